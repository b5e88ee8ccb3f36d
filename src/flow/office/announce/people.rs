//! Whom an announcement is for: picked by buttons, shown in words, counted at every change.

use super::{
    AnnounceAsk, AnnounceDesk, KIND, MOMENT, PEOPLE, SIDE, TOGGLE, act, ask_about, at, change,
    draft, home_row, moment,
};
use crate::{
    flow::{
        Button, Slot,
        action::{Act, Action, Room},
        office::{Desk, Heads, desk, team},
        phrase::{Gap, Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{
        Announcement, Role, Scope,
        audience::{Kind, Side, Stage, Trait},
    },
};

/// The silences that are offered, in days.
const SILENCES: [u16; 4] = [7, 14, 30, 90];

/// Asks for how many it is; the screen follows with the answer.
pub(super) fn show(scene: &mut Scene) {
    go(scene, AnnounceDesk::People(Side::Only));
}

fn go(scene: &mut Scene, to: AnnounceDesk) {
    at(scene, to);
    let draft = Box::new(draft(scene));
    ask_about(scene, AnnounceAsk::Count(draft));
}

pub(super) fn tap(scene: &mut Scene, act: Act) {
    let side = match desk(scene) {
        Some(Desk::Announce(AnnounceDesk::People(side) | AnnounceDesk::Pick(side, _))) => side,
        _ => Side::Only,
    };
    match (act.verb, desk(scene)) {
        (SIDE, _) if act.at == 1 => go(scene, AnnounceDesk::People(Side::Not)),
        (KIND, _) => match Kind::ALL.get(act.at as usize) {
            Some(kind) => go(scene, AnnounceDesk::Pick(side, *kind)),
            None => show(scene),
        },
        (TOGGLE, Some(Desk::Announce(AnnounceDesk::Pick(side, kind)))) => {
            let picked = options(scene, kind).into_iter().nth(act.at as usize);
            if let Some((named, _)) = picked {
                change(scene, |draft| draft.audience.toggle(side, named));
            }
            go(scene, AnnounceDesk::Pick(side, kind));
        }
        (PEOPLE, _) if act.at == 1 => go(scene, AnnounceDesk::People(side)),
        (MOMENT, _) => moment::show(scene),
        _ => show(scene),
    }
}

/// For how many it is: the kinds of traits, or those of one kind.
pub(super) fn counted(scene: &mut Scene, (side, kind): (Side, Option<Kind>), people: Heads) {
    scene.next_stamp();
    let draft = draft(scene);
    let keyboard = match kind {
        Some(kind) => traits(scene, &draft, (side, kind)),
        None => kinds(scene, side),
    };
    let title = match side {
        Side::Only => "office-people",
        Side::Not => "office-people-leave-out",
    };
    let mut said = vec![Sentence::title(title)];
    said.extend(summary(scene, &draft, &own_reach(scene)));
    said.push(count(people));
    scene.redraw(Slot::Panel, Phrase::Office(said), keyboard);
}

/// For how many it is.
pub(super) fn count(people: Heads) -> Sentence {
    match people {
        Heads::Few => Sentence::new("office-people-few"),
        people => Sentence::new("office-people-count").with("count", people),
    }
}

fn kinds(scene: &Scene, side: Side) -> Keyboard {
    let of = |(at, kind): (usize, &Kind)| act(scene, kind_key(*kind), KIND, at);
    let all: Vec<Button> = Kind::ALL.iter().enumerate().map(of).collect();
    let mut keyboard: Keyboard = all.chunks(2).map(<[Button]>::to_vec).collect();
    let (key, other) = match side {
        Side::Only => ("office-button-leave-out", 1),
        Side::Not => ("office-button-only", 0),
    };
    keyboard.push(vec![act(scene, key, SIDE, other)]);
    keyboard.push(vec![act(scene, "office-button-next", MOMENT, 0)]);
    keyboard.push(home_row(scene));
    keyboard
}

fn traits(scene: &Scene, draft: &Announcement, (side, kind): (Side, Kind)) -> Keyboard {
    let named = draft.audience.side(side);
    let of = |(at, (own, label)): (usize, (Trait, Label))| {
        let label = match named.contains(&own) {
            true => Label::Chosen(Box::new(label)),
            false => label,
        };
        let toggle = Act::new(Room::Announce, TOGGLE, at as u32);
        vec![Button::new(
            label,
            Action::Office(scene.state.stamp, toggle),
        )]
    };
    let mut keyboard: Keyboard = options(scene, kind)
        .into_iter()
        .enumerate()
        .map(of)
        .collect();
    keyboard.push(vec![act(scene, "office-button-done", PEOPLE, 1)]);
    keyboard
}

/// The traits of a kind that there are here, and what stands on their buttons.
fn options(scene: &Scene, kind: Kind) -> Vec<(Trait, Label)> {
    let library = scene.library();
    let programme = &library.programme;
    let traits: Vec<Trait> = match kind {
        Kind::Country => {
            let countries = programme.countries.iter();
            countries
                .map(|own| Trait::Country(own.id.clone()))
                .collect()
        }
        Kind::Domain => {
            let domains = programme.domains.iter();
            domains.map(|own| Trait::Domain(own.id.clone())).collect()
        }
        Kind::Language => programme
            .languages
            .iter()
            .copied()
            .map(Trait::Language)
            .collect(),
        Kind::Topic => {
            let topics = library.topics.iter();
            topics.map(|own| Trait::Topic(own.id.clone())).collect()
        }
        Kind::Survey => vec![Stage::Before, Stage::Begun, Stage::Done]
            .into_iter()
            .map(Trait::Survey)
            .collect(),
        Kind::Lessons => vec![Trait::Lessons(Stage::Before), Trait::Lessons(Stage::Begun)],
        Kind::Silent => SILENCES.into_iter().map(Trait::Silent).collect(),
        Kind::Office => Role::ALL.into_iter().map(Trait::Office).collect(),
    };
    let labelled = |own: Trait| {
        let label = label(scene, &own);
        (own, label)
    };
    traits.into_iter().map(labelled).collect()
}

fn label(scene: &Scene, own: &Trait) -> Label {
    match (own, name(scene, own)) {
        (Trait::Silent(days), _) => Label::Numbered("office-button-silent", usize::from(*days)),
        (_, Gap::Key(key)) => Label::Key(key),
        (_, Gap::Text(text)) => Label::Text(text),
        _ => Label::Text(String::new()),
    }
}

/// Whom it is for, in words: a line for each kind on each side, and how far it reaches at most.
pub(super) fn summary(scene: &Scene, announcement: &Announcement, reach: &Scope) -> Vec<Sentence> {
    let mut said = Vec::new();
    for (side, key) in [
        (Side::Only, "office-people-only"),
        (Side::Not, "office-people-not"),
    ] {
        let named = announcement.audience.side(side);
        for kind in Kind::ALL {
            let of_kind = named.iter().filter(|own| own.kind() == kind);
            let names: Vec<Gap> = of_kind.map(|own| name(scene, own)).collect();
            if !names.is_empty() {
                said.push(Sentence::row(key).with("names", Gap::List(names)));
            }
        }
    }
    if announcement.audience.only.is_empty() {
        said.insert(0, Sentence::row("office-people-everybody"));
    }
    said.extend(team::reach(scene, reach));
    said
}

/// How far the rights of the one who is there go.
pub(super) fn own_reach(scene: &Scene) -> Scope {
    let rights = scene.learner.rights.as_ref();
    rights
        .map(|rights| rights.scope.clone())
        .unwrap_or_default()
}

fn name(scene: &Scene, own: &Trait) -> Gap {
    let (library, lang) = (scene.library(), scene.lang());
    match own {
        Trait::Country(id) => {
            let known = library.programme.country(id.as_str());
            known
                .map_or(id.as_str(), |country| country.name.get(lang))
                .into()
        }
        Trait::Domain(id) => library.domain_name(id, lang).into(),
        Trait::Language(lang) => lang.own_name().into(),
        Trait::Topic(id) => {
            let known = library.topics.iter().find(|topic| topic.id == *id);
            known
                .map_or(id.as_str(), |topic| topic.title.get(lang))
                .into()
        }
        Trait::Survey(stage) => Gap::Key(survey_key(*stage)),
        Trait::Lessons(stage) => Gap::Key(lessons_key(*stage)),
        Trait::Silent(days) => {
            let said = Sentence::new("office-people-silent").with("days", i64::from(*days));
            Gap::Said(Box::new(said))
        }
        Trait::Office(role) => Gap::Key(team::role_key(*role)),
    }
}

fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Country => "office-button-countries",
        Kind::Domain => "office-button-domains",
        Kind::Language => "office-button-languages",
        Kind::Survey => "office-button-survey",
        Kind::Lessons => "office-button-taken",
        Kind::Topic => "office-button-topics",
        Kind::Silent => "office-button-silence",
        Kind::Office => "office-button-colleagues",
    }
}

fn survey_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "office-people-survey-before",
        Stage::Begun => "office-people-survey-begun",
        Stage::Done => "office-people-survey-done",
    }
}

fn lessons_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "office-people-lessons-before",
        Stage::Begun | Stage::Done => "office-people-lessons-begun",
    }
}
