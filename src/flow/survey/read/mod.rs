//! From what somebody typed or sent to an answer.

mod choice;
mod day;
mod number;
mod place;
mod time;
mod words;
mod yes;

pub(super) use choice::WHOLE;
pub(super) use words::western;
pub(crate) use words::{bare, clean, folded, meant};
pub(super) use yes::yes_or_no;

use super::{Sheet, sheet::YES};
use crate::{
    flow::phrase::{Expects, Retry},
    model::{AnswerValue, Measure, Media, MediaKind, Question, QuestionKind, Range, Seat},
};

/// The longest text that is kept, in characters.
const LONGEST: usize = 4_000;

/// What kind of answer a question expects.
pub(super) fn expects(question: &Question) -> Expects {
    match &question.kind {
        QuestionKind::One(_) => Expects::One,
        QuestionKind::Many(_) => Expects::Many,
        QuestionKind::Integer => Expects::Integer,
        QuestionKind::Decimal => Expects::Decimal,
        QuestionKind::Date => Expects::Date,
        QuestionKind::Time => Expects::Time,
        QuestionKind::DateTime => Expects::Moment,
        QuestionKind::Point => Expects::Place,
        QuestionKind::Range(range) => Expects::Range(*range),
        QuestionKind::Rank(_) => Expects::Rank,
        QuestionKind::Another => Expects::Another,
        QuestionKind::Acknowledge => Expects::Ok,
        QuestionKind::Media(kind) => Expects::Media(*kind),
        _ if question.measure == Some(Measure::Open) => Expects::Open,
        _ => Expects::Words,
    }
}

/// Reads a typed answer.
pub(super) fn text(sheet: &Sheet, seat: Seat, typed: &str) -> Result<AnswerValue, Retry> {
    let question = sheet.question(seat);
    let clean = clean(typed);
    if clean.chars().count() > LONGEST {
        return Err(Retry::TooLong);
    }
    let now = sheet.now();
    let value = match &question.kind {
        QuestionKind::One(_) => choice::one(sheet, seat, &clean)
            .cloned()
            .map(AnswerValue::One),
        QuestionKind::Many(_) => choice::many(sheet, seat, &clean),
        QuestionKind::Rank(_) => choice::rank(sheet, seat, &clean),
        QuestionKind::Integer => number::whole(&clean).map(AnswerValue::Integer),
        QuestionKind::Decimal => {
            let either = || number::either(&clean, sheet.comma_is_decimal());
            number::number(&clean)
                .or_else(either)
                .map(AnswerValue::Decimal)
        }
        QuestionKind::Range(range) => number_for(range, &clean).and_then(|n| of_range(range, n)),
        QuestionKind::Date => day::day(&clean, now.date()).map(AnswerValue::Date),
        QuestionKind::Time => time::time(&clean).map(AnswerValue::Time),
        QuestionKind::DateTime => day::moment(&clean, now).map(AnswerValue::Moment),
        QuestionKind::Point => place::place(&clean).map(AnswerValue::Point),
        QuestionKind::Another => yes::one_more(&clean).and_then(another),
        QuestionKind::Acknowledge => (yes_or_no(&clean) == Some(true)).then_some(AnswerValue::Seen),
        QuestionKind::Text => (!clean.is_empty()).then_some(AnswerValue::Text(clean)),
        _ => None,
    };
    let is_search = bare(typed).parse::<u64>().is_err() && sheet.choices(seat).len() > WHOLE;
    value.ok_or(match is_search {
        true => Retry::Wanted(Expects::Search),
        false => Retry::Wanted(expects(question)),
    })
}

/// The answer to "one more?".
pub(super) fn another(yes: bool) -> Option<AnswerValue> {
    let name = if yes { YES } else { "no" };
    name.parse().ok().map(AnswerValue::One)
}

/// A number of a row of numbers, whole where all of them are.
pub(super) fn of_range(range: &Range, number: f64) -> Option<AnswerValue> {
    range.has(number).then(|| match range.is_whole() {
        true => AnswerValue::Integer(number.round() as i64),
        false => AnswerValue::Decimal(number),
    })
}

fn number_for(range: &Range, typed: &str) -> Option<f64> {
    match range.is_whole() {
        true => number::whole(typed).map(|number| number as f64),
        false => number::number(typed),
    }
}

/// Reads a value that the form itself puts in.
pub(super) fn written(sheet: &Sheet, seat: Seat, text: &str) -> Option<AnswerValue> {
    let (date, clock) = text.split_once('T').unwrap_or((text, text));
    let exact = match &sheet.question(seat).kind {
        QuestionKind::Date => date.parse().ok().map(AnswerValue::Date),
        QuestionKind::Time => time::written(clock).map(AnswerValue::Time),
        QuestionKind::Decimal => text.parse().ok().map(AnswerValue::Decimal),
        _ => None,
    };
    exact.or_else(|| self::text(sheet, seat, text).ok())
}

/// Reads a place on the map as an answer.
pub(super) fn place(
    question: &Question,
    latitude: f64,
    longitude: f64,
) -> Result<AnswerValue, Retry> {
    let point = match question.kind {
        QuestionKind::Point => place::rough(latitude, longitude),
        _ => None,
    };
    let wanted = Retry::Wanted(expects(question));
    point.map(AnswerValue::Point).ok_or(wanted)
}

/// Reads a file as an answer.
pub(super) fn media(question: &Question, media: &Media) -> Result<AnswerValue, Retry> {
    let wanted = expects(question);
    let fits = match wanted {
        Expects::Media(kind) => kind == media.kind || kind == MediaKind::File,
        Expects::Open => true,
        _ => false,
    };
    let nameless = || Media {
        name: None,
        ..media.clone()
    };
    fits.then(|| AnswerValue::Media(nameless()))
        .ok_or(Retry::Wanted(wanted))
}
