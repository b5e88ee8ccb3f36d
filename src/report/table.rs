//! The shape of every table: one number a row, what it is, whom it is about, how sure it is, and whether it may be shown.

use super::release::Sheet;
use crate::model::{CompetenceId, Grouping};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The group of those who did not say.
pub const NOT_STATED: &str = "not_stated";

/// In place of a theme: the answers that none fits.
pub const NONE_FITS: &str = "none_fits";

/// The tables of a release; each is a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Table {
    /// Needed against current.
    Gap,
    /// Own rating against tested.
    Calibration,
    /// The same people, wave against wave.
    Change,
    /// How good the questions are, and what people took.
    Items,
    /// Who answered.
    Balance,
    /// What became of lessons.
    Lessons,
    /// For reports on the Sustainable Development Goals.
    Indicators,
    /// What open answers are about.
    Themes,
}

/// By what those counted are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// By the area of competences: not people but answers.
    Area,
    /// By the lesson.
    Lesson,
    /// By the question at which they stopped.
    Question,
    /// By the choice that they took.
    Choice,
    /// By the theme that somebody found in what they wrote.
    Theme,
    /// By what they said of themselves.
    #[serde(untagged)]
    Grouping(Grouping),
}

/// Whom a number is about: everybody, one group, or those who are in two groups at once. In the order of [`By`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cell(pub Vec<(By, String)>);

/// The cell of everybody.
pub static EVERYBODY: Cell = Cell(Vec::new());

impl Cell {
    /// The ways in which it tells people apart.
    pub fn by(&self) -> Vec<By> {
        self.0.iter().map(|(by, _)| *by).collect()
    }
}

/// What a number says; [`Statistic::as_str`] is the word in the `measure` column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "EVIDENCE names and explains each")]
pub enum Statistic {
    N,
    NeededMean,
    CurrentMean,
    TestedShare,
    Gap,
    Mwds,
    Rds,
    PniModified,
    IpaQuadrant,
    IpaStability,
    Bias,
    AbsoluteError,
    Spearman,
    OverRaters,
    NPairs,
    Difference,
    T,
    P,
    DZ,
    DAv,
    DRm,
    RankBiserial,
    Attrition,
    Difficulty,
    Discrimination,
    Alpha,
    AlphaIfDeleted,
    Taken,
    Invited,
    Started,
    BrokeOff,
    Completed,
    Sent,
    Opened,
    Finished,
    RightFirst,
    Days,
    ReviewsDue,
    ReviewsKept,
    Numerator,
    Denominator,
    Share,
    Coded,
    Uncoded,
    CodedTwice,
    Kappa,
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number; shares are parts of 1.
    Number(f64),
    /// A word: the quadrant of an importance-performance analysis.
    Word(String),
}

/// Whether a number is shown, by SDMX's codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// Free: shown.
    #[default]
    F,
    /// Hidden: too few people, or people who are all alike.
    A,
    /// Hidden so that a hidden one cannot be worked out.
    D,
}

/// One number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The table.
    pub table: Table,
    /// The wave; for a change, the later one. None where waves do not matter.
    pub wave: Option<u16>,
    /// What it is about.
    pub competence: Option<CompetenceId>,
    /// The question or quiz item; in the table of indicators, the indicator's id.
    pub item: Option<String>,
    /// Whom it is about.
    pub cell: Cell,
    /// What it says.
    pub statistic: Statistic,
    /// How much; none where there is nothing to count, and `note` says why, or where it is hidden.
    pub value: Option<Value>,
    /// The interval's lower end, at 95 %.
    pub low: Option<f64>,
    /// Its upper end.
    pub high: Option<f64>,
    /// How many people were counted; none where hidden.
    pub n: Option<u64>,
    /// How many people are in the cell of the population, where those are others than the ones counted in `n`: of a share, those who
    /// make it up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behind: Option<u64>,
    /// Whether it is shown.
    pub status: Status,
    /// What a reader has to know: words with hyphens, explained in the Data Package, with a space between.
    pub note: String,
    /// Who is counted: the name of a [`Population`]. With `cell`, the count on which this number hangs.
    pub population: String,
    /// Further counts that could be worked out from this number, by population and cell: it is hidden with each of them too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<(String, Cell)>,
}

impl Row {
    /// How many people are in the cell of the population; none where that is hidden.
    pub fn counted(&self) -> Option<u64> {
        self.behind.or(self.n)
    }

    /// The sheet that it belongs to.
    pub fn sheet(&self) -> Sheet {
        Sheet {
            table: self.table,
            by: self.cell.by(),
        }
    }
}

/// Those who are counted for some numbers, in every cell that is to be published.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    /// Its name, the same in every snapshot: `gap/1/pricing`.
    pub name: String,
    /// The table that it belongs to.
    pub table: Table,
    /// The name of a population that holds all of these people, each in the cell of the same name.
    pub inside: Option<String>,
    /// How many are in each cell. Everybody is [`Cell::default`]; the groups of one `by` part everybody, and those of two
    /// part the groups of each, unless `overlapping` holds.
    pub counts: BTreeMap<Cell, Count>,
    /// Whether a person can be in several groups of one `by` (choices of a question with several).
    pub overlapping: bool,
}

/// How many are in one cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// People.
    pub n: u64,
    /// Whether all of them, or all but one, gave the same answer, so that a number about them tells each one's.
    pub alike: bool,
    /// How many of them each earlier release saw first, by its number; 0 for those that none has seen.
    pub seen: BTreeMap<u32, u64>,
}

/// All numbers of one moment, before anything is hidden or rounded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    /// The moment.
    pub at: Timestamp,
    /// The numbers.
    pub rows: Vec<Row>,
    /// Who was counted.
    pub populations: Vec<Population>,
}
