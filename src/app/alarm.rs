//! Alarms: what Sala cannot mend by itself is told to the owners in chat, once, and once more when it is well again.
//!
//! What was told is a row in the database, so that a restart tells nobody twice; the row and the words are one transaction. Whoever looks
//! from outside has `/readyz` and `sala doctor`.

use super::{
    Deps,
    backups::{self, Schedule},
};
use crate::{
    flow::{
        Query,
        office::{AlarmTold, Ask},
    },
    model::{Alarm, LearnerId, Right},
    store::{self, Reader, StoreError, Tx, alarm, job, role},
};
use jiff::Timestamp;
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};
use tokio_util::sync::CancellationToken;

/// How often it is looked whether something needs hands.
const LOOK: Duration = Duration::from_secs(300);

/// What was not seen for so many seconds is over: what comes and goes is told once.
const CALM_SECONDS: i64 = 3_600;

/// Another program that gets the updates for so many seconds is no restart that overlaps.
const RIVAL_SECONDS: i64 = 600;

/// When another program got the updates, in unix seconds: the first and the last time of a row without a long pause.
#[derive(Debug, Default)]
pub struct Rival {
    first: AtomicI64,
    last: AtomicI64,
}

impl Rival {
    /// The door says that another program gets the updates.
    pub fn seen(&self, now: Timestamp) {
        let now = now.as_second();
        if now - self.last.swap(now, Ordering::Relaxed) > RIVAL_SECONDS {
            self.first.store(now, Ordering::Relaxed);
        }
    }

    fn stays(&self, now: i64) -> bool {
        let (first, last) = (&self.first, &self.last);
        let (first, last) = (first.load(Ordering::Relaxed), last.load(Ordering::Relaxed));
        now - last <= RIVAL_SECONDS && last - first >= RIVAL_SECONDS
    }
}

/// Looks until the stop.
pub async fn run(deps: Arc<Deps>, schedule: Option<Schedule>, stop: CancellationToken) {
    let began = deps.clock.now();
    while !stop.is_cancelled() {
        let needs = look(&deps, schedule.as_ref(), began);
        if let Err(error) = settle(&deps, &needs).await {
            tracing::error!(%error, ?needs, "the owners are not told what needs hands; trying again");
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = stop.cancelled() => {}
        }
    }
}

/// What needs hands now.
fn look(deps: &Deps, schedule: Option<&Schedule>, began: Timestamp) -> Vec<Alarm> {
    let (store, now) = (&deps.store, deps.clock.now());
    let free = store.free_bytes();
    let late = |schedule| backups::is_late(deps, schedule, (began, now));
    let needs = [
        (
            Alarm::Disk,
            free.is_some_and(|free| store::is_cramped(free, store.bytes())),
        ),
        (Alarm::Backup, schedule.is_some_and(late)),
        (Alarm::Rival, deps.rival.stays(now.as_second())),
        (Alarm::Content, deps.library().passed_over),
    ];
    needs
        .into_iter()
        .filter(|(_, needs)| *needs)
        .map(|(alarm, _)| alarm)
        .collect()
}

/// Tells the owners what begins to need hands and what does not any more. Where nobody owns this yet, it waits.
pub async fn settle(deps: &Deps, needs: &[Alarm]) -> Result<(), StoreError> {
    let (reader, now) = (deps.store.reader(), deps.clock.now().as_second());
    let owners = owners(reader).await?;
    if owners.is_empty() {
        return Ok(());
    }
    for kind in Alarm::ALL {
        let seen = alarm::seen(reader, kind).await?;
        let needed = needs.contains(&kind);
        let told = match seen {
            None if needed => Some(AlarmTold::Begins(kind)),
            Some(seen) if !needed && now - seen >= CALM_SECONDS => Some(AlarmTold::Ends(kind)),
            _ => None,
        };
        if !needed && told.is_none() {
            continue;
        }
        let mut tx = deps.store.begin().await?;
        match needed {
            true => alarm::note(&mut tx, kind, now).await?,
            false => alarm::strike(&mut tx, kind).await?,
        }
        if let Some(told) = &told {
            tracing::warn!(?told, "the owners are told");
            tell(&mut tx, &owners, told).await?;
        }
        tx.commit().await?;
        deps.work.notify_one();
    }
    Ok(())
}

/// Who owns all of this.
pub(super) async fn owners(reader: &Reader) -> Result<Vec<LearnerId>, StoreError> {
    let team = role::all(reader).await?.into_iter();
    let owners = team.filter(|member| member.rights.may(Right::Team));
    Ok(owners.map(|member| member.learner).collect())
}

/// Plans to tell the owners this.
pub(super) async fn tell(
    tx: &mut Tx,
    owners: &[LearnerId],
    told: &AlarmTold,
) -> Result<(), StoreError> {
    let query = || Query::Office(Box::new(Ask::Alarm(told.clone())));
    let jobs: Vec<_> = owners.iter().map(|owner| (*owner, query())).collect();
    job::add(tx, &jobs).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_program_is_believed_in_when_it_stays() {
        let check = |seen: &[i64], now: i64, expected| {
            let rival = Rival::default();
            for at in seen {
                rival.seen(Timestamp::from_second(1_000_000 + at).expect("a moment"));
            }
            assert_eq!(rival.stays(1_000_000 + now), expected, "{seen:?}");
        };
        check(&[], 0, false);
        check(&[0, 30], 60, false);
        check(&[0, 300, 600], 630, true);
        check(&[0, 300, 600], 1_201, false);
        check(&[0, 700, 1_200], 1_210, false);
    }
}
