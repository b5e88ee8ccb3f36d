//! Numbers of a release by what they say of whom, for writers that lay them out for eyes.

use super::{
    Export,
    chart::{Estimate, Gap, OverRaters, Words},
};
use crate::{
    model::{CompetenceId, Grouping},
    report::{By, Cell, Row, Statistic, Status, Table, Value},
};
use std::collections::{BTreeMap, BTreeSet};

/// What a number is about: its wave, competence and item.
pub type Subject<'a> = (Option<u16>, Option<&'a CompetenceId>, Option<&'a str>);

/// The rows of a release, found at once.
#[derive(Debug)]
pub struct Figures<'a> {
    pub(super) export: &'a Export<'a>,
    rows: BTreeMap<(Table, Subject<'a>, &'a Cell, Statistic), &'a Row>,
    pub(super) everybody: Cell,
}

impl<'a> Figures<'a> {
    /// Those of an export.
    pub fn of(export: &'a Export<'a>) -> Self {
        let key = |row: &'a Row| {
            let subject = (row.wave, row.competence.as_ref(), row.item.as_deref());
            ((row.table, subject, &row.cell, row.statistic), row)
        };
        Self {
            export,
            rows: export.release.rows.iter().map(key).collect(),
            everybody: Cell::default(),
        }
    }

    /// One row.
    pub fn row(
        &self,
        table: Table,
        subject: Subject<'_>,
        (cell, statistic): (&Cell, Statistic),
    ) -> Option<&'a Row> {
        self.rows.get(&(table, subject, cell, statistic)).copied()
    }

    /// The row about everybody.
    pub(super) fn all(
        &self,
        table: Table,
        subject: Subject<'_>,
        statistic: Statistic,
    ) -> Option<&'a Row> {
        self.row(table, subject, (&self.everybody, statistic))
    }

    /// The rows of a table, in the order of the release.
    pub fn of_table(&self, table: Table) -> impl Iterator<Item = &'a Row> + use<'a> {
        self.export
            .release
            .rows
            .iter()
            .filter(move |row| row.table == table)
    }

    /// The wave of which most can be shown to everybody; of several the later one.
    pub fn wave(&self, table: Table) -> Option<u16> {
        let mut shown: BTreeMap<u16, u64> = BTreeMap::new();
        let open = |row: &&Row| row.status == Status::F && row.cell.0.is_empty();
        for row in self.of_table(table).filter(open) {
            *shown.entry(row.wave?).or_default() += row.n.unwrap_or_default();
        }
        let most = shown
            .into_iter()
            .max_by_key(|(wave, people)| (*people, *wave));
        most.map(|(wave, _)| wave)
    }

    /// The competences of a table and wave, in the order of the framework; those that it does not know follow.
    pub fn competences(&self, table: Table, wave: Option<u16>) -> Vec<&'a CompetenceId> {
        let rows = self.of_table(table).filter(|row| row.wave == wave);
        let used: BTreeSet<&CompetenceId> =
            rows.filter_map(|row| row.competence.as_ref()).collect();
        let framework = &self.export.library.framework.competences;
        let place = |id: &CompetenceId| framework.iter().position(|own| own.id == *id);
        let mut all: Vec<&CompetenceId> = used.into_iter().collect();
        all.sort_by_key(|id| place(id).unwrap_or(usize::MAX));
        all
    }

    /// The gaps of these people that can be shown, the largest first.
    pub(super) fn gaps(&self, cell: &Cell) -> Vec<(&'a CompetenceId, &'a Row)> {
        let wave = self.wave(Table::Gap);
        let competences = self.competences(Table::Gap, wave).into_iter();
        let gap = |id: &'a CompetenceId| {
            let row = self.row(Table::Gap, (wave, Some(id), None), (cell, Statistic::Gap))?;
            number(row).map(|_| (id, row))
        };
        let mut gaps: Vec<_> = competences.filter_map(gap).collect();
        let size = |row: &Row| number(row).unwrap_or_default();
        gaps.sort_by(|(_, a), (_, b)| size(b).total_cmp(&size(a)));
        gaps
    }

    /// The groups of a table that are told apart by this alone.
    pub fn groups(&self, table: Table, grouping: Grouping) -> Vec<&'a Cell> {
        let by = By::Grouping(grouping);
        let alone = |row: &&Row| matches!(row.cell.0.as_slice(), [(own, _)] if *own == by);
        let cells = self.of_table(table).filter(alone).map(|row| &row.cell);
        cells.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The gaps as a picture takes them, the largest first.
    pub fn drawn_gaps(&self, cell: &Cell) -> Vec<Gap> {
        let wave = self.wave(Table::Gap);
        let gap = |id: &'a CompetenceId| {
            let find = |statistic| self.row(Table::Gap, (wave, Some(id), None), (cell, statistic));
            Some(Gap {
                name: self.export.competence(id).to_owned(),
                needed: find(Statistic::NeededMean).and_then(estimate)?,
                current: find(Statistic::CurrentMean).and_then(estimate)?,
            })
        };
        self.gaps(cell)
            .into_iter()
            .filter_map(|(id, _)| gap(id))
            .collect()
    }

    /// Who rates themselves too high, as a picture takes it.
    pub(super) fn drawn_over_raters(&self) -> Vec<OverRaters> {
        let wave = self.wave(Table::Calibration);
        let all = |row: &&Row| {
            let everybody = row.cell.0.is_empty() && row.wave == wave;
            everybody && row.statistic == Statistic::OverRaters
        };
        let share = |row: &'a Row| {
            Some(OverRaters {
                name: self.export.area(row.item.as_deref()?).to_owned(),
                share: estimate(row)?,
            })
        };
        self.of_table(Table::Calibration)
            .filter(all)
            .filter_map(share)
            .collect()
    }

    /// What stands under a picture: of when it is, and that nobody was drawn by lot.
    pub(super) fn foot(&self) -> String {
        let chosen = self.export.say("report-chosen");
        format!("{} · {chosen}", self.export.release.name)
    }

    /// Where words for pictures come from.
    pub(super) fn words(&self) -> Words<'a> {
        Words {
            texts: self.export.texts,
            lang: self.export.lang,
        }
    }
}

/// The number of a row that may be shown.
pub fn number(row: &Row) -> Option<f64> {
    match (row.status, &row.value) {
        (Status::F, Some(Value::Number(number))) if number.is_finite() => Some(*number),
        _ => None,
    }
}

/// The number with its interval.
pub(super) fn estimate(row: &Row) -> Option<Estimate> {
    Some(Estimate {
        value: number(row)?,
        interval: row.low.zip(row.high),
    })
}
