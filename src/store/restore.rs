//! A sealed backup on its way to be a database again. Until all is done it has another name, and nothing is left of one that fails.

use super::{
    OpenError, Store, StoreError, damage,
    file::{self, Found},
    sealed::{self, Key, SealError},
};
use std::{
    io,
    path::{Path, PathBuf},
};

/// Why a backup cannot be put back.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// Something stands where the database belongs.
    #[error("{0} exists already; a restore never writes over a file, so name a new one")]
    Exists(String),
    /// The list of erasures is missing, and without it erased people would come back.
    #[error(
        "the list of erased people {0} cannot be read ({1}); put it back beside the key. Where nobody was ever erased, make it an empty file"
    )]
    NoList(String, io::Error),
    /// The backup cannot be opened.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// What was sealed is no database for this version.
    #[error("{0} was opened, but what is in it cannot be used: {1}")]
    Contents(String, String),
    /// The new file cannot be written.
    #[error("{0} cannot be written: {1}")]
    File(String, io::Error),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A backup that was opened and found whole.
#[derive(Debug)]
pub struct Unsealed {
    store: Option<Store>,
    part: PathBuf,
    to: PathBuf,
}

/// Opens a backup beside the place where it is to be, and looks whether it is whole.
pub async fn unseal(sealed: &Path, key: &Key, to: &Path) -> Result<Unsealed, RestoreError> {
    if file::is_there(to) {
        return Err(RestoreError::Exists(show(to)));
    }
    let part = file::beside(to, ".part");
    clear(&part).map_err(|error| RestoreError::File(show(to), error))?;
    let mut unsealed = Unsealed {
        store: None,
        part,
        to: to.to_owned(),
    };
    sealed::unseal(key, sealed, &unsealed.part)?;
    let unusable = |why: String| RestoreError::Contents(show(sealed), why);
    let found = file::look(&unsealed.part).map_err(|error| unusable(error.to_string()))?;
    if found != Found::Database {
        return Err(unusable("it is no database".into()));
    }
    let opened = Store::open(&unsealed.part).await;
    let store = opened.map_err(|error: OpenError| unusable(error.to_string()))?;
    let damage = damage(store.reader()).await?;
    unsealed.store = Some(store);
    match damage {
        None => Ok(unsealed),
        Some(word) => Err(unusable(word)),
    }
}

impl Unsealed {
    /// The database, to be put in order.
    pub fn store(&self) -> Option<&Store> {
        self.store.as_ref()
    }

    /// Closes it and gives it its name.
    pub async fn finish(mut self) -> Result<(), RestoreError> {
        if let Some(store) = self.store.take() {
            store.close().await?;
        }
        if file::is_there(&self.to) {
            return Err(RestoreError::Exists(show(&self.to)));
        }
        let settled = file::settle(&self.part, &self.to);
        settled.map_err(|error| RestoreError::File(show(&self.to), error))
    }
}

impl Drop for Unsealed {
    fn drop(&mut self) {
        // After the finish there is nothing to remove; before it the caller hears of the first trouble.
        let _ = clear(&self.part);
    }
}

/// Removes a database with its journal.
fn clear(path: &Path) -> io::Result<()> {
    for ending in ["", "-wal", "-shm", "-journal"] {
        file::clear(&file::beside(path, ending))?;
    }
    Ok(())
}

fn show(path: &Path) -> String {
    path.display().to_string()
}
