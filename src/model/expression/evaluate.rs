//! The value of an expression, given the answers so far. Pure and total: it never fails, and it always ends.

use super::{DEEPEST, Expr, Function, Node, Operator, Path, Start, Towards, Value, time};
use crate::model::QuestionName;
use jiff::{Zoned, civil::DateTime};

mod calls;
mod many;
mod numbers;
mod texts;

/// How many steps one evaluation may take; after that everything is empty.
const STEPS: u32 = 20_000;

/// What an expression can see. All but the answers and the moment may be left out by what has no form around it.
pub trait Scope {
    /// The answer to a question: its value, several choices with spaces between, [`Value::NOTHING`] if there is none.
    fn answer(&self, name: &QuestionName) -> Value;

    /// The moment of the evaluation, in the zone of the person.
    fn now(&self) -> Zoned;

    /// The value of the row that the expression belongs to, `.`.
    fn itself(&self) -> Value {
        Value::NOTHING
    }

    /// The node of the row that the expression belongs to.
    fn own(&self) -> Node {
        Node::Form
    }

    /// The nodes that `${name}` stands for, seen from the row: one, or one for each chapter.
    fn named(&self, _name: &QuestionName) -> Vec<Node> {
        Vec::new()
    }

    /// What has this name inside a node.
    fn children(&self, _node: &Node, _name: &str) -> Vec<Node> {
        Vec::new()
    }

    /// The node around a node.
    fn parent(&self, _node: &Node) -> Option<Node> {
        None
    }

    /// The number of a node among its fellows, from 1: of a chapter, its own.
    fn place(&self, _node: &Node) -> usize {
        1
    }

    /// The value of a node.
    fn value(&self, node: &Node) -> Value {
        match node {
            Node::Text(text) => Value::Text(text.clone()),
            _ => Value::NOTHING,
        }
    }

    /// A remark on the form, such as its `version`.
    fn attribute(&self, _name: &str) -> Option<String> {
        None
    }

    /// The words of a choice of this question, in the reader's language.
    fn choice_label(&self, _question: &str, _choice: &str) -> Option<String> {
        None
    }

    /// The answer to a question in chapters told by pairs of a repeat and a number, as `indexed-repeat` has it.
    fn indexed(&self, _name: &QuestionName, _chapters: &[(&QuestionName, f64)]) -> Value {
        Value::NOTHING
    }

    /// The cell in this column of the first row whose key is this one, in a file of rows beside the form.
    fn looked_up(&self, _file: &str, _column: &str, _key: (&str, &str)) -> Option<String> {
        None
    }

    /// A number that chance gives to this row of this run; the same at every look.
    fn chance(&self) -> u64 {
        0
    }
}

/// The value of an expression.
pub fn evaluate(expr: &Expr, scope: &dyn Scope) -> Value {
    Run::new(scope, None).value(expr, 0)
}

/// The value of an expression that looks at a node, such as a choice that is being filtered.
pub fn evaluate_at(expr: &Expr, scope: &dyn Scope, node: &Node) -> Value {
    Run::new(scope, Some((node.clone(), 1))).value(expr, 0)
}

/// One evaluation.
struct Run<'a> {
    scope: &'a dyn Scope,
    left: u32,
    /// The node that a filter looks at, and its place among its fellows, from 1.
    here: Option<(Node, usize)>,
}

impl<'a> Run<'a> {
    fn new(scope: &'a dyn Scope, here: Option<(Node, usize)>) -> Self {
        Run {
            scope,
            left: STEPS,
            here,
        }
    }

    /// Counts a step; false when there have been too many.
    fn goes_on(&mut self, depth: usize) -> bool {
        self.left = self.left.saturating_sub(1);
        self.left > 0 && depth <= DEEPEST + 1
    }

    fn value(&mut self, expr: &Expr, depth: usize) -> Value {
        if !self.goes_on(depth) {
            return Value::NOTHING;
        }
        match expr {
            Expr::Number(number) => Value::Number(*number),
            Expr::Text(text) => Value::Text(text.clone()),
            Expr::Answer(name) => self.scope.answer(name),
            Expr::Itself => self.itself(),
            Expr::Path(path) => {
                let first = self.nodes(path, depth + 1).into_iter().next();
                first.map_or(Value::NOTHING, |node| self.scope.value(&node))
            }
            Expr::Negative(inner) => {
                let inner = self.value(inner, depth + 1);
                Value::Number(-self.number(&inner))
            }
            Expr::Binary(..) => self.chain(expr, depth + 1),
            Expr::Call(function, arguments) => self.call(*function, arguments, depth + 1),
        }
    }

    fn itself(&self) -> Value {
        match &self.here {
            Some((node, _)) => self.scope.value(node),
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
        let (a, b) = (self.number(left), self.number(&right));
        match operator {
            O::Or | O::And => Value::Bool(right.truth()),
            O::Equal => Value::Bool(self.same(left, &right)),
            O::Unequal => Value::Bool(!self.same(left, &right)),
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

    /// The nodes at the end of a path.
    fn nodes(&mut self, path: &Path, depth: usize) -> Vec<Node> {
        let mut nodes = match &path.from {
            Start::Form => vec![Node::Form],
            Start::Here => vec![
                self.here
                    .as_ref()
                    .map_or_else(|| self.scope.own(), |(node, _)| node.clone()),
            ],
            Start::Own => vec![self.scope.own()],
            Start::Answer(name) => self.scope.named(name),
            Start::List(list) => vec![Node::List(list.clone())],
        };
        for (at, step) in path.steps.iter().enumerate() {
            // The first name of `/data/...` is the form's own, whatever it is.
            let own_name = at == 0 && path.from == Start::Form;
            let mut next = Vec::new();
            for node in nodes {
                let found = match &step.to {
                    Towards::Itself => vec![node],
                    Towards::Child(_) if own_name => vec![node],
                    Towards::Child(name) => self.scope.children(&node, name),
                    Towards::Parent => self.scope.parent(&node).into_iter().collect(),
                    Towards::Attribute(name) => {
                        let text = self.scope.attribute(name);
                        text.map(Node::Text).into_iter().collect()
                    }
                };
                next.extend(self.filtered(found, &step.filters, depth));
            }
            nodes = next;
        }
        nodes
    }

    /// The nodes for which every filter holds.
    fn filtered(&mut self, nodes: Vec<Node>, filters: &[Expr], depth: usize) -> Vec<Node> {
        let mut nodes = nodes;
        for filter in filters {
            let outer = self.here.take();
            let mut kept = Vec::new();
            for (at, node) in nodes.into_iter().enumerate() {
                self.here = Some((node.clone(), at + 1));
                let holds = match self.value(filter, depth + 1) {
                    Value::Number(place) => place == (at + 1) as f64,
                    value => value.truth(),
                };
                if holds {
                    kept.push(node);
                }
            }
            self.here = outer;
            nodes = kept;
        }
        nodes
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
