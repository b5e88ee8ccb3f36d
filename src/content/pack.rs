//! Lessons that come as a zip: unpacked with care, put in their places among those that are there, and kept whole.
//!
//! A zip with a folder `courses` holds all lessons. Any other holds some: each of its lessons takes the place of the one of that name, and a
//! topic's folder brings new ones.

use super::{Tree, checksum, near::did_you_mean};
use crate::model::{Library, Sources, Version};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read, Write},
    sync::Arc,
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// The most files in a zip.
const MOST_FILES: usize = 10_000;

/// The most bytes that come out of a zip.
const MOST_BYTES: u64 = 100 << 20;

/// Why a zip cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no zip, or a damaged one.
    Broken,
    /// Too many files, or too much in them.
    TooMuch,
    /// A name leads out of its folder.
    Outside,
    /// No lesson is in it.
    Empty,
    /// A lesson stands in no topic and is not known: its name, and a name that is near.
    Nowhere(String),
}

/// The files of a zip, without what is hidden.
pub fn unpack(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Broken)?;
    if archive.len() > MOST_FILES {
        return Err(Fault::TooMuch);
    }
    let (mut files, mut left) = (BTreeMap::new(), MOST_BYTES);
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|_| Fault::Broken)?;
        let name = entry.name().map_err(|_| Fault::Broken)?.into_owned();
        let parts: Vec<&str> = name.split('/').collect();
        if name.starts_with('/') || name.contains(['\\', ':', '\0']) || parts.contains(&"..") {
            return Err(Fault::Outside);
        }
        let hidden =
            |part: &&str| part.starts_with('.') || part.starts_with("~$") || *part == "__MACOSX";
        if name.ends_with('/') || parts.iter().any(hidden) {
            continue;
        }
        // What the archive says of its sizes may be untrue: no more is unpacked than there is room for.
        let mut content = Vec::new();
        let read = entry.take(left + 1).read_to_end(&mut content);
        let size = read.map_err(|_| Fault::Broken)? as u64;
        left = left.checked_sub(size).ok_or(Fault::TooMuch)?;
        files.insert(name, content);
    }
    Ok(files)
}

/// Whether a file is a zip with lessons, by the names in it.
pub fn holds_lessons(bytes: &[u8]) -> bool {
    let archive = ZipArchive::new(Cursor::new(bytes));
    archive.is_ok_and(|archive| {
        archive
            .file_names()
            .any(|name| name.is_ok_and(|name| name.ends_with("lesson.toml")))
    })
}

/// The content with the lessons of a zip in it.
pub fn overlay(base: &Tree, bytes: &[u8]) -> Result<Tree, Fault> {
    let files = unpack(bytes)?;
    let is_lesson = |path: &&String| path.ends_with("/lesson.toml") || *path == "lesson.toml";
    if !files.keys().any(|path| is_lesson(&path)) {
        return Err(Fault::Empty);
    }
    let whole = files.keys().find_map(|path| {
        let at = match path.starts_with("courses/") {
            true => 0,
            false => path.find("/courses/")? + 1,
        };
        Some(path[..at].to_owned())
    });
    let (kept, placed) = match whole {
        Some(outer) => (outside(base), inside(files, &outer)),
        None => some(base, files)?,
    };
    let placed = placed.into_iter().map(|(path, bytes)| (path, bytes.into()));
    Ok(Tree::of(Arc::new(kept.into_iter().chain(placed).collect())))
}

/// Whether a path belongs to the lessons.
fn is_ours(path: &str) -> bool {
    path.starts_with("courses/") || path == super::review::TRANSLATED
}

/// The content without its lessons.
fn outside(base: &Tree) -> Sources {
    let files = base.files().iter();
    let others = files.filter(|(path, _)| !is_ours(path));
    others
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect()
}

/// The lessons below a folder.
fn inside(files: BTreeMap<String, Vec<u8>>, outer: &str) -> BTreeMap<String, Vec<u8>> {
    let own = |(path, bytes): (String, Vec<u8>)| {
        let path = path.strip_prefix(outer)?.to_owned();
        is_ours(&path).then_some((path, bytes))
    };
    files.into_iter().filter_map(own).collect()
}

type Placed = (Sources, BTreeMap<String, Vec<u8>>);

/// Puts single lessons and topics into their places; the content without what they take the place of, and the files of both.
fn some(base: &Tree, files: BTreeMap<String, Vec<u8>>) -> Result<Placed, Fault> {
    let folders: BTreeSet<String> = files.keys().filter_map(|path| folder(path)).collect();
    let topics = tops(&files, "topic.toml");
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for topic in topics {
        let place = known(base, &topic, "topic.toml");
        let name = topic.rsplit('/').next().unwrap_or(&topic).to_owned();
        places.insert(topic, place.unwrap_or(format!("courses/{name}")));
    }
    for lesson in folders {
        if places
            .keys()
            .any(|topic| lesson.starts_with(&format!("{topic}/")))
        {
            continue;
        }
        let place = known(base, &lesson, "lesson.toml");
        let place = place.ok_or_else(|| nowhere(base, &lesson))?;
        places.insert(lesson, place);
    }
    let mut kept: Sources = base.files().as_ref().clone();
    let mut placed = BTreeMap::new();
    for (path, bytes) in files {
        let own = places.iter().find_map(|(from, to)| {
            let rest = path.strip_prefix(from.as_str())?;
            let rest = if from.is_empty() {
                Some(rest)
            } else {
                rest.strip_prefix('/')
            };
            Some((to, rest?))
        });
        if let Some((to, rest)) = own {
            placed.insert(format!("{to}/{rest}"), bytes);
        }
    }
    let lessons: BTreeSet<String> = placed.keys().filter_map(|path| folder(path)).collect();
    kept.retain(|path, _| {
        !lessons
            .iter()
            .any(|lesson| path.starts_with(&format!("{lesson}/")))
    });
    Ok((kept, placed))
}

/// The folder of a lesson, by the path of its facts.
fn folder(path: &str) -> Option<String> {
    path.strip_suffix("lesson.toml")
        .map(|folder| folder.trim_end_matches('/').to_owned())
}

/// The outermost folders that hold a file of this name.
fn tops(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let own = files
        .keys()
        .filter_map(|path| path.strip_suffix(name)?.strip_suffix('/'));
    for folder in own {
        if !found
            .iter()
            .any(|outer| folder.starts_with(&format!("{outer}/")))
        {
            found.push(folder.to_owned());
        }
    }
    found
}

/// A folder's name without its number.
pub(super) fn slug(folder: &str) -> &str {
    let name = folder.rsplit('/').next().unwrap_or(folder);
    match name.split_once('-') {
        Some((number, slug)) if number.parse::<u32>().is_ok() => slug,
        _ => name,
    }
}

/// Where a topic or a lesson of this name stands already.
fn known(base: &Tree, folder: &str, facts: &str) -> Option<String> {
    let folders = base
        .under("courses")
        .filter_map(|path| path.strip_suffix(facts)?.strip_suffix('/'));
    let mut same = folders.filter(|other| slug(other) == slug(folder));
    same.next().map(str::to_owned)
}

fn nowhere(base: &Tree, lesson: &str) -> Fault {
    let known: BTreeSet<&str> = base
        .under("courses")
        .filter_map(|path| Some(slug(path.strip_suffix("/lesson.toml")?)))
        .collect();
    let near = did_you_mean(slug(lesson), known);
    Fault::Nowhere(format!("{}{near}", slug(lesson)))
}

/// The checksum of the lessons in the content.
pub fn version(tree: &Tree) -> Option<Version> {
    let files = tree.files().iter().filter(|(path, _)| is_ours(path));
    checksum::version(files.flat_map(|(path, bytes)| [path.as_bytes(), bytes.as_ref()]))
}

/// The lessons of the content as a zip, to be kept.
pub fn pack(tree: &Tree) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for (path, bytes) in tree.files().iter().filter(|(path, _)| is_ours(path)) {
        archive.start_file(path, options).ok()?;
        archive.write_all(bytes).ok()?;
    }
    archive.finish().ok().map(Cursor::into_inner)
}

/// What a pack changes: the ids of lessons that are new, changed and gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// New lessons.
    pub added: Vec<String>,
    /// Lessons with another text.
    pub changed: Vec<String>,
    /// Lessons that are there no more.
    pub gone: Vec<String>,
}

/// Compares the lessons of two libraries.
pub fn difference(old: &Library, new: &Library) -> Difference {
    let mut difference = Difference::default();
    for lesson in new.lessons() {
        match old.lesson(&lesson.id) {
            None => difference.added.push(lesson.id.to_string()),
            Some(was) if was.version != lesson.version => {
                difference.changed.push(lesson.id.to_string());
            }
            Some(_) => {}
        }
    }
    let gone = old
        .lessons()
        .iter()
        .filter(|lesson| new.lesson(&lesson.id).is_none());
    difference.gone = gone.map(|lesson| lesson.id.to_string()).collect();
    difference
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, text) in files {
            archive
                .start_file(*path, SimpleFileOptions::default())
                .expect("begun");
            archive.write_all(text.as_bytes()).expect("written");
        }
        archive.finish().expect("whole").into_inner()
    }

    fn base() -> Tree {
        Tree::from_pairs([
            ("programme.toml", "p"),
            ("courses/10-show/topic.toml", "t"),
            ("courses/10-show/20-window/lesson.toml", "l"),
            ("courses/10-show/20-window/en.md", "old"),
            ("courses/10-show/20-window/old.jpg", "x"),
            ("courses/10-show/30-close/lesson.toml", "l"),
        ])
    }

    fn paths(files: &[(&str, &str)]) -> Result<Vec<String>, Fault> {
        let tree = overlay(&base(), &zipped(files))?;
        Ok(tree.under("courses").map(str::to_owned).collect())
    }

    #[test]
    fn a_lesson_takes_the_place_of_the_one_of_its_name() {
        let found = paths(&[
            ("window/lesson.toml", "l"),
            ("window/en.md", "new"),
            ("__MACOSX/window/._en.md", "-"),
        ]);
        let expected = [
            "courses/10-show/20-window/en.md",
            "courses/10-show/20-window/lesson.toml",
            "courses/10-show/30-close/lesson.toml",
            "courses/10-show/topic.toml",
        ];
        assert_eq!(found.expect("placed"), expected);
        let lost = paths(&[("windw/lesson.toml", "l")]).expect_err("nowhere");
        assert!(matches!(lost, Fault::Nowhere(name) if name.contains("window")));
    }

    #[test]
    fn a_topic_brings_new_ones_and_all_courses_take_the_place_of_all() {
        let topic = paths(&[
            ("x/40-sell/topic.toml", "t"),
            ("x/40-sell/10-price/lesson.toml", "l"),
        ]);
        let topic = topic.expect("placed");
        assert!(topic.contains(&"courses/40-sell/10-price/lesson.toml".to_owned()));
        assert_eq!(topic.len(), 7);
        let whole = paths(&[("lessons/courses/10-a/10-b/lesson.toml", "l")]);
        assert_eq!(whole.expect("placed"), ["courses/10-a/10-b/lesson.toml"]);
    }

    #[test]
    fn what_could_do_harm_is_refused() {
        assert_eq!(paths(&[("../x/lesson.toml", "l")]), Err(Fault::Outside));
        assert_eq!(paths(&[("/x/lesson.toml", "l")]), Err(Fault::Outside));
        assert_eq!(paths(&[("a.txt", "l")]), Err(Fault::Empty));
        assert_eq!(unpack(b"PK\x03\x04 no zip"), Err(Fault::Broken));
        let zeros = "0".repeat((MOST_BYTES + 1) as usize);
        let bomb = zipped(&[("a/lesson.toml", &zeros)]);
        assert!(bomb.len() < 1 << 20);
        assert_eq!(unpack(&bomb), Err(Fault::TooMuch));
    }

    #[test]
    fn what_was_kept_comes_back_as_it_was() {
        let tree = base();
        let pack = pack(&tree).expect("a zip");
        let back = overlay(&Tree::from_pairs([("programme.toml", "p")]), &pack).expect("back");
        assert_eq!(version(&back), version(&tree));
        assert_eq!(back.get("programme.toml"), Some(b"p".as_slice()));
    }
}
