//! Holds a lesson's languages against its English: the same items, the same choices, the same right ones.

use super::{
    lesson_file::{FileItem, LessonFile},
    problem::{Place, Problems},
};
use crate::model::Lang;
use std::collections::BTreeMap;

/// Puts the items of every language into the order of the English ones; none if a language differs.
pub(super) fn alike(
    mut files: BTreeMap<Lang, LessonFile>,
    problems: &mut Problems,
) -> Option<BTreeMap<Lang, LessonFile>> {
    let source = files.remove(&Lang::EN)?;
    let mut same = true;
    for file in files.values_mut() {
        same &= compare(&source, file, problems);
        let order = |item: &FileItem| source.items.iter().position(|other| other.id == item.id);
        file.items.sort_by_key(order);
    }
    files.insert(Lang::EN, source);
    same.then_some(files)
}

fn compare(source: &LessonFile, file: &LessonFile, problems: &mut Problems) -> bool {
    let mut same = true;
    let mut differs = |line: u32, text: String| {
        same = false;
        problems.error(Place::line(&file.path, line), text);
    };
    for item in &source.items {
        let here = file.items.iter().find(|other| other.id == item.id);
        match here {
            None => differs(
                file.lines,
                format!(
                    "the item \"{}\" is missing; it is in line {} of {}",
                    item.id, item.line, source.path
                ),
            ),
            Some(here) => {
                if let Some(text) = difference(item, here, &source.path) {
                    differs(here.line, text);
                }
            }
        }
    }
    for item in &file.items {
        if !source.items.iter().any(|other| other.id == item.id) {
            let text = format!(
                "{} has no item \"{}\"; take it away or mend its id",
                source.path, item.id
            );
            differs(item.line, text);
        }
    }
    if source.pages.len() != file.pages.len() {
        let (here, there) = (file.pages.len(), source.pages.len());
        let text = format!(
            "{} has {there} pages and this file {here}; turn the same pages",
            source.path
        );
        problems.warn(Place::line(&file.path, 1), text);
    }
    same
}

/// How a translated item differs from its source.
fn difference(source: &FileItem, here: &FileItem, path: &str) -> Option<String> {
    let id = &source.id;
    let (there, given) = (source.right.len(), here.right.len());
    if there != given {
        let which = if given < there { "missing" } else { "too many" };
        return Some(format!(
            "the item \"{id}\" has {given} choices and {there} in {path}: one is {which}"
        ));
    }
    if source.many != here.many {
        let text = "one right choice is written with 1. and several with - in every language";
        return Some(format!("the item \"{id}\" differs from {path}: {text}"));
    }
    if source.right != here.right {
        let text = "mark the same choices with [x], in the same order";
        return Some(format!(
            "the item \"{id}\" has other right choices than in {path}; {text}"
        ));
    }
    None
}
