//! A run of a survey as a sheet of values: which questions count now, and what each comes to.
//!
//! A question that does not count has no value for the others, as JavaRosa has it; its answer is kept, in case it counts again.

mod chapters;
mod look;
mod memo;
mod offered;
mod words;

use crate::{
    flow::{Given, SurveyRun, scene::Scene},
    model::{
        AnswerKey, AnswerValue, Chapters, Lang, LearnerId, Question, QuestionKind, QuestionName,
        Seat, Survey,
        expression::{Expr, Node, Scope, Value, evaluate},
        tag,
    },
};
pub(super) use chapters::YES;
use jiff::{Zoned, civil::Date};
use look::Look;
use memo::Memo;
use std::{
    cell::{Cell, OnceCell},
    rc::Rc,
};

/// A run, its survey, and the moment and language in which it is looked at.
pub(crate) struct Sheet<'a> {
    pub(crate) survey: &'a Survey,
    run: &'a SurveyRun,
    now: Zoned,
    lang: Lang,
    /// Whose chance it is.
    who: LearnerId,
    rows: Memo<Counts>,
    groups: Memo<Counts>,
    /// How many chapters each repeat has; a count that needs itself is 0.
    lengths: Memo<u8>,
    /// What is computed is computed once; what needs itself is nothing.
    values: Memo<Value>,
    seats: OnceCell<Vec<Seat>>,
    /// The choices that are offered, by their places in the list.
    offered: Memo<Rc<[usize]>>,
    /// The steps left to all expressions together, so that no form can hang a turn.
    steps: Cell<u32>,
    /// Whether an expression was cut off, so that what it said means nothing.
    cut: Cell<bool>,
}

/// The steps of all expressions in one look at a run: far more than any real form needs.
const STEPS: u32 = 4_000_000;

/// Whether a question or a group counts, as far as that was found out.
#[derive(Clone, Copy, PartialEq)]
enum Counts {
    /// It is being found out; a circle counts as no.
    Asking,
    Yes,
    No,
}

impl<'a> Sheet<'a> {
    /// The run as the person of the scene sees it now.
    pub(super) fn of(scene: &Scene, survey: &'a Survey, run: &'a SurveyRun) -> Self {
        let (questions, groups) = (survey.questions.len(), survey.groups.len());
        Self {
            survey,
            run,
            now: scene.local(),
            lang: scene.lang(),
            who: scene.learner.id,
            rows: Memo::of(questions),
            groups: Memo::of(groups),
            lengths: Memo::of(groups),
            values: Memo::of(questions),
            seats: OnceCell::new(),
            steps: Cell::new(STEPS),
            cut: Cell::new(false),
            offered: Memo::of(questions),
        }
    }

    /// The moment, where the person is.
    pub(super) fn now(&self) -> &Zoned {
        &self.now
    }

    /// Whether an expression was cut off; then nothing is taken away because of what it seems to say.
    pub(super) fn is_cut(&self) -> bool {
        self.cut.get()
    }

    /// The question of a seat.
    pub(crate) fn question(&self, seat: Seat) -> &'a Question {
        &self.survey.questions[seat.at]
    }

    /// The seat of an answer, if the run has such a chapter.
    pub(crate) fn seat(&self, key: &AnswerKey) -> Option<Seat> {
        self.survey.seat(key)
    }

    /// Whether the question at this seat counts now.
    pub(crate) fn counts(&self, seat: Seat) -> bool {
        let key = (seat.at, seat.chapters);
        match self.rows.get(key) {
            Some(known) => known == Counts::Yes,
            None => {
                self.rows.set(key, Counts::Asking);
                let question = self.question(seat);
                let around = question.group;
                let counts = around.is_none_or(|group| self.group_counts(group, seat.chapters))
                    && self.says_or(&question.relevant, &Node::Question(seat), true)
                    && (question.kind != QuestionKind::Another || self.may_grow(seat));
                self.rows.set(key, yes_or_no(counts));
                counts
            }
        }
    }

    /// Whether a group counts now; of a repeat, this chapter.
    fn group_counts(&self, at: usize, chapters: Chapters) -> bool {
        match self.groups.get((at, chapters)) {
            Some(known) => known == Counts::Yes,
            None => {
                self.groups.set((at, chapters), Counts::Asking);
                let group = &self.survey.groups[at];
                let outer = match &group.repeat {
                    Some(_) => chapters.outer(chapters.depth().saturating_sub(1)),
                    None => chapters,
                };
                let is_there = group.repeat.is_none()
                    || chapters.last().is_some_and(|n| n <= self.length(at, outer));
                let counts = group.parent.is_none_or(|up| self.group_counts(up, outer))
                    && is_there
                    && self.says_or(&group.relevant, &Node::Group(at, chapters), true);
                self.groups.set((at, chapters), yes_or_no(counts));
                counts
            }
        }
    }

    fn says_or(&self, expr: &Option<Expr>, own: &Node, otherwise: bool) -> bool {
        match expr {
            Some(expr) => look(expr, &Look::from(self, own)).truth(),
            None => otherwise,
        }
    }

    /// Whether an expression of the row at this seat holds; none does not.
    pub(crate) fn says(&self, expr: &Option<Expr>, seat: Seat) -> bool {
        self.says_or(expr, &Node::Question(seat), false)
    }

    /// What `${name}` comes to, seen from this seat.
    pub(super) fn answer_from(&self, seat: Seat, name: &QuestionName) -> Value {
        Look::from(self, &Node::Question(seat)).answer(name)
    }

    /// Whether people of this language write 3,5 and 1.500.
    pub(super) fn comma_is_decimal(&self) -> bool {
        matches!(self.lang, Lang::VI | Lang::ID | Lang::LO)
    }

    /// The day, where the person is.
    pub(super) fn today(&self) -> Date {
        self.now.date()
    }

    /// Whether the question at this seat cannot be passed over; one that offers nothing can.
    pub(crate) fn needs(&self, seat: Seat) -> bool {
        let question = self.question(seat);
        let offers_nothing = || question.kind.list().is_some() && self.choices(seat).is_empty();
        self.says(&question.required, seat) && !offers_nothing()
    }

    /// Whether an answer fulfils the constraint of its question.
    pub(crate) fn allows(&self, seat: Seat, answer: &AnswerValue) -> bool {
        let Some(constraint) = &self.question(seat).constraint else {
            return true;
        };
        let own = Node::Question(seat);
        let checked = Look::from(self, &own).checking(Value::from(answer));
        look(constraint, &checked).truth()
    }

    /// The seats of the questions that are asked and count now, in their order.
    pub(crate) fn asked(&self) -> Vec<Seat> {
        let seats = self.seats().iter().copied();
        seats.filter(|seat| self.is_asked(*seat)).collect()
    }

    /// Whether the question at this seat is asked now.
    pub(crate) fn is_asked(&self, seat: Seat) -> bool {
        let question = self.question(seat);
        question.kind.is_asked() && self.counts(seat) && !self.says(&question.read_only, seat)
    }

    /// The answer given, if there is one.
    pub(crate) fn given(&self, seat: Seat) -> Option<&'a Given> {
        self.run.answers.get(&self.survey.key(seat)?)
    }

    /// What a row comes to for the others: its answer, or what is computed; nothing while it does not count.
    pub(super) fn value(&self, seat: Seat) -> Value {
        if !self.counts(seat) {
            return Value::NOTHING;
        }
        match self.given(seat) {
            Some(Ok(answer)) => Value::from(answer),
            Some(Err(_)) => Value::NOTHING,
            None => self.computed(seat),
        }
    }

    /// The value that a row has without anybody answering: its default, or its calculation.
    pub(crate) fn computed(&self, seat: Seat) -> Value {
        let began = || self.run.began.to_zoned(self.now.time_zone().clone());
        match self.question(seat).kind {
            QuestionKind::Start => Value::Text(moment(&began())),
            QuestionKind::End => Value::Text(moment(&self.now)),
            QuestionKind::Today => Value::Text(began().date().to_string()),
            QuestionKind::Blank => Value::NOTHING,
            _ => self.calculated(seat, false),
        }
    }

    /// The same for a row whose value is computed when another is answered.
    pub(super) fn triggered(&self, seat: Seat) -> Value {
        self.calculated(seat, true)
    }

    fn calculated(&self, seat: Seat, now: bool) -> Value {
        let question = self.question(seat);
        // A row that is asked has its calculation as a default, whenever it is looked at.
        let waits = !now && !question.trigger.is_empty() && !question.kind.is_asked();
        let calculation = question.calculation.as_ref().filter(|_| !waits);
        let Some(expr) = calculation.or(question.default.as_ref()) else {
            return Value::NOTHING;
        };
        let key = (seat.at, seat.chapters);
        if !now && let Some(known) = self.values.get(key) {
            return known;
        }
        self.values.set(key, Value::NOTHING);
        let value = match look(expr, &Look::from(self, &Node::Question(seat))) {
            // What is no number is no value, as JavaRosa keeps it.
            Value::Number(number) if number.is_nan() => Value::NOTHING,
            value => value,
        };
        self.values.set(key, value.clone());
        value
    }

    /// A number of chance for a row: the same at every look, and as long as `when` is the same.
    fn chance(&self, own: &Node, when: &str) -> u64 {
        let place = match own {
            Node::Question(seat) => self.survey.key(*seat).map(|key| key.to_string()),
            _ => None,
        };
        let run = format!("{}/{}/{}", self.run.survey, when, self.who);
        let half = |salt: &str| u64::from(tag(&format!("{run}{salt}{place:?}")));
        half("a") << 32 | half("b")
    }
}

/// The value of an expression. A row may need a row that needs a row ..., a thousand deep: the stack grows with them.
fn look(expr: &Expr, from: &Look<'_>) -> Value {
    stacker::maybe_grow(64 << 10, 1 << 20, || evaluate(expr, from))
}

fn yes_or_no(counts: bool) -> Counts {
    if counts { Counts::Yes } else { Counts::No }
}

/// A moment as forms write it: local, with its offset.
fn moment(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string()
}

#[cfg(test)]
mod tests;
