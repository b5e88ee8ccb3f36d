//! Correlations, with Fisher's interval.

use super::{Figure, normal::Z};
use crate::report::note;

/// Spread of pairs of numbers that come one by one (Welford). A side that never moves has a spread of exactly 0.
#[derive(Clone, Copy, Debug, Default)]
pub struct CoMoments {
    n: u64,
    x: f64,
    y: f64,
    xx: f64,
    yy: f64,
    xy: f64,
}

impl CoMoments {
    /// One more.
    pub fn add(&mut self, x: f64, y: f64) {
        self.n += 1;
        let n = self.n as f64;
        let (off_x, off_y) = (x - self.x, y - self.y);
        self.x += off_x / n;
        self.y += off_y / n;
        self.xx += off_x * (x - self.x);
        self.yy += off_y * (y - self.y);
        self.xy += off_x * (y - self.y);
    }

    /// How many.
    pub fn n(&self) -> u64 {
        self.n
    }

    /// Pearson's correlation, with Fisher's interval.
    pub fn correlation(&self) -> Figure {
        if self.n == 0 {
            return Figure::none(note::NO_DATA);
        }
        if self.n == 1 {
            return Figure::none(note::ONE_PERSON);
        }
        if self.xx <= 0.0 || self.yy <= 0.0 {
            return Figure::none(note::NO_SPREAD);
        }
        fisher(self.n, self.xy / (self.xx.sqrt() * self.yy.sqrt()))
    }
}

/// A correlation of `n` pairs with Fisher's interval; 3 and fewer have none.
pub fn fisher(n: u64, r: f64) -> Figure {
    let r = r.clamp(-1.0, 1.0);
    if n <= 3 {
        return Figure::exact(r);
    }
    if 1.0 - r.abs() < 1e-12 {
        return Figure::between(r, r, r);
    }
    let half = Z / ((n - 3) as f64).sqrt();
    Figure::between(r, (r.atanh() - half).tanh(), (r.atanh() + half).tanh())
}

/// The middle ranks, from 1, of values that occur so often, in rising order.
pub fn middle_ranks(counts: &[u64]) -> Vec<f64> {
    let mut before = 0;
    let mut ranks = Vec::with_capacity(counts.len());
    for &count in counts {
        ranks.push(before as f64 + (count as f64 + 1.0) / 2.0);
        before += count;
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_their_middle_rank() {
        assert_eq!(middle_ranks(&[2, 0, 1, 3]), [1.5, 2.5, 3.0, 5.0]);
    }

    #[test]
    fn a_correlation_needs_spread_on_both_sides() {
        let of = |pairs: &[(f64, f64)]| {
            let mut moments = CoMoments::default();
            pairs.iter().for_each(|&(x, y)| moments.add(x, y));
            moments.correlation()
        };
        assert_eq!(of(&[(1.0, 2.0), (1.0, 3.0)]).why, note::NO_SPREAD);
        assert_eq!(of(&[(1.0, 2.0)]).why, note::ONE_PERSON);
        let straight = of(&[(1.0, 2.0), (2.0, 4.0), (3.0, 6.0)]).value;
        assert!((straight.expect("a correlation") - 1.0).abs() < 1e-12);
    }
}
