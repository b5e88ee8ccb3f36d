//! Announcements: written by sending the bot a message, meant for people who are picked by buttons, seen before they go out, and watched.
//!
//! What is being written stands in [`State::draft`](crate::flow::State) and waits there while its writer does something else.

mod check;
mod moment;
mod people;
mod send;
mod told;
mod watch;
mod words;

use super::{Ask, Desk, Heads, ask, button, home_row, say, sit};
use crate::{
    flow::{
        action::{Act, Room},
        phrase::Sentence,
        scene::Scene,
    },
    model::{
        Announcement, BroadcastId, Lang, Post, Scope,
        announcement::{Standing, Tally},
        audience::{Kind, Side},
    },
};
use serde::{Deserialize, Serialize};

/// Where somebody is with announcements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnnounceDesk {
    /// Before the list.
    List,
    /// The next message is what is said in this language.
    Write(Lang),
    /// Which languages there are.
    Words,
    /// What those get whose language is missing.
    Fallback,
    /// Whom it is for.
    People(Side),
    /// Which of a kind.
    Pick(Side, Kind),
    /// When it goes out.
    Moment,
    /// On which day; where each person lives, or at one moment for all.
    Day(bool),
    /// At which hour of the day so many days from now.
    Hour(bool, u8),
    /// It has been seen and may be sent.
    Ready,
}

/// What is asked about announcements.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnnounceAsk {
    /// Which are there?
    List,
    /// For how many people is this?
    Count(Box<Announcement>),
    /// Show this to the colleagues who announce too.
    Test(Box<Announcement>),
    /// Send this.
    Send(Box<Announcement>),
    /// How does this one stand?
    Look(BroadcastId),
    /// Do this with one.
    Do(BroadcastId, Deed),
}

/// What can be done with an announcement that is confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// Say yes, as the second person.
    Approve,
    /// Stop for a while.
    Pause,
    /// Go on.
    Resume,
    /// Stop for good.
    Cancel,
    /// Send once more to those of whom nobody knows.
    Again,
}

/// What is told about announcements.
#[derive(Clone, Debug, PartialEq)]
pub enum AnnounceTold {
    /// The newest ones.
    List(Vec<AnnounceView>),
    /// For how many people it is.
    Count(Heads),
    /// So many colleagues were shown it.
    Tested(usize),
    /// A colleague of this name shows it.
    Test(String, Box<Announcement>),
    /// It is confirmed.
    Sent(Box<AnnounceView>),
    /// It is for too few people to be sent.
    TooFew,
    /// Telegram did not take what is said in these languages, so nobody would get it.
    Unsendable(Vec<Lang>),
    /// How one stands.
    Look(Box<AnnounceView>),
    /// How one stands by now: the live message changes in place.
    Progress(Box<AnnounceView>),
    /// It is over.
    Report(Box<AnnounceView>),
    /// A colleague of this name asks for a second yes.
    Asked(String, Box<AnnounceView>),
    /// It rests, since whoever sent it may not announce any more.
    Orphaned(Box<AnnounceView>),
    /// There is none of this number, or not for them.
    Missing,
}

/// An announcement as the office sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct AnnounceView {
    /// Its number.
    pub id: BroadcastId,
    /// What it says and to whom.
    pub content: Announcement,
    /// How far it reaches at most.
    pub reach: Scope,
    /// How it stands.
    pub standing: Standing,
    /// For how many it was meant.
    pub people: Heads,
    /// In numbers; nothing where those are not to be told.
    pub tally: Tally,
    /// When it begins at the earliest, in unix seconds.
    pub begins: i64,
    /// When it is over.
    pub ends: i64,
    /// Whether the one who looks made it.
    pub own: bool,
    /// Whether it has begun to go out.
    pub begun: bool,
}

impl AnnounceDesk {
    pub(super) fn takes_words(&self) -> bool {
        matches!(self, AnnounceDesk::Write(_))
    }
}

/// Verbs of this room's buttons. Upper-case ones name an announcement and count whenever they are tapped.
const NEW: char = 'n';
const DROP: char = 'd';
const WRITE: char = 'w';
const WORDS: char = 'v';
const REMOVE: char = 'r';
const FALLBACK: char = 'f';
const PEOPLE: char = 'p';
const KIND: char = 'k';
const TOGGLE: char = 't';
const SIDE: char = 's';
const MOMENT: char = 'm';
const NOW: char = 'j';
const LATER: char = 'l';
const DAY: char = 'a';
const HOUR: char = 'h';
const NIGHT: char = 'q';
const DAYS: char = 'e';
const READY: char = 'y';
const TEST: char = 'x';
const SEND: char = 'z';
const LOOK: char = 'L';
const APPROVE: char = 'A';
const PAUSE: char = 'P';
const RESUME: char = 'R';
const CANCEL: char = 'C';
const AGAIN: char = 'U';

pub(super) fn tap(scene: &mut Scene, act: Act) {
    let id = BroadcastId(i64::from(act.at));
    match act.verb {
        NEW => words::begin(scene),
        DROP => {
            scene.state.draft = None;
            open(scene);
        }
        WRITE => words::write(scene, act.at),
        WORDS | REMOVE | FALLBACK => words::tap(scene, act),
        PEOPLE | KIND | TOGGLE | SIDE => people::tap(scene, act),
        MOMENT | NOW | LATER | DAY | HOUR | NIGHT | DAYS => moment::tap(scene, act),
        READY | TEST | SEND => send::tap(scene, act),
        LOOK => ask_about(scene, AnnounceAsk::Look(id)),
        APPROVE => ask_about(scene, AnnounceAsk::Do(id, Deed::Approve)),
        PAUSE => ask_about(scene, AnnounceAsk::Do(id, Deed::Pause)),
        RESUME => ask_about(scene, AnnounceAsk::Do(id, Deed::Resume)),
        CANCEL => ask_about(scene, AnnounceAsk::Do(id, Deed::Cancel)),
        AGAIN => ask_about(scene, AnnounceAsk::Do(id, Deed::Again)),
        _ => open(scene),
    }
}

pub(super) fn wrote(scene: &mut Scene, desk: &AnnounceDesk, post: Post) {
    match desk {
        AnnounceDesk::Write(lang) => words::wrote(scene, *lang, post),
        AnnounceDesk::List if scene.state.draft.is_none() => words::wrote_first(scene, post),
        AnnounceDesk::Words => words::begin(scene),
        _ => open(scene),
    }
}

pub(super) use told::told;

/// Asks which there are.
fn open(scene: &mut Scene) {
    ask_about(scene, AnnounceAsk::List);
}

fn ask_about(scene: &mut Scene, about: AnnounceAsk) {
    ask(scene, Ask::Announce(about));
}

/// What is being written; an empty one where nothing is.
fn draft(scene: &Scene) -> Announcement {
    scene.state.draft.as_deref().cloned().unwrap_or_default()
}

/// Changes what is being written.
fn change(scene: &mut Scene, change: impl FnOnce(&mut Announcement)) {
    let mut draft = draft(scene);
    change(&mut draft);
    scene.state.draft = Some(Box::new(draft));
}

/// Sits down somewhere in this room.
fn at(scene: &mut Scene, desk: AnnounceDesk) {
    sit(scene, Desk::Announce(desk));
}

/// A button of this room.
fn act(scene: &Scene, key: &'static str, verb: char, at: usize) -> crate::flow::Button {
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    button(scene, key, Act::new(Room::Announce, verb, at))
}

/// The name of a language in its own letters.
fn language_names(langs: impl Iterator<Item = Lang>) -> String {
    let names: Vec<String> = langs.map(|lang| lang.own_name().to_owned()).collect();
    names.join(", ")
}

/// A sentence of which languages.
fn languages(key: &'static str, langs: impl Iterator<Item = Lang>) -> Sentence {
    Sentence::new(key).with("names", language_names(langs))
}
