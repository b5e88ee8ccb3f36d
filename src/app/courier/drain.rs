//! One message after the other, until nothing is due: right for the terminal, where order is seen and nobody sets a pace.

use super::{Deps, Messenger, ending};
use crate::{
    app::keep,
    flow::Class,
    store::{
        StoreError, broadcast, learner,
        outbox::{self, Due, Settled},
    },
};

/// How many messages are taken out at once.
const BATCH: u32 = 64;

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
            let delivery = ending::send(door, &due).await;
            let now = deps.clock.now().as_second();
            let outcome = ending::settled(delivery, (due.class, due.attempts), now);
            if outcome == Settled::Blocked {
                gone.push(due.learner);
            }
            settled.push((due.claim, outcome));
        }
        let mut tx = deps.store.begin().await?;
        outbox::settle(&mut tx, &settled).await?;
        learner::unreachable(&mut tx, &gone).await?;
        broadcast::conclude(&mut tx).await?;
        tx.commit().await?;
    }
    keep::erasures(deps).await
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
