//! A bot as a process of its own: started against a server, looked at from outside, and ended one way or the other.

use super::Fake;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

/// Ticks of `/proc/PID/stat` in a second, on every Linux of today.
const TICKS: u64 = 100;

/// How a bot is started.
#[derive(Clone)]
pub(crate) struct Launch {
    /// The program and its arguments; `{db}` stands for the database's path.
    pub(crate) command: String,
    /// Where its database lies.
    pub(crate) folder: PathBuf,
    /// The tree of content, for a bot that takes one.
    pub(crate) lessons: Option<PathBuf>,
    /// The only core that it may use.
    pub(crate) core: Option<usize>,
    /// Where what it prints is added; nowhere without one.
    pub(crate) log: Option<PathBuf>,
    /// More of its environment.
    pub(crate) environment: Vec<(String, String)>,
}

impl Launch {
    pub(crate) fn database(&self) -> PathBuf {
        self.folder.join("bot.db")
    }

    /// Start it.
    pub(crate) fn start(&self, fake: &Fake) -> io::Result<Process> {
        let database = self.database();
        let line = self
            .command
            .replace("{db}", &database.display().to_string());
        let mut words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        if let Some(core) = self.core.filter(|_| has_taskset()) {
            let pin = ["taskset", "-c", &core.to_string()].map(str::to_owned);
            words.splice(0..0, pin);
        }
        let Some((program, arguments)) = words.split_first() else {
            return Err(io::Error::other("no command"));
        };
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env("TELOXIDE_TOKEN", fake.token())
            .env("TELOXIDE_API_URL", format!("http://{}", fake.address()))
            .env("SALA_DATABASE", &database)
            .envs(self.environment.iter().cloned())
            .stdin(Stdio::null())
            .stdout(self.output()?)
            .stderr(self.output()?);
        if let Some(lessons) = &self.lessons {
            command.env("SALA_LESSONS", lessons);
        }
        Ok(Process(command.spawn()?))
    }

    fn output(&self) -> io::Result<Stdio> {
        let Some(path) = &self.log else {
            return Ok(Stdio::null());
        };
        let file = File::options().append(true).create(true).open(path)?;
        Ok(file.into())
    }
}

/// A running bot; it is killed when this is dropped.
pub(crate) struct Process(Child);

impl Process {
    /// The processor's time that it has used, in milliseconds.
    pub(crate) fn cpu(&self) -> u64 {
        cpu(&self.0.id().to_string())
    }

    /// Memory in use, in KiB: now, and at most so far.
    pub(crate) fn memory(&self) -> (u64, u64) {
        let status = self.read("status");
        let of = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name));
            let number = line.and_then(|line| line.split_whitespace().nth(1));
            number.and_then(|number| number.parse().ok()).unwrap_or(0)
        };
        (of("VmRSS:"), of("VmHWM:"))
    }

    fn read(&self, name: &str) -> String {
        let path = Path::new("/proc").join(self.0.id().to_string()).join(name);
        fs::read_to_string(path).unwrap_or_default()
    }

    /// How it ended, if it did by itself.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().ok().flatten()
    }

    /// `kill -9`, and wait until it is gone.
    pub(crate) fn kill(&mut self) {
        // It may have ended by itself in this very moment.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }

    /// SIGTERM; how it ended, if it did within this time.
    pub(crate) async fn terminate(&mut self, within: Duration) -> Option<ExitStatus> {
        let id = self.0.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status().ok()?;
        let ending = async {
            loop {
                if let Some(status) = self.ended() {
                    return status;
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(within, ending).await.ok()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The processor's time that a process has used, in milliseconds; `self` is this one.
pub(crate) fn cpu(process: &str) -> u64 {
    let path = Path::new("/proc").join(process).join("stat");
    let stat = fs::read_to_string(path).unwrap_or_default();
    // The name in brackets may hold anything; user and system time are the 12th and 13th after it.
    let after = stat.rsplit(')').next().unwrap_or("");
    let ticks = after.split_whitespace().skip(11).take(2);
    let sum: u64 = ticks.filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    sum * 1000 / TICKS
}

/// Keep this process, and what it starts from now on, to one core.
pub(crate) fn pin(core: usize) -> bool {
    let id = std::process::id().to_string();
    let pinned = Command::new("taskset")
        .args(["-a", "-p", "-c", &core.to_string(), &id])
        .stdout(Stdio::null())
        .status();
    pinned.is_ok_and(|status| status.success())
}

fn has_taskset() -> bool {
    let found = Command::new("taskset")
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    found.is_ok_and(|status| status.success())
}
