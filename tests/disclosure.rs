//! Nobody can be worked out of what is released: random programmes over four quarters, released to the public and to partners,
//! and an attacker who has the releases and nothing else.

mod world;

use sala::report::disclosure::{Bound, attack};
use sala::report::release::{Kind, Release, make};
use sala::report::{Cell, Snapshot, Status};
use std::collections::BTreeMap;
use world::{Size, World};

/// The true counts of a snapshot, by population and cell.
type Truth = BTreeMap<(String, Cell), u64>;

/// All counts of a snapshot.
fn truth(snapshot: &Snapshot) -> Truth {
    let counts = snapshot.populations.iter().flat_map(|population| {
        let name = &population.name;
        let counts = population.counts.iter();
        counts.map(move |(cell, count)| ((name.clone(), cell.clone()), count.n))
    });
    counts.collect()
}

/// Small tables, so that the whole test takes seconds.
fn small(seed: u64) -> World {
    let size = Size {
        people: 60 + (seed as usize * 37) % 240,
        joiners: 20 + (seed as usize * 53) % 120,
        competences: 2,
        groups: vec![4, 3, 2],
    };
    World::new(size, seed)
}

/// Four quarters of releases, and what was true at each.
fn year(mut world: World) -> (Vec<Release>, Vec<Snapshot>) {
    let (mut ledger, mut snapshots) = (Vec::new(), Vec::new());
    for quarter in 1..=4 {
        if quarter > 1 {
            world.quarter();
        }
        for kind in [Kind::Public, Kind::Partner] {
            let snapshot = world.snapshot();
            let release = make(&snapshot, &ledger, kind, format!("2026-Q{quarter}"));
            let release = release.expect("a release");
            world.counted(release.number);
            ledger.push(release);
            snapshots.push(snapshot);
        }
    }
    (ledger, snapshots)
}

/// What somebody can work out who reads the releases of a kind.
fn bounds(ledger: &[Release], kind: Kind) -> Vec<Bound> {
    let read = |release: &&Release| kind == Kind::Partner || release.kind == Kind::Public;
    let releases: Vec<Release> = ledger.iter().filter(read).cloned().collect();
    attack(&releases).expect("releases that can be true")
}

/// Fails where a bound is too tight, and where it does not hold, since then the attacker is no good.
fn leaks(ledger: &[Release], snapshots: &[Snapshot], kind: Kind) -> usize {
    let truths: Vec<Truth> = snapshots.iter().map(truth).collect();
    let bounds = bounds(ledger, kind);
    for bound in &bounds {
        let spot = (bound.population.clone(), bound.cell.clone());
        let n = truths[bound.release as usize - 1][&spot] as f64;
        assert!(
            bound.low - 1e-6 <= n && n <= bound.high + 1e-6,
            "{n} is not in {bound:?}"
        );
        assert!(bound.low.is_finite());
    }
    bounds.iter().filter(|bound| bound.is_leak()).count()
}

#[test]
fn a_year_of_releases_tells_of_nobody() {
    let mut hidden = 0;
    for seed in 0..50 {
        let (ledger, snapshots) = year(small(seed));
        for kind in [Kind::Public, Kind::Partner] {
            assert_eq!(leaks(&ledger, &snapshots, kind), 0, "{kind:?} {seed}");
        }
        let rows = ledger.iter().flat_map(|release| &release.rows);
        hidden += rows.filter(|row| row.status != Status::F).count();
    }
    assert!(hidden > 1000, "only {hidden} were ever hidden");
}

#[test]
fn hiding_only_the_small_ones_would_tell() {
    let mut leaking = 0;
    for seed in 0..10 {
        let (mut ledger, snapshots) = year(small(seed));
        for (release, snapshot) in ledger.iter_mut().zip(&snapshots) {
            let truth = truth(snapshot);
            for row in release
                .rows
                .iter_mut()
                .filter(|row| row.status == Status::D)
            {
                let own = release
                    .tables
                    .iter()
                    .find(|(sheet, _)| *sheet == row.sheet());
                if own.is_some_and(|(_, number)| *number == release.number) {
                    row.n = Some(truth[&(row.population.clone(), row.cell.clone())]);
                    row.status = Status::F;
                }
            }
        }
        leaking += usize::from(leaks(&ledger, &snapshots, Kind::Partner) > 0);
    }
    assert!(leaking >= 8, "only {leaking} of 10 leaked");
}

#[test]
fn the_same_people_give_the_same_release() {
    let bytes = |seed| {
        let (ledger, _) = year(small(seed));
        serde_json::to_vec(&ledger).expect("JSON")
    };
    assert_eq!(bytes(3), bytes(3));
    let read: Vec<Release> = serde_json::from_slice(&bytes(3)).expect("a ledger");
    assert_eq!(serde_json::to_vec(&read).expect("JSON"), bytes(3));
}
