//! The inbox: what people write to the team, under names by chance, and what the team answers. Neither side sees who the other is.

mod letter;

use super::{Ask, Desk, ask, button, home_row, leave, say, sit};
use crate::{
    flow::{
        Button,
        action::{Act, Action, Room},
        phrase::{Gap, Label, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{LearnerId, Post, Right},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub(super) use letter::{in_words, show_media};
pub(in crate::flow) use letter::{offer, write};

/// How many conversations a page shows.
pub const THREADS: usize = 5;

/// Where somebody is in the inbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum InboxDesk {
    /// Looking at these conversations, on this page.
    List(Vec<i64>, u32),
    /// Reading a conversation, at this revision.
    Open(Spot),
    /// Writing an answer.
    Writing(Spot),
    /// Looking at an answer before it is sent.
    Ready(Spot, Box<Post>),
}

/// A conversation, and what the team had done in it when it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// The conversation.
    pub thread: i64,
    /// The count of what the team did.
    pub revision: i64,
}

impl InboxDesk {
    pub(super) fn takes_words(&self) -> bool {
        matches!(self, InboxDesk::Writing(_))
    }
}

/// What is asked about messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum InboxAsk {
    /// Pass this on to the team. By anybody.
    Write(Box<Post>),
    /// Tell the person what the team answered in this message. By the shell itself.
    Deliver(i64),
    /// Tell a colleague of so many new messages. By the shell itself.
    News(i64),
    /// Which conversations are there, on this page?
    Threads(u32),
    /// What was said in one?
    Open(i64),
    /// Answer in one.
    Reply(Spot, Box<Post>),
    /// One is done.
    Done(i64),
}

impl InboxAsk {
    pub(super) fn right(&self) -> Option<Right> {
        match self {
            InboxAsk::Write(_) | InboxAsk::Deliver(_) | InboxAsk::News(_) => None,
            _ => Some(Right::Inbox),
        }
    }
}

/// A conversation in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number.
    pub thread: i64,
    /// What the person is called in it.
    pub name: String,
    /// When something was last said.
    pub changed: Timestamp,
    /// How many messages nobody has seen.
    pub unread: i64,
    /// Whether the team is done with it.
    pub done: bool,
}

/// A conversation, to be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The conversation.
    pub spot: Spot,
    /// Whose it is: for the shell alone.
    pub of: LearnerId,
    /// What the person is called in it.
    pub name: String,
    /// Whether the team is done with it.
    pub done: bool,
    /// The last messages: whether the team said it, when, and what.
    pub said: Vec<(bool, Timestamp, Post)>,
}

/// What is told about messages.
#[derive(Clone, Debug, PartialEq)]
pub enum InboxTold {
    /// It was passed on to the team.
    Passed,
    /// So many wait already that no more can be passed on.
    Full,
    /// The team answers.
    FromTeam(Box<Post>),
    /// So many new messages.
    News(i64),
    /// A page of the conversations, which one it is, and whether there are more.
    Threads(Vec<Row>, u32, bool),
    /// What was said in one.
    Open(Box<Reading>),
    /// A colleague has answered meanwhile; what was said.
    Meanwhile(Box<Reading>),
    /// The answer to somebody of this name is on its way.
    Sent(String),
    /// Somebody of this name has blocked the bot.
    Unreachable(String),
    /// One is done.
    Done(String),
    /// There is no such conversation, or not any more, or it is not theirs.
    Gone,
    /// Nothing that anybody has to know.
    Nothing,
}

/// Verbs of this room's buttons.
const PAGE_ON: char = 'p';
const VIEW: char = 'v';
const REPLY: char = 'r';
const AGAIN: char = 'a';
const SEND: char = 's';
const DONE: char = 'd';
const BACK: char = 'b';

pub(super) fn tap(scene: &mut Scene, act: Act) {
    let desk = match super::desk(scene) {
        Some(Desk::Inbox(desk)) => Some(desk),
        _ => None,
    };
    match (act.verb, desk) {
        (PAGE_ON, _) => want(scene, InboxAsk::Threads(act.at)),
        (VIEW, Some(InboxDesk::List(threads, page))) => match threads.get(act.at as usize) {
            Some(thread) => want(scene, InboxAsk::Open(*thread)),
            None => want(scene, InboxAsk::Threads(page)),
        },
        (REPLY, Some(InboxDesk::Open(spot))) | (AGAIN, Some(InboxDesk::Ready(spot, _))) => {
            letter::ask_words(scene, spot)
        }
        (SEND, Some(InboxDesk::Ready(spot, post))) => {
            leave(scene);
            scene.next_stamp();
            want(scene, InboxAsk::Reply(spot, post));
        }
        (DONE, Some(InboxDesk::Open(spot))) => {
            scene.next_stamp();
            want(scene, InboxAsk::Done(spot.thread));
        }
        (BACK, Some(InboxDesk::Writing(spot) | InboxDesk::Ready(spot, _))) => {
            want(scene, InboxAsk::Open(spot.thread))
        }
        _ => want(scene, InboxAsk::Threads(0)),
    }
}

fn want(scene: &mut Scene, wanted: InboxAsk) {
    ask(scene, Ask::Inbox(wanted));
}

pub(super) fn wrote(scene: &mut Scene, desk: InboxDesk, post: Post) {
    match desk {
        InboxDesk::Writing(spot) => letter::preview(scene, spot, post),
        InboxDesk::Ready(spot, _) => letter::ask_words(scene, spot),
        InboxDesk::Open(spot) => want(scene, InboxAsk::Open(spot.thread)),
        InboxDesk::List(_, page) => want(scene, InboxAsk::Threads(page)),
    }
}

pub(super) fn told(scene: &mut Scene, told: InboxTold) {
    match told {
        InboxTold::Passed => letter::passed(scene),
        InboxTold::Full => letter::full(scene),
        InboxTold::FromTeam(post) => letter::from_team(scene, *post),
        InboxTold::Nothing => {}
        _ if !scene.learner.may(Right::Inbox) => {}
        InboxTold::News(count) => news(scene, count),
        InboxTold::Threads(rows, page, more) => list(scene, &rows, (page, more)),
        InboxTold::Open(reading) => open(scene, *reading, None),
        InboxTold::Meanwhile(reading) => open(scene, *reading, Some("office-inbox-meanwhile")),
        InboxTold::Sent(name) => word(scene, ("office-inbox-sent", Some(name))),
        InboxTold::Unreachable(name) => word(scene, ("office-inbox-unreachable", Some(name))),
        InboxTold::Done(name) => word(scene, ("office-inbox-done", Some(name))),
        InboxTold::Gone => word(scene, ("office-inbox-gone", None)),
    }
}

/// A short word, and the ways on.
fn word(scene: &mut Scene, (key, name): (&'static str, Option<String>)) {
    leave(scene);
    scene.next_stamp();
    let said = name
        .into_iter()
        .fold(Sentence::new(key), |said, name| said.with("name", name));
    let all = button(scene, "office-button-inbox-all", act(PAGE_ON, 0));
    let keyboard = vec![vec![all], home_row(scene)];
    say(scene, vec![said], keyboard);
}

/// New messages. What is open stays open, so the button counts at any time.
fn news(scene: &mut Scene, count: i64) {
    let said = vec![Sentence::new("office-inbox-news").with("count", count)];
    let open = Act::open(Room::Inbox);
    let keyboard = vec![vec![button(scene, "office-button-inbox-open", open)]];
    say(scene, said, keyboard);
}

fn list(scene: &mut Scene, rows: &[Row], (page, more): (u32, bool)) {
    scene.next_stamp();
    let mut said = vec![Sentence::title("office-inbox")];
    if rows.is_empty() {
        said.push(Sentence::new("office-inbox-none"));
    }
    let mut views = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let number = page as usize * THREADS + at + 1;
        let key = match (row.unread, row.done) {
            (1.., _) => "office-inbox-row-new",
            (_, true) => "office-inbox-row-done",
            _ => "office-inbox-row",
        };
        let line = Sentence::row(key)
            .with("number", number)
            .with("name", row.name.as_str())
            .with("count", row.unread)
            .with("time", super::names::moment(scene, row.changed));
        said.push(line);
        let label = Label::Numbered("office-button-inbox-view", number);
        let action = Action::Office(scene.state.stamp, act(VIEW, at as u32));
        views.push(Button::new(label, action));
    }
    let mut keyboard: Keyboard = views.chunks(2).map(<[Button]>::to_vec).collect();
    if more {
        let next = act(PAGE_ON, page + 1);
        keyboard.push(vec![button(scene, "office-button-inbox-more", next)]);
    }
    keyboard.push(home_row(scene));
    let threads = rows.iter().map(|row| row.thread).collect();
    sit(scene, Desk::Inbox(InboxDesk::List(threads, page)));
    say(scene, said, keyboard);
}

/// A conversation: first what can be seen or heard, then all words in their order.
fn open(scene: &mut Scene, reading: Reading, first: Option<&'static str>) {
    scene.next_stamp();
    let mut said: Vec<Sentence> = first.map(Sentence::new).into_iter().collect();
    said.push(Sentence::title("office-inbox-thread").with("name", reading.name.as_str()));
    for (by_team, at, post) in reading.said {
        let key = match by_team {
            true => "office-inbox-by-team",
            false => "office-inbox-by-them",
        };
        let words = letter::in_words(&post);
        let line = Sentence::new(key)
            .with("time", super::names::moment(scene, at))
            .with("words", Gap::Foreign(words));
        said.push(line);
        letter::show_media(scene, post);
    }
    let mut keyboard = vec![vec![button(
        scene,
        "office-button-inbox-reply",
        act(REPLY, 0),
    )]];
    if !reading.done {
        keyboard.push(vec![button(
            scene,
            "office-button-inbox-done",
            act(DONE, 0),
        )]);
    }
    keyboard.push(vec![button(
        scene,
        "office-button-inbox-all",
        act(PAGE_ON, 0),
    )]);
    let thread = u32::try_from(reading.spot.thread).unwrap_or(u32::MAX);
    let erase = Act::new(Room::Requests, super::requests::ERASE, thread);
    keyboard.push(vec![button(scene, "office-button-erase", erase)]);
    keyboard.push(home_row(scene));
    sit(scene, Desk::Inbox(InboxDesk::Open(reading.spot)));
    say(scene, said, keyboard);
}

fn act(verb: char, at: u32) -> Act {
    Act::new(Room::Inbox, verb, at)
}
