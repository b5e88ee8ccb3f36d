//! Whether the door can be reached at all. Pure; the moment comes in as time since the start.
//!
//! While it cannot, nothing is handed over but now and then one message that tries it, and no message is blamed for it.

use super::Delivery;
use crate::{flow::Class, model::LearnerId};
use std::time::Duration;

/// So many messages in a row that reached nobody, of more than one person, are the door's fault.
const IN_A_ROW: u32 = 3;

/// The pauses between two tries: they double.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Two chats that are asked to wait within this time are no accident.
const TOGETHER: Duration = Duration::from_secs(2);

/// What the endings say of the door.
#[derive(Debug, Default)]
pub(super) struct Health {
    /// How many messages in a row reached nobody, whose the first was, and whether another was somebody else's.
    failed: u32,
    first: Option<LearnerId>,
    several: bool,
    down: Option<Down>,
    /// Who was asked to wait last, with which class, when, and until when.
    told: Option<(LearnerId, Class, Duration, Duration)>,
}

#[derive(Clone, Copy, Debug)]
struct Down {
    pause: Duration,
    until: Duration,
    trying: bool,
}

impl Health {
    /// How many messages may be handed over now.
    pub(super) fn allows(&self, now: Duration) -> usize {
        match self.down {
            None => usize::MAX,
            Some(down) => usize::from(!down.trying && down.until <= now),
        }
    }

    /// Whether the door cannot be reached.
    pub(super) fn is_down(&self) -> bool {
        self.down.is_some()
    }

    /// When the door is tried again; none if that is under way, or not needed.
    pub(super) fn next(&self) -> Option<Duration> {
        self.down.filter(|down| !down.trying).map(|down| down.until)
    }

    /// A message is handed over; true if it tries a door that cannot be reached.
    pub(super) fn begin(&mut self) -> bool {
        if let Some(down) = &mut self.down {
            down.trying = true;
        }
        self.down.is_some()
    }

    /// The message that was to try the door was not handed over after all.
    pub(super) fn not_tried(&mut self) {
        if let Some(down) = &mut self.down {
            down.trying = false;
        }
    }

    /// What became of somebody's message, and whether that was the one that tried the door.
    pub(super) fn end(&mut self, who: LearnerId, delivery: &Delivery, tried: bool, now: Duration) {
        if !matches!(delivery, Delivery::Unsent | Delivery::Unknown) {
            *self = Self {
                told: self.told,
                ..Self::default()
            };
            return;
        }
        self.failed += 1;
        self.several |= *self.first.get_or_insert(who) != who;
        match &mut self.down {
            None if self.failed >= IN_A_ROW && self.several => {
                self.down = Some(Down {
                    pause: FIRST_PAUSE,
                    until: now + jittered(FIRST_PAUSE, now),
                    trying: false,
                });
            }
            Some(down) if tried => {
                let pause = (down.pause * 2).min(LONGEST_PAUSE);
                *down = Down {
                    pause,
                    until: now + jittered(pause, now),
                    trying: false,
                };
            }
            _ => {}
        }
    }

    /// Somebody's chat is asked to wait. If another one was just before, it is the classes that have to wait; until when each.
    pub(super) fn told_to_wait(
        &mut self,
        (who, class): (LearnerId, Class),
        until: Duration,
        now: Duration,
    ) -> Vec<(Class, Duration)> {
        let last = self.told.replace((who, class, now, until));
        match last {
            Some((other, its_class, at, its_until)) if other != who && now - at <= TOGETHER => {
                vec![(its_class, its_until), (class, until)]
            }
            _ => Vec::new(),
        }
    }
}

/// Up to a fifth more: bots that lost the same door do not all knock in the same moment. When the message failed, to the
/// nanosecond, is chance enough.
fn jittered(pause: Duration, now: Duration) -> Duration {
    pause + pause * (now.subsec_micros() % 1_000) / 5_000
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: LearnerId = LearnerId(1);
    const B: LearnerId = LearnerId(2);
    const NEWS: Class = Class::Broadcast;

    fn second(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn fail(health: &mut Health, people: &[LearnerId], now: Duration) {
        for who in people {
            health.end(*who, &Delivery::Unknown, false, now);
        }
    }

    #[test]
    fn a_row_of_failures_of_several_people_is_the_doors_fault() {
        let mut health = Health::default();
        fail(&mut health, &[A, A, A, A, A], second(1));
        assert!(!health.is_down(), "one chat may be odd");
        fail(&mut health, &[B], second(1));
        assert_eq!((health.is_down(), health.allows(second(1))), (true, 0));
    }

    #[test]
    fn anything_that_the_door_says_ends_the_row() {
        for said in [
            Delivery::Sent(None),
            Delivery::Blocked,
            Delivery::Rejected(String::new()),
            Delivery::RetryAfter(second(9)),
        ] {
            let mut health = Health::default();
            fail(&mut health, &[A, B], second(1));
            health.end(A, &said, false, second(1));
            fail(&mut health, &[A, B], second(1));
            assert!(!health.is_down(), "{said:?}");
            fail(&mut health, &[A], second(1));
            fail(&mut health, &[B], second(1));
            assert!(health.is_down());
            health.end(A, &said, false, second(1));
            assert_eq!(health.allows(second(1)), usize::MAX, "{said:?}");
        }
    }

    #[test]
    fn a_door_that_is_down_is_tried_by_one_message_after_growing_pauses() {
        let mut health = Health::default();
        let mut now = second(10);
        fail(&mut health, &[A, B, A], now);
        let mut pauses = Vec::new();
        for _ in 0..8 {
            let next = health.next().expect("a time");
            pauses.push((next - now).as_secs());
            assert_eq!(health.allows(next - Duration::from_millis(1)), 0);
            assert_eq!(health.allows(next), 1);
            assert!(health.begin());
            assert_eq!((health.allows(next), health.next()), (0, None));
            now = next;
            fail(&mut health, &[B], now);
            assert_eq!(health.allows(now), 0, "a late failure is no try");
            health.end(A, &Delivery::Unsent, true, now);
        }
        assert!(pauses.is_sorted() && pauses[..3] == [1, 2, 4], "{pauses:?}");
        assert!((30..=36).contains(&pauses[7]), "{pauses:?}");
        health.end(B, &Delivery::Sent(None), true, now);
        assert!(!health.begin());
        assert_eq!(health.allows(now), usize::MAX, "at once at full pace");
    }

    #[test]
    fn the_second_chat_within_two_seconds_holds_the_classes() {
        let mut health = Health::default();
        let mut told =
            |who, class, at| health.told_to_wait((who, class), second(at + 30), second(at));
        assert_eq!(told(A, NEWS, 1), []);
        assert_eq!(told(A, NEWS, 2), [], "the same chat");
        assert_eq!(told(B, NEWS, 5), [], "too late");
        let both = [(NEWS, second(35)), (Class::Lesson, second(37))];
        assert_eq!(told(A, Class::Lesson, 7), both);
    }
}
