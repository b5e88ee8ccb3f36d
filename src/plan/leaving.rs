//! When somebody has been silent for so long that what is kept of them is to go: first the word, then thirty days, then the day itself.
//!
//! Nobody is erased because a clock jumped: a day that is found much too late is no day, and the thirty days begin anew.

use crate::model::{Learner, Programme};
use jiff::{SignedDuration, Timestamp, ToSpan, tz::TimeZone};

/// How long somebody has, from the word to the day.
pub const NOTICE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A day that is found later than this was missed: the clock has jumped, or the bot was away and may have lost a tap.
const MISSED: SignedDuration = SignedDuration::from_hours(24);

/// What is to be done about somebody's silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// Nothing: they are here.
    Stays,
    /// To tell them on which day everything will be erased.
    Tell,
    /// To wait until the day has come.
    Wait,
    /// To erase them.
    Erase,
}

/// What is to be done about the silence of a person who was told at this moment, if they were.
///
/// Whoever works in the office stays, however silent: the programme would lose its owner, and what colleagues did would lose its name.
pub fn due(
    programme: &Programme,
    learner: &Learner,
    told: Option<Timestamp>,
    now: Timestamp,
) -> Leaving {
    let silent = silent_since(programme, now).is_some_and(|since| learner.seen < since);
    if !silent || learner.rights.is_some() {
        return Leaving::Stays;
    }
    match told.map(day) {
        Some(day) if now < day => Leaving::Wait,
        Some(day) if now.duration_since(day) < MISSED => Leaving::Erase,
        _ => Leaving::Tell,
    }
}

/// Whoever was last seen before this moment is silent; none where the programme keeps everything.
pub fn silent_since(programme: &Programme, now: Timestamp) -> Option<Timestamp> {
    let months = i64::from(programme.inactive_months);
    let now = now.to_zoned(TimeZone::UTC);
    let since = now.checked_sub(months.months()).ok()?;
    (months > 0).then(|| since.timestamp())
}

/// The moment at which somebody who was told then is erased.
pub fn day(told: Timestamp) -> Timestamp {
    told.checked_add(NOTICE).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{LearnerId, QuietHours, Rights, Role, Scope};
    use Leaving::{Erase, Stays, Tell, Wait};

    fn programme(inactive_months: u8) -> Programme {
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
            inactive_months,
            quotas: Vec::new(),
        }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    /// What is due for somebody who was last seen on 2 March 2026 at ten.
    fn check(told: Option<&str>, now: &str, expected: Leaving) {
        let learner = Learner::new(LearnerId(1), at("2026-03-02T10:00:00Z"));
        let due = due(&programme(18), &learner, told.map(at), at(now));
        assert_eq!(due, expected, "told {told:?}, now {now}");
    }

    #[test]
    fn first_the_word_then_thirty_days_then_the_day() {
        check(None, "2027-09-02T10:00:00Z", Stays);
        check(None, "2027-09-02T10:00:01Z", Tell);
        let told = Some("2027-09-03T07:00:00Z");
        check(told, "2027-10-03T06:59:59Z", Wait);
        check(told, "2027-10-03T07:00:00Z", Erase);
        check(told, "2027-10-04T06:59:59Z", Erase);
    }

    #[test]
    fn a_clock_that_jumps_erases_nobody() {
        check(None, "2036-03-02T10:00:00Z", Tell);
        let told = Some("2027-09-03T07:00:00Z");
        // Ten years ahead in the middle of the thirty days: they begin anew.
        check(told, "2037-09-10T07:00:00Z", Tell);
        check(Some("2037-09-10T07:00:00Z"), "2037-10-10T06:59:59Z", Wait);
        // Back to the beginning of all clocks, and on from there.
        check(told, "1970-01-01T00:00:00Z", Stays);
        check(Some("1970-01-01T00:00:00Z"), "2027-09-03T07:00:00Z", Tell);
        check(Some("2037-09-10T07:00:00Z"), "2027-09-03T07:00:00Z", Wait);
    }

    #[test]
    fn the_bot_that_was_away_on_the_day_tells_them_once_more() {
        check(Some("2027-09-03T07:00:00Z"), "2027-10-04T07:00:00Z", Tell);
    }

    #[test]
    fn colleagues_stay_and_a_programme_may_keep_everything() {
        let mut learner = Learner::new(LearnerId(1), at("2026-03-02T10:00:00Z"));
        let now = at("2036-03-02T10:00:00Z");
        assert_eq!(due(&programme(0), &learner, None, now), Stays);
        assert_eq!(silent_since(&programme(0), now), None);
        learner.rights = Some(Rights {
            role: Role::Viewer,
            scope: Scope::default(),
        });
        let told = Some(now - NOTICE);
        assert_eq!(due(&programme(18), &learner, told, now), Stays);
    }
}
