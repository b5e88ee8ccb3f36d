//! A file that was sent to the office: fetched from the door, and known by what is in it and not by its name.

use super::{lessons, surveys};
use crate::{
    app::{Deps, fetch::NotFetched},
    content::{pack, translators},
    flow::office::{SurveyTold, Told, Upload},
    store::StoreError,
};

/// Looks through a file: lessons if it is a zip of those, their translations if it is a translators' sheet, else a form.
pub(super) async fn answer(deps: &Deps, upload: &Upload) -> Result<Told, StoreError> {
    let bytes = match fetch(deps, &upload.file).await {
        Ok(bytes) => bytes,
        Err(why) => return Ok(Told::Surveys(SurveyTold::Unread(why))),
    };
    let looked = tokio::task::spawn_blocking(move || {
        let is_lessons = pack::holds_lessons(&bytes);
        let returned = if is_lessons {
            None
        } else {
            translators::read(&bytes)
        };
        (bytes, is_lessons, returned)
    });
    let Ok((bytes, is_lessons, returned)) = looked.await else {
        return Ok(Told::Surveys(SurveyTold::Unread("office-file-unknown")));
    };
    if is_lessons {
        let found = lessons::check(deps, &upload.name, bytes).await;
        return found.map(Told::Lessons);
    }
    if let Some(returned) = returned {
        let found = lessons::translated(deps, &upload.name, returned).await;
        return found.map(Told::Lessons);
    }
    let found = surveys::check(deps, (upload, bytes), None).await;
    found.map(Told::Surveys)
}

/// The bytes of a file that was sent, or the sentence that tells why there are none.
pub(super) async fn fetch(deps: &Deps, handle: &str) -> Result<Vec<u8>, &'static str> {
    let Some(door) = deps.fetch.get() else {
        return Err("office-file-away");
    };
    door.fetch(handle).await.map_err(|why| match why {
        NotFetched::Gone => "office-file-gone",
        NotFetched::TooBig => "office-file-large",
        NotFetched::Away => "office-file-away",
    })
}
