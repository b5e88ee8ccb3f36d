//! Rough treatment of the learner's loop: any event in any state, from seeds, against what must always hold.
//!
//! `SALA_EVENTS` is the number of events, shared among people in several programmes.

mod check;
mod far;
mod flips;
mod ledger;
mod oracle;
mod person;

use crate::support::project;
use person::{Dice, Person};
use sala::{
    content::{self, Tree},
    flow::{self, Context, Event, action::Action},
    model::{Lang, Library},
    text::Texts,
};

/// Events of one person.
const A_LIFE: u64 = 300;

fn library(tree: &Tree) -> Library {
    let (loaded, problems) = content::load(tree);
    loaded.unwrap_or_else(|| panic!("{problems:?}")).library
}

/// The programme that is shipped, and those of the tests.
fn libraries() -> Vec<Library> {
    const OURS: [&str; 7] = [
        "branches",
        "five-lessons",
        "household",
        "kinds",
        "how-many",
        "long-list",
        "two-questions",
    ];
    let ours = OURS.map(|name| Tree::open(&project().join("tests/content").join(name)));
    let trees = ours.map(|tree| tree.expect("content"));
    [Tree::shipped()]
        .iter()
        .chain(&trees)
        .map(library)
        .collect()
}

/// A number that the environment may set.
fn number(name: &str, otherwise: u64) -> u64 {
    let set = std::env::var(name).ok();
    set.map_or(otherwise, |text| text.parse().expect("a number"))
}

#[test]
fn any_event_in_any_state_keeps_the_loop_right() {
    let (libraries, texts) = (libraries(), Texts::shipped());
    let people = number("SALA_EVENTS", 9_000).div_ceil(A_LIFE);
    for seed in 1..=people {
        let mut dice = Dice::of(seed);
        let library = &libraries[seed as usize % libraries.len()];
        let mut person = Person::new(library, &texts, seed as i64);
        for _ in 0..A_LIFE {
            let event = person.event(&mut dice);
            person.step(event);
            person.back_and_forth();
            person.wait(*dice.pick(&[0, 1, 30, 3_600, 40_000, 200_000]));
        }
    }
}

/// The moment after which nobody who is left alone is written to: a lesson, a nudge, a silence, the pause.
#[test]
fn somebody_who_is_silent_is_left_in_peace() {
    let (library, texts) = (library(&Tree::shipped()), Texts::shipped());
    let mut person = Person::new(&library, &texts, 1);
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
