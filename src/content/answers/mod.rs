//! Answers that were gathered elsewhere, in Kobo's shape: one row a person, columns by the names of the questions or by their labels.
//!
//! A row that cannot be read as a whole is named and left out; half an answer would be a wrong one.

mod cell;
mod heads;

#[cfg(test)]
mod tests;

use super::{
    form::workbook,
    problem::{Place, Problem, Problems},
    sheet::{Sheet, from_csv},
};
use crate::model::{AnswerValue, Missing, QuestionName, Survey};
use cell::Cell;
use heads::{Head, Role, heads};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};

/// One person's answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// The row in the file, as a spreadsheet counts.
    pub row: u32,
    /// What tells this row from every other: its `_uuid`, else all that stands in it.
    pub key: String,
    /// What tells the person, where a column was named for it.
    pub person: Option<String>,
    /// When it was sent in.
    pub at: Option<Timestamp>,
    /// The answers, in the order of the form.
    pub answers: Vec<(QuestionName, Result<AnswerValue, Missing>)>,
}

/// Reads a file of answers (`.csv`, `.xlsx`, `.xls`, `.xlsb`, `.ods`), known by its content; `person` is the heading of a column that
/// says who somebody is.
///
/// Errors among the problems are of single rows, unless nothing at all comes back.
pub fn read(
    survey: &Survey,
    (path, bytes): (&str, &[u8]),
    person: Option<&str>,
) -> (Vec<Sent>, Vec<Problem>) {
    let mut problems = Problems::default();
    let sheet = match workbook::is_book(bytes) {
        true => workbook::first(path, bytes, &mut problems),
        false => Some(from_csv(path.into(), bytes, &mut problems)),
    };
    let sheet = sheet.filter(|_| !problems.any_error()).unwrap_or_default();
    let sent = match sheet.rows.split_first() {
        Some((first, rows)) => {
            let heads = heads(survey, &sheet, &first.1, (person, &mut problems));
            match heads {
                Some(heads) => people(survey, (&sheet, rows), (&heads, &mut problems)),
                None => Vec::new(),
            }
        }
        None if problems.any_error() => Vec::new(),
        None => {
            problems.error(Place::file(path), "there is nothing in this file");
            Vec::new()
        }
    };
    (sent, problems.sorted())
}

type Rows<'a> = &'a [(u32, Vec<String>)];

fn people(
    survey: &Survey,
    (sheet, rows): (&Sheet, Rows<'_>),
    (heads, problems): (&[Head], &mut Problems),
) -> Vec<Sent> {
    let labels = cell::Labels::of(survey);
    let mut same: HashMap<&[String], usize> = HashMap::new();
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut all = Vec::new();
    for (row, cells) in rows {
        let place = |column: &Head| sheet.place(*row, Some(&column.shown));
        let mut person = match one(survey, heads, (cells, &labels)) {
            Ok(person) => person,
            Err((head, text)) => {
                problems.error(place(head), format!("{text}; this row is left out"));
                continue;
            }
        };
        person.row = *row;
        if person.key.is_empty() {
            // Two people may have answered the same: the first and the second of equal rows are two.
            let nth = same.entry(cells).or_default();
            *nth += 1;
            person.key = format!("{nth}\u{1f}{}", cells.join("\u{1f}"));
        }
        if let Some(first) = seen.insert(person.key.clone(), *row) {
            let text = format!("this is row {first} again, by its _uuid; it counts once");
            problems.warn(sheet.place(*row, None), text);
            continue;
        }
        all.push(person);
    }
    all
}

/// One row; or the column that cannot be read, and why.
fn one<'h>(
    survey: &Survey,
    heads: &'h [Head],
    (cells, labels): (&[String], &cell::Labels),
) -> Result<Sent, (&'h Head, String)> {
    let mut sent = Sent {
        row: 0,
        key: String::new(),
        person: None,
        at: None,
        answers: Vec::new(),
    };
    let mut found: BTreeMap<usize, Result<AnswerValue, Missing>> = BTreeMap::new();
    let mut ticks: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let filled = heads.iter().zip(cells).filter(|(_, text)| !text.is_empty());
    for (head, text) in filled {
        let wrong = |why: String| (head, why);
        match &head.role {
            Role::Key => sent.key = text.trim_start_matches("uuid:").to_owned(),
            Role::Person => sent.person = Some(text.clone()),
            Role::Moment => sent.at = Some(cell::moment(text).map_err(wrong)?),
            Role::Answer(at) => {
                let cell = Cell {
                    survey,
                    labels,
                    at: *at,
                };
                found.extend(cell.read(text).map_err(wrong)?.map(|value| (*at, value)));
            }
            Role::Choice(at, choice) => {
                let taken = ticks.entry(*at).or_default();
                if cell::yes(text).map_err(wrong)? {
                    taken.push(*choice);
                }
            }
            Role::Nothing => {}
        }
    }
    for (at, mut taken) in ticks {
        taken.sort_unstable();
        let choices = survey.choices(&survey.questions[at]);
        let names = taken.into_iter().map(|choice| choices[choice].name.clone());
        let value = AnswerValue::Many(names.collect());
        found.entry(at).or_insert(Ok(value));
    }
    let named = |(at, value): (usize, _)| (survey.questions[at].name.clone(), value);
    sent.answers = found.into_iter().map(named).collect();
    Ok(sent)
}
