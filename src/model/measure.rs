//! What a question is for: what it measures, and which grouping of people it fills.

use serde::{Deserialize, Serialize};

/// What a question measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Measure {
    /// What the person can do now, by their own word.
    Current,
    /// How much of it their work needs.
    Needed,
    /// Whether they can, by a task.
    Tested,
    /// Who they are.
    Profile,
    /// Whatever they want to say.
    Open,
}

impl Measure {
    /// All of them.
    pub const ALL: [Measure; 5] = [
        Measure::Current,
        Measure::Needed,
        Measure::Tested,
        Measure::Profile,
        Measure::Open,
    ];

    /// The word in the `measure` column.
    pub fn as_str(self) -> &'static str {
        match self {
            Measure::Current => "current",
            Measure::Needed => "needed",
            Measure::Tested => "tested",
            Measure::Profile => "profile",
            Measure::Open => "open",
        }
    }
}

/// A grouping of people that a profile question fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// The country they live in.
    Country,
    /// The cultural domain they work in.
    Domain,
    /// Their sex.
    Sex,
    /// Their age, in bands.
    AgeBand,
    /// City, town or village.
    Locality,
    /// Whether they live with a disability.
    Disability,
    /// How large their organisation is.
    OrgSize,
    /// Their place in it.
    RoleLevel,
    /// Self-employed, employed, ...
    Status,
}

impl Grouping {
    /// All of them.
    pub const ALL: [Grouping; 9] = [
        Grouping::Country,
        Grouping::Domain,
        Grouping::Sex,
        Grouping::AgeBand,
        Grouping::Locality,
        Grouping::Disability,
        Grouping::OrgSize,
        Grouping::RoleLevel,
        Grouping::Status,
    ];

    /// The word in the `group` column.
    pub fn as_str(self) -> &'static str {
        match self {
            Grouping::Country => "country",
            Grouping::Domain => "domain",
            Grouping::Sex => "sex",
            Grouping::AgeBand => "age_band",
            Grouping::Locality => "locality",
            Grouping::Disability => "disability",
            Grouping::OrgSize => "org_size",
            Grouping::RoleLevel => "role_level",
            Grouping::Status => "status",
        }
    }

    /// The grouping of this word.
    pub fn named(word: &str) -> Option<Grouping> {
        Grouping::ALL.into_iter().find(|own| own.as_str() == word)
    }
}
