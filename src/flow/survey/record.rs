//! Taking an answer: check it, store it, see what it changes for the others, go on.

use super::{Sheet, ask, back, ending, go_on, lost, text_of};
use crate::{
    flow::{
        Effect, Given, Spot, SurveyRun,
        phrase::{Lead, Retry},
        scene::Scene,
    },
    model::{Answer, AnswerValue, Grouping, Missing, PREFER_NOT, Question, QuestionName, Survey},
};
use std::collections::BTreeSet;

/// Takes an answer to the open question, unless its constraint refuses it.
pub(super) fn answer(scene: &mut Scene, run: SurveyRun, question: &Question, given: Given) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let sheet = Sheet::of(scene, &survey, &run);
    if let Ok(value) = &given
        && !sheet.allows(question, value)
    {
        let own = sheet.words(&question.constraint_message);
        let retry = own_or(&own, Retry::NotFitting);
        return ask::question(scene, run.clone(), vec![Lead::Retry(retry)]);
    }
    store(scene, run.clone(), question, given);
}

/// Passes over the open question, unless it is required.
pub(super) fn skip(scene: &mut Scene, run: SurveyRun, question: &Question) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let sheet = Sheet::of(scene, &survey, &run);
    if sheet.says(&question.required) {
        let own = sheet.words(&question.required_message);
        let retry = own_or(&own, Retry::Required);
        return ask::question(scene, run.clone(), vec![Lead::Retry(retry)]);
    }
    store(scene, run.clone(), question, Err(Missing::Skipped));
}

fn own_or(own: &str, otherwise: Retry) -> Retry {
    if own.is_empty() {
        otherwise
    } else {
        Retry::Own(own.to_owned())
    }
}

/// Leaves the answer as it is and goes one question on; a default that is left so becomes the answer.
pub(super) fn keep(scene: &mut Scene, mut run: SurveyRun, question: &Question) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let sheet = Sheet::of(scene, &survey, &run);
    if sheet.given(question).is_none() {
        return match ask::default(&sheet, question) {
            Some(value) => answer(scene, run.clone(), question, Ok(value)),
            None => ask::question(scene, run.clone(), Vec::new()),
        };
    }
    if matches!(run.at, Spot::Edit(_)) {
        return ending::show(scene, run, Vec::new());
    }
    let open = survey.position(question.name.as_str());
    let after = sheet.asked().into_iter().find(|&at| Some(at) > open);
    match after {
        Some(at) => {
            run.go_to(&survey, &survey.questions[at]);
            ask::question(scene, run, Vec::new());
        }
        None => go_on(scene, run, Vec::new()),
    }
}

/// Stores an answer and goes on: to the review page if it was changed from there, else to the next open question.
fn store(scene: &mut Scene, mut run: SurveyRun, question: &Question, given: Given) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let before = counting(scene, &survey, &run);
    run.answers.insert(question.name.clone(), given.clone());
    run.touched = scene.ctx.now;
    run.reminded = false;
    let dropped = drop_refused(scene, &survey, &mut run);
    let after = counting(scene, &survey, &run);
    record(scene, &run, question, given);
    know(scene, question, run.answers.get(&question.name));
    let set_aside = settle(scene, &run, &before, &after);
    let names = dropped.into_iter().chain(set_aside).collect::<Vec<_>>();
    for question in survey.questions.iter().filter(|q| names.contains(&q.name)) {
        know(scene, question, None);
    }
    let lead = match names.is_empty() {
        true => Vec::new(),
        false => vec![Lead::SetAside(labels(scene, &survey, &names))],
    };
    let was_edit = matches!(run.at, Spot::Edit(_));
    run.at = Spot::Review;
    match was_edit && all_answered(scene, &survey, &run) {
        true => ending::show(scene, run, lead),
        false => go_on(scene, run, lead),
    }
}

fn all_answered(scene: &Scene, survey: &Survey, run: &SurveyRun) -> bool {
    let sheet = Sheet::of(scene, survey, run);
    sheet
        .asked()
        .into_iter()
        .all(|at| sheet.given(&survey.questions[at]).is_some())
}

/// The questions that have an answer and count.
fn counting(scene: &Scene, survey: &Survey, run: &SurveyRun) -> BTreeSet<QuestionName> {
    let sheet = Sheet::of(scene, survey, run);
    let answered = |at: &usize| run.answers.contains_key(&survey.questions[*at].name);
    let places = (0..survey.questions.len()).filter(answered);
    places
        .filter(|at| sheet.counts(*at))
        .map(|at| survey.questions[at].name.clone())
        .collect()
}

/// Takes out answers whose choices are not offered any more, and withdraws them, until every one that is left is offered.
fn drop_refused(scene: &mut Scene, survey: &Survey, run: &mut SurveyRun) -> Vec<QuestionName> {
    let mut dropped = Vec::new();
    loop {
        let sheet = Sheet::of(scene, survey, run);
        let refused = survey
            .questions
            .iter()
            .find(|question| match sheet.given(question) {
                Some(Ok(value)) => !sheet.offers(question, value),
                _ => false,
            });
        let Some(name) = refused.map(|question| question.name.clone()) else {
            return dropped;
        };
        run.answers.remove(&name);
        scene.effect(Effect::Withdraw(run.key(), name.clone()));
        dropped.push(name);
    }
}

/// Withdraws answers that do not count any more and stores again those that do; says which were withdrawn.
fn settle(
    scene: &mut Scene,
    run: &SurveyRun,
    before: &BTreeSet<QuestionName>,
    after: &BTreeSet<QuestionName>,
) -> Vec<QuestionName> {
    let Some(survey) = text_of(scene, run) else {
        return Vec::new();
    };
    for name in after.difference(before) {
        if let (Some(question), Some(given)) =
            (survey.question(name.as_str()), run.answers.get(name))
        {
            record(scene, run, question, given.clone());
        }
    }
    let gone: Vec<_> = before.difference(after).cloned().collect();
    for name in &gone {
        scene.effect(Effect::Withdraw(run.key(), name.clone()));
    }
    gone
}

fn labels(scene: &Scene, survey: &Survey, names: &[QuestionName]) -> Vec<String> {
    let questions = survey
        .questions
        .iter()
        .filter(|question| names.contains(&question.name));
    questions
        .map(|question| survey.words(&question.label, scene.lang()).to_owned())
        .collect()
}

/// Stores one answer, unless the form says that it is only used in the run.
pub(super) fn record(scene: &mut Scene, run: &SurveyRun, question: &Question, given: Given) {
    if !question.keep {
        return;
    }
    let ours = question.measure.is_some() || question.grouping.is_some();
    let value = match given {
        Ok(AnswerValue::One(name)) if ours && name.as_str() == PREFER_NOT => {
            Err(Missing::PreferNot)
        }
        given => given,
    };
    scene.effect(Effect::Record(Answer {
        survey: run.survey.clone(),
        version: run.version.clone(),
        wave: run.wave,
        question: question.name.clone(),
        competence: question.competence.clone(),
        measure: question.measure,
        value,
        at: scene.ctx.now,
    }));
}

/// What an answer says about the person: where they live and what they work in; nothing, if it was taken back.
fn know(scene: &mut Scene, question: &Question, given: Option<&Given>) {
    let choice = match given {
        Some(Ok(AnswerValue::One(choice))) => Some(choice.as_str()),
        _ => None,
    };
    let programme = &scene.library().programme;
    match question.grouping {
        Some(Grouping::Country) => {
            let country = choice.and_then(|choice| programme.country(choice));
            let id = country.map(|country| country.id.as_str().to_owned());
            if scene.learner.country != id {
                scene.learner.zone = country.and_then(|country| country.zones.first().cloned());
                scene.learner.country = id;
            }
        }
        Some(Grouping::Domain) => {
            let domain = programme
                .domains
                .iter()
                .find(|d| Some(d.id.as_str()) == choice);
            scene.learner.domain = domain.map(|domain| domain.id.clone());
        }
        _ => {}
    }
}

/// Goes back from the review page to the last question.
pub(super) fn back_from_review(scene: &mut Scene, run: SurveyRun) {
    back(scene, run);
}
