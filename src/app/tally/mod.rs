//! What is counted, for a Prometheus that asks. Numbers only: no series names a person, a message or a chat.
//!
//! Every series is made at the start and stands at zero until something happens; counting is one atomic addition, without a
//! lock or an allocation.

mod label;
mod series;
#[cfg(test)]
mod tests;

pub use label::{Ending, Label, UpdateKind, UpdateOutcome, Went};

use super::turn::Turned;
use crate::flow::Class;
use jiff::Timestamp;
use prometheus_client::{
    encoding::text,
    metrics::{counter::Counter, gauge::Gauge, histogram::Histogram, info::Info},
    registry::{Registry, Unit},
};
use series::{Grid, Maker, Row};
use std::{
    fmt,
    sync::atomic::{AtomicI64, AtomicU64, Ordering},
    time::Duration,
};

/// What can only be known by looking, when somebody asks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Seen {
    /// The messages that wait, by class.
    pub waiting: [u64; 3],
    /// The size of the database with its journal, in bytes.
    pub database_bytes: u64,
}

/// The counters of one process.
pub struct Tally {
    registry: Registry,
    updates: Grid,
    turns: Row,
    messages: Grid,
    panics: Counter,
    polls: Row,
    backups: Row,
    turn_seconds: Histogram,
    waiting: [Gauge; 3],
    database_bytes: Gauge,
    poll_age: Gauge<f64, AtomicU64>,
    backup_age: Gauge<f64, AtomicU64>,
    last_poll: AtomicI64,
    last_backup: AtomicI64,
}

/// No moment yet.
const NEVER: i64 = i64::MIN;

impl Default for Tally {
    fn default() -> Self {
        let mut made = Maker(Registry::with_prefix("sala"));
        let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        made.0.register("build", "The version that runs", version);
        Self {
            updates: made.grid::<UpdateKind, UpdateOutcome>(
                "updates",
                "Updates that came in",
                ["kind", "outcome"],
            ),
            turns: made.row::<Turned>("turns", "Events that were taken", "outcome"),
            messages: made.grid::<Class, Ending>(
                "messages",
                "Tries to send a message",
                ["class", "delivery"],
            ),
            panics: made.counter("panics", "Panics, each caught where it happened"),
            polls: made.row::<Went>("polls", "Requests for updates", "outcome"),
            backups: made.row::<Went>("backups", "Backups", "outcome"),
            turn_seconds: made.seconds("turn_duration", "From an event at the door to its commit"),
            waiting: made.waiting(),
            database_bytes: made.gauge("database", "The database with its journal", Unit::Bytes),
            poll_age: made.age(
                "poll_age",
                "Since updates were last asked for with success; NaN before",
            ),
            backup_age: made.age("backup_age", "Since the last backup; NaN if there is none"),
            last_poll: AtomicI64::new(NEVER),
            last_backup: AtomicI64::new(NEVER),
            registry: made.0,
        }
    }
}

impl Tally {
    /// An update came in, and this became of it.
    pub fn update(&self, kind: UpdateKind, outcome: UpdateOutcome) {
        self.updates.add(kind, outcome);
    }

    /// An event was taken, or not, so long after it was handed in.
    pub fn turn(&self, turned: Turned, took: Duration) {
        self.turns.add(turned);
        self.turn_seconds.observe(took.as_secs_f64());
    }

    /// A try to send a message ended.
    pub fn message(&self, class: Class, ending: Ending) {
        self.messages.add(class, ending);
    }

    /// A panic was caught.
    pub fn panicked(&self) {
        self.panics.inc();
    }

    /// Updates were asked for with success.
    pub fn polled(&self, now: Timestamp) {
        self.polls.add(Went::Well);
        self.last_poll.store(now.as_second(), Ordering::Relaxed);
    }

    /// Updates were asked for in vain.
    pub fn poll_failed(&self) {
        self.polls.add(Went::Wrong);
    }

    /// A backup was made.
    pub fn backed_up(&self, now: Timestamp) {
        self.backups.add(Went::Well);
        self.last_backup.store(now.as_second(), Ordering::Relaxed);
    }

    /// The newest backup that was found at the start is of this moment.
    pub fn last_backup_was(&self, at: Timestamp) {
        self.last_backup.store(at.as_second(), Ordering::Relaxed);
    }

    /// A backup could not be made.
    pub fn backup_failed(&self) {
        self.backups.add(Went::Wrong);
    }

    /// The seconds since updates were last asked for with success; none before the first time.
    pub fn poll_age(&self, now: Timestamp) -> Option<i64> {
        age(&self.last_poll, now)
    }

    /// The seconds since the last backup; none if there is none.
    pub fn backup_age(&self, now: Timestamp) -> Option<i64> {
        age(&self.last_backup, now)
    }

    /// All of it, as OpenMetrics text.
    pub fn text(&self, now: Timestamp, seen: &Seen) -> Result<String, fmt::Error> {
        for (gauge, count) in self.waiting.iter().zip(seen.waiting) {
            gauge.set(i64::try_from(count).unwrap_or(i64::MAX));
        }
        self.database_bytes
            .set(i64::try_from(seen.database_bytes).unwrap_or(i64::MAX));
        let seconds = |age: Option<i64>| age.map_or(f64::NAN, |age| age as f64);
        self.poll_age.set(seconds(self.poll_age(now)));
        self.backup_age.set(seconds(self.backup_age(now)));
        let mut text = String::new();
        text::encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

fn age(last: &AtomicI64, now: Timestamp) -> Option<i64> {
    let last = last.load(Ordering::Relaxed);
    (last != NEVER).then(|| now.as_second().saturating_sub(last).max(0))
}

impl fmt::Debug for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tally").finish_non_exhaustive()
    }
}
