//! The ways that lead through a form: who is asked one part of it is not asked another.
//!
//! Only conditions that compare an answer, or what is computed, with something written out are looked at.

use crate::model::{
    Question, QuestionName, Survey,
    expression::{Expr, Operator},
};
use std::collections::{BTreeMap, BTreeSet};

/// The most ways that are looked at; a form with more has one, on which everything is open.
const MOST: usize = 4_096;

/// One way: for each of what decides it, the value; none is any value that no condition names.
pub(super) type Way<'a> = BTreeMap<&'a QuestionName, Option<String>>;

/// `${name} = 'value'`, or its contrary.
struct Condition<'a> {
    name: &'a QuestionName,
    value: String,
    is: bool,
}

/// All ways through a survey.
pub(super) fn ways(survey: &Survey) -> Vec<Way<'_>> {
    let mut values: BTreeMap<&QuestionName, BTreeSet<Option<String>>> = BTreeMap::new();
    for condition in survey
        .questions
        .iter()
        .flat_map(|q| conditions(survey, q).0)
    {
        let known = values.entry(condition.name).or_default();
        known.insert(Some(condition.value));
        let computed = survey
            .question(condition.name.as_str())
            .is_some_and(|question| !question.kind.is_asked());
        // What is computed is always one of the values that it is compared with, if there are several.
        if !computed || !condition.is {
            known.insert(None);
        }
    }
    for known in values.values_mut().filter(|known| known.len() == 1) {
        known.insert(None);
    }
    let count = values.values().map(BTreeSet::len).product::<usize>();
    if count > MOST {
        return vec![Way::new()];
    }
    let mut ways = vec![Way::new()];
    for (name, known) in values {
        let mut longer = Vec::with_capacity(ways.len() * known.len());
        for (way, value) in ways
            .iter()
            .flat_map(|way| known.iter().map(move |value| (way, value)))
        {
            let mut way: Way<'_> = way.clone();
            way.insert(name, value.clone());
            longer.push(way);
        }
        ways = longer;
    }
    ways
}

/// Whether a question is asked on a way; none if the way does not say.
pub(super) fn is_asked(survey: &Survey, question: &Question, way: &Way<'_>) -> Option<bool> {
    let (conditions, whole) = conditions(survey, question);
    let mut sure = whole;
    for condition in conditions {
        match way.get(condition.name) {
            Some(value) if (value.as_ref() == Some(&condition.value)) != condition.is => {
                return Some(false);
            }
            Some(_) => {}
            None => sure = false,
        }
    }
    sure.then_some(true)
}

/// The conditions of a question and of the groups around it that have this shape, and whether they are all.
fn conditions<'a>(survey: &'a Survey, question: &'a Question) -> (Vec<Condition<'a>>, bool) {
    let around = survey.around(question).map(|group| &group.relevant);
    let all = around.chain([&question.relevant]).flatten();
    let mut found = (Vec::new(), true);
    all.for_each(|expr| read(expr, &mut found));
    found
}

fn read<'a>(expr: &'a Expr, found: &mut (Vec<Condition<'a>>, bool)) {
    use Operator as O;
    let is = match expr {
        Expr::Binary(O::And, left, right) => {
            read(left, found);
            return read(right, found);
        }
        Expr::Binary(operator @ (O::Equal | O::Unequal), left, right) => {
            let is = *operator == O::Equal;
            condition(left, right, is).or_else(|| condition(right, left, is))
        }
        _ => None,
    };
    found.1 &= is.is_some();
    found.0.extend(is);
}

fn condition<'a>(name: &'a Expr, value: &Expr, is: bool) -> Option<Condition<'a>> {
    let value = match value {
        Expr::Text(text) => text.to_string(),
        Expr::Number(number) => number.to_string(),
        _ => return None,
    };
    let Expr::Answer(name) = name else {
        return None;
    };
    Some(Condition { name, value, is })
}
