//! What people wrote to the coordinators.

use super::{Result, Tx, rows};
use crate::model::LearnerId;

/// Adds feedback.
pub async fn add(tx: &mut Tx, feedback: &[(LearnerId, String, i64)]) -> Result<()> {
    const SQL: &str = "insert into feedback (learner_id, body, at)
        select value ->> 0, value ->> 1, value ->> 2 from json_each(?1)";
    if !feedback.is_empty() {
        rows::write(tx, SQL, feedback).await?;
    }
    Ok(())
}
