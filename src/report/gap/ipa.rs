//! Importance-performance analysis (Martilla and James 1977): what is needed upwards, what people can to the right, cut at the means over
//! the competences. A value on the line counts as high.

use crate::report::statistics::pairs::Pairs;

/// Where a competence lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quadrant {
    /// Needed much, known little.
    Concentrate,
    /// Needed much, known well.
    KeepUp,
    /// Needed little, known little.
    LowPriority,
    /// Needed little, known well.
    Overkill,
}

/// How far below the line rounding may put what lies on it.
const ROUNDING: f64 = 1e-9;

impl Quadrant {
    /// By how far above the line needed and current are.
    pub(super) fn of((needed, current): (f64, f64)) -> Self {
        match (needed >= -ROUNDING, current >= -ROUNDING) {
            (true, false) => Self::Concentrate,
            (true, true) => Self::KeepUp,
            (false, false) => Self::LowPriority,
            (false, true) => Self::Overkill,
        }
    }

    /// Whether needed and current are high.
    pub(super) fn high(self) -> (bool, bool) {
        (
            matches!(self, Self::Concentrate | Self::KeepUp),
            matches!(self, Self::KeepUp | Self::Overkill),
        )
    }

    /// The word in the `value` column.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Concentrate => "concentrate",
            Self::KeepUp => "keep_up",
            Self::LowPriority => "low_priority",
            Self::Overkill => "overkill",
        }
    }
}

/// The means over the competences that somebody gave a pair for.
pub(super) fn crosshair(means: impl Iterator<Item = (f64, f64)>) -> (f64, f64) {
    let (mut needed, mut current, mut many) = (0.0, 0.0, 0.0);
    for (x, y) in means {
        needed += x;
        current += y;
        many += 1.0;
    }
    (needed / f64::max(many, 1.0), current / f64::max(many, 1.0))
}

/// The quadrants of the competences of one cell; none where nobody gave a pair.
pub(super) fn quadrants(sums: &[Pairs]) -> Vec<Option<Quadrant>> {
    let means = |sums: &Pairs| (sums.n() > 0).then(|| (sums.mean_x(), sums.mean_y()));
    let (needed, current) = crosshair(sums.iter().filter_map(means));
    let place = |(x, y): (f64, f64)| Quadrant::of((x - needed, y - current));
    sums.iter().map(|sums| means(sums).map(place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_on_the_line_is_high() {
        let mut all = [Pairs::default(); 4];
        for (sums, pair) in all.iter_mut().zip([(4, 1), (4, 3), (1, 1)]) {
            sums.add(pair, 3);
        }
        let words: Vec<_> = quadrants(&all).into_iter().collect();
        assert_eq!(
            words,
            [
                Some(Quadrant::Concentrate),
                Some(Quadrant::KeepUp),
                Some(Quadrant::LowPriority),
                None
            ]
        );
        all[0] = Pairs::default();
        all[2] = Pairs::default();
        assert_eq!(quadrants(&all)[1], Some(Quadrant::KeepUp));
    }
}
