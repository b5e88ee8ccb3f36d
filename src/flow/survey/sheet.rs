//! A run of a survey as a sheet of values: which questions count now, and what each comes to.
//!
//! A question that does not count has no value for the others, as JavaRosa has it; its answer is kept, in case it counts again.

use crate::{
    flow::{Given, SurveyRun, scene::Scene},
    model::{
        AnswerValue, Choice, ChoiceName, Lang, Question, QuestionKind, QuestionName, Survey, Words,
        expression::{Expr, Scope, Value, evaluate},
    },
};
use jiff::Zoned;
use std::cell::{Cell, OnceCell};

/// A run, its survey, and the moment and language in which it is looked at.
pub(crate) struct Sheet<'a> {
    pub(crate) survey: &'a Survey,
    run: &'a SurveyRun,
    now: Zoned,
    lang: Lang,
    counts: Vec<Cell<Counts>>,
    /// What is computed is computed once; what needs itself is nothing.
    values: Vec<OnceCell<Value>>,
    computing: Vec<Cell<bool>>,
}

/// Whether a question counts, as far as that was found out.
#[derive(Clone, Copy, PartialEq)]
enum Counts {
    Unknown,
    /// It is being found out; a circle counts as no.
    Asking,
    Yes,
    No,
}

impl<'a> Sheet<'a> {
    /// The run as the person of the scene sees it now.
    pub(super) fn of(scene: &Scene, survey: &'a Survey, run: &'a SurveyRun) -> Self {
        Self::new(survey, run, scene.local(), scene.lang())
    }

    fn new(survey: &'a Survey, run: &'a SurveyRun, now: Zoned, lang: Lang) -> Self {
        let all = survey.questions.len();
        let counts = vec![Cell::new(Counts::Unknown); all];
        let values = vec![OnceCell::new(); all];
        let computing = vec![Cell::new(false); all];
        Self {
            survey,
            run,
            now,
            lang,
            counts,
            values,
            computing,
        }
    }

    /// Whether the question at this place counts now.
    pub(crate) fn counts(&self, at: usize) -> bool {
        let Some(known) = self.counts.get(at) else {
            return false;
        };
        match known.get() {
            Counts::Yes => true,
            Counts::No | Counts::Asking => false,
            Counts::Unknown => {
                known.set(Counts::Asking);
                let question = &self.survey.questions[at];
                let holds = |expr: &Option<Expr>| expr.as_ref().is_none_or(|expr| self.holds(expr));
                let around = self
                    .survey
                    .around(question)
                    .all(|group| holds(&group.relevant));
                let counts = around && holds(&question.relevant);
                known.set(if counts { Counts::Yes } else { Counts::No });
                counts
            }
        }
    }

    /// Whether an expression holds.
    pub(crate) fn holds(&self, expr: &Expr) -> bool {
        evaluate(expr, self).truth()
    }

    /// Whether an expression of a question holds; none does not.
    pub(crate) fn says(&self, expr: &Option<Expr>) -> bool {
        expr.as_ref().is_some_and(|expr| self.holds(expr))
    }

    /// Whether an answer fulfils the constraint of its question.
    pub(crate) fn allows(&self, question: &Question, answer: &AnswerValue) -> bool {
        let Some(constraint) = &question.constraint else {
            return true;
        };
        let checked = Checked {
            sheet: self,
            itself: Value::from(answer),
        };
        evaluate(constraint, &checked).truth()
    }

    /// The places of the questions that are asked and count now.
    pub(crate) fn asked(&self) -> Vec<usize> {
        (0..self.survey.questions.len())
            .filter(|&at| self.is_asked(at))
            .collect()
    }

    /// Whether the question at this place is asked now.
    pub(crate) fn is_asked(&self, at: usize) -> bool {
        let Some(question) = self.survey.questions.get(at) else {
            return false;
        };
        question.kind.is_asked() && self.counts(at) && !self.says(&question.read_only)
    }

    /// The answer given, if there is one.
    pub(crate) fn given(&self, question: &Question) -> Option<&'a Given> {
        self.run.answers.get(&question.name)
    }

    /// The value that a question has without anybody answering: its default, or its calculation.
    pub(crate) fn computed(&self, question: &Question) -> Value {
        let began = || self.run.began.to_zoned(self.now.time_zone().clone());
        match question.kind {
            QuestionKind::Start => Value::Text(moment(&began())),
            QuestionKind::End => Value::Text(moment(&self.now)),
            QuestionKind::Today => Value::Text(began().date().to_string()),
            QuestionKind::Blank => Value::NOTHING,
            _ => self.calculated(question),
        }
    }

    fn calculated(&self, question: &Question) -> Value {
        let expr = question.calculation.as_ref().or(question.default.as_ref());
        let at = self.survey.position(question.name.as_str());
        let (Some(expr), Some(at)) = (expr, at) else {
            return Value::NOTHING;
        };
        if let Some(known) = self.values[at].get() {
            return known.clone();
        }
        if self.computing[at].replace(true) {
            return Value::NOTHING;
        }
        let value = evaluate(expr, self);
        self.computing[at].set(false);
        self.values[at].get_or_init(|| value).clone()
    }

    /// Words of the form in the reader's language, with answers in the place of `${name}`.
    pub(crate) fn words(&self, words: &Words) -> String {
        let mut rest = self.survey.words(words, self.lang);
        let mut filled = String::new();
        while let Some((before, after)) = rest.split_once("${") {
            filled.push_str(before);
            match after.split_once('}') {
                Some((name, after)) => {
                    filled.push_str(&self.spoken(name.trim()));
                    rest = after;
                }
                None => {
                    filled.push_str("${");
                    rest = after;
                }
            }
        }
        filled.push_str(rest);
        filled
    }

    /// The value of a question as a person would say it: choices by their labels.
    fn spoken(&self, name: &str) -> String {
        let Some(at) = self.survey.position(name) else {
            return String::new();
        };
        let question = &self.survey.questions[at];
        let value = self.answer(&question.name).text();
        if question.kind.list().is_none() {
            return value;
        }
        let label = |choice: &str| {
            self.choice_label(name, choice)
                .unwrap_or_else(|| choice.into())
        };
        value
            .split_whitespace()
            .map(label)
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// The choices that are offered for a question now, with their places in the list.
    pub(crate) fn choices(&self, question: &Question) -> Vec<(usize, &'a Choice)> {
        let all = self.survey.choices(question).iter().enumerate();
        let Some(filter) = &question.choice_filter else {
            return all.collect();
        };
        all.filter(|(_, choice)| {
            evaluate(
                filter,
                &Row {
                    sheet: self,
                    choice,
                },
            )
            .truth()
        })
        .collect()
    }

    /// Whether an answer is still one that could be given: its choices are offered.
    pub(crate) fn offers(&self, question: &Question, answer: &AnswerValue) -> bool {
        if question.choice_filter.is_none() {
            return true;
        }
        let offered = self.choices(question);
        let has = |name: &ChoiceName| offered.iter().any(|(_, choice)| choice.name == *name);
        match answer {
            AnswerValue::One(name) => has(name),
            AnswerValue::Many(names) => names.iter().all(has),
            _ => true,
        }
    }
}

/// A moment as forms write it: local, with its offset.
fn moment(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string()
}

impl Scope for Sheet<'_> {
    fn answer(&self, name: &QuestionName) -> Value {
        let Some(at) = self.survey.position(name.as_str()) else {
            return Value::NOTHING;
        };
        if !self.counts(at) {
            return Value::NOTHING;
        }
        let question = &self.survey.questions[at];
        match self.run.answers.get(name) {
            Some(Ok(answer)) => Value::from(answer),
            Some(Err(_)) => Value::NOTHING,
            None => self.computed(question),
        }
    }

    fn choice_label(&self, question: &str, choice: &str) -> Option<String> {
        let question = self.survey.question(question)?;
        let choice = self
            .survey
            .choices(question)
            .iter()
            .find(|c| c.name.as_str() == choice)?;
        Some(self.survey.words(&choice.label, self.lang).to_owned())
    }

    fn now(&self) -> Zoned {
        self.now.clone()
    }
}

/// The sheet while an answer is being checked.
struct Checked<'a> {
    sheet: &'a Sheet<'a>,
    itself: Value,
}

impl Scope for Checked<'_> {
    fn answer(&self, name: &QuestionName) -> Value {
        self.sheet.answer(name)
    }

    fn itself(&self) -> Value {
        self.itself.clone()
    }

    fn choice_label(&self, question: &str, choice: &str) -> Option<String> {
        self.sheet.choice_label(question, choice)
    }

    fn now(&self) -> Zoned {
        self.sheet.now.clone()
    }
}

/// The sheet while the choices of a list are being filtered.
struct Row<'a> {
    sheet: &'a Sheet<'a>,
    choice: &'a Choice,
}

impl Scope for Row<'_> {
    fn answer(&self, name: &QuestionName) -> Value {
        self.sheet.answer(name)
    }

    fn column(&self, name: &str) -> Value {
        match name {
            "name" => Value::Text(self.choice.name.to_string()),
            _ => Value::Text(self.choice.columns.get(name).cloned().unwrap_or_default()),
        }
    }

    fn now(&self) -> Zoned {
        self.sheet.now.clone()
    }
}
