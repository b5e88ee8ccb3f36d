//! The value of an expression, given the answers so far. Pure and total: it never fails, and it always ends.

use super::{DEEPEST, Expr, Function, LONGEST, Operator, STEPS, Scope, Value, time};
use jiff::civil::DateTime;
use nodes::Here;

mod calls;
mod chance;
mod dates;
mod many;
mod nodes;
mod numbers;
mod texts;

/// How many bytes of a text count as one step.
const STRIDE: usize = 64;

/// The value of an expression.
pub fn evaluate(expr: &Expr, scope: &dyn Scope) -> Value {
    Run::of(expr, scope, None)
}

/// The value of an expression that looks at a node, such as a choice that is being filtered.
pub fn evaluate_at(expr: &Expr, scope: &dyn Scope, node: &super::Node) -> Value {
    let place = scope.place(node);
    Run::of(expr, scope, Some(Here::at(node.clone(), place, place)))
}

/// One evaluation.
struct Run<'a> {
    scope: &'a dyn Scope,
    left: u32,
    /// The node that a filter looks at.
    here: Option<Here>,
    /// How often chance was asked.
    throws: u64,
    /// Whether what is evaluated stands inside `once()`.
    is_once: bool,
}

impl<'a> Run<'a> {
    fn of(expr: &Expr, scope: &'a dyn Scope, here: Option<Here>) -> Value {
        let shared = scope.steps();
        let mut run = Run {
            scope,
            left: shared.map_or(STEPS, |steps| steps.get()),
            here,
            throws: 0,
            is_once: false,
        };
        let value = run.value(expr, 0);
        if let Some(steps) = shared {
            steps.set(run.left);
        }
        value
    }

    /// Counts so many steps; false when there have been too many.
    fn spends(&mut self, steps: usize) -> bool {
        let steps = u32::try_from(steps).unwrap_or(u32::MAX);
        self.left = self.left.saturating_sub(steps);
        self.left > 0
    }

    fn value(&mut self, expr: &Expr, depth: usize) -> Value {
        if depth > DEEPEST + 1 || !self.spends(1) {
            return Value::NOTHING;
        }
        let value = match expr {
            Expr::Number(number) => return Value::Number(*number),
            Expr::Text(text) => Value::Text(text.clone()),
            Expr::Pattern(pattern) => Value::Text(pattern.as_str().into()),
            Expr::Answer(name) => self.scope.answer(name),
            Expr::Itself => self.itself(),
            Expr::Path(path) => {
                let first = self.nodes(path, depth).into_iter().next();
                first.map_or(Value::NOTHING, |node| self.value_of(node))
            }
            Expr::Negative(inner) => {
                let inner = self.value(inner, depth + 1);
                Value::Number(-self.number(&inner))
            }
            Expr::Binary(..) => self.chain(expr, depth + 1),
            Expr::Call(function, arguments) => self.call(*function, arguments, depth + 1),
        };
        self.weighed(value)
    }

    /// Counts the length of a text: whoever handles long ones comes to the end sooner.
    fn weighed(&mut self, value: Value) -> Value {
        if let Value::Text(text) = &value
            && text.len() >= STRIDE
            && !self.spends(text.len() / STRIDE)
        {
            return Value::NOTHING;
        }
        value
    }

    fn itself(&self) -> Value {
        match &self.here {
            Some(here) => self.scope.value(&here.node),
            None => self.scope.itself(),
        }
    }

    /// Operators from left to right. A chain of them is walked, not dived into: forms have long ones.
    fn chain(&mut self, expr: &Expr, depth: usize) -> Value {
        let mut rest = Vec::new();
        let mut first = expr;
        while let Expr::Binary(operator, left, right) = first {
            rest.push((*operator, right));
            first = left;
        }
        let mut value = self.value(first, depth);
        for (operator, right) in rest.into_iter().rev() {
            value = self.binary(operator, &value, right, depth);
        }
        value
    }

    fn binary(&mut self, operator: Operator, left: &Value, right: &Expr, depth: usize) -> Value {
        use Operator as O;
        match operator {
            O::Or if left.truth() => return Value::Bool(true),
            O::And if !left.truth() => return Value::Bool(false),
            _ => {}
        }
        let right = self.value(right, depth);
        match operator {
            O::Or | O::And => return Value::Bool(right.truth()),
            O::Equal => return Value::Bool(self.same(left, &right)),
            O::Unequal => return Value::Bool(!self.same(left, &right)),
            _ => {}
        }
        let (a, b) = (self.number(left), self.number(&right));
        match operator {
            O::Less => Value::Bool(a < b),
            O::AtMost => Value::Bool(a <= b),
            O::More => Value::Bool(a > b),
            O::AtLeast => Value::Bool(a >= b),
            O::Plus => Value::Number(a + b),
            O::Minus => Value::Number(a - b),
            O::Times => Value::Number(a * b),
            O::Div => Value::Number(a / b),
            _ => Value::Number(a % b),
        }
    }

    /// XPath's `=`: as yes or no if one side is, as numbers if one side is, else as text. Numbers that differ by less than
    /// 10^-12 are the same, as JavaRosa has it: 0.1 + 0.2 is 0.3.
    fn same(&self, left: &Value, right: &Value) -> bool {
        match (left, right) {
            (Value::Bool(_), _) | (_, Value::Bool(_)) => left.truth() == right.truth(),
            (Value::Text(left), Value::Text(right)) => left == right,
            _ => {
                let (a, b) = (self.number(left), self.number(right));
                a == b || (a - b).abs() < 1e-12
            }
        }
    }

    /// A number; days and moments count as days since 1970, moments with their part of the day.
    fn number(&self, value: &Value) -> f64 {
        let number = value.number();
        match value {
            Value::Text(text) if number.is_nan() => {
                let moment = self.moment(text).map(time::days);
                // Times compare as times. To JavaRosa they are all the same day, and no time is ever later than another.
                moment.or_else(|| time::of_day(text)).unwrap_or(number)
            }
            _ => number,
        }
    }

    fn moment(&self, text: &str) -> Option<DateTime> {
        // Asking for the zone is dear, and nearly every text is no moment.
        let looks = |b: u8| b.is_ascii_digit();
        match text.trim_start().bytes().take(4).all(looks) && text.contains('-') {
            true => time::civil(text, self.scope.now().time_zone()),
            false => None,
        }
    }

    /// The moment that a value stands for, by text or by number of days.
    fn as_moment(&self, value: &Value) -> Option<DateTime> {
        match value {
            Value::Text(text) => {
                let days = || time::from_days(value.number());
                self.moment(text).or_else(days)
            }
            other => time::from_days(other.number()),
        }
    }
}
