//! Turns one shape of a form into the other: a workbook for Excel and Kobo, CSV files for git.

use super::FormSource;
use crate::content::{
    problem::{Place, Problem, Severity},
    sheet::Sheet,
};
use crate::model::SurveyId;
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use std::io::{self, Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

/// The sheets by the names that XLSForm gives them.
fn sheets(source: &FormSource) -> [(&'static str, &Sheet); 4] {
    [
        ("survey", &source.survey),
        ("choices", &source.choices),
        ("settings", &source.settings),
        ("external_choices", &source.external),
    ]
}

/// The form as a workbook; every cell is text. The CSV files that it names stay beside it.
///
/// # Errors
/// If a cell is longer than a workbook can hold.
pub fn pack(source: &FormSource) -> Result<Vec<u8>, Problem> {
    write(source).map_err(|error| Problem {
        place: Place::file(&source.survey.path),
        severity: Severity::Error,
        text: format!("this form does not fit into a workbook: {error}"),
    })
}

fn write(source: &FormSource) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    let needed = |(name, sheet): &(&str, &Sheet)| *name != "external_choices" || !sheet.is_blank();
    for (name, sheet) in sheets(source).into_iter().filter(needed) {
        let page = book.add_worksheet();
        page.set_name(name)?.set_freeze_panes(1, 0)?;
        for (at, (_, cells)) in (0..).zip(&sheet.rows) {
            for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
                match at {
                    0 => page.write_string_with_format(at, column, cell, &bold)?,
                    _ => page.write_string(at, column, cell)?,
                };
            }
        }
    }
    book.save_to_buffer()
}

/// The form as a workbook in a zip, with the CSV files that it names and these files beside it.
///
/// # Errors
/// If a cell is longer than a workbook can hold.
pub fn bundle(
    id: &SurveyId,
    source: &FormSource,
    files: &[(String, Vec<u8>)],
) -> Result<Vec<u8>, Problem> {
    let book = (format!("{id}.xlsx"), pack(source)?);
    let tables = source.files.iter();
    let tables = tables.map(|(name, sheet)| (name.clone(), csv_of(sheet)));
    let all = std::iter::once(book).chain(tables).chain(files.to_vec());
    zipped(all).map_err(|error| Problem {
        place: Place::file(&source.survey.path),
        severity: Severity::Error,
        text: format!("this form cannot be put into a zip: {error}"),
    })
}

fn zipped(files: impl Iterator<Item = (String, Vec<u8>)>) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name, SimpleFileOptions::default())?;
        archive.write_all(&bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The form as CSV files, by name; those that lay beside it too.
pub fn unpack(source: &FormSource) -> Vec<(&str, Vec<u8>)> {
    let names = [
        "survey.csv",
        "choices.csv",
        "settings.csv",
        "external_choices.csv",
    ];
    let filled = names
        .into_iter()
        .zip(sheets(source))
        .filter(|(_, (_, sheet))| !sheet.rows.is_empty());
    let files = source
        .files
        .iter()
        .map(|(name, sheet)| (name.as_str(), sheet));
    filled
        .map(|(file, (_, sheet))| (file, sheet))
        .chain(files)
        .map(|(file, sheet)| (file, csv_of(sheet)))
        .collect()
}

fn csv_of(sheet: &Sheet) -> Vec<u8> {
    let width = sheet
        .rows
        .iter()
        .map(|(_, cells)| cells.len())
        .max()
        .unwrap_or(0);
    let mut writer = csv::Writer::from_writer(Vec::new());
    for (_, cells) in &sheet.rows {
        let rest = std::iter::repeat_n("", width - cells.len());
        // Writing into memory cannot fail, and every row has the same width.
        let _ = writer.write_record(cells.iter().map(String::as_str).chain(rest));
    }
    writer.into_inner().unwrap_or_default()
}
