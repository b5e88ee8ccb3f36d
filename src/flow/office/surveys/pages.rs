//! What is shown of the surveys: the list, one with its texts, and whom to ask once more.

use super::{
    super::{Desk, button, home_row, leave, say, sit},
    AGAIN, COUNT, FILE, FIRST, FormEdition, LIVE, LOOK, SurveyDesk, TRY,
};
use crate::{
    flow::{
        Button, Slot,
        action::{Act, Action, Room},
        phrase::{Gap, Handed, Label, Phrase, Sentence},
        scene::{Keyboard, Scene},
    },
    model::{Made, Survey, SurveyId},
};

/// Shows which there are.
pub(super) fn list(scene: &mut Scene, surveys: &[(SurveyId, i64, i64)]) {
    scene.next_stamp();
    let mut said = vec![Sentence::title("office-surveys")];
    let mut keyboard = Keyboard::new();
    for (at, (id, midway, sent)) in surveys.iter().enumerate() {
        let live = scene.library().live_survey(id);
        let title = live.map_or(id.to_string(), |survey| title(scene, survey));
        let row = Sentence::row("office-surveys-row")
            .with("number", at + 1)
            .with("title", foreign(title));
        said.extend([row, counts(*midway, *sent)]);
        if scene
            .library()
            .main_survey()
            .is_some_and(|main| main.id == *id)
        {
            said.push(Sentence::row("office-surveys-first"));
        }
        keyboard.push(vec![numbered(scene, "office-button-look", (LOOK, at))]);
    }
    said.push(Sentence::new("office-surveys-send"));
    keyboard.push(home_row(scene));
    let order = surveys.iter().map(|(id, ..)| id.clone()).collect();
    sit(scene, Desk::Surveys(SurveyDesk::List(order)));
    say(scene, said, keyboard);
}

/// Shows one and its texts.
pub(super) fn one(scene: &mut Scene, survey: SurveyId, editions: &[FormEdition]) {
    scene.next_stamp();
    let library = scene.library();
    let live = library.live_survey(&survey).cloned();
    let mut said = vec![named(scene, "office-survey", &survey)];
    let mut keyboard = vec![vec![
        own(scene, "office-button-try", TRY),
        own(scene, "office-button-file", FILE),
    ]];
    for (at, edition) in editions.iter().enumerate() {
        let is_live = live
            .as_ref()
            .is_some_and(|live| live.version == edition.version);
        let text = library.survey(&survey, &edition.version);
        let stated = text.and_then(|text| text.edition.clone());
        let key = match is_live {
            true => "office-survey-text-live",
            false => "office-survey-text",
        };
        let row = Sentence::row(key)
            .with("number", at + 1)
            .with("edition", foreign(stated.unwrap_or("–".into())))
            .with("version", edition.version.as_str())
            .with("day", edition.day);
        said.extend([row, counts(edition.midway, edition.sent)]);
        if !is_live && text.is_some() {
            keyboard.push(vec![numbered(scene, "office-button-live", (LIVE, at))]);
        }
    }
    match library.main_survey().is_some_and(|main| main.id == survey) {
        true => keyboard.push(vec![own(scene, "office-button-again", COUNT)]),
        false => keyboard.push(vec![own(scene, "office-button-first", FIRST)]),
    }
    keyboard.push(home_row(scene));
    let versions = editions.iter().map(|edition| edition.version.clone());
    let desk = SurveyDesk::One(survey, versions.collect());
    sit(scene, Desk::Surveys(desk));
    say(scene, said, keyboard);
}

/// Hands over the live text of a survey, to be changed or translated and sent back.
pub(super) fn file(scene: &mut Scene, survey: &SurveyId) {
    let Some(live) = scene.library().live_survey(survey).cloned() else {
        return gone(scene);
    };
    scene.next_stamp();
    let said = named(scene, "office-survey-file", survey);
    let made = Made::Form(live.id.clone(), live.version.clone());
    let kind = if live.beside.is_empty() {
        "xlsx"
    } else {
        "zip"
    };
    let file = Handed::File(format!("{survey}.{kind}"), made);
    let keyboard = vec![home_row(scene)];
    leave(scene);
    scene.say(Slot::Panel, Phrase::Handed(vec![said], file), keyboard);
}

/// Asks how long ago those sent it in who are asked once more.
pub(super) fn ask_weeks(scene: &mut Scene, survey: SurveyId, counts: &[(u8, i64)]) {
    scene.next_stamp();
    let mut said = vec![named(scene, "office-survey-again", &survey)];
    let mut keyboard = Keyboard::new();
    for (at, (weeks, people)) in counts.iter().enumerate() {
        let row = Sentence::row("office-survey-again-row")
            .with("weeks", i64::from(*weeks))
            .with("people", *people);
        said.push(row);
        if *people > 0 {
            let label = Label::Numbered("office-button-weeks", usize::from(*weeks));
            let act = Act::new(Room::Surveys, AGAIN, at as u32);
            keyboard.push(vec![Button::new(
                label,
                Action::Office(scene.state.stamp, act),
            )]);
        }
    }
    keyboard.push(home_row(scene));
    sit(scene, Desk::Surveys(SurveyDesk::Again(survey)));
    say(scene, said, keyboard);
}

/// A text was made live. Where another survey is the one that everybody is asked, that is said, with the way to change it.
pub(super) fn published(scene: &mut Scene, survey: SurveyId) {
    let Some(first) = asked_instead(scene, &survey) else {
        return done(scene, "office-survey-published", &survey);
    };
    scene.next_stamp();
    let said = named(scene, "office-survey-published-later", &survey).with("first", foreign(first));
    let keyboard = vec![
        vec![own(scene, "office-button-first", FIRST)],
        vec![list_button(scene)],
        home_row(scene),
    ];
    sit(scene, Desk::Surveys(SurveyDesk::One(survey, Vec::new())));
    say(scene, vec![said], keyboard);
}

/// What the survey is called that everybody is asked, if it is another one.
pub(super) fn asked_instead(scene: &Scene, survey: &SurveyId) -> Option<String> {
    let main = scene.library().main_survey()?;
    (main.id != *survey).then(|| title(scene, main))
}

/// A survey was changed; that is all.
pub(super) fn done(scene: &mut Scene, key: &'static str, survey: &SurveyId) {
    let said = named(scene, key, survey);
    closing(scene, said);
}

/// A text is no more there.
pub(super) fn gone(scene: &mut Scene) {
    closing(scene, Sentence::new("office-survey-gone"));
}

/// A last word, with the ways on.
pub(super) fn closing(scene: &mut Scene, said: Sentence) {
    leave(scene);
    scene.next_stamp();
    let keyboard = vec![vec![list_button(scene)], home_row(scene)];
    say(scene, vec![said], keyboard);
}

/// The way to the list.
fn list_button(scene: &Scene) -> Button {
    button(scene, "office-button-surveys", Act::open(Room::Surveys))
}

/// A sentence with the survey's title in it.
pub(super) fn named(scene: &Scene, key: &'static str, survey: &SurveyId) -> Sentence {
    let live = scene.library().live_survey(survey);
    let title = live.map_or(survey.to_string(), |survey| title(scene, survey));
    Sentence::new(key).with("title", foreign(title))
}

/// What a survey is called; its id if it has no title.
pub(super) fn title(scene: &Scene, survey: &Survey) -> String {
    match survey.words(&survey.title, scene.lang()) {
        "" => survey.id.to_string(),
        title => title.to_owned(),
    }
}

/// How many are in it.
fn counts(midway: i64, sent: i64) -> Sentence {
    Sentence::row("office-surveys-counts")
        .with("midway", midway)
        .with("sent", sent)
}

/// What stands in a form somebody wrote, perhaps elsewhere.
pub(super) fn foreign(text: impl Into<String>) -> Gap {
    Gap::Foreign(text.into())
}

/// A button of this room.
pub(super) fn own(scene: &Scene, key: &'static str, verb: char) -> Button {
    button(scene, key, Act::new(Room::Surveys, verb, 0))
}

/// The same with a number, for the thing at that place.
pub(super) fn numbered(scene: &Scene, key: &'static str, (verb, at): (char, usize)) -> Button {
    let act = Act::new(Room::Surveys, verb, at as u32);
    Button::new(
        Label::Numbered(key, at + 1),
        Action::Office(scene.state.stamp, act),
    )
}
