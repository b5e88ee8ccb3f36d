//! What Sala will make of a form: what it asks, what it leaves out, how long it takes, and what to look at first.
//!
//! A report reads a form and changes nothing; a form with errors is reported as far as it can be read.

mod appearances;
mod asked;
mod ignored;
mod languages;
mod lengths;
mod minutes;
mod personal;
mod point;
mod print;
mod reach;
mod rows;
mod slips;
mod things;
mod told;
mod ways;

pub use asked::{Asked, Kind};
pub use languages::{Gap, Language};
pub use minutes::{Minutes, Round};
pub use point::Point;
pub use print::table;
pub use told::{Told, lessons_json};

use super::FormSource;
use crate::content::{
    letters,
    problem::{Place, Problem, Severity},
    sheet::Sheet,
    tree,
};
use crate::model::Survey;
use rows::Sheets;
use serde::Serialize;
use std::{io, path::Path};

/// What Sala will make of a form, as people read it ([`std::fmt::Display`]) and as programs do ([`Report::to_json`]).
///
/// The JSON document, whose keys stay:
/// ```json
/// {
///   "form": {
///     "id": "household", "version": "…", "title": "Household survey",
///     "asked": { "questions": 12, "groups": 2, "repeats": 1, "notes": 1, "computed": 3,
///                "kinds": [{ "kind": "select_one", "count": 5 }] },
///     "minutes": { "shortest": 2, "usual": 4, "longest": 6, "repeats_once": true,
///                  "rounds": [{ "repeat": "Household member", "minutes": 1 }] },
///     "languages": [{ "code": "fr", "name": "French (fr)", "buttons": false,
///                     "gaps": [{ "what": "label", "sheet": "survey", "count": 1, "rows": [12] }] }],
///     "phone":    [{ "what": "…", "why": "…", "sheet": "survey", "count": 1, "rows": [5] }],
///     "left_out": [{ "what": "…", "why": "…", "sheet": "survey", "count": 1, "rows": [5] }],
///     "personal": [{ "what": "a phone number", "why": "…", "sheet": "survey", "count": 1, "rows": [7] }],
///     "questions": [{ "row": 4, "name": "age", "kind": "integer", "taps": 3, "asked_of": "everybody" }]
///   },
///   "problems": [{ "path": "…", "sheet": "survey", "row": 3, "line": null, "column": "relevant",
///                  "severity": "error", "text": "…" }],
///   "verdict": { "runs": true, "to_mend": 0, "to_look_at": 1, "text": "…" }
/// }
/// ```
/// `form` is null where nothing could be read. `rows` are the rows that a spreadsheet shows; `severity` is `error` or
/// `warning`. `to_mend` and `to_look_at` count as the printed report does:
/// problems of one sheet, column and text once, and all words that languages lack once.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// What the form is, as far as it can be read.
    pub form: Option<Made>,
    /// Everything that is wrong or worth a look, in the order of the sheets.
    pub problems: Vec<Told>,
    /// Whether it runs.
    pub verdict: Verdict,
}

/// What Sala makes of a form that it can read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Made {
    /// The form's id.
    pub id: String,
    /// The checksum of its cells.
    pub version: String,
    /// Its title in its own language; the id if it has none.
    pub title: String,
    /// What is asked.
    pub asked: Asked,
    /// How long it takes.
    pub minutes: Minutes,
    /// Its languages and what is missing in them.
    pub languages: Vec<Language>,
    /// What is long for a phone.
    pub phone: Vec<Remark>,
    /// What Sala passes over.
    pub left_out: Vec<Remark>,
    /// What it asks about the person.
    pub personal: Vec<Remark>,
    /// Every question.
    pub questions: Vec<Listed>,
}

/// Something about some rows of a sheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Remark {
    /// What it is.
    pub what: String,
    /// Why it is so, or what to do.
    pub why: String,
    /// The sheet of the rows.
    pub sheet: &'static str,
    /// How many rows.
    pub count: usize,
    /// The rows, as a spreadsheet counts them.
    pub rows: Vec<u32>,
}

/// A question in the list of all.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Listed {
    /// Its row; none if it has no row of its own.
    pub row: Option<u32>,
    /// Its name.
    pub name: String,
    /// The kind of its answer, as the type column has it.
    pub kind: &'static str,
    /// The taps that an answer takes.
    pub taps: usize,
    /// `everybody`, `some` or `nobody`.
    pub asked_of: &'static str,
}

/// Whether a form runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Nothing keeps it from running.
    pub runs: bool,
    /// What keeps it from running.
    pub to_mend: usize,
    /// What is worth a look.
    pub to_look_at: usize,
    /// The verdict in a sentence.
    pub text: String,
}

/// Reads a form, a workbook or a folder of CSV files, and reports on it.
///
/// # Errors
/// If the file cannot be read at all.
pub fn inspect(path: &Path) -> io::Result<Report> {
    let (source, mut problems) = FormSource::open(path)?;
    let id = super::id_of(path).ok_or_else(|| io::Error::other("the file's name is no id"))?;
    let Some(source) = source else {
        return Ok(Report::of(None, problems));
    };
    let (whole, more) = super::read_form(&id, &source);
    problems.extend(more);
    let Some(survey) = whole.or_else(|| super::read_frozen(&id, &source)) else {
        return Ok(Report::of(None, problems));
    };
    let (_, missing) = super::media::gather(&id, &source, &super::Beside::on_disk(path));
    problems.extend(missing);
    let mut report = report(&survey, &source, problems);
    let others = match path.is_file() {
        true => ignored::other_sheets(&tree::read_file(path)?),
        false => Vec::new(),
    };
    if let Some(form) = &mut report.form {
        form.left_out.extend(others);
    }
    Ok(report)
}

/// The report on a survey, how it was written, and what was found wrong when it was read.
pub fn report(survey: &Survey, source: &FormSource, mut problems: Vec<Problem>) -> Report {
    let sheets = Sheets::new(source);
    let known = sheets.without_searches(survey);
    let reach = reach::of(&known);
    problems.extend(reach::problems(&known, &reach, &sheets));
    problems.extend(appearances::problems(&sheets));
    problems.extend(slips::problems(&known, &sheets));
    let said = [&source.survey, &source.choices, &source.settings];
    let wrong = letters::problems(said.into_iter().flat_map(Sheet::words));
    // A form with wrong letters runs all the same, and the verdict is on that.
    let severity = Severity::Warning;
    problems.extend(wrong.map(|problem| Problem {
        severity,
        ..problem
    }));
    let questions = minutes::listed(survey, &reach, &sheets);
    let title = survey.words(&survey.title, survey.default_lang);
    let made = Made {
        id: survey.id.to_string(),
        version: survey.version.to_string(),
        title: match title {
            "" => survey.id.to_string(),
            title => title.into(),
        },
        asked: asked::of(survey, &reach),
        minutes: minutes::of(survey, &questions, &reach),
        languages: languages::of(survey, &sheets),
        phone: lengths::of(survey, &sheets),
        left_out: ignored::of(survey, &sheets),
        personal: personal::of(survey, &sheets),
        questions: questions.into_iter().map(|(_, listed)| listed).collect(),
    };
    Report::of(Some(made), problems)
}

impl Report {
    /// The report on what could not be read at all.
    pub fn unread(problems: Vec<Problem>) -> Report {
        Report::of(None, problems)
    }

    fn of(form: Option<Made>, mut problems: Vec<Problem>) -> Report {
        problems.sort_by(|a, b| a.place.cmp(&b.place));
        problems.dedup();
        let told: Vec<Told> = problems.iter().map(Told::of).collect();
        let found = things::things(form.as_ref(), &told);
        let of = |severity| {
            found
                .iter()
                .filter(|thing| thing.told.severity == severity)
                .count()
        };
        let (to_mend, to_look_at) = (of("error"), of("warning"));
        let things = |n: usize| format!("{n} thing{}", if n == 1 { "" } else { "s" });
        let text = match (to_mend, to_look_at) {
            (0, 0) => "This form runs in Sala.".into(),
            (0, look) => format!("It runs; look at {} first.", things(look)),
            (mend, _) => format!("It does not run yet: {} to mend.", things(mend)),
        };
        Report {
            form,
            problems: told,
            verdict: Verdict {
                runs: to_mend == 0,
                to_mend,
                to_look_at,
                text,
            },
        }
    }

    /// One JSON document.
    pub fn to_json(&self) -> String {
        told::json(self)
    }
}

impl Remark {
    /// A remark on rows; none without rows.
    fn on(rows: Vec<u32>, sheet: &'static str, what: &str, why: &str) -> Option<Remark> {
        (!rows.is_empty()).then(|| Remark {
            what: what.into(),
            why: why.into(),
            sheet,
            count: rows.len(),
            rows,
        })
    }
}

#[cfg(test)]
mod tests;
