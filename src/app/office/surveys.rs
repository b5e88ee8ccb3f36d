//! The surveys of the office: what is in a form that was sent, and which text everybody is asked from now on.
//!
//! A text is kept under its checksum, so a job that is worked off twice finds its own work done.

use super::{Asker, sent};
use crate::{
    app::{
        Deps,
        library::{MAIN_SURVEY, written},
    },
    content::{
        self, FormSource,
        form::{
            difference::{self, Difference},
            report::Report,
            sent::{self as form, Sent},
        },
    },
    flow::office::{
        Change, Checked, FormEdition, Point, SurveyAsk, SurveyTold, Text, Upload, WEEKS,
    },
    model::{Library, Survey, SurveyId, Version},
    store::{StoreError, audit, survey_run, survey_version},
};
use std::sync::Arc;

/// How many things to mend or to look at are said in the chat; the rest is in the file below.
const POINTS: usize = 12;

/// How many names of a change are said.
const NAMES: usize = 20;

/// How many people are asked once more in one transaction.
const PORTION: u32 = 10_000;

const WEEK_SECONDS: i64 = 7 * 86_400;

pub(super) async fn answer(
    deps: &Deps,
    asker: &Asker,
    ask: &SurveyAsk,
) -> Result<SurveyTold, StoreError> {
    match ask {
        SurveyAsk::List => list(deps).await,
        SurveyAsk::One(survey) => one(deps, survey).await,
        SurveyAsk::Check(upload, survey) => match sent::fetch(deps, &upload.file).await {
            Ok(bytes) => check(deps, (upload, bytes), survey.as_ref()).await,
            Err(why) => Ok(SurveyTold::Unread(why)),
        },
        SurveyAsk::Draft(text) => draft(deps, text).await,
        SurveyAsk::Publish(text) => publish(deps, asker, text).await,
        SurveyAsk::First(survey) => first(deps, asker, survey).await,
        SurveyAsk::Count(survey) => count(deps, survey).await,
        SurveyAsk::Again(survey, weeks) => again(deps, asker, (survey, *weeks)).await,
    }
}

async fn list(deps: &Deps) -> Result<SurveyTold, StoreError> {
    let mut rows = Vec::new();
    for survey in deps.library().surveys() {
        let counts = survey_run::counts(deps.store.reader(), &survey.id).await?;
        let midway = counts.iter().map(|(_, midway, _)| midway).sum();
        let sent = counts.iter().map(|(.., sent)| sent).sum();
        rows.push((survey.id.clone(), midway, sent));
    }
    Ok(SurveyTold::List(rows))
}

async fn one(deps: &Deps, survey: &SurveyId) -> Result<SurveyTold, StoreError> {
    let reader = deps.store.reader();
    let counts = survey_run::counts(reader, survey).await?;
    let of = |version: &Version| counts.iter().find(|(other, ..)| other == version);
    let edition = |(version, at): (Version, i64)| {
        let (midway, sent) = of(&version).map_or((0, 0), |(_, midway, sent)| (*midway, *sent));
        let day = super::day(deps, at);
        FormEdition {
            version,
            day,
            midway,
            sent,
        }
    };
    let editions = survey_version::published(reader, survey).await?;
    let editions = editions.into_iter().map(edition).collect();
    Ok(SurveyTold::One(survey.clone(), editions))
}

/// Reads a file that was sent as a form, and keeps it as a draft if it can be asked.
pub(super) async fn check(
    deps: &Deps,
    (upload, bytes): (&Upload, Vec<u8>),
    survey: Option<&SurveyId>,
) -> Result<SurveyTold, StoreError> {
    let name = upload.name.clone();
    let read = tokio::task::spawn_blocking(move || form::sheets(&name, &bytes)).await;
    let source = match read {
        Ok(Ok(source)) => source,
        Ok(Err(problems)) => {
            let report = Report::unread(problems);
            return Ok(SurveyTold::Checked(Box::new(broken(&upload.name, &report))));
        }
        Err(_) => return Ok(SurveyTold::Unread("office-file-unknown")),
    };
    let library = deps.library();
    let Some(id) = meant(&library, (&source, upload), survey) else {
        let live = library.surveys().iter().map(|survey| survey.id.clone());
        return Ok(SurveyTold::Which(upload.clone(), live.collect()));
    };
    look(deps, (id, upload.name.clone()), source).await
}

/// The survey that a form is a text of; none if that has to be asked.
fn meant(
    library: &Library,
    (source, upload): (&FormSource, &Upload),
    said: Option<&SurveyId>,
) -> Option<SurveyId> {
    if let Some(said) = said {
        return Some(said.clone());
    }
    let ids = form::ids(source, &upload.name);
    let known = ids.iter().find(|id| library.live_survey(id).is_some());
    let is_free = upload.is_new || library.surveys().is_empty();
    known.or(ids.first().filter(|_| is_free)).cloned()
}

/// Looks a form through as a text of this survey.
async fn look(
    deps: &Deps,
    (id, name): (SurveyId, String),
    source: FormSource,
) -> Result<SurveyTold, StoreError> {
    let library = deps.library();
    let known = library.clone();
    let read = tokio::task::spawn_blocking(move || form::read(&id, source, &known));
    let Ok(Sent {
        source,
        survey,
        report,
    }) = read.await
    else {
        return Ok(SurveyTold::Unread("office-file-unknown"));
    };
    let Some(survey) = survey else {
        return Ok(SurveyTold::Checked(Box::new(broken(&name, &report))));
    };
    let survey = Arc::new(survey);
    keep(deps, &survey, &source).await?;
    let counts = survey_run::counts(deps.store.reader(), &survey.id).await?;
    let checked = Checked {
        text: Some((survey.id.clone(), survey.version.clone())),
        change: library
            .live_survey(&survey.id)
            .map(|live| change(live, &survey)),
        midway: counts.iter().map(|(_, midway, _)| midway).sum(),
        ..broken(&name, &report)
    };
    Ok(SurveyTold::Checked(Box::new(checked)))
}

/// Keeps a text as a draft that can be tried, if it is not known already.
async fn keep(deps: &Deps, survey: &Arc<Survey>, source: &FormSource) -> Result<(), StoreError> {
    let text = (&survey.id, &survey.version);
    let json = serde_json::to_string(source)?;
    let mut tx = deps.store.begin().await?;
    survey_version::draft(&mut tx, text, &json, deps.clock.now().as_second()).await?;
    tx.commit().await?;
    if deps.library().survey(text.0, text.1).is_none() {
        deps.change_library(|library| library.draft(survey.clone()));
    }
    Ok(())
}

/// What is told of a form that cannot be asked, and of every other.
fn broken(name: &str, report: &Report) -> Checked {
    let made = report.form.as_ref();
    let mut points = report.points();
    let more = points.len().saturating_sub(POINTS);
    points.truncate(POINTS);
    let point = |point: content::form::report::Point| Point {
        is_error: point.is_error,
        sheet: point.sheet,
        rows: point.rows,
        column: point.column,
        text: point.text,
    };
    let own_name = |code: &String| {
        let lang = code.parse::<crate::model::Lang>();
        lang.map_or(code.clone(), |lang| lang.own_name().to_owned())
    };
    let langs = made.iter().flat_map(|form| &form.languages);
    Checked {
        name: match name {
            "" => made.map_or(String::new(), |form| form.title.clone()),
            name => name.to_owned(),
        },
        questions: made.map_or(0, |form| form.asked.questions),
        minutes: made.map_or(0, |form| form.minutes.usual),
        langs: langs.map(|language| own_name(&language.code)).collect(),
        points: points.into_iter().map(point).collect(),
        more,
        report: if more > 0 {
            report.to_string()
        } else {
            String::new()
        },
        ..Checked::default()
    }
}

fn change(live: &Survey, new: &Survey) -> Change {
    let Difference {
        added,
        gone,
        words,
        choices,
        rules,
        order,
    } = difference::difference(live, new);
    Change {
        added: names(&added),
        gone: names(&gone),
        words: names(&words),
        choices: names(&choices),
        rules: names(&rules),
        order,
        is_same: live.version == new.version,
    }
}

fn names(names: &[String]) -> String {
    let more = if names.len() > NAMES { ", …" } else { "" };
    let some: Vec<&str> = names.iter().take(NAMES).map(String::as_str).collect();
    format!("{}{more}", some.join(", "))
}

/// Tells once more what is in a text that was kept.
async fn draft(deps: &Deps, (id, version): &Text) -> Result<SurveyTold, StoreError> {
    let source = survey_version::source(deps.store.reader(), (id, version)).await?;
    let source = source.and_then(|source| serde_json::from_str(&source).ok());
    match source {
        Some(source) => look(deps, (id.clone(), String::new()), source).await,
        None => Ok(SurveyTold::Gone),
    }
}

/// Makes a text live: in the database for good, and in the library for everybody who begins from here on.
async fn publish(deps: &Deps, asker: &Asker, text: &Text) -> Result<SurveyTold, StoreError> {
    let (id, version) = text;
    let library = deps.library();
    let Some(survey) = library.survey(id, version).cloned() else {
        return Ok(SurveyTold::Gone);
    };
    let now = deps.clock.now().as_second();
    let mut tx = deps.store.begin().await?;
    if !survey_version::publish(&mut tx, (id, version), now).await? {
        return Ok(SurveyTold::Gone);
    }
    survey_version::make_live(&mut tx, (id, version), written(&library, id), now).await?;
    let live = library.live_survey(id);
    if live.is_none_or(|live| live.version != *version) {
        let act = (asker.id, "publish", format!("{id} {version}"), now);
        audit::add(&mut tx, &[act]).await?;
    }
    tx.commit().await?;
    deps.change_library(|library| library.make_live(survey));
    Ok(SurveyTold::Published(id.clone()))
}

/// Asks everybody this survey first, from here on.
async fn first(deps: &Deps, asker: &Asker, survey: &SurveyId) -> Result<SurveyTold, StoreError> {
    if deps.library().live_survey(survey).is_none() {
        return Ok(SurveyTold::Gone);
    }
    let now = deps.clock.now().as_second();
    let mut tx = deps.store.begin().await?;
    survey_version::choose(&mut tx, MAIN_SURVEY, survey.as_str()).await?;
    let act = (asker.id, "first survey", survey.to_string(), now);
    audit::add(&mut tx, &[act]).await?;
    tx.commit().await?;
    deps.change_library(|library| library.programme.survey = Some(survey.clone()));
    Ok(SurveyTold::First(survey.clone()))
}

/// How many could be asked once more, for each number of weeks that can be chosen.
async fn count(deps: &Deps, survey: &SurveyId) -> Result<SurveyTold, StoreError> {
    let now = deps.clock.now().as_second();
    let mut counts = Vec::new();
    for weeks in WEEKS {
        let before = now - i64::from(weeks) * WEEK_SECONDS;
        let people = survey_run::may_again(deps.store.reader(), survey, before).await?;
        counts.push((weeks, people));
    }
    Ok(SurveyTold::Count(survey.clone(), counts))
}

/// Asks people once more, in portions; each is asked once a wave, so that a job that is repeated asks only those who are left, and tells of
/// all whom it has asked.
async fn again(
    deps: &Deps,
    asker: &Asker,
    (survey, weeks): (&SurveyId, u8),
) -> Result<SurveyTold, StoreError> {
    let is_main = deps
        .library()
        .main_survey()
        .is_some_and(|main| main.id == *survey);
    if !is_main {
        return Ok(SurveyTold::Gone);
    }
    let now = deps.clock.now().as_second();
    let before = now - i64::from(weeks) * WEEK_SECONDS;
    let reader = deps.store.reader();
    loop {
        let is_first = survey_run::asked_by(reader, asker.job).await? == 0;
        let mut tx = deps.store.begin().await?;
        let portion = (asker.job, PORTION);
        let asked = survey_run::ask_again(&mut tx, (survey, before), portion, now).await?;
        if is_first && asked > 0 {
            let act = (asker.id, "ask again", survey.to_string(), now);
            audit::add(&mut tx, &[act]).await?;
        }
        tx.commit().await?;
        if asked < u64::from(PORTION) {
            let people = survey_run::asked_by(reader, asker.job).await?;
            return Ok(SurveyTold::Again(people));
        }
    }
}
