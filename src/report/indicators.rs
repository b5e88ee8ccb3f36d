//! What reports on the Sustainable Development Goals ask for and Sala knows: from lessons and tests (class B) and from single survey
//! questions (class S). Each row's target, class and period stand in its note as `target=4.4 class=B period=2026-Q4`. Periods are
//! quarters in UTC; a survey's are those of the snapshot, and its wave has a column of its own.

mod lessons;
mod literacy;

use super::{
    basis::{Basis, Heads, nearly_all_or_none},
    draft::{About, population},
    facts::Run,
    statistics::share,
    table::{Cell, Row, Snapshot, Statistic, Table},
};
use jiff::{Timestamp, tz::TimeZone};
use std::fmt;

/// How the name of a population ends that is the part of another one which makes up a share.
pub(crate) const COUNTED: &str = "/counted";

/// Adds the table to the snapshot.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    lessons::add(basis, snapshot);
    literacy::add(basis, snapshot);
    for &wave in basis.by_wave.keys() {
        questions(basis, wave, snapshot);
    }
}

/// A quarter of a year, counted from year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Quarter(i32);

impl Quarter {
    fn of(moment: Timestamp) -> Self {
        let date = moment.to_zoned(TimeZone::UTC).date();
        Self(i32::from(date.year()) * 4 + (i32::from(date.month()) - 1) / 3)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-Q{}", self.0.div_euclid(4), self.0.rem_euclid(4) + 1)
    }
}

/// The words that every row of an indicator has in its note: the target is the first two parts of its id.
fn words(id: &str, class: char, period: Quarter) -> String {
    let parts: Vec<&str> = id.split(['.', '-']).take(2).collect();
    format!("target={} class={class} period={period}", parts.join("."))
}

/// Items that serve an indicator: who took a choice that counts, of those who answered.
fn questions(basis: &Basis, wave: u16, snapshot: &mut Snapshot) {
    let items = &basis.facts.items;
    for (at, item) in items.iter().enumerate() {
        let Some((id, counting)) = &item.indicator else {
            continue;
        };
        let counts = |run: &Run| {
            let taken = run.answers.iter().find(|one| usize::from(one.item) == at);
            taken.map(|taken| taken.choices & counting != 0)
        };
        let shared = items.iter().any(|other| {
            let same = other.indicator.as_ref().is_some_and(|(own, _)| own == id);
            same && other.name != item.name
        });
        let name = match item.name.rsplit('/').next() {
            Some(question) if shared => format!("{id}-{question}"),
            _ => id.clone(),
        };
        let note = words(id, 'S', Quarter::of(basis.facts.at));
        let indicator = Indicator {
            key: format!("{id}/{}", item.name),
            name,
            note,
            wave,
        };
        indicator.write(basis, counts, snapshot);
    }
}

/// A share of those who sent in one wave.
struct Indicator {
    /// What tells its populations from others.
    key: String,
    /// The word in the `item` column.
    name: String,
    /// Target, class and period.
    note: String,
    /// The wave.
    wave: u16,
}

impl Indicator {
    /// Writes it for everybody and each group: `counts` says whether somebody counts; none if they are not asked.
    fn write(&self, basis: &Basis, counts: impl Fn(&Run) -> Option<bool>, snapshot: &mut Snapshot) {
        let mut asked = Heads::new(basis.goals.len(), &basis.seen);
        let mut counted = Heads::new(basis.goals.len(), &basis.seen);
        for run in basis.runs(self.wave) {
            let Some(counts) = counts(run) else {
                continue;
            };
            let seen = basis.seen.place(run.seen);
            for cell in basis.goals.of(&run.groups).iter() {
                asked.add(cell, seen);
                if counts {
                    counted.add(cell, seen);
                }
            }
        }
        if asked.n(0) == 0 {
            return;
        }
        let names = [
            format!("indicators/{}/{}", self.key, self.wave),
            format!("indicators/{}/{}{COUNTED}", self.key, self.wave),
        ];
        for (at, cell) in basis.goals.iter() {
            let people = (counted.n(at), asked.n(at));
            snapshot.rows.extend(self.rows(&names, cell, people));
        }
        self.populations(basis, names, (&counted, &asked), snapshot);
    }

    /// Numerator, denominator and share. The numerator is a number of people in its own right, and the share tells it.
    fn rows(&self, names: &[String; 2], cell: &Cell, (part, whole): (u64, u64)) -> [Row; 3] {
        let about = About {
            wave: Some(self.wave),
            item: Some(&self.name),
            cell,
            ..About::everybody(Table::Indicators, &names[0], whole)
        };
        let also = vec![(names[0].clone(), cell.clone())];
        let of_part = About {
            population: &names[1],
            ..about
        };
        let count = |statistic, number| {
            let figure = super::statistics::Figure::exact(number as f64);
            (statistic, figure)
        };
        let hung = |(statistic, figure)| Row {
            also: also.clone(),
            ..of_part.row(statistic, figure, &[&self.note])
        };
        let (statistic, denominator) = count(Statistic::Denominator, whole);
        [
            hung(count(Statistic::Numerator, part)),
            about.row(statistic, denominator, &[&self.note]),
            hung((Statistic::Share, share::wilson(part, whole))),
        ]
    }

    fn populations(
        &self,
        basis: &Basis,
        [asked, counted]: [String; 2],
        (part, whole): (&Heads, &Heads),
        snapshot: &mut Snapshot,
    ) {
        let cells = (&basis.goals, &basis.seen);
        let people = Some(format!("people/{}", self.wave));
        let inside = Some(asked.clone());
        let mut all = population((asked, Table::Indicators), people, cells, whole);
        for (at, cell) in basis.goals.iter() {
            if let Some(count) = all.counts.get_mut(cell) {
                count.alike = nearly_all_or_none(part.n(at), count.n);
            }
        }
        let own = population((counted, Table::Indicators), inside, cells, part);
        snapshot.populations.extend([all, own]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_is_that_of_utc() {
        let check = |moment: &str, expected: &str| {
            let moment: Timestamp = moment.parse().expect("a moment");
            assert_eq!(Quarter::of(moment).to_string(), expected);
        };
        check("2026-01-01T00:00:00Z", "2026-Q1");
        check("2026-03-31T23:59:59Z", "2026-Q1");
        check("2026-12-31T23:00:00Z", "2026-Q4");
        check("2027-01-01T06:00:00+07:00", "2026-Q4");
    }

    #[test]
    fn the_target_is_the_beginning_of_the_indicator() {
        let quarter = Quarter(2026 * 4 + 3);
        let check = |id: &str, target: &str| {
            let words = words(id, 'S', quarter);
            assert_eq!(words, format!("target={target} class=S period=2026-Q4"));
        };
        check("4.3.1", "4.3");
        check("4.4.2-self", "4.4");
        check("4.4-increase", "4.4");
        check("16.7.2", "16.7");
    }
}
