//! How a question is shown: its words, its choices, its buttons.

use super::{Sheet, go_on, lost, put, read, sheet::YES, text_of, view::View};
use crate::{
    flow::{
        Given, Slot, SurveyRun,
        phrase::{Lead, Phrase, Question as Shape, Shown, Word},
        scene::{Keyboard, Scene},
    },
    model::{
        AnswerValue, ChoiceName, Lang, MediaKind, Question, QuestionKind, Seat, Survey, Words,
        expression::Value,
    },
};
use jiff::Unit;

/// Number buttons side by side.
pub(in crate::flow) const ROW: usize = 5;

/// Asks the open question in a new message, as a new step.
pub(super) fn question(scene: &mut Scene, run: SurveyRun, lead: Vec<Lead>) {
    scene.next_stamp();
    scene.state.aside = false;
    match shape(scene, &run, lead) {
        Some((question, keyboard)) => scene.say(Slot::Survey, Phrase::Question(question), keyboard),
        None => return elsewhere(scene, run),
    }
    put(scene, run);
}

/// The open question is none any more, perhaps because a day has passed: goes on with what is one.
fn elsewhere(scene: &mut Scene, run: SurveyRun) {
    match text_of(scene, &run) {
        Some(_) => go_on(scene, run, Vec::new()),
        None => lost(scene),
    }
}

/// Shows the open question's new ticks or page in place.
pub(super) fn redraw(scene: &mut Scene, run: SurveyRun) {
    match shape(scene, &run, Vec::new()) {
        Some((mut question, keyboard)) => {
            question.again = true;
            scene.redraw(Slot::Survey, Phrase::Question(question), keyboard)
        }
        None => return elsewhere(scene, run),
    }
    put(scene, run);
}

/// The choice at this place, if it is offered.
pub(super) fn chosen(scene: &Scene, run: &SurveyRun, seat: Seat, at: u16) -> Option<AnswerValue> {
    let survey = text_of(scene, run)?;
    let sheet = Sheet::of(scene, &survey, run);
    let at = usize::from(at);
    let minute = || scene.local().round(Unit::Minute).ok();
    match &sheet.question(seat).kind {
        QuestionKind::One(_) => {
            let offered = sheet.choices(seat);
            let (_, choice) = offered.iter().find(|(place, _)| *place == at)?;
            Some(AnswerValue::One(choice.name.clone()))
        }
        QuestionKind::Another => read::another(at > 0),
        QuestionKind::Range(range) => {
            let number = (at < range.count()).then(|| range.number(at))?;
            read::of_range(range, number)
        }
        QuestionKind::Acknowledge => Some(AnswerValue::Seen),
        QuestionKind::Date => Some(AnswerValue::Date(scene.today())),
        QuestionKind::Time => minute().map(|now| AnswerValue::Time(now.time())),
        QuestionKind::DateTime => minute().map(AnswerValue::Moment),
        _ => None,
    }
}

/// The ticked choices in the order of the list; where they are ranked, in the person's own.
pub(super) fn ticked(scene: &Scene, run: &SurveyRun, seat: Seat) -> Result<AnswerValue, NoTicks> {
    let survey = text_of(scene, run).ok_or(NoTicks::None)?;
    let sheet = Sheet::of(scene, &survey, run);
    let is_rank = matches!(sheet.question(seat).kind, QuestionKind::Rank(_));
    let offered = sheet.choices(seat);
    let mut ticks: Vec<usize> = run.ticks.iter().map(|tick| usize::from(*tick)).collect();
    if !is_rank {
        ticks.sort_unstable();
    }
    let name = |tick: &usize| {
        let (_, choice) = offered.iter().find(|(at, _)| at == tick)?;
        Some(choice.name.clone())
    };
    let names: Vec<ChoiceName> = ticks.iter().filter_map(name).collect();
    match names.len() {
        some if is_rank && some < offered.len() => Err(NoTicks::Unplaced),
        0 => Err(NoTicks::None),
        _ => Ok(AnswerValue::Many(names)),
    }
}

/// Why ticks are no answer yet.
pub(super) enum NoTicks {
    /// There are none.
    None,
    /// Some choices have no place in the order.
    Unplaced,
}

/// Puts a tick or takes it away. Of choices that are ranked, the last one finds its place by itself.
pub(super) fn tick(scene: &Scene, run: &mut SurveyRun, seat: Seat, (at, on): (u16, bool)) {
    run.ticks.retain(|ticked| *ticked != at);
    if !on {
        return;
    }
    run.ticks.push(at);
    let Some(survey) = text_of(scene, run) else {
        return;
    };
    let sheet = Sheet::of(scene, &survey, run);
    let is_rank = matches!(sheet.question(seat).kind, QuestionKind::Rank(_));
    let offered = sheet.choices(seat);
    let places = offered.iter().map(|(place, _)| *place as u16);
    let left: Vec<u16> = places.filter(|place| !run.ticks.contains(place)).collect();
    if let (true, &[last]) = (is_rank, left.as_slice()) {
        run.ticks.push(last);
    }
}

/// The open question's words and buttons.
fn shape(scene: &Scene, run: &SurveyRun, lead: Vec<Lead>) -> Option<(Box<Shape>, Keyboard)> {
    let survey = text_of(scene, run)?;
    let sheet = Sheet::of(scene, &survey, run);
    let seat = sheet.seat(run.at.question()?)?;
    let asked = sheet.asked();
    let number = asked.iter().position(|&other| other == seat)?;
    let before = number.checked_sub(1).map(|number| asked[number]);
    let question = sheet.question(seat);
    // Somebody who tries again has the title and the notes above already.
    let retry = lead.iter().any(|lead| matches!(lead, Lead::Retry(_)));
    let view = View::of(scene, run, &sheet, seat);
    let answer = view.answer();
    let mut shape = Shape {
        lead,
        place: Some((number + 1, asked.len())),
        label: label(&sheet, seat),
        hint: sheet.words(&question.hint, seat),
        media: media(scene, &survey, question),
        choices: view.listed(),
        answer: answer.map(|given| shown(&survey, question, &given, scene.lang())),
        expects: view.expects(),
        ..Shape::default()
    };
    if !retry {
        shape.sections = view.sections(before);
        shape.notes = notes(&sheet, before, Some(seat));
    }
    let keyboard = view.keyboard(number == 0);
    Some((Box::new(shape), keyboard))
}

/// The files that belong to the label, in the reader's language, as far as they are there.
fn media(scene: &Scene, survey: &Survey, question: &Question) -> Vec<(MediaKind, String)> {
    let file = |(kind, names): &(MediaKind, Words)| {
        let name = survey.words(names, scene.lang());
        let path = survey.file_path(name);
        let is_there =
            survey.beside.contains_key(name) || scene.library().files.contains_key(&path);
        is_there.then_some((*kind, path))
    };
    question.media.iter().filter_map(file).collect()
}

/// The question as it is read; of "one more?", the title of what there may be one more of.
pub(super) fn label(sheet: &Sheet, seat: Seat) -> String {
    let question = sheet.question(seat);
    match (&question.kind, question.group) {
        (QuestionKind::Another, Some(group)) => sheet.title((group, seat.chapters)),
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
            let offered = sheet.choices(seat);
            let names = offered.iter().map(|(_, choice)| &choice.name);
            let place = |name: &&ChoiceName| text.split(' ').position(|part| part == name.as_str());
            let mut names: Vec<&ChoiceName> = names.filter(|name| place(name).is_some()).collect();
            let many =
                |names: Vec<&ChoiceName>| AnswerValue::Many(names.into_iter().cloned().collect());
            match question.kind {
                QuestionKind::One(_) => names.first().map(|name| AnswerValue::One((*name).clone())),
                QuestionKind::Rank(_) => {
                    names.sort_by_key(place);
                    (names.len() == offered.len()).then(|| many(names))
                }
                _ => (!names.is_empty()).then(|| many(names)),
            }
        }
        _ => read::written(sheet, seat, &text),
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
        Ok(AnswerValue::One(name)) if question.kind == QuestionKind::Another => {
            Shown::Word(if name.as_str() == YES {
                Word::Another
            } else {
                Word::GoOn
            })
        }
        Ok(AnswerValue::One(name)) => Shown::Text(label(name)),
        Ok(AnswerValue::Many(names)) => {
            let is_rank = matches!(question.kind, QuestionKind::Rank(_));
            let placed = |(at, name): (usize, &ChoiceName)| match is_rank {
                true => format!("{}. {}", at + 1, label(name)),
                false => label(name),
            };
            let labels: Vec<String> = names.iter().enumerate().map(placed).collect();
            Shown::Text(labels.join(", "))
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
