//! Which sheets are published anew, and which stand as they were.

use super::{Kind, Release, Sheet};
use crate::report::disclosure::View;
use crate::report::table::{By, Cell, Count, EVERYBODY, Population, Row, Snapshot, Status, Table};
use std::collections::BTreeMap;

/// What becomes of each sheet.
pub(super) struct Plan<'a> {
    sheets: BTreeMap<Sheet, Fate<'a>>,
}

/// What becomes of one sheet.
struct Fate<'a> {
    fresh: bool,
    new: Vec<&'a Row>,
    /// The rows as they stood last, and of which release they are.
    old: Option<(u32, Vec<&'a Row>)>,
}

/// The sheet of a row, borrowed.
type Key = (Table, Vec<By>);

impl<'a> Plan<'a> {
    /// A sheet is fresh if it never was published, or if in each cell that it showed last nobody or enough people moved.
    pub(super) fn of(snapshot: &'a Snapshot, ledger: &'a [Release], kind: Kind) -> Self {
        let counts: BTreeMap<&str, &Population> = snapshot
            .populations
            .iter()
            .map(|population| (population.name.as_str(), population))
            .collect();
        let mut new: BTreeMap<Key, Vec<&Row>> = BTreeMap::new();
        for row in &snapshot.rows {
            new.entry((row.table, row.cell.by())).or_default().push(row);
        }
        let past = |kind| last(ledger, kind);
        let (public, partner) = (past(Kind::Public), past(Kind::Partner));
        let own = if kind == Kind::Public {
            &public
        } else {
            &partner
        };
        let mut sheets = BTreeMap::new();
        for (key, new) in new {
            let moved = |past: &Past<'a>, least| {
                let Some((number, old)) = past.get(&key) else {
                    return true;
                };
                may_change(&counts, (*number, old), &new, least)
            };
            let fate = Fate {
                fresh: moved(&public, kind.least()) && moved(&partner, Kind::Partner.least()),
                old: own.get(&key).cloned(),
                new,
            };
            let (table, by) = key;
            sheets.insert(Sheet { table, by }, fate);
        }
        let mut plan = Plan { sheets };
        let stale = plan.sheets.iter().filter(|(_, fate)| !fate.fresh);
        let stale: Vec<Sheet> = stale.map(|(sheet, _)| sheet.clone()).collect();
        stale.iter().for_each(|sheet| plan.give_up(sheet));
        plan
    }

    /// Takes a sheet back to what it was or, if it never was, out; and with it those that part its groups further.
    pub(super) fn give_up(&mut self, lost: &Sheet) {
        for (sheet, fate) in &mut self.sheets {
            let finer = !lost.by.is_empty() && lost.by.iter().all(|by| sheet.by.contains(by));
            if sheet == lost || (sheet.table == lost.table && finer) {
                fate.fresh = false;
            }
        }
    }

    pub(super) fn fresh_rows(&self) -> impl Iterator<Item = &'a Row> {
        let fresh = self.sheets.values().filter(|fate| fate.fresh);
        fresh.flat_map(|fate| fate.new.iter().copied())
    }

    pub(super) fn carried_rows(&self) -> impl Iterator<Item = &'a Row> {
        let carried = self.sheets.values().filter(|fate| !fate.fresh);
        carried.flat_map(|fate| fate.old.iter().flat_map(|(_, rows)| rows.iter().copied()))
    }

    /// Of which release the numbers of each sheet are.
    pub(super) fn tables(&self, number: u32) -> Vec<(Sheet, u32)> {
        let from = |fate: &Fate<'_>| match (fate.fresh, &fate.old) {
            (true, _) => Some(number),
            (false, old) => old.as_ref().map(|(number, _)| *number),
        };
        let sheets = self.sheets.iter();
        sheets
            .filter_map(|(sheet, fate)| Some((sheet.clone(), from(fate)?)))
            .collect()
    }

    pub(super) fn left_out(&self) -> Vec<Sheet> {
        let out = self
            .sheets
            .iter()
            .filter(|(_, fate)| !fate.fresh && fate.old.is_none());
        out.map(|(sheet, _)| sheet.clone()).collect()
    }
}

/// Each sheet as it stood last in the releases of one kind.
type Past<'a> = BTreeMap<Key, (u32, Vec<&'a Row>)>;

fn last(ledger: &[Release], kind: Kind) -> Past<'_> {
    let mut past = Past::new();
    for release in ledger.iter().filter(|release| release.kind == kind) {
        let from: BTreeMap<Key, u32> = release
            .tables
            .iter()
            .map(|(sheet, number)| ((sheet.table, sheet.by.clone()), *number))
            .collect();
        let mut rows: BTreeMap<Key, Vec<&Row>> = BTreeMap::new();
        for row in &release.rows {
            rows.entry((row.table, row.cell.by()))
                .or_default()
                .push(row);
        }
        for (key, rows) in rows {
            let number = from.get(&key).copied().unwrap_or(release.number);
            past.insert(key, (number, rows));
        }
    }
    past
}

/// Whether in each cell that was shown nobody or at least `least` people joined, left or changed since.
fn may_change(
    counts: &BTreeMap<&str, &Population>,
    (number, old): (u32, &[&Row]),
    new: &[&Row],
    least: u64,
) -> bool {
    let mut shown: BTreeMap<(&str, &Cell), Option<u64>> = BTreeMap::new();
    for row in old {
        let n = row.counted().filter(|_| row.status == Status::F);
        let then = shown.entry((&row.population, &row.cell)).or_insert(n);
        *then = then.or(n);
    }
    let known: Vec<&str> = shown.keys().map(|(population, _)| *population).collect();
    for row in new {
        let key = (row.population.as_str(), &row.cell);
        // A cell that had no row had nobody in it.
        if !shown.contains_key(&key) && known.binary_search(&key.0).is_ok() {
            shown.insert(key, Some(0));
        }
    }
    shown.into_iter().all(|((population, cell), then)| {
        let Some(then) = then else { return true };
        let now = counts
            .get(population)
            .and_then(|population| population.counts.get(cell));
        let joined = now.map_or(0, |now| joined(now, number));
        let left = (then + joined).saturating_sub(now.map_or(0, |now| now.n));
        joined + left == 0 || joined + left >= least
    })
}

/// Those first seen after a release.
fn joined(count: &Count, after: u32) -> u64 {
    let seen = count.seen.iter();
    seen.filter(|(release, _)| **release == 0 || **release > after)
        .map(|(_, people)| people)
        .sum()
}

/// How many joined and left each population since the last release of the view. Not of populations with fewer than `least`
/// people, whose number it would tell.
pub(super) fn moves(
    snapshot: &Snapshot,
    view: &View<'_>,
    least: u64,
) -> BTreeMap<String, (u64, u64)> {
    let (Some(last), totals) = (view.last(), view.totals()) else {
        return BTreeMap::new();
    };
    let moved = |population: &Population| {
        let now = population.counts.get(&EVERYBODY)?;
        let then = totals.get(population.name.as_str())?;
        if now.n > 0 && (now.n < least || now.alike) {
            return None;
        }
        let joined = joined(now, last);
        let left = (then + joined).checked_sub(now.n)?;
        Some((population.name.clone(), (joined, left)))
    };
    snapshot.populations.iter().filter_map(moved).collect()
}
