//! Means, with the t interval.

use super::{Figure, quantile};
use crate::report::note;

/// Mean and spread of numbers that come one by one (Welford). Equal numbers have a spread of exactly 0.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moments {
    n: u64,
    mean: f64,
    squares: f64,
}

impl Moments {
    /// One more.
    pub fn add(&mut self, x: f64) {
        self.n += 1;
        let off = x - self.mean;
        self.mean += off / self.n as f64;
        self.squares += off * (x - self.mean);
    }

    /// How many.
    pub fn n(&self) -> u64 {
        self.n
    }

    /// The mean with its t interval.
    pub fn interval(&self) -> Figure {
        if self.n < 2 {
            return interval(self.n, self.mean, 0.0);
        }
        interval(self.n, self.mean, self.squares / (self.n - 1) as f64)
    }
}

/// A mean of `n` numbers of this variance, with its t interval: n - 1 degrees of freedom.
pub fn interval(n: u64, mean: f64, variance: f64) -> Figure {
    if n == 0 {
        return Figure::none(note::NO_DATA);
    }
    around(n, mean, variance / n as f64)
}

/// A number worked out from means of `n` people, with this variance of its own (by the delta method, say).
pub fn around(n: u64, value: f64, variance: f64) -> Figure {
    match n {
        0 => Figure::none(note::NO_DATA),
        1 => Figure::lonely(value),
        _ => Figure::within(value, quantile::t(n - 1) * variance.max(0.0).sqrt()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_has_the_interval_of_student() {
        let mut moments = Moments::default();
        for x in [1.0, 2.0, 3.0, 4.0] {
            moments.add(x);
        }
        let mean = moments.interval();
        let half = 3.182_446_305_284_263 * (5.0_f64 / 12.0).sqrt();
        assert_eq!(mean.value, Some(2.5));
        assert!((mean.low.expect("a number") - (2.5 - half)).abs() < 1e-12);
    }

    #[test]
    fn nobody_has_no_mean_one_person_no_interval_and_equal_ones_no_width() {
        assert_eq!(Moments::default().interval(), Figure::none(note::NO_DATA));
        let mut moments = Moments::default();
        moments.add(0.1);
        assert_eq!(moments.interval(), Figure::lonely(0.1));
        (0..9).for_each(|_| moments.add(0.1));
        assert_eq!(moments.interval(), Figure::between(0.1, 0.1, 0.1));
    }
}
