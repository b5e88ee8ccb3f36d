//! What may be published without telling about a person.
//!
//! Few people in a cell, or people who are all alike, are hidden, and everything derived from them. Then so much more is hidden
//! that nobody who reads all releases can work out a hidden count, not even the only person of a cell ([`attack`] proves it).

mod attacker;
mod hide;
mod reader;
mod relations;
mod solver;
mod system;
#[cfg(test)]
mod tests;
mod view;

pub use solver::Fault;

pub(super) use hide::{Outcome, Secrets, hide};
pub(super) use view::View;

use super::release::{Kind, Release};
use super::table::Cell;
use attacker::{Attacker, Span};
use solver::{CAP, pieces};
use system::System;

/// What somebody can work out about a hidden count.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// Who is counted.
    pub population: String,
    /// In which cell.
    pub cell: Cell,
    /// The first release with this count; later ones to which nobody joined and from which nobody left have it too.
    pub release: u32,
    /// The smallest number that it can be.
    pub low: f64,
    /// The largest; infinite if nothing limits it.
    pub high: f64,
    /// How large it has to be able to be: as few people as may stand behind a number, if it was hidden because it is small.
    pub reach: f64,
}

impl Bound {
    /// Whether this tells too much: the number itself, or that it lies between two that are less than three apart, or that it
    /// is small.
    pub fn is_leak(&self) -> bool {
        let (low, high) = (self.low, self.high);
        !Span { low, high }.is_safe(self.reach)
    }
}

/// What can be worked out about each hidden count from these releases alone, by somebody who reads all of them and knows how
/// many joined and left each population in all ([`Release::moves`]).
///
/// # Errors
/// [`Fault::Contradiction`] if the releases cannot all be true.
pub fn attack(releases: &[Release]) -> Result<Vec<Bound>, Fault> {
    let partner = releases.iter().any(|release| release.kind == Kind::Partner);
    let kind = if partner { Kind::Partner } else { Kind::Public };
    let system = System::of(&View::of(releases.iter(), kind), kind.least() as f64);
    let attacker = Attacker::new(system.clone(), vec![None; system.keys.len()]);
    let mut bounds = Vec::new();
    for piece in pieces(&system) {
        for at in &piece.unknowns {
            let Some(reach) = system.needs[*at] else {
                continue;
            };
            let span = attacker.exact(&piece, *at)?;
            let key = system.keys[*at];
            bounds.push(Bound {
                population: key.population.into(),
                cell: key.cell.clone(),
                release: key.epoch,
                reach,
                low: span.low.max(0.0),
                high: if span.high > CAP / 2.0 {
                    f64::INFINITY
                } else {
                    span.high
                },
            });
        }
    }
    Ok(bounds)
}
