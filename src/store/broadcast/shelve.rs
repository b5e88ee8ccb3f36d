//! What is over for a month is a row of numbers: who was among them is kept no longer.

use super::tally;
use crate::{
    model::BroadcastId,
    store::{Result, Store},
};
use sqlx::{query, query_scalar};

/// For how long it is kept what became of each person, in seconds.
const KEPT_SECONDS: i64 = 30 * 24 * 60 * 60;

/// Keeps of the announcements that were over a month ago their numbers only; how many they are.
pub async fn shelve(store: &Store, now: i64) -> Result<u64> {
    const OVER: &str = "select id from broadcast where report is null and ends_at < ?1
        and standing in ('cancelled', 'expired', 'done')";
    let over: Vec<i64> = query_scalar(OVER)
        .bind(now - KEPT_SECONDS)
        .fetch_all(&store.reader().0)
        .await?;
    for id in &over {
        let report = serde_json::to_string(&tally(store.reader(), BroadcastId(*id)).await?)?;
        let mut tx = store.begin().await?;
        const KEEP: &str = "update broadcast set report = ?2 where id = ?1";
        query(KEEP).bind(id).bind(report).execute(tx.conn()).await?;
        for sql in [
            "delete from recipient where broadcast_id = ?1",
            "delete from broadcast_text where broadcast_id = ?1",
        ] {
            query(sql).bind(id).execute(tx.conn()).await?;
        }
        tx.commit().await?;
    }
    Ok(over.len() as u64)
}
