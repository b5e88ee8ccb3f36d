//! A form as it was written: the cells of its sheets and nothing made of them.
//!
//! The store keeps this for every published version, so that it can be read again years later.

use crate::content::{
    Tree, checksum,
    problem::{Place, Problem, Problems},
    sheet::{Sheet, from_csv},
    tree,
};
use crate::model::Version;
use calamine::{Data, Reader, Sheets, open_workbook_auto_from_rs};
use serde::{Deserialize, Serialize};
use std::{
    io::{self, Cursor},
    path::Path,
};

/// The sheets of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormSource {
    /// The questions.
    pub survey: Sheet,
    /// The choices.
    pub choices: Sheet,
    /// The title, the language and the like.
    pub settings: Sheet,
}

type Found = (Option<FormSource>, Vec<Problem>);

impl FormSource {
    /// Reads a workbook file or a folder of CSV files.
    ///
    /// # Errors
    /// If the disk does not give it.
    pub fn open(path: &Path) -> io::Result<Found> {
        if path.is_dir() {
            return Ok(FormSource::folder(&Tree::open(path)?, ""));
        }
        let bytes = tree::read_file(path)?;
        Ok(FormSource::workbook(&path.display().to_string(), &bytes))
    }

    /// Reads a workbook (`.xlsx`, `.xls`, `.ods`), known by its content and not by its name.
    pub fn workbook(path: &str, bytes: &[u8]) -> Found {
        let mut problems = Problems::default();
        let source = match open_workbook_auto_from_rs(Cursor::new(bytes)) {
            Ok(mut book) => from_workbook(path, &mut book, &mut problems),
            Err(_) => {
                let text =
                    "this is no workbook that can be read; save it as .xlsx and without a password";
                problems.error(Place::file(path), text);
                None
            }
        };
        (source, problems.sorted())
    }

    /// Reads `survey.csv`, `choices.csv` and `settings.csv` in a folder of the tree.
    pub fn folder(tree: &Tree, folder: &str) -> Found {
        let mut problems = Problems::default();
        let mut sheet = |name: &str| {
            let path = match folder {
                "" => format!("{name}.csv"),
                folder => format!("{folder}/{name}.csv"),
            };
            let bytes = tree.get(&path)?;
            Some(from_csv(tree.shown(&path), bytes, &mut problems))
        };
        let survey = sheet("survey");
        let (choices, settings) = (sheet("choices"), sheet("settings"));
        if survey.is_none() {
            let text = "survey.csv is missing in this folder; it holds the questions";
            problems.error(Place::file(tree.shown(folder)), text);
        }
        let source = survey.map(|survey| FormSource {
            survey,
            choices: choices.unwrap_or_default(),
            settings: settings.unwrap_or_default(),
        });
        (source, problems.sorted())
    }

    /// The checksum of the cells, wherever they stand in whichever kind of file.
    pub fn version(&self) -> Option<Version> {
        let sheets = [&self.survey, &self.choices, &self.settings];
        let cells = sheets.into_iter().flat_map(|sheet| {
            let rows = sheet.rows.iter().flat_map(|(_, cells)| {
                let cells = cells.iter().map(String::as_bytes);
                cells.chain([b"\nrow".as_slice()])
            });
            rows.chain([b"\nsheet".as_slice()])
        });
        checksum::version(cells)
    }
}

fn from_workbook(
    path: &str,
    book: &mut Sheets<Cursor<&[u8]>>,
    problems: &mut Problems,
) -> Option<FormSource> {
    let names = book.sheet_names();
    let mut sheet = |wanted: &str| {
        let name = names
            .iter()
            .find(|name| name.trim().eq_ignore_ascii_case(wanted))?;
        let mut sheet = Sheet {
            path: path.into(),
            name: name.trim().into(),
            rows: Vec::new(),
        };
        match book.worksheet_range(name) {
            Ok(range) => {
                let (top, left) = range.start().unwrap_or_default();
                for (at, row) in range.rows().enumerate() {
                    let indent = std::iter::repeat_n(String::new(), left as usize);
                    sheet.push(top + at as u32 + 1, indent.chain(row.iter().map(text)));
                }
            }
            Err(_) => problems.error(
                sheet.place(1, None),
                "this sheet cannot be read; save the file again",
            ),
        }
        Some(sheet)
    };
    let survey = sheet("survey");
    let choices = sheet("choices").or_else(|| sheet("choices and columns"));
    let settings = sheet("settings");
    if survey.is_none() {
        let text = "the workbook has no sheet named \"survey\"; the questions stand there";
        problems.error(Place::file(path), text);
    }
    Some(FormSource {
        survey: survey?,
        choices: choices.unwrap_or_default(),
        settings: settings.unwrap_or_default(),
    })
}

/// A cell as text: whole numbers without a point, days in ISO form.
fn text(cell: &Data) -> String {
    match cell {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => {
            text.replace('\u{a0}', " ")
        }
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(true) => "TRUE".into(),
        Data::Bool(false) => "FALSE".into(),
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            match (hour, minute, second) {
                (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                _ => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"),
            }
        }
        Data::Error(_) | Data::Empty => String::new(),
    }
}
