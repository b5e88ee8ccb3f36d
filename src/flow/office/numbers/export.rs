//! The files of a release: for everybody or for partners, as a workbook, as tables in one packed file, or as a page.

use super::{Edition, NumbersDesk, View, home_row, look, passing, scope};
use crate::flow::office::{Desk, button, desk, leave, requests, say, sit};
use crate::{
    flow::{
        Effect, Slot,
        action::{Act, Room},
        phrase::{Handed, Phrase, Sentence},
        scene::Scene,
    },
    model::{Made, Part, Right},
};

/// Verbs of this room's buttons.
const KIND: char = 'k';
const FILE: char = 'f';

/// The files, each with what stands on its button and how its name ends.
const PARTS: [(Part, &str, &str); 3] = [
    (Part::Workbook, "office-button-workbook", "xlsx"),
    (Part::Package, "office-button-package", "zip"),
    (Part::Page, "office-button-page", "html"),
];

pub(super) fn tap(scene: &mut Scene, act: Act) {
    if !scope(scene).is_everywhere() {
        return passing(scene, "office-export-narrow");
    }
    match (act.verb, desk(scene)) {
        (KIND, _) => look(
            scene,
            View::Files {
                public: act.at == 0,
            },
        ),
        (FILE, Some(Desk::Numbers(NumbersDesk::Files(edition)))) => {
            hand_over(scene, &edition, act.at as usize)
        }
        _ => choose(scene),
    }
}

/// For whom?
fn choose(scene: &mut Scene) {
    scene.next_stamp();
    scene.park();
    leave(scene);
    let kind = |key, at| vec![button(scene, key, Act::new(Room::Export, KIND, at))];
    let mut keyboard = vec![
        kind("office-button-public", 0),
        kind("office-button-partner", 1),
    ];
    if scene.learner.may(Right::RawData) {
        let answers = Act::new(Room::Requests, requests::ANSWERS, 0);
        keyboard.push(vec![button(scene, "office-button-answers", answers)]);
    }
    keyboard.push(home_row(scene));
    let said = vec![
        Sentence::title("office-export"),
        Sentence::new("office-export-public"),
        Sentence::new("office-export-partner"),
    ];
    say(scene, said, keyboard);
}

/// Which file?
pub(super) fn files(scene: &mut Scene, edition: Edition) {
    scene.next_stamp();
    let kind = match edition.public {
        true => "report-kind-public",
        false => "report-kind-partner",
    };
    let said = vec![
        Sentence::title("office-export-release").with("name", edition.name.clone()),
        Sentence::new(kind).with("k", edition.least as i64),
        Sentence::new("office-export-files").with("day", edition.day),
    ];
    sit(scene, Desk::Numbers(NumbersDesk::Files(edition)));
    let file = |(at, (_, key, _)): (usize, &(Part, &'static str, &str))| {
        vec![button(scene, key, Act::new(Room::Export, FILE, at as u32))]
    };
    let mut keyboard: Vec<_> = PARTS.iter().enumerate().map(file).collect();
    keyboard.push(home_row(scene));
    say(scene, said, keyboard);
}

/// Sends a file; it is made when it goes out.
fn hand_over(scene: &mut Scene, edition: &Edition, at: usize) {
    let Some((part, _, ending)) = PARTS.get(at) else {
        return choose(scene);
    };
    let kind = if edition.public { "public" } else { "partner" };
    let name = format!("sala-{}-{kind}.{ending}", edition.name);
    scene.effect(Effect::Audit("export", name.clone()));
    let made = Made::Export {
        release: edition.number,
        part: *part,
        lang: scene.lang(),
    };
    let said = vec![Sentence::new("office-export-file")];
    let phrase = Phrase::Handed(said, Handed::File(name, made));
    scene.say(Slot::Passing, phrase, Vec::new());
}
