//! Which choices a filter lets through. Most filters of long lists ask whether a column is the answer to another question, and that
//! answer is looked up once, not for each of thousands of rows.

use super::{Look, Sheet};
use crate::model::{
    Choice, Seat,
    expression::{Expr, Node, Operator, Value, evaluate, evaluate_at},
};
use std::{rc::Rc, sync::Arc};

/// A filter, taken apart.
struct Filter<'a> {
    list: Arc<str>,
    /// Columns and what stands in them.
    cells: Vec<(&'a str, String)>,
    /// What else must hold.
    rest: Vec<&'a Expr>,
}

impl<'a> Sheet<'a> {
    /// The choices that are offered at this seat now, with their places in the list.
    pub(crate) fn choices(&self, seat: Seat) -> Vec<(usize, &'a Choice)> {
        let all = self.survey.choices(self.question(seat));
        let key = (seat.at, seat.chapters);
        let offered = self.offered.get(key).unwrap_or_else(|| {
            let filter = self.filter(seat);
            let own = Node::Question(seat);
            let look = Look::from(self, &own).for_many();
            let lets = |at: &usize| lets_through(&filter, &look, (*at, &all[*at]));
            let offered = (0..all.len()).filter(lets);
            let offered: Rc<[usize]> = offered.collect();
            self.offered.set(key, offered.clone());
            offered
        });
        offered.iter().map(|at| (*at, &all[*at])).collect()
    }

    /// Whether choices of this name are offered at this seat.
    pub(super) fn is_offered(&self, seat: Seat, name: &str) -> bool {
        let filter = self.filter(seat);
        let own = Node::Question(seat);
        let look = Look::from(self, &own).for_many();
        // Names may stand in a list twice, with other columns.
        let mut all = self.survey.choices(self.question(seat)).iter().enumerate();
        all.any(|(at, choice)| {
            choice.name.as_str() == name && lets_through(&filter, &look, (at, choice))
        })
    }

    fn filter(&self, seat: Seat) -> Option<Filter<'a>> {
        let question = self.question(seat);
        let mut filter = Filter {
            list: question.kind.list()?.into(),
            cells: Vec::new(),
            rest: Vec::new(),
        };
        let mut parts = vec![question.choice_filter.as_ref()?];
        while let Some(part) = parts.pop() {
            match part {
                Expr::Binary(Operator::And, left, right) => parts.extend([&**left, &**right]),
                Expr::Binary(Operator::Equal, left, right) => {
                    let cell = self.cell(seat, left, right);
                    match cell.or_else(|| self.cell(seat, right, left)) {
                        Some(cell) => filter.cells.push(cell),
                        None => filter.rest.push(part),
                    }
                }
                _ => filter.rest.push(part),
            }
        }
        Some(filter)
    }

    /// A column and the text that must stand in it, if that is what this comparison says.
    fn cell(&self, seat: Seat, column: &'a Expr, other: &Expr) -> Option<(&'a str, String)> {
        let Expr::Path(path) = column else {
            return None;
        };
        let column = path
            .name()
            .filter(|name| !matches!(*name, "label" | "itextId"))?;
        let own = Node::Question(seat);
        match other {
            Expr::Answer(_) | Expr::Text(_) => match evaluate(other, &Look::from(self, &own)) {
                Value::Text(text) => Some((column, text)),
                _ => None,
            },
            _ => None,
        }
    }
}

fn lets_through(filter: &Option<Filter>, look: &Look, (at, choice): (usize, &Choice)) -> bool {
    let Some(filter) = filter else {
        return true;
    };
    let is_there = |(column, text): &(&str, String)| match *column {
        "name" => choice.name.as_str() == text,
        column => choice.columns.get(column).map_or("", String::as_str) == text,
    };
    let holds = |expr: &&Expr| {
        let row = Node::Choice(filter.list.clone(), at);
        evaluate_at(expr, look, &row).truth()
    };
    filter.cells.iter().all(is_there) && filter.rest.iter().all(holds)
}
