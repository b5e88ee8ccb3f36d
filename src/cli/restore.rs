//! `sala restore`: a sealed backup becomes a database again.

use crate::{
    app::{clock::Clock, restore},
    store::sealed::Key,
};
use anyhow::Result;
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The sealed backup
    backup: PathBuf,
    /// The key that it was sealed with; the list of erased people is looked for beside it
    #[arg(long, value_name = "KEYFILE")]
    key: PathBuf,
    /// The database to write; there must be no such file yet
    #[arg(long, value_name = "FILE")]
    database: PathBuf,
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let key = Key::read(&arguments.key)?;
    let to = &arguments.database;
    let done = restore::restore(&arguments.backup, &key, to, Clock::System.now()).await?;
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{} has {}.",
        to.display(),
        counted(done.people, "person", "people")
    )?;
    if let Some(last) = done.last_turn {
        writeln!(
            out,
            "The last turn that it knows of was at {last}; what came later is lost."
        )?;
    }
    if done.erased > 0 {
        let people = counted(
            done.erased,
            "person who was erased",
            "people who were erased",
        );
        writeln!(out, "{people} since then: erased again.")?;
    }
    if done.unreadable > 0 {
        let lines = counted(done.unreadable, "line", "lines");
        writeln!(
            out,
            "{lines} of the list of erased people could not be read: look at it."
        )?;
    }
    let (dropped, unsure) = (done.abandoned.dropped, done.abandoned.unsure);
    if dropped > 0 {
        writeln!(
            out,
            "{} dropped: open questions are asked again.",
            counted(dropped, "waiting message", "waiting messages")
        )?;
    }
    if unsure > 0 {
        writeln!(
            out,
            "{} may have gone out or not; none is sent by itself.",
            counted(unsure, "announcement", "announcements")
        )?;
    }
    writeln!(out, "Start it with: sala serve --database {}", to.display())?;
    Ok(ExitCode::SUCCESS)
}

fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
