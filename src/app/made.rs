//! What goes with messages when they are sent: pictures of the content tree as they are, all else made from its description.

use super::{Deps, evidence};
use crate::{
    content::{FormSource, Tree, form, translators},
    export::{
        self, Export,
        chart::{self, Bar, Words},
    },
    model::{self, Drawing, Made, Paper, Part, Poster, Survey, SurveyId, Version},
    store::{survey_file, survey_version},
    text::{Attachment, File, Texts},
};
use std::sync::Arc;

/// The bytes of a picture, a sound or a film; none if its file is no longer in the tree.
pub async fn bytes(deps: &Deps, media: &Attachment) -> Option<Arc<[u8]>> {
    match &media.made {
        Some(made) => make(deps, made).await,
        None => match Survey::of_path(&media.path) {
            Some((id, version, name)) => sent_with(deps, (&id, &version), name).await,
            None => deps.library().files.get(&media.path).cloned(),
        },
    }
}

/// The bytes of a file; none if it cannot be made any more.
pub async fn file(deps: &Deps, file: &File) -> Option<Arc<[u8]>> {
    match &file.made {
        Some(made) => make(deps, made).await,
        None => Some(Arc::from(file.content.as_bytes())),
    }
}

/// Makes something. Where that is not possible the log has a line; whoever waits for it is told by the words of the message.
async fn make(deps: &Deps, made: &Made) -> Option<Arc<[u8]>> {
    let bytes = attempt(deps, made).await;
    // What somebody sent is with its door, and made by none.
    if bytes.is_none() && !matches!(made, Made::Kept(_)) {
        tracing::error!(what = made.kind(), "left out of a message");
    }
    bytes.map(Arc::from)
}

async fn attempt(deps: &Deps, made: &Made) -> Option<Vec<u8>> {
    match made {
        Made::Skills(drawing) => {
            let (texts, drawing) = (deps.texts.clone(), drawing.clone());
            aside(move || draw(&texts, &drawing)).await
        }
        Made::Gaps {
            release,
            whom,
            lang,
        } => {
            let whom = whom.clone();
            let drawn = evidence::shown(deps, (*release, *lang), move |export| {
                export::gap_picture(export, &whom)
            });
            logged(drawn.await)?.flatten()
        }
        Made::Export {
            release,
            part,
            lang,
        } => {
            let (part, release) = (*part, (*release, *lang));
            let write = move |export: &Export<'_>| export::file(export, part);
            let file = match part {
                Part::Answers => evidence::answered(deps, release, write).await,
                _ => evidence::shown(deps, release, write).await,
            };
            logged(logged(file)??)
        }
        Made::Poster(poster, paper) => {
            let (texts, poster, paper) = (deps.texts.clone(), poster.clone(), *paper);
            aside(move || print(&texts, &poster, paper)).await
        }
        Made::Sheet(lang) => {
            let (tree, lang) = (Tree::of(deps.library().sources.clone()), *lang);
            logged(aside(move || translators::workbook(&tree, lang)).await?)
        }
        Made::Form(survey, version) => form_of(deps, (survey, version)).await,
        // Only the door has it.
        Made::Kept(_) => None,
    }
}

/// Does what takes some milliseconds on another thread; meanwhile others are served.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    logged(tokio::task::spawn_blocking(work).await)
}

fn print(texts: &Texts, poster: &Poster, paper: Paper) -> Vec<u8> {
    match paper {
        Paper::Screen => chart::poster(texts, poster),
        Paper::Print => chart::poster_svg(texts, poster).into_bytes(),
    }
}

/// A file that came with a text of a survey.
async fn sent_with(deps: &Deps, text: (&SurveyId, &Version), name: &str) -> Option<Arc<[u8]>> {
    let found = survey_file::bytes(deps.store.reader(), text, name).await;
    logged(found)?.map(Arc::from)
}

/// A text of a survey as a workbook, in a zip with the files beside it if there are any.
async fn form_of(deps: &Deps, text: (&SurveyId, &Version)) -> Option<Vec<u8>> {
    let source = logged(survey_version::source(deps.store.reader(), text).await)??;
    let source: FormSource = logged(serde_json::from_str(&source))?;
    if source.stands_alone() {
        return logged(form::pack(&source));
    }
    let files = logged(survey_file::all(deps.store.reader(), text).await)?;
    logged(form::bundle(text.0, &source, &files))
}

/// What was made; why it was not is for the log.
fn logged<T, E: std::fmt::Display>(made: Result<T, E>) -> Option<T> {
    made.inspect_err(|error| tracing::error!(%error, "something cannot be made for a message"))
        .ok()
}

fn draw(texts: &Texts, drawing: &Drawing) -> Vec<u8> {
    let words = Words {
        texts,
        lang: drawing.lang,
    };
    let bars: Vec<Bar> = drawing.bars.iter().map(bar).collect();
    chart::own(words, &bars)
}

/// The level of somebody who can teach others, where the scale of the picture ends.
const TEACHES: f64 = 6.0;

/// Levels and tasks as parts of the scale that people rate themselves on: up to "I can teach others".
fn bar(bar: &model::Bar) -> Bar {
    let part = |level: u8| (f64::from(level) / TEACHES).min(1.0);
    let tested = bar
        .tested
        .map(|(right, of)| f64::from(right) / f64::from(of.max(1)));
    Bar {
        name: bar.name.clone(),
        own: bar.rated.map(part),
        tested,
        needed: Some(part(bar.needed)),
    }
}
