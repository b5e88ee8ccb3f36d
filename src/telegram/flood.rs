//! The flood guard: nobody may send more than a person can mean, so that one phone in the wrong hands does not slow everybody down.
//!
//! What counts is when a message was written, not when it was fetched: what people wrote while Sala was away is no flood.

use std::collections::HashMap;

/// How much may come at once.
const BURST: i64 = 60;

/// How much may come in a second after that.
const PER_SECOND: i64 = 5;

/// How many people are remembered; those who have calmed down are dropped when there are more.
const MOST: usize = 10_000;

/// What is to be done with something that somebody sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gate {
    /// It is taken.
    Take,
    /// It is passed over, and they are told so, once.
    Warn,
    /// It is passed over.
    Drop,
}

#[derive(Debug)]
struct Bucket {
    left: i64,
    at: i64,
    warned: bool,
}

/// Everybody who sent something lately.
#[derive(Debug, Default)]
pub(super) struct Floods {
    buckets: HashMap<i64, Bucket>,
}

impl Floods {
    /// Counts something that a person sent at this moment, in unix seconds.
    pub(super) fn pass(&mut self, person: i64, at: i64) -> Gate {
        if self.buckets.len() >= MOST {
            self.buckets
                .retain(|_, bucket| bucket.left + (at - bucket.at) * PER_SECOND < BURST);
        }
        let new = Bucket {
            left: BURST,
            at,
            warned: false,
        };
        let bucket = self.buckets.entry(person).or_insert(new);
        let passed = (at - bucket.at).max(0);
        bucket.left = (bucket.left + passed.saturating_mul(PER_SECOND)).min(BURST);
        bucket.at = bucket.at.max(at);
        if bucket.left > 0 {
            bucket.left -= 1;
            bucket.warned &= bucket.left < BURST / 2;
            return Gate::Take;
        }
        match std::mem::replace(&mut bucket.warned, true) {
            true => Gate::Drop,
            false => Gate::Warn,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_cut_and_told_once() {
        let mut floods = Floods::default();
        let burst = BURST as usize;
        let first: Vec<Gate> = (0..burst + 9).map(|_| floods.pass(1, 100)).collect();
        assert!(first[..burst].iter().all(|gate| *gate == Gate::Take));
        assert_eq!(first[burst], Gate::Warn);
        assert!(first[burst + 1..].iter().all(|gate| *gate == Gate::Drop));
        assert_eq!(floods.pass(2, 100), Gate::Take, "others do not notice");
        let later: Vec<Gate> = (0..=PER_SECOND).map(|_| floods.pass(1, 101)).collect();
        let (taken, dropped) = later.split_at(PER_SECOND as usize);
        assert!(taken.iter().all(|gate| *gate == Gate::Take), "{later:?}");
        assert_eq!(dropped, [Gate::Drop], "told once");
    }

    #[test]
    fn what_was_written_over_hours_is_no_flood() {
        let mut floods = Floods::default();
        let all = (0..500).all(|n| floods.pass(1, 100 + n) == Gate::Take);
        assert!(all);
    }

    #[test]
    fn those_who_have_calmed_down_are_forgotten() {
        let mut floods = Floods::default();
        for person in 0..MOST as i64 {
            floods.pass(person, 100);
        }
        floods.pass(-1, 200);
        assert_eq!(floods.buckets.len(), 1);
    }
}
