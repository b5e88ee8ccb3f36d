//! The survey: one question at a time, back as often as wanted, resumed after days, sent when it is right.

mod ask;
mod chance;
mod change;
mod ending;
mod read;
mod record;
mod remind;
mod rows;
mod run;
mod sheet;
mod view;

use ask::NoTicks;
pub use chance::chance;
pub(in crate::flow) use ending::reason;
pub(crate) use read::{bare, clean, meant};
pub(in crate::flow) use remind::{ask_again, remind};
pub use rows::{SurveyRow, rows};
use run::{lost, put, take, text_of};
pub(crate) use sheet::Sheet;

use super::{
    Effect, Slot, Spot, SurveyRun,
    action::{Action, Move, Panel},
    onboarding,
    phrase::{Expects, Lead, Line, Retry, Word},
    scene::Scene,
};
use crate::{
    flow::Button,
    model::{AnswerKey, AnswerValue, Library, Media, Seat, Survey},
};
use std::sync::Arc;

/// Opens the survey: where it was left, or from the beginning, or asks whether once more.
pub(super) fn open(scene: &mut Scene) {
    if !scene.learner.consents() {
        return onboarding::ask_consent(scene);
    }
    if scene.state.survey().is_some() {
        return resume(scene, Vec::new());
    }
    let Some(survey) = scene.library().main_survey().cloned() else {
        scene.park();
        return scene.tell(Line::NoSurvey);
    };
    if scene.learner.progress.waves.contains_key(&survey.id) {
        let once_more = Button::new(Word::Survey, Action::Open(Panel::Again));
        return scene.say(
            Slot::Panel,
            Line::Again,
            vec![vec![once_more, Button::new(Word::Cancel, Action::Never)]],
        );
    }
    begin(scene, &survey);
}

/// Begins the main survey once more, unless one is open.
pub(super) fn again(scene: &mut Scene) {
    match scene.library().main_survey().cloned() {
        Some(survey) if scene.state.survey().is_none() && scene.learner.consents() => {
            begin(scene, &survey)
        }
        _ => open(scene),
    }
}

/// Begins a run of a survey.
pub(super) fn begin(scene: &mut Scene, survey: &Arc<Survey>) {
    scene.park();
    let waves = scene.learner.progress.waves.get(&survey.id);
    let mut run = SurveyRun {
        survey: survey.id.clone(),
        version: survey.version.clone(),
        wave: waves.copied().unwrap_or(0).saturating_add(1),
        began: scene.ctx.now,
        touched: scene.ctx.now,
        reminded: false,
        answers: Default::default(),
        at: Spot::Review,
        ticks: Vec::new(),
        page: 0,
        search: String::new(),
    };
    let once = change::compute(scene, survey, &mut run, None);
    scene.effect(Effect::Begin(run.key(), run.version.clone()));
    for key in once {
        if let (Some(seat), Some(given)) = (survey.seat(&key), run.answers.get(&key)) {
            record::record(scene, (&run, survey), seat, given.clone());
        }
    }
    go_on(scene, run, Vec::new());
}

/// Shows the open question of the survey again, opening the survey if it was parked.
pub(super) fn resume(scene: &mut Scene, lead: Vec<Lead>) {
    let Some(mut run) = take(scene) else {
        return open(scene);
    };
    run.touched = scene.ctx.now;
    run.reminded = false;
    match run
        .at
        .question()
        .is_some_and(|key| is_asked(scene, &run, key))
    {
        true => ask::question(scene, run, lead),
        false => go_on(scene, run, lead),
    }
}

/// Shows what is open once more, after a late tap.
pub(super) fn show_again(scene: &mut Scene, lead: Lead) {
    let Some(run) = scene.state.survey().cloned() else {
        return;
    };
    let same = match run.at.question() {
        Some(key) => is_asked(scene, &run, key),
        None => run.at == Spot::Review && nothing_open(scene, &run),
    };
    if same {
        scene.show_again();
    }
    resume(scene, vec![lead]);
}

/// Whether no question is left without an answer.
fn nothing_open(scene: &Scene, run: &SurveyRun) -> bool {
    text_of(scene, run).is_some_and(|survey| {
        let sheet = Sheet::of(scene, &survey, run);
        sheet
            .asked()
            .into_iter()
            .all(|seat| sheet.given(seat).is_some())
    })
}

/// A tap of the current step.
pub(super) fn tap(scene: &mut Scene, step: Move) {
    let Some(run) = take(scene) else { return };
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    match run.at.question().and_then(|key| survey.seat(key)) {
        None => ending::tap(scene, run, step),
        Some(seat) if !is_open(scene, &run, seat) => go_on(scene, run, vec![Lead::Stale]),
        Some(seat) => tap_question(scene, run, seat, step),
    }
}

fn tap_question(scene: &mut Scene, mut run: SurveyRun, seat: Seat, step: Move) {
    match step {
        Move::Choose(at) => match ask::chosen(scene, &run, seat, at) {
            Some(value) => record::answer(scene, run, seat, Ok(value)),
            None => ask::question(scene, run, Vec::new()),
        },
        Move::Tick(at, on) => {
            ask::tick(scene, &mut run, seat, (at, on));
            ask::redraw(scene, run);
        }
        Move::Page(page) => {
            run.page = page;
            if page == view::TICKED {
                run.search.clear();
            }
            ask::redraw(scene, run);
        }
        Move::Done => match ask::ticked(scene, &run, seat) {
            Ok(value) => record::answer(scene, run, seat, Ok(value)),
            Err(NoTicks::None) => record::skip(scene, run, seat),
            Err(NoTicks::Unplaced) => {
                let retry = Retry::Wanted(Expects::Rank);
                ask::question(scene, run, vec![Lead::Retry(retry)])
            }
        },
        Move::Skip => record::skip(scene, run, seat),
        Move::Back => back(scene, run),
        Move::Next => record::keep(scene, run, seat),
        Move::Edit(_) | Move::Send => ask::question(scene, run, Vec::new()),
    }
}

/// A typed answer.
pub(super) fn text(scene: &mut Scene, typed: &str) {
    if search(scene, typed) {
        return;
    }
    let read = |sheet: &Sheet, seat: Seat| read::text(sheet, seat, typed);
    take_answer(scene, read, |scene, run| ending::text(scene, run, typed));
}

/// Leaves only the choices of a long list that have the typed words; false if it is no such list, or none has.
fn search(scene: &mut Scene, typed: &str) -> bool {
    let Some(mut run) = take(scene) else {
        return false;
    };
    let wanted = read::folded(typed);
    let has = |run: &SurveyRun| {
        let survey = text_of(scene, run)?;
        let sheet = Sheet::of(scene, &survey, run);
        let seat = sheet.seat(run.at.question()?)?;
        let choices = sheet.choices(seat);
        let long = choices.len() > read::WHOLE && !wanted.is_empty();
        let taken = || read::text(&sheet, seat, typed).is_ok();
        let found = || choices.iter().any(|(_, choice)| view::has(choice, &wanted));
        Some(long && !taken() && found())
    };
    if has(&run) != Some(true) {
        put(scene, run);
        return false;
    }
    run.search = wanted;
    run.page = 0;
    ask::question(scene, run, Vec::new());
    true
}

/// A file as an answer.
pub(super) fn media(scene: &mut Scene, media: &Media) {
    let read = |sheet: &Sheet, seat: Seat| read::media(sheet.question(seat), media);
    take_answer(scene, read, |scene, run| {
        ending::show(scene, run, Vec::new())
    });
}

/// A place on the map as an answer.
pub(super) fn place(scene: &mut Scene, latitude: f64, longitude: f64) {
    let read = |sheet: &Sheet, seat: Seat| read::place(sheet.question(seat), latitude, longitude);
    take_answer(scene, read, |scene, run| {
        ending::show(scene, run, Vec::new())
    });
}

/// Something that is no answer: the question follows again, with what it needs.
pub(super) fn unsupported(scene: &mut Scene) {
    let read = |sheet: &Sheet, seat: Seat| Err(Retry::Wanted(read::expects(sheet.question(seat))));
    take_answer(scene, read, |scene, run| {
        ending::show(scene, run, Vec::new())
    });
}

/// Reads an answer to the open question, or does something else on the review page.
fn take_answer(
    scene: &mut Scene,
    read: impl Fn(&Sheet, Seat) -> Result<AnswerValue, Retry>,
    on_review: impl Fn(&mut Scene, SurveyRun),
) {
    let Some(run) = take(scene) else { return };
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let Some(seat) = run.at.question().and_then(|key| survey.seat(key)) else {
        return on_review(scene, run);
    };
    if !is_open(scene, &run, seat) {
        return go_on(scene, run, vec![Lead::Stale]);
    }
    let sheet = Sheet::of(scene, &survey, &run);
    match read(&sheet, seat) {
        Ok(value) => record::answer(scene, run.clone(), seat, Ok(value)),
        Err(retry) => ask::question(scene, run.clone(), vec![Lead::Retry(retry)]),
    }
}

/// Goes to the question before the open one.
fn back(scene: &mut Scene, mut run: SurveyRun) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let sheet = Sheet::of(scene, &survey, &run);
    let asked = sheet.asked();
    let open = run.at.question().and_then(|key| survey.seat(key));
    let place = |seat: Seat| sheet.seats().iter().position(|other| *other == seat);
    let open_place = open.and_then(place);
    let is_before = |seat: &&Seat| open_place.is_none() || place(**seat) < open_place;
    let before = asked.iter().rev().find(is_before).copied();
    if let Some(seat) = before.or(open) {
        run.go_to(&survey, seat);
    }
    ask::question(scene, run, Vec::new());
}

/// Goes to the first question that counts and has no answer, or to the review page.
pub(super) fn go_on(scene: &mut Scene, mut run: SurveyRun, lead: Vec<Lead>) {
    let Some(survey) = text_of(scene, &run) else {
        return lost(scene);
    };
    let sheet = Sheet::of(scene, &survey, &run);
    let open = |seat: &Seat| sheet.given(*seat).is_none();
    match sheet.asked().into_iter().find(open) {
        Some(seat) => {
            run.go_to(&survey, seat);
            ask::question(scene, run, lead);
        }
        None => ending::show(scene, run, lead),
    }
}

/// True while what is typed is taken as it is, because the question takes words.
pub(super) fn takes_words(run: &SurveyRun, library: &Library) -> bool {
    let survey = library.survey(&run.survey, &run.version);
    let question = survey.and_then(|s| s.question(run.at.question()?.question.as_str()));
    question.is_some_and(|question| question.kind == crate::model::QuestionKind::Text)
}

/// The labels of the choices that are open, in all languages; none of a list so long that it is searched by what is typed.
pub(super) fn open_labels<'a>(run: &SurveyRun, library: &'a Library) -> Option<Vec<&'a str>> {
    let Some((survey, key)) = library
        .survey(&run.survey, &run.version)
        .zip(run.at.question())
    else {
        return Some(Vec::new());
    };
    let question = survey.question(key.question.as_str())?;
    let choices = survey.choices(question);
    let labels = choices.iter().flat_map(|choice| choice.label.iter());
    (choices.len() <= read::WHOLE).then(|| labels.map(|(_, label)| label).collect())
}

fn is_asked(scene: &Scene, run: &SurveyRun, key: &AnswerKey) -> bool {
    let Some(survey) = text_of(scene, run) else {
        return false;
    };
    survey
        .seat(key)
        .is_some_and(|seat| is_open(scene, run, seat))
}

/// Whether the question at this seat is one that is asked now.
fn is_open(scene: &Scene, run: &SurveyRun, seat: Seat) -> bool {
    let Some(survey) = text_of(scene, run) else {
        return false;
    };
    let sheet = Sheet::of(scene, &survey, run);
    sheet.seats().contains(&seat) && sheet.is_asked(seat)
}
