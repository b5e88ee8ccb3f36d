//! What a step asks the shell to do. All of it is saved in the turn's own transaction, or nothing is.

use super::{
    action::Action,
    office::{Ask, NumbersAsk},
    phrase::{Label, Phrase},
};
use crate::model::{Answer, AnswerKey, CompetenceId, ItemId, Lang, LessonId, SurveyId, Version};
use std::borrow::Cow;

/// One thing to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Send a new message.
    Say(Speech),
    /// Change the live message of the slot in place; if it has none, send a new one.
    Redraw(Speech),
    /// Store an answer; it takes the place of an earlier one to the same question.
    Record(Answer),
    /// Take back the answer to a question.
    Withdraw(RunKey, AnswerKey),
    /// A run of a survey begins.
    Begin(RunKey, Version),
    /// A run of a survey is sent in.
    Complete(RunKey),
    /// Something happened to a lesson.
    Lesson(LessonId, LessonMoment),
    /// A quiz item was answered.
    Attempt(Attempt),
    /// Erase everything about this person, once the messages of this step are sent.
    Forget,
    /// Find something out and come back with [`super::Event::Told`].
    Ask(Query),
    /// Note an act of somebody with rights: the kind of act and what it touched, never contents.
    Audit(&'static str, String),
}

/// A message before it has words: what is said to the person of this conversation, with which buttons. Somebody else is told by an
/// event of their own, in their own language.
#[derive(Clone, Debug, PartialEq)]
pub struct Speech {
    /// Which live message it is.
    pub slot: Slot,
    /// How soon it goes out.
    pub class: Class,
    /// What is said.
    pub phrase: Phrase,
    /// The buttons below it, row by row.
    pub keyboard: Vec<Vec<Button>>,
    /// The language, where it is not the person's own: as somebody else will see it.
    pub lang: Option<Lang>,
}

/// Which live message a message is: a later one of the same slot can redraw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    /// None: it stays as it is.
    Passing,
    /// The open question of a survey.
    Survey,
    /// The open lesson.
    Lesson,
    /// The open quiz item.
    Quiz,
    /// The open panel (settings and the like).
    Panel,
    /// How an announcement stands.
    Announce,
    /// What an announcement that is being written says in this language, as its writer saw it last.
    Preview(Lang),
}

impl Slot {
    /// The slot's name in the store.
    pub fn name(self) -> Cow<'static, str> {
        match self {
            Slot::Passing => "".into(),
            Slot::Survey => "survey".into(),
            Slot::Lesson => "lesson".into(),
            Slot::Quiz => "quiz".into(),
            Slot::Panel => "panel".into(),
            Slot::Announce => "announce".into(),
            Slot::Preview(lang) => format!("preview-{lang}").into(),
        }
    }
}

/// How soon a message goes out: a reply before a lesson before a broadcast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// Somebody waits for it.
    Reply,
    /// A daily lesson, a nudge, a reminder.
    Lesson,
    /// An announcement.
    Broadcast,
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// What stands on it.
    pub label: Label,
    /// What it does.
    pub action: Action,
}

impl Button {
    /// A button with this label.
    pub fn new(label: impl Into<Label>, action: Action) -> Self {
        Self {
            label: label.into(),
            action,
        }
    }
}

/// A run of a survey by the person of this conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunKey {
    /// The survey.
    pub survey: SurveyId,
    /// The how-manieth time, from 1.
    pub wave: u32,
}

/// What happened to a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LessonMoment {
    /// It was sent as the daily lesson.
    Sent,
    /// It was opened or turned.
    Opened,
    /// Its pages and items are done.
    Finished,
}

/// An answered quiz item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The item.
    pub item: ItemId,
    /// What it measures.
    pub competence: CompetenceId,
    /// The places of the choices taken, in the order of the file.
    pub taken: Vec<u16>,
    /// Whether they were the right ones.
    pub right: bool,
    /// Whether it had returned for review.
    pub review: bool,
}

/// Something that a step cannot know.
#[derive(Clone, Debug, PartialEq)]
pub enum Query {
    /// Everything stored about this person.
    Everything,
    /// To be told that Sala was away; asked for by the shell itself.
    Away,
    /// To be asked whether to answer the survey once more; asked for by the office.
    Again,
    /// Something for the office.
    Office(Box<Ask>),
    /// To be told this of a release that has to be made first, beside everything else; asked for by the shell itself.
    Count(Box<NumbersAsk>),
}

/// What a query for a release begins with, as it is stored.
const COUNT: &str = "count ";

impl Query {
    /// The query as it is stored.
    pub fn to_text(&self) -> String {
        match self {
            Query::Everything => "everything".into(),
            Query::Away => "away".into(),
            Query::Again => "again".into(),
            Query::Office(ask) => serde_json::to_string(ask).unwrap_or_default(),
            Query::Count(ask) => {
                let ask = serde_json::to_string(ask).unwrap_or_default();
                format!("{COUNT}{ask}")
            }
        }
    }

    /// The query that was stored so; none if this binary does not know it.
    pub fn from_text(text: &str) -> Option<Self> {
        match text {
            "everything" => Some(Query::Everything),
            "away" => Some(Query::Away),
            "again" => Some(Query::Again),
            _ => match text.strip_prefix(COUNT) {
                Some(ask) => serde_json::from_str(ask).ok().map(Query::Count),
                None => serde_json::from_str(text).ok().map(Query::Office),
            },
        }
    }
}
