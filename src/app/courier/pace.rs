//! The pace: how fast messages may go out, in all, to one chat, and by class. Pure: the moment comes in as time since the start.
//!
//! Telegram lets about 30 messages a second through, and one a second to a chat with short bursts. Once overdrawn it refuses everything for
//! a while, so the buckets here are smaller than Telegram's: what is sent evenly may arrive in a bunch.

use crate::{flow::Class, model::LearnerId};
use std::{collections::HashMap, str::FromStr, time::Duration};

/// What Telegram lets through, with a little room, in messages a second.
const TELEGRAM: f64 = 29.5;

/// How many messages may go out at once. Telegram's own burst is 30; the rest is room for a line that holds messages back for up to 0.6 s.
const BURST: f64 = 12.0;

/// The part of the burst that is kept for replies, so that one goes out at once while thousands of lessons do.
const RESERVE: f64 = 6.0;

/// To one chat: one a second, and two at once. Telegram lets three pass; the rest is room for the line.
const CHAT_PER_SECOND: f64 = 1.0;
const CHAT_BURST: f64 = 2.5;

/// What lessons and announcements keep, in messages a second, while replies could use everything.
const LESSONS: f64 = 5.0;
const BROADCASTS: f64 = 1.0;

/// How many chats are remembered; those that have rested are dropped when there are more.
const MOST_CHATS: usize = 4_096;

/// How fast messages may go out, in all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pace {
    /// So many a second.
    PerSecond(f64),
    /// As fast as they come, also to one chat: for benches.
    Off,
}

impl Pace {
    /// What Telegram lets through.
    pub fn telegram() -> Self {
        Pace::PerSecond(TELEGRAM)
    }
}

/// "off", or a number of messages a second.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a pace is \"off\" or a number of messages a second, from 1 to 10000, such as 29.5")]
pub struct NoPace;

impl FromStr for Pace {
    type Err = NoPace;

    fn from_str(text: &str) -> Result<Self, NoPace> {
        if text == "off" {
            return Ok(Pace::Off);
        }
        let number = text.parse::<f64>().map_err(|_| NoPace)?;
        match (1.0..=10_000.0).contains(&number) {
            true => Ok(Pace::PerSecond(number)),
            false => Err(NoPace),
        }
    }
}

/// A bucket that fills evenly.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    left: f64,
    at: Duration,
    per_second: f64,
    most: f64,
}

impl Bucket {
    fn full(per_second: f64, most: f64, at: Duration) -> Self {
        Self {
            left: most,
            at,
            per_second,
            most,
        }
    }

    fn fill(&mut self, now: Duration) -> f64 {
        let passed = now.saturating_sub(self.at).as_secs_f64();
        self.left = (self.left + passed * self.per_second).min(self.most);
        self.at = self.at.max(now);
        self.left
    }

    /// When there will be so much in it.
    fn when(&mut self, wanted: f64, now: Duration) -> Duration {
        let lacking = wanted - self.fill(now);
        match lacking > 0.0 {
            // A hair more, so that rounding does not make somebody wait twice.
            true => now + Duration::from_secs_f64(lacking / self.per_second + 1e-6),
            false => now,
        }
    }
}

/// Who is next, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Somebody of this class, now.
    Now(Class),
    /// Nobody before this moment.
    At(Duration),
    /// Nobody waits.
    Nobody,
}

/// Keeps the pace of one door.
#[derive(Debug)]
pub(super) struct Meter {
    all: Option<Bucket>,
    /// What lessons and announcements may take before replies.
    kept: [Bucket; 2],
    chats: HashMap<LearnerId, Bucket>,
}

impl Meter {
    pub(super) fn new(pace: Pace) -> Self {
        let start = Duration::ZERO;
        let all = match pace {
            Pace::Off => None,
            Pace::PerSecond(rate) => {
                let most = BURST.min(rate);
                Some(Bucket::full(rate, most.max(1.0), start))
            }
        };
        let kept = [LESSONS, BROADCASTS].map(|rate| Bucket::full(rate, 1.0, start));
        Self {
            all,
            kept,
            chats: HashMap::new(),
        }
    }

    /// Who may send now, of the classes that have something to send: replies, lessons, announcements.
    pub(super) fn next(&mut self, waiting: [bool; 3], now: Duration) -> Next {
        let [replies, lessons, broadcasts] = waiting;
        let by_order = [Class::Reply, Class::Lesson, Class::Broadcast];
        let first = by_order.into_iter().zip(waiting).find(|(_, waits)| *waits);
        let Some((first, _)) = first else {
            return Next::Nobody;
        };
        let Some(all) = &mut self.all else {
            return Next::Now(first);
        };
        let left = all.fill(now);
        let reserve = RESERVE.min(all.most / 2.0);
        let bulk = left >= 1.0 + reserve;
        let kept = [self.kept[0].fill(now) >= 1.0, self.kept[1].fill(now) >= 1.0];
        if left < 1.0 {
            return Next::At(all.when(1.0, now));
        }
        if replies {
            return Next::Now(match () {
                () if broadcasts && kept[1] => Class::Broadcast,
                () if lessons && kept[0] => Class::Lesson,
                () => Class::Reply,
            });
        }
        match () {
            () if !bulk => Next::At(all.when(1.0 + reserve, now)),
            () if broadcasts && kept[1] => Next::Now(Class::Broadcast),
            () => Next::Now(first),
        }
    }

    /// One of this class goes out.
    pub(super) fn sent(&mut self, class: Class, now: Duration) {
        if let Some(all) = &mut self.all {
            all.fill(now);
            all.left -= 1.0;
        }
        let kept = match class {
            Class::Reply => return,
            Class::Lesson => &mut self.kept[0],
            Class::Broadcast => &mut self.kept[1],
        };
        kept.fill(now);
        kept.left = (kept.left - 1.0).max(0.0);
    }

    /// When this chat may get its next message; taken at once if it may now.
    pub(super) fn chat(&mut self, chat: LearnerId, now: Duration) -> Option<Duration> {
        self.all?;
        if self.chats.len() >= MOST_CHATS {
            self.chats
                .retain(|_, bucket| bucket.fill(now) < bucket.most);
        }
        let new = Bucket::full(CHAT_PER_SECOND, CHAT_BURST, now);
        let bucket = self.chats.entry(chat).or_insert(new);
        if bucket.fill(now) < 1.0 {
            return Some(bucket.when(1.0, now));
        }
        bucket.left -= 1.0;
        None
    }
}

#[cfg(test)]
mod tests;
