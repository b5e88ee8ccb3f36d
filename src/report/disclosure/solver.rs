//! Linear programs over what is not known: the only place that knows the solver.

use super::system::{Relation, System};
use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};
use std::collections::BTreeMap;

/// More people than any programme counts; stands for "no upper limit".
pub(super) const CAP: f64 = 1e6;

/// Why no answer was found. Neither is ever taken for protection.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The numbers published cannot all be true.
    #[error(
        "the published numbers contradict each other: a table does not add up, or a group is larger than the whole that holds it"
    )]
    Contradiction,
    /// The solver gave up.
    #[error("the check for numbers that can be worked out failed: {0}")]
    Solver(String),
}

/// Unknowns that depend on each other, and on no others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) unknowns: Vec<usize>,
    lines: Vec<usize>,
    links: Vec<usize>,
}

/// Everything unknown, cut into the smallest independent pieces.
pub(super) fn pieces(system: &System<'_>) -> Vec<Piece> {
    let mut root: Vec<usize> = (0..system.known.len()).collect();
    for (_, _, unknowns) in ties(system) {
        for pair in unknowns.windows(2) {
            let (a, b) = (find(&mut root, pair[0]), find(&mut root, pair[1]));
            root[a.max(b)] = a.min(b);
        }
    }
    let mut pieces: BTreeMap<usize, Piece> = BTreeMap::new();
    for at in (0..system.known.len()).filter(|at| system.known[*at].is_none()) {
        let piece = pieces.entry(find(&mut root, at)).or_default();
        piece.unknowns.push(at);
    }
    for (is_line, at, unknowns) in ties(system) {
        if let Some(piece) = unknowns
            .first()
            .and_then(|one| pieces.get_mut(&find(&mut root, *one)))
        {
            if is_line {
                piece.lines.push(at);
            } else {
                piece.links.push(at);
            }
        }
    }
    pieces.into_values().collect()
}

/// Each line (true) and link with its unknowns.
fn ties<'s>(system: &'s System<'_>) -> impl Iterator<Item = (bool, usize, Vec<usize>)> + 's {
    let unknown = |at: &usize| system.known[*at].is_none();
    let lines = system.lines.iter().enumerate().map(move |(at, line)| {
        let unknowns = line.terms.iter().map(|term| term.0).filter(unknown);
        (true, at, unknowns.collect())
    });
    let links = system.links.iter().enumerate().map(move |(at, link)| {
        let both = link.pairs.iter().flat_map(|pair| [pair.0, pair.1]);
        (false, at, both.flatten().filter(unknown).collect())
    });
    lines.chain(links)
}

fn find(root: &mut [usize], mut at: usize) -> usize {
    while root[at] != at {
        root[at] = root[root[at]];
        at = root[at];
    }
    at
}

/// What to look for in a piece.
#[derive(Clone, Debug, Default)]
pub(super) struct Goal {
    /// The unknowns whose weighted sum is to be as large as it can be.
    pub(super) weights: BTreeMap<usize, f64>,
    /// An unknown whose value the attacker happens to know.
    pub(super) pinned: Option<(usize, f64)>,
}

/// The values of the piece's unknowns, in their order, where the goal is reached best.
pub(super) fn best(system: &System<'_>, piece: &Piece, goal: &Goal) -> Result<Vec<f64>, Fault> {
    let mut program = Program::new(system, piece, goal)?;
    piece.lines.iter().for_each(|line| program.line(*line));
    piece.links.iter().for_each(|link| program.link(*link));
    let outcome = program.problem.solve().map_err(|error| match error {
        microlp::Error::Infeasible => Fault::Contradiction,
        other => Fault::Solver(other.to_string()),
    })?;
    let solution = outcome
        .into_solution()
        .map_err(|_| Fault::Solver("it was interrupted".into()))?;
    let value = |at: &usize| solution.var_value(program.variables[at]);
    Ok(piece.unknowns.iter().map(value).collect())
}

/// A linear program while it is written down.
struct Program<'s, 'a> {
    system: &'s System<'a>,
    problem: Problem,
    variables: BTreeMap<usize, Variable>,
}

impl<'s, 'a> Program<'s, 'a> {
    fn new(system: &'s System<'a>, piece: &Piece, goal: &Goal) -> Result<Self, Fault> {
        let bounds = bounds(system, piece, goal)?;
        let mut problem = Problem::new(OptimizationDirection::Maximize);
        let variables = piece
            .unknowns
            .iter()
            .map(|at| {
                let weight = goal.weights.get(at).copied().unwrap_or(0.0);
                (*at, problem.add_var(weight, bounds[at]))
            })
            .collect();
        Ok(Program {
            system,
            problem,
            variables,
        })
    }

    fn line(&mut self, at: usize) {
        let line = &self.system.lines[at];
        let (terms, constant) = split(self.system, &line.terms);
        if terms.len() < 2 {
            return;
        }
        let terms: Vec<_> = terms
            .into_iter()
            .map(|(at, factor)| (self.variables[&at], factor))
            .collect();
        let relation = match line.relation {
            Relation::Equal => ComparisonOp::Eq,
            Relation::AtMost => ComparisonOp::Le,
        };
        self.problem
            .add_constraint(terms, relation, line.sum - constant);
    }

    /// Those who left: at least as many from each cell as it shrank by, and no more together than left in all.
    fn link(&mut self, at: usize) {
        let link = &self.system.links[at];
        let mut rest = link.left;
        let mut leavers = Vec::new();
        for (before, after) in &link.pairs {
            let ends = [(*before, 1.0), (*after, -1.0)];
            let ends: Vec<_> = ends
                .into_iter()
                .filter_map(|(at, factor)| Some((at?, factor)))
                .collect();
            let (terms, constant) = split(self.system, &ends);
            if terms.is_empty() {
                rest -= constant.max(0.0);
                continue;
            }
            let left = self.problem.add_var(0.0, (0.0, CAP));
            let terms = terms
                .iter()
                .map(|(at, factor)| (self.variables[at], *factor));
            let shrunk: Vec<_> = terms.chain([(left, -1.0)]).collect();
            self.problem
                .add_constraint(shrunk, ComparisonOp::Le, -constant);
            leavers.push((left, 1.0));
        }
        self.problem.add_constraint(leavers, ComparisonOp::Le, rest);
    }
}

/// The unknown terms, and what the known ones add up to.
fn split(system: &System<'_>, terms: &[(usize, f64)]) -> (Vec<(usize, f64)>, f64) {
    let mut constant = 0.0;
    let mut unknown = Vec::new();
    for (at, factor) in terms {
        match system.known[*at] {
            Some(value) => constant += factor * value,
            None => unknown.push((*at, *factor)),
        }
    }
    (unknown, constant)
}

/// The limits of each unknown that follow from a single line, without solving anything.
fn bounds(
    system: &System<'_>,
    piece: &Piece,
    goal: &Goal,
) -> Result<BTreeMap<usize, (f64, f64)>, Fault> {
    let mut bounds: BTreeMap<usize, (f64, f64)> =
        piece.unknowns.iter().map(|at| (*at, (0.0, CAP))).collect();
    for line in piece.lines.iter().map(|line| &system.lines[*line]) {
        let (terms, constant) = split(system, &line.terms);
        let [(at, factor)] = terms[..] else { continue };
        let limit = (line.sum - constant) / factor;
        let bound = bounds.entry(at).or_insert((0.0, CAP));
        if line.relation == Relation::Equal || factor < 0.0 {
            bound.0 = bound.0.max(limit);
        }
        if line.relation == Relation::Equal || factor > 0.0 {
            bound.1 = bound.1.min(limit);
        }
    }
    if let Some((at, value)) = goal.pinned {
        bounds.insert(at, (value, value));
    }
    match bounds.values().all(|(low, high)| low <= high) {
        true => Ok(bounds),
        false => Err(Fault::Contradiction),
    }
}
