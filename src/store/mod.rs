//! The memory: one file of SQLite. The only SQL of Sala is here, one file for each table, one function for each statement.
//!
//! What writes takes a [`Tx`] and a whole group of rows at once; what only reads takes a [`Reader`]. All times are unix
//! seconds. Nothing here decides what is said or who is woken.

pub mod address;
pub mod alarm;
pub mod answer;
pub mod attempt;
pub mod audit;
mod backup;
pub mod board;
pub mod broadcast;
pub mod code;
mod condition;
pub mod conversation;
pub mod erasures;
mod everything;
pub mod evidence;
pub mod feedback;
mod file;
pub mod forget;
pub mod heartbeat;
pub mod hold;
pub mod import;
pub mod job;
pub mod learner;
pub mod lesson_event;
pub mod lesson_pack;
pub mod listened;
pub mod lock;
pub mod menu;
mod migration;
mod open;
pub mod outbox;
pub mod person;
mod probe;
pub mod quarantine;
pub mod release;
pub mod request;
pub mod restore;
pub mod role;
mod rows;
pub mod sealed;
pub mod seen_update;
pub mod shelf;
pub mod source;
pub mod survey_file;
pub mod survey_run;
pub mod survey_version;
pub mod thread;
pub mod tidy;
pub mod word;

#[cfg(test)]
mod testing;

pub use backup::{BackupError, backup, clear_plain_copy, sealed_backup};
pub use condition::{Condition, condition, damage, is_cramped};
pub use everything::everything;
pub use file::Scratch;
pub use open::OpenError;
pub use probe::probe;

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
    #[error("{}", in_words(.0))]
    Database(sqlx::Error),
    /// JSON in a row cannot be written or read.
    #[error("a stored value cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// A name in a row is none.
    #[error("a stored name cannot be read: {0}")]
    Name(#[from] BadId),
    /// The list of erasures cannot be written, so nobody can be erased now.
    #[error("the list of erasures {0} cannot be written: {1}")]
    Erasures(String, std::io::Error),
    /// Something else in a row is out of its range.
    #[error("a stored {0} cannot be read")]
    Value(&'static str),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        StoreError::Database(error)
    }
}

impl StoreError {
    /// Whether the machine and not the data is at fault (a full disk, a lock, a broken cable), so that the same thing may
    /// well be stored later.
    pub fn is_passing(&self) -> bool {
        match self {
            StoreError::Database(error) => match primary_code(error) {
                Some(code) => {
                    [BUSY, LOCKED, NO_MEMORY, READ_ONLY, IO, FULL, CANNOT_OPEN].contains(&code)
                }
                None => {
                    use sqlx::Error as E;
                    matches!(
                        error,
                        E::Io(_) | E::PoolTimedOut | E::PoolClosed | E::WorkerCrashed
                    )
                }
            },
            StoreError::Erasures(..) => true,
            _ => false,
        }
    }
}

/// Primary result codes of SQLite.
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const NO_MEMORY: i32 = 7;
const READ_ONLY: i32 = 8;
const IO: i32 = 10;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANNOT_OPEN: i32 = 14;

fn primary_code(error: &sqlx::Error) -> Option<i32> {
    let sqlx::Error::Database(error) = error else {
        return None;
    };
    let code: i32 = error.code()?.parse().ok()?;
    Some(code & 0xff)
}

/// What is wrong, for whoever runs this.
fn in_words(error: &sqlx::Error) -> String {
    match primary_code(error) {
        Some(BUSY | LOCKED) => {
            "the database is in use by another program; close that and try again".into()
        }
        Some(READ_ONLY) => {
            "the database cannot be written to; check the rights of its file and folder".into()
        }
        Some(IO | CANNOT_OPEN) => {
            "the disk failed while the database was in use; check it, and the backups".into()
        }
        Some(FULL) => "the disk is full; nothing was changed, make room and try again".into(),
        Some(CORRUPT) => "the database is damaged; put a backup in its place".into(),
        _ => {
            let told = format!("the database refused: {error}");
            told.split_whitespace().collect::<Vec<_>>().join(" ")
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

impl Reader {
    /// Opens a database that is there already, only to look at it: also while a server uses it.
    pub async fn open(path: &Path) -> std::result::Result<Self, OpenError> {
        open::read(path).await
    }

    /// The database's file.
    pub fn path(&self) -> PathBuf {
        self.0.connect_options().get_filename().to_owned()
    }

    /// Closes it.
    pub async fn close(self) {
        self.0.close().await;
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
