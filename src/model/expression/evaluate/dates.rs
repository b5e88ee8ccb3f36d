//! Functions that come to a day or a moment, or to words for one. Without a day they come to nothing.

use super::{Function, Function as F, Run, Value, calls::text, time};
use jiff::{Span, Unit, civil::DateTime};

impl Run<'_> {
    pub(super) fn dates(&self, function: Function, values: &[Value]) -> String {
        let moment = values.first().and_then(|value| self.as_moment(value));
        let shown = |moment: DateTime| match function {
            F::Date => moment.date().to_string(),
            F::DateTime => time::civil_text(moment),
            F::AddDate => self.later(moment, values).unwrap_or_default(),
            _ => time::format(moment, &text(values, 1)),
        };
        moment.map(shown).unwrap_or_default()
    }

    /// A day some years, months, days, hours and minutes later; a moment if hours or minutes were told.
    fn later(&self, moment: DateTime, values: &[Value]) -> Option<String> {
        let told = |at: usize| values.get(at).map(|value| self.number(value));
        let part = |at: usize| told(at).filter(|n| n.is_finite()).unwrap_or(0.0) as i64;
        let span = Span::new()
            .try_years(part(1))
            .and_then(|span| span.try_months(part(2)))
            .and_then(|span| span.try_days(part(3)))
            .and_then(|span| span.try_hours(part(4)))
            .and_then(|span| span.try_minutes(part(5)));
        let then = moment.checked_add(span.ok()?).ok()?;
        Some(match values.len() {
            ..=4 => then.date().to_string(),
            _ => time::civil_text(then),
        })
    }

    /// The whole months from one day to another.
    pub(super) fn months_between(&self, values: &[Value]) -> Option<f64> {
        let day = |at: usize| self.as_moment(values.get(at)?).map(DateTime::date);
        let between = day(0)?.until((Unit::Month, day(1)?)).ok()?;
        Some(f64::from(between.get_months()))
    }

    /// The part of the day that has passed: of a time, of a moment, or of a number of days.
    pub(super) fn part_of_day(&self, value: &Value) -> f64 {
        match value {
            Value::Text(text) => match self.moment(text) {
                Some(moment) => time::days(moment).rem_euclid(1.0),
                None => time::part_of_day(text).unwrap_or(f64::NAN),
            },
            other => {
                let days = other.number();
                days - days.floor()
            }
        }
    }
}
