//! Groups and questions that nobody is asked, and why.

use super::{Known, Reach, Sheets};
use crate::content::{form::report::ignored::is_off, problem::Problem};
use crate::model::{Question, QuestionKind, expression::Expr};

/// Each group once, and the questions outside such groups. What is switched off on purpose is no problem.
pub(super) fn problems(known: &Known<'_>, reach: &Reach, sheets: &Sheets<'_>) -> Vec<Problem> {
    let survey = known.survey;
    let inside = |group: Option<usize>| {
        std::iter::successors(group, |at| survey.groups[*at].parent)
            .any(|at| reach.groups.contains(&at))
    };
    let groups = reach.groups.iter().filter(|at| {
        let group = &survey.groups[**at];
        !inside(group.parent) && !is_off(group.relevant.as_ref())
    });
    let shown = |question: &Question| match question.kind {
        QuestionKind::Another => false,
        QuestionKind::Note => true,
        _ => question.kind.is_asked(),
    };
    let questions = survey
        .questions
        .iter()
        .enumerate()
        .filter(|(at, question)| {
            shown(question)
                && reach.never(*at)
                && !inside(question.group)
                && !is_off(question.relevant.as_ref())
        });
    let groups = groups.map(|at| of_group(known, *at, sheets));
    let questions = questions.map(|(_, question)| of_question(known, question, sheets));
    groups.chain(questions).collect()
}

fn of_group(known: &Known<'_>, at: usize, sheets: &Sheets<'_>) -> Problem {
    let group = &known.survey.groups[at];
    let rows = group.rows.clone();
    let rows = rows.filter_map(|row| known.survey.questions.get(row));
    let asked = rows.filter(|q| q.kind.is_asked() && q.kind != QuestionKind::Another);
    let asked = asked.count();
    let count = group
        .repeat
        .as_ref()
        .and_then(|repeat| repeat.count.as_ref());
    let (key, expr) = match &group.relevant {
        Some(relevant) => ("relevant", Some(relevant)),
        None => ("repeat_count", count),
    };
    let text = format!(
        "the group \"{}\" is never asked, with its {asked} question{}: {}",
        group.name,
        if asked == 1 { "" } else { "s" },
        reason(known, expr)
    );
    sheets.warning(group.name.as_str(), key, text)
}

fn of_question(known: &Known<'_>, question: &Question, sheets: &Sheets<'_>) -> Problem {
    let required = question.required.as_ref().is_some_and(Expr::is_yes);
    let text = format!(
        "\"{}\" is never asked{}: {}",
        question.name,
        if required {
            ", though it is required"
        } else {
            ""
        },
        reason(known, question.relevant.as_ref())
    );
    sheets.warning(question.name.as_str(), "relevant", text)
}

/// Why a condition never holds, and the mend.
fn reason(known: &Known<'_>, expr: Option<&Expr>) -> String {
    let names = expr.map(Expr::questions).unwrap_or_default();
    let empty = names.iter().find_map(|name| {
        let at = known.survey.position(name.as_str())?;
        let blank = known.survey.questions[at].kind == QuestionKind::Blank;
        let why = match (blank, known.empty.contains(&at)) {
            (true, _) => "Sala leaves blank",
            (_, true) => "is never asked either",
            _ => return None,
        };
        Some(format!(
            "it needs an answer to \"{name}\", which {why}; take that out of its relevant"
        ))
    });
    match (empty, names.is_empty()) {
        (Some(empty), _) => empty,
        (None, true) => "its condition is always false; mend it or take the row out".into(),
        (None, false) => {
            "its condition and those around it can never hold together; mend one of them".into()
        }
    }
}
