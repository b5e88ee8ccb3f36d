//! A question of a survey: what is asked, when, and which values it takes.

use super::{
    ChoiceName, CompetenceId, Grouping, Measure, MediaKind, QuestionName, Words,
    expression::{Expr, Function},
};

/// A row of the form that has a value: asked, computed or filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its name, unique in the form.
    pub name: QuestionName,
    /// The position of the innermost group around it.
    pub group: Option<usize>,
    /// What kind of value it takes.
    pub kind: QuestionKind,
    /// The question itself.
    pub label: Words,
    /// A hint below it.
    pub hint: Words,
    /// Asked only if this holds (and what the groups around it say).
    pub relevant: Option<Expr>,
    /// Cannot be skipped if this holds.
    pub required: Option<Expr>,
    /// Said when a required question is skipped.
    pub required_message: Words,
    /// An answer must fulfil this; `.` is the answer.
    pub constraint: Option<Expr>,
    /// Said when it does not.
    pub constraint_message: Words,
    /// The value, for what is computed.
    pub calculation: Option<Expr>,
    /// The value at the start.
    pub default: Option<Expr>,
    /// Which choices are offered; bare names are columns of the choices sheet.
    pub choice_filter: Option<Expr>,
    /// Shown, not asked, if this holds.
    pub read_only: Option<Expr>,
    /// Where this is not empty, the value is computed when one of these is answered, and only then.
    pub trigger: Vec<QuestionName>,
    /// Pictures, sounds and films that belong to the label: the names of their files.
    pub media: Vec<(MediaKind, Words)>,
    /// The competence that it measures.
    pub competence: Option<CompetenceId>,
    /// What it measures.
    pub measure: Option<Measure>,
    /// The right choices of a tested item.
    pub right: Vec<ChoiceName>,
    /// Which grouping of people the answer fills.
    pub grouping: Option<Grouping>,
    /// The indicator that the answer serves, as `4.3.1`: choices with a score of 4 or more count there.
    pub indicator: Option<String>,
    /// False when the answer is used in the run and not stored.
    pub keep: bool,
}

impl Question {
    /// The name that its author gave it. Where two rows have one name, `name` tells them apart by the groups around.
    pub fn own_name(&self) -> &str {
        let name = self.name.as_str();
        name.rsplit_once("//").map_or(name, |(_, own)| own)
    }

    /// Whether its value is computed once and stays so.
    pub fn is_once(&self) -> bool {
        let mut once = false;
        let found = |expr: &Expr| matches!(expr, Expr::Call(Function::Once, _));
        if let Some(calculation) = &self.calculation {
            calculation.walk(&mut |expr| once |= found(expr));
        }
        once
    }
}

/// The kind of value that a question takes.
#[derive(Clone, Debug, PartialEq)]
pub enum QuestionKind {
    /// One choice of the named list.
    One(String),
    /// Any number of choices of the named list.
    Many(String),
    /// All choices of the named list, in the order of their weight.
    Rank(String),
    /// Words.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// A number of a row of numbers.
    Range(Range),
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day and a time.
    DateTime,
    /// A place on the map.
    Point,
    /// Nothing: words to read.
    Note,
    /// An OK.
    Acknowledge,
    /// A picture, a recording, ...
    Media(MediaKind),
    /// Whether the repeat that ends here has one more chapter.
    Another,
    /// Computed from others.
    Calculate,
    /// The moment the run began.
    Start,
    /// The moment the run was sent.
    End,
    /// The day the run began.
    Today,
    /// Never asked and left blank (a device's number, a phone number, ...).
    Blank,
}

/// A row of numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The first.
    pub start: f64,
    /// None is beyond it.
    pub end: f64,
    /// From one to the next; above 0, whichever way the row runs.
    pub step: f64,
}

impl Range {
    /// How many numbers it has.
    pub fn count(&self) -> usize {
        // A hair more, since steps such as 0.1 have no exact form.
        (((self.end - self.start).abs() / self.step + 1e-9).floor() as usize).saturating_add(1)
    }

    /// Whether it is so short that each number can stand on a button.
    pub fn is_short(&self) -> bool {
        self.count() <= 20
    }

    /// The number at this place, from 0.
    pub fn number(&self, at: usize) -> f64 {
        let step = if self.end < self.start {
            -self.step
        } else {
            self.step
        };
        let number = self.start + step * at as f64;
        (number * 1e9).round() / 1e9
    }

    /// Whether this is one of its numbers.
    pub fn has(&self, number: f64) -> bool {
        let at = ((number - self.start) / self.step).abs().round();
        (at as usize) < self.count() && (self.number(at as usize) - number).abs() < 1e-9
    }

    /// Whether all its numbers are whole.
    pub fn is_whole(&self) -> bool {
        self.start.fract() == 0.0 && self.step.fract() == 0.0
    }
}

impl QuestionKind {
    /// True for what a person is asked; false for notes and what fills itself.
    pub fn is_asked(&self) -> bool {
        use QuestionKind as K;
        !matches!(
            self,
            K::Note | K::Calculate | K::Start | K::End | K::Today | K::Blank
        )
    }

    /// The name of the list of choices, if there is one.
    pub fn list(&self) -> Option<&str> {
        match self {
            QuestionKind::One(list) | QuestionKind::Many(list) | QuestionKind::Rank(list) => {
                Some(list)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_knows_its_numbers() {
        let check = |(start, end, step): (f64, f64, f64), numbers: &[f64]| {
            let range = Range { start, end, step };
            let all: Vec<f64> = (0..range.count()).map(|at| range.number(at)).collect();
            assert_eq!(all, numbers);
            assert!(numbers.iter().all(|number| range.has(*number)));
            assert!(!range.has(9.0) && !range.has(start + step / 3.0));
        };
        check((1.0, 5.0, 1.0), &[1.0, 2.0, 3.0, 4.0, 5.0]);
        check((0.0, 0.3, 0.1), &[0.0, 0.1, 0.2, 0.3]);
        check((0.0, 5.0, 2.0), &[0.0, 2.0, 4.0]);
        check((3.0, 1.0, 1.0), &[3.0, 2.0, 1.0]);
    }
}
