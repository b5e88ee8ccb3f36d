//! Reliability: Cronbach's alpha (1951), which for right and wrong is Kuder and Richardson's 20, with Feldt's interval (1965).

use super::{Figure, quantile};
use crate::report::note;

/// Sums over people who all answered the same items, exactly.
#[derive(Clone, Debug, Default)]
pub struct Form {
    n: i64,
    /// For each item: sums of x, of x squared, and of x times the person's total.
    items: Vec<[i64; 3]>,
    total: i64,
    total_squared: i64,
}

impl Form {
    /// One person's answers, always in the same order.
    pub fn add(&mut self, answers: &[i64]) {
        self.items.resize(answers.len(), [0; 3]);
        let total: i64 = answers.iter().sum();
        self.n += 1;
        self.total += total;
        self.total_squared += total * total;
        for (item, x) in self.items.iter_mut().zip(answers) {
            *item = [item[0] + x, item[1] + x * x, item[2] + x * total];
        }
    }

    /// How many people.
    pub fn n(&self) -> u64 {
        self.n as u64
    }

    /// How many items.
    pub fn items(&self) -> usize {
        self.items.len()
    }

    /// Alpha over all items.
    pub fn alpha(&self) -> Figure {
        self.figure(None)
    }

    /// Alpha over the others.
    pub fn alpha_without(&self, item: usize) -> Figure {
        self.figure(Some(item))
    }

    fn figure(&self, without: Option<usize>) -> Figure {
        let k = self.items.len() - usize::from(without.is_some());
        if self.n == 0 {
            return Figure::none(note::NO_DATA);
        }
        if k < 2 {
            return Figure::none(note::FEW_ITEMS);
        }
        if self.n == 1 {
            return Figure::none(note::ONE_PERSON);
        }
        let Some(alpha) = self.ratio(without, k) else {
            return Figure::none(note::NO_SPREAD);
        };
        feldt(alpha, self.n as u64, k as u64)
    }

    /// `k / (k - 1) * (1 - sum of the items' variances / variance of the total)`; the divisor of the variances cancels out.
    fn ratio(&self, without: Option<usize>, k: usize) -> Option<f64> {
        let n = i128::from(self.n);
        let spread =
            |product: i64, a: i64, b: i64| n * i128::from(product) - i128::from(a) * i128::from(b);
        let own = |item: &[i64; 3]| spread(item[1], item[0], item[0]);
        let mut parts: i128 = self.items.iter().map(own).sum();
        let mut whole = spread(self.total_squared, self.total, self.total);
        if let Some(item) = without.map(|at| &self.items[at]) {
            parts -= own(item);
            whole += own(item) - 2 * spread(item[2], item[0], self.total);
        }
        let k = k as f64;
        (whole > 0).then(|| k / (k - 1.0) * (1.0 - parts as f64 / whole as f64))
    }
}

/// Alpha of `n` people and `k` items with Feldt's interval.
fn feldt(alpha: f64, n: u64, k: u64) -> Figure {
    let (above, below) = (n - 1, (n - 1) * (k - 1));
    Figure::between(
        alpha,
        1.0 - (1.0 - alpha) * quantile::f(0.975, above, below),
        1.0 - (1.0 - alpha) * quantile::f(0.025, above, below),
    )
}
