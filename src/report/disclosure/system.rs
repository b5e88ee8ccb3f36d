//! What is known and what follows: every count of every release in view is one variable, known or not; groups add up to the
//! whole, a population is no larger than the one that holds it, and no more people left between two releases than left in all.

use super::relations::Sheets;
use super::view::View;
use crate::report::release::{Release, Sheet};
use crate::report::table::{By, Cell, EVERYBODY, Status};
use std::collections::{BTreeMap, BTreeSet};

/// One count: how many of a population were in a cell when a release was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key<'a> {
    pub(super) population: &'a str,
    /// The first release with the same people.
    pub(super) epoch: u32,
    pub(super) cell: &'a Cell,
}

/// How the two sides of a line compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Equal,
    AtMost,
}

/// Counts, each times a factor, against a number.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) terms: Vec<(usize, f64)>,
    pub(super) relation: Relation,
    pub(super) sum: f64,
}

/// The same partition in two releases: each cell before and after (none: empty), and how many joined and left in all.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Link {
    pub(super) pairs: Vec<(Option<usize>, Option<usize>)>,
    pub(super) joined: f64,
    pub(super) left: f64,
}

/// All that a reader can reckon with.
#[derive(Clone, Debug, Default)]
pub(super) struct System<'a> {
    pub(super) keys: Vec<Key<'a>>,
    /// The value of a published count.
    pub(super) known: Vec<Option<f64>>,
    /// For a hidden count, how far up it must be possible that it reaches. None for what is nobody's secret.
    pub(super) needs: Vec<Option<f64>>,
    /// Known from an earlier release, so that hiding it now would not help.
    pub(super) settled: Vec<bool>,
    pub(super) lines: Vec<Line>,
    pub(super) links: Vec<Link>,
    /// The lines that each count stands in.
    pub(super) lines_of: Vec<Vec<usize>>,
    /// The same cell in the release before and after.
    pub(super) kin: Vec<Vec<usize>>,
    pub(super) index: BTreeMap<Key<'a>, usize>,
}

impl<'a> System<'a> {
    /// What follows from all releases of the view; hidden counts of small groups must reach `least`.
    pub(super) fn of(view: &View<'a>, least: f64) -> Self {
        let mut system = System::default();
        let mut sheets: BTreeMap<(&'a str, u32), Sheets<'a>> = BTreeMap::new();
        for (place, release) in view.releases.iter().enumerate() {
            let last = place + 1 == view.releases.len();
            for (key, status, n) in published(view, release) {
                let at = system.variable(key);
                system.see(at, (status, n), (least, last));
                let own = sheets.entry((key.population, key.epoch)).or_default();
                own.entry(Vec::new()).or_default().insert(&EVERYBODY);
                own.entry(key.cell.by()).or_default().insert(key.cell);
            }
        }
        for key in sheets.keys() {
            system.variable(Key {
                population: key.0,
                epoch: key.1,
                cell: &EVERYBODY,
            });
        }
        for ((population, epoch), own) in &sheets {
            let loose = |by: &[By]| {
                let mut releases = view.releases.iter();
                releases.any(|release| release.is_loose(population, by))
            };
            system.sums((population, *epoch), own, &loose);
            system.changes(view, (population, *epoch), &sheets);
        }
        system.insides(view);
        system.themes(view);
        system.find_kin();
        system
    }

    /// Notes which lines and links each count stands in.
    fn find_kin(&mut self) {
        self.lines_of = vec![Vec::new(); self.keys.len()];
        self.kin = self.lines_of.clone();
        for (at, line) in self.lines.iter().enumerate() {
            line.terms
                .iter()
                .for_each(|term| self.lines_of[term.0].push(at));
        }
        for (before, after) in self.links.iter().flat_map(|link| &link.pairs) {
            if let (Some(before), Some(after)) = (*before, *after) {
                self.kin[before].push(after);
                self.kin[after].push(before);
            }
        }
    }

    /// Where a count stands, if it does.
    pub(super) fn place(&self, key: &Key<'a>) -> Option<usize> {
        self.index.get(key).copied()
    }

    /// Hides a count, which then has to be able to reach `reach`; in vain if an earlier release told it.
    pub(super) fn hide(&mut self, at: usize, reach: f64) {
        if !self.settled[at] {
            self.known[at] = None;
            self.needs[at] = Some(reach);
        }
    }

    /// A count, those of people who all are in it too, and the same cells of other releases: where it is one person, these
    /// tell that person of nobody else's answers.
    pub(super) fn within(&self, at: usize) -> BTreeSet<usize> {
        let mut within = BTreeSet::from([at]);
        let mut next = vec![at];
        while let Some(whole) = next.pop() {
            let lines = self.lines_of[whole].iter().map(|line| &self.lines[*line]);
            let own = lines.filter(|line| line.terms.last().is_some_and(|term| term.0 == whole));
            let parts = own.flat_map(|line| line.terms.iter().map(|term| term.0));
            let parts = parts.chain(self.kin[whole].iter().copied());
            next.extend(parts.filter(|part| within.insert(*part)));
        }
        within
    }

    pub(super) fn variable(&mut self, key: Key<'a>) -> usize {
        *self.index.entry(key).or_insert_with(|| {
            self.keys.push(key);
            self.known.push(None);
            self.needs.push(None);
            self.settled.push(false);
            self.keys.len() - 1
        })
    }

    fn see(&mut self, at: usize, (status, n): (Status, Option<u64>), (least, last): (f64, bool)) {
        match (status, n) {
            (Status::F, Some(n)) => {
                self.known[at] = Some(n as f64);
                self.needs[at] = None;
                self.settled[at] |= !last;
            }
            (Status::A, _) if self.known[at].is_none() => self.needs[at] = Some(least),
            (Status::D, _) if self.known[at].is_none() => {
                self.needs[at] = Some(self.needs[at].unwrap_or(0.0));
            }
            _ => {}
        }
    }
}

/// The counts that a release tells or hides. Sheets that were carried over are left to the release that they came from.
fn published<'a>(
    view: &View<'a>,
    release: &'a Release,
) -> impl Iterator<Item = (Key<'a>, Status, Option<u64>)> {
    let from: BTreeMap<&Sheet, u32> = release
        .tables
        .iter()
        .map(|(sheet, n)| (sheet, *n))
        .collect();
    let mut seen = BTreeMap::new();
    for row in &release.rows {
        let origin = from.get(&row.sheet()).copied().unwrap_or(release.number);
        if origin != release.number && view.holds(origin) {
            continue;
        }
        let key = (row.population.as_str(), origin, &row.cell);
        // A row that is hidden for what it tells of others hides nothing that another row shows.
        let told = seen.entry(key).or_insert((row.status, row.counted()));
        if row.status == Status::F && told.1.is_none() {
            *told = (row.status, row.counted());
        }
    }
    let told = seen
        .into_iter()
        .map(|((population, origin, cell), (status, n))| {
            let epoch = view.epoch(population, origin);
            let key = Key {
                population,
                epoch,
                cell,
            };
            (key, status, n)
        });
    told.collect::<Vec<_>>().into_iter()
}
