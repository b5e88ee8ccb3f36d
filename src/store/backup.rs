//! A copy of the whole database in one new file, made while everything goes on; plain, or sealed with a key.

use super::{
    Reader, StoreError,
    file::{self, File},
    sealed::{self, Key, SealError},
};
use sqlx::query;
use std::{
    io::{self, BufReader},
    path::{Path, PathBuf},
};

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
    /// Another backup of this database is being made.
    #[error("another backup is being made at this moment ({0}); try again when it is done")]
    Busy(String),
    /// It cannot be sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Copies the database into a new file; it has its name only once it is whole and on the disk.
pub async fn backup(reader: &Reader, to: &Path) -> Result<(), BackupError> {
    if file::is_there(to) {
        return Err(BackupError::Exists(show(to)));
    }
    let part = file::beside(to, ".part");
    file::clear(&part).map_err(failed(to))?;
    file::make_private(&part).map_err(failed(to))?;
    let copied = vacuum_into(reader, &part).await;
    let settled = copied.and_then(|()| file::settle(&part, to).map_err(failed(to)));
    if settled.is_err() {
        // The caller hears of the first trouble; the next try clears what is left.
        let _ = file::clear(&part);
    }
    settled
}

/// Seals a copy of the database into a new file.
///
/// The plain copy stands beside the database, for its owner alone, and only while SQLite writes it; it has no name any more when it is
/// sealed. A kill before that leaves it, and [`clear_plain_copy`] or the next backup removes it.
pub async fn sealed_backup(reader: &Reader, to: &Path, key: &Key) -> Result<(), BackupError> {
    if file::is_there(to) {
        return Err(BackupError::Exists(show(to)));
    }
    let copy = PlainCopy::make(plain_copy(&reader.path()))?;
    vacuum_into(reader, &copy.path).await?;
    let (key, to) = (key.clone(), to.to_owned());
    let sealing = tokio::task::spawn_blocking(move || {
        file::clear(&copy.path).map_err(failed(&copy.path))?;
        sealed::seal(&key, &mut BufReader::new(&copy.file), &to).map_err(BackupError::from)
    });
    match sealing.await {
        Ok(sealed) => sealed,
        Err(error) => Err(BackupError::File(
            "the sealed copy".into(),
            io::Error::other(error),
        )),
    }
}

/// Removes the plain copy that a kill in the middle of a backup left behind, if there is one.
pub fn clear_plain_copy(database: &Path) -> Result<(), BackupError> {
    let path = plain_copy(database);
    if !file::is_there(&path) {
        return Ok(());
    }
    let file = file::open(&path).map_err(failed(&path))?;
    if !file::lock_alone(&file).map_err(failed(&path))? {
        return Err(BackupError::Busy(show(&path)));
    }
    file::clear(&path).map_err(failed(&path))
}

fn plain_copy(database: &Path) -> PathBuf {
    file::beside(database, ".copy")
}

/// A plain copy while it is needed.
struct PlainCopy {
    path: PathBuf,
    /// Locked, so that nobody takes it for one that was left behind.
    file: File,
}

impl PlainCopy {
    fn make(path: PathBuf) -> Result<Self, BackupError> {
        if file::is_there(&path) {
            let left = file::open(&path).map_err(failed(&path))?;
            if !file::lock_alone(&left).map_err(failed(&path))? {
                return Err(BackupError::Busy(show(&path)));
            }
            file::clear(&path).map_err(failed(&path))?;
        }
        let file = file::make_private(&path).map_err(failed(&path))?;
        let copy = Self { path, file };
        file::lock_alone(&copy.file).map_err(failed(&copy.path))?;
        Ok(copy)
    }
}

impl Drop for PlainCopy {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next backup.
        let _ = file::clear(&self.path);
    }
}

async fn vacuum_into(reader: &Reader, to: &Path) -> Result<(), BackupError> {
    let Some(name) = to.to_str() else {
        return Err(BackupError::BadName(show(to)));
    };
    let copied = query("vacuum into ?1")
        .bind(name.to_owned())
        .execute(&reader.0)
        .await;
    copied
        .map(|_| ())
        .map_err(|error| BackupError::Store(error.into()))
}

fn show(path: &Path) -> String {
    path.display().to_string()
}

fn failed(path: &Path) -> impl Fn(io::Error) -> BackupError {
    let shown = show(path);
    move |error| BackupError::File(shown.clone(), error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::LearnerId,
        store::{
            Store, learner,
            testing::{begin, with_people},
        },
    };

    #[tokio::test]
    async fn a_copy_is_a_whole_database() {
        let (folder, store) = with_people(3).await;
        let to = folder.path().join("it's a copy.db");
        let tx = begin(&store).await;
        backup(store.reader(), &to)
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
        let refused = backup(store.reader(), &to).await;
        assert!(matches!(refused, Err(BackupError::Exists(_))));
        assert_eq!(std::fs::read(&to).expect("bytes"), b"precious");
    }

    #[tokio::test]
    async fn what_an_interrupted_copy_left_is_no_hindrance() {
        let (folder, store) = with_people(1).await;
        let to = folder.path().join("copy.db");
        std::fs::write(file::beside(&to, ".part"), "half a copy").expect("written");
        backup(store.reader(), &to).await.expect("copied");
        Store::open(&to).await.expect("opened");
    }

    #[tokio::test]
    async fn a_missing_folder_is_an_error_in_words() {
        let (folder, store) = with_people(1).await;
        let refused = backup(store.reader(), &folder.path().join("none/copy.db")).await;
        assert!(refused.is_err());
    }

    #[tokio::test]
    async fn a_sealed_copy_is_a_whole_database_and_leaves_no_plain_one() {
        let (folder, store) = with_people(3).await;
        let path = |name: &str| folder.path().join(name);
        let key = Key::make(&path("key")).expect("a key");
        std::fs::write(path("sala.db.copy"), "what a kill left").expect("written");
        sealed_backup(store.reader(), &path("sealed.age"), &key)
            .await
            .expect("sealed");
        assert!(!file::is_there(&path("sala.db.copy")));
        assert!(!file::is_there(&path("sealed.age.part")));
        sealed::unseal(&key, &path("sealed.age"), &path("plain.db")).expect("opened");
        let copy = Store::open(&path("plain.db")).await.expect("a database");
        let mut tx = begin(&copy).await;
        let ids = [LearnerId(1), LearnerId(3)];
        assert_eq!(learner::load(&mut tx, &ids).await.expect("loaded").len(), 2);
        let again = sealed_backup(store.reader(), &path("sealed.age"), &key).await;
        assert!(matches!(again, Err(BackupError::Exists(_))), "{again:?}");
    }

    #[tokio::test]
    async fn two_backups_at_once_do_not_meet() {
        let (folder, store) = with_people(1).await;
        let path = |name: &str| folder.path().join(name);
        let key = Key::make(&path("key")).expect("a key");
        let other = PlainCopy::make(path("sala.db.copy")).expect("the other's");
        let refused = sealed_backup(store.reader(), &path("sealed.age"), &key).await;
        assert!(matches!(refused, Err(BackupError::Busy(_))), "{refused:?}");
        assert!(clear_plain_copy(&path("sala.db")).is_err(), "it is in use");
        drop(other);
        assert!(!file::is_there(&path("sala.db.copy")));
        std::fs::write(path("sala.db.copy"), "what a kill left").expect("written");
        clear_plain_copy(&path("sala.db")).expect("cleared");
        assert!(!file::is_there(&path("sala.db.copy")));
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_copy_is_for_its_owner() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, store) = with_people(1).await;
        let to = folder.path().join("copy.db");
        backup(store.reader(), &to).await.expect("copied");
        let mode = std::fs::metadata(&to).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
