//! The lessons of a tree as their files tell them, with the lines that the library does without.

use crate::content::{
    Tree,
    facts::Facts,
    lesson_file::{self, LessonFile},
    problem::{Place, Problems},
};
use crate::model::Lang;
use std::collections::BTreeMap;

/// A lesson's folder.
pub(super) struct Folder<'a> {
    /// Its path in the tree.
    pub(super) path: &'a str,
    /// The minutes that it says it takes, and where it says so.
    pub(super) minutes: Option<(u8, Place)>,
    /// Its files, by language.
    pub(super) files: BTreeMap<Lang, LessonFile>,
}

impl<'a> Folder<'a> {
    /// The topic's folder.
    pub(super) fn topic(&self) -> &'a str {
        self.path
            .rsplit_once('/')
            .map_or(self.path, |(topic, _)| topic)
    }
}

/// The id of the lesson in this folder: the folder's name without its number.
pub(super) fn id(folder: &str) -> &str {
    let name = folder.rsplit('/').next().unwrap_or(folder);
    let numbered = name.split_once('-');
    match numbered {
        Some((number, slug)) if number.parse::<u32>().is_ok() => slug,
        _ => name,
    }
}

/// Reads them all; what is wrong in them is told elsewhere.
pub(super) fn read(tree: &Tree) -> Vec<Folder<'_>> {
    folders(tree).map(|path| folder(tree, path)).collect()
}

/// The paths of the folders with lessons.
pub(super) fn folders(tree: &Tree) -> impl Iterator<Item = &str> {
    tree.paths()
        .filter_map(|path| path.strip_suffix("/lesson.toml"))
}

/// The languages of a lesson, each with its file's path.
pub(super) fn languages<'a>(
    tree: &'a Tree,
    folder: &'a str,
) -> impl Iterator<Item = (Lang, &'a str)> {
    tree.under(folder).filter_map(move |path| {
        let name = path.strip_prefix(folder)?.strip_prefix('/')?;
        let code = name.strip_suffix(".md").filter(|code| *code != "README")?;
        Some((code.parse().ok()?, path))
    })
}

fn folder<'a>(tree: &'a Tree, path: &'a str) -> Folder<'a> {
    let unheard = &mut Problems::default();
    let facts = format!("{path}/lesson.toml");
    let facts = Facts::read(tree.shown(&facts), text(tree, &facts), unheard);
    let minutes = facts.and_then(|facts| {
        let minutes = facts.number("minutes", (1..=60, None), unheard)?;
        Some((minutes, facts.place("minutes")))
    });
    let file = |(lang, file): (Lang, &str)| {
        let shown = tree.shown(file);
        let read = lesson_file::read((&shown, path), text(tree, file), &mut Problems::default());
        (lang, read)
    };
    Folder {
        path,
        minutes,
        files: languages(tree, path).map(file).collect(),
    }
}

/// The text of a file; empty if it is not there or not UTF-8.
pub(super) fn text<'a>(tree: &'a Tree, path: &str) -> &'a str {
    let bytes = tree.get(path).unwrap_or_default();
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).unwrap_or_default()
}
