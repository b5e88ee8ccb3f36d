//! Housekeeping: people who were erased are finished, old rows go, the journal stays short.

use super::Deps;
use crate::store::{StoreError, forget, tidy};
use std::sync::atomic::Ordering;

/// How often old rows are looked for, in seconds.
const EVERY_SECONDS: i64 = 3_600;

/// Does what is due: unfinished erasures at once, the rest every hour.
pub async fn house(deps: &Deps) -> Result<(), StoreError> {
    let now = deps.clock.now().as_second();
    forget::finish(&deps.store, now).await?;
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
