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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::LearnerId,
        store::{
            learner,
            testing::{begin, with_people},
        },
    };

    #[tokio::test]
    async fn a_copy_is_a_whole_database() {
        let (folder, store) = with_people(3).await;
        let to = folder.path().join("it's a copy.db");
        let tx = begin(&store).await;
        backup(&store, &to)
            .await
            .expect("copied, while somebody writes");
        drop(tx);
        assert!(!file::is_there(&file::beside(&to, ".part")));
        let copy = Store::open(&to).await.expect("opened");
        let mut tx = begin(&copy).await;
        let ids = [LearnerId(1), LearnerId(3)];
        assert_eq!(learner::load(&mut tx, &ids).await.expect("loaded").len(), 2);
    }

    #[tokio::test]
    async fn a_copy_never_writes_over_a_file() {
        let (folder, store) = with_people(1).await;
        let to = folder.path().join("copy.db");
        std::fs::write(&to, "precious").expect("written");
        let refused = backup(&store, &to).await;
        assert!(matches!(refused, Err(BackupError::Exists(_))));
        assert_eq!(std::fs::read(&to).expect("bytes"), b"precious");
    }

    #[tokio::test]
    async fn what_an_interrupted_copy_left_is_no_hindrance() {
        let (folder, store) = with_people(1).await;
        let to = folder.path().join("copy.db");
        std::fs::write(file::beside(&to, ".part"), "half a copy").expect("written");
        backup(&store, &to).await.expect("copied");
        Store::open(&to).await.expect("opened");
    }

    #[tokio::test]
    async fn a_missing_folder_is_an_error_in_words() {
        let (folder, store) = with_people(1).await;
        let refused = backup(&store, &folder.path().join("none/copy.db")).await;
        assert!(refused.is_err());
    }
}
