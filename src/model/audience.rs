//! Whom an announcement is for: traits that people have, and traits that they must not have.

use super::{DomainId, Lang, Role, Slug, TopicId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Whom something is for. Of each kind of trait that is named in `only`, a person has one; of those in `not`, none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Audience {
    /// What they have.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub only: BTreeSet<Trait>,
    /// What they do not have.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub not: BTreeSet<Trait>,
}

/// Something by which people are told apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trait {
    /// They told this country.
    Country(Slug),
    /// They told this kind of work.
    Domain(DomainId),
    /// They speak this language with the bot.
    Language(Lang),
    /// How far they are with the survey.
    Survey(Stage),
    /// How far they are with lessons.
    Lessons(Stage),
    /// They have finished all lessons of this topic.
    Topic(TopicId),
    /// They have not done anything for so many days.
    Silent(u16),
    /// They work in the office, as this.
    Office(Role),
}

/// How far somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Not begun.
    Before,
    /// Begun: a survey is not sent in yet, or at least one lesson is finished.
    Begun,
    /// The survey is sent in.
    Done,
}

/// A kind of trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Countries.
    Country,
    /// Kinds of work.
    Domain,
    /// Languages.
    Language,
    /// The survey.
    Survey,
    /// Lessons.
    Lessons,
    /// Topics that are finished.
    Topic,
    /// Silence.
    Silent,
    /// Colleagues.
    Office,
}

impl Kind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Kind; 8] = [
        Kind::Country,
        Kind::Domain,
        Kind::Language,
        Kind::Survey,
        Kind::Lessons,
        Kind::Topic,
        Kind::Silent,
        Kind::Office,
    ];
}

impl Trait {
    /// Of which kind it is.
    pub fn kind(&self) -> Kind {
        match self {
            Trait::Country(_) => Kind::Country,
            Trait::Domain(_) => Kind::Domain,
            Trait::Language(_) => Kind::Language,
            Trait::Survey(_) => Kind::Survey,
            Trait::Lessons(_) => Kind::Lessons,
            Trait::Topic(_) => Kind::Topic,
            Trait::Silent(_) => Kind::Silent,
            Trait::Office(_) => Kind::Office,
        }
    }
}

impl Audience {
    /// Names a trait on one side, or names it there no more. What is on one side is not on the other.
    pub fn toggle(&mut self, side: Side, named: Trait) {
        let (own, other) = match side {
            Side::Only => (&mut self.only, &mut self.not),
            Side::Not => (&mut self.not, &mut self.only),
        };
        other.remove(&named);
        if !own.remove(&named) {
            own.insert(named);
        }
    }

    /// The traits of one side.
    pub fn side(&self, side: Side) -> &BTreeSet<Trait> {
        match side {
            Side::Only => &self.only,
            Side::Not => &self.not,
        }
    }
}

/// The two sides of an audience.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    /// Those who have it.
    Only,
    /// Those who do not.
    Not,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_on_both_sides() {
        let mut audience = Audience::default();
        let khmer = Trait::Language(Lang::KM);
        audience.toggle(Side::Only, khmer.clone());
        audience.toggle(Side::Not, khmer.clone());
        assert!(audience.only.is_empty() && audience.not.contains(&khmer));
        audience.toggle(Side::Not, khmer);
        assert_eq!(audience, Audience::default());
    }
}
