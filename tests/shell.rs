//! The shell from outside: what is taken once, what harms nobody else, what becomes of messages, and content that changes
//! under people.

mod alarm;
mod leaving;

use crate::support::project;
use jiff::{SignedDuration, Timestamp};
use sala::{
    app::{
        Deps, Incoming,
        chat::{Session, Style},
        clock::{Clock, Ids},
        courier::{self, Delivery, Messenger, Parcel},
        fetch::{Fetch, Fetching},
        job as jobs, keep, library,
        turn::{Turned, Turns, turns},
        waker,
    },
    content::{self, Tree},
    flow::Event,
    model::{Address, Door, LearnerId},
    store::{
        Store, job,
        outbox::{self, Mailbox},
    },
};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};
use tempfile::TempDir;

/// Six in the evening in Phnom Penh.
const NOW: &str = "2026-03-02T11:00:00Z";

/// A shell on a database of its own.
struct House {
    deps: Arc<Deps>,
    update: AtomicI64,
    folder: TempDir,
}

/// A file's end, the words to change in it, and the new ones.
type Edit = (&'static str, &'static str, &'static str);

fn now() -> Timestamp {
    NOW.parse().expect("a time")
}

/// The small programme of the tests with some words changed.
fn small(edits: &[Edit]) -> Tree {
    let tree = Tree::open(&project().join("tests/content/two-questions")).expect("content");
    let read = |path: &str| {
        let bytes = tree.get(path).expect("a file").to_vec();
        let mut text = String::from_utf8(bytes).expect("UTF-8");
        for (_, from, to) in edits.iter().filter(|(end, ..)| path.ends_with(end)) {
            assert!(text.contains(from), "{path} says {from}");
            text = text.replace(from, to);
        }
        (path.to_owned(), text)
    };
    let files: Vec<(String, String)> = tree.paths().map(read).collect();
    Tree::from_pairs(files.iter().map(|(path, text)| (&**path, &**text)))
}

async fn deps(store: Store, tree: &Tree, (at, ids): (Timestamp, Ids)) -> Arc<Deps> {
    let (loaded, problems) = content::load(tree);
    let loaded = loaded.unwrap_or_else(|| panic!("{problems:#?}"));
    let library = library::publish(&store, loaded, at)
        .await
        .expect("a library");
    Arc::new(Deps::new(store, library, Clock::manual(at), ids))
}

fn address(who: &str) -> Address {
    Address {
        door: Door::Telegram,
        outer: who.to_owned(),
    }
}

impl House {
    async fn new() -> Self {
        Self::with(Ids::after(0)).await
    }

    async fn with(ids: Ids) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("sala.db")).await;
        let store = store.expect("a database");
        Self {
            deps: deps(store, &small(&[]), (now(), ids)).await,
            update: AtomicI64::new(100),
            folder,
        }
    }

    /// A house in which these people are at the first question, and have read all that was said.
    async fn of(people: &[&str]) -> Self {
        let house = Self::new().await;
        for who in people {
            house.joins(who).await;
        }
        house.read().await;
        house
    }

    /// The same house after a restart at another time.
    async fn at(self, clock: Timestamp) -> Self {
        let deps = deps(
            self.deps.store.clone(),
            &small(&[]),
            (clock, Ids::after(100)),
        )
        .await;
        Self { deps, ..self }
    }

    /// The same house after a restart with changed content.
    async fn changed(self, edits: &[Edit]) -> Self {
        let (store, clock) = (self.deps.store.clone(), self.deps.clock.now());
        let highest = sala::store::learner::highest(store.reader()).await;
        let ids = Ids::after(highest.expect("a number"));
        let deps = deps(store, &small(edits), (clock, ids)).await;
        Self { deps, ..self }
    }

    /// An event with an update of its own.
    fn event(&self, who: &str, event: Event) -> Incoming {
        Incoming {
            update: Some(self.update.fetch_add(1, Ordering::SeqCst)),
            raw: "what came".into(),
            ..Incoming::at(address(who), event)
        }
    }

    fn words(&self, who: &str, words: &str) -> Incoming {
        self.event(who, Event::Text(words.into()))
    }

    async fn take(&self, group: &[Incoming]) -> Vec<Turned> {
        turns(&self.deps, group).await
    }

    async fn say(&self, who: &str, words: &str) {
        let taken = self.take(&[self.words(who, words)]).await;
        assert_eq!(taken, [Turned::Saved], "{who}: {words}");
    }

    async fn joins(&self, who: &str) {
        for words in ["/start", "English", "16 or older", "Yes"] {
            self.say(who, words).await;
        }
    }

    /// The tap on a button that somebody saw last.
    async fn tap(&self, who: &str, label: &str) -> Incoming {
        let shown =
            "select shown from conversation join address using (learner_id) where outer_id = ?1";
        let shown: String = sqlx::query_scalar(shown)
            .bind(who)
            .fetch_one(&mut self.sqlite().await)
            .await
            .expect("buttons");
        let shown: Vec<(String, String)> = serde_json::from_str(&shown).expect("JSON");
        let code = shown.iter().find(|(own, _)| own == label);
        let code = &code.unwrap_or_else(|| panic!("{label} in {shown:?}")).1;
        self.event(who, Event::Tap(code.parse().expect("an action")))
    }

    async fn forgets(&self, who: &str) {
        self.say(who, "/forget").await;
        self.say(who, "Erase everything").await;
    }

    async fn sqlite(&self) -> SqliteConnection {
        let file = self.folder.path().join("sala.db");
        let options = SqliteConnectOptions::new().filename(file);
        SqliteConnection::connect_with(&options)
            .await
            .expect("connected")
    }

    /// Changes the database behind Sala's back.
    async fn meddle(&self, sql: &'static str) {
        let done = sqlx::query(sql).execute(&mut self.sqlite().await).await;
        done.expect(sql);
    }

    async fn number(&self, sql: &'static str) -> i64 {
        let found = sqlx::query_scalar(sql)
            .fetch_one(&mut self.sqlite().await)
            .await;
        found.expect(sql)
    }

    async fn text(&self, sql: &'static str) -> String {
        let found = sqlx::query_scalar(sql)
            .fetch_one(&mut self.sqlite().await)
            .await;
        found.expect(sql)
    }

    async fn drain(&self, door: &Post) {
        courier::drain(&self.deps, door).await.expect("drained");
    }

    /// Everything that waits, delivered: to whom, and the words.
    async fn read(&self) -> Vec<(String, String)> {
        let door = Post::fine();
        self.drain(&door).await;
        door.sent()
    }

    fn later(&self, seconds: i64) {
        let moment = self.deps.clock.now() + SignedDuration::from_secs(seconds);
        self.deps.clock.advance_to(moment);
    }
}

/// A door that answers by a script, and with "sent" when that is over.
struct Post {
    mailbox: Mailbox,
    script: Mutex<VecDeque<Delivery>>,
    seen: Mutex<Vec<(Parcel, bool)>>,
}

impl Post {
    fn fine() -> Self {
        Self::answering([])
    }

    fn answering<const N: usize>(script: [Delivery; N]) -> Self {
        Self {
            mailbox: Mailbox {
                door: Door::Telegram,
                only: None,
            },
            script: Mutex::new(script.into()),
            seen: Mutex::default(),
        }
    }

    /// What was handed to it.
    fn tries(&self) -> usize {
        self.seen.lock().expect("a list").len()
    }

    /// What it delivered: to whom, and the words.
    fn sent(&self) -> Vec<(String, String)> {
        let seen = self.seen.lock().expect("a list");
        let sent = seen.iter().filter(|(_, sent)| *sent);
        sent.map(|(parcel, _)| (parcel.address.outer.clone(), parcel.message.text.clone()))
            .collect()
    }
}

impl Messenger for Post {
    fn mailbox(&self) -> Mailbox {
        self.mailbox.clone()
    }

    async fn send(&self, parcel: Parcel) -> Delivery {
        let next = self.script.lock().expect("a script").pop_front();
        let delivery = next.unwrap_or(Delivery::Sent(Some(7)));
        let sent = matches!(delivery, Delivery::Sent(_));
        self.seen.lock().expect("a list").push((parcel, sent));
        delivery
    }
}

fn said(all: &[(String, String)], words: &str) -> bool {
    all.iter().any(|(_, text)| text.contains(words))
}

#[tokio::test]
async fn a_repeated_update_does_nothing_twice() {
    let house = House::of(&["a"]).await;
    let answer = house.words("a", "Alone");
    assert_eq!(
        house.take(std::slice::from_ref(&answer)).await,
        [Turned::Saved]
    );
    assert_eq!(
        house.take(&[answer.clone(), answer]).await,
        [Turned::Repeated; 2]
    );
    let twice = house.words("a", "10 dollars");
    let taken = house.take(&[twice.clone(), twice]).await;
    assert_eq!(taken, [Turned::Saved, Turned::Repeated], "in one group too");
    assert_eq!(house.number("select count(*) from answer").await, 2);
    assert_eq!(house.read().await.len(), 2, "the next question, the review");
}

#[tokio::test]
async fn an_erasure_in_a_group_costs_the_others_nothing() {
    let house = House::of(&["a", "b", "c"]).await;
    house.say("a", "/forget").await;
    let erase = house.tap("a", "Erase everything").await;
    let again = Incoming {
        update: Some(1_000),
        ..erase.clone()
    };
    let group = [
        erase.clone(),
        again,
        house.words("b", "Alone"),
        house.words("c", "With help"),
    ];
    assert_eq!(house.take(&group).await, [Turned::Saved; 4]);
    let answers = "select group_concat(learner_id || json_extract(value, '$.One')) from (select * from answer order by learner_id)";
    assert_eq!(house.text(answers).await, "2alone,3help");
    house.read().await;
    let addresses = "select count(*) from address where outer_id = 'a'";
    assert_eq!(house.number(addresses).await, 0, "the erasure is finished");
    assert_eq!(house.take(&[erase]).await, [Turned::Repeated]);
    assert_eq!(house.number(addresses).await, 0, "nothing of them is back");
    assert_eq!(house.number("select count(*) from erasure").await, 0);
}

#[tokio::test]
async fn a_panic_in_one_turn_harms_nobody_else() {
    let house = House::of(&["a", "b"]).await.at(Timestamp::MIN).await;
    // Whoever declined waits for lessons, and in the first hours of all time those before them are more than the calendar has.
    house
        .meddle("update learner set consent_given = 0 where id = 1")
        .await;
    house
        .meddle("update conversation set state = '' where learner_id = 1")
        .await;
    let group = [house.words("a", "/help"), house.words("b", "Alone")];
    let taken = house.take(&group).await;
    assert_eq!(taken, [Turned::Quarantined, Turned::Saved]);
    assert_eq!(
        house.text("select learner_id || why from quarantine").await,
        "1panic"
    );
    assert_eq!(house.number("select learner_id from answer").await, 2);
    let read = house.read().await;
    assert_eq!(read.len(), 2, "one kind sentence, one question: {read:?}");
    let woke = house.take(&[Incoming::to(LearnerId(1), Event::Woke)]).await;
    assert_eq!(woke, [Turned::Quarantined]);
    let wake = "select count(*) from conversation where learner_id = 1 and wake_at is null";
    assert_eq!(house.number(wake).await, 1, "it is not woken for ever");
    assert!(house.read().await.is_empty(), "of a waking nobody hears");
}

#[cfg(debug_assertions)]
#[tokio::test]
async fn a_panic_outside_the_fence_does_not_end_the_writer() {
    let house = House::with(Ids::after(i64::MAX)).await;
    let (turns, _writer) = Turns::start(house.deps.clone());
    let no_number_left = turns.take(house.words("a", "/start")).await;
    assert_eq!(no_number_left, Turned::Refused);
    assert_eq!(turns.take(house.words("b", "/start")).await, Turned::Saved);
}

#[tokio::test]
async fn a_turn_that_cannot_be_saved_is_put_aside_alone() {
    let house = House::of(&["a", "b", "c"]).await;
    house
        .meddle("create trigger no before insert on answer when new.learner_id = 2 begin select raise(abort, 'no'); end")
        .await;
    let group = ["a", "b", "c"].map(|who| house.words(who, "Alone"));
    let taken = house.take(&group).await;
    let expected = [Turned::Saved, Turned::Quarantined, Turned::Saved];
    assert_eq!(taken, expected);
    assert_eq!(house.number("select count(*) from answer").await, 2);
    let aside = "select learner_id || raw || why || update_id from quarantine";
    let update = group[1].update.expect("an update");
    assert_eq!(house.text(aside).await, format!("2what camesave{update}"));
    assert_eq!(house.take(&group[1..2]).await, [Turned::Repeated]);
    let to_b: Vec<_> = house.read().await;
    let to_b = to_b.iter().filter(|(who, _)| who == "b").count();
    assert_eq!(to_b, 1, "one kind sentence");
    house.forgets("b").await;
    assert_eq!(house.number("select count(*) from quarantine").await, 0);
}

#[tokio::test]
async fn a_door_that_asks_to_wait_holds_the_chat_and_counts_no_attempt() {
    let house = House::of(&["a", "b"]).await;
    house.say("a", "/help").await;
    let pause = Duration::from_secs(30);
    house
        .drain(&Post::answering([Delivery::RetryAfter(pause)]))
        .await;
    let held = "select count(*) from outbox where state = 'queued' and held = 1 and attempts = 0";
    assert_eq!(house.number(held).await, 1);
    house.say("a", "/privacy").await;
    house.say("b", "/help").await;
    house.later(29);
    let door = Post::fine();
    house.drain(&door).await;
    assert!(door.sent().iter().all(|(who, _)| who == "b"), "a is held");
    assert_eq!(door.tries(), 1);
    house.later(2);
    let to_a = house.read().await;
    assert_eq!(to_a.len(), 2);
    assert!(to_a[1].1.contains("/forget erases"), "in order: {to_a:?}");
}

#[tokio::test]
async fn what_nobody_knows_is_tried_again_until_it_is_there() {
    let house = House::of(&["a"]).await;
    house.say("a", "/help").await;
    let door = Post::answering([const { Delivery::Unknown }; 20]);
    for tries in 1..=20 {
        house.drain(&door).await;
        assert_eq!(door.tries(), tries);
        house.later(300);
    }
    assert_eq!(house.number("select max(attempts) from outbox").await, 20);
    house.drain(&door).await;
    assert_eq!(door.sent().len(), 1);
    let waiting = "select count(*) from outbox where state in ('queued', 'sending')";
    assert_eq!(house.number(waiting).await, 0);
}

#[tokio::test]
async fn whoever_blocked_the_bot_is_left_in_peace() {
    let house = House::of(&["a"]).await;
    house.say("a", "/help").await;
    house.say("a", "/privacy").await;
    let door = Post::answering([Delivery::Blocked]);
    house.drain(&door).await;
    assert_eq!(door.tries(), 1, "the other message ended too");
    assert_eq!(
        house.text("select standing from learner").await,
        "unreachable"
    );
    let blocked = "select count(*) from outbox where state = 'blocked' and body = ''";
    assert_eq!(house.number(blocked).await, 2);
    let (turns, _writer) = Turns::start(house.deps.clone());
    house.later(3 * 86_400 + 3_600);
    let woken = waker::wake(&house.deps, &turns).await.expect("woken");
    assert_eq!(woken, 1, "the reminder of the survey was due");
    let queued = "select count(*) from outbox where state = 'queued'";
    assert_eq!(house.number(queued).await, 0, "nothing is said");
    assert_eq!(waker::next(&house.deps).await.expect("asked"), None);
    house.say("a", "/help").await;
    assert_eq!(house.read().await.len(), 1, "who returns is answered");
    assert_eq!(
        house.text("select standing from learner").await,
        "reachable"
    );
}

/// Looks after the house as the hour does, and wakes whoever is to be woken.
async fn an_hour(house: &House, turns: &Turns) {
    house
        .deps
        .clock
        .advance_to(house.deps.clock.now() + SignedDuration::from_hours(1));
    keep::house(&house.deps).await.expect("looked after");
    waker::wake(&house.deps, turns).await.expect("woken");
    keep::erasures(&house.deps).await.expect("finished");
}

#[tokio::test]
async fn a_large_file_is_written_anew_at_night_and_not_by_day() {
    let house = House::of(&["a"]).await;
    let (turns, _writer) = Turns::start(house.deps.clone());
    house.meddle("create table ballast (body blob)").await;
    house
        .meddle("insert into ballast values (zeroblob(220000000))")
        .await;
    house
        .meddle("insert into chore (name, since) values ('vacuum', 1)")
        .await;
    let planned = "select count(*) from chore where name = 'vacuum'";
    for (moment, left) in [
        ("2026-04-01T11:00:00+07:00", 1),
        ("2026-04-01T22:00:00+07:00", 0),
    ] {
        let moment = moment.parse().expect("a moment");
        house.deps.clock.advance_to(moment);
        an_hour(&house, &turns).await;
        assert_eq!(house.number(planned).await, left, "{moment}");
    }
}

#[tokio::test]
async fn a_clock_that_jumps_ten_years_erases_nobody_without_the_word_and_its_thirty_days() {
    let house = House::of(&["a", "b"]).await;
    house
        .meddle("update learner set standing = 'unreachable' where id = 2")
        .await;
    house.meddle("update conversation set wake_at = null").await;
    let (turns, _writer) = Turns::start(house.deps.clone());
    let people = "select count(*) from learner join address on learner_id = learner.id";
    for jump in ["2036-03-04T09:00:00+07:00", "2046-03-04T09:00:00+07:00"] {
        house.deps.clock.advance_to(jump.parse().expect("a time"));
        for _ in 0..3 {
            an_hour(&house, &turns).await;
        }
        assert_eq!(house.number(people).await, 2, "{jump}");
        let told = house.read().await;
        assert_eq!(told.len(), 1, "once, and who can be told: {told:?}");
        assert!(
            told[0].0 == "a" && told[0].1.contains("will be erased"),
            "{told:?}"
        );
    }
    let told = house.deps.clock.now() - SignedDuration::from_hours(2);
    house
        .deps
        .clock
        .advance_to(told + SignedDuration::from_hours(30 * 24 - 1));
    an_hour(&house, &turns).await;
    assert_eq!(house.number(people).await, 0);
    assert_eq!(house.read().await.len(), 0, "no farewell");
    for table in [
        "select count(*) from learner",
        "select count(*) from address",
        "select count(*) from conversation",
        "select count(*) from outbox",
        "select count(*) from erasure",
    ] {
        assert_eq!(house.number(table).await, 0, "{table}");
    }
}

#[tokio::test]
async fn nobody_is_told_at_night_and_a_programme_may_keep_everything() {
    let house = House::of(&["a"]).await;
    house.say("a", "/pause").await;
    house.say("a", "Until I come back").await;
    house.read().await;
    let (turns, _writer) = Turns::start(house.deps.clone());
    let night: Timestamp = "2030-03-04T23:30:00+07:00".parse().expect("a time");
    house.deps.clock.advance_to(night);
    for _ in 0..7 {
        an_hour(&house, &turns).await;
        assert_eq!(house.read().await, [], "{}", house.deps.clock.now());
    }
    let always = (
        "programme.toml",
        "consent_version",
        "inactive_months = 0\nconsent_version",
    );
    let house = house.changed(&[always]).await;
    let (turns, _writer) = Turns::start(house.deps.clone());
    an_hour(&house, &turns).await;
    assert_eq!(house.read().await, [], "not in this programme");
    let house = house.changed(&[]).await;
    let (turns, _writer) = Turns::start(house.deps.clone());
    an_hour(&house, &turns).await;
    assert_eq!(house.read().await.len(), 1, "in the morning");
}

#[tokio::test]
async fn what_the_door_will_never_take_is_given_up() {
    let house = House::of(&["a"]).await;
    house.say("a", "/help").await;
    house.say("a", "/privacy").await;
    let door = Post::answering([Delivery::Rejected("too odd".into())]);
    house.drain(&door).await;
    assert_eq!(
        (door.tries(), door.sent().len()),
        (2, 1),
        "the next one goes"
    );
    let failed = "select reason || body from outbox where state = 'failed'";
    assert_eq!(house.text(failed).await, "too odd");
    house.later(86_400);
    assert!(house.read().await.is_empty());
}

#[tokio::test]
async fn what_was_being_sent_at_a_stop_is_sent_after_it() {
    let house = House::of(&["a"]).await;
    house.say("a", "/help").await;
    let row = house
        .number("select id from outbox where state = 'queued'")
        .await;
    let mut tx = house.deps.store.begin().await.expect("a transaction");
    outbox::sending(&mut tx, &[row]).await.expect("marked");
    tx.commit().await.expect("committed");
    assert!(house.read().await.is_empty(), "somebody else is sending it");
    courier::recover(&house.deps).await.expect("recovered");
    assert_eq!(house.read().await.len(), 1);
}

#[tokio::test]
async fn a_door_takes_only_its_own_mail() {
    let house = House::of(&["a", "b"]).await;
    house.say("a", "/help").await;
    house.say("b", "/help").await;
    let own = |door, only: Option<&str>| Post {
        mailbox: Mailbox {
            door,
            only: only.map(str::to_owned),
        },
        ..Post::fine()
    };
    let doors = [
        own(Door::Chat, None),
        own(Door::Chat, Some("a")),
        own(Door::Telegram, Some("a")),
        own(Door::Telegram, None),
    ];
    let mut taken = Vec::new();
    for door in &doors {
        house.drain(door).await;
        let whose = door.sent().into_iter().map(|(who, _)| who);
        taken.push(whose.collect::<String>());
    }
    assert_eq!(taken, ["", "", "a", "b"]);
}

#[tokio::test]
async fn what_is_kept_is_told_after_the_turn_and_waits_once() {
    let house = House::new().await;
    let me = Address {
        door: Door::Chat,
        outer: "me".into(),
    };
    for words in ["/start", "English", "/mydata", "/mydata"] {
        let event = Incoming::at(me.clone(), Event::Text(words.into()));
        assert_eq!(house.take(&[event]).await, [Turned::Saved], "{words}");
    }
    let waiting = job::waiting(house.deps.store.reader(), 9).await;
    assert_eq!(waiting.expect("jobs").len(), 1);
    let screen = (Vec::new(), Style::Transcript);
    let session = Session::open(house.deps.clone(), "me", screen).await;
    let session = session.expect("a session");
    let screen = session.screen().with(std::mem::take);
    let told = String::from_utf8(screen).expect("UTF-8");
    assert_eq!(told.matches("\"requests\"").count(), 1, "told once: {told}");
    let waiting = job::waiting(house.deps.store.reader(), 9).await;
    assert_eq!(waiting.expect("jobs"), []);
}

/// A door that breaks whenever a file is asked for.
#[derive(Debug)]
struct Broken;

impl Fetch for Broken {
    fn fetch<'a>(&'a self, _handle: &'a str) -> Fetching<'a> {
        Box::pin(async { panic!("no file") })
    }
}

#[tokio::test]
async fn a_job_that_breaks_is_told_so_once_and_stops_no_other() {
    let house = House::of(&["a", "b"]).await;
    for sql in [
        "insert into role (learner_id, role, scope, name, given_at) values (1, 'owner', '{}', '', 0)",
        "insert into job (learner_id, query) values (1, '{\"Sent\":{\"file\":\"x\",\"name\":\"\"}}'),
            (1, '{\"Sent\":{\"file\":\"y\",\"name\":\"\"}}'), (2, 'everything'), (2, 'away')",
        "insert into answer (learner_id, survey, wave, question, version, value, at) values (2, 'x', 1, 'x', 'x', '{', 0)",
    ] {
        house.meddle(sql).await;
    }
    house.deps.fetch.set(Arc::new(Broken)).expect("a door");
    let (turns, _writer) = Turns::start(house.deps.clone());
    while jobs::work(&house.deps, &turns)
        .await
        .expect("no store refuses")
        > 0
    {
        let _read = house.deps.reading.lock().await;
    }
    let told = house.read().await;
    let trouble = told.iter().filter(|(_, text)| text.contains("went wrong"));
    let mut whom: Vec<&str> = trouble.map(|(who, _)| who.as_str()).collect();
    whom.sort_unstable();
    assert_eq!(whom, ["a", "a", "b"], "{told:?}");
}

#[tokio::test]
async fn a_narrow_reach_finds_its_own_announcements_and_an_old_button_takes_none_over() {
    let house = House::of(&["a", "b"]).await;
    for sql in [
        "insert into role (learner_id, role, scope, name, given_at) values (1, 'coordinator', '{}', '', 0),
            (2, 'coordinator', '{\"countries\":[\"kh\"]}', '', 0)",
        "with recursive number (n) as (select 1 union all select n + 1 from number where n < 30)
            insert into broadcast (id, job, made_by, made_at, content, reach, standing, begins_at, ends_at)
            select n, n, 1, 0, '{}', iif(n = 7, '{\"countries\":[\"kh\"]}', '{}'), 'done', 0, 0 from number",
        "insert into job (learner_id, query) values (2, '{\"Announce\":\"List\"}'), (2, '{\"Announce\":{\"Do\":[7,\"Resume\"]}}')",
    ] {
        house.meddle(sql).await;
    }
    let (turns, _writer) = Turns::start(house.deps.clone());
    let done = jobs::work(&house.deps, &turns).await;
    assert_eq!(done.expect("no store refuses"), 2);
    let told = house.read().await;
    assert!(said(&told, "No. 7 ·") && !said(&told, "No. 8"), "{told:?}");
    let maker = "select made_by from broadcast where id = 7";
    assert_eq!(house.number(maker).await, 1, "it was over already");
}

#[tokio::test]
async fn a_clock_that_was_set_back_keeps_no_colleague_from_the_news() {
    let house = House::of(&["a", "b"]).await;
    for sql in [
        "insert into role (learner_id, role, scope, name, given_at) values (1, 'owner', '{}', '', 0)",
        "insert into thread (id, learner_id, name, changed_at) values (1, 2, 5, 0)",
        "insert into feedback (learner_id, body, at, thread_id) values (2, 'please', 0, 1)",
        "insert into word (learner_id, told_at, told_to) values (1, 2000000000, 0)",
    ] {
        house.meddle(sql).await;
    }
    let (turns, _writer) = Turns::start(house.deps.clone());
    let done = jobs::work(&house.deps, &turns).await;
    assert_eq!(done.expect("no store refuses"), 1);
}

const NEW_QUESTIONS: [Edit; 2] = [
    ("survey.csv", "Can you set a price", "Do you set a price"),
    (
        "survey.csv",
        "Yarn 4 dollars, 6 hours",
        "Yarn 4 dollars, 7 hours",
    ),
];

#[tokio::test]
async fn whoever_is_midway_stays_with_the_survey_that_they_began() {
    let house = House::of(&["a"]).await;
    house.say("a", "Alone").await;
    house.read().await;
    let house = house.changed(&NEW_QUESTIONS).await;
    house.say("a", "/start").await;
    let to_a = house.read().await;
    assert!(said(&to_a, "Yarn 4 dollars, 6 hours"), "{to_a:?}");
    house.say("a", "10 dollars").await;
    house.say("a", "Send").await;
    let sent = "select count(*) from survey_run where sent_at is not null";
    assert_eq!(house.number(sent).await, 1);
    house.read().await;
    house.joins("b").await;
    let to_b = house.read().await;
    assert!(said(&to_b, "Do you set a price"), "{to_b:?}");
    house.say("b", "Alone").await;
    let versions = "select count(distinct version) from answer";
    assert_eq!(house.number(versions).await, 2);
    let of_a = "select count(distinct version) from answer where learner_id = 1";
    assert_eq!(house.number(of_a).await, 1, "two answers, one text");
}

#[tokio::test]
async fn changed_words_of_consent_are_asked_again() {
    let house = House::of(&["a"]).await;
    house.say("a", "Alone").await;
    house.read().await;
    let house = house
        .changed(&[(
            "programme.toml",
            "consent_version = \"1\"",
            "consent_version = \"2\"",
        )])
        .await;
    house.say("a", "/survey").await;
    let asked = house.read().await;
    assert!(said(&asked, "Is that all right with you?"), "{asked:?}");
    house.say("a", "Yes").await;
    assert_eq!(house.text("select consent_version from learner").await, "2");
    let went_on = house.read().await;
    assert!(said(&went_on, "(2 of 2)"), "{went_on:?}");
}

#[tokio::test]
async fn a_lesson_that_was_changed_midway_begins_again_with_a_word() {
    let house = House::of(&["a"]).await;
    for words in ["Alone", "4 dollars", "Send", "/lesson"] {
        house.say("a", words).await;
    }
    let lesson = house.read().await;
    assert!(said(&lesson, "Your hours do too."), "{lesson:?}");
    let edit = (
        "10-count-hours/en.md",
        "Your hours do too.",
        "So do your hours.",
    );
    let house = house.changed(&[edit]).await;
    let next = house.tap("a", "Next").await;
    assert_eq!(house.take(&[next]).await, [Turned::Saved]);
    let again = house.read().await;
    assert!(said(&again, "This lesson was changed"), "{again:?}");
    assert!(said(&again, "So do your hours."), "{again:?}");
}
