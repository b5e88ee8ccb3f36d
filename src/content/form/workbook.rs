//! The sheets of a workbook file (`.xlsx`, `.xlsb`, `.xls`, `.ods`), known by its content and not by its name.
//!
//! The parser is not ours and the files come from anywhere: a panic of it means that the file cannot be read, and no memory is taken for
//! the empty cells between a table and a stray cell far away from it.

use super::FormSource;
use crate::content::{
    problem::{Place, Problems},
    sheet::Sheet,
};
use calamine::{Data, Reader, Sheets, open_workbook_auto_from_rs};
use std::{
    collections::BTreeMap,
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// The most cells of a sheet, empty ones before others in their row counted: some thousand rows of some hundred columns.
const CELLS: usize = 2_000_000;

type Book<'a> = Sheets<Cursor<&'a [u8]>>;

/// Reads the sheets of a form.
pub(super) fn read(path: &str, bytes: &[u8], problems: &mut Problems) -> Option<FormSource> {
    let open = || open_workbook_auto_from_rs(Cursor::new(bytes)).ok();
    let Some(mut book) = unharmed(open) else {
        let text = "this is no workbook that can be read; save it as .xlsx and without a password";
        problems.error(Place::file(path), text);
        return None;
    };
    let names = book.sheet_names();
    let mut sheet = |wanted: &str| {
        let is_it = |name: &&String| name.trim().eq_ignore_ascii_case(wanted);
        let name = names.iter().find(is_it)?;
        let mut sheet = Sheet {
            path: path.into(),
            name: name.trim().into(),
            rows: Vec::new(),
        };
        match unharmed(|| rows(&mut book, name)) {
            Some(found) => {
                for (at, cells) in found.rows {
                    sheet.push(at + 1, cells.into_iter());
                }
            }
            None => problems.error(
                sheet.place(1, None),
                "this sheet cannot be read, or is far too large; delete what is not needed and save it again",
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

/// What the parser comes to; nothing if it panics.
fn unharmed<T>(parse: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(parse)).ok().flatten()
}

/// The filled rows of a sheet by their place from 0.
#[derive(Default)]
struct Rows {
    rows: BTreeMap<u32, Vec<String>>,
    cells: usize,
}

impl Rows {
    /// Takes a cell in; nothing if the sheet is too large with it.
    fn take(&mut self, (row, column): (u32, u32), cell: &Data) -> Option<()> {
        let text = text(cell);
        if text.is_empty() {
            return Some(());
        }
        let column = column as usize;
        let row = self.rows.entry(row).or_default();
        if row.len() <= column {
            self.cells += column + 1 - row.len();
            if self.cells > CELLS {
                return None;
            }
            row.resize(column + 1, String::new());
        }
        row[column] = text;
        Some(())
    }
}

/// The rows of a sheet; none if it cannot be read or is too large. Where the parser gives cell by cell, nothing is made of those between.
fn rows(book: &mut Book<'_>, name: &str) -> Option<Rows> {
    let mut rows = Rows::default();
    match book {
        Sheets::Xlsx(book) => {
            let mut reader = book.worksheet_cells_reader(name).ok()?;
            while let Some(cell) = reader.next_cell().ok()? {
                rows.take(cell.get_position(), &cell.get_value().clone().into())?;
            }
        }
        Sheets::Xlsb(book) => {
            let mut reader = book.worksheet_cells_reader(name).ok()?;
            while let Some(cell) = reader.next_cell().ok()? {
                rows.take(cell.get_position(), &cell.get_value().clone().into())?;
            }
        }
        Sheets::Xls(_) | Sheets::Ods(_) => {
            let range = book.worksheet_range(name).ok()?;
            let (top, left) = range.start().unwrap_or_default();
            for (row, column, cell) in range.used_cells() {
                let at = (top + row as u32, left + column as u32);
                rows.take(at, cell)?;
            }
        }
    }
    Some(rows)
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

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::Workbook;

    #[test]
    fn a_stray_cell_in_the_last_corner_takes_no_memory() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet().set_name("survey").expect("a name");
        sheet.write(0, 0, "type").expect("written");
        sheet.write(1_048_575, 16_383, "stray").expect("written");
        let bytes = book.save_to_buffer().expect("a file");
        let mut problems = Problems::default();
        let source = read("form.xlsx", &bytes, &mut problems).expect("a form");
        assert_eq!(source.survey.rows.len(), 2);
        assert_eq!(source.survey.rows[0], (1, vec!["type".to_owned()]));
        assert_eq!(source.survey.rows[1].0, 1_048_576);
    }

    #[test]
    fn too_many_cells_are_refused_in_words() {
        let mut rows = Rows::default();
        let cell = Data::Bool(true);
        let last = (0..u32::MAX).find(|row| rows.take((*row, 16_383), &cell).is_none());
        assert_eq!(last, Some(CELLS as u32 / 16_384));
    }

    #[test]
    fn a_panic_of_the_parser_is_a_file_that_cannot_be_read() {
        let nothing: Option<()> = unharmed(|| panic!("a fault of the parser"));
        assert_eq!(nothing, None);
    }
}
