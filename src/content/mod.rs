//! What authors write, from text to model, with every problem named. It knows nothing of storage, doors or conversations.

pub mod expression;
mod near;
mod problem;
pub mod tree;

pub use problem::{Place, Problem, Severity};
pub use tree::Tree;
