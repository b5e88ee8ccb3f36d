//! Questions that depend on themselves, or on what is asked after them: when their turn comes, the answer is not there yet.

use super::{Known, Reach, Reader, Sheets};
use crate::content::problem::Problem;
use crate::model::{QuestionKind, expression::Expr};

/// A condition and who has it.
struct Condition<'a> {
    name: &'a str,
    expr: &'a Expr,
    reader: Reader<'a>,
}

impl<'a> Condition<'a> {
    fn of(name: &'a str, expr: &'a Expr, (repeats, until): (&'a [usize], usize)) -> Condition<'a> {
        let own = None;
        let reader = Reader {
            repeats,
            until,
            own,
        };
        Condition { name, expr, reader }
    }
}

/// The groups and questions that surely come too early.
pub(super) fn problems(known: &Known<'_>, reach: &Reach, sheets: &Sheets<'_>) -> Vec<Problem> {
    let survey = known.survey;
    let groups = survey.groups.iter().enumerate().filter_map(|(at, group)| {
        let relevant = group.relevant.as_ref()?;
        let outer = group.parent;
        let repeats = outer.map_or(&[][..], |up| survey.repeats_of_group(up));
        let counts = !reach.groups.contains(&at);
        counts.then(|| Condition::of(group.name.as_str(), relevant, (repeats, group.rows.start)))
    });
    let questions = survey
        .questions
        .iter()
        .enumerate()
        .filter_map(|(at, question)| {
            let relevant = question.relevant.as_ref()?;
            let shown = question.kind.is_asked() || question.kind == QuestionKind::Note;
            let counts = shown && !reach.never(at);
            counts
                .then(|| Condition::of(question.name.as_str(), relevant, (survey.repeats(at), at)))
        });
    let all = groups.chain(questions);
    all.filter_map(|condition| problem(known, &condition, sheets))
        .collect()
}

fn problem(known: &Known<'_>, condition: &Condition<'_>, sheets: &Sheets<'_>) -> Option<Problem> {
    let Condition { name, expr, reader } = condition;
    let later = |other: &&str| {
        let at = known.survey.position(other);
        at.is_some_and(|at| at >= reader.until)
    };
    let names = expr.questions();
    let other = names.iter().map(|name| name.as_str()).find(later)?;
    if known.truth(expr, *reader) != Some(false) {
        return None;
    }
    let row = sheets.row(other);
    let row = row.map(|row| format!(" (row {row})")).unwrap_or_default();
    let text = match other == *name {
        true => format!(
            "\"{name}\" is asked only if it has an answer, so never; take ${{{name}}} out of its relevant"
        ),
        false => format!(
            "\"{name}\" depends on \"{other}\"{row}, which is asked after it; move it below that row"
        ),
    };
    Some(sheets.warning(name, "relevant", text))
}
