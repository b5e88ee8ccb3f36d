//! An announcement: what is said in which language, to whom, and when.

use super::{
    Lang, Post,
    audience::{Audience, Kind},
};
use jiff::{Timestamp, civil::DateTime};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};

/// An announcement, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct BroadcastId(pub i64);

impl fmt::Display for BroadcastId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// An announcement as it is written and sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Announcement {
    /// What is said, by language.
    pub posts: BTreeMap<Lang, Post>,
    /// What those get in whose language nothing is said; none: nothing.
    pub fallback: Option<Lang>,
    /// Whom it is for.
    pub audience: Audience,
    /// When it goes out.
    pub moment: Moment,
    /// Whether it goes out in quiet hours too.
    pub at_night: bool,
    /// For how many days it is of use: who has not got it by then gets it no more.
    pub days: Days,
}

/// When an announcement goes out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Moment {
    /// As soon as it may.
    #[default]
    Now,
    /// To everybody at this moment.
    At(Timestamp),
    /// To each when this hour comes where they live.
    Local(DateTime),
}

/// For how many days an announcement is of use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Days(pub u8);

impl Default for Days {
    fn default() -> Self {
        Days(3)
    }
}

impl Announcement {
    /// In which of its languages somebody of this language reads it; none if they do not get it.
    pub fn language_for(&self, lang: Lang) -> Option<Lang> {
        if self.posts.contains_key(&lang) {
            return Some(lang);
        }
        self.fallback.filter(|other| self.posts.contains_key(other))
    }

    /// Whether its people are picked by what they told or did, of those who read these languages: not so everybody, and colleagues by their
    /// role.
    pub fn is_picked(&self, languages: &[Lang]) -> bool {
        let mut named = self.audience.only.iter().chain(&self.audience.not);
        let unread = |lang: &Lang| self.language_for(*lang).is_none();
        named.any(|own| own.kind() != Kind::Office) || languages.iter().any(unread)
    }
}

/// How an announcement stands. The numbers add up to those for whom it was meant when it was confirmed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    /// For how many it was meant.
    pub total: u64,
    /// Those who got it.
    pub delivered: u64,
    /// Those who had blocked the bot.
    pub blocked: u64,
    /// Those who had left, erased themselves or wanted no announcements any more.
    pub gone: u64,
    /// Those who could not get it, by the door's reason.
    pub failed: Vec<(String, u64)>,
    /// Those of whom nobody knows.
    pub unsure: u64,
    /// Those who will get it no more since its time was over.
    pub expired: u64,
    /// Those who will get it no more since it was cancelled.
    pub cancelled: u64,
    /// Those who wait for it.
    pub waiting: u64,
}

impl Tally {
    /// Whether it has gone out to anybody.
    pub fn has_gone_out(&self) -> bool {
        let refused = !self.failed.is_empty();
        refused || self.delivered + self.blocked + self.unsure > 0
    }

    /// Whether every one of those for whom it was meant is in one of the numbers.
    pub fn adds_up(&self) -> bool {
        let failed: u64 = self.failed.iter().map(|(_, count)| count).sum();
        let ended = self.delivered + self.blocked + self.gone + failed + self.unsure;
        self.total == ended + self.expired + self.cancelled + self.waiting
    }
}

/// What becomes of an announcement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Its people are being written down.
    Freezing,
    /// It waits for a second person, or for a day to pass.
    Asked,
    /// It goes out, or waits for its moment.
    Running,
    /// It waits until somebody lets it go on.
    Paused,
    /// It was cancelled.
    Cancelled,
    /// It was cut short by its own end.
    Expired,
    /// Everybody has got it who will.
    Done,
}

impl Standing {
    /// All of them, with their names in the store.
    const ALL: [(Standing, &str); 7] = [
        (Standing::Freezing, "freezing"),
        (Standing::Asked, "asked"),
        (Standing::Running, "running"),
        (Standing::Paused, "paused"),
        (Standing::Cancelled, "cancelled"),
        (Standing::Expired, "expired"),
        (Standing::Done, "done"),
    ];

    /// Its name in the store.
    pub fn as_str(self) -> &'static str {
        let own = Self::ALL.iter().find(|(standing, _)| *standing == self);
        own.map_or("done", |(_, name)| name)
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        let own = Self::ALL.iter().find(|(_, own)| *own == name);
        own.map(|(standing, _)| *standing)
    }

    /// Whether nothing more happens to it by itself.
    pub fn has_ended(self) -> bool {
        matches!(
            self,
            Standing::Cancelled | Standing::Expired | Standing::Done
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Role,
        audience::{Side, Trait},
    };

    #[test]
    fn everybody_and_colleagues_are_not_picked() {
        let check = |named: &[(Side, Trait)], (lang, fallback), picked: bool| {
            let mut announcement = Announcement {
                posts: [(lang, Post::plain("words"))].into(),
                fallback,
                ..Announcement::default()
            };
            for (side, named) in named {
                announcement.audience.toggle(*side, named.clone());
            }
            let languages = [Lang::EN, Lang::KM];
            assert_eq!(announcement.is_picked(&languages), picked, "{named:?}");
        };
        let all = (Lang::EN, Some(Lang::EN));
        check(&[], all, false);
        check(&[(Side::Not, Trait::Office(Role::Owner))], all, false);
        for side in [Side::Only, Side::Not] {
            check(&[(side, Trait::Silent(7))], all, true);
            check(&[(side, Trait::Language(Lang::KM))], all, true);
        }
        // Whoever reads Khmer only is left out by what is not written.
        check(&[], (Lang::EN, None), true);
    }
}
