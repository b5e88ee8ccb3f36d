//! What an answer changes for the other questions: what is computed at it, what counts no more, what counts again.

use super::{
    Sheet,
    record::{know, record},
    sheet::YES,
};
use crate::{
    flow::{Effect, SurveyRun, scene::Scene},
    model::{AnswerKey, AnswerValue, Chapters, QuestionKind, Seat, Survey, expression::Value},
};
use std::collections::BTreeSet;

/// A chapter that is added begins empty: what stood in one that was taken away belongs to somebody else.
pub(super) fn forget_later(survey: &Survey, run: &mut SurveyRun, seat: Seat) {
    let question = &survey.questions[seat.at];
    let grew = |key: &AnswerKey| matches!(run.answers.get(key), Some(Ok(AnswerValue::One(name))) if name.as_str() == YES);
    if question.kind != QuestionKind::Another || survey.key(seat).is_none_or(|key| grew(&key)) {
        return;
    }
    let Some(level) = seat.chapters.depth().checked_sub(1) else {
        return;
    };
    let later = |key: &AnswerKey| {
        let Some(other) = survey.seat(key) else {
            return false;
        };
        let inside = survey.repeats(other.at).get(level).copied() == question.group;
        let beside = other.chapters.outer(level) == seat.chapters.outer(level);
        let number = |chapters: Chapters| chapters.numbers().nth(level);
        inside && beside && number(other.chapters) > number(seat.chapters)
    };
    run.answers.retain(|key, _| !later(key));
}

/// Puts in what is computed at this moment and stays so: rows that wait for this answer, and what is computed once. Says which changed.
pub(super) fn compute(
    scene: &Scene,
    survey: &Survey,
    run: &mut SurveyRun,
    answered: Option<Seat>,
) -> Vec<AnswerKey> {
    let sheet = Sheet::of(scene, survey, run);
    let waits = |seat: &Seat| {
        let Some(answered) = answered else {
            return false;
        };
        let shared = answered.chapters.depth().min(seat.chapters.depth());
        let beside = seat.chapters.outer(shared) == answered.chapters.outer(shared);
        let name = &sheet.question(answered).name;
        beside && sheet.question(*seat).trigger.contains(name)
    };
    let change = |seat: &Seat| {
        let question = sheet.question(*seat);
        let waited = waits(seat);
        let first = question.is_once() && sheet.given(*seat).is_none() && sheet.counts(*seat);
        if question.kind.is_asked() {
            // What was answered is asked again, with the new value to be kept.
            let again = waited && sheet.given(*seat).is_some();
            return again.then(|| Some((survey.key(*seat)?, None)))?;
        }
        let value = match waited {
            true => sheet.triggered(*seat),
            false => sheet.computed(*seat),
        };
        let changes = waited || (first && !value.is_nothing());
        changes.then(|| Some((survey.key(*seat)?, fixed(value))))?
    };
    let changes: Vec<_> = sheet.seats().iter().filter_map(change).collect();
    let keys = changes.iter().map(|(key, _)| key.clone()).collect();
    for (key, value) in changes {
        match value {
            Some(value) => run.answers.insert(key, Ok(value)),
            None => run.answers.remove(&key),
        };
    }
    keys
}

/// A computed value as it is kept; nothing if it is empty.
fn fixed(value: Value) -> Option<AnswerValue> {
    match value {
        Value::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => {
            Some(AnswerValue::Integer(number as i64))
        }
        Value::Number(number) => Some(AnswerValue::Decimal(number)),
        Value::Bool(truth) => Some(AnswerValue::Truth(truth)),
        value if value.is_nothing() => None,
        value => Some(AnswerValue::Text(value.text())),
    }
}

/// The questions that have an answer and count, and whether an expression was cut off while this was found out.
pub(super) fn counting(
    scene: &Scene,
    survey: &Survey,
    run: &SurveyRun,
) -> (BTreeSet<AnswerKey>, bool) {
    let sheet = Sheet::of(scene, survey, run);
    let counts = |key: &&AnswerKey| sheet.seat(key).is_some_and(|seat| sheet.counts(seat));
    let counting = run.answers.keys().filter(counts).cloned().collect();
    (counting, sheet.is_cut())
}

/// Takes out answers whose choices are not offered any more, and withdraws them, until every one that is left is offered.
pub(super) fn drop_refused(
    scene: &mut Scene,
    survey: &Survey,
    run: &mut SurveyRun,
) -> Vec<AnswerKey> {
    let mut dropped = Vec::new();
    loop {
        let sheet = Sheet::of(scene, survey, run);
        if sheet.is_cut() {
            return dropped;
        }
        let refused = run.answers.iter().find(|(key, given)| match given {
            Ok(value) => sheet
                .seat(key)
                .is_some_and(|seat| !sheet.offers(seat, value)),
            Err(_) => false,
        });
        let Some(key) = refused.map(|(key, _)| key.clone()) else {
            return dropped;
        };
        run.answers.remove(&key);
        scene.effect(Effect::Withdraw(run.key(), key.clone()));
        dropped.push(key);
    }
}

/// Withdraws answers that do not count any more and stores again those that do; says which were withdrawn.
pub(super) fn settle(
    scene: &mut Scene,
    (run, survey): (&SurveyRun, &Survey),
    before: &BTreeSet<AnswerKey>,
    after: &BTreeSet<AnswerKey>,
) -> Vec<AnswerKey> {
    for key in after.difference(before) {
        if let (Some(seat), Some(given)) = (survey.seat(key), run.answers.get(key)) {
            record(scene, (run, survey), seat, given.clone());
            know(scene, (survey, seat), Some(given));
        }
    }
    let gone: Vec<_> = before.difference(after).cloned().collect();
    for key in &gone {
        scene.effect(Effect::Withdraw(run.key(), key.clone()));
    }
    gone
}
