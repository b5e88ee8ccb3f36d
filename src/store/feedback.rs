//! What people wrote to the team, and what the team answered.

use super::{Reader, Result, Tx, rows::moment};
use crate::model::{LearnerId, Post};
use jiff::Timestamp;
use sqlx::{query, query_as, query_scalar};

/// A message to add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New<'a> {
    /// Whose conversation it is.
    pub learner: LearnerId,
    /// The conversation.
    pub thread: i64,
    /// What is said.
    pub post: &'a Post,
    /// Who of the team says it; none where the person does.
    pub by: Option<LearnerId>,
    /// When.
    pub at: i64,
    /// The job that asked for it.
    pub job: i64,
}

/// A message as it stands in a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its number.
    pub id: i64,
    /// Whether the team said it.
    pub by_team: bool,
    /// When.
    pub at: Timestamp,
    /// What.
    pub post: Post,
}

/// Adds a message. What the team says waits to be told to the person.
pub async fn add(tx: &mut Tx, new: &New<'_>) -> Result<()> {
    const SQL: &str =
        "insert into feedback (learner_id, body, at, thread_id, post, by_team, made_by, job, told)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let bare = new.post.media.is_none() && new.post.text.marks().is_empty();
    let whole = match bare {
        true => None,
        false => Some(serde_json::to_string(new.post)?),
    };
    query(SQL)
        .bind(new.learner.0)
        .bind(new.post.text.text())
        .bind(new.at)
        .bind(new.thread)
        .bind(whole)
        .bind(new.by.is_some())
        .bind(new.by.map(|by| by.0))
        .bind(new.job)
        .bind(new.by.is_none())
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Whether a job has added its message already: it may be worked off twice.
pub async fn has_job(tx: &mut Tx, job: i64) -> Result<bool> {
    const SQL: &str = "select exists (select 1 from feedback where job = ?1)";
    Ok(query_scalar(SQL).bind(job).fetch_one(tx.conn()).await?)
}

fn message((id, by_team, at, body, post): Row) -> Result<Message> {
    let post = match post {
        Some(post) => serde_json::from_str(&post)?,
        None => Post::plain(body),
    };
    Ok(Message {
        id,
        by_team,
        at: moment(at)?,
        post,
    })
}

type Row = (i64, bool, i64, String, Option<String>);

/// The last messages of a conversation, in their order.
pub async fn last(tx: &mut Tx, thread: i64, most: u32) -> Result<Vec<Message>> {
    const SQL: &str = "select id, by_team, at, body, post from feedback where thread_id = ?1 order by id desc limit ?2";
    let found: Vec<Row> = query_as(SQL)
        .bind(thread)
        .bind(most)
        .fetch_all(tx.conn())
        .await?;
    found.into_iter().rev().map(message).collect()
}

/// What the team said to this person in this message.
pub async fn told(reader: &Reader, id: i64, learner: LearnerId) -> Result<Option<Message>> {
    const SQL: &str = "select id, by_team, at, body, post from feedback where id = ?1 and learner_id = ?2 and by_team = 1";
    let found: Option<Row> = query_as(SQL)
        .bind(id)
        .bind(learner.0)
        .fetch_optional(&reader.0)
        .await?;
    found.map(message).transpose()
}

/// The answers of the team behind this one that wait to be told: their numbers, and to whom.
pub async fn untold(reader: &Reader, (after, most): (i64, u32)) -> Result<Vec<(i64, LearnerId)>> {
    const SQL: &str =
        "select id, learner_id from feedback where told = 0 and id > ?1 order by id limit ?2";
    let query = query_as(SQL).bind(after).bind(most);
    let found: Vec<(i64, i64)> = query.fetch_all(&reader.0).await?;
    Ok(found
        .into_iter()
        .map(|(id, learner)| (id, LearnerId(learner)))
        .collect())
}

/// Notes that an answer is being told; whether it was not before.
pub async fn tell(tx: &mut Tx, id: i64) -> Result<bool> {
    const SQL: &str = "update feedback set told = 1 where id = ?1 and told = 0";
    let done = query(SQL).bind(id).execute(tx.conn()).await?;
    Ok(done.rows_affected() == 1)
}

/// The number of the newest message to the team; 0 if there is none.
pub async fn newest(reader: &Reader) -> Result<i64> {
    const SQL: &str =
        "select coalesce((select id from feedback where by_team = 0 order by id desc limit 1), 0)";
    Ok(query_scalar(SQL).fetch_one(&reader.0).await?)
}

/// People whose messages are in no conversation yet, since there was none when they wrote.
pub async fn threadless(reader: &Reader, most: u32) -> Result<Vec<LearnerId>> {
    const SQL: &str = "select distinct learner_id from feedback where thread_id is null limit ?1";
    let found: Vec<i64> = query_scalar(SQL).bind(most).fetch_all(&reader.0).await?;
    Ok(found.into_iter().map(LearnerId).collect())
}

/// Puts a person's messages that are in no conversation into this one.
pub async fn adopt(tx: &mut Tx, learner: LearnerId, thread: i64) -> Result<()> {
    const SQL: &str =
        "update feedback set thread_id = ?2 where learner_id = ?1 and thread_id is null";
    query(SQL)
        .bind(learner.0)
        .bind(thread)
        .execute(tx.conn())
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Media, MediaKind, Pseudonym, Rich},
        store::{
            testing::{NOW, begin, with_people},
            thread,
        },
    };

    const ME: LearnerId = LearnerId(1);
    const COLLEAGUE: LearnerId = LearnerId(2);

    #[tokio::test]
    async fn messages_are_kept_as_they_are_and_answers_wait_to_be_told_once() {
        let (_folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        let name = Pseudonym::by_chance(1);
        let thread = thread::begin(&mut tx, ME, name, NOW).await.expect("begun");
        let words = Post::plain("More about 'dyes', please \\ 🧶");
        let voice = Media {
            kind: MediaKind::Voice,
            file: "a-handle".into(),
            caption: None,
            name: None,
        };
        let answer = Post {
            text: Rich::plain("Listen"),
            media: Some(voice),
        };
        for (job, post, by) in [(5, &words, None), (6, &answer, Some(COLLEAGUE))] {
            assert!(!has_job(&mut tx, job).await.expect("asked"));
            let new = New {
                learner: ME,
                thread,
                post,
                by,
                at: NOW,
                job,
            };
            add(&mut tx, &new).await.expect("added");
            assert!(has_job(&mut tx, job).await.expect("asked"));
        }
        tx.commit().await.expect("committed");
        let reader = store.reader();
        assert_eq!(newest(reader).await.expect("asked"), 1);
        let waits = untold(reader, (0, 9)).await.expect("asked");
        assert_eq!(waits, [(2, ME)]);
        let message = told(reader, 2, ME).await.expect("asked");
        assert_eq!(message.map(|message| message.post), Some(answer));
        for (id, learner) in [(1, ME), (2, COLLEAGUE)] {
            let message = told(reader, id, learner).await.expect("asked");
            assert_eq!(message, None, "{id} is no answer to {learner:?}");
        }
        let mut tx = begin(&store).await;
        let both = last(&mut tx, thread, 9).await.expect("messages");
        assert_eq!((both.len(), &both[0].post), (2, &words));
        assert!(tell(&mut tx, 2).await.expect("told"));
        assert!(!tell(&mut tx, 2).await.expect("asked"));
    }

    #[tokio::test]
    async fn words_from_before_there_were_conversations_find_one() {
        let (_folder, store) = with_people(1).await;
        let mut tx = begin(&store).await;
        query("insert into feedback (learner_id, body, at) values (1, 'long ago', 5)")
            .execute(tx.conn())
            .await
            .expect("added");
        tx.commit().await.expect("committed");
        let found = threadless(store.reader(), 9).await.expect("asked");
        assert_eq!(found, [ME]);
        let mut tx = begin(&store).await;
        let name = Pseudonym::by_chance(1);
        let thread = thread::begin(&mut tx, ME, name, NOW).await.expect("begun");
        adopt(&mut tx, ME, thread).await.expect("adopted");
        let words = last(&mut tx, thread, 9).await.expect("messages");
        assert_eq!(words[0].post, Post::plain("long ago"));
        tx.commit().await.expect("committed");
        assert!(
            threadless(store.reader(), 9)
                .await
                .expect("asked")
                .is_empty()
        );
    }
}
