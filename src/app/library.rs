//! The library of a running Sala: the content that was loaded, what the office made live, and every earlier text of a survey that somebody
//! may be in.
//!
//! A text that the office made live stands for as long as the disk has the text over which it was made live. Once the files there are
//! changed, they win.

use crate::{
    content::{self, FormSource, Loaded, Tree, pack},
    model::{Library, Survey, SurveyId, Version},
    store::{Store, StoreError, lesson_pack, survey_version},
};
use jiff::Timestamp;
use std::sync::Arc;

/// The name of the choice which survey everybody is asked first.
pub(super) const MAIN_SURVEY: &str = "survey";

/// The name of the choice which lessons are live, by their checksum.
pub(super) const LESSONS: &str = "lessons";

/// The name under which stands over which lessons of the disk that was chosen.
pub(super) const LESSONS_OVER: &str = "lessons over";

/// Keeps the texts of the loaded surveys, frozen, adds the earlier ones to the library, and makes live what the office chose.
pub async fn publish(store: &Store, loaded: Loaded, now: Timestamp) -> Result<Library, StoreError> {
    let (loaded, lessons_stand) = with_lessons(store, loaded).await?;
    let Loaded {
        mut library,
        sources,
    } = loaded;
    keep(store, &sources, now).await?;
    for (id, version, source) in survey_version::all(store.reader()).await? {
        if library.survey(&id, &version).is_none()
            && let Some(survey) = frozen((&id, version), &source)
        {
            library.keep(Arc::new(survey));
        }
    }
    for (id, version, source) in survey_version::drafts(store.reader()).await? {
        if let Some(survey) = frozen((&id, version), &source) {
            library.draft(Arc::new(survey));
        }
    }
    let surveys_stand = stand(store, &mut library).await?;
    library.passed_over = !(lessons_stand && surveys_stand);
    Ok(library)
}

/// The content with the lessons that the office made live, unless the disk has others by now or they cannot be used any more; false if they
/// are passed over.
async fn with_lessons(store: &Store, loaded: Loaded) -> Result<(Loaded, bool), StoreError> {
    let reader = store.reader();
    let live = survey_version::chosen(reader, LESSONS).await?;
    let over = survey_version::chosen(reader, LESSONS_OVER).await?;
    let base = Tree::of(loaded.library.sources.clone());
    let on_disk = pack::version(&base).map(|version| version.to_string());
    let Some(version) = live.and_then(|live| live.parse::<Version>().ok()) else {
        return Ok((loaded, true));
    };
    if on_disk.as_deref() == Some(version.as_str()) {
        // The files on the disk have caught up: what is sent next stands over these.
        if over.as_deref() != Some(version.as_str()) {
            stand_over(store, &version).await?;
        }
        return Ok((loaded, true));
    }
    if on_disk != over {
        tracing::info!("the lessons on the disk are newer than the office's");
        return Ok((loaded, false));
    }
    let files = lesson_pack::files(reader, &version).await?;
    let tree = files.and_then(|files| pack::overlay(&base, &files).ok());
    match tree.and_then(|tree| content::load(&tree).0) {
        Some(with_lessons) => Ok((with_lessons, true)),
        None => {
            tracing::warn!(
                "the lessons that the office sent cannot be used with the content of today"
            );
            Ok((loaded, false))
        }
    }
}

async fn stand_over(store: &Store, version: &Version) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    survey_version::choose(&mut tx, LESSONS_OVER, version.as_str()).await?;
    tx.commit().await
}

/// The text that was kept. It keeps the name that runs know it by, however this binary would compute it; one that this binary cannot
/// read any more is left out, and runs pinned to it end kindly.
fn frozen((id, version): (&SurveyId, Version), source: &str) -> Option<Survey> {
    let Ok(source) = serde_json::from_str::<FormSource>(source) else {
        tracing::warn!(survey = %id, version = %version, "an earlier text cannot be read");
        return None;
    };
    content::read_frozen(id, &source).map(|survey| Survey { version, ..survey })
}

/// Makes live what the office made live, unless the disk has another text by now, and the survey that it chose the first one; false if a text
/// is passed over.
async fn stand(store: &Store, library: &mut Library) -> Result<bool, StoreError> {
    let mut all = true;
    for (id, version, over) in survey_version::live(store.reader()).await? {
        let text = library.survey(&id, &version).cloned();
        match text.filter(|_| written(library, &id) == over) {
            Some(text) => library.make_live(text),
            // The files have caught up.
            None if written(library, &id) == version.as_str() => {}
            None => {
                all = false;
                tracing::info!(survey = %id, "the text on the disk is newer than the office's");
            }
        }
    }
    let chosen = survey_version::chosen(store.reader(), MAIN_SURVEY).await?;
    if let Some(id) = chosen.and_then(|id| id.parse().ok())
        && library.live_survey(&id).is_some()
    {
        library.programme.survey = Some(id);
    }
    Ok(all)
}

/// The text that the disk has of a survey, as it is stored; empty for none.
pub(super) fn written<'a>(library: &'a Library, id: &SurveyId) -> &'a str {
    library.written(id).map_or("", Version::as_str)
}

async fn keep(
    store: &Store,
    sources: &[(SurveyId, Version, FormSource)],
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    for (id, version, source) in sources {
        let json = serde_json::to_string(source)?;
        survey_version::keep(&mut tx, (id, version), &json, now.as_second()).await?;
    }
    tx.commit().await
}
