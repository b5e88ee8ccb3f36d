//! Expressions of a form (XPath as ODK writes it): their shape and their value.
//!
//! Reading them from text is `content::expression`'s work. Evaluation cannot fail: what makes no sense is "" or NaN, as in
//! XPath. Where engines disagree, JavaRosa (ODK Collect's) is followed, but for a few places where it refuses, or answers
//! what no author can mean: `[2]` is the node at place 2 (JavaRosa finds none), `last()` is known, the largest of negative
//! numbers is negative, moments count with their time of day, days by the person's own calendar, and of many nodes in the
//! place of one value the first is taken.

mod evaluate;
mod function;
mod geography;
mod path;
mod pattern;
mod print;
mod scope;
mod time;
mod value;

pub use evaluate::{evaluate, evaluate_at};
pub use function::Function;
pub use path::{Node, Path, Start, Step, Towards};
pub use pattern::{BadPattern, Pattern};
pub use scope::Scope;
pub use time::strange_letter;
pub use value::Value;

use super::QuestionName;
use serde::{Deserialize, Serialize};

/// How deep an expression may nest.
pub const DEEPEST: usize = 64;

/// How many steps evaluations in one scope may take: a look at a value, at a node, at a stretch of a long text. A list of
/// 5,000 choices can be filtered by a dozen comparisons each.
pub const STEPS: u32 = 400_000;

/// The longest text that an expression comes to, in bytes.
pub const LONGEST: usize = 100_000;

/// An expression.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Expr {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A text that is the pattern of a `regex`.
    Pattern(Box<Pattern>),
    /// The answer to a question, `${name}`.
    Answer(QuestionName),
    /// The answer that is being checked, `.`.
    Itself,
    /// The nodes at the end of a path.
    Path(Path),
    /// A number with its sign turned.
    Negative(Box<Expr>),
    /// Two expressions and what is done with them.
    Binary(Operator, Box<Expr>, Box<Expr>),
    /// A function and its arguments; their number is right for it.
    Call(Function, Vec<Expr>),
}

/// What is done with two expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operator {
    /// One of them holds.
    Or,
    /// Both hold.
    And,
    /// They are the same.
    Equal,
    /// They differ.
    Unequal,
    /// The first is smaller.
    Less,
    /// The first is not larger.
    AtMost,
    /// The first is larger.
    More,
    /// The first is not smaller.
    AtLeast,
    /// The sum.
    Plus,
    /// The difference.
    Minus,
    /// The product.
    Times,
    /// The quotient.
    Div,
    /// The rest, with the sign of the first.
    Mod,
}

impl Operator {
    /// The operator as a form writes it.
    pub fn as_str(self) -> &'static str {
        use Operator as O;
        match self {
            O::Or => "or",
            O::And => "and",
            O::Equal => "=",
            O::Unequal => "!=",
            O::Less => "<",
            O::AtMost => "<=",
            O::More => ">",
            O::AtLeast => ">=",
            O::Plus => "+",
            O::Minus => "-",
            O::Times => "*",
            O::Div => "div",
            O::Mod => "mod",
        }
    }

    /// How strongly it binds: `or` least, `*` most.
    pub fn strength(self) -> u8 {
        use Operator as O;
        match self {
            O::Or => 1,
            O::And => 2,
            O::Equal | O::Unequal => 3,
            O::Less | O::AtMost | O::More | O::AtLeast => 4,
            O::Plus | O::Minus => 5,
            O::Times | O::Div | O::Mod => 6,
        }
    }
}

impl Expr {
    /// `true()`.
    pub fn yes() -> Expr {
        Expr::Call(Function::True, Vec::new())
    }

    /// True if it is `true()`, whoever answers.
    pub fn is_yes(&self) -> bool {
        matches!(self, Expr::Call(Function::True, _))
    }

    /// Calls `look` with this expression and every one inside it.
    pub fn walk<'a>(&'a self, look: &mut impl FnMut(&'a Expr)) {
        look(self);
        match self {
            Expr::Negative(inner) => inner.walk(look),
            Expr::Binary(_, left, right) => {
                left.walk(look);
                right.walk(look);
            }
            Expr::Call(_, arguments) => arguments.iter().for_each(|a| a.walk(look)),
            Expr::Path(path) => path.filters().for_each(|filter| filter.walk(look)),
            _ => {}
        }
    }

    /// How deep it nests; 1 for a single value.
    pub fn depth(&self) -> usize {
        1 + match self {
            Expr::Negative(inner) => inner.depth(),
            // A chain of operators is walked, not dived into.
            Expr::Binary(_, left, right) => {
                let chain = usize::from(matches!(**left, Expr::Binary(..)));
                (left.depth() - chain).max(right.depth())
            }
            Expr::Call(_, arguments) => arguments.iter().map(Expr::depth).max().unwrap_or(0),
            Expr::Path(path) => path.filters().map(Expr::depth).max().unwrap_or(0),
            _ => 0,
        }
    }

    /// The questions whose answers it reads.
    pub fn questions(&self) -> Vec<&QuestionName> {
        let mut names = Vec::new();
        self.walk(&mut |expr| match expr {
            Expr::Answer(name) => names.push(name),
            Expr::Path(Path {
                from: Start::Answer(name),
                ..
            }) => names.push(name),
            _ => {}
        });
        names
    }
}
