//! What a form asks, by kind.

use super::reach::Reach;
use crate::model::{MediaKind, Question, QuestionKind, Survey};
use serde::Serialize;

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// The questions that somebody may be asked.
    pub questions: usize,
    /// The groups that are no repeats.
    pub groups: usize,
    /// The repeats.
    pub repeats: usize,
    /// Words to read, shown with the question after them.
    pub notes: usize,
    /// Values that nobody is asked for: calculations, the moment of the start.
    pub computed: usize,
    /// The questions by the kind of their answer, the most frequent first.
    pub kinds: Vec<Kind>,
}

/// A kind of answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Kind {
    /// Its name in the type column.
    pub kind: &'static str,
    /// How many questions have it.
    pub count: usize,
}

/// Counts what a survey asks; what is never asked does not count.
pub(super) fn of(survey: &Survey, reach: &Reach) -> Asked {
    let mut asked = Asked::default();
    let reached = survey.questions.iter().enumerate();
    let reached = reached.filter(|(at, _)| !reach.never(*at));
    for (_, question) in reached {
        match question.kind {
            QuestionKind::Note => asked.notes += 1,
            // Whether there is one more is asked beside the questions of the form.
            QuestionKind::Another | QuestionKind::Blank => {}
            _ if is_shown(question) => asked.notes += 1,
            _ if question.kind.is_asked() => {
                asked.questions += 1;
                let kind = name(&question.kind);
                match asked.kinds.iter_mut().find(|other| other.kind == kind) {
                    Some(other) => other.count += 1,
                    None => asked.kinds.push(Kind { kind, count: 1 }),
                }
            }
            _ => asked.computed += 1,
        }
    }
    asked
        .kinds
        .sort_by_key(|kind| std::cmp::Reverse(kind.count));
    asked.repeats = survey.groups.iter().filter(|g| g.repeat.is_some()).count();
    asked.groups = survey.groups.len() - asked.repeats;
    asked
}

/// Whether a question is always shown and never asked.
pub(super) fn is_shown(question: &Question) -> bool {
    question
        .read_only
        .as_ref()
        .is_some_and(|expr| expr.is_yes())
}

/// A kind as the type column has it.
pub(super) fn name(kind: &QuestionKind) -> &'static str {
    use QuestionKind as K;
    match kind {
        K::One(_) => "select_one",
        K::Many(_) => "select_multiple",
        K::Rank(_) => "rank",
        K::Text => "text",
        K::Integer => "integer",
        K::Decimal => "decimal",
        K::Range(_) => "range",
        K::Date => "date",
        K::Time => "time",
        K::DateTime => "datetime",
        K::Point => "geopoint",
        K::Note => "note",
        K::Acknowledge => "acknowledge",
        K::Media(MediaKind::Photo) => "image",
        K::Media(MediaKind::Voice) => "audio",
        K::Media(MediaKind::Video) => "video",
        K::Media(_) => "file",
        K::Another => "one more?",
        K::Calculate => "calculate",
        K::Start => "start",
        K::End => "end",
        K::Today => "today",
        K::Blank => "left blank",
    }
}
