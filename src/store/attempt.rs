//! Every answer to a quiz item; nothing here is ever changed.

use super::{Result, Tx, rows};
use crate::{flow::Attempt, model::LearnerId};

/// Adds attempts.
pub async fn add(tx: &mut Tx, attempts: &[(LearnerId, &Attempt, i64)]) -> Result<()> {
    const SQL: &str = "insert into attempt (learner_id, lesson, item, competence, taken, correct, review, at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value -> 4, value ->> 5, value ->> 6, value ->> 7
        from json_each(?1)";
    if attempts.is_empty() {
        return Ok(());
    }
    let rows = attempts.iter().map(|(id, a, at)| {
        (
            id,
            &a.item.lesson,
            &a.item.item,
            &a.competence,
            &a.taken,
            a.right,
            a.review,
            at,
        )
    });
    rows::write(tx, SQL, rows.collect::<Vec<_>>()).await?;
    Ok(())
}
