//! How often a competence would fall into the same quadrant if other people of the same kind had answered: the share of bootstrap samples
//! in which it does. People are drawn with all their answers, so that competences move together as they do in life.
//!
//! Up to 30 people 1,000 samples are drawn; chance alone leaves an error of .016 at most. Above that their share follows from the normal
//! distribution of the means, with the covariance that the people show (by influence functions), which is nearer than the draw would be.

use super::{
    Counted,
    ipa::{Quadrant, crosshair},
};
use crate::report::{
    basis::{Basis, Places},
    facts::Run,
    note,
    statistics::{Figure, normal, pairs::Pairs},
};
use rand_xoshiro::{
    Xoshiro256PlusPlus,
    rand_core::{Rng, SeedableRng},
};

/// The most people for whom samples are drawn.
const DRAWN: u64 = 30;
const SAMPLES: u32 = 1_000;
const SEED: u64 = 1;

/// By cell and competence, as far as cells are no pairs of groups.
pub(super) struct Stability {
    figures: Vec<(Figure, &'static str)>,
}

impl Stability {
    /// The share of samples and the word that says how it was found.
    pub(super) fn figure(&self, row: usize) -> (Figure, &'static str) {
        let none = (Figure::none(note::NO_DATA), "");
        self.figures.get(row).copied().unwrap_or(none)
    }
}

/// Of all cells of a wave: `known` has the sums and quadrants by cell and competence.
pub(super) fn of(
    basis: &Basis,
    counted: &Counted,
    known: (&[Pairs], &[Option<Quadrant>]),
) -> Stability {
    let many = basis.facts.competences.len();
    let cells = basis.double.singles();
    let mut people = vec![0; cells];
    let mut members: Vec<Vec<&Run>> = vec![Vec::new(); cells];
    for run in basis.runs(counted.wave) {
        if pairs(run, counted).next().is_none() {
            continue;
        }
        for cell in singles(&basis.double.of(&run.groups), cells) {
            people[cell] += 1;
            if people[cell] <= DRAWN {
                members[cell].push(run);
            }
        }
    }
    let wide = wide(basis, counted, (known.0, &people));
    let mut figures = Vec::with_capacity(cells * many);
    for cell in 0..cells {
        let quadrants = &known.1[cell * many..(cell + 1) * many];
        if people[cell] <= DRAWN {
            let shares = drawn(&members[cell], counted, quadrants);
            figures.extend(shares.into_iter().map(|share| (share, note::BOOTSTRAP)));
        } else {
            let spread = &wide[cell * many..(cell + 1) * many];
            let both = quadrants.iter().zip(spread);
            let shares = both.map(|(quadrant, spread)| spread.share(*quadrant));
            figures.extend(shares.map(|share| (share, note::NORMAL_MEANS)));
        }
    }
    Stability { figures }
}

/// The cells that are no pairs of groups.
fn singles(places: &Places, cells: usize) -> impl Iterator<Item = usize> {
    places.iter().take_while(move |&cell| cell < cells)
}

/// The competences that somebody gave a pair for: their place, needed and current.
fn pairs<'a>(run: &'a Run, counted: &'a Counted) -> impl Iterator<Item = (usize, (f64, f64))> + 'a {
    let known = counted.needs.many();
    run.ratings.iter().filter_map(move |rating| {
        let k = usize::from(rating.competence);
        let (needed, current) = (k < known).then(|| counted.needs.pair(run, rating))??;
        Some((k, (f64::from(needed), f64::from(current))))
    })
}

/// The shares of samples of these people. A sample in which nobody gave a pair for the competence does not count for it.
fn drawn(members: &[&Run], counted: &Counted, quadrants: &[Option<Quadrant>]) -> Vec<Figure> {
    let many = quadrants.len();
    let rows: Vec<Vec<f64>> = members
        .iter()
        .map(|run| {
            let mut row = vec![0.0; 3 * many];
            for (k, (needed, current)) in pairs(run, counted) {
                (row[k], row[many + k], row[2 * many + k]) = (1.0, needed, current);
            }
            row
        })
        .collect();
    let mut chance = Xoshiro256PlusPlus::seed_from_u64(SEED);
    let (mut same, mut met) = (vec![0_u32; many], vec![0_u32; many]);
    let mut sums = vec![0.0; 3 * many];
    for _ in 0..if rows.len() < 2 { 0 } else { SAMPLES } {
        sums.fill(0.0);
        for _ in 0..rows.len() {
            let drawn = (u64::from(chance.next_u32()) * rows.len() as u64) >> 32;
            let row = &rows[drawn as usize];
            sums.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
        }
        tell(&sums, quadrants, (&mut same, &mut met));
    }
    let share = |(quadrant, (same, met)): (&Option<Quadrant>, (u32, u32))| match (quadrant, met) {
        (None, _) => Figure::none(note::NO_DATA),
        (_, 0) => Figure::none(note::ONE_PERSON),
        _ => Figure::exact(f64::from(same) / f64::from(met)),
    };
    let counts = same.into_iter().zip(met);
    quadrants.iter().zip(counts).map(share).collect()
}

/// Counts the competences of one sample: those met, and those in the same quadrant as before.
fn tell(sums: &[f64], before: &[Option<Quadrant>], (same, met): (&mut [u32], &mut [u32])) {
    let many = before.len();
    let mean = |k: usize| {
        let n = sums[k];
        (n > 0.0).then(|| (sums[many + k] / n, sums[2 * many + k] / n))
    };
    let (needed, current) = crosshair((0..many).filter_map(mean));
    for k in 0..many {
        if let Some((x, y)) = mean(k) {
            met[k] += 1;
            same[k] += u32::from(before[k] == Some(Quadrant::of((x - needed, y - current))));
        }
    }
}

/// How far the means of one competence lie above the crosshair, and how these two distances spread.
#[derive(Clone, Copy, Debug, Default)]
struct Spread {
    needed: f64,
    current: f64,
    variance_needed: f64,
    variance_current: f64,
    covariance: f64,
}

impl Spread {
    /// The share of samples in this quadrant.
    fn share(&self, quadrant: Option<Quadrant>) -> Figure {
        let Some(quadrant) = quadrant else {
            return Figure::none(note::NO_DATA);
        };
        let (needed, current) = quadrant.high();
        let x = cut(self.needed, self.variance_needed, needed);
        let y = cut(self.current, self.variance_current, current);
        let spread = (self.variance_needed * self.variance_current).sqrt();
        let correlation = if spread > 0.0 {
            self.covariance / spread
        } else {
            0.0
        };
        let turned = if needed == current { 1.0 } else { -1.0 };
        Figure::exact(normal::both_above((x, y), turned * correlation))
    }
}

/// Where the normal distribution is cut so that what lies above is on the side wanted; without spread, far out.
fn cut(distance: f64, variance: f64, high: bool) -> f64 {
    const FAR: f64 = 40.0;
    const NOTHING: f64 = 1e-18;
    let above = if high { distance } else { -distance };
    if variance > NOTHING {
        (-above / variance.sqrt()).clamp(-FAR, FAR)
    } else {
        -FAR
    }
}

/// The spreads of all large cells, by cell and competence. A person's influence on a mean is their distance from it times the share of
/// people who gave a pair; on the distance from the crosshair, that less the mean of their influences on all competences.
fn wide(basis: &Basis, counted: &Counted, (sums, people): (&[Pairs], &[u64])) -> Vec<Spread> {
    let many = basis.facts.competences.len();
    let mut spreads = vec![Spread::default(); people.len() * many];
    let means: Vec<(f64, f64, f64)> = sums
        .iter()
        .take(spreads.len())
        .enumerate()
        .map(|(row, sums)| {
            let weight = people[row / many] as f64 / sums.n().max(1) as f64;
            (sums.mean_x(), sums.mean_y(), weight)
        })
        .collect();
    let met: Vec<f64> = (0..people.len())
        .map(|cell| {
            let sums = &sums[cell * many..(cell + 1) * many];
            sums.iter().filter(|sums| sums.n() > 0).count() as f64
        })
        .collect();
    let mut common = vec![[0.0; 3]; people.len()];
    let mut influences = Vec::with_capacity(many);
    for run in basis.runs(counted.wave) {
        let pairs: Vec<_> = pairs(run, counted).collect();
        for cell in singles(&basis.double.of(&run.groups), people.len()) {
            if people[cell] <= DRAWN || pairs.is_empty() {
                continue;
            }
            influences.clear();
            influences.extend(pairs.iter().map(|(k, (needed, current))| {
                let (x, y, weight) = means[cell * many + k];
                (*k, (needed - x) * weight, (current - y) * weight)
            }));
            let own = &mut spreads[cell * many..(cell + 1) * many];
            gather(own, &influences, (&mut common[cell], met[cell]));
        }
    }
    finish(&mut spreads, (sums, people), &common);
    spreads
}

/// Adds the products of one person's influences.
fn gather(
    spreads: &mut [Spread],
    influences: &[(usize, f64, f64)],
    (common, met): (&mut [f64; 3], f64),
) {
    let a = influences.iter().map(|(_, x, _)| x).sum::<f64>() / met;
    let b = influences.iter().map(|(_, _, y)| y).sum::<f64>() / met;
    for &(k, x, y) in influences {
        let spread = &mut spreads[k];
        spread.variance_needed += (x - a) * (x - a) - a * a;
        spread.variance_current += (y - b) * (y - b) - b * b;
        spread.covariance += (x - a) * (y - b) - a * b;
    }
    common[0] += a * a;
    common[1] += b * b;
    common[2] += a * b;
}

/// From sums of products to variances of the distances, and the distances themselves.
fn finish(spreads: &mut [Spread], (sums, people): (&[Pairs], &[u64]), common: &[[f64; 3]]) {
    let many = spreads.len() / people.len().max(1);
    for (cell, &n) in people.iter().enumerate() {
        let rows = cell * many..(cell + 1) * many;
        let sums = &sums[rows.clone()];
        let means = sums.iter().filter(|sums| sums.n() > 0);
        let (needed, current) = crosshair(means.map(|sums| (sums.mean_x(), sums.mean_y())));
        let squared = (n.max(1) as f64).powi(2);
        for (spread, sums) in spreads[rows].iter_mut().zip(sums) {
            let share = |sum: f64, own: usize| (sum + common[cell][own]) / squared;
            *spread = Spread {
                needed: sums.mean_x() - needed,
                current: sums.mean_y() - current,
                variance_needed: share(spread.variance_needed, 0).max(0.0),
                variance_current: share(spread.variance_current, 1).max(0.0),
                covariance: share(spread.covariance, 2),
            };
        }
    }
}
