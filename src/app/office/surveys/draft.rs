//! A form that was sent: read, looked through, kept as a draft, and told of.

use crate::{
    app::Deps,
    content::{
        self, FormSource,
        form::{
            difference::{self, Difference},
            media::Files,
            report::Report,
            sent::{self as form, Sent},
            zipped::{Opened, Unread},
        },
        pack::Fault,
    },
    flow::office::{Change, Checked, Point, SurveyTold, Text, Upload},
    model::{Library, Survey, SurveyId, base_letters},
    store::{StoreError, survey_file, survey_run, survey_version},
    text::layout,
};
use std::sync::Arc;

/// How many things to mend or to look at are said in the chat; the rest is in the file below.
const POINTS: usize = 12;

/// How many names of a change, or languages, are said.
const NAMES: usize = 20;

/// How many letters of a thing to look at, and of a name, are said: twelve things fit one message.
const POINT: usize = 240;
const NAME: usize = 40;

/// Reads a file that was sent as a form, and keeps it as a draft if it can be asked.
pub(in crate::app::office) async fn check(
    deps: &Deps,
    (upload, bytes): (&Upload, Vec<u8>),
    survey: Option<&SurveyId>,
) -> Result<SurveyTold, StoreError> {
    let name = upload.name.clone();
    let read = tokio::task::spawn_blocking(move || form::open(&name, &bytes)).await;
    let opened = match read {
        Ok(Ok(opened)) => opened,
        Ok(Err(Unread::For(problems))) => {
            let report = Report::unread(problems);
            return Ok(SurveyTold::Checked(Box::new(broken(&upload.name, &report))));
        }
        Ok(Err(Unread::Zip(fault))) => return Ok(SurveyTold::Unread(unusable(&fault))),
        Err(_) => return Ok(SurveyTold::Unread("office-file-unknown")),
    };
    let library = deps.library();
    let Some(id) = meant(&library, (&opened.source, upload), survey) else {
        let live = library.surveys().iter().map(|survey| survey.id.clone());
        return Ok(SurveyTold::Which(upload.clone(), live.collect()));
    };
    look(deps, (id, upload.name.clone()), opened).await
}

fn unusable(fault: &Fault) -> &'static str {
    match fault {
        Fault::Broken | Fault::Nowhere(_) => "office-pack-broken",
        Fault::TooMuch => "office-pack-large",
        Fault::Outside => "office-pack-outside",
        Fault::Empty => "office-pack-neither",
    }
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
    opened: Opened,
) -> Result<SurveyTold, StoreError> {
    let library = deps.library();
    let known = library.clone();
    let Opened {
        source,
        files,
        problems,
    } = opened;
    let read = tokio::task::spawn_blocking(move || form::read(&id, (source, problems), &known));
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
    keep(deps, &survey, (&source, &files)).await?;
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
async fn keep(
    deps: &Deps,
    survey: &Arc<Survey>,
    (source, files): (&FormSource, &Files),
) -> Result<(), StoreError> {
    let text = (&survey.id, &survey.version);
    let json = serde_json::to_string(source)?;
    let mut tx = deps.store.begin().await?;
    survey_version::draft(&mut tx, text, &json, deps.clock.now().as_second()).await?;
    for (name, bytes) in files {
        survey_file::keep(&mut tx, text, name, bytes).await?;
    }
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
    let is_whole = more == 0
        && points
            .iter()
            .all(|point| short(&point.text, POINT) == point.text);
    let point = |point: content::form::report::Point| Point {
        is_error: point.is_error,
        sheet: point.sheet,
        rows: point.rows,
        column: point.column.map(|column| short(&column, NAME)),
        text: short(&point.text, POINT),
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
        langs: langs
            .map(|language| own_name(&language.code))
            .take(NAMES)
            .collect(),
        points: points.into_iter().map(point).collect(),
        more,
        report: match is_whole {
            true => String::new(),
            false => report.to_string(),
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
        files,
        order,
    } = difference::difference(live, new);
    Change {
        added: names(&added),
        gone: names(&gone),
        words: names(&words),
        choices: names(&choices),
        rules: names(&rules),
        files: names(&files),
        order,
        is_same: live.version == new.version,
    }
}

fn names(names: &[String]) -> String {
    let more = if names.len() > NAMES { ", …" } else { "" };
    let some: Vec<String> = names
        .iter()
        .take(NAMES)
        .map(|name| short(name, NAME))
        .collect();
    format!("{}{more}", some.join(", "))
}

/// Tells once more what is in a text that was kept.
pub(super) async fn again(deps: &Deps, (id, version): &Text) -> Result<SurveyTold, StoreError> {
    let source = survey_version::source(deps.store.reader(), (id, version)).await?;
    let source = source.and_then(|source| serde_json::from_str(&source).ok());
    match source {
        Some(source) => {
            let opened = Opened {
                source,
                ..Opened::default()
            };
            look(deps, (id.clone(), String::new()), opened).await
        }
        None => Ok(SurveyTold::Gone),
    }
}

/// A text of at most this many letters, the last of them "…" if there were more.
fn short(text: &str, letters: usize) -> String {
    match base_letters(text) > letters {
        true => layout::cut(text, letters),
        false => text.to_owned(),
    }
}
