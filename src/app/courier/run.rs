//! The courier's day: look what is due, send what the pace lets out, keep what became of it; many at once, never two to one chat.
//!
//! Looking, sending and settling go on side by side: a reply does not wait for the settling of another.

use super::{
    Delivery, Messenger,
    desk::{CLASSES, Desk},
    pace::Pace,
    parcel, settled,
};
use crate::{
    app::{Deps, clock::tick, keep, pulse::Pulse, tally::Ending as Ended},
    flow::Class,
    model::LearnerId,
    store::{
        StoreError, hold, learner,
        outbox::{self, Claim, Due, Settled},
    },
};
use std::{sync::Arc, time::Duration};
use tokio::{task::JoinSet, time::Instant};
use tokio_util::sync::CancellationToken;

/// How long a stop waits for what is on its way, and for replies that are due.
const PARTING: Duration = Duration::from_secs(8);

/// A reply that may go out within this time is waited for at a stop.
const SOON: Duration = Duration::from_secs(2);

/// How long the courier sleeps at most, in case a bell was not heard.
const LONGEST_SLEEP: Duration = Duration::from_secs(20);

/// For how long the courier may give no sign of life.
const SILENCE: Duration = Duration::from_secs(90);

/// The pause after the database could not be reached.
const REST: Duration = Duration::from_secs(1);

/// A message that has ended.
struct Ending {
    due: Box<Due>,
    delivery: Delivery,
}

/// Delivers until it is told to stop; then what is on its way is finished, and replies that are due.
pub async fn run<M: Messenger + 'static>(
    deps: Arc<Deps>,
    door: Arc<M>,
    pace: Pace,
    stop: CancellationToken,
) -> Result<(), StoreError> {
    let mut courier = Courier {
        pulse: deps.pulses.watch("courier", SILENCE),
        deps,
        door,
        desk: Desk::new(pace),
        began: tick(),
        flying: JoinSet::new(),
        ended: Vec::new(),
        holds: Vec::new(),
        settling: JoinSet::new(),
    };
    courier.recall_holds().await?;
    loop {
        match courier.work(&stop).await {
            Ok(()) => return Ok(()),
            Err(error) if error.is_passing() && !stop.is_cancelled() => {
                tracing::error!(%error, "messages wait for the database");
                tokio::time::sleep(REST).await;
            }
            Err(error) => return Err(error),
        }
    }
}

struct Courier<M> {
    deps: Arc<Deps>,
    door: Arc<M>,
    desk: Desk,
    pulse: Pulse,
    began: Instant,
    flying: JoinSet<Ending>,
    ended: Vec<Ending>,
    holds: Vec<(Class, i64)>,
    settling: JoinSet<(Vec<Ending>, Result<(), StoreError>)>,
}

impl<M: Messenger + 'static> Courier<M> {
    fn now(&self) -> Duration {
        tick().duration_since(self.began)
    }

    /// Works until it is told to stop, or the database fails.
    async fn work(&mut self, stop: &CancellationToken) -> Result<(), StoreError> {
        let mut look = true;
        self.settle();
        while !stop.is_cancelled() {
            self.pulse.beat();
            let mut wait = None;
            for class in CLASSES {
                if look {
                    self.look(class).await?;
                }
                // Replies leave before anybody looks for the rest.
                wait = self.send().await?;
            }
            let idle = wait.is_none() && self.flying.is_empty() && self.settling.is_empty();
            let due = match idle {
                true => self.until_due().await?,
                false => None,
            };
            look = self.wait(wait, due, stop).await?;
        }
        self.part().await
    }

    async fn look(&mut self, class: Class) -> Result<(), StoreError> {
        let now = self.deps.clock.now().as_second();
        let limit = (now, self.desk.wanted(class));
        let reader = self.deps.store.reader();
        let due = outbox::due_of(reader, &self.door.mailbox(), class, limit).await?;
        let now = self.now();
        self.desk.lay(class, due, now);
        Ok(())
    }

    /// Sends what may go out now; when something else of it may.
    async fn send(&mut self) -> Result<Option<Duration>, StoreError> {
        loop {
            let (taken, wait) = self.desk.take(self.now());
            if taken.is_empty() {
                return Ok(wait);
            }
            self.mark_broadcasts(&taken).await?;
            for due in taken {
                let door = self.door.clone();
                self.flying.spawn(deliver(door, due));
            }
        }
    }

    /// Marks announcements before they are sent: one that is found so after a kill is unsure, and nobody gets it twice.
    async fn mark_broadcasts(&mut self, taken: &[Due]) -> Result<(), StoreError> {
        let broadcasts = taken.iter().filter(|due| due.class == Class::Broadcast);
        let ids: Vec<i64> = broadcasts.map(|due| due.claim.id).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let marked = async {
            let mut tx = self.deps.store.begin().await?;
            outbox::sending(&mut tx, &ids).await?;
            tx.commit().await
        };
        let marked = marked.await;
        if marked.is_err() {
            // Nothing of it went out: it is found again.
            self.desk.settled(taken.iter().map(|due| due.learner));
        }
        marked
    }

    /// How long until something is due that is not yet.
    async fn until_due(&self) -> Result<Option<Duration>, StoreError> {
        let next = outbox::next_after(self.deps.store.reader(), self.deps.clock.now().as_second());
        let left = next.await?.map(|at| at - self.deps.clock.now().as_second());
        Ok(left.map(|seconds| Duration::from_secs(seconds.max(0).unsigned_abs())))
    }

    /// Waits until there is something to do; whether to look what is due.
    async fn wait(
        &mut self,
        moment: Option<Duration>,
        due: Option<Duration>,
        stop: &CancellationToken,
    ) -> Result<bool, StoreError> {
        let moment = moment.map(|at| at.saturating_sub(self.now()));
        let sleep = due.unwrap_or(LONGEST_SLEEP).min(LONGEST_SLEEP);
        let deps = self.deps.clone();
        tokio::select! {
            biased;
            Some(settled) = self.settling.join_next() => {
                // A task that died took its endings along; a new start of the courier finds those rows again.
                let (ended, written) = settled.map_err(|_| StoreError::Value("settling"))?;
                self.free(ended, written)?;
                self.settle();
                Ok(true)
            }
            Some(ended) = self.flying.join_next() => {
                self.land(ended.ok());
                while let Some(ended) = self.flying.try_join_next() {
                    self.land(ended.ok());
                }
                self.settle();
                Ok(false)
            }
            () = deps.bell.notified() => Ok(true),
            () = stop.cancelled() => Ok(false),
            () = tokio::time::sleep(moment.unwrap_or(sleep)) => Ok(moment.is_none()),
        }
    }

    fn land(&mut self, ending: Option<Ending>) {
        let Some(ending) = ending else { return };
        let (class, now) = (ending.due.class, self.now());
        self.deps
            .tally
            .message(class, Ended::from(&ending.delivery));
        self.pulse.beat();
        let was_down = self.desk.is_down();
        if let Some(hold) = self.desk.ended(class, &ending.delivery, now) {
            tracing::warn!(?class, seconds = hold.as_secs(), "Telegram asks to wait");
            let until = self.deps.clock.now().as_second() + 1 + hold.as_secs() as i64;
            self.holds.push((class, until));
        }
        match (was_down, self.desk.is_down()) {
            (false, true) => tracing::warn!("messages do not get through; they wait"),
            (true, false) => tracing::info!("messages get through again"),
            _ => {}
        }
        self.ended.push(ending);
    }

    /// Writes down what became of messages, in one transaction for all that have ended meanwhile.
    fn settle(&mut self) {
        if self.ended.is_empty() || !self.settling.is_empty() {
            return;
        }
        let ended = std::mem::take(&mut self.ended);
        let holds = std::mem::take(&mut self.holds);
        let deps = self.deps.clone();
        self.settling.spawn(async move {
            let written = write(&deps, &ended, &holds).await;
            (ended, written)
        });
    }

    /// These are settled, and their people may get the next message. What could not be written is kept and written later.
    fn free(
        &mut self,
        ended: Vec<Ending>,
        written: Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        match written {
            Ok(()) => self
                .desk
                .settled(ended.iter().map(|ending| ending.due.learner)),
            Err(_) => self.ended.splice(..0, ended).for_each(drop),
        }
        written
    }

    /// Ends: what is on its way lands, and replies that are due still go out.
    async fn part(&mut self) -> Result<(), StoreError> {
        let parted = async {
            self.look(Class::Reply).await?;
            for bulk in [Class::Lesson, Class::Broadcast] {
                let now = self.now();
                self.desk.lay(bulk, Vec::new(), now);
            }
            loop {
                let wait = self.send().await?;
                let soon = wait.is_some_and(|at| at < self.now() + SOON);
                if !soon && self.flying.is_empty() && self.settling.is_empty() {
                    return Ok(());
                }
                let look = self.wait(wait, None, &CancellationToken::new()).await?;
                if look {
                    self.look(Class::Reply).await?;
                }
            }
        };
        match tokio::time::timeout(PARTING, parted).await {
            Ok(parted) => parted,
            Err(_) => {
                tracing::warn!(
                    "some messages did not get through in time; they go out at the next start"
                );
                Ok(())
            }
        }
    }

    /// Takes up the holds of an earlier run.
    async fn recall_holds(&mut self) -> Result<(), StoreError> {
        let now = self.deps.clock.now().as_second();
        for (class, until) in hold::all(self.deps.store.reader()).await? {
            let left = Duration::from_secs((until - now).max(0).unsigned_abs());
            self.desk.hold_until(class, left);
        }
        Ok(())
    }
}

/// One message to the door. A door that panics harms no other message, and what became of this one nobody knows.
async fn deliver<M: Messenger + 'static>(door: Arc<M>, due: Due) -> Ending {
    let delivery = match parcel(&due) {
        Some(parcel) => {
            let sent = tokio::spawn(async move { door.send(parcel).await });
            sent.await.unwrap_or(Delivery::Unknown)
        }
        None => Delivery::Rejected("unreadable".into()),
    };
    Ending {
        due: Box::new(due),
        delivery,
    }
}

/// Keeps what became of messages, and finishes those who were erased and have their receipt.
async fn write(deps: &Deps, ended: &[Ending], holds: &[(Class, i64)]) -> Result<(), StoreError> {
    let now = deps.clock.now().as_second();
    let outcome = |ending: &Ending| {
        (
            ending.due.claim,
            settled(&ending.due, &ending.delivery, now),
        )
    };
    let outcomes: Vec<(Claim, Settled)> = ended.iter().map(outcome).collect();
    let is_gone = |ending: &&Ending| ending.delivery == Delivery::Blocked;
    let gone: Vec<LearnerId> = ended
        .iter()
        .filter(is_gone)
        .map(|e| e.due.learner)
        .collect();
    let mut tx = deps.store.begin().await?;
    outbox::settle(&mut tx, &outcomes).await?;
    learner::unreachable(&mut tx, &gone).await?;
    hold::note(&mut tx, holds).await?;
    tx.commit().await?;
    // The messages are settled, whatever becomes of this; it is tried again at the next housekeeping.
    if let Err(error) = keep::erasures(deps).await {
        tracing::error!(%error, "an erasure is not finished yet");
    }
    Ok(())
}
