//! Whether the right answers give themselves away: always in the same place, or always the longest.

use super::lessons::Folder;
use crate::content::{
    Tree,
    lesson_file::FileItem,
    problem::{Place, Problems},
};
use crate::model::{Lang, base_letters};
use std::collections::BTreeMap;

/// The fewest items of which a place can be said to be the usual one.
const ITEMS: usize = 10;

/// The largest share of right answers in one place, in percent.
const SHARE: usize = 60;

/// Checks the items with one right choice: per topic, over all, and per lesson.
pub(super) fn check(tree: &Tree, lessons: &[Folder<'_>], problems: &mut Problems) {
    let mut topics: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for lesson in lessons {
        let items = lesson.files.get(&Lang::EN).map(|file| &file.items);
        let places = items.into_iter().flatten().filter_map(right);
        topics.entry(lesson.topic()).or_default().extend(places);
        longest(lesson, problems);
    }
    for (topic, places) in &topics {
        let place = Place::file(tree.shown(&format!("{topic}/topic.toml")));
        same_place(place, "of this topic", places, problems);
    }
    let all: Vec<usize> = topics.into_values().flatten().collect();
    same_place(Place::file(tree.shown("courses")), "in all", &all, problems);
}

/// The place of the right choice, if there is exactly one to be chosen.
fn right(item: &FileItem) -> Option<usize> {
    let place = item.right.iter().position(|right| *right)?;
    (!item.many).then_some(place)
}

fn same_place(place: Place, of: &str, places: &[usize], problems: &mut Problems) {
    let count = |at: usize| places.iter().filter(|other| **other == at).count();
    let usual = places.iter().copied().max_by_key(|at| (count(*at), *at));
    let Some(usual) = usual.filter(|_| places.len() >= ITEMS) else {
        return;
    };
    if count(usual) * 100 > places.len() * SHARE {
        let text = format!(
            "{} of the {} single right answers {of} are choice {}: people learn the place; move some",
            count(usual),
            places.len(),
            usual + 1
        );
        problems.warn(place, text);
    }
}

/// Warns where the right choice is much the longest in more than half of a lesson's items.
fn longest(lesson: &Folder<'_>, problems: &mut Problems) {
    for file in lesson.files.values() {
        let items = file.items.iter().filter(|item| right(item).is_some());
        let items: Vec<&FileItem> = items.collect();
        let telling: Vec<&str> = items
            .iter()
            .filter(|item| is_telling(item))
            .map(|item| item.id.as_str())
            .collect();
        if telling.len() * 2 > items.len() {
            let text = format!(
                "the right choice is much the longest in {} of {} items ({}): people see it without reading; shorten it or lengthen another",
                telling.len(),
                items.len(),
                telling.join(", ")
            );
            let first = items.iter().find(|item| is_telling(item));
            let line = first.map_or(1, |item| item.line);
            problems.warn(Place::line(&file.path, line), text);
        }
    }
}

/// True if the right choice is longer than every other by more than a third.
fn is_telling(item: &FileItem) -> bool {
    let lengths = item.text.choices.iter();
    let lengths = lengths.map(|(choice, _)| base_letters(choice.text()));
    let (mut right, mut other) = (0, 0);
    for (length, is_right) in lengths.zip(&item.right) {
        let longest = if *is_right { &mut right } else { &mut other };
        *longest = length.max(*longest);
    }
    right * 3 > other * 4
}
