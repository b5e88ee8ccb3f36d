//! What an expression can see while it is evaluated.

use super::{Node, Value};
use crate::model::QuestionName;
use jiff::Zoned;
use std::cell::Cell;

/// What an expression can see. All but the answers and the moment may be left out by what has no form around it.
pub trait Scope {
    /// The answer to a question: its value, several choices with spaces between, [`Value::NOTHING`] if there is none.
    fn answer(&self, name: &QuestionName) -> Value;

    /// The moment of the evaluation, in the zone of the person.
    fn now(&self) -> Zoned;

    /// The steps that all evaluations in this scope together may still take; without it, each has its own.
    fn steps(&self) -> Option<&Cell<u32>> {
        None
    }

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

    /// What is known of the answering itself, such as the `wave`.
    fn property(&self, _name: &str) -> Option<String> {
        None
    }

    /// A number that chance gives to this row of this run; the same at every look.
    fn chance(&self) -> u64 {
        0
    }

    /// The same for what is computed once: it stays in all later runs of the same person.
    fn lasting_chance(&self) -> u64 {
        self.chance()
    }
}
