//! Any text as the code of a button: what is read prints as a code of at most 64 bytes that reads as the same, and may be tapped
//! in any state.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use sala::flow::{Command, Event, action::Action};
use sala_fuzz::{Person, SHIPPED};

/// The longest code; a few more bytes choose the state.
const LONGEST: usize = 200;

fuzz_target!(|data: &[u8]| -> Corpus {
    let Some((&place, code)) = data.split_first() else {
        return Corpus::Reject;
    };
    let Ok(code) = std::str::from_utf8(code) else {
        return Corpus::Reject;
    };
    if code.len() > LONGEST {
        return Corpus::Reject;
    }
    let Ok(action) = code.parse::<Action>() else {
        return Corpus::Keep;
    };
    let printed = action.to_string();
    assert!(printed.len() <= 64, "{printed}");
    assert_eq!(printed.parse(), Ok(action.clone()), "{printed}");
    let mut person = match place % 8 {
        0 => Person::new(&SHIPPED),
        _ => Person::settled(&SHIPPED),
    };
    let command = match place % 8 {
        1 => Some("/survey"),
        2 => Some("/lesson"),
        3 => Some("/forget"),
        4 => Some("/feedback"),
        5 => Some("/settings"),
        6 => Some("/lessons"),
        _ => None,
    };
    if let Some(command) = command.and_then(Command::parse) {
        person.step(Event::Command(command));
    }
    for _ in 0..place / 32 {
        person.tap(place);
    }
    person.step(Event::Tap(action.clone()));
    // In step with the conversation, a tap is not passed over as late.
    if let Action::Step(_, step) = action {
        person.step(Event::Tap(Action::Step(person.state.stamp, step)));
    }
    person.step(Event::Tap(action));
    person.step(Event::Woke);
    Corpus::Keep
});
