//! A release that was made, with everything that its words and files need.

use crate::{
    app::Deps,
    export::{Export, LICENCE},
    model::Lang,
    store::{StoreError, release},
};
use std::collections::BTreeMap;

/// What is made of a release in a language; none if there is none of this number. It is worked on aside, so that others are served.
pub(in crate::app) async fn shown<T: Send + 'static>(
    deps: &Deps,
    (number, lang): (u32, Lang),
    work: impl FnOnce(&Export<'_>) -> T + Send + 'static,
) -> Result<Option<T>, StoreError> {
    let reader = deps.store.reader();
    let Some(release) = release::numbered(reader, number).await? else {
        return Ok(None);
    };
    let headers = release::headers(reader).await?;
    // A file of a release knows of no later one: the same bytes, whenever it is asked for.
    let earlier = headers.into_iter().filter(|header| header.number <= number);
    let earlier: BTreeMap<u32, String> = earlier.map(|h| (h.number, h.name)).collect();
    let (library, texts) = (deps.library(), deps.texts.clone());
    let worked = tokio::task::spawn_blocking(move || {
        let surveys = library.every_survey();
        work(&Export {
            release: &release,
            earlier: &earlier,
            library: &library,
            surveys: &surveys,
            texts: &texts,
            lang,
            licence: LICENCE,
            microdata: None,
        })
    });
    Ok(worked.await.ok())
}
