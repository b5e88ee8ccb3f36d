//! The table of expressions: what each comes to, seen from a row of the survey, or why it is refused.

use super::{
    super::Look,
    form::{row, run, sheet, survey},
};
use crate::{
    content::expression::parse,
    model::expression::{Scope, evaluate},
};

pub(super) const ROWS: &str = include_str!("survey.csv");
pub(super) const CHOICES: &str = include_str!("choices.csv");
pub(super) const ANSWERS: &str = include_str!("answers.txt");
const TABLE: &str = include_str!("expressions.txt");

/// What an expression comes to, or why it is none. It is also printed and must be read again as the same.
fn answer(text: &str, scope: &dyn Scope) -> String {
    let expr = match parse(text) {
        Ok(expr) => expr,
        Err(error) => return format!("! {error}"),
    };
    let printed = expr.to_string();
    assert_eq!(parse(&printed), Ok(expr.clone()), "{text} | {printed}");
    match evaluate(&expr, scope).text() {
        text if text.is_empty() => "(nothing)".into(),
        text => text,
    }
}

#[test]
fn every_line_of_the_table_holds() {
    let survey = survey(ROWS, CHOICES);
    let run = run(&survey, ANSWERS);
    let sheet = sheet(&survey, &run);
    let mut own = row(&survey, "here");
    let (mut lines, mut wrong) = (0, Vec::new());
    for line in TABLE.lines() {
        if let Some(name) = line.strip_prefix("@ ") {
            own = row(&survey, name);
        } else if let Some((text, expected)) = line.rsplit_once(" => ") {
            lines += 1;
            let found = answer(text, &Look::from(&sheet, &own));
            if found != expected {
                wrong.push(format!("{text} => {found}"));
            }
        } else {
            assert!(line.is_empty() || line.starts_with('#'), "{line}");
        }
    }
    assert!(wrong.is_empty(), "not as written:\n{}", wrong.join("\n"));
    assert!(lines >= 200, "only {lines} expressions");
}
