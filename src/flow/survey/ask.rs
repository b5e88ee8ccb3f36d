//! How a question is shown: its words, its choices, its buttons.

use super::{Sheet, lost, put, read, sheet::YES, text_of, view::View};
use crate::{
    flow::{
        Given, Slot, SurveyRun,
        phrase::{Lead, Phrase, Question as Shape, Shown},
        scene::{Keyboard, Scene},
    },
    model::{
        AnswerValue, ChoiceName, Lang, Question, QuestionKind, Seat, Survey, expression::Value,
    },
};

/// Number buttons side by side.
pub(in crate::flow) const ROW: usize = 5;

/// Asks the open question in a new message, as a new step.
pub(super) fn question(scene: &mut Scene, run: SurveyRun, lead: Vec<Lead>) {
    scene.next_stamp();
    match shape(scene, &run, lead) {
        Some((phrase, keyboard)) => scene.say(Slot::Survey, phrase, keyboard),
        None => return lost(scene),
    }
    put(scene, run);
}

/// Shows the open question's new ticks or page in place.
pub(super) fn redraw(scene: &mut Scene, run: SurveyRun) {
    match shape(scene, &run, Vec::new()) {
        Some((phrase, keyboard)) => scene.redraw(Slot::Survey, phrase, keyboard),
        None => return lost(scene),
    }
    put(scene, run);
}

/// The choice at this place, if it is offered.
pub(super) fn chosen(scene: &Scene, run: &SurveyRun, seat: Seat, at: u16) -> Option<AnswerValue> {
    let survey = text_of(scene, run)?;
    let sheet = Sheet::of(scene, &survey, run);
    match sheet.question(seat).kind {
        QuestionKind::One(_) => {
            let offered = sheet.choices(seat);
            let (_, choice) = offered
                .into_iter()
                .find(|(place, _)| *place == usize::from(at))?;
            Some(AnswerValue::One(choice.name.clone()))
        }
        QuestionKind::Another => {
            let said = if at == 0 { "no" } else { YES };
            said.parse().ok().map(AnswerValue::One)
        }
        QuestionKind::Acknowledge => Some(AnswerValue::Seen),
        QuestionKind::Date => Some(AnswerValue::Date(scene.today())),
        _ => None,
    }
}

/// The ticked choices in the order of the list; none if nothing is ticked.
pub(super) fn ticked(scene: &Scene, run: &SurveyRun, seat: Seat) -> Option<AnswerValue> {
    let survey = text_of(scene, run)?;
    let sheet = Sheet::of(scene, &survey, run);
    let is_ticked = |at: &usize| run.ticks.iter().any(|tick| usize::from(*tick) == *at);
    let offered = sheet
        .choices(seat)
        .into_iter()
        .filter(|(at, _)| is_ticked(at));
    let names: Vec<ChoiceName> = offered.map(|(_, choice)| choice.name.clone()).collect();
    (!names.is_empty()).then_some(AnswerValue::Many(names))
}

/// The open question's words and buttons.
fn shape(scene: &Scene, run: &SurveyRun, lead: Vec<Lead>) -> Option<(Phrase, Keyboard)> {
    let survey = text_of(scene, run)?;
    let sheet = Sheet::of(scene, &survey, run);
    let seat = sheet.seat(run.at.question()?)?;
    let asked = sheet.asked();
    let number = asked.iter().position(|&other| other == seat)?;
    let before = number.checked_sub(1).map(|number| asked[number]);
    let question = sheet.question(seat);
    // Somebody who tries again has the title and the notes above already.
    let retry = lead.iter().any(|lead| matches!(lead, Lead::Retry(_)));
    let view = View {
        scene,
        run,
        sheet: &sheet,
        seat,
        question,
    };
    let listed = view.listed();
    let shape = Shape {
        lead,
        place: Some((number + 1, asked.len())),
        sections: if retry {
            Vec::new()
        } else {
            view.sections(before)
        },
        notes: if retry {
            Vec::new()
        } else {
            notes(&sheet, before, Some(seat))
        },
        label: label(&sheet, seat),
        hint: sheet.words(&question.hint, seat),
        choices: listed
            .iter()
            .map(|(n, choice, on)| (*n, view.label(choice), *on))
            .collect(),
        answer: view
            .current()
            .map(|given| shown(&survey, question, &given, scene.lang())),
        expects: view.expects(!listed.is_empty()),
    };
    Some((
        Phrase::Question(Box::new(shape)),
        view.keyboard(number == 0),
    ))
}

/// The question as it is read; of "one more?", the title of what there may be one more of.
pub(super) fn label(sheet: &Sheet, seat: Seat) -> String {
    let question = sheet.question(seat);
    match (&question.kind, question.group) {
        (QuestionKind::Another, Some(group)) => sheet.title(group, seat),
        _ => sheet.words(&question.label, seat),
    }
}

/// The notes that count between these seats, and what is shown without being asked.
pub(super) fn notes(sheet: &Sheet, after: Option<Seat>, until: Option<Seat>) -> Vec<String> {
    let seats = sheet.seats();
    let place = |seat: Option<Seat>| seat.and_then(|seat| seats.iter().position(|s| *s == seat));
    let rows = place(after).map_or(0, |at| at + 1)..place(until).unwrap_or(seats.len());
    let shown = rows
        .map(|at| seats[at])
        .filter(|&seat| sheet.counts(seat) && !sheet.is_asked(seat))
        .filter_map(|seat| {
            let question = sheet.question(seat);
            let label = sheet.words(&question.label, seat);
            match &question.kind {
                QuestionKind::Note => Some(label),
                kind if kind.is_asked() => {
                    let value = default(sheet, seat).map(|value| value.to_text());
                    Some(
                        format!("{label} {}", value.unwrap_or_default())
                            .trim()
                            .to_owned(),
                    )
                }
                _ => None,
            }
        });
    shown.filter(|note| !note.is_empty()).collect()
}

/// The answer that the form itself puts in.
pub(super) fn default(sheet: &Sheet, seat: Seat) -> Option<AnswerValue> {
    let question = sheet.question(seat);
    question
        .default
        .as_ref()
        .or(question.calculation.as_ref())?;
    let text = match sheet.computed(seat) {
        Value::Text(text) if text.is_empty() => return None,
        value => value.text(),
    };
    match &question.kind {
        QuestionKind::One(_) | QuestionKind::Many(_) | QuestionKind::Rank(_) => {
            let offered = sheet
                .choices(seat)
                .into_iter()
                .map(|(_, choice)| &choice.name);
            let wanted = |name: &&ChoiceName| text.split(' ').any(|part| part == name.as_str());
            let names: Vec<ChoiceName> = offered.filter(wanted).cloned().collect();
            let one = matches!(question.kind, QuestionKind::One(_));
            let first = names.first().cloned()?;
            Some(if one {
                AnswerValue::One(first)
            } else {
                AnswerValue::Many(names)
            })
        }
        _ => read::text(sheet, seat, &text).ok(),
    }
}

/// An answer as it is shown to the person.
pub(super) fn shown(survey: &Survey, question: &Question, given: &Given, lang: Lang) -> Shown {
    let label = |name: &ChoiceName| {
        let choice = survey
            .choices(question)
            .iter()
            .find(|choice| choice.name == *name);
        choice.map_or(name.to_string(), |choice| {
            survey.words(&choice.label, lang).to_owned()
        })
    };
    match given {
        Err(_) => Shown::Skipped,
        Ok(AnswerValue::One(name)) => Shown::Text(label(name)),
        Ok(AnswerValue::Many(names)) => {
            Shown::Text(names.iter().map(label).collect::<Vec<_>>().join(", "))
        }
        Ok(AnswerValue::Media(media)) => Shown::Media(media.kind),
        Ok(AnswerValue::Seen) => Shown::Seen,
        Ok(AnswerValue::Date(day)) => Shown::Date(*day),
        Ok(AnswerValue::Time(time)) => Shown::Text(time.strftime("%H:%M").to_string()),
        Ok(AnswerValue::Moment(moment)) => Shown::Moment(moment.datetime()),
        Ok(AnswerValue::Point(point)) => {
            Shown::Text(format!("{}, {}", point.latitude, point.longitude))
        }
        Ok(other) => Shown::Text(other.to_text()),
    }
}
