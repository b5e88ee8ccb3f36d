//! One language speaking: a key and its arguments become a sentence.

use super::Texts;
use crate::{
    flow::phrase::When,
    model::{Days, Hour, Lang},
};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::{Date, DateTime, Weekday};

/// A language and where its words are.
pub(super) struct Voice<'a> {
    pub(super) texts: &'a Texts,
    pub(super) lang: Lang,
}

/// A value that fills a gap in a sentence.
pub(super) struct Value<'a>(FluentValue<'a>);

impl<'a, T: AsRef<str> + ?Sized> From<&'a T> for Value<'a>
where
    T: Text,
{
    fn from(text: &'a T) -> Self {
        Value(FluentValue::from(text.as_ref()))
    }
}

/// What fills a gap as text.
pub(super) trait Text {}
impl Text for str {}
impl Text for String {}

macro_rules! numbers {
    ($($kind:ty),+) => {$(
        impl From<&$kind> for Value<'_> {
            fn from(number: &$kind) -> Self {
                Value(FluentValue::from(*number as f64))
            }
        }
    )+};
}
numbers!(usize, u8, i64, i16, i8);

impl Voice<'_> {
    /// A sentence without gaps.
    pub(super) fn say(&self, key: &str) -> String {
        self.texts.get(self.lang, key, None)
    }

    /// A sentence with its gaps filled.
    pub(super) fn with(&self, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, value.0.clone());
        }
        self.texts.get(self.lang, key, Some(&args))
    }

    /// A sentence with one gap for text.
    pub(super) fn one(&self, key: &str, name: &'static str, text: &str) -> String {
        self.with(key, &[(name, text.into())])
    }

    /// A weekday, 0 being Monday.
    pub(super) fn day(&self, at: u8) -> String {
        self.say(&format!("settings-day-{at}"))
    }

    /// Days of the week in words.
    pub(super) fn days(&self, days: Days) -> String {
        if days == Days::ALL {
            return self.say("settings-days-all");
        }
        let chosen = |at: &u8| {
            let day = Weekday::from_monday_zero_offset(*at as i8);
            day.is_ok_and(|day| days.contain(day))
        };
        (0..7u8)
            .filter(chosen)
            .map(|at| self.day(at))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// When the next lesson comes.
    pub(super) fn when(&self, when: When) -> String {
        match when {
            When::Today(hour) => self.one("settings-when-today", "hour", &clock(hour)),
            When::Tomorrow(hour) => self.one("settings-when-tomorrow", "hour", &clock(hour)),
            When::Day(day, hour) => {
                let (day, hour) = (self.day(day), clock(hour));
                self.with(
                    "settings-when-day",
                    &[("day", (&day).into()), ("hour", (&hour).into())],
                )
            }
        }
    }

    /// A day of the calendar.
    pub(super) fn date(&self, date: Date) -> String {
        let (day, month, year) = (date.day(), date.month(), date.year());
        let year = year.to_string();
        let args = [
            ("day", (&day).into()),
            ("month", (&month).into()),
            ("year", (&year).into()),
        ];
        self.with("settings-date", &args)
    }

    /// A day of the calendar and a time.
    pub(super) fn moment(&self, at: DateTime) -> String {
        format!("{}, {}", self.date(at.date()), at.strftime("%H:%M"))
    }
}

/// An hour as a clock shows it.
pub(super) fn clock(hour: Hour) -> String {
    format!("{}:00", hour.number())
}
