//! Tries to work out what releases hide: `cargo run --release --example disclosure [PROGRAMMES] [FIRST]`, 1,000 if not said.
//!
//! Each made-up programme has four quarters of public and partner releases; the attacker reads the rows and nothing else.

#![allow(clippy::disallowed_macros, reason = "this is a program to be read")]

#[path = "../tests/disclosure/world.rs"]
mod world;

use sala::report::disclosure::attack;
use sala::report::release::{Kind, Release, make};
use sala::report::{Cell, Row, Status};
use std::collections::BTreeSet;
use world::{Size, World};

/// What was found in all programmes.
#[derive(Debug, Default)]
struct Found {
    hidden: usize,
    shown: usize,
    leaks: usize,
    sheets: usize,
    fresh: usize,
    left_out: usize,
}

fn main() {
    let argument = |at, otherwise| {
        let said = std::env::args().nth(at);
        said.and_then(|said| said.parse().ok()).unwrap_or(otherwise)
    };
    let (programmes, first) = (argument(1, 1000), argument(2, 0));
    let mut found = Found::default();
    for seed in first..first + programmes {
        year(seed, &mut found);
    }
    println!("{programmes} programmes, {found:?}");
    assert_eq!(found.leaks, 0, "something leaks");
}

fn year(seed: u64, found: &mut Found) {
    let size = Size {
        people: 60 + (seed as usize * 37) % 440,
        joiners: 20 + (seed as usize * 53) % 220,
        competences: 1 + seed as usize % 3,
        groups: vec![3 + seed as usize % 3, 3, 2],
    };
    let mut world = World::new(size, seed);
    let mut ledger: Vec<Release> = Vec::new();
    for quarter in 1..=4 {
        if quarter > 1 {
            world.quarter();
        }
        for kind in [Kind::Public, Kind::Partner] {
            let release = make(&world.snapshot(), &ledger, kind, format!("2026-Q{quarter}"));
            let release = release.unwrap_or_else(|fault| panic!("programme {seed}: {fault}"));
            world.counted(release.number);
            let (hidden, shown) = tally(&release.rows);
            let fresh = release
                .tables
                .iter()
                .filter(|table| table.1 == release.number);
            found.hidden += hidden;
            found.shown += shown;
            found.fresh += fresh.count();
            found.sheets += release.tables.len() + release.left_out.len();
            found.left_out += release.left_out.len();
            ledger.push(release);
        }
    }
    let public = ledger
        .iter()
        .filter(|one| one.kind == Kind::Public)
        .cloned();
    for releases in [public.collect::<Vec<_>>(), ledger.clone()] {
        let bounds = attack(&releases).unwrap_or_else(|fault| panic!("programme {seed}: {fault}"));
        for bound in bounds.iter().filter(|bound| bound.is_leak()) {
            println!("programme {seed}: {bound:?}");
            found.leaks += 1;
        }
    }
}

/// How many different cells of a release are hidden, and how many are shown with somebody in them.
fn tally(rows: &[Row]) -> (usize, usize) {
    let mut cells: [BTreeSet<(&str, &Cell)>; 2] = Default::default();
    for row in rows.iter().filter(|row| row.n != Some(0)) {
        cells[usize::from(row.status == Status::F)].insert((&row.population, &row.cell));
    }
    (cells[0].len(), cells[1].len())
}
