//! How many turns a second the store takes in, and what a look at the timer costs among a million people.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use jiff::Timestamp;
use sala::{
    flow::Class,
    model::{Address, Answer, AnswerValue, Card, Door, ItemId, Learner, LearnerId},
    store::{
        Store, address, answer, conversation, learner,
        outbox::{self, New, Settled},
        seen_update,
    },
};
use sqlx::{ConnectOptions, query, sqlite::SqliteConnectOptions};
use std::{path::Path, str::FromStr, time::Duration};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

const NOW: i64 = 1_800_000_000;
const PEOPLE: i64 = 10_000;
/// A message with a keyboard, as the shell stores it.
const BODY: &str = r#"{"text":"(2 of 30) How do you price your cloth?\n\n1. By what my neighbours ask\n2. By the cost of thread and hours\n3. I do not sell yet","keyboard":[[["1","s:412:0"],["2","s:412:1"],["3","s:412:2"]],[["Back","s:412:b"],["Skip","s:412:k"]]],"parse":null}"#;

fn runtime() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime")
}

fn named<T: FromStr>(name: &str) -> T {
    name.parse().ok().expect("a name")
}

fn at() -> Timestamp {
    Timestamp::from_second(NOW).expect("a time")
}

/// Ids that lie all over the table, as random ones do.
fn id(number: i64) -> LearnerId {
    LearnerId(number.wrapping_mul(0x5851_f42d_4c95_7f2d))
}

fn place(number: i64) -> Address {
    Address {
        door: Door::Telegram,
        outer: (5_000_000_000 + number * 7_919).to_string(),
    }
}

/// Somebody a few weeks into their path.
fn somebody(number: i64) -> Learner {
    let mut learner = Learner::new(id(number), at());
    let day = jiff::civil::date(2026, 3, 2);
    for n in 0..12 {
        learner
            .progress
            .finished
            .insert(named(&format!("lesson-{n}")), at());
        let card = Card {
            stability: 3.2,
            difficulty: 5.0,
            last: day,
            due: day,
            seen: 2,
            missed: false,
        };
        let item: ItemId = named(&format!("lesson-{n}/light"));
        learner.progress.cards.insert(item, card);
    }
    learner
}

/// A state half way through a survey.
fn state(step: i64) -> String {
    let given: Vec<String> = (0..15)
        .map(|n| format!("\"q{n}\":{{\"Ok\":{{\"One\":\"level-3\"}}}}"))
        .collect();
    format!(
        "{{\"v\":1,\"state\":{{\"stamp\":{step},\"answers\":{{{}}}}}}}",
        given.join(",")
    )
}

fn row(number: i64, step: i64) -> conversation::Row {
    conversation::Row {
        learner: id(number),
        state: state(step),
        shown: BODY.into(),
        wake_at: Some(NOW + number),
    }
}

async fn inhabited(folder: &TempDir) -> Store {
    let store = Store::open(&folder.path().join("sala.db"))
        .await
        .expect("a store");
    let numbers: Vec<i64> = (0..PEOPLE).collect();
    for some in numbers.chunks(1_000) {
        let learners: Vec<Learner> = some.iter().map(|n| somebody(*n)).collect();
        let places: Vec<_> = some.iter().map(|n| (place(*n), id(*n))).collect();
        let rows: Vec<_> = some.iter().map(|n| row(*n, 0)).collect();
        let mut tx = store.begin().await.expect("a transaction");
        learner::save(&mut tx, &learners.iter().collect::<Vec<_>>())
            .await
            .expect("saved");
        address::add(&mut tx, &places).await.expect("added");
        conversation::save(&mut tx, &rows).await.expect("saved");
        tx.commit().await.expect("committed");
    }
    store
}

fn told(step: i64) -> Answer {
    Answer {
        survey: named("skills"),
        version: named("3f1a"),
        wave: 1,
        question: named(&format!("q{}", step % 30)),
        competence: Some(named("pricing")),
        measure: None,
        value: Ok(AnswerValue::One(named("level-3"))),
        at: at(),
    }
}

fn message(learner: LearnerId, step: i64) -> New<'static> {
    New {
        learner,
        class: Class::Reply,
        slot: "survey",
        redraw: step % 2 == 1,
        body: BODY.into(),
        due_at: NOW,
        about: None,
    }
}

/// A whole group of turns, as the shell saves it: everything but the thinking.
async fn turns(store: &Store, group: i64, step: i64) {
    let numbers: Vec<i64> = (0..group)
        .map(|n| (step * group + n) * 101 % PEOPLE)
        .collect();
    let updates: Vec<i64> = (0..group).map(|n| step * group + n).collect();
    let places: Vec<Address> = numbers.iter().map(|n| place(*n)).collect();
    let mut tx = store.begin().await.expect("a transaction");
    let new = seen_update::unseen(&mut tx, &updates).await.expect("asked");
    assert_eq!(new.len() as i64, group);
    seen_update::mark(&mut tx, &updates, NOW)
        .await
        .expect("marked");
    let known = address::learners(&mut tx, &places).await.expect("known");
    let ids: Vec<LearnerId> = known.into_values().collect();
    let learners = learner::load(&mut tx, &ids).await.expect("loaded");
    let states = conversation::load(&mut tx, &ids).await.expect("loaded");
    assert!(learners.len() as i64 == group && states.len() as i64 == group);
    let answer = told(step);
    let rows: Vec<_> = numbers.iter().map(|n| row(*n, step)).collect();
    let answers: Vec<_> = ids.iter().map(|id| (*id, &answer)).collect();
    let messages = ids.iter().map(|id| message(*id, step)).collect();
    learner::save(&mut tx, &learners.iter().collect::<Vec<_>>())
        .await
        .expect("saved");
    conversation::save(&mut tx, &rows).await.expect("saved");
    answer::record(&mut tx, &answers).await.expect("recorded");
    outbox::add(&mut tx, messages).await.expect("queued");
    tx.commit().await.expect("committed");
}

fn groups(c: &mut Criterion) {
    let runtime = runtime();
    let folder = tempfile::tempdir().expect("a folder");
    let store = runtime.block_on(inhabited(&folder));
    let mut bench = c.benchmark_group("turns");
    bench.measurement_time(Duration::from_secs(6));
    let mut step = 0;
    for group in [1, 64] {
        step = (step + 1) * 1_000_000;
        bench.throughput(Throughput::Elements(group as u64));
        bench.bench_function(format!("{group} in a group"), |b| {
            b.iter(|| {
                step += 1;
                runtime.block_on(turns(&store, group, step));
            });
        });
    }
}

/// What the courier does for every message beside sending it.
async fn deliver(store: &Store, step: i64) {
    let messages = (0..30)
        .map(|n| message(id((step * 30 + n) % PEOPLE), step))
        .collect();
    let mut tx = store.begin().await.expect("a transaction");
    outbox::add(&mut tx, messages).await.expect("queued");
    tx.commit().await.expect("committed");
    let due = outbox::due(
        store.reader(),
        &outbox::Mailbox {
            door: Door::Telegram,
            only: None,
        },
        NOW,
        30,
    )
    .await
    .expect("due");
    let sent = |due: &outbox::Due| {
        (
            due.claim,
            Settled::Sent {
                message_id: Some(due.claim.id),
            },
        )
    };
    let settled: Vec<_> = due.iter().map(sent).collect();
    let mut tx = store.begin().await.expect("a transaction");
    outbox::settle(&mut tx, &settled).await.expect("settled");
    tx.commit().await.expect("committed");
}

fn courier(c: &mut Criterion) {
    let runtime = runtime();
    let folder = tempfile::tempdir().expect("a folder");
    let store = runtime.block_on(inhabited(&folder));
    let mut bench = c.benchmark_group("messages");
    bench.throughput(Throughput::Elements(30));
    let mut step = 0;
    bench.bench_function("30 queued, looked up and settled", |b| {
        b.iter(|| {
            step += 1;
            runtime.block_on(deliver(&store, step));
        });
    });
}

/// A million people who sleep, and a broadcast to all of them that waits behind the replies.
async fn million(path: &Path) {
    const PEOPLE: &str =
        "insert into learner (id, hour, days, goal, text_only, paused, standing, unanswered,
            joined_at, seen_at, progress)
        with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000)
        select i, 19, 127, 3, 0, 0, 'reachable', 0, 1800000000, 1800000000, '{}' from n";
    const REST: [&str; 3] = [
        "insert into conversation (learner_id, state, shown, wake_at)
            select id, '{}', '', 1800000000 + (id * 7919) % 86400 from learner",
        "insert into address (door, outer_id, learner_id) select 'telegram', 5000000000 + id * 7, id from learner",
        "insert into outbox (learner_id, class, slot, body, due_at)
            select id, 2, '', '{\"broadcast\":1}', 1800000000 from learner",
    ];
    Store::open(path)
        .await
        .expect("a store")
        .close()
        .await
        .expect("closed");
    let fast = SqliteConnectOptions::new()
        .filename(path)
        .pragma("synchronous", "off");
    let mut conn = fast.connect().await.expect("a connection");
    query(PEOPLE).execute(&mut conn).await.expect("people");
    for sql in REST {
        query(sql).execute(&mut conn).await.expect("rows");
    }
}

fn timer(c: &mut Criterion) {
    let runtime = runtime();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sala.db");
    runtime.block_on(million(&path));
    let store = runtime.block_on(Store::open(&path)).expect("a store");
    let mut bench = c.benchmark_group("a million people");
    let now = NOW + 43_200;
    bench.bench_function("64 who are to be woken", |b| {
        b.iter(|| {
            runtime
                .block_on(conversation::due(store.reader(), now, 64))
                .expect("due")
        });
    });
    bench.bench_function("the next moment to wake", |b| {
        b.iter(|| {
            runtime
                .block_on(conversation::next_wake(store.reader()))
                .expect("a time")
        });
    });
    bench.bench_function("64 messages that are due", |b| {
        b.iter(|| {
            runtime
                .block_on(outbox::due(
                    store.reader(),
                    &outbox::Mailbox {
                        door: Door::Telegram,
                        only: None,
                    },
                    now,
                    64,
                ))
                .expect("due")
        });
    });
    bench.bench_function("the next message", |b| {
        b.iter(|| {
            runtime
                .block_on(outbox::outlook(store.reader(), now))
                .expect("a time")
        });
    });
}

criterion_group!(benches, groups, courier, timer);
criterion_main!(benches);
