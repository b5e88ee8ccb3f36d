//! Disclosure control of the default release, with 2,000 people: the first, and the fourth after three quarters.

#[path = "../tests/disclosure/world.rs"]
mod world;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use sala::report::release::{Kind, Release, make};
use std::hint::black_box;
use world::{Size, World};

/// Countries, domains (each and "not stated") and seven other groupings, by twelve competences.
fn default_world(seed: u64) -> World {
    let size = Size {
        people: 2000,
        joiners: 300,
        competences: 12,
        groups: vec![8, 7, 4, 6, 4, 3, 5, 5, 6],
    };
    World::new(size, seed)
}

fn release(world: &mut World, ledger: &mut Vec<Release>, kind: Kind) {
    let release = make(&world.snapshot(), ledger, kind, "bench".into()).expect("a release");
    world.counted(release.number);
    ledger.push(release);
}

fn disclosure(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("disclosure");
    group.sample_size(10);
    let mut world = default_world(1);
    let mut ledger = Vec::new();
    for quarter in 1..=4 {
        let snapshot = world.snapshot();
        for kind in [Kind::Public, Kind::Partner] {
            let id = BenchmarkId::new(format!("{kind:?}"), quarter);
            group.bench_with_input(id, &snapshot, |bench, snapshot| {
                bench.iter(|| make(black_box(snapshot), &ledger, kind, "bench".into()));
            });
            release(&mut world, &mut ledger, kind);
        }
        world.quarter();
    }
    group.finish();
}

criterion_group!(benches, disclosure);
criterion_main!(benches);
