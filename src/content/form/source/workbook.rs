//! Reads workbooks: Excel's, old and new, and OpenDocument's. A file that would burst the memory is named, not opened.
//!
//! The parser is not ours and the files come from anywhere: a panic of it means that the file cannot be read.

use super::FormSource;
use crate::content::{
    problem::{Place, Problems},
    sheet::{MOST_CELLS, MOST_COLUMNS, Sheet},
};
use calamine::{Data, Reader, Sheets, open_workbook_auto_from_rs};
use std::{
    collections::BTreeMap,
    io::{self, Cursor, Read},
    panic::{AssertUnwindSafe, catch_unwind},
};

/// The most bytes that a workbook may unpack to.
const MOST_UNPACKED: u64 = 50 << 20;

const ZIP: &[u8] = b"PK\x03\x04";
const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

type Book<'a> = Sheets<Cursor<&'a [u8]>>;

/// Whether the bytes begin as a workbook does.
pub(in crate::content) fn is_book(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(OLE)
}

/// Reads the sheets that a form has.
pub(super) fn read(path: &str, bytes: &[u8], problems: &mut Problems) -> Option<FormSource> {
    let mut book = open(path, bytes, problems)?;
    sheets(path, &mut book, problems)
}

/// Reads the first sheet, whatever its name.
pub(in crate::content) fn first(
    path: &str,
    bytes: &[u8],
    problems: &mut Problems,
) -> Option<Sheet> {
    let mut book = open(path, bytes, problems)?;
    let name = book.sheet_names().into_iter().next()?;
    Some(filled(path, (&mut book, &name), problems))
}

fn open<'a>(path: &str, bytes: &'a [u8], problems: &mut Problems) -> Option<Book<'a>> {
    let book = match fault(bytes) {
        Some(text) => Err(text),
        None => {
            let open = || open_workbook_auto_from_rs(Cursor::new(bytes)).ok();
            unharmed(open).flatten().ok_or(NO_BOOK)
        }
    };
    book.map_err(|text| problems.error(Place::file(path), text))
        .ok()
}

/// A sheet of a book; what keeps it from being read is a problem.
fn filled(path: &str, (book, name): (&mut Book<'_>, &str), problems: &mut Problems) -> Sheet {
    let mut sheet = Sheet {
        path: path.into(),
        name: name.trim().into(),
        rows: Vec::new(),
    };
    let filled = unharmed(|| fill(&mut sheet, book, name));
    if let Err(text) = filled.unwrap_or_else(|| Err(NO_SHEET.into())) {
        problems.error(sheet.place(1, None), text);
    }
    sheet
}

/// What the parser comes to; nothing if it panics.
fn unharmed<T>(parse: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(parse)).ok()
}

const NO_SHEET: &str = "this sheet cannot be read; save the file again";

const NO_BOOK: &str =
    "this is no workbook that can be read; save it as .xlsx and without a password";

/// Why a workbook is better not opened.
fn fault(bytes: &[u8]) -> Option<&'static str> {
    const LOCKED: &str = "this workbook has a password; save it without one";
    if bytes.starts_with(OLE) {
        let mark: Vec<u8> = "EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let locked = bytes.windows(mark.len()).any(|part| part == mark);
        return locked.then_some(LOCKED);
    }
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return Some(NO_BOOK);
    };
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let Ok(entry) = archive.by_index(at) else {
            return Some(NO_BOOK);
        };
        // What the archive says of its sizes may be untrue, so it is unpacked once, into nothing.
        match io::copy(&mut entry.take(left + 1), &mut io::sink()) {
            Ok(size) if size <= left => left -= size,
            Ok(_) => {
                return Some(
                    "this workbook unpacks to more than 50 MB; copy its sheets into a new one, without pictures",
                );
            }
            Err(_) => return Some(NO_BOOK),
        }
    }
    let manifest = archive.by_name("META-INF/manifest.xml").ok();
    let mut text = String::new();
    let read = manifest.map(|mut manifest| manifest.read_to_string(&mut text));
    (read.is_some() && text.contains("encryption-data")).then_some(LOCKED)
}

fn sheets(path: &str, book: &mut Book<'_>, problems: &mut Problems) -> Option<FormSource> {
    let names = book.sheet_names();
    let mut sheet = |wanted: &str| {
        let fits = |name: &&String| {
            let name = name.trim().to_lowercase().replace([' ', '-'], "_");
            name == wanted
        };
        let name = names.iter().find(fits)?;
        Some(filled(path, (&mut *book, name), problems))
    };
    let survey = sheet("survey");
    let choices = sheet("choices").or_else(|| sheet("choices_and_columns"));
    let (settings, external) = (sheet("settings"), sheet("external_choices"));
    if survey.is_none() {
        let text = "the workbook has no sheet named \"survey\"; the questions stand there";
        problems.error(Place::file(path), text);
    }
    Some(FormSource {
        survey: survey?,
        choices: choices.unwrap_or_default(),
        settings: settings.unwrap_or_default(),
        external: external.unwrap_or_default(),
        ..FormSource::default()
    })
}

/// The rows of a sheet by their places, filled cells alone: a sheet may have one in a far corner.
#[derive(Default)]
struct Cells {
    rows: BTreeMap<u32, BTreeMap<u32, String>>,
    count: usize,
}

impl Cells {
    fn add(&mut self, (row, column): (u32, u32), cell: &Data) -> Result<(), String> {
        let text = text(cell);
        if text.trim().is_empty() {
            return Ok(());
        }
        self.count += 1;
        if self.count > MOST_CELLS {
            return Err(format!(
                "this sheet has more than {MOST_CELLS} filled cells; a form this large cannot be asked in a chat"
            ));
        }
        if column as usize >= MOST_COLUMNS {
            return Err(format!(
                "row {} has something in column {}; a form has at most {MOST_COLUMNS} columns",
                row + 1,
                column + 1
            ));
        }
        self.rows.entry(row).or_default().insert(column, text);
        Ok(())
    }
}

/// Fills a sheet from the book.
fn fill(sheet: &mut Sheet, book: &mut Book<'_>, name: &str) -> Result<(), String> {
    let mut cells = Cells::default();
    // The new formats are read cell by cell: as a whole, a cell in the last corner would fill the memory.
    match book {
        Sheets::Xlsx(book) => {
            let mut reader = book.worksheet_cells_reader(name).map_err(|_| NO_SHEET)?;
            while let Some(cell) = reader.next_cell().map_err(|_| NO_SHEET)? {
                cells.add(cell.get_position(), &cell.get_value().clone().into())?;
            }
        }
        Sheets::Xlsb(book) => {
            let mut reader = book.worksheet_cells_reader(name).map_err(|_| NO_SHEET)?;
            while let Some(cell) = reader.next_cell().map_err(|_| NO_SHEET)? {
                cells.add(cell.get_position(), &cell.get_value().clone().into())?;
            }
        }
        other => {
            let range = other.worksheet_range(name).map_err(|_| NO_SHEET)?;
            let (top, left) = range.start().unwrap_or_default();
            for (row, column, cell) in range.used_cells() {
                cells.add((top + row as u32, left + column as u32), cell)?;
            }
        }
    }
    for (row, mut filled) in cells.rows {
        let last = filled.keys().next_back().copied().unwrap_or(0);
        let whole = (0..=last).map(|column| filled.remove(&column).unwrap_or_default());
        sheet.push(row + 1, whole.collect::<Vec<_>>().into_iter());
    }
    Ok(())
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
            let day_only = (hour, minute, second) == (0, 0, 0);
            match day_only {
                _ if moment.as_f64() < 1.0 => format!("{hour:02}:{minute:02}:{second:02}"),
                true => format!("{year:04}-{month:02}-{day:02}"),
                false => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"),
            }
        }
        Data::Error(_) | Data::Empty => String::new(),
    }
}
