//! Checks what expressions refer to: questions that exist, columns of the choices, and no calculation that needs itself.

use super::question::{Found, Role};
use crate::content::{near::did_you_mean, problem::Problems, sheet::Table};
use crate::model::{
    QuestionName,
    expression::{Expr, Function, Start},
};
use std::collections::{HashMap, HashSet};

/// Names every reference that leads nowhere.
pub(super) fn check(found: &Found, choices: &Table<'_>, problems: &mut Problems) {
    let questions = found
        .questions
        .iter()
        .map(|question| question.name.as_str());
    let names: HashSet<&str> = questions
        .chain(found.unread.iter().map(String::as_str))
        .collect();
    let groups: HashSet<&str> = found.groups.iter().map(|g| g.name.as_str()).collect();
    let columns: HashSet<&str> = choices
        .heads
        .iter()
        .flat_map(|head| [head.key.as_str(), head.shown.as_str()])
        .collect();
    for (place, expr, role) in &found.expressions {
        for (name, is_column) in names_in(expr) {
            let text = match (is_column, role) {
                (false, _) if names.contains(name) => continue,
                (true, Role::Filter) if columns.contains(name) => continue,
                (false, _) if groups.contains(name) => continue,
                (false, _) => {
                    let near = did_you_mean(name, names.iter().copied());
                    format!("there is no question ${{{name}}}{near}")
                }
                (true, Role::Filter) => {
                    let near = did_you_mean(name, columns.iter().copied());
                    format!("the choices sheet has no column \"{name}\"{near}")
                }
                (true, Role::Other) => {
                    format!("write '{name}' if it is text, ${{{name}}} if it is a question")
                }
            };
            problems.error(place.clone(), text);
        }
    }
    check_circles(found, problems);
}

/// The names in an expression, and whether each is the bare name of a column.
fn names_in(expr: &Expr) -> Vec<(&str, bool)> {
    let mut names = Vec::new();
    expr.walk(&mut |inner| match inner {
        Expr::Answer(name) => names.push((name.as_str(), false)),
        Expr::Path(path) => {
            if let Start::Answer(name) = &path.from {
                names.push((name.as_str(), false));
            }
            // Inside a filter a bare name is what stands there; on its own it is a column of the choices.
            if let Some(name) = path.name() {
                names.push((name, true));
            }
        }
        Expr::Call(Function::ChoiceName, arguments) => {
            if let Some(Expr::Text(text)) = arguments.get(1) {
                let name = text.trim().trim_start_matches("${").trim_end_matches('}');
                names.push((name.trim(), false));
            }
        }
        _ => {}
    });
    names
}

/// Takes away, again and again, the calculations that need no other; what stays needs itself.
fn check_circles(found: &Found, problems: &mut Problems) {
    let mut needs: HashMap<&QuestionName, HashSet<&QuestionName>> = HashMap::new();
    for question in &found.questions {
        let own = question.calculation.as_ref().or(question.default.as_ref());
        if let Some(calculation) = own {
            needs.insert(
                &question.name,
                calculation.questions().into_iter().collect(),
            );
        }
    }
    loop {
        let open: HashSet<&QuestionName> = needs.keys().copied().collect();
        needs.retain(|_, others| others.iter().any(|other| open.contains(other)));
        if needs.len() == open.len() {
            break;
        }
    }
    for (question, place) in found.questions.iter().zip(&found.places) {
        if needs.contains_key(&question.name) {
            let text = format!(
                "the value of \"{}\" needs itself, perhaps by way of others; take one of them out of the circle",
                question.name
            );
            problems.error(place.clone(), text);
        }
    }
}
