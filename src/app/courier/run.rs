//! The long-running courier: many messages at once, never two to one chat.

use super::{Deps, Messenger, Pace, ending};
use crate::{
    flow::Class,
    store::{
        StoreError, learner,
        outbox::{self, Claim, Settled},
    },
};
use std::{sync::Arc, time::Duration};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// Serves a door until it is told to stop. Call [`super::recover`] before.
pub async fn run<M: Messenger + 'static>(
    deps: Arc<Deps>,
    door: Arc<M>,
    _pace: Pace,
    stop: CancellationToken,
) -> Result<(), StoreError> {
    while !stop.is_cancelled() {
        let now = deps.clock.now().as_second();
        let due = outbox::due(deps.store.reader(), &door.mailbox(), now, 64).await?;
        let broadcasts = due.iter().filter(|due| due.class == Class::Broadcast);
        let ids: Vec<i64> = broadcasts.map(|due| due.claim.id).collect();
        if due.is_empty() {
            tokio::select! {
                () = deps.bell.notified() => {}
                () = tokio::time::sleep(Duration::from_secs(1)) => {}
                () = stop.cancelled() => {}
            }
            continue;
        }
        let mut tx = deps.store.begin().await?;
        outbox::sending(&mut tx, &ids).await?;
        tx.commit().await?;
        let mut sends = JoinSet::new();
        for due in due {
            let (door, deps) = (door.clone(), deps.clone());
            sends.spawn(async move {
                let delivery = ending::send(&*door, &due).await;
                let now = deps.clock.now().as_second();
                let settled = ending::settled(delivery, (due.class, due.attempts), now);
                (due.learner, due.claim, settled)
            });
        }
        let ended = sends.join_all().await;
        let gone: Vec<_> = ended
            .iter()
            .filter(|(_, _, settled)| *settled == Settled::Blocked)
            .map(|(learner, ..)| *learner)
            .collect();
        let settled: Vec<(Claim, Settled)> = ended.into_iter().map(|(_, c, s)| (c, s)).collect();
        let mut tx = deps.store.begin().await?;
        outbox::settle(&mut tx, &settled).await?;
        learner::unreachable(&mut tx, &gone).await?;
        tx.commit().await?;
    }
    Ok(())
}
