//! Expressions against a small survey, as a row of it sees them.
//!
//! `tests/expressions.txt` is the specification: every line is an expression and what it comes to, or why it is refused.

mod form;
mod limits;
mod table;
mod waves;
