//! The office: what coordinators do, from a phone chat. One room, one file; this one leads from room to room.
//!
//! Rights are looked at at every step, whatever a button or a state says. What the office reads or changes it asks for by [`Ask`], which the
//! shell works off after looking at the rights once more.

mod alarm;
mod announce;
mod coding;
mod inbox;
mod lessons;
mod names;
mod numbers;
mod posters;
mod requests;
mod rooms;
mod surveys;
mod team;

use super::{
    Button, Conversation, Effect, Query, Slot,
    action::{Act, Action, Room, Stamp},
    phrase::{Label, Phrase, Sentence},
    scene::{Keyboard, Scene},
};
use crate::model::{Media, Post, Right};

pub use alarm::AlarmTold;
pub use announce::{AnnounceAsk, AnnounceDesk, AnnounceTold, AnnounceView, Deed};
pub use coding::{
    Coded, CodingAsk, CodingDesk, CodingTold, OpenAnswer, OpenQuestion, Showing,
    THEMES as THEMES_MOST,
};
pub use inbox::{InboxAsk, InboxDesk, InboxTold, Reading, Row as InboxRow, Spot, THREADS};
pub use lessons::{
    CheckedLessons, Coverage, LessonAsk, LessonDesk, LessonTold, Published, WeakItem,
};
pub use numbers::{
    Edition, GapRow, GroupRow, Heads, Live, NumbersAsk, NumbersDesk, NumbersTold, StopRow, View,
    whom,
};
pub use posters::{Invitation, PAGE, PostersAsk, PostersDesk, PostersTold};
pub use requests::{RequestAsk, RequestDesk, RequestTold, RequestView};
pub use surveys::{
    Change, Checked, FormEdition, Point, SurveyAsk, SurveyDesk, SurveyTold, Text, Upload, WEEKS,
};
pub(super) use surveys::{leave_trial, tried};
pub use team::{Colleague, LINK, TeamAsk, TeamDesk, TeamTold};

pub(super) use inbox::{offer, write};
pub use rooms::{Ask, Desk, Told};

/// The rooms, and the right that opens each.
const ROOMS: [(Room, Right, &str); 11] = [
    (Room::Inbox, Right::Inbox, "office-button-inbox"),
    (Room::Announce, Right::Announce, "office-button-announce"),
    (Room::Board, Right::Numbers, "office-button-board"),
    (Room::Gaps, Right::Numbers, "office-button-gaps"),
    (Room::Surveys, Right::Publish, "office-button-surveys"),
    (Room::Lessons, Right::Publish, "office-button-lessons"),
    (Room::Posters, Right::Posters, "office-button-posters"),
    (Room::Export, Right::Numbers, "office-button-export"),
    (Room::Coding, Right::Inbox, "office-button-coding"),
    (Room::Requests, Right::Inbox, "office-button-requests"),
    (Room::Team, Right::Team, "office-button-team"),
];

/// Shows which rooms there are for this person.
pub(super) fn home(scene: &mut Scene) {
    leave(scene);
    let Some(rights) = scene.learner.rights.clone() else {
        return super::help(scene, super::phrase::Line::UnknownCommand);
    };
    let open = |(room, _, key): &(Room, Right, &'static str)| button(scene, key, Act::open(*room));
    let mine = ROOMS.iter().filter(|(_, right, _)| rights.may(*right));
    let mine: Vec<Button> = mine.map(open).collect();
    let keyboard: Keyboard = mine.chunks(2).map(<[Button]>::to_vec).collect();
    let mut said = vec![Sentence::title("office-home"), team::role(&rights)];
    said.extend(team::reach(scene, &rights.scope));
    say(scene, said, keyboard);
}

/// The way in, for whoever works here.
pub(super) fn door(scene: &Scene) -> Vec<Button> {
    home_row(scene)
}

/// Goes into a room.
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
        Room::Inbox => enter(scene, Right::Inbox, |scene| inbox::tap(scene, act)),
        Room::Coding => enter(scene, Right::Inbox, |scene| coding::tap(scene, act)),
        Room::Requests => enter(scene, Right::Inbox, |scene| requests::tap(scene, act)),
        Room::Posters => enter(scene, Right::Posters, |scene| posters::tap(scene, act)),
        Room::Lessons => enter(scene, Right::Publish, |scene| lessons::tap(scene, act)),
        Room::Surveys => enter(scene, Right::Publish, |scene| surveys::tap(scene, act)),
    }
}

/// Whether something that was sent while nothing was open is for the office: anything from those who may publish, and from every colleague
/// what could be published.
pub(super) fn takes(scene: &Scene, media: &Media) -> bool {
    let could_be = || Upload::of(&media.clone().into()).is_some();
    scene.learner.may(Right::Publish) || (scene.learner.rights.is_some() && could_be())
}

/// Something written, or a file sent, while somebody is in the office.
pub(super) fn wrote(scene: &mut Scene, post: Post) {
    let upload = Upload::of(&post);
    match (desk(scene), upload) {
        (Some(Desk::Announce(desk)), _) if desk.takes_words() => {
            enter(scene, Right::Announce, |scene| {
                announce::wrote(scene, &desk, post)
            });
        }
        (Some(Desk::Inbox(desk)), _) if desk.takes_words() => {
            enter(scene, Right::Inbox, |scene| inbox::wrote(scene, desk, post));
        }
        // A file that no open desk wants can only be something to publish. Who may not is told who may.
        (_, Some(upload)) => enter(scene, Right::Publish, |scene| {
            scene.next_stamp();
            ask(scene, Ask::Sent(upload));
        }),
        (None, None) => home(scene),
        (Some(desk), None) => words(scene, desk, post),
    }
}

/// Words at a desk.
fn words(scene: &mut Scene, desk: Desk, post: Post) {
    let right = desk.right();
    enter(scene, right, |scene| match desk {
        Desk::Team(desk) => team::wrote(scene, desk, &post),
        Desk::Announce(desk) => announce::wrote(scene, &desk, post),
        Desk::Numbers(desk) => numbers::wrote(scene, desk, &post),
        Desk::Inbox(desk) => inbox::wrote(scene, desk, post),
        Desk::Posters(desk) => posters::wrote(scene, desk, &post),
        Desk::Coding(desk) => coding::wrote(scene, desk, &post),
        Desk::Requests(_) => requests::open(scene),
        Desk::Surveys(_) => surveys::open(scene),
        Desk::Lessons(_) => lessons::open(scene),
    });
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
        Told::Inbox(told) => inbox::told(scene, told),
        Told::Posters(told) => posters::told(scene, told),
        Told::Coding(told) => coding::told(scene, told),
        Told::Requests(told) => requests::told(scene, told),
        Told::Lessons(told) => enter(scene, Right::Publish, |scene| lessons::told(scene, told)),
        Told::Surveys(told) => enter(scene, Right::Publish, |scene| surveys::told(scene, told)),
        Told::Alarm(told) => alarm::told(scene, &told),
        Told::Refused(right) => refuse(scene, right),
    }
}

/// Goes on only with the right.
fn enter(scene: &mut Scene, right: Right, go_on: impl FnOnce(&mut Scene)) {
    match scene.learner.may(right) {
        true => go_on(scene),
        false => refuse(scene, right),
    }
}

/// They may not, or not any more. Whoever works here is told who may; nobody else is shown even that there is something.
fn refuse(scene: &mut Scene, right: Right) {
    leave(scene);
    if scene.learner.rights.is_none() {
        return super::help(scene, super::phrase::Line::UnknownCommand);
    }
    scene.next_stamp();
    let keyboard = vec![home_row(scene)];
    say(scene, vec![names::who_may(right)], keyboard);
}

/// Leaves the desk as it is: what was open there is given up.
fn leave(scene: &mut Scene) {
    let live = &scene.state.live;
    if matches!(live, Conversation::Office(_) | Conversation::Trial(_)) {
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
