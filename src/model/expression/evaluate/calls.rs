//! What each function of the expression language does.

use super::{
    Function, Function as F, Run, Value,
    texts::{checks, parts, texts, truths},
    time,
};
use crate::model::expression::{Expr, Pattern};
use std::borrow::Cow;

/// The longest pattern that is not written out in the form, in bytes.
const LONGEST_PATTERN: usize = 500;

/// How many steps the reading of such a pattern counts.
const PATTERN_STEPS: usize = 2_000;

/// How many steps it counts to look through a list for a row by its key.
const LIST_STEPS: usize = 1_000;

/// How many steps it counts to look for a choice by its name.
const CHOICE_STEPS: usize = 200;

impl Run<'_> {
    /// Functions that do not look at all their arguments first, and those that look around.
    pub(super) fn call(&mut self, function: Function, arguments: &[Expr], depth: usize) -> Value {
        match (function, arguments) {
            (F::True, _) => Value::Bool(true),
            (F::False, _) => Value::Bool(false),
            (F::Pi, _) => Value::Number(std::f64::consts::PI),
            (F::Now, _) => Value::Text(time::moment_text(&self.scope.now())),
            (F::Today, _) => Value::Text(self.scope.now().date().to_string()),
            (F::Version, _) => Value::Text(self.scope.attribute("version").unwrap_or_default()),
            (F::If, [condition, yes, no]) => {
                let holds = self.value(condition, depth).truth();
                self.value(if holds { yes } else { no }, depth)
            }
            (F::Coalesce, [first, rest @ ..]) => {
                let mut value = self.value(first, depth);
                for next in rest {
                    if !is_empty(&value) {
                        break;
                    }
                    value = self.value(next, depth);
                }
                value
            }
            (F::Once, [first]) => match self.scope.itself() {
                there if !there.is_nothing() => there,
                _ => {
                    let around = std::mem::replace(&mut self.is_once, true);
                    let value = self.value(first, depth);
                    self.is_once = around;
                    value
                }
            },
            (F::Regex, [of, pattern]) => Value::Bool(self.fits(of, pattern, depth)),
            (F::Random, _) => Value::Number(self.random()),
            (F::Uuid, []) => Value::Text(self.uuid()),
            (F::String | F::Number | F::StringLength | F::NormalizeSpace, []) => {
                let itself = self.itself();
                self.known(function, &[itself])
            }
            _ => match self.of_nodes(function, arguments, depth) {
                Some(value) => value,
                None => {
                    let values = self.arguments(function, arguments, depth);
                    self.known(function, &values)
                }
            },
        }
    }

    fn arguments(&mut self, function: Function, arguments: &[Expr], depth: usize) -> Vec<Value> {
        match function {
            F::Sum | F::Min | F::Max | F::CountNonEmpty | F::Concat | F::Join => {
                self.all_values(arguments, depth)
            }
            F::Area | F::Distance | F::Checklist => self.all_values(arguments, depth),
            F::WeightedChecklist => self.pairs(arguments, depth),
            _ => arguments.iter().map(|a| self.value(a, depth)).collect(),
        }
    }

    /// The arguments of a checklist with weights; two repeats' worth of answers stand for pairs.
    fn pairs(&mut self, arguments: &[Expr], depth: usize) -> Vec<Value> {
        let mut values = Vec::new();
        for pair in arguments.chunks(2) {
            let mut sides = pair.iter().map(|side| {
                let side = std::slice::from_ref(side);
                self.all_values(side, depth)
            });
            let (first, second) = (sides.next(), sides.next());
            let both = first
                .into_iter()
                .flatten()
                .zip(second.into_iter().flatten());
            values.extend(both.flat_map(|(first, second)| [first, second]));
        }
        values
    }

    /// Counts what a function has to look through; false when that is too much.
    fn affords(&mut self, function: Function, values: &[Value]) -> bool {
        let length = |value: &Value| match value {
            Value::Text(text) => text.len() / 4,
            _ => 0,
        };
        let more = match function {
            F::Pulldata => LIST_STEPS,
            F::ChoiceName => CHOICE_STEPS,
            _ => 0,
        };
        self.spends(values.iter().map(length).sum::<usize>() + more)
    }

    /// Functions of values; a missing value counts as empty.
    fn known(&mut self, function: Function, values: &[Value]) -> Value {
        if !self.affords(function, values) {
            return Value::NOTHING;
        }
        match function {
            F::Boolean | F::Not | F::BooleanFromString | F::Selected => {
                Value::Bool(truths(function, values))
            }
            F::Contains | F::StartsWith | F::EndsWith | F::Geofence => {
                Value::Bool(truths(function, values))
            }
            F::Checklist | F::WeightedChecklist => Value::Bool(checks(function, values)),
            F::Date | F::DateTime | F::FormatDate | F::FormatDateTime | F::AddDate => {
                Value::Text(self.dates(function, values))
            }
            F::Concat | F::String | F::Join | F::LowerCase | F::UpperCase | F::NormalizeSpace => {
                Value::Text(texts(function, values))
            }
            F::SelectedAt | F::Translate | F::SubstringAfter | F::SubstringBefore | F::Itext => {
                Value::Text(texts(function, values))
            }
            F::Substr | F::Substring => Value::Text(parts(function, values)),
            F::ChoiceName => Value::Text(self.choice_name(values)),
            F::Pulldata => Value::Text(self.looked_up(values)),
            F::Uuid => {
                let length = values.first().map_or(0.0, |value| self.number(value));
                Value::Text(self.name_of_length(length))
            }
            F::Property => {
                let known = self.scope.property(&text(values, 0));
                known.map_or(Value::NOTHING, Value::Text)
            }
            F::Depend => values.first().cloned().unwrap_or(Value::NOTHING),
            _ => Value::Number(self.numbers(function, values)),
        }
    }

    /// Whether the whole text fits a pattern: one that the form writes out was read with it, another is read now.
    fn fits(&mut self, of: &Expr, pattern: &Expr, depth: usize) -> bool {
        let text = self.value(of, depth);
        let text = text.as_text();
        // Long texts fit slowly: two in a row of 4,000 letters are fine, a list of them is not.
        let length = text.chars().count();
        if !self.spends(length.saturating_add(length * length / 256)) {
            return false;
        }
        if let Expr::Pattern(pattern) = pattern {
            return pattern.fits(&text);
        }
        let pattern = self.value(pattern, depth);
        let pattern = pattern.as_text();
        if pattern.len() > LONGEST_PATTERN || !self.spends(PATTERN_STEPS) {
            return false;
        }
        Pattern::new(&pattern).is_ok_and(|pattern| pattern.fits(&text))
    }

    fn choice_name(&self, values: &[Value]) -> String {
        let question = text(values, 1);
        let name = question.trim().trim_start_matches("${");
        let name = name.trim_end_matches('}').trim();
        let label = self.scope.choice_label(name, &text(values, 0));
        label.unwrap_or_default()
    }

    fn looked_up(&self, values: &[Value]) -> String {
        let (file, column) = (text(values, 0), text(values, 1));
        let (key, wanted) = (text(values, 2), text(values, 3));
        let found = self.scope.looked_up(&file, &column, (&key, &wanted));
        found.unwrap_or_default()
    }
}

/// What `coalesce` passes over: nothing, and what is no number.
fn is_empty(value: &Value) -> bool {
    value.is_nothing() || matches!(value, Value::Number(number) if number.is_nan())
}

/// The text of the value at this place; a missing one is empty.
pub(super) fn text(values: &[Value], at: usize) -> Cow<'_, str> {
    values.get(at).map(Value::as_text).unwrap_or_default()
}
