//! One server for each database: two would send everything twice.
//!
//! A file beside the database is locked for as long as a process uses it. The system frees it when the process ends, however it ends,
//! so the file itself stays and says nothing.

use super::{
    OpenError,
    file::{self, File, Found},
    open,
};
use std::{io, path::Path, thread, time::Duration};

/// A database that is in use by us, until this is dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Why a database cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// A server runs on it.
    #[error(
        "{0} is in use by a running `sala serve`; stop that one first, or name another file with --database"
    )]
    Served(String),
    /// Somebody talks to it in a terminal.
    #[error(
        "{0} is in use by a `sala chat`; end that one first, or name another file with --database"
    )]
    Chatted(String),
    /// There cannot be a database.
    #[error(transparent)]
    Open(#[from] OpenError),
}

/// `sala doctor` looks at the lock for an instant, which is no reason to be refused.
const TRIES: u32 = 4;
const PAUSE: Duration = Duration::from_millis(50);

/// Takes a database for a server, which shares it with nobody.
pub fn alone(database: &Path) -> Result<Lock, LockError> {
    let file = lock_file(database)?;
    let failed = |error: io::Error| open::of_io(database, &error);
    for attempt in 0..TRIES {
        if attempt > 0 {
            thread::sleep(PAUSE);
        }
        if file::lock_alone(&file).map_err(failed)? {
            return Ok(Lock { _file: file });
        }
    }
    // Where it can be shared, those who have it share it.
    if file::lock_shared(&file).map_err(failed)? {
        return Err(LockError::Chatted(open::show(database)));
    }
    Err(LockError::Served(open::show(database)))
}

/// Takes a database for a terminal, which shares it with other terminals.
pub fn shared(database: &Path) -> Result<Lock, LockError> {
    let file = lock_file(database)?;
    if file::lock_shared(&file).map_err(|error| open::of_io(database, &error))? {
        return Ok(Lock { _file: file });
    }
    Err(LockError::Served(open::show(database)))
}

/// Whether a server runs on a database.
pub fn is_served(database: &Path) -> io::Result<bool> {
    let path = file::beside(database, ENDING);
    if !file::is_there(&path) {
        return Ok(false);
    }
    Ok(!file::lock_shared(&file::open(&path)?)?)
}

const ENDING: &str = ".lock";

/// The file to lock; none is made where there can be no database.
fn lock_file(database: &Path) -> Result<File, OpenError> {
    let failed = |error: io::Error| open::of_io(database, &error);
    match file::look(database).map_err(failed)? {
        Found::NoFolder => return Err(OpenError::NoFolder(open::show(database))),
        Found::Folder => return Err(OpenError::Folder(open::show(database))),
        Found::Other => return Err(OpenError::NotADatabase(open::show(database))),
        Found::Nothing | Found::Empty | Found::Cut | Found::Database => {}
    }
    file::open_lock(&file::beside(database, ENDING)).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_server_shares_its_database_with_nobody() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        assert!(
            !is_served(&path).expect("looked"),
            "there is not even a file"
        );
        let server = alone(&path).expect("taken");
        assert!(matches!(alone(&path), Err(LockError::Served(_))));
        assert!(matches!(shared(&path), Err(LockError::Served(_))));
        assert!(is_served(&path).expect("looked"));
        drop(server);
        assert!(!is_served(&path).expect("looked"));
        alone(&path).expect("free again");
    }

    #[test]
    fn terminals_share_a_database_and_keep_a_server_away() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        let one = shared(&path).expect("taken");
        let other = shared(&path).expect("taken together");
        assert!(matches!(alone(&path), Err(LockError::Chatted(_))));
        assert!(!is_served(&path).expect("looked"));
        drop((one, other));
        alone(&path).expect("free again");
    }

    #[test]
    fn nothing_is_made_where_there_can_be_no_database() {
        let folder = tempfile::tempdir().expect("a folder");
        let check = |path: &Path| {
            assert!(matches!(alone(path), Err(LockError::Open(_))), "{path:?}");
            assert!(!file::is_there(&file::beside(path, ENDING)), "{path:?}");
        };
        check(folder.path());
        check(&folder.path().join("none/sala.db"));
        let letter = folder.path().join("letter");
        fs::write(&letter, "Dear diary, this is no database").expect("written");
        check(&letter);
    }
}
