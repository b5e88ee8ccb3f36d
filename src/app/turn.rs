//! A turn: everything that waits is taken as one group, goes through the pure engine, and is saved in one transaction.
//!
//! From the commit on nothing is half done. A panic is caught where it happens; if a group cannot be saved, its turns are
//! tried one by one and only the culprit is put aside.

use super::{
    Deps, Incoming, Who,
    clock::Stopwatch,
    people::{People, Person},
    save::{Batch, Said},
};
use crate::{
    flow::{self, Context, Event},
    store::{self, StoreError, Tx, address, learner, seen_update},
};
use jiff::Timestamp;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, atomic::Ordering},
};
use tokio::sync::{mpsc, oneshot};

/// The most events that go into one transaction.
const GROUP: usize = 256;

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    /// It was taken, and what it led to is saved.
    Saved,
    /// It had been taken before, or the person is gone.
    Repeated,
    /// Nothing could be done with it; it is put aside.
    Quarantined,
    /// The database refused; nothing was taken.
    Refused,
}

/// Where events are handed in.
#[derive(Clone, Debug)]
pub struct Turns(mpsc::Sender<Waiting>);

type Waiting = (Incoming, (oneshot::Sender<Turned>, Stopwatch));

impl Turns {
    /// Starts the writer. It ends when the last of its handles is dropped.
    pub fn start(deps: Arc<Deps>) -> (Self, tokio::task::JoinHandle<()>) {
        let (sender, mut receiver) = mpsc::channel(4 * GROUP);
        let writer = tokio::spawn(async move {
            let mut group: Vec<Waiting> = Vec::with_capacity(GROUP);
            while receiver.recv_many(&mut group, GROUP).await > 0 {
                // Those who are just about to hand something in come along: one commit serves them all.
                tokio::task::yield_now().await;
                while group.len() < GROUP
                    && let Ok(more) = receiver.try_recv()
                {
                    group.push(more);
                }
                let (events, replies): (Vec<_>, Vec<_>) = group.drain(..).unzip();
                // In a task of its own, so that nothing that goes wrong in it can end the writer.
                let shell = deps.clone();
                let turned = tokio::spawn(async move { turns(&shell, &events).await }).await;
                let turned = turned.unwrap_or_else(|_| vec![Turned::Refused; replies.len()]);
                for ((reply, waited), turned) in replies.into_iter().zip(turned) {
                    deps.tally.turn(turned, waited.elapsed());
                    // Whoever asked may be gone; what was saved is saved.
                    let _ = reply.send(turned);
                }
            }
        });
        (Self(sender), writer)
    }

    /// Hands in an event and waits until it is saved.
    pub async fn take(&self, incoming: Incoming) -> Turned {
        self.hand_in(incoming).await.wait().await
    }

    /// Hands in an event. Those that are handed in one after the other are taken in that order, together where possible.
    pub async fn hand_in(&self, incoming: Incoming) -> Pending {
        let (sender, receiver) = oneshot::channel();
        // If the writer is gone, so is the sender, and waiting says so.
        let _ = self.0.send((incoming, (sender, Stopwatch::start()))).await;
        Pending(receiver)
    }
}

/// An event that was handed in.
#[derive(Debug)]
pub struct Pending(oneshot::Receiver<Turned>);

impl Pending {
    /// Waits until it is saved.
    pub async fn wait(self) -> Turned {
        self.0.await.unwrap_or(Turned::Refused)
    }
}

/// Takes a group of events; what became of each, in their order.
pub async fn turns(deps: &Deps, group: &[Incoming]) -> Vec<Turned> {
    let mut turned = Vec::with_capacity(group.len());
    while turned.len() < group.len() {
        let rest = &group[turned.len()..];
        match attempt(deps, rest).await {
            Ok(taken) => turned.extend(taken),
            Err(error) => {
                tracing::warn!(%error, events = rest.len(), "a group was not saved; one by one now");
                turned.push(alone(deps, &rest[0]).await);
            }
        }
    }
    deps.bell.notify_one();
    turned
}

/// Takes one event in a transaction of its own.
async fn alone(deps: &Deps, incoming: &Incoming) -> Turned {
    match attempt(deps, std::slice::from_ref(incoming)).await {
        Ok(turned) => turned.first().copied().unwrap_or(Turned::Refused),
        Err(error) => put_aside(deps, incoming, error).await,
    }
}

/// Puts an event aside that cannot be saved. Where the machine is at fault it is refused and stays with its door.
async fn put_aside(deps: &Deps, incoming: &Incoming, error: StoreError) -> Turned {
    tracing::error!(%error, "an event was not saved");
    if error.is_passing() || save_aside(deps, incoming).await.is_err() {
        return Turned::Refused;
    }
    Turned::Quarantined
}

/// Keeps an event for somebody to look at, under the person whose it is; what came from a stranger is not kept.
async fn save_aside(deps: &Deps, incoming: &Incoming) -> Result<(), StoreError> {
    let mut tx = deps.store.begin().await?;
    let learner = match &incoming.who {
        Who::Known(id) => Some(*id),
        Who::At(address) => {
            let found = address::learners(&mut tx, std::slice::from_ref(address)).await?;
            found.get(address).copied()
        }
    };
    let now = deps.clock.now();
    let mut batch = Batch::default();
    if let Some(id) = learner {
        batch.aside(id, incoming, "save");
        let person = learner::load(&mut tx, &[id]).await?;
        person
            .iter()
            .for_each(|person| batch.trouble(deps, person, incoming));
    }
    batch.save(&mut tx, now).await?;
    seen_update::mark(&mut tx, incoming.update.as_slice(), now.as_second()).await?;
    tx.commit().await
}

/// Takes a group in one transaction; what became of each event. It stops before an event of somebody whom this very
/// group erases: they are somebody new then, in a transaction of their own.
async fn attempt(deps: &Deps, group: &[Incoming]) -> Result<Vec<Turned>, StoreError> {
    let now = deps.clock.now();
    let library = deps.library();
    let mut tx = deps.store.begin().await?;
    let updates: Vec<i64> = group
        .iter()
        .filter_map(|incoming| incoming.update)
        .collect();
    let mut new_updates = seen_update::unseen(&mut tx, &updates).await?;
    let is_new = |incoming: &&Incoming| incoming.update.is_none_or(|u| new_updates.contains(&u));
    let fresh: Vec<&Incoming> = group.iter().filter(is_new).collect();
    let mut batch = Batch::default();
    let mut people = People::load(&mut tx, deps, &fresh, now).await?;
    let mut turned = Vec::with_capacity(group.len());
    for incoming in group {
        if incoming
            .update
            .is_some_and(|update| !new_updates.remove(&update))
        {
            turned.push(Turned::Repeated);
            continue;
        }
        let Some(person) = people.of(&incoming.who) else {
            turned.push(Turned::Repeated);
            continue;
        };
        if batch.erases(person.learner.id) {
            break;
        }
        let ctx = Context {
            library: &library,
            now,
        };
        turned.push(take(deps, &ctx, (incoming, person), &mut batch));
    }
    for person in people.all() {
        batch.shown(person.learner.id, &person.shown);
    }
    batch.arrivals(people.arrivals);
    // On the disk before their rows vanish and before anybody is told so.
    if let Some(erasures) = &deps.erasures {
        erasures.add(batch.erased(), now.as_second())?;
    }
    batch.save(&mut tx, now).await?;
    mark(deps, &mut tx, &group[..turned.len()], now).await?;
    tx.commit().await?;
    deps.beat.store(now.as_second(), Ordering::Relaxed);
    Ok(turned)
}

/// Marks what was taken, and that Sala was awake in this second.
async fn mark(
    deps: &Deps,
    tx: &mut Tx,
    taken: &[Incoming],
    now: Timestamp,
) -> Result<(), StoreError> {
    let updates: Vec<i64> = taken
        .iter()
        .filter_map(|incoming| incoming.update)
        .collect();
    seen_update::mark(tx, &updates, now.as_second()).await?;
    if deps.beat.load(Ordering::Relaxed) != now.as_second() {
        store::heartbeat::beat(tx, now.as_second()).await?;
    }
    Ok(())
}

/// One event through the pure engine. A panic harms nobody else: the person gets one kind sentence.
fn take(
    deps: &Deps,
    ctx: &Context,
    (incoming, person): (&Incoming, &mut Person),
    batch: &mut Batch,
) -> Turned {
    let before = person.state.live.kind();
    let kind = incoming.event.kind();
    let (learner, state) = (person.learner.clone(), person.state.clone());
    let whole = AssertUnwindSafe(|| {
        let shown = (&person.state, person.shown.as_slice());
        let event = match &incoming.unproven {
            Some(code) if shown.1.iter().all(|(_, known)| known != code) => Event::Stale,
            _ => flow::typed(ctx.library, shown, incoming.event.clone()),
        };
        let step = flow::step(ctx, learner, state, event);
        let said = Said::render(&deps.texts, &step).about(incoming.about);
        (step, said)
    });
    let Ok((step, said)) = catch_unwind(whole) else {
        tracing::error!(learner = %person.learner.id, event = kind, before, "a turn panicked");
        deps.tally.panicked();
        batch.aside(person.learner.id, incoming, "panic");
        if person.is_new {
            batch.changed(&person.learner);
        }
        batch.trouble(deps, &person.learner, incoming);
        return Turned::Quarantined;
    };
    let after = step.state.live.kind();
    tracing::info!(learner = %step.learner.id, event = kind, before, after);
    if let Some(shown) = said.shown() {
        person.shown = shown;
    }
    if person.is_new || step.learner != person.learner {
        batch.changed(&step.learner);
        person.is_new = false;
    }
    if step.learner.rights.is_some() && step.learner.language != person.learner.language {
        batch.menus(step.learner.id);
    }
    person.learner = step.learner.clone();
    person.state = step.state.clone();
    batch.add(step, said, ctx.now);
    batch.jobs_done.extend(incoming.job);
    Turned::Saved
}
