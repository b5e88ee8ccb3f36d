//! Checks what expressions refer to: questions that exist, columns of the choices, and no calculation that needs itself.

use super::question::{Found, Role};
use crate::content::{near::did_you_mean, problem::Problems, sheet::Table};
use crate::model::{QuestionName, expression::Expr};
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
        let mut wrong = Vec::new();
        expr.walk(&mut |inner| match inner {
            Expr::Answer(name) if names.contains(name.as_str()) => {}
            Expr::Answer(name) if groups.contains(name.as_str()) => {
                wrong.push(format!("${{{name}}} is a group; name one of its questions"));
            }
            Expr::Answer(name) => {
                let near = did_you_mean(name.as_str(), names.iter().copied());
                wrong.push(format!("there is no question ${{{name}}}{near}"));
            }
            Expr::Column(name) if *role == Role::Filter && columns.contains(name.as_str()) => {}
            Expr::Column(name) if *role == Role::Filter => {
                let near = did_you_mean(name, columns.iter().copied());
                wrong.push(format!("the choices sheet has no column \"{name}\"{near}"));
            }
            Expr::Column(name) => {
                wrong.push(format!(
                    "write '{name}' if it is text, ${{{name}}} if it is a question"
                ));
            }
            _ => {}
        });
        wrong
            .into_iter()
            .for_each(|text| problems.error(place.clone(), text));
    }
    check_circles(found, problems);
}

/// Takes away, again and again, the calculations that need no other; what stays needs itself.
fn check_circles(found: &Found, problems: &mut Problems) {
    let mut needs: HashMap<&QuestionName, HashSet<&QuestionName>> = HashMap::new();
    for question in &found.questions {
        if let Some(calculation) = &question.calculation {
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
                "the calculation of \"{}\" needs its own result, perhaps by way of others",
                question.name
            );
            problems.error(place.clone(), text);
        }
    }
}
