//! Housekeeping: people who were erased are finished, old rows go, the journal stays short.

use super::Deps;
use crate::{
    plan::{leaving, wake},
    store::{StoreError, conversation, forget, tidy},
};
use jiff::tz::TimeZone;
use std::sync::atomic::Ordering;

/// How often old rows are looked for, in seconds.
const EVERY_SECONDS: i64 = 3_600;

/// How many silent people are woken in one hour: few enough that nobody waits for them.
const ROUSED: u32 = 1_000;

/// Writing the file anew stops everybody for a moment: once a minute is enough, so that nobody who erases again and again stalls others.
const VACUUM_SECONDS: i64 = 60;

/// Finishes those who were erased and have their receipt.
pub async fn erasures(deps: &Deps) -> Result<(), StoreError> {
    if forget::pending(deps.store.reader()).await?.is_empty() {
        return Ok(());
    }
    forget::strike_finished(&deps.store, deps.clock.now().as_second()).await?;
    remove_traces(deps).await
}

/// Removes the traces of those who were erased from the file.
async fn remove_traces(deps: &Deps) -> Result<(), StoreError> {
    let now = deps.clock.now().as_second();
    let last = deps.vacuumed.load(Ordering::Relaxed);
    if (now - last).abs() >= VACUUM_SECONDS && forget::vacuum_soon(&deps.store).await? {
        deps.vacuumed.store(now, Ordering::Relaxed);
    }
    Ok(())
}

/// Does what is due: unfinished erasures at once, the rest every hour.
pub async fn house(deps: &Deps) -> Result<(), StoreError> {
    let now = deps.clock.now().as_second();
    erasures(deps).await?;
    remove_traces(deps).await?;
    let last = deps.tidied.load(Ordering::Relaxed);
    if now - last >= EVERY_SECONDS {
        let tidied = tidy::hourly(&deps.store, now).await?;
        deps.tidied.store(now, Ordering::Relaxed);
        tracing::debug!(
            rows = tidied.rows,
            journal_emptied = tidied.journal_emptied,
            "tidied"
        );
        rouse(deps).await?;
        if is_night(deps) {
            forget::vacuum_due(&deps.store).await?;
        }
    }
    Ok(())
}

/// Whether hardly anybody writes: a large file is written anew then, which stops everybody for a while.
fn is_night(deps: &Deps) -> bool {
    let programme = &deps.library().programme;
    let zone = TimeZone::get(&programme.default_zone).unwrap_or(TimeZone::UTC);
    wake::is_quiet(programme, &deps.clock.now().to_zoned(zone))
}

/// Wakes some of those who have been silent for so long that what is kept of them is to go; their conversations know what to do.
async fn rouse(deps: &Deps) -> Result<(), StoreError> {
    let now = deps.clock.now();
    let programme = &deps.library().programme;
    let Some(since) = leaving::silent_since(programme, now) else {
        return Ok(());
    };
    let reader = deps.store.reader();
    let silent = conversation::silent(reader, since.as_second(), ROUSED).await?;
    if silent.is_empty() {
        return Ok(());
    }
    let mut tx = deps.store.begin().await?;
    conversation::rouse(&mut tx, &silent, now.as_second()).await?;
    tx.commit().await
}
