//! Which releases somebody has before them, and how the counts of one hang together with those of the next.

use crate::report::release::{Kind, Release};
use std::collections::BTreeMap;

/// The releases that one reader has seen, in the order in which they were made.
#[derive(Clone, Debug)]
pub(in crate::report) struct View<'a> {
    pub(super) releases: Vec<&'a Release>,
    /// Whether partner releases are among them or may be.
    partner: bool,
}

impl<'a> View<'a> {
    /// What a reader of `kind` has seen: everybody sees the public ones, partners see all.
    pub(in crate::report) fn of(releases: impl Iterator<Item = &'a Release>, kind: Kind) -> Self {
        let partner = kind == Kind::Partner;
        let mut releases: Vec<_> = releases
            .filter(|release| partner || release.kind == Kind::Public)
            .collect();
        releases.sort_by_key(|release| release.number);
        View { releases, partner }
    }

    /// The same with one release more.
    pub(super) fn with(&self, next: &'a Release) -> Self {
        let mut view = self.clone();
        view.releases.push(next);
        view
    }

    /// Whether the release of this number is there.
    pub(super) fn holds(&self, number: u32) -> bool {
        self.place(number).is_some()
    }

    /// The first release that counted the same people of the population as release `number` did: nobody joined or left
    /// in between, so that both tell of the same numbers.
    pub(super) fn epoch(&self, population: &str, number: u32) -> u32 {
        let Some(mut at) = self.place(number) else {
            return number;
        };
        while at > 0 && self.step(at, population) == Some((0, 0)) {
            at -= 1;
        }
        self.releases[at].number
    }

    /// How many joined and left the population between two releases, as far as that is known.
    pub(super) fn moved(&self, population: &str, from: u32, to: u32) -> Option<(u64, u64)> {
        let (from, to) = (self.place(from)?, self.place(to)?);
        (from + 1..=to).try_fold((0, 0), |sum, at| {
            let (joined, left) = self.step(at, population)?;
            Some((sum.0 + joined, sum.1 + left))
        })
    }

    /// How many each population had at the last release: what was published, or that and the moves since.
    pub(in crate::report) fn totals(&self) -> BTreeMap<&'a str, u64> {
        let mut totals: BTreeMap<&'a str, u64> = BTreeMap::new();
        for (at, release) in self.releases.iter().enumerate() {
            let moved = |(population, total): (&&'a str, &u64)| {
                let (joined, left) = self.step(at, population)?;
                Some((*population, (total + joined).checked_sub(left)?))
            };
            totals = totals.iter().filter_map(moved).collect();
            totals.extend(release.everybody());
        }
        totals
    }

    /// The number of the last release.
    pub(in crate::report) fn last(&self) -> Option<u32> {
        self.releases.last().map(|release| release.number)
    }

    fn place(&self, number: u32) -> Option<usize> {
        self.releases
            .binary_search_by_key(&number, |release| release.number)
            .ok()
    }

    /// What moved between the release at this place and the one before it.
    fn step(&self, at: usize, population: &str) -> Option<(u64, u64)> {
        let release = self.releases[at];
        let before = self.releases[at.checked_sub(1)?];
        if !self.partner {
            return release.moves.get(population).copied();
        }
        let moves = match release.kind {
            Kind::Public => &release.partner_moves,
            Kind::Partner => &release.moves,
        };
        let next = before.number + 1 == release.number;
        moves.get(population).copied().filter(|_| next)
    }
}
