//! Which translations are older than their English: `translated.csv` notes, for each, the checksum of the English that it says.
//!
//! The notes stand beside the lessons and not in them, so that to note something does not make a new version of a lesson. A
//! translation without a note is not called old: nobody has said yet of which English it is.

use super::lessons::{folders, id, languages, text};
use crate::content::{
    Tree, checksum,
    language::shown,
    problem::{Place, Problem, Problems},
    sheet::{self, Table},
};
use crate::model::{Lang, Version};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    str::FromStr,
};

/// The file with the notes.
pub const FILE: &str = "translated.csv";

/// For each lesson and language, the checksum of the English that was translated.
type Notes = BTreeMap<(String, Lang), String>;

/// What is noted as translated: a language, or one lesson in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The language.
    pub lang: Lang,
    /// The lesson's id; none for every lesson.
    pub lesson: Option<String>,
}

impl FromStr for Signature {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (code, lesson) = match text.split_once('/') {
            Some((code, lesson)) => (code, Some(lesson.to_owned())),
            None => (text, None),
        };
        let lang = code.parse::<Lang>().map_err(|error| error.to_string())?;
        match lang == Lang::EN {
            true => Err("English is what the others are translated from".into()),
            false => Ok(Signature { lang, lesson }),
        }
    }
}

impl Signature {
    fn covers(&self, lesson: &str, lang: Lang) -> bool {
        self.lang == lang && self.lesson.as_ref().is_none_or(|own| own == lesson)
    }
}

/// Warns of each translation of an English text that has changed since, and of notes on lessons that are not there.
pub(super) fn check(tree: &Tree, problems: &mut Problems) {
    let notes = notes(tree, problems);
    let known: BTreeSet<&str> = folders(tree).map(id).collect();
    let gone: BTreeSet<&String> = notes.keys().map(|(lesson, _)| lesson).collect();
    for lesson in gone.into_iter().filter(|id| !known.contains(id.as_str())) {
        let text = format!("there is no lesson \"{lesson}\"; take its row out");
        problems.warn(Place::file(tree.shown(FILE)), text);
    }
    for (folder, lang, path) in old(tree, &notes) {
        let text = format!(
            "the English has changed since this was translated; compare the two, then note it with `sala check FOLDER --sign {lang}/{}`",
            id(folder)
        );
        problems.warn(Place::file(tree.shown(path)), text);
    }
}

/// The lessons and languages whose English has changed.
pub(super) fn stale(tree: &Tree) -> BTreeSet<(String, Lang)> {
    let notes = notes(tree, &mut Problems::default());
    let old = old(tree, &notes);
    old.map(|(folder, lang, _)| (id(folder).to_owned(), lang))
        .collect()
}

fn old<'a>(tree: &'a Tree, notes: &'a Notes) -> impl Iterator<Item = (&'a str, Lang, &'a str)> {
    folders(tree).flat_map(move |folder| {
        let english = english(tree, folder);
        let files = languages(tree, folder).filter(move |(lang, _)| {
            let noted = notes.get(&(id(folder).to_owned(), *lang));
            let now = english.as_ref().map(Version::as_str);
            noted.is_some_and(|noted| Some(noted.as_str()) != now)
        });
        files.map(move |(lang, path)| (folder, lang, path))
    })
}

/// The checksum of a lesson's English, wherever it was saved: the ends of lines do not count.
fn english(tree: &Tree, folder: &str) -> Option<Version> {
    let path = format!("{folder}/en.md");
    tree.get(&path)?;
    let lines = text(tree, &path).trim().lines();
    checksum::version(lines.map(|line| line.trim_end().as_bytes()))
}

/// Reads the notes; a file that is not there holds none.
fn notes(tree: &Tree, problems: &mut Problems) -> Notes {
    let Some(bytes) = tree.get(FILE) else {
        return Notes::default();
    };
    let sheet = sheet::from_csv(tree.shown(FILE), bytes, problems);
    let table = Table::new(&sheet, str::to_lowercase, problems);
    let mut notes = Notes::default();
    for line in table.lines() {
        let lesson = line.get("lesson");
        for (head, cell) in line.cells().filter(|(head, _)| head.key != "lesson") {
            match head.key.parse() {
                Ok(lang) => {
                    notes.insert((lesson.to_owned(), lang), cell.to_owned());
                }
                Err(_) => problems.warn(
                    sheet.place(line.row, Some(&head.shown)),
                    "a column is named after its language, such as km",
                ),
            }
        }
    }
    notes
}

/// The text of the file with these translations noted as being of the English that there is now, and how many they are.
///
/// # Errors
/// The signatures that no lesson fits.
pub fn sign(tree: &Tree, signatures: &[Signature]) -> Result<(String, usize), Vec<Problem>> {
    let mut problems = Problems::default();
    let mut notes = notes(tree, &mut problems);
    let mut signed: BTreeSet<(String, Lang)> = BTreeSet::new();
    for folder in folders(tree) {
        let (id, english) = (id(folder), english(tree, folder));
        for (lang, _) in languages(tree, folder) {
            let is_meant = signatures.iter().any(|own| own.covers(id, lang));
            if let Some(english) = english.as_ref().filter(|_| is_meant) {
                notes.insert((id.to_owned(), lang), english.to_string());
                signed.insert((id.to_owned(), lang));
            }
        }
    }
    for own in signatures {
        if !signed.iter().any(|(id, lang)| own.covers(id, *lang)) {
            let of = own
                .lesson
                .as_deref()
                .map_or("any lesson".into(), |id| format!("a lesson \"{id}\""));
            let text = format!("there is no {} text of {of}", shown(own.lang));
            problems.error(Place::file(tree.shown("courses")), text);
        }
    }
    let known: BTreeSet<&str> = folders(tree).map(id).collect();
    notes.retain(|(lesson, _), _| known.contains(lesson.as_str()));
    match problems.any_error() {
        true => Err(problems.sorted()),
        false => Ok((table(&notes), signed.len())),
    }
}

/// The notes as a file: a row a lesson, a column a language.
fn table(notes: &Notes) -> String {
    let langs: BTreeSet<Lang> = notes.keys().map(|(_, lang)| *lang).collect();
    let lessons: BTreeSet<&String> = notes.keys().map(|(lesson, _)| lesson).collect();
    let mut text = String::from("lesson");
    langs.iter().for_each(|lang| {
        let _ = write!(text, ",{lang}");
    });
    for lesson in lessons {
        let _ = write!(text, "\n{lesson}");
        for lang in &langs {
            let noted = notes.get(&(lesson.clone(), *lang));
            let _ = write!(text, ",{}", noted.map_or("", String::as_str));
        }
    }
    text.push('\n');
    text
}
