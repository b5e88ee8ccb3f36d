//! Repeats: how many chapters there are, and in which order the questions stand in them.

use super::{Look, Sheet, look};
use crate::model::{AnswerValue, Chapters, MOST_CHAPTERS, QuestionKind, Seat, expression::Node};
use std::ops::Range;

/// Where chapters come to so many rows, no more are asked: repeats in repeats could come to a hundred thousand.
const MOST_SEATS: usize = 2_000;

/// The answer to "one more?" that adds a chapter.
pub(in crate::flow::survey) const YES: &str = "yes";

impl Sheet<'_> {
    /// Every row in every chapter, in the order of the form.
    pub(crate) fn seats(&self) -> &[Seat] {
        self.seats.get_or_init(|| {
            let mut seats = Vec::with_capacity(self.survey.questions.len());
            self.walk(0..self.survey.questions.len(), Chapters::NONE, &mut seats);
            seats
        })
    }

    fn walk(&self, rows: Range<usize>, chapters: Chapters, seats: &mut Vec<Seat>) {
        let mut at = rows.start;
        while at < rows.end {
            let Some(&repeat) = self.survey.repeats(at).get(chapters.depth()) else {
                seats.push(Seat { at, chapters });
                at += 1;
                continue;
            };
            let inner = self.survey.groups[repeat].rows.clone();
            for number in 1..=self.length(repeat, chapters) {
                if number > 1 && seats.len() >= MOST_SEATS {
                    break;
                }
                self.walk(inner.clone(), chapters.inside(number), seats);
            }
            at = inner.end.max(at + 1);
        }
    }

    /// How many chapters a repeat has inside these.
    pub(super) fn length(&self, repeat: usize, outer: Chapters) -> u8 {
        if let Some(known) = self.lengths.get((repeat, outer)) {
            return known;
        }
        self.lengths.set((repeat, outer), 0);
        let group = &self.survey.groups[repeat];
        let count = group
            .repeat
            .as_ref()
            .and_then(|repeat| repeat.count.as_ref());
        let length = match count {
            Some(count) => {
                let own = Node::Group(repeat, outer.inside(1));
                let number = look(count, &Look::from(self, &own)).number();
                // A number that is none, or below 0, turns into 0.
                (number as u8).min(MOST_CHAPTERS)
            }
            None => self.added(repeat, outer),
        };
        self.lengths.set((repeat, outer), length);
        length
    }

    /// The outermost chapter around a seat that is not there or does not count, if there is one.
    pub(crate) fn gone(&self, seat: Seat) -> Option<(usize, Chapters)> {
        let repeats = self.survey.repeats(seat.at).iter().zip(1..);
        let inner = |(repeat, depth): (&usize, usize)| (*repeat, seat.chapters.outer(depth));
        let is_gone =
            |(repeat, chapters): &(usize, Chapters)| !self.group_counts(*repeat, *chapters);
        repeats.map(inner).find(is_gone)
    }

    /// The first chapter, and one more for each time the person said so.
    fn added(&self, repeat: usize, outer: Chapters) -> u8 {
        let rows = self.survey.groups[repeat].rows.clone();
        let asks = |at: &usize| {
            let question = &self.survey.questions[*at];
            question.kind == QuestionKind::Another && question.group == Some(repeat)
        };
        let Some(at) = rows.rev().find(asks) else {
            return 1;
        };
        let more = |number: &u8| {
            let chapters = outer.inside(*number);
            let given = self.given(Seat { at, chapters });
            matches!(given, Some(Ok(AnswerValue::One(name))) if name.as_str() == YES)
        };
        let said = (1..MOST_CHAPTERS).take_while(more).count();
        1 + said as u8
    }

    /// Whether one more chapter may follow this one.
    pub(super) fn may_grow(&self, seat: Seat) -> bool {
        seat.chapters.last().is_some_and(|n| n < MOST_CHAPTERS)
    }

    /// The chapters of repeats in which something stands, as seen from a row: in shared repeats the row's own, of the others all.
    pub(super) fn seen_from(&self, own: &Node, repeats: &[usize]) -> Vec<Chapters> {
        let (around, chapters) = match own {
            Node::Question(seat) => (self.survey.repeats(seat.at), seat.chapters),
            Node::Group(group, chapters) => (self.survey.repeats_of_group(*group), *chapters),
            _ => (&[][..], Chapters::NONE),
        };
        let shared = around
            .iter()
            .zip(repeats)
            .take_while(|(a, b)| a == b)
            .count();
        let mut found = vec![chapters.outer(shared)];
        for &repeat in &repeats[shared..] {
            let inside = |outer: Chapters| {
                let numbers = 1..=self.length(repeat, outer);
                numbers.map(move |number| outer.inside(number))
            };
            found = found
                .into_iter()
                .flat_map(inside)
                .take(MOST_SEATS)
                .collect();
        }
        found
    }
}
