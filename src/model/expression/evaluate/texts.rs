//! Functions of texts, and those that say yes or no of them.

use super::{Function, Function as F, Value, calls::text, numbers::round};
use regex::RegexBuilder;

pub(super) fn truths(function: Function, values: &[Value]) -> bool {
    let (first, second) = (text(values, 0), text(values, 1));
    match function {
        F::Not => !values.first().is_some_and(Value::truth),
        F::Boolean => values.first().is_some_and(Value::truth),
        F::BooleanFromString => first == "1" || first.eq_ignore_ascii_case("true"),
        F::Contains => first.contains(&second),
        F::StartsWith => first.starts_with(&second),
        F::EndsWith => first.ends_with(&second),
        F::Regex => fits(&first, &second),
        _ => format!(" {} ", first.trim()).contains(&format!(" {} ", second.trim())),
    }
}

pub(super) fn texts(function: Function, values: &[Value]) -> String {
    let (first, second) = (text(values, 0), text(values, 1));
    let all = || values.iter().map(Value::text).collect::<Vec<_>>();
    match function {
        F::Concat => all().concat(),
        F::Join => all()
            .get(1..)
            .map(|rest| rest.join(&first))
            .unwrap_or_default(),
        F::LowerCase => first.to_lowercase(),
        F::UpperCase => first.to_uppercase(),
        F::NormalizeSpace => first.split_whitespace().collect::<Vec<_>>().join(" "),
        F::SelectedAt => match values.get(1).map_or(f64::NAN, Value::number) {
            at if at >= 0.0 => {
                let choice = first.split_whitespace().nth(at as usize);
                choice.unwrap_or_default().into()
            }
            _ => String::new(),
        },
        F::SubstringAfter => first
            .split_once(&second)
            .map_or("", |(_, after)| after)
            .into(),
        F::SubstringBefore => first
            .split_once(&second)
            .map_or("", |(before, _)| before)
            .into(),
        F::Translate => translate(&first, &second, &text(values, 2)),
        _ => first,
    }
}

fn translate(text: &str, from: &str, to: &str) -> String {
    let to: Vec<char> = to.chars().collect();
    let replaced = |letter: char| match from.chars().position(|other| other == letter) {
        Some(at) => to.get(at).copied(),
        None => Some(letter),
    };
    text.chars().filter_map(replaced).collect()
}

/// `substr` counts from 0 and from the end if negative; `substring` counts from 1 and rounds, as XPath does.
pub(super) fn parts(function: Function, values: &[Value]) -> String {
    let letters: Vec<char> = text(values, 0).chars().collect();
    let length = letters.len() as f64;
    let number = |at: usize| values.get(at).map(Value::number);
    let start = number(1).unwrap_or(0.0);
    let (from, until) = match function {
        F::Substr => {
            let place = |n: f64| if n < 0.0 { length + n } else { n };
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
    letters
        .get(from as usize..until as usize)
        .unwrap_or_default()
        .iter()
        .collect()
}

/// The whole text fits the pattern; a pattern that is none fits nothing.
fn fits(text: &str, pattern: &str) -> bool {
    let mut builder = RegexBuilder::new(&format!("^(?:{pattern})$"));
    let regex = builder.size_limit(1 << 20).build();
    regex.is_ok_and(|regex| regex.is_match(text))
}
