//! Trying a survey: somebody of the office answers it as a respondent would, in any language, and nothing of it is kept.
//!
//! The survey itself does not know. It runs in a scene of its own with a stand-in for the person; of what comes of it only what it says
//! is taken over, and everything that it would store, count or learn about the stand-in is dropped.

use super::{
    Button, Conversation, Effect, Event, Slot, State, SurveyRun, action::Action, office,
    phrase::Label, scene::Scene, survey,
};
use crate::model::{Consent, DomainId, Lang, Learner, Right, Survey, SurveyId, Version};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, sync::Arc};

/// A survey that is being tried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trial {
    /// The way through it.
    pub run: SurveyRun,
    /// The language that it is tried in.
    pub lang: Lang,
    /// Where the stand-in said that they live.
    #[serde(default)]
    pub country: Option<String>,
    /// What the stand-in said that they work in.
    #[serde(default)]
    pub domain: Option<DomainId>,
}

impl Trial {
    /// The text that is tried.
    pub(super) fn text(&self) -> (SurveyId, Version) {
        (self.run.survey.clone(), self.run.version.clone())
    }
}

/// Begins to try a survey.
pub(super) fn begin(scene: &mut Scene, survey: &Arc<Survey>, lang: Lang) {
    scene.park();
    let text = (survey.id.clone(), survey.version.clone());
    let stand_in = stand_in(scene, (lang, None, None));
    play(scene, stand_in, (Conversation::Idle, text), |inner| {
        survey::begin(inner, survey)
    });
}

/// Whether an event belongs to the survey that is tried.
pub(super) fn takes(event: &Event) -> bool {
    match event {
        Event::Tap(action) => matches!(action, Action::Step(..)),
        Event::Command(_) | Event::TooFast => false,
        _ => true,
    }
}

/// Something that the person did while they try a survey.
pub(super) fn step(scene: &mut Scene, trial: Trial, event: Event) {
    go_on(scene, trial, |inner| super::theirs(inner, event));
}

/// Shows again what is open.
pub(super) fn resume(scene: &mut Scene, trial: Trial) {
    go_on(scene, trial, |inner| survey::resume(inner, Vec::new()));
}

fn go_on(scene: &mut Scene, trial: Trial, act: impl FnOnce(&mut Scene)) {
    if !scene.learner.may(Right::Publish) {
        return office::home(scene);
    }
    let text = trial.text();
    let stand_in = stand_in(scene, (trial.lang, trial.country, trial.domain));
    let open = Conversation::Survey(Box::new(trial.run));
    play(scene, stand_in, (open, text), act);
}

/// Where the person is, as whoever reads what they typed is to see it: a survey that is tried is a survey.
pub(super) fn as_tried(state: &State) -> Cow<'_, State> {
    match &state.live {
        Conversation::Trial(trial) => Cow::Owned(State {
            live: Conversation::Survey(Box::new(trial.run.clone())),
            ..state.clone()
        }),
        _ => Cow::Borrowed(state),
    }
}

/// Somebody who has agreed, and of whom nothing is known but this.
fn stand_in(
    scene: &Scene,
    (lang, country, domain): (Lang, Option<String>, Option<DomainId>),
) -> Learner {
    let consent = Consent {
        version: scene.library().programme.consent_version.clone(),
        given: true,
        at: scene.ctx.now,
    };
    Learner {
        language: Some(lang),
        adult: Some(true),
        consent: Some(consent),
        country,
        domain,
        ..Learner::new(scene.learner.id, scene.ctx.now)
    }
}

/// Lets the survey do something in a scene of its own, and takes over what it says.
fn play(
    scene: &mut Scene,
    stand_in: Learner,
    (live, text): (Conversation, (SurveyId, Version)),
    act: impl FnOnce(&mut Scene),
) {
    let lang = stand_in.lang();
    let outer = std::mem::take(&mut scene.state);
    let state = State {
        live,
        stamp: outer.stamp,
        aside: outer.aside,
        last: outer.last.clone(),
        ..State::default()
    };
    let mut inner = Scene::new(&scene.ctx, stand_in, state);
    act(&mut inner);
    let step = inner.finish();
    scene.state = State {
        stamp: step.state.stamp,
        aside: step.state.aside,
        last: step.state.last,
        ..outer
    };
    let (country, domain) = (step.learner.country, step.learner.domain);
    for effect in step.effects {
        match effect {
            Effect::Say(speech) => say(scene, Effect::Say, (speech, lang)),
            Effect::Redraw(speech) => say(scene, Effect::Redraw, (speech, lang)),
            _ => {}
        }
    }
    match step.state.live {
        Conversation::Survey(run) => {
            let trial = Trial {
                run: *run,
                lang,
                country,
                domain,
            };
            scene.state.live = Conversation::Trial(Box::new(trial));
        }
        _ => office::tried(scene, text),
    }
}

/// Says what the survey says, in the language in which it is tried, with a way out. What follows from a survey for a learner, such as
/// their first lesson, follows from no trial.
fn say(
    scene: &mut Scene,
    effect: fn(super::Speech) -> Effect,
    (mut speech, lang): (super::Speech, Lang),
) {
    if !matches!(speech.slot, Slot::Survey | Slot::Passing) {
        return;
    }
    if speech.slot == Slot::Survey {
        let out = Action::Office(scene.state.stamp, office::leave_trial());
        let label = Label::Key("office-button-stop-trying");
        speech.keyboard.push(vec![Button::new(label, out)]);
    }
    speech.lang = Some(lang);
    scene.effect(effect(speech));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::{self, Tree},
        flow::{Context, Query, action::Move},
        model::{LearnerId, Rights, Role, Scope},
    };
    use jiff::Timestamp;

    /// What somebody could do at any question, in turn.
    fn anything(at: usize, stamp: u32) -> Event {
        let steps = [
            Move::Choose(0),
            Move::Tick(0, true),
            Move::Done,
            Move::Skip,
            Move::Next,
            Move::Send,
        ];
        match at % 8 {
            6 => Event::Text("3".into()),
            7 => Event::Tap(Action::Step(stamp, Move::Choose(1))),
            at => Event::Tap(Action::Step(stamp, steps[at])),
        }
    }

    #[test]
    fn nothing_but_words_comes_of_a_trial_from_its_beginning_to_its_end() {
        let (loaded, _) = content::load(&Tree::shipped());
        let library = loaded.expect("content").library;
        let now = Timestamp::UNIX_EPOCH;
        let ctx = Context {
            library: &library,
            now,
        };
        let rights = Rights {
            role: Role::Coordinator,
            scope: Scope::default(),
        };
        let officer = Learner {
            language: Some(Lang::EN),
            rights: Some(rights),
            ..Learner::new(LearnerId(1), now)
        };
        for survey in library.surveys() {
            let mut scene = Scene::new(&ctx, officer.clone(), State::default());
            begin(&mut scene, survey, Lang::TH);
            let mut step = scene.finish();
            let mut tapped = 0;
            while let Conversation::Trial(_) = step.state.live {
                let event = anything(tapped, step.state.stamp);
                step = crate::flow::step(&ctx, step.learner, step.state, event);
                for effect in &step.effects {
                    let only_said = match effect {
                        Effect::Say(_) | Effect::Redraw(_) => true,
                        Effect::Ask(query) => matches!(query, Query::Office(_)),
                        _ => false,
                    };
                    assert!(only_said, "{}: {effect:?}", survey.id);
                }
                assert_eq!(step.learner, officer, "{}", survey.id);
                tapped += 1;
                assert!(tapped < 5_000, "{} has no end", survey.id);
            }
        }
    }

    #[test]
    fn whoever_lost_their_rights_tries_nothing_any_more() {
        let (loaded, _) = content::load(&Tree::shipped());
        let library = loaded.expect("content").library;
        let now = Timestamp::UNIX_EPOCH;
        let ctx = Context {
            library: &library,
            now,
        };
        let nobody = Learner {
            language: Some(Lang::EN),
            ..Learner::new(LearnerId(1), now)
        };
        let survey = library.surveys().first().expect("a survey");
        let mut scene = Scene::new(&ctx, nobody, State::default());
        begin(&mut scene, survey, Lang::EN);
        let step = scene.finish();
        let step = crate::flow::step(&ctx, step.learner, step.state, Event::Text("1".into()));
        assert_eq!(step.state.live, Conversation::Idle);
    }
}
