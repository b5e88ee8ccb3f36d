//! What open answers are about, by the themes that coders found in them; never anybody's words. An answer that two people coded may carry two
//! themes, so that shares need not add up to 1.

use super::{
    basis::{Basis, Heads, Seen, nearly_all},
    draft::About,
    facts::{Code, OpenQuestion, Written},
    note,
    statistics::{Figure, agreement, share},
    table::{By, Cell, Count, EVERYBODY, NONE_FITS, Population, Row, Snapshot, Statistic, Table},
};
use std::collections::BTreeMap;

/// How the name of a population ends that is the part of another one which two people coded.
pub(super) const TWICE: &str = "/twice";

/// Adds the table to the snapshot: of each question and wave of which anything is coded.
pub(super) fn add(basis: &Basis, snapshot: &mut Snapshot) {
    for &wave in basis.by_wave.keys() {
        for (at, question) in basis.facts.open.iter().enumerate() {
            let mut counted = Counted::new(question, &basis.seen);
            for run in basis.runs(wave) {
                let mut written = run.written.iter();
                if let Some(own) = written.find(|own| usize::from(own.question) == at) {
                    counted.add(&basis.seen, run.seen, own);
                }
            }
            if counted.heads.n(CODED) > 0 {
                counted.write((&basis.seen, wave), snapshot);
            }
        }
    }
}

/// The rows of the heads: who wrote something, whose answer is coded, whose is coded twice, and who wrote of each theme.
const WRITTEN: usize = 0;
const CODED: usize = 1;
const CODED_TWICE: usize = 2;
const THEMES: usize = 3;

struct Counted<'a> {
    question: &'a str,
    /// What a theme is called; the first is for answers that none fits.
    themes: Vec<&'a str>,
    heads: Heads,
    pairs: Vec<(u32, u32)>,
}

impl<'a> Counted<'a> {
    fn new(question: &'a OpenQuestion, seen: &Seen) -> Self {
        let names = question.themes.iter().map(String::as_str);
        let themes: Vec<&str> = [NONE_FITS].into_iter().chain(names).collect();
        Self {
            question: &question.name,
            heads: Heads::new(THEMES + themes.len(), seen),
            themes,
            pairs: Vec::new(),
        }
    }

    /// The place of a theme. Whatever has one name is one theme.
    fn theme(&self, code: Code) -> usize {
        let name = self.themes.get(usize::from(code.theme));
        let first = self.themes.iter().position(|own| Some(own) == name);
        first.unwrap_or(0)
    }

    /// One more answer. What was found in it counts from the release that can have known of it.
    fn add(&mut self, seen: &Seen, run: u32, written: &Written) {
        self.heads.add(WRITTEN, seen.place(run));
        let [Some(first), second] = written.codes else {
            return;
        };
        let other = second.unwrap_or(first);
        let (one, two) = (self.theme(first), self.theme(other));
        let early = seen.later(run, first.at.min(other.at));
        self.heads.add(CODED, early);
        if one == two {
            self.heads.add(THEMES + one, early);
        } else {
            self.heads.add(THEMES + one, seen.later(run, first.at));
            self.heads.add(THEMES + two, seen.later(run, other.at));
        }
        if second.is_some() {
            let late = seen.later(run, first.at.max(other.at));
            self.heads.add(CODED_TWICE, late);
            self.pairs.push((one as u32, two as u32));
        }
    }

    fn write(&self, (seen, wave): (&Seen, u16), snapshot: &mut Snapshot) {
        let coded = format!("themes/{}/{wave}", self.question);
        let names = [format!("{coded}/written"), format!("{coded}{TWICE}"), coded];
        let about = About {
            wave: Some(wave),
            item: Some(self.question),
            ..About::everybody(Table::Themes, &names[2], self.heads.n(CODED))
        };
        snapshot.rows.extend(self.progress(&about, &names));
        let mut counts =
            BTreeMap::from([(EVERYBODY.clone(), self.heads.count(CODED, seen, false))]);
        for (at, theme) in self.themes.iter().enumerate() {
            let cell = of_theme(theme);
            if counts.contains_key(&cell) {
                continue;
            }
            let alike = nearly_all(self.heads.n(THEMES + at), about.n);
            let count = self.heads.count(THEMES + at, seen, alike);
            let share = share::wilson(count.n, about.n);
            let about = About {
                cell: &cell,
                ..about
            };
            let own = About {
                n: count.n,
                ..about
            };
            snapshot.rows.extend([
                own.count(Statistic::Coded),
                about.row(Statistic::Share, share, &[note::SEVERAL]),
            ]);
            counts.insert(cell, count);
        }
        let everybody =
            |row| BTreeMap::from([(EVERYBODY.clone(), self.heads.count(row, seen, false))]);
        let [written, twice, coded] = names;
        let people = format!("people/{wave}");
        snapshot.populations.extend([
            population((written.clone(), people), everybody(WRITTEN)),
            population((twice, coded.clone()), everybody(CODED_TWICE)),
            Population {
                overlapping: true,
                ..population((coded, written), counts)
            },
        ]);
    }

    /// How many answers are coded and how many are not, and how far two coders agree: that is worked out of how many each found of every
    /// theme, and so tells of all of them.
    fn progress(&self, about: &About, [written, twice, coded]: &[String; 3]) -> [Row; 4] {
        let all = self.heads.n(WRITTEN);
        let of_written = About {
            population: written,
            n: all,
            ..*about
        };
        let left = Figure::exact((all - about.n) as f64);
        let of_twice = About {
            population: twice,
            n: self.heads.n(CODED_TWICE),
            ..*about
        };
        let few = self.pairs.len() < agreement::FEWEST;
        let why = if few {
            note::FEW_CODED
        } else {
            note::NO_SPREAD
        };
        let agreed = agreement::kappa(&self.pairs);
        let told = self.themes.iter().filter(|_| agreed.is_some());
        let of_themes = told.map(|theme| (coded.clone(), of_theme(theme)));
        [
            about.count(Statistic::Coded),
            Row {
                also: vec![(coded.clone(), EVERYBODY.clone())],
                ..of_written.row(Statistic::Uncoded, left, &[])
            },
            of_twice.count(Statistic::CodedTwice),
            Row {
                also: of_themes.collect(),
                ..of_twice.row(
                    Statistic::Kappa,
                    agreed.map_or(Figure::none(why), Figure::exact),
                    &[],
                )
            },
        ]
    }
}

fn of_theme(name: &str) -> Cell {
    Cell(vec![(By::Theme, name.to_owned())])
}

fn population((name, around): (String, String), counts: BTreeMap<Cell, Count>) -> Population {
    Population {
        name,
        table: Table::Themes,
        inside: Some(around),
        counts,
        overlapping: false,
    }
}
