//! The courier: takes what is due out of the outbox, hands it to the door, and keeps what became of it.
//!
//! [`run`] serves a door for as long as Sala runs, many messages at once and at the door's pace; [`drain`] serves the terminal,
//! one message after the other. A reply or lesson whose ending is unknown is sent again: buttons carry their step, so a
//! second copy is harmless.

mod bucket;
mod chats;
mod drain;
mod ending;
mod health;
mod lanes;
mod ledger;
mod pace;
mod run;

pub use drain::drain;
pub use pace::{BadPace, Pace};
pub use run::run;

pub use crate::store::outbox::Mailbox;

use super::Deps;
use crate::{
    flow::Class,
    model::Address,
    store::{StoreError, broadcast, outbox},
    text::Message,
};
use std::{future::Future, time::Duration};

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
    /// It surely did not go out (no connection, say): whatever it is, it can be tried again.
    Unsent,
    /// Nobody knows: no answer came, or one that says nothing.
    Unknown,
}

/// A message on its way.
#[derive(Clone, PartialEq)]
pub struct Parcel {
    /// To whom.
    pub address: Address,
    /// The message; nothing in it takes away the one that it edits.
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
    broadcast::conclude(&mut tx).await?;
    tx.commit().await
}
