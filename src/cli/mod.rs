//! The command line: reads the arguments, picks the work, prints a failure once.

mod backup;
mod chat;
mod check;
mod demo;
mod doctor;
mod export;
mod form;
mod import;
mod invite;
mod log;
mod restore;
mod serve;

use crate::{app::supervise, store::lock::LockError, telegram::listener};
use anyhow::Result;
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use log::Audience;
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

/// Sala: a survey of digital skills, and small daily lessons that fit what each person answered.
#[derive(Debug, Parser)]
#[command(
    name = "sala",
    version,
    propagate_version = true,
    arg_required_else_help = true
)]
struct Arguments {
    #[command(subcommand)]
    work: Work,
}

#[derive(Debug, Subcommand)]
enum Work {
    /// Talk to Sala in this terminal, without an account, a token or a network
    Chat(chat::Arguments),
    /// Run Sala on Telegram
    Serve(serve::Arguments),
    /// Read lessons or a form and name everything that is wrong, with its place
    Check(check::Arguments),
    /// Turn a survey from a folder of CSV files into one workbook, and back
    #[command(subcommand)]
    Form(form::Work),
    /// Write the evidence as tables, pictures and a page that can be published
    Export(export::Arguments),
    /// Take in answers that were gathered with Kobo, ODK or on paper
    Import(import::Arguments),
    /// Fill a new file with simulated people, to see every screen with numbers first
    Demo(demo::Arguments),
    /// Make a one-time link into the office, for yourself or a colleague
    Invite(invite::Arguments),
    /// Write a copy of the database, also while it is in use
    Backup(backup::Arguments),
    /// Look at settings, database, lessons, backups and Telegram, and say what to mend
    Doctor(doctor::Arguments),
    /// Turn a sealed backup into a database again
    Restore(restore::Arguments),
    /// Print completions for a shell
    Completions {
        /// Which shell
        shell: Shell,
    },
}

impl Work {
    /// For whom the log is.
    fn audience(&self) -> Audience {
        match self {
            Work::Serve(_) => Audience::Operator,
            _ => Audience::Person,
        }
    }
}

/// Where the database is.
#[derive(Debug, clap::Args)]
struct Database {
    /// The database file; made if there is none
    #[arg(
        long,
        env = "SALA_DATABASE",
        value_name = "FILE",
        default_value = "sala.db"
    )]
    database: PathBuf,
}

/// Runs the command that was asked for.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let worked = log::start(arguments.work.audience()).and_then(|()| work(arguments.work));
    match worked {
        Ok(code) => code,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell if even this cannot be written.
            let said = log::blotted(&format!("{error:#}"));
            let _ = writeln!(io::stderr(), "sala: {said}");
            exit_code(&error)
        }
    }
}

/// The codes of sysexits.h. EX_TEMPFAIL where trying later may help: somebody else has the database now. EX_CONFIG where it does not: the
/// token is not good.
fn exit_code(error: &anyhow::Error) -> ExitCode {
    let is_busy = matches!(
        error.downcast_ref(),
        Some(LockError::Served(_) | LockError::Chatted(_))
    );
    let is_revoked = error.is::<listener::Ended>()
        || matches!(
            error.downcast_ref(),
            Some(supervise::Ended::Hopeless("listener", _))
        );
    match (is_busy, is_revoked) {
        (true, _) => ExitCode::from(75),
        (_, true) => ExitCode::from(78),
        _ => ExitCode::FAILURE,
    }
}

fn work(work: Work) -> Result<ExitCode> {
    match work {
        Work::Chat(arguments) => run_async(chat::run(arguments)),
        Work::Serve(arguments) => run_async(serve::run(arguments)),
        Work::Check(arguments) => check::run(&arguments),
        Work::Form(work) => form::run(&work),
        Work::Export(arguments) => run_async(export::run(arguments)),
        Work::Import(arguments) => run_async(import::run(arguments)),
        Work::Demo(arguments) => run_async(demo::run(arguments)),
        Work::Invite(arguments) => run_async(invite::run(arguments)),
        Work::Backup(arguments) => run_async(backup::run(arguments)),
        Work::Doctor(arguments) => run_async(doctor::run(arguments)),
        Work::Restore(arguments) => run_async(restore::run(arguments)),
        Work::Completions { shell } => {
            clap_complete::generate(shell, &mut Arguments::command(), "sala", &mut io::stdout());
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn run_async(work: impl Future<Output = Result<ExitCode>>) -> Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(threads())
        .enable_all()
        .build()?;
    let result = runtime.block_on(work);
    // A thread that still waits for the next line of the terminal does not keep the program alive.
    runtime.shutdown_background();
    result
}

/// Two threads, or one where there is one core: more would only take turns, since SQLite has threads of its own.
fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, |cores| cores.get().min(2))
}

/// Whoever reads our output has had enough.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let closed = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(closed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }
}
