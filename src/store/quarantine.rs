//! Updates that no turn could be made of, kept eight days for somebody to look at.

use super::{Result, Tx};
use crate::model::LearnerId;
use sqlx::query;

/// An update to put aside.
#[derive(Clone, Copy, Debug)]
pub struct Culprit<'a> {
    /// Its number, if it came from Telegram.
    pub update: Option<i64>,
    /// The person, if known; forgetting them erases it.
    pub learner: Option<LearnerId>,
    /// What came, as it came.
    pub raw: &'a str,
    /// What went wrong.
    pub why: &'a str,
}

/// Puts an update aside.
pub async fn add(tx: &mut Tx, culprit: Culprit<'_>, at: i64) -> Result<()> {
    const SQL: &str =
        "insert into quarantine (update_id, learner_id, raw, why, at) values (?1, ?2, ?3, ?4, ?5)";
    query(SQL)
        .bind(culprit.update)
        .bind(culprit.learner.map(|learner| learner.0))
        .bind(culprit.raw)
        .bind(culprit.why)
        .bind(at)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Deletes what was put aside before this time, and counts it.
pub async fn forget_before(tx: &mut Tx, time: i64) -> Result<u64> {
    const SQL: &str = "delete from quarantine where at < ?1";
    Ok(query(SQL)
        .bind(time)
        .execute(tx.conn())
        .await?
        .rows_affected())
}
