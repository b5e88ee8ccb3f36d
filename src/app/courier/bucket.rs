//! What the pace counts: messages that weigh for a while, and what a class is owed. Pure; the moment comes in as time since the start.

use std::{collections::VecDeque, time::Duration};

/// A message that has no ending after this time is taken to have arrived: a line that hangs must not stop the others.
const ARRIVES_WITHIN: Duration = Duration::from_secs(5);

/// The room that messages take up at the door, which lets so many through at once and so many a second.
///
/// A message weighs in full from when it is handed over until its ending is known, and only from then on it drains away:
/// it may have arrived at any moment between. So, however the line bunches messages, the door never gets more than this
/// bucket holds.
#[derive(Debug)]
pub(super) struct Room {
    size: f64,
    per_second: f64,
    /// How much of those that have arrived has not drained away, at that moment.
    level: f64,
    at: Duration,
    /// When each of those that are under way was handed over.
    under_way: VecDeque<Duration>,
}

impl Room {
    pub(super) fn new(size: f64, per_second: f64) -> Self {
        Self {
            size,
            per_second,
            level: 0.0,
            at: Duration::ZERO,
            under_way: VecDeque::new(),
        }
    }

    fn drain_to(&mut self, now: Duration) {
        let passed = now.saturating_sub(self.at).as_secs_f64();
        self.level = (self.level - passed * self.per_second).max(0.0);
        self.at = self.at.max(now);
    }

    fn advance(&mut self, now: Duration) {
        while let Some(arrived) = self.under_way.front().map(|begun| *begun + ARRIVES_WITHIN)
            && arrived <= now
        {
            self.under_way.pop_front();
            self.drain_to(arrived);
            self.level += 1.0;
        }
        self.drain_to(now);
    }

    fn free(&self) -> f64 {
        self.size - self.level - self.under_way.len() as f64
    }

    /// How many messages may be handed over now.
    pub(super) fn left(&mut self, now: Duration) -> usize {
        self.advance(now);
        self.free().max(0.0) as usize
    }

    /// A message is handed over.
    pub(super) fn begin(&mut self, now: Duration) {
        self.advance(now);
        self.under_way.push_back(now);
    }

    /// The ending of a message that was handed over at that moment is known.
    pub(super) fn end(&mut self, begun: Duration, now: Duration) {
        self.advance(now);
        if let Ok(place) = self.under_way.binary_search(&begun) {
            self.under_way.remove(place);
            self.level += 1.0;
        }
    }

    /// When there will be room for one more than now, if nothing ends before; none if only an ending makes room.
    pub(super) fn next(&mut self, now: Duration) -> Option<Duration> {
        self.advance(now);
        let lacking = self.free().floor() + 1.0 - self.free();
        // A hair more, so that rounding wakes nobody too early.
        let drained = now + Duration::from_secs_f64(lacking / self.per_second + 1e-6);
        let arrived = self.under_way.front().map(|begun| *begun + ARRIVES_WITHIN);
        let drained = Some(drained).filter(|_| self.level >= lacking);
        drained.into_iter().chain(arrived).min()
    }
}

/// What a class is owed of the pace while others could use all of it: it grows evenly, and stays small.
#[derive(Debug)]
pub(super) struct Credit {
    per_second: f64,
    owed: f64,
    at: Duration,
}

impl Credit {
    /// Two, so that one that falls due while another is about to go is not lost.
    const MOST: f64 = 2.0;

    pub(super) fn new(per_second: f64) -> Self {
        Self {
            per_second,
            owed: 0.0,
            at: Duration::ZERO,
        }
    }

    /// How many messages are owed now.
    pub(super) fn owed(&mut self, now: Duration) -> usize {
        let passed = now.saturating_sub(self.at).as_secs_f64();
        self.owed = (self.owed + passed * self.per_second).min(Self::MOST);
        self.at = self.at.max(now);
        self.owed as usize
    }

    /// One was sent, owed or not.
    pub(super) fn spend(&mut self, now: Duration) {
        self.owed(now);
        self.owed = (self.owed - 1.0).max(0.0);
    }
}
