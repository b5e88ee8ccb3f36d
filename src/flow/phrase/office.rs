//! What the office says: sentences by their keys in the locales, and what fills their gaps.

use crate::model::Made;
use jiff::civil::{Date, DateTime};

/// What goes with the office's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handed {
    /// A picture: what can be seen on it, by a key in the locales, and what is to be drawn.
    Picture(&'static str, Made),
    /// A file: its name, and what is to be made.
    File(String, Made),
    /// A file of plain text: its name, and what stands in it.
    Text(String, String),
}

/// A paragraph, or a row of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// The key in the locales; every one in the sources begins with `office-` or the name of its room.
    pub key: &'static str,
    /// What fills the gaps, by their names.
    pub gaps: Vec<(&'static str, Gap)>,
    /// How it stands in the message.
    pub style: Style,
}

/// How a sentence stands in the message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// A paragraph.
    #[default]
    Plain,
    /// A paragraph in bold: what the message is about.
    Title,
    /// A line right below the one before.
    Row,
}

/// What fills a gap.
#[derive(Clone, Debug, PartialEq)]
pub enum Gap {
    /// Words of ours or of the content.
    Text(String),
    /// A number.
    Number(i64),
    /// Another sentence without gaps.
    Key(&'static str),
    /// Another sentence with gaps of its own.
    Said(Box<Sentence>),
    /// Several, with commas between.
    List(Vec<Gap>),
    /// A day.
    Day(Date),
    /// A day and a time.
    Moment(DateTime),
    /// What somebody else wrote. It is shown as it is: nothing in it becomes a link, a mention or a mark.
    Foreign(String),
}

impl Sentence {
    /// A paragraph.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            gaps: Vec::new(),
            style: Style::Plain,
        }
    }

    /// What the message is about.
    pub fn title(key: &'static str) -> Self {
        Self::new(key).styled(Style::Title)
    }

    /// A line of a list.
    pub fn row(key: &'static str) -> Self {
        Self::new(key).styled(Style::Row)
    }

    /// The same as a line of a list.
    pub fn as_row(self) -> Self {
        self.styled(Style::Row)
    }

    fn styled(self, style: Style) -> Self {
        Self { style, ..self }
    }

    /// With this in a gap.
    pub fn with(mut self, name: &'static str, gap: impl Into<Gap>) -> Self {
        self.gaps.push((name, gap.into()));
        self
    }
}

impl From<String> for Gap {
    fn from(text: String) -> Self {
        Gap::Text(text)
    }
}

impl From<&str> for Gap {
    fn from(text: &str) -> Self {
        Gap::Text(text.to_owned())
    }
}

impl From<Date> for Gap {
    fn from(day: Date) -> Self {
        Gap::Day(day)
    }
}

impl From<i64> for Gap {
    fn from(number: i64) -> Self {
        Gap::Number(number)
    }
}

impl From<usize> for Gap {
    fn from(number: usize) -> Self {
        Gap::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
