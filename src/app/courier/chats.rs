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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{flow::Class, model::Door, store::outbox::Claim};

    fn due(learner: i64, edits_message: Option<i64>) -> Due {
        Due {
            claim: Claim { id: 1, revision: 0 },
            learner: LearnerId(learner),
            address: address(),
            class: Class::Reply,
            body: String::new(),
            edits_message,
            attempts: 0,
            farewell: false,
        }
    }

    fn address() -> Address {
        Address {
            door: Door::Telegram,
            outer: "77001".into(),
        }
    }

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    /// A message or an edit of 10 ms, if it may go now.
    fn send(chats: &mut Chats, edits: Option<i64>, now: Duration) -> bool {
        let may = chats.begin(&due(1, edits), now);
        if may {
            chats.end(&address(), edits.is_none(), now + at(10));
            chats.settled(&address());
        }
        may
    }

    #[test]
    fn three_messages_at_once_and_then_one_a_second_but_edits_go() {
        let mut chats = Chats::new(Some(3.0));
        let all: Vec<bool> = [0, 20, 40, 60, 900]
            .map(|now| send(&mut chats, None, at(now)))
            .into();
        assert_eq!(all, [true, true, true, false, false]);
        assert!(send(&mut chats, Some(5), at(910)));
        let rest = (Vec::new(), vec![LearnerId(1)]);
        assert_eq!(chats.waiting(at(920)), rest);
        let next = chats.next(at(920)).expect("a moment");
        assert!(next > at(1_010) && next < at(1_030), "{next:?}");
        assert!(send(&mut chats, None, next));
        assert!(!send(&mut chats, None, next + at(900)));
    }

    #[test]
    fn a_held_chat_gets_nothing_not_even_edits_nor_under_another_number() {
        let mut chats = Chats::new(Some(3.0));
        assert!(chats.begin(&due(1, None), at(0)));
        assert!(!chats.begin(&due(2, None), at(1)), "one is under way");
        assert_eq!(chats.waiting(at(1)).0, [LearnerId(2)]);
        chats.hold(&address(), at(5_000));
        chats.hold(&address(), at(4_000));
        chats.settled(&address());
        for edits in [None, Some(5)] {
            assert!(!chats.begin(&due(2, edits), at(4_999)));
        }
        assert_eq!(chats.next(at(4_999)), Some(at(5_000)));
        assert!(chats.begin(&due(2, None), at(5_000)));
    }

    #[test]
    fn without_a_pace_nobody_rests_and_whoever_does_not_is_forgotten() {
        let mut chats = Chats::new(None);
        for now in 0..9 {
            assert!(send(&mut chats, None, at(now)));
        }
        for n in 0..10_000 {
            let mut due = due(n, None);
            due.address.outer = n.to_string();
            assert!(chats.begin(&due, at(10)));
            chats.settled(&due.address);
        }
        assert!(chats.chats.len() <= FEW, "{}", chats.chats.len());
    }
}
