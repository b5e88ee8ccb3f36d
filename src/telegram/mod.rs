//! The door to Telegram, and the only user of teloxide and hyper: updates come in here, messages go out.
//!
//! teloxide gives the types of the Bot API and the tree of handlers (dptree). Its Dispatcher is not used: it confirms updates before they are
//! handled, one panic ends it, and a full queue stops everybody. [`listener`] drives the same tree itself and confirms a batch only after
//! its turns are committed. Nothing here decides what is said.

pub mod api;
mod buttons;
pub mod commands;
mod files;
mod flood;
mod incoming;
pub mod listener;
mod marks;
mod outgoing;
mod refusal;
mod routes;

pub use api::{Api, CallError, Refusal};
pub use files::Files;
pub use incoming::read;

use crate::app::{Deps, turn::Turns};
use flood::Floods;
use routes::Routes;
use serde::Deserialize;
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// What the bot is called, as Telegram says.
#[derive(Clone, Debug, Deserialize)]
pub struct Me {
    /// Its number, the first part of the token.
    pub id: i64,
    /// The name in links, without `@`.
    pub username: String,
}

/// Asks Telegram who the bot is, which also shows whether the token is good.
pub async fn get_me(api: &Api) -> Result<Me, CallError> {
    let answer = api.raw("getMe", &serde_json::json!({}), BRIEF).await?;
    answer.read()
}

/// Whether another program gets the bot's updates by a webhook, so that none can be asked for.
pub async fn has_webhook(api: &Api) -> Result<bool, CallError> {
    #[derive(Deserialize)]
    struct Webhook {
        url: String,
    }
    let answer = api
        .raw("getWebhookInfo", &serde_json::json!({}), BRIEF)
        .await?;
    Ok(!answer.read::<Webhook>()?.url.is_empty())
}

/// How long a short call may take.
const BRIEF: Duration = Duration::from_secs(15);

/// How the door is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Floodgate {
    /// Nobody may send more than a person can mean.
    Closed,
    /// Everything is taken, for benches.
    Open,
}

/// The door: one bot at Telegram.
pub struct Telegram {
    api: Api,
    deps: Arc<Deps>,
    turns: Turns,
    me: Me,
    routes: Routes,
    floods: Option<Mutex<Floods>>,
    /// The ids under which Telegram keeps pictures that were sent before, by their path.
    uploads: Mutex<HashMap<String, String>>,
    /// Groups that were told where to go.
    greeted: Mutex<HashSet<i64>>,
}

impl std::fmt::Debug for Telegram {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Telegram")
            .field("me", &self.me)
            .finish_non_exhaustive()
    }
}

impl Telegram {
    /// The door of this bot.
    pub fn new(api: Api, me: Me, (deps, turns): (Arc<Deps>, Turns), gate: Floodgate) -> Self {
        let floods = (gate == Floodgate::Closed).then(|| Mutex::new(Floods::default()));
        Self {
            api,
            deps,
            turns,
            me,
            routes: Routes::new(),
            floods,
            uploads: Mutex::default(),
            greeted: Mutex::default(),
        }
    }
}

/// What a lock guards is whole after a panic too: each change is one statement.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
