//! The next moment that something is due for one person, in their own zone. There is no other timer.

use super::leaving;
use crate::model::{Learner, Programme, Standing};
use jiff::{SignedDuration, Timestamp, ToSpan, Zoned, civil::Date};

/// How long an unfinished survey rests before it is reminded of, once.
pub const REMIND_AFTER: SignedDuration = SignedDuration::from_hours(48);

/// A lesson that would come later than this waits for the next day.
pub const LATEST: SignedDuration = SignedDuration::from_hours(3);

/// Nobody who is in the middle of something is interrupted: this long after their last tap.
pub const UNDISTURBED: SignedDuration = SignedDuration::from_mins(15);

/// What a conversation waits for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// When the unfinished survey was last touched, if it was not reminded of yet.
    pub survey: Option<Timestamp>,
    /// Whether daily lessons have begun.
    pub lessons: bool,
    /// Whether the person is in the middle of a lesson or a survey.
    pub busy: bool,
    /// Whether the open question is to be asked again as soon as the night is over.
    pub away: bool,
    /// Whether they are to be asked to answer the survey once more, when they are free and nobody sleeps.
    pub again: bool,
    /// When they were told that everything will be erased, if they were.
    pub leaving: Option<Timestamp>,
}

/// When the person is to be woken next; a moment that has passed means at once. None means not at all.
pub fn next(
    programme: &Programme,
    learner: &Learner,
    waiting: Waiting,
    now: Timestamp,
) -> Option<Timestamp> {
    if let Some(told) = waiting.leaving {
        // Whoever was told that is not written to until they give a sign.
        return Some(leaving::day(told));
    }
    if learner.standing == Standing::Unreachable {
        return None;
    }
    if let Some(pause) = learner.pause {
        let local = local(programme, learner, now);
        return pause
            .until
            .map(|until| after_quiet(programme, &local, until.max(now)));
    }
    let local = local(programme, learner, now);
    let reminder = waiting.survey.map(remind_at);
    let reminder = reminder.map(|at| after_quiet(programme, &local, at.max(now)));
    let free = waiting.busy.then(|| later(learner.seen, UNDISTURBED));
    let lesson = waiting
        .lessons
        .then(|| slot_after(programme, learner, &local, free))
        .flatten();
    let away = waiting.away.then(|| after_quiet(programme, &local, now));
    let free = free.unwrap_or(now).max(now);
    let again = waiting.again.then(|| after_quiet(programme, &local, free));
    let lesson = lesson.map(|(_, at)| at);
    [reminder, lesson, away, again].into_iter().flatten().min()
}

/// When a survey that was touched then is to be reminded of.
pub fn remind_at(touched: Timestamp) -> Timestamp {
    later(touched, REMIND_AFTER)
}

/// A stored moment and some time; a damaged one at the end of all time stays there.
fn later(moment: Timestamp, time: SignedDuration) -> Timestamp {
    moment.checked_add(time).unwrap_or(Timestamp::MAX)
}

/// The moment in the learner's own zone.
pub fn local(programme: &Programme, learner: &Learner, now: Timestamp) -> Zoned {
    now.to_zoned(learner.time_zone(&programme.default_zone))
}

/// Whether nobody is written to at this moment.
pub fn is_quiet(programme: &Programme, local: &Zoned) -> bool {
    programme.quiet.contain(local.hour() as u8)
}

/// A moment, or the end of the quiet hours that it falls into, in the zone of `local`.
pub fn after_quiet(programme: &Programme, local: &Zoned, moment: Timestamp) -> Timestamp {
    let at = moment.to_zoned(local.time_zone().clone());
    if !is_quiet(programme, &at) {
        return moment;
    }
    let before_midnight = at.hour() as u8 >= programme.quiet.until;
    let day = if before_midnight {
        at.date().tomorrow()
    } else {
        Ok(at.date())
    };
    let morning = day.map(|day| day.at(programme.quiet.until as i8, 0, 0, 0));
    let morning = morning
        .ok()
        .and_then(|at| at.to_zoned(local.time_zone().clone()).ok());
    morning.map_or(moment, |morning| morning.timestamp())
}

/// The first lesson that is still to come, or whose hour passed less than [`LATEST`] ago and was not used: its day and its
/// moment. Nobody gets one before they are free, and none at night.
fn slot_after(
    programme: &Programme,
    learner: &Learner,
    local: &Zoned,
    free: Option<Timestamp>,
) -> Option<(Date, Timestamp)> {
    let now = local.timestamp();
    let (earliest, quiet) = (now - LATEST, is_quiet(programme, local));
    let days = (-1..=8).filter_map(|by| local.date().checked_add(by.days()).ok());
    let open = days.filter(|day| {
        let used = learner.progress.last_daily.is_some_and(|last| *day <= last);
        !used && learner.days.contain(day.weekday())
    });
    let slot = |day| {
        let slot = after_quiet(programme, local, slot(learner, local, day)?);
        let moment = free.map_or(slot, |free| slot.max(free));
        let at_night = is_quiet(programme, &moment.to_zoned(local.time_zone().clone()));
        let missed = slot <= earliest || (slot <= now && quiet);
        (!at_night && !missed).then_some((day, moment))
    };
    open.filter_map(slot).next()
}

/// The moment of the lesson on a day. A clock that jumps over the hour gives the moment after the jump.
fn slot(learner: &Learner, local: &Zoned, day: Date) -> Option<Timestamp> {
    let at = day.at(learner.hour.number() as i8, 0, 0, 0);
    at.to_zoned(local.time_zone().clone())
        .ok()
        .map(|slot| slot.timestamp())
}

/// The day of the lesson that is due at this moment, if one is.
pub fn due(programme: &Programme, learner: &Learner, now: Timestamp) -> Option<Date> {
    let local = local(programme, learner, now);
    let (day, moment) = slot_after(programme, learner, &local, None)?;
    (moment <= now).then_some(day)
}

/// Lets today's slot pass, if its hour has come: who picks an hour that is over means tomorrow.
pub fn let_pass(programme: &Programme, learner: &mut Learner, now: Timestamp) {
    if let Some(day) = due(programme, learner, now) {
        learner.progress.last_daily = Some(day);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Days, Hour, LearnerId, Pause, QuietHours};
    use jiff::civil::Weekday;
    use proptest::prelude::*;

    fn programme() -> Programme {
        Programme {
            name: Default::default(),
            contact: Default::default(),
            languages: Vec::new(),
            complete: Vec::new(),
            countries: Vec::new(),
            domains: Vec::new(),
            quiet: QuietHours { from: 21, until: 7 },
            default_zone: "Asia/Phnom_Penh".into(),
            consent_version: "1".into(),
            consent: Default::default(),
            survey: None,
            limits: Default::default(),
            inactive_months: 18,
            quotas: Vec::new(),
        }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    fn learner() -> Learner {
        Learner::new(LearnerId(1), at("2026-03-02T10:00:00+07:00"))
    }

    const LESSONS: Waiting = Waiting {
        survey: None,
        lessons: true,
        busy: false,
        away: false,
        again: false,
        leaving: None,
    };

    #[test]
    fn a_lesson_comes_at_the_hour_on_the_chosen_days() {
        let mut learner = learner();
        let check = |learner: &Learner, now: &str, expected: &str| {
            assert_eq!(
                next(&programme(), learner, LESSONS, at(now)),
                Some(at(expected)),
                "{now}"
            );
        };
        check(
            &learner,
            "2026-03-02T10:00:00+07:00",
            "2026-03-02T19:00:00+07:00",
        );
        check(
            &learner,
            "2026-03-02T20:00:00+07:00",
            "2026-03-02T19:00:00+07:00",
        );
        check(
            &learner,
            "2026-03-02T22:30:00+07:00",
            "2026-03-03T19:00:00+07:00",
        );
        learner.progress.last_daily = Some(jiff::civil::date(2026, 3, 2));
        check(
            &learner,
            "2026-03-02T20:00:00+07:00",
            "2026-03-03T19:00:00+07:00",
        );
        learner.days = Days::ALL.with(Weekday::Tuesday, false);
        check(
            &learner,
            "2026-03-02T20:00:00+07:00",
            "2026-03-04T19:00:00+07:00",
        );
        learner.zone = Some("Asia/Singapore".into());
        check(
            &learner,
            "2026-03-02T20:00:00+07:00",
            "2026-03-04T19:00:00+08:00",
        );
    }

    #[test]
    fn a_reminder_comes_after_two_days_and_never_at_night() {
        let check = |touched: &str, expected: &str| {
            let waiting = Waiting {
                survey: Some(at(touched)),
                ..Waiting::default()
            };
            let now = at(touched);
            assert_eq!(
                next(&programme(), &learner(), waiting, now),
                Some(at(expected)),
                "{touched}"
            );
        };
        check("2026-03-02T19:00:00+07:00", "2026-03-04T19:00:00+07:00");
        check("2026-03-02T22:00:00+07:00", "2026-03-05T07:00:00+07:00");
        check("2026-03-02T03:00:00+07:00", "2026-03-04T07:00:00+07:00");
    }

    #[test]
    fn who_rests_or_is_away_is_left_alone() {
        let mut learner = learner();
        learner.pause = Some(Pause {
            until: None,
            by_bot: false,
        });
        assert_eq!(next(&programme(), &learner, LESSONS, learner.seen), None);
        learner.pause = None;
        learner.standing = Standing::Unreachable;
        assert_eq!(next(&programme(), &learner, LESSONS, learner.seen), None);
    }

    #[test]
    fn whoever_was_told_is_woken_on_the_day_also_at_night_and_while_away() {
        let mut learner = learner();
        let told = at("2027-09-03T23:30:00+07:00");
        let waiting = Waiting {
            leaving: Some(told),
            ..Waiting::default()
        };
        for standing in [Standing::Reachable, Standing::Unreachable] {
            learner.standing = standing;
            let next = next(&programme(), &learner, waiting, told);
            assert_eq!(next, Some(at("2027-10-03T23:30:00+07:00")));
        }
    }

    #[test]
    fn nothing_comes_at_night_however_the_hour_came_about() {
        let mut learner = learner();
        let check = |learner: &Learner, waiting, now: &str, expected: &str| {
            assert_eq!(
                next(&programme(), learner, waiting, at(now)),
                Some(at(expected)),
                "{now}"
            );
        };
        learner.pause = Some(Pause {
            until: Some(at("2026-03-09T21:30:00+07:00")),
            by_bot: false,
        });
        check(
            &learner,
            LESSONS,
            "2026-03-02T21:30:00+07:00",
            "2026-03-10T07:00:00+07:00",
        );
        learner.pause = None;
        check(
            &learner,
            LESSONS,
            "2026-03-02T21:40:00+07:00",
            "2026-03-03T19:00:00+07:00",
        );
        learner.seen = at("2026-03-02T20:50:00+07:00");
        learner.hour = Hour::new(20).expect("an hour");
        let busy = Waiting {
            busy: true,
            ..LESSONS
        };
        check(
            &learner,
            busy,
            "2026-03-02T20:50:00+07:00",
            "2026-03-03T20:00:00+07:00",
        );
        let survey = Waiting {
            survey: Some(at("2026-02-01T10:00:00+07:00")),
            ..Waiting::default()
        };
        check(
            &learner,
            survey,
            "2026-03-02T23:00:00+07:00",
            "2026-03-03T07:00:00+07:00",
        );
    }

    proptest! {
        #[test]
        fn one_lesson_a_day_in_every_zone(
            zone in prop::sample::select(vec![
                "Asia/Phnom_Penh", "Asia/Yangon", "Asia/Jakarta", "Europe/Berlin", "America/Sao_Paulo",
                "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia",
            ]),
            hour in 0u8..24,
            start in 1_577_836_800i64..2_050_000_000,
        ) {
            let programme = Programme { quiet: QuietHours { from: 0, until: 0 }, ..programme() };
            let mut now = Timestamp::from_second(start).expect("a time");
            let mut learner = Learner::new(LearnerId(1), now);
            learner.zone = Some(zone.into());
            learner.hour = Hour::new(hour).expect("an hour");
            let_pass(&programme, &mut learner, now);
            let first = local(&programme, &learner, now).date();
            let mut days = Vec::new();
            for _ in 0..10 {
                now = next(&programme, &learner, LESSONS, now).expect("a slot");
                let day = due(&programme, &learner, now).expect("a lesson");
                learner.progress.last_daily = Some(day);
                days.push(day);
            }
            prop_assert!(days.windows(2).all(|pair| pair[0].tomorrow().ok() == Some(pair[1])), "{days:?}");
            prop_assert!(days[0] <= first.tomorrow().expect("a day"));
        }
    }
}
