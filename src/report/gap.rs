//! Needed against current, per competence and wave. Only pairs count: people who gave both. What the work needs is their own word; where
//! nobody of the wave was asked, the framework's target for their domain stands for it.

mod ipa;
mod needs;
mod scores;
mod stability;

use self::{ipa::Quadrant, needs::Needs, stability::Stability};
use super::{
    basis::{Basis, Heads, nearly_all_or_none},
    draft::About,
    facts::{Facts, Run},
    note,
    patterns::{Patterns, Values},
    statistics::{mean, pairs::Pairs, share},
    table::{Cell, Population, Row, Snapshot, Statistic, Table},
};

/// Adds the table to the snapshot.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    for &wave in basis.by_wave.keys() {
        let counted = Counted::new(basis, wave);
        let view = View::new(basis, &counted);
        for k in 0..basis.facts.competences.len() {
            if !counted.present[k] {
                continue;
            }
            let names = Names::new(basis.facts, wave, k);
            snapshot.populations.extend(view.populations(&names));
            for (at, cell) in basis.double.iter() {
                snapshot.rows.extend(view.rows(&names, at, cell));
            }
        }
    }
}

/// The answers of one wave, counted.
struct Counted {
    /// Which competences were measured at all.
    present: Vec<bool>,
    /// By whose word something is needed.
    needs: Needs,
    /// Needed and current, by cell and competence.
    patterns: Patterns,
    /// Who answered tested items, and who of them most of them rightly.
    tested: Heads,
    most_right: Vec<u64>,
    /// The wave.
    wave: u16,
}

impl Counted {
    fn new(basis: &Basis, wave: u16) -> Self {
        let many = basis.facts.competences.len();
        let needs = Needs::new(basis, wave);
        let (first, second) = values(basis, wave, &needs);
        let cells = basis.double.len();
        let mut counted = Self {
            present: vec![false; many],
            needs,
            patterns: Patterns::new(first, second, cells, &basis.seen),
            tested: Heads::new(cells * many, &basis.seen),
            most_right: vec![0; cells * many],
            wave,
        };
        for run in basis.runs(wave) {
            counted.add(basis, run);
        }
        counted
    }

    fn add(&mut self, basis: &Basis, run: &Run) {
        let places = basis.double.of(&run.groups);
        let seen = basis.seen.place(run.seen);
        let many = self.present.len();
        for rating in &run.ratings {
            let k = usize::from(rating.competence);
            if k >= many {
                continue;
            }
            self.present[k] = true;
            if let Some(pair) = self.needs.pair(run, rating) {
                self.patterns.add(k, pair, (&places, seen));
            }
            if rating.tested > 0 {
                let most = u64::from(u16::from(rating.right) * 2 > u16::from(rating.tested));
                for cell in places.iter() {
                    self.tested.add(cell * many + k, seen);
                    self.most_right[cell * many + k] += most;
                }
            }
        }
    }
}

/// The values that occur, by competence: needed and current.
fn values(basis: &Basis, wave: u16, needs: &Needs) -> (Values, Values) {
    let many = basis.facts.competences.len();
    let (mut first, mut second): (Values, Values) =
        (vec![Vec::new(); many], vec![Vec::new(); many]);
    let keep = |values: &mut Vec<i16>, value| {
        if let Err(at) = values.binary_search(&value) {
            values.insert(at, value);
        }
    };
    for run in basis.runs(wave) {
        for rating in &run.ratings {
            let k = usize::from(rating.competence);
            let pair = (k < many).then(|| needs.pair(run, rating)).flatten();
            if let Some((needed, current)) = pair {
                keep(&mut first[k], needed);
                keep(&mut second[k], current);
            }
        }
    }
    (first, second)
}

/// One competence of one wave: its place and its names.
struct Names {
    k: usize,
    gap: String,
    tested: String,
    people: String,
}

impl Names {
    fn new(facts: &Facts, wave: u16, k: usize) -> Self {
        let id = &facts.competences[k].id;
        Self {
            k,
            gap: format!("gap/{wave}/{id}"),
            tested: format!("tested/{wave}/{id}"),
            people: format!("people/{wave}"),
        }
    }
}

/// What is worked out of the counts before rows are written.
struct View<'a> {
    basis: &'a Basis<'a>,
    counted: &'a Counted,
    /// By cell and competence.
    sums: Vec<Pairs>,
    quadrants: Vec<Option<Quadrant>>,
    stability: Stability,
}

impl<'a> View<'a> {
    fn new(basis: &'a Basis, counted: &'a Counted) -> Self {
        let many = counted.present.len();
        let mut sums = Vec::with_capacity(basis.double.len() * many);
        let mut quadrants = Vec::with_capacity(sums.capacity());
        for cell in 0..basis.double.len() {
            let from = sums.len();
            sums.extend((0..many).map(|k| counted.patterns.sums(cell, k)));
            quadrants.extend(ipa::quadrants(&sums[from..]));
        }
        let stability = stability::of(basis, counted, (&sums, &quadrants));
        Self {
            basis,
            counted,
            sums,
            quadrants,
            stability,
        }
    }

    fn populations(&self, names: &Names) -> [Population; 2] {
        let (seen, many) = (&self.basis.seen, self.counted.present.len());
        let own = !self.counted.needs.assumed(names.k);
        let make = |name: &str, count: &dyn Fn(usize) -> super::table::Count| Population {
            name: name.to_owned(),
            table: Table::Gap,
            inside: Some(names.people.clone()),
            counts: self
                .basis
                .double
                .iter()
                .map(|(at, cell)| (cell.clone(), count(at)))
                .collect(),
            overlapping: false,
        };
        let gap = make(&names.gap, &|at| {
            self.counted.patterns.count(at, names.k, (seen, own))
        });
        let tested = make(&names.tested, &|at| {
            let row = at * many + names.k;
            let right = self.counted.most_right[row];
            let alike = nearly_all_or_none(right, self.counted.tested.n(row));
            self.counted.tested.count(row, seen, alike)
        });
        [gap, tested]
    }

    fn rows(&self, names: &Names, at: usize, cell: &Cell) -> Vec<Row> {
        let row = at * self.counted.present.len() + names.k;
        let sums = &self.sums[row];
        let about = About {
            table: Table::Gap,
            wave: Some(self.counted.wave),
            competence: Some(&self.basis.facts.competences[names.k].id),
            item: None,
            cell,
            population: &names.gap,
            n: sums.n(),
        };
        let assumed = self.counted.needs.assumed(names.k);
        let target = if assumed { note::NEEDED_TARGET } else { "" };
        let signs = self.counted.patterns.signs(at, names.k);
        let mut rows = discrepancies(&about, sums, (signs, target));
        rows.extend(self.quadrant(&about, row, target));
        let tested = About {
            population: &names.tested,
            n: self.counted.tested.n(row),
            ..about
        };
        let most = share::wilson(self.counted.most_right[row], tested.n);
        rows.insert(
            3,
            tested.row(Statistic::TestedShare, most, &[note::MOST_RIGHT]),
        );
        rows
    }

    /// The quadrant, and how sure it is; that is not worked out for pairs of groups.
    fn quadrant(&self, about: &About, row: usize, target: &str) -> Vec<Row> {
        let quadrant = self.quadrants[row].map(Quadrant::as_str);
        let notes = [note::CROSSHAIR_MEAN, target];
        let mut rows = vec![about.word(Statistic::IpaQuadrant, quadrant, &notes)];
        if about.cell.0.len() < 2 {
            let (figure, how) = self.stability.figure(row);
            let unsure = figure.value.is_some_and(|share| share < 0.8);
            let uncertain = if unsure { note::UNCERTAIN } else { "" };
            rows.push(about.row(Statistic::IpaStability, figure, &[how, uncertain, target]));
        }
        rows
    }
}

/// What the pairs of a cell tell.
fn discrepancies(about: &About, sums: &Pairs, (signs, target): ([u64; 3], &str)) -> Vec<Row> {
    use Statistic::{CurrentMean, Gap, Mwds, N, NeededMean, PniModified, Rds};
    let n = sums.n();
    let needed = mean::interval(n, sums.mean_x(), sums.variance_x());
    let current = mean::interval(n, sums.mean_y(), sums.variance_y());
    let gap = mean::interval(n, sums.mean_difference(), sums.variance_difference());
    vec![
        about.count(N),
        about.row(NeededMean, needed, &[target]),
        about.row(CurrentMean, current, &[]),
        about.row(Gap, gap, &[target]),
        about.row(Mwds, scores::mwds(sums), &[note::DELTA_METHOD, target]),
        about.row(
            Rds,
            scores::rds(n, signs),
            &[note::NEGATIVE_IS_NEED, target],
        ),
        about.row(
            PniModified,
            scores::pni(sums),
            &[note::DELTA_METHOD, target],
        ),
    ]
}
