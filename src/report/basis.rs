//! What all tables begin with: the runs in order, the cells that people fall into, and by which release each was first seen.

use super::{
    facts::{Facts, Run},
    table::{By, Cell, Count},
};
use crate::model::Grouping;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// Facts, put in order.
pub(super) struct Basis<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// Everybody and each group, but for disability.
    pub single: Cells,
    /// The same, and country by domain.
    pub double: Cells,
    /// The same as `single`, by what reports on the Sustainable Development Goals ask for.
    pub goals: Cells,
    /// The releases that saw somebody first.
    pub seen: Seen,
    /// The places of the runs, by person and then by wave.
    pub by_person: Vec<usize>,
    /// The places of the runs of each wave, by person.
    pub by_wave: BTreeMap<u16, Vec<usize>>,
}

impl<'a> Basis<'a> {
    pub(super) fn new(facts: &'a Facts) -> Self {
        let plain = Grouping::ALL.map(|grouping| grouping != Grouping::Disability);
        let goals = Grouping::ALL.map(|grouping| {
            use Grouping::{AgeBand, Country, Disability, Domain, Sex};
            matches!(grouping, Country | Domain | Sex | AgeBand | Disability)
        });
        let mut by_person: Vec<usize> = (0..facts.runs.len()).collect();
        by_person.sort_by_key(|&at| (facts.runs[at].person, facts.runs[at].wave));
        let mut by_wave: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
        for &at in &by_person {
            by_wave.entry(facts.runs[at].wave).or_default().push(at);
        }
        Self {
            facts,
            single: Cells::new(facts, plain, false),
            double: Cells::new(facts, plain, true),
            goals: Cells::new(facts, goals, false),
            seen: Seen::new(facts),
            by_person,
            by_wave,
        }
    }

    /// The runs of a wave.
    pub(super) fn runs(&self, wave: u16) -> impl Iterator<Item = &'a Run> {
        let places = self.by_wave.get(&wave).map_or(&[][..], Vec::as_slice);
        let runs = &self.facts.runs;
        places.iter().map(|&at| &runs[at])
    }

    /// All runs, by person and then by wave.
    pub(super) fn all_runs(&self) -> impl Iterator<Item = &'a Run> {
        let runs = &self.facts.runs;
        self.by_person.iter().map(|&at| &runs[at])
    }

    /// The later run of everybody who sent in this wave and the one before, with the earlier one.
    pub(super) fn twice(&self, wave: u16) -> Vec<(&'a Run, &'a Run)> {
        let mut earlier = self.runs(wave.wrapping_sub(1)).peekable();
        let mut found = Vec::new();
        for later in self.runs(wave) {
            while earlier.next_if(|run| run.person < later.person).is_some() {}
            if let Some(run) = earlier.next_if(|run| run.person == later.person) {
                found.push((run, later));
            }
        }
        found
    }
}

/// The most cells that one person is in.
const MOST: usize = Grouping::ALL.len() + 2;

/// The places of the cells that one person is in.
#[derive(Clone, Copy)]
pub(super) struct Places {
    at: [u32; MOST],
    many: u8,
}

impl Places {
    /// One after the other; everybody first.
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        self.at[..usize::from(self.many)]
            .iter()
            .map(|&at| at as usize)
    }

    fn push(&mut self, at: usize) {
        self.at[usize::from(self.many)] = at as u32;
        self.many += 1;
    }
}

/// Cells with places from 0: everybody, the groups of one grouping after the other, and the pairs if wanted.
pub(super) struct Cells {
    names: Vec<Cell>,
    /// For each of [`Grouping::ALL`]: where its groups begin and how many they are; 0 where it is left out.
    groups: [(usize, usize); Grouping::ALL.len()],
    pairs: Option<usize>,
}

const COUNTRY: usize = 0;
/// The place of the domain in [`Grouping::ALL`].
pub(super) const DOMAIN: usize = 1;

impl Cells {
    fn new(facts: &Facts, wanted: [bool; Grouping::ALL.len()], pairs: bool) -> Self {
        let mut names = vec![Cell::default()];
        let mut groups = [(0, 0); Grouping::ALL.len()];
        for (at, grouping) in Grouping::ALL.into_iter().enumerate() {
            let stated = &facts.groups[at];
            if wanted[at] && stated.len() > 1 {
                groups[at] = (names.len(), stated.len());
                names.extend(stated.iter().map(|group| one(grouping, group)));
            }
        }
        let both = groups[COUNTRY].1 > 0 && groups[DOMAIN].1 > 0;
        let pairs = (pairs && both).then_some(names.len());
        if pairs.is_some() {
            for country in &facts.groups[COUNTRY] {
                for domain in &facts.groups[DOMAIN] {
                    let mut cell = one(Grouping::Country, country);
                    cell.0.extend(one(Grouping::Domain, domain).0);
                    names.push(cell);
                }
            }
        }
        Self {
            names,
            groups,
            pairs,
        }
    }

    /// How many.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// How many there are without the pairs.
    pub(super) fn singles(&self) -> usize {
        self.pairs.unwrap_or(self.names.len())
    }

    /// All of them, with their places.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &Cell)> {
        self.names.iter().enumerate()
    }

    /// The cells of somebody in these groups. A group that nobody heard of is that of those who did not say.
    pub(super) fn of(&self, groups: &[u8; Grouping::ALL.len()]) -> Places {
        let mut places = Places {
            at: [0; MOST],
            many: 1,
        };
        let group = |at: usize| {
            let group = usize::from(groups[at]);
            if group < self.groups[at].1 { group } else { 0 }
        };
        for (at, (from, many)) in self.groups.iter().enumerate() {
            if *many > 0 {
                places.push(from + group(at));
            }
        }
        if let Some(from) = self.pairs {
            places.push(from + group(COUNTRY) * self.groups[DOMAIN].1 + group(DOMAIN));
        }
        places
    }
}

/// The cell of one group.
pub(super) fn one(grouping: Grouping, group: &str) -> Cell {
    Cell(vec![(By::Grouping(grouping), group.to_owned())])
}

/// The numbers of the releases that saw somebody first; 0, for none, is the first.
pub(super) struct Seen {
    numbers: Vec<u32>,
    made: Vec<(u32, Timestamp)>,
}

impl Seen {
    fn new(facts: &Facts) -> Self {
        let mut numbers = vec![0];
        numbers.extend(facts.releases.iter().map(|(number, _)| *number));
        numbers.extend(facts.runs.iter().map(|run| run.seen));
        numbers.sort_unstable();
        numbers.dedup();
        Self {
            numbers,
            made: facts.releases.clone(),
        }
    }

    /// The place of a release.
    pub(super) fn place(&self, number: u32) -> usize {
        self.numbers.binary_search(&number).unwrap_or(0)
    }

    /// The place of the first release that was made at or after the moment.
    pub(super) fn after(&self, moment: Timestamp) -> usize {
        let first = self.made.iter().find(|(_, made)| *made >= moment);
        first.map_or(0, |(number, _)| self.place(*number))
    }

    /// The place of the first release that can have known of a moment and had counted the run; of one that `run` saw first.
    pub(super) fn later(&self, run: u32, moment: Timestamp) -> usize {
        match (self.place(run), self.after(moment)) {
            (0, _) | (_, 0) => 0,
            (run, after) => run.max(after),
        }
    }
}

/// Heads, counted by row (a cell, say) and by the release that saw them first.
pub(super) struct Heads {
    releases: usize,
    counts: Vec<u32>,
}

impl Heads {
    pub(super) fn new(rows: usize, seen: &Seen) -> Self {
        let releases = seen.numbers.len();
        Self {
            releases,
            counts: vec![0; rows * releases],
        }
    }

    /// One more.
    pub(super) fn add(&mut self, row: usize, release: usize) {
        self.counts[row * self.releases + release] += 1;
    }

    /// How many in this row.
    pub(super) fn n(&self, row: usize) -> u64 {
        let from = row * self.releases;
        self.counts[from..from + self.releases]
            .iter()
            .map(|&count| u64::from(count))
            .sum()
    }

    /// The count of this row.
    pub(super) fn count(&self, row: usize, seen: &Seen, alike: bool) -> Count {
        let from = row * self.releases;
        let counts = &self.counts[from..from + self.releases];
        let some = counts.iter().zip(&seen.numbers).filter(|(n, _)| **n > 0);
        Count {
            n: self.n(row),
            alike,
            seen: some.map(|(n, number)| (*number, u64::from(*n))).collect(),
        }
    }
}

/// Whether `part` is nobody, everybody, or all of `n` but one.
pub(super) fn nearly_all_or_none(part: u64, n: u64) -> bool {
    n > 0 && (part <= 1 || nearly_all(part, n))
}

/// Whether `part` is everybody, or all of `n` but one.
pub(super) fn nearly_all(part: u64, n: u64) -> bool {
    n > 0 && part + 1 >= n
}
