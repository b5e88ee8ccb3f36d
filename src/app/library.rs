//! The library of a running Sala: the content that was loaded, and every earlier text of a survey that somebody may be in.

use crate::{
    content::{self, FormSource, Loaded},
    model::{Library, SurveyId, Version},
    store::{Store, StoreError, survey_version},
};
use jiff::Timestamp;
use std::sync::Arc;

/// Keeps the texts of the loaded surveys, frozen, and adds the earlier ones to the library.
pub async fn publish(store: &Store, loaded: Loaded, now: Timestamp) -> Result<Library, StoreError> {
    let Loaded {
        mut library,
        sources,
    } = loaded;
    keep(store, &sources, now).await?;
    for (id, version, source) in survey_version::all(store.reader()).await? {
        if library.survey(&id, &version).is_some() {
            continue;
        }
        let source: FormSource = serde_json::from_str(&source)?;
        // A text that this binary cannot read any more is left out; runs pinned to it end kindly.
        if let (Some(survey), _) = content::read_form(&id, &source) {
            library.keep(Arc::new(survey));
        }
    }
    Ok(library)
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
