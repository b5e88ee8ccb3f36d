//! Targets 4.3 and 4.4 from lessons: who finished at least one in each quarter, how many more than in the quarter before, and how women and
//! men compare. Somebody takes part in a quarter if a lesson of theirs was sent, opened or finished in it.

use super::{Quarter, words};
use crate::model::Grouping;
use crate::report::{
    basis::{Basis, Heads, one},
    draft::{About, population},
    facts::LessonRun,
    lessons::{Groups, by_person},
    note,
    statistics::{Figure, share},
    table::{By, Cell, NOT_STATED, Row, Snapshot, Statistic, Table},
};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// The youngest of the age bands that are counted as youth; who is under 16 is never asked.
const YOUTH: [&str; 2] = ["16-24", "15-24"];

/// Adds the indicators for each quarter from the first with a lesson to the last.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    let periods = Period::all(basis);
    let mut before: Option<&Period> = None;
    for period in &periods {
        period.count(basis, before, snapshot);
        period.gender(basis, snapshot);
        let cells = (&basis.goals, &basis.seen);
        let part = Table::Indicators;
        let enrolled = Some(period.enrolled_name());
        snapshot.populations.extend([
            population(
                (period.enrolled_name(), part),
                None,
                cells,
                &period.enrolled,
            ),
            population(
                (period.finished_name(), part),
                enrolled,
                cells,
                &period.finished,
            ),
        ]);
        before = Some(period);
    }
}

/// One quarter: who took part and who finished a lesson, by cell.
struct Period {
    quarter: Quarter,
    enrolled: Heads,
    finished: Heads,
}

impl Period {
    /// Every quarter from the first to the last, those without lessons too.
    fn all(basis: &Basis) -> Vec<Self> {
        let moments = |run: &LessonRun| [run.sent, run.opened, run.finished];
        let runs = basis.facts.lesson_runs.iter();
        let quarters = runs.flat_map(moments).flatten().map(Quarter::of);
        let (Some(first), Some(last)) = (quarters.clone().min(), quarters.max()) else {
            return Vec::new();
        };
        let empty = |number| Self {
            quarter: Quarter(number),
            enrolled: Heads::new(basis.goals.len(), &basis.seen),
            finished: Heads::new(basis.goals.len(), &basis.seen),
        };
        let mut periods: Vec<Self> = (first.0..=last.0).map(empty).collect();
        let groups = Groups::new(basis);
        for runs in by_person(&basis.facts.lesson_runs, |run| run.person) {
            let cells = basis.goals.of(&groups.of(runs[0].person));
            let enrolled = first_by_quarter(runs.iter().flat_map(|run| moments(run)).flatten());
            let finished = first_by_quarter(runs.iter().filter_map(|run| run.finished));
            for (moments, done) in [(enrolled, false), (finished, true)] {
                for (quarter, moment) in moments {
                    let period = &mut periods[(quarter.0 - first.0) as usize];
                    let heads = if done {
                        &mut period.finished
                    } else {
                        &mut period.enrolled
                    };
                    let seen = basis.seen.after(moment);
                    cells.iter().for_each(|cell| heads.add(cell, seen));
                }
            }
        }
        periods
    }

    fn enrolled_name(&self) -> String {
        format!("indicators/enrolled/{}", self.quarter)
    }

    fn finished_name(&self) -> String {
        format!("indicators/finished/{}", self.quarter)
    }

    /// Target 4.4: the number of people, and how many more than before.
    fn count(&self, basis: &Basis, before: Option<&Self>, snapshot: &mut Snapshot) {
        let words = words("4.4", 'B', self.quarter);
        let name = self.finished_name();
        for (at, cell) in basis.goals.iter() {
            let about = About {
                item: Some("4.4"),
                cell,
                ..About::everybody(Table::Indicators, &name, self.finished.n(at))
            };
            let people = Figure::exact(about.n as f64);
            let row = about.row(Statistic::Numerator, people, &[age(cell), &words]);
            snapshot.rows.push(row);
        }
        let Some(before) = before else {
            return;
        };
        for (at, cell) in basis.goals.iter() {
            let about = About {
                item: Some("4.4-increase"),
                cell,
                ..About::everybody(Table::Indicators, &name, self.finished.n(at))
            };
            let more = about.n as f64 - before.finished.n(at) as f64;
            let ratio = (more, before.finished.n(at) as f64, None);
            let also = vec![(before.finished_name(), cell.clone())];
            let rows = ratio_rows(&about, ratio, [age(cell), &words]);
            let rows = rows.into_iter().map(|row| Row {
                also: also.clone(),
                ..row
            });
            snapshot.rows.extend(rows);
        }
    }

    /// Target 4.3: the share of women among women and men who finished a lesson, and the parity index (UN 4.5.1): the women's rate of
    /// finishing divided by the men's.
    fn gender(&self, basis: &Basis, snapshot: &mut Snapshot) {
        let place = |sex: &str| {
            let wanted = one(Grouping::Sex, sex);
            basis.goals.iter().find(|(_, cell)| **cell == wanted)
        };
        let (Some((f, women)), Some((m, men))) = (place("female"), place("male")) else {
            return;
        };
        let words = words("4.3", 'B', self.quarter);
        let (finished, enrolled) = (self.finished_name(), self.enrolled_name());
        let (done, all) = (&self.finished, &self.enrolled);
        let both = done.n(f) + done.n(m);
        let balance = About {
            item: Some("4.3-balance"),
            ..About::everybody(Table::Indicators, &finished, both)
        };
        let share = share::wilson(done.n(f), both);
        let parts = (done.n(f) as f64, both as f64, Some(share));
        let rate = |row| done.n(row) as f64 / all.n(row).max(1) as f64;
        let parity = About {
            item: Some("4.3-parity"),
            n: all.n(f) + all.n(m),
            ..balance
        };
        let mut also = vec![
            (finished.clone(), women.clone()),
            (finished.clone(), men.clone()),
        ];
        let mut rows = ratio_rows(&balance, parts, ["", &words]);
        let hang = |rows: &mut [Row], also: &[(String, Cell)]| {
            rows.iter_mut().for_each(|row| row.also = also.to_vec());
        };
        hang(&mut rows, &also);
        snapshot.rows.extend(rows);
        also.extend([(enrolled.clone(), women.clone()), (enrolled, men.clone())]);
        let mut rows = ratio_rows(&parity, (rate(f), rate(m), None), ["", &words]);
        hang(&mut rows, &also);
        snapshot.rows.extend(rows);
    }
}

/// The first of the moments in each quarter.
fn first_by_quarter(moments: impl Iterator<Item = Timestamp>) -> BTreeMap<Quarter, Timestamp> {
    let mut first = BTreeMap::new();
    for moment in moments {
        let known = first.entry(Quarter::of(moment)).or_insert(moment);
        *known = moment.min(*known);
    }
    first
}

/// Whether a cell is of young people or of grown ones.
fn age(cell: &Cell) -> &'static str {
    match cell.0.first() {
        Some((By::Grouping(Grouping::AgeBand), band)) if band == NOT_STATED => "",
        Some((By::Grouping(Grouping::AgeBand), band)) if YOUTH.contains(&band.as_str()) => {
            note::YOUTH
        }
        Some((By::Grouping(Grouping::AgeBand), _)) => note::ADULTS,
        _ => "",
    }
}

/// Numerator, denominator and what they make; a denominator of 0 makes nothing.
fn ratio_rows(
    about: &About,
    (above, below, share): (f64, f64, Option<Figure>),
    words: [&str; 2],
) -> [Row; 3] {
    let ratio = if below == 0.0 {
        Figure::none(note::NO_DATA)
    } else {
        Figure::exact(above / below)
    };
    [
        about.row(Statistic::Numerator, Figure::exact(above), &words),
        about.row(Statistic::Denominator, Figure::exact(below), &words),
        about.row(Statistic::Share, share.unwrap_or(ratio), &words),
    ]
}
