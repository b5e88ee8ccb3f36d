//! The surveys of the office: what is in a form that was sent, and which text everybody is asked from now on.
//!
//! A text is kept under its checksum, so a job that is worked off twice finds its own work done.

mod draft;

pub(super) use draft::check;

use super::{Asker, sent};
use crate::{
    app::{
        Deps,
        library::{MAIN_SURVEY, written},
    },
    flow::office::{FormEdition, SurveyAsk, SurveyTold, Text, WEEKS},
    model::{SurveyId, Version},
    store::{StoreError, audit, survey_run, survey_version},
};
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
        SurveyAsk::Draft(text) => draft::again(deps, text).await,
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
    deps.change_library(|library| {
        library.make_live(survey);
        library.passed_over = false;
    });
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
