//! Every time zone of the world to 2035: exactly one lesson on each local day, never at night, whatever the clocks do.

use crate::verdict::Verdict;
use jiff::tz::{self, TimeZone};
use jiff::{Timestamp, ToSpan};
use sala::model::{Hour, Learner, LearnerId, Programme, QuietHours};
use sala::plan::wake::{self, Waiting};

/// Someone who waits for lessons and for nothing else.
const LESSONS: Waiting = Waiting {
    survey: None,
    lessons: true,
    busy: false,
    away: false,
    again: false,
    leaving: None,
};

/// The scenario: the ten days around each change of each zone's clocks.
pub(crate) fn zones() -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    let (mut changes, mut days, mut wrong, mut names) = (0, 0, Vec::new(), 0);
    let from: Timestamp = "2020-01-01T00:00:00Z".parse()?;
    let until: Timestamp = "2036-01-01T00:00:00Z".parse()?;
    for name in tz::db().available() {
        let zone = TimeZone::get(name.as_str())?;
        names += 1;
        let following = zone.following(from).map(|change| change.timestamp());
        let moments = following.take_while(|at| *at < until).chain([from]);
        for change in moments {
            changes += 1;
            for (hour, quiet) in [(0, 12), (1, 12), (2, 12), (3, 12), (19, 2), (23, 2)] {
                days += 10;
                let programme = programme(name.as_str(), quiet);
                if let Some(what) = around(&programme, hour, change) {
                    wrong.push(format!("{} at {hour}, {change}: {what}", name.as_str()));
                }
            }
        }
    }
    verdict.must("zones", names, names > 400);
    verdict.must("changes", changes, changes > 1000);
    verdict.fact("days", days);
    verdict.fact("wrong", wrong.len());
    verdict.must("first_wrong", wrong.first().cloned(), wrong.is_empty());
    Ok(verdict)
}

/// A programme that lives in one zone and is silent in one hour.
fn programme(zone: &str, quiet: u8) -> Programme {
    Programme {
        name: sala::model::Words::default(),
        contact: sala::model::Words::default(),
        languages: Vec::new(),
        complete: Vec::new(),
        countries: Vec::new(),
        domains: Vec::new(),
        quiet: QuietHours {
            from: quiet,
            until: quiet + 1,
        },
        default_zone: zone.to_owned(),
        consent_version: String::new(),
        consent: Default::default(),
        survey: None,
        limits: Default::default(),
        inactive_months: 0,
        quotas: Vec::new(),
    }
}

/// Ten days of one person; what is wrong with them.
fn around(programme: &Programme, hour: u8, change: Timestamp) -> Option<String> {
    let mut now = change - 120.hours();
    let mut learner = Learner::new(LearnerId(1), now);
    learner.hour = Hour::new(hour)?;
    let mut last: Option<jiff::civil::Date> = None;
    for _ in 0..10 {
        let Some(at) = wake::next(programme, &learner, LESSONS, now) else {
            return Some("nothing comes any more".to_owned());
        };
        let at = at.max(now);
        let Some(day) = wake::due(programme, &learner, at) else {
            return Some(format!("nothing is due at {at}"));
        };
        if wake::is_quiet(programme, &wake::local(programme, &learner, at)) {
            return Some(format!("a lesson in a quiet hour, {at}"));
        }
        if let Some(before) = last.filter(|before| before.tomorrow().ok() != Some(day)) {
            return Some(format!("{day} comes after {before}"));
        }
        (last, learner.progress.last_daily) = (Some(day), Some(day));
        (now, learner.seen) = (at, at);
    }
    None
}
