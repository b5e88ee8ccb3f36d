//! Which updates of Telegram were taken in, so that one that comes twice counts once.

use super::{Result, Tx, rows};
use sqlx::query;
use std::collections::HashSet;

/// Notes the updates and returns those that are new.
pub async fn mark(tx: &mut Tx, updates: &[i64], now: i64) -> Result<HashSet<i64>> {
    const SQL: &str = "insert into seen_update (id, seen_at)
        select value ->> 0, value ->> 1 from json_each(?1) where true
        on conflict (id) do nothing returning id";
    if updates.is_empty() {
        return Ok(HashSet::new());
    }
    let rows = updates.iter().map(|id| (id, now)).collect::<Vec<_>>();
    let new: Vec<(i64,)> = rows::ask(tx, SQL, rows).await?;
    Ok(new.into_iter().map(|(id,)| id).collect())
}

/// Forgets the updates seen before this time, and counts them.
pub async fn forget_before(tx: &mut Tx, time: i64) -> Result<u64> {
    const SQL: &str = "delete from seen_update where seen_at < ?1";
    Ok(query(SQL)
        .bind(time)
        .execute(tx.conn())
        .await?
        .rows_affected())
}
