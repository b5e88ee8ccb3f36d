//! Any bytes as a saved state, and then a few events: a conversation goes on from whatever a database holds.
//!
//! `@` in the input stands for the checksum of the shipped survey, `#` for that of its first lesson, so that seeds do not age.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use sala::{
    flow::{Event, State},
    model::Library,
};
use sala_fuzz::{HOUSEHOLD, LONGEST, Person, SHIPPED};

/// The events after the state: so many bytes at the end of the input stand for one each.
const EVENTS: usize = 6;

fuzz_target!(|data: &[u8]| -> Corpus {
    if data.len() > LONGEST || data.len() < EVENTS {
        return Corpus::Reject;
    }
    let (json, events) = data.split_at(data.len() - EVENTS);
    let Ok(json) = std::str::from_utf8(json) else {
        return Corpus::Reject;
    };
    // A state that speaks of chapters belongs to a survey that has some.
    let library: &Library = if json.contains("[1]") { &HOUSEHOLD } else { &SHIPPED };
    let survey = library
        .main_survey()
        .map(|survey| survey.version.to_string());
    let lesson = library
        .lessons()
        .first()
        .map(|lesson| lesson.version.to_string());
    let json = json
        .replace('@', &survey.unwrap_or_default())
        .replace('#', &lesson.unwrap_or_default());
    let mut person = Person::settled(library);
    person.state = State::from_json(&json);
    assert_eq!(State::from_json(&person.state.to_json()), person.state);
    // The place itself, before something leads away from it.
    let (learner, state) = (person.learner.clone(), person.state.clone());
    for event in [Event::Woke, Event::Unsupported, Event::Text("1".into())] {
        (person.learner, person.state) = (learner.clone(), state.clone());
        person.step(event);
    }
    (person.learner, person.state) = (learner, state);
    events.iter().for_each(|byte| person.act(*byte));
    Corpus::Keep
});
