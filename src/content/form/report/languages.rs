//! The languages of a form: what is missing in each, and whether Sala speaks it too.

use super::Sheets;
use crate::content::language;
use crate::model::{Lang, Survey, Words};
use serde::Serialize;
use std::collections::BTreeSet;

/// A language of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Language {
    /// Its code.
    pub code: String,
    /// Its name in English.
    pub name: String,
    /// Whether Sala's own buttons and sentences speak it; else they are in English.
    pub buttons: bool,
    /// What is missing; nothing where it is complete.
    pub gaps: Vec<Gap>,
}

/// Words that a language lacks and another has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// What is missing: `label`, `hint`, `message` or `choice`.
    pub what: &'static str,
    /// The sheet of the rows.
    pub sheet: &'static str,
    /// How many are missing.
    pub count: usize,
    /// The rows that lack them.
    pub rows: Vec<u32>,
}

/// Each language of the form.
pub(super) fn of(survey: &Survey, sheets: &Sheets<'_>) -> Vec<Language> {
    let language = |lang: &Lang| Language {
        code: lang.to_string(),
        name: language::shown(*lang),
        buttons: Lang::ALL.contains(lang),
        gaps: gaps(survey, sheets, *lang),
    };
    survey.langs.iter().map(language).collect()
}

fn gaps(survey: &Survey, sheets: &Sheets<'_>, lang: Lang) -> Vec<Gap> {
    let lacks = |words: &Words| !words.is_empty() && words.exact(lang).is_none();
    let mut labels = Rows::default();
    let mut hints = Rows::default();
    let mut messages = Rows::default();
    for group in survey.groups.iter().filter(|group| lacks(&group.label)) {
        labels.add(sheets.row(group.name.as_str()));
    }
    for question in &survey.questions {
        let own = sheets.row(question.name.as_str());
        let shown = question.kind.is_asked() || question.kind == crate::model::QuestionKind::Note;
        if question.name.as_str().contains('/') || !shown {
            continue;
        }
        if lacks(&question.label) {
            labels.add(own);
        }
        if lacks(&question.hint) {
            hints.add(own);
        }
        for words in [&question.constraint_message, &question.required_message] {
            if lacks(words) {
                messages.add(own);
            }
        }
    }
    let choices = choices(survey, sheets, &lacks);
    let found = [
        ("label", "survey", labels),
        ("hint", "survey", hints),
        ("message", "survey", messages),
        ("choice", "choices", choices),
    ];
    let gap = |(what, sheet, rows): (&'static str, &'static str, Rows)| {
        (rows.count > 0).then(|| Gap {
            what,
            sheet,
            count: rows.count,
            rows: rows.rows.into_iter().collect(),
        })
    };
    found.into_iter().filter_map(gap).collect()
}

/// The choices of the lists that are asked.
fn choices(survey: &Survey, sheets: &Sheets<'_>, lacks: &dyn Fn(&Words) -> bool) -> Rows {
    let mut choices = Rows::default();
    let used = survey.questions.iter().filter_map(|q| q.kind.list());
    for name in used.collect::<BTreeSet<&str>>() {
        let list = survey.lists.get(name).into_iter();
        for choice in list.flat_map(|list| &list.choices) {
            if lacks(&choice.label) {
                choices.add(sheets.choice_row(name, choice.name.as_str()));
            }
        }
    }
    choices
}

/// Rows, each once, and how many things were found in them.
#[derive(Default)]
struct Rows {
    count: usize,
    rows: BTreeSet<u32>,
}

impl Rows {
    fn add(&mut self, row: Option<u32>) {
        self.count += 1;
        self.rows.extend(row);
    }
}
