//! A copy of the whole database in one new file, made while everything goes on.

use super::{Store, StoreError, file};
use sqlx::query;
use std::{io, path::Path};

/// Why there is no copy.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Something stands there already.
    #[error("{0} exists already; a backup never writes over a file")]
    Exists(String),
    /// The path cannot be text for SQLite.
    #[error("{0} is not a name that a backup can have; use plain UTF-8")]
    BadName(String),
    /// The file cannot be written.
    #[error("{0} cannot be written: {1}")]
    File(String, io::Error),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Copies the database into a new file; it has its name only once it is whole and on the disk.
pub async fn backup(store: &Store, to: &Path) -> Result<(), BackupError> {
    let shown = || to.display().to_string();
    if file::is_there(to) {
        return Err(BackupError::Exists(shown()));
    }
    let part = file::beside(to, ".part");
    let Some(name) = part.to_str() else {
        return Err(BackupError::BadName(shown()));
    };
    file::clear(&part).map_err(|e| BackupError::File(shown(), e))?;
    let copied = query("vacuum into ?1")
        .bind(name.to_owned())
        .execute(&store.reader.0)
        .await;
    copied.map_err(StoreError::from)?;
    file::settle(&part, to).map_err(|e| BackupError::File(shown(), e))
}
