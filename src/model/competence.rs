//! What can be learned and measured: areas, competences, levels and what a domain needs.

use super::{CompetenceId, DomainId, Slug, Words};
use serde::{Deserialize, Serialize};

/// A level of mastery on the scale of DigComp's eight; 0 is "not yet".
///
/// 1-2 are basic (with help), 3-4 intermediate (alone), 5-6 advanced (can teach others), 7-8 highly advanced.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

impl Level {
    /// Not begun.
    pub const NONE: Level = Level(0);
    /// The highest level.
    pub const TOP: Level = Level(8);

    /// A level from 0 to 8.
    pub fn new(level: u8) -> Option<Self> {
        (level <= 8).then_some(Self(level))
    }

    /// The level's number.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The level this many steps higher, never over the highest.
    pub fn raise(self, steps: u8) -> Self {
        Self(self.0.saturating_add(steps)).min(Self::TOP)
    }

    /// The level this many steps lower, never under 0.
    pub fn lower(self, steps: u8) -> Self {
        Self(self.0.saturating_sub(steps))
    }

    /// Steps from `other` up to this level; negative when this one is lower.
    pub fn above(self, other: Level) -> i8 {
        self.0 as i8 - other.0 as i8
    }
}

impl TryFrom<u8> for Level {
    type Error = &'static str;
    fn try_from(level: u8) -> Result<Self, Self::Error> {
        Self::new(level).ok_or("a level is a whole number from 0 to 8")
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

/// A field of competences.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// Its id in `areas.csv`.
    pub id: Slug,
    /// Its name.
    pub label: Words,
}

/// Something that a person can learn to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Competence {
    /// Its id in `competences.csv`.
    pub id: CompetenceId,
    /// The area it belongs to.
    pub area: Slug,
    /// The number of the nearest DigComp competence, `1.1` to `5.4` (or UNESCO's `0.1`, `6.2`).
    pub digcomp: String,
    /// A short name.
    pub label: Words,
    /// What somebody who has it can do, in one sentence.
    pub can: Words,
}

/// The level that the work needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// For which competence.
    pub competence: CompetenceId,
    /// In which domain; none means in every one.
    pub domain: Option<DomainId>,
    /// The level needed.
    pub level: Level,
}

/// Everything that can be learned, in the order of the files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Framework {
    /// The areas.
    pub areas: Vec<Area>,
    /// The competences.
    pub competences: Vec<Competence>,
    /// The levels needed.
    pub targets: Vec<Target>,
}

impl Framework {
    /// The competence of this id.
    pub fn competence(&self, id: &CompetenceId) -> Option<&Competence> {
        self.competences.iter().find(|c| c.id == *id)
    }

    /// The level that the domain needs: its own target, else everybody's, else 4 (alone).
    pub fn needed(&self, competence: &CompetenceId, domain: Option<&DomainId>) -> Level {
        let of = |wanted: Option<&DomainId>| {
            let fits = |t: &&Target| t.competence == *competence && t.domain.as_ref() == wanted;
            self.targets.iter().find(fits).map(|t| t.level)
        };
        domain
            .and_then(|d| of(Some(d)))
            .or_else(|| of(None))
            .unwrap_or(Level(4))
    }
}
