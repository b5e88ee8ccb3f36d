//! The same people twice: how far they moved, in their own units and in units of spread.

use super::{Figure, normal::Z, pairs::Pairs, quantile};
use crate::report::note;
use std::collections::BTreeMap;

/// Student's t of the differences y - x, and the share of chance beyond it on either side.
pub fn t_test(pairs: &Pairs) -> (Figure, Figure) {
    let Some(why) = missing(pairs) else {
        let n = pairs.n();
        let t = -pairs.mean_difference() / (pairs.variance_difference() / n as f64).sqrt();
        return (
            Figure::exact(t),
            Figure::exact(quantile::two_sided(t, n - 1)),
        );
    };
    (Figure::none(why), Figure::none(why))
}

/// Why the differences have no spread to divide by.
fn missing(pairs: &Pairs) -> Option<&'static str> {
    match pairs.n() {
        0 => Some(note::NO_DATA),
        1 => Some(note::ONE_PERSON),
        _ => (pairs.variance_difference() <= 0.0).then_some(note::NO_SPREAD),
    }
}

/// The mean of y - x in standard deviations of the differences.
pub fn d_z(pairs: &Pairs) -> Figure {
    missing(pairs).map_or_else(
        || Figure::exact(-pairs.mean_difference() / pairs.variance_difference().sqrt()),
        Figure::none,
    )
}

/// The mean of y - x in the root of the mean of the two variances, with the interval of Bonett (2008, "Confidence intervals for
/// standardized linear contrasts of means", for a paired design): variance
/// `d^2 (s1^4 + s2^4 + 2 s12^2) / (8 (n-1) s^4) + (s1^2 + s2^2 - 2 s12) / ((n-1) s^2)`. No correction for small samples.
pub fn d_av(pairs: &Pairs) -> Figure {
    let (x, y, both) = (pairs.variance_x(), pairs.variance_y(), pairs.covariance());
    let s2 = f64::midpoint(x, y);
    match pairs.n() {
        0 => return Figure::none(note::NO_DATA),
        1 => return Figure::none(note::ONE_PERSON),
        _ if s2 <= 0.0 => return Figure::none(note::NO_SPREAD),
        _ => {}
    }
    let freedom = (pairs.n() - 1) as f64;
    let d = -pairs.mean_difference() / s2.sqrt();
    let of_spread = d * d * (x * x + y * y + 2.0 * both * both) / (8.0 * freedom * s2 * s2);
    let of_means = (x + y - 2.0 * both) / (freedom * s2);
    Figure::within(d, Z * (of_spread + of_means).max(0.0).sqrt())
}

/// `d_z * sqrt(2 (1 - r))`: the mean of y - x in standard deviations, freed from how closely the two waves go together.
pub fn d_rm(pairs: &Pairs) -> Figure {
    let (x, y) = (pairs.variance_x(), pairs.variance_y());
    let flat = pairs.n() > 1 && (x <= 0.0 || y <= 0.0);
    if let Some(why) = missing(pairs).or(flat.then_some(note::NO_SPREAD)) {
        return Figure::none(why);
    }
    let r = (pairs.covariance() / (x.sqrt() * y.sqrt())).clamp(-1.0, 1.0);
    let z = -pairs.mean_difference() / pairs.variance_difference().sqrt();
    Figure::exact(z * (2.0 * (1.0 - r)).sqrt())
}

/// The matched-pairs rank-biserial correlation `(W+ - W-) / (W+ + W-)` of differences and how often each occurs: zeros dropped, equal
/// distances share their middle rank.
pub fn rank_biserial(differences: impl Iterator<Item = (i32, u64)>) -> Figure {
    let mut by_distance: BTreeMap<u32, (u64, u64)> = BTreeMap::new();
    let mut anybody = false;
    for (difference, times) in differences.filter(|(_, times)| *times > 0) {
        anybody = true;
        let (up, down) = by_distance.entry(difference.unsigned_abs()).or_default();
        *(if difference > 0 { up } else { down }) += times;
    }
    by_distance.remove(&0);
    if by_distance.is_empty() {
        return Figure::none(if anybody {
            note::NO_SPREAD
        } else {
            note::NO_DATA
        });
    }
    let counts: Vec<u64> = by_distance.values().map(|(up, down)| up + down).collect();
    let ranks = super::correlation::middle_ranks(&counts);
    let (mut plus, mut minus) = (0.0, 0.0);
    for ((up, down), rank) in by_distance.values().zip(ranks) {
        plus += rank * *up as f64;
        minus += rank * *down as f64;
    }
    Figure::exact((plus - minus) / (plus + minus))
}
