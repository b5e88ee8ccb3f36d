//! The normal distribution, alone and in two dimensions.

use statrs::function::erf::erfc;

/// The .975 quantile of the normal distribution.
pub const Z: f64 = 1.959_963_984_540_054;

/// The share of the normal distribution below `x`.
pub fn below(x: f64) -> f64 {
    0.5 * erfc(-x / std::f64::consts::SQRT_2)
}

/// The share of the standard normal distribution of two dimensions, of this correlation, where both are above their cut (Plackett
/// 1954, in the angle, by Simpson's rule): to 1e-6 for correlations up to .999.
pub fn both_above(cut: (f64, f64), correlation: f64) -> f64 {
    const STEPS: i32 = 64;
    let (h, k) = cut;
    let top = correlation.clamp(-0.9999, 0.9999).asin();
    let density = |angle: f64| {
        let cos = angle.cos();
        (-(h * h - 2.0 * h * k * angle.sin() + k * k) / (2.0 * cos * cos)).exp()
    };
    let weighed = |step: i32| {
        let weight = match step {
            0 | STEPS => 1.0,
            step if step % 2 == 1 => 4.0,
            _ => 2.0,
        };
        weight * density(top * f64::from(step) / f64::from(STEPS))
    };
    let area: f64 = (0..=STEPS).map(weighed).sum::<f64>() * top / (3.0 * f64::from(STEPS));
    (below(-h) * below(-k) + area / std::f64::consts::TAU).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_follow_sheppards_formula() {
        for correlation in [-0.99_f64, -0.5, 0.0, 0.3, 0.9] {
            let expected = 0.25 + correlation.asin() / std::f64::consts::TAU;
            assert!((both_above((0.0, 0.0), correlation) - expected).abs() < 1e-9);
        }
        assert!((both_above((1.0, -0.5), 0.0) - below(-1.0) * below(0.5)).abs() < 1e-12);
    }
}
