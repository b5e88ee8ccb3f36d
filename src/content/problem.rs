//! What is wrong with something an author wrote: where, how bad, and how to mend it.
//!
//! Readers collect problems and go on, so that an author sees all of them at once.

use std::fmt;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// How bad.
    pub severity: Severity,
    /// What is wrong and how to mend it.
    pub text: String,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look; the content is used.
    Warning,
    /// The content is not used.
    Error,
}

/// Where a problem is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A text file, perhaps a line of it.
    File {
        /// Its path.
        path: String,
        /// The line, from 1.
        line: Option<u32>,
    },
    /// A row of a sheet.
    Cell {
        /// The file's path.
        path: String,
        /// The sheet's name; empty for a file that is one sheet.
        sheet: String,
        /// The row as a spreadsheet shows it, from 1.
        row: u32,
        /// The column's heading.
        column: Option<String>,
    },
}

impl Place {
    /// A file as a whole.
    pub fn file(path: impl Into<String>) -> Place {
        let path = path.into();
        Place::File { path, line: None }
    }

    /// A line of a file.
    pub fn line(path: impl Into<String>, line: u32) -> Place {
        Place::File {
            path: path.into(),
            line: Some(line),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File { path, line: None } => f.write_str(path),
            Place::File {
                path,
                line: Some(line),
            } => write!(f, "{path}:{line}"),
            Place::Cell {
                path,
                sheet,
                row,
                column,
            } => {
                f.write_str(path)?;
                if !sheet.is_empty() {
                    write!(f, ", sheet {sheet}")?;
                }
                write!(f, ", row {row}")?;
                match column {
                    Some(column) => write!(f, ", column \"{column}\""),
                    None => Ok(()),
                }
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.severity {
            Severity::Warning => "warning: ",
            Severity::Error => "",
        };
        write!(f, "{}: {mark}{}", self.place, self.text)
    }
}

/// The problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    /// Something that keeps the content from being used.
    pub(crate) fn error(&mut self, place: Place, text: impl Into<String>) {
        self.push(place, Severity::Error, text.into());
    }

    /// Something worth a look.
    pub(crate) fn warn(&mut self, place: Place, text: impl Into<String>) {
        self.push(place, Severity::Warning, text.into());
    }

    fn push(&mut self, place: Place, severity: Severity, text: String) {
        self.0.push(Problem {
            place,
            severity,
            text,
        });
    }

    /// True if the content cannot be used.
    pub(crate) fn any_error(&self) -> bool {
        self.0.iter().any(|p| p.severity == Severity::Error)
    }

    /// Takes over somebody else's problems.
    pub(crate) fn extend(&mut self, others: Vec<Problem>) {
        self.0.extend(others);
    }

    /// All of them, in the order of the files.
    pub(crate) fn sorted(mut self) -> Vec<Problem> {
        self.0.sort_by(|a, b| a.place.cmp(&b.place));
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_where_it_is() {
        let mut problems = Problems::default();
        problems.error(Place::line("km.md", 14), "a choice is missing");
        let cell = Place::Cell {
            path: "form.xlsx".into(),
            sheet: "survey".into(),
            row: 14,
            column: Some("label::Khmer (km)".into()),
        };
        problems.warn(cell, "empty");
        let shown: Vec<String> = problems.sorted().iter().map(Problem::to_string).collect();
        assert_eq!(shown[0], "km.md:14: a choice is missing");
        assert_eq!(
            shown[1],
            "form.xlsx, sheet survey, row 14, column \"label::Khmer (km)\": warning: empty"
        );
    }
}
