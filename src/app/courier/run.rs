//! The long-running courier: many messages at once, never two to one chat, at the door's pace.
//!
//! One task holds everything that has to be known and asks the outbox for just as many messages as may go out now: what is
//! sent is what stood there a moment ago. Sends and the one write that stores their endings are tasks of their own, so a
//! reply waits for neither.

mod land;
mod take;

use super::{
    Delivery, Messenger, Pace,
    chats::Chats,
    ending,
    health::Health,
    lanes::{CLASSES, Lanes},
    ledger::{self, Entries, Flight},
};
use crate::{
    app::{Deps, clock::tick, keep, tally::Ending as Counted},
    flow::Class,
    store::{
        StoreError, hold,
        outbox::{self, Due, Look, Outlook, Settled},
    },
};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Duration,
};
use tokio::{
    task::{Id, JoinError, JoinSet},
    time::Instant,
};
use tokio_util::sync::CancellationToken;

/// How long a stop waits for what is on its way and for the replies that are due.
const PARTING: Duration = Duration::from_secs(8);

/// The longest sleep: what is due is decided by the clock on the wall, which may be set, and a machine may sleep.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);

/// For how long the courier may give no sign of life.
const SILENCE: Duration = Duration::from_secs(90);

/// The pauses while the database cannot be used: they double.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Serves a door until it is told to stop; then nothing new is taken but replies that are due, and what is on its way is
/// awaited for some seconds. Call [`super::recover`] before.
///
/// It waits while the database cannot be used, and returns what else goes wrong with that.
pub async fn run<M: Messenger + 'static>(
    deps: Arc<Deps>,
    door: Arc<M>,
    pace: Pace,
    stop: CancellationToken,
) -> Result<(), StoreError> {
    let mut courier = Courier::new(deps.clone(), door, pace);
    let pulse = deps.pulses.watch("courier", SILENCE);
    loop {
        pulse.beat();
        if let Err(error) = courier.round().await {
            courier.be_patient(error)?;
        }
        courier.write();
        if courier.is_done() {
            break;
        }
        let moment = courier.next();
        tokio::select! {
            Some(ended) = courier.sends.join_next_with_id() => courier.landed(ended),
            Some(written) = courier.writing.join_next() => courier.written(written)?,
            Some(_) = courier.chores.join_next() => {}
            () = deps.bell.notified() => courier.news = true,
            () = stop.cancelled(), if courier.deadline.is_none() => courier.part(),
            () = wait_until(moment) => {}
        }
    }
    courier.leave().await
}

async fn wait_until(moment: Option<Instant>) {
    match moment {
        Some(moment) => tokio::time::sleep_until(moment).await,
        None => std::future::pending().await,
    }
}

type Written = (Entries, Result<HashSet<i64>, StoreError>);

struct Courier<M> {
    deps: Arc<Deps>,
    door: Arc<M>,
    began: Instant,
    lanes: Lanes,
    chats: Chats,
    health: Health,
    sends: JoinSet<Delivery>,
    flights: HashMap<Id, Flight>,
    /// What waits to be written, and the write that is under way.
    entries: Entries,
    writing: JoinSet<Written>,
    chores: JoinSet<()>,
    /// Whether the outbox may have changed since the last look.
    news: bool,
    outlook: Outlook,
    /// When the outbox is looked at even if nobody rings: a message falls due, a chat has rested.
    look_at: Option<Duration>,
    /// Whether the holds of an earlier run are known.
    remembers: bool,
    /// While the database cannot be used: how long, and until when nobody tries.
    patience: Option<(Duration, Duration)>,
    /// When a stop ends, once there is one.
    deadline: Option<Duration>,
}

impl<M: Messenger + 'static> Courier<M> {
    fn new(deps: Arc<Deps>, door: Arc<M>, pace: Pace) -> Self {
        Self {
            deps,
            door,
            began: tick(),
            lanes: Lanes::new(pace),
            chats: Chats::new(pace.chat_burst),
            health: Health::default(),
            sends: JoinSet::new(),
            flights: HashMap::new(),
            entries: Entries::default(),
            writing: JoinSet::new(),
            chores: JoinSet::new(),
            news: true,
            outlook: Outlook::default(),
            look_at: None,
            remembers: false,
            patience: None,
            deadline: None,
        }
    }

    /// The moment, as time since the start.
    fn now(&self) -> Duration {
        tick().duration_since(self.began)
    }

    /// Takes out and hands over everything that may go now. Replies are on their way before the rest is even looked for.
    async fn round(&mut self) -> Result<(), StoreError> {
        let now = self.now();
        if self.patience.is_some_and(|(_, until)| until > now) {
            return Ok(());
        }
        if !self.remembers {
            self.remember().await?;
        }
        if self.news || self.look_at.is_some_and(|at| at <= now) {
            self.news = true;
            self.lanes.open(Class::Reply);
            self.take(Class::Reply).await?;
            self.look_ahead().await?;
            self.news = false;
        }
        for class in CLASSES {
            self.take(class).await?;
        }
        if self.entries.is_empty() && self.writing.is_empty() {
            self.patience = None;
        }
        Ok(())
    }

    /// Takes up the holds of an earlier run.
    async fn remember(&mut self) -> Result<(), StoreError> {
        let wall = self.deps.clock.now().as_second();
        let held = hold::all(self.deps.store.reader()).await?;
        for (class, until) in held {
            let left = Duration::from_secs((until - wall).max(0).unsigned_abs());
            self.lanes.hold(class, self.now() + left);
        }
        self.remembers = true;
        Ok(())
    }

    /// Notes where something waits, and when to look again.
    async fn look_ahead(&mut self) -> Result<(), StoreError> {
        let wall = self.deps.clock.now().as_second();
        self.outlook = outbox::outlook(self.deps.store.reader(), wall).await?;
        for class in [Class::Lesson, Class::Broadcast] {
            if self.outlook.due[class as usize] {
                self.lanes.open(class);
            }
        }
        let now = self.now();
        let due = self
            .outlook
            .next
            .map(|at| (at - wall).max(0).unsigned_abs());
        let due = due
            .map_or(LONGEST_SLEEP, Duration::from_secs)
            .min(LONGEST_SLEEP);
        let rested = self.chats.next(now).into_iter();
        self.look_at = rested.chain([now + due]).min();
        Ok(())
    }

    /// The database cannot be used: waits a while where that may pass.
    fn be_patient(&mut self, error: StoreError) -> Result<(), StoreError> {
        if !error.is_passing() {
            return Err(error);
        }
        let longer = self
            .patience
            .map(|(pause, _)| (pause * 2).min(LONGEST_PAUSE));
        let pause = longer.unwrap_or(FIRST_PAUSE);
        tracing::error!(%error, seconds = pause.as_secs(), "messages wait for the database");
        self.patience = Some((pause, self.now() + pause));
        self.news = true;
        Ok(())
    }

    /// When to go on if nothing happens before.
    fn next(&mut self) -> Option<Instant> {
        let now = self.now();
        let moment = match self.patience.filter(|(_, until)| *until > now) {
            Some((_, until)) => Some(until),
            None => {
                let pace = match self.health.is_down() {
                    true => self.health.next(),
                    false => self.lanes.next(now),
                };
                pace.into_iter().chain(self.look_at).min()
            }
        };
        let moment = moment.into_iter().chain(self.deadline).min();
        moment.map(|moment| self.began + moment)
    }

    /// Begins to stop.
    fn part(&mut self) {
        self.deadline = Some(self.now() + PARTING);
        self.news = true;
    }

    /// Whether a stop is over.
    fn is_done(&self) -> bool {
        let Some(deadline) = self.deadline else {
            return false;
        };
        let now = self.now();
        let idle = self.lanes.is_idle() && self.writing.is_empty() && self.chores.is_empty();
        let rests = || {
            self.chats
                .next(now)
                .is_some_and(|rested| rested <= deadline)
        };
        let replies_left = self.outlook.due[Class::Reply as usize]
            && !self.health.is_down()
            && !self.lanes.is_held(Class::Reply, now)
            && (!self.lanes.is_closed(Class::Reply) || rests());
        now >= deadline || (idle && self.entries.is_empty() && !self.news && !replies_left)
    }

    /// Stores the last endings. What is still on its way goes out again at the next start.
    async fn leave(mut self) -> Result<(), StoreError> {
        let left = self.flights.len();
        if left > 0 {
            tracing::warn!(
                left,
                "some messages had no answer in time; they are taken up at the next start"
            );
        }
        while let Some(written) = self.writing.join_next().await {
            self.written(written)?;
        }
        self.entries.marks.clear();
        match self.entries.is_empty() {
            true => Ok(()),
            false => ledger::write(&self.deps, &self.entries).await.map(|_| ()),
        }
    }
}
