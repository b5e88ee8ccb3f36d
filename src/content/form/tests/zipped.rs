//! Forms of our own in zips: flat, in folders, with what does not belong there, and with what could do harm.

use super::*;
use std::io::Write;
use zip::{ZipWriter, write::SimpleFileOptions};

const FORM: &str =
    "type,name,label,media::image\nselect_one_from_file towns.csv,town,Town?,loom.png\n";
const TOWNS: &str = "name,label\ntakeo,Takeo\nkampot,Kampot\n";
const PNG: &str = "\u{89}PNG";

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        archive
            .start_file(*path, SimpleFileOptions::default())
            .expect("begun");
        archive.write_all(bytes).expect("written");
    }
    archive.finish().expect("whole").into_inner()
}

fn png() -> Vec<u8> {
    PNG.chars().map(|letter| letter as u8).collect()
}

fn opened(files: &[(&str, &[u8])]) -> Opened {
    open(&zipped(files)).expect("a form")
}

#[test]
fn what_a_form_names_is_found_flat_and_in_folders() {
    let png = png();
    let (form, towns) = (FORM.as_bytes(), TOWNS.as_bytes());
    let flat = opened(&[("form.csv", form), ("towns.csv", towns)]);
    assert!(flat.source.files.contains_key("towns.csv"));
    let folders = opened(&[
        ("fair/survey.csv", form),
        ("fair/survey-media/towns.csv", towns),
        ("elsewhere/loom.png", &png),
    ]);
    assert_eq!(folders.problems, []);
    assert_eq!(folders.files["loom.png"].as_ref(), png.as_slice());
    assert_eq!(folders.source.files.len(), 1);
}

#[test]
fn another_picture_is_another_text() {
    let version = |more: &[u8]| {
        let png = [png(), more.to_vec()].concat();
        let files: [(&str, &[u8]); 3] = [
            ("survey.csv", FORM.as_bytes()),
            ("towns.csv", TOWNS.as_bytes()),
            ("loom.png", &png),
        ];
        opened(&files).source.version()
    };
    assert_eq!(version(b"a"), version(b"a"));
    assert_ne!(version(b"a"), version(b"b"));
}

#[test]
fn what_is_handed_out_comes_back_as_the_same_text() {
    let png = png();
    let files: [(&str, &[u8]); 3] = [
        ("survey.csv", FORM.as_bytes()),
        ("towns.csv", TOWNS.as_bytes()),
        ("loom.png", &png),
    ];
    let first = opened(&files);
    let kept: Vec<(String, Vec<u8>)> = vec![("loom.png".into(), png.clone())];
    let id = "fair".parse().expect("an id");
    let out = crate::content::form::bundle(&id, &first.source, &kept).expect("a zip");
    let back = open(&out).expect("a form");
    assert_eq!(back.problems, []);
    assert_eq!(back.source.version(), first.source.version());
}

#[test]
fn what_cannot_be_shown_or_is_not_named_is_told_and_left() {
    let found = opened(&[
        ("survey.csv", FORM.as_bytes()),
        ("towns.csv", TOWNS.as_bytes()),
        ("loom.png", b"<svg>"),
        ("notes.docx", b"x"),
    ]);
    assert!(found.files.is_empty() && found.source.media.is_empty());
    let said: Vec<&str> = found.problems.iter().map(|p| p.text.as_str()).collect();
    assert!(said[0].contains("loom.png is no picture"), "{said:?}");
    assert!(said[1].contains("does not name notes.docx"), "{said:?}");
    assert_eq!(said.len(), 2);
}

#[test]
fn a_zip_without_one_form_or_with_harm_in_it_is_refused() {
    let fault = |files: &[(&str, &[u8])]| open(&zipped(files)).expect_err("refused");
    let empty = fault(&[("a.txt", b"x")]);
    assert_eq!(empty, Unread::Zip(Fault::Empty));
    let outside = fault(&[("../survey.csv", FORM.as_bytes())]);
    assert_eq!(outside, Unread::Zip(Fault::Outside));
    let several = fault(&[("a.xlsx", b"x"), ("b.xlsx", b"x")]);
    let Unread::For(problems) = several else {
        panic!("{several:?}");
    };
    assert!(problems[0].text.contains("a.xlsx, b.xlsx"));
}

#[test]
fn a_workbook_is_no_zip_of_files() {
    let book = crate::content::form::pack(&FormSource::default()).expect("a workbook");
    assert!(!is_zip(&book) && is_zip(&zipped(&[("a", b"x")])));
}
