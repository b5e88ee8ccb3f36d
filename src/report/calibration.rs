//! Own rating against tested, by area and wave. Both are put on 0 to 1: the rating by the ends of its scale, the test as the share of items
//! answered rightly. A person counts in an area with the means over the competences that have both.

use super::{
    basis::{Basis, Cells, Heads, nearly_all_or_none},
    draft::About,
    facts::{Competence, Rating, Run},
    note,
    statistics::{
        Figure,
        correlation::{fisher, middle_ranks},
        mean::Moments,
        share,
    },
    table::{Population, Row, Snapshot, Statistic, Table},
};
use crate::model::Slug;

/// By how much the own rating has to be above the test for somebody to be an over-rater.
const MARGIN: f64 = 0.15;

/// Differences smaller than this are rounding's.
const ROUNDING: f64 = 1e-9;

/// Adds the table to the snapshot.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    let areas = areas(&basis.facts.competences);
    for &wave in basis.by_wave.keys() {
        for area in &areas {
            let people = people(basis, wave, area);
            if people.is_empty() {
                continue;
            }
            let counted = Counted::new(basis, &people);
            let name = format!("calibration/{wave}/{}", area.as_str());
            for (at, cell) in basis.single.iter() {
                let about = About {
                    wave: Some(wave),
                    item: Some(area.as_str()),
                    cell,
                    ..About::everybody(Table::Calibration, &name, counted.heads.n(at))
                };
                snapshot.rows.extend(counted.rows(at, &about));
            }
            let inside = Some(format!("people/{wave}"));
            snapshot.populations.push(Population {
                counts: counted.counts(basis),
                inside,
                table: Table::Calibration,
                name,
                overlapping: false,
            });
        }
    }
}

/// The areas, in the order of the framework; competences that it does not know are in none.
pub(super) fn areas(competences: &[Competence]) -> Vec<&Slug> {
    let mut areas: Vec<&Slug> = Vec::new();
    for area in competences.iter().filter_map(|c| c.area.as_ref()) {
        if !areas.contains(&area) {
            areas.push(area);
        }
    }
    areas
}

/// One person in one area.
struct Person<'a> {
    run: &'a Run,
    own: f64,
    test: f64,
}

fn people<'a>(basis: &Basis<'a>, wave: u16, area: &Slug) -> Vec<Person<'a>> {
    let competences = &basis.facts.competences;
    let both = |rating: &Rating| {
        let competence = competences.get(usize::from(rating.competence))?;
        let here = competence.area.as_ref() == Some(area) && rating.tested > 0;
        let own = scaled(rating.current.filter(|_| here)?, competence)?;
        Some((own, f64::from(rating.right) / f64::from(rating.tested)))
    };
    let person = |run: &'a Run| {
        let (mut own, mut test, mut n) = (0.0, 0.0, 0.0);
        for (o, t) in run.ratings.iter().filter_map(both) {
            own += o;
            test += t;
            n += 1.0;
        }
        (n > 0.0).then(|| Person {
            run,
            own: own / n,
            test: test / n,
        })
    };
    basis.runs(wave).filter_map(person).collect()
}

/// A rating as a part of its scale; a scale of one step tells nothing.
pub(super) fn scaled(value: i16, competence: &Competence) -> Option<f64> {
    let (least, most) = competence.scale;
    let (least, most) = (f64::from(least), f64::from(most));
    (most > least).then(|| (f64::from(value) - least) / (most - least))
}

/// The people of one area and wave, by cell.
struct Counted {
    heads: Heads,
    bias: Vec<Moments>,
    distance: Vec<Moments>,
    over: Vec<u64>,
    spearman: Vec<Figure>,
}

impl Counted {
    fn new(basis: &Basis, people: &[Person]) -> Self {
        let cells = &basis.single;
        let mut counted = Self {
            heads: Heads::new(cells.len(), &basis.seen),
            bias: vec![Moments::default(); cells.len()],
            distance: vec![Moments::default(); cells.len()],
            over: vec![0; cells.len()],
            spearman: spearman(cells, people),
        };
        for person in people {
            let off = person.own - person.test;
            let seen = basis.seen.place(person.run.seen);
            for cell in cells.of(&person.run.groups).iter() {
                counted.heads.add(cell, seen);
                counted.bias[cell].add(off);
                counted.distance[cell].add(off.abs());
                counted.over[cell] += u64::from(off > MARGIN + ROUNDING);
            }
        }
        counted
    }

    fn rows(&self, at: usize, about: &About) -> [Row; 4] {
        let over = share::wilson(self.over[at], about.n);
        [
            about.row(Statistic::Bias, self.bias[at].interval(), &[]),
            about.row(Statistic::AbsoluteError, self.distance[at].interval(), &[]),
            about.row(Statistic::Spearman, self.spearman[at], &[note::FISHER_Z]),
            about.row(Statistic::OverRaters, over, &[]),
        ]
    }

    fn counts(
        &self,
        basis: &Basis,
    ) -> std::collections::BTreeMap<super::table::Cell, super::table::Count> {
        let count = |at| {
            let alike = nearly_all_or_none(self.over[at], self.heads.n(at));
            self.heads.count(at, &basis.seen, alike)
        };
        let cells = basis.single.iter();
        cells.map(|(at, cell)| (cell.clone(), count(at))).collect()
    }
}

/// Spearman's correlation of rating and test in each cell: Pearson's of the middle ranks.
fn spearman(cells: &Cells, people: &[Person]) -> Vec<Figure> {
    let own = places(people.iter().map(|person| person.own));
    let test = places(people.iter().map(|person| person.test));
    let ranks_own = ranks(cells, people, &own);
    let ranks_test = ranks(cells, people, &test);
    let (wide_own, wide_test) = (own.1, test.1);
    let mut sums = vec![Ranks::default(); cells.len()];
    for (at, person) in people.iter().enumerate() {
        for cell in cells.of(&person.run.groups).iter() {
            let x = ranks_own[cell * wide_own + own.0[at]];
            let y = ranks_test[cell * wide_test + test.0[at]];
            sums[cell].add(x, y);
        }
    }
    sums.iter().map(Ranks::correlation).collect()
}

/// For each number its place among the different ones, in rising order, and how many those are. Numbers that differ by rounding only
/// are the same.
fn places(numbers: impl Iterator<Item = f64>) -> (Vec<usize>, usize) {
    let keys: Vec<i64> = numbers.map(|x| (x / ROUNDING).round() as i64).collect();
    let mut different = keys.clone();
    different.sort_unstable();
    different.dedup();
    let place = |key: &i64| different.binary_search(key).unwrap_or(0);
    (keys.iter().map(place).collect(), different.len())
}

/// The middle rank of each place in each cell.
fn ranks(cells: &Cells, people: &[Person], (places, wide): &(Vec<usize>, usize)) -> Vec<f64> {
    let mut counts = vec![0; cells.len() * wide];
    for (person, place) in people.iter().zip(places) {
        for cell in cells.of(&person.run.groups).iter() {
            counts[cell * wide + place] += 1;
        }
    }
    let each = counts.chunks((*wide).max(1));
    each.flat_map(middle_ranks).collect()
}

/// Sums of ranks, exactly: a middle rank is a multiple of one half.
#[derive(Clone, Copy, Debug, Default)]
struct Ranks {
    n: u64,
    xx: f64,
    yy: f64,
    xy: f64,
}

impl Ranks {
    fn add(&mut self, x: f64, y: f64) {
        self.n += 1;
        self.xx += x * x;
        self.yy += y * y;
        self.xy += x * y;
    }

    fn correlation(&self) -> Figure {
        if self.n < 2 {
            let why = [note::NO_DATA, note::ONE_PERSON];
            return Figure::none(why[usize::from(self.n == 1)]);
        }
        let n = self.n as f64;
        let middle = n * ((n + 1.0) / 2.0).powi(2);
        let (x, y) = (self.xx - middle, self.yy - middle);
        if x.min(y) <= middle * f64::EPSILON {
            return Figure::none(note::NO_SPREAD);
        }
        fisher(self.n, (self.xy - middle) / (x.sqrt() * y.sqrt()))
    }
}
