//! Where a person is. Saved as JSON with a version after every turn, so a restart goes on at the same question.

use super::{
    action::{Action, Stamp},
    office::Desk,
    trial::Trial,
};
use crate::model::{
    Announcement, AnswerKey, AnswerValue, ItemId, LessonId, Missing, Post, SurveyId, Version,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that is open for one person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// What an answer typed now belongs to.
    pub live: Conversation,
    /// A survey left for a moment, to be carried on.
    pub parked: Option<Box<SurveyRun>>,
    /// Counts the steps that showed buttons; buttons of earlier steps are stale.
    pub stamp: Stamp,
    /// Whether something else was shown since the open question of a survey.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub aside: bool,
    /// Whether the open question is to be asked again once the night is over, since Sala was away.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub away: bool,
    /// An announcement that is being written; it waits while its writer does something else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<Box<Announcement>>,
    /// What was written when nothing was open, until something else is done: it may be for the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsent: Option<Box<Post>>,
    /// Whether to ask, at the next good moment, to answer the survey once more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
    /// When they were told that everything will be erased, since they had been silent for long; noted also of somebody who cannot be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaving: Option<Timestamp>,
    /// The last tap that led on, so that the second one of a double tap is known as such.
    #[serde(with = "last_tap")]
    pub last: Option<Action>,
}

/// What is going on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Conversation {
    /// Nothing.
    #[default]
    Idle,
    /// The first taps.
    Onboarding(Onboarding),
    /// A survey.
    Survey(Box<SurveyRun>),
    /// The pages of a lesson.
    Lesson(LessonRun),
    /// Quiz items, of a lesson or for review.
    Quiz(QuizRun),
    /// The next text is feedback.
    Feedback,
    /// "Erase everything?" was asked.
    Forgetting,
    /// At a desk of the office.
    Office(Box<Desk>),
    /// A survey that is tried, of which nothing is kept.
    Trial(Box<Trial>),
}

/// The first taps of a new person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Onboarding {
    /// Which tap is next.
    pub stage: Stage,
    /// The source of the link, kept only with a Yes.
    pub source: Option<String>,
}

/// The taps, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Which language?
    Language,
    /// 16 or older?
    Age,
    /// The consent question.
    Consent,
    /// Which domain? Only after a No.
    Domain,
}

/// One person's way through one text of a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SurveyRun {
    /// The survey.
    pub survey: SurveyId,
    /// The text of it that this run is pinned to.
    pub version: Version,
    /// The how-manieth time, from 1.
    pub wave: u32,
    /// When it began.
    pub began: Timestamp,
    /// When something was last answered.
    pub touched: Timestamp,
    /// Whether it was reminded of.
    pub reminded: bool,
    /// Every answer so far, those of questions that are not relevant now too.
    pub answers: BTreeMap<AnswerKey, Given>,
    /// Where the person is.
    pub at: Spot,
    /// Ticks that are not sent yet, as places in the list.
    pub ticks: Vec<u16>,
    /// The page of a long list.
    pub page: u16,
    /// What a long list is searched for, in lower case.
    pub search: String,
}

/// An answer in a run, or why there is none.
pub type Given = Result<AnswerValue, Missing>;

/// A place in a survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spot {
    /// At this question.
    Question(AnswerKey),
    /// At this question, changed from the review page, to which it returns.
    Edit(AnswerKey),
    /// At the review page.
    Review,
}

/// An open lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LessonRun {
    /// The lesson.
    pub lesson: LessonId,
    /// The text of it that was shown; a changed lesson begins again.
    pub version: Version,
    /// The page, from 0.
    pub page: u16,
}

/// Quiz items under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuizRun {
    /// The lesson whose items they are; none for a review.
    pub lesson: Option<LessonId>,
    /// The items, in their order.
    pub items: Vec<ItemId>,
    /// Which of them is open, from 0.
    pub at: usize,
    /// How many were right.
    pub right: u8,
    /// Ticks that are not sent yet, as places in the file.
    pub ticks: Vec<u16>,
    /// Whether the open item was answered and waits for Next.
    pub answered: bool,
}

impl Conversation {
    /// The name of what is going on, for the log.
    pub fn kind(&self) -> &'static str {
        match self {
            Conversation::Idle => "idle",
            Conversation::Onboarding(_) => "onboarding",
            Conversation::Survey(_) => "survey",
            Conversation::Lesson(_) => "lesson",
            Conversation::Quiz(_) => "quiz",
            Conversation::Feedback => "feedback",
            Conversation::Forgetting => "forgetting",
            Conversation::Office(_) => "office",
            Conversation::Trial(_) => "trial",
        }
    }
}

impl State {
    /// The survey that is not sent in yet, open or parked.
    pub fn survey(&self) -> Option<&SurveyRun> {
        match &self.live {
            Conversation::Survey(run) => Some(run),
            _ => self.parked.as_deref(),
        }
    }

    /// The same, to be changed in its place.
    pub fn survey_mut(&mut self) -> Option<&mut SurveyRun> {
        match &mut self.live {
            Conversation::Survey(run) => Some(run),
            _ => self.parked.as_deref_mut(),
        }
    }

    /// Reads a saved state. One that this binary cannot read is begun anew: answers are stored apart and are safe.
    pub fn from_json(json: &str) -> Self {
        let saved: Option<Saved> = serde_json::from_str(json).ok();
        saved
            .filter(|saved| saved.v <= VERSION)
            .map(|saved| saved.state)
            .unwrap_or_default()
    }

    /// Writes the state for saving.
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        struct Out<'a> {
            v: u32,
            state: &'a State,
        }
        serde_json::to_string(&Out {
            v: VERSION,
            state: self,
        })
        .unwrap_or_default()
    }
}

/// The version of the saved form; raise it when an older binary would misread a newer state.
const VERSION: u32 = 1;

#[derive(Deserialize)]
struct Saved {
    v: u32,
    state: State,
}

/// A tap is saved as its code.
mod last_tap {
    use super::Action;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(tap: &Option<Action>, s: S) -> Result<S::Ok, S::Error> {
        match tap {
            Some(tap) => s.serialize_some(&tap.to_string()),
            None => s.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Action>, D::Error> {
        let code: Option<String> = Option::deserialize(d)?;
        Ok(code.and_then(|code| code.parse().ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::action::Move;

    #[test]
    fn a_state_comes_back_as_it_was() {
        let state = State {
            live: Conversation::Onboarding(Onboarding {
                stage: Stage::Age,
                source: Some("x".into()),
            }),
            stamp: 7,
            last: Some(Action::Step(6, Move::Choose(2))),
            ..State::default()
        };
        assert_eq!(State::from_json(&state.to_json()), state);
    }

    #[test]
    fn what_cannot_be_read_begins_anew() {
        for broken in [
            "",
            "{}",
            "{\"v\":99,\"state\":{\"stamp\":7}}",
            "{\"v\":1,\"state\":{\"live\":\"Dancing\"}}",
            "\0",
        ] {
            assert_eq!(State::from_json(broken), State::default(), "{broken:?}");
        }
    }
}
