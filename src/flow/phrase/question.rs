//! The survey's phrases: a question, what is said before it, an answer, the reasons of the result.

use super::Word;
use crate::model::{Hour, MediaKind, Range};
use jiff::civil::{Date, DateTime};

/// A question of a survey as it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// What is said before it.
    pub lead: Vec<Lead>,
    /// Its number among those that count now, and their number; none on its own.
    pub place: Option<(usize, usize)>,
    /// Titles of groups that begin with it.
    pub sections: Vec<String>,
    /// Notes before it.
    pub notes: Vec<String>,
    /// The question.
    pub label: String,
    /// The hint.
    pub hint: String,
    /// Pictures, sounds and films that belong to it: the kind and the path of each.
    pub media: Vec<(MediaKind, String)>,
    /// Whether it is only drawn anew, so that what stood above it is there already.
    pub again: bool,
    /// Choices that stand in the text, each with its number and its tick.
    pub choices: Vec<(usize, String, Tick)>,
    /// The answer given before.
    pub answer: Option<Shown>,
    /// What is expected, in words.
    pub expects: Option<Expects>,
}

/// Whether a choice is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// It is not.
    Off,
    /// It is.
    On,
    /// It has this place in the person's order, from 1.
    Place(usize),
}

impl From<bool> for Tick {
    fn from(on: bool) -> Self {
        if on { Tick::On } else { Tick::Off }
    }
}

/// An answer on the review page.
#[derive(Clone, Debug, PartialEq)]
pub struct Reviewed {
    /// The heading of its chapter, where another one ended before it; empty outside chapters.
    pub chapter: Option<String>,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Shown,
}

/// What is said before a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Lead {
    /// The answer could not be taken.
    Retry(Retry),
    /// These questions' answers do not count any more, because the branch changed.
    SetAside(Vec<String>),
    /// The button belonged to a question that is past.
    Stale,
    /// Something else was shown in between.
    Aside,
    /// Sala was away, and an answer may have been lost.
    Away,
    /// All is answered; only Send is left.
    OnlySend,
}

/// An answer as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// In its own words.
    Text(String),
    /// In the words of a button.
    Word(Word),
    /// A day.
    Date(Date),
    /// A day and a time.
    Moment(DateTime),
    /// Skipped.
    Skipped,
    /// A file of some kind.
    Media(MediaKind),
    /// Read.
    Seen,
}

/// What kind of answer is expected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Expects {
    /// One choice; tap or type its number.
    One,
    /// One choice of a long list; tap or type its number, or a part of its words.
    Search,
    /// Any number of choices, then Done.
    Many,
    /// Words.
    Words,
    /// Words, a voice message or a picture.
    Open,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// A number of a row of numbers.
    Range(Range),
    /// All choices in an order.
    Rank,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day and a time.
    Moment,
    /// A place on the map.
    Place,
    /// Whether there is one more chapter.
    Another,
    /// A file of this kind.
    Media(MediaKind),
    /// An OK.
    Ok,
}

impl Expects {
    /// All kinds, for checks.
    pub const ALL: [Expects; 20] = [
        Expects::Words,
        Expects::One,
        Expects::Search,
        Expects::Many,
        Expects::Open,
        Expects::Integer,
        Expects::Decimal,
        Expects::Date,
        Expects::Time,
        Expects::Moment,
        Expects::Place,
        Expects::Another,
        Expects::Rank,
        Expects::Range(Range {
            start: 0.0,
            end: 10.0,
            step: 1.0,
        }),
        Expects::Range(Range {
            start: 0.0,
            end: 50.0,
            step: 0.5,
        }),
        Expects::Media(MediaKind::Photo),
        Expects::Media(MediaKind::Voice),
        Expects::Media(MediaKind::Video),
        Expects::Media(MediaKind::File),
        Expects::Ok,
    ];
}

/// Why an answer could not be taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Retry {
    /// Another kind of answer is expected.
    Wanted(Expects),
    /// The form's own words for what is wrong.
    Own(String),
    /// It does not fit, and the form has no words for it.
    NotFitting,
    /// It cannot be skipped.
    Required,
    /// It is longer than can be kept.
    TooLong,
}

/// Why a competence comes next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reason {
    /// What the person said, in the words of the choice.
    pub said: Option<String>,
    /// Whether the task was missed.
    pub missed: bool,
}

/// When the next lesson comes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Later today.
    Today(Hour),
    /// Tomorrow.
    Tomorrow(Hour),
    /// On a later day of the week; 0 is Monday.
    Day(u8, Hour),
}

/// Why a lesson is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A gap in this competence.
    Gap(String, Reason),
    /// It prepares this lesson, which is there for a reason of its own.
    Before(String, Option<Box<Why>>),
    /// It is the usual way in the domain.
    Usual,
    /// More of this competence.
    More(String),
    /// They chose it.
    Chosen,
}

/// How right an answer to a quiz item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All that is right was taken, and nothing else.
    Right,
    /// Something right is missing, or something wrong is among it.
    Partly,
    /// Nothing of it is right.
    Wrong,
}
