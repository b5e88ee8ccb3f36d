//! What lessons and panels say: a page, a quiz item, the tree, progress, settings.

use super::Why;
use crate::model::{Bar, Days, Hour, Lang, Rich};
use jiff::civil::Date;

/// A page of a lesson as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The lesson's title.
    pub title: String,
    /// The page's number, from 1.
    pub number: usize,
    /// How many pages.
    pub of: usize,
    /// The words.
    pub text: Rich,
    /// The picture's path, and what can be seen on it.
    pub picture: Option<(String, String)>,
    /// Whether the picture is left out, to save data.
    pub text_only: bool,
    /// Why this lesson; on the first page.
    pub why: Option<Why>,
}

/// A quiz item as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// Whether it returned for review.
    pub review: bool,
    /// The question.
    pub question: Rich,
    /// The choices, numbered from 1, with their ticks.
    pub choices: Vec<(String, bool)>,
    /// Whether several may be right.
    pub many: bool,
}

/// A line of the tree of lessons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The title.
    pub title: String,
    /// Lessons done.
    pub done: usize,
    /// Lessons in all; 1 for a lesson.
    pub of: usize,
    /// Minutes; 0 for a topic.
    pub minutes: u8,
}

/// How far one is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// Each competence: its name, the level now and the level needed (0 to 8), whether mastered.
    pub competences: Vec<(String, u8, u8, bool)>,
    /// Lessons finished, and how many there are.
    pub lessons: (usize, usize),
    /// Lessons this week, and the goal.
    pub week: (u8, u8),
    /// Items that return today.
    pub due: u8,
    /// The next lesson.
    pub next: Option<String>,
    /// The picture; empty for somebody who saves data.
    pub bars: Vec<Bar>,
}

/// All settings as they are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The language.
    pub lang: Lang,
    /// Whether its words are a draft that no native reader has signed.
    pub draft: bool,
    /// The hour of the lesson.
    pub hour: Hour,
    /// Its days.
    pub days: Days,
    /// The time where they are.
    pub time: String,
    /// The weekly goal.
    pub goal: u8,
    /// Whether pictures are left out.
    pub text_only: bool,
    /// Whether lessons rest, and until when.
    pub pause: Option<Option<Date>>,
}
