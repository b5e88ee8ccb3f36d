//! Paths through a form: from somewhere, step by step, to questions, chapters of repeats, choices and their columns.

use super::Expr;
use crate::model::{Chapters, QuestionName, Seat};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A path, as in `${name}[position() = 2]/../other` or `instance('list')/root/item`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Path {
    /// Where it begins.
    pub from: Start,
    /// The steps.
    pub steps: Vec<Step>,
}

/// Where a path begins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Start {
    /// At the form itself, `/`.
    Form,
    /// Here: at the question, or in a filter at the node that is looked at.
    Here,
    /// At the question whose row the expression stands in, also inside a filter: `current()`.
    Own,
    /// At the question or group of this name.
    Answer(QuestionName),
    /// At a list of choices, `instance('list')`.
    List(String),
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Where it leads.
    pub to: Towards,
    /// Of the nodes there, only those for which all of these hold; a number means the node at that place.
    pub filters: Vec<Expr>,
}

/// Where a step leads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Towards {
    /// Nowhere, `.`.
    Itself,
    /// Up, `..`.
    Parent,
    /// To what has this name inside.
    Child(String),
    /// To a remark on the form, `@version`.
    Attribute(String),
}

/// A node that a path leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// The form.
    Form,
    /// A group; of a repeat, one chapter.
    Group(usize, Chapters),
    /// A question.
    Question(Seat),
    /// A list of choices.
    List(Arc<str>),
    /// The choice at this place of a list.
    Choice(Arc<str>, usize),
    /// Words: a column of a choice, a remark on the form.
    Text(String),
}

impl Path {
    /// A bare name: in a filter, a column or a question beside it.
    pub fn bare(name: &str) -> Path {
        Path {
            from: Start::Here,
            steps: vec![Step::to(Towards::Child(name.into()))],
        }
    }

    /// The name, if the path is a bare name.
    pub fn name(&self) -> Option<&str> {
        match (&self.from, self.steps.as_slice()) {
            (Start::Here, [step]) if step.filters.is_empty() => match &step.to {
                Towards::Child(name) => Some(name),
                _ => None,
            },
            _ => None,
        }
    }

    /// All its filters.
    pub fn filters(&self) -> impl Iterator<Item = &Expr> {
        self.steps.iter().flat_map(|step| &step.filters)
    }
}

impl Step {
    /// A step without filters.
    pub fn to(to: Towards) -> Step {
        Step {
            to,
            filters: Vec::new(),
        }
    }
}
