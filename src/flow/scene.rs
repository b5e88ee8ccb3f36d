//! A step while it is being made: where the person is, what is known of them, and the effects so far.

use super::{
    Button, Class, Context, Conversation, Effect, Event, Slot, Speech, State, Step,
    action::{Action, Move, Stamp},
    phrase::{Phrase, When},
};
use crate::{
    model::{Lang, Learner, Library, Standing},
    plan::{
        path, practice,
        wake::{self, Waiting},
    },
};
use jiff::{SignedDuration, Zoned, civil::Date};

/// How exactly it is known when somebody was here last.
const A_MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// The working state of one step.
pub(super) struct Scene<'a> {
    pub(super) ctx: Context<'a>,
    pub(super) learner: Learner,
    pub(super) state: State,
    pub(super) class: Class,
    /// Whether what is open is shown once more as it is, so that its buttons stay good.
    again: bool,
    effects: Vec<Effect>,
}

/// Buttons, row by row.
pub(super) type Keyboard = Vec<Vec<Button>>;

impl<'a> Scene<'a> {
    pub(super) fn new(ctx: &Context<'a>, learner: Learner, state: State) -> Self {
        Scene {
            ctx: *ctx,
            learner,
            state,
            class: Class::Reply,
            again: false,
            effects: Vec::new(),
        }
    }

    /// Notes that the person is there, if the event is theirs.
    pub(super) fn meet(&mut self, event: &Event) {
        if !event.is_theirs() {
            self.class = Class::Lesson;
            return;
        }
        // To the minute: whoever answers quickly is not written anew with every tap.
        if self.ctx.now.duration_since(self.learner.seen) >= A_MINUTE {
            self.learner.seen = self.ctx.now;
        }
        self.state.away = false;
        self.learner.unanswered = 0;
        self.learner.standing = Standing::Reachable;
    }

    pub(super) fn library(&self) -> &'a Library {
        self.ctx.library
    }

    pub(super) fn lang(&self) -> Lang {
        self.learner.lang()
    }

    /// The moment in the learner's own zone.
    pub(super) fn local(&self) -> Zoned {
        wake::local(&self.ctx.library.programme, &self.learner, self.ctx.now)
    }

    pub(super) fn today(&self) -> Date {
        self.local().date()
    }

    /// Sends a new message.
    pub(super) fn say(&mut self, slot: Slot, phrase: impl Into<Phrase>, keyboard: Keyboard) {
        let speech = self.speech(slot, phrase.into(), keyboard);
        self.effects.push(Effect::Say(speech));
    }

    /// Sends a new message without buttons.
    pub(super) fn tell(&mut self, phrase: impl Into<Phrase>) {
        self.say(Slot::Passing, phrase, Vec::new());
    }

    /// Changes the live message of a slot.
    pub(super) fn redraw(&mut self, slot: Slot, phrase: impl Into<Phrase>, keyboard: Keyboard) {
        let speech = self.speech(slot, phrase.into(), keyboard);
        self.effects.push(Effect::Redraw(speech));
    }

    fn speech(&self, slot: Slot, phrase: Phrase, keyboard: Keyboard) -> Speech {
        Speech {
            slot,
            class: self.class,
            phrase,
            keyboard,
            lang: None,
        }
    }

    /// Whether a new message is said in this step.
    pub(super) fn has_said(&self) -> bool {
        self.effects
            .iter()
            .any(|effect| matches!(effect, Effect::Say(_)))
    }

    pub(super) fn effect(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Begins a step with buttons of its own; those of earlier steps are stale from here on.
    pub(super) fn next_stamp(&mut self) -> Stamp {
        if !std::mem::take(&mut self.again) {
            self.state.stamp = self.state.stamp.wrapping_add(1);
        }
        self.state.stamp
    }

    /// What is shown next is what is open, once more. Its buttons stay good: a late tap must not make stale what somebody is tapping at
    /// that moment, or two messages could answer each other for ever.
    pub(super) fn show_again(&mut self) {
        self.again = true;
    }

    /// A button of the current step.
    pub(super) fn button(&self, label: impl Into<super::phrase::Label>, step: Move) -> Button {
        Button::new(label, Action::Step(self.state.stamp, step))
    }

    /// Parks a survey that is open, so that something else can be.
    pub(super) fn park(&mut self) {
        match std::mem::take(&mut self.state.live) {
            Conversation::Survey(run) => self.state.parked = Some(run),
            // Whoever has not finished the first taps stays there.
            open @ Conversation::Onboarding(_) => self.state.live = open,
            _ => {}
        }
    }

    /// Whether lessons have begun: the survey was sent in, or declined, or a lesson was taken.
    pub(super) fn learning(&self) -> bool {
        let progress = &self.learner.progress;
        let declined = self
            .learner
            .consent
            .as_ref()
            .is_some_and(|consent| !consent.given);
        let begun = !progress.finished.is_empty() || progress.last_daily.is_some();
        let settled = !matches!(self.state.live, Conversation::Onboarding(_));
        settled && (declined || begun || !progress.waves.is_empty())
    }

    /// When the next lesson comes by itself; none while the person rests, or when they have taken all.
    pub(super) fn next_lesson(&self) -> Option<When> {
        if self.learner.pause.is_some() || path::next(self.library(), &self.learner).is_none() {
            return None;
        }
        let waiting = Waiting {
            lessons: true,
            ..Waiting::default()
        };
        let programme = &self.ctx.library.programme;
        let next = wake::next(programme, &self.learner, waiting, self.ctx.now)?;
        let local = self.local();
        let next = next.to_zoned(local.time_zone().clone());
        let hour = self.learner.hour;
        Some(match practice::days_between(local.date(), next.date()) {
            ..=0 => When::Today(hour),
            1 => When::Tomorrow(hour),
            _ => When::Day(next.weekday().to_monday_zero_offset() as u8, hour),
        })
    }

    /// The finished step.
    pub(super) fn finish(self) -> Step {
        let consents = self.learner.consents();
        let open = self.state.survey().filter(|run| consents && !run.reminded);
        let busy = !matches!(self.state.live, Conversation::Idle);
        let survey = open.map(|run| run.touched);
        let waiting = Waiting {
            survey,
            lessons: self.learning(),
            busy,
            away: self.state.away,
            again: self.state.again,
            leaving: self.state.leaving,
        };
        let programme = &self.ctx.library.programme;
        let wake_at = wake::next(programme, &self.learner, waiting, self.ctx.now);
        Step {
            state: self.state,
            learner: self.learner,
            effects: self.effects,
            wake_at,
        }
    }
}
