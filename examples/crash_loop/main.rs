//! The crash loop: Sala as it is shipped, against a Telegram of our own, and everything that can go wrong.
//!
//! ```text
//! cargo build --release --bin sala --example crash_loop
//! target/release/examples/crash_loop --kills 1000 --seed 1
//! target/release/examples/crash_loop --scenario floods
//! ```
//!
//! Building `sala` is the caller's matter: it is looked for beside this program's folder, or where `--sala` says. Each scenario
//! prints its verdict as one line of JSON; the program ends with 1 if a promise was broken.

mod harm;
mod inside;
mod kills;
mod logs;
mod people;
mod stops;
mod storms;
mod truth;
mod verdict;
mod zones;

#[allow(dead_code, reason = "tests use parts that the crash loop does not")]
#[path = "../../tests/support/telegram/mod.rs"]
mod telegram;

use anyhow::Context;
use clap::{Parser, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;
use telegram::process::Launch;
use telegram::{Fake, Options};
use verdict::Verdict;

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Scenario {
    /// `kill -9` at random instants while people answer and Telegram misbehaves.
    Kills,
    /// SIGTERM under load: it ends by itself, soon, and loses nothing.
    Sigterm,
    /// Telegram cuts every connection for a while.
    Outage,
    /// Six hours without Telegram, on a clock that is moved.
    Away,
    /// Three days without the machine.
    Asleep,
    /// The disk is full for a while.
    DiskFull,
    /// The database refuses what some people do.
    Refused,
    /// Every zone's changes of the clock to 2035: one lesson a day.
    Zones,
    /// A thousand messages a second from one chat.
    Floods,
    /// Taps with data that nobody was shown.
    Forged,
    /// Every update that the schema allows.
    Updates,
    /// All of them.
    All,
}

#[derive(Parser)]
#[command(about = "Whether Sala keeps its promises when everything goes wrong")]
struct Arguments {
    #[arg(long, value_enum, default_value = "kills")]
    scenario: Scenario,
    /// How many kills, or stops.
    #[arg(long, default_value_t = 100)]
    kills: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many people answer at the same time.
    #[arg(long, default_value_t = 500)]
    people: usize,
    /// How many answers all of them together give in a second.
    #[arg(long, default_value_t = 200.0)]
    rate: f64,
    /// How many forged taps, or updates of any kind.
    #[arg(long, default_value_t = 100_000)]
    count: usize,
    /// The program that is tried; beside this one unless said otherwise.
    #[arg(long)]
    sala: Option<PathBuf>,
    /// What it is given to teach.
    #[arg(long, default_value = "tests/content/ratings")]
    lessons: PathBuf,
    /// Keep the folders with database and logs, and say where they are.
    #[arg(long)]
    keep: bool,
}

impl Arguments {
    /// Sala as it is started, on a database in this folder.
    fn launch(&self, folder: PathBuf) -> anyhow::Result<Launch> {
        let beside = std::env::current_exe()?;
        let beside = beside.ancestors().nth(2).map(|folder| folder.join("sala"));
        let sala = self.sala.clone().or(beside).unwrap_or_default();
        anyhow::ensure!(
            sala.is_file(),
            "{} is not there: build it first (cargo build --release --bin sala)",
            sala.display()
        );
        Ok(Launch {
            command: format!("{} serve --pace off", sala.display()),
            log: Some(folder.join("sala.log")),
            folder,
            lessons: Some(self.lessons.clone()),
            core: None,
            environment: Vec::new(),
        })
    }
}

/// A token that is seen wherever it stands.
const TOKEN: &str = "1234567890:AAcanarytokencanarytokencanarytoken";

async fn server(seed: u64) -> anyhow::Result<Fake> {
    let options = Options {
        token: TOKEN.to_owned(),
        seed,
        ..Options::default()
    };
    Fake::start(options).await.context("no port is free")
}

async fn play(scenario: Scenario, arguments: &Arguments) -> anyhow::Result<Verdict> {
    let folder = tempfile::Builder::new()
        .disable_cleanup(arguments.keep)
        .tempdir()
        .context("no folder for the database")?;
    let launch = arguments.launch(folder.path().to_owned())?;
    let fake = server(arguments.seed).await?;
    let mut verdict = match scenario {
        Scenario::Kills => kills::kills(arguments, &fake, &launch).await?,
        Scenario::Outage => harm::outage(arguments, &fake, &launch).await?,
        Scenario::DiskFull => harm::disk_full(arguments, &fake, &launch).await?,
        Scenario::Refused => harm::refused(arguments, &fake, &launch).await?,
        Scenario::Away => inside::away(arguments, &launch).await?,
        Scenario::Asleep => inside::asleep(arguments, &launch).await?,
        Scenario::Zones => zones::zones()?,
        Scenario::Floods => storms::floods(arguments, &fake, &launch).await?,
        Scenario::Forged => storms::forged(arguments, &fake, &launch).await?,
        Scenario::Updates => storms::updates(arguments, &fake, &launch).await?,
        Scenario::Sigterm | Scenario::All => stops::sigterm(arguments, &fake, &launch).await?,
    };
    if arguments.keep {
        verdict.fact("folder", folder.path().display().to_string());
    }
    Ok(verdict)
}

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::parse();
    let scenarios = Scenario::value_variants().iter().copied();
    let wanted = scenarios.filter(|own| match arguments.scenario {
        Scenario::All => *own != Scenario::All,
        only => *own == only,
    });
    let mut kept = true;
    for scenario in wanted {
        let verdict = play(scenario, &arguments).await?;
        let name = format!("{scenario:?}").to_lowercase();
        kept &= verdict.holds();
        #[allow(clippy::disallowed_macros, reason = "the verdict is for reading")]
        {
            println!("{}", verdict.json(&name));
        }
    }
    Ok(ExitCode::from(u8::from(!kept)))
}
