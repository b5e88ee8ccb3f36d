//! Alpha of the tested items of a survey and of the self-ratings of an area, over people who answered the same items: where items rotate,
//! those with the most frequent set. A person counts with the first run.

use super::{MANY, is_right, survey};
use crate::report::{
    basis::{Basis, Heads, Seen, nearly_all},
    calibration::areas,
    draft::About,
    facts::Run,
    note,
    statistics::{Figure, alpha::Form},
    table::{Cell, Count, Population, Row, Snapshot, Statistic, Table},
};
use std::collections::BTreeMap;

/// Under this alpha is low.
const LOW: f64 = 0.7;

/// Adds alpha to the table of items.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    let facts = basis.facts;
    let mut surveys: Vec<&str> = Vec::new();
    for item in facts.items.iter().filter(|item| item.right.is_some()) {
        if !surveys.contains(&survey(item)) {
            surveys.push(survey(item));
        }
    }
    for name in surveys {
        let answers = |run: &Run, found: &mut Vec<(u16, i64)>| {
            for taken in &run.answers {
                let item = facts.items.get(usize::from(taken.item));
                let item = item.filter(|item| survey(item) == name);
                if let Some(right) = item.and_then(|item| is_right(item, taken)) {
                    found.push((taken.item, i64::from(right)));
                }
            }
        };
        let item = |at: u16| (Some(at), facts.items[usize::from(at)].competence);
        write(basis, &format!("survey:{name}"), (answers, item), snapshot);
    }
    for area in areas(&facts.competences) {
        let ratings = |run: &Run, found: &mut Vec<(u16, i64)>| {
            for rating in &run.ratings {
                let competence = facts.competences.get(usize::from(rating.competence));
                let here = competence.is_some_and(|c| c.area.as_ref() == Some(area));
                if let Some(value) = rating.current.filter(|_| here) {
                    found.push((rating.competence, i64::from(value)));
                }
            }
        };
        let item = |at: u16| (None, Some(at));
        let name = format!("area:{}", area.as_str());
        write(basis, &name, (ratings, item), snapshot);
    }
}

/// Writes the alphas of one set: `answers` finds a run's answers, `named` tells an item and a competence by their place.
fn write(
    basis: &Basis,
    name: &str,
    (answers, named): (
        impl Fn(&Run, &mut Vec<(u16, i64)>),
        impl Fn(u16) -> (Option<u16>, Option<u16>),
    ),
    snapshot: &mut Snapshot,
) {
    let Some(largest) = Sheet::new(basis, answers).largest(&basis.seen) else {
        return;
    };
    let population = format!("items/{name}");
    let about = About {
        item: Some(name),
        ..About::everybody(Table::Items, &population, largest.form.n())
    };
    let alpha = largest.form.alpha();
    snapshot
        .rows
        .push(largest.row(&about, (Statistic::Alpha, alpha)));
    for (at, &place) in largest.items.iter().enumerate() {
        let (item, competence) = named(place);
        let facts = basis.facts;
        let competence = competence.and_then(|at| facts.competences.get(usize::from(at)));
        let about = About {
            item: item.map_or(Some(name), |at| Some(&facts.items[usize::from(at)].name)),
            competence: competence.map(|competence| &competence.id),
            ..about
        };
        let without = largest.form.alpha_without(at);
        let row = largest.row(&about, (Statistic::AlphaIfDeleted, without));
        snapshot.rows.push(row);
    }
    snapshot.populations.push(Population {
        name: population,
        table: Table::Items,
        inside: None,
        counts: BTreeMap::from([(Cell::default(), largest.count)]),
        overlapping: false,
    });
}

/// The answers of people, one person after the other.
#[derive(Default)]
struct Sheet {
    answers: Vec<(u16, i64)>,
    /// For each person, where the answers end and which release was the first to see them.
    people: Vec<(usize, usize)>,
}

impl Sheet {
    fn new(basis: &Basis, answers: impl Fn(&Run, &mut Vec<(u16, i64)>)) -> Self {
        let mut sheet = Self::default();
        let mut last = None;
        for run in basis
            .all_runs()
            .filter(|run| !run.ratings.is_empty() || !run.answers.is_empty())
        {
            if last == Some(run.person) {
                continue;
            }
            let before = sheet.answers.len();
            answers(run, &mut sheet.answers);
            if sheet.answers.len() > before {
                last = Some(run.person);
                let seen = basis.seen.place(run.seen);
                sheet.people.push((sheet.answers.len(), seen));
            }
        }
        sheet
    }

    fn each(&self) -> impl Iterator<Item = (&[(u16, i64)], usize)> {
        let mut from = 0;
        self.people.iter().map(move |&(end, seen)| {
            let answers = &self.answers[from..end];
            from = end;
            (answers, seen)
        })
    }

    /// The most frequent set of at least two items; of several, the one with more items. None if nobody answered.
    fn largest(&self, seen: &Seen) -> Option<Largest> {
        let mut forms: BTreeMap<Vec<u16>, u64> = BTreeMap::new();
        let mut items = Vec::new();
        for (answers, _) in self.each() {
            items.clear();
            items.extend(answers.iter().map(|(item, _)| *item));
            match forms.get_mut(&items) {
                Some(people) => *people += 1,
                None => {
                    forms.insert(items.clone(), 1);
                }
            }
        }
        let rank = |(items, people): &(&Vec<u16>, &u64)| (items.len() > 1, **people, items.len());
        let items = forms.iter().rev().max_by_key(rank)?.0.clone();
        Some(self.only(items, (forms.len() > 1, seen)))
    }

    /// Those who answered just these items.
    fn only(&self, items: Vec<u16>, (several, seen): (bool, &Seen)) -> Largest {
        let mut form = Form::default();
        let mut heads = Heads::new(1, seen);
        let mut totals: BTreeMap<i64, u64> = BTreeMap::new();
        let mut row = Vec::new();
        for (answers, seen) in self.each() {
            if answers.len() == items.len() && answers.iter().zip(&items).all(|(a, b)| a.0 == *b) {
                row.clear();
                row.extend(answers.iter().map(|(_, value)| *value));
                form.add(&row);
                heads.add(0, seen);
                *totals.entry(row.iter().sum()).or_default() += 1;
            }
        }
        let alike = totals.values().any(|&same| nearly_all(same, form.n()));
        Largest {
            items,
            count: heads.count(0, seen, alike),
            form,
            several,
        }
    }
}

/// The people with the most frequent set.
struct Largest {
    items: Vec<u16>,
    form: Form,
    several: bool,
    count: Count,
}

impl Largest {
    fn row(&self, about: &About, (statistic, figure): (Statistic, Figure)) -> Row {
        let k = self.form.items() - usize::from(statistic == Statistic::AlphaIfDeleted);
        let word = |holds: bool, word: &'static str| if holds { word } else { "" };
        let notes = [
            word(k < 3 && figure.why != note::FEW_ITEMS, note::FEW_ITEMS),
            word(
                figure.value.is_some_and(|alpha| alpha < LOW),
                note::LOW_ALPHA,
            ),
            word(self.form.n() < MANY, note::FEW_PEOPLE),
            word(self.several, note::LARGEST_FORM),
        ];
        about.row(statistic, figure, &notes)
    }
}
