//! Functions of texts, and those that say yes or no of them.

use super::{Function, Function as F, LONGEST, Value, calls::text, numbers::round};
use crate::model::expression::geography;
use std::{borrow::Cow, collections::HashMap};

pub(super) fn truths(function: Function, values: &[Value]) -> bool {
    let (first, second) = (text(values, 0), text(values, 1));
    match function {
        F::Not => !values.first().is_some_and(Value::truth),
        F::Boolean => values.first().is_some_and(Value::truth),
        F::BooleanFromString => first == "1" || first.eq_ignore_ascii_case("true"),
        F::Contains => first.contains(&*second),
        F::StartsWith => first.starts_with(&*second),
        F::EndsWith => first.ends_with(&*second),
        F::Geofence => {
            let inside = geography::places(&first).first().copied();
            inside.is_some_and(|place| geography::is_inside(place, &geography::places(&second)))
        }
        _ => is_selected(first.trim(), second.trim()),
    }
}

/// Whether a name is among those taken; as in JavaRosa, several names count if they stand together.
fn is_selected(taken: &str, name: &str) -> bool {
    match name.contains(' ') || name.is_empty() {
        true => format!(" {taken} ").contains(&format!(" {name} ")),
        false => taken.split(' ').any(|other| other == name),
    }
}

/// Whether as many hold as are wanted, each for one or by its weight. A negative limit of a list without weights is none.
pub(super) fn checks(function: Function, values: &[Value]) -> bool {
    let number = |at: usize| values.get(at).map_or(f64::NAN, Value::number);
    let (least, most) = (number(0), number(1));
    let rest = values.get(2..).unwrap_or_default();
    if function == F::Checklist {
        let hold = rest.iter().filter(|value| value.truth()).count() as f64;
        // What is no number counts as 0, as in Java.
        let limit = |n: f64| if n.is_nan() { 0.0 } else { n.trunc() };
        let (least, most) = (limit(least), limit(most));
        return (least < 0.0 || hold >= least) && (most < 0.0 || hold <= most);
    }
    let pairs = rest.chunks(2).filter(|pair| pair[0].truth());
    let weights = pairs.map(|pair| pair.get(1).map_or(f64::NAN, Value::number));
    let sum = weights.fold(0.0, |sum, weight| sum + weight);
    sum >= least && sum <= most
}

pub(super) fn texts(function: Function, values: &[Value]) -> String {
    let (first, second) = (text(values, 0), text(values, 1));
    match function {
        F::Concat => joined(values, ""),
        F::Join => joined(values.get(1..).unwrap_or_default(), &first),
        F::LowerCase => first.to_lowercase(),
        F::UpperCase => first.to_uppercase(),
        F::NormalizeSpace => first.split_whitespace().collect::<Vec<_>>().join(" "),
        F::SelectedAt => {
            let at = values.get(1).map_or(f64::NAN, Value::number);
            let choice = (at > -1.0).then(|| first.split_whitespace().nth(at as usize));
            choice.flatten().unwrap_or_default().into()
        }
        F::SubstringAfter => {
            let parts = first.split_once(&*second);
            parts.map_or("", |(_, after)| after).into()
        }
        F::SubstringBefore => {
            let parts = first.split_once(&*second);
            parts.map_or("", |(before, _)| before).into()
        }
        F::Translate => translate(&first, &second, &text(values, 2)),
        _ => first.into_owned(),
    }
}

/// Texts one after another; what would be longer than a text may be is cut.
fn joined(values: &[Value], between: &str) -> String {
    let mut all = String::new();
    for (at, value) in values.iter().enumerate() {
        let between = if at == 0 { "" } else { between };
        for part in [Cow::Borrowed(between), value.as_text()] {
            let room = LONGEST - all.len();
            let end = part.floor_char_boundary(room);
            all.push_str(&part[..end]);
            if end < part.len() {
                return all;
            }
        }
    }
    all
}

fn translate(text: &str, from: &str, to: &str) -> String {
    let mut to = to.chars();
    let mut table = HashMap::new();
    for letter in from.chars() {
        let other = to.next();
        table.entry(letter).or_insert(other);
    }
    let replaced = |letter: char| table.get(&letter).copied().unwrap_or(Some(letter));
    text.chars().filter_map(replaced).collect()
}

/// `substr` counts from 0 and from the end if negative; `substring` counts from 1 and rounds, as XPath does.
pub(super) fn parts(function: Function, values: &[Value]) -> String {
    let letters = text(values, 0);
    let length = letters.chars().count() as f64;
    let number = |at: usize| values.get(at).map(Value::number);
    let start = number(1).unwrap_or(0.0);
    let (from, until) = match function {
        F::Substr => {
            // What is no number counts as 0, as in Java.
            let whole = |n: f64| if n.is_nan() { 0.0 } else { n.trunc() };
            let place = |n: f64| whole(n) + if whole(n) < 0.0 { length } else { 0.0 };
            (place(start), number(2).map_or(length, place))
        }
        _ => {
            let from = round(start, 0.0) - 1.0;
            (from, number(2).map_or(length, |n| from + round(n, 0.0)))
        }
    };
    if from.is_nan() || until.is_nan() {
        return String::new();
    }
    let (from, until) = (from.clamp(0.0, length), until.clamp(0.0, length));
    let so_many = (until - from).max(0.0) as usize;
    letters.chars().skip(from as usize).take(so_many).collect()
}
