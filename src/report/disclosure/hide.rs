//! Which counts are hidden besides the small ones, so that none of those can be worked out.
//!
//! A cheap rule comes first: no line with a lone hidden count. Then the attacker tries, and for each count that it opens the
//! cheapest one in a line with it is hidden too, until it opens none. What cannot be made safe that way is not released.

use super::attacker::WIDTH;
use super::reader::{Counts, Reader, Spot};
use super::solver::Fault;
use super::system::Relation;
use super::view::View;
use crate::report::release::{Release, Sheet};
use crate::report::table::{Cell, EVERYBODY, Status};
use std::collections::{BTreeMap, BTreeSet};

/// Hidden counts, and why.
pub(in crate::report) type Secrets = BTreeMap<(String, Cell), Status>;

/// A sheet of one way with no more counts than this is kept, however much of it is hidden: it costs the others little.
const CHEAP: usize = 40;

/// How often the attacker may be asked before a sheet is given up.
const TRIES: usize = 60;

/// What came of it.
pub(in crate::report) enum Outcome {
    /// With these hidden, the draft is safe.
    Hidden(Secrets),
    /// These sheets cannot be released.
    Without(Vec<Sheet>),
}

/// Hides in the draft, whose own rows are all free, `start` and what else must be, from the readers of each view. The first
/// view is that of the readers for whom it is made; with each comes how few people may stand behind a number.
pub(in crate::report) fn hide<'a>(
    draft: &'a Release,
    views: &[(View<'a>, u64)],
    start: &Secrets,
) -> Result<Outcome, Fault> {
    let mut work = Work::new(draft, views);
    work.begin(start);
    // What is bare already will be whatever else is hidden; to give it up in one go spares a new draft for each.
    let bare: Vec<Sheet> = work.bare().cloned().collect();
    if !bare.is_empty() {
        return Ok(Outcome::Without(bare));
    }
    for _ in 0..TRIES {
        work.leave_none_alone();
        if let Some(finest) = work.bare().max_by_key(|sheet| sheet.by.len()) {
            return Ok(Outcome::Without(vec![finest.clone()]));
        }
        let Some((view, open)) = work.open()? else {
            return Ok(Outcome::Hidden(work.secrets()));
        };
        if let Some(at) = work.cover(view, &open) {
            return Ok(work.without(view, at));
        }
    }
    Ok(match work.open()? {
        Some((view, open)) => work.without(view, open[0]),
        None => Outcome::Hidden(work.secrets()),
    })
}

struct Work<'a> {
    draft: &'a Release,
    counts: Counts<'a>,
    /// The counts on which each fresh sheet hangs.
    sheets: BTreeMap<Sheet, BTreeSet<Spot<'a>>>,
    readers: Vec<Reader<'a>>,
    hidden: BTreeMap<Spot<'a>, Status>,
}

impl<'a> Work<'a> {
    fn new(draft: &'a Release, views: &[(View<'a>, u64)]) -> Self {
        let mut counts = Counts::new();
        let mut sheets: BTreeMap<Sheet, BTreeSet<Spot<'a>>> = BTreeMap::new();
        for (sheet, row) in draft.fresh_rows() {
            let spot = (row.population.as_str(), &row.cell);
            counts.insert(spot, row.counted().unwrap_or(0));
            sheets.entry(sheet.clone()).or_default().insert(spot);
        }
        let reader = |view| Reader::new(view, draft, &counts);
        Work {
            draft,
            readers: views.iter().map(reader).collect(),
            counts,
            sheets,
            hidden: BTreeMap::new(),
        }
    }

    fn begin(&mut self, start: &Secrets) {
        let spots: Vec<Spot<'a>> = self.counts.keys().copied().collect();
        let start: BTreeMap<Spot<'_>, Status> = start
            .iter()
            .map(|((population, cell), status)| ((population.as_str(), cell), *status))
            .collect();
        for spot in spots {
            if let Some(status) = start.get(&spot) {
                self.hide(spot, *status);
            }
        }
    }

    fn hide(&mut self, spot: Spot<'a>, status: Status) {
        self.hidden.insert(spot, status);
        for reader in &mut self.readers {
            let reach = match status {
                Status::A => reader.least,
                _ => 0.0,
            };
            if let Some(at) = reader.places.get(&spot) {
                reader.attacker.system.hide(*at, reach);
            }
        }
    }

    /// Hides a count that protects others, and the same cell of the populations within, which would tell how small it can be.
    fn cover_up(&mut self, spot: Spot<'a>) {
        self.hide(spot, Status::D);
        let within = self.draft.inside.iter().filter(|pair| pair.1 == spot.0);
        for (part, _) in within {
            let part = (part.as_str(), spot.1);
            let shown = self.counts.get(&part).is_some_and(|n| *n > 0);
            if shown && !self.hidden.contains_key(&part) {
                self.cover_up(part);
            }
        }
    }

    fn secrets(self) -> Secrets {
        let own =
            |(spot, status): (Spot<'a>, Status)| ((spot.0.to_owned(), spot.1.clone()), status);
        self.hidden.into_iter().map(own).collect()
    }

    /// Gives up the sheet to blame; if there is none left, the draft tells nothing new and may stand.
    fn without(self, view: usize, at: usize) -> Outcome {
        match self.blamed(view, at) {
            Some(sheet) => Outcome::Without(vec![sheet]),
            None => Outcome::Hidden(self.secrets()),
        }
    }

    /// Hides one count for each open one, unless one near it was just hidden. Gives back an open count that nothing can cover.
    fn cover(&mut self, view: usize, open: &[usize]) -> Option<usize> {
        let mut touched: BTreeSet<usize> = BTreeSet::new();
        for at in open {
            let reader = &self.readers[view];
            let near = reader.lines_of(*at).chain(reader.kin_of(*at));
            let near: BTreeSet<usize> = near.collect();
            if !near.is_disjoint(&touched) {
                continue;
            }
            let Some(spot) = self.cheapest(view, *at) else {
                return Some(*at);
            };
            touched.extend(reader.places.get(&spot));
            self.cover_up(spot);
        }
        None
    }

    /// The first sort of readers who can work something out, and what.
    fn open(&mut self) -> Result<Option<(usize, Vec<usize>)>, Fault> {
        for (view, reader) in self.readers.iter_mut().enumerate() {
            let open = reader.attacker.open()?;
            if !open.is_empty() {
                return Ok(Some((view, open)));
            }
        }
        Ok(None)
    }

    /// Hides the smallest other count of each line that needs one more; those that hold others first, since what is hidden of
    /// them is hidden of the others.
    fn leave_none_alone(&mut self) {
        loop {
            let lonely = self.lonely();
            let holds = |spot: &Spot<'a>| !self.draft.inside.contains_key(spot.0);
            let first: Vec<_> = lonely.iter().copied().filter(holds).collect();
            if lonely.is_empty() {
                return;
            }
            let next = if first.is_empty() { lonely } else { first };
            for spot in next {
                if !self.hidden.contains_key(&spot) {
                    self.cover_up(spot);
                }
            }
        }
    }

    /// What each line needs that needs one more.
    fn lonely(&self) -> Vec<Spot<'a>> {
        let reader = &self.readers[0];
        let lines = reader.system().lines.iter();
        let next = lines
            .filter(|line| line.relation == Relation::Equal)
            .filter_map(|line| {
                let spots = line.terms.iter().map(|term| reader.spots.get(&term.0));
                let spots: Vec<Spot<'a>> =
                    spots.map(|spot| spot.copied()).collect::<Option<_>>()?;
                self.next_in(&spots, reader)
            });
        next.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// What to hide in a line, whose last count is the sum of the others, if too little of it is hidden.
    fn next_in(&self, line: &[Spot<'a>], reader: &Reader<'a>) -> Option<Spot<'a>> {
        let (whole, parts) = line.split_last()?;
        let is_hidden = |spot: &&Spot<'a>| self.hidden.contains_key(*spot);
        let hidden: Vec<u64> = line
            .iter()
            .filter(is_hidden)
            .map(|spot| self.counts[spot])
            .collect();
        let primary = line
            .iter()
            .any(|spot| self.hidden.get(spot) == Some(&Status::A));
        let least = if primary { reader.least } else { WIDTH };
        let reach = least.max(WIDTH);
        let room = self.hidden.contains_key(whole) || hidden.iter().sum::<u64>() as f64 >= reach;
        let enough = hidden.len() >= if hidden.contains(&1) { 3 } else { 2 };
        if hidden.is_empty() || (enough && room) {
            return None;
        }
        let free = |spot: &&Spot<'a>| self.is_free(**spot, reader);
        let part = parts
            .iter()
            .filter(free)
            .min_by_key(|spot| (self.is_tight(**spot), self.counts[*spot], **spot));
        part.or(Some(whole).filter(free)).copied()
    }

    /// Whether a count can be hidden, and to some purpose.
    fn is_free(&self, spot: Spot<'a>, reader: &Reader<'a>) -> bool {
        let useful = |at: &usize| !reader.futile.contains(at);
        self.counts.get(&spot).is_some_and(|n| *n > 0)
            && !self.hidden.contains_key(&spot)
            && reader.places.get(&spot).is_some_and(useful)
    }

    /// The same cell of the population that holds this one's, if it is shown.
    fn holder(&self, (population, cell): Spot<'a>) -> Option<u64> {
        let holder = self.draft.inside.get(population)?;
        let spot = (holder.as_str(), cell);
        let shown = !self.hidden.contains_key(&spot);
        self.counts.get(&spot).copied().filter(|_| shown)
    }

    /// Whether a count has hardly any room below that of the population around it, so that hiding it would not help much.
    fn is_tight(&self, spot: Spot<'a>) -> bool {
        let room = |holder: u64| holder.saturating_sub(self.counts[&spot]) < WIDTH as u64;
        self.holder(spot).is_some_and(room)
    }

    /// The cheapest free count in a line with one that is open or with a hidden one of its lines (to close a ring), else of
    /// their kin, or failing that further away.
    fn cheapest(&self, view: usize, at: usize) -> Option<Spot<'a>> {
        let reader = &self.readers[view];
        let everybody = reader.spots.get(&at).map(|spot| (spot.0, &EVERYBODY));
        let squeezed = everybody.is_some_and(|everybody| {
            self.counts.contains_key(&everybody) && self.is_tight(everybody)
        });
        let unknown = |at: &usize| reader.system().known[*at].is_none();
        let mut ring: BTreeSet<usize> = reader.lines_of(at).filter(unknown).collect();
        ring.insert(at);
        let mut seen = ring.clone();
        while !ring.is_empty() {
            let lines: BTreeSet<usize> = ring.iter().flat_map(|at| reader.lines_of(*at)).collect();
            let kin: BTreeSet<usize> = ring.iter().flat_map(|at| reader.kin_of(*at)).collect();
            let (first, then) = if squeezed {
                (&kin, &lines)
            } else {
                (&lines, &kin)
            };
            let found = self
                .cheapest_of(first, reader)
                .or_else(|| self.cheapest_of(then, reader));
            if found.is_some() {
                return found;
            }
            let near = lines.into_iter().chain(kin).filter(unknown);
            ring = near.filter(|at| seen.insert(*at)).collect();
        }
        None
    }

    fn cheapest_of(&self, places: &BTreeSet<usize>, reader: &Reader<'a>) -> Option<Spot<'a>> {
        let spots = places.iter().filter_map(|at| reader.spots.get(at)).copied();
        let free = spots.filter(|spot| self.is_free(*spot, reader));
        free.min_by_key(|spot| (self.is_tight(*spot), self.price(*spot, reader), *spot))
    }

    /// How many people's numbers it takes away to hide this: its own, and the smallest of each line where it would be alone.
    fn price(&self, spot: Spot<'a>, reader: &Reader<'a>) -> u64 {
        let system = reader.system();
        let at = reader.places[&spot];
        let lines = system.lines_of[at].iter().map(|line| &system.lines[*line]);
        let alone = lines.filter(|line| {
            let known = |term: &(usize, f64)| system.known[term.0].is_some();
            line.relation == Relation::Equal && line.terms.iter().all(known)
        });
        let next = alone.map(|line| {
            let others = line.terms.iter().filter(|term| term.0 != at);
            let counts = others.filter_map(|term| self.counts.get(reader.spots.get(&term.0)?));
            counts
                .copied()
                .filter(|n| *n > 0)
                .min()
                .unwrap_or(self.counts[&spot])
        });
        self.counts[&spot] + next.sum::<u64>()
    }

    /// The sheets more than half of which would be hidden: they would tell little, and cost others much.
    fn bare(&self) -> impl Iterator<Item = &Sheet> {
        let bare = move |spots: &BTreeSet<Spot<'a>>| {
            let peopled = spots.iter().filter(|spot| self.counts[*spot] > 0);
            let hidden = peopled
                .clone()
                .filter(|spot| self.hidden.contains_key(*spot));
            2 * hidden.count() > peopled.count()
        };
        let costly = |(sheet, spots): &(&Sheet, &BTreeSet<Spot<'a>>)| match sheet.by.len() {
            0 => false,
            1 => spots.len() > CHEAP,
            _ => true,
        };
        let found = self.sheets.iter().filter(costly);
        found
            .filter(move |(_, spots)| bare(spots))
            .map(|(sheet, _)| sheet)
    }

    /// The finest sheet that helps to open a count: of the same people and ways, else of the same people, else any.
    fn blamed(&self, view: usize, at: usize) -> Option<Sheet> {
        let key = self.readers[view].system().keys[at];
        let by = key.cell.by();
        let suits = |(sheet, spots): &(&Sheet, &BTreeSet<Spot<'a>>)| {
            let own = spots.iter().any(|spot| spot.0 == key.population);
            let same = by.iter().all(|by| sheet.by.contains(by));
            (own && same, own, sheet.by.len())
        };
        let found = self.sheets.iter().max_by_key(suits);
        found.map(|(sheet, _)| sheet.clone())
    }
}
