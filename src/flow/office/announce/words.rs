//! What an announcement says: one message in each language, and what those get whose language is missing.

use super::{
    AnnounceDesk, FALLBACK, NEW, PEOPLE, REMOVE, WORDS, WRITE, act, at, change, check, draft,
    home_row, language_names, languages, people, say,
};
use crate::{
    flow::{
        Button,
        action::{Act, Action, Room},
        phrase::{Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{Lang, Post},
};

/// "Nothing", among the languages that stand in for missing ones.
const NOTHING: usize = 999;

/// Begins to write, or goes on.
pub(super) fn begin(scene: &mut Scene) {
    match draft(scene).posts.is_empty() {
        true => ask_words(scene, scene.lang()),
        false => overview(scene),
    }
}

/// Asks for the words in the language at this place.
pub(super) fn write(scene: &mut Scene, at: u32) {
    match offered(scene).get(at as usize) {
        Some(lang) => ask_words(scene, *lang),
        None => overview(scene),
    }
}

pub(super) fn tap(scene: &mut Scene, act: Act) {
    match act.verb {
        REMOVE => {
            let lang = offered(scene).get(act.at as usize).copied();
            change(scene, |draft| {
                draft.posts.retain(|own, _| Some(*own) != lang);
                draft.fallback = draft.fallback.filter(|own| Some(*own) != lang);
            });
            begin(scene);
        }
        FALLBACK => {
            let lang = offered(scene).get(act.at as usize).copied();
            change(scene, |draft| draft.fallback = lang);
            people::show(scene);
        }
        WORDS if act.at == 1 => leave(scene),
        _ => begin(scene),
    }
}

/// Takes what was written, if it can be sent as it is.
pub(super) fn wrote(scene: &mut Scene, lang: Lang, post: Post) {
    if let Some(problem) = check::problem(&post) {
        let keyboard = vec![home_row(scene)];
        return say(scene, vec![problem], keyboard);
    }
    scene.tell(Phrase::Post(Box::new(post.clone())));
    change(scene, |draft| {
        draft.posts.insert(lang, post);
    });
    overview(scene);
}

/// Takes what was written before anything was asked for: a new announcement, in the writer's own language.
pub(super) fn wrote_first(scene: &mut Scene, post: Post) {
    let lang = scene.lang();
    match offered(scene).contains(&lang) {
        true => wrote(scene, lang, post),
        false => begin(scene),
    }
}

fn offered(scene: &Scene) -> Vec<Lang> {
    scene.library().programme.languages.clone()
}

fn ask_words(scene: &mut Scene, lang: Lang) {
    scene.next_stamp();
    let place = offered(scene).iter().position(|own| *own == lang);
    let draft = draft(scene);
    let mut keyboard = Keyboard::new();
    if draft.posts.contains_key(&lang) {
        keyboard.push(vec![act(
            scene,
            "office-button-remove",
            REMOVE,
            place.unwrap_or_default(),
        )]);
    }
    if !draft.posts.is_empty() {
        keyboard.push(vec![act(scene, "office-button-back", WORDS, 0)]);
    }
    keyboard.push(home_row(scene));
    at(scene, AnnounceDesk::Write(lang));
    let said = vec![
        Sentence::title("office-announce-new"),
        Sentence::new("office-announce-write").with("language", lang.own_name()),
    ];
    say(scene, said, keyboard);
}

/// Which languages there are, and which are missing.
fn overview(scene: &mut Scene) {
    let stamp = scene.next_stamp();
    let draft = draft(scene);
    let place = |(at, lang): (usize, &Lang)| {
        let label = Label::Ticked(lang.own_name().to_owned(), draft.posts.contains_key(lang));
        let write = Act::new(Room::Announce, WRITE, at as u32);
        Button::new(label, Action::Office(stamp, write))
    };
    let languages_row: Vec<Button> = offered(scene).iter().enumerate().map(place).collect();
    let mut keyboard: Keyboard = languages_row.chunks(2).map(<[Button]>::to_vec).collect();
    keyboard.push(vec![act(scene, "office-button-next", WORDS, 1)]);
    keyboard.push(home_row(scene));
    at(scene, AnnounceDesk::Words);
    let missing: Vec<Lang> = missing(scene);
    let mut said = vec![languages(
        "office-announce-there",
        draft.posts.keys().copied(),
    )];
    if !missing.is_empty() {
        said.push(languages("office-announce-missing", missing.into_iter()));
    }
    said.push(Sentence::new("office-announce-add"));
    say(scene, said, keyboard);
}

/// The languages in which nothing is said.
pub(super) fn missing(scene: &Scene) -> Vec<Lang> {
    let draft = draft(scene);
    let mut offered = offered(scene);
    offered.retain(|lang| !draft.posts.contains_key(lang));
    offered
}

/// On to the people; before that, what those get whose language is missing.
fn leave(scene: &mut Scene) {
    let missing = missing(scene);
    if draft(scene).posts.is_empty() {
        return begin(scene);
    }
    if missing.is_empty() {
        return people::show(scene);
    }
    let stamp = scene.next_stamp();
    let there = draft(scene).posts;
    let offered = offered(scene);
    let place = |(at, lang): (usize, &Lang)| {
        let stand_in = Act::new(Room::Announce, FALLBACK, at as u32);
        vec![Button::new(
            lang.own_name().to_owned(),
            Action::Office(stamp, stand_in),
        )]
    };
    let mut keyboard: Keyboard = offered
        .iter()
        .enumerate()
        .filter(|(_, lang)| there.contains_key(lang))
        .map(place)
        .collect();
    keyboard.push(vec![act(scene, "office-button-nothing", FALLBACK, NOTHING)]);
    keyboard.push(vec![act(scene, "office-button-back", WORDS, 0)]);
    at(scene, AnnounceDesk::Fallback);
    let asked = Sentence::new("office-announce-fallback");
    let asked = asked.with("names", language_names(missing.into_iter()));
    say(scene, vec![asked], keyboard);
}

/// The buttons that lead back to earlier steps.
pub(super) fn steps(scene: &Scene) -> Vec<Button> {
    vec![
        act(scene, "office-button-words", NEW, 0),
        act(scene, "office-button-people", PEOPLE, 0),
    ]
}
