//! What must be so after any event in any state.

use super::{oracle::Oracle, person::Person};
use sala::{
    flow::{Conversation, Effect, Event, Slot, Speech, Spot, Step, action::Action, phrase::Phrase},
    model::{Standing, base_letters},
    plan::wake,
    text::{self, layout},
};

/// Holds a step against everything.
pub(super) fn step(person: &Person<'_>, event: &Event, step: &Step) {
    for effect in &step.effects {
        match effect {
            Effect::Say(speech) | Effect::Redraw(speech) => said(person, step, speech),
            _ => {}
        }
    }
    if !step.learner.consents() {
        let recorded = step.effects.iter().any(|e| matches!(e, Effect::Record(_)));
        assert!(!recorded, "no answer without a Yes");
    }
    match event {
        Event::Woke => waking(person, step),
        Event::Tap(action) => tap(person, action, step),
        _ => {}
    }
    recorded(person, step);
}

/// Every answer that is stored is one to a question of the run that counts when the step is over.
fn recorded(person: &Person<'_>, step: &Step) {
    // The last step of a run leaves none: what it stores counted in the run before it.
    let Some(run) = step.state.survey().or(person.state.survey()) else {
        let any = step.effects.iter().any(|e| matches!(e, Effect::Record(_)));
        return assert!(!any, "an answer of no run");
    };
    let survey = person.library.survey(&run.survey, &run.version);
    let survey = survey.expect("a survey");
    let oracle = Oracle::of(survey, run, person);
    for effect in &step.effects {
        if let Effect::Record(answer) = effect {
            assert!(oracle.holds_for(&answer.question), "{answer:?}");
            assert_eq!((&answer.survey, answer.wave), (&run.survey, run.wave));
        }
    }
}

/// What is said has words, fits its message, and counts rightly.
fn said(person: &Person<'_>, step: &Step, speech: &Speech) {
    if let (Phrase::Question(question), Slot::Survey) = (&speech.phrase, speech.slot) {
        let (at, of) = question.place.expect("a place");
        let run = step.state.survey().expect("a run");
        let survey = person.library.survey(&run.survey, &run.version);
        let oracle = Oracle::of(survey.expect("a survey"), run, person);
        let asked = oracle.asked();
        assert_eq!(of, asked.len(), "so many questions count");
        match &run.at {
            Spot::Question(name) | Spot::Edit(name) => {
                assert_eq!(asked.get(at - 1), Some(name), "the place of the question")
            }
            Spot::Review => panic!("a question is shown on the review page"),
        }
    }
    for message in text::render(person.texts, step.learner.lang(), speech) {
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
}

/// A change of the language keeps the answers and the place; a late tap stores nothing.
fn tap(person: &Person<'_>, action: &Action, step: &Step) {
    let (before, after) = (person.state.survey(), step.state.survey());
    match action {
        Action::Language(_) => {
            let place = |run: Option<&sala::flow::SurveyRun>| {
                run.map(|run| (run.answers.clone(), run.at.clone(), run.wave))
            };
            assert_eq!(
                place(before),
                place(after),
                "the language is all that changes"
            );
            let is_open = |live: &Conversation| matches!(live, Conversation::Survey(_));
            assert!(!is_open(&person.state.live) || is_open(&step.state.live));
        }
        Action::Step(stamp, _) | Action::Forget(stamp) if *stamp != person.state.stamp => {
            let stores = |effect: &&Effect| match effect {
                Effect::Say(_) | Effect::Redraw(_) | Effect::Lesson(..) => false,
                // Beginning again is what the answer to "Survey" does, not the late button.
                Effect::Begin(..) => before.is_some(),
                _ => true,
            };
            assert_eq!(
                step.effects.iter().find(stores),
                None,
                "{action} of {}",
                person.state.stamp
            );
            assert_eq!(
                before.map(|run| &run.answers),
                after.map(|run| &run.answers)
            );
            // A lesson that is shown again is the lesson of its day; all else of their progress stays.
            let mut progress = step.learner.progress.clone();
            progress.last_daily = person.learner.progress.last_daily;
            assert_eq!(person.learner.progress, progress);
        }
        _ => {}
    }
}

/// What a waking may do: it is over, and nobody is written to at night or whom nothing reaches.
fn waking(person: &Person<'_>, step: &Step) {
    assert!(
        step.wake_at.is_none_or(|next| next > person.now),
        "time goes on: {:?} at {}",
        step.wake_at,
        person.now
    );
    let programme = &person.library.programme;
    let local = wake::local(programme, &person.learner, person.now);
    let away = person.learner.standing == Standing::Unreachable;
    if away || wake::is_quiet(programme, &local) {
        let speaks = |effect: &Effect| matches!(effect, Effect::Say(_) | Effect::Redraw(_));
        assert!(
            !step.effects.iter().any(speaks),
            "away {away}, at {local}: {:?}",
            step.effects
        );
    }
}
