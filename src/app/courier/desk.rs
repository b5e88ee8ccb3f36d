//! The courier's desk: what lies ready, what is on its way, who has to wait and until when. In memory only: all of it can be found again in
//! the outbox, but for holds of a whole class, which have a table.

use super::{
    Delivery,
    pace::{Meter, Next, Pace},
};
use crate::{flow::Class, model::LearnerId, store::outbox::Due};
use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};

/// The classes, in their order.
pub(super) const CLASSES: [Class; 3] = [Class::Reply, Class::Lesson, Class::Broadcast];

/// How many of each class may be on their way. Few announcements: those are what a kill leaves unsure.
const FLYING: [usize; 3] = [256, 64, 10];

/// Two chats that are told to wait within this time are no accident: the class waits.
const TOGETHER: Duration = Duration::from_secs(2);

/// After so many sends in a row that reached nobody, the door is down.
const DOWN_AFTER: u32 = 3;

/// The pauses of a door that is down double from one second up to this many doublings: 32 s.
const LONGEST_DOWN: u32 = 5;

/// Everything that the courier has in hand.
#[derive(Debug)]
pub(super) struct Desk {
    meter: Meter,
    ready: [VecDeque<Due>; 3],
    /// Who waits for the pace of their own chat, and until when.
    chats: HashMap<LearnerId, Duration>,
    /// Whose message is on its way, or ended and not settled yet.
    flying: HashMap<LearnerId, Class>,
    /// How many of each class that are.
    count: [usize; 3],
    /// Until when each class is held.
    held: [Duration; 3],
    /// When, and for how long, each class was told to wait last.
    told: [Option<(Duration, Duration)>; 3],
    failed: u32,
    down_until: Duration,
    /// Whether the one message that tries a door that is down is on its way.
    trying: bool,
}

impl Desk {
    pub(super) fn new(pace: Pace) -> Self {
        Self {
            meter: Meter::new(pace),
            ready: Default::default(),
            chats: HashMap::new(),
            flying: HashMap::new(),
            count: [0; 3],
            held: [Duration::ZERO; 3],
            told: [None; 3],
            failed: 0,
            down_until: Duration::ZERO,
            trying: false,
        }
    }

    /// How many rows of a class to look for: those in hand are found again, and some more.
    pub(super) fn wanted(&self, class: Class) -> u32 {
        const MORE: usize = 64;
        let flying = self.count[class as usize];
        u32::try_from(flying + self.chats.len() + MORE).unwrap_or(u32::MAX)
    }

    /// Lays out what was found to be due, instead of what lay there.
    pub(super) fn lay(&mut self, class: Class, due: Vec<Due>, now: Duration) {
        self.chats.retain(|_, until| *until > now);
        let free = |due: &Due| !self.flying.contains_key(&due.learner);
        let found = due.into_iter().filter(free).collect();
        self.ready[class as usize] = found;
    }

    /// Takes up what may go out now; with what else to wait for.
    pub(super) fn take(&mut self, now: Duration) -> (Vec<Due>, Option<Duration>) {
        let mut taken = Vec::new();
        if self.failed >= DOWN_AFTER && (self.trying || self.down_until > now) {
            return (taken, (!self.trying).then_some(self.down_until));
        }
        loop {
            let waiting = CLASSES.map(|class| self.is_waiting(class, now));
            match self.meter.next(waiting, now) {
                Next::Now(class) => taken.extend(self.take_one(class, now)),
                Next::At(moment) => return (taken, Some(moment)),
                Next::Nobody => return (taken, self.next_moment(now)),
            }
            if self.failed >= DOWN_AFTER && !taken.is_empty() {
                // One message tries whether the door is up again.
                self.trying = true;
                return (taken, None);
            }
        }
    }

    /// Whether something of a class could go out, if the pace lets it.
    fn is_waiting(&mut self, class: Class, now: Duration) -> bool {
        let at = class as usize;
        if self.held[at] > now || self.count[at] >= FLYING[at] {
            return false;
        }
        let chats = &self.chats;
        let may = |due: &Due| is_edit(due) || chats.get(&due.learner).is_none_or(|t| *t <= now);
        match self.ready[at].iter().position(may) {
            Some(place) => {
                // Whoever may go comes to the front; the order among chats is no promise.
                self.ready[at].swap(0, place);
                true
            }
            None => false,
        }
    }

    fn take_one(&mut self, class: Class, now: Duration) -> Option<Due> {
        let due = self.ready[class as usize].pop_front()?;
        if !is_edit(&due)
            && let Some(until) = self.meter.chat(due.learner, now)
        {
            self.chats.insert(due.learner, until);
            self.ready[class as usize].push_back(due);
            return None;
        }
        self.meter.sent(class, now);
        self.flying.insert(due.learner, class);
        self.count[class as usize] += 1;
        Some(due)
    }

    /// The next moment at which something that lies ready may go out.
    fn next_moment(&self, now: Duration) -> Option<Duration> {
        let of_class = |at: usize| {
            let chats = self.ready[at]
                .iter()
                .filter_map(|due| self.chats.get(&due.learner));
            let soonest = chats.copied().min().filter(|_| self.held[at] <= now);
            let held = Some(self.held[at]).filter(|held| *held > now && !self.ready[at].is_empty());
            soonest.into_iter().chain(held).min()
        };
        (0..CLASSES.len()).filter_map(of_class).min()
    }

    /// Notes what became of a message; how long its whole class is held now, if it is.
    pub(super) fn ended(
        &mut self,
        class: Class,
        delivery: &Delivery,
        now: Duration,
    ) -> Option<Duration> {
        self.trying = false;
        match delivery {
            Delivery::Unsent | Delivery::Unknown => {
                self.failed += 1;
                if self.failed >= DOWN_AFTER {
                    let doublings = (self.failed - DOWN_AFTER).min(LONGEST_DOWN);
                    self.down_until = now + Duration::from_secs(1 << doublings);
                }
                None
            }
            Delivery::RetryAfter(pause) => {
                self.failed = 0;
                self.hold(class, *pause, now)
            }
            _ => {
                self.failed = 0;
                None
            }
        }
    }

    /// A chat was told to wait. When another one of its class was just before, the class waits, for the shorter of the two times: one of
    /// them may be that chat's alone.
    fn hold(&mut self, class: Class, pause: Duration, now: Duration) -> Option<Duration> {
        let last = self.told[class as usize].replace((now, now + pause));
        let (_, until) = last.filter(|(at, _)| now - *at <= TOGETHER)?;
        let until = until.min(now + pause);
        self.hold_until(class, until);
        Some(until.saturating_sub(now))
    }

    /// Holds a class until this moment.
    pub(super) fn hold_until(&mut self, class: Class, until: Duration) {
        let held = &mut self.held[class as usize];
        *held = (*held).max(until);
    }

    /// These people's messages are settled.
    pub(super) fn settled(&mut self, learners: impl IntoIterator<Item = LearnerId>) {
        for learner in learners {
            if let Some(class) = self.flying.remove(&learner) {
                self.count[class as usize] -= 1;
            }
        }
        self.trying &= !self.flying.is_empty();
    }

    /// Whether the door seems to be down.
    pub(super) fn is_down(&self) -> bool {
        self.failed >= DOWN_AFTER
    }
}

/// A change of a message that is there: it is no message of its own to the chat.
fn is_edit(due: &Due) -> bool {
    due.edits_message.is_some()
}
