//! Which colleague was told of new messages to the team, when, and up to which.

use super::{Reader, Result, Tx};
use crate::model::LearnerId;
use sqlx::{query, query_as};

/// When each colleague was last told, and up to which message.
pub async fn all(reader: &Reader) -> Result<Vec<(LearnerId, i64, i64)>> {
    const SQL: &str = "select learner_id, told_at, told_to from word";
    let found: Vec<(i64, i64, i64)> = query_as(SQL).fetch_all(&reader.0).await?;
    let one = |(learner, at, to): (i64, i64, i64)| (LearnerId(learner), at, to);
    Ok(found.into_iter().map(one).collect())
}

/// Notes that a colleague is told now, up to this message.
pub async fn note(tx: &mut Tx, learner: LearnerId, (at, to): (i64, i64)) -> Result<()> {
    const SQL: &str = "insert into word (learner_id, told_at, told_to) values (?1, ?2, ?3)
        on conflict (learner_id) do update set told_at = excluded.told_at, told_to = excluded.told_to";
    query(SQL)
        .bind(learner.0)
        .bind(at)
        .bind(to)
        .execute(tx.conn())
        .await?;
    Ok(())
}
