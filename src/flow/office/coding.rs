//! Coding: one open answer at a time, without whose it is, gets one of the themes that coders made for its question. Two taps an answer.

use super::{Ask, Desk, ask, button, home_row, inbox, say, sit};
use crate::{
    flow::{
        Button,
        action::{Act, Action, Room},
        phrase::{Gap, Label, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{LearnerId, Post, Right, Words},
};
use serde::{Deserialize, Serialize};

/// The longest name of a theme, in characters: it stands on a button.
const LONGEST_NAME: usize = 24;

/// The most themes of a question.
pub const THEMES: u32 = 12;

/// Where somebody is among the open answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum CodingDesk {
    /// Looking at these questions.
    Questions(Vec<OpenQuestion>),
    /// Looking at an answer, with the themes at these places.
    Answer(OpenAnswer, Vec<u32>),
    /// Writing the name of a theme for it.
    Naming(OpenAnswer),
}

/// An open question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenQuestion {
    /// The survey.
    pub survey: String,
    /// The question.
    pub question: String,
}

/// An answer to one. Whose it is, is for the store alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenAnswer {
    /// The question.
    pub to: OpenQuestion,
    /// The number under which the coder reads it.
    pub reading: i64,
}

/// An answer as it is shown to a coder.
#[derive(Clone, Debug, PartialEq)]
pub struct Showing {
    /// The answer.
    pub answer: OpenAnswer,
    /// Whose it is: for the shell alone.
    pub of: LearnerId,
    /// What it says.
    pub post: Post,
    /// The themes, with their places.
    pub themes: Vec<(u32, String)>,
    /// How many wait with it.
    pub left: u64,
}

impl CodingDesk {
    pub(super) fn takes_words(&self) -> bool {
        matches!(self, CodingDesk::Naming(_))
    }
}

/// What is asked about open answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum CodingAsk {
    /// Which open questions are there?
    Questions,
    /// The next answer to one.
    Next(OpenQuestion),
    /// This answer is about the theme at this place; 0 means none fits.
    Code(OpenAnswer, u32),
    /// This answer is about a theme of this name, which may be new.
    Theme(OpenAnswer, String),
}

impl CodingAsk {
    pub(super) fn right(&self) -> Option<Right> {
        Some(Right::Inbox)
    }
}

/// How far the coding of a question is.
#[derive(Clone, Debug, PartialEq)]
pub struct Coded {
    /// The question.
    pub to: OpenQuestion,
    /// Its words.
    pub label: Words,
    /// How many answers wait for whoever asks.
    pub left: u64,
    /// How many answers two have coded.
    pub twice: usize,
    /// How far they agree; none of too few.
    pub kappa: Option<f64>,
}

/// What is told about open answers.
#[derive(Clone, Debug, PartialEq)]
pub enum CodingTold {
    /// The open questions.
    Questions(Vec<Coded>),
    /// An answer to be coded.
    Answer(Box<Showing>),
    /// It is coded as the theme of this name; none if none fits.
    Coded(OpenAnswer, Option<String>),
    /// No answer waits.
    AllCoded,
    /// There are as many themes as there may be.
    Full(OpenQuestion),
}

/// Verbs of this room's buttons.
const QUESTION: char = 'q';
const THEME: char = 't';
const NONE: char = 'z';
const NEW: char = 'n';
const NEXT: char = 'x';
const ALL: char = 'a';

pub(super) fn tap(scene: &mut Scene, act: Act) {
    let desk = match super::desk(scene) {
        Some(Desk::Coding(desk)) => desk,
        _ => return want(scene, CodingAsk::Questions),
    };
    let at = act.at as usize;
    match (act.verb, desk) {
        (QUESTION, CodingDesk::Questions(all)) => match all.get(at) {
            Some(one) => want(scene, CodingAsk::Next(one.clone())),
            None => want(scene, CodingAsk::Questions),
        },
        (THEME, CodingDesk::Answer(answer, places)) => match places.get(at) {
            Some(place) => code(scene, answer, *place),
            None => want(scene, CodingAsk::Next(answer.to)),
        },
        (NONE, CodingDesk::Answer(answer, _)) => code(scene, answer, 0),
        (NEW, CodingDesk::Answer(answer, _)) => ask_name(scene, answer),
        (NEXT, CodingDesk::Answer(answer, _) | CodingDesk::Naming(answer)) => {
            want(scene, CodingAsk::Next(answer.to))
        }
        _ => want(scene, CodingAsk::Questions),
    }
}

fn want(scene: &mut Scene, wanted: CodingAsk) {
    ask(scene, Ask::Coding(wanted));
}

fn code(scene: &mut Scene, answer: OpenAnswer, theme: u32) {
    scene.next_stamp();
    want(scene, CodingAsk::Code(answer, theme));
}

pub(super) fn wrote(scene: &mut Scene, desk: CodingDesk, post: &Post) {
    let answer = match desk {
        CodingDesk::Naming(answer) => answer,
        CodingDesk::Answer(answer, _) => return want(scene, CodingAsk::Next(answer.to)),
        CodingDesk::Questions(_) => return want(scene, CodingAsk::Questions),
    };
    let name = super::names::given(post, LONGEST_NAME);
    match name.is_empty() {
        true => ask_name(scene, answer),
        false => {
            scene.next_stamp();
            want(scene, CodingAsk::Theme(answer, name));
        }
    }
}

fn ask_name(scene: &mut Scene, answer: OpenAnswer) {
    scene.next_stamp();
    let back = button(scene, "office-button-coding-back", act(NEXT, 0));
    let keyboard = vec![vec![back], home_row(scene)];
    sit(scene, Desk::Coding(CodingDesk::Naming(answer)));
    say(
        scene,
        vec![Sentence::new("office-coding-ask-name")],
        keyboard,
    );
}

pub(super) fn told(scene: &mut Scene, told: CodingTold) {
    if !scene.learner.may(Right::Inbox) {
        return;
    }
    match told {
        CodingTold::Questions(all) => questions(scene, &all),
        CodingTold::Answer(showing) => show(scene, *showing),
        CodingTold::Coded(answer, theme) => coded(scene, answer, theme),
        CodingTold::AllCoded => word(scene, "office-coding-all-coded"),
        CodingTold::Full(_) => word(scene, "office-coding-full"),
    }
}

fn word(scene: &mut Scene, key: &'static str) {
    scene.next_stamp();
    let keyboard = ways(scene);
    say(scene, vec![Sentence::new(key)], keyboard);
}

/// To all questions, and home.
fn ways(scene: &Scene) -> Keyboard {
    let all = button(scene, "office-button-coding-all", act(ALL, 0));
    vec![vec![all], home_row(scene)]
}

fn questions(scene: &mut Scene, all: &[Coded]) {
    scene.next_stamp();
    let lang = scene.lang();
    let mut said = vec![Sentence::title("office-coding")];
    if all.is_empty() {
        said.push(Sentence::new("office-coding-none"));
    }
    let mut keyboard = Keyboard::new();
    for (at, one) in all.iter().enumerate() {
        let row = Sentence::new("office-coding-row")
            .with("number", at + 1)
            .with("question", one.label.get(lang))
            .with("left", one.left as usize);
        said.push(row);
        said.push(agreement(one));
        let label = Label::Numbered("office-button-coding-open", at + 1);
        let action = Action::Office(scene.state.stamp, act(QUESTION, at as u32));
        keyboard.push(vec![Button::new(label, action)]);
    }
    keyboard.push(home_row(scene));
    let order = all.iter().map(|one| one.to.clone()).collect();
    sit(scene, Desk::Coding(CodingDesk::Questions(order)));
    say(scene, said, keyboard);
}

fn agreement(one: &Coded) -> Sentence {
    let key = match one.kappa {
        Some(_) => "office-coding-agreement",
        None => "office-coding-agreement-few",
    };
    let said = Sentence::row(key).with("count", one.twice);
    match one.kappa {
        Some(kappa) => said.with("kappa", format!("{kappa:.2}")),
        None => said,
    }
}

/// An answer and its themes.
fn show(scene: &mut Scene, showing: Showing) {
    let Showing {
        answer,
        post,
        themes,
        left,
        ..
    } = showing;
    let stamp = scene.next_stamp();
    let words = inbox::in_words(&post);
    let said = vec![
        Sentence::title("office-coding-answer").with("left", left as usize),
        Sentence::new("office-coding-words").with("words", Gap::Foreign(words)),
        Sentence::new("office-coding-which"),
    ];
    inbox::show_media(scene, post);
    let named = |(at, (_, name)): (usize, &(u32, String))| {
        let action = Action::Office(stamp, act(THEME, at as u32));
        Button::new(Label::Text(name.clone()), action)
    };
    let buttons: Vec<Button> = themes.iter().enumerate().map(named).collect();
    let mut keyboard: Keyboard = buttons.chunks(2).map(<[Button]>::to_vec).collect();
    let mut others = vec![button(scene, "office-button-coding-none", act(NONE, 0))];
    if themes.len() < THEMES as usize {
        others.push(button(scene, "office-button-coding-new", act(NEW, 0)));
    }
    keyboard.push(others);
    keyboard.extend(ways(scene));
    let places = themes.iter().map(|(place, _)| *place).collect();
    sit(scene, Desk::Coding(CodingDesk::Answer(answer, places)));
    say(scene, said, keyboard);
}

/// It is coded: the next one is one tap away.
fn coded(scene: &mut Scene, answer: OpenAnswer, theme: Option<String>) {
    scene.next_stamp();
    let said = match theme {
        Some(name) => Sentence::new("office-coding-coded").with("name", Gap::Foreign(name)),
        None => Sentence::new("office-coding-coded-none"),
    };
    let mut keyboard = vec![vec![button(
        scene,
        "office-button-coding-next",
        act(NEXT, 0),
    )]];
    keyboard.extend(ways(scene));
    sit(scene, Desk::Coding(CodingDesk::Answer(answer, Vec::new())));
    say(scene, vec![said], keyboard);
}

fn act(verb: char, at: u32) -> Act {
    Act::new(Room::Coding, verb, at)
}
