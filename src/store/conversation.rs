//! Where each person is, and when they asked to be woken.

use super::{Reader, Result, Tx, rows};
use crate::model::LearnerId;
use sqlx::query_scalar;
use std::collections::HashMap;

/// A conversation as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The state, as [`crate::flow::State::to_json`] writes it.
    pub state: String,
    /// What is shown to the person, as the shell writes it.
    pub shown: String,
}

/// A conversation to save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose.
    pub learner: LearnerId,
    /// The state as JSON.
    pub state: String,
    /// What is shown as JSON.
    pub shown: String,
    /// When to wake it, in unix seconds.
    pub wake_at: Option<i64>,
}

/// The conversations of these learners; those who have none are left out.
pub async fn load(tx: &mut Tx, learners: &[LearnerId]) -> Result<HashMap<LearnerId, Saved>> {
    const SQL: &str = "select learner_id, state, shown from json_each(?1) as asked
        cross join conversation on learner_id = asked.value";
    if learners.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<(i64, String, String)> = rows::ask(tx, SQL, learners).await?;
    let saved = |(id, state, shown)| (LearnerId(id), Saved { state, shown });
    Ok(found.into_iter().map(saved).collect())
}

/// Saves the conversations.
pub async fn save(tx: &mut Tx, conversations: &[Row]) -> Result<()> {
    const SQL: &str = "insert into conversation (learner_id, state, shown, wake_at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?1) where true
        on conflict (learner_id) do update
        set state = excluded.state, shown = excluded.shown, wake_at = excluded.wake_at";
    if conversations.is_empty() {
        return Ok(());
    }
    let rows = conversations
        .iter()
        .map(|c| (c.learner, &c.state, &c.shown, c.wake_at));
    rows::write(tx, SQL, rows.collect::<Vec<_>>()).await?;
    Ok(())
}

/// The learners whose moment has come, the longest waiting first.
pub async fn due(reader: &Reader, now: i64, limit: u32) -> Result<Vec<LearnerId>> {
    const SQL: &str = "select learner_id from conversation where wake_at <= ?1 order by wake_at, learner_id limit ?2";
    let found: Vec<i64> = query_scalar(SQL)
        .bind(now)
        .bind(limit)
        .fetch_all(&reader.0)
        .await?;
    Ok(found.into_iter().map(LearnerId).collect())
}

/// The next moment at which somebody is to be woken.
pub async fn next_wake(reader: &Reader) -> Result<Option<i64>> {
    const SQL: &str = "select min(wake_at) from conversation where wake_at is not null";
    Ok(query_scalar(SQL).fetch_one(&reader.0).await?)
}
