//! The memory: one file of SQLite. The only SQL of Sala is here, one file for each table, one function for each statement.
//!
//! What writes takes a [`Tx`] and a whole group of rows at once; what only reads takes a [`Reader`]. All times are unix
//! seconds. Nothing here decides what is said or who is woken.

pub mod address;
pub mod answer;
pub mod attempt;
pub mod audit;
mod backup;
pub mod conversation;
mod everything;
pub mod feedback;
mod file;
pub mod forget;
pub mod heartbeat;
pub mod job;
pub mod learner;
pub mod lesson_event;
mod migration;
mod open;
pub mod outbox;
pub mod person;
pub mod quarantine;
mod rows;
pub mod seen_update;
pub mod survey_run;
pub mod survey_version;
pub mod tidy;

#[cfg(test)]
mod testing;

pub use backup::{BackupError, backup};
pub use everything::everything;
pub use file::Scratch;
pub use open::OpenError;

use crate::model::BadId;
use sqlx::{Sqlite, SqliteConnection, SqlitePool, Transaction};
use std::path::{Path, PathBuf};

/// An open database: one writer, a few readers.
#[derive(Clone, Debug)]
pub struct Store {
    path: PathBuf,
    writer: SqlitePool,
    reader: Reader,
}

/// Connections that can only read.
#[derive(Clone, Debug)]
pub struct Reader(SqlitePool);

/// What is written together or not at all. Dropped without [`Tx::commit`], nothing of it remains.
#[derive(Debug)]
pub struct Tx(Transaction<'static, Sqlite>);

/// What can go wrong once the database is open.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite refused.
    #[error("the database refused: {0}")]
    Database(#[from] sqlx::Error),
    /// JSON in a row cannot be written or read.
    #[error("a stored value cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// A name in a row is none.
    #[error("a stored name cannot be read: {0}")]
    Name(#[from] BadId),
    /// Something else in a row is out of its range.
    #[error("a stored {0} cannot be read")]
    Value(&'static str),
}

impl StoreError {
    /// Whether the machine and not the data is at fault (a full disk, a lock, a broken cable), so that the same thing may
    /// well be stored later.
    pub fn is_passing(&self) -> bool {
        const BUSY_LOCKED_READONLY_IO_FULL_OPEN: [i32; 7] = [5, 6, 8, 10, 13, 14, 7];
        match self {
            StoreError::Database(sqlx::Error::Database(error)) => {
                let code: Option<i32> = error.code().and_then(|code| code.parse().ok());
                code.is_some_and(|code| BUSY_LOCKED_READONLY_IO_FULL_OPEN.contains(&(code & 0xff)))
            }
            StoreError::Database(error) => matches!(
                error,
                sqlx::Error::Io(_)
                    | sqlx::Error::PoolTimedOut
                    | sqlx::Error::PoolClosed
                    | sqlx::Error::WorkerCrashed
            ),
            _ => false,
        }
    }
}

/// What the store's functions return.
pub type Result<T> = std::result::Result<T, StoreError>;

impl Store {
    /// Opens the database of this path, makes it if there is none, and brings it up to date.
    ///
    /// A file that is not ours, damaged, newer or in use is told by [`OpenError`] and left as it is.
    pub async fn open(path: &Path) -> std::result::Result<Self, OpenError> {
        open::open(path).await
    }

    /// A place for a database that is gone when it is dropped.
    pub fn scratch() -> std::io::Result<Scratch> {
        Scratch::new()
    }

    /// Begins to write. Everybody else who writes waits.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(Tx(self.writer.begin_with("begin immediate").await?))
    }

    /// The connections for reading.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Moves everything into the one file and closes it.
    pub async fn close(self) -> Result<()> {
        self.reader.0.close().await;
        let tidied = tidy::checkpoint(&self).await;
        self.writer.close().await;
        tidied.map(|_| ())
    }
}

impl Tx {
    /// Writes it all down, on the disk.
    pub async fn commit(self) -> Result<()> {
        Ok(self.0.commit().await?)
    }

    fn conn(&mut self) -> &mut SqliteConnection {
        &mut self.0
    }
}
