//! States at the ends of what a number or a time can hold, as a damaged database may give them.

use super::{library, person::Person};
use sala::{
    content::Tree,
    flow::{Command, Event, State},
    model::{Consent, Lang, Library},
    text::Texts,
};

fn settled<'a>(library: &'a Library, texts: &'a Texts) -> Person<'a> {
    let mut person = Person::new(library, texts, 1);
    person.learner.language = Some(Lang::EN);
    person.learner.adult = Some(true);
    person.learner.consent = Some(Consent {
        version: library.programme.consent_version.clone(),
        given: true,
        at: person.now,
    });
    person
}

#[test]
fn a_state_at_the_end_of_all_time_harms_nobody() {
    let (library, texts) = (library(&Tree::shipped()), Texts::shipped());
    let survey = library.main_survey().expect("a survey");
    let (lesson, item) = library
        .lessons()
        .iter()
        .find_map(|lesson| Some((&lesson.id, &lesson.items.first()?.id)))
        .expect("an item");
    let run = format!(
        r#"{{"survey":"{}","version":"{}","wave":4294967295,"began":"-009999-01-02T01:59:59Z",
        "touched":"9999-12-30T22:00:00Z","reminded":false,"answers":{{}},"at":"Review","ticks":[65535],
        "page":65535,"search":"x"}}"#,
        survey.id, survey.version
    );
    let quiz = |right: u8, at: u64, answered: bool| {
        format!(
            r#"{{"lesson":"{lesson}","items":["{item}"],"at":{at},"right":{right},"ticks":[0],
            "answered":{answered}}}"#
        )
    };
    let places = [
        format!(r#"{{"Survey":{run}}}"#),
        format!(r#"{{"Quiz":{}}}"#, quiz(255, 0, false)),
        format!(r#"{{"Quiz":{}}}"#, quiz(0, u64::MAX, true)),
    ];
    for live in places {
        let json = format!(r#"{{"v":1,"state":{{"live":{live},"stamp":4294967295}}}}"#);
        let state = State::from_json(&json);
        assert_ne!(state, State::default(), "{json}");
        for event in [Event::Woke, Event::Unsupported, Event::Text("1".into())] {
            let mut person = settled(&library, &texts);
            person.state = state.clone();
            person.outcome(&event);
        }
    }
}

#[test]
fn a_learner_at_the_end_of_all_time_harms_nobody() {
    let (library, texts) = (library(&Tree::shipped()), Texts::shipped());
    let survey = library.main_survey().expect("a survey");
    let mut person = settled(&library, &texts);
    person.learner.seen = jiff::Timestamp::MAX;
    let progress = &mut person.learner.progress;
    progress.last_daily = Some(jiff::civil::Date::MAX);
    progress.waves.insert(survey.id.clone(), u32::MAX);
    for command in ["/lesson", "/progress", "/survey", "/settings"] {
        let command = Command::parse(command).expect("a command");
        person.step(Event::Command(command));
        person.step(Event::Woke);
    }
    let again = person
        .shown
        .iter()
        .rev()
        .find(|a| a.to_string() == "o:again");
    let again = again.expect("once more").clone();
    person.step(Event::Tap(again));
}
