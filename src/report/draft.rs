//! A snapshot in the making: how a row is written, and how a population is.

use super::{
    basis::{Cells, Heads, Seen},
    note,
    statistics::Figure,
    table::{Cell, Population, Row, Statistic, Status, Table, Value},
};
use crate::model::CompetenceId;

/// What the rows of one cell have in common.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub table: Table,
    pub wave: Option<u16>,
    pub competence: Option<&'a CompetenceId>,
    pub item: Option<&'a str>,
    pub cell: &'a Cell,
    pub population: &'a str,
    pub n: u64,
}

impl<'a> About<'a> {
    /// Everybody of this population.
    pub(super) fn everybody(table: Table, population: &'a str, n: u64) -> Self {
        static EVERYBODY: Cell = Cell(Vec::new());
        Self {
            table,
            wave: None,
            competence: None,
            item: None,
            cell: &EVERYBODY,
            population,
            n,
        }
    }

    /// The row of a figure, with the words that a reader has to know.
    pub(super) fn row(&self, statistic: Statistic, figure: Figure, notes: &[&str]) -> Row {
        let words = std::iter::once(&figure.why).chain(notes);
        let words: Vec<&str> = words.copied().filter(|word| !word.is_empty()).collect();
        Row {
            table: self.table,
            wave: self.wave,
            competence: self.competence.cloned(),
            item: self.item.map(str::to_owned),
            cell: self.cell.clone(),
            statistic,
            value: figure.value.map(Value::Number),
            low: figure.low,
            high: figure.high,
            n: Some(self.n),
            status: Status::F,
            note: words.join(" "),
            population: self.population.to_owned(),
            also: Vec::new(),
            behind: None,
        }
    }

    /// The row of a number of people.
    pub(super) fn count(&self, statistic: Statistic) -> Row {
        self.row(statistic, Figure::exact(self.n as f64), &[])
    }

    /// The row of a word.
    pub(super) fn word(&self, statistic: Statistic, word: Option<&str>, notes: &[&str]) -> Row {
        let why = if word.is_none() { note::NO_DATA } else { "" };
        Row {
            value: word.map(|word| Value::Word(word.to_owned())),
            ..self.row(statistic, Figure::none(why), notes)
        }
    }
}

/// A population whose cells are those of `cells`, from the first row of `heads` on.
pub(super) fn population(
    (name, table): (String, Table),
    inside: Option<String>,
    (cells, seen): (&Cells, &Seen),
    heads: &Heads,
) -> Population {
    let counts = cells.iter();
    Population {
        name,
        table,
        inside,
        counts: counts
            .map(|(at, cell)| (cell.clone(), heads.count(at, seen, false)))
            .collect(),
        overlapping: false,
    }
}
