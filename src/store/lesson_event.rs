//! What became of each lesson for each person: when it was first sent, opened, finished.

use super::{Result, Tx, rows};
use crate::{
    flow::LessonMoment,
    model::{LearnerId, LessonId},
};

/// Notes what happened; of each kind of moment the first one stays.
pub async fn add(tx: &mut Tx, events: &[(LearnerId, LessonId, LessonMoment, i64)]) -> Result<()> {
    const SQL: &str = "insert into lesson_run (learner_id, lesson, sent_at, opened_at, finished_at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(?1) where true
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
