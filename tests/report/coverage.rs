//! Draws of people from a known truth: how often the intervals of the tables hold it, and whether over-confidence is told from its absence.

use rand_xoshiro::{
    Xoshiro256PlusPlus,
    rand_core::{Rng, SeedableRng},
};
use sala::report::{
    Cell, Facts, Row, Snapshot, Statistic, Value,
    facts::{Competence, Rating, Run},
    tables,
};
use std::collections::BTreeMap;

/// How often needed, current and later ratings of 1 to 4 occur. Later, half of those who can rise do.
const NEEDED: [f64; 4] = [0.1, 0.2, 0.3, 0.4];
const CURRENT: [f64; 4] = [0.3, 0.3, 0.25, 0.15];
const AS_NEEDED: f64 = 0.4;
const RISES: f64 = 0.5;

/// Tested shares from .05 to .95; the first competence is rated too.
const TESTED: u16 = 19;

/// How often an interval held the truth.
#[derive(Clone, Copy, Default)]
pub(super) struct Coverage {
    held: u32,
    all: u32,
}

impl Coverage {
    fn add(&mut self, row: &Row, truth: f64) {
        self.all += 1;
        if let (Some(low), Some(high)) = (row.low, row.high) {
            self.held += u32::from(low <= truth && truth <= high);
        }
    }

    /// As a share.
    pub(super) fn share(self) -> f64 {
        f64::from(self.held) / f64::from(self.all)
    }
}

struct Chance(Xoshiro256PlusPlus);

impl Chance {
    fn uniform(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// 1 to 4, by these shares.
    fn level(&mut self, shares: [f64; 4]) -> i16 {
        let mut left = self.uniform();
        for (level, share) in (1..).zip(shares) {
            left -= share;
            if left < 0.0 {
                return level;
            }
        }
        4
    }
}

/// The numbers that the intervals should hold, from all that can happen and how often it does.
fn truth() -> BTreeMap<Statistic, f64> {
    let mut sums = [0.0; 7];
    for (i, needed) in (1..=4).zip(NEEDED) {
        for (c, own) in (1..=4).zip(CURRENT) {
            let share = needed * (own * (1.0 - AS_NEEDED) + if i == c { AS_NEEDED } else { 0.0 });
            let later = (c + 1).min(4);
            for (l, share) in [(later, share * RISES), (c, share * (1.0 - RISES))] {
                let (i, c, l) = (f64::from(i), f64::from(c), f64::from(l));
                let parts = [1.0, i, c, l, c * c, l * l, 0.0];
                sums.iter_mut()
                    .zip(parts)
                    .for_each(|(sum, x)| *sum += share * x);
            }
        }
    }
    let [_, i, c, l, cc, ll, _] = sums;
    let spread = f64::midpoint(cc - c * c, ll - l * l).sqrt();
    [
        (Statistic::NeededMean, i),
        (Statistic::CurrentMean, c),
        (Statistic::Gap, i - c),
        (Statistic::Mwds, i * (i - c)),
        (Statistic::PniModified, (i - c) / c),
        (Statistic::Difference, l - c),
        (Statistic::DAv, (l - c) / spread),
    ]
    .into()
}

fn competence(k: u16) -> Competence {
    Competence {
        id: format!("c{k}").parse().expect("an id"),
        area: Some("area".parse().expect("an area")),
        scale: (1, 4),
        targets: BTreeMap::new(),
    }
}

/// People drawn from the truth.
fn people(n: u32, chance: &mut Chance) -> Facts {
    let mut facts = Facts {
        competences: (0..TESTED).map(competence).collect(),
        ..Facts::default()
    };
    for person in 0..n {
        let needed = chance.level(NEEDED);
        let same = chance.uniform() < AS_NEEDED;
        let current = if same { needed } else { chance.level(CURRENT) };
        let later = (current + i16::from(chance.uniform() < RISES)).min(4);
        let tested = |k: u16| Rating {
            competence: k,
            needed: (k == 0).then_some(needed),
            current: (k == 0).then_some(current),
            right: u8::from(chance.uniform() < f64::from(k + 1) * 0.05),
            tested: 1,
        };
        let first: Box<[Rating]> = (0..TESTED).map(tested).collect();
        let second = Rating {
            current: Some(later),
            ..Rating::default()
        };
        for (wave, ratings) in [(1, first), (2, [second].into())] {
            facts.runs.push(Run {
                person,
                wave,
                seen: 0,
                groups: [0; 9],
                ratings,
                answers: [].into(),
                written: [].into(),
            });
        }
    }
    facts
}

/// How often the intervals of so many draws of `n` people hold the truth.
pub(super) fn coverage(n: u32, draws: u32) -> BTreeMap<Statistic, Coverage> {
    let truth = truth();
    let mut chance = Chance(Xoshiro256PlusPlus::seed_from_u64(u64::from(n)));
    let mut found: BTreeMap<Statistic, Coverage> = BTreeMap::new();
    for _ in 0..draws {
        let snapshot = tables::snapshot(&people(n, &mut chance));
        for row in snapshot
            .rows
            .iter()
            .filter(|row| row.wave == first_wave(row))
        {
            let id = row.competence.as_ref().map_or("", |id| id.as_str());
            let place: Option<f64> = id.strip_prefix('c').and_then(|k| k.parse().ok());
            let known = match (row.statistic, place) {
                (Statistic::TestedShare, Some(k)) => Some((k + 1.0) * 0.05),
                (statistic, Some(0.0)) => truth.get(&statistic).copied(),
                _ => None,
            };
            if let Some(truth) = known {
                found.entry(row.statistic).or_default().add(row, truth);
            }
        }
    }
    found
}

/// The wave that a row is looked at in: for a change the second, else the first.
fn first_wave(row: &Row) -> Option<u16> {
    let change = matches!(row.statistic, Statistic::Difference | Statistic::DAv);
    Some(if change { 2 } else { 1 })
}

/// In how many of so many draws the interval of the bias is above 0, for people who say one level more than they can, and for people who
/// say what they can.
pub(super) fn confidence(n: u32, draws: u32) -> (Coverage, Coverage) {
    let mut chance = Chance(Xoshiro256PlusPlus::seed_from_u64(99));
    let (mut bold, mut fair) = (Coverage::default(), Coverage::default());
    for _ in 0..draws {
        for (found, more) in [(&mut bold, 1), (&mut fair, 0)] {
            let snapshot = tables::snapshot(&rated(n, more, &mut chance));
            let bias = row(&snapshot, Statistic::Bias);
            found.all += 1;
            found.held += u32::from(bias.low.is_some_and(|low| low > 0.0));
        }
    }
    (bold, fair)
}

/// People who rate themselves so much above what they can, and answer four items each.
fn rated(n: u32, more: i16, chance: &mut Chance) -> Facts {
    let run = |person| {
        let can = chance.level(CURRENT);
        let right = (0..4)
            .filter(|_| chance.uniform() < f64::from(can - 1) / 3.0)
            .count();
        let rating = Rating {
            current: Some((can + more).min(4)),
            right: right as u8,
            tested: 4,
            ..Rating::default()
        };
        Run {
            person,
            wave: 1,
            seen: 0,
            groups: [0; 9],
            ratings: [rating].into(),
            answers: [].into(),
            written: [].into(),
        }
    };
    Facts {
        competences: vec![competence(0)],
        runs: (0..n).map(run).collect(),
        ..Facts::default()
    }
}

fn row(snapshot: &Snapshot, statistic: Statistic) -> &Row {
    let mut rows = snapshot.rows.iter();
    let found = rows.find(|row| row.statistic == statistic && row.cell == Cell::default());
    let row = found.expect("a row");
    assert!(matches!(row.value, Some(Value::Number(_))));
    row
}
