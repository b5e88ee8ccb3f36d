//! The nodes that paths lead to, step by step. Every node found counts as a step of the evaluation.

use super::{Expr, Run, Value};
use crate::model::expression::{Node, Path, Start, Step, Towards};

/// A node that a filter looks at.
pub(super) struct Here {
    pub(super) node: Node,
    /// Its place among its fellows, from 1.
    pub(super) place: usize,
    /// How many they are.
    pub(super) of: usize,
}

impl Here {
    pub(super) fn at(node: Node, place: usize, of: usize) -> Here {
        Here { node, place, of }
    }
}

impl Run<'_> {
    /// The value of a node that is not needed any more.
    pub(super) fn value_of(&self, node: Node) -> Value {
        match node {
            Node::Text(text) => Value::Text(text),
            other => self.scope.value(&other),
        }
    }

    /// The nodes at the end of a path.
    pub(super) fn nodes(&mut self, path: &Path, depth: usize) -> Vec<Node> {
        let mut nodes = match &path.from {
            Start::Form => vec![Node::Form],
            Start::Here => vec![match &self.here {
                Some(here) => here.node.clone(),
                None => self.scope.own(),
            }],
            Start::Own => vec![self.scope.own()],
            Start::Answer(name) => self.scope.named(name),
            Start::List(list) => vec![Node::List(list.as_str().into())],
        };
        for (at, step) in path.steps.iter().enumerate() {
            // The first name of `/data/...` is the form's own, whatever it is.
            let own_name = at == 0 && path.from == Start::Form;
            let mut next = Vec::new();
            for node in nodes {
                if !self.spends(1) {
                    return Vec::new();
                }
                let found = match (&step.to, own_name) {
                    (Towards::Child(_), true) => vec![node],
                    _ => self.found(node, step),
                };
                self.spends(found.len());
                match step.filters.is_empty() {
                    true if next.is_empty() => next = found,
                    true => next.extend(found),
                    false => next.extend(self.filtered(found, &step.filters, depth)),
                }
            }
            nodes = next;
        }
        nodes
    }

    /// Where a step leads from a node, before its filters.
    fn found(&self, node: Node, step: &Step) -> Vec<Node> {
        match &step.to {
            Towards::Itself => vec![node],
            Towards::Child(name) => self.scope.children(&node, name),
            Towards::Parent => self.scope.parent(&node).into_iter().collect(),
            Towards::Attribute(name) => {
                let text = self.scope.attribute(name);
                text.map(Node::Text).into_iter().collect()
            }
        }
    }

    /// The nodes for which every filter holds.
    fn filtered(&mut self, nodes: Vec<Node>, filters: &[Expr], depth: usize) -> Vec<Node> {
        let mut nodes = nodes;
        for filter in filters {
            let outer = self.here.take();
            let of = nodes.len();
            let mut kept = Vec::new();
            for (at, node) in nodes.into_iter().enumerate() {
                self.here = Some(Here::at(node, at + 1, of));
                let holds = match self.value(filter, depth + 1) {
                    Value::Number(place) => place == (at + 1) as f64,
                    value => value.truth(),
                };
                let here = self.here.take().filter(|_| holds);
                kept.extend(here.map(|here| here.node));
            }
            self.here = outer;
            nodes = kept;
        }
        nodes
    }

    /// The nodes that an argument stands for; none if it is a value.
    pub(super) fn nodes_of(&mut self, argument: &Expr, depth: usize) -> Option<Vec<Node>> {
        if !self.spends(1) {
            return None;
        }
        let nodes = match argument {
            Expr::Answer(name) => self.scope.named(name),
            Expr::Path(path) => return Some(self.nodes(path, depth)),
            Expr::Call(super::Function::Randomize, arguments) => {
                return self.shuffled(arguments, depth);
            }
            Expr::Itself => vec![match &self.here {
                Some(here) => here.node.clone(),
                None => self.scope.own(),
            }],
            _ => return None,
        };
        self.spends(nodes.len());
        Some(nodes)
    }
}
