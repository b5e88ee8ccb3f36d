//! Functions that come to a number.

use super::{Function, Function as F, Run, Value, calls::text, time};
use crate::model::expression::geography;

impl Run<'_> {
    pub(super) fn numbers(&self, function: Function, values: &[Value]) -> f64 {
        let first = values.first().map_or(f64::NAN, |value| self.number(value));
        let second = || values.get(1).map_or(0.0, |value| self.number(value));
        match function {
            F::Abs => first.abs(),
            F::Ceiling => first.ceil(),
            F::Floor => first.floor(),
            F::Int => first.trunc(),
            F::Round => round(first, second()),
            F::Pow => first.powf(second()),
            F::Sqrt => first.sqrt(),
            F::Exp => first.exp(),
            F::Exp10 => 10f64.powf(first),
            F::Log => first.ln(),
            F::Log10 => first.log10(),
            F::Sin => first.sin(),
            F::Cos => first.cos(),
            F::Tan => first.tan(),
            F::Asin => first.asin(),
            F::Acos => first.acos(),
            F::Atan => first.atan(),
            F::Atan2 => first.atan2(second()),
            F::Area => geography::area(&line(values)),
            F::Distance => geography::distance(&line(values)),
            F::CountSelected => text(values, 0).split_whitespace().count() as f64,
            F::StringLength => text(values, 0).chars().count() as f64,
            F::DecimalTime => values.first().map_or(f64::NAN, |v| self.part_of_day(v)),
            F::DecimalDateTime => {
                let moment = values.first().and_then(|value| self.as_moment(value));
                moment.map_or(f64::NAN, time::days)
            }
            F::DifferenceInMonths => self.months_between(values).unwrap_or(f64::NAN),
            F::Sum | F::Min | F::Max | F::Count | F::CountNonEmpty => {
                self.counted(function, values)
            }
            _ => first,
        }
    }

    /// Functions of many numbers; those that are none are passed over, as JavaRosa does.
    fn counted(&self, function: Function, values: &[Value]) -> f64 {
        let numbers = values.iter().map(|value| self.number(value));
        let numbers = numbers.filter(|number| !number.is_nan());
        match function {
            F::Sum => numbers.fold(0.0, |sum, number| sum + number),
            F::Min => numbers.fold(f64::NAN, f64::min),
            F::Max => numbers.fold(f64::NAN, f64::max),
            _ => values.iter().filter(|value| !value.is_nothing()).count() as f64,
        }
    }
}

/// All places of the values, one after another.
fn line(values: &[Value]) -> Vec<(f64, f64)> {
    let texts = values.iter().map(Value::as_text);
    texts.flat_map(|text| geography::places(&text)).collect()
}

/// Rounds as it is done on paper, on the digits as they are written: halves go up, also below zero. Digits may be
/// negative, for tens and hundreds.
pub(super) fn round(number: f64, digits: f64) -> f64 {
    let digits = if digits.is_nan() { 0.0 } else { digits.trunc() };
    if !number.is_finite() || digits.abs() > 30.0 {
        return if number.is_finite() { f64::NAN } else { number };
    }
    if digits < 0.0 {
        let by = 10f64.powi(-digits as i32);
        return (number / by + 0.5).floor() * by;
    }
    let written = number.abs().to_string();
    let digits = digits as usize;
    let (whole, part) = written.split_once('.').unwrap_or((&written, ""));
    let Some((kept, rest)) = part.split_at_checked(digits) else {
        return number;
    };
    let down: f64 = format!("{whole}.{kept}").parse().unwrap_or(number);
    let is_half = rest.starts_with('5') && rest.len() == 1;
    let up = rest >= "5" && !(is_half && number < 0.0);
    // One more in the last place, written out again so that no rest of the addition stays.
    let size = match up {
        true => format!("{:.digits$}", down + 10f64.powi(-(digits as i32)))
            .parse()
            .unwrap_or(down),
        false => down,
    };
    size.copysign(number)
}
