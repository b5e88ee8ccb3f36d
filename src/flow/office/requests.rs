//! What nobody does alone: to take out what each person answered, and to erase somebody. A second person says yes, or a day passes.

use super::{Ask, Desk, ask, button, home_row, say, sit};
use crate::{
    flow::{
        Button,
        action::{Act, Action, Room},
        data,
        phrase::{Gap, Handed, Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{Lang, Made, Right, Wish},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Where somebody is with such wishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RequestDesk {
    /// Looking at those that are open.
    List,
    /// Asked whether this is really meant.
    Sure(Wish),
}

/// What is asked about such wishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RequestAsk {
    /// Which are open?
    List,
    /// This is wished for.
    Make(Wish),
    /// A second yes.
    Grant(i64),
    /// No.
    Refuse(i64),
    /// Hand over what was granted.
    Take(i64, Lang),
    /// It has begun to count. By the shell itself.
    Ripe(i64),
}

impl RequestAsk {
    pub(super) fn right(&self) -> Option<Right> {
        match self {
            RequestAsk::Make(Wish::Answers) | RequestAsk::Take(..) => Some(Right::RawData),
            RequestAsk::Ripe(_) => None,
            _ => Some(Right::Inbox),
        }
    }
}

/// A wish as the office sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestView {
    /// Its number.
    pub id: i64,
    /// What is wished for.
    pub wish: Wish,
    /// What the person is called who is to be erased.
    pub whom: String,
    /// What the colleague is called who wished it.
    pub by: String,
    /// Whether the one who looks wished it.
    pub own: bool,
    /// Whether the one who looks may say yes.
    pub may_grant: bool,
    /// From when it counts.
    pub ripe: Timestamp,
    /// Whether it counts now.
    pub counts: bool,
}

/// What is told about such wishes.
#[derive(Clone, Debug, PartialEq)]
pub enum RequestTold {
    /// Those that are open and concern this person.
    List(Vec<RequestView>),
    /// It is wished for; it counts later.
    Waits(RequestView),
    /// A colleague wishes it.
    Wanted(RequestView),
    /// It counts: it can be taken now.
    Ready(RequestView),
    /// Somebody is erased now.
    Erased(String),
    /// A colleague said no.
    Refused(RequestView),
    /// The file.
    File {
        /// The name of its release.
        name: String,
        /// What is to be made.
        made: Made,
    },
    /// There is no partner release yet that it belongs to.
    Unmade,
    /// The person hears that the team has erased them, as they asked.
    Erase,
    /// There is none of this number, or not for them.
    Missing,
    /// Nothing that anybody has to know.
    Nothing,
}

/// Verbs of this room's buttons; upper-case ones name a wish by its number.
pub(super) const ANSWERS: char = 'a';
pub(super) const ERASE: char = 'e';
const SURE: char = 's';
const GRANT: char = 'Y';
const REFUSE: char = 'N';
const TAKE: char = 'T';

pub(super) fn tap(scene: &mut Scene, act: Act) {
    let id = i64::from(act.at);
    match (act.verb, super::desk(scene)) {
        (ANSWERS, _) => sure(scene, Wish::Answers),
        (ERASE, _) => sure(scene, Wish::Erase(id)),
        (SURE, Some(Desk::Requests(RequestDesk::Sure(wish)))) => {
            scene.next_stamp();
            want(scene, RequestAsk::Make(wish));
        }
        (GRANT, _) => want(scene, RequestAsk::Grant(id)),
        (REFUSE, _) => want(scene, RequestAsk::Refuse(id)),
        (TAKE, _) => {
            let lang = scene.lang();
            want(scene, RequestAsk::Take(id, lang));
        }
        _ => open(scene),
    }
}

/// Asks which are open.
pub(super) fn open(scene: &mut Scene) {
    want(scene, RequestAsk::List);
}

fn want(scene: &mut Scene, wanted: RequestAsk) {
    match wanted.right().filter(|right| !scene.learner.may(*right)) {
        None => ask(scene, Ask::Requests(wanted)),
        Some(right) => super::refuse(scene, right),
    }
}

fn sure(scene: &mut Scene, wish: Wish) {
    scene.next_stamp();
    let key = match wish {
        Wish::Answers => "office-request-sure-answers",
        Wish::Erase(_) => "office-request-sure-erase",
    };
    let yes = button(
        scene,
        "office-button-request-sure",
        Act::new(Room::Requests, SURE, 0),
    );
    let keyboard = vec![vec![yes], home_row(scene)];
    sit(scene, Desk::Requests(RequestDesk::Sure(wish)));
    say(scene, vec![Sentence::new(key)], keyboard);
}

pub(super) fn told(scene: &mut Scene, told: RequestTold) {
    match told {
        RequestTold::Erase => data::erased_by_team(scene),
        told if scene.learner.may(Right::Inbox) => to_colleague(scene, told),
        _ => {}
    }
}

fn to_colleague(scene: &mut Scene, told: RequestTold) {
    match told {
        RequestTold::List(views) => list(scene, &views),
        RequestTold::Waits(view) => word(scene, "office-request-waits", Some(&view)),
        RequestTold::Wanted(view) => word(scene, "office-request-wanted", Some(&view)),
        RequestTold::Ready(view) => word(scene, "office-request-ready", Some(&view)),
        RequestTold::Refused(view) => word(scene, "office-request-refused", Some(&view)),
        RequestTold::Erased(whom) => {
            let said = Sentence::new("office-request-erased").with("whom", Gap::Foreign(whom));
            let keyboard = vec![home_row(scene)];
            say(scene, vec![said], keyboard);
        }
        RequestTold::File { name, made } => {
            let said = vec![Sentence::new("office-request-file")];
            let phrase = Phrase::Handed(said, Handed::File(name, made));
            scene.tell(phrase);
        }
        RequestTold::Unmade => word(scene, "office-request-unmade", None),
        RequestTold::Missing => word(scene, "office-request-missing", None),
        RequestTold::Erase | RequestTold::Nothing => {}
    }
}

/// One sentence about a wish, with what can be done about it.
fn word(scene: &mut Scene, key: &'static str, view: Option<&RequestView>) {
    let mut said = vec![Sentence::new(key)];
    let mut keyboard = Keyboard::new();
    if let Some(view) = view {
        said.push(row(scene, view));
        keyboard.extend(deeds(scene, view));
    }
    keyboard.push(home_row(scene));
    say(scene, said, keyboard);
}

fn list(scene: &mut Scene, views: &[RequestView]) {
    scene.next_stamp();
    let mut said = vec![Sentence::title("office-request")];
    if views.is_empty() {
        said.push(Sentence::new("office-request-none"));
    }
    let mut keyboard = Keyboard::new();
    for view in views {
        said.push(row(scene, view));
        keyboard.extend(deeds(scene, view));
    }
    keyboard.push(home_row(scene));
    sit(scene, Desk::Requests(RequestDesk::List));
    say(scene, said, keyboard);
}

fn row(scene: &Scene, view: &RequestView) -> Sentence {
    let wish = match view.wish {
        Wish::Answers => Gap::Key("office-request-answers"),
        Wish::Erase(_) => {
            let whom = Sentence::new("office-request-erase");
            Gap::Said(Box::new(whom.with("whom", Gap::Foreign(view.whom.clone()))))
        }
    };
    let key = match view.counts {
        true => "office-request-row-counts",
        false => "office-request-row",
    };
    Sentence::row(key)
        .with("number", view.id)
        .with("wish", wish)
        .with("name", Gap::Foreign(view.by.clone()))
        .with("time", super::names::moment(scene, view.ripe))
}

/// What can be done about a wish. These buttons name it, so they count whenever they are tapped.
fn deeds(scene: &Scene, view: &RequestView) -> Option<Vec<Button>> {
    let number = usize::try_from(view.id).unwrap_or_default();
    let deed = |key: &'static str, verb: char| {
        let act = Act::new(Room::Requests, verb, number as u32);
        let action = Action::Office(scene.state.stamp, act);
        Button::new(Label::Numbered(key, number), action)
    };
    let mut row = Vec::new();
    if view.own && view.counts && view.wish == Wish::Answers {
        row.push(deed("office-button-request-take", TAKE));
    }
    if view.may_grant && !view.counts {
        row.push(deed("office-button-request-yes", GRANT));
    }
    if view.own || view.may_grant {
        row.push(deed("office-button-request-no", REFUSE));
    }
    (!row.is_empty()).then_some(row)
}
