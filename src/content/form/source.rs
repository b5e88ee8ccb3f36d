//! A form as it was written: the cells of its sheets and nothing made of them.
//!
//! The store keeps this for every published version, so that it can be read again years later.

use super::{beside::Beside, lists};
use crate::content::{
    Tree, checksum,
    problem::{Place, Problem, Problems},
    sheet::{Sheet, from_csv},
    tree,
};
use crate::model::Version;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, io, path::Path};

mod text;
pub(in crate::content) mod workbook;

/// The sheets of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormSource {
    /// The questions.
    pub survey: Sheet,
    /// The choices.
    pub choices: Sheet,
    /// The title, the language and the like.
    pub settings: Sheet,
    /// The choices of `select_one_external`.
    #[serde(default, skip_serializing_if = "Sheet::is_blank")]
    pub external: Sheet,
    /// CSV files beside the form, by their names: choices, and rows to look things up in.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub files: BTreeMap<String, Sheet>,
    /// The pictures, sounds and films that came with the form, by their names, each with the checksum of what is in it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub media: BTreeMap<String, String>,
}

type Found = (Option<FormSource>, Vec<Problem>);

impl FormSource {
    /// Reads a form's file or a folder of CSV files, and the CSV files beside it that it names.
    ///
    /// # Errors
    /// If the disk does not give it.
    pub fn open(path: &Path) -> io::Result<Found> {
        let beside = Beside::on_disk(path);
        if path.is_dir() {
            let name = |name: &str| path.join(name).display().to_string();
            return Ok(FormSource::of_csv(&name, &beside));
        }
        let bytes = tree::read_file(path)?;
        let name = path.display().to_string();
        Ok(FormSource::file(&name, &bytes, &beside))
    }

    /// Reads a form's file without what may lie beside it.
    pub fn workbook(path: &str, bytes: &[u8]) -> Found {
        FormSource::file(path, bytes, &Beside::nothing())
    }

    /// Reads a form's file (`.xlsx`, `.xls`, `.xlsb`, `.ods`, or CSV), known by its content and not by its name.
    pub(crate) fn file(path: &str, bytes: &[u8], beside: &Beside<'_>) -> Found {
        let mut problems = Problems::default();
        let mut source = match workbook::is_book(bytes) {
            true => workbook::read(path, bytes, &mut problems),
            false => text::read(path, bytes, beside, &mut problems),
        };
        // Half of a form would only be told what its other half has.
        source = source.filter(|_| !problems.any_error());
        if let Some(source) = &mut source {
            source.take_along(beside, &mut problems);
        }
        (source, problems.sorted())
    }

    /// Reads `survey.csv`, `choices.csv`, `settings.csv` and what they name in a folder of the tree.
    pub fn folder(tree: &Tree, folder: &str) -> Found {
        let inside = |name: &str| match folder {
            "" => name.to_owned(),
            folder => format!("{folder}/{name}"),
        };
        let beside = Beside::in_tree(tree, inside("survey.csv"));
        FormSource::of_csv(&|name| tree.shown(&inside(name)), &beside)
    }

    /// Reads the sheets that are CSV files; `shown` is the path of each as its author sees it.
    fn of_csv(shown: &dyn Fn(&str) -> String, beside: &Beside<'_>) -> Found {
        let mut problems = Problems::default();
        let mut sheet = |name: &str| {
            let (_, bytes) = beside.find(name)?;
            Some(from_csv(shown(name), &bytes, &mut problems))
        };
        let survey = sheet("survey.csv");
        let source = survey.map(|survey| FormSource {
            survey,
            choices: sheet("choices.csv").unwrap_or_default(),
            settings: sheet("settings.csv").unwrap_or_default(),
            external: sheet("external_choices.csv").unwrap_or_default(),
            ..FormSource::default()
        });
        if source.is_none() {
            let text = "survey.csv is missing in this folder; it holds the questions";
            let folder = shown("survey.csv");
            let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
            problems.error(Place::file(folder), text);
        }
        let source = source.filter(|_| !problems.any_error());
        let source = source.map(|mut source| {
            source.take_along(beside, &mut problems);
            source
        });
        (source, problems.sorted())
    }

    /// Takes the CSV files along that the survey sheet names. One that is not there is named by the row that needs it.
    fn take_along(&mut self, beside: &Beside<'_>, problems: &mut Problems) {
        for name in lists::wanted(&self.survey) {
            if let Some((path, bytes)) = beside.find(&name) {
                let sheet = from_csv(path, &bytes, problems);
                self.files.insert(name, sheet);
            }
        }
    }

    /// The checksum of the cells, wherever they stand in whichever kind of file.
    pub fn version(&self) -> Option<Version> {
        let sheets = [&self.survey, &self.choices, &self.settings];
        let more = [&self.external]
            .into_iter()
            .filter(|sheet| !sheet.is_blank());
        let own = sheets.into_iter().chain(more).flat_map(cells);
        let files = self.files.iter().flat_map(|(name, sheet)| {
            let name = [b"\nfile".as_slice(), name.as_bytes()];
            name.into_iter().chain(cells(sheet))
        });
        let media = self
            .media
            .iter()
            .flat_map(|(name, sum)| [b"\nmedia".as_slice(), name.as_bytes(), sum.as_bytes()]);
        checksum::version(own.chain(files).chain(media))
    }

    /// The files beside the form, by name, each with the checksum of what is in it.
    pub(super) fn beside(&self) -> BTreeMap<String, String> {
        let sum = |(name, sheet): (&String, &Sheet)| {
            Some((name.clone(), checksum::version(cells(sheet))?.to_string()))
        };
        let tables = self.files.iter().filter_map(sum);
        tables.chain(self.media.clone()).collect()
    }

    /// Whether nothing lies beside it.
    pub fn stands_alone(&self) -> bool {
        self.files.is_empty() && self.media.is_empty()
    }
}

/// The cells of a sheet, with marks where rows and the sheet end.
fn cells(sheet: &Sheet) -> impl Iterator<Item = &[u8]> {
    let rows = sheet.rows.iter().flat_map(|(_, cells)| {
        let cells = cells.iter().map(String::as_bytes);
        cells.chain([b"\nrow".as_slice()])
    });
    rows.chain([b"\nsheet".as_slice()])
}
