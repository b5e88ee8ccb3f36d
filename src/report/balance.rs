//! Who answered, by wave: who came, began, broke off (and at which question) and sent it in.

use super::{
    basis::{Basis, Heads},
    draft::{About, population},
    facts::Balance,
    table::{By, Cell, Count, Population, Snapshot, Statistic, Table},
};
use std::collections::{BTreeMap, BTreeSet};

/// Adds the table to the snapshot.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    let waves: BTreeSet<u16> = basis
        .by_wave
        .keys()
        .chain(basis.facts.balance.keys())
        .copied()
        .collect();
    for wave in waves {
        if let Some(balance) = basis.facts.balance.get(&wave) {
            told(balance, wave, snapshot);
        }
        completed(basis, wave, snapshot);
    }
}

/// Those of whom only numbers are kept.
fn told(balance: &Balance, wave: u16, snapshot: &mut Snapshot) {
    let broke_off: u64 = balance.broke_off.values().sum();
    let everybody = [
        (Statistic::Invited, "invited", balance.invited),
        (Statistic::Started, "started", balance.started),
        (Statistic::BrokeOff, "broke_off", broke_off),
    ];
    for (statistic, word, n) in everybody {
        let name = format!("{word}/{wave}");
        let about = About {
            wave: Some(wave),
            ..About::everybody(Table::Balance, &name, n)
        };
        snapshot.rows.push(about.count(statistic));
        let mut counts = BTreeMap::from([(Cell::default(), unseen(n))]);
        if statistic == Statistic::BrokeOff {
            for (question, n) in &balance.broke_off {
                let cell = Cell(vec![(By::Question, question.clone())]);
                let about = About {
                    cell: &cell,
                    n: *n,
                    ..about
                };
                snapshot.rows.push(about.count(statistic));
                counts.insert(cell, unseen(*n));
            }
        }
        snapshot.populations.push(Population {
            name,
            table: Table::Balance,
            inside: None,
            counts,
            overlapping: false,
        });
    }
}

/// A number of people of whom nobody knows which release saw them first.
pub(super) fn unseen(n: u64) -> Count {
    Count {
        n,
        alike: false,
        seen: (n > 0).then_some((0, n)).into_iter().collect(),
    }
}

/// Those who sent it in.
fn completed(basis: &Basis, wave: u16, snapshot: &mut Snapshot) {
    let mut heads = Heads::new(basis.single.len(), &basis.seen);
    for run in basis.runs(wave) {
        let seen = basis.seen.place(run.seen);
        let places = basis.single.of(&run.groups);
        places.iter().for_each(|cell| heads.add(cell, seen));
    }
    let name = format!("people/{wave}");
    for (at, cell) in basis.single.iter() {
        let about = About {
            wave: Some(wave),
            cell,
            ..About::everybody(Table::Balance, &name, heads.n(at))
        };
        snapshot.rows.push(about.count(Statistic::Completed));
    }
    snapshot.populations.push(population(
        (name, Table::Balance),
        None,
        (&basis.single, &basis.seen),
        &heads,
    ));
}
