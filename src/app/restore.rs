//! Putting a backup back: whoever was erased since is erased again, and nothing that may have gone out since goes out again.

use super::gap;
use crate::{
    model::Door,
    store::{
        Store, StoreError, broadcast,
        erasures::{Erasures, Listed},
        forget, heartbeat, learner, outbox,
        restore::{self, RestoreError},
        sealed::Key,
    },
};
use jiff::Timestamp;
use std::path::Path;

/// What a restore came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The people in the database now.
    pub people: u64,
    /// Those who were erased again.
    pub erased: u64,
    /// Lines of the list of erasures that could not be read.
    pub unreadable: u64,
    /// What became of messages that waited.
    pub abandoned: outbox::Abandoned,
    /// When the last turn was taken that the backup knows of.
    pub last_turn: Option<Timestamp>,
}

/// Opens a backup, puts it in order, and gives it its place, which must be free.
pub async fn restore(
    sealed: &Path,
    key: &Key,
    to: &Path,
    now: Timestamp,
) -> Result<Restored, RestoreError> {
    let no_list = |error| RestoreError::NoList(format!("{}.erased", key.path().display()), error);
    let erasures = Erasures::of(key).map_err(no_list)?;
    let listed = erasures.read().map_err(no_list)?;
    let unsealed = restore::unseal(sealed, key, to).await?;
    let mut restored = None;
    if let Some(store) = unsealed.store() {
        restored = Some(put_in_order(store, (&erasures, &listed), now).await?);
    }
    unsealed.finish().await?;
    restored.ok_or(RestoreError::Store(StoreError::Value("database")))
}

async fn put_in_order(
    store: &Store,
    (erasures, listed): (&Erasures, &Listed),
    now: Timestamp,
) -> Result<Restored, StoreError> {
    let everybody = learner::ids(store.reader()).await?;
    let is_erased = |id: &_| erasures.has(listed, *id);
    let erased: Vec<_> = everybody.iter().copied().filter(is_erased).collect();
    let last_turn = heartbeat::last(store.reader()).await?;
    let mut tx = store.begin().await?;
    for id in &erased {
        forget::erase(&mut tx, *id, now.as_second()).await?;
    }
    let mut abandoned = outbox::abandon(&mut tx).await?;
    broadcast::conclude(&mut tx).await?;
    abandoned.unsure += broadcast::abandon(&mut tx).await?;
    gap::was_deaf(&mut tx, Door::Telegram).await?;
    tx.commit().await?;
    // No receipt waits any more, so everybody's last traces go, also of those who were being erased when the backup was made.
    forget::finish(store, now.as_second()).await?;
    forget::vacuum_due(store).await?;
    Ok(Restored {
        people: (everybody.len() - erased.len()) as u64,
        erased: erased.len() as u64,
        unreadable: listed.unreadable,
        abandoned,
        last_turn: last_turn.and_then(|second| Timestamp::from_second(second).ok()),
    })
}

#[cfg(test)]
mod tests;
