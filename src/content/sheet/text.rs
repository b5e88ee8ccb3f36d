//! Reads CSV files as spreadsheets write them: in UTF-8 or UTF-16, with commas, semicolons or tabs.

use super::Sheet;
use crate::content::problem::{Place, Problems};
use std::borrow::Cow;

/// The most filled cells of a sheet.
pub(crate) const MOST_CELLS: usize = 500_000;

/// The most columns of a sheet.
pub(crate) const MOST_COLUMNS: usize = 1000;

/// Reads a CSV file in UTF-8 or UTF-16, with commas, semicolons or tabs between the cells.
pub(crate) fn from_csv(path: String, bytes: &[u8], problems: &mut Problems) -> Sheet {
    let mut sheet = Sheet {
        path,
        ..Sheet::default()
    };
    let text = match decoded(bytes) {
        Ok(text) => text,
        Err(line) => {
            let text = "this line is not in UTF-8; in Excel take \"Save as\" and the type \"CSV UTF-8\", elsewhere the encoding UTF-8";
            problems.error(Place::line(&sheet.path, line), text);
            return sheet;
        }
    };
    let bytes = text.as_bytes();
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true);
    let mut reader = builder.delimiter(separator(&text)).from_reader(bytes);
    let (mut breaks, mut filled) = (0, 0);
    for record in reader.records() {
        let Ok(record) = record else {
            break;
        };
        // Line breaks inside cells do not count as rows; blank lines do, as in a spreadsheet.
        let (line, byte) = record
            .position()
            .map_or((1, 0), |at| (at.line(), at.byte()));
        let before = bytes.get(byte as usize..).unwrap_or_default().iter();
        let blank = before
            .take_while(|b| matches!(b, b'\n' | b'\r'))
            .filter(|b| **b == b'\n');
        let row = (line + blank.count() as u64).saturating_sub(breaks);
        breaks += record
            .iter()
            .map(|cell| cell.matches('\n').count() as u64)
            .sum::<u64>();
        filled += record.iter().filter(|cell| !cell.is_empty()).count();
        if filled > MOST_CELLS {
            let text =
                format!("this file has more than {MOST_CELLS} filled cells; make it smaller");
            problems.error(Place::line(&sheet.path, line as u32), text);
            break;
        }
        sheet.push(row as u32, record.iter().take(MOST_COLUMNS).map(Into::into));
    }
    sheet
}

/// The text of bytes with or without a byte order mark, or the line where they are neither UTF-8 nor UTF-16.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, u32> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let pairs = rest.as_chunks::<2>().0.iter();
        let units: Vec<u16> = pairs.map(|pair| unit(*pair)).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => Ok(Cow::Owned(wide(rest, u16::from_le_bytes))),
        [0xfe, 0xff, rest @ ..] => Ok(Cow::Owned(wide(rest, u16::from_be_bytes))),
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            std::str::from_utf8(bytes)
                .map(Cow::Borrowed)
                .map_err(|error| {
                    let fine = &bytes[..error.valid_up_to()];
                    1 + fine.iter().filter(|b| **b == b'\n').count() as u32
                })
        }
    }
}

/// What stands between the cells: of comma, semicolon and tab, the one that the first line has most of.
fn separator(text: &str) -> u8 {
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or("");
    let first_rows: Vec<&str> = text.lines().take(3).collect();
    // A first line that only names a sheet says nothing.
    let shown = match first.contains([',', ';', '\t']) {
        true => first.to_owned(),
        false => first_rows.concat(),
    };
    let count = |mark: u8| shown.bytes().filter(|b| *b == mark).count();
    let marks = [b',', b';', b'\t'].into_iter().rev();
    marks.max_by_key(|mark| count(*mark)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        let mut problems = Problems::default();
        let text = "\u{feff}id,label::Khmer (km)\n\na,\"two\nlines\"\nb,x\n,\n";
        let sheet = from_csv("x.csv".into(), text.as_bytes(), &mut problems);
        let rows: Vec<u32> = sheet.rows.iter().map(|(row, _)| *row).collect();
        assert_eq!(rows, [1, 3, 4]);
        assert!(problems.sorted().is_empty());
    }

    #[test]
    fn cells_are_parted_by_whatever_the_first_line_has_most_of() {
        let check = |bytes: &[u8]| {
            let mut problems = Problems::default();
            let sheet = from_csv("x.csv".into(), bytes, &mut problems);
            assert_eq!(problems.sorted(), []);
            let cells: Vec<String> = sheet
                .rows
                .into_iter()
                .flat_map(|(_, cells)| cells)
                .collect();
            assert_eq!(cells, ["type", "name", "label, hint", "text", "a", "ឈ្មោះ"]);
        };
        check("type,name,\"label, hint\"\ntext,a,ឈ្មោះ\n".as_bytes());
        check("type;name;label, hint\r\ntext;a;ឈ្មោះ\r\n".as_bytes());
        let tabs = "\u{feff}type\tname\tlabel, hint\ntext\ta\tឈ្មោះ\n";
        let units = || tabs.encode_utf16();
        check(&units().flat_map(u16::to_le_bytes).collect::<Vec<_>>());
        check(&units().flat_map(u16::to_be_bytes).collect::<Vec<_>>());
    }

    #[test]
    fn another_encoding_is_named_with_its_line() {
        let mut problems = Problems::default();
        let sheet = from_csv("x.csv".into(), b"name,label\na,caf\xe9\n", &mut problems);
        assert!(sheet.is_blank());
        let shown = problems.sorted()[0].to_string();
        assert!(
            shown.starts_with("x.csv:2: this line is not in UTF-8"),
            "{shown}"
        );
    }
}
