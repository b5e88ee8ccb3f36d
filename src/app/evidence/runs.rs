//! What each person sent in, put together from its answers.

use super::{
    codes::is_written,
    columns::{Column, Columns, group_of, value},
};
use crate::{
    model::{AnswerValue, Grouping, LearnerId, Library},
    report::facts::{Code, Rating, Run, Taken, Written},
    store::evidence::{COLUMN, ROW, SentRun},
};
use std::collections::{BTreeMap, HashMap};

/// The place of each person among all.
#[derive(Default)]
pub(super) struct People(HashMap<LearnerId, u32>);

impl People {
    /// The place of somebody.
    pub(super) fn place(&mut self, learner: LearnerId) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(learner).or_insert(next)
    }
}

/// One run for each person and wave: what they sent in of different surveys stands together, and counts as new when any of it is.
pub(super) fn runs(
    library: &Library,
    sent: &[SentRun],
    (columns, people): (&mut Columns, &mut People),
) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for run in sent {
        let (person, wave) = (people.place(run.learner), run.wave as u16);
        let mut open = match runs.last() {
            Some(last) if last.person == person && last.wave == wave => runs.pop(),
            _ => None,
        }
        .map_or_else(|| Open::new(person, wave), Open::again);
        open.seen = open.seen.max(run.release);
        open.take(library, run, columns);
        runs.push(open.close());
    }
    runs
}

/// A run that is being put together.
struct Open {
    person: u32,
    wave: u16,
    seen: u32,
    groups: [u8; Grouping::ALL.len()],
    ratings: BTreeMap<u16, Rating>,
    answers: BTreeMap<u16, u64>,
    written: BTreeMap<u16, [Option<Code>; 2]>,
}

impl Open {
    fn new(person: u32, wave: u16) -> Self {
        Self {
            person,
            wave,
            seen: 0,
            groups: Default::default(),
            ratings: BTreeMap::new(),
            answers: BTreeMap::new(),
            written: BTreeMap::new(),
        }
    }

    fn again(run: Run) -> Self {
        Self {
            seen: run.seen,
            groups: run.groups,
            ratings: run.ratings.iter().map(|r| (r.competence, *r)).collect(),
            answers: run.answers.iter().map(|a| (a.item, a.choices)).collect(),
            written: run.written.iter().map(|w| (w.question, w.codes)).collect(),
            ..Self::new(run.person, run.wave)
        }
    }

    fn take(&mut self, library: &Library, run: &SentRun, columns: &mut Columns) {
        let text = (run.survey.clone(), run.version.clone());
        let (mut numbers, mut written) = (Vec::new(), Vec::new());
        let Some(known) = columns.of(library, &text) else {
            return;
        };
        for row in run.answers.split(ROW) {
            let Some((name, json)) = row.split_once(COLUMN) else {
                continue;
            };
            let column = known.get(name);
            let Some((column, value)) = column.and_then(|c| Some((c, value(json)?))) else {
                continue;
            };
            match column {
                Column::Open(open) => written.extend(is_written(&value).then_some(*open)),
                _ => numbers.extend(self.answer(column, &value)),
            }
        }
        for open in written {
            let question = &columns.open[usize::from(open)].name;
            self.written
                .insert(open, columns.codes.found(run, question));
        }
        for (competence, number) in numbers {
            columns.widen(competence, number);
        }
    }

    /// Takes an answer; a number on a scale without choices is handed back.
    fn answer(&mut self, column: &Column, value: &AnswerValue) -> Option<(u16, i16)> {
        match column {
            Column::Open(_) => None,
            Column::Group(place, places) => {
                self.groups[*place] = group_of(places, value);
                None
            }
            Column::Level {
                competence,
                needed,
                scores,
            } => {
                let (score, is_number) = match value {
                    AnswerValue::One(choice) => (*scores.get(choice)?, false),
                    AnswerValue::Integer(number) => (i16::try_from(*number).ok()?, true),
                    AnswerValue::Decimal(number) if number.fract() == 0.0 => (*number as i16, true),
                    _ => return None,
                };
                let rating = self.rating(*competence);
                match needed {
                    true => rating.needed = Some(score),
                    false => rating.current = Some(score),
                }
                (is_number && !needed).then_some((*competence, score))
            }
            Column::Item { item, bits } => {
                let bit = |choice| bits.get(choice).map_or(0, |bit| 1u64 << bit);
                let taken = match value {
                    AnswerValue::One(choice) => bit(choice),
                    AnswerValue::Many(choices) => choices.iter().map(bit).fold(0, |a, b| a | b),
                    _ => return None,
                };
                self.answers.insert(*item, taken);
                None
            }
        }
    }

    fn rating(&mut self, competence: u16) -> &mut Rating {
        let new = Rating {
            competence,
            ..Rating::default()
        };
        self.ratings.entry(competence).or_insert(new)
    }

    fn close(self) -> Run {
        let taken = |(item, choices)| Taken { item, choices };
        let written = |(question, codes)| Written { question, codes };
        Run {
            person: self.person,
            wave: self.wave,
            seen: self.seen,
            groups: self.groups,
            ratings: self.ratings.into_values().collect(),
            answers: self.answers.into_iter().map(taken).collect(),
            written: self.written.into_iter().map(written).collect(),
        }
    }
}
