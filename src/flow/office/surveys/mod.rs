//! The surveys: which there are and how many answered, their earlier texts, a form that is sent, and asking people once more.

mod draft;
mod pages;

use super::{Ask, Desk, ask};
use crate::{
    flow::{
        Conversation,
        action::{Act, Room},
        phrase::{Phrase, Sentence},
        scene::Scene,
        trial,
    },
    model::{Lang, SurveyId, Version},
};
use jiff::civil::Date;
use pages::{closing, done, foreign, gone, title};
use serde::{Deserialize, Serialize};

pub use draft::{Change, Checked, Point, Upload};

/// One text of a survey.
pub type Text = (SurveyId, Version);

/// Where somebody is among the surveys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SurveyDesk {
    /// Looking at the list, in this order.
    List(Vec<SurveyId>),
    /// Looking at one, with its texts in this order.
    One(SurveyId, Vec<Version>),
    /// A form came whose survey is not known: one of these, or a new one.
    Which(Upload, Vec<SurveyId>),
    /// Looking at a text that may be tried and made live; none if it has to be mended first.
    Draft(Option<Text>),
    /// Choosing the language to try a text in.
    Language(Text),
    /// Making a text live: sure?
    Sure(Text),
    /// Choosing how long ago those sent it in who are asked once more.
    Again(SurveyId),
}

/// What is asked about the surveys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SurveyAsk {
    /// Which are there, and how many are in them?
    List,
    /// Which texts has this one?
    One(SurveyId),
    /// What is in this file? It is a text of this survey, if that is known.
    Check(Upload, Option<SurveyId>),
    /// What is this text again?
    Draft(Text),
    /// Make this text live.
    Publish(Text),
    /// Ask everybody this one first.
    First(SurveyId),
    /// How many sent it in so many weeks ago?
    Count(SurveyId),
    /// Ask those once more who sent it in so many weeks ago or longer.
    Again(SurveyId, u8),
}

/// What is told about the surveys.
#[derive(Clone, Debug, PartialEq)]
pub enum SurveyTold {
    /// The live ones: how many are midway, and how many sent it in.
    List(Vec<(SurveyId, i64, i64)>),
    /// The texts of one, the newest first.
    One(SurveyId, Vec<FormEdition>),
    /// A form of a survey that is not known; these are there.
    Which(Upload, Vec<SurveyId>),
    /// The file cannot be had or read, for the reason in this sentence.
    Unread(&'static str),
    /// A form was looked through.
    Checked(Box<Checked>),
    /// A text is live now.
    Published(SurveyId),
    /// It is no more there.
    Gone,
    /// Everybody is asked this one first.
    First(SurveyId),
    /// How many sent it in so many weeks ago or longer, and were not asked again.
    Count(SurveyId, Vec<(u8, i64)>),
    /// So many are asked once more.
    Again(u64),
}

/// A text of a survey that was live once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormEdition {
    /// Its checksum.
    pub version: Version,
    /// The day on which it was made live first.
    pub day: Date,
    /// How many are midway in it.
    pub midway: i64,
    /// How many sent it in.
    pub sent: i64,
}

/// The weeks that can be chosen.
pub const WEEKS: [u8; 4] = [4, 8, 12, 26];

/// Verbs of this room's buttons.
const LOOK: char = 'v';
const LIVE: char = 'l';
const FIRST: char = 'f';
const COUNT: char = 'c';
const AGAIN: char = 'a';
const OWN: char = 'n';
const KNOWN: char = 'k';
const TRY: char = 't';
const LANGUAGE: char = 'g';
const LEAVE: char = 'x';
const PUBLISH: char = 'p';
const SURE: char = 's';
const FILE: char = 'w';

pub(super) fn tap(scene: &mut Scene, act: Act) {
    if let (LEAVE, Conversation::Trial(trial)) = (act.verb, &scene.state.live) {
        let text = trial.text();
        return tried(scene, text);
    }
    let Some(Desk::Surveys(desk)) = super::desk(scene) else {
        return open(scene);
    };
    let at = act.at as usize;
    match (act.verb, desk) {
        (LOOK, SurveyDesk::List(surveys)) => match surveys.into_iter().nth(at) {
            Some(survey) => wanted(scene, SurveyAsk::One(survey)),
            None => open(scene),
        },
        (LIVE, SurveyDesk::One(survey, versions)) => match versions.into_iter().nth(at) {
            Some(version) => draft::ask_sure(scene, (survey, version)),
            None => open(scene),
        },
        (TRY, SurveyDesk::One(survey, _)) => match scene.library().live_survey(&survey).cloned() {
            Some(live) => draft::ask_language(scene, (survey, live.version.clone())),
            None => open(scene),
        },
        (FILE, SurveyDesk::One(survey, _)) => pages::file(scene, &survey),
        (FIRST, SurveyDesk::One(survey, _)) => wanted(scene, SurveyAsk::First(survey)),
        (COUNT, SurveyDesk::One(survey, _)) => wanted(scene, SurveyAsk::Count(survey)),
        (AGAIN, SurveyDesk::Again(survey)) => match WEEKS.get(at) {
            Some(weeks) => wanted(scene, SurveyAsk::Again(survey, *weeks)),
            None => open(scene),
        },
        (KNOWN, SurveyDesk::Which(upload, surveys)) => match surveys.into_iter().nth(at) {
            Some(survey) => wanted(scene, SurveyAsk::Check(upload, Some(survey))),
            None => open(scene),
        },
        (OWN, SurveyDesk::Which(upload, _)) => {
            let upload = Upload {
                is_new: true,
                ..upload
            };
            wanted(scene, SurveyAsk::Check(upload, None));
        }
        (verb, desk) => draft::tap(scene, (verb, at), desk),
    }
}

/// Asks the shell something; what is tapped meanwhile is late.
fn wanted(scene: &mut Scene, asked: SurveyAsk) {
    scene.next_stamp();
    ask(scene, Ask::Surveys(asked));
}

/// Asks which there are.
pub(super) fn open(scene: &mut Scene) {
    ask(scene, Ask::Surveys(SurveyAsk::List));
}

/// A survey was tried to its end, or was tried enough.
pub(in crate::flow) fn tried(scene: &mut Scene, text: Text) {
    super::leave(scene);
    scene.tell(Phrase::Office(vec![Sentence::new("office-survey-tried")]));
    wanted(scene, SurveyAsk::Draft(text));
}

/// The button that ends a trial.
pub(in crate::flow) fn leave_trial() -> Act {
    Act::new(Room::Surveys, LEAVE, 0)
}

/// Begins to try a text in a language.
fn try_out(scene: &mut Scene, text: Text, lang: Lang) {
    let survey = scene.library().survey(&text.0, &text.1).cloned();
    let Some(survey) = survey else {
        return gone(scene);
    };
    let said = Sentence::new("office-survey-trying").with("title", foreign(title(scene, &survey)));
    scene.tell(Phrase::Office(vec![said]));
    trial::begin(scene, &survey, lang);
}

pub(super) fn told(scene: &mut Scene, told: SurveyTold) {
    match told {
        SurveyTold::List(surveys) => pages::list(scene, &surveys),
        SurveyTold::One(survey, editions) => pages::one(scene, survey, &editions),
        SurveyTold::Which(upload, surveys) => draft::ask_which(scene, upload, surveys),
        SurveyTold::Unread(why) => closing(scene, Sentence::new(why)),
        SurveyTold::Checked(checked) => draft::checked(scene, &checked),
        SurveyTold::Published(survey) => pages::published(scene, survey),
        SurveyTold::First(survey) => done(scene, "office-survey-first-set", &survey),
        SurveyTold::Gone => gone(scene),
        SurveyTold::Count(survey, counts) => pages::ask_weeks(scene, survey, &counts),
        SurveyTold::Again(people) => {
            let said = Sentence::new("office-survey-again-set").with("people", people as i64);
            closing(scene, said);
        }
    }
}
