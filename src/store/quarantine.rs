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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{NOW, begin, fresh};

    #[tokio::test]
    async fn a_culprit_is_kept_until_it_is_old() {
        let (_folder, store) = fresh().await;
        let culprit = Culprit {
            update: Some(7),
            learner: Some(LearnerId(404)),
            raw: "{\"odd\":1}",
            why: "a panic",
        };
        let mut tx = begin(&store).await;
        add(&mut tx, culprit, NOW).await.expect("added");
        assert_eq!(forget_before(&mut tx, NOW).await.expect("none"), 0);
        let found: Vec<(i64, i64, String, String)> =
            sqlx::query_as("select update_id, learner_id, raw, why from quarantine")
                .fetch_all(tx.conn())
                .await
                .expect("rows");
        assert_eq!(
            found,
            [(7, 404, "{\"odd\":1}".to_owned(), "a panic".to_owned())]
        );
        assert_eq!(forget_before(&mut tx, NOW + 1).await.expect("one"), 1);
    }
}
