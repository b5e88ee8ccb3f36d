//! The office: what coordinators do, from a phone chat. One room, one file; this one leads from room to room.
//!
//! Rights are looked at at every step, whatever a button or a state says. What the office reads or changes it asks for by [`Ask`], which the
//! shell works off after looking at the rights once more.

mod announce;
mod numbers;
mod team;

use super::{
    Button, Conversation, Effect, Query, Slot,
    action::{Act, Action, Room, Stamp},
    phrase::{Label, Phrase, Sentence},
    scene::{Keyboard, Scene},
};
use crate::model::{Post, Right};
use serde::{Deserialize, Serialize};

pub use announce::{AnnounceAsk, AnnounceDesk, AnnounceTold, AnnounceView, Deed};
pub use numbers::{
    Edition, GapRow, GroupRow, Heads, Live, NumbersAsk, NumbersDesk, NumbersTold, StopRow, View,
    whom,
};
pub use team::{TeamAsk, TeamDesk, TeamTold};

/// Where somebody is in the office.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Desk {
    /// Among those who work here.
    Team(TeamDesk),
    /// With announcements.
    Announce(AnnounceDesk),
    /// Among the numbers.
    Numbers(NumbersDesk),
}

/// What the office asks the shell for; kept as JSON until it is worked off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Ask {
    /// About those who work here.
    Team(TeamAsk),
    /// About announcements.
    Announce(AnnounceAsk),
    /// About the numbers.
    Numbers(NumbersAsk),
}

/// What the shell found out for the office.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// About those who work here.
    Team(TeamTold),
    /// About announcements.
    Announce(AnnounceTold),
    /// About the numbers.
    Numbers(NumbersTold),
    /// They may not do this, or not any more.
    Refused,
}

impl Ask {
    /// What somebody needs to be answered; none where anybody may ask.
    pub fn right(&self) -> Option<Right> {
        match self {
            Ask::Team(ask) => ask.right(),
            Ask::Announce(_) => Some(Right::Announce),
            Ask::Numbers(ask) => Some(ask.right()),
        }
    }
}

impl Desk {
    /// Whether what is typed is taken as it is.
    pub(super) fn takes_words(&self) -> bool {
        match self {
            Desk::Team(desk) => desk.takes_words(),
            Desk::Announce(desk) => desk.takes_words(),
            Desk::Numbers(_) => false,
        }
    }
}

/// The rooms, and the right that opens each.
const ROOMS: [(Room, Right, &str); 5] = [
    (Room::Announce, Right::Announce, "office-button-announce"),
    (Room::Board, Right::Numbers, "office-button-board"),
    (Room::Gaps, Right::Numbers, "office-button-gaps"),
    (Room::Export, Right::Numbers, "office-button-export"),
    (Room::Team, Right::Team, "office-button-team"),
];

/// Shows which rooms there are for this person.
pub(super) fn home(scene: &mut Scene) {
    let Some(rights) = scene.learner.rights.clone() else {
        return super::help(scene, super::phrase::Line::UnknownCommand);
    };
    leave(scene);
    let open =
        |(room, _, key): &(Room, Right, &'static str)| vec![button(scene, key, Act::open(*room))];
    let mine = ROOMS.iter().filter(|(_, right, _)| rights.may(*right));
    let keyboard: Keyboard = mine.map(open).collect();
    let mut said = vec![Sentence::title("office-home"), team::role(&rights)];
    said.extend(team::reach(scene, &rights.scope));
    say(scene, said, keyboard);
}

/// Goes into a room by a command.
pub(super) fn go(scene: &mut Scene, room: Room) {
    tap(scene, Act::open(room));
}

/// A tap on a button of the office: the ways into rooms are always open, and so is what names its thing itself; everything else only at the
/// step that showed it, and once.
pub(super) fn tapped(scene: &mut Scene, stamp: Stamp, act: Act) {
    let tapped = Action::Office(stamp, act);
    if scene.learner.rights.is_some() && !act.is_lasting() {
        if scene.state.last.as_ref() == Some(&tapped) {
            return;
        }
        if stamp != scene.state.stamp {
            return super::stale(scene);
        }
    }
    tap(scene, act);
    scene.state.last = Some(tapped);
}

fn tap(scene: &mut Scene, act: Act) {
    match act.room {
        Room::Home => home(scene),
        Room::Team => enter(scene, Right::Team, |scene| team::tap(scene, act)),
        Room::Announce => enter(scene, Right::Announce, |scene| announce::tap(scene, act)),
        Room::Board | Room::Gaps | Room::Export => {
            enter(scene, Right::Numbers, |scene| numbers::tap(scene, act))
        }
    }
}

/// Something written, or a file sent, while somebody is in the office.
pub(super) fn wrote(scene: &mut Scene, post: Post) {
    match desk(scene) {
        Some(Desk::Team(desk)) => {
            enter(scene, Right::Team, |scene| team::wrote(scene, desk, &post))
        }
        Some(Desk::Announce(desk)) => {
            enter(scene, Right::Announce, |scene| {
                announce::wrote(scene, &desk, post)
            });
        }
        Some(Desk::Numbers(desk)) => enter(scene, Right::Numbers, |scene| {
            numbers::wrote(scene, desk, &post)
        }),
        None => home(scene),
    }
}

/// Opens a link into the office, if this is the source of one; somebody new chooses a language first.
pub(super) fn redeem(scene: &mut Scene, source: Option<&str>) -> bool {
    let Some(token) = source.and_then(team::token) else {
        return false;
    };
    ask(scene, Ask::Team(TeamAsk::Redeem(token.to_owned())));
    if scene.learner.language.is_none() {
        super::onboarding::begin(scene, None);
    }
    true
}

/// What was asked for is there.
pub(super) fn told(scene: &mut Scene, told: Told) {
    match told {
        Told::Team(told) => team::told(scene, told),
        Told::Announce(told) => announce::told(scene, told),
        Told::Numbers(told) => numbers::told(scene, told),
        Told::Refused => refuse(scene),
    }
}

/// Goes on only with the right; without it nothing is shown, not even that there is something.
fn enter(scene: &mut Scene, right: Right, go_on: impl FnOnce(&mut Scene)) {
    match scene.learner.may(right) {
        true => go_on(scene),
        false => refuse(scene),
    }
}

/// They may not, or not any more.
fn refuse(scene: &mut Scene) {
    leave(scene);
    super::help(scene, super::phrase::Line::UnknownCommand);
}

/// Leaves the desk as it is: what was open there is given up.
fn leave(scene: &mut Scene) {
    if matches!(scene.state.live, Conversation::Office(_)) {
        scene.state.live = Conversation::Idle;
    }
}

/// Where the person is in the office.
fn desk(scene: &Scene) -> Option<Desk> {
    match &scene.state.live {
        Conversation::Office(desk) => Some((**desk).clone()),
        _ => None,
    }
}

/// Sits down at a desk. A survey that is open is parked.
fn sit(scene: &mut Scene, desk: Desk) {
    scene.park();
    scene.state.live = Conversation::Office(Box::new(desk));
}

/// Says something with buttons.
fn say(scene: &mut Scene, said: Vec<Sentence>, keyboard: Keyboard) {
    scene.say(Slot::Panel, Phrase::Office(said), keyboard);
}

/// A button of the office: it counts only at the step that shows it.
fn button(scene: &Scene, key: &'static str, act: Act) -> Button {
    Button::new(Label::Key(key), Action::Office(scene.state.stamp, act))
}

/// The way back to the rooms.
fn home_row(scene: &Scene) -> Vec<Button> {
    vec![button(scene, "office-button-home", Act::open(Room::Home))]
}

/// Asks the shell.
fn ask(scene: &mut Scene, ask: Ask) {
    scene.effect(Effect::Ask(Query::Office(Box::new(ask))));
}
