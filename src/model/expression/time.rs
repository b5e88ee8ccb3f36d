//! Days and moments in expressions: ISO text in, numbers of days and formatted text out.

use jiff::{
    SignedDuration, Timestamp, Zoned,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

const DAY: f64 = 86_400.0;

/// The local day and time of a text such as `2026-03-02` or `2026-03-02T19:00:00.000+07:00`.
///
/// A moment with an offset keeps the clock that it was written by; one in UTC (`Z`) is moved to the zone.
pub(super) fn civil(text: &str, zone: &TimeZone) -> Option<DateTime> {
    let text = text.trim();
    let day = text.get(..10)?;
    let shaped = day.bytes().enumerate().all(|(at, b)| match at {
        4 | 7 => b == b'-',
        _ => b.is_ascii_digit(),
    });
    if !shaped {
        return None;
    }
    match text.as_bytes().get(10) {
        None => Some(day.parse::<Date>().ok()?.at(0, 0, 0, 0)),
        Some(b'T') if text.ends_with('Z') => {
            let moment: Timestamp = text.parse().ok()?;
            Some(moment.to_zoned(zone.clone()).datetime())
        }
        Some(b'T') => text.parse().ok(),
        Some(_) => None,
    }
}

/// The moment as ODK writes it.
pub(super) fn moment_text(now: &Zoned) -> String {
    let shown = civil_text(now.datetime());
    let seconds = now.offset().seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("{shown}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// A local moment with thousandths, without an offset.
pub(super) fn civil_text(moment: DateTime) -> String {
    let (day, time) = (moment.date(), moment.time());
    let (hour, minute, second) = (time.hour(), time.minute(), time.second());
    format!(
        "{day}T{hour:02}:{minute:02}:{second:02}.{:03}",
        time.millisecond()
    )
}

/// Days since 1970-01-01 by the local calendar, with the part of the day.
pub(super) fn days(moment: DateTime) -> f64 {
    let since = moment.duration_since(Date::constant(1970, 1, 1).at(0, 0, 0, 0));
    since.as_secs_f64() / DAY
}

/// The local moment so many days after 1970-01-01.
pub(super) fn from_days(days: f64) -> Option<DateTime> {
    let since = SignedDuration::try_from_secs_f64(days * DAY).ok()?;
    let start = Date::constant(1970, 1, 1).at(0, 0, 0, 0);
    start.checked_add(since).ok()
}

/// The part of the day that has passed at a time that stands alone, without its day.
pub(super) fn of_day(text: &str) -> Option<f64> {
    let begins = text.as_bytes().get(2) == Some(&b':');
    begins.then(|| part_of_day(text)).flatten()
}

/// The part of the day that has passed at a time such as `06:30`.
pub(super) fn part_of_day(text: &str) -> Option<f64> {
    let clock = text.split_once('T').map_or(text, |(_, clock)| clock);
    let end = clock.find(['+', '-', 'Z']).unwrap_or(clock.len());
    let time: Time = clock.get(..end)?.trim().parse().ok()?;
    Some(time.duration_since(Time::midnight()).as_secs_f64() / DAY)
}

/// The letters that ODK's patterns for days and moments know, and `%` for itself.
const LETTERS: &str = "YymnbdeaHhMS3W%";

/// The first letter of a pattern that means nothing after its `%`.
pub fn strange_letter(pattern: &str) -> Option<String> {
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        if letter == '%' {
            let next = letters.next();
            let known = next.is_some_and(|next| LETTERS.contains(next));
            if !known {
                return Some(next.map(String::from).unwrap_or_default());
            }
        }
    }
    None
}

/// A moment after an ODK pattern (`%Y-%m-%d`, `%e/%n/%y`, `%H:%M`); what is no pattern stays. The short names of months
/// (`%b`) and days (`%a`) are English, whoever reads them.
pub(super) fn format(moment: DateTime, pattern: &str) -> String {
    let mut out = String::new();
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '%') {
            (_, true) => out.push_str(&letters.next().map_or("%".into(), |l| part(moment, l))),
            (other, false) => out.push(other),
        }
    }
    out
}

fn part(moment: DateTime, letter: char) -> String {
    match letter {
        'Y' => format!("{:04}", moment.year()),
        'y' => format!("{:02}", moment.year().rem_euclid(100)),
        'm' => format!("{:02}", moment.month()),
        'n' => moment.month().to_string(),
        'b' => moment.strftime("%b").to_string(),
        'd' => format!("{:02}", moment.day()),
        'e' => moment.day().to_string(),
        'a' => moment.strftime("%a").to_string(),
        'H' => format!("{:02}", moment.hour()),
        'h' => moment.hour().to_string(),
        'M' => format!("{:02}", moment.minute()),
        'S' => format!("{:02}", moment.second()),
        '3' => format!("{:03}", moment.millisecond()),
        'W' => moment.date().iso_week_date().week().to_string(),
        '%' => "%".into(),
        other => format!("%{other}"),
    }
}
