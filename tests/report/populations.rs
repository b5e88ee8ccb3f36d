//! Who is counted for a number: partitions add up, whoever is inside is inside everywhere, and those who are alike are marked.

use super::facts;
use sala::report::{
    By, Cell, Count, Facts, Population, Row, Snapshot, Statistic,
    facts::{LessonRun, Rating, Run, Taken},
    table::NOT_STATED,
    tables,
};
use std::collections::BTreeMap;

/// The groups of one `by` make up everybody, those of two the groups of each; nobody is in a population and not in the one that holds it.
pub(super) fn add_up(snapshot: &Snapshot) {
    for population in &snapshot.populations {
        let everybody = population.counts[&Cell::default()].n;
        if !population.overlapping {
            let mut sums: BTreeMap<Vec<By>, u64> = BTreeMap::new();
            for (cell, count) in &population.counts {
                let by = cell.0.iter().map(|(by, _)| *by).collect();
                *sums.entry(by).or_default() += count.n;
            }
            assert!(
                sums.values().all(|sum| *sum == everybody),
                "{} {sums:?}",
                population.name
            );
        }
        for (cell, count) in &population.counts {
            assert!(count.n <= everybody, "{}", population.name);
            assert_eq!(
                count.seen.values().sum::<u64>(),
                count.n,
                "{}",
                population.name
            );
            let holder = population
                .inside
                .as_ref()
                .and_then(|name| named(snapshot, name));
            let around = holder.and_then(|holder| holder.counts.get(cell));
            assert!(
                around.is_none_or(|around| count.n <= around.n),
                "{} {cell:?}",
                population.name
            );
        }
    }
    let mut names: Vec<&str> = snapshot.populations.iter().map(|p| &*p.name).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|two| two[0] != two[1]));
}

fn named<'a>(snapshot: &'a Snapshot, name: &str) -> Option<&'a Population> {
    snapshot.populations.iter().find(|p| p.name == name)
}

fn everybody<'a>(snapshot: &'a Snapshot, name: &str) -> &'a Count {
    let found = named(snapshot, name).unwrap_or_else(|| panic!("no {name}"));
    &found.counts[&Cell::default()]
}

fn row<'a>(snapshot: &'a Snapshot, statistic: Statistic, item: &str) -> &'a Row {
    let mut rows = snapshot.rows.iter();
    let found = rows.find(|row| row.statistic == statistic && row.item.as_deref() == Some(item));
    found.expect("a row")
}

#[test]
fn partitions_add_up() {
    let snapshot = tables::snapshot(&facts::read());
    add_up(&snapshot);
    let names = [
        "gap/1/pricing",
        "tested/2/photo",
        "calibration/1/selling",
        "change/2/online",
    ];
    let more = [
        "earlier/2/online",
        "people/1",
        "items/skills/t1",
        "lessons/sent/each",
    ];
    for name in names.iter().chain(&more) {
        assert!(named(&snapshot, name).is_some(), "{name}");
    }
    assert!(named(&snapshot, "items/skills/wishes").is_some_and(|p| p.overlapping));
    assert!(named(&snapshot, "items/skills/t1").is_some_and(|p| !p.overlapping));
}

/// Facts in which `people` rate pricing so, and answer t1 so.
fn rated(people: &[(i16, i16, bool)]) -> Facts {
    let read = facts::read();
    let run = |(at, &(needed, current, right)): (usize, &(i16, i16, bool))| Run {
        person: at as u32,
        wave: 1,
        seen: at as u32 % 3,
        groups: [0; 9],
        ratings: [Rating {
            competence: 0,
            needed: Some(needed),
            current: Some(current),
            right: u8::from(right),
            tested: 1,
        }]
        .into(),
        answers: [Taken {
            item: 0,
            choices: if right { 1 } else { 2 + 2 * (at as u64 % 2) },
        }]
        .into(),
        written: [].into(),
    };
    Facts {
        runs: people.iter().enumerate().map(run).collect(),
        lesson_runs: Vec::new(),
        practice: Vec::new(),
        ..read
    }
}

#[test]
fn people_who_all_gave_the_same_or_all_but_one_are_alike() {
    let check = |people: &[(i16, i16, bool)], population: &str, alike: bool| {
        let snapshot = tables::snapshot(&rated(people));
        let count = everybody(&snapshot, population);
        assert_eq!(count.alike, alike, "{population} {people:?}");
    };
    let mixed = [
        (1, 2, true),
        (2, 2, true),
        (4, 3, false),
        (3, 2, false),
        (2, 4, true),
        (4, 1, false),
    ];
    for population in [
        "gap/1/pricing",
        "tested/1/pricing",
        "calibration/1/selling",
        "items/skills/t1",
    ] {
        check(&mixed, population, false);
    }
    let needed = mixed.map(|(_, current, right)| (4, current, right));
    check(&needed, "gap/1/pricing", true);
    let mut all_but_one = needed;
    all_but_one[0].0 = 1;
    check(&all_but_one, "gap/1/pricing", true);
    let below = [
        (2, 1, true),
        (3, 2, true),
        (4, 3, true),
        (4, 1, true),
        (3, 1, true),
        (2, 3, false),
    ];
    check(&below, "gap/1/pricing", true);
    check(&below, "tested/1/pricing", true);
    check(&below, "items/skills/t1", true);
}

#[test]
fn a_target_that_stands_for_everybody_does_not_make_them_alike() {
    let mut facts = rated(&[
        (0, 0, true),
        (0, 3, true),
        (0, 4, false),
        (0, 2, false),
        (0, 4, true),
    ]);
    for run in &mut facts.runs {
        run.ratings[0].needed = None;
    }
    let snapshot = tables::snapshot(&facts);
    assert!(!everybody(&snapshot, "gap/1/pricing").alike);
}

#[test]
fn each_is_seen_by_the_release_that_counted_them_first() {
    let snapshot = tables::snapshot(&rated(&[
        (1, 2, true),
        (2, 2, false),
        (3, 4, true),
        (3, 1, false),
    ]));
    let expected = BTreeMap::from([(0, 2), (1, 1), (2, 1)]);
    assert_eq!(everybody(&snapshot, "gap/1/pricing").seen, expected);
}

#[test]
fn a_lesson_is_seen_by_the_first_release_after_it() {
    let mut facts = rated(&[(1, 2, true)]);
    let sent = |person, moment: &str| LessonRun {
        person,
        lesson: 0,
        sent: Some(moment.parse().expect("a moment")),
        opened: None,
        finished: None,
    };
    facts.lesson_runs = vec![
        sent(0, "2026-04-01T00:00:00Z"),
        sent(1, "2026-04-01T00:00:01Z"),
        sent(2, "2026-07-01T00:00:00Z"),
        sent(2, "2026-07-02T00:00:00Z"),
    ];
    let snapshot = tables::snapshot(&facts);
    let expected = BTreeMap::from([(0, 1), (1, 1), (2, 1)]);
    assert_eq!(everybody(&snapshot, "lessons/sent").seen, expected);
    let groups = &named(&snapshot, "lessons/sent")
        .expect("a population")
        .counts;
    let silent = Cell(vec![(
        By::Grouping(sala::model::Grouping::Sex),
        NOT_STATED.into(),
    )]);
    assert_eq!(groups[&silent].n, 3);
}

#[test]
fn what_tells_a_second_count_is_hung_on_it_too() {
    let snapshot = tables::snapshot(&facts::read());
    let share = row(&snapshot, Statistic::Share, "4.3.1");
    assert_eq!(
        share.population,
        "indicators/4.3.1/skills/training/1/counted"
    );
    assert_eq!(share.also[0].0, "indicators/4.3.1/skills/training/1");
    let increase = row(&snapshot, Statistic::Numerator, "4.4-increase");
    assert_eq!(increase.population, "indicators/finished/2026-Q2");
    assert_eq!(increase.also[0].0, "indicators/finished/2026-Q1");
    assert_eq!(
        row(&snapshot, Statistic::Share, "4.3-balance").also.len(),
        2
    );
    assert_eq!(row(&snapshot, Statistic::Share, "4.3-parity").also.len(), 4);
    let mut rows = snapshot.rows.iter();
    let attrition = rows.find(|row| row.statistic == Statistic::Attrition);
    let also = &attrition.expect("a row").also;
    assert_eq!(also[0].0, "earlier/2/pricing");
}
