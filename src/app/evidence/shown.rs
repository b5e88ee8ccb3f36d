//! A release that was made, with everything that its words and files need.

use super::respondents;
use crate::{
    app::Deps,
    export::{
        Export, LICENCE,
        microdata::{Microdata, Respondent},
    },
    model::{Lang, Survey},
    store::{StoreError, release},
};
use std::{collections::BTreeMap, sync::Arc};

/// What is made of a release in a language; none if there is none of this number. It is worked on aside, so that others are served.
pub(in crate::app) async fn shown<T: Send + 'static>(
    deps: &Deps,
    release: (u32, Lang),
    work: impl FnOnce(&Export<'_>) -> T + Send + 'static,
) -> Result<Option<T>, StoreError> {
    with_people(deps, release, None, work).await
}

/// The same with what each person answered to the survey that everybody is asked.
pub(in crate::app) async fn answered<T: Send + 'static>(
    deps: &Deps,
    release: (u32, Lang),
    work: impl FnOnce(&Export<'_>) -> T + Send + 'static,
) -> Result<Option<T>, StoreError> {
    let library = deps.library();
    let Some(survey) = library.main_survey().cloned() else {
        return Ok(None);
    };
    let when = (&deps.ids, deps.clock.now());
    let people = respondents(deps.store.reader(), &survey, when).await?;
    with_people(deps, release, Some((survey, people)), work).await
}

type People = (Arc<Survey>, Vec<Respondent>);

async fn with_people<T: Send + 'static>(
    deps: &Deps,
    (number, lang): (u32, Lang),
    people: Option<People>,
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
        let microdata = people.as_ref().map(|(survey, respondents)| Microdata {
            survey,
            respondents,
        });
        work(&Export {
            release: &release,
            earlier: &earlier,
            library: &library,
            surveys: &surveys,
            texts: &texts,
            lang,
            licence: LICENCE,
            microdata: microdata.as_ref(),
        })
    });
    Ok(worked.await.ok())
}
