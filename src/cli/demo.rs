//! `sala demo`: a file full of simulated people, to see every screen and every table with numbers first.

use super::chat;
use crate::{
    app::{
        clock::Clock,
        demo::{self, Outcome, Plan},
    },
    content::tree,
    store::{Store, lock},
};
use anyhow::{Context, Result, bail};
use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// How many people come
    #[arg(long, value_name = "N", default_value_t = 500, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    learners: u32,
    /// For how many days
    #[arg(long, value_name = "D", default_value_t = 90, value_parser = clap::value_parser!(u32).range(1..=3_650))]
    days: u32,
    /// The same number gives the same people
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// The file to make; there must be none of this name yet
    #[arg(long, value_name = "FILE", default_value = "demo.db")]
    database: PathBuf,
    /// A folder of lessons instead of those that are built in
    #[arg(long, env = "SALA_LESSONS", value_name = "DIR")]
    lessons: Option<PathBuf>,
    /// The moment at which it ends, such as 2026-03-02T19:00:00+07:00; now, if not said. With it, the same arguments give the same data
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
    /// Also write what each person truly can, and what they believe, into this CSV file
    #[arg(long, value_name = "FILE")]
    truth: Option<PathBuf>,
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let path = &arguments.database;
    for path in [Some(path), arguments.truth.as_ref()].into_iter().flatten() {
        refuse_existing(path)?;
    }
    let until = arguments.until.as_deref().map(chat::moment).transpose()?;
    let loaded = chat::load(arguments.lessons.as_deref())?;
    let plan = Plan {
        learners: arguments.learners as usize,
        days: arguments.days,
        seed: arguments.seed,
        until: until.unwrap_or_else(|| Clock::System.now()),
    };
    let _lock = lock::shared(path)?;
    let store = Store::open(path).await?;
    let filled = demo::run(store.clone(), loaded, plan, progress(plan.days)).await;
    store.close().await?;
    let outcome = filled?;
    if let Some(path) = &arguments.truth {
        write(path, &outcome.truth)?;
    }
    tell(&outcome, path)?;
    Ok(ExitCode::SUCCESS)
}

/// A demo never mixes with real people, nor with another demo.
fn refuse_existing(path: &Path) -> Result<()> {
    let there = path
        .try_exists()
        .with_context(|| format!("cannot look at {}", path.display()))?;
    if there {
        bail!(
            "{} is there already, and a demo goes into a new file; name another one, or move this one away",
            path.display()
        );
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.with_context(|| format!("{} is no name of a file", path.display()))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    tree::write(folder, &[(name, text.as_bytes().to_vec())])?;
    Ok(())
}

/// Shows how far it is, where somebody looks.
fn progress(of: u32) -> impl FnMut(u32) {
    let shown = io::stderr().is_terminal();
    move |day| {
        if shown {
            let end = if day == of { "\n" } else { "" };
            // Nobody is harmed if this cannot be shown.
            let _ = write!(io::stderr(), "\rday {day} of {of}{end}");
        }
    }
}

/// What is in the file, and how to look at it.
fn tell(outcome: &Outcome, path: &Path) -> Result<()> {
    let Outcome {
        people,
        erased,
        sent: [once, twice],
        lessons,
        ..
    } = outcome;
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{}: {people} simulated people; {erased} more erased themselves.",
        path.display()
    )?;
    writeln!(
        out,
        "{once} sent in the survey, {twice} of them twice; {lessons} lessons were finished."
    )?;
    if outcome.quarantined > 0 {
        writeln!(
            out,
            "{} events could not be taken; please tell the authors of Sala.",
            outcome.quarantined
        )?;
    }
    if let Some(name) = &outcome.somebody {
        writeln!(
            out,
            "Be one of them: sala chat --database {} --as {name}",
            path.display()
        )?;
    }
    Ok(())
}
