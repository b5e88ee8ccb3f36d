//! The workbook: what a spreadsheet finds in it.

use super::hostile;
use crate::support::release::House;
use calamine::{Data, Reader, Xlsx, open_workbook};
use sala::{export, model::Lang};
use std::{fs::File, io::BufReader, io::Read, path::Path};

type Book = Xlsx<BufReader<File>>;

/// The workbook of a house, and the folder that it lies in.
fn workbook(house: &House, lang: Lang) -> (Book, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("out");
    export::write(&house.export(lang), &dir).expect("an export");
    let book = open_workbook(dir.join("sala-gap-analysis.xlsx")).expect("a workbook");
    (book, folder)
}

/// The text of every part of the file whose name begins so.
fn parts(folder: &Path, begins: &str) -> Vec<String> {
    let file = File::open(folder.join("out/sala-gap-analysis.xlsx")).expect("a file");
    let mut archive = zip::ZipArchive::new(file).expect("an archive");
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.expect("a name").into_owned())
        .collect();
    let names = names
        .into_iter()
        .filter(|name| name.starts_with(begins) && name.ends_with(".xml"));
    let mut read = |name: String| {
        let mut text = String::new();
        let mut part = archive.by_name(&name).expect("a part");
        part.read_to_string(&mut text).expect("a text");
        text
    };
    names.map(&mut read).collect()
}

#[test]
fn sheets_are_named_in_the_readers_language_and_hold_the_tables() {
    let house = House::new();
    for lang in Lang::ALL {
        let (mut book, folder) = workbook(&house, lang);
        let sheets = [
            "read-me",
            "charts",
            "gap",
            "calibration",
            "change",
            "items",
            "themes",
            "balance",
            "lessons",
            "indicators",
            "codebook",
        ];
        let names = sheets.map(|name| house.texts.get(lang, &format!("report-sheet-{name}"), None));
        assert_eq!(book.sheet_names(), names);
        let gap = book.worksheet_range(&names[2]).expect("a sheet");
        let rows = house
            .release
            .rows
            .iter()
            .filter(|row| row.table == sala::report::Table::Gap);
        assert_eq!(gap.height(), rows.count() + 1, "{lang}");
        assert_eq!(gap.get((1, 8)), Some(&Data::Float(120.0)));
        let charts = parts(folder.path(), "xl/charts/");
        let ranged = charts.iter().filter(|chart| chart.contains("<c:errBars>"));
        assert_eq!((charts.len(), ranged.count()), (3, 2), "{lang}");
        let pages = parts(folder.path(), "xl/worksheets/");
        let frozen = pages
            .iter()
            .filter(|page| page.contains("<pane ") && page.contains("<autoFilter "));
        assert_eq!(frozen.count(), 9, "{lang}");
    }
}

#[test]
fn no_word_becomes_a_formula() {
    let house = hostile::house();
    let (mut book, folder) = workbook(&house, Lang::EN);
    let items = book.worksheet_range("Questions").expect("a sheet");
    for (row, text) in (1..).zip(hostile::strings()) {
        // A spreadsheet keeps no carriage return, and NUL is no letter of XML.
        let wanted = text.replace("\r\n", "\n");
        match items.get((row, 3)) {
            Some(Data::String(found)) => assert_eq!(found.replace("\r\n", "\n"), wanted),
            other => panic!("{text:?} became {other:?}"),
        }
    }
    let pages = parts(folder.path(), "xl/worksheets/");
    assert!(
        pages
            .iter()
            .all(|page| !page.contains("<f>") && !page.contains("<f "))
    );
    assert!(pages.iter().all(|page| !page.contains("<hyperlink")));
}

#[test]
fn an_empty_release_makes_a_workbook_that_says_why() {
    let (mut book, _folder) = workbook(&House::empty(), Lang::EN);
    let charts = book.worksheet_range("Charts").expect("a sheet");
    let said = charts.used_cells().filter_map(|(_, _, cell)| match cell {
        Data::String(text) => Some(text.as_str()),
        _ => None,
    });
    let said: Vec<&str> = said.collect();
    assert!(
        said.iter().any(|text| text.starts_with("Too few people")),
        "{said:?}"
    );
}
