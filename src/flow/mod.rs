//! The verbs: what a conversation does when something happens. One pure function, [`step`].
//!
//! The same context, state and event give the same step, always: time comes in as `now`, chance from a seed.
//! Nothing here can fail; a strange input is something to say.

pub mod action;
mod conversation;
mod effect;
mod event;
pub mod phrase;

pub use conversation::{
    Conversation, Given, LessonRun, Onboarding, QuizRun, Spot, Stage, State, SurveyRun,
};
pub use effect::{Attempt, Button, Class, Effect, LessonMoment, Query, RunKey, Slot, Speech, To};
pub use event::{Command, Event, Fact};

use crate::model::{Learner, Library};
use jiff::Timestamp;

/// What a step may look at.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// All content.
    pub library: &'a Library,
    /// The moment of the turn.
    pub now: Timestamp,
}

/// What a step comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Where the person is now.
    pub state: State,
    /// What is known of the person now.
    pub learner: Learner,
    /// What is to be done, in this order.
    pub effects: Vec<Effect>,
    /// When the conversation wants to be woken, if at all.
    pub wake_at: Option<Timestamp>,
}
