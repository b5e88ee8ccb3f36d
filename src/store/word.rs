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

/// Notes, after messages were erased, that nobody was told of more than there is: the next message gets the number of one that is gone, and
/// is as new as any.
pub(super) async fn step_back(tx: &mut Tx) -> Result<()> {
    const SQL: &str =
        "update word set told_to = min(told_to, (select coalesce(max(id), 0) from feedback))";
    query(SQL).execute(tx.conn()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Post, Pseudonym},
        store::{
            feedback::{self, New},
            forget,
            testing::{NOW, begin, with_people},
            thread,
        },
    };

    const COLLEAGUE: LearnerId = LearnerId(3);

    async fn write(tx: &mut Tx, id: i64, job: i64) {
        let learner = LearnerId(id);
        let thread = thread::begin(tx, learner, Pseudonym::by_chance(job), NOW);
        let new = New {
            learner,
            thread: thread.await.expect("begun"),
            post: &Post::plain("words"),
            by: None,
            at: NOW,
            job,
        };
        feedback::add(tx, &new).await.expect("added");
    }

    #[tokio::test]
    async fn a_message_is_news_although_its_number_is_that_of_an_erased_one() {
        let (_folder, store) = with_people(3).await;
        let mut tx = begin(&store).await;
        write(&mut tx, 1, 1).await;
        write(&mut tx, 2, 2).await;
        note(&mut tx, COLLEAGUE, (NOW, 2)).await.expect("told");
        forget::erase(&mut tx, LearnerId(2), NOW)
            .await
            .expect("erased");
        write(&mut tx, 1, 3).await;
        tx.commit().await.expect("committed");
        let told = all(store.reader()).await.expect("words");
        let newest = feedback::newest(store.reader()).await.expect("asked");
        assert!(told[0].2 < newest, "{told:?} {newest}");
    }
}
