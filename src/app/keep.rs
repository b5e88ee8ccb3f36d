//! Housekeeping: people who were erased are finished, old rows go, the journal stays short.

use super::Deps;
use crate::store::{
    StoreError,
    forget::{self, Finished},
    tidy,
};
use std::sync::atomic::Ordering;

/// How often old rows are looked for, in seconds.
const EVERY_SECONDS: i64 = 3_600;

/// How often the file is written anew at most, in seconds: somebody who erases themselves again and again must not stop
/// all others.
const REWRITTEN_EVERY_SECONDS: i64 = 60;

/// Does what is due: unfinished erasures at once, the rest every hour.
pub async fn house(deps: &Deps) -> Result<(), StoreError> {
    let now = deps.clock.now().as_second();
    erasures(deps).await?;
    let last = deps.tidied.load(Ordering::Relaxed);
    if now - last >= EVERY_SECONDS {
        let tidied = tidy::hourly(&deps.store, now).await?;
        deps.tidied.store(now, Ordering::Relaxed);
        tracing::debug!(
            rows = tidied.rows,
            journal_emptied = tidied.journal_emptied,
            "tidied"
        );
    }
    Ok(())
}

/// Finishes those who were erased and have their receipt. What has to wait of it is done at a later call.
pub async fn erasures(deps: &Deps) -> Result<(), StoreError> {
    if !forget::is_due(deps.store.reader()).await? {
        return Ok(());
    }
    let now = deps.clock.now().as_second();
    let last = deps.rewritten.load(Ordering::Relaxed);
    if (last..last.saturating_add(REWRITTEN_EVERY_SECONDS)).contains(&now) {
        forget::release(&deps.store, now).await?;
        return Ok(());
    }
    if let Finished::Erased(_) = forget::finish(&deps.store, now).await? {
        deps.rewritten.store(now, Ordering::Relaxed);
    }
    Ok(())
}
