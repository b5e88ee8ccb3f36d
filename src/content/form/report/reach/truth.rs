//! Whether an expression can hold: yes, no, or unknown, whatever people answer.
//!
//! Questions with few possible answers are tried out, every one against every other; the rest stays unknown. In doubt the answer
//! is unknown, so that nobody is told of a fault that is none.

use crate::model::{
    Question, QuestionKind, QuestionName, Survey,
    expression::{Expr, Function, Operator, Scope, Value, evaluate},
};
use jiff::Zoned;
use std::collections::{HashMap, HashSet};

/// The most combinations of answers that are tried.
const MOST: usize = 4_000;

/// What is known of the answers to a form.
pub(super) struct Known<'a> {
    pub(super) survey: &'a Survey,
    /// The questions that never have an answer.
    pub(super) empty: &'a HashSet<usize>,
}

/// Where an expression stands.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    /// The positions of the repeats around it.
    pub(super) repeats: &'a [usize],
    /// Questions from this position on are not answered yet.
    pub(super) until: usize,
    /// The question whose answer `.` is.
    pub(super) own: Option<&'a Question>,
}

/// Some answers.
#[derive(Default)]
struct Answers<'a> {
    named: HashMap<&'a QuestionName, Value>,
    own: Option<Value>,
}

impl Scope for Answers<'_> {
    fn answer(&self, name: &QuestionName) -> Value {
        self.named.get(name).cloned().unwrap_or(Value::NOTHING)
    }

    fn now(&self) -> Zoned {
        Zoned::default()
    }

    fn itself(&self) -> Value {
        self.own.clone().unwrap_or(Value::NOTHING)
    }
}

impl<'a> Known<'a> {
    /// Whether an expression always holds, or never; none if that depends.
    pub(super) fn truth(&self, expr: &'a Expr, reader: Reader<'a>) -> Option<bool> {
        let mut answers = Answers::default();
        let mut subjects: Vec<(Option<&QuestionName>, Vec<Value>)> = Vec::new();
        let mut names: Vec<&QuestionName> = answers_in(expr);
        names.sort();
        names.dedup();
        for name in names {
            if let Some(values) = self.possible(name, expr, reader) {
                subjects.push((Some(name), values));
            }
        }
        let own = reader
            .own
            .and_then(|own| self.of_kind(own, &Expr::Itself, expr));
        // An empty answer is never checked.
        let own = own.map(|values| values.into_iter().filter(|v| !v.is_nothing()).collect());
        subjects.extend(own.map(|values| (None, values)));
        subjects.sort_by_key(|(_, values)| values.len());
        let mut product = 1usize;
        subjects.retain(|(_, values)| {
            let more = product.saturating_mul(values.len().max(1));
            let fits = more <= MOST;
            product = if fits { more } else { product };
            fits
        });
        let mut found = None;
        for round in 0..product {
            let mut rest = round;
            for (name, values) in &subjects {
                let value = values.get(rest % values.len().max(1)).cloned()?;
                rest /= values.len();
                match name {
                    Some(name) => drop(answers.named.insert(name, value)),
                    None => answers.own = Some(value),
                }
            }
            let truth = self.holds(expr, &answers, reader)?;
            if found.is_some_and(|found| found != truth) {
                return None;
            }
            found = Some(truth);
        }
        found
    }

    /// The answers that a question can have where the reader stands; none if there are too many to know.
    fn possible(&self, name: &QuestionName, expr: &Expr, reader: Reader<'_>) -> Option<Vec<Value>> {
        let at = self.survey.position(name.as_str())?;
        let question = self.survey.questions.get(at)?;
        if self.empty.contains(&at) {
            return Some(vec![Value::NOTHING]);
        }
        if !reader.repeats.starts_with(self.survey.repeats(at)) {
            return None;
        }
        if is_computed(question) {
            return None;
        }
        if question.kind == QuestionKind::Blank || at >= reader.until && question.default.is_none()
        {
            return Some(vec![Value::NOTHING]);
        }
        self.of_kind(question, &Expr::Answer(name.clone()), expr)
    }

    /// The answers to a question of which the expression can tell one from the other, no answer among them.
    fn of_kind(&self, question: &Question, subject: &Expr, expr: &Expr) -> Option<Vec<Value>> {
        use QuestionKind as K;
        if is_computed(question) {
            return None;
        }
        let mut values = match &question.kind {
            K::One(list) => {
                let choices = &self.survey.lists.get(list)?.choices;
                let names = choices
                    .iter()
                    .map(|choice| Value::Text(choice.name.to_string()));
                (!choices.is_empty()).then(|| names.collect())?
            }
            K::Integer | K::Decimal | K::Range(_) => around(numbers(expr, subject)?),
            K::Text => {
                // One more that is like none of them.
                let texts = texts(expr, subject)?.into_iter().chain(["\u{1}".into()]);
                texts.map(Value::Text).collect()
            }
            K::Note => Vec::new(),
            _ => return None,
        };
        match &question.default {
            None => {}
            Some(Expr::Text(text)) => values.push(Value::Text(text.clone())),
            Some(Expr::Number(number)) => values.push(Value::Number(*number)),
            Some(_) => return None,
        }
        values.push(Value::NOTHING);
        Some(values)
    }

    /// Whether an expression holds with these answers; none if that takes others too.
    fn holds(&self, expr: &Expr, answers: &Answers<'_>, reader: Reader<'_>) -> Option<bool> {
        match expr {
            Expr::Binary(operator @ (Operator::And | Operator::Or), left, right) => {
                let ends = *operator == Operator::Or;
                let left = self.holds(left, answers, reader);
                if left == Some(ends) {
                    return left;
                }
                match self.holds(right, answers, reader) {
                    Some(right) if right == ends => Some(right),
                    right => left.and(right),
                }
            }
            Expr::Call(Function::Not, arguments) => {
                let inner = arguments.first()?;
                self.holds(inner, answers, reader).map(|truth| !truth)
            }
            _ if is_known(expr, answers) => Some(evaluate(expr, answers).truth()),
            _ => {
                let taken = super::choice::comparison(expr)?;
                let question = taken.question(self.survey, reader.own)?;
                let never = super::choice::unknown(self.survey, question, taken.choice)?;
                (never && matches!(question.kind, QuestionKind::Many(_))).then_some(taken.unequal)
            }
        }
    }
}

/// Whether the form sets the answer, so that it can be anything.
pub(super) fn is_computed(question: &Question) -> bool {
    question.calculation.is_some() || !question.trigger.is_empty()
}

/// The questions whose answers an expression reads plainly.
fn answers_in(expr: &Expr) -> Vec<&QuestionName> {
    let mut names = Vec::new();
    expr.walk(&mut |inner| {
        if let Expr::Answer(name) = inner {
            names.push(name);
        }
    });
    names
}

/// Whether an expression has a value with these answers alone.
fn is_known(expr: &Expr, answers: &Answers<'_>) -> bool {
    let mut known = true;
    expr.walk(&mut |inner| {
        known &= match inner {
            Expr::Answer(name) => answers.named.contains_key(name),
            Expr::Itself => answers.own.is_some(),
            Expr::Path(_) => false,
            Expr::Call(function, arguments) => {
                is_plain(*function) && !arguments.is_empty() || is_constant(*function)
            }
            _ => true,
        }
    });
    known
}

fn is_constant(function: Function) -> bool {
    matches!(function, Function::True | Function::False)
}

/// Functions of their arguments alone.
fn is_plain(function: Function) -> bool {
    use Function as F;
    matches!(
        function,
        F::Abs
            | F::Boolean
            | F::BooleanFromString
            | F::Ceiling
            | F::Coalesce
            | F::Contains
            | F::CountSelected
            | F::EndsWith
            | F::Floor
            | F::If
            | F::Int
            | F::LowerCase
            | F::NormalizeSpace
            | F::Not
            | F::Number
            | F::Pow
            | F::Regex
            | F::Round
            | F::Selected
            | F::SelectedAt
            | F::StartsWith
            | F::String
            | F::StringLength
            | F::UpperCase
    )
}

/// A comparison with the subject on either side: what is done, and with what. The sides are as if the subject stood left.
fn compared<'a>(expr: &'a Expr, subject: &Expr) -> Option<Vec<(Operator, &'a Expr)>> {
    let (mut all, mut found) = (0, Vec::new());
    expr.walk(&mut |inner| {
        all += usize::from(inner == subject);
        if let Expr::Binary(operator, left, right) = inner {
            if **left == *subject {
                found.push((*operator, &**right));
            } else if **right == *subject {
                found.push((*operator, &**left));
            }
        }
    });
    (all == found.len()).then_some(found)
}

/// The numbers that the subject is compared with, if that is all that is done with it.
fn numbers(expr: &Expr, subject: &Expr) -> Option<Vec<f64>> {
    use Operator as O;
    let mut numbers = Vec::new();
    for (operator, literal) in compared(expr, subject)? {
        let number = match literal {
            Expr::Number(number) => *number,
            Expr::Negative(inner) => match **inner {
                Expr::Number(number) => -number,
                _ => return None,
            },
            Expr::Text(text) if text.is_empty() => continue,
            Expr::Text(text) => text.trim().parse().ok()?,
            _ => return None,
        };
        match operator {
            O::Equal | O::Unequal | O::Less | O::AtMost | O::More | O::AtLeast => {
                numbers.push(number)
            }
            _ => return None,
        }
    }
    Some(numbers)
}

/// The texts that the subject is compared with, if that is all that is done with it.
fn texts(expr: &Expr, subject: &Expr) -> Option<Vec<String>> {
    let of = |(operator, literal): (Operator, &Expr)| match (operator, literal) {
        (Operator::Equal | Operator::Unequal, Expr::Text(text)) => Some(text.clone()),
        _ => None,
    };
    compared(expr, subject)?.into_iter().map(of).collect()
}

/// The numbers themselves, and one before, between and after them.
fn around(mut numbers: Vec<f64>) -> Vec<Value> {
    numbers.sort_by(f64::total_cmp);
    numbers.dedup();
    let between = numbers.windows(2).map(|pair| (pair[0] + pair[1]) / 2.0);
    let ends = [
        numbers.first().map_or(0.0, |first| first - 1.0),
        numbers.last().map_or(0.0, |last| last + 1.0),
    ];
    let all = between.chain(ends).chain(numbers.iter().copied());
    all.map(Value::Number).collect()
}
