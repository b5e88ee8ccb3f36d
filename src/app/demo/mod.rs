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
use jiff::{SignedDuration, Timestamp, civil::Weekday, tz::TimeZone};
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

/// The sitting of a day, in UTC: ten past eight in the evening in Phnom Penh, when whoever gets their lesson at seven has it, from Yangon to
/// Singapore; at weekends twenty to one. One sitting a day has many people in each group of turns.
const EVENING: SignedDuration = SignedDuration::from_mins(13 * 60 + 10);
const NOON: SignedDuration = SignedDuration::from_mins(5 * 60 + 40);

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
        let late = SignedDuration::from_mins(dice.roll(LATE) as i64);
        let date = midnight.checked_add(DAY * day as i32);
        let at = date.and_then(|date| date.checked_add(usual(date) + late));
        let fits =
            |at: &Timestamp| *at >= begins && plan.until.duration_since(*at) >= LONGEST_SITTING;
        if let Some(at) = at.ok().filter(fits) {
            town.sitting(at).await?;
        }
        progress(day);
    }
    town.wait_until(plan.until).await?;
    town.outcome().await
}

/// When people have time on a day, from its midnight on.
fn usual(date: Timestamp) -> SignedDuration {
    match date.to_zoned(TimeZone::UTC).weekday() {
        Weekday::Saturday | Weekday::Sunday => NOON,
        _ => EVENING,
    }
}
