//! The pace against a model of Telegram's: a simulated day at the door, millisecond by millisecond.

use super::*;
use proptest::prelude::*;
use std::collections::VecDeque;

/// Telegram as it is known: 30 messages a second, 30 at once.
struct Telegram {
    left: f64,
    at: u64,
    overdrawn: usize,
}

impl Telegram {
    fn arrives(&mut self, now: u64) {
        let passed = (now - self.at) as f64 / 1000.0;
        self.left = (self.left + passed * 30.0).min(30.0);
        self.at = now;
        if self.left < 1.0 {
            self.overdrawn += 1;
        } else {
            self.left -= 1.0;
        }
    }
}

/// A message at the door: when it was queued, when it was handed over, when it arrives and when the answer is there.
struct Message {
    class: Class,
    queued: u64,
    begun: u64,
    arrives: u64,
    answered: u64,
}

/// The world: what waits, what is under way, and what became of it.
struct World {
    lanes: Lanes,
    telegram: Telegram,
    now: u64,
    waiting: [VecDeque<u64>; 3],
    under_way: Vec<Message>,
    /// The class of each answered message, when it was queued, and when the answer was there.
    answered: Vec<(Class, u64, u64)>,
}

fn at(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

impl World {
    fn new(pace: Pace) -> Self {
        let telegram = Telegram {
            left: 30.0,
            at: 0,
            overdrawn: 0,
        };
        Self {
            lanes: Lanes::new(pace),
            telegram,
            now: 0,
            waiting: Default::default(),
            under_way: Vec::new(),
            answered: Vec::new(),
        }
    }

    fn queue(&mut self, class: Class, count: usize) {
        self.waiting[class as usize].extend(std::iter::repeat_n(self.now, count));
        self.lanes.open(class);
    }

    /// One millisecond goes by. The line says for each message when it arrives and when the answer is there, from now.
    fn step(&mut self, line: &mut impl FnMut() -> (u64, u64)) {
        self.now += 1;
        let now = self.now;
        let arriving = self.under_way.iter().filter(|m| m.arrives == now).count();
        (0..arriving).for_each(|_| self.telegram.arrives(now));
        for ended in self.under_way.extract_if(.., |m| m.answered <= now) {
            self.lanes.end(at(ended.begun), at(now));
            self.lanes.settled(ended.class);
            self.answered.push((ended.class, ended.queued, now));
        }
        for class in CLASSES {
            let waiting = &mut self.waiting[class as usize];
            for _ in 0..self.lanes.room(class, at(now)).min(waiting.len()) {
                let queued = waiting.pop_front().expect("a message");
                self.lanes.begin(class, at(now));
                let (arrives, answered) = line();
                self.under_way.push(Message {
                    class,
                    queued,
                    begun: now,
                    arrives: now + arrives.max(1),
                    answered: now + answered.max(arrives).max(1),
                });
            }
            if waiting.is_empty() {
                self.lanes.close(class);
            }
        }
    }

    fn count(&self, class: Class) -> usize {
        let of_class = self.answered.iter().filter(|(own, ..)| *own == class);
        of_class.count()
    }
}

/// A line of 50 ms there and back.
fn line() -> (u64, u64) {
    (25, 50)
}

#[test]
fn six_hundred_lessons_drain_while_learners_are_answered_at_once() {
    let mut world = World::new(Pace::telegram());
    world.queue(Class::Lesson, 600);
    let mut chance = 12345u64;
    while world.count(Class::Lesson) < 600 {
        chance = chance
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        // Five actions a second, at no regular time.
        if (chance >> 33) % 1000 < 5 {
            world.queue(Class::Reply, 1);
        }
        world.step(&mut line);
        assert!(world.now < 60_000, "the lessons go out");
    }
    let seconds = world.now as f64 / 1000.0;
    let rate = world.answered.len() as f64 / seconds;
    assert!(rate >= 29.4, "{rate} a second of Telegram's 30");
    assert_eq!(world.telegram.overdrawn, 0);
    let replies = world
        .answered
        .iter()
        .filter(|(class, ..)| *class == Class::Reply);
    let mut waits: Vec<u64> = replies
        .map(|(_, queued, answered)| answered - queued)
        .collect();
    waits.sort_unstable();
    assert!(waits.len() > 60, "{}", waits.len());
    let (median, worst) = (waits[waits.len() / 2], waits[waits.len() - 1]);
    assert!(median <= 52 && worst <= 60, "{median} and {worst} ms");
}

#[test]
fn whoever_could_use_everything_leaves_the_others_their_part() {
    let mut world = World::new(Pace::telegram());
    for class in CLASSES {
        world.queue(class, 5_000);
    }
    while world.now < 60_000 {
        world.step(&mut line);
    }
    let [replies, lessons, broadcasts] = CLASSES.map(|class| world.count(class));
    assert!(
        (297..=330).contains(&lessons),
        "{lessons} lessons in a minute"
    );
    assert!(
        (58..=66).contains(&broadcasts),
        "{broadcasts} announcements"
    );
    let all = replies + lessons + broadcasts;
    assert!(all >= 59 * 29, "{all}");
}

#[test]
fn what_is_kept_for_others_is_lent_while_they_have_nothing() {
    for class in CLASSES {
        let mut world = World::new(Pace::telegram());
        world.queue(class, 5_000);
        while world.now < 20_000 {
            world.step(&mut line);
        }
        let count = world.count(class);
        assert!(count >= 585, "{count} of {class:?} in 20 seconds");
    }
}

#[test]
fn lessons_go_before_announcements_which_keep_their_part() {
    let mut world = World::new(Pace::telegram());
    world.queue(Class::Lesson, 5_000);
    world.queue(Class::Broadcast, 5_000);
    while world.now < 60_000 {
        world.step(&mut line);
    }
    let count = world.count(Class::Broadcast);
    assert!((58..=66).contains(&count), "{count} announcements");
    assert!(world.count(Class::Lesson) >= 59 * 28);
}

#[test]
fn ten_replies_at_once_go_at_once_beside_lessons() {
    let mut world = World::new(Pace::telegram());
    world.queue(Class::Lesson, 5_000);
    while world.now < 10_000 {
        world.step(&mut line);
    }
    world.queue(Class::Reply, 10);
    while world.count(Class::Reply) < 10 {
        world.step(&mut line);
    }
    assert!(world.now <= 10_052, "{}", world.now);
}

#[test]
fn without_a_pace_only_the_windows_count() {
    let mut lanes = Lanes::new(Pace::off());
    for class in CLASSES {
        assert_eq!(lanes.room(class, at(0)), 0, "closed");
        lanes.open(class);
        let window = lanes.room(class, at(0));
        for _ in 0..window {
            lanes.begin(class, at(0));
        }
        assert_eq!((window > 0, lanes.room(class, at(9))), (true, 0));
        lanes.settled(class);
        assert_eq!(lanes.room(class, at(9)), 1);
    }
    assert_eq!(Lanes::new(Pace::off()).next(at(1)), None);
}

#[test]
fn the_window_of_announcements_grows_with_what_has_ended() {
    let mut lanes = Lanes::new(Pace::off());
    lanes.open(Class::Broadcast);
    let mut widest = Vec::new();
    for ended in 0..=10 * GROWS_AFTER {
        if ended % GROWS_AFTER == 0 {
            widest.push(lanes.room(Class::Broadcast, at(0)));
        }
        lanes.begin(Class::Broadcast, at(0));
        lanes.settled(Class::Broadcast);
    }
    assert_eq!(widest, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
}

#[test]
fn a_held_class_waits_and_what_it_is_owed_is_lent() {
    let mut lanes = Lanes::new(Pace::telegram());
    CLASSES.iter().for_each(|class| lanes.open(*class));
    lanes.hold(Class::Lesson, at(5_000));
    lanes.hold(Class::Lesson, at(3_000));
    let owed = |lanes: &mut Lanes, now| lanes.room(Class::Reply, at(now));
    assert_eq!(lanes.room(Class::Lesson, at(4_999)), 0);
    assert_eq!(
        owed(&mut lanes, 4_999),
        27,
        "one for announcements, which have just begun"
    );
    assert!(lanes.room(Class::Lesson, at(5_000)) > 0);
    assert_eq!(owed(&mut lanes, 5_000), 25, "and two for lessons");
}

#[test]
fn a_look_goes_on_behind_those_who_wait_and_comes_back() {
    let mut lanes = Lanes::new(Pace::off());
    let (class, place) = (Class::Lesson, Place::FRONT);
    lanes.open(class);
    lanes.pass_over(class, place, at(10));
    assert_eq!(lanes.room(class, at(11)), 0, "not again at once");
    assert_eq!(lanes.next(at(11)), Some(at(15)));
    assert!(lanes.room(class, at(15)) > 0);
    lanes.close(class);
    assert_eq!((lanes.room(class, at(15)), lanes.next(at(15))), (0, None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever comes, however the line delays and bunches: Telegram is never asked for more than it gives.
    #[test]
    fn telegram_is_never_overdrawn(
        lines in prop::collection::vec((0u64..2_500, 0u64..2_500), 1..40),
        bursts in prop::collection::vec((0u64..8_000, 0usize..3, 1usize..200), 1..12),
    ) {
        let mut world = World::new(Pace::telegram());
        let mut lines = lines.iter().copied().cycle();
        let mut line = || lines.next().map_or((1, 1), |(arrives, longer)| (arrives, arrives + longer));
        while world.now < 12_000 {
            let now = world.now;
            for (_, class, count) in bursts.iter().filter(|(when, ..)| *when == now) {
                world.queue(CLASSES[*class], *count);
            }
            world.step(&mut line);
        }
        prop_assert_eq!(world.telegram.overdrawn, 0);
    }

    /// The moment that is told to wake is never past, and at the end of a chain of them whoever waits may send.
    #[test]
    fn whoever_waits_is_woken(class in 0usize..3, spent in 0usize..28) {
        let class = CLASSES[class];
        let mut lanes = Lanes::new(Pace::telegram());
        lanes.open(Class::Reply);
        for _ in 0..spent {
            lanes.begin(Class::Reply, at(0));
        }
        for _ in 0..spent {
            lanes.end(at(0), at(1));
        }
        lanes.close(Class::Reply);
        lanes.open(class);
        let mut now = at(1);
        for _ in 0..40 {
            if lanes.room(class, now) > 0 {
                break;
            }
            let next = lanes.next(now).expect("a moment");
            prop_assert!(next > now);
            now = next;
        }
        prop_assert!(lanes.room(class, now) > 0);
    }
}
