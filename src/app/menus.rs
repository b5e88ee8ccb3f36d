//! The menus of commands of those who work in the office, for the door that shows them: which are to change, and which are done.

use super::{Deps, keep};
use crate::{
    flow::Command,
    model::Lang,
    store::{
        StoreError,
        menu::{self, Due},
    },
};

/// So many are brought up to date at once.
const BATCH: u32 = 16;

/// A chat whose menu is to change.
#[derive(Debug)]
pub struct Chat(Due);

impl Chat {
    /// The chat at its door.
    pub fn outer(&self) -> &str {
        &self.0.outer
    }

    /// The commands of the office that its person has; none take the menu away.
    pub fn commands(&self) -> Vec<&'static str> {
        let rights = self.0.rights.as_ref();
        rights.map(Command::office).unwrap_or_default()
    }

    /// The language of their menu.
    pub fn lang(&self) -> Lang {
        self.0.lang.unwrap_or(Lang::EN)
    }
}

/// The chats whose menus are to change; none while the store refuses.
pub async fn due(deps: &Deps) -> Vec<Chat> {
    match menu::due(deps.store.reader(), BATCH).await {
        Ok(due) => due.into_iter().map(Chat).collect(),
        Err(error) => {
            tracing::warn!(%error, "the menus of the office are looked at later");
            Vec::new()
        }
    }
}

/// Notes that a menu is as it should be. If that cannot be written down, it is set once more, which changes nothing.
pub async fn done(deps: &Deps, chat: &Chat) {
    if let Err(error) = strike(deps, chat).await {
        tracing::warn!(%error, "a menu of the office is set once more later");
    }
}

async fn strike(deps: &Deps, chat: &Chat) -> Result<(), StoreError> {
    let mut tx = deps.store.begin().await?;
    menu::done(&mut tx, &chat.0).await?;
    tx.commit().await?;
    // Somebody who was erased may have waited for nothing but this.
    keep::erasures(deps).await
}
