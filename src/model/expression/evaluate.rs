//! The value of an expression, given the answers so far. Pure and total: it never fails, and it always ends.

use super::{DEEPEST, Expr, Function, Operator, Value, time};
use crate::model::QuestionName;
use jiff::{Zoned, civil::DateTime};

mod calls;

/// How many steps one evaluation may take; after that everything is empty.
const STEPS: u32 = 10_000;

/// What an expression can see.
pub trait Scope {
    /// The answer to a question: its value, several choices with spaces between, [`Value::NOTHING`] if there is none.
    fn answer(&self, name: &QuestionName) -> Value;

    /// The answer that is being checked, `.`.
    fn itself(&self) -> Value {
        Value::NOTHING
    }

    /// A column of the choice that is being filtered.
    fn column(&self, _name: &str) -> Value {
        Value::NOTHING
    }

    /// The words of a choice of this question, in the reader's language.
    fn choice_label(&self, _question: &str, _choice: &str) -> Option<String> {
        None
    }

    /// The moment of the evaluation, in the zone of the person.
    fn now(&self) -> Zoned;
}

/// The value of an expression.
pub fn evaluate(expr: &Expr, scope: &dyn Scope) -> Value {
    Run { scope, left: STEPS }.value(expr, 0)
}

/// One evaluation.
struct Run<'a> {
    scope: &'a dyn Scope,
    left: u32,
}

impl Run<'_> {
    fn value(&mut self, expr: &Expr, depth: usize) -> Value {
        if self.left == 0 || depth > DEEPEST + 1 {
            return Value::NOTHING;
        }
        self.left -= 1;
        match expr {
            Expr::Number(number) => Value::Number(*number),
            Expr::Text(text) => Value::Text(text.clone()),
            Expr::Answer(name) => self.scope.answer(name),
            Expr::Itself => self.scope.itself(),
            Expr::Column(name) => self.scope.column(name),
            Expr::Negative(inner) => {
                let inner = self.value(inner, depth + 1);
                Value::Number(-self.number(&inner))
            }
            Expr::Binary(operator, left, right) => self.binary(*operator, (left, right), depth + 1),
            Expr::Call(function, arguments) => self.call(*function, arguments, depth + 1),
        }
    }

    fn binary(&mut self, operator: Operator, sides: (&Expr, &Expr), depth: usize) -> Value {
        use Operator as O;
        let left = self.value(sides.0, depth);
        match operator {
            O::Or if left.truth() => return Value::Bool(true),
            O::And if !left.truth() => return Value::Bool(false),
            _ => {}
        }
        let right = self.value(sides.1, depth);
        let (a, b) = (self.number(&left), self.number(&right));
        match operator {
            O::Or | O::And => Value::Bool(right.truth()),
            O::Equal => Value::Bool(self.same(&left, &right)),
            O::Unequal => Value::Bool(!self.same(&left, &right)),
            O::Less => Value::Bool(a < b),
            O::AtMost => Value::Bool(a <= b),
            O::More => Value::Bool(a > b),
            O::AtLeast => Value::Bool(a >= b),
            O::Plus => Value::Number(a + b),
            O::Minus => Value::Number(a - b),
            O::Times => Value::Number(a * b),
            O::Div => Value::Number(a / b),
            O::Mod => Value::Number(a % b),
        }
    }

    /// XPath's `=`: as yes or no if one side is, as numbers if one side is, else as text.
    fn same(&self, left: &Value, right: &Value) -> bool {
        match (left, right) {
            (Value::Bool(_), _) | (_, Value::Bool(_)) => left.truth() == right.truth(),
            (Value::Text(left), Value::Text(right)) => left == right,
            _ => self.number(left) == self.number(right),
        }
    }

    /// A number; days and moments count as days since 1970.
    fn number(&self, value: &Value) -> f64 {
        let number = value.number();
        match value {
            Value::Text(text) if number.is_nan() => self.moment(text).map_or(number, time::days),
            _ => number,
        }
    }

    fn moment(&self, text: &str) -> Option<DateTime> {
        // Asking for the zone is dear, and nearly every text is no moment.
        let looks = text
            .trim_start()
            .bytes()
            .take(4)
            .all(|b| b.is_ascii_digit());
        match looks && text.contains('-') {
            true => time::civil(text, self.scope.now().time_zone()),
            false => None,
        }
    }

    /// The moment that a value stands for, by text or by number of days.
    fn as_moment(&self, value: &Value) -> Option<DateTime> {
        match value {
            Value::Number(days) => time::from_days(*days),
            other => {
                let text = other.text();
                let number = other.number();
                self.moment(&text).or_else(|| time::from_days(number))
            }
        }
    }
}
