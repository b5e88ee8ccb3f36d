//! How a question is shown: its words, its choices, its buttons.

use super::{Sheet, lost, put, read, text_of};
use crate::{
    flow::{
        Button, Given, Slot, SurveyRun,
        action::Move,
        phrase::{Expects, Label, Lead, Phrase, Question as Shape, Shown, Word},
        scene::{Keyboard, Scene},
    },
    model::{
        AnswerValue, Choice, ChoiceName, Lang, Question, QuestionKind, Survey, base_letters,
        expression::Value,
    },
};

/// The longest label that stands on a button, in base letters; longer ones stand numbered in the text.
const BUTTON: usize = 24;

/// The most choices that stand on buttons of their own.
const BUTTONS: usize = 8;

/// The most choices of a list that is shown whole; a longer one has pages.
const WHOLE: usize = 20;

/// The choices on a page of a long list.
const PAGE: usize = 10;

/// Number buttons side by side.
pub(in crate::flow) const ROW: usize = 5;

/// Asks the open question in a new message, as a new step.
pub(super) fn question(scene: &mut Scene, run: SurveyRun, lead: Vec<Lead>) {
    scene.next_stamp();
    match shape(scene, &run, lead) {
        Some((phrase, keyboard)) => scene.say(Slot::Survey, phrase, keyboard),
        None => return lost(scene),
    }
    put(scene, run);
}

/// Shows the open question's new ticks or page in place.
pub(super) fn redraw(scene: &mut Scene, run: SurveyRun) {
    match shape(scene, &run, Vec::new()) {
        Some((phrase, keyboard)) => scene.redraw(Slot::Survey, phrase, keyboard),
        None => return lost(scene),
    }
    put(scene, run);
}

/// The choice at this place, if it is offered.
pub(super) fn chosen(
    scene: &Scene,
    run: &SurveyRun,
    question: &Question,
    at: u16,
) -> Option<AnswerValue> {
    let survey = text_of(scene, run)?;
    let sheet = Sheet::new(&survey, run, scene.local(), scene.lang());
    match question.kind {
        QuestionKind::One(_) => {
            let offered = sheet.choices(question);
            let (_, choice) = offered
                .into_iter()
                .find(|(place, _)| *place == usize::from(at))?;
            Some(AnswerValue::One(choice.name.clone()))
        }
        QuestionKind::Acknowledge => Some(AnswerValue::Seen),
        QuestionKind::Date => Some(AnswerValue::Date(scene.today())),
        _ => None,
    }
}

/// The ticked choices in the order of the list; none if nothing is ticked.
pub(super) fn ticked(scene: &Scene, run: &SurveyRun, question: &Question) -> Option<AnswerValue> {
    let survey = text_of(scene, run)?;
    let sheet = Sheet::new(&survey, run, scene.local(), scene.lang());
    let is_ticked = |at: &usize| run.ticks.iter().any(|tick| usize::from(*tick) == *at);
    let offered = sheet
        .choices(question)
        .into_iter()
        .filter(|(at, _)| is_ticked(at));
    let names: Vec<ChoiceName> = offered.map(|(_, choice)| choice.name.clone()).collect();
    (!names.is_empty()).then_some(AnswerValue::Many(names))
}

/// The open question's words and buttons.
fn shape(scene: &Scene, run: &SurveyRun, lead: Vec<Lead>) -> Option<(Phrase, Keyboard)> {
    let survey = text_of(scene, run)?;
    let sheet = Sheet::new(&survey, run, scene.local(), scene.lang());
    let at = survey.position(run.at.question()?.as_str())?;
    let asked = sheet.asked();
    let number = asked.iter().position(|&other| other == at)?;
    let before = number.checked_sub(1).map(|number| asked[number]);
    let question = &survey.questions[at];
    let view = View {
        scene,
        run,
        sheet: &sheet,
        question,
    };
    let listed = view.listed();
    let shape = Shape {
        lead,
        place: Some((number + 1, asked.len())),
        sections: view.sections(before),
        notes: notes(
            &sheet,
            before.map_or(0, |before| before + 1)..at,
            scene.lang(),
        ),
        label: survey.words(&question.label, scene.lang()).to_owned(),
        hint: survey.words(&question.hint, scene.lang()).to_owned(),
        choices: listed
            .iter()
            .map(|(n, choice, on)| (*n, view.label(choice), *on))
            .collect(),
        answer: view
            .current()
            .map(|given| shown(&survey, question, &given, scene.lang())),
        expects: view.expects(!listed.is_empty()),
    };
    Some((
        Phrase::Question(Box::new(shape)),
        view.keyboard(number == 0),
    ))
}

/// One question while it is being shown.
struct View<'a> {
    scene: &'a Scene<'a>,
    run: &'a SurveyRun,
    sheet: &'a Sheet<'a>,
    question: &'a Question,
}

impl<'a> View<'a> {
    fn label(&self, choice: &Choice) -> String {
        self.sheet
            .survey
            .words(&choice.label, self.scene.lang())
            .to_owned()
    }

    /// The choices of the open page: number, place in the list, choice.
    fn page(&self) -> Vec<(usize, usize, &'a Choice)> {
        let offered = self.sheet.choices(self.question);
        let (skip, take) = match offered.len() > WHOLE {
            true => (usize::from(self.run.page) * PAGE, PAGE),
            false => (0, WHOLE),
        };
        let numbered = offered
            .into_iter()
            .enumerate()
            .map(|(n, (at, choice))| (n + 1, at, choice));
        numbered.skip(skip).take(take).collect()
    }

    /// Whether every choice fits on a button of its own.
    fn fits_buttons(&self) -> bool {
        let offered = self.sheet.choices(self.question);
        let short = |choice: &Choice| base_letters(&self.label(choice)) <= BUTTON;
        offered.len() <= BUTTONS && offered.iter().all(|(_, choice)| short(choice))
    }

    fn is_ticked(&self, at: usize) -> bool {
        self.run.ticks.iter().any(|tick| usize::from(*tick) == at)
    }

    /// The choices that stand numbered in the text.
    fn listed(&self) -> Vec<(usize, &'a Choice, bool)> {
        if self.question.kind.list().is_none() || self.fits_buttons() {
            return Vec::new();
        }
        self.page()
            .into_iter()
            .map(|(n, at, choice)| (n, choice, self.is_ticked(at)))
            .collect()
    }

    /// The answer given before, or the form's own default.
    fn current(&self) -> Option<Given> {
        if let Some(given) = self.sheet.given(self.question) {
            return Some(given.clone());
        }
        default(self.sheet, self.question).map(Ok)
    }

    /// What to say about the kind of answer; buttons with words speak for themselves.
    fn expects(&self, numbered: bool) -> Option<Expects> {
        match read::expects(self.question) {
            Expects::One if !numbered => None,
            Expects::Words => None,
            expects => Some(expects),
        }
    }

    /// The titles of the groups that begin with this question.
    fn sections(&self, before: Option<usize>) -> Vec<String> {
        let survey = self.sheet.survey;
        let earlier: Vec<_> = before
            .map(|at| {
                survey
                    .around(&survey.questions[at])
                    .map(|group| &group.name)
                    .collect()
            })
            .unwrap_or_default();
        let new = survey
            .around(self.question)
            .filter(|group| !earlier.contains(&&group.name));
        let titles = new.map(|group| survey.words(&group.label, self.scene.lang()).to_owned());
        let mut titles: Vec<String> = titles.filter(|title| !title.is_empty()).collect();
        titles.reverse();
        titles
    }

    fn keyboard(&self, first: bool) -> Keyboard {
        let mut rows = self.choice_rows();
        rows.extend(self.page_row());
        let mut last = Vec::new();
        let mut add = |word: Word, step: Move| last.push(self.scene.button(word, step));
        if !first {
            add(Word::Back, Move::Back);
        }
        match self.current() {
            Some(_) => add(Word::Keep, Move::Next),
            None if !self.sheet.says(&self.question.required) => add(Word::Skip, Move::Skip),
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
            .chunks(if fits { 1 } else { ROW })
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
        let pages = self.sheet.choices(self.question).len().div_ceil(PAGE) as u16;
        if usize::from(pages) * PAGE <= WHOLE {
            return None;
        }
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

/// The notes that count among these rows, and what is shown without being asked.
pub(super) fn notes(sheet: &Sheet, rows: std::ops::Range<usize>, lang: Lang) -> Vec<String> {
    let shown = rows
        .filter(|&at| sheet.counts(at) && !sheet.is_asked(at))
        .filter_map(|at| {
            let question = &sheet.survey.questions[at];
            let label = sheet.survey.words(&question.label, lang);
            match &question.kind {
                QuestionKind::Note => Some(label.to_owned()),
                kind if kind.is_asked() => {
                    let value = default(sheet, question).map(|value| value.to_text());
                    Some(
                        format!("{label} {}", value.unwrap_or_default())
                            .trim()
                            .to_owned(),
                    )
                }
                _ => None,
            }
        });
    shown.filter(|note| !note.is_empty()).collect()
}

/// The answer that the form itself puts in.
pub(super) fn default(sheet: &Sheet, question: &Question) -> Option<AnswerValue> {
    question
        .default
        .as_ref()
        .or(question.calculation.as_ref())?;
    let text = match sheet.computed(question) {
        Value::Text(text) if text.is_empty() => return None,
        value => value.text(),
    };
    match &question.kind {
        QuestionKind::One(_) | QuestionKind::Many(_) => {
            let offered = sheet
                .choices(question)
                .into_iter()
                .map(|(_, choice)| &choice.name);
            let wanted = |name: &&ChoiceName| text.split(' ').any(|part| part == name.as_str());
            let names: Vec<ChoiceName> = offered.filter(wanted).cloned().collect();
            let one = matches!(question.kind, QuestionKind::One(_));
            let first = names.first().cloned()?;
            Some(if one {
                AnswerValue::One(first)
            } else {
                AnswerValue::Many(names)
            })
        }
        _ => read::text(sheet, question, &text).ok(),
    }
}

/// An answer as it is shown to the person.
pub(super) fn shown(survey: &Survey, question: &Question, given: &Given, lang: Lang) -> Shown {
    let label = |name: &ChoiceName| {
        let choice = survey
            .choices(question)
            .iter()
            .find(|choice| choice.name == *name);
        choice.map_or(name.to_string(), |choice| {
            survey.words(&choice.label, lang).to_owned()
        })
    };
    match given {
        Err(_) => Shown::Skipped,
        Ok(AnswerValue::One(name)) => Shown::Text(label(name)),
        Ok(AnswerValue::Many(names)) => {
            Shown::Text(names.iter().map(label).collect::<Vec<_>>().join(", "))
        }
        Ok(AnswerValue::Media(media)) => Shown::Media(media.kind),
        Ok(AnswerValue::Seen) => Shown::Seen,
        Ok(other) => Shown::Text(other.to_text()),
    }
}
