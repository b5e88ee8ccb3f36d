//! Values that need themselves, perhaps by way of others.

use crate::content::{form::question::Found, problem::Problems};
use crate::model::{QuestionName, expression::Expr};
use std::collections::{HashMap, HashSet};

/// Takes away, again and again, what needs no other; what stays needs itself.
pub(super) fn check(found: &Found<'_>, problems: &mut Problems) {
    let mut needs: HashMap<&QuestionName, HashSet<&QuestionName>> = HashMap::new();
    for question in &found.questions {
        // What is computed at a trigger may well build on what it was before.
        let value = question
            .calculation
            .iter()
            .filter(|_| question.trigger.is_empty());
        let both = value.chain(&question.relevant);
        let others: HashSet<&QuestionName> = both.flat_map(Expr::questions).collect();
        if !others.is_empty() {
            needs.insert(&question.name, others);
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
        if in_circle(&question.name, &needs) {
            let text = format!(
                "\"{}\" needs itself for its value, or for whether it is asked, perhaps by way of others; take one of them out of the circle",
                question.own_name()
            );
            problems.error(place.clone(), text);
        }
    }
}

/// Whether a name comes back to itself; what only hangs on a circle does not.
fn in_circle(name: &QuestionName, needs: &HashMap<&QuestionName, HashSet<&QuestionName>>) -> bool {
    let mut seen = HashSet::new();
    let mut next: Vec<&QuestionName> = needs.get(name).into_iter().flatten().copied().collect();
    while let Some(other) = next.pop() {
        if other == name {
            return true;
        }
        if seen.insert(other) {
            next.extend(needs.get(other).into_iter().flatten());
        }
    }
    false
}
