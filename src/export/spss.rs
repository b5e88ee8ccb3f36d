//! `labels.sps`: SPSS syntax that reads `answers.csv` and gives its columns and codes their words.

use super::microdata::{AGES, Column, told_choices};
use crate::model::{Grouping, Lang, QuestionKind, Survey};
use std::fmt::Write as _;

/// The most bytes of a label of a variable, and of a value.
const LABELS: (usize, usize) = (255, 120);

/// The syntax for these columns, in this language.
pub(super) fn syntax(survey: &Survey, lang: Lang, columns: &[Column<'_>]) -> String {
    let mut out = String::from(
        "\u{feff}* Open the folder that holds answers.csv as the working directory, then run all.\n",
    );
    out.push_str("GET DATA /TYPE=TXT /FILE='answers.csv' /ENCODING='UTF8' /DELIMITERS=',' /QUALIFIER='\"'\n  /FIRSTCASE=2 /VARIABLES=\n  uuid A40\n  wave F4.0");
    let names: Vec<String> = (1..)
        .zip(columns)
        .map(|(at, column)| variable(at, &column.name))
        .collect();
    for (name, column) in names.iter().zip(columns) {
        let _ = write!(out, "\n  {name} {}", format(column));
    }
    out.push_str(".\n");
    for (name, column) in names.iter().zip(columns) {
        let label = label(survey, lang, column);
        let _ = writeln!(out, "VARIABLE LABELS {name} {}.", quoted(&label, LABELS.0));
        let values = values(survey, lang, column);
        if !values.is_empty() {
            let _ = write!(out, "VALUE LABELS {name}");
            for (code, says) in values {
                let _ = write!(out, "\n  {code} {}", quoted(&says, LABELS.1));
            }
            out.push_str(".\n");
        }
    }
    out.push_str("EXECUTE.\n");
    out
}

/// A name that SPSS takes: letters, digits and _, at most 64 bytes; its place makes it unique.
fn variable(at: usize, name: &str) -> String {
    let fine = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    let plain: String = name.chars().map(fine).take(50).collect();
    match name.len() <= 50 && plain == name && plain.starts_with(|c: char| c.is_ascii_alphabetic())
    {
        true => plain,
        false => format!("v{at}_{plain}"),
    }
}

fn format(column: &Column<'_>) -> &'static str {
    match (&column.question.kind, column.choice) {
        (QuestionKind::Many(_), Some(_)) => "F1.0",
        (QuestionKind::Integer | QuestionKind::Decimal | QuestionKind::Range(_), _) => "F12.4",
        (QuestionKind::Many(_) | QuestionKind::Rank(_), None) => "A1000",
        _ => "A100",
    }
}

/// What a column is about: the question, and after it the choice.
fn label(survey: &Survey, lang: Lang, column: &Column<'_>) -> String {
    let question = survey.words(&column.question.label, lang);
    let choices = survey.choices(column.question).iter();
    let mut choices = choices.filter(|own| Some(&own.name) == column.choice);
    match choices.next() {
        Some(choice) => format!("{question}: {}", survey.words(&choice.label, lang)),
        None => question.to_owned(),
    }
}

/// The codes of a column, quoted where they are words, and what they say.
fn values(survey: &Survey, lang: Lang, column: &Column<'_>) -> Vec<(String, String)> {
    let code = |name: &str| quoted(name, LABELS.1);
    match (
        &column.question.kind,
        column.choice,
        column.question.grouping,
    ) {
        (_, Some(_), _) => vec![("0".into(), "-".into()), ("1".into(), "+".into())],
        (QuestionKind::One(_), None, Some(Grouping::AgeBand)) => {
            AGES.map(|band| (code(band), band.to_owned())).to_vec()
        }
        (QuestionKind::One(_), None, grouping) => {
            let told = told_choices(survey, column.question);
            let choices = survey.choices(column.question).iter();
            let kept = choices.filter(|own| grouping.is_none() || told.contains(own.name.as_str()));
            let says = |own: &crate::model::Choice| survey.words(&own.label, lang).to_owned();
            kept.map(|own| (code(own.name.as_str()), says(own)))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Words between quotation marks: those inside doubled, nothing that ends a line, no longer than SPSS takes.
fn quoted(words: &str, most: usize) -> String {
    let flat: String = words
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let cut = &flat[..flat.floor_char_boundary(most)];
    format!("'{}'", cut.replace('\'', "''"))
}
