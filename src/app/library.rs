//! The library of a running Sala: the content that was loaded, and every earlier text of a survey that somebody may be in.

use crate::{
    content::{self, FormSource, Loaded},
    model::{Library, Survey, SurveyId, Version},
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
        // A text that this binary cannot read any more is left out; runs pinned to it end kindly.
        let Ok(source) = serde_json::from_str::<FormSource>(&source) else {
            tracing::warn!(survey = %id, version = %version, "an earlier text cannot be read");
            continue;
        };
        if let Some(survey) = content::read_frozen(&id, &source) {
            // It keeps the name that runs know it by, however this binary would compute it.
            library.keep(Arc::new(Survey { version, ..survey }));
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
