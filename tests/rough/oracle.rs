//! Which questions of a run count, found out a second time: slowly, from the survey and the answers alone, without what the engine
//! remembers while it asks. Inside repeats the engine's own table is believed; another engine checks that one (`tests/forms.rs`).

use super::person::Person;
use jiff::Zoned;
use sala::{
    flow::{self, Context, Conversation, State, SurveyRow, SurveyRun},
    model::{
        AnswerKey, Question, QuestionKind, QuestionName, Survey,
        expression::{Expr, Scope, Value, evaluate},
    },
    plan::wake,
};
use std::cell::Cell;

/// How many questions may hang on each other in a row.
const CHAIN: u32 = 20;

/// A run as its survey sees it at one moment.
pub(super) struct Oracle<'a> {
    pub(super) survey: &'a Survey,
    run: &'a SurveyRun,
    now: Zoned,
    lang: sala::model::Lang,
    deep: Cell<u32>,
    /// The engine's own table, of a survey with repeats.
    rows: Vec<SurveyRow>,
}

impl<'a> Oracle<'a> {
    pub(super) fn of(survey: &'a Survey, run: &'a SurveyRun, person: &Person<'_>) -> Self {
        let (programme, learner) = (&person.library.programme, &person.learner);
        Oracle {
            survey,
            run,
            now: wake::local(programme, learner, person.now),
            lang: learner.lang(),
            deep: Cell::new(0),
            rows: rows(survey, run, person),
        }
    }

    /// Whether an answer of this key counts.
    pub(super) fn holds_for(&self, key: &AnswerKey) -> bool {
        if self.rows.is_empty() {
            let question = self.survey.question(key.question.as_str());
            return self.counts(question.expect("a question"));
        }
        self.rows.iter().any(|row| row.key == *key && row.counts)
    }

    fn holds(&self, expr: &Expr) -> bool {
        evaluate(expr, self).truth()
    }

    /// Whether a question counts.
    fn counts(&self, question: &Question) -> bool {
        if self.deep.get() > CHAIN {
            return false;
        }
        self.deep.set(self.deep.get() + 1);
        let around = self
            .survey
            .around(question)
            .filter_map(|g| g.relevant.as_ref());
        let counts = around
            .chain(&question.relevant)
            .all(|expr| self.holds(expr));
        self.deep.set(self.deep.get() - 1);
        counts
    }

    /// The questions that are asked now, in their order.
    pub(super) fn asked(&self) -> Vec<AnswerKey> {
        let is_asked = |question: &&Question| {
            let read_only = question.read_only.as_ref();
            question.kind.is_asked()
                && self.counts(question)
                && !read_only.is_some_and(|expr| self.holds(expr))
        };
        if self.rows.is_empty() {
            let asked = self.survey.questions.iter().filter(is_asked);
            return asked.map(|question| question.name.clone().into()).collect();
        }
        let is_asked = |row: &&SurveyRow| {
            let question = self.survey.question(row.key.question.as_str());
            row.counts && question.expect("a question").kind.is_asked()
        };
        let rows = self.rows.iter().filter(is_asked);
        rows.map(|row| row.key.clone()).collect()
    }

    fn computed(&self, question: &Question) -> Value {
        let began = || self.run.began.to_zoned(self.now.time_zone().clone());
        match question.kind {
            QuestionKind::Today => Value::Text(began().date().to_string()),
            QuestionKind::Start | QuestionKind::End | QuestionKind::Blank => Value::NOTHING,
            _ => {
                let expr = question.calculation.as_ref().or(question.default.as_ref());
                expr.map_or(Value::NOTHING, |expr| evaluate(expr, self))
            }
        }
    }
}

/// The engine's table of a run; nothing for a survey without repeats.
fn rows(survey: &Survey, run: &SurveyRun, person: &Person<'_>) -> Vec<SurveyRow> {
    if survey.groups.iter().all(|group| group.repeat.is_none()) {
        return Vec::new();
    }
    let ctx = Context {
        library: person.library,
        now: person.now,
    };
    let state = State {
        live: Conversation::Survey(Box::new(run.clone())),
        ..State::default()
    };
    flow::rows(&ctx, &person.learner, &state)
}

impl Scope for Oracle<'_> {
    fn answer(&self, name: &QuestionName) -> Value {
        match self.survey.question(name.as_str()) {
            Some(question) if self.counts(question) => {
                match self.run.answers.get(&AnswerKey::from(name.clone())) {
                    Some(Ok(answer)) => Value::from(answer),
                    Some(Err(_)) => Value::NOTHING,
                    None => self.computed(question),
                }
            }
            _ => Value::NOTHING,
        }
    }

    fn choice_label(&self, question: &str, choice: &str) -> Option<String> {
        let question = self.survey.question(question)?;
        let mut choices = self.survey.choices(question).iter();
        let choice = choices.find(|own| own.name.as_str() == choice)?;
        Some(self.survey.words(&choice.label, self.lang).to_owned())
    }

    fn now(&self) -> Zoned {
        self.now.clone()
    }
}
