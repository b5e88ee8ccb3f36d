//! What pairs of needed and current make: the scores of Borich, of ranked discrepancy and of priority.

use crate::report::{
    note,
    statistics::{Figure, mean, pairs::Pairs},
};

/// The mean weighted discrepancy score (Borich 1980): the mean of needed times the mean gap, of the same pairs; its variance by the delta
/// method.
pub(super) fn mwds(sums: &Pairs) -> Figure {
    let (needed, gap) = (sums.mean_x(), sums.mean_difference());
    let variance = gap * gap * sums.variance_x()
        + needed * needed * sums.variance_difference()
        + 2.0 * needed * gap * sums.covariance_x_difference();
    mean::around(sums.n(), needed * gap, variance / sums.n().max(1) as f64)
}

/// The ranked discrepancy score (Narine and Harder 2021): 100 times the mean of 1 where current is above needed, -1 where it is below.
/// Negative is need. With the t interval of that mean.
pub(super) fn rds(n: u64, [below, _, above]: [u64; 3]) -> Figure {
    let (people, net) = (n as f64, below as f64 - above as f64);
    let moved = (below + above) as f64;
    let variance = if n < 2 {
        0.0
    } else {
        (moved - net * net / people) / (people - 1.0)
    };
    mean::interval(n, net / people.max(1.0), variance)
        .times(100.0)
        .clamped(-100.0, 100.0)
}

/// The modified priority needs index: (mean needed - mean current) / mean current; its variance by the delta method.
pub(super) fn pni(sums: &Pairs) -> Figure {
    let (needed, current) = (sums.mean_x(), sums.mean_y());
    if sums.n() > 0 && current == 0.0 {
        return Figure::none(note::CURRENT_ZERO);
    }
    let ratio = needed / current;
    let variance = (sums.variance_x() + ratio * ratio * sums.variance_y()
        - 2.0 * ratio * sums.covariance())
        / (current * current * sums.n().max(1) as f64);
    mean::around(sums.n(), sums.mean_difference() / current, variance)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sums(pairs: &[(i16, i16)]) -> Pairs {
        let mut sums = Pairs::default();
        pairs.iter().for_each(|&pair| sums.add(pair, 1));
        sums
    }

    #[test]
    fn borichs_score_weighs_by_the_mean_of_the_same_pairs_and_stays_in_its_range() {
        let check = |pairs: &[(i16, i16)], expected: f64| {
            let score = mwds(&sums(pairs)).value.expect("a score");
            assert!((score - expected).abs() < 1e-12, "{score} {expected}");
        };
        check(&[(5, 1), (5, 1)], 20.0);
        check(&[(2, 5), (3, 5)], -6.25);
        check(&[(5, 3), (4, 4), (3, 1)], 4.0 * 4.0 / 3.0);
    }

    #[test]
    fn ranks_say_a_need_below_zero() {
        let all = |pairs: [u64; 3]| rds(pairs.iter().sum(), pairs);
        assert_eq!(all([0, 0, 8]), Figure::between(-100.0, -100.0, -100.0));
        assert_eq!(all([2, 4, 2]).value, Some(0.0));
        assert_eq!(all([0, 0, 0]).why, note::NO_DATA);
    }

    #[test]
    fn a_mean_of_zero_does_not_divide() {
        assert_eq!(pni(&sums(&[(3, 0), (2, 0)])).why, note::CURRENT_ZERO);
        assert_eq!(pni(&sums(&[])).why, note::NO_DATA);
        assert_eq!(pni(&sums(&[(3, 2), (3, 2)])).value, Some(0.5));
    }
}
