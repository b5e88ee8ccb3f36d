//! One question while it is being shown: which choices stand where, and which buttons are below.

use super::{Sheet, ask, read};
use crate::{
    flow::{
        Button, Given, SurveyRun,
        action::Move,
        phrase::{Expects, Label, Word},
        scene::{Keyboard, Scene},
    },
    model::{Chapters, Choice, Question, QuestionKind, Seat, base_letters},
};

/// The longest label that stands on a button, in base letters; longer ones stand numbered in the text.
const BUTTON: usize = 24;

/// The most choices that stand on buttons of their own.
const BUTTONS: usize = 8;

/// The most choices of a list that is shown whole; a longer one has pages.
pub(super) const WHOLE: usize = 20;

/// The choices on a page of a long list.
pub(super) const PAGE: usize = 10;

/// One question while it is being shown.
pub(super) struct View<'a> {
    pub(super) scene: &'a Scene<'a>,
    pub(super) run: &'a SurveyRun,
    pub(super) sheet: &'a Sheet<'a>,
    pub(super) seat: Seat,
    pub(super) question: &'a Question,
}

impl<'a> View<'a> {
    pub(super) fn label(&self, choice: &Choice) -> String {
        self.sheet.words(&choice.label, self.seat)
    }

    /// The choices of the open page: number, place in the list, choice. A search leaves those that have its words.
    fn page(&self) -> Vec<(usize, usize, &'a Choice)> {
        let numbered = self.found().into_iter();
        match self.is_long() {
            true => numbered
                .skip(usize::from(self.run.page) * PAGE)
                .take(PAGE)
                .collect(),
            false => numbered.collect(),
        }
    }

    fn is_long(&self) -> bool {
        self.sheet.choices(self.seat).len() > WHOLE
    }

    fn found(&self) -> Vec<(usize, usize, &'a Choice)> {
        let offered = self.sheet.choices(self.seat).into_iter().enumerate();
        let numbered = offered.map(|(n, (at, choice))| (n + 1, at, choice));
        let search = self.run.search.as_str();
        numbered
            .filter(|(_, _, choice)| self.label(choice).to_lowercase().contains(search))
            .collect()
    }

    /// Whether every choice fits on a button of its own.
    fn fits_buttons(&self) -> bool {
        let offered = self.sheet.choices(self.seat);
        let short = |choice: &Choice| base_letters(&self.label(choice)) <= BUTTON;
        offered.len() <= BUTTONS && offered.iter().all(|(_, choice)| short(choice))
    }

    fn is_ticked(&self, at: usize) -> bool {
        self.run.ticks.iter().any(|tick| usize::from(*tick) == at)
    }

    /// The choices that stand numbered in the text.
    pub(super) fn listed(&self) -> Vec<(usize, &'a Choice, bool)> {
        if self.question.kind.list().is_none() || self.fits_buttons() {
            return Vec::new();
        }
        self.page()
            .into_iter()
            .map(|(n, at, choice)| (n, choice, self.is_ticked(at)))
            .collect()
    }

    /// The answer given before, or the form's own default.
    pub(super) fn current(&self) -> Option<Given> {
        if let Some(given) = self.sheet.given(self.seat) {
            return Some(given.clone());
        }
        ask::default(self.sheet, self.seat).map(Ok)
    }

    /// What to say about the kind of answer; buttons with words speak for themselves.
    pub(super) fn expects(&self, numbered: bool) -> Option<Expects> {
        match read::expects(self.question) {
            Expects::One if !numbered => None,
            Expects::Words => None,
            expects => Some(expects),
        }
    }

    /// The titles of the groups and chapters that begin with this question.
    pub(super) fn sections(&self, before: Option<Seat>) -> Vec<String> {
        let survey = self.sheet.survey;
        let around = |seat: Seat| {
            let mut groups = Vec::new();
            let mut next = survey.questions[seat.at].group;
            while let Some(at) = next {
                let chapters = seat.chapters.outer(survey.repeats_of_group(at).len());
                groups.push((at, chapters));
                next = survey.groups[at].parent;
            }
            groups
        };
        let earlier = before.map(around).unwrap_or_default();
        let new = around(self.seat)
            .into_iter()
            .filter(|g| !earlier.contains(g));
        let title = |(at, chapters): (usize, Chapters)| {
            let title = self.sheet.title(at, self.seat);
            match (&survey.groups[at].repeat, chapters.last()) {
                (Some(_), Some(number)) => format!("{title} {number}").trim_start().to_owned(),
                _ => title,
            }
        };
        let mut titles: Vec<String> = new.map(title).filter(|title| !title.is_empty()).collect();
        titles.reverse();
        titles
    }

    pub(super) fn keyboard(&self, first: bool) -> Keyboard {
        let mut rows = self.choice_rows();
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
        if matches!(self.question.kind, QuestionKind::Many(_)) {
            add(Word::Done, Move::Done);
        }
        rows.push(last);
        rows.retain(|row| !row.is_empty());
        rows
    }

    fn choice_rows(&self) -> Keyboard {
        let many = matches!(self.question.kind, QuestionKind::Many(_));
        match self.question.kind {
            QuestionKind::Another => {
                return vec![
                    vec![self.scene.button(Word::Another, Move::Choose(1))],
                    vec![self.scene.button(Word::GoOn, Move::Choose(0))],
                ];
            }
            QuestionKind::Acknowledge => {
                return vec![vec![self.scene.button(Word::Ok, Move::Choose(0))]];
            }
            QuestionKind::Date => {
                return vec![vec![self.scene.button(Word::Today, Move::Choose(0))]];
            }
            _ if self.question.kind.list().is_none() => return Vec::new(),
            _ => {}
        }
        let fits = self.fits_buttons();
        let button = |(n, at, choice): (usize, usize, &Choice)| {
            let words = if fits {
                self.label(choice)
            } else {
                n.to_string()
            };
            self.choice_button(words, at as u16, many)
        };
        let buttons: Vec<Button> = self.page().into_iter().map(button).collect();
        buttons
            .chunks(if fits { 1 } else { ask::ROW })
            .map(<[Button]>::to_vec)
            .collect()
    }

    /// A choice's button; a tick's leads to its opposite.
    fn choice_button(&self, words: String, at: u16, many: bool) -> Button {
        let on = self.is_ticked(at.into());
        match many {
            true => self
                .scene
                .button(Label::Ticked(words, on), Move::Tick(at, !on)),
            false => self.scene.button(words, Move::Choose(at)),
        }
    }

    /// The buttons that turn the pages of a long list.
    fn page_row(&self) -> Option<Vec<Button>> {
        if !self.is_long() {
            return None;
        }
        if !self.run.search.is_empty() {
            return Some(vec![self.scene.button("‹‹".to_owned(), Move::Page(0))]);
        }
        let pages = self.found().len().div_ceil(PAGE).max(1) as u16;
        let page = self.run.page.min(pages - 1);
        let other = [
            page.checked_sub(1).map(|to| ("‹", to)),
            Some(("›", page + 1)),
        ];
        let other = other.into_iter().flatten().filter(|(_, to)| *to < pages);
        Some(
            other
                .map(|(sign, to)| self.scene.button(sign.to_owned(), Move::Page(to)))
                .collect(),
        )
    }
}
