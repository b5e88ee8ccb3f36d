//! Who with rights did what, and to what: never contents.

use super::{Result, Tx, rows};
use crate::model::LearnerId;

/// Adds acts: who acted, the kind of act, what it touched, when.
pub async fn add(tx: &mut Tx, acts: &[(LearnerId, &'static str, String, i64)]) -> Result<()> {
    const SQL: &str = "insert into audit (learner_id, act, touched, at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?1)";
    if !acts.is_empty() {
        rows::write(tx, SQL, acts).await?;
    }
    Ok(())
}
