//! What is counted: people, what each of them sent in, and what became of their lessons. No ids of people, no words of theirs.

use crate::model::{ChoiceName, CompetenceId, DomainId, Grouping, Slug};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// Everything that a snapshot is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// When it was read.
    pub at: Timestamp,
    /// The releases made before, the oldest first: their numbers, from 1, and when.
    pub releases: Vec<(u32, Timestamp)>,
    /// What was measured, in the order of the framework; those that it does not know follow.
    pub competences: Vec<Competence>,
    /// For each of [`Grouping::ALL`] the groups that somebody is in. The first, of place 0, is always [`super::table::NOT_STATED`].
    pub groups: [Vec<String>; Grouping::ALL.len()],
    /// The closed questions that were answered: tested items, and those that ask for an opinion.
    pub items: Vec<Item>,
    /// The open questions that were answered.
    pub open: Vec<OpenQuestion>,
    /// What was sent in: one for each person and wave.
    pub runs: Vec<Run>,
    /// How the surveys went, by wave.
    pub balance: BTreeMap<u16, Balance>,
    /// The lessons that were sent to somebody.
    pub lessons: Vec<Lesson>,
    /// What became of each.
    pub lesson_runs: Vec<LessonRun>,
    /// The quiz items of lessons: how they were answered when they were met for the first time.
    pub quiz: Vec<QuizItem>,
    /// First answers to quiz items and reviews, one for each person and competence with any.
    pub practice: Vec<Practice>,
}

/// A competence that was measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Competence {
    /// Its id.
    pub id: CompetenceId,
    /// Its area; none if the framework does not know the competence.
    pub area: Option<Slug>,
    /// The lowest and highest value of the scale that people rate themselves on.
    pub scale: (i16, i16),
    /// The level needed by the framework: for everybody under `None`, and for each domain that has its own.
    pub targets: BTreeMap<Option<DomainId>, i16>,
}

/// A closed question.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// `survey/question`.
    pub name: String,
    /// What it tests: the place in [`Facts::competences`]; none for an opinion.
    pub competence: Option<u16>,
    /// Its choices, at most 64.
    pub choices: Vec<ChoiceName>,
    /// The right ones of a tested item, bit by bit in the order of `choices`; none for an opinion.
    pub right: Option<u64>,
    /// Whether several can be taken.
    pub many: bool,
    /// The indicator that it serves, as `4.3.1`, and the choices that count there, bit by bit.
    pub indicator: Option<(String, u64)>,
}

/// An open question.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenQuestion {
    /// `survey/question`.
    pub name: String,
    /// The names of the themes that coders made for its answers.
    pub themes: Vec<String>,
}

/// What one person sent in, in one wave.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Which person: their place among all, the same in all their runs.
    pub person: u32,
    /// The how-manieth time, from 1.
    pub wave: u16,
    /// The first release that counted it; 0 if none has.
    pub seen: u32,
    /// The place of the person's group in each of [`Facts::groups`].
    pub groups: [u8; Grouping::ALL.len()],
    /// What it says of competences, each at most once, in the order of [`Facts::competences`].
    pub ratings: Box<[Rating]>,
    /// The closed questions answered, each at most once, in the order of [`Facts::items`].
    pub answers: Box<[Taken]>,
    /// The open questions answered, each at most once, in the order of [`Facts::open`].
    pub written: Box<[Written]>,
}

/// What one run says of one competence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating {
    /// The place in [`Facts::competences`].
    pub competence: u16,
    /// How much of it their work needs, by their own word.
    pub needed: Option<i16>,
    /// What they can, by their own word, on the same scale.
    pub current: Option<i16>,
    /// Tested items answered right.
    pub right: u8,
    /// Tested items answered.
    pub tested: u8,
}

/// An answer to a closed question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The place in [`Facts::items`].
    pub item: u16,
    /// The choices taken, bit by bit.
    pub choices: u64,
}

/// An answer to an open question: nothing of its words, only what was found in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The place in [`Facts::open`].
    pub question: u16,
    /// What the first coder found, and the second.
    pub codes: [Option<Code>; 2],
}

/// What a coder found in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The theme, counted from 1 in the order of [`OpenQuestion::themes`]; 0 if none fits.
    pub theme: u16,
    /// When they said so.
    pub at: Timestamp,
}

/// How a wave of surveys went: numbers of people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Who came, whether they began or not; in the first wave everybody, later those who sent in the wave before.
    pub invited: u64,
    /// Who began.
    pub started: u64,
    /// Who began, did not send it in and has been silent for a week; by the question answered last, as `survey/question`.
    pub broke_off: BTreeMap<String, u64>,
}

/// A lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Its id, as it is stored: also of a lesson that is no longer in the tree.
    pub id: String,
    /// What it teaches: the place in [`Facts::competences`], if it stands there.
    pub competence: Option<u16>,
}

/// What became of one lesson for one person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LessonRun {
    /// Which person, as in [`Run::person`]; people who sent nothing in have places of their own.
    pub person: u32,
    /// The place of the lesson in [`Facts::lessons`].
    pub lesson: u16,
    /// When it was sent, opened, finished.
    pub sent: Option<Timestamp>,
    /// When it was opened.
    pub opened: Option<Timestamp>,
    /// When it was finished.
    pub finished: Option<Timestamp>,
}

/// How a quiz item of a lesson was answered when it was met for the first time.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizItem {
    /// `lesson/item`.
    pub name: String,
    /// The competence, as in [`Lesson`].
    pub competence: Option<u16>,
    /// How many people answered, and how many of them rightly.
    pub answered: u64,
    /// How many rightly.
    pub right: u64,
    /// How many took each choice, in the order of the lesson.
    pub taken: Vec<u64>,
}

/// One person's quiz answers in one competence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Practice {
    /// Which person, as in [`LessonRun::person`].
    pub person: u32,
    /// The competence, as in [`Lesson`].
    pub competence: u16,
    /// Items met.
    pub met: u32,
    /// Items right the first time.
    pub right_first: u32,
    /// Reviews that fell due.
    pub due: u32,
    /// Reviews answered.
    pub kept: u32,
    /// When the last of all this was.
    pub last: Timestamp,
}
