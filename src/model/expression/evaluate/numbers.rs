//! Functions that come to a number.

use super::{Function, Function as F, Run, Value, calls::text, time};
use crate::model::expression::geography;

impl Run<'_> {
    pub(super) fn numbers(&self, function: Function, values: &[Value]) -> f64 {
        let first = values.first().map_or(f64::NAN, |value| self.number(value));
        let second = values.get(1).map_or(0.0, |value| self.number(value));
        let filled = values.iter().filter(|value| !value.is_nothing());
        match function {
            F::Abs => first.abs(),
            F::Ceiling => first.ceil(),
            F::Floor => first.floor(),
            F::Int => first.trunc(),
            F::Round => round(first, second),
            F::Pow => first.powf(second),
            F::Sqrt => first.sqrt(),
            F::Area => geography::area(&geography::places(&text(values, 0))),
            F::Distance => {
                let line = values.iter().map(Value::text).collect::<Vec<_>>().join(";");
                geography::distance(&geography::places(&line))
            }
            F::Sum => filled.map(|value| self.number(value)).sum(),
            F::Min => filled.map(|v| self.number(v)).fold(f64::NAN, f64::min),
            F::Max => filled.map(|v| self.number(v)).fold(f64::NAN, f64::max),
            F::Count | F::CountNonEmpty => filled.count() as f64,
            F::CountSelected => text(values, 0).split_whitespace().count() as f64,
            F::StringLength => text(values, 0).chars().count() as f64,
            F::DecimalTime => time::part_of_day(&text(values, 0)).unwrap_or(f64::NAN),
            F::DecimalDateTime => {
                let moment = values.first().and_then(|value| self.as_moment(value));
                moment.map_or(f64::NAN, time::days)
            }
            _ => first,
        }
    }
}

/// Halves go up, also below zero; digits may be negative, for tens and hundreds.
pub(super) fn round(number: f64, digits: f64) -> f64 {
    if digits.is_nan() || digits == 0.0 {
        return (number + 0.5).floor();
    }
    let by = 10f64.powi(digits.trunc().clamp(-30.0, 30.0) as i32);
    (number * by).round() / by
}
