//! What a door shows around the conversation: the menu of commands, the bot's own page, one line in a group.

use super::{Texts, Voice};
use crate::model::Lang;

impl Texts {
    /// A few words beside a command of the menu.
    pub fn command(&self, lang: Lang, name: &str) -> String {
        self.get(lang, &format!("telegram-command-{name}"), None)
    }

    /// What somebody reads before the first tap.
    pub fn description(&self, lang: Lang) -> String {
        self.get(lang, "telegram-description", None)
    }

    /// The same in one line.
    pub fn short_description(&self, lang: Lang) -> String {
        self.get(lang, "telegram-short", None)
    }

    /// What is said in a group, once.
    pub fn group(&self, lang: Lang, link: &str) -> String {
        let voice = Voice { texts: self, lang };
        voice.one("telegram-group", "link", link)
    }
}
