//! Numbers from a seed, the same on every machine.

use crate::model::chance::{STEP, mixed};

/// A row of numbers; the same seed and place give the same row.
#[derive(Clone, Debug)]
pub(super) struct Dice(u64);

impl Dice {
    /// The row of this place.
    pub(super) fn new(seed: u64, place: u64) -> Self {
        let mut dice = Dice(seed ^ place.wrapping_mul(0xd134_2543_de82_ef95));
        dice.next();
        dice
    }

    /// The next number.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mixed(self.0)
    }

    /// From 0 to below 1.
    pub(super) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// From one number to below another.
    pub(super) fn between(&mut self, from: f64, to: f64) -> f64 {
        from + (to - from) * self.unit()
    }

    /// True this often.
    pub(super) fn chance(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    /// Below `sides`; 0 for none.
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        (self.next() % sides.max(1) as u64) as usize
    }

    /// One of these; none of nothing.
    pub(super) fn pick<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        things.get(self.roll(things.len()))
    }

    /// About normal, around 0, with this standard deviation: twelve numbers summed, which needs no logarithm and never goes beyond six of them.
    pub(super) fn normal(&mut self, deviation: f64) -> f64 {
        let sum: f64 = (0..12).map(|_| self.unit()).sum();
        (sum - 6.0) * deviation
    }

    /// The numbers from 0 to below `count`, shuffled.
    pub(super) fn shuffled(&mut self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        for at in (1..count).rev() {
            order.swap(at, self.roll(at + 1));
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_even_and_normal_ones_have_their_spread() {
        let mut dice = Dice::new(1, 2);
        let count = 20_000;
        let even: f64 = (0..count).map(|_| dice.unit()).sum::<f64>() / f64::from(count);
        assert!((even - 0.5).abs() < 0.01, "{even}");
        let normal: Vec<f64> = (0..count).map(|_| dice.normal(2.0)).collect();
        let spread = normal.iter().map(|x| x * x).sum::<f64>() / f64::from(count);
        assert!((spread - 4.0).abs() < 0.15, "{spread}");
    }

    #[test]
    fn places_have_rows_of_their_own() {
        assert_eq!(Dice::new(1, 2).next(), Dice::new(1, 2).next());
        assert_ne!(Dice::new(1, 2).next(), Dice::new(1, 3).next());
        assert_ne!(Dice::new(1, 2).next(), Dice::new(2, 2).next());
    }
}
