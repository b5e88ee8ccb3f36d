//! Shares, with Wilson's interval (1927; Newcombe 1998, method 3).

use super::{Figure, normal::Z};
use crate::report::note;

/// `part` of `whole`; none where there is nobody.
pub fn wilson(part: u64, whole: u64) -> Figure {
    if whole == 0 {
        return Figure::none(note::NO_DATA);
    }
    let (part, n) = (part as f64, whole as f64);
    let p = part / n;
    let scale = 1.0 + Z * Z / n;
    let centre = (p + Z * Z / (2.0 * n)) / scale;
    let half = Z / scale * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let low = if part == 0.0 { 0.0 } else { centre - half };
    let high = if part == n { 1.0 } else { centre + half };
    Figure::between(p, low, high).clamped(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wilson_is_newcombes() {
        for (part, whole, low, high) in [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ] {
            let share = wilson(part, whole);
            let near = |a: Option<f64>, b: f64| (a.expect("a number") - b).abs() < 5e-5;
            assert!(near(share.low, low) && near(share.high, high), "{share:?}");
        }
        assert_eq!(wilson(0, 0), Figure::none(note::NO_DATA));
    }
}
