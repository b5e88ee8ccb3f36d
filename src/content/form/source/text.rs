//! Reads forms that are one text file: all sheets below each other with their names in the first column, or the survey
//! sheet alone with the others beside it.

use super::FormSource;
use crate::content::{
    form::{beside::Beside, columns},
    problem::{Place, Problems},
    sheet::{self, Sheet, from_csv},
};
use std::collections::BTreeMap;

/// Reads the text.
pub(super) fn read(
    path: &str,
    bytes: &[u8],
    beside: &Beside<'_>,
    problems: &mut Problems,
) -> Option<FormSource> {
    if let Some(text) = no_text(bytes) {
        problems.error(Place::file(path), text);
        return None;
    }
    let whole = sheet::from_csv(path.into(), bytes, problems);
    let first = whole.rows.first().map_or(&[][..], |(_, cells)| cells);
    if first.iter().any(|cell| columns::usual(cell) == "type") && !is_sheet(&first[0]) {
        let mut sheet = |name: &str| {
            let (path, bytes) = beside.find(name)?;
            Some(from_csv(path, &bytes, problems))
        };
        return Some(FormSource {
            choices: sheet("choices.csv").unwrap_or_default(),
            settings: sheet("settings.csv").unwrap_or_default(),
            external: sheet("external_choices.csv").unwrap_or_default(),
            survey: whole,
            ..FormSource::default()
        });
    }
    let mut sheets = cut(whole);
    let Some(survey) = sheets.remove("survey") else {
        let text = "this is no form: a workbook has a sheet \"survey\", and a CSV file has that word in its first column, \
            above the questions, or begins with the columns type, name, label";
        problems.error(Place::file(path), text);
        return None;
    };
    Some(FormSource {
        survey,
        choices: sheets.remove("choices").unwrap_or_default(),
        settings: sheets.remove("settings").unwrap_or_default(),
        external: sheets.remove("external_choices").unwrap_or_default(),
        ..FormSource::default()
    })
}

fn is_sheet(cell: &str) -> bool {
    ["survey", "choices", "settings", "external_choices"].contains(&cell.to_lowercase().as_str())
}

/// The sheets of a file whose first column holds their names.
fn cut(whole: Sheet) -> BTreeMap<String, Sheet> {
    let mut sheets: BTreeMap<String, Sheet> = BTreeMap::new();
    let mut name = String::new();
    for (row, cells) in whole.rows {
        let mut cells = cells.into_iter();
        match cells.next() {
            Some(first) if !first.is_empty() => name = first,
            _ => {}
        }
        let sheet = sheets.entry(name.to_lowercase()).or_insert_with(|| Sheet {
            path: whole.path.clone(),
            name: name.clone(),
            rows: Vec::new(),
        });
        sheet.push(row, cells);
    }
    sheets
}

/// Why bytes are no CSV, if they are something else that has gone under a form's name.
fn no_text(bytes: &[u8]) -> Option<&'static str> {
    let start: String = String::from_utf8_lossy(bytes.get(..512).unwrap_or(bytes))
        .trim_start_matches('\u{feff}')
        .trim_start()
        .to_lowercase();
    let begins = |marks: &[&str]| marks.iter().any(|mark| start.starts_with(mark));
    if begins(&[
        "<!doctype html",
        "<html",
        "<table",
        "<head",
        "<body",
        "<meta",
    ]) {
        return Some(
            "this is a web page, whatever its name says; open it in Excel or LibreOffice and save it as .xlsx",
        );
    }
    if begins(&["<?xml", "<workbook", "<h:html"]) {
        return Some(
            "this is XML and no workbook; open the form where it was made and save it as .xlsx",
        );
    }
    let is_jpeg = bytes.starts_with(b"\xff\xd8\xff");
    if is_jpeg || begins(&["%pdf", "{\\rtf", "gif8", "\u{fffd}png"]) {
        return Some("this is no form; a form is a workbook or CSV");
    }
    bytes.is_empty().then_some("this file is empty")
}
