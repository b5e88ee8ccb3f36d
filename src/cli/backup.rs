//! `sala backup`: a copy of the database, also while it is in use.

use super::Database;
use crate::store::{self, Store};
use anyhow::{Context, Result, bail};
use std::{path::PathBuf, process::ExitCode};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// The copy to write; there must be no such file yet
    file: PathBuf,
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let path = &arguments.database.database;
    if !path.exists() {
        bail!(
            "there is no database {}; name it with --database",
            path.display()
        );
    }
    let store = Store::open(path).await?;
    let copied = store::backup(&store, &arguments.file).await;
    copied.with_context(|| format!("cannot copy {}", path.display()))?;
    store.close().await?;
    Ok(ExitCode::SUCCESS)
}
