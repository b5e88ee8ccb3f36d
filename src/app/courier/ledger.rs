//! What the courier writes: endings, marks and holds, all that wait in one transaction.

use crate::{
    app::Deps,
    flow::Class,
    store::{
        StoreError, broadcast, hold, learner,
        outbox::{self, Claim, Due, Settled},
    },
};
use std::{collections::HashSet, time::Duration};

/// A message that was taken out of the outbox.
pub(super) struct Flight {
    /// Its row; the body is gone once it is on its way.
    pub(super) due: Due,
    /// When it was taken out, since the start.
    pub(super) begun: Duration,
    /// Whether it tries a door that could not be reached.
    pub(super) tries: bool,
}

/// What waits to be written.
#[derive(Default)]
pub(super) struct Entries {
    /// Messages that have ended.
    pub(super) endings: Vec<(Flight, Settled)>,
    /// Announcements that are to be sent: marked before, so that after a kill nobody gets one twice.
    pub(super) marks: Vec<Flight>,
    /// Classes that are held, and until when in unix seconds.
    pub(super) holds: Vec<(Class, i64)>,
}

impl Entries {
    pub(super) fn is_empty(&self) -> bool {
        self.endings.is_empty() && self.marks.is_empty() && self.holds.is_empty()
    }

    /// Whether somebody who was erased has had their last message.
    pub(super) fn has_farewell(&self) -> bool {
        let waits = |settled: &Settled| {
            use Settled as S;
            matches!(settled, S::Again { .. } | S::Later { .. } | S::Held { .. })
        };
        let mut endings = self.endings.iter();
        endings.any(|(flight, settled)| flight.due.farewell && !waits(settled))
    }
}

/// Writes it all; the marked rows that still waited.
pub(super) async fn write(deps: &Deps, entries: &Entries) -> Result<HashSet<i64>, StoreError> {
    let outcome = |(flight, settled): &(Flight, Settled)| -> (Claim, Settled) {
        (flight.due.claim, settled.clone())
    };
    let settled: Vec<_> = entries.endings.iter().map(outcome).collect();
    let blocked = entries
        .endings
        .iter()
        .filter(|(_, s)| *s == Settled::Blocked);
    let gone: Vec<_> = blocked.map(|(flight, _)| flight.due.learner).collect();
    let ids: Vec<i64> = entries.marks.iter().map(|mark| mark.due.claim.id).collect();
    let mut tx = deps.store.begin().await?;
    outbox::settle(&mut tx, &settled).await?;
    learner::unreachable(&mut tx, &gone).await?;
    hold::note(&mut tx, &entries.holds).await?;
    let marked = outbox::sending(&mut tx, &ids).await?;
    let announced = |(flight, _): &(Flight, Settled)| flight.due.class == Class::Broadcast;
    // A block ends announcements that wait, too.
    let ended = match !gone.is_empty() || entries.endings.iter().any(announced) {
        true => broadcast::conclude(&mut tx).await?,
        false => Vec::new(),
    };
    tx.commit().await?;
    if !ended.is_empty() {
        deps.announce.notify_one();
    }
    Ok(marked.into_iter().collect())
}
