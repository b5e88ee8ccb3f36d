//! Rough treatment of the learner's loop: any event in any state, from seeds, against what must always hold.

use jiff::{SignedDuration, Timestamp};
use sala::{
    content::{self, Tree},
    flow::{self, Context, Effect, Event, State, Step, action::Action, phrase::Phrase},
    model::{Lang, Learner, LearnerId, Library, Media, MediaKind, Standing, base_letters},
    plan::wake,
    text::{self, Texts, layout},
};

/// Numbers from a seed (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn pick<'a, T>(&mut self, things: &'a [T]) -> &'a T {
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

/// One person, taken through anything.
struct Person<'a> {
    library: &'a Library,
    texts: &'a Texts,
    now: Timestamp,
    learner: Learner,
    state: State,
    /// Every button that was ever shown.
    shown: Vec<Action>,
}

impl Person<'_> {
    fn event(&mut self, dice: &mut Dice) -> Event {
        match dice.roll(12) {
            0 => Event::Text((*dice.pick(WORDS)).repeat(1 + dice.roll(3))),
            1 => Event::Text("x".repeat(10_000)),
            2 => Event::Media(Media {
                kind: *dice.pick(&[MediaKind::Photo, MediaKind::Voice, MediaKind::File]),
                file: "f".into(),
                caption: None,
            }),
            3 => flow::Command::parse(&format!("/{}", dice.pick(&flow::Command::MENU)))
                .map_or(Event::Edited, Event::Command),
            4 => Event::Woke,
            5 => dice
                .pick(&[
                    Event::Unsupported,
                    Event::Edited,
                    Event::Left,
                    Event::Returned,
                    Event::Place {
                        latitude: 1.0,
                        longitude: f64::NAN,
                    },
                ])
                .clone(),
            6 if !self.shown.is_empty() => Event::Tap(dice.pick(&self.shown).clone()),
            _ => {
                let newest = self.shown.len().saturating_sub(1 + dice.roll(8));
                self.shown
                    .get(newest)
                    .cloned()
                    .map_or(Event::Woke, Event::Tap)
            }
        }
    }

    fn step(&mut self, event: Event) {
        let ctx = Context {
            library: self.library,
            now: self.now,
        };
        let step = flow::step(
            &ctx,
            self.learner.clone(),
            self.state.clone(),
            event.clone(),
        );
        let is_waking = event == Event::Woke;
        let again = flow::step(&ctx, self.learner.clone(), self.state.clone(), event);
        assert_eq!(step, again, "the same inputs give the same step");
        assert_eq!(
            State::from_json(&step.state.to_json()),
            step.state,
            "a state comes back as it was"
        );
        for effect in &step.effects {
            self.check(effect, step.learner.lang());
        }
        if !step.learner.consents() {
            let recorded = step.effects.iter().any(|e| matches!(e, Effect::Record(_)));
            assert!(!recorded, "no answer without a Yes");
        }
        if is_waking {
            self.check_waking(&step);
        }
        (self.learner, self.state) = (step.learner, step.state);
    }

    /// What a waking may do: it is over, and nobody is written to at night or whom nothing reaches.
    fn check_waking(&self, step: &Step) {
        assert!(
            step.wake_at.is_none_or(|next| next > self.now),
            "time goes on: {:?} at {}",
            step.wake_at,
            self.now
        );
        let programme = &self.library.programme;
        let local = wake::local(programme, &self.learner, self.now);
        let away = self.learner.standing == Standing::Unreachable;
        if away || wake::is_quiet(programme, &local) {
            let speaks = |effect: &Effect| matches!(effect, Effect::Say(_) | Effect::Redraw(_));
            assert!(
                !step.effects.iter().any(speaks),
                "away {away}, at {local}: {:?}",
                step.effects
            );
        }
    }

    fn check(&mut self, effect: &Effect, lang: Lang) {
        let (Effect::Say(speech) | Effect::Redraw(speech)) = effect else {
            if let Effect::Record(answer) = effect {
                let survey = self
                    .library
                    .survey(&answer.survey, &answer.version)
                    .expect("a survey");
                assert!(survey.seat(&answer.question).is_some(), "{answer:?}");
            }
            return;
        };
        if let Phrase::Question(question) = &speech.phrase {
            let (at, of) = question.place.expect("a place");
            assert!((1..=of).contains(&at), "{at} of {of}");
        }
        for message in text::render(self.texts, lang, speech) {
            assert!(layout::utf16(&message.text) <= layout::TEXT);
            assert!(
                message.media.is_some() || !message.text.trim().is_empty(),
                "{speech:?}"
            );
            for key in message.keyboard.iter().flatten() {
                assert!(
                    key.code.len() <= 64 && base_letters(&key.label) <= 26,
                    "{key:?}"
                );
            }
        }
        self.shown.extend(
            speech
                .keyboard
                .iter()
                .flatten()
                .map(|button| button.action.clone()),
        );
    }
}

#[test]
fn any_event_in_any_state_keeps_the_loop_right() {
    let (loaded, _) = content::load(&Tree::shipped());
    let library = loaded.expect("content").library;
    let texts = Texts::shipped();
    let people: u64 = std::env::var("SALA_PEOPLE")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(12);
    for seed in 1..=people {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let now = Timestamp::from_second(1_772_452_800).expect("a time");
        let learner = Learner::new(LearnerId(seed as i64), now);
        let mut person = Person {
            library: &library,
            texts: &texts,
            now,
            learner,
            state: State::default(),
            shown: Vec::new(),
        };
        for _ in 0..300 {
            let event = person.event(&mut dice);
            person.step(event);
            let pause = *dice.pick(&[0, 1, 30, 3_600, 40_000, 200_000]);
            person.now += SignedDuration::from_secs(pause);
        }
    }
}

/// The moment after which nobody who is left alone is written to: a lesson, a nudge, a silence, the pause.
#[test]
fn somebody_who_is_silent_is_left_in_peace() {
    let (loaded, _) = content::load(&Tree::shipped());
    let library = loaded.expect("content").library;
    let texts = Texts::shipped();
    let now = Timestamp::from_second(1_772_452_800).expect("a time");
    let learner = Learner::new(LearnerId(1), now);
    let mut person = Person {
        library: &library,
        texts: &texts,
        now,
        learner,
        state: State::default(),
        shown: Vec::new(),
    };
    person.step(Event::Tap(Action::Language(Lang::EN)));
    person.step(Event::Tap(Action::Adult(false)));
    person.step(Event::Tap(Action::Domain(0)));
    let mut woken = 0;
    for _ in 0..100 {
        let ctx = Context {
            library: &library,
            now: person.now,
        };
        let step = flow::step(
            &ctx,
            person.learner.clone(),
            person.state.clone(),
            Event::Woke,
        );
        (person.learner, person.state) = (step.learner, step.state);
        let Some(next) = step.wake_at else { break };
        woken += 1;
        assert!(next > person.now, "time goes on");
        person.now = next;
    }
    assert_eq!(woken, 4, "a lesson, a nudge, a silence, the pause");
}
