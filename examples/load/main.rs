//! The load bench: learners on a fake Telegram of our own, and a bot as a process of its own, Sala or another.
//!
//! ```text
//! cargo build --release --bin sala --example load --example bare_bot
//! target/release/examples/load saturate --bot "target/release/sala serve --pace off"
//! target/release/examples/load saturate --bot "target/release/examples/bare_bot {db}"
//! target/release/examples/load fixed --rate 25 --bot ...
//! target/release/examples/load fixed --rate 30 --announced 20000 --bot "target/release/sala serve --pace off"
//! target/release/examples/load limits --bot "target/release/sala serve"
//! target/release/examples/load faults --bot ...
//! ```
//!
//! The server and its learners stay on the first core, the bot on the second, where `taskset` is there. An action is one
//! press: one update in, an answerCallbackQuery and the next question out, and one answer in the database.
//! It prints a table and, as its last line, the same as JSON.

mod announced;
mod crowd;
mod figures;
mod limits;
mod scenes;

#[allow(dead_code, reason = "tests use parts that a bench does not")]
#[path = "../../tests/support/telegram/mod.rs"]
mod telegram;

use anyhow::Context;
use clap::{Parser, ValueEnum};
use std::path::PathBuf;
use telegram::process::{self, Launch};
use telegram::{Fake, Options};

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Scene {
    /// As many actions as the bot can do: nobody thinks.
    Saturate,
    /// So many actions a second, and how long each waits.
    Fixed,
    /// Telegram's limits: lessons for many while others answer.
    Limits,
    /// One call in a hundred fails, one connection in a hundred is cut.
    Faults,
}

#[derive(Parser)]
#[command(about = "What a bot bears, and how long its learners wait")]
struct Arguments {
    scene: Scene,
    /// The bot's program and arguments; `{db}` is replaced by the path of a new database.
    #[arg(long)]
    bot: String,
    /// The content that the bot is given as SALA_LESSONS.
    #[arg(long, default_value = "tests/content/ratings")]
    lessons: PathBuf,
    /// How many learners answer.
    #[arg(long, default_value_t = 100)]
    learners: usize,
    /// Actions a second, where it is not as many as possible.
    #[arg(long, default_value_t = 25.0)]
    rate: f64,
    /// How long is measured.
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// In `fixed`: to how many others an announcement goes out meanwhile.
    #[arg(long, default_value_t = 0)]
    announced: usize,
    /// How many lessons are due at once in `limits`.
    #[arg(long, default_value_t = 600)]
    lessons_due: usize,
    /// The seed of choices and faults.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where the bot's own words go; nowhere without it.
    #[arg(long)]
    log: Option<PathBuf>,
    /// Leave the processes on whichever core they like.
    #[arg(long)]
    unpinned: bool,
}

impl Arguments {
    fn launch(&self, folder: PathBuf, pinned: bool) -> Launch {
        Launch {
            command: self.bot.clone(),
            folder,
            lessons: Some(self.lessons.clone()),
            core: pinned.then_some(1),
            log: self.log.clone(),
            environment: Vec::new(),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let pinned = !arguments.unpinned && process::pin(0);
    let options = Options {
        seed: arguments.seed,
        strict: false,
        keep: 1_000,
        ..Options::default()
    };
    let fake = Fake::start(options).await.context("no port is free")?;
    let folder = tempfile::tempdir().context("no folder for the database")?;
    let launch = arguments.launch(folder.path().to_owned(), pinned);
    let mut report = match arguments.scene {
        Scene::Saturate => scenes::saturate(&arguments, &fake, &launch).await?,
        Scene::Fixed => scenes::fixed(&arguments, &fake, &launch).await?,
        Scene::Limits => limits::limits(&arguments, &fake, &launch).await?,
        Scene::Faults => scenes::faults(&arguments, &fake, &launch).await?,
    };
    report["scene"] = format!("{:?}", arguments.scene).to_lowercase().into();
    report["bot"] = arguments.bot.clone().into();
    report["pinned"] = pinned.into();
    figures::print(&report);
    Ok(())
}
