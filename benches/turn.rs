//! Whole turns: an event comes in, the pure engine takes its step, words are rendered, and all of it is committed to the disk.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use sala::{
    app::{
        Deps, Incoming,
        clock::{Clock, Ids},
        courier::{self, Delivery, Messenger, Parcel},
        library,
        turn::Turns,
    },
    content::{self, Tree},
    flow::{Event, action::Action},
    model::{Address, Door, Lang},
    store::{Store, outbox::Mailbox},
};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::runtime::Runtime;

const PEOPLE: usize = 64;

/// A door that takes everything.
struct Nowhere;

impl Messenger for Nowhere {
    fn mailbox(&self) -> Mailbox {
        Mailbox {
            door: Door::Chat,
            only: None,
        }
    }

    async fn send(&self, _: Parcel) -> Delivery {
        Delivery::Sent(Some(1))
    }
}

async fn shell(folder: &std::path::Path) -> Arc<Deps> {
    let (loaded, _) = content::load(&Tree::shipped());
    let store = Store::open(&folder.join("sala.db"))
        .await
        .expect("a database");
    let library = library::publish(&store, loaded.expect("content"), Clock::System.now()).await;
    Arc::new(Deps::new(
        store,
        library.expect("a library"),
        Clock::System,
        Ids::Random,
    ))
}

fn incoming(person: usize, event: Event) -> Incoming {
    Incoming::at(
        Address {
            door: Door::Chat,
            outer: person.to_string(),
        },
        event,
    )
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
/// One event for each of the first people, all at once; how long until the last is on the disk.
async fn together(turns: &Turns, people: usize, event: &Event) -> Duration {
    let started = Instant::now();
    let waiting: Vec<_> = (0..people)
        .map(|person| {
            let (turns, incoming) = (turns.clone(), incoming(person, event.clone()));
            tokio::spawn(async move { turns.take(incoming).await })
        })
        .collect();
    for turn in waiting {
        turn.await.expect("a turn");
    }
    started.elapsed()
}

/// Everybody is in the middle of the survey.
async fn in_survey(deps: &Arc<Deps>) -> Turns {
    let (turns, _) = Turns::start(deps.clone());
    let first = [
        Action::Language(Lang::EN),
        Action::Adult(true),
        Action::Consent(true),
    ];
    for action in first {
        together(&turns, PEOPLE, &Event::Tap(action)).await;
    }
    for _ in 0..12 {
        together(&turns, PEOPLE, &Event::Text("2".into())).await;
    }
    courier::drain(deps, &Nowhere).await.expect("sent");
    turns
}

fn turns(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let deps = runtime.block_on(shell(folder.path()));
    let turns = runtime.block_on(in_survey(&deps));
    let mut group = criterion.benchmark_group("turn");
    for people in [1, PEOPLE] {
        group.throughput(Throughput::Elements(people as u64));
        group.bench_function(format!("{people} at once"), |bench| {
            bench.iter_custom(|rounds| {
                runtime.block_on(async {
                    let mut time = Duration::ZERO;
                    for round in 0..rounds {
                        // An answer, then Back: the survey never ends.
                        let typed = if round % 2 == 0 { "2" } else { "Back" };
                        time += together(&turns, people, &Event::Text(typed.into())).await;
                        courier::drain(&deps, &Nowhere).await.expect("sent");
                    }
                    time
                })
            });
        });
    }
    group.finish();
}

fn loading(criterion: &mut Criterion) {
    criterion.bench_function("load the shipped content", |bench| {
        bench.iter(|| content::load(&Tree::shipped()));
    });
}

criterion_group!(benches, turns, loading);
criterion_main!(benches);
