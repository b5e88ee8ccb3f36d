//! Problems and reports as JSON.

use crate::content::problem::{Place, Problem, Severity};
use serde::Serialize;
use std::collections::BTreeMap;

/// A problem with the parts of its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// The file's path.
    pub path: String,
    /// The sheet of a workbook; none in a file that is one sheet.
    pub sheet: Option<String>,
    /// The row of a sheet, from 1.
    pub row: Option<u32>,
    /// The line of a text file, from 1.
    pub line: Option<u32>,
    /// The column's heading.
    pub column: Option<String>,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// What is wrong and how to mend it.
    pub text: String,
}

impl Told {
    /// The parts of a problem.
    pub fn of(problem: &Problem) -> Told {
        let severity = match problem.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let mut told = Told {
            path: String::new(),
            sheet: None,
            row: None,
            line: None,
            column: None,
            severity,
            text: problem.text.clone(),
        };
        match &problem.place {
            Place::File { path, line } => {
                told.path.clone_from(path);
                told.line = *line;
            }
            Place::Cell {
                path,
                sheet,
                row,
                column,
            } => {
                told.path.clone_from(path);
                told.sheet = Some(sheet.clone()).filter(|sheet| !sheet.is_empty());
                told.row = Some(*row);
                told.column.clone_from(column);
            }
        }
        told
    }
}

/// The problems of a folder of lessons, how many of each thing it holds and how much of it each language has, as one JSON document:
/// `{"lessons": {"lesson": 6, ...}, "languages": [...], "problems": [...], "runs": true}`. Counts and languages are empty where nothing
/// could be read.
pub fn lessons_json(
    counts: &[(usize, &str)],
    languages: &[impl Serialize],
    problems: &[Problem],
) -> String {
    #[derive(Serialize)]
    struct Lessons<'a, L> {
        lessons: BTreeMap<String, usize>,
        languages: &'a [L],
        problems: Vec<Told>,
        runs: bool,
    }
    let key = |(count, word): &(usize, &str)| (word.replace(' ', "_"), *count);
    json(&Lessons {
        lessons: counts.iter().map(key).collect(),
        languages,
        problems: problems.iter().map(Told::of).collect(),
        runs: problems.iter().all(|p| p.severity == Severity::Warning),
    })
}

/// A document; nothing in ours keeps it from being written.
pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
