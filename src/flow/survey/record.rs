//! Taking an answer: check it, store it, see what it changes for the others, go on.

use super::{
    Sheet, ask, back,
    change::{compute, counting, drop_refused, forget_later, settle},
    ending, go_on, lost, read, text_of,
};
use crate::{
    flow::{
        Effect, Given, Spot, SurveyRun,
        phrase::{Lead, Retry},
        scene::Scene,
    },
    model::{
        Answer, AnswerKey, AnswerValue, Chapters, Grouping, Missing, PREFER_NOT, Seat, Survey,
    },
};

/// Takes an answer to the open question, unless its constraint refuses it.
pub(super) fn answer(scene: &mut Scene, run: SurveyRun, seat: Seat, given: Given) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let sheet = Sheet::of(scene, &survey, &run);
    if let Ok(value) = &given
        && !sheet.allows(seat, value)
    {
        if let Some(plain) = in_plain_digits(value).filter(|plain| sheet.allows(seat, plain)) {
            return store(scene, run.clone(), seat, Ok(plain));
        }
        let retry = refusal(&sheet, seat);
        return ask::question(scene, run.clone(), vec![Lead::Retry(retry)]);
    }
    store(scene, run.clone(), seat, given);
}

/// Words with digits 0 to 9: a telephone number in Khmer digits is the same number.
fn in_plain_digits(value: &AnswerValue) -> Option<AnswerValue> {
    match value {
        AnswerValue::Text(text) => Some(AnswerValue::Text(read::western(text))),
        _ => None,
    }
}

/// Passes over the open question, unless it is required.
pub(super) fn skip(scene: &mut Scene, run: SurveyRun, seat: Seat) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let sheet = Sheet::of(scene, &survey, &run);
    if sheet.needs(seat) {
        let retry = requirement(&sheet, seat);
        return ask::question(scene, run.clone(), vec![Lead::Retry(retry)]);
    }
    store(scene, run.clone(), seat, Err(Missing::Skipped));
}

/// Why an answer does not fit.
pub(super) fn refusal(sheet: &Sheet, seat: Seat) -> Retry {
    let own = sheet.words(&sheet.question(seat).constraint_message, seat);
    own_or(&own, Retry::NotFitting)
}

/// Why a question cannot be passed over.
pub(super) fn requirement(sheet: &Sheet, seat: Seat) -> Retry {
    let own = sheet.words(&sheet.question(seat).required_message, seat);
    own_or(&own, Retry::Required)
}

fn own_or(own: &str, otherwise: Retry) -> Retry {
    if own.is_empty() {
        otherwise
    } else {
        Retry::Own(own.to_owned())
    }
}

/// Leaves the answer as it is and goes one question on; a default that is left so becomes the answer.
pub(super) fn keep(scene: &mut Scene, mut run: SurveyRun, seat: Seat) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let sheet = Sheet::of(scene, &survey, &run);
    if sheet.given(seat).is_none() {
        return match ask::default(&sheet, seat) {
            Some(value) => answer(scene, run.clone(), seat, Ok(value)),
            None => ask::question(scene, run.clone(), Vec::new()),
        };
    }
    if matches!(run.at, Spot::Edit(_)) {
        return ending::show(scene, run, Vec::new());
    }
    let asked = sheet.asked();
    let open = asked.iter().position(|other| *other == seat);
    match open.and_then(|open| asked.get(open + 1)) {
        Some(&next) => {
            run.go_to(&survey, next);
            ask::question(scene, run, Vec::new());
        }
        None => go_on(scene, run, Vec::new()),
    }
}

/// Stores an answer and goes on: to the review page if it was changed from there, else to the next open question.
fn store(scene: &mut Scene, mut run: SurveyRun, seat: Seat, given: Given) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let Some(key) = survey.key(seat) else {
        return lost(scene);
    };
    let (before, _) = counting(scene, &survey, &run);
    forget_later(&survey, &mut run, seat);
    run.answers.insert(key.clone(), given.clone());
    run.touched = scene.ctx.now;
    run.reminded = false;
    let dropped = drop_refused(scene, &survey, &mut run);
    let changed = compute(scene, &survey, &mut run, Some(seat));
    let after = match counting(scene, &survey, &run) {
        (after, false) => after,
        (_, true) => before.clone(),
    };
    record(scene, (&run, &survey), seat, given);
    know(scene, (&survey, seat), run.answers.get(&key));
    for key in changed.iter().filter(|key| before.contains(*key)) {
        if let (Some(seat), Some(given)) = (survey.seat(key), run.answers.get(key)) {
            record(scene, (&run, &survey), seat, given.clone());
        }
    }
    let set_aside = settle(scene, (&run, &survey), &before, &after);
    let gone = dropped.into_iter().chain(set_aside).collect::<Vec<_>>();
    for seat in gone.iter().filter_map(|key| survey.seat(key)) {
        know(scene, (&survey, seat), None);
    }
    let labels = labels(scene, (&run, &survey), &gone);
    let lead = match labels.is_empty() {
        true => Vec::new(),
        false => vec![Lead::SetAside(labels)],
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
    let asked = sheet.asked();
    asked.into_iter().all(|seat| sheet.given(seat).is_some())
}

/// The labels of what was asked, each once; of a chapter that is no longer there, its heading alone.
fn labels(scene: &Scene, (run, survey): (&SurveyRun, &Survey), keys: &[AnswerKey]) -> Vec<String> {
    let sheet = Sheet::of(scene, survey, run);
    let seats = keys.iter().filter_map(|key| survey.seat(key));
    let mut seats: Vec<Seat> = seats
        .filter(|seat| sheet.question(*seat).kind.is_asked())
        .collect();
    seats.sort_by_key(|seat| (seat.chapters, seat.at));
    let mut labels: Vec<String> = Vec::new();
    for seat in seats {
        let heading = sheet.gone(seat).map(|chapter| sheet.trail(chapter));
        let label = heading.unwrap_or_else(|| ask::label(&sheet, seat));
        if !label.is_empty() && !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels
}

/// Stores one answer, unless the form says that it is only used in the run.
pub(super) fn record(
    scene: &mut Scene,
    (run, survey): (&SurveyRun, &Survey),
    seat: Seat,
    given: Given,
) {
    let question = &survey.questions[seat.at];
    let Some(key) = survey.key(seat).filter(|_| question.keep) else {
        return;
    };
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
        question: key,
        competence: question.competence.clone(),
        measure: question.measure,
        value,
        at: scene.ctx.now,
    }));
}

/// What an answer says about the person: where they live and what they work in; nothing, if it was taken back.
pub(super) fn know(scene: &mut Scene, (survey, seat): (&Survey, Seat), given: Option<&Given>) {
    if seat.chapters != Chapters::NONE {
        // It is about somebody of their household, not about them.
        return;
    }
    let question = &survey.questions[seat.at];
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
