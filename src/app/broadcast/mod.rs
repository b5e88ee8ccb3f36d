//! Announcements under way: those whose time has come are handed to the outbox a few at a time, which the courier empties at its own pace.
//!
//! What is not in the outbox can be stopped at once. Rights, quiet hours and the end are looked at whenever more are handed out.

mod feed;
mod life;
mod progress;
pub mod send;

pub(super) use life::concerned;
pub use progress::{report, view};

use super::{Deps, turn::Turns};
use crate::{
    model::{BroadcastId, announcement::Tally},
    store::{
        StoreError,
        broadcast::{self, Broadcast},
        role,
    },
};
use std::{collections::HashMap, sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

/// For how long this may give no sign of life.
const SILENCE: Duration = Duration::from_secs(120);

/// The pause between two looks while something goes out, and the longest one.
const BRIEF: Duration = Duration::from_millis(200);
const LONGEST: Duration = Duration::from_secs(30);

/// Looks after the announcements that have not ended.
#[derive(Debug, Default)]
pub struct Announcer {
    /// What was last told of each, and when.
    told: HashMap<BroadcastId, (i64, Tally)>,
}

/// Whom this works for: the shell, and where events are handed in.
pub(super) type Shell<'a> = (&'a Deps, &'a Turns);

impl Announcer {
    /// Does what is due; whether something goes out.
    pub async fn round(&mut self, shell: Shell<'_>) -> Result<bool, StoreError> {
        let (deps, _) = shell;
        let open = broadcast::open(deps.store.reader()).await?;
        if open.is_empty() {
            return Ok(false);
        }
        let now = deps.clock.now().as_second();
        let team = role::all(deps.store.reader()).await?;
        let mut running: Vec<Broadcast> = Vec::new();
        for mut announcement in open {
            life::turn(shell, &team, &mut announcement).await?;
            if life::goes_out(&announcement, now) {
                running.push(announcement);
            }
        }
        feed::feed(deps, &running).await?;
        for announcement in &running {
            self.progress(shell, (&team, announcement)).await?;
        }
        Ok(!running.is_empty())
    }
}

/// Looks after announcements until told to stop.
pub async fn run(deps: Arc<Deps>, turns: Turns, stop: CancellationToken) -> Result<(), StoreError> {
    let pulse = deps.pulses.watch("announcer", SILENCE);
    let mut announcer = Announcer::default();
    while !stop.is_cancelled() {
        pulse.beat();
        let pause = match announcer.round((&deps, &turns)).await {
            Ok(true) => BRIEF,
            Ok(false) => idle(&deps).await?,
            Err(error) if error.is_passing() => {
                tracing::error!(%error, "announcements wait for the database");
                LONGEST
            }
            Err(error) => return Err(error),
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = deps.announce.notified(), if pause > BRIEF => {}
            () = stop.cancelled() => {}
        }
    }
    Ok(())
}

/// How long until something may be due.
async fn idle(deps: &Deps) -> Result<Duration, StoreError> {
    let next = next(deps).await?;
    let left = next.map(|at| at - deps.clock.now().as_second());
    let left = left.map(|left| Duration::from_secs(left.max(1).unsigned_abs()));
    Ok(left.unwrap_or(LONGEST).min(LONGEST))
}

/// When an announcement is to be looked at next, in unix seconds.
pub async fn next(deps: &Deps) -> Result<Option<i64>, StoreError> {
    broadcast::next_due(deps.store.reader()).await
}
