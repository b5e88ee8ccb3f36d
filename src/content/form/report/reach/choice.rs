//! Comparisons of an answer with the name of a choice, and names that the list does not have.

use super::{Reach, Sheets, truth::is_computed};
use crate::content::{near::did_you_mean, problem::Problem};
use crate::model::{
    Question, QuestionKind, Survey,
    expression::{Expr, Function, Operator},
};

/// Comparisons with choices that the list does not have.
pub(super) fn problems(survey: &Survey, reach: &Reach, sheets: &Sheets<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut look = |name: &str, key: &str, expr: &Expr, (own, never): (Option<&Question>, bool)| {
        expr.walk(&mut |inner| {
            let Some(text) = unknown_choice(survey, inner, own) else {
                return;
            };
            let so = if never && key == "relevant" {
                ", and so this is never asked"
            } else {
                ""
            };
            found.push(sheets.warning(name, key, format!("{text}{so}")));
        });
    };
    for (at, group) in survey.groups.iter().enumerate() {
        if let Some(expr) = &group.relevant {
            look(
                group.name.as_str(),
                "relevant",
                expr,
                (None, reach.groups.contains(&at)),
            );
        }
    }
    for (at, question) in survey.questions.iter().enumerate() {
        // What "other" added has no row of its own.
        if question.kind == QuestionKind::Another {
            continue;
        }
        for (key, expr) in expressions(question) {
            look(
                question.name.as_str(),
                key,
                expr,
                (Some(question), reach.never(at)),
            );
        }
    }
    found.dedup();
    found
}

fn unknown_choice(survey: &Survey, expr: &Expr, own: Option<&Question>) -> Option<String> {
    let taken = comparison(expr)?;
    let question = taken.question(survey, own)?;
    if !unknown(survey, question, taken.choice)? {
        return None;
    }
    let names = survey
        .choices(question)
        .iter()
        .map(|choice| choice.name.as_str());
    let near = did_you_mean(taken.choice, names.clone());
    let mend = match near.as_str() {
        "" => {
            let few: Vec<&str> = names.clone().take(5).collect();
            let more = if names.count() > 5 { ", …" } else { "" };
            format!("; its choices are {}{more}", few.join(", "))
        }
        near => near.into(),
    };
    let always = if taken.unequal { "always" } else { "never" };
    Some(format!(
        "\"{}\" is no choice of \"{}\"{mend}: this part {always} holds",
        taken.choice, question.name
    ))
}

/// Every expression of a question, with its column.
fn expressions(question: &Question) -> impl Iterator<Item = (&'static str, &Expr)> {
    let all = [
        ("relevant", &question.relevant),
        ("constraint", &question.constraint),
        ("calculation", &question.calculation),
        ("required", &question.required),
        ("read_only", &question.read_only),
        ("choice_filter", &question.choice_filter),
    ];
    all.into_iter()
        .filter_map(|(key, expr)| Some((key, expr.as_ref()?)))
}

/// An answer that is compared with a choice.
pub(super) struct Comparison<'a> {
    subject: &'a Expr,
    /// The choice's name as the expression has it.
    pub(super) choice: &'a str,
    /// True for `!=`.
    pub(super) unequal: bool,
}

/// The comparison that an expression is, if it is one.
pub(super) fn comparison(expr: &Expr) -> Option<Comparison<'_>> {
    let (subject, choice, unequal) = match expr {
        Expr::Call(Function::Selected, arguments) => match arguments.as_slice() {
            [subject, Expr::Text(choice)] => (subject, choice, false),
            _ => return None,
        },
        Expr::Binary(operator @ (Operator::Equal | Operator::Unequal), left, right) => {
            let unequal = *operator == Operator::Unequal;
            match (&**left, &**right) {
                (subject, Expr::Text(choice)) => (subject, choice, unequal),
                (Expr::Text(choice), subject) => (subject, choice, unequal),
                _ => return None,
            }
        }
        _ => return None,
    };
    Some(Comparison {
        subject,
        choice,
        unequal,
    })
}

impl Comparison<'_> {
    /// The question whose answer is compared; `own` is the one that `.` stands for.
    pub(super) fn question<'s>(
        &self,
        survey: &'s Survey,
        own: Option<&'s Question>,
    ) -> Option<&'s Question> {
        match self.subject {
            Expr::Answer(name) => survey.question(name.as_str()),
            Expr::Itself => own,
            _ => None,
        }
    }
}

/// Whether a question's list surely lacks this choice; none if that cannot be known.
pub(super) fn unknown(survey: &Survey, question: &Question, choice: &str) -> Option<bool> {
    let single = !choice.is_empty() && !choice.contains(char::is_whitespace);
    let many_or_one = matches!(question.kind, QuestionKind::One(_) | QuestionKind::Many(_));
    if !single || !many_or_one || is_computed(question) || question.default.is_some() {
        return None;
    }
    let list = survey.lists.get(question.kind.list()?)?;
    // "1" and 1.0 are the same to whoever compares, and a list of numbers may be compared by value.
    let number = choice.parse::<f64>().ok();
    let same = |name: &str| name == choice || number.is_some() && name.parse().ok() == number;
    let names = &list.choices;
    (!names.is_empty()).then(|| !names.iter().any(|other| same(other.name.as_str())))
}
