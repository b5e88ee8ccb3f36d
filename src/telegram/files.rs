//! What somebody sent to the bot, fetched from Telegram when somebody needs it: getFile, then its path.

use super::api::{Api, CallError};
use crate::app::fetch::{Fetch, Fetching, NotFetched};
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;

/// The largest file that Telegram gives a bot, in bytes.
const LARGEST: usize = 20 << 20;

/// How long getFile may take.
const ASKING: Duration = Duration::from_secs(15);

/// How long a file of that size may take on a slow line.
const FETCHING: Duration = Duration::from_secs(60);

/// The files at Telegram, for one bot.
#[derive(Clone, Debug)]
pub struct Files(Api);

impl Files {
    /// The files that were sent to this bot.
    pub fn new(api: Api) -> Self {
        Self(api)
    }

    async fn get(&self, handle: &str) -> Result<Vec<u8>, NotFetched> {
        #[derive(Deserialize)]
        struct File {
            file_path: Option<String>,
        }
        // The way in which a file is sent again stands before some ids, and is no part of them.
        let id = handle.split_once(':').map_or(handle, |(_, id)| id);
        let found = self.0.raw("getFile", &json!({"file_id": id}), ASKING).await;
        let found = found.and_then(|answer| answer.read::<File>());
        let path = found.map_err(why)?.file_path.ok_or(NotFetched::Gone)?;
        let fetched = self.0.download(&path, (LARGEST, FETCHING)).await;
        fetched.map_err(why)
    }
}

impl Fetch for Files {
    fn fetch<'a>(&'a self, handle: &'a str) -> Fetching<'a> {
        Box::pin(self.get(handle))
    }
}

/// What a no or a silence means for whoever waits for the file.
fn why(error: CallError) -> NotFetched {
    match error {
        CallError::Refused(refusal) if refusal.code == 429 || refusal.code >= 500 => {
            NotFetched::Away
        }
        CallError::Refused(refusal) if refusal.description.contains("too big") => {
            NotFetched::TooBig
        }
        CallError::Refused(_) => NotFetched::Gone,
        CallError::Unsent | CallError::Unclear(_) => NotFetched::Away,
    }
}
