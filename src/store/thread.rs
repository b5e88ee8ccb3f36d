//! Conversations of people with the team, each under a name by chance. Who may see one is looked at here: the scope must hold the person.

use super::{Reader, Result, Tx, rows::moment, word};
use crate::model::{LearnerId, Pseudonym, Scope};
use jiff::Timestamp;
use sqlx::{query, query_as, query_scalar};

/// A conversation of somebody with the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub learner: LearnerId,
    /// What they are called in it.
    pub name: Pseudonym,
    /// Counts what the team did in it.
    pub revision: i64,
    /// When something was last said.
    pub changed: Timestamp,
    /// Whether the team is done with it.
    pub done: bool,
    /// How many of their messages nobody has seen.
    pub unread: i64,
    /// Whether messages reach the person.
    pub reachable: bool,
}

/// Whether the scope, the first parameter, holds the learner of a row.
macro_rules! held {
    () => {
        "(?1 ->> '$.countries' is null or country in (select value from json_each(?1, '$.countries')))
        and (?1 ->> '$.domains' is null or domain in (select value from json_each(?1, '$.domains')))"
    };
}

/// Conversations with their people.
macro_rules! threads {
    () => {
        "select thread.id, learner_id, name, revision, changed_at, done,
            (select count(*) from feedback where thread_id = thread.id and by_team = 0 and feedback.id > read_to),
            standing = 'reachable'
        from thread join learner on learner.id = learner_id"
    };
}

type Row = (i64, i64, i64, i64, i64, bool, i64, bool);

fn thread(row: Row) -> Result<Thread> {
    let (id, learner, name, revision, changed, done, unread, reachable) = row;
    Ok(Thread {
        id,
        learner: LearnerId(learner),
        name: Pseudonym::kept(name),
        revision,
        changed: moment(changed)?,
        done,
        unread,
        reachable,
    })
}

/// The conversations that the scope holds: those that are open first, of each the newest first.
pub async fn page(
    reader: &Reader,
    scope: &Scope,
    (most, after): (u32, u32),
) -> Result<Vec<Thread>> {
    const SQL: &str = concat!(
        threads!(),
        " where ",
        held!(),
        " order by done, changed_at desc, thread.id desc limit ?2 offset ?3"
    );
    let found: Vec<Row> = query_as(SQL)
        .bind(serde_json::to_string(scope)?)
        .bind(most)
        .bind(after)
        .fetch_all(&reader.0)
        .await?;
    found.into_iter().map(thread).collect()
}

/// One conversation, if the scope holds it.
pub async fn one(tx: &mut Tx, id: i64, scope: &Scope) -> Result<Option<Thread>> {
    const SQL: &str = concat!(threads!(), " where thread.id = ?2 and ", held!());
    let found: Option<Row> = query_as(SQL)
        .bind(serde_json::to_string(scope)?)
        .bind(id)
        .fetch_optional(tx.conn())
        .await?;
    found.map(thread).transpose()
}

/// The newest conversation of a person: its number, whether the team is done with it, and when something was last said.
pub async fn newest(tx: &mut Tx, learner: LearnerId) -> Result<Option<(i64, bool, i64)>> {
    const SQL: &str =
        "select id, done, changed_at from thread where learner_id = ?1 order by id desc limit 1";
    Ok(query_as(SQL)
        .bind(learner.0)
        .fetch_optional(tx.conn())
        .await?)
}

/// Whether a conversation that is not done has this name.
pub async fn is_named(tx: &mut Tx, name: Pseudonym) -> Result<bool> {
    const SQL: &str = "select exists (select 1 from thread where done = 0 and name = ?1)";
    Ok(query_scalar(SQL)
        .bind(name.number())
        .fetch_one(tx.conn())
        .await?)
}

/// Begins a conversation under a name; its number.
pub async fn begin(tx: &mut Tx, learner: LearnerId, name: Pseudonym, now: i64) -> Result<i64> {
    const SQL: &str =
        "insert into thread (learner_id, name, changed_at) values (?1, ?2, ?3) returning id";
    Ok(query_scalar(SQL)
        .bind(learner.0)
        .bind(name.number())
        .bind(now)
        .fetch_one(tx.conn())
        .await?)
}

/// Notes that the person said something: it is open again.
pub async fn said(tx: &mut Tx, id: i64, now: i64) -> Result<()> {
    const SQL: &str = "update thread set changed_at = ?2, done = 0 where id = ?1";
    query(SQL).bind(id).bind(now).execute(tx.conn()).await?;
    Ok(())
}

/// Notes that the team answered, unless a colleague did something in it meanwhile; whether it did.
pub async fn answered(tx: &mut Tx, (id, revision): (i64, i64), now: i64) -> Result<bool> {
    const SQL: &str = "update thread set revision = revision + 1, changed_at = ?3, done = 0
        where id = ?1 and revision = ?2";
    let done = query(SQL)
        .bind(id)
        .bind(revision)
        .bind(now)
        .execute(tx.conn())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Notes that the team is done with it.
pub async fn close(tx: &mut Tx, id: i64) -> Result<()> {
    const SQL: &str =
        "update thread set revision = revision + 1, done = 1 where id = ?1 and done = 0";
    query(SQL).bind(id).execute(tx.conn()).await?;
    Ok(())
}

/// Notes that somebody of the team has seen everything up to this message.
pub async fn seen(tx: &mut Tx, id: i64, upto: i64) -> Result<()> {
    const SQL: &str = "update thread set read_to = max(read_to, ?2) where id = ?1";
    query(SQL).bind(id).bind(upto).execute(tx.conn()).await?;
    Ok(())
}

/// How many messages of a person nobody of the team has seen.
pub async fn waiting(tx: &mut Tx, learner: LearnerId) -> Result<i64> {
    const SQL: &str = "select count(*) from feedback join thread on thread.id = thread_id
        where feedback.learner_id = ?1 and by_team = 0 and feedback.id > read_to";
    Ok(query_scalar(SQL)
        .bind(learner.0)
        .fetch_one(tx.conn())
        .await?)
}

/// How many messages after this one nobody has seen, of people whom the scope holds.
pub async fn unread(tx: &mut Tx, scope: &Scope, after: i64) -> Result<i64> {
    const SQL: &str = concat!(
        "select count(*) from feedback join thread on thread.id = thread_id
            join learner on learner.id = feedback.learner_id
            where feedback.id > ?2 and by_team = 0 and feedback.id > read_to and ",
        held!()
    );
    Ok(query_scalar(SQL)
        .bind(serde_json::to_string(scope)?)
        .bind(after)
        .fetch_one(tx.conn())
        .await?)
}

/// Both kinds are named, done and not: so the index leads to the old ones, and nobody looks through all.
const OLD: [&str; 2] = [
    "delete from feedback where thread_id in (select id from thread where done in (0, 1) and changed_at < ?1)",
    "delete from thread where done in (0, 1) and changed_at < ?1",
];

/// Drops the conversations in which nothing was said since this time, with all that was; how many rows that were.
pub async fn forget_before(tx: &mut Tx, before: i64) -> Result<u64> {
    let mut rows = 0;
    for sql in OLD {
        rows += query(sql)
            .bind(before)
            .execute(tx.conn())
            .await?
            .rows_affected();
    }
    if rows > 0 {
        word::step_back(tx).await?;
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::Post,
        store::{
            Store,
            feedback::{self, New},
            learner,
            testing::{NOW, begin as begin_tx, plan, somebody, with_people},
        },
    };

    fn scope(country: &str) -> Scope {
        Scope {
            countries: [country.parse().expect("an id")].into(),
            ..Scope::default()
        }
    }

    /// Learner 1 is in Cambodia, learner 2 has told no country; each has written twice.
    async fn written() -> (tempfile::TempDir, Store, Vec<i64>) {
        let (folder, store) = with_people(2).await;
        let mut tx = begin_tx(&store).await;
        let mut first = somebody(1);
        first.country = Some("kh".into());
        learner::save(&mut tx, &[&first]).await.expect("saved");
        let mut threads = Vec::new();
        for id in [1, 2] {
            let learner = LearnerId(id);
            let name = Pseudonym::by_chance(id);
            let thread = begin(&mut tx, learner, name, NOW + id)
                .await
                .expect("begun");
            threads.push(thread);
            for job in [10 * id, 10 * id + 1] {
                let post = Post::plain(format!("words {job}"));
                let new = New {
                    learner,
                    thread,
                    post: &post,
                    by: None,
                    at: NOW,
                    job,
                };
                feedback::add(&mut tx, &new).await.expect("added");
            }
        }
        tx.commit().await.expect("committed");
        (folder, store, threads)
    }

    #[tokio::test]
    async fn a_scope_limits_what_is_listed_opened_and_counted() {
        let (_folder, store, threads) = written().await;
        for (scope, listed, count) in [
            (Scope::default(), vec![threads[1], threads[0]], 4),
            (scope("kh"), vec![threads[0]], 2),
            (scope("la"), vec![], 0),
        ] {
            let found = page(store.reader(), &scope, (9, 0)).await.expect("listed");
            let ids: Vec<i64> = found.iter().map(|thread| thread.id).collect();
            assert_eq!(ids, listed, "{scope:?}");
            let mut tx = begin_tx(&store).await;
            for id in &threads {
                let found = one(&mut tx, *id, &scope).await.expect("asked");
                assert_eq!(found.is_some(), listed.contains(id), "{scope:?} {id}");
            }
            let unread = unread(&mut tx, &scope, 0).await.expect("counted");
            assert_eq!(unread, count, "{scope:?}");
        }
    }

    #[tokio::test]
    async fn an_answer_counts_only_at_the_revision_that_was_read() {
        let (_folder, store, threads) = written().await;
        let mut tx = begin_tx(&store).await;
        let id = threads[0];
        assert!(answered(&mut tx, (id, 0), NOW).await.expect("answered"));
        assert!(!answered(&mut tx, (id, 0), NOW).await.expect("asked"));
        assert!(answered(&mut tx, (id, 1), NOW).await.expect("answered"));
    }

    #[tokio::test]
    async fn a_conversation_goes_with_its_words_when_nothing_was_said_for_long() {
        let (_folder, store, threads) = written().await;
        let mut tx = begin_tx(&store).await;
        word::note(&mut tx, LearnerId(1), (NOW, 4))
            .await
            .expect("told");
        // The first was last spoken in a second before the other.
        let gone = forget_before(&mut tx, NOW + 2).await.expect("dropped");
        assert_eq!(gone, 3, "a conversation and two messages");
        for (id, there) in [(threads[0], false), (threads[1], true)] {
            let found = one(&mut tx, id, &Scope::default()).await.expect("asked");
            assert_eq!(found.is_some(), there);
            let said = feedback::last(&mut tx, id, 9).await.expect("messages");
            assert_eq!(said.is_empty(), !there);
        }
        let gone = forget_before(&mut tx, NOW + 9).await.expect("dropped");
        assert_eq!(gone, 3);
        tx.commit().await.expect("committed");
        let told = word::all(store.reader()).await.expect("words");
        assert_eq!(told[0].2, 0, "the next message is news again");
        for sql in OLD {
            let plan = plan(&store, sql).await;
            let looked = "INDEX thread_changed (done=? AND changed_at<?)";
            assert!(plan.iter().any(|step| step.ends_with(looked)), "{plan:?}");
        }
    }

    #[tokio::test]
    async fn what_was_seen_waits_no_more_and_what_is_done_opens_again() {
        let (_folder, store, threads) = written().await;
        let mut tx = begin_tx(&store).await;
        let (id, learner) = (threads[0], LearnerId(1));
        assert_eq!(waiting(&mut tx, learner).await.expect("counted"), 2);
        let last = feedback::last(&mut tx, id, 1).await.expect("messages");
        assert_eq!(last[0].post, Post::plain("words 11"));
        seen(&mut tx, id, last[0].id).await.expect("seen");
        assert_eq!(waiting(&mut tx, learner).await.expect("counted"), 0);
        close(&mut tx, id).await.expect("closed");
        let newest = newest(&mut tx, learner).await.expect("asked");
        assert_eq!(newest, Some((id, true, NOW + 1)));
        said(&mut tx, id, NOW + 9).await.expect("said");
        let found = one(&mut tx, id, &Scope::default()).await.expect("asked");
        assert!(found.is_some_and(|thread| !thread.done && thread.reachable));
    }
}
