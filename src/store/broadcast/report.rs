//! How an announcement stands, in numbers that add up.

use super::{Reader, Result};
use crate::model::{
    BroadcastId,
    announcement::{Standing, Tally},
};
use sqlx::query_as;

/// The numbers of an announcement; nothing of one that is not there.
pub async fn tally(reader: &Reader, id: BroadcastId) -> Result<Tally> {
    const TOTAL: &str = "select standing, total, erased, report from broadcast where id = ?1";
    const ENDED: &str = "select state, reason, count(*) from recipient
        where broadcast_id = ?1 and state <> 'waiting' group by state, reason";
    // One snapshot: between two looks somebody could go from one number to another.
    let mut look = reader.0.begin().await?;
    let found: Option<(String, i64, i64, Option<String>)> = query_as(TOTAL)
        .bind(id.0)
        .fetch_optional(&mut *look)
        .await?;
    let ended: Vec<(String, Option<String>, i64)> =
        query_as(ENDED).bind(id.0).fetch_all(&mut *look).await?;
    let Some((standing, total, erased, report)) = found else {
        return Ok(Tally::default());
    };
    if let Some(report) = report {
        return Ok(serde_json::from_str(&report)?);
    }
    let mut tally = Tally {
        total: total.unsigned_abs(),
        gone: erased.unsigned_abs(),
        ..Tally::default()
    };
    let mut handed = 0;
    for (state, reason, count) in ended {
        let count = count.unsigned_abs();
        match state.as_str() {
            "delivered" => tally.delivered += count,
            "blocked" => tally.blocked += count,
            "gone" => tally.gone += count,
            "unsure" => tally.unsure += count,
            "failed" => tally.failed.push((reason.unwrap_or_default(), count)),
            _ => handed += count,
        }
    }
    let failed: u64 = tally.failed.iter().map(|(_, count)| count).sum();
    let ended = tally.delivered + tally.blocked + tally.gone + tally.unsure + failed;
    let left = tally.total.saturating_sub(ended + handed);
    match Standing::named(&standing) {
        Some(Standing::Cancelled) => tally.cancelled = left,
        Some(Standing::Expired) => tally.expired = left,
        _ => tally.waiting = left,
    }
    tally.waiting += handed;
    Ok(tally)
}
