//! A backup is put back: without those who were erased, and without sending anything twice.

use super::*;
use crate::{
    app::{
        Deps, Incoming,
        clock::{Clock, Ids},
        turn,
    },
    content::{self, Tree},
    flow::{Class, Command, Event, action::Action},
    model::{Address, LearnerId},
    store::{self, address, conversation, listened},
};
use jiff::SignedDuration;
use std::{fs, path::PathBuf};

const CANARY: &str = "canaryInTheMine";

struct Shell {
    folder: tempfile::TempDir,
    deps: Deps,
    key: Key,
}

async fn shell() -> Shell {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("sala.db"))
        .await
        .expect("a store");
    let (loaded, _) = content::load(&Tree::shipped());
    let library = loaded.expect("content").library;
    let now = "2026-03-01T12:00:00Z".parse().expect("a moment");
    let key = Key::make(&folder.path().join("key")).expect("a key");
    let erasures = Erasures::open(&key).expect("a list");
    let mut deps = Deps::new(store, library, Clock::manual(now), Ids::Random);
    deps.erasures = Some(erasures);
    Shell { folder, deps, key }
}

fn person(outer: &str) -> Address {
    Address {
        door: Door::Telegram,
        outer: outer.into(),
    }
}

impl Shell {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    async fn does(&self, outer: &str, event: Event) {
        let turned = turn::turns(&self.deps, &[Incoming::at(person(outer), event)]).await;
        assert_eq!(turned, [turn::Turned::Saved]);
    }

    async fn comes(&self, outer: &str, source: &str) {
        self.does(outer, Event::Command(Command::Start(Some(source.into()))))
            .await;
    }

    async fn id(&self, outer: &str) -> Option<LearnerId> {
        let mut tx = self.deps.store.begin().await.expect("a transaction");
        let known = address::learners(&mut tx, &[person(outer)])
            .await
            .expect("asked");
        known.get(&person(outer)).copied()
    }

    /// Says that everything is to be forgotten, and taps that they are sure.
    async fn forgets(&self, outer: &str) {
        self.does(outer, Event::Command(Command::Forget)).await;
        let learner = self.id(outer).await.expect("somebody");
        let mut tx = self.deps.store.begin().await.expect("a transaction");
        let saved = conversation::load(&mut tx, &[learner])
            .await
            .expect("loaded");
        drop(tx);
        // Who has not said yes to anything yet is erased without a question.
        let Some(saved) = saved.get(&learner) else {
            return;
        };
        let shown: Vec<(String, String)> = serde_json::from_str(&saved.shown).expect("buttons");
        let actions = shown
            .iter()
            .filter_map(|(_, code)| code.parse::<Action>().ok());
        let sure = actions
            .into_iter()
            .find(|action| matches!(action, Action::Forget(_)));
        self.does(outer, Event::Tap(sure.expect("a button that erases")))
            .await;
    }

    async fn back_up(&self, name: &str) -> PathBuf {
        let to = self.path(name);
        store::sealed_backup(self.deps.store.reader(), &to, &self.key)
            .await
            .expect("sealed");
        to
    }

    async fn restores(&self, backup: &Path, name: &str) -> Restored {
        let (to, now) = (self.path(name), self.deps.clock.now());
        restore(backup, &self.key, &to, now)
            .await
            .expect("restored")
    }
}

fn holds(path: &Path, word: &str) -> bool {
    let bytes = fs::read(path).expect("bytes");
    bytes
        .windows(word.len())
        .any(|part| part == word.as_bytes())
}

#[tokio::test]
async fn who_was_erased_after_the_backup_is_in_no_byte_of_the_restored_file() {
    let shell = shell().await;
    shell.comes("51000001", CANARY).await;
    shell.comes("51000002", "another").await;
    let erased = shell.id("51000001").await.expect("somebody");
    let backup = shell.back_up("one.age").await;
    shell.forgets("51000001").await;
    let done = shell.restores(&backup, "new.db").await;
    assert_eq!((done.people, done.erased, done.unreadable), (1, 1, 0));
    let file = shell.path("new.db");
    for word in [
        CANARY,
        "51000001",
        &erased.to_string(),
        &erased.0.to_string(),
    ] {
        assert!(!holds(&file, word), "{word}");
    }
    assert!(holds(&file, "another") && holds(&file, "51000002"));
    for ending in ["part", "db-wal", "db-shm", "db.part"] {
        assert!(!shell.path(&format!("new.{ending}")).exists(), "{ending}");
    }
    let without = Erasures::open(&Key::make(&shell.path("other")).expect("a key")).expect("a list");
    fs::copy(
        without.path(),
        format!("{}.erased", shell.path("key").display()),
    )
    .expect("copied");
    shell.restores(&backup, "old.db").await;
    assert!(
        holds(&shell.path("old.db"), CANARY),
        "the backup itself knows them"
    );
}

#[tokio::test]
async fn who_came_back_as_somebody_new_stays() {
    let shell = shell().await;
    shell.comes("51000001", "first").await;
    shell.forgets("51000001").await;
    // In the same second: no clock tells the two stays apart.
    shell.comes("51000001", "second").await;
    let id = shell.id("51000001").await;
    let backup = shell.back_up("one.age").await;
    let done = shell.restores(&backup, "new.db").await;
    assert_eq!((done.people, done.erased), (1, 0));
    let store = Store::open(&shell.path("new.db")).await.expect("opened");
    assert_eq!(
        learner::ids(store.reader()).await.expect("ids"),
        [id.expect("somebody")]
    );
}

#[tokio::test]
async fn nothing_that_waited_goes_out_and_open_questions_are_asked_again() {
    let shell = shell().await;
    shell.comes("51000001", "x").await;
    let learner = shell.id("51000001").await.expect("somebody");
    let mut tx = shell.deps.store.begin().await.expect("a transaction");
    let announcement = outbox::New {
        learner,
        class: Class::Broadcast,
        slot: "",
        redraw: false,
        body: "{}".into(),
        due_at: 0,
        about: None,
    };
    outbox::add(&mut tx, vec![announcement])
        .await
        .expect("queued");
    let now = shell.deps.clock.now().as_second();
    listened::note(&mut tx, Door::Telegram, now)
        .await
        .expect("noted");
    tx.commit().await.expect("committed");
    let waited = outbox::waiting(shell.deps.store.reader())
        .await
        .expect("counted");
    let backup = shell.back_up("one.age").await;
    let done = shell.restores(&backup, "new.db").await;
    assert_eq!(
        (done.abandoned.dropped, done.abandoned.unsure),
        (waited[0], 1)
    );
    assert!(waited[0] > 0 && done.last_turn == Some(shell.deps.clock.now()));
    let store = Store::open(&shell.path("new.db")).await.expect("opened");
    assert_eq!(
        outbox::waiting(store.reader()).await.expect("counted"),
        [0, 0, 0]
    );
    let (library, clock) = (
        content::load(&Tree::shipped()).0.expect("content").library,
        shell.deps.clock.now(),
    );
    let deps = Deps::new(store, library, Clock::manual(clock), Ids::Random);
    assert_eq!(
        gap::listened(&deps, Door::Telegram).await.expect("asked"),
        1
    );
}

#[tokio::test]
async fn what_cannot_be_put_back_is_told_in_a_sentence_and_nothing_is_written() {
    let shell = shell().await;
    shell.comes("51000001", "x").await;
    let whole = shell.back_up("one.age").await;
    let other = Key::make(&shell.path("other")).expect("a key");
    Erasures::open(&other).expect("a list");
    let check = async |backup: &Path, key: &Key, about: &str| {
        let to = shell.path("new.db");
        let now = shell.deps.clock.now();
        let error = restore(backup, key, &to, now).await.expect_err(about);
        let told = error.to_string();
        assert!(told.contains(about) && !told.contains('\n'), "{told}");
        let names = fs::read_dir(shell.folder.path()).expect("a folder");
        let new = names.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        assert_eq!(
            new.filter(|name| name.starts_with("new.db")).count(),
            0,
            "{told}"
        );
    };
    check(&whole, &other, "another key").await;
    let bytes = fs::read(&whole).expect("bytes");
    fs::write(shell.path("cut.age"), &bytes[..bytes.len() / 2]).expect("written");
    check(&shell.path("cut.age"), &shell.key, "damaged or was cut off").await;
    check(&shell.path("sala.db"), &shell.key, "no sealed backup").await;
    check(&shell.path("none.age"), &shell.key, "none.age").await;
    for (name, inside) in [("letter.age", "Dear diary"), ("empty.age", "")] {
        let to = shell.path(name);
        store::sealed::seal_for_tests(&shell.key, inside.as_bytes(), &to);
        check(&to, &shell.key, "it is no database").await;
    }
    fs::remove_file(format!("{}.erased", shell.path("key").display())).expect("removed");
    check(&whole, &shell.key, "list of erased people").await;
    fs::write(shell.path("there.db"), "precious").expect("written");
    let there = restore(
        &whole,
        &other,
        &shell.path("there.db"),
        shell.deps.clock.now(),
    )
    .await;
    assert!(matches!(there, Err(RestoreError::Exists(_))), "{there:?}");
}

#[tokio::test]
async fn nobody_is_told_that_they_are_erased_before_it_is_on_the_list() {
    let shell = shell().await;
    shell.comes("51000001", "x").await;
    let learner = shell.id("51000001").await;
    let list = PathBuf::from(format!("{}.erased", shell.path("key").display()));
    fs::remove_file(&list).expect("removed");
    fs::create_dir(&list).expect("a folder, which nobody can write into as a file");
    let forget = Incoming::at(person("51000001"), Event::Command(Command::Forget));
    let turned = turn::turns(&shell.deps, std::slice::from_ref(&forget)).await;
    assert_eq!(turned, [turn::Turned::Refused], "it stays at its door");
    let ids = learner::ids(shell.deps.store.reader()).await.expect("ids");
    assert_eq!(ids, Vec::from_iter(learner), "nothing is half done");
    fs::remove_dir(&list).expect("removed");
    let turned = turn::turns(&shell.deps, &[forget]).await;
    assert_eq!(turned, [turn::Turned::Saved]);
    assert!(
        learner::ids(shell.deps.store.reader())
            .await
            .expect("ids")
            .is_empty()
    );
    assert_eq!(
        fs::read_to_string(&list).expect("a list").lines().count(),
        1
    );
}

#[tokio::test]
async fn whoever_went_after_a_long_silence_does_not_come_back_with_a_backup() {
    let shell = shell().await;
    shell.comes("51000001", CANARY).await;
    let learner = shell.id("51000001").await.expect("somebody");
    let backup = shell.back_up("one.age").await;
    for days in [550, 30] {
        let now = shell.deps.clock.now() + SignedDuration::from_hours(days * 24);
        shell.deps.clock.advance_to(now);
        let woken = Incoming::to(learner, Event::Woke);
        let turned = turn::turns(&shell.deps, &[woken]).await;
        assert_eq!(turned, [turn::Turned::Saved]);
    }
    let done = shell.restores(&backup, "new.db").await;
    assert_eq!((done.people, done.erased), (0, 1));
}
