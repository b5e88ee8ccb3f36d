//! Functions that look at many nodes at once, at one in a chapter, or at their places.

use super::{Expr, Function, Function as F, Run, Value};
use crate::model::{
    QuestionName,
    expression::{Path, Start, Towards},
};
use std::borrow::Cow;

impl Run<'_> {
    /// The value of a function of nodes; none if it is one of values.
    pub(super) fn of_nodes(
        &mut self,
        function: Function,
        arguments: &[Expr],
        depth: usize,
    ) -> Option<Value> {
        Some(match (function, arguments) {
            (F::Count, _) => {
                let nodes = arguments.iter().map(|a| self.nodes_of(a, depth));
                let counts = nodes.map(|nodes| nodes.map_or(0, |nodes| nodes.len()));
                Value::Number(counts.sum::<usize>() as f64)
            }
            (F::Position, []) => {
                let place = self.here.as_ref().map_or(1, |here| here.place);
                Value::Number(place as f64)
            }
            (F::Last, _) => Value::Number(self.here.as_ref().map_or(1, |here| here.of) as f64),
            (F::Position, [of, ..]) => {
                let node = self.nodes_of(of, depth)?.into_iter().next();
                Value::Number(node.map_or(f64::NAN, |node| self.scope.place(&node) as f64))
            }
            (F::Randomize, _) => {
                let first = self.shuffled(arguments, depth)?.into_iter().next();
                first.map_or(Value::NOTHING, |node| self.value_of(node))
            }
            (F::IndexedRepeat, [of, pairs @ ..]) => {
                let name = name_of(of)?;
                let mut chapters = Vec::new();
                for pair in pairs.chunks(2) {
                    if let [repeat, number] = pair {
                        let number = self.value(number, depth);
                        // JavaRosa takes the first chapter where the number is none, or below 1.
                        let number = self.number(&number).trunc().max(1.0);
                        chapters.push((name_of(repeat)?, number));
                    }
                }
                let chapters: Vec<_> = chapters.iter().map(|(name, n)| (&**name, *n)).collect();
                self.scope.indexed(&name, &chapters)
            }
            _ => return None,
        })
    }

    /// The values of the arguments; of an argument that stands for many nodes, all of them.
    pub(super) fn all_values(&mut self, arguments: &[Expr], depth: usize) -> Vec<Value> {
        let mut values = Vec::new();
        for argument in arguments {
            match self.nodes_of(argument, depth) {
                // The value of one node is the argument's own; `.` may be an answer that is only being checked.
                Some(nodes) if nodes.len() != 1 => {
                    for node in nodes {
                        let value = self.value_of(node);
                        values.push(self.weighed(value));
                    }
                }
                Some(_) if matches!(argument, Expr::Itself) => values.push(self.itself()),
                Some(nodes) => values.extend(nodes.into_iter().map(|node| self.value_of(node))),
                None => values.push(self.value(argument, depth)),
            }
        }
        values
    }
}

/// The question or repeat that an argument names: `${name}`, or the end of a path.
fn name_of(expr: &Expr) -> Option<Cow<'_, QuestionName>> {
    match expr {
        Expr::Answer(name) => Some(Cow::Borrowed(name)),
        Expr::Path(Path { from, steps }) => match (from, steps.last().map(|step| &step.to)) {
            (_, Some(Towards::Child(name))) => name.parse().ok().map(Cow::Owned),
            (Start::Answer(name), _) => Some(Cow::Borrowed(name)),
            _ => None,
        },
        _ => None,
    }
}
