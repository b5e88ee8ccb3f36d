//! What became of lessons and reviews. People are counted once; their groups are those of the first survey that they sent in, and who sent
//! none in has not stated any.

use super::{
    basis::{Basis, Cells, Heads, Seen},
    draft::{About, population},
    facts::{LessonRun, Practice},
    statistics::{Figure, mean::Moments},
    table::{By, Cell, Population, Snapshot, Statistic, Table},
};
use crate::model::Grouping;
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};

const SECONDS_A_DAY: f64 = 86_400.0;

/// Adds the table to the snapshot.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    let groups = Groups::new(basis);
    let runs = by_person(&basis.facts.lesson_runs, |run| run.person);
    let practice = by_person(&basis.facts.practice, |practice| practice.person);
    for (statistic, moment) in STEPS {
        steps(basis, (&groups, &runs), (statistic, moment), snapshot);
    }
    days(basis, (&groups, &runs), snapshot);
    for asked in PRACTICE {
        practised(basis, (&groups, &practice), asked, snapshot);
    }
}

/// Everybody's groups, by person.
pub(super) struct Groups(HashMap<u32, [u8; Grouping::ALL.len()]>);

impl Groups {
    pub(super) fn new(basis: &Basis) -> Self {
        let mut groups = HashMap::new();
        for run in basis.all_runs() {
            groups.entry(run.person).or_insert(run.groups);
        }
        Self(groups)
    }

    /// Those of one person.
    pub(super) fn of(&self, person: u32) -> [u8; Grouping::ALL.len()] {
        self.0.get(&person).copied().unwrap_or_default()
    }
}

/// What belongs to each person, together.
pub(super) fn by_person<T>(all: &[T], person: impl Fn(&T) -> u32) -> Vec<Vec<&T>> {
    let mut sorted: Vec<&T> = all.iter().collect();
    sorted.sort_by_key(|one| person(one));
    let together = sorted.chunk_by(|a, b| person(a) == person(b));
    together.map(<[&T]>::to_vec).collect()
}

type Step = (Statistic, fn(&LessonRun) -> Option<Timestamp>);

const STEPS: [Step; 3] = [
    (Statistic::Sent, |run| run.sent),
    (Statistic::Opened, |run| run.opened),
    (Statistic::Finished, |run| run.finished),
];

/// Numbers that people have, each once, by row: how many people, and what their numbers are.
struct Tally {
    heads: Heads,
    moments: Vec<Moments>,
    sums: Vec<u64>,
}

impl Tally {
    fn new(rows: usize, seen: &Seen) -> Self {
        Self {
            heads: Heads::new(rows, seen),
            moments: vec![Moments::default(); rows],
            sums: vec![0; rows],
        }
    }

    fn add(&mut self, row: usize, release: usize, number: f64) {
        self.heads.add(row, release);
        self.moments[row].add(number);
        self.sums[row] += number as u64;
    }
}

/// Who got that far with at least one lesson, and with each.
fn steps(
    basis: &Basis,
    (groups, people): (&Groups, &[Vec<&LessonRun>]),
    (statistic, moment): Step,
    snapshot: &mut Snapshot,
) {
    let mut all = Tally::new(basis.single.len(), &basis.seen);
    let mut each = Tally::new(basis.facts.lessons.len() + 1, &basis.seen);
    for runs in people {
        let Some(first) = runs.iter().filter_map(|run| moment(run)).min() else {
            continue;
        };
        let seen = basis.seen.after(first);
        each.add(0, seen, 0.0);
        for cell in basis.single.of(&groups.of(runs[0].person)).iter() {
            all.add(cell, seen, 0.0);
        }
        for run in runs {
            let known = usize::from(run.lesson) < basis.facts.lessons.len();
            if let Some(moment) = moment(run).filter(|_| known) {
                let seen = basis.seen.after(moment);
                each.add(usize::from(run.lesson) + 1, seen, 0.0);
            }
        }
    }
    let figure = |tally: &Tally, row| Figure::exact(tally.heads.n(row) as f64);
    write(basis, (statistic, &all), figure, snapshot);
    write_each(basis, (statistic, &each), figure, snapshot);
}

/// How long lessons took from sending to finishing; a person counts with the mean.
fn days(basis: &Basis, (groups, people): (&Groups, &[Vec<&LessonRun>]), snapshot: &mut Snapshot) {
    let took = |run: &LessonRun| {
        let (sent, finished) = (run.sent?, run.finished?);
        let days = finished.duration_since(sent).as_secs_f64() / SECONDS_A_DAY;
        (days >= 0.0).then_some((days, finished))
    };
    let mut all = Tally::new(basis.single.len(), &basis.seen);
    let mut each = Tally::new(basis.facts.lessons.len() + 1, &basis.seen);
    for runs in people {
        let (mut sum, mut n, mut last) = (0.0, 0.0, Timestamp::MIN);
        for run in runs {
            if let Some((days, finished)) = took(run) {
                (sum, n, last) = (sum + days, n + 1.0, last.max(finished));
                if usize::from(run.lesson) < basis.facts.lessons.len() {
                    let seen = basis.seen.after(finished);
                    each.add(usize::from(run.lesson) + 1, seen, days);
                }
            }
        }
        if n > 0.0 {
            let seen = basis.seen.after(last);
            each.add(0, seen, sum / n);
            for cell in basis.single.of(&groups.of(runs[0].person)).iter() {
                all.add(cell, seen, sum / n);
            }
        }
    }
    let figure = |tally: &Tally, row: usize| tally.moments[row].interval();
    write(basis, (Statistic::Days, &all), figure, snapshot);
    write_each(basis, (Statistic::Days, &each), figure, snapshot);
}

/// A number of one person's practice; none if they had nothing of the kind.
type Asked = (Statistic, fn(&[&Practice]) -> Option<f64>);

const PRACTICE: [Asked; 3] = [
    (Statistic::RightFirst, |practice| {
        let right = total(practice, |one| one.right_first);
        let met = total(practice, |one| one.met);
        (met > 0.0).then(|| right / met)
    }),
    (Statistic::ReviewsDue, |practice| {
        Some(total(practice, |one| one.due)).filter(|due| *due > 0.0)
    }),
    (Statistic::ReviewsKept, |practice| {
        Some(total(practice, |one| one.kept)).filter(|kept| *kept > 0.0)
    }),
];

fn total(practice: &[&Practice], part: impl Fn(&Practice) -> u32) -> f64 {
    practice.iter().map(|one| f64::from(part(one))).sum()
}

/// First answers and reviews. What somebody did last decides which release saw it: their numbers were others before.
fn practised(
    basis: &Basis,
    (groups, people): (&Groups, &[Vec<&Practice>]),
    (statistic, number): Asked,
    snapshot: &mut Snapshot,
) {
    let mut all = Tally::new(basis.single.len(), &basis.seen);
    for practice in people {
        let last = practice.iter().map(|one| one.last).max();
        if let (Some(number), Some(last)) = (number(practice), last) {
            let seen = basis.seen.after(last);
            for cell in basis.single.of(&groups.of(practice[0].person)).iter() {
                all.add(cell, seen, number);
            }
        }
    }
    let figure = |tally: &Tally, row: usize| match statistic {
        Statistic::RightFirst => tally.moments[row].interval().clamped(0.0, 1.0),
        _ => Figure::exact(tally.sums[row] as f64),
    };
    write(basis, (statistic, &all), figure, snapshot);
}

/// The word of the population.
fn word(statistic: Statistic) -> &'static str {
    match statistic {
        Statistic::Sent => "sent",
        Statistic::Opened => "opened",
        Statistic::Finished => "finished",
        Statistic::Days => "days",
        Statistic::RightFirst => "right_first",
        Statistic::ReviewsDue => "reviews_due",
        _ => "reviews_kept",
    }
}

/// Everybody and each group; nothing where nobody has anything of the kind.
fn write(
    basis: &Basis,
    (statistic, tally): (Statistic, &Tally),
    figure: impl Fn(&Tally, usize) -> Figure,
    snapshot: &mut Snapshot,
) {
    if nothing(basis) {
        return;
    }
    let name = format!("lessons/{}", word(statistic));
    let cells: &Cells = &basis.single;
    for (at, cell) in cells.iter() {
        let about = About {
            cell,
            ..About::everybody(Table::Lessons, &name, tally.heads.n(at))
        };
        let row = about.row(statistic, figure(tally, at), &[]);
        snapshot.rows.push(row);
    }
    snapshot.populations.push(population(
        (name, Table::Lessons),
        None,
        (cells, &basis.seen),
        &tally.heads,
    ));
}

/// Each lesson. A person can be in several, so these are a population of their own.
fn write_each(
    basis: &Basis,
    (statistic, tally): (Statistic, &Tally),
    figure: impl Fn(&Tally, usize) -> Figure,
    snapshot: &mut Snapshot,
) {
    if nothing(basis) {
        return;
    }
    let inside = format!("lessons/{}", word(statistic));
    let name = format!("{inside}/each");
    let count = |row| tally.heads.count(row, &basis.seen, false);
    let mut counts = BTreeMap::from([(Cell::default(), count(0))]);
    for (at, lesson) in basis.facts.lessons.iter().enumerate() {
        let cell = Cell(vec![(By::Lesson, lesson.id.as_str().to_owned())]);
        let competence = lesson.competence.map(usize::from);
        let about = About {
            competence: competence.and_then(|k| Some(&basis.facts.competences.get(k)?.id)),
            cell: &cell,
            ..About::everybody(Table::Lessons, &name, tally.heads.n(at + 1))
        };
        let row = about.row(statistic, figure(tally, at + 1), &[]);
        snapshot.rows.push(row);
        counts.insert(cell, count(at + 1));
    }
    snapshot.populations.push(Population {
        name,
        table: Table::Lessons,
        inside: Some(inside),
        counts,
        overlapping: true,
    });
}

/// Whether nobody has had a lesson: then the table is empty.
fn nothing(basis: &Basis) -> bool {
    basis.facts.lesson_runs.is_empty() && basis.facts.practice.is_empty()
}
