//! Who runs this bot, and for whom: the programme's own page, `programme.toml`.

use super::{DomainId, Grouping, Lang, Rich, Slug, SurveyId, Words};
use std::collections::BTreeMap;

/// The programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// Who runs it.
    pub name: Words,
    /// How to reach them.
    pub contact: Words,
    /// The languages offered, in the order of the first message.
    pub languages: Vec<Lang>,
    /// Those of them in which everything is to be written; in the others, what is missing is said in English.
    pub complete: Vec<Lang>,
    /// The countries it serves.
    pub countries: Vec<Country>,
    /// The cultural domains it serves.
    pub domains: Vec<Domain>,
    /// When nobody is written to.
    pub quiet: QuietHours,
    /// The zone of somebody whose country is not known, as an IANA name.
    pub default_zone: String,
    /// The version of the consent text; a changed one is asked again.
    pub consent_version: String,
    /// What is agreed to, by language.
    pub consent: BTreeMap<Lang, Rich>,
    /// The survey that everybody is asked.
    pub survey: Option<SurveyId>,
    /// How large announcements may be before somebody has to think twice.
    pub limits: Limits,
    /// After so many months without a sign somebody is told that everything about them will be erased; 0: never.
    pub inactive_months: u8,
    /// Whom it wants to hear from, where it says so.
    pub quotas: Vec<Quota>,
}

/// How large announcements may be, in people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Above this, one can be undone for five minutes before it begins.
    pub undo_above: u64,
    /// Above this, a second person has to say yes, or a day to pass.
    pub second_person_above: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            undo_above: 20,
            second_person_above: 500,
        }
    }
}

/// How many answers the programme wants from one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quota {
    /// By what the group is told apart.
    pub grouping: Grouping,
    /// The group: the name of the choice that people take to be in it.
    pub group: String,
    /// How many.
    pub wanted: Wanted,
}

/// How many are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// So many of 100 who answer.
    Share(u8),
    /// So many people.
    People(u32),
}

/// A country of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// Its two-letter code in lower case, which is also the choice's name in the survey.
    pub id: Slug,
    /// Its time zones, as IANA names; never empty.
    pub zones: Vec<String>,
    /// Its name.
    pub name: Words,
}

/// A cultural domain of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain {
    /// Its id, which is also the choice's name in the survey.
    pub id: DomainId,
    /// The letter of UNESCO's Framework for Cultural Statistics 2009, `A` to `F`.
    pub fcs: Option<char>,
    /// Its name.
    pub name: Words,
}

/// Hours of the local day in which nobody is written to, from one (included) until another (not included).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietHours {
    /// The first quiet hour, 0 to 23.
    pub from: u8,
    /// The hour at which the quiet ends, 0 to 23.
    pub until: u8,
}

impl QuietHours {
    /// True when nobody is written to in this hour.
    pub fn contain(&self, hour: u8) -> bool {
        match self.from <= self.until {
            true => (self.from..self.until).contains(&hour),
            false => hour >= self.from || hour < self.until,
        }
    }
}

impl Programme {
    /// The country of this code.
    pub fn country(&self, id: &str) -> Option<&Country> {
        self.countries
            .iter()
            .find(|country| country.id.as_str() == id)
    }

    /// The domain of this id.
    pub fn domain(&self, id: &DomainId) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.id == *id)
    }

    /// How many are wanted from a group, if the programme says so.
    pub fn wanted(&self, grouping: Grouping, group: &str) -> Option<Wanted> {
        let own = |quota: &&Quota| quota.grouping == grouping && quota.group == group;
        self.quotas.iter().find(own).map(|quota| quota.wanted)
    }

    /// The consent text in this language, else in English.
    pub fn consent(&self, lang: Lang) -> Option<&Rich> {
        self.consent
            .get(&lang)
            .or_else(|| self.consent.get(&Lang::EN))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_hours_run_over_midnight() {
        let quiet = QuietHours { from: 21, until: 7 };
        assert!([21, 23, 0, 6].iter().all(|&h| quiet.contain(h)));
        assert!(![7, 12, 20].iter().any(|&h| quiet.contain(h)));
        assert!(QuietHours { from: 1, until: 3 }.contain(2));
        assert!(!QuietHours { from: 5, until: 5 }.contain(5), "none at all");
    }
}
