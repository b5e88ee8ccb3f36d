//! What people wrote to the coordinators.

use super::{Result, Tx, rows};
use crate::model::LearnerId;

/// Adds feedback.
pub async fn add(tx: &mut Tx, feedback: &[(LearnerId, String, i64)]) -> Result<()> {
    const SQL: &str = "insert into feedback (learner_id, body, at)
        select value ->> 0, value ->> 1, value ->> 2 from jsonb_each(?1)";
    if !feedback.is_empty() {
        rows::write(tx, SQL, feedback).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{NOW, begin, with_people};

    #[tokio::test]
    async fn feedback_is_kept_word_for_word() {
        let (_folder, store) = with_people(1).await;
        let words = "More about 'dyes', please \\ 🧶";
        let mut tx = begin(&store).await;
        add(&mut tx, &[(LearnerId(1), words.into(), NOW)])
            .await
            .expect("added");
        let found: Vec<(i64, String, i64)> =
            sqlx::query_as("select learner_id, body, at from feedback")
                .fetch_all(tx.conn())
                .await
                .expect("rows");
        assert_eq!(found, [(1, words.to_owned(), NOW)]);
    }
}
