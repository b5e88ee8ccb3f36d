//! Who got messages just now, and has to rest. Pure; the moment comes in as time since the start.
//!
//! Kept by the address, which is what the door counts: somebody who was erased and returns is the same chat under another number.

use crate::{
    model::{Address, LearnerId},
    store::outbox::Due,
};
use std::{collections::HashMap, time::Duration};

/// Messages a second to one chat: a hair less than one, since the door's clock is not ours.
const PER_SECOND: f64 = 0.99;

/// Below this many chats nobody looks for those that have rested.
const FEW: usize = 256;

#[derive(Debug)]
struct Chat {
    learner: LearnerId,
    /// Whether a message of theirs is at hand: the next one waits until the ending of that is stored.
    at_hand: bool,
    /// How much of what they got has not drained away, at that moment. It is counted at the ending, as in `bucket`.
    level: f64,
    at: Duration,
    /// The door asked to wait until then.
    held: Duration,
}

/// The chats that are not at rest.
#[derive(Debug)]
pub(super) struct Chats {
    burst: Option<f64>,
    chats: HashMap<Address, Chat>,
    /// At how many chats the next look for rested ones is.
    sweep_at: usize,
}

impl Chat {
    fn level(&self, now: Duration) -> f64 {
        let passed = now.saturating_sub(self.at).as_secs_f64();
        (self.level - passed * PER_SECOND).max(0.0)
    }

    /// When they may get the next message of their own.
    fn rested(&self, burst: Option<f64>) -> Duration {
        let over = burst.map_or(0.0, |burst| (self.level + 1.0 - burst).max(0.0));
        self.at + Duration::from_secs_f64(over / PER_SECOND)
    }

    fn is_at_rest(&self, now: Duration) -> bool {
        !self.at_hand && self.held <= now && self.level(now) == 0.0
    }
}

impl Chats {
    pub(super) fn new(burst: Option<f64>) -> Self {
        Self {
            burst,
            chats: HashMap::new(),
            sweep_at: FEW,
        }
    }

    /// Takes a message for a chat, if it may get one now; if not, its learner is among those who wait from now on.
    pub(super) fn begin(&mut self, due: &Due, now: Duration) -> bool {
        self.sweep(now);
        let chat = self
            .chats
            .entry(due.address.clone())
            .or_insert_with(|| Chat {
                learner: due.learner,
                at_hand: false,
                level: 0.0,
                at: now,
                held: Duration::ZERO,
            });
        chat.learner = due.learner;
        let rests = due.edits_message.is_none() && chat.rested(self.burst) > now;
        if chat.at_hand || chat.held > now || rests {
            return false;
        }
        chat.at_hand = true;
        true
    }

    /// The ending of a message is known; `counts` unless it was an edit.
    pub(super) fn end(&mut self, address: &Address, counts: bool, now: Duration) {
        let counts = counts && self.burst.is_some();
        if let Some(chat) = self.chats.get_mut(address).filter(|_| counts) {
            chat.level = chat.level(now) + 1.0;
            chat.at = now;
        }
    }

    /// The door asked to wait with this chat.
    pub(super) fn hold(&mut self, address: &Address, until: Duration) {
        if let Some(chat) = self.chats.get_mut(address) {
            chat.held = until.max(chat.held);
        }
    }

    /// The ending of a message is stored.
    pub(super) fn settled(&mut self, address: &Address) {
        if let Some(chat) = self.chats.get_mut(address) {
            chat.at_hand = false;
        }
    }

    /// Those who get nothing now, and those who get edits only.
    pub(super) fn waiting(&self, now: Duration) -> (Vec<LearnerId>, Vec<LearnerId>) {
        let (mut busy, mut resting) = (Vec::new(), Vec::new());
        for chat in self.chats.values() {
            if chat.at_hand || chat.held > now {
                busy.push(chat.learner);
            } else if chat.rested(self.burst) > now {
                resting.push(chat.learner);
            }
        }
        (busy, resting)
    }

    /// When the next of those who rest may get a message.
    pub(super) fn next(&self, now: Duration) -> Option<Duration> {
        let resting = self.chats.values().filter(|chat| !chat.at_hand);
        resting
            .map(|chat| chat.rested(self.burst).max(chat.held))
            .filter(|moment| *moment > now)
            .min()
    }

    fn sweep(&mut self, now: Duration) {
        if self.chats.len() >= self.sweep_at {
            self.chats.retain(|_, chat| !chat.is_at_rest(now));
            self.sweep_at = (2 * self.chats.len()).max(FEW);
        }
    }
}
