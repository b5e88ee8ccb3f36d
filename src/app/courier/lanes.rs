//! The three classes on one pace: who may send how many messages now. Pure; the moment comes in as time since the start.
//!
//! Replies go first and a part of the room is kept for them. Lessons and announcements have each a minimum that is set aside
//! while something of theirs waits, and is lent to the others while nothing does.

use super::{
    Pace,
    bucket::{Credit, Room},
};
use crate::{flow::Class, store::outbox::Place};
use std::time::Duration;

/// The classes in their order.
pub(super) const CLASSES: [Class; 3] = [Class::Reply, Class::Lesson, Class::Broadcast];

/// How many messages of each class may be at hand: taken out of the outbox, and their ending not stored yet. A kill leaves
/// the announcements among them unsure, so those are few.
const WINDOW: [usize; 3] = [256, 128, 10];

/// The window of announcements begins with one and grows by one with so many endings, so that a machine that goes down again and again
/// leaves few unsure each time.
const GROWS_AFTER: usize = 32;

/// What lessons and announcements get of the pace while replies could use all of it: 5 and 1 a second of Telegram's.
const MINIMUM: [f64; 3] = [0.0, 5.0 / 29.5, 1.0 / 29.5];

/// The part of the room that is kept for replies.
const KEPT: f64 = 0.4;

/// A look at rows that all have to wait is not repeated at once.
const FRUITLESS_PAUSE: Duration = Duration::from_millis(5);

/// How long rows at the front that had to wait are passed over.
const PASSED_OVER: Duration = Duration::from_secs(1);

/// One class.
#[derive(Debug)]
struct Lane {
    /// Whether something of it may be found in the outbox.
    open: bool,
    at_hand: usize,
    /// How many endings were stored since the start.
    settled: usize,
    credit: Credit,
    /// The door asked it to wait until then.
    held: Duration,
    /// Where the next look begins, and since when it begins there.
    after: Place,
    since: Duration,
    /// When the next look may be.
    rested: Duration,
}

/// The three of them.
#[derive(Debug)]
pub(super) struct Lanes {
    /// None without a pace.
    room: Option<Room>,
    /// How much of the room is kept for replies.
    kept: usize,
    lanes: [Lane; 3],
}

impl Lanes {
    pub(super) fn new(pace: Pace) -> Self {
        let size = pace.burst();
        let lane = |minimum| Lane {
            open: false,
            at_hand: 0,
            settled: 0,
            credit: Credit::new(pace.overall.unwrap_or_default() * minimum),
            held: Duration::ZERO,
            after: Place::FRONT,
            since: Duration::ZERO,
            rested: Duration::ZERO,
        };
        Self {
            room: pace.overall.map(|per_second| Room::new(size, per_second)),
            kept: (size * KEPT) as usize,
            lanes: MINIMUM.map(lane),
        }
    }

    /// How many messages of a class may be taken out now.
    pub(super) fn room(&mut self, class: Class, now: Duration) -> usize {
        let own = class as usize;
        let lane = &self.lanes[own];
        if !lane.may(now) || lane.rested > now {
            return 0;
        }
        let window = lane.window(class);
        let Some(room) = &mut self.room else {
            return window;
        };
        let left = room.left(now);
        let mut others = 0;
        for other in &CLASSES[own + 1..] {
            others += self.owed(*other, now);
        }
        let left = match class {
            Class::Reply => left,
            _ => left
                .saturating_sub(self.kept)
                .max(self.owed(class, now).min(left)),
        };
        left.saturating_sub(others).min(window)
    }

    /// What is set aside for a class.
    fn owed(&mut self, class: Class, now: Duration) -> usize {
        let lane = &mut self.lanes[class as usize];
        let owed = lane.credit.owed(now);
        match lane.may(now) {
            true => owed.min(lane.window(class)),
            false => 0,
        }
    }

    /// A message is taken out to be sent.
    pub(super) fn begin(&mut self, class: Class, now: Duration) {
        if let Some(room) = &mut self.room {
            room.begin(now);
        }
        let lane = &mut self.lanes[class as usize];
        lane.at_hand += 1;
        lane.credit.spend(now);
    }

    /// The ending of a message that was taken out at that moment is known.
    pub(super) fn end(&mut self, begun: Duration, now: Duration) {
        if let Some(room) = &mut self.room {
            room.end(begun, now);
        }
    }

    /// The ending of a message is stored.
    pub(super) fn settled(&mut self, class: Class) {
        let lane = &mut self.lanes[class as usize];
        lane.at_hand = lane.at_hand.saturating_sub(1);
        lane.settled = lane.settled.saturating_add(1);
    }

    /// Something of a class may be found.
    pub(super) fn open(&mut self, class: Class) {
        self.lanes[class as usize].open = true;
    }

    /// Nothing of a class is to be found until something changes.
    pub(super) fn close(&mut self, class: Class) {
        let lane = &mut self.lanes[class as usize];
        lane.open = false;
        lane.after = Place::FRONT;
    }

    /// Where to begin to look.
    pub(super) fn after(&mut self, class: Class, now: Duration) -> Place {
        let lane = &mut self.lanes[class as usize];
        if now.saturating_sub(lane.since) > PASSED_OVER {
            lane.after = Place::FRONT;
        }
        lane.after
    }

    /// Everything up to this place has to wait: the next look begins behind it.
    pub(super) fn pass_over(&mut self, class: Class, to: Place, now: Duration) {
        let lane = &mut self.lanes[class as usize];
        (lane.after, lane.since) = (to, now);
        lane.rested = now + FRUITLESS_PAUSE;
    }

    /// Holds a class until this moment.
    pub(super) fn hold(&mut self, class: Class, until: Duration) {
        let held = &mut self.lanes[class as usize].held;
        *held = until.max(*held);
    }

    /// Whether nothing of a class is to be found.
    pub(super) fn is_closed(&self, class: Class) -> bool {
        !self.lanes[class as usize].open
    }

    /// Whether a class is held.
    pub(super) fn is_held(&self, class: Class, now: Duration) -> bool {
        self.lanes[class as usize].held > now
    }

    /// Whether nothing at all is at hand.
    pub(super) fn is_idle(&self) -> bool {
        self.lanes.iter().all(|lane| lane.at_hand == 0)
    }

    /// When somebody who may not send now may, if nothing ends before.
    pub(super) fn next(&mut self, now: Duration) -> Option<Duration> {
        let room = self.room.as_mut().and_then(|room| room.next(now));
        let lanes = CLASSES.iter().zip(&self.lanes);
        let waiting = lanes.filter(|(class, lane)| lane.open && lane.window(**class) > 0);
        let moment = |lane: &Lane| match lane.held.max(lane.rested) {
            later if later > now => Some(later),
            _ => room,
        };
        waiting.filter_map(|(_, lane)| moment(lane)).min()
    }
}

impl Lane {
    fn may(&self, now: Duration) -> bool {
        self.open && self.held <= now
    }

    fn window(&self, class: Class) -> usize {
        let most = WINDOW[class as usize];
        let grown = match class {
            Class::Broadcast => most.min(1 + self.settled / GROWS_AFTER),
            Class::Reply | Class::Lesson => most,
        };
        grown.saturating_sub(self.at_hand)
    }
}

#[cfg(test)]
mod tests;
