//! By whose word something is needed: people's own, or the framework's where nobody of a wave was asked.

use crate::report::{
    basis::{Basis, DOMAIN},
    facts::{Competence, Facts, Rating, Run},
};

/// What is needed, by whose word.
pub(super) struct Needs {
    /// For each competence where nobody was asked: the target of each group of [`DOMAIN`].
    targets: Vec<Option<Vec<i16>>>,
}

impl Needs {
    pub(super) fn new(basis: &Basis, wave: u16) -> Self {
        let facts = basis.facts;
        let mut asked = vec![false; facts.competences.len()];
        for rating in basis.runs(wave).flat_map(|run| run.ratings.iter()) {
            if let Some(asked) = asked.get_mut(usize::from(rating.competence)) {
                *asked |= rating.needed.is_some();
            }
        }
        let competences = facts.competences.iter().zip(asked);
        Self {
            targets: competences
                .map(|(competence, asked)| (!asked).then(|| targets(facts, competence)))
                .collect(),
        }
    }

    /// How many competences there are.
    pub(super) fn many(&self) -> usize {
        self.targets.len()
    }

    /// Whether the framework's target stands for what is needed in this competence.
    pub(super) fn assumed(&self, k: usize) -> bool {
        self.targets[k].is_some()
    }

    /// Needed and current, if both are there.
    pub(super) fn pair(&self, run: &Run, rating: &Rating) -> Option<(i16, i16)> {
        let needed = match &self.targets[usize::from(rating.competence)] {
            None => rating.needed?,
            Some(targets) => *targets
                .get(usize::from(run.groups[DOMAIN]))
                .or(targets.first())?,
        };
        Some((needed, rating.current?))
    }
}

/// The target for each group of domains: its own, else everybody's, else 4 (alone).
fn targets(facts: &Facts, competence: &Competence) -> Vec<i16> {
    let everybody = competence.targets.get(&None).copied().unwrap_or(4);
    let own = |group: &String| {
        let found = competence.targets.iter().find(|(domain, _)| {
            domain
                .as_ref()
                .is_some_and(|domain| domain.as_str() == group)
        });
        found.map_or(everybody, |(_, level)| *level)
    };
    let mut all: Vec<i16> = facts.groups[DOMAIN].iter().map(own).collect();
    if all.is_empty() {
        all.push(everybody);
    }
    all
}
