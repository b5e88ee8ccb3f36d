//! What whoever has the files reads in them: of each cell the number of people that the release tells, and no other.

use super::{facts, themes};
use crate::support::release::House;
use sala::{
    export,
    model::Lang,
    report::{
        Cell, Release,
        disclosure::attack,
        release::{Kind, make},
        tables,
    },
};
use std::collections::BTreeMap;

/// The number of people in each cell that is told.
fn told(release: &Release) -> BTreeMap<(&str, &Cell), u64> {
    let rows = release.rows.iter();
    let told = rows.filter_map(|row| Some(((&*row.population, &row.cell), row.counted()?)));
    told.collect()
}

/// A first release of the people in this folder, whose lessons span two quarters, and the same as its files tell it.
fn handed_out(kind: Kind) -> (Release, Release) {
    let mut facts = facts::read();
    themes::write_something(&mut facts);
    let snapshot = tables::snapshot(&facts);
    let mut house = House::new();
    house.release = make(&snapshot, &[], kind, "2026-Q3".into()).expect("a release");
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("out");
    export::write(&house.export(Lang::EN), &dir).expect("an export");
    let read = export::read(&dir).expect("a release");
    (house.release, read)
}

#[test]
fn the_files_tell_the_counts_of_the_release() {
    for kind in [Kind::Public, Kind::Partner] {
        let (release, read) = handed_out(kind);
        let truth = told(&release);
        for row in &read.rows {
            let Some(n) = row.counted() else { continue };
            let own = truth.get(&(&*row.population, &row.cell));
            assert_eq!(own, Some(&n), "{kind:?} {row:?}");
        }
        if kind == Kind::Partner {
            assert_eq!(told(&read), truth, "partners read all of it");
        }
    }
}

#[test]
fn what_the_files_of_two_quarters_hide_stays_hidden() {
    for kind in [Kind::Public, Kind::Partner] {
        let (_, read) = handed_out(kind);
        let bounds = attack(&[read]).expect("numbers that can be true");
        let leaks: Vec<_> = bounds.iter().filter(|bound| bound.is_leak()).collect();
        assert!(!bounds.is_empty() && leaks.is_empty(), "{kind:?} {leaks:?}");
    }
}
