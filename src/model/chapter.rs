//! Where an answer belongs: to a question, and inside repeats to one of their chapters.

use super::{BadId, QuestionName};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The most chapters of one repeat.
pub const MOST_CHAPTERS: u8 = 20;

/// How deep repeats may stand in each other.
pub const DEEPEST_REPEAT: usize = 4;

/// The numbers of the chapters around an answer, from 1, the outermost first; none outside repeats.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Chapters([u8; DEEPEST_REPEAT]);

impl Chapters {
    /// Outside all repeats.
    pub const NONE: Chapters = Chapters([0; DEEPEST_REPEAT]);

    /// How many repeats are around.
    pub fn depth(self) -> usize {
        self.0.iter().take_while(|number| **number > 0).count()
    }

    /// The numbers, the outermost first.
    pub fn numbers(self) -> impl Iterator<Item = u8> {
        self.0.into_iter().take_while(|number| *number > 0)
    }

    /// The number of the innermost chapter.
    pub fn last(self) -> Option<u8> {
        self.numbers().last()
    }

    /// One chapter further in; at the deepest it stays.
    pub fn inside(self, number: u8) -> Chapters {
        let mut chapters = self;
        if let Some(free) = chapters.0.get_mut(self.depth()) {
            *free = number;
        }
        chapters
    }

    /// Only the outermost so many.
    pub fn outer(self, depth: usize) -> Chapters {
        let mut chapters = self;
        chapters.0.iter_mut().skip(depth).for_each(|n| *n = 0);
        chapters
    }
}

impl fmt::Display for Chapters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.numbers()
            .try_for_each(|number| write!(f, "[{number}]"))
    }
}

impl fmt::Debug for Chapters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Chapters({self})")
    }
}

impl FromStr for Chapters {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        let bad = || BadId(text.into(), "chapters are written [2][1]");
        let mut chapters = Chapters::NONE;
        let mut rest = text;
        while !rest.is_empty() {
            let (number, after) = rest
                .strip_prefix('[')
                .and_then(|rest| rest.split_once(']'))
                .ok_or_else(bad)?;
            let number = number.parse().ok().filter(|n| *n > 0).ok_or_else(bad)?;
            if chapters.depth() == DEEPEST_REPEAT {
                return Err(bad());
            }
            chapters = chapters.inside(number);
            rest = after;
        }
        Ok(chapters)
    }
}

/// The key of an answer: the question's name, and in repeats the chapters, as in `age[2]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AnswerKey {
    /// The question.
    pub question: QuestionName,
    /// The chapters around it.
    pub chapters: Chapters,
}

impl From<QuestionName> for AnswerKey {
    fn from(question: QuestionName) -> Self {
        AnswerKey {
            question,
            chapters: Chapters::NONE,
        }
    }
}

impl fmt::Display for AnswerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.question, self.chapters)
    }
}

impl FromStr for AnswerKey {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        let (question, chapters) = text.split_at(text.find('[').unwrap_or(text.len()));
        Ok(AnswerKey {
            question: question.parse()?,
            chapters: chapters.parse()?,
        })
    }
}

impl TryFrom<String> for AnswerKey {
    type Error = BadId;
    fn try_from(text: String) -> Result<Self, BadId> {
        text.parse()
    }
}

impl From<AnswerKey> for String {
    fn from(key: AnswerKey) -> Self {
        key.to_string()
    }
}

/// A question in one of its chapters, by its position in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Seat {
    /// The position of the question.
    pub at: usize,
    /// The chapters around it.
    pub chapters: Chapters,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_written_and_read() {
        let check = |text: &str, numbers: &[u8]| {
            let key: AnswerKey = text.parse().expect(text);
            assert_eq!(key.chapters.numbers().collect::<Vec<_>>(), numbers);
            assert_eq!(key.to_string(), text);
        };
        check("age", &[]);
        check("age[2]", &[2]);
        check("ឈ្មោះ[20][1]", &[20, 1]);
        for wrong in [
            "",
            "[1]",
            "age[0]",
            "age[",
            "age[1]x",
            "a[1][1][1][1][1]",
            "a[256]",
        ] {
            assert!(wrong.parse::<AnswerKey>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn chapters_stand_in_each_other() {
        let inner = Chapters::NONE.inside(3).inside(1);
        assert_eq!((inner.depth(), inner.last()), (2, Some(1)));
        assert_eq!(inner.outer(1), Chapters::NONE.inside(3));
        assert_eq!(inner.outer(7), inner);
    }
}
