//! Sheets: rows of text with the numbers that a spreadsheet shows, and tables with named columns on top of them.
//!
//! The framework's CSV files and the sheets of a form are read by the same code.

mod text;

pub(crate) use text::{MOST_CELLS, MOST_COLUMNS, from_csv};

use super::{
    language::{self, language},
    problem::{Place, Problems},
};
use crate::model::{Lang, Words};
use serde::{Deserialize, Serialize};

/// A sheet as it was written, blank rows left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The path of its file.
    pub path: String,
    /// Its name in a workbook; empty for a CSV file.
    pub name: String,
    /// The rows: the number that a spreadsheet shows, and the cells, trimmed.
    pub rows: Vec<(u32, Vec<String>)>,
}

impl Sheet {
    /// Whether nothing is written in it.
    pub(crate) fn is_blank(&self) -> bool {
        self.rows.is_empty()
    }

    /// Adds a row unless it is blank.
    pub(crate) fn push(&mut self, row: u32, cells: impl Iterator<Item = String>) {
        let mut cells: Vec<String> = cells.map(|cell| cell.trim().to_owned()).collect();
        let filled = cells.iter().rposition(|cell| !cell.is_empty());
        if let Some(last) = filled {
            cells.truncate(last + 1);
            self.rows.push((row, cells));
        }
    }

    /// The cells of the columns that name a language, each with its place.
    pub(crate) fn words(&self) -> Vec<(Place, Lang, String)> {
        let table = Table::new(self, str::to_lowercase, &mut Problems::default());
        let mut words = Vec::new();
        for line in table.lines() {
            for (head, cell) in line.cells() {
                let place = self.place(line.row, Some(&head.shown));
                words.extend(head.lang.map(|lang| (place, lang, cell.to_owned())));
            }
        }
        words
    }

    /// The place of a row, or of a cell in it.
    pub(crate) fn place(&self, row: u32, column: Option<&str>) -> Place {
        Place::Cell {
            path: self.path.clone(),
            sheet: self.name.clone(),
            row,
            column: column.map(Into::into),
        }
    }
}

/// A column's heading.
#[derive(Debug)]
pub(crate) struct Head {
    /// What the column is, in its usual spelling.
    pub(crate) key: String,
    /// The language of its words.
    pub(crate) lang: Option<Lang>,
    /// The heading as it was written.
    pub(crate) shown: String,
}

/// A sheet whose first row names the columns.
pub(crate) struct Table<'a> {
    pub(crate) sheet: &'a Sheet,
    pub(crate) heads: Vec<Head>,
    /// The language of words in columns that name none.
    pub(crate) default: Lang,
}

impl<'a> Table<'a> {
    /// Reads the headings; `usual` turns another spelling of a heading into the usual one.
    pub(crate) fn new(
        sheet: &'a Sheet,
        usual: fn(&str) -> String,
        problems: &mut Problems,
    ) -> Table<'a> {
        let heads = match sheet.rows.first() {
            Some((row, cells)) => cells
                .iter()
                .map(|cell| {
                    head(cell, usual, &mut |text| {
                        problems.warn(sheet.place(*row, Some(cell)), text);
                    })
                })
                .collect(),
            None => Vec::new(),
        };
        Table {
            sheet,
            heads,
            default: Lang::EN,
        }
    }

    /// True if there is such a column.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.heads.iter().any(|head| head.key == key)
    }

    /// The rows under the headings.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let rows = self.sheet.rows.iter().skip(1);
        rows.map(move |(row, cells)| Line {
            table: self,
            row: *row,
            cells,
        })
    }

    /// Warns of columns that are not among the known ones.
    pub(crate) fn check_columns(&self, known: &[&str], problems: &mut Problems) {
        let row = self.sheet.rows.first().map_or(1, |(row, _)| *row);
        for head in &self.heads {
            if head.key.is_empty() || known.contains(&head.key.as_str()) {
                continue;
            }
            let near = super::near::did_you_mean(&head.key, known.iter().copied());
            let text = format!("the column \"{}\" is not read{near}", head.shown);
            problems.warn(self.sheet.place(row, Some(&head.shown)), text);
        }
    }
}

fn head(cell: &str, usual: fn(&str) -> String, doubt: &mut dyn FnMut(String)) -> Head {
    let written = plain(cell);
    let mut parts: Vec<&str> = written.split("::").map(str::trim).collect();
    if let [single] = parts[..] {
        // The old way of writing it, `label:French`.
        if let Some((base, lang)) = single.split_once(':').filter(|(base, _)| is_split(base)) {
            parts = vec![base.trim(), lang.trim()];
        }
    }
    let joined = matches!(
        parts[0].to_lowercase().as_str(),
        "media" | "bind" | "body" | "control"
    ) || parts[0].eq_ignore_ascii_case("instance");
    let own = if joined { 2 } else { 1 }.min(parts.len());
    let key = usual(&parts[..own].join("::"));
    let lang = parts.get(own).and_then(|name| {
        let found = language(name);
        if !matches!(found, Some((_, true))) {
            doubt(format!(
                "which language is \"{name}\"? Add its code in parentheses, as in \"label::Khmer (km)\""
            ));
        }
        found.map(|(lang, _)| lang)
    });
    let unknown_language = parts.len() > own && lang.is_none();
    Head {
        key: if unknown_language { String::new() } else { key },
        lang,
        shown: cell.into(),
    }
}

/// The columns whose old spelling has one colon: before a language, or before a part.
fn is_split(base: &str) -> bool {
    const BASES: [&str; 9] = [
        "label",
        "hint",
        "constraint_message",
        "required_message",
        "bind",
        "media",
        "image",
        "audio",
        "video",
    ];
    BASES.contains(&base.trim().to_lowercase().replace(' ', "_").as_str())
}

/// A text without what has no width, and with plain spaces, none of them around it.
pub(crate) fn plain(text: &str) -> String {
    let unseen = |c: &char| {
        !matches!(
            c,
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}'
        )
    };
    let text: String = text.chars().filter(unseen).collect();
    text.replace(['\u{a0}', '\u{202f}', '\u{2007}'], " ")
        .trim()
        .to_owned()
}

/// A row of a table.
#[derive(Clone, Copy)]
pub(crate) struct Line<'a> {
    pub(crate) table: &'a Table<'a>,
    pub(crate) row: u32,
    cells: &'a [String],
}

impl<'a> Line<'a> {
    /// The cell in the column; empty if there is none.
    pub(crate) fn get(&self, key: &str) -> &'a str {
        self.columns(key)
            .map(|(_, cell)| cell)
            .find(|cell| !cell.is_empty())
            .unwrap_or("")
    }

    /// The cell in the column without what cannot be seen: names and types are told by their letters.
    pub(crate) fn word(&self, key: &str) -> String {
        plain(self.get(key))
    }

    /// The row's first filled cell.
    pub(crate) fn first(&self) -> &'a str {
        let filled = self.cells.iter().find(|cell| !cell.is_empty());
        filled.map_or("", String::as_str)
    }

    /// The words in the columns of this key, by language.
    pub(crate) fn words(&self, key: &str) -> Words {
        let mut words = Words::default();
        for (head, cell) in self.columns(key) {
            let lang = head.lang.unwrap_or(self.table.default);
            if head.lang.is_some() || words.exact(lang).is_none() {
                words.set(lang, cell);
            }
        }
        words
    }

    /// Every filled cell with its heading.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (&'a Head, &'a str)> {
        let cells = self.cells.iter().map(String::as_str);
        self.table
            .heads
            .iter()
            .zip(cells)
            .filter(|(_, cell)| !cell.is_empty())
    }

    fn columns(&self, key: &str) -> impl Iterator<Item = (&'a Head, &'a str)> {
        self.cells().filter(move |(head, _)| head.key == key)
    }

    /// The place of the cell in this column.
    pub(crate) fn place(&self, key: &str) -> Place {
        let head = self.table.heads.iter().find(|head| head.key == key);
        let shown = head.map_or(key, |head| head.shown.as_str());
        self.table.sheet.place(self.row, Some(shown))
    }

    /// The place of the row.
    pub(crate) fn whole(&self) -> Place {
        self.table.sheet.place(self.row, None)
    }

    /// Warns if the words lack one of the languages, in one problem for all of them.
    pub(crate) fn check_words(&self, key: &str, langs: &[Lang], problems: &mut Problems) {
        let words = self.words(key);
        let missing: Vec<Lang> = langs
            .iter()
            .copied()
            .filter(|lang| words.exact(*lang).is_none())
            .collect();
        if let Some(first) = missing.first() {
            let of = |head: &&Head| head.key == key && head.lang == Some(*first);
            let head = self.table.heads.iter().find(of);
            let shown = head.map_or(key, |head| head.shown.as_str());
            let named: Vec<String> = missing.iter().map(|lang| language::shown(*lang)).collect();
            let text = format!("the {key} is missing in {}", named.join(", "));
            problems.warn(self.table.sheet.place(self.row, Some(shown)), text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usual(key: &str) -> String {
        key.to_lowercase().replace(' ', "_")
    }

    #[test]
    fn headings_are_read_in_many_spellings() {
        let check = |cell: &str, key: &str, lang: Option<Lang>| {
            let head = head(cell, usual, &mut |_| {});
            assert_eq!((head.key.as_str(), head.lang), (key, lang), "{cell}");
        };
        check("List Name", "list_name", None);
        check("label::Khmer (km)", "label", Some(Lang::KM));
        check("Label :: Lao", "label", Some(Lang::LO));
        check("label:Thai", "label", Some(Lang::TH));
        check("bind:relevant", "bind::relevant", None);
        check("media::image::English (en)", "media::image", Some(Lang::EN));
        check("bind::jr:constraintMsg", "bind::jr:constraintmsg", None);
        check("label::??", "", None);
    }
}
