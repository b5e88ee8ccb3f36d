//! What each function of the expression language does.

use super::{DateTime, Expr, Function, Function as F, Run, Value, time};
use regex::RegexBuilder;

impl Run<'_> {
    /// Functions that do not look at all their arguments first, and those that look around.
    pub(super) fn call(&mut self, function: Function, arguments: &[Expr], depth: usize) -> Value {
        match (function, arguments) {
            (F::True, _) => Value::Bool(true),
            (F::False, _) => Value::Bool(false),
            (F::Now, _) => Value::Text(time::moment_text(&self.scope.now())),
            (F::Today, _) => Value::Text(self.scope.now().date().to_string()),
            (F::If, [condition, yes, no]) => {
                let holds = self.value(condition, depth).truth();
                self.value(if holds { yes } else { no }, depth)
            }
            (F::Coalesce, [first, rest @ ..]) => {
                let mut value = self.value(first, depth);
                for next in rest {
                    if value.is_nothing() {
                        value = self.value(next, depth);
                    }
                }
                value
            }
            (F::Once, [first]) => match self.scope.itself() {
                there if !there.is_nothing() => there,
                _ => self.value(first, depth),
            },
            (F::String | F::Number | F::StringLength | F::NormalizeSpace, []) => {
                self.known(function, &[self.scope.itself()])
            }
            _ => {
                let values: Vec<Value> = arguments.iter().map(|a| self.value(a, depth)).collect();
                self.known(function, &values)
            }
        }
    }

    /// Functions of values; a missing value counts as empty.
    fn known(&mut self, function: Function, values: &[Value]) -> Value {
        match function {
            F::Boolean | F::Not | F::BooleanFromString | F::Regex | F::Selected => {
                Value::Bool(truths(function, values))
            }
            F::Contains | F::StartsWith | F::EndsWith => Value::Bool(truths(function, values)),
            F::Date | F::DateTime | F::FormatDate | F::FormatDateTime => {
                Value::Text(self.dates(function, values))
            }
            F::Concat | F::String | F::Join | F::LowerCase | F::UpperCase | F::NormalizeSpace => {
                Value::Text(texts(function, values))
            }
            F::SelectedAt | F::Translate | F::SubstringAfter | F::SubstringBefore => {
                Value::Text(texts(function, values))
            }
            F::Substr | F::Substring => Value::Text(parts(function, values)),
            F::ChoiceName => {
                let question = text(values, 1);
                let name = question
                    .trim()
                    .trim_start_matches("${")
                    .trim_end_matches('}');
                let choice = text(values, 0);
                Value::Text(
                    self.scope
                        .choice_label(name.trim(), &choice)
                        .unwrap_or_default(),
                )
            }
            _ => Value::Number(self.numbers(function, values)),
        }
    }

    fn dates(&self, function: Function, values: &[Value]) -> String {
        let moment = values.first().and_then(|value| self.as_moment(value));
        let shown = |moment: DateTime| match function {
            F::Date => moment.date().to_string(),
            F::DateTime => time::civil_text(moment),
            _ => time::format(moment, &text(values, 1)),
        };
        moment.map(shown).unwrap_or_default()
    }

    fn numbers(&self, function: Function, values: &[Value]) -> f64 {
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

fn text(values: &[Value], at: usize) -> String {
    values.get(at).map(Value::text).unwrap_or_default()
}

fn truths(function: Function, values: &[Value]) -> bool {
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

fn texts(function: Function, values: &[Value]) -> String {
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
fn parts(function: Function, values: &[Value]) -> String {
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

/// Halves go up, also below zero; digits may be negative, for tens and hundreds.
fn round(number: f64, digits: f64) -> f64 {
    if digits.is_nan() || digits == 0.0 {
        return (number + 0.5).floor();
    }
    let by = 10f64.powi(digits.trunc().clamp(-30.0, 30.0) as i32);
    (number * by).round() / by
}

/// The whole text fits the pattern; a pattern that is none fits nothing.
fn fits(text: &str, pattern: &str) -> bool {
    let mut builder = RegexBuilder::new(&format!("^(?:{pattern})$"));
    let regex = builder.size_limit(1 << 20).build();
    regex.is_ok_and(|regex| regex.is_match(text))
}
