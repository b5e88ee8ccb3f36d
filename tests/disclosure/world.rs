//! A made-up programme: people who come and go from quarter to quarter, unevenly spread, and the snapshots of them.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use sala::model::Grouping;
use sala::report::{By, Cell, Count, Population, Row, Snapshot, Statistic, Status, Table, Value};
use std::collections::BTreeMap;

/// How large the made-up programme is.
#[derive(Clone, Debug)]
pub(crate) struct Size {
    /// People at the beginning.
    pub(crate) people: usize,
    /// Who joins in a quarter; a tenth as many leave.
    pub(crate) joiners: usize,
    /// What is measured.
    pub(crate) competences: usize,
    /// Groups of each grouping, the first two of which are also crossed.
    pub(crate) groups: Vec<usize>,
}

struct Person {
    groups: Vec<usize>,
    rated: Vec<bool>,
    tested: Vec<bool>,
    /// Whether the answers are those that most give.
    usual: bool,
    /// The release that counted this person first.
    seen: u32,
}

/// The programme at one moment.
pub(crate) struct World {
    size: Size,
    people: Vec<Person>,
    chance: Xoshiro256PlusPlus,
    skew: f64,
}

impl World {
    pub(crate) fn new(size: Size, seed: u64) -> Self {
        let mut world = World {
            people: Vec::new(),
            chance: Xoshiro256PlusPlus::seed_from_u64(seed),
            skew: 0.0,
            size,
        };
        world.skew = 0.35 + 0.5 * world.share();
        world.join(world.size.people);
        world
    }

    /// Three months go by: some join, some leave and have themselves erased.
    pub(crate) fn quarter(&mut self) {
        let calm = self.share() < 0.25;
        let leave = if calm { 0 } else { self.size.joiners / 10 };
        for _ in 0..leave.min(self.people.len()) {
            let at = self.below(self.people.len());
            self.people.swap_remove(at);
        }
        let join = if calm {
            self.below(3)
        } else {
            self.size.joiners
        };
        self.join(join);
    }

    /// A release of this number has counted everybody.
    pub(crate) fn counted(&mut self, release: u32) {
        let new = self.people.iter_mut().filter(|person| person.seen == 0);
        new.for_each(|person| person.seen = release);
    }

    /// Everything that could be said of these people.
    pub(crate) fn snapshot(&self) -> Snapshot {
        let mut populations = vec![self.population("people/1", Table::Balance, |_| true)];
        for at in 0..self.size.competences {
            let named = |name: &str| format!("{name}/1/c{at}");
            let rated = self.population(&named("gap"), Table::Gap, |one| one.rated[at]);
            let tested = self.population(&named("tested"), Table::Gap, |one| one.tested[at]);
            populations.extend([rated, tested]);
        }
        let rows = populations.iter().flat_map(rows).collect();
        Snapshot {
            rows,
            populations,
            ..Snapshot::default()
        }
    }

    fn join(&mut self, people: usize) {
        for _ in 0..people {
            let sizes = self.size.groups.clone();
            let groups = sizes.iter().map(|groups| self.group(*groups)).collect();
            let competences = self.size.competences;
            let mut some = |often: f64| (0..competences).map(|_| self.share() < often).collect();
            let (rated, tested) = (some(0.9), some(0.6));
            let usual = self.share() < 0.8;
            self.people.push(Person {
                groups,
                rated,
                tested,
                usual,
                seen: 0,
            });
        }
    }

    /// One of so many groups, each rarer than the one before.
    fn group(&mut self, groups: usize) -> usize {
        let mut at = 0;
        while at + 1 < groups && self.share() < self.skew {
            at += 1;
        }
        at
    }

    fn share(&mut self) -> f64 {
        (self.chance.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn below(&mut self, end: usize) -> usize {
        (self.chance.next_u64() % end.max(1) as u64) as usize
    }

    fn population(
        &self,
        name: &str,
        table: Table,
        counted: impl Fn(&Person) -> bool,
    ) -> Population {
        let mut counts: BTreeMap<Cell, Count> = BTreeMap::new();
        let cells = self.cells(table == Table::Gap);
        for (cell, groups) in &cells {
            let count = counts.entry(cell.clone()).or_default();
            let mut unusual = 0;
            let own = |one: &&Person| groups.iter().all(|(by, at)| one.groups[*by] == *at);
            for one in self.people.iter().filter(own).filter(|one| counted(one)) {
                count.n += 1;
                *count.seen.entry(one.seen).or_default() += 1;
                unusual += u64::from(!one.usual);
            }
            count.alike = table == Table::Gap && count.n > 0 && unusual < 2;
        }
        Population {
            name: name.into(),
            table,
            inside: (name != "people/1").then(|| "people/1".into()),
            counts,
            overlapping: false,
        }
    }

    /// Everybody, the groups, and where asked for the first two ways crossed; each also by place.
    fn cells(&self, crossed: bool) -> Vec<(Cell, Vec<(usize, usize)>)> {
        let group = |by: usize, at: usize| (By::Grouping(Grouping::ALL[by]), format!("g{at}"));
        let mut cells = vec![(Cell::default(), vec![])];
        for (by, groups) in self.size.groups.iter().enumerate() {
            cells.extend((0..*groups).map(|at| (Cell(vec![group(by, at)]), vec![(by, at)])));
        }
        if let [first, second, ..] = self.size.groups[..]
            && crossed
        {
            for (a, b) in (0..first).flat_map(|a| (0..second).map(move |b| (a, b))) {
                cells.push((Cell(vec![group(0, a), group(1, b)]), vec![(0, a), (1, b)]));
            }
        }
        cells
    }
}

/// A count and a mean for each cell.
fn rows(population: &Population) -> Vec<Row> {
    let row = |cell: &Cell, n: u64, (statistic, value): (Statistic, f64)| Row {
        table: population.table,
        wave: Some(1),
        competence: None,
        item: Some(population.name.clone()),
        cell: cell.clone(),
        statistic,
        value: (n > 0).then_some(Value::Number(value)),
        low: None,
        high: None,
        n: Some(n),
        status: Status::F,
        note: String::new(),
        population: population.name.clone(),
        also: Vec::new(),
        behind: None,
    };
    let both = |(cell, count): (&Cell, &Count)| {
        let n = count.n as f64;
        let count = (Statistic::N, n);
        let mean = (Statistic::Gap, (n * 7.0).sin());
        [count, mean].map(|what| row(cell, n as u64, what))
    };
    population.counts.iter().flat_map(both).collect()
}
