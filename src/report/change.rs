//! The same people, wave against the wave before: how far their own ratings moved. Without a control group this is a change, no effect. The
//! groups are those of the earlier wave.

use super::{
    basis::{Basis, Heads},
    draft::{About, population},
    facts::Run,
    note,
    patterns::{Patterns, Values},
    statistics::{mean, paired, share},
    table::{Cell, Population, Row, Snapshot, Statistic, Table},
};

/// Adds the table to the snapshot.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    for &wave in basis.by_wave.keys() {
        let before = wave.wrapping_sub(1);
        if wave == 0 || !basis.by_wave.contains_key(&before) {
            continue;
        }
        let counted = Counted::new(basis, wave);
        for k in 0..basis.facts.competences.len() {
            if counted.earlier[k].n(0) == 0 {
                continue;
            }
            let id = &basis.facts.competences[k].id;
            let pairs = format!("change/{wave}/{id}");
            let earlier = format!("earlier/{wave}/{id}");
            for (at, cell) in basis.single.iter() {
                let about = About {
                    wave: Some(wave),
                    competence: Some(id),
                    cell,
                    ..About::everybody(Table::Change, &pairs, counted.moved.sums(at, k).n())
                };
                snapshot
                    .rows
                    .extend(counted.rows((at, k), &about, &earlier));
            }
            let people = Some(format!("people/{before}"));
            snapshot.populations.extend([
                counted.pairs(basis, k, (pairs, earlier.clone())),
                population(
                    (earlier, Table::Change),
                    people,
                    (&basis.single, &basis.seen),
                    &counted.earlier[k],
                ),
            ]);
        }
    }
}

/// Who rated themselves in the earlier wave, and who of them in both.
struct Counted {
    earlier: Vec<Heads>,
    /// The earlier rating and the later one.
    moved: Patterns,
}

impl Counted {
    fn new(basis: &Basis, wave: u16) -> Self {
        let many = basis.facts.competences.len();
        let cells = basis.single.len();
        let before = wave.wrapping_sub(1);
        let mut earlier: Vec<Heads> = (0..many).map(|_| Heads::new(cells, &basis.seen)).collect();
        for run in basis.runs(before) {
            let places = basis.single.of(&run.groups);
            for (k, _) in current(run, many) {
                let seen = basis.seen.place(run.seen);
                places.iter().for_each(|cell| earlier[k].add(cell, seen));
            }
        }
        let (first, second) = (values(basis, before), values(basis, wave));
        let mut moved = Patterns::new(first, second, cells, &basis.seen);
        let mut known = vec![None; many];
        for (first, second) in basis.twice(wave) {
            let places = basis.single.of(&first.groups);
            let seen = basis.seen.place(second.seen);
            known.fill(None);
            current(first, many).for_each(|(k, value)| known[k] = Some(value));
            for (k, later) in current(second, many) {
                if let Some(earlier) = known[k] {
                    moved.add(k, (earlier, later), (&places, seen));
                }
            }
        }
        Self { earlier, moved }
    }

    fn pairs(&self, basis: &Basis, k: usize, (name, inside): (String, String)) -> Population {
        let count = |at| self.moved.count(at, k, (&basis.seen, true));
        let cells = basis.single.iter();
        Population {
            name,
            table: Table::Change,
            inside: Some(inside),
            counts: cells.map(|(at, cell)| (cell.clone(), count(at))).collect(),
            overlapping: false,
        }
    }

    fn rows(&self, (at, k): (usize, usize), about: &About, earlier: &str) -> Vec<Row> {
        use Statistic::{Attrition, DAv, DRm, DZ, Difference, NPairs, P, RankBiserial, T};
        let sums = self.moved.sums(at, k);
        let moved = -sums.mean_difference();
        let difference = mean::interval(sums.n(), moved, sums.variance_difference());
        let (t, p) = paired::t_test(&sums);
        let distances = self.moved.each(at, k);
        let distances = distances.map(|((x, y), times)| (i32::from(y) - i32::from(x), times));
        let rated = self.earlier[k].n(at);
        let lost = share::wilson(rated - sums.n(), rated);
        let mut attrition = about.row(Attrition, lost, &[note::OF_EARLIER]);
        attrition.n = Some(rated);
        attrition.also = vec![(earlier.to_owned(), Cell::clone(about.cell))];
        vec![
            about.count(NPairs),
            about.row(Difference, difference, &[]),
            about.row(T, t, &[]),
            about.row(P, p, &[]),
            about.row(DZ, paired::d_z(&sums), &[]),
            about.row(DAv, paired::d_av(&sums), &[note::BONETT]),
            about.row(DRm, paired::d_rm(&sums), &[]),
            about.row(RankBiserial, paired::rank_biserial(distances), &[]),
            attrition,
        ]
    }
}

/// The competences that somebody rated themselves in.
fn current(run: &Run, many: usize) -> impl Iterator<Item = (usize, i16)> {
    let rated = run.ratings.iter().filter_map(|rating| {
        let value = rating.current?;
        Some((usize::from(rating.competence), value))
    });
    rated.filter(move |(k, _)| *k < many)
}

/// The ratings that occur in a wave, by competence.
fn values(basis: &Basis, wave: u16) -> Values {
    let many = basis.facts.competences.len();
    let mut values: Values = vec![Vec::new(); many];
    for (k, value) in basis.runs(wave).flat_map(|run| current(run, many)) {
        if let Err(at) = values[k].binary_search(&value) {
            values[k].insert(at, value);
        }
    }
    values
}
