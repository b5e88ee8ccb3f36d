//! Pictures, sounds and films that a form shows: their names in the columns, and their bytes beside the form.

use super::{Beside, FormSource, columns};
use crate::content::{
    problem::{Problem, Problems},
    sheet::Table,
};
use crate::model::{MediaKind, SurveyId};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// The columns and what they hold.
pub(super) const COLUMNS: [(&str, MediaKind); 4] = [
    ("media::image", MediaKind::Photo),
    ("media::big-image", MediaKind::Photo),
    ("media::audio", MediaKind::Voice),
    ("media::video", MediaKind::Video),
];

/// The largest picture that Telegram shows, in bytes.
const LARGEST_PICTURE: usize = 10 << 20;

/// The bytes of the files that a form shows, by [`path`] or by name.
pub type Files = BTreeMap<String, Arc<[u8]>>;

/// The path of a survey's file in a library, whichever kind of file the survey itself is.
pub fn path(id: &SurveyId, name: &str) -> String {
    format!("surveys/{id}/{name}")
}

/// The name of a file in a cell; none if it could lead out of the form's folder, or is made of answers.
pub(super) fn file_name(cell: &str) -> Option<&str> {
    let name = cell.strip_prefix("jr://").map_or(cell, |rest| {
        rest.split_once('/').map_or(rest, |(_, name)| name)
    });
    let name = name.strip_prefix("media/").unwrap_or(name);
    let fine = !name.contains(['/', '\\']) && !name.contains("${") && !name.starts_with('.');
    (fine && !name.is_empty()).then_some(name)
}

/// Takes the files along that the survey sheet names; one that is not there is left out with a warning.
pub(crate) fn gather(
    id: &SurveyId,
    source: &FormSource,
    beside: &Beside<'_>,
) -> (Files, Vec<Problem>) {
    let (found, problems) = named(source, beside);
    let files = found.into_iter();
    let files = files.map(|(name, bytes)| (path(id, &name), bytes));
    (files.collect(), problems)
}

/// The files that the survey sheet names, by their names.
pub(super) fn named(source: &FormSource, beside: &Beside<'_>) -> (Files, Vec<Problem>) {
    let mut problems = Problems::default();
    let table = Table::new(&source.survey, columns::usual, &mut Problems::default());
    let mut asked: BTreeSet<String> = BTreeSet::new();
    let mut files = Files::new();
    for line in table.lines() {
        for (head, cell) in line.cells() {
            let column = COLUMNS.iter().find(|(key, _)| *key == head.key);
            let Some(((_, kind), name)) = column.zip(file_name(cell)) else {
                continue;
            };
            if !asked.insert(name.to_owned()) {
                continue;
            }
            match found(beside, name, *kind) {
                Ok(bytes) => {
                    files.insert(name.to_owned(), bytes.into());
                }
                Err(text) => problems.warn(table.sheet.place(line.row, Some(&head.shown)), text),
            }
        }
    }
    (files, problems.sorted())
}

fn found(beside: &Beside<'_>, name: &str, kind: MediaKind) -> Result<Vec<u8>, String> {
    let Some((_, bytes)) = beside.find(name) else {
        return Err(format!(
            "the file {name} is not beside the form, and is not shown; put it there or in a folder media"
        ));
    };
    if kind == MediaKind::Photo && bytes.len() > LARGEST_PICTURE {
        return Err(format!(
            "the picture {name} is larger than 10 MB, and is not shown; make it smaller"
        ));
    }
    Ok(bytes)
}
