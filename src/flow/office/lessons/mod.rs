//! The lessons: which are live and in which languages, a zip of others that is sent, earlier ones, and the quiz items that work badly.

mod sheet;
mod weak;

use super::{Ask, Desk, Point, ask, button, home_row, leave, say, sit};
use crate::{
    flow::{
        Button, Slot,
        action::{Act, Action, Room},
        phrase::{Gap, Handed, Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{ItemId, Version},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where somebody is among the lessons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LessonDesk {
    /// Looking at them, with earlier ones in this order.
    List(Vec<Version>),
    /// Looking at lessons that were sent; none if they have to be mended first.
    Draft(Option<Version>),
    /// Making lessons live: sure?
    Sure(Version),
    /// Choosing the language of the translators' sheet.
    Languages,
}

/// What is asked about the lessons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LessonAsk {
    /// Which languages, and which earlier ones, are there?
    List,
    /// Make these live.
    Publish(Version),
    /// Which quiz items work badly?
    Weak,
}

/// What is told about the lessons.
#[derive(Clone, Debug, PartialEq)]
pub enum LessonTold {
    /// The languages, and what was live when.
    List(Vec<Coverage>, Vec<Published>),
    /// The file cannot be read, for the reason in this sentence; the name that it is about, if any.
    Unread(&'static str, String),
    /// Lessons were looked through.
    Checked(Box<CheckedLessons>),
    /// They are live now.
    Published,
    /// They are no more there, or do not fit the rest any more.
    Gone,
    /// Quiz items that work badly, the worst first.
    Weak(Vec<WeakItem>),
}

/// How many lessons have words in a language that are not older than their English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The language's own name.
    pub lang: String,
    /// How many have.
    pub have: usize,
    /// How many there are.
    pub of: usize,
}

/// Lessons that were live once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Their checksum.
    pub version: Version,
    /// The day on which they were made live first.
    pub day: Date,
    /// Whether they are live now.
    pub is_live: bool,
}

/// What was found in lessons that were sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckedLessons {
    /// Their checksum, if they can be used.
    pub version: Option<Version>,
    /// What the file is called.
    pub name: String,
    /// What to mend, and what to look at.
    pub points: Vec<Point>,
    /// How many more points there are.
    pub more: usize,
    /// All points as a file; empty where nothing is left to tell.
    pub report: String,
    /// New lessons, with commas between.
    pub added: String,
    /// Changed ones.
    pub changed: String,
    /// Those that are gone.
    pub gone: String,
    /// The languages.
    pub langs: Vec<Coverage>,
}

/// A quiz item that works badly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeakItem {
    /// Which.
    pub item: ItemId,
    /// How many people answered when they met it.
    pub people: u64,
    /// How many of a hundred rightly; none where that could tell about a person.
    pub right: Option<u64>,
    /// How many of a hundred took each choice; none where that could tell about a person.
    pub taken: Vec<Option<u64>>,
}

/// Verbs of this room's buttons.
const LIVE: char = 'l';
const WEAK: char = 'w';
const PUBLISH: char = 'p';
const SURE: char = 's';
const LANGUAGES: char = 'g';
const SHEET: char = 't';

pub(super) fn tap(scene: &mut Scene, act: Act) {
    let desk = match super::desk(scene) {
        Some(Desk::Lessons(desk)) => desk,
        _ => return open(scene),
    };
    match (act.verb, desk) {
        (LANGUAGES, _) => sheet::ask_language(scene),
        (SHEET, LessonDesk::Languages) => sheet::hand_over(scene, act.at as usize),
        (WEAK, _) => wanted(scene, LessonAsk::Weak),
        (LIVE, LessonDesk::List(versions)) => match versions.into_iter().nth(act.at as usize) {
            Some(version) => ask_sure(scene, version),
            None => open(scene),
        },
        (PUBLISH, LessonDesk::Draft(Some(version))) => ask_sure(scene, version),
        (SURE, LessonDesk::Sure(version)) => wanted(scene, LessonAsk::Publish(version)),
        _ => open(scene),
    }
}

/// Asks for the list.
pub(super) fn open(scene: &mut Scene) {
    ask(scene, Ask::Lessons(LessonAsk::List));
}

fn wanted(scene: &mut Scene, asked: LessonAsk) {
    scene.next_stamp();
    ask(scene, Ask::Lessons(asked));
}

pub(super) fn told(scene: &mut Scene, told: LessonTold) {
    match told {
        LessonTold::List(langs, published) => list(scene, &langs, &published),
        LessonTold::Unread(why, name) => {
            closing(scene, Sentence::new(why).with("name", Gap::Foreign(name)));
        }
        LessonTold::Checked(found) => checked(scene, &found),
        LessonTold::Published => closing(scene, Sentence::new("office-lessons-published")),
        LessonTold::Gone => closing(scene, Sentence::new("office-lessons-gone")),
        LessonTold::Weak(items) => weak::show(scene, &items),
    }
}

fn list(scene: &mut Scene, langs: &[Coverage], published: &[Published]) {
    scene.next_stamp();
    let facts = Sentence::new("office-lessons-facts")
        .with("lessons", scene.library().lessons().len())
        .with("topics", scene.library().topics.len());
    let mut said = vec![Sentence::title("office-lessons"), facts];
    said.extend(langs.iter().map(covered));
    let mut keyboard = vec![
        vec![own(scene, "office-button-weak", WEAK)],
        vec![own(scene, "office-button-sheet", LANGUAGES)],
    ];
    for (at, earlier) in published.iter().enumerate() {
        let key = match earlier.is_live {
            true => "office-lessons-live",
            false => "office-lessons-earlier",
        };
        let row = Sentence::row(key)
            .with("number", at + 1)
            .with("day", earlier.day)
            .with("version", earlier.version.as_str());
        said.push(row);
        if !earlier.is_live {
            let act = Act::new(Room::Lessons, LIVE, at as u32);
            let label = Label::Numbered("office-button-live", at + 1);
            keyboard.push(vec![Button::new(
                label,
                Action::Office(scene.state.stamp, act),
            )]);
        }
    }
    said.push(Sentence::new("office-lessons-send"));
    keyboard.push(home_row(scene));
    let versions = published.iter().map(|earlier| earlier.version.clone());
    let desk = LessonDesk::List(versions.collect());
    sit(scene, Desk::Lessons(desk));
    say(scene, said, keyboard);
}

fn covered(coverage: &Coverage) -> Sentence {
    Sentence::row("office-lessons-language")
        .with("language", coverage.lang.as_str())
        .with("have", coverage.have)
        .with("of", coverage.of)
}

fn checked(scene: &mut Scene, found: &CheckedLessons) {
    scene.next_stamp();
    let mut said =
        vec![Sentence::new("office-draft").with("name", Gap::Foreign(found.name.clone()))];
    if found.version.is_none() {
        said.push(Sentence::new("office-lessons-broken"));
    } else if !found.points.is_empty() {
        said.push(Sentence::new("office-lessons-look"));
    }
    said.extend(found.points.iter().map(point));
    if found.more > 0 {
        said.push(Sentence::row("office-draft-more").with("more", found.more));
    }
    let mut keyboard = Keyboard::new();
    if found.version.is_some() && changes(&mut said, found) {
        keyboard.push(vec![own(scene, "office-button-publish", PUBLISH)]);
    }
    keyboard.push(home_row(scene));
    sit(
        scene,
        Desk::Lessons(LessonDesk::Draft(found.version.clone())),
    );
    if found.report.is_empty() {
        return say(scene, said, keyboard);
    }
    let whole = Handed::Text("report.txt".into(), found.report.clone());
    scene.say(Slot::Panel, Phrase::Handed(said, whole), keyboard);
}

fn point(point: &Point) -> Sentence {
    Sentence::row("office-lessons-point")
        .with(
            "place",
            Gap::Foreign(point.sheet.clone().unwrap_or_default()),
        )
        .with("text", Gap::Foreign(point.text.clone()))
}

/// What is different from the lessons that are live, and how much each language has. False if nothing is.
fn changes(said: &mut Vec<Sentence>, found: &CheckedLessons) -> bool {
    said.push(Sentence::new("office-lessons-change"));
    let rows = [
        ("office-draft-added", &found.added),
        ("office-lessons-changed", &found.changed),
        ("office-draft-gone", &found.gone),
    ];
    let some = rows.into_iter().filter(|(_, names)| !names.is_empty());
    let rows: Vec<Sentence> = some
        .map(|(key, names)| Sentence::row(key).with("names", Gap::Foreign(names.clone())))
        .collect();
    let differs = !rows.is_empty();
    if !differs {
        said.push(Sentence::row("office-lessons-same"));
    }
    said.extend(rows);
    said.push(Sentence::new("office-lessons-languages"));
    said.extend(found.langs.iter().map(covered));
    differs
}

fn ask_sure(scene: &mut Scene, version: Version) {
    scene.next_stamp();
    let keyboard = vec![
        vec![own(scene, "office-button-publish-sure", SURE)],
        home_row(scene),
    ];
    sit(scene, Desk::Lessons(LessonDesk::Sure(version)));
    say(scene, vec![Sentence::new("office-lessons-sure")], keyboard);
}

/// A last word, with the ways on.
fn closing(scene: &mut Scene, said: Sentence) {
    leave(scene);
    scene.next_stamp();
    let lessons = button(scene, "office-button-lessons", Act::open(Room::Lessons));
    let keyboard = vec![vec![lessons], home_row(scene)];
    say(scene, vec![said], keyboard);
}

fn own(scene: &Scene, key: &'static str, verb: char) -> Button {
    button(scene, key, Act::new(Room::Lessons, verb, 0))
}
