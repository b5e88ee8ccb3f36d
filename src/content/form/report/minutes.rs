//! How long a form takes, counted in taps.
//!
//! A tap is 6 seconds, with the reading before it. What is typed or recorded counts as 3 taps, a ticked list as 2 ticks and Done, a
//! ranking as one tap a choice, a search in a long list as typing and a tap, sending as one. The shortest way is what everybody is
//! asked, with a tap for each Skip; the usual way takes all of that and half of what only some are asked; the longest, everything.

use super::{Listed, Sheets, asked, lengths::LONG_LIST, reach::Reach};
use crate::model::{Question, QuestionKind, Survey};
use serde::Serialize;

/// How long a tap takes, with the reading before it.
const SECONDS: usize = 6;

/// How many taps typing counts as.
const TYPED: usize = 3;

/// How long a form takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Minutes {
    /// What everybody is asked, all that may be skipped skipped.
    pub shortest: usize,
    /// What everybody is asked and half of the rest.
    pub usual: usize,
    /// Everything.
    pub longest: usize,
    /// Whether there are repeats, of which one chapter is counted.
    pub repeats_once: bool,
}

/// Every question that is asked, with its position.
pub(super) fn listed(survey: &Survey, reach: &Reach, sheets: &Sheets<'_>) -> Vec<(usize, Listed)> {
    let asked = survey.questions.iter().enumerate();
    asked
        .filter(|(_, question)| question.kind.is_asked() && !asked::is_shown(question))
        .filter(|(_, question)| question.kind != QuestionKind::Blank)
        .map(|(at, question)| {
            let listed = Listed {
                row: sheets.row(question.name.as_str()),
                name: question.name.to_string(),
                kind: asked::name(&question.kind),
                taps: taps(survey, question),
                asked_of: match (reach.always(at), reach.never(at)) {
                    (true, _) => "everybody",
                    (_, true) => "nobody",
                    _ => "some",
                },
            };
            (at, listed)
        })
        .collect()
}

/// The minutes of these questions.
pub(super) fn of(survey: &Survey, questions: &[(usize, Listed)], reach: &Reach) -> Minutes {
    // Counted in halves of a tap; the last tap sends.
    let (mut shortest, mut usual, mut longest) = (2, 2, 2);
    for (at, listed) in questions.iter().filter(|(at, _)| !reach.never(*at)) {
        let required = survey.questions[*at].required.as_ref();
        let must = required.is_some_and(|expr| expr.is_yes());
        longest += 2 * listed.taps;
        usual += if reach.always(*at) { 2 } else { 1 } * listed.taps;
        if reach.always(*at) {
            shortest += 2 * if must { listed.taps } else { 1 };
        }
    }
    let minutes = |halves: usize| (halves * SECONDS).div_ceil(2 * 60).max(1);
    Minutes {
        shortest: minutes(shortest),
        usual: minutes(usual),
        longest: minutes(longest),
        repeats_once: survey.groups.iter().any(|group| group.repeat.is_some()),
    }
}

/// The taps that an answer takes.
fn taps(survey: &Survey, question: &Question) -> usize {
    use QuestionKind as K;
    let choices = survey.choices(question).len();
    let search = if choices > LONG_LIST { TYPED } else { 0 };
    match &question.kind {
        K::One(_) => 1 + search,
        K::Many(_) => 3 + search,
        K::Rank(_) => choices.max(1),
        K::Range(range) if range.count() <= LONG_LIST => 1,
        K::Date | K::Time | K::Point => 2,
        K::Acknowledge | K::Another => 1,
        _ => TYPED,
    }
}
