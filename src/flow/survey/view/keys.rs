//! The buttons below a question.

use super::{TICKED, View};
use crate::{
    flow::{
        Button,
        action::Move,
        phrase::{Label, Tick, Word},
        scene::Keyboard,
        survey::ask,
    },
    model::{Choice, QuestionKind, Range},
};

/// The most numbers of a row that stand on buttons; of a longer one, the number is typed.
const NUMBERS: usize = 20;

impl View<'_> {
    pub(in super::super) fn keyboard(&self, first: bool) -> Keyboard {
        let mut rows = self.answers();
        rows.extend(self.page_row());
        let mut last = Vec::new();
        let mut add = |word: Word, step: Move| last.push(self.scene.button(word, step));
        if !first {
            add(Word::Back, Move::Back);
        }
        match self.current() {
            Some(_) => add(Word::Keep, Move::Next),
            None if !self.sheet.says(&self.question.required, self.seat) => {
                add(Word::Skip, Move::Skip)
            }
            None => {}
        }
        if self.has_ticks() {
            add(Word::Done, Move::Done);
        }
        rows.push(last);
        rows.retain(|row| !row.is_empty());
        rows
    }

    /// The buttons that answer.
    fn answers(&self) -> Keyboard {
        let word = |word: Word, at: u16| vec![self.scene.button(word, Move::Choose(at))];
        match &self.question.kind {
            QuestionKind::Another => vec![word(Word::Another, 1), word(Word::GoOn, 0)],
            QuestionKind::Acknowledge => vec![word(Word::Ok, 0)],
            QuestionKind::Date => vec![word(Word::Today, 0)],
            QuestionKind::Time | QuestionKind::DateTime => vec![word(Word::Now, 0)],
            QuestionKind::Range(range) => self.numbers(range),
            kind if kind.list().is_some() => self.choices(),
            _ => Vec::new(),
        }
    }

    /// A short row of numbers.
    fn numbers(&self, range: &Range) -> Keyboard {
        if range.count() > NUMBERS {
            return Vec::new();
        }
        let number = |at: usize| {
            let label = range.number(at).to_string();
            self.scene.button(label, Move::Choose(at as u16))
        };
        in_rows((0..range.count()).map(number).collect(), ask::ROW)
    }

    /// The choices of the open page, by their words or by their numbers.
    fn choices(&self) -> Keyboard {
        let fits = self.fits_buttons();
        let button = |(n, at, choice): &(usize, usize, &Choice)| match fits {
            true => self.choice(self.label(choice), *at),
            false => self.choice(n.to_string(), *at),
        };
        let buttons = self.page().iter().map(button).collect();
        in_rows(buttons, if fits { 1 } else { ask::ROW })
    }

    /// A choice's button; a tick's leads to its opposite.
    fn choice(&self, words: String, at: usize) -> Button {
        let tick = self.tick(at);
        let step = match self.has_ticks() {
            true => Move::Tick(at as u16, tick == Tick::Off),
            false => Move::Choose(at as u16),
        };
        let label = match tick {
            Tick::Place(place) if !self.fits_buttons() => format!("{words} ✓{place}").into(),
            Tick::Place(place) => Label::Placed(words, place),
            tick if self.has_ticks() => Label::Ticked(words, tick == Tick::On),
            _ => words.into(),
        };
        self.scene.button(label, step)
    }

    /// The buttons that turn the pages of a long list.
    fn page_row(&self) -> Option<Vec<Button>> {
        if !self.is_long() {
            return None;
        }
        let to =
            |sign: &str, page: usize| self.scene.button(sign.to_owned(), Move::Page(page as u16));
        let (page, pages) = (self.page_number(), self.pages());
        let whole = (!self.run.search.is_empty()).then(|| to("‹‹", TICKED.into()));
        let before = page.checked_sub(1).map(|page| to("‹", page));
        let after = (page + 1 < pages).then(|| to("›", page + 1));
        Some([whole, before, after].into_iter().flatten().collect())
    }
}

fn in_rows(buttons: Vec<Button>, length: usize) -> Keyboard {
    buttons.chunks(length).map(<[Button]>::to_vec).collect()
}
