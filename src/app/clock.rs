//! Time and chance: the only place that knows the machine's clock and its source of random numbers.

use crate::model::LearnerId;
use jiff::Timestamp;
use std::{
    sync::atomic::{AtomicI64, AtomicU64, Ordering},
    time::{Duration, Instant},
};

/// A source of time, in whole seconds.
#[derive(Debug)]
pub enum Clock {
    /// The machine's.
    System,
    /// One that moves only when it is told to.
    Manual(AtomicI64),
}

impl Clock {
    /// A clock that stands at this moment.
    pub fn manual(at: Timestamp) -> Self {
        Clock::Manual(AtomicI64::new(at.as_second()))
    }

    /// The moment, in whole seconds as the store keeps them.
    pub fn now(&self) -> Timestamp {
        let seconds = match self {
            Clock::System => system_seconds(),
            Clock::Manual(at) => at.load(Ordering::SeqCst),
        };
        Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Moves a manual clock on; it never goes back. The system's clock does not care.
    pub fn advance_to(&self, moment: Timestamp) {
        if let Clock::Manual(at) = self {
            at.fetch_max(moment.as_second(), Ordering::SeqCst);
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that owns the machine's clock"
)]
fn system_seconds() -> i64 {
    Timestamp::now().as_second()
}

/// A moment of the clock that only runs on, for measuring how long something takes.
pub fn tick() -> tokio::time::Instant {
    tokio::time::Instant::now()
}

/// Time that passes evenly, whatever is done to the machine's clock; it may stand still while the machine sleeps.
#[derive(Debug)]
pub enum Uptime {
    /// The machine's, since this value was made.
    System(Stopwatch),
    /// One that moves only when it is told to, in milliseconds.
    Manual(AtomicU64),
}

impl Uptime {
    /// One that stands at nothing.
    pub fn manual() -> Self {
        Uptime::Manual(AtomicU64::new(0))
    }

    /// The milliseconds that have passed.
    pub fn millis(&self) -> u64 {
        match self {
            Uptime::System(since) => u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX),
            Uptime::Manual(at) => at.load(Ordering::SeqCst),
        }
    }

    /// Moves a manual one on. The system's does not care.
    pub fn advance(&self, by: Duration) {
        if let Uptime::Manual(at) = self {
            let millis = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
            at.fetch_add(millis, Ordering::SeqCst);
        }
    }
}

impl Default for Uptime {
    fn default() -> Self {
        Uptime::System(Stopwatch::start())
    }
}

/// Measures how long something takes.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Begins now.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that owns the machine's clock"
    )]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// How long it has been.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// A source of ids for new learners.
#[derive(Debug)]
pub enum Ids {
    /// Random ones, which say nothing about the person.
    Random,
    /// One after another, so that a replay is the same.
    Counter(AtomicI64),
}

impl Ids {
    /// Ids that follow this one.
    pub fn after(highest: i64) -> Self {
        Ids::Counter(AtomicI64::new(highest))
    }

    /// A new id; positive.
    pub fn next(&self) -> LearnerId {
        LearnerId(self.number())
    }

    /// A number by chance; positive.
    pub fn number(&self) -> i64 {
        match self {
            Ids::Random => random(),
            Ids::Counter(last) => last.fetch_add(1, Ordering::SeqCst) + 1,
        }
    }

    /// A secret of 128 bits that fits into a link; in a replay it is none.
    pub fn token(&self) -> String {
        match self {
            Ids::Random => chance::<16>().map(|byte| format!("{byte:02x}")).concat(),
            Ids::Counter(last) => format!("{:032x}", last.fetch_add(1, Ordering::SeqCst) + 1),
        }
    }
}

fn random() -> i64 {
    (i64::from_le_bytes(chance()) & i64::MAX).max(1)
}

#[expect(clippy::disallowed_methods, reason = "the one place that owns chance")]
fn chance<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // Without a source of chance there are no private ids and no secrets; the next person is refused, not numbered.
    match getrandom::fill(&mut bytes) {
        Ok(()) => bytes,
        Err(error) => panic!("the machine has no source of random numbers: {error}"),
    }
}
