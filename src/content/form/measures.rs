//! Checks what the form says of its own purpose: that a measured answer can be counted for something.

use super::question::Found;
use crate::content::problem::Problems;
use crate::model::{Measure, Question, QuestionKind};

/// Warns of answers that would be asked and then counted for nothing.
pub(super) fn check(found: &Found, problems: &mut Problems) {
    for (question, place) in found.questions.iter().zip(&found.places) {
        if let Some(text) = fault(question, found) {
            problems.warn(place.clone(), text);
        }
    }
}

/// Whether a repeat is around the question: then its answers are about others.
fn in_repeat(question: &Question, found: &Found) -> bool {
    let up = |at: &usize| found.groups[*at].parent;
    let mut around = std::iter::successors(question.group, up);
    around.any(|at| found.groups[at].repeat.is_some())
}

fn fault(question: &Question, found: &Found) -> Option<String> {
    let name = &question.name;
    let measures = matches!(
        question.measure,
        Some(Measure::Current | Measure::Needed | Measure::Tested)
    );
    if measures != question.competence.is_some() && question.measure != Some(Measure::Open) {
        let (has, lacks) = match measures {
            true => ("measure", "competence"),
            false => ("competence", "measure (current, needed or tested)"),
        };
        return Some(format!(
            "\"{name}\" has a {has} and no {lacks}; fill in both or neither"
        ));
    }
    let says = question.measure.is_some() || question.grouping.is_some();
    if says && in_repeat(question, found) {
        return Some(format!(
            "\"{name}\" stands in a repeat, where it is counted for nobody; ask it of the person outside, or empty its measure, competence and group"
        ));
    }
    match question.measure? {
        Measure::Tested if question.right.is_empty() => {
            let text = "write the names of its right choices in the column answer";
            Some(format!(
                "\"{name}\" is tested and has no right answer; {text}"
            ))
        }
        Measure::Current | Measure::Needed if !has_scores(question, found) => {
            let text = "let it choose one from a list whose choices have a score from 0 to 8";
            Some(format!(
                "\"{name}\" measures a level and its answers have none; {text}"
            ))
        }
        _ => None,
    }
}

/// True if one choice is taken and some choice of the list stands for a level.
fn has_scores(question: &Question, found: &Found) -> bool {
    let QuestionKind::One(list) = &question.kind else {
        return false;
    };
    let list = found.lists.get(list);
    list.is_some_and(|list| list.choices.iter().any(|choice| choice.score.is_some()))
}
