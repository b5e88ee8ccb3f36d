//! What is let out: a frozen set of tables, and all that has to be remembered of it.
//!
//! A table is published anew only where in each cell that it showed last nobody or enough people came, went or changed; else it
//! stands as it was. How many went follows from what was published, so nothing is kept of those who were erased.

mod fresh;
mod round;

use super::disclosure::{self, Fault, Outcome, Secrets, View};
use super::table::{By, Cell, Count, EVERYBODY, Population, Row, Snapshot, Status, Table};
use fresh::Plan;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Who is to read a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Everybody: at least 10 people behind every number, and rounded.
    Public,
    /// Those who work with the programme: at least 5.
    Partner,
}

impl Kind {
    /// How few people may stand behind a number.
    pub fn least(self) -> u64 {
        match self {
            Kind::Public => 10,
            Kind::Partner => 5,
        }
    }
}

/// A release: made once, never changed, handed out as often as wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Release {
    /// Its number among all releases of either kind, from 1.
    pub number: u32,
    /// For whom.
    pub kind: Kind,
    /// Its name: the quarter, `2026-Q4`.
    pub name: String,
    /// When.
    pub made: Timestamp,
    /// The numbers, hidden ones without value. Those of a table that was carried over stand here as they were.
    pub rows: Vec<Row>,
    /// Of which release each table's numbers are: its own number, or that of the one they were carried over from.
    pub tables: Vec<(Sheet, u32)>,
    /// For each population, how many joined and left since the release before that these readers saw: of a public release the
    /// public one before, of a partner release the one before of either kind.
    pub moves: BTreeMap<String, (u64, u64)>,
    /// The same for partners who read a public release: since the release before of either kind. Not for the public.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub partner_moves: BTreeMap<String, (u64, u64)>,
    /// The populations that lie within another one, and which.
    #[serde(default)]
    pub inside: BTreeMap<String, String>,
    /// The populations whose groups do not add up to the whole, because somebody can be in several, and by what.
    #[serde(default)]
    pub loose: BTreeSet<(String, Vec<By>)>,
    /// Sheets that could not be released without telling about people.
    #[serde(default)]
    pub left_out: Vec<Sheet>,
}

/// What is republished or carried over as a whole: the part of a table with one way of telling people apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Sheet {
    /// The table.
    pub table: Table,
    /// The ways; empty for everybody.
    pub by: Vec<By>,
}

/// The next release: all numbers of the snapshot that can be shown without telling about anybody, given all that was released
/// before.
///
/// # Errors
/// [`Fault`] if the ledger contradicts itself or the check could not be carried out; then nothing may be released.
pub fn make(
    snapshot: &Snapshot,
    ledger: &[Release],
    kind: Kind,
    name: String,
) -> Result<Release, Fault> {
    let mut plan = Plan::of(snapshot, ledger, kind);
    let secrets = small(snapshot, kind);
    let views = views(ledger, kind);
    let bare = without_rows(snapshot, ledger, (kind, name));
    loop {
        let draft = draft(snapshot, &bare, &plan);
        match disclosure::hide(&draft, &views, &secrets)? {
            Outcome::Hidden(hidden) => return Ok(finish(draft, &hidden)),
            Outcome::Without(sheets) => sheets.iter().for_each(|sheet| plan.give_up(sheet)),
        }
    }
}

/// Who must be satisfied: readers of this kind, and partners, who read public releases too.
fn views(ledger: &[Release], kind: Kind) -> Vec<(View<'_>, u64)> {
    let kinds = match kind {
        Kind::Public if ledger.iter().any(|one| one.kind == Kind::Partner) => {
            vec![Kind::Public, Kind::Partner]
        }
        _ => vec![kind],
    };
    let view = |kind: Kind| (View::of(ledger.iter(), kind), kind.least());
    kinds.into_iter().map(view).collect()
}

/// The cells with too few people, and those whose people are all alike.
fn small(snapshot: &Snapshot, kind: Kind) -> Secrets {
    let cells = snapshot.populations.iter().flat_map(|population| {
        let small = population
            .counts
            .iter()
            .filter(|(_, count)| count.n > 0 && (count.n < kind.least() || count.alike));
        small.map(|(cell, _)| ((population.name.clone(), cell.clone()), Status::A))
    });
    cells.collect()
}

/// The release before it has any number: all that is the same whatever is hidden.
fn without_rows(snapshot: &Snapshot, ledger: &[Release], (kind, name): (Kind, String)) -> Release {
    let newest = ledger.iter().map(|release| release.number).max();
    let inside =
        |population: &Population| Some((population.name.clone(), population.inside.clone()?));
    let partner = View::of(ledger.iter(), Kind::Partner);
    let moves = |view: &View<'_>, least| fresh::moves(snapshot, view, least);
    Release {
        number: 1 + newest.unwrap_or(0),
        kind,
        name,
        made: snapshot.at,
        moves: moves(&View::of(ledger.iter(), kind), kind.least()),
        partner_moves: match kind {
            Kind::Public => moves(&partner, Kind::Partner.least()),
            Kind::Partner => BTreeMap::new(),
        },
        inside: snapshot.populations.iter().filter_map(inside).collect(),
        loose: snapshot.populations.iter().flat_map(loose).collect(),
        tables: Vec::new(),
        left_out: Vec::new(),
        rows: Vec::new(),
    }
}

/// The release with every number of the fresh sheets free, and the others as they were.
fn draft(snapshot: &Snapshot, bare: &Release, plan: &Plan<'_>) -> Release {
    let populations: BTreeMap<&str, &Population> = snapshot
        .populations
        .iter()
        .map(|population| (population.name.as_str(), population))
        .collect();
    let mut rows: Vec<Row> = plan.carried_rows().cloned().collect();
    for row in plan.fresh_rows() {
        let population = populations.get(row.population.as_str());
        let count = population.and_then(|population| population.counts.get(&row.cell));
        rows.push(free(row, count));
    }
    rows.sort_by(|a, b| order(a).cmp(&order(b)));
    Release {
        tables: plan.tables(bare.number),
        left_out: plan.left_out(),
        rows,
        ..bare.clone()
    }
}

/// The ways of telling apart whose groups do not add up.
fn loose(population: &Population) -> BTreeSet<(String, Vec<By>)> {
    let mut sums: BTreeMap<(Vec<By>, Cell), u64> = BTreeMap::new();
    let mut loose = BTreeSet::new();
    for (cell, count) in &population.counts {
        for at in 0..cell.0.len() {
            let mut whole = cell.clone();
            whole.0.remove(at);
            *sums.entry((cell.by(), whole)).or_default() += count.n;
        }
    }
    for ((by, whole), sum) in sums {
        let ambiguous =
            population.overlapping && by.iter().any(|by| !matches!(by, By::Grouping(_)));
        let n = population.counts.get(&whole).map_or(0, |count| count.n);
        if ambiguous || n != sum {
            loose.insert((population.name.clone(), by));
        }
    }
    loose
}

/// A row before anything is hidden, with the count on which it hangs; without one it says nothing.
fn free(row: &Row, count: Option<&Count>) -> Row {
    let mut row = row.clone();
    let people = count.map(|count| count.n);
    row.behind = people.filter(|n| row.n.is_some_and(|own| own != *n));
    row.n = row.n.or(people);
    row.status = Status::F;
    if count.is_none() {
        empty(&mut row, Status::A);
    }
    row
}

/// Takes out what is hidden and rounds what the public is to see.
fn finish(mut draft: Release, hidden: &Secrets) -> Release {
    let fresh: BTreeSet<Sheet> = draft.fresh_rows().map(|(sheet, _)| sheet.clone()).collect();
    for row in draft
        .rows
        .iter_mut()
        .filter(|row| fresh.contains(&row.sheet()))
    {
        let spot = (row.population.clone(), row.cell.clone());
        let tells = row.also.iter().any(|(population, cell)| {
            let sheet = Sheet {
                table: row.table,
                by: cell.by(),
            };
            // The groups of a sheet that is not published anew were not looked at.
            !fresh.contains(&sheet) || hidden.contains_key(&(population.clone(), cell.clone()))
        });
        match hidden.get(&spot) {
            Some(status) => empty(row, *status),
            None if tells => empty(row, Status::D),
            None => round::round(row, draft.kind),
        }
    }
    let told = |name: &String| !hidden.contains_key(&(name.clone(), EVERYBODY.clone()));
    draft.moves.retain(|name, _| told(name));
    draft
}

/// Takes out of a row all that tells about its people.
fn empty(row: &mut Row, status: Status) {
    (row.value, row.low, row.high) = (None, None, None);
    (row.n, row.behind) = (None, None);
    row.status = status;
    let kept = row.note.split(' ').filter(|word| word.contains('='));
    row.note = kept.collect::<Vec<_>>().join(" ");
}

/// The order of the rows of a release.
fn order(row: &Row) -> impl Ord + '_ {
    (
        (row.table, row.cell.by(), row.wave, row.competence.as_ref()),
        (
            row.item.as_deref(),
            &row.cell,
            row.statistic,
            row.note.as_str(),
        ),
    )
}

impl Release {
    /// The rows that are new in this release and tell their count, with their sheets.
    pub(super) fn fresh_rows(&self) -> impl Iterator<Item = (&Sheet, &Row)> {
        let fresh = self.tables.iter().filter(|table| table.1 == self.number);
        let own: BTreeSet<&Sheet> = fresh.map(|(sheet, _)| sheet).collect();
        self.rows.iter().filter_map(move |row| {
            row.counted()?;
            let sheet = own.get(&row.sheet())?;
            Some((*sheet, row))
        })
    }

    /// How many people each population had when it was made, as far as this release was the one to tell.
    pub(super) fn everybody(&self) -> BTreeMap<&str, u64> {
        let rows = self.fresh_rows().filter(|(sheet, _)| sheet.by.is_empty());
        rows.filter_map(|(_, row)| Some((row.population.as_str(), row.counted()?)))
            .collect()
    }

    /// Whether the groups of a population do not add up.
    pub(super) fn is_loose(&self, population: &str, by: &[By]) -> bool {
        self.loose.contains(&(population.to_owned(), by.to_vec()))
    }
}
