//! Small tables made by hand, each with one way of telling too much.

use super::attack;
use crate::model::Grouping;
use crate::report::release::{Kind, Release, make};
use crate::report::table::{
    By, Cell, Count, Population, Row, Snapshot, Statistic, Status, Table, Value,
};
use std::collections::BTreeMap;

const COUNTRY: By = By::Grouping(Grouping::Country);
const DOMAIN: By = By::Grouping(Grouping::Domain);

/// A table of countries by domains with its margins; a single column has countries only. Every count is given with those of
/// it whom no release has seen; the others were seen by the first.
fn snapshot(table: &[&[(u64, u64)]]) -> Snapshot {
    let mut counts: BTreeMap<Cell, Count> = BTreeMap::new();
    let mut add = |cell: Vec<(By, String)>, (n, new): (u64, u64)| {
        let count = counts.entry(Cell(cell)).or_default();
        count.n += n;
        *count.seen.entry(0).or_default() += new;
        *count.seen.entry(1).or_default() += n - new;
    };
    for (row, line) in table.iter().enumerate() {
        for (column, count) in line.iter().enumerate() {
            let (country, domain) = ((COUNTRY, format!("r{row}")), (DOMAIN, format!("c{column}")));
            add(vec![], *count);
            add(vec![country.clone()], *count);
            if line.len() > 1 {
                add(vec![domain.clone()], *count);
                add(vec![country, domain], *count);
            }
        }
    }
    let population = Population {
        name: "gap/1/weaving".into(),
        table: Table::Gap,
        inside: None,
        counts,
        overlapping: false,
    };
    Snapshot {
        rows: population.counts.iter().map(row).collect(),
        populations: vec![population],
        ..Snapshot::default()
    }
}

fn row((cell, count): (&Cell, &Count)) -> Row {
    Row {
        table: Table::Gap,
        wave: Some(1),
        competence: None,
        item: None,
        cell: cell.clone(),
        statistic: Statistic::Gap,
        value: Some(Value::Number(-0.04)),
        low: Some(-1.26),
        high: Some(f64::NAN),
        n: Some(count.n),
        status: Status::F,
        note: "one-person target=4.4".into(),
        population: "gap/1/weaving".into(),
        also: Vec::new(),
        behind: None,
    }
}

/// Countries only, all of them new.
fn countries(counts: &[u64]) -> Snapshot {
    let lines: Vec<[(u64, u64); 1]> = counts.iter().map(|n| [(*n, *n)]).collect();
    snapshot(&lines.iter().map(|line| &line[..]).collect::<Vec<_>>())
}

fn released(snapshot: &Snapshot, ledger: &[Release], kind: Kind) -> Release {
    let release = make(snapshot, ledger, kind, "2026-Q4".into()).expect("a release");
    let mut all = ledger.to_vec();
    all.push(release.clone());
    for bound in attack(&all).expect("releases that can be true") {
        assert!(!bound.is_leak(), "{bound:?}");
    }
    release
}

/// The statuses of the cells with so many groups, in order.
fn statuses(release: &Release, groups: usize) -> String {
    let rows = release.rows.iter().filter(|row| row.cell.0.len() == groups);
    rows.map(|row| format!("{:?}", row.status)).collect()
}

/// Shows what was hidden only to protect others.
fn bared(mut release: Release, snapshot: &Snapshot) -> Release {
    for row in release
        .rows
        .iter_mut()
        .filter(|row| row.status == Status::D)
    {
        row.status = Status::F;
        row.n = Some(snapshot.populations[0].counts[&row.cell].n);
    }
    release
}

#[test]
fn a_lone_hidden_count_is_the_rest_of_its_line() {
    let snapshot = countries(&[40, 3, 20]);
    let release = released(&snapshot, &[], Kind::Public);
    assert_eq!(statuses(&release, 1), "FAD");
    let bounds = attack(&[bared(release, &snapshot)]).expect("bounds");
    assert_eq!((bounds[0].low, bounds[0].high), (3.0, 3.0));
}

#[test]
fn two_in_every_row_and_column_are_not_always_enough() {
    let few: [(u64, u64); 6] = [(1, 1), (1, 1), (30, 30), (31, 31), (32, 32), (33, 33)];
    let many = [(30, 30); 6];
    let lines: [&[(u64, u64)]; 6] = [&few, &few, &many, &many, &many, &many];
    let snapshot = snapshot(&lines);
    let release = released(&snapshot, &[], Kind::Partner);
    let bounds = attack(&[bared(release.clone(), &snapshot)]).expect("bounds");
    assert_eq!((bounds[0].low, bounds[0].high), (0.0, 2.0));
    assert!(statuses(&release, 2).contains('D'));
}

#[test]
fn the_only_person_of_a_group_cannot_work_out_another() {
    let release = released(&countries(&[40, 1, 12, 20]), &[], Kind::Public);
    assert_eq!(statuses(&release, 1), "FADD");
}

#[test]
fn people_who_are_all_alike_are_hidden_however_many() {
    let mut snapshot = countries(&[40, 30, 20]);
    let cell = Cell(vec![(COUNTRY, "r0".into())]);
    snapshot.populations[0]
        .counts
        .entry(cell)
        .or_default()
        .alike = true;
    let release = released(&snapshot, &[], Kind::Public);
    assert_eq!(statuses(&release, 1), "AFD");
}

#[test]
fn zero_is_shown_and_what_is_hidden_says_nothing() {
    let release = released(&countries(&[40, 0, 9, 20]), &[], Kind::Public);
    assert_eq!(statuses(&release, 1), "FFAD");
    let of = |status| {
        release
            .rows
            .iter()
            .find(move |row| row.status == status)
            .expect("a row")
    };
    let hidden = of(Status::A);
    assert_eq!(
        (&hidden.value, hidden.low, hidden.high, hidden.n),
        (&None, None, None, None)
    );
    assert_eq!(hidden.note, "target=4.4");
    let shown = of(Status::F);
    assert_eq!(
        (&shown.value, shown.low, shown.high),
        (&Some(Value::Number(0.0)), Some(-1.3), None)
    );
}

#[test]
fn a_newcomer_of_one_waits_until_more_come() {
    let first = released(&countries(&[40, 30]), &[], Kind::Public);
    let one_more = snapshot(&[&[(41, 1)], &[(30, 0)]]);
    let second = released(&one_more, std::slice::from_ref(&first), Kind::Public);
    assert!(second.tables.iter().all(|(_, number)| *number == 1));
    assert_eq!(second.rows, first.rows);
    assert_eq!(second.moves["gap/1/weaving"], (1, 0));
    let ten_more = snapshot(&[&[(51, 11)], &[(30, 0)]]);
    let third = released(&ten_more, &[first, second], Kind::Public);
    assert!(third.tables.iter().all(|(_, number)| *number == 3));
}

#[test]
fn who_was_erased_is_missed_as_soon_as_enough_are() {
    let first = released(&countries(&[40, 30]), &[], Kind::Partner);
    for (left, number) in [(4, 1), (5, 2)] {
        let fewer = snapshot(&[&[(40 - left, 0)], &[(30, 0)]]);
        let second = released(&fewer, std::slice::from_ref(&first), Kind::Partner);
        assert!(
            second.tables.iter().all(|table| table.1 == number),
            "{left}"
        );
        assert_eq!(second.moves["gap/1/weaving"], (0, left));
    }
}

#[test]
fn what_partners_know_is_kept_from_what_the_public_gets() {
    let people = countries(&[40, 7, 20, 3]);
    let public = released(&people, &[], Kind::Public);
    assert_eq!(statuses(&public, 1), "FAFA");
    let mut same = people.clone();
    for count in same.populations[0].counts.values_mut() {
        count.seen = BTreeMap::from([(1, count.n)]);
    }
    let partner = released(&same, &[public], Kind::Partner);
    assert_eq!(statuses(&partner, 1), "FDFA");
}

#[test]
fn numbers_that_cannot_be_true_are_no_protection() {
    let mut release = released(&countries(&[40, 3, 20]), &[], Kind::Public);
    for row in release.rows.iter_mut().filter(|row| row.cell.0.is_empty()) {
        row.n = Some(10);
    }
    assert!(attack(&[release]).is_err());
}

#[test]
fn what_tells_of_groups_that_stand_as_they_were_is_hidden() {
    // A share of the first country among everybody tells how many are in it.
    let with_share = |lines: &[&[(u64, u64)]]| {
        let mut snapshot = snapshot(lines);
        let first = snapshot.rows[1].clone();
        let share = Row {
            statistic: Statistic::Share,
            also: vec![(first.population, first.cell)],
            ..snapshot.rows[0].clone()
        };
        snapshot.rows.push(share);
        snapshot
    };
    let before = released(&with_share(&[&[(30, 30)], &[(20, 20)]]), &[], Kind::Partner);
    assert_eq!(statuses(&before, 0), "FF");
    let after = with_share(&[&[(31, 1)], &[(25, 5)]]);
    let after = released(&after, &[before], Kind::Partner);
    let n: Vec<Option<u64>> = after.rows.iter().map(|row| row.n).collect();
    let expected = [Some(56), None, Some(30), Some(20)];
    assert_eq!(n, expected, "else the share would tell of one person");
}
