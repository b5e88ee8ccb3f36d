//! The courier without a pace, at a door that answers at once: what it costs to take a message out, hand it over and store its
//! ending; beside it, how soon a single reply is handed over on an idle bot.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use sala::{
    app::{
        Deps,
        clock::{Clock, Ids},
        courier::{self, Delivery, Messenger, Pace, Parcel},
        library,
    },
    content::{self, Tree},
    flow::Class,
    model::{Address, Door, Learner, LearnerId},
    store::{
        Store, address, learner,
        outbox::{self, Mailbox, New},
    },
    text::Message,
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{runtime::Runtime, sync::Notify};
use tokio_util::sync::CancellationToken;

const PEOPLE: i64 = 2_000;

/// A door that takes everything at once, and counts.
#[derive(Default)]
struct Counter {
    seen: AtomicUsize,
    bell: Notify,
}

impl Messenger for Counter {
    fn mailbox(&self) -> Mailbox {
        Mailbox {
            door: Door::Telegram,
            only: None,
        }
    }

    async fn send(&self, _: Parcel) -> Delivery {
        self.seen.fetch_add(1, Ordering::Relaxed);
        self.bell.notify_one();
        Delivery::Sent(Some(1))
    }
}

async fn shell(folder: &std::path::Path) -> Arc<Deps> {
    let (loaded, _) = content::load(&Tree::shipped());
    let store = Store::open(&folder.join("sala.db"))
        .await
        .expect("a database");
    let now = Clock::System.now();
    let library = library::publish(&store, loaded.expect("content"), now).await;
    let learners: Vec<Learner> = (1..=PEOPLE)
        .map(|id| Learner::new(LearnerId(id), now))
        .collect();
    let address = |id: i64| Address {
        door: Door::Telegram,
        outer: id.to_string(),
    };
    let addresses = (1..=PEOPLE).map(|id| (address(id), LearnerId(id)));
    let mut tx = store.begin().await.expect("a transaction");
    learner::save(&mut tx, &learners.iter().collect::<Vec<_>>())
        .await
        .expect("saved");
    address::add(&mut tx, &addresses.collect::<Vec<_>>())
        .await
        .expect("added");
    tx.commit().await.expect("committed");
    let library = library.expect("a library");
    Arc::new(Deps::new(store, library, Clock::System, Ids::Random))
}

async fn queue(deps: &Deps, class: Class, people: i64) {
    let due_at = deps.clock.now().as_second();
    let body = serde_json::to_string(&Message {
        text: "A few words that are as long as a question with its answers may be. ".repeat(4),
        ..Message::default()
    });
    let body = body.expect("JSON");
    let new = |id| New {
        learner: LearnerId(id),
        class,
        slot: "",
        redraw: false,
        body: body.clone(),
        due_at,
        about: None,
    };
    let mut tx = deps.store.begin().await.expect("a transaction");
    outbox::add(&mut tx, (1..=people).map(new).collect())
        .await
        .expect("queued");
    tx.commit().await.expect("committed");
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
/// How long until so many messages have been handed over.
async fn handed_over(deps: &Deps, door: &Counter, (class, people): (Class, i64)) -> Duration {
    queue(deps, class, people).await;
    let before = door.seen.load(Ordering::Relaxed);
    let started = Instant::now();
    deps.bell.notify_one();
    while door.seen.load(Ordering::Relaxed) < before + people as usize {
        door.bell.notified().await;
    }
    started.elapsed()
}

fn delivering(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let deps = runtime.block_on(shell(folder.path()));
    let (door, stop) = (Arc::new(Counter::default()), CancellationToken::new());
    let running = courier::run(deps.clone(), door.clone(), Pace::off(), stop.clone());
    let running = runtime.spawn(running);
    let mut group = criterion.benchmark_group("courier");
    group.sample_size(20);
    for (name, work) in [
        ("replies", (Class::Reply, PEOPLE)),
        ("lessons", (Class::Lesson, PEOPLE)),
        ("announcements", (Class::Broadcast, PEOPLE)),
        ("a reply", (Class::Reply, 1)),
    ] {
        group.throughput(Throughput::Elements(work.1 as u64));
        group.bench_function(name, |bench| {
            bench.iter_custom(|rounds| {
                runtime.block_on(async {
                    let mut time = Duration::ZERO;
                    for _ in 0..rounds {
                        time += handed_over(&deps, &door, work).await;
                    }
                    time
                })
            });
        });
    }
    group.finish();
    stop.cancel();
    runtime
        .block_on(running)
        .expect("no panic")
        .expect("no error");
}

criterion_group!(benches, delivering);
criterion_main!(benches);
