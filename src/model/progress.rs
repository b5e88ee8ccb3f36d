//! What a learner has done and learned: the memory that the next lesson is chosen from.

use super::{ChoiceName, CompetenceId, ItemId, LessonId, Level, QuestionName, SurveyId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is remembered of one person's learning.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// What the survey measured, by competence.
    pub measured: BTreeMap<CompetenceId, Measured>,
    /// The lessons finished, and when.
    pub finished: BTreeMap<LessonId, Timestamp>,
    /// The quiz items met, and when each returns.
    pub cards: BTreeMap<ItemId, Card>,
    /// The last answers to quiz items of a competence, the newest last; at most [`Recent::KEPT`].
    pub recent: BTreeMap<CompetenceId, Recent>,
    /// The competences mastered.
    pub mastered: BTreeSet<CompetenceId>,
    /// The last local day with reviews, and how many there were on it.
    pub reviews: Option<(Date, u8)>,
    /// How this week goes.
    pub week: Week,
    /// How often each survey was sent in.
    pub waves: BTreeMap<SurveyId, u32>,
    /// The local day of the last daily lesson or nudge.
    pub last_daily: Option<Date>,
}

/// What the survey says of one competence.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Measured {
    /// The person's own rating.
    pub current: Option<Level>,
    /// The words of the rating: the survey, question and choice.
    pub said: Option<(SurveyId, QuestionName, ChoiceName)>,
    /// How much of it their work needs, by their own word.
    pub needed: Option<Level>,
    /// Tested items answered right.
    pub right: u8,
    /// Tested items answered.
    pub tested: u8,
}

/// When a quiz item returns, after FSRS-6.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Days until the chance to remember falls to nine in ten.
    pub stability: f32,
    /// From 1 (easy) to 10.
    pub difficulty: f32,
    /// The local day of the last answer.
    pub last: Date,
    /// The local day on which it returns.
    pub due: Date,
    /// How often it was answered.
    pub seen: u16,
    /// Whether the last answer was wrong.
    pub missed: bool,
}

/// The last answers to the quiz items of one competence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Recent(Vec<(Date, bool)>);

impl Recent {
    /// How many answers are looked at.
    pub const KEPT: usize = 5;

    /// Adds an answer given on a day.
    pub fn push(&mut self, day: Date, right: bool) {
        self.0.push((day, right));
        let over = self.0.len().saturating_sub(Self::KEPT);
        self.0.drain(..over);
    }

    /// The answers, the newest last.
    pub fn answers(&self) -> &[(Date, bool)] {
        &self.0
    }
}

/// One week's lessons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// Its Monday; none before the first lesson.
    pub monday: Option<Date>,
    /// The lessons finished in it.
    pub lessons: u8,
}
