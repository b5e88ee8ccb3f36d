//! Tables as CSV: UTF-8 with a mark that Excel needs for our scripts, lines ended as RFC 4180 says, nothing that a spreadsheet takes for a formula.

use super::sheet::{Field, Sheet};
use ::csv::{Terminator, Writer, WriterBuilder};
use std::borrow::Cow;

/// What a file begins with, so that Excel reads it as UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// First letters by which a spreadsheet may know a formula, or that hide one behind them.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '＠'];

/// The full-width minus signs, which some spreadsheets read as `-`.
const MINUS: [char; 2] = ['－', '﹣'];

/// A table as a file.
pub(super) fn bytes(sheet: &Sheet) -> Vec<u8> {
    let mut writer = writer();
    // Writing into memory does not fail, and all rows are of one length.
    let _ = write(&mut writer, sheet);
    writer.into_inner().unwrap_or_default()
}

fn writer() -> Writer<Vec<u8>> {
    WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(MARK.to_vec())
}

fn write(writer: &mut Writer<Vec<u8>>, sheet: &Sheet) -> Result<(), ::csv::Error> {
    writer.write_record(sheet.columns.iter().map(|name| guarded(name).into_owned()))?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(text))?;
    }
    Ok(())
}

fn text(field: &Field) -> String {
    match field {
        Field::Empty => String::new(),
        Field::Number(number) => number.to_string(),
        Field::Text(text) => guarded(text).into_owned(),
    }
}

/// Rows of words as CSV, the first of them the names of the columns.
pub fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let mut writer = writer();
    for row in rows {
        // Writing into memory does not fail.
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell).into_owned()));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Words with an apostrophe before them, where a spreadsheet would compute them.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    let first = text.chars().next();
    match first.is_some_and(|first| FORMULA.contains(&first) || MINUS.contains(&first)) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}
