//! What became of each lesson for each person: when it was first sent, opened, finished.

use super::{Result, Tx, rows};
use crate::{
    flow::LessonMoment,
    model::{LearnerId, LessonId},
};

/// Notes what happened; of each kind of moment the first one stays.
pub async fn add(tx: &mut Tx, events: &[(LearnerId, LessonId, LessonMoment, i64)]) -> Result<()> {
    const SQL: &str = "insert into lesson_run (learner_id, lesson, sent_at, opened_at, finished_at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from jsonb_each(?1) where true
        on conflict (learner_id, lesson) do update set sent_at = coalesce(sent_at, excluded.sent_at),
            opened_at = coalesce(opened_at, excluded.opened_at),
            finished_at = coalesce(finished_at, excluded.finished_at)";
    if events.is_empty() {
        return Ok(());
    }
    let rows = events.iter().map(|(id, lesson, moment, at)| {
        let when = |wanted| (*moment == wanted).then_some(at);
        (
            id,
            lesson,
            when(LessonMoment::Sent),
            when(LessonMoment::Opened),
            when(LessonMoment::Finished),
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
    async fn the_first_of_each_moment_stays() {
        let (_folder, store) = with_people(1).await;
        let event = |moment, at| (LearnerId(1), named("photo"), moment, at);
        let mut tx = begin(&store).await;
        let events = [
            event(LessonMoment::Opened, NOW),
            event(LessonMoment::Opened, NOW + 1),
            event(LessonMoment::Finished, NOW + 2),
        ];
        add(&mut tx, &events).await.expect("added");
        add(
            &mut tx,
            &[
                event(LessonMoment::Sent, NOW + 3),
                event(LessonMoment::Finished, NOW + 4),
            ],
        )
        .await
        .expect("added");
        let found: Vec<(String, i64, i64, i64)> =
            sqlx::query_as("select lesson, sent_at, opened_at, finished_at from lesson_run")
                .fetch_all(tx.conn())
                .await
                .expect("rows");
        assert_eq!(found, [("photo".to_owned(), NOW + 3, NOW, NOW + 2)]);
    }
}
