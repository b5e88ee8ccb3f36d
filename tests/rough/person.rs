//! One person who is taken through anything, from a seed.

use super::{check, ledger::Ledger, oracle::Oracle};
use jiff::{SignedDuration, Timestamp};
use sala::{
    flow::{
        self, Context, Effect, Event, Spot, State, Step, SurveyRun,
        action::{Action, Move},
    },
    model::{Lang, Learner, LearnerId, Library, Media, MediaKind},
    text::Texts,
};

/// Numbers from a seed (xorshift).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn of(seed: u64) -> Self {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    pub(super) fn pick<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.roll(things.len())]
    }
}

const WORDS: &[&str] = &[
    "",
    " ",
    "2",
    "1 3",
    "១២",
    "25/12/2026",
    "yes",
    "stop",
    "\u{200b}\u{202e}abc",
    "مرحبا",
    "\0\u{7}",
    "😀😀",
    "-1e309",
    "/",
    "//x",
    "ខ្ញុំត្បាញ",
    "999999999999999999999999",
];

/// How many of the last buttons are likely to be tapped.
const RECENT: usize = 8;

/// One person.
pub(super) struct Person<'a> {
    pub(super) library: &'a Library,
    pub(super) texts: &'a Texts,
    pub(super) now: Timestamp,
    pub(super) learner: Learner,
    pub(super) state: State,
    /// Every button that was ever shown.
    pub(super) shown: Vec<Action>,
    ledger: Ledger,
}

impl<'a> Person<'a> {
    /// Somebody new, on a Monday evening in Phnom Penh.
    pub(super) fn new(library: &'a Library, texts: &'a Texts, id: i64) -> Self {
        let now = Timestamp::from_second(1_772_452_800).expect("a time");
        Person {
            library,
            texts,
            now,
            learner: Learner::new(LearnerId(id), now),
            state: State::default(),
            shown: Vec::new(),
            ledger: Ledger::default(),
        }
    }

    /// Anything that may happen.
    pub(super) fn event(&mut self, dice: &mut Dice) -> Event {
        match dice.roll(14) {
            0 => Event::Text((*dice.pick(WORDS)).repeat(1 + dice.roll(3))),
            1 if dice.roll(10) == 0 => Event::Text("x".repeat(10_000)),
            1 => Event::Media(Media {
                kind: *dice.pick(&[MediaKind::Photo, MediaKind::Voice, MediaKind::File]),
                file: "f".into(),
                caption: None,
                name: None,
            }),
            2 => flow::Command::parse(&format!("/{}", dice.pick(&flow::Command::MENU)))
                .map_or(Event::Edited, Event::Command),
            3 => Event::Woke,
            4 => dice.pick(&rare()).clone(),
            5 => Event::Tap(Action::Language(*dice.pick(&Lang::ALL))),
            6 if !self.shown.is_empty() => Event::Tap(dice.pick(&self.shown).clone()),
            // A good answer, or the run would never come far.
            7..=9 => {
                let ctx = Context {
                    library: self.library,
                    now: self.now,
                };
                let seed = dice.roll(1 << 20) as u64;
                let good = flow::chance(&ctx, &self.learner, &self.state, seed);
                good.unwrap_or(Event::Woke)
            }
            _ => {
                let newest = self.shown.len().saturating_sub(1 + dice.roll(RECENT));
                let tapped = self.shown.get(newest).cloned();
                tapped.map_or(Event::Woke, Event::Tap)
            }
        }
    }

    /// What this event comes to; the same twice, and the same from the saved state.
    pub(super) fn outcome(&self, event: &Event) -> Step {
        let ctx = Context {
            library: self.library,
            now: self.now,
        };
        let from = |state: State| flow::step(&ctx, self.learner.clone(), state, event.clone());
        let step = from(self.state.clone());
        let again = from(State::from_json(&self.state.to_json()));
        assert_eq!(step, again, "the same inputs give the same step");
        let saved = State::from_json(&step.state.to_json());
        assert_eq!(saved, step.state, "a state comes back as it was");
        step
    }

    /// Lets something happen, and holds what it comes to against what must always be so.
    pub(super) fn step(&mut self, event: Event) {
        let step = self.outcome(&event);
        check::step(self, &event, &step);
        for effect in &step.effects {
            if let Effect::Say(speech) | Effect::Redraw(speech) = effect {
                let keys = speech.keyboard.iter().flatten();
                self.shown.extend(keys.map(|button| button.action.clone()));
            }
        }
        self.ledger.write(&step.effects);
        let before = std::mem::replace(&mut self.state, step.state);
        self.learner = step.learner;
        let survey = |run: &SurveyRun| self.library.survey(&run.survey, &run.version);
        if let Some(run) = self.state.survey()
            && let Some(survey) = survey(run)
        {
            let answered = before.survey().map(|run| &run.answers) != Some(&run.answers);
            let oracle = Oracle::of(survey, run, self);
            // The time of day may change what counts; it is settled with the next answer.
            if answered {
                self.ledger.check(run, &oracle);
            }
        }
    }

    /// Goes back one question and keeps its answer, in thought: that leads nowhere and changes nothing.
    pub(super) fn back_and_forth(&self) {
        let flow::Conversation::Survey(here) = &self.state.live else {
            return;
        };
        let Spot::Question(open) = &here.at else {
            return;
        };
        let tap = |stamp, step| Event::Tap(Action::Step(stamp, step));
        let back = self.outcome(&tap(self.state.stamp, Move::Back));
        let has_keep = back.effects.iter().any(|effect| match effect {
            Effect::Say(speech) => speech
                .keyboard
                .iter()
                .flatten()
                .any(|button| button.action == Action::Step(back.state.stamp, Move::Next)),
            _ => false,
        });
        let earlier = back.state.survey().expect("a run");
        assert_eq!(earlier.answers, here.answers, "Back changes no answer");
        if !has_keep || earlier.at == here.at {
            return;
        }
        let there = Person {
            learner: back.learner,
            state: back.state,
            shown: Vec::new(),
            ledger: Ledger::default(),
            ..*self
        };
        let given = there
            .state
            .survey()
            .and_then(|run| run.answers.get(there.at()?));
        if given.is_none() {
            return;
        }
        let forth = there.outcome(&tap(there.state.stamp, Move::Next));
        let again = forth.state.survey().expect("a run");
        assert_eq!(again.answers, here.answers, "Keep changes no answer");
        assert_eq!(again.at, Spot::Question(open.clone()), "Keep leads back");
        let stores = |effect: &Effect| matches!(effect, Effect::Record(_) | Effect::Withdraw(..));
        assert!(!forth.effects.iter().any(stores), "{:?}", forth.effects);
    }

    /// The open question.
    fn at(&self) -> Option<&sala::model::AnswerKey> {
        match &self.state.survey()?.at {
            Spot::Question(name) | Spot::Edit(name) => Some(name),
            Spot::Review => None,
        }
    }

    pub(super) fn wait(&mut self, seconds: i64) {
        self.now += SignedDuration::from_secs(seconds);
    }
}

/// What seldom happens.
fn rare() -> [Event; 5] {
    [
        Event::Unsupported,
        Event::Edited,
        Event::Left,
        Event::Returned,
        Event::Place {
            latitude: 1.0,
            longitude: f64::NAN,
        },
    ]
}
