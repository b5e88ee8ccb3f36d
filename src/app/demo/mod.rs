//! A demo: simulated people, whose truth is known, go through the real turns for months in a minute.
//!
//! Who they are is in `person`, when they come in `life`, what they do in `act` and `answer`: all of it pure, from the seed alone.
//! `town` takes what they do through the shell, and `truth` tells what they really can.

mod act;
mod answer;
mod dice;
mod life;
mod person;
mod town;
mod truth;

use super::{
    Deps,
    clock::{Clock, Ids},
    library,
};
use crate::{
    content::Loaded,
    store::{Store, StoreError},
};
use dice::Dice;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use town::Town;

/// What is to be simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How many people come.
    pub learners: usize,
    /// For how many days.
    pub days: u32,
    /// The same seed gives the same people.
    pub seed: u64,
    /// The moment at which it ends.
    pub until: Timestamp,
}

/// What is in the file at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Who came and did not erase themselves.
    pub people: usize,
    /// Who erased themselves.
    pub erased: usize,
    /// Who sent in the survey, and who did so twice.
    pub sent: [usize; 2],
    /// Lessons that were finished.
    pub lessons: usize,
    /// Somebody's name for `sala chat --as`; none if nobody is there.
    pub somebody: Option<String>,
    /// Events that no turn could be made of: none, unless something is broken.
    pub quarantined: usize,
    /// The truth, as CSV.
    pub truth: String,
}

/// What stops a demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The memory failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A turn could not be saved.
    #[error("a turn could not be saved, so the file is not complete; delete it and try again")]
    Refused,
}

/// A day's sittings, in UTC: twenty to one and ten past eight in the evening, in Phnom Penh. Whoever gets their lesson at seven in the
/// evening, from Yangon to Singapore, has it by the second. Fewer sittings have more people in each group of turns.
const SITTINGS: [SignedDuration; 2] = [
    SignedDuration::from_mins(5 * 60 + 40),
    SignedDuration::from_mins(13 * 60 + 10),
];

/// A sitting begins up to so many minutes later.
const LATE: usize = 15;

/// No visit is longer.
const LONGEST_SITTING: SignedDuration = SignedDuration::from_hours(1);

const DAY: SignedDuration = SignedDuration::from_hours(24);

impl Plan {
    /// The moment at which it begins.
    pub fn begins(&self) -> Timestamp {
        let all = SignedDuration::from_hours(24 * i64::from(self.days));
        self.until.checked_sub(all).unwrap_or(Timestamp::MIN)
    }
}

/// Fills an empty database, on a clock of its own that moves from sitting to sitting; `progress` hears of each day that is over.
pub async fn run(
    store: Store,
    loaded: Loaded,
    plan: Plan,
    mut progress: impl FnMut(u32),
) -> Result<Outcome, DemoError> {
    let begins = plan.begins();
    let library = library::publish(&store, loaded, begins).await?;
    let deps = Deps::new(store, library, Clock::manual(begins), Ids::after(0));
    let mut town = Town::new(Arc::new(deps), &plan);
    let mut dice = Dice::new(plan.seed, u64::MAX - 1);
    let midnight = begins.as_second().div_euclid(86_400) * 86_400;
    let midnight = Timestamp::from_second(midnight).unwrap_or(begins);
    for day in 0..=plan.days {
        for (sitting, time) in SITTINGS.iter().enumerate() {
            let late = SignedDuration::from_mins(dice.roll(LATE) as i64);
            let Ok(at) = midnight.checked_add(DAY * day as i32 + *time + late) else {
                continue;
            };
            if at >= begins && plan.until.duration_since(at) >= LONGEST_SITTING {
                town.sitting(at, (day, sitting)).await?;
            }
        }
        progress(day);
    }
    town.wait_until(plan.until).await?;
    town.outcome().await
}
