//! Statistics of one thing at a time: means, shares, correlations, reliability, pairs, and the distributions behind their intervals.
//! They know nothing of competences, waves or rows. Everywhere the variance divides by n - 1.

pub mod agreement;
pub mod alpha;
pub mod correlation;
pub mod mean;
pub mod normal;
pub mod paired;
pub mod pairs;
pub mod quantile;
pub mod share;

use super::note;

/// A number and its interval at 95 %. What cannot be said is none, and `why` has the reason, a word of [`note`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figure {
    /// The number.
    pub value: Option<f64>,
    /// The interval's lower end.
    pub low: Option<f64>,
    /// Its upper end.
    pub high: Option<f64>,
    /// Why the number or the interval is missing; empty if neither is.
    pub why: &'static str,
}

impl Figure {
    /// A number without an interval.
    pub fn exact(value: f64) -> Self {
        Self {
            value: Some(value),
            ..Self::default()
        }
        .finite()
    }

    /// No number, and why.
    pub fn none(why: &'static str) -> Self {
        Self {
            why,
            ..Self::default()
        }
    }

    /// A number and its interval.
    pub fn between(value: f64, low: f64, high: f64) -> Self {
        Self {
            value: Some(value),
            low: Some(low),
            high: Some(high),
            why: "",
        }
        .finite()
    }

    /// A number and how far its interval reaches on either side.
    pub fn within(value: f64, half: f64) -> Self {
        Self::between(value, value - half, value + half)
    }

    /// The number of one person alone.
    pub fn lonely(value: f64) -> Self {
        Self {
            why: note::ONE_PERSON,
            ..Self::exact(value)
        }
    }

    /// The interval cut to what is possible.
    pub fn clamped(mut self, least: f64, most: f64) -> Self {
        self.low = self.low.map(|low| low.max(least));
        self.high = self.high.map(|high| high.min(most));
        self
    }

    /// The same in another unit.
    pub fn times(mut self, factor: f64) -> Self {
        for part in [&mut self.value, &mut self.low, &mut self.high] {
            *part = part.map(|number| number * factor);
        }
        self
    }

    /// What is not finite is no number.
    fn finite(self) -> Self {
        let fine = [self.value, self.low, self.high]
            .iter()
            .flatten()
            .all(|number| number.is_finite());
        if fine {
            self
        } else {
            Self::none(note::NO_SPREAD)
        }
    }
}
