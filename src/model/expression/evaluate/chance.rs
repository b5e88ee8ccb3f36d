//! Chance: numbers, names and orders that look random and are the same at every look at the same row.

use super::{Expr, Run};
use crate::model::{
    chance::{STEP, mixed},
    expression::Node,
};

/// What forms may ask for in `uuid(length)`.
const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

impl Run<'_> {
    /// The next throw of this evaluation.
    fn throw(&mut self) -> u64 {
        self.throws += 1;
        let seed = match self.is_once {
            true => self.scope.lasting_chance(),
            false => self.scope.chance(),
        };
        mixed(seed.wrapping_add(self.throws.wrapping_mul(STEP)))
    }

    /// A number from 0 up to, not including, 1.
    pub(super) fn random(&mut self) -> f64 {
        (self.throw() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A name after the pattern of RFC 9562, version 4.
    pub(super) fn uuid(&mut self) -> String {
        let (first, second) = (self.throw(), self.throw());
        let (a, b, c) = (first >> 32, first >> 16 & 0xffff, first & 0xfff);
        let (d, e) = (second >> 50 | 0x8000, second & 0xffff_ffff_ffff);
        format!("{a:08x}-{b:04x}-4{c:03x}-{d:04x}-{e:012x}")
    }

    /// A name of so many letters and digits.
    pub(super) fn name_of_length(&mut self, length: f64) -> String {
        let letters = (0..length.clamp(0.0, 100.0) as usize).map(|_| {
            let at = self.throw() % LETTERS.len() as u64;
            char::from(LETTERS[at as usize])
        });
        letters.collect()
    }

    /// Nodes in an order of chance, or in the one that a seed gives them for everybody: Fisher and Yates' shuffle with Park
    /// and Miller's numbers.
    pub(super) fn shuffled(&mut self, arguments: &[Expr], depth: usize) -> Option<Vec<Node>> {
        let mut nodes = self.nodes_of(arguments.first()?, depth)?;
        let seed = match arguments.get(1) {
            Some(seed) => {
                let seed = self.value(seed, depth);
                self.number(&seed) as i64
            }
            None => self.throw() as i64,
        };
        let mut state = seed.wrapping_rem(2_147_483_647);
        if state <= 0 {
            state += 2_147_483_646;
        }
        for at in (1..nodes.len()).rev() {
            state = state * 16_807 % 2_147_483_647;
            let part = (state - 1) as f64 / 2_147_483_646.0;
            nodes.swap(at, (part * (at + 1) as f64) as usize);
        }
        Some(nodes)
    }
}
