//! The end of a survey: the review page, sending it in, and what it found.

use super::{Sheet, ask, go_on, lost, put, read, record, text_of};
use crate::{
    flow::{
        Button, Effect, Given, Slot, Spot, SurveyRun,
        action::Move,
        lesson,
        phrase::{Expects, Lead, Phrase, Reason, Retry, Reviewed, Shown, Word},
        progress,
        scene::{Keyboard, Scene},
        settings,
    },
    model::{AnswerKey, AnswerValue, Missing, Question, QuestionKind, Seat},
    plan::{
        level::{self, Gap},
        wake,
    },
};

/// The most numbers that stand on buttons when one answer is picked to be changed.
const NUMBERS: usize = 50;

/// What can be done only with help is no strength, however little is needed.
const WITH_HELP: u8 = 2;

/// The most strengths, and the most next skills, that a result names.
const NAMED: usize = 3;

/// Shows all answers.
pub(super) fn show(scene: &mut Scene, mut run: SurveyRun, lead: Vec<Lead>) {
    run.at = Spot::Review;
    scene.next_stamp();
    scene.state.aside = false;
    match page(scene, &run, lead, false) {
        Some((phrase, keyboard)) => scene.say(Slot::Survey, phrase, keyboard),
        None => return lost(scene),
    }
    put(scene, run);
}

/// A tap on the review page.
pub(super) fn tap(scene: &mut Scene, run: SurveyRun, step: Move) {
    match step {
        Move::Send => send(scene, run),
        Move::Edit(at) => edit(scene, run, at.into()),
        Move::Back => record::back_from_review(scene, run),
        Move::Next => pick(scene, run),
        _ => show(scene, run, Vec::new()),
    }
}

/// Something typed on the review page: a number means that answer.
pub(super) fn text(scene: &mut Scene, run: SurveyRun, typed: &str) {
    match read::clean(typed).parse::<usize>() {
        Ok(number) if number > 0 => edit(scene, run, number - 1),
        _ => show(scene, run, vec![Lead::Retry(Retry::Wanted(Expects::One))]),
    }
}

/// Offers the numbers of the answers.
fn pick(scene: &mut Scene, run: SurveyRun) {
    match page(scene, &run, Vec::new(), true) {
        Some((phrase, keyboard)) => scene.redraw(Slot::Survey, phrase, keyboard),
        None => return lost(scene),
    }
    put(scene, run);
}

/// Opens the question at this place of the page.
fn edit(scene: &mut Scene, mut run: SurveyRun, place: usize) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let asked = Sheet::of(scene, &survey, &run).asked();
    match asked.get(place) {
        Some(&seat) => {
            run.edit(&survey, seat);
            ask::question(scene, run, Vec::new());
        }
        None => show(scene, run, Vec::new()),
    }
}

/// The review page's words and buttons.
fn page(
    scene: &Scene,
    run: &SurveyRun,
    lead: Vec<Lead>,
    picking: bool,
) -> Option<(Phrase, Keyboard)> {
    let survey = text_of(scene, run)?;
    let lang = scene.lang();
    let sheet = Sheet::of(scene, &survey, run);
    let asked = sheet.asked();
    let line = |(at, seat): (usize, &Seat)| {
        let question = sheet.question(*seat);
        let given = sheet
            .given(*seat)
            .map(|given| ask::shown(&survey, question, given, lang));
        let before = at.checked_sub(1).map(|at| asked[at]);
        Reviewed {
            chapter: chapter(&sheet, before, *seat),
            question: ask::label(&sheet, *seat),
            answer: given.unwrap_or(Shown::Skipped),
        }
    };
    let answers: Vec<_> = asked.iter().enumerate().map(line).collect();
    let notes = ask::notes(&sheet, asked.last().copied(), None);
    let keyboard = buttons(scene, answers.len(), picking);
    Some((
        Phrase::Review {
            answers,
            notes,
            lead,
            picking,
        },
        keyboard,
    ))
}

/// The heading of the chapter of a seat, unless the one before is in the same chapter.
fn chapter(sheet: &Sheet, before: Option<Seat>, seat: Seat) -> Option<String> {
    let innermost = |seat: Seat| {
        let repeat = *sheet.survey.repeats(seat.at).last()?;
        Some((repeat, seat.chapters))
    };
    let own = innermost(seat);
    let is_same = before.and_then(innermost) == own;
    (!is_same).then(|| own.map_or(String::new(), |chapter| sheet.trail(chapter)))
}

fn buttons(scene: &Scene, answers: usize, picking: bool) -> Keyboard {
    let send = scene.button(Word::Send, Move::Send);
    if !picking {
        let back = scene.button(Word::Back, Move::Back);
        let change = scene.button(Word::Change, Move::Next);
        let rows = if answers == 0 {
            vec![]
        } else {
            vec![vec![back, change]]
        };
        return [vec![vec![send]], rows].concat();
    }
    let number = |at: usize| scene.button((at + 1).to_string(), Move::Edit(at as u16));
    let numbers: Vec<Button> = (0..answers.min(NUMBERS)).map(number).collect();
    let mut rows: Keyboard = numbers.chunks(ask::ROW).map(<[Button]>::to_vec).collect();
    rows.push(vec![send]);
    rows
}

/// Sends the survey in: computed values are stored too, and the result is said.
fn send(scene: &mut Scene, run: SurveyRun) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let sheet = Sheet::of(scene, &survey, &run);
    if sheet
        .asked()
        .iter()
        .any(|&seat| sheet.given(seat).is_none())
    {
        // What counts can change with the time of day; what counts now is asked first.
        return go_on(scene, run.clone(), Vec::new());
    }
    if let Some((seat, why)) = unfit(&sheet) {
        let mut run = run.clone();
        run.edit(&survey, seat);
        return ask::question(scene, run, vec![Lead::Retry(why)]);
    }
    withdraw_past(scene, &run, &sheet);
    for (seat, given) in computed(&sheet) {
        record::record(scene, (&run, &survey), seat, given);
    }
    let counted = |question: &Question| {
        let seat = sheet.seat(&question.name.clone().into())?;
        sheet.counts(seat).then(|| sheet.given(seat)).flatten()
    };
    let measured = level::measure(&survey, counted);
    let measures = !measured.is_empty();
    level::merge(&mut scene.learner.progress, measured);
    scene.effect(Effect::Complete(run.key()));
    scene
        .learner
        .progress
        .waves
        .insert(run.survey.clone(), run.wave);
    wake::let_pass(
        &scene.library().programme,
        &mut scene.learner,
        scene.ctx.now,
    );
    match measures {
        true => result(scene),
        false => scene.tell(Phrase::Thanks),
    }
    lead_on(scene, &run);
}

/// After the main survey come the lessons.
fn lead_on(scene: &mut Scene, run: &SurveyRun) {
    let main = scene.library().main_survey();
    if main.is_some_and(|main| main.id == run.survey) {
        settings::ask_zone_if_unsure(scene);
        if !scene.library().lessons().is_empty() {
            lesson::offer(scene);
        }
    }
}

/// The first answer that does not fit what was answered after it, and why.
fn unfit(sheet: &Sheet) -> Option<(Seat, Retry)> {
    let why = |seat: Seat| match sheet.given(seat)? {
        Ok(value) if !sheet.allows(seat, value) => Some(record::refusal(sheet, seat)),
        Err(Missing::Skipped) if sheet.needs(seat) => Some(record::requirement(sheet, seat)),
        _ => None,
    };
    let mut asked = sheet.asked().into_iter();
    asked.find_map(|seat| Some((seat, why(seat)?)))
}

/// Withdraws answers that stopped counting by themselves, as the day went on.
fn withdraw_past(scene: &mut Scene, run: &SurveyRun, sheet: &Sheet) {
    let past = |key: &&AnswerKey| !sheet.seat(key).is_some_and(|seat| sheet.counts(seat));
    for key in run.answers.keys().filter(past) {
        scene.effect(Effect::Withdraw(run.key(), key.clone()));
    }
}

/// The values that nobody was asked for.
fn computed(sheet: &Sheet) -> Vec<(Seat, Given)> {
    let own = |seat: &&Seat| {
        use QuestionKind as K;
        let kind = &sheet.question(**seat).kind;
        let shown = kind.is_asked() && !sheet.is_asked(**seat);
        sheet.counts(**seat)
            && (shown || matches!(kind, K::Calculate | K::Start | K::End | K::Today))
    };
    let value = |seat: &Seat| (*seat, sheet.value(*seat).text());
    let values = sheet.seats().iter().filter(own).map(value);
    values
        .filter(|(_, text)| !text.is_empty())
        .map(|(seat, text)| (seat, Ok(AnswerValue::Text(text))))
        .collect()
}

/// Says what the survey found.
fn result(scene: &mut Scene) {
    let gaps = level::gaps(scene.library(), &scene.learner);
    let lang = scene.lang();
    let name = |gap: &Gap| {
        scene
            .library()
            .competence_name(&gap.competence, lang)
            .to_owned()
    };
    let mut able: Vec<&Gap> = gaps
        .iter()
        .filter(|gap| gap.steps() <= 0 && gap.now.number() > WITH_HELP)
        .collect();
    able.sort_by_key(|gap| std::cmp::Reverse(gap.now));
    let strong = able.into_iter().take(NAMED).map(name).collect();
    let open = gaps.iter().filter(|gap| gap.steps() > 0).take(NAMED);
    let next = open.map(|gap| (name(gap), reason(scene, gap))).collect();
    let bars = progress::bars(scene, &gaps);
    scene.tell(Phrase::Result { strong, next, bars });
}

/// Why a competence comes next: what the person said of it, and whether the task was missed.
pub(in crate::flow) fn reason(scene: &Scene, gap: &Gap) -> Reason {
    let measured = scene.learner.progress.measured.get(&gap.competence);
    let said = measured
        .and_then(|measured| measured.said.as_ref())
        .and_then(|(id, name, choice)| {
            let survey = scene.library().live_survey(id)?;
            let choices = survey.choices(survey.question(name.as_str())?);
            let choice = choices.iter().find(|other| other.name == *choice)?;
            Some(survey.words(&choice.label, scene.lang()).to_owned())
        });
    Reason {
        said,
        missed: gap.missed,
    }
}
