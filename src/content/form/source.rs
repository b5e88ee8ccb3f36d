//! A form as it was written: the cells of its sheets and nothing made of them.
//!
//! The store keeps this for every published version, so that it can be read again years later.

use super::workbook;
use crate::content::{
    Tree, checksum,
    problem::{Place, Problem, Problems},
    sheet::{Sheet, from_csv},
    tree,
};
use crate::model::Version;
use serde::{Deserialize, Serialize};
use std::{io, path::Path};

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
        let source = workbook::read(path, bytes, &mut problems);
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
