//! Quantiles and tails of Student's t and of F.

use statrs::distribution::{ContinuousCDF, FisherSnedecor, StudentsT};
use std::sync::OnceLock;

/// From so many degrees of freedom on the series is exact to 1e-10.
const MANY: u64 = 200;

/// The .975 quantile of Student's t.
pub fn t(freedom: u64) -> f64 {
    static FEW: OnceLock<Vec<f64>> = OnceLock::new();
    if freedom >= MANY {
        return series(super::normal::Z, freedom as f64);
    }
    let exact = |freedom: u64| {
        StudentsT::new(0.0, 1.0, freedom.max(1) as f64).map_or(f64::NAN, |t| t.inverse_cdf(0.975))
    };
    FEW.get_or_init(|| (0..MANY).map(exact).collect())[freedom as usize]
}

/// Student's quantile from the normal one (Cornish and Fisher 1938; Abramowitz and Stegun 26.7.5).
fn series(z: f64, n: f64) -> f64 {
    let p = |k: i32| z.powi(k);
    z + (p(3) + z) / (4.0 * n)
        + (5.0 * p(5) + 16.0 * p(3) + 3.0 * z) / (96.0 * n.powi(2))
        + (3.0 * p(7) + 19.0 * p(5) + 17.0 * p(3) - 15.0 * z) / (384.0 * n.powi(3))
        + (79.0 * p(9) + 776.0 * p(7) + 1482.0 * p(5) - 1920.0 * p(3) - 945.0 * z)
            / (92_160.0 * n.powi(4))
}

/// The share of Student's t beyond `t` on either side.
pub fn two_sided(t: f64, freedom: u64) -> f64 {
    StudentsT::new(0.0, 1.0, freedom.max(1) as f64)
        .map_or(f64::NAN, |distribution| 2.0 * distribution.sf(t.abs()))
}

/// The quantile of F.
pub fn f(p: f64, above: u64, below: u64) -> f64 {
    FisherSnedecor::new(above.max(1) as f64, below.max(1) as f64)
        .map_or(f64::NAN, |distribution| distribution.inverse_cdf(p))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(ours: f64, expected: f64) {
        assert!((ours / expected - 1.0).abs() < 1e-9, "{ours} {expected}");
    }

    /// By scipy 1.16: `t.ppf(.975, n)`, `2 * t.sf(x, n)`, `f.ppf(p, a, b)`.
    #[test]
    fn distributions_are_scipys() {
        check(t(1), 12.706_204_736_174_69);
        check(t(79), 1.990_450_210_230_128);
        check(t(199), 1.971_956_544_251_753);
        check(t(200), 1.971_896_223_633_909);
        check(t(1_000), 1.962_339_080_826_408);
        check(t(50_000), 1.960_011_431_093_68);
        check(two_sided(-2.0, 79), 0.048_937_038_866_313_93);
        check(two_sided(2.1, 49_999), 0.035_733_838_275_890_7);
        check(f(0.975, 1, 1), 647.789_011_477_844_2);
        check(f(0.025, 79, 316), 0.691_231_843_222_74);
        check(f(0.975, 49_999, 199_996), 1.013_926_171_236_009);
    }
}
