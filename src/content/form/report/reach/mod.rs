//! What nobody can reach: questions that are never asked, choices that no list has, constraints that nothing fulfils.
//!
//! Each is a warning with its mend. In doubt nothing is said.

mod choice;
mod filter;
mod late;
mod never;
mod truth;

use super::{Sheets, asked};
use crate::content::problem::Problem;
use crate::model::{
    Question, Survey,
    expression::{Expr, Operator},
};
use std::collections::{BTreeSet, HashSet};
use truth::{Known, Reader};

/// Which questions are asked of everybody, and which of nobody.
pub(super) struct Reach {
    always: HashSet<usize>,
    /// Questions that are never asked or computed.
    never: HashSet<usize>,
    /// Groups that never count by a condition of their own.
    groups: HashSet<usize>,
}

impl Reach {
    /// Whether everybody is asked the question at this position.
    pub(super) fn always(&self, at: usize) -> bool {
        self.always.contains(&at)
    }

    /// Whether nobody is.
    pub(super) fn never(&self, at: usize) -> bool {
        self.never.contains(&at)
    }
}

/// Looks through a survey.
pub(super) fn of(survey: &Survey) -> Reach {
    let mut reach = Reach {
        always: HashSet::new(),
        never: HashSet::new(),
        groups: HashSet::new(),
    };
    // What is never asked keeps others from being asked; after a few rounds nothing more comes of it.
    for _ in 0..8 {
        let before = reach.never.len();
        let known = Known {
            survey,
            empty: &reach.never,
        };
        let of_groups: Vec<Option<bool>> = (0..survey.groups.len())
            .map(|at| group_truth(&known, at))
            .collect();
        let never_counts = |at: &usize| of_groups[*at] == Some(false);
        let groups = (0..survey.groups.len()).filter(never_counts).collect();
        let of_questions: Vec<Option<bool>> = (0..survey.questions.len())
            .map(|at| question_truth(&known, at, &of_groups))
            .collect();
        let truth = |at: &usize| of_questions[*at];
        let all = 0..survey.questions.len();
        let never = all.clone().filter(|at| truth(at) == Some(false)).collect();
        let always = all.filter(|at| truth(at) == Some(true)).collect();
        reach = Reach {
            always,
            never,
            groups,
        };
        if reach.never.len() == before {
            break;
        }
    }
    reach
}

/// Whether a group counts by its own conditions.
fn group_truth(known: &Known<'_>, at: usize) -> Option<bool> {
    let group = &known.survey.groups[at];
    let outer = group
        .parent
        .map_or(&[][..], |up| known.survey.repeats_of_group(up));
    let reader = Reader {
        repeats: outer,
        until: usize::MAX,
        own: None,
    };
    let count = group
        .repeat
        .as_ref()
        .and_then(|repeat| repeat.count.as_ref());
    both(
        [group.relevant.as_ref(), count]
            .into_iter()
            .flatten()
            .map(|expr| known.truth(expr, reader)),
    )
}

/// Whether a question is asked: by its own condition, by those around it, and by all of them together.
fn question_truth(known: &Known<'_>, at: usize, groups: &[Option<bool>]) -> Option<bool> {
    let survey = known.survey;
    let question = &survey.questions[at];
    let own = question.relevant.as_ref();
    let reader = Reader {
        repeats: survey.repeats(at),
        until: usize::MAX,
        own: None,
    };
    let around = std::iter::successors(question.group, |at| survey.groups[*at].parent);
    let apart = both(
        around
            .map(|group| groups[group])
            .chain(own.map(|expr| known.truth(expr, reader))),
    );
    let around = survey
        .around(question)
        .filter_map(|group| group.relevant.as_ref());
    let mut all = own.into_iter().chain(around).cloned();
    let together = all.next().filter(|_| apart.is_none()).and_then(|first| {
        let all = all.fold(first, |all, next| {
            Expr::Binary(Operator::And, Box::new(all), Box::new(next))
        });
        known.truth(&all, reader)
    });
    apart.or(together.filter(|truth| !truth))
}

/// True if all hold, false if one never does.
fn both(truths: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for truth in truths {
        match truth {
            Some(true) => {}
            Some(false) => return Some(false),
            None => all = None,
        }
    }
    all
}

/// The problems of reach.
pub(super) fn problems(survey: &Survey, reach: &Reach, sheets: &Sheets<'_>) -> Vec<Problem> {
    let known = Known {
        survey,
        empty: &reach.never,
    };
    let mut found = choice::problems(survey, reach, sheets);
    let explained: BTreeSet<_> = found.iter().map(|problem| problem.place.clone()).collect();
    let nobody = never::problems(&known, reach, sheets);
    found.extend(
        nobody
            .into_iter()
            .filter(|problem| !explained.contains(&problem.place)),
    );
    found.extend(late::problems(&known, reach, sheets));
    found.extend(constraints(&known, sheets));
    found.extend(filter::problems(&known, sheets));
    found
}

/// Constraints that no answer fulfils.
fn constraints(known: &Known<'_>, sheets: &Sheets<'_>) -> Vec<Problem> {
    let survey = known.survey;
    let asked = survey.questions.iter().enumerate();
    let asked =
        asked.filter(|(_, question)| question.kind.is_asked() && !asked::is_shown(question));
    let problem = |(at, question): (usize, &Question)| {
        let reader = Reader {
            repeats: survey.repeats(at),
            until: usize::MAX,
            own: Some(question),
        };
        let constraint = question.constraint.as_ref()?;
        let text = format!(
            "no answer to \"{}\" fulfils this constraint; mend it",
            question.name
        );
        (known.truth(constraint, reader) == Some(false))
            .then(|| sheets.warning(question.name.as_str(), "constraint", text))
    };
    asked.filter_map(problem).collect()
}
