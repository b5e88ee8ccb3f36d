//! How counts hang together: groups and wholes, populations within others, one release and the next.

use super::system::{Key, Line, Link, Relation, System};
use super::view::View;
use crate::report::{
    table::{By, Cell, EVERYBODY},
    themes::TWICE,
};
use std::collections::{BTreeMap, BTreeSet};

/// The cells of one population at one epoch, by the ways in which they tell people apart.
pub(super) type Sheets<'a> = BTreeMap<Vec<By>, BTreeSet<&'a Cell>>;

impl<'a> System<'a> {
    /// Groups add up to the whole that they part.
    pub(super) fn sums(
        &mut self,
        (population, epoch): (&'a str, u32),
        sheets: &Sheets<'a>,
        loose: &dyn Fn(&[By]) -> bool,
    ) {
        let key = |cell| Key {
            population,
            epoch,
            cell,
        };
        let mut parts: BTreeMap<(usize, &[By]), Vec<usize>> = BTreeMap::new();
        let everybody = self.variable(key(&EVERYBODY));
        let mut singles: BTreeMap<&(By, String), usize> = BTreeMap::new();
        for (by, cells) in sheets.iter().filter(|(by, _)| by.len() == 1) {
            for cell in cells {
                let at = self.variable(key(cell));
                singles.insert(&cell.0[0], at);
                if loose(by) {
                    self.at_most(at, everybody);
                } else {
                    parts.entry((everybody, by)).or_default().push(at);
                }
            }
        }
        for (by, cells) in sheets.iter().filter(|(by, _)| by.len() == 2) {
            for cell in cells {
                let at = self.variable(key(cell));
                for whole in cell.0.iter().filter_map(|group| singles.get(group)) {
                    if loose(by) {
                        self.at_most(at, *whole);
                    } else {
                        parts.entry((*whole, by)).or_default().push(at);
                    }
                }
            }
        }
        for ((whole, _), parts) in parts {
            let terms = parts.into_iter().map(|at| (at, 1.0));
            self.lines.push(Line {
                terms: terms.chain([(whole, -1.0)]).collect(),
                relation: Relation::Equal,
                sum: 0.0,
            });
        }
    }

    fn at_most(&mut self, part: usize, whole: usize) {
        self.lines.push(Line {
            terms: vec![(part, 1.0), (whole, -1.0)],
            relation: Relation::AtMost,
            sum: 0.0,
        });
    }

    /// From the epoch before to this one, only those moved who are said to have moved.
    pub(super) fn changes(
        &mut self,
        view: &View<'a>,
        (population, epoch): (&'a str, u32),
        sheets: &BTreeMap<(&'a str, u32), Sheets<'a>>,
    ) {
        let own = &sheets[&(population, epoch)];
        for (by, after) in own {
            let mut earlier = sheets.range((population, 0)..(population, epoch)).rev();
            let before = earlier.find_map(|((_, at), sheets)| Some((*at, sheets.get(by)?)));
            let Some((from, before)) = before else {
                continue;
            };
            let Some((joined, left)) = view.moved(population, from, epoch) else {
                continue;
            };
            let at = |epoch, cell| {
                self.place(&Key {
                    population,
                    epoch,
                    cell,
                })
            };
            let cells: BTreeSet<_> = before.union(after).collect();
            let pairs = cells
                .into_iter()
                .map(|cell| (at(from, *cell), at(epoch, *cell)));
            let link = Link {
                pairs: pairs.collect(),
                joined: joined as f64,
                left: left as f64,
            };
            let releases = view.releases.iter();
            if by.is_empty() {
                self.total(&link);
            } else if releases
                .clone()
                .any(|release| release.is_loose(population, by))
            {
                self.each(&link);
            } else {
                self.links.push(link);
            }
        }
    }

    /// Everybody: those before, and who joined, without who left. Told as good as published.
    fn total(&mut self, link: &Link) {
        if let [(Some(before), Some(after))] = link.pairs[..] {
            if let Some(known) = self.known[before] {
                self.settled[after] = true;
                if self.needs[after].is_none() {
                    self.known[after] = Some(known + link.joined - link.left);
                }
            }
            self.lines.push(Line {
                terms: vec![(after, 1.0), (before, -1.0)],
                relation: Relation::Equal,
                sum: link.joined - link.left,
            });
        }
    }

    /// Where groups overlap, each may have been joined or left by all who did.
    fn each(&mut self, link: &Link) {
        for (before, after) in &link.pairs {
            for (more, less, limit) in [(before, after, link.left), (after, before, link.joined)] {
                let more = more.map(|at| (at, 1.0));
                let less = less.map(|at| (at, -1.0));
                self.lines.push(Line {
                    terms: more.into_iter().chain(less).collect(),
                    relation: Relation::AtMost,
                    sum: limit,
                });
            }
        }
    }

    /// Every coded answer carries one theme or, if two people coded it, one or two: the themes together hold no fewer than were coded, and
    /// no more than were coded and coded twice.
    pub(super) fn themes(&mut self, view: &View<'a>) {
        let mut done = BTreeSet::new();
        for release in &view.releases {
            let coded = release.inside.iter();
            for (twice, coded) in coded.filter(|(part, _)| part.ends_with(TWICE)) {
                let key = |population: &'a str| Key {
                    population,
                    epoch: view.epoch(population, release.number),
                    cell: &EVERYBODY,
                };
                let first = key(coded);
                let own = self.index.range(first..);
                let own = own.take_while(|(key, _)| {
                    key.population == first.population && key.epoch == first.epoch
                });
                let themes = own.filter(|(key, _)| key.cell.by() == [By::Theme]);
                let themes: Vec<usize> = themes.map(|(_, at)| *at).collect();
                if let Some(whole) = self.place(&first)
                    && !themes.is_empty()
                    && done.insert(whole)
                {
                    self.carried(&themes, (whole, self.place(&key(twice))));
                }
            }
        }
    }

    /// What each coded answer carries: at least one of the themes, and a second one only if it was coded twice.
    fn carried(&mut self, themes: &[usize], (whole, twice): (usize, Option<usize>)) {
        let each = |factor| themes.iter().map(move |at| (*at, factor));
        let mut lines = vec![each(-1.0).chain([(whole, 1.0)]).collect()];
        if let Some(twice) = twice {
            lines.push(each(1.0).chain([(twice, -1.0), (whole, -1.0)]).collect());
        }
        self.lines.extend(lines.into_iter().map(|terms| Line {
            terms,
            relation: Relation::AtMost,
            sum: 0.0,
        }));
    }

    /// No cell holds more than the same cell of the population around it.
    pub(super) fn insides(&mut self, view: &View<'a>) {
        let mut pairs = BTreeSet::new();
        for release in &view.releases {
            for (population, around) in &release.inside {
                let key = |population: &'a str, cell| Key {
                    population,
                    epoch: view.epoch(population, release.number),
                    cell,
                };
                let first = key(population, &EVERYBODY);
                let own = self.index.range(first..);
                let own = own.take_while(|(key, _)| {
                    key.population == first.population && key.epoch == first.epoch
                });
                let epoch = key(around, &EVERYBODY);
                for (part, at) in own {
                    let whole = self.place(&Key {
                        cell: part.cell,
                        ..epoch
                    });
                    pairs.extend(whole.map(|whole| (*at, whole)));
                }
            }
        }
        for (part, whole) in pairs {
            self.at_most(part, whole);
        }
    }
}
