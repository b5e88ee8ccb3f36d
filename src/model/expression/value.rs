//! Values of expressions, and how XPath turns one kind into another. Days and moments are ISO text.

use crate::model::AnswerValue;
use std::borrow::Cow;

/// What an expression comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words; a day or a moment in ISO form; several choices with spaces between.
    Text(String),
    /// A number, perhaps NaN.
    Number(f64),
    /// Yes or no.
    Bool(bool),
}

impl Value {
    /// No answer.
    pub const NOTHING: Value = Value::Text(String::new());

    /// The value as text.
    pub fn text(&self) -> String {
        self.as_text().into_owned()
    }

    /// The value as text, borrowed where it is one.
    pub fn as_text(&self) -> Cow<'_, str> {
        match self {
            Value::Text(text) => Cow::Borrowed(text),
            Value::Number(number) => Cow::Owned(number_text(*number)),
            Value::Bool(truth) => Cow::Borrowed(if *truth { "true" } else { "false" }),
        }
    }

    /// Whether it holds: a number other than 0 and NaN, a text that is not empty.
    pub fn truth(&self) -> bool {
        match self {
            Value::Text(text) => !text.is_empty(),
            Value::Number(number) => *number != 0.0 && !number.is_nan(),
            Value::Bool(truth) => *truth,
        }
    }

    /// The value as a number; NaN for words. (Days count too, but need a zone: see [`super::evaluate`].)
    pub fn number(&self) -> f64 {
        match self {
            Value::Text(text) => text_number(text),
            Value::Number(number) => *number,
            Value::Bool(truth) => f64::from(u8::from(*truth)),
        }
    }

    /// True for the empty text.
    pub fn is_nothing(&self) -> bool {
        matches!(self, Value::Text(text) if text.is_empty())
    }
}

impl From<&AnswerValue> for Value {
    fn from(answer: &AnswerValue) -> Value {
        match answer {
            AnswerValue::Truth(truth) => Value::Bool(*truth),
            AnswerValue::Integer(number) => Value::Number(*number as f64),
            AnswerValue::Decimal(number) => Value::Number(*number),
            other => Value::Text(other.to_text()),
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

/// A number in words: whole ones without a point, and never with a power of ten. What is whole but for less than 10^-12 is
/// whole, as JavaRosa has it.
fn number_text(number: f64) -> String {
    match number {
        n if n.is_nan() => "NaN".into(),
        n if n.is_infinite() && n > 0.0 => "Infinity".into(),
        n if n.is_infinite() => "-Infinity".into(),
        n if n.abs() < 1e-12 => "0".into(),
        n if (n - n.round()).abs() < 1e-12 => n.round().to_string(),
        n => n.to_string(),
    }
}

/// Digits with a sign and a point or a comma, nothing else; otherwise NaN.
fn text_number(text: &str) -> f64 {
    let text = text.trim();
    let plain = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b',');
    let number = match text.bytes().all(plain) {
        true if text.contains(',') => text.replace(',', ".").parse(),
        true => text.parse(),
        false => return f64::NAN,
    };
    number.unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_turn_into_each_other_as_in_xpath() {
        assert_eq!(Value::Number(3.0).text(), "3");
        assert_eq!(Value::Number(-0.5).text(), "-0.5");
        assert_eq!(Value::Number(f64::NAN).text(), "NaN");
        assert!(Value::Text("0".into()).truth() && !Value::Number(f64::NAN).truth());
        assert_eq!(Value::Text(" 42 ".into()).number(), 42.0);
        assert_eq!(Value::Text("1,5".into()).number(), 1.5);
        assert_eq!(Value::Number(2.9999999999999996).text(), "3");
        assert_eq!(Value::Number(1e15).text(), "1000000000000000");
        assert!(Value::Text("1e3".into()).number().is_nan());
        assert!(Value::NOTHING.number().is_nan());
    }
}
