//! A fresh database for each test.

use super::{Store, Tx};
use crate::{
    flow::{Attempt, Class, LessonMoment, Query, RunKey},
    model::{
        Address, Answer, AnswerValue, Door, Learner, LearnerId, Missing, Post, Pseudonym, Rights,
        Role, Scope, Wish,
    },
};
use jiff::Timestamp;
use tempfile::TempDir;

/// The second at which tests begin.
pub(super) const NOW: i64 = 1_800_000_000;

/// A new, empty database; it lives as long as its folder.
pub(super) async fn fresh() -> (TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("sala.db"))
        .await
        .expect("a store");
    (folder, store)
}

/// A new database in which learners 1 to `people` have come.
pub(super) async fn with_people(people: i64) -> (TempDir, Store) {
    let (folder, store) = fresh().await;
    let mut tx = begin(&store).await;
    let learners: Vec<Learner> = (1..=people).map(somebody).collect();
    let addresses: Vec<_> = (1..=people)
        .map(|id| (address(id), LearnerId(id)))
        .collect();
    super::learner::save(&mut tx, &learners.iter().collect::<Vec<_>>())
        .await
        .expect("saved");
    super::address::add(&mut tx, &addresses)
        .await
        .expect("added");
    tx.commit().await.expect("committed");
    (folder, store)
}

pub(super) async fn begin(store: &Store) -> Tx {
    store.begin().await.expect("a transaction")
}

/// Somebody who has just come.
pub(super) fn somebody(id: i64) -> Learner {
    Learner::new(LearnerId(id), at(NOW))
}

/// Where that person is reached.
/// The mailbox of everybody at the tests' door.
pub(super) fn everybody() -> super::outbox::Mailbox {
    super::outbox::Mailbox {
        door: Door::Telegram,
        only: None,
    }
}

pub(super) fn address(id: i64) -> Address {
    Address {
        door: Door::Telegram,
        outer: format!("77000{id}"),
    }
}

pub(super) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).expect("a time")
}

/// A name of any kind.
pub(super) fn named<T: std::str::FromStr>(name: &str) -> T {
    name.parse().ok().expect("a name")
}

/// Gives a person a row in every table, each with this mark in its words.
pub(super) async fn fill(tx: &mut Tx, id: i64, mark: &str) {
    let learner = LearnerId(id);
    write(tx, learner, mark).await;
    super::audit::add(tx, &[(learner, "export", format!("{mark} act"), NOW)])
        .await
        .expect("an act");
    super::job::add(tx, &[(learner, Query::Everything)])
        .await
        .expect("a job");
    let run = RunKey {
        survey: named("skills"),
        wave: 1,
    };
    super::survey_run::begin(tx, &[(learner, run, named("v1"), NOW)])
        .await
        .expect("a run");
    let told = answer("a", Ok(AnswerValue::Text(format!("{mark} answer"))));
    let passed = answer("b", Err(Missing::Skipped));
    super::answer::record(tx, &[(learner, &told), (learner, &passed)])
        .await
        .expect("answers");
    let opened = (learner, named("photo"), LessonMoment::Opened, NOW);
    super::lesson_event::add(tx, &[opened])
        .await
        .expect("a lesson");
    let attempt = Attempt {
        item: named("photo/light"),
        competence: named("photos"),
        taken: vec![1],
        right: true,
        review: false,
    };
    super::attempt::add(tx, &[(learner, &attempt, NOW)])
        .await
        .expect("an attempt");
    super::import::add(tx, &[(format!("{id}"), learner)])
        .await
        .expect("an import");
    announce(tx, learner, mark).await;
    let rights = Rights {
        role: Role::Viewer,
        scope: Scope::default(),
    };
    super::role::give(tx, learner, (&rights, mark), (Some(learner), NOW))
        .await
        .expect("a role");
    work(tx, learner).await;
    talk(tx, id, mark).await;
}

/// What they did for others: an answer of the team, a link that is used up, a theme and a place.
async fn work(tx: &mut Tx, learner: LearnerId) {
    let wish = (NOW, NOW + 9);
    super::request::add(tx, (learner.0, learner), Wish::Answers, wish)
        .await
        .expect("a wish");
    for sql in [
        "insert into feedback (learner_id, body, at, by_team, made_by) values (?1, 'of the team', ?2, 1, ?1)",
        "insert into link (hash, role, scope, name, made_by, made_at, until, used_at) values (?1, 'viewer', '{}', '', ?1, ?2, ?2, ?2)",
        "insert into theme (survey, question, place, name, made_by) values ('skills', 'a', ?1, ?1, ?1)",
        "insert into reading (coder, learner_id, survey, wave, question) values (?1, ?1, 'skills', 1, 'a')",
        "insert into source (slug, name, scope, made_by, made_at, job) values (?1, 'a place', '{}', ?1, ?2, ?1)",
    ] {
        let query = sqlx::query(sql).bind(learner.0);
        let query = if sql.contains("?2") {
            query.bind(NOW)
        } else {
            query
        };
        query.execute(tx.conn()).await.expect(sql);
    }
}

/// An announcement that they made, and that is meant for them.
async fn announce(tx: &mut Tx, learner: LearnerId, mark: &str) {
    for sql in [
        "insert into broadcast (id, job, made_by, made_at, approved_by, content, reach, standing, begins_at, ends_at, total)
            values (?1 + 1000, ?1, ?1, 0, ?1, '{}', '{}', 'done', 0, 0, 1)",
        "insert into recipient (broadcast_id, learner_id, language, due_at, state, reason)
            values (?1 + 1000, ?1, 'en', 0, 'failed', ?2)",
    ] {
        let query = sqlx::query(sql).bind(learner.0).bind(format!("{mark} reason"));
        query.execute(tx.conn()).await.expect("an announcement");
    }
}

/// A person's message to the team, and a word that they were told of another one.
async fn write(tx: &mut Tx, learner: LearnerId, mark: &str) {
    let name = Pseudonym::by_chance(learner.0);
    let thread = super::thread::begin(tx, learner, name, NOW)
        .await
        .expect("a conversation");
    let post = Post::plain(format!("{mark} feedback"));
    let new = super::feedback::New {
        learner,
        thread,
        post: &post,
        by: None,
        at: NOW,
        job: learner.0,
    };
    super::feedback::add(tx, &new).await.expect("feedback");
    sqlx::query("insert into request (job, wish, thread_id, asked_at, ripe_at) values (-?1, 'erase', ?2, 0, 0)")
        .bind(learner.0)
        .bind(thread)
        .execute(tx.conn())
        .await
        .expect("a wish");
    sqlx::query("insert into code (learner_id, survey, wave, question, coder, theme, at) values (?1, 'skills', 1, 'a', ?1, 1, ?2)")
        .bind(learner.0)
        .bind(NOW)
        .execute(tx.conn())
        .await
        .expect("a code");
    super::word::note(tx, learner, (NOW, 1))
        .await
        .expect("a word");
}

/// The rows of a person's conversation.
async fn talk(tx: &mut Tx, id: i64, mark: &str) {
    let learner = LearnerId(id);
    let conversation = super::conversation::Row {
        learner,
        state: format!("{{\"words\":\"{mark} state\"}}"),
        shown: format!("{mark} shown"),
        wake_at: Some(NOW),
    };
    super::conversation::save(tx, &[conversation])
        .await
        .expect("a conversation");
    super::outbox::add(tx, vec![message(id, &format!("{mark} message"))])
        .await
        .expect("a message");
    let culprit = super::quarantine::Culprit {
        update: None,
        learner: Some(learner),
        raw: &format!("{mark} raw"),
        why: "a panic",
    };
    super::quarantine::add(tx, culprit, NOW)
        .await
        .expect("a culprit");
}

/// How SQLite goes about a statement, step by step.
pub(super) async fn plan(store: &Store, sql: &str) -> Vec<String> {
    let sql = format!("explain query plan {sql}");
    let steps: Vec<(i64, i64, i64, String)> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .fetch_all(&store.reader().0)
        .await
        .expect("a plan");
    steps.into_iter().map(|step| step.3).collect()
}

/// A reply to be sent.
pub(super) fn message(id: i64, body: &str) -> super::outbox::New<'static> {
    super::outbox::New {
        learner: LearnerId(id),
        class: Class::Reply,
        slot: "",
        redraw: false,
        body: body.into(),
        due_at: NOW,
        about: None,
    }
}

/// An answer in the first run of the survey "skills".
pub(super) fn answer(question: &str, value: Result<AnswerValue, Missing>) -> Answer {
    Answer {
        survey: named("skills"),
        version: named("v1"),
        wave: 1,
        question: named(question),
        competence: None,
        measure: None,
        value,
        at: at(NOW),
    }
}
