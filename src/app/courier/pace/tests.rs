//! The pace against a model of Telegram's limiter, on a clock of its own.

use super::*;

const STEP: Duration = Duration::from_millis(1);

/// Telegram: 30 a second, a burst of 30, and everything refused for 3 s once overdrawn.
struct Telegram {
    all: Bucket,
    refused: usize,
}

impl Telegram {
    fn new() -> Self {
        Self {
            all: Bucket::full(30.0, 30.0, Duration::ZERO),
            refused: 0,
        }
    }

    fn take(&mut self, now: Duration) {
        match self.all.fill(now) >= 1.0 {
            true => self.all.left -= 1.0,
            false => self.refused += 1,
        }
    }
}

/// What came of a run: how many of each class went out, and the longest that a reply waited.
#[derive(Debug, Default)]
struct Run {
    sent: [usize; 3],
    longest: Duration,
    refused: usize,
    seconds: f64,
}

/// Lets replies come every so often while bulk waits, for so long; messages arrive late by up to `jitter`.
fn run(bulk: [usize; 2], reply_every: Duration, (length, jitter): (Duration, Duration)) -> Run {
    let (mut meter, mut telegram) = (Meter::new(Pace::telegram()), Telegram::new());
    let mut run = Run::default();
    let [mut lessons, mut broadcasts] = bulk;
    let mut replies: Vec<Duration> = Vec::new();
    let mut arriving: Vec<Duration> = Vec::new();
    let mut now = Duration::ZERO;
    let mut dice = 12_345_u64;
    while now < length && (run.sent.iter().sum::<usize>() == 0 || lessons + broadcasts > 0) {
        if now
            .as_millis()
            .is_multiple_of(reply_every.as_millis().max(1))
        {
            replies.push(now);
        }
        while let Next::Now(class) =
            meter.next([!replies.is_empty(), lessons > 0, broadcasts > 0], now)
        {
            meter.sent(class, now);
            run.sent[class as usize] += 1;
            match class {
                Class::Reply => run.longest = run.longest.max(now - replies.remove(0)),
                Class::Lesson => lessons -= 1,
                Class::Broadcast => broadcasts -= 1,
            }
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let late = (dice >> 33) as f64 / f64::from(u32::MAX >> 1);
            arriving.push(now + jitter.mul_f64(late));
        }
        arriving.sort();
        let here = arriving.partition_point(|at| *at <= now);
        arriving.drain(..here).for_each(|at| telegram.take(at));
        now += STEP;
    }
    run.refused = telegram.refused;
    run.seconds = now.as_secs_f64();
    run
}

#[test]
fn six_hundred_lessons_drain_at_full_pace_while_replies_go_out_at_once() {
    let five_a_second = Duration::from_millis(200);
    let length = (Duration::from_secs(60), Duration::from_millis(300));
    let run = run([600, 0], five_a_second, length);
    let rate = run.sent.iter().sum::<usize>() as f64 / run.seconds;
    assert!(rate >= 29.4, "{rate} a second: {run:?}");
    assert_eq!(run.sent[1], 600);
    assert!(run.longest <= Duration::from_millis(2), "{run:?}");
    assert_eq!(run.refused, 0);
}

#[test]
fn telegram_is_never_overdrawn_however_much_waits() {
    for jitter in [0, 100, 600] {
        for reply_every in [1, 20, 33, 1_000] {
            let lengths = (Duration::from_secs(40), Duration::from_millis(jitter));
            let run = run(
                [100_000, 100_000],
                Duration::from_millis(reply_every),
                lengths,
            );
            assert_eq!(
                run.refused, 0,
                "jitter {jitter} ms, a reply each {reply_every} ms: {run:?}"
            );
        }
    }
}

#[test]
fn nobody_starves_while_replies_could_use_everything() {
    let lengths = (Duration::from_secs(60), Duration::ZERO);
    let run = run([100_000, 100_000], Duration::from_millis(10), lengths);
    let [replies, lessons, broadcasts] = run.sent.map(|sent| sent as f64 / run.seconds);
    assert!((4.9..5.2).contains(&lessons), "{run:?}");
    assert!((0.95..1.1).contains(&broadcasts), "{run:?}");
    assert!(replies > 23.0, "{run:?}");
}

#[test]
fn what_is_kept_is_lent_while_nobody_needs_it() {
    let lengths = (Duration::from_secs(60), Duration::ZERO);
    let run = run([0, 100_000], Duration::from_secs(1), lengths);
    assert!(run.sent[2] as f64 / run.seconds > 28.0, "{run:?}");
}

#[test]
fn a_chat_gets_two_at_once_and_then_one_a_second() {
    let mut meter = Meter::new(Pace::telegram());
    let at = |millis: u64| Duration::from_millis(millis);
    let somebody = LearnerId(1);
    assert_eq!(meter.chat(somebody, at(0)), None);
    assert_eq!(meter.chat(somebody, at(0)), None);
    let next = meter.chat(somebody, at(0)).expect("has to wait");
    assert!((at(500)..at(501)).contains(&next), "{next:?}");
    assert_eq!(meter.chat(LearnerId(2), at(0)), None, "others do not wait");
    assert_eq!(meter.chat(somebody, next), None);
    let next = meter.chat(somebody, next).expect("has to wait");
    assert!((at(1_500)..at(1_502)).contains(&next), "{next:?}");
}

#[test]
fn a_pace_is_read_as_it_is_written() {
    assert_eq!("off".parse(), Ok(Pace::Off));
    assert_eq!("29.5".parse(), Ok(Pace::telegram()));
    for wrong in ["", "0", "-1", "fast", "NaN", "1e9"] {
        assert_eq!(wrong.parse::<Pace>(), Err(NoPace), "{wrong}");
    }
}
