//! Sealed backups on a schedule. One that fails is logged and counted, and the next is tried a minute later.

use super::Deps;
use crate::store::{self, BackupError, sealed::Key, shelf::Shelf};
use jiff::{SignedDuration, Timestamp};
use std::{io, path::PathBuf, sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

/// Where backups go and how often.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The folder; made if there is none.
    pub folder: PathBuf,
    /// What they are sealed with.
    pub key: Key,
    /// From one to the next.
    pub every: Duration,
    /// How long each is kept; the newest is kept always.
    pub keep: Duration,
}

/// How often the schedule is looked at. The time between backups is measured by the wall clock, also over a sleep of the machine.
const LOOK: Duration = Duration::from_secs(60);
/// The longest that a backup may take before it counts as hanging.
const LONGEST: Duration = Duration::from_secs(3_600);

/// Makes backups until the stop.
pub async fn run(deps: Arc<Deps>, schedule: Schedule, stop: CancellationToken) {
    let pulse = deps.pulses.watch("backups", LONGEST);
    let mut last = begin(&deps, &schedule);
    loop {
        pulse.beat();
        let now = deps.clock.now();
        if is_due(last, now, schedule.every) {
            let made = tokio::select! {
                made = once(&deps, &schedule) => made,
                () = stop.cancelled() => break,
            };
            match made {
                Ok(()) => {
                    last = Some(now);
                    deps.tally.backed_up(now);
                }
                Err(error) => {
                    tracing::error!(%error, "no backup was made");
                    deps.tally.backup_failed();
                }
            }
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = stop.cancelled() => break,
        }
    }
    deps.pulses.release("backups");
}

/// Clears what a kill left, and finds the newest backup.
fn begin(deps: &Deps, schedule: &Schedule) -> Option<Timestamp> {
    if let Err(error) = store::clear_plain_copy(&deps.store.reader().path()) {
        tracing::warn!(%error, "an unfinished backup was left");
    }
    let shelf = shelf(deps, schedule).and_then(|shelf| {
        shelf.clear_parts()?;
        shelf.newest()
    });
    let newest = shelf.unwrap_or_else(|error| {
        tracing::error!(%error, "the backups cannot be looked at");
        None
    });
    if let Some(newest) = newest {
        deps.tally.last_backup_was(newest);
    }
    newest
}

/// Whether no backup was made for three times the time between two, though Sala has been up for so long.
pub(super) fn is_late(
    deps: &Deps,
    schedule: &Schedule,
    (began, now): (Timestamp, Timestamp),
) -> bool {
    let newest = shelf(deps, schedule).and_then(|shelf| shelf.newest());
    let last = newest
        .ok()
        .flatten()
        .map_or(began, |newest| newest.max(began));
    is_due(Some(last), now, schedule.every.saturating_mul(3))
}

/// A newest backup of the future, by a clock that went wrong, counts for nothing.
fn is_due(last: Option<Timestamp>, now: Timestamp, every: Duration) -> bool {
    let every = SignedDuration::try_from(every).unwrap_or(SignedDuration::MAX);
    last.is_none_or(|last| last > now || now.duration_since(last) >= every)
}

/// Makes one backup and removes those that are too old.
pub async fn once(deps: &Deps, schedule: &Schedule) -> Result<(), BackupError> {
    let failed = |error: io::Error| BackupError::File(schedule.folder.display().to_string(), error);
    let shelf = shelf(deps, schedule).map_err(failed)?;
    let now = deps.clock.now();
    store::sealed_backup(deps.store.reader(), &shelf.place(now), &schedule.key).await?;
    let oldest = now.checked_sub(schedule.keep).unwrap_or(Timestamp::MIN);
    let removed = shelf.prune(oldest).map_err(failed)?;
    tracing::info!(removed, "a backup was made");
    Ok(())
}

fn shelf(deps: &Deps, schedule: &Schedule) -> io::Result<Shelf> {
    Shelf::open(&schedule.folder, &deps.store.reader().path())
}

#[cfg(test)]
mod tests;
