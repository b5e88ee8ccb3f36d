//! A form that was sent: what was found in it, what it changes, trying it and making it live.

use super::{
    super::{Desk, home_row, say, sit},
    KNOWN, LANGUAGE, OWN, PUBLISH, SURE, SurveyAsk, SurveyDesk, TRY, Text, open,
    pages::{asked_instead, foreign, named, numbered, own, title},
    try_out, wanted,
};
use crate::{
    flow::{
        Button,
        action::{Act, Action, Room},
        phrase::{Handed, Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{MediaKind, Post, SurveyId},
};
use serde::{Deserialize, Serialize};

/// How many languages are offered to try a text in: a message carries no more than a hundred buttons.
const LANGUAGES: usize = 90;

/// A file that was sent: the door's handle, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// The handle.
    pub file: String,
    /// The name; empty if the door knows none.
    pub name: String,
    /// Whether it was said that its survey is a new one.
    #[serde(default)]
    pub is_new: bool,
}

impl Upload {
    /// The file of a message, if it is one.
    pub(in crate::flow) fn of(post: &Post) -> Option<Self> {
        let media = post.media.as_ref()?;
        (media.kind == MediaKind::File).then(|| Self {
            file: media.file.clone(),
            name: media.name.clone().unwrap_or_default(),
            is_new: false,
        })
    }
}

/// What was found in a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// The text, if it can be asked.
    pub text: Option<Text>,
    /// What the file or the survey is called.
    pub name: String,
    /// The questions it asks.
    pub questions: usize,
    /// The minutes it usually takes.
    pub minutes: usize,
    /// Its languages, by their own names.
    pub langs: Vec<String>,
    /// What to mend, and what to look at.
    pub points: Vec<Point>,
    /// How many more points there are.
    pub more: usize,
    /// What is different from the live text; none if there is none.
    pub change: Option<Change>,
    /// How many are midway in any text of the survey.
    pub midway: i64,
    /// The whole report as a file; empty where nothing is left to tell.
    pub report: String,
}

/// One thing to mend or to look at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// Whether it keeps the form from being asked.
    pub is_error: bool,
    /// The sheet.
    pub sheet: Option<String>,
    /// The rows; empty for none.
    pub rows: String,
    /// The column.
    pub column: Option<String>,
    /// What is wrong.
    pub text: String,
}

/// What a text changes, each as names with commas between.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// New questions.
    pub added: String,
    /// Questions taken out.
    pub gone: String,
    /// Questions in other words.
    pub words: String,
    /// Other choices.
    pub choices: String,
    /// Questions asked otherwise.
    pub rules: String,
    /// Other files beside the form.
    pub files: String,
    /// Whether the order is another.
    pub order: bool,
    /// Whether it is the very text that is live.
    pub is_same: bool,
}

pub(super) fn tap(scene: &mut Scene, (verb, at): (char, usize), desk: SurveyDesk) {
    match (verb, desk) {
        (TRY, SurveyDesk::Draft(Some(text))) => ask_language(scene, text),
        (LANGUAGE, SurveyDesk::Language(text)) => {
            let survey = scene.library().survey(&text.0, &text.1);
            match survey.and_then(|survey| survey.langs.get(at).copied()) {
                Some(lang) => try_out(scene, text, lang),
                None => open(scene),
            }
        }
        (PUBLISH, SurveyDesk::Draft(Some(text))) => ask_sure(scene, text),
        (SURE, SurveyDesk::Sure(text)) => wanted(scene, SurveyAsk::Publish(text)),
        _ => open(scene),
    }
}

/// Asks which survey a form is a text of.
pub(super) fn ask_which(scene: &mut Scene, upload: Upload, surveys: Vec<SurveyId>) {
    scene.next_stamp();
    let mut said = vec![Sentence::new("office-survey-which").with("name", foreign(&upload.name))];
    let mut keyboard = Keyboard::new();
    for (at, survey) in surveys.iter().enumerate() {
        let row = named(scene, "office-surveys-row", survey).with("number", at + 1);
        said.push(row.as_row());
        keyboard.push(vec![numbered(scene, "office-button-known", (KNOWN, at))]);
    }
    keyboard.push(vec![own(scene, "office-button-new-survey", OWN)]);
    keyboard.push(home_row(scene));
    sit(scene, Desk::Surveys(SurveyDesk::Which(upload, surveys)));
    say(scene, said, keyboard);
}

/// Tells what was found in a form.
pub(super) fn checked(scene: &mut Scene, checked: &Checked) {
    scene.next_stamp();
    let facts = Sentence::new("office-draft-facts")
        .with("questions", checked.questions)
        .with("minutes", checked.minutes)
        .with("languages", checked.langs.join(", "));
    let mut said = vec![Sentence::new("office-draft").with("name", foreign(&checked.name))];
    if checked.questions > 0 {
        said.push(facts);
    }
    if checked.text.is_none() {
        said.push(Sentence::new("office-draft-broken"));
    }
    points(&mut said, checked);
    if checked.text.is_some() {
        change(&mut said, checked);
    }
    let mut keyboard = Keyboard::new();
    if checked.text.is_some() {
        keyboard.push(vec![own(scene, "office-button-try", TRY)]);
    }
    let is_live = checked.change.as_ref().is_some_and(|change| change.is_same);
    if checked.text.is_some() && !is_live {
        keyboard.push(vec![own(scene, "office-button-publish", PUBLISH)]);
    }
    keyboard.push(home_row(scene));
    sit(
        scene,
        Desk::Surveys(SurveyDesk::Draft(checked.text.clone())),
    );
    if checked.report.is_empty() {
        return say(scene, said, keyboard);
    }
    let whole = Handed::Text("report.txt".into(), checked.report.clone());
    let slot = crate::flow::Slot::Panel;
    scene.say(slot, Phrase::Handed(said, whole), keyboard);
}

/// The things to mend, and those to look at.
fn points(said: &mut Vec<Sentence>, checked: &Checked) {
    let mut is_told = false;
    for point in &checked.points {
        if !point.is_error && !is_told && checked.text.is_some() {
            is_told = true;
            said.push(Sentence::new("office-draft-look"));
        }
        said.push(self::point(point));
    }
    if checked.more > 0 {
        said.push(Sentence::row("office-draft-more").with("more", checked.more));
    }
}

/// A thing to mend or to look at, with its place.
fn point(point: &Point) -> Sentence {
    let key = match (&point.sheet, point.rows.is_empty(), &point.column) {
        (Some(_), false, Some(_)) => "office-draft-cell",
        (Some(_), false, None) => "office-draft-rows",
        (Some(_), true, _) => "office-draft-sheet",
        (None, false, Some(_)) => "office-draft-line-cell",
        (None, false, None) => "office-draft-line",
        (None, true, _) => "office-draft-file",
    };
    Sentence::row(key)
        .with("sheet", foreign(point.sheet.clone().unwrap_or_default()))
        .with("rows", point.rows.as_str())
        .with("column", foreign(point.column.clone().unwrap_or_default()))
        .with("text", foreign(&point.text))
}

/// What is different from the live text.
fn change(said: &mut Vec<Sentence>, checked: &Checked) {
    let Some(change) = &checked.change else {
        return said.push(Sentence::new("office-draft-new"));
    };
    if change.is_same {
        return said.push(Sentence::new("office-draft-same"));
    }
    said.push(Sentence::new("office-draft-change"));
    let rows = [
        ("office-draft-added", &change.added),
        ("office-draft-gone", &change.gone),
        ("office-draft-words", &change.words),
        ("office-draft-choices", &change.choices),
        ("office-draft-rules", &change.rules),
        ("office-draft-files", &change.files),
    ];
    let mut nothing = !change.order;
    for (key, names) in rows.into_iter().filter(|(_, names)| !names.is_empty()) {
        nothing = false;
        said.push(Sentence::row(key).with("names", foreign(names)));
    }
    if change.order {
        said.push(Sentence::row("office-draft-order"));
    }
    if nothing {
        said.push(Sentence::row("office-draft-nothing"));
    }
    if checked.midway > 0 {
        said.push(Sentence::new("office-draft-midway").with("people", checked.midway));
    }
}

/// Asks in which language to try a text.
pub(super) fn ask_language(scene: &mut Scene, text: Text) {
    scene.next_stamp();
    let survey = scene.library().survey(&text.0, &text.1).cloned();
    let langs = survey
        .map(|survey| survey.langs.clone())
        .unwrap_or_default();
    let stamp = scene.state.stamp;
    let row = |(at, lang): (usize, &crate::model::Lang)| {
        let act = Act::new(Room::Surveys, LANGUAGE, at as u32);
        let label = Label::Text(lang.own_name().to_owned());
        Button::new(label, Action::Office(stamp, act))
    };
    let buttons: Vec<Button> = langs.iter().enumerate().take(LANGUAGES).map(row).collect();
    let mut keyboard: Keyboard = buttons.chunks(2).map(<[Button]>::to_vec).collect();
    keyboard.push(home_row(scene));
    sit(scene, Desk::Surveys(SurveyDesk::Language(text)));
    say(
        scene,
        vec![Sentence::new("office-survey-language")],
        keyboard,
    );
}

/// Asks whether to make a text live.
pub(super) fn ask_sure(scene: &mut Scene, text: Text) {
    scene.next_stamp();
    let survey = scene.library().survey(&text.0, &text.1).cloned();
    let name = survey.map_or(text.0.to_string(), |survey| title(scene, &survey));
    let instead = asked_instead(scene, &text.0);
    let keyboard = vec![
        vec![own(scene, "office-button-publish-sure", SURE)],
        home_row(scene),
    ];
    sit(scene, Desk::Surveys(SurveyDesk::Sure(text)));
    let said = match instead {
        Some(first) => Sentence::new("office-survey-sure-later").with("first", foreign(first)),
        None => Sentence::new("office-survey-sure"),
    };
    let said = said.with("title", foreign(name));
    say(scene, vec![said], keyboard);
}
