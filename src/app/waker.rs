//! The waker: finds the conversations whose moment has come and tells them so. There is no other timer.

use super::{
    Deps, Incoming,
    turn::{Turned, Turns},
};
use crate::{
    flow::Event,
    store::{StoreError, conversation},
};
use jiff::Timestamp;

/// How many conversations are woken at once.
const BATCH: u32 = 256;

/// Wakes every conversation whose moment has come; how many were woken before the store refused, if it did.
pub async fn wake(deps: &Deps, turns: &Turns) -> Result<usize, StoreError> {
    let now = deps.clock.now().as_second();
    let due = conversation::due(deps.store.reader(), now, BATCH).await?;
    let mut woken = 0;
    for learner in due {
        if turns.take(Incoming::to(learner, Event::Woke)).await == Turned::Refused {
            break;
        }
        woken += 1;
    }
    Ok(woken)
}

/// The next moment at which a conversation is to be woken.
pub async fn next(deps: &Deps) -> Result<Option<Timestamp>, StoreError> {
    let next = conversation::next_wake(deps.store.reader()).await?;
    Ok(next.and_then(|seconds| Timestamp::from_second(seconds).ok()))
}
