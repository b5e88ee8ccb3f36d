//! Functions that look at many nodes at once, at one in a chapter, or at their places.

use super::{Expr, Function, Function as F, Node, Path, Run, Value};

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
                let place = self.here.as_ref().map_or(1, |(_, place)| *place);
                Value::Number(place as f64)
            }
            (F::Position, [of, ..]) => {
                let node = self.nodes_of(of, depth)?.into_iter().next();
                Value::Number(node.map_or(f64::NAN, |node| self.scope.place(&node) as f64))
            }
            (F::IndexedRepeat, [Expr::Answer(name), pairs @ ..]) => {
                let mut chapters = Vec::new();
                for pair in pairs.chunks(2) {
                    if let [Expr::Answer(repeat), number] = pair {
                        let number = self.value(number, depth);
                        chapters.push((repeat, self.number(&number)));
                    }
                }
                self.scope.indexed(name, &chapters)
            }
            _ => return None,
        })
    }

    /// The values of the arguments; of an argument that stands for many nodes, all of them.
    pub(super) fn all_values(&mut self, arguments: &[Expr], depth: usize) -> Vec<Value> {
        let mut values = Vec::new();
        for argument in arguments {
            match self
                .nodes_of(argument, depth)
                .filter(|nodes| nodes.len() != 1)
            {
                Some(nodes) => values.extend(nodes.iter().map(|node| self.scope.value(node))),
                None => values.push(self.value(argument, depth)),
            }
        }
        values
    }

    /// The nodes that an argument stands for; none if it is a value.
    fn nodes_of(&mut self, argument: &Expr, depth: usize) -> Option<Vec<Node>> {
        if !self.goes_on(depth) {
            return None;
        }
        match argument {
            Expr::Answer(name) => Some(self.scope.named(name)),
            Expr::Path(path) => Some(self.nodes(path, depth)),
            Expr::Itself => Some(self.nodes(
                &Path {
                    from: super::Start::Here,
                    steps: Vec::new(),
                },
                depth,
            )),
            _ => None,
        }
    }
}
