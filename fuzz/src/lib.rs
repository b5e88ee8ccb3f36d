//! What several fuzz targets need: one person who walks through a library, and a workbook made of raw XML.
//!
//! Nothing here finds a fault by itself; the targets do.

pub mod book;

use jiff::{SignedDuration, Timestamp};
use sala::{
    content::{self, Tree},
    flow::{self, Context, Effect, Event, State, Step, action::Action},
    model::{Consent, Lang, Learner, LearnerId, Library},
    text::{self, Texts, layout},
};
use std::sync::LazyLock;

/// The most bytes of an input that are looked at.
pub const LONGEST: usize = 64 << 10;

/// The library that comes with Sala.
pub static SHIPPED: LazyLock<Library> = LazyLock::new(|| {
    let (loaded, problems) = content::load(&Tree::shipped());
    loaded.unwrap_or_else(|| panic!("{problems:?}")).library
});

/// A programme whose survey has repeats in repeats.
pub static HOUSEHOLD: LazyLock<Library> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/content/household");
    let tree = Tree::open(std::path::Path::new(folder)).expect("the household");
    let (loaded, problems) = content::load(&tree);
    loaded.unwrap_or_else(|| panic!("{problems:?}")).library
});

/// The words that come with Sala.
pub static TEXTS: LazyLock<Texts> = LazyLock::new(Texts::shipped);

/// A Monday evening in Phnom Penh.
pub fn evening() -> Timestamp {
    Timestamp::from_second(1_772_452_800).expect("a time")
}

/// One person, taken through anything.
pub struct Person<'a> {
    library: &'a Library,
    /// The moment of the next step.
    pub now: Timestamp,
    /// What is known of them.
    pub learner: Learner,
    /// Where they are.
    pub state: State,
    /// The buttons of the last step that showed any.
    pub buttons: Vec<Action>,
}

impl<'a> Person<'a> {
    /// Somebody new.
    pub fn new(library: &'a Library) -> Self {
        let now = evening();
        Person {
            library,
            now,
            learner: Learner::new(LearnerId(7), now),
            state: State::default(),
            buttons: Vec::new(),
        }
    }

    /// Somebody who speaks English and has agreed to everything.
    pub fn settled(library: &'a Library) -> Self {
        let mut person = Self::new(library);
        person.learner.language = Some(Lang::EN);
        person.learner.adult = Some(true);
        person.learner.consent = Some(Consent {
            version: library.programme.consent_version.clone(),
            given: true,
            at: person.now,
        });
        person
    }

    /// Lets something happen, and holds what is said against what always holds.
    pub fn step(&mut self, event: Event) {
        let ctx = Context {
            library: self.library,
            now: self.now,
        };
        let step: Step = flow::step(&ctx, self.learner.clone(), self.state.clone(), event);
        let saved = State::from_json(&step.state.to_json());
        assert_eq!(saved, step.state, "a state comes back as it was");
        let lang = step.learner.lang();
        for effect in &step.effects {
            let (Effect::Say(speech) | Effect::Redraw(speech)) = effect else {
                continue;
            };
            for message in text::render(&TEXTS, lang, speech) {
                assert!(layout::utf16(&message.text) <= layout::TEXT);
                let codes = message.keyboard.iter().flatten().map(|key| &key.code);
                codes.for_each(|code| assert!(code.len() <= 64));
            }
            let keys = speech.keyboard.iter().flatten();
            let actions: Vec<Action> = keys.map(|button| button.action.clone()).collect();
            if !actions.is_empty() {
                self.buttons = actions;
            }
        }
        (self.learner, self.state) = (step.learner, step.state);
    }

    /// Taps the button at this place of those shown last, counted round.
    pub fn tap(&mut self, at: u8) {
        match self
            .buttons
            .get(usize::from(at) % self.buttons.len().max(1))
        {
            Some(action) => self.step(Event::Tap(action.clone())),
            None => self.step(Event::Woke),
        }
    }

    /// Lets time pass.
    pub fn wait(&mut self, seconds: i64) {
        let later = self.now.checked_add(SignedDuration::from_secs(seconds));
        self.now = later.unwrap_or(self.now);
    }

    /// Does one small thing that a byte stands for.
    pub fn act(&mut self, byte: u8) {
        const WORDS: [&str; 8] = [
            "",
            "2",
            "1 3",
            "yes",
            "25/12/2026",
            "-1e309",
            "១២",
            "\u{202e}x",
        ];
        match byte {
            0..160 => self.tap(byte),
            160..200 => self.step(Event::Text(WORDS[usize::from(byte) % WORDS.len()].into())),
            200..220 => {
                let menu = flow::Command::MENU;
                let name = menu[usize::from(byte) % menu.len()];
                if let Some(command) = flow::Command::parse(&format!("/{name}")) {
                    self.step(Event::Command(command));
                }
            }
            220..230 => self.step(Event::Unsupported),
            230..240 => self.step(Event::Woke),
            _ => self.wait(i64::from(byte - 239) * 20_000),
        }
    }
}
