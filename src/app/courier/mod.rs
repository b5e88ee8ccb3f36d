//! The courier: takes what is due out of the outbox, hands it to the door, and keeps what became of it.
//!
//! A reply or lesson whose ending is unknown is sent again: buttons carry their step, so a second copy is harmless. An announcement is not;
//! it is counted as unsure. [`run`] serves many people at Telegram's pace, [`drain`] one person at a terminal.

mod desk;
mod pace;
mod run;

pub use pace::{NoPace, Pace};
pub use run::run;

pub use crate::store::outbox::Mailbox;

use super::Deps;
use crate::{
    flow::Class,
    model::Address,
    store::{
        StoreError, forget, learner,
        outbox::{self, Claim, Due, Settled},
    },
    text::Message,
};
use std::{future::Future, time::Duration};

/// How many messages are taken out at once.
const BATCH: u32 = 64;

/// The pause before the next try of one message: a second, doubled each time up to half a minute. Nothing is given up: an outage fails
/// nothing.
const LONGEST_PAUSE: i64 = 30;

/// What became of one message at the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It is there; its id at the door, where the door has ids.
    Sent(Option<i64>),
    /// The door asks to wait.
    RetryAfter(Duration),
    /// The person does not want messages any more.
    Blocked,
    /// The door will never take it, for this reason.
    Rejected(String),
    /// It was surely not sent.
    Unsent,
    /// Nobody knows: no answer came, or one that says nothing.
    Unknown,
}

/// A message on its way.
#[derive(Clone, PartialEq)]
pub struct Parcel {
    /// To whom.
    pub address: Address,
    /// The message.
    pub message: Message,
    /// Whether it changes a message that was sent before, and that one's id at the door.
    pub edits: Option<i64>,
    /// How soon it is to go out.
    pub class: Class,
}

/// A door that messages go out by.
pub trait Messenger: Send + Sync {
    /// Whose messages it takes: everybody's at this door, or one person's.
    fn mailbox(&self) -> Mailbox;

    /// Sends one message.
    fn send(&self, parcel: Parcel) -> impl Future<Output = Delivery> + Send;
}

/// Takes up the messages that were being sent when a stop came.
pub async fn recover(deps: &Deps) -> Result<(), StoreError> {
    let mut tx = deps.store.begin().await?;
    outbox::recover(&mut tx).await?;
    tx.commit().await
}

/// Sends everything that is due, until nothing is.
pub async fn drain<M: Messenger>(deps: &Deps, door: &M) -> Result<(), StoreError> {
    loop {
        let now = deps.clock.now().as_second();
        let due = outbox::due(deps.store.reader(), &door.mailbox(), now, BATCH).await?;
        if due.is_empty() {
            break;
        }
        mark_broadcasts(deps, &due).await?;
        let mut settled = Vec::with_capacity(due.len());
        let mut gone = Vec::new();
        for due in due {
            let learner = due.learner;
            let (claim, outcome) = send(deps, door, due).await;
            if outcome == Settled::Blocked {
                gone.push(learner);
            }
            settled.push((claim, outcome));
        }
        let mut tx = deps.store.begin().await?;
        outbox::settle(&mut tx, &settled).await?;
        learner::unreachable(&mut tx, &gone).await?;
        tx.commit().await?;
    }
    if !forget::pending(deps.store.reader()).await?.is_empty() {
        forget::finish(&deps.store, deps.clock.now().as_second()).await?;
    }
    Ok(())
}

/// Marks the rows of announcements before they are sent: one that is found so after a kill is unsure, and nobody gets it twice.
async fn mark_broadcasts(deps: &Deps, due: &[Due]) -> Result<(), StoreError> {
    let broadcasts = due.iter().filter(|due| due.class == Class::Broadcast);
    let ids: Vec<i64> = broadcasts.map(|due| due.claim.id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let mut tx = deps.store.begin().await?;
    outbox::sending(&mut tx, &ids).await?;
    tx.commit().await
}

/// Sends one message and says what became of it.
async fn send<M: Messenger>(deps: &Deps, door: &M, due: Due) -> (Claim, Settled) {
    let delivery = match parcel(&due) {
        Some(parcel) => door.send(parcel).await,
        None => Delivery::Rejected("unreadable".into()),
    };
    let now = deps.clock.now().as_second();
    (due.claim, settled(&due, &delivery, now))
}

/// A row as the door takes it; none if its body cannot be read.
fn parcel(due: &Due) -> Option<Parcel> {
    Some(Parcel {
        address: due.address.clone(),
        message: serde_json::from_str(&due.body).ok()?,
        edits: due.edits_message,
        class: due.class,
    })
}

/// What is kept of a delivery.
fn settled(due: &Due, delivery: &Delivery, now: i64) -> Settled {
    match delivery {
        Delivery::Sent(message_id) => Settled::Sent {
            message_id: *message_id,
        },
        Delivery::RetryAfter(pause) => {
            // To the second, and one more, since the clock here counts whole ones.
            let pause = i64::try_from(pause.as_secs())
                .unwrap_or(i64::MAX)
                .min(86_400);
            Settled::Again {
                at: now + pause + 1,
                counted: false,
            }
        }
        Delivery::Blocked => Settled::Blocked,
        Delivery::Rejected(reason) => Settled::Failed(reason.clone()),
        // An announcement is never sent twice; a second copy of a reply or a lesson does no harm.
        Delivery::Unknown if due.class == Class::Broadcast => Settled::Unsure,
        Delivery::Unknown | Delivery::Unsent => Settled::Again {
            at: now + (1_i64 << due.attempts.min(5)).min(LONGEST_PAUSE),
            counted: true,
        },
    }
}
