//! Every answer to a quiz item; nothing here is ever changed.

use super::{Result, Tx, rows};
use crate::{flow::Attempt, model::LearnerId};

/// Adds attempts.
pub async fn add(tx: &mut Tx, attempts: &[(LearnerId, &Attempt, i64)]) -> Result<()> {
    const SQL: &str = "insert into attempt (learner_id, lesson, item, competence, taken, correct, review, at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value -> 4, value ->> 5, value ->> 6, value ->> 7
        from jsonb_each(?1)";
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{NOW, begin, named, with_people};

    #[tokio::test]
    async fn every_attempt_is_kept() {
        let (_folder, store) = with_people(1).await;
        let attempt = |right, review| Attempt {
            item: named("photo/light"),
            competence: named("photos"),
            taken: vec![2, 0],
            right,
            review,
        };
        let (first, second) = (attempt(false, false), attempt(true, true));
        let mut tx = begin(&store).await;
        add(
            &mut tx,
            &[
                (LearnerId(1), &first, NOW),
                (LearnerId(1), &second, NOW + 1),
            ],
        )
        .await
        .expect("added");
        let found: Vec<(String, String, String, bool, bool, i64)> = sqlx::query_as(
            "select lesson, item, taken, correct, review, at from attempt order by id",
        )
        .fetch_all(tx.conn())
        .await
        .expect("rows");
        let row = |right, review, at| {
            (
                "photo".to_owned(),
                "light".to_owned(),
                "[2,0]".to_owned(),
                right,
                review,
                at,
            )
        };
        assert_eq!(found, [row(false, false, NOW), row(true, true, NOW + 1)]);
    }
}
