//! What each function of the expression language does.

use super::{
    DateTime, Expr, Function, Function as F, Run, Value,
    texts::{parts, texts, truths},
    time,
};

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
            (F::Random, _) => Value::Number(self.scope.chance() as f64 / u64::MAX as f64),
            (F::Uuid, _) => Value::Text(uuid(self.scope.chance())),
            (F::String | F::Number | F::StringLength | F::NormalizeSpace, []) => {
                self.known(function, &[self.itself()])
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
            _ => arguments.iter().map(|a| self.value(a, depth)).collect(),
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
            F::Itext => Value::Text(text(values, 0)),
            F::Pulldata => Value::Text(self.looked_up(values)),
            _ => Value::Number(self.numbers(function, values)),
        }
    }

    fn looked_up(&self, values: &[Value]) -> String {
        let (file, column) = (text(values, 0), text(values, 1));
        let (key, wanted) = (text(values, 2), text(values, 3));
        let found = self.scope.looked_up(&file, &column, (&key, &wanted));
        found.unwrap_or_default()
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
}

/// The text of the value at this place; a missing one is empty.
pub(super) fn text(values: &[Value], at: usize) -> String {
    values.get(at).map(Value::text).unwrap_or_default()
}

/// A name after the pattern of RFC 9562, version 4, from one number of chance.
fn uuid(chance: u64) -> String {
    let more = chance.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    let (a, b, c) = (chance >> 32, chance >> 16 & 0xffff, chance & 0xfff);
    let (d, e) = (more >> 50 | 0x8000, more & 0xffff_ffff_ffff);
    format!("{a:08x}-{b:04x}-4{c:03x}-{d:04x}-{e:012x}")
}
