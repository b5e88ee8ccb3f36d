//! Any text as a transcript: every line is read, and what it says happens to one person.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use sala::{
    app::chat::{Input, Line},
    flow::{self, Event},
};
use sala_fuzz::{Person, SHIPPED};

/// The most lines that happen.
const LINES: usize = 40;

fn happen(person: &mut Person<'_>, input: Input) {
    let event = match input {
        Input::Text(text) => {
            let codes = person.buttons.iter().enumerate();
            let shown: Vec<(String, String)> = codes
                .map(|(at, action)| (format!("b{at}"), action.to_string()))
                .collect();
            flow::typed(&SHIPPED, (&person.state, &shown), Event::Text(text))
        }
        Input::Media(media) => Event::Media(media),
        Input::Place(latitude, longitude) => Event::Place {
            latitude,
            longitude,
        },
        Input::Sticker => Event::Unsupported,
        Input::Left => Event::Left,
        Input::Tap { label, back } => {
            let at = label.len() + back.unwrap_or(0) % 256;
            return person.tap((at % 256) as u8);
        }
    };
    person.step(event);
}

fuzz_target!(|data: &[u8]| -> Corpus {
    let Ok(text) = std::str::from_utf8(data) else {
        return Corpus::Reject;
    };
    let mut person = Person::new(&SHIPPED);
    for line in text.lines().take(LINES) {
        match Line::read(line) {
            Line::Nothing => {}
            Line::Wait(time) => {
                person.wait(time.as_secs());
                person.step(Event::Woke);
            }
            Line::Input(input) => happen(&mut person, input),
        }
    }
    Corpus::Keep
});
