//! Appearances that change what can be answered, and not only how it looks.

use super::Sheets;
use crate::content::{
    form::kind::{self, RowKind},
    problem::{Problem, Severity},
    sheet::Line,
};
use crate::model::QuestionKind;

/// What each such row loses in a chat.
pub(super) fn problems(sheets: &Sheets<'_>) -> Vec<Problem> {
    let problem = |line: Line<'_>| {
        Some(Problem {
            place: line.place("appearance"),
            severity: Severity::Warning,
            text: loss(&line)?.into(),
        })
    };
    sheets.survey.lines().filter_map(problem).collect()
}

/// What the row loses, and what to write instead; none if the appearance is a matter of looks.
pub(super) fn loss(line: &Line<'_>) -> Option<&'static str> {
    let look = line.get("appearance").to_lowercase();
    let has = |word: &str| look.split_whitespace().any(|other| other == word);
    let is_day = kind::read(line.get("type")) == RowKind::Question(QuestionKind::Date, false);
    match () {
        () if look.contains("search(") => Some(
            "search() is not done: the rows of the choices sheet are offered as they stand; write select_one_from_file \
             FILE.csv and a choice_filter",
        ),
        () if is_day && has("year") => Some(
            "asked as a whole day: a year alone is not taken; ask the year with an integer question",
        ),
        () if is_day && has("month-year") => Some(
            "asked as a whole day: a month and a year alone are not taken; ask the year with an integer question, and \
             the month with another",
        ),
        () => None,
    }
}
