//! Pairs of ratings, counted by cell and competence: how often each pair of values was given. All that the gap and the change need, and
//! small whatever the number of people.

use super::{
    basis::{Heads, Places, Seen, nearly_all},
    statistics::pairs::Pairs,
    table::Count,
};

/// The values that a side can take, by competence, in rising order.
pub(super) type Values = Vec<Vec<i16>>;

/// Counts of pairs.
pub(super) struct Patterns {
    first: Values,
    second: Values,
    /// Where the pairs of each competence begin inside a cell's.
    from: Vec<usize>,
    stride: usize,
    counts: Vec<u32>,
    heads: Heads,
}

impl Patterns {
    pub(super) fn new(first: Values, second: Values, cells: usize, seen: &Seen) -> Self {
        let mut from = Vec::with_capacity(first.len());
        let mut stride = 0;
        for (x, y) in first.iter().zip(&second) {
            from.push(stride);
            stride += x.len() * y.len();
        }
        Self {
            heads: Heads::new(cells * first.len(), seen),
            first,
            second,
            from,
            stride,
            counts: vec![0; cells * stride],
        }
    }

    /// One more pair of this competence, in the cells of somebody whom this release saw first.
    pub(super) fn add(&mut self, k: usize, (x, y): (i16, i16), (places, seen): (&Places, usize)) {
        let place = |values: &[i16], value| values.iter().position(|known| *known == value);
        let (Some(x), Some(y)) = (place(&self.first[k], x), place(&self.second[k], y)) else {
            return;
        };
        let at = self.from[k] + x * self.second[k].len() + y;
        for cell in places.iter() {
            self.counts[cell * self.stride + at] += 1;
            self.heads.add(cell * self.first.len() + k, seen);
        }
    }

    /// The pairs of a cell and competence that occur, and how often.
    pub(super) fn each(&self, cell: usize, k: usize) -> impl Iterator<Item = ((i16, i16), u64)> {
        let (first, second) = (&self.first[k], &self.second[k]);
        let from = cell * self.stride + self.from[k];
        let counts = &self.counts[from..from + first.len() * second.len()];
        let pairs = first
            .iter()
            .flat_map(|x| second.iter().map(move |y| (*x, *y)));
        let counted = pairs.zip(counts.iter().map(|&n| u64::from(n)));
        counted.filter(|(_, n)| *n > 0)
    }

    /// Their sums.
    pub(super) fn sums(&self, cell: usize, k: usize) -> Pairs {
        let mut sums = Pairs::default();
        self.each(cell, k)
            .for_each(|(pair, times)| sums.add(pair, times));
        sums
    }

    /// How many lie below, on and above the line x = y: x less than y, equal, greater.
    pub(super) fn signs(&self, cell: usize, k: usize) -> [u64; 3] {
        let mut signs = [0; 3];
        for ((x, y), times) in self.each(cell, k) {
            signs[usize::from(x >= y) + usize::from(x > y)] += times;
        }
        signs
    }

    /// The people. They are alike if all of them, or all but one, have the same x (unless x was not theirs to say), the same y, or the
    /// same sign of x - y.
    pub(super) fn count(&self, cell: usize, k: usize, (seen, own_x): (&Seen, bool)) -> Count {
        let (mut x, mut y) = (vec![0; self.first[k].len()], vec![0; self.second[k].len()]);
        let place = |values: &[i16], value| values.iter().position(|known| *known == value);
        for ((a, b), times) in self.each(cell, k) {
            if let (Some(a), Some(b)) = (place(&self.first[k], a), place(&self.second[k], b)) {
                x[a] += times;
                y[b] += times;
            }
        }
        let row = cell * self.first.len() + k;
        let n = self.heads.n(row);
        let same = |counts: &[u64]| counts.iter().any(|&part| nearly_all(part, n));
        let alike = (own_x && same(&x)) || same(&y) || same(&self.signs(cell, k));
        self.heads.count(row, seen, alike)
    }
}
