//! One sort of readers of the release that is being made: what they can work out, and where its counts stand for them.

use super::attacker::{Attacker, WIDTH};
use super::system::{Key, Relation, System};
use super::view::View;
use crate::report::release::Release;
use crate::report::table::Cell;
use std::collections::{BTreeMap, BTreeSet};

/// A count of the release that is being made: the population and the cell.
pub(super) type Spot<'a> = (&'a str, &'a Cell);

/// The true counts of the draft.
pub(super) type Counts<'a> = BTreeMap<Spot<'a>, u64>;

/// One sort of readers, and what they can work out.
pub(super) struct Reader<'a> {
    pub(super) attacker: Attacker<'a>,
    pub(super) least: f64,
    /// Where the counts of the draft stand in the attacker's system, and the other way round.
    pub(super) places: BTreeMap<Spot<'a>, usize>,
    pub(super) spots: BTreeMap<usize, Spot<'a>>,
    /// Counts that would be known about as well if they were hidden: published before, and hardly anybody came or went.
    pub(super) futile: BTreeSet<usize>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        (view, least): &(View<'a>, u64),
        draft: &'a Release,
        counts: &Counts<'a>,
    ) -> Self {
        let view = view.with(draft);
        let system = System::of(&view, *least as f64);
        let mut truth = vec![None; system.keys.len()];
        let (mut places, mut spots) = (BTreeMap::new(), BTreeMap::new());
        for ((population, cell), n) in counts {
            let key = Key {
                population,
                epoch: view.epoch(population, draft.number),
                cell,
            };
            if let Some(at) = system.place(&key) {
                truth[at] = Some(*n as f64);
                places.insert((*population, *cell), at);
                spots.insert(at, (*population, *cell));
            }
        }
        Reader {
            futile: futile(&system),
            attacker: Attacker::new(system, truth),
            least: *least as f64,
            places,
            spots,
        }
    }

    pub(super) fn system(&self) -> &System<'a> {
        &self.attacker.system
    }

    /// The counts that this one adds up with.
    pub(super) fn lines_of(&self, at: usize) -> impl Iterator<Item = usize> {
        let lines = self.system().lines_of[at].iter();
        let lines = lines.map(|line| &self.system().lines[*line]);
        let sums = lines.filter(|line| line.relation == Relation::Equal);
        let terms = sums.flat_map(|line| line.terms.iter().map(|term| term.0));
        terms.filter(move |near| *near != at)
    }

    /// The same cell of other populations and releases.
    pub(super) fn kin_of(&self, at: usize) -> impl Iterator<Item = usize> {
        let lines = self.system().lines_of[at].iter();
        let lines = lines.map(|line| &self.system().lines[*line]);
        let limits = lines.filter(|line| line.relation == Relation::AtMost);
        let terms = limits.flat_map(|line| line.terms.iter().map(|term| term.0));
        let kin = terms.chain(self.system().kin[at].iter().copied());
        kin.filter(move |near| *near != at)
    }
}

/// Counts that are known of old and between which and now too few people moved.
fn futile(system: &System<'_>) -> BTreeSet<usize> {
    let settled = (0..system.keys.len()).filter(|at| system.settled[*at]);
    let links = system.links.iter().flat_map(|link| {
        let still = |(before, after): &(Option<usize>, Option<usize>)| {
            let n = before.map_or(Some(0.0), |before| system.known[before])?;
            after.filter(|_| link.joined + link.left.min(n) < WIDTH)
        };
        link.pairs.iter().filter_map(still)
    });
    settled.chain(links).collect()
}
