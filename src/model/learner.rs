//! A person who learns here: only what Sala has to know to be of use to them.

use super::{DomainId, Lang, LearnerId, Progress, Right, Rights};
use jiff::{Timestamp, civil::Weekday, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// A learner. What they answered is not here but in [`super::Answer`]s.
#[derive(Clone, Debug, PartialEq)]
pub struct Learner {
    /// The random number that everything about them hangs on.
    pub id: LearnerId,
    /// The language they chose; none before the first tap.
    pub language: Option<Lang>,
    /// Whether they are 16 or older; none before they were asked.
    pub adult: Option<bool>,
    /// What they agreed to, or not; none before they were asked.
    pub consent: Option<Consent>,
    /// The link they came by; kept only with a Yes.
    pub source: Option<String>,
    /// Their country's code, from the survey.
    pub country: Option<String>,
    /// Their cultural domain, from the survey or tapped.
    pub domain: Option<DomainId>,
    /// Their time zone as an IANA name; none means the programme's.
    pub zone: Option<String>,
    /// The local hour of their daily lesson.
    pub hour: Hour,
    /// The days on which they want one.
    pub days: Days,
    /// How many lessons a week they aim at, 1 to 7.
    pub goal: u8,
    /// No pictures, for lines that cost.
    pub text_only: bool,
    /// No announcements; lessons go on.
    pub muted: bool,
    /// Resting, if they are.
    pub pause: Option<Pause>,
    /// Whether messages reach them.
    pub standing: Standing,
    /// Days in a row on which a lesson was sent and nothing came back.
    pub unanswered: u8,
    /// When they first came.
    pub joined: Timestamp,
    /// When they last did something.
    pub seen: Timestamp,
    /// What they have done and learned.
    pub progress: Progress,
    /// What they may do in the office, if they work there; only the office's own acts change it.
    pub rights: Option<Rights>,
}

/// An answer to the consent question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The version of the text that was shown.
    pub version: String,
    /// Yes, or no thanks.
    pub given: bool,
    /// When.
    pub at: Timestamp,
}

/// An hour of the day, 0 to 23.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Hour(u8);

impl Hour {
    /// Seven in the evening, when most people have a moment.
    pub const EVENING: Hour = Hour(19);

    /// An hour from 0 to 23.
    pub fn new(hour: u8) -> Option<Self> {
        (hour < 24).then_some(Self(hour))
    }

    /// The hour's number.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Hour {
    type Error = &'static str;
    fn try_from(hour: u8) -> Result<Self, Self::Error> {
        Self::new(hour).ok_or("an hour is a whole number from 0 to 23")
    }
}

impl From<Hour> for u8 {
    fn from(hour: Hour) -> u8 {
        hour.0
    }
}

/// Days of the week; at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Days(u8);

impl Days {
    /// Every day.
    pub const ALL: Days = Days(0b111_1111);

    /// True if this day is one of them.
    pub fn contain(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    /// With this day added, or taken away; the last day cannot be taken away.
    pub fn with(self, day: Weekday, wanted: bool) -> Self {
        let days = if wanted {
            self.0 | bit(day)
        } else {
            self.0 & !bit(day)
        };
        if days == 0 { self } else { Days(days) }
    }

    /// How many days.
    pub fn count(self) -> u8 {
        self.0.count_ones() as u8
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

impl TryFrom<u8> for Days {
    type Error = &'static str;
    fn try_from(days: u8) -> Result<Self, Self::Error> {
        let fine = days != 0 && days <= Days::ALL.0;
        fine.then_some(Self(days))
            .ok_or("days are a number from 1 to 127, Monday being 1")
    }
}

impl From<Days> for u8 {
    fn from(days: Days) -> u8 {
        days.0
    }
}

/// A rest from lessons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// When it ends by itself; none means when they come back.
    pub until: Option<Timestamp>,
    /// True if the bot paused itself because nothing came back.
    pub by_bot: bool,
}

/// Whether messages reach somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// They do.
    #[default]
    Reachable,
    /// They blocked the bot or left; nothing is sent until they return.
    Unreachable,
}

impl Learner {
    /// Somebody who has just come.
    pub fn new(id: LearnerId, now: Timestamp) -> Self {
        Self {
            id,
            language: None,
            adult: None,
            consent: None,
            source: None,
            country: None,
            domain: None,
            zone: None,
            hour: Hour::EVENING,
            days: Days::ALL,
            goal: 3,
            text_only: false,
            muted: false,
            pause: None,
            standing: Standing::Reachable,
            unanswered: 0,
            joined: now,
            seen: now,
            progress: Progress::default(),
            rights: None,
        }
    }

    /// The language they chose, else English.
    pub fn lang(&self) -> Lang {
        self.language.unwrap_or(Lang::EN)
    }

    /// Whether they may do this in the office.
    pub fn may(&self, right: Right) -> bool {
        self.rights.as_ref().is_some_and(|rights| rights.may(right))
    }

    /// True if their answers may be stored.
    pub fn consents(&self) -> bool {
        self.consent.as_ref().is_some_and(|consent| consent.given)
    }

    /// Their time zone, else the given one, else UTC.
    pub fn time_zone(&self, default: &str) -> TimeZone {
        let name = self.zone.as_deref().unwrap_or(default);
        TimeZone::get(name).unwrap_or(TimeZone::UTC)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_stays() {
        let monday = Days::try_from(1).expect("a day");
        assert_eq!(monday.with(Weekday::Monday, false), monday);
        assert_eq!(monday.with(Weekday::Sunday, true).count(), 2);
        assert!(Days::try_from(0).is_err() && Days::try_from(128).is_err());
    }
}
