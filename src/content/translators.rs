//! The translators' sheet: the lessons part by part, English beside another language, as a workbook that goes out and comes back.
//!
//! A part is what stands between two blank lines of a lesson's file. What comes back takes the place of the language's files as a whole;
//! whether ids, right answers, lengths and letters are good is found out where all lessons are checked.

use super::{
    Tree,
    form::workbook,
    language::{self, shown},
    problem::{Place, Problem, Problems, Severity},
};
use crate::model::{Lang, base_letters};
use rust_xlsxwriter::{Format, FormatAlign, Formula, Workbook, XlsxError};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// The name of the sheet, by which it is known when it comes back.
const SHEET: &str = "translation";

/// The longest page, of which each part is at most the whole.
const LONGEST: usize = 900;

/// What parts pages; nobody translates it.
const RULE: &str = "---";

/// A part of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The lesson's id and the place of the part, from 1.
    pub key: String,
    /// What it says in English.
    pub english: String,
    /// What lesson it is of, and what to keep.
    pub context: &'static str,
    /// What it says in the other language; empty where nothing is there yet.
    pub translation: String,
}

/// The parts of every lesson, in the order of the tree.
pub fn parts(tree: &Tree, lang: Lang) -> Vec<Part> {
    let lessons = lessons(tree).into_iter();
    let of_lesson = |(id, folder): (String, &str)| {
        let english = blocks(tree, &format!("{folder}/en.md"));
        let mut other = blocks(tree, &format!("{folder}/{lang}.md"));
        if other.len() != english.len() {
            other.clear();
        }
        let part = |(at, english): (usize, String)| Part {
            key: format!("{id}/{}", at + 1),
            context: context(&english),
            translation: other.get(at).cloned().unwrap_or_default(),
            english,
        };
        let all: Vec<Part> = english.into_iter().enumerate().map(part).collect();
        all
    };
    let parts = lessons.flat_map(of_lesson);
    parts.filter(|part| part.english != RULE).collect()
}

/// What a translator is to know of a part.
fn context(block: &str) -> &'static str {
    if block.starts_with("# ") {
        "The title. Keep the # before it."
    } else if block.starts_with("## ") {
        "A question. Keep the ## before it and the {#…} after it as they are."
    } else if block.starts_with("![") {
        "What a picture shows. Translate only the words in [ ]."
    } else if block.contains("[x]") || block.contains("[ ]") {
        "The choices. Keep their order, the marks [x] and [ ], and the > before what is said to each."
    } else if block.starts_with('>') {
        "What to try. Keep the > before it."
    } else {
        "Words on a page."
    }
}

/// The lessons with English words: id and folder.
fn lessons(tree: &Tree) -> Vec<(String, &str)> {
    let folders = tree
        .under("courses")
        .filter_map(|path| path.strip_suffix("/en.md"));
    folders
        .map(|folder| (super::pack::slug(folder).to_owned(), folder))
        .collect()
}

/// The parts of a file; none if it is not there.
fn blocks(tree: &Tree, path: &str) -> Vec<String> {
    let text = tree
        .get(path)
        .and_then(|bytes| std::str::from_utf8(bytes).ok());
    let lines = text
        .unwrap_or_default()
        .trim_start_matches('\u{feff}')
        .lines();
    let mut blocks: Vec<String> = vec![String::new()];
    for line in lines.map(str::trim_end) {
        match (line.is_empty(), blocks.last_mut()) {
            (false, Some(block)) => {
                if !block.is_empty() {
                    block.push('\n');
                }
                block.push_str(line);
            }
            (true, Some(block)) if !block.is_empty() => blocks.push(String::new()),
            _ => {}
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

/// The sheet of a language as a workbook.
///
/// # Errors
/// If a part is longer than a cell can hold.
pub fn workbook(tree: &Tree, lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let (bold, wrap) = (Format::new().set_bold(), Format::new());
    let wrap = wrap.set_text_wrap().set_align(FormatAlign::Top);
    page.set_name(SHEET)?.set_freeze_panes(1, 0)?;
    let heads = [
        "key",
        &shown(Lang::EN),
        "context",
        &shown(lang),
        "letters left",
    ];
    for (column, (head, width)) in (0..).zip(heads.into_iter().zip([22, 60, 30, 60, 12])) {
        page.write_string_with_format(0, column, head, &bold)?;
        page.set_column_width(column, width)?;
    }
    for (row, part) in (1..).zip(parts(tree, lang)) {
        page.write_string(row, 0, &part.key)?;
        page.write_string_with_format(row, 1, &part.english, &wrap)?;
        page.write_string_with_format(row, 2, part.context, &wrap)?;
        page.write_string_with_format(row, 3, &part.translation, &wrap)?;
        let left = LONGEST.saturating_sub(base_letters(&part.translation));
        let counted = Formula::new(format!("={LONGEST}-LEN(D{})", row + 1));
        page.write_formula(row, 4, counted.set_result(left.to_string()))?;
    }
    book.save_to_buffer()
}

/// A sheet that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// Its language.
    pub lang: Lang,
    /// Its rows: the number, the key, the English and the translation.
    rows: Vec<(u32, [String; 3])>,
}

/// Reads a translators' sheet; none if it is no such sheet.
pub fn read(bytes: &[u8]) -> Option<Returned> {
    if !workbook::is_book(bytes) {
        return None;
    }
    let sheet = workbook::first("", bytes, &mut Problems::default())?;
    let (_, heads) = sheet.rows.first()?;
    let is_ours = sheet.name == SHEET && heads.first().is_some_and(|head| head == "key");
    let lang = heads.get(3).and_then(|head| language::language(head));
    let (lang, _) = lang.filter(|(lang, _)| is_ours && *lang != Lang::EN)?;
    let cell = |cells: &[String], at: usize| {
        let text = cells.get(at).cloned().unwrap_or_default();
        text.replace("\r\n", "\n").replace('\r', "\n")
    };
    let row = |(row, cells): &(u32, Vec<String>)| {
        (*row, [cell(cells, 0), cell(cells, 1), cell(cells, 3)])
    };
    let rows = sheet.rows.iter().skip(1).map(row).collect();
    Some(Returned { lang, rows })
}

/// The content with the translations of a sheet in it, and what of the sheet was left out.
pub fn apply(base: &Tree, returned: &Returned) -> (Tree, Vec<Problem>) {
    let mut left = Left(Vec::new());
    let mut given: BTreeMap<&str, (u32, &str, &str)> = BTreeMap::new();
    for (row, [key, english, translation]) in &returned.rows {
        given.insert(key, (*row, english, translation));
    }
    let mut files = base.files().as_ref().clone();
    let mut known: BTreeSet<String> = BTreeSet::new();
    for (id, folder) in lessons(base) {
        let path = format!("{folder}/{}.md", returned.lang);
        let english = blocks(base, &format!("{folder}/en.md"));
        known.extend((1..=english.len()).map(|at| format!("{id}/{at}")));
        let Some(text) = left.lesson(&id, &english, &given) else {
            continue;
        };
        if blocks(base, &path).join("\n\n") + "\n" != text {
            files.insert(path, Cow::Owned(text.into_bytes()));
        }
    }
    for (key, (row, ..)) in given.iter().filter(|(key, _)| !known.contains(**key)) {
        left.note(
            *row,
            format!("there is no part \"{key}\"; its row was passed over"),
        );
    }
    (Tree::of(Arc::new(files)), left.0)
}

/// What of a sheet was left out, and why.
struct Left(Vec<Problem>);

impl Left {
    fn note(&mut self, row: u32, text: String) {
        self.0.push(Problem {
            place: Place::Cell {
                path: String::new(),
                sheet: SHEET.into(),
                row,
                column: None,
            },
            severity: Severity::Warning,
            text,
        });
    }

    /// A lesson's file; none where nothing, or not all of it, is translated, or where its English has changed.
    fn lesson(
        &mut self,
        id: &str,
        english: &[String],
        given: &BTreeMap<&str, (u32, &str, &str)>,
    ) -> Option<String> {
        let mut blocks: Vec<&str> = Vec::new();
        let (mut empty, mut first) = (0, 0);
        for (at, block) in english.iter().enumerate() {
            if block == RULE {
                blocks.push(RULE);
                continue;
            }
            let (row, own, translation) = given.get(format!("{id}/{}", at + 1).as_str())?;
            first = if first == 0 { *row } else { first };
            if own.trim() != block.trim() {
                let text =
                    format!("the English of \"{id}\" has changed since; take a new sheet for it");
                self.note(*row, text);
                return None;
            }
            empty += usize::from(translation.trim().is_empty());
            blocks.push(translation.trim());
        }
        let words = blocks.iter().filter(|block| **block != RULE).count();
        if empty > 0 && empty < words {
            let text = format!("\"{id}\" is left as it is: {empty} of its {words} parts are empty");
            self.note(first, text);
        }
        (empty == 0 && words > 0).then(|| blocks.join("\n\n") + "\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: &str = "# Light\n\nLook.\n\n---\n\n## Where? {#side}\n\n1. [x] Here\n   > Yes.\n2. [ ] There\n   > No.\n";

    fn base() -> Tree {
        Tree::from_pairs([
            ("courses/10-show/20-light/en.md", EN),
            ("courses/10-show/30-close/en.md", "# Close\n\nNear.\n"),
            ("courses/10-show/30-close/th.md", "# ใกล้\n\nใกล้ ๆ\n"),
        ])
    }

    /// The sheet as it comes back with these translations, by their keys.
    fn returned(translations: &[(&str, &str)]) -> Returned {
        let sheet = workbook(&base(), Lang::TH).expect("a workbook");
        let mut returned = read(&sheet).expect("ours");
        for (key, text) in translations {
            let row = returned.rows.iter_mut().find(|(_, [own, ..])| own == key);
            row.expect("a row").1[2] = (*text).to_owned();
        }
        returned
    }

    #[test]
    fn a_sheet_goes_out_and_comes_back_as_it_was() {
        let parts = parts(&base(), Lang::TH);
        let keys: Vec<&str> = parts.iter().map(|part| part.key.as_str()).collect();
        assert_eq!(
            keys,
            [
                "light/1", "light/2", "light/4", "light/5", "close/1", "close/2"
            ]
        );
        assert_eq!(parts[5].translation, "ใกล้ ๆ");
        let (tree, left) = apply(&base(), &returned(&[]));
        assert_eq!((tree.files(), left), (base().files(), Vec::new()));
    }

    #[test]
    fn a_whole_translation_becomes_a_file_and_half_a_one_does_not() {
        let all = [
            ("light/1", "# แสง"),
            ("light/2", "ดู"),
            ("light/4", "## ที่ไหน {#side}"),
            ("light/5", "1. [x] นี่\n   > ใช่\n2. [ ] นั่น\n   > ไม่"),
        ];
        let path = "courses/10-show/20-light/th.md";
        let (tree, left) = apply(&base(), &returned(&all));
        assert!(left.is_empty(), "{left:?}");
        let text = std::str::from_utf8(tree.get(path).expect("a file")).expect("UTF-8");
        assert!(text.starts_with("# แสง\n\nดู\n\n---\n\n## ที่ไหน {#side}\n\n1. [x] นี่\n   > ใช่"));
        let (tree, left) = apply(&base(), &returned(&all[..2]));
        assert_eq!(tree.get(path), None);
        assert!(left[0].text.contains("2 of its 4 parts"), "{left:?}");
    }

    #[test]
    fn what_does_not_fit_any_more_is_named() {
        let mut sheet = returned(&[("close/1", "# ใกล้มาก")]);
        sheet.rows[4].1[1] = "# Closer".into();
        sheet.rows[5].1[0] = "far/1".into();
        let (tree, left) = apply(&base(), &sheet);
        assert_eq!(tree.files(), base().files());
        let texts: Vec<&str> = left.iter().map(|problem| problem.text.as_str()).collect();
        assert!(
            texts[0].contains("English of \"close\" has changed"),
            "{texts:?}"
        );
        assert!(texts[1].contains("no part \"far/1\""), "{texts:?}");
        assert_eq!(read(b"PK\x03\x04"), None);
    }
}
