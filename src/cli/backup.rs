//! `sala backup`: a copy of the database, also while it is in use; plain, or sealed with a key.

use super::Database;
use crate::{
    app::backups::Schedule,
    config,
    store::{self, Reader, erasures::Erasures, sealed::Key},
};
use anyhow::{Context, Result};
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// The copy to write; there must be no such file yet
    #[arg(required_unless_present = "make_key")]
    file: Option<PathBuf>,
    /// Seal the copy with the key in this file; `sala restore` opens it again
    #[arg(long, value_name = "KEYFILE")]
    key: Option<PathBuf>,
    /// Make a new key in this file instead of a copy
    #[arg(long, value_name = "KEYFILE", conflicts_with_all = ["file", "key"])]
    make_key: Option<PathBuf>,
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    if let Some(path) = &arguments.make_key {
        return make_key(path);
    }
    let file = arguments.file.context("name the copy to write")?;
    let key = arguments.key.as_deref().map(Key::read).transpose()?;
    let path = &arguments.database.database;
    let reader = Reader::open(path).await?;
    let copied = match &key {
        Some(key) => store::sealed_backup(&reader, &file, key).await,
        None => store::backup(&reader, &file).await,
    };
    reader.close().await;
    copied.with_context(|| format!("cannot copy {}", path.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// Makes a key and the list of erasures beside it.
fn make_key(path: &Path) -> Result<ExitCode> {
    let key = Key::make(path)?;
    let erasures =
        Erasures::open(&key).with_context(|| format!("cannot write beside {}", path.display()))?;
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "The key is in {}, its public half is {}.",
        path.display(),
        key.recipient()
    )?;
    writeln!(
        out,
        "Keep a copy of it where neither the database nor the backups are: without it no backup can be opened.\n\
         {} will list who was erased; a restore needs it too.",
        erasures.path().display()
    )?;
    Ok(ExitCode::SUCCESS)
}

/// The schedule that the settings ask for, with its key read; and the list of erasures that belongs to it, found writable.
pub(super) fn schedule(backups: &config::Backups) -> Result<(Schedule, Erasures)> {
    let key = Key::read(&backups.key)?;
    let erasures = Erasures::open(&key).with_context(|| {
        let key = backups.key.display();
        format!("who is erased is listed beside the key {key}, which cannot be written")
    })?;
    let schedule = Schedule {
        folder: backups.folder.clone(),
        key,
        every: backups.every,
        keep: backups.keep,
    };
    Ok((schedule, erasures))
}
