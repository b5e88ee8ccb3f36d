//! A form that comes as a zip, with the CSV files, pictures, sounds and films that it names beside it or in folders.
//!
//! What it names is taken along; the rest is told and left.

use super::{
    Beside, FormSource,
    beside::base,
    media::{self, Files},
};
use crate::content::{
    checksum,
    pack::{self, Fault},
    problem::{Place, Problem, Severity},
    tree,
};
use std::{collections::BTreeMap, io::Cursor};
use zip::ZipArchive;

/// How many files are named that the form does not need.
const NAMED: usize = 5;

/// A form as it came, with what lay beside it.
#[derive(Debug, Default)]
pub struct Opened {
    /// The sheets.
    pub source: FormSource,
    /// The pictures, sounds and films that it names, by name.
    pub files: Files,
    /// What is wrong with what lay beside it.
    pub problems: Vec<Problem>,
}

/// Why a file is no form.
#[derive(Clone, Debug, PartialEq)]
pub enum Unread {
    /// It is a zip that cannot be used.
    Zip(Fault),
    /// For these reasons.
    For(Vec<Problem>),
}

type Unpacked = BTreeMap<String, Vec<u8>>;

/// Whether bytes are a zip of files, and no workbook.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    const BOOKS: [&str; 3] = ["[Content_Types].xml", "content.xml", "mimetype"];
    let archive = ZipArchive::new(Cursor::new(bytes));
    archive.is_ok_and(|archive| {
        let mut names = archive.file_names().flatten();
        !names.any(|name| BOOKS.contains(&&*name))
    })
}

/// Reads the form in a zip, and takes along what it names.
pub(super) fn open(bytes: &[u8]) -> Result<Opened, Unread> {
    let unpacked = pack::unpack(bytes).map_err(Unread::Zip)?;
    let path = form(&unpacked)?;
    let beside = Beside::in_zip(&unpacked, path);
    let form = unpacked.get(path).map_or(&[][..], Vec::as_slice);
    let (source, problems) = FormSource::file(path, form, &beside);
    let mut source = source.ok_or_else(|| Unread::For(problems.clone()))?;
    let (found, missing) = media::named(&source, &beside);
    let mut problems: Vec<Problem> = problems.into_iter().chain(missing).collect();
    let (files, unshown): (Files, Files) = found
        .into_iter()
        .partition(|(name, bytes)| !is_picture_name(name) || is_picture(bytes));
    let place = || Place::file(path);
    problems.extend(unshown.keys().map(|name| {
        let text = format!(
            "{name} is no picture that a phone shows, and is left out; save it as JPEG or PNG"
        );
        problem(place(), Severity::Warning, text)
    }));
    if files.values().map(|bytes| bytes.len() as u64).sum::<u64>() > tree::LARGEST {
        let text = "what the form shows is larger than 20 MB together; make the pictures smaller";
        problems.push(problem(place(), Severity::Error, text.into()));
    }
    let sum = |(name, bytes): (&String, &std::sync::Arc<[u8]>)| {
        Some((name.clone(), checksum::version([&**bytes])?.to_string()))
    };
    source.media = files.iter().filter_map(sum).collect();
    problems.extend(unneeded(&unpacked, (path, &source), &unshown));
    Ok(Opened {
        source,
        files,
        problems,
    })
}

fn problem(place: Place, severity: Severity, text: String) -> Problem {
    Problem {
        place,
        severity,
        text,
    }
}

/// The path of the form: the only workbook, else `survey.csv`, else the only CSV file that is a form.
fn form(files: &Unpacked) -> Result<&str, Unread> {
    let of = |endings: &[&str]| -> Vec<&str> {
        let fits = |path: &&str| endings.iter().any(|end| path.to_lowercase().ends_with(end));
        files.keys().map(String::as_str).filter(fits).collect()
    };
    let books = of(&[".xlsx", ".xls", ".xlsb", ".ods"]);
    let sheets = of(&["survey.csv"]);
    let is_form = |path: &&str| {
        let bytes = files.get(*path).map_or(&[][..], Vec::as_slice);
        FormSource::workbook(path, bytes).0.is_some()
    };
    let tables = of(&[".csv"]).into_iter().filter(is_form).collect();
    let found = [books, sheets, tables];
    let found = found.iter().find(|paths| !paths.is_empty());
    match found.map(Vec::as_slice) {
        Some([path]) => Ok(path),
        None => Err(Unread::Zip(Fault::Empty)),
        Some(several) => {
            let names: Vec<&str> = several.iter().take(NAMED).copied().collect();
            let text = format!(
                "the zip holds several forms ({}); send one in a zip, with its own files",
                names.join(", ")
            );
            let place = Place::file(several[0]);
            Err(Unread::For(vec![problem(place, Severity::Error, text)]))
        }
    }
}

fn is_picture_name(name: &str) -> bool {
    const SHOWN: [&str; 8] = [
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".bmp", ".tif",
    ];
    let name = name.to_lowercase();
    SHOWN.iter().any(|end| name.ends_with(end))
}

/// Whether bytes begin as a picture that Telegram shows.
fn is_picture(bytes: &[u8]) -> bool {
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let marks: [&[u8]; 3] = [b"\xff\xd8\xff", b"\x89PNG", b"GIF8"];
    webp || marks.iter().any(|mark| bytes.starts_with(mark))
}

/// What lies in the zip and the form does not name.
fn unneeded(
    files: &Unpacked,
    (form, source): (&str, &FormSource),
    unshown: &Files,
) -> Option<Problem> {
    const SHEETS: [&str; 4] = [
        "survey.csv",
        "choices.csv",
        "settings.csv",
        "external_choices.csv",
    ];
    let is_known = |name: &str| {
        let named = source.files.contains_key(name) || source.media.contains_key(name);
        named || unshown.contains_key(name) || SHEETS.contains(&name)
    };
    let left = files
        .keys()
        .filter(|path| *path != form && !is_known(base(path)));
    let left: Vec<&str> = left.map(|path| base(path)).collect();
    let names = left
        .iter()
        .take(NAMED)
        .copied()
        .collect::<Vec<_>>()
        .join(", ");
    let more = if left.len() > NAMED { ", …" } else { "" };
    let text = format!("the form does not name {names}{more}; this is left out");
    (!left.is_empty()).then(|| problem(Place::file(form), Severity::Warning, text))
}

#[cfg(test)]
#[path = "tests/zipped.rs"]
mod tests;
