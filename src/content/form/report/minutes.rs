//! How long a form takes, counted in taps.
//!
//! A tap is 6 seconds, with the reading before it. What is typed or recorded counts as 3 taps, a ticked list as 2 ticks and Done, a
//! ranking as one tap a choice, a search in a long list as typing and a tap, sending as one. The shortest way is what everybody is
//! asked, with a tap for each Skip; the usual way takes all of that and half of what only some are asked; the longest, everything that one
//! person can be asked: a form for some and another form for others do not add up.

use super::{
    Listed, Sheets, asked,
    lengths::LONG_LIST,
    reach::Reach,
    ways::{self, Way},
};
use crate::model::{Group, Question, QuestionKind, Survey};
use serde::Serialize;

/// How long a tap takes, with the reading before it.
const SECONDS: usize = 6;

/// How many taps typing counts as.
const TYPED: usize = 3;

/// How long a form takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Minutes {
    /// What somebody is asked on the shortest way, all that may be skipped skipped.
    pub shortest: usize,
    /// On the average of all ways, with half of what they leave open.
    pub usual: usize,
    /// Everything on the longest way.
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
    let ways = ways::ways(survey);
    let taken = ways
        .iter()
        .map(|way| taken(survey, questions, (reach, way)));
    let taken: Vec<[usize; 3]> = taken.collect();
    let shortest = taken.iter().map(|halves| halves[0]).min();
    let longest = taken.iter().map(|halves| halves[2]).max();
    let usual = taken.iter().map(|halves| halves[1]).sum::<usize>() / taken.len().max(1);
    Minutes {
        shortest: minutes(shortest.unwrap_or(0)),
        usual: minutes(usual),
        longest: minutes(longest.unwrap_or(0)),
        repeats_once: survey.groups.iter().any(|group| group.repeat.is_some()),
        rounds: rounds(survey, questions, reach),
    }
}

/// The shortest, the usual and the longest time on one way, in halves of a tap; the last tap sends.
fn taken(
    survey: &Survey,
    questions: &[(usize, Listed)],
    (reach, way): (&Reach, &Way<'_>),
) -> [usize; 3] {
    let mut halves = [2; 3];
    for (at, listed) in questions.iter().filter(|(at, _)| !reach.never(*at)) {
        let question = &survey.questions[*at];
        let required = question.required.as_ref();
        let must = required.is_some_and(|expr| expr.is_yes());
        let asked = match reach.always(*at) {
            true => Some(true),
            false => ways::is_asked(survey, question, way),
        };
        let least = 2 * if must { listed.taps } else { 1 };
        let add = match asked {
            Some(true) => [least, 2 * listed.taps, 2 * listed.taps],
            Some(false) => [0; 3],
            None => [0, listed.taps, 2 * listed.taps],
        };
        halves = std::array::from_fn(|n| halves[n] + add[n]);
    }
    halves
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
