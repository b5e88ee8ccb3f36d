//! What is let out: a frozen set of tables, and all that has to be remembered of it.

use super::table::{By, Row, Table};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who is to read a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Everybody: at least 10 people behind every number, and rounded.
    Public,
    /// Those who work with the programme: at least 5.
    Partner,
}

impl Kind {
    /// How few people may stand behind a number.
    pub fn least(self) -> u64 {
        match self {
            Kind::Public => 10,
            Kind::Partner => 5,
        }
    }
}

/// A release: made once, never changed, handed out as often as wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Release {
    /// Its number among all releases of either kind, from 1.
    pub number: u32,
    /// For whom.
    pub kind: Kind,
    /// Its name: the quarter, `2026-Q4`.
    pub name: String,
    /// When.
    pub made: Timestamp,
    /// The numbers, hidden ones without value. Those of a table that was carried over stand here as they were.
    pub rows: Vec<Row>,
    /// Of which release each table's numbers are: its own number, or that of the one they were carried over from.
    pub tables: Vec<(Sheet, u32)>,
    /// For each population, how many joined and left since the release of the same name before.
    pub moves: BTreeMap<String, (u64, u64)>,
}

/// What is republished or carried over as a whole: the part of a table with one way of telling people apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Sheet {
    /// The table.
    pub table: Table,
    /// The ways; empty for everybody.
    pub by: Vec<By>,
}
