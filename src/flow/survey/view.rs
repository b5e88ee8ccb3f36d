//! One question while it is being shown: which choices stand where, and what is said about them. Its buttons are in [`keys`].

mod keys;

use super::{Sheet, ask, read, read::WHOLE};
use crate::{
    flow::{
        Given, SurveyRun,
        phrase::{Expects, Tick},
        scene::Scene,
    },
    model::{AnswerValue, Choice, Question, QuestionKind, Seat, base_letters},
};

/// The longest label that stands on a button, in base letters; longer ones stand numbered in the text.
const BUTTON: usize = 24;

/// The most choices that stand on buttons of their own.
const BUTTONS: usize = 8;

/// The choices on a page of a long list.
const PAGE: usize = 10;

/// The page on which the first tick is, of the whole list.
pub(super) const TICKED: u16 = u16::MAX;

/// One question while it is being shown.
pub(super) struct View<'a> {
    scene: &'a Scene<'a>,
    run: &'a SurveyRun,
    sheet: &'a Sheet<'a>,
    seat: Seat,
    question: &'a Question,
    offered: Vec<(usize, &'a Choice)>,
    /// What is left of them by a search: number, place in the list, choice.
    found: Vec<(usize, usize, &'a Choice)>,
}

impl<'a> View<'a> {
    pub(super) fn of(
        scene: &'a Scene<'a>,
        run: &'a SurveyRun,
        sheet: &'a Sheet<'a>,
        seat: Seat,
    ) -> Self {
        let offered = sheet.choices(seat);
        let fits = |choice: &Choice| run.search.is_empty() || has(choice, &run.search);
        let numbered = offered
            .iter()
            .enumerate()
            .map(|(n, (at, choice))| (n + 1, *at, *choice));
        let found = numbered.filter(|(_, _, choice)| fits(choice)).collect();
        View {
            scene,
            run,
            sheet,
            seat,
            question: sheet.question(seat),
            offered,
            found,
        }
    }

    fn label(&self, choice: &Choice) -> String {
        self.sheet.words(&choice.label, self.seat)
    }

    fn is_long(&self) -> bool {
        self.offered.len() > WHOLE
    }

    /// How many pages a long list has.
    fn pages(&self) -> usize {
        self.found.len().div_ceil(PAGE).max(1)
    }

    /// The number of the open page, from 0.
    fn page_number(&self) -> usize {
        let page = match self.run.page {
            TICKED => {
                let first = self.run.ticks.first().map(|tick| usize::from(*tick));
                let place = self.found.iter().position(|(_, at, _)| Some(*at) == first);
                place.unwrap_or(0) / PAGE
            }
            page => page.into(),
        };
        page.min(self.pages() - 1)
    }

    /// The choices of the open page.
    fn page(&self) -> &[(usize, usize, &'a Choice)] {
        if !self.is_long() {
            return &self.found;
        }
        let pages = self.found.chunks(PAGE);
        pages.into_iter().nth(self.page_number()).unwrap_or(&[])
    }

    /// Whether every choice fits on a button of its own.
    fn fits_buttons(&self) -> bool {
        let short = |choice: &Choice| base_letters(&self.label(choice)) <= BUTTON;
        self.offered.len() <= BUTTONS && self.offered.iter().all(|(_, choice)| short(choice))
    }

    /// Whether choices are tapped one after the other, and then Done.
    fn has_ticks(&self) -> bool {
        matches!(
            self.question.kind,
            QuestionKind::Many(_) | QuestionKind::Rank(_)
        )
    }

    /// The tick of the choice at this place of the list; where choices are ranked, its place in the order.
    fn tick(&self, at: usize) -> Tick {
        let place = self
            .run
            .ticks
            .iter()
            .position(|tick| usize::from(*tick) == at);
        match (&self.question.kind, place) {
            (_, None) => Tick::Off,
            (QuestionKind::Rank(_), Some(place)) => Tick::Place(place + 1),
            _ => Tick::On,
        }
    }

    /// The choices that stand numbered in the text.
    pub(super) fn listed(&self) -> Vec<(usize, String, Tick)> {
        if self.question.kind.list().is_none() || self.fits_buttons() {
            return Vec::new();
        }
        let line =
            |(n, at, choice): &(usize, usize, &Choice)| (*n, self.label(choice), self.tick(*at));
        self.page().iter().map(line).collect()
    }

    /// The answer given before, or the form's own default.
    fn current(&self) -> Option<Given> {
        if let Some(given) = self.sheet.given(self.seat) {
            return Some(given.clone());
        }
        ask::default(self.sheet, self.seat).map(Ok)
    }

    /// The answer as it stands: of an order, what is placed by now.
    pub(super) fn answer(&self) -> Option<Given> {
        let named = |tick: &u16| {
            let (_, choice) = self
                .offered
                .iter()
                .find(|(at, _)| *at == usize::from(*tick))?;
            Some(choice.name.clone())
        };
        match self.question.kind {
            QuestionKind::Rank(_) if !self.run.ticks.is_empty() => {
                let placed = self.run.ticks.iter().filter_map(named).collect();
                Some(Ok(AnswerValue::Many(placed)))
            }
            _ => self.current(),
        }
    }

    /// What to say about the kind of answer; buttons with words speak for themselves.
    pub(super) fn expects(&self) -> Option<Expects> {
        match read::expects(self.question) {
            Expects::One if self.fits_buttons() => None,
            Expects::One if self.is_long() => Some(Expects::Search),
            Expects::Words => None,
            expects => Some(expects),
        }
    }

    /// The titles of the groups and chapters that begin with this question; whoever comes back to change one sees its chapter too.
    pub(super) fn sections(&self, before: Option<Seat>) -> Vec<String> {
        let earlier = before
            .map(|seat| self.sheet.around(seat))
            .unwrap_or_default();
        let is_edit = matches!(self.run.at, crate::flow::Spot::Edit(_));
        let is_new = |group: &(usize, _)| !earlier.contains(group);
        let around = self.sheet.around(self.seat).into_iter();
        let titled =
            around.filter(|group| is_new(group) || (is_edit && self.sheet.is_repeat(group.0)));
        let titles = titled.map(|group| self.sheet.heading(group));
        titles.filter(|title| !title.is_empty()).collect()
    }
}

/// Whether a choice has these words in any language, as lists are searched.
pub(super) fn has(choice: &Choice, folded: &str) -> bool {
    choice
        .label
        .iter()
        .any(|(_, label)| read::folded(label).contains(folded))
}
