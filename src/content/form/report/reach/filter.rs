//! Choices that no filter ever offers, whatever is answered before.

use super::{
    Sheets,
    truth::{Known, Reader},
};
use crate::content::problem::{Place, Problem, Severity};
use crate::model::{
    Choice, OTHER, PREFER_NOT, Question,
    expression::{Expr, Path},
};
use std::collections::{BTreeMap, BTreeSet};

/// How many names are said.
const NAMED: usize = 4;

/// Choices that every question with their list leaves out.
pub(super) fn problems(known: &Known<'_>, sheets: &Sheets<'_>) -> Vec<Problem> {
    let survey = known.survey;
    let mut left_out: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    let with_list = survey.questions.iter().enumerate();
    let with_list = with_list.filter_map(|(at, q)| Some((at, q, q.kind.list()?)));
    for (at, question, list) in with_list {
        let never = never(known, question, at);
        left_out
            .entry(list)
            .and_modify(|others| others.retain(|choice| never.contains(choice)))
            .or_insert(never);
    }
    let problem = |(list, never): (&str, BTreeSet<usize>)| {
        let choices = &survey.lists.get(list)?.choices;
        let names: Vec<&str> = never.iter().map(|at| choices[*at].name.as_str()).collect();
        let first = names.first()?;
        let more = if names.len() > NAMED { ", …" } else { "" };
        let shown = names.iter().copied().take(NAMED).collect::<Vec<_>>();
        let text = format!(
            "no filter ever offers {} of the list \"{list}\" ({}{more}); mend their columns or the choice_filter",
            match names.len() {
                1 => "this choice".into(),
                n => format!("{n} choices"),
            },
            shown.join(", ")
        );
        let sheet = sheets.choices.sheet;
        Some(Problem {
            place: match sheets.choice_row(list, first) {
                Some(row) => sheet.place(row, None),
                None => Place::file(&sheet.path),
            },
            severity: Severity::Warning,
            text,
        })
    };
    left_out.into_iter().filter_map(problem).collect()
}

/// The choices that this question surely never offers.
fn never(known: &Known<'_>, question: &Question, at: usize) -> BTreeSet<usize> {
    let survey = known.survey;
    let Some(filter) = &question.choice_filter else {
        return BTreeSet::new();
    };
    let choices = survey.choices(question);
    let columns: BTreeSet<&str> = choices
        .iter()
        .flat_map(|c| c.columns.keys().map(String::as_str))
        .collect();
    let reader = Reader {
        repeats: survey.repeats(at),
        until: usize::MAX,
        own: None,
    };
    let out = |choice: &Choice| {
        let name = choice.name.as_str();
        if name.starts_with(OTHER) || name == PREFER_NOT {
            return false;
        }
        let told = with_columns(filter, choice, &columns);
        told.is_some_and(|filter| known.truth(&filter, reader) == Some(false))
    };
    let out = choices.iter().enumerate().filter(|(_, choice)| out(choice));
    out.map(|(at, _)| at).collect()
}

/// The filter with the choice's own cells in place of the columns' names; none if it reads anything else by a path.
fn with_columns(filter: &Expr, choice: &Choice, columns: &BTreeSet<&str>) -> Option<Expr> {
    let inside = |expr: &Expr| with_columns(expr, choice, columns);
    Some(match filter {
        Expr::Path(path) => Expr::Text(cell(path, choice, columns)?),
        Expr::Negative(inner) => Expr::Negative(Box::new(inside(inner)?)),
        Expr::Binary(operator, left, right) => {
            Expr::Binary(*operator, Box::new(inside(left)?), Box::new(inside(right)?))
        }
        Expr::Call(function, arguments) => Expr::Call(
            *function,
            arguments.iter().map(inside).collect::<Option<_>>()?,
        ),
        Expr::Itself => return None,
        other => other.clone(),
    })
}

fn cell(path: &Path, choice: &Choice, columns: &BTreeSet<&str>) -> Option<String> {
    match path.name()? {
        "name" => Some(choice.name.to_string()),
        name if columns.contains(name) => {
            Some(choice.columns.get(name).cloned().unwrap_or_default())
        }
        _ => None,
    }
}
