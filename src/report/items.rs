//! How good the questions are, and what people took. Over all waves, a person with the first answer to each item. A tested item is right
//! if exactly the right choices were taken.

mod reliability;

use super::{
    balance::unseen,
    basis::{Basis, Heads, nearly_all, nearly_all_or_none},
    draft::About,
    facts::{Item, QuizItem, Taken},
    note,
    statistics::{correlation::CoMoments, share},
    table::{By, Cell, Count, NOT_STATED, Population, Row, Snapshot, Statistic, Table},
};
use crate::model::CompetenceId;
use std::collections::BTreeMap;

/// The fewest people for whom difficulty, discrimination and alpha say something.
const MANY: u64 = 100;

/// The fewest other items that an item is held against.
const REST: u32 = 2;

/// Adds the table to the snapshot.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    let mut counted = Counted::new(basis);
    basis
        .all_runs()
        .for_each(|run| counted.add(basis, (run.person, run.seen), &run.answers));
    for (item, tally) in basis.facts.items.iter().zip(&counted.tallies) {
        if counted.heads.n(tally.row) > 0 {
            let sheet = counted.sheet(basis, item, tally);
            sheet.write(snapshot);
        }
    }
    reliability::add(basis, snapshot);
    for item in &basis.facts.quiz {
        quiz(basis, item).write(snapshot);
    }
}

/// The survey of an item.
fn survey(item: &Item) -> &str {
    item.name.split('/').next().unwrap_or_default()
}

/// Whether a tested item was answered rightly; none for an opinion.
fn is_right(item: &Item, taken: &Taken) -> Option<bool> {
    item.right.map(|right| taken.choices == right)
}

/// The first answers to one item.
struct Tally {
    /// Its row among the heads; those of its choices follow, and one for none of them.
    row: usize,
    right: u64,
    rest: CoMoments,
    last: Option<u32>,
}

struct Counted {
    tallies: Vec<Tally>,
    heads: Heads,
    /// The place of each item's survey among all.
    survey: Vec<usize>,
    /// Of the run at hand, by survey: tested items and those answered rightly.
    tested: Vec<(u32, u32)>,
}

impl Counted {
    fn new(basis: &Basis) -> Self {
        let mut row = 0;
        let mut names: Vec<&str> = Vec::new();
        let (mut tallies, mut surveys) = (Vec::new(), Vec::new());
        for item in &basis.facts.items {
            tallies.push(Tally {
                row,
                right: 0,
                rest: CoMoments::default(),
                last: None,
            });
            row += item.choices.len() + 2;
            let name = survey(item);
            let known = names.iter().position(|known| *known == name);
            surveys.push(known.unwrap_or(names.len()));
            if known.is_none() {
                names.push(name);
            }
        }
        Self {
            tallies,
            heads: Heads::new(row, &basis.seen),
            survey: surveys,
            tested: vec![(0, 0); names.len()],
        }
    }

    fn add(&mut self, basis: &Basis, (person, seen): (u32, u32), answers: &[Taken]) {
        let items = &basis.facts.items;
        let seen = basis.seen.place(seen);
        self.tested.fill((0, 0));
        let known = |taken: &&Taken| usize::from(taken.item) < items.len();
        for taken in answers.iter().filter(known) {
            if let Some(right) = is_right(&items[usize::from(taken.item)], taken) {
                let tested = &mut self.tested[self.survey[usize::from(taken.item)]];
                *tested = (tested.0 + 1, tested.1 + u32::from(right));
            }
        }
        for taken in answers.iter().filter(known) {
            let at = usize::from(taken.item);
            let tally = &mut self.tallies[at];
            if tally.last == Some(person) {
                continue;
            }
            tally.last = Some(person);
            choices(&mut self.heads, (tally.row, seen), (&items[at], taken));
            if let Some(right) = is_right(&items[at], taken) {
                let (tested, all) = self.tested[self.survey[at]];
                tally.right += u64::from(right);
                if tested > REST {
                    let rest = f64::from(all - u32::from(right)) / f64::from(tested - 1);
                    tally.rest.add(f64::from(u8::from(right)), rest);
                }
            }
        }
    }

    /// What is to be written of an item.
    fn sheet<'a>(&self, basis: &'a Basis, item: &'a Item, tally: &Tally) -> Sheet<'a> {
        let count = |row, alike| self.heads.count(row, &basis.seen, alike);
        let n = self.heads.n(tally.row);
        let taken = |at| self.heads.n(tally.row + 1 + at);
        let all_one = !item.many && (0..item.choices.len()).any(|at| nearly_all(taken(at), n));
        let alike = all_one || (item.right.is_some() && nearly_all_or_none(tally.right, n));
        let mut choices: Vec<(String, Count)> = Vec::new();
        for (at, choice) in item.choices.iter().enumerate() {
            let alike = all_one || nearly_all(taken(at), n);
            let count = count(tally.row + 1 + at, alike);
            choices.push((choice.as_str().to_owned(), count));
        }
        let none = count(tally.row + 1 + item.choices.len(), all_one);
        if none.n > 0 && !item.many {
            choices.push((NOT_STATED.to_owned(), none));
        }
        let overlapping = choices.iter().map(|(_, count)| count.n).sum::<u64>() != n;
        let competence = item.competence.map(usize::from);
        Sheet {
            name: &item.name,
            competence: competence.and_then(|at| Some(&basis.facts.competences.get(at)?.id)),
            people: count(tally.row, alike),
            right: item.right.map(|_| tally.right),
            rest: item.right.map(|_| tally.rest),
            choices,
            overlapping: overlapping || item.many,
        }
    }
}

/// Counts the choices that somebody took, or that it was none of the known ones.
fn choices(heads: &mut Heads, (row, seen): (usize, usize), (item, taken): (&Item, &Taken)) {
    heads.add(row, seen);
    let mut none = true;
    for at in 0..item.choices.len().min(64) {
        if taken.choices >> at & 1 == 1 {
            none = false;
            heads.add(row + 1 + at, seen);
        }
    }
    if none {
        heads.add(row + 1 + item.choices.len(), seen);
    }
}

/// What is written of one item.
struct Sheet<'a> {
    name: &'a str,
    competence: Option<&'a CompetenceId>,
    people: Count,
    right: Option<u64>,
    rest: Option<CoMoments>,
    choices: Vec<(String, Count)>,
    overlapping: bool,
}

impl Sheet<'_> {
    fn write(self, snapshot: &mut Snapshot) {
        let name = format!("items/{}", self.name);
        let about = About {
            competence: self.competence,
            item: Some(self.name),
            ..About::everybody(Table::Items, &name, self.people.n)
        };
        snapshot.rows.extend(self.quality(&about));
        let mut counts = BTreeMap::from([(Cell::default(), self.people)]);
        for (choice, count) in self.choices {
            let cell = Cell(vec![(By::Choice, choice)]);
            let about = About {
                cell: &cell,
                ..about
            };
            let taken = share::wilson(count.n, about.n);
            snapshot.rows.push(about.row(Statistic::Taken, taken, &[]));
            counts.insert(cell, count);
        }
        snapshot.populations.push(Population {
            name,
            table: Table::Items,
            inside: None,
            counts,
            overlapping: self.overlapping,
        });
    }

    /// Difficulty and discrimination of a tested item.
    fn quality(&self, about: &About) -> Vec<Row> {
        let few = |n| if n < MANY { note::FEW_PEOPLE } else { "" };
        let mut rows = Vec::new();
        if let Some(right) = self.right {
            let difficulty = share::wilson(right, about.n);
            rows.push(about.row(Statistic::Difficulty, difficulty, &[few(about.n)]));
        }
        if let Some(rest) = self.rest {
            let about = About {
                n: rest.n(),
                ..*about
            };
            let notes = [note::ITEM_REST, note::FISHER_Z, few(about.n)];
            rows.push(about.row(Statistic::Discrimination, rest.correlation(), &notes));
        }
        rows
    }
}

/// A quiz item of a lesson; choices go by their number, from 1.
fn quiz<'a>(basis: &'a Basis, item: &'a QuizItem) -> Sheet<'a> {
    let n = item.answered;
    let overlapping = item.taken.iter().sum::<u64>() != n;
    let all_one = !overlapping && item.taken.iter().any(|&part| nearly_all(part, n));
    let choice = |(at, &part): (usize, &u64)| {
        let alike = all_one || nearly_all(part, n);
        let count = Count {
            alike,
            ..unseen(part)
        };
        ((at + 1).to_string(), count)
    };
    let competence = item.competence.map(usize::from);
    Sheet {
        name: &item.name,
        competence: competence.and_then(|at| Some(&basis.facts.competences.get(at)?.id)),
        people: Count {
            alike: all_one || nearly_all_or_none(item.right, n),
            ..unseen(n)
        },
        right: Some(item.right),
        rest: None,
        choices: item.taken.iter().enumerate().map(choice).collect(),
        overlapping,
    }
}
