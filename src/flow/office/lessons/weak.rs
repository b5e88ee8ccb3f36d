//! The quiz items that work badly, with the choices that people took.

use super::{
    super::{button, home_row, leave, say},
    WeakItem,
};
use crate::{
    flow::{
        action::{Act, Room},
        phrase::Sentence,
        scene::Scene,
    },
    model::Rich,
};

/// Shows them, the worst first.
pub(super) fn show(scene: &mut Scene, items: &[WeakItem]) {
    let mut said = vec![Sentence::title("office-weak")];
    for (at, weak) in items.iter().enumerate() {
        said.extend(weak_item(scene, at + 1, weak));
    }
    let key = match items.is_empty() {
        true => "office-weak-none",
        false => "office-weak-hidden",
    };
    said.push(Sentence::new(key));
    scene.next_stamp();
    let lessons = button(scene, "office-button-lessons", Act::open(Room::Lessons));
    let keyboard = vec![vec![lessons], home_row(scene)];
    leave(scene);
    say(scene, said, keyboard);
}

/// An item, its lesson, and how many took which choice.
fn weak_item(scene: &Scene, number: usize, weak: &WeakItem) -> Vec<Sentence> {
    let lang = scene.lang();
    let Some((lesson, item)) = scene.library().item(&weak.item) else {
        return Vec::new();
    };
    let place = lesson.item(&item.id);
    let words = lesson.text(lang).and_then(|text| text.items.get(place?));
    let question = words.map_or("", |words| words.question.text());
    let head = Sentence::new("office-weak-item")
        .with("number", number)
        .with("lesson", lesson.title(lang))
        .with("question", question)
        .with("right", share(weak.right))
        .with("people", weak.people as i64);
    let choice = |(at, taken): (usize, &Option<u64>)| {
        let key = match item.right.get(at) {
            Some(true) => "office-weak-right",
            _ => "office-weak-choice",
        };
        let label = words.and_then(|words| words.choices.get(at));
        Sentence::row(key)
            .with(
                "choice",
                label.map_or("", |(label, _): &(Rich, Rich)| label.text()),
            )
            .with("share", share(*taken))
    };
    std::iter::once(head)
        .chain(weak.taken.iter().enumerate().map(choice))
        .collect()
}

/// A share as people read it; a dash for one that is not told.
fn share(share: Option<u64>) -> String {
    share.map_or("–".to_owned(), |share| format!("{share} %"))
}
