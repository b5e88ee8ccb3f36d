//! How long a form takes, counted in taps.
//!
//! A tap is 6 seconds, with the reading before it. What is typed or recorded counts as 3 taps, a ticked list as 2 ticks and Done, a
//! ranking as one tap a choice, a search in a long list as typing and a tap, sending as one. The shortest way is what everybody is
//! asked, with a tap for each Skip; the usual way takes all of that and half of what only some are asked; the longest, everything.

use super::{Listed, Sheets, asked, lengths::LONG_LIST, reach::Reach};
use crate::model::{Group, Question, QuestionKind, Survey};
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
    /// What each further chapter of a repeat takes.
    pub rounds: Vec<Round>,
}

/// A further chapter of a repeat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Round {
    /// The repeat's title in the form's own language; its name if it has none, or one made of answers.
    pub repeat: String,
    /// What a chapter takes, with one chapter of each repeat inside it.
    pub minutes: usize,
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
    Minutes {
        shortest: minutes(shortest),
        usual: minutes(usual),
        longest: minutes(longest),
        repeats_once: survey.groups.iter().any(|group| group.repeat.is_some()),
        rounds: rounds(survey, questions, reach),
    }
}

/// Halves of a tap in minutes.
fn minutes(halves: usize) -> usize {
    (halves * SECONDS).div_ceil(2 * 60).max(1)
}

/// The repeats that ask something.
fn rounds(survey: &Survey, questions: &[(usize, Listed)], reach: &Reach) -> Vec<Round> {
    let round = |group: &Group| {
        group.repeat.as_ref()?;
        let inside = questions.iter();
        let inside = inside.filter(|(at, _)| group.rows.contains(at) && !reach.never(*at));
        let halves = inside.map(|(at, listed)| {
            let question = &survey.questions[*at];
            // In a chapter that is asked, only what stands inside it decides; how many there are does not.
            let mut around = survey.around(question).take_while(|other| *other != group);
            let free = question.relevant.is_none() && around.all(|other| other.relevant.is_none());
            if free { 2 * listed.taps } else { listed.taps }
        });
        let halves: usize = halves.sum();
        (halves > 0).then(|| Round {
            repeat: title(survey, group),
            minutes: minutes(halves),
        })
    };
    survey.groups.iter().filter_map(round).collect()
}

fn title(survey: &Survey, group: &Group) -> String {
    match survey.words(&group.label, survey.default_lang).trim() {
        title if title.is_empty() || title.contains("${") => group.name.to_string(),
        title => title.into(),
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
