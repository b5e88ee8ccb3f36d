//! Expressions of a form (XPath as ODK writes it): their shape and their value.
//!
//! Reading them from text is `content::expression`'s work. Evaluation cannot fail: what makes no sense is "" or NaN, as in XPath.

use super::QuestionName;
use serde::{Deserialize, Serialize};

/// An expression.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Expr {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// The answer to a question, `${name}`.
    Answer(QuestionName),
    /// The answer that is being checked, `.`.
    Itself,
}
