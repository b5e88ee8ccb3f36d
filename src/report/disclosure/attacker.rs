//! Somebody who tries to work out what is hidden, with everything that was published and linear programming.
//!
//! A point is one world in which all that was published is true. Two worlds in which a count differs by enough prove that it is
//! safe, whatever was solved for; so worlds are looked for at random first, and a count is aimed at only where they do not do.

use super::solver::{Fault, Goal, Piece, best, pieces};
use super::system::System;
use rand_xoshiro::{
    Xoshiro256PlusPlus,
    rand_core::{Rng, SeedableRng},
};
use std::collections::BTreeMap;

/// How far apart a hidden count's smallest and largest possible values must be.
pub(super) const WIDTH: f64 = 3.0;

/// What floating point may get wrong.
pub(super) const SLACK: f64 = 1e-6;

/// How often worlds are looked for at random before each count is aimed at.
const ROUNDS: usize = 12;

/// The smallest and largest value of a count over the worlds found so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) low: f64,
    pub(super) high: f64,
}

impl Span {
    const NONE: Span = Span {
        low: f64::INFINITY,
        high: f64::NEG_INFINITY,
    };

    fn take(&mut self, value: f64) {
        self.low = self.low.min(value);
        self.high = self.high.max(value);
    }

    /// Whether a count that has to be able to reach so far is safe.
    pub(super) fn is_safe(self, reach: f64) -> bool {
        self.high - self.low >= WIDTH - SLACK && self.high >= reach - SLACK
    }
}

/// The attacker at work.
pub(super) struct Attacker<'a> {
    pub(super) system: System<'a>,
    /// The true counts of the release that is being made; those of older hidden counts nobody remembers.
    truth: Vec<Option<f64>>,
    points: Vec<Vec<f64>>,
    spans: Vec<Span>,
    /// What the only person of a cell could find out, by cell.
    alone: BTreeMap<usize, BTreeMap<usize, Span>>,
    chance: Xoshiro256PlusPlus,
}

impl<'a> Attacker<'a> {
    pub(super) fn new(system: System<'a>, truth: Vec<Option<f64>>) -> Self {
        let mut attacker = Attacker {
            spans: vec![Span::NONE; system.keys.len()],
            system,
            truth,
            points: Vec::new(),
            alone: BTreeMap::new(),
            chance: Xoshiro256PlusPlus::seed_from_u64(0x5a1a),
        };
        for at in 0..attacker.spans.len() {
            attacker.spans[at] = attacker.true_span(at);
        }
        attacker
    }

    /// Hidden counts that can be worked out too well by everybody or, if by none of those, by the only person of a cell.
    pub(super) fn open(&mut self) -> Result<Vec<usize>, Fault> {
        let pieces = pieces(&self.system);
        if self.points.is_empty() {
            let known = self.system.known.iter().map(|n| n.unwrap_or(0.0)).collect();
            let start = self.world(known, &pieces)?;
            self.remember(start);
        }
        let mut open = Vec::new();
        for piece in &pieces {
            open.extend(self.open_in(piece, None)?);
        }
        if open.is_empty() {
            for piece in &pieces {
                for one in self.singletons(piece) {
                    open.extend(self.open_in(piece, Some(one))?);
                }
            }
            open.sort_unstable();
            open.dedup();
        }
        Ok(open)
    }

    /// The exact smallest and largest value of a count.
    pub(super) fn exact(&self, piece: &Piece, at: usize) -> Result<Span, Fault> {
        let mut span = Span::NONE;
        for sign in [1.0, -1.0] {
            let goal = Goal {
                weights: BTreeMap::from([(at, sign)]),
                pinned: None,
            };
            let values = best(&self.system, piece, &goal)?;
            let place = piece.unknowns.iter().position(|one| *one == at);
            place.into_iter().for_each(|place| span.take(values[place]));
        }
        Ok(span)
    }

    fn world(&self, mut point: Vec<f64>, pieces: &[Piece]) -> Result<Vec<f64>, Fault> {
        for piece in pieces {
            let values = best(&self.system, piece, &Goal::default())?;
            for (at, value) in piece.unknowns.iter().zip(values) {
                point[*at] = value;
            }
        }
        Ok(point)
    }

    fn true_span(&self, at: usize) -> Span {
        let mut span = Span::NONE;
        self.truth[at].into_iter().for_each(|n| span.take(n));
        span
    }

    fn remember(&mut self, point: Vec<f64>) {
        for (span, value) in self.spans.iter_mut().zip(&point) {
            span.take(*value);
        }
        self.points.push(point);
    }

    /// Cells of the piece with one person, who knows that count.
    fn singletons(&self, piece: &Piece) -> Vec<usize> {
        let alone = |at: &usize| self.truth[*at] == Some(1.0);
        piece.unknowns.iter().copied().filter(alone).collect()
    }

    fn open_in(&mut self, piece: &Piece, one: Option<usize>) -> Result<Vec<usize>, Fault> {
        let mut open: Vec<usize> = piece.unknowns.clone();
        open.retain(|at| self.system.needs[*at].is_some());
        if let Some(one) = one {
            let own = self.system.within(one);
            open.retain(|at| !own.contains(at));
            self.blend(&open, one);
        }
        self.keep_unsafe(&mut open, one);
        for round in 0..ROUNDS {
            if open.is_empty() {
                return Ok(open);
            }
            let before = open.len();
            let weights = open
                .iter()
                .map(|at| (*at, self.weight(round, *at)))
                .collect();
            self.look(piece, weights, one)?;
            self.keep_unsafe(&mut open, one);
            if open.len() == before && round >= 3 {
                break;
            }
        }
        for at in open.clone() {
            for sign in [1.0, -1.0] {
                if !self.is_safe(at, one) {
                    self.look(piece, BTreeMap::from([(at, sign)]), one)?;
                }
            }
        }
        self.keep_unsafe(&mut open, one);
        Ok(open)
    }

    /// First up with all, then down with all, then some up and some down.
    fn weight(&mut self, round: usize, _at: usize) -> f64 {
        let chance = (self.chance.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        match round {
            0 => 0.5 + chance,
            1 => -0.5 - chance,
            _ => chance - 0.5,
        }
    }

    /// Finds one world more.
    fn look(
        &mut self,
        piece: &Piece,
        weights: BTreeMap<usize, f64>,
        one: Option<usize>,
    ) -> Result<(), Fault> {
        let pinned = one.map(|one| (one, 1.0));
        let values = best(&self.system, piece, &Goal { weights, pinned })?;
        let mut point = self.points[0].clone();
        for (at, value) in piece.unknowns.iter().zip(values) {
            point[*at] = value;
        }
        if let Some(one) = one {
            let spans = self.alone.entry(one).or_default();
            for at in &piece.unknowns {
                spans.entry(*at).or_insert(Span::NONE).take(point[*at]);
            }
        }
        self.remember(point);
        Ok(())
    }

    fn is_safe(&self, at: usize, one: Option<usize>) -> bool {
        let reach = self.system.needs[at].unwrap_or(0.0);
        let span = match one {
            None => Some(self.spans[at]),
            Some(one) => self
                .alone
                .get(&one)
                .and_then(|spans| spans.get(&at))
                .copied(),
        };
        span.is_some_and(|span| span.is_safe(reach))
    }

    fn keep_unsafe(&self, open: &mut Vec<usize>, one: Option<usize>) {
        open.retain(|at| !self.is_safe(*at, one));
    }

    /// Between a world in which the cell has fewer than one person and one in which it has more lies one in which it has
    /// exactly one: whatever lies between two worlds is a world.
    fn blend(&mut self, open: &[usize], one: usize) {
        let mut spans = self.alone.remove(&one).unwrap_or_default();
        for at in open {
            let known = self.true_span(*at);
            let span = spans.entry(*at).or_insert(Span::NONE);
            span.low = span.low.min(known.low);
            span.high = span.high.max(known.high);
        }
        let is_open = |at: &usize, spans: &BTreeMap<usize, Span>| {
            let reach = self.system.needs[*at].unwrap_or(0.0);
            !spans.get(at).is_some_and(|span| span.is_safe(reach))
        };
        let mut left: Vec<usize> = open.to_vec();
        let (above, below): (Vec<_>, Vec<_>) = self.points.iter().partition(|p| p[one] > 1.0);
        for low in below {
            left.retain(|at| is_open(at, &spans));
            for high in &above {
                let share = (1.0 - low[one]) / (high[one] - low[one]);
                for at in &left {
                    let value = low[*at] + share * (high[*at] - low[*at]);
                    spans.entry(*at).or_insert(Span::NONE).take(value);
                }
            }
            if above.is_empty() && (low[one] - 1.0).abs() < SLACK {
                left.iter()
                    .for_each(|at| spans.entry(*at).or_insert(Span::NONE).take(low[*at]));
            }
        }
        self.alone.insert(one, spans);
    }
}
