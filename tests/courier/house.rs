//! A database with people, a door that answers as it is told, and a courier between them.

use crate::support::project;
use jiff::Timestamp;
use sala::{
    app::{
        Deps,
        clock::{Clock, Ids},
        courier::{self, Delivery, Messenger, Pace, Parcel},
        library,
    },
    content::{self, Tree},
    flow::Class,
    model::{Address, Door as DoorKind, Learner, LearnerId},
    store::{
        Store, StoreError, address, learner,
        outbox::{self, Mailbox, New},
    },
    text::Message,
};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};
use tempfile::TempDir;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// How long something that must happen may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) struct House {
    pub(super) deps: Arc<Deps>,
    folder: TempDir,
}

impl House {
    /// A house of learners 1 to `people`.
    pub(super) async fn of(people: i64) -> Self {
        Self::at(people, Clock::System).await
    }

    /// The same with a clock that stands.
    pub(super) async fn at(people: i64, clock: Clock) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("sala.db")).await;
        let store = store.expect("a database");
        let tree = Tree::open(&project().join("tests/content/two-questions")).expect("content");
        let now = clock.now();
        let loaded = content::load(&tree).0.expect("content");
        let library = library::publish(&store, loaded, now).await;
        let library = library.expect("a library");
        let deps = Arc::new(Deps::new(store, library, clock, Ids::Random));
        let house = Self { deps, folder };
        house.people(people, now).await;
        house
    }

    async fn people(&self, people: i64, now: Timestamp) {
        let somebody = |id| Learner::new(LearnerId(id), now);
        let learners: Vec<Learner> = (1..=people).map(somebody).collect();
        let addresses = (1..=people).map(|id| (address_of(id), LearnerId(id)));
        let mut tx = self.deps.store.begin().await.expect("a transaction");
        learner::save(&mut tx, &learners.iter().collect::<Vec<_>>())
            .await
            .expect("saved");
        address::add(&mut tx, &addresses.collect::<Vec<_>>())
            .await
            .expect("added");
        tx.commit().await.expect("committed");
    }

    /// Queues a message for each of these people, with these words, and rings.
    pub(super) async fn queue(&self, class: Class, words: &[(i64, &str)]) {
        let due_at = self.deps.clock.now().as_second();
        let message = |(id, text): &(i64, &str)| New {
            learner: LearnerId(*id),
            class,
            slot: "",
            redraw: false,
            body: serde_json::to_string(&Message {
                text: (*text).to_owned(),
                ..Message::default()
            })
            .expect("JSON"),
            due_at,
            about: None,
        };
        let mut tx = self.deps.store.begin().await.expect("a transaction");
        outbox::add(&mut tx, words.iter().map(message).collect())
            .await
            .expect("queued");
        tx.commit().await.expect("committed");
        self.deps.bell.notify_one();
    }

    /// The same words for learners 1 to `people`.
    pub(super) async fn queue_for_all(&self, class: Class, people: i64, words: &str) {
        let all: Vec<_> = (1..=people).map(|id| (id, words)).collect();
        self.queue(class, &all).await;
    }

    pub(super) async fn sqlite(&self) -> SqliteConnection {
        let file = self.folder.path().join("sala.db");
        let options = SqliteConnectOptions::new().filename(file);
        SqliteConnection::connect_with(&options)
            .await
            .expect("connected")
    }

    /// Changes the database behind Sala's back.
    pub(super) async fn meddle(&self, sql: &'static str) {
        let done = sqlx::query(sql).execute(&mut self.sqlite().await).await;
        done.expect(sql);
    }

    pub(super) async fn number(&self, sql: &'static str) -> i64 {
        let found = sqlx::query_scalar(sql)
            .fetch_one(&mut self.sqlite().await)
            .await;
        found.expect(sql)
    }

    /// Waits until a question is answered by this number.
    pub(super) async fn until(&self, sql: &'static str, expected: i64) {
        let reached = async {
            while self.number(sql).await != expected {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        if tokio::time::timeout(PATIENCE, reached).await.is_err() {
            panic!("{sql} is {}, not {expected}", self.number(sql).await);
        }
    }

    /// Sets the courier to work.
    pub(super) fn work(&self, door: &Arc<Post>, pace: Pace) -> Working {
        let stop = CancellationToken::new();
        let running = courier::run(self.deps.clone(), door.clone(), pace, stop.clone());
        Working {
            stop,
            running: tokio::spawn(running),
        }
    }
}

/// A courier at work.
pub(super) struct Working {
    stop: CancellationToken,
    running: JoinHandle<Result<(), StoreError>>,
}

impl Working {
    /// Tells it to stop, and waits until it has.
    pub(super) async fn stop(self) {
        self.stop.cancel();
        self.ends().await.expect("no error");
    }

    /// Waits until it ends by itself.
    pub(super) async fn ends(self) -> Result<(), StoreError> {
        let ended = tokio::time::timeout(PATIENCE, self.running).await;
        ended.expect("an end").expect("no panic")
    }

    /// Stops it in the middle of whatever it does.
    pub(super) async fn kill(self) {
        self.running.abort();
        let killed = self.running.await.expect_err("a kill");
        assert!(killed.is_cancelled());
    }
}

pub(super) fn address_of(id: i64) -> Address {
    Address {
        door: DoorKind::Telegram,
        outer: id.to_string(),
    }
}

/// How the door answers: the message, and how many were handed over before it.
type Answer = dyn Fn(&Parcel, usize) -> Delivery + Send + Sync;

/// A door that answers after a while as it is told, and remembers what was handed over and whether it was ever two to a chat.
pub(super) struct Post {
    answer: Box<Answer>,
    takes: Duration,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    all: Vec<(i64, String)>,
    flying: HashMap<String, usize>,
    at_once: usize,
    doubled: bool,
}

impl Post {
    pub(super) fn fine() -> Arc<Self> {
        Self::answering(1, |_, _| Delivery::Sent(Some(7)))
    }

    pub(super) fn answering(
        milliseconds: u64,
        answer: impl Fn(&Parcel, usize) -> Delivery + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self {
            answer: Box::new(answer),
            takes: Duration::from_millis(milliseconds),
            seen: Mutex::default(),
        })
    }

    fn with<T>(&self, f: impl FnOnce(&mut Seen) -> T) -> T {
        f(&mut self.seen.lock().expect("the only user"))
    }

    /// What was handed over: to whom, and the words.
    pub(super) fn seen(&self) -> Vec<(i64, String)> {
        self.with(|seen| seen.all.clone())
    }

    /// The words that were handed over for somebody.
    pub(super) fn seen_by(&self, id: i64) -> Vec<String> {
        let seen = self.seen().into_iter();
        seen.filter(|(own, _)| *own == id)
            .map(|(_, words)| words)
            .collect()
    }

    /// The most messages that were on their way at the same time; never two to one chat.
    pub(super) fn most_at_once(&self) -> usize {
        self.with(|seen| {
            assert!(!seen.doubled, "two at once to one chat");
            seen.at_once
        })
    }

    /// Waits until so many messages were handed over.
    pub(super) async fn until(&self, count: usize) {
        let reached = async {
            while self.seen().len() < count {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        let waited = tokio::time::timeout(PATIENCE, reached).await;
        assert!(waited.is_ok(), "{} of {count} came", self.seen().len());
    }
}

impl Messenger for Post {
    fn mailbox(&self) -> Mailbox {
        Mailbox {
            door: DoorKind::Telegram,
            only: None,
        }
    }

    async fn send(&self, parcel: Parcel) -> Delivery {
        let chat = parcel.address.outer.clone();
        let before = self.with(|seen| {
            let before = seen.all.len();
            let id = chat.parse().expect("a number");
            seen.all.push((id, parcel.message.text.clone()));
            let flying = seen.flying.entry(chat.clone()).or_default();
            *flying += 1;
            seen.doubled |= *flying > 1;
            let at_once = seen.flying.values().sum();
            seen.at_once = seen.at_once.max(at_once);
            before
        });
        tokio::time::sleep(self.takes).await;
        self.with(|seen| seen.flying.remove(&chat));
        (self.answer)(&parcel, before)
    }
}
