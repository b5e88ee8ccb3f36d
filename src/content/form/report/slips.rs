//! Slips of the author that surely go wrong: defaults that no list has, choices that look the same, days that are none.

use super::Sheets;
use crate::content::{
    near::did_you_mean,
    problem::{Place, Problem, Severity},
};
use crate::model::{
    Choice, OTHER, Question, QuestionKind, Survey,
    expression::{Expr, Operator},
};
use jiff::civil::Date;
use std::collections::{BTreeSet, HashMap};

/// How many labels are said.
const NAMED: usize = 4;

/// All slips of a survey.
pub(super) fn problems(survey: &Survey, sheets: &Sheets<'_>) -> Vec<Problem> {
    let defaults = survey
        .questions
        .iter()
        .filter_map(|q| strange_default(survey, q, sheets));
    let mut found: Vec<Problem> = defaults.collect();
    found.extend(same_labels(survey, sheets));
    found.extend(days(survey, sheets));
    found
}

/// A default that is no choice of its list.
fn strange_default(survey: &Survey, question: &Question, sheets: &Sheets<'_>) -> Option<Problem> {
    let list = survey.lists.get(question.kind.list()?)?;
    let Some(Expr::Text(default)) = &question.default else {
        return None;
    };
    let names: Vec<&str> = match question.kind {
        QuestionKind::One(_) => vec![default.trim()],
        _ => default.split_whitespace().collect(),
    };
    let strange = |name: &&str| !name.is_empty() && list.choice(name).is_none();
    let strange = names.into_iter().find(strange)?;
    let near = did_you_mean(
        strange,
        list.choices.iter().map(|choice| choice.name.as_str()),
    );
    let text = format!(
        "the default \"{strange}\" is no choice of \"{}\"{near}; mend it or take it out",
        question.own_name()
    );
    Some(sheets.warning(question.name.as_str(), "default", text))
}

/// Choices that stand side by side under the same words, once for each list.
fn same_labels(survey: &Survey, sheets: &Sheets<'_>) -> Vec<Problem> {
    let mut said = BTreeSet::new();
    let problem = |question: &Question| {
        let list = question.kind.list()?;
        let twins = twins(survey, question);
        let second = twins.first().filter(|_| said.insert(list.to_owned()))?;
        let words = |choice: &&Choice| survey.words(&choice.label, survey.default_lang).to_owned();
        let shown: Vec<String> = twins.iter().take(NAMED).map(words).collect();
        let more = if twins.len() > NAMED { ", …" } else { "" };
        let text = format!(
            "the list \"{list}\" offers two choices of the same words ({}{more}); say more in one of them",
            shown.join(", ")
        );
        let place: Place = match sheets.choice_row(list, second.name.as_str()) {
            Some(row) => sheets.choices.sheet.place(row, None),
            None => sheets.place(question.name.as_str(), "type"),
        };
        Some(Problem {
            place,
            severity: Severity::Warning,
            text,
        })
    };
    survey.questions.iter().filter_map(problem).collect()
}

/// The choices whose words an earlier choice has too, where the filter cannot tell the two apart.
fn twins<'a>(survey: &'a Survey, question: &Question) -> Vec<&'a Choice> {
    let mut columns: Vec<&str> = Vec::new();
    if let Some(filter) = &question.choice_filter {
        filter.walk(&mut |expr| {
            if let Expr::Path(path) = expr {
                // A path that is no column is in doubt, like the name itself.
                columns.push(path.name().unwrap_or("name"));
            }
        });
    }
    if columns.contains(&"name") {
        return Vec::new();
    }
    let cell = |choice: &'a Choice, column: &&str| choice.columns.get(*column);
    let mut seen: HashMap<&str, Vec<&'a Choice>> = HashMap::new();
    let mut twins = Vec::new();
    for choice in survey.choices(question) {
        let shown = survey.words(&choice.label, survey.default_lang);
        if shown.is_empty() || choice.name.as_str().starts_with(OTHER) {
            continue;
        }
        let same = seen.entry(shown).or_default();
        let is_twin = |other: &&'a Choice| {
            let mut columns = columns.iter();
            other.label == choice.label && columns.all(|c| cell(other, c) == cell(choice, c))
        };
        if same.iter().any(is_twin) {
            twins.push(choice);
        }
        same.push(choice);
    }
    twins
}

/// Comparisons with a day that is none, or that lost its quotes.
fn days(survey: &Survey, sheets: &Sheets<'_>) -> Vec<Problem> {
    let of_questions = survey.questions.iter().flat_map(|q| {
        let cells = [
            ("relevant", &q.relevant),
            ("required", &q.required),
            ("constraint", &q.constraint),
            ("calculation", &q.calculation),
            ("choice_filter", &q.choice_filter),
            ("read_only", &q.read_only),
        ];
        cells.map(|(key, expr)| (&q.name, key, expr.as_ref()))
    });
    let groups = survey.groups.iter();
    let of_groups = groups.map(|g| (&g.name, "relevant", g.relevant.as_ref()));
    let mut found = Vec::new();
    for (name, key, expr) in of_questions.chain(of_groups) {
        let mut texts = Vec::new();
        if let Some(expr) = expr {
            expr.walk(&mut |expr| texts.extend(compared(expr).into_iter().flatten()));
        }
        let warning = |text| sheets.warning(name.as_str(), key, text);
        found.extend(texts.into_iter().map(warning));
    }
    found
}

/// What is wrong with the two sides of a comparison.
fn compared(expr: &Expr) -> [Option<String>; 2] {
    use Operator as O;
    match expr {
        Expr::Binary(
            O::Equal | O::Unequal | O::Less | O::AtMost | O::More | O::AtLeast,
            left,
            right,
        ) => [strange_day(left), strange_day(right)],
        _ => [None, None],
    }
}

fn strange_day(side: &Expr) -> Option<String> {
    match side {
        Expr::Text(text) if is_no_day(text) => {
            Some(format!("'{text}' is no day of the calendar; mend it"))
        }
        Expr::Binary(Operator::Minus, left, day) => {
            let (Expr::Binary(Operator::Minus, year, month), Expr::Number(day)) = (&**left, &**day)
            else {
                return None;
            };
            let (Expr::Number(year), Expr::Number(month)) = (&**year, &**month) else {
                return None;
            };
            let shown = format!("{year}-{month:0>2}-{day:0>2}");
            let number = year - month - day;
            Some(format!(
                "{shown} without quotes is a sum, {number}; write '{shown}'"
            ))
        }
        _ => None,
    }
}

/// Whether a text has the shape of a day, 2026-13-01, and is none.
fn is_no_day(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    let digits = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if year.len() != 4 || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
        return false;
    }
    match (year.parse(), month.parse(), day.parse()) {
        (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day).is_err(),
        _ => true,
    }
}
