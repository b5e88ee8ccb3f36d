//! Invitations: a link for each place or partner, how many joined by it, and posters that lead to it.

use super::{Ask, Desk, Heads, ask, button, home_row, leave, say, sit};
use crate::{
    flow::{
        Button, Slot,
        action::{Act, Action, Room},
        phrase::{Gap, Handed, Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{Lang, Made, Paper, Post, Poster, Right},
};
use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest name of a place, in characters.
const LONGEST_NAME: usize = 60;

/// The longest source, without the number that tells it from one of the same name.
const LONGEST_SLUG: usize = 28;

/// How many links a page shows.
pub const PAGE: usize = 6;

/// Where somebody is among the invitations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PostersDesk {
    /// Looking at these links, on this page.
    List(Vec<String>, u32),
    /// Writing the name of a place.
    Name,
    /// Looking at one link.
    One(String),
}

impl PostersDesk {
    pub(super) fn takes_words(&self) -> bool {
        matches!(self, PostersDesk::Name)
    }
}

/// What is asked about invitations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PostersAsk {
    /// Which links are there, on this page?
    List(u32),
    /// A new link for a place of this name, with a source like this.
    Make(String, String),
    /// One link.
    One(String),
    /// A poster for a link in a language.
    Draw(String, Lang),
}

impl PostersAsk {
    pub(super) fn right(&self) -> Option<Right> {
        Some(Right::Posters)
    }
}

/// A link, and who joined by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The source in it.
    pub slug: String,
    /// What the place is called.
    pub name: String,
    /// The link itself.
    pub link: String,
    /// How many joined, or the smallest number that is told.
    pub joined: Result<u64, u64>,
}

/// What is told about invitations.
#[derive(Clone, Debug, PartialEq)]
pub enum PostersTold {
    /// A page of the links, which one it is, and whether there are more.
    List(Vec<Invitation>, u32, bool),
    /// One of them.
    One(Invitation),
    /// A poster for one of them.
    Poster(Invitation, Poster),
    /// There is no such link, or it is not theirs.
    Gone,
}

/// Verbs of this room's buttons.
const NEW: char = 'n';
const SHOW: char = 's';
const PAGE_ON: char = 'p';
const DRAW: char = 'd';

pub(super) fn tap(scene: &mut Scene, act: Act) {
    match (act.verb, super::desk(scene)) {
        (NEW, _) => ask_name(scene),
        (PAGE_ON, _) => open(scene, act.at),
        (SHOW, Some(Desk::Posters(PostersDesk::List(slugs, page)))) => {
            match slugs.get(act.at as usize) {
                Some(slug) => want(scene, PostersAsk::One(slug.clone())),
                None => open(scene, page),
            }
        }
        (DRAW, Some(Desk::Posters(PostersDesk::One(slug)))) => {
            let langs = &scene.library().programme.languages;
            match langs.get(act.at as usize) {
                Some(lang) => want(scene, PostersAsk::Draw(slug, *lang)),
                None => open(scene, 0),
            }
        }
        _ => open(scene, 0),
    }
}

fn open(scene: &mut Scene, page: u32) {
    want(scene, PostersAsk::List(page));
}

fn want(scene: &mut Scene, wanted: PostersAsk) {
    ask(scene, Ask::Posters(wanted));
}

pub(super) fn wrote(scene: &mut Scene, desk: PostersDesk, post: &Post) {
    if !desk.takes_words() {
        return open(scene, 0);
    }
    let name = super::names::given(post, LONGEST_NAME);
    if name.is_empty() {
        return ask_name(scene);
    }
    leave(scene);
    scene.next_stamp();
    let slug = slug(&name);
    want(scene, PostersAsk::Make(name, slug));
}

/// A source like this name: small Latin letters, digits and hyphens. One whose letters are none of these is a plain word.
fn slug(name: &str) -> String {
    let bare = name.nfkd().filter(|letter| !is_combining_mark(*letter));
    let mut slug = String::new();
    for letter in bare.flat_map(char::to_lowercase) {
        match letter {
            'đ' => slug.push('d'),
            letter if letter.is_ascii_alphanumeric() => slug.push(letter),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(LONGEST_SLUG);
    let slug = slug.trim_end_matches('-');
    match slug.is_empty() || super::team::token(slug).is_some() {
        true => "place".to_owned(),
        false => slug.to_owned(),
    }
}

pub(super) fn told(scene: &mut Scene, told: PostersTold) {
    if !scene.learner.may(Right::Posters) {
        return;
    }
    match told {
        PostersTold::List(found, page, more) => list(scene, &found, (page, more)),
        PostersTold::One(found) => one(scene, &found),
        PostersTold::Poster(found, poster) => hand_over(scene, &found, poster),
        PostersTold::Gone => {
            leave(scene);
            let keyboard = vec![home_row(scene)];
            say(scene, vec![Sentence::new("office-posters-gone")], keyboard);
        }
    }
}

fn list(scene: &mut Scene, found: &[Invitation], (page, more): (u32, bool)) {
    scene.next_stamp();
    let mut said = vec![Sentence::title("office-posters")];
    if found.is_empty() {
        said.push(Sentence::new("office-posters-none"));
    }
    let new = button(scene, "office-button-posters-new", act(NEW, 0));
    let mut keyboard: Keyboard = vec![vec![new]];
    let mut opens = Vec::new();
    for (at, place) in found.iter().enumerate() {
        let number = page as usize * PAGE + at + 1;
        let row = joined(place, ["office-posters-row", "office-posters-row-few"])
            .with("place", number)
            .with("name", Gap::Foreign(place.name.clone()));
        said.push(row);
        let label = Label::Numbered("office-button-posters-open", number);
        let action = Action::Office(scene.state.stamp, act(SHOW, at as u32));
        opens.push(Button::new(label, action));
    }
    keyboard.extend(opens.chunks(2).map(<[Button]>::to_vec));
    if more {
        let next = act(PAGE_ON, page + 1);
        keyboard.push(vec![button(scene, "office-button-posters-more", next)]);
    }
    keyboard.push(home_row(scene));
    let slugs = found.iter().map(|place| place.slug.clone()).collect();
    sit(scene, Desk::Posters(PostersDesk::List(slugs, page)));
    say(scene, said, keyboard);
}

fn ask_name(scene: &mut Scene) {
    scene.next_stamp();
    let keyboard = vec![home_row(scene)];
    sit(scene, Desk::Posters(PostersDesk::Name));
    let said = vec![Sentence::new("office-posters-ask-name")];
    say(scene, said, keyboard);
}

/// How many joined, in the steps of the board: one more is not seen.
fn joined(place: &Invitation, [enough, few]: [&'static str; 2]) -> Sentence {
    match place.joined {
        Ok(count) => Sentence::row(enough).with("count", Heads::of_some(count)),
        Err(least) => Sentence::row(few).with("least", least as usize),
    }
}

/// What a link is, and who joined by it.
fn about(place: &Invitation) -> Vec<Sentence> {
    vec![
        Sentence::new("office-posters-one").with("name", Gap::Foreign(place.name.clone())),
        joined(
            place,
            ["office-posters-joined", "office-posters-joined-few"],
        ),
        Sentence::new("office-posters-link").with("link", place.link.as_str()),
    ]
}

fn one(scene: &mut Scene, place: &Invitation) {
    let mut said = about(place);
    said.push(Sentence::new("office-posters-ask-language"));
    let keyboard = languages(scene, place);
    say(scene, said, keyboard);
}

/// A button for a poster in each language.
fn languages(scene: &mut Scene, place: &Invitation) -> Keyboard {
    let stamp = scene.next_stamp();
    let programme = &scene.library().programme;
    let named = |(at, lang): (usize, &Lang)| {
        let label = Label::Text(lang.own_name().to_owned());
        Button::new(label, Action::Office(stamp, act(DRAW, at as u32)))
    };
    let langs: Vec<Button> = programme.languages.iter().enumerate().map(named).collect();
    let mut keyboard: Keyboard = langs.chunks(2).map(<[Button]>::to_vec).collect();
    let back = act(PAGE_ON, 0);
    keyboard.push(vec![button(scene, "office-button-posters-back", back)]);
    keyboard.push(home_row(scene));
    sit(scene, Desk::Posters(PostersDesk::One(place.slug.clone())));
    keyboard
}

fn hand_over(scene: &mut Scene, place: &Invitation, poster: Poster) {
    let name = format!("{}-{}.svg", place.slug, poster.lang);
    let print = Handed::File(name, Made::Poster(poster.clone(), Paper::Print));
    let said = vec![Sentence::new("office-posters-print")];
    scene.say(Slot::Passing, Phrase::Handed(said, print), Vec::new());
    let picture = Made::Poster(poster, Paper::Screen);
    let picture = Handed::Picture("office-posters-picture", picture);
    let keyboard = languages(scene, place);
    let phrase = Phrase::Handed(about(place), picture);
    scene.say(Slot::Panel, phrase, keyboard);
}

fn act(verb: char, at: u32) -> Act {
    Act::new(Room::Posters, verb, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_source() {
        let check = |name: &str, expected: &str| assert_eq!(slug(name), expected, "{name}");
        check("Takeo Weavers", "takeo-weavers");
        check("Hội An — Đà Nẵng!", "hoi-an-da-nang");
        check("តាកែវ", "place");
        check("i-0123", "place");
        check("", "place");
        check(&"long name ".repeat(9), "long-name-long-name-long-nam");
        check("a https://evil.example?x=1", "a-https-evil-example-x-1");
    }

    #[test]
    fn one_more_who_joins_is_not_seen() {
        let place = |joined| Invitation {
            slug: "takeo".into(),
            name: "Takeo".into(),
            link: String::new(),
            joined,
        };
        let said = |count| joined(&place(count), ["enough", "few"]);
        assert_eq!(said(Ok(13)), said(Ok(14)));
        assert_ne!(said(Ok(14)), said(Ok(15)));
        assert_eq!(said(Err(10)).key, "few");
    }
}
