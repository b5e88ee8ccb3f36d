//! What Sala passes over: rows that it never asks, columns, settings and sheets that a chat has no use for.

use super::{Remark, Sheets, appearances};
use crate::content::{
    form::{
        columns,
        kind::{self, RowKind},
    },
    sheet::{Line, Table},
};
use crate::model::{
    QuestionKind, Survey,
    expression::{Expr, Function},
};
use calamine::{Reader, open_workbook_auto_from_rs};
use std::io::Cursor;

/// Columns of the survey sheet, and why a chat does without them.
const COLUMNS: &[(&str, &str)] = &[
    ("appearance", "a chat has its own look"),
    ("guidance_hint", "meant for interviewers, not shown"),
    ("autoplay", "nothing plays by itself"),
    ("intent", "no other app is opened"),
    ("save_to", "no entities are made"),
    ("trigger", "calculations follow every answer"),
    ("rows", "what is typed has no box"),
    ("accuracythreshold", "a place comes as the phone sends it"),
    ("compact_tag", "there are no text messages of numbers"),
];

/// Parameters that a chat has no use for.
const PARAMETERS: &[(&str, &str)] = &[
    (
        "max-pixels",
        "pictures come in the size that Telegram makes them",
    ),
    ("quality", "recordings come as the phone makes them"),
    ("capture-accuracy", "a place comes as the phone sends it"),
    ("warning-accuracy", "a place comes as the phone sends it"),
    ("allow-mock-accuracy", "a place comes as the phone sends it"),
    ("track-changes", "nobody is watched while answering"),
    ("identify-user", "nobody is watched while answering"),
    ("location-priority", "nobody is followed on the map"),
    ("app", "no other app is opened"),
];

/// Settings, and why a chat does without them.
const SETTINGS: &[(&str, &str)] = &[
    (
        "public_key",
        "answers are not encrypted with this key; keep the database on an encrypted disk",
    ),
    ("submission_url", "answers stay in Sala's own database"),
    ("auto_send", "answers stay in Sala's own database"),
    ("auto_delete", "answers stay in Sala's own database"),
    ("instance_name", "answers have numbers, not names"),
    ("style", "a chat has its own look"),
    ("sms_keyword", "there are no text messages of numbers"),
    ("prefix", "there are no text messages of numbers"),
    (
        "client_editable",
        "an answer is changed in the chat, before it is sent",
    ),
];

/// What Sala passes over on the sheets.
pub(super) fn of(survey: &Survey, sheets: &Sheets<'_>) -> Vec<Remark> {
    let mut remarks = blank(sheets);
    remarks.extend(exact_places(survey, sheets));
    remarks.extend(switched_off(survey, sheets));
    remarks.extend(columns_of(&sheets.survey, COLUMNS, "survey"));
    remarks.extend(parameters(sheets));
    remarks.extend(pictures(&sheets.choices));
    remarks.extend(columns_of(&sheets.settings, SETTINGS, "settings"));
    remarks
}

/// Rows that are left blank, by their type.
fn blank(sheets: &Sheets<'_>) -> Vec<Remark> {
    let mut found: Vec<((&str, &str), Vec<u32>)> = Vec::new();
    for line in sheets.survey.lines() {
        let cell = line.get("type");
        if kind::read(cell) == RowKind::Question(QuestionKind::Blank, false) {
            let key = (cell, why_blank(&line));
            match found.iter_mut().find(|(other, _)| *other == key) {
                Some((_, rows)) => rows.push(line.row),
                None => found.push((key, vec![line.row])),
            }
        }
    }
    let remark =
        |((what, why), rows): ((&str, &str), Vec<u32>)| Remark::on(rows, "survey", what, why);
    found.into_iter().filter_map(remark).collect()
}

/// Why a row is left blank. One with a label was surely meant as a question, unless nobody could type the answer.
fn why_blank(line: &Line<'_>) -> &'static str {
    let cell = line.get("type").to_lowercase();
    let typed = !["audit", "audio", "geopoint"]
        .iter()
        .any(|word| cell.contains(word));
    match typed && !line.get("label").is_empty() {
        true => "is filled in by a phone, and Sala has none; write text if people shall type it",
        false => "left blank: Sala never asks for it",
    }
}

/// Places on the map, sent or typed, which are kept with three decimals.
fn exact_places(survey: &Survey, sheets: &Sheets<'_>) -> Option<Remark> {
    let points = survey.questions.iter();
    let points = points.filter(|question| question.kind == QuestionKind::Point);
    let rows = points.filter_map(|question| sheets.row(question.name.as_str()));
    let why = "kept to about 100 metres";
    Remark::on(rows.collect(), "survey", "exact places", why)
}

/// Rows whose relevant is `false()` and nothing else, which is how forms keep a row for its list alone.
fn switched_off(survey: &Survey, sheets: &Sheets<'_>) -> Option<Remark> {
    let off = survey
        .questions
        .iter()
        .filter(|q| is_off(q.relevant.as_ref()));
    let groups = survey.groups.iter().filter(|g| is_off(g.relevant.as_ref()));
    let names = off.map(|q| &q.name).chain(groups.map(|g| &g.name));
    let rows = names.filter_map(|name| sheets.row(name.as_str()));
    let why = "never asked: the relevant is false()";
    Remark::on(rows.collect(), "survey", "switched off", why)
}

/// Whether a condition is `false()` on purpose.
pub(super) fn is_off(relevant: Option<&Expr>) -> bool {
    matches!(relevant, Some(Expr::Call(Function::False, _)))
}

/// Filled columns that are not read.
fn columns_of(table: &Table<'_>, why: &[(&str, &str)], sheet: &'static str) -> Vec<Remark> {
    let unread = why.iter().filter(|(key, _)| !columns::READ.contains(key));
    let remark = |(key, why): &(&str, &str)| {
        // An appearance that changes the answer is something to look at, not a matter of looks.
        let is_looks = |line: &Line<'_>| *key != "appearance" || appearances::loss(line).is_none();
        let filled = table.lines().filter(|line| !line.get(key).is_empty());
        let filled = filled.filter(is_looks);
        Remark::on(filled.map(|line| line.row).collect(), sheet, key, why)
    };
    unread.filter_map(remark).collect()
}

/// Parameters that are not read, of whichever rows.
fn parameters(sheets: &Sheets<'_>) -> Vec<Remark> {
    let has = |cell: &str, key: &str| {
        let lower = cell.to_lowercase();
        let mut parts = lower.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
        parts.any(|part| part.split('=').next() == Some(key))
    };
    let remark = |(key, why): &(&str, &str)| {
        let lines = sheets.survey.lines();
        let rows = lines.filter(|line| has(line.get("parameters"), key));
        Remark::on(
            rows.map(|line| line.row).collect(),
            "survey",
            &format!("parameter {key}"),
            why,
        )
    };
    PARAMETERS.iter().filter_map(remark).collect()
}

/// Choices with pictures, sounds or films.
fn pictures(choices: &Table<'_>) -> Option<Remark> {
    let media = |key: &str| {
        let key = key.strip_prefix("media::").unwrap_or(key);
        matches!(key, "image" | "audio" | "video" | "big-image")
    };
    let lines = choices.lines();
    let rows = lines.filter(|line| line.cells().any(|(head, _)| media(&head.key)));
    let why = "not shown: the words of a choice must do without";
    Remark::on(
        rows.map(|line| line.row).collect(),
        "choices",
        "pictures of choices",
        why,
    )
}

/// Sheets of a workbook that are not read.
pub(super) fn other_sheets(bytes: &[u8]) -> Vec<Remark> {
    let Ok(book) = open_workbook_auto_from_rs(Cursor::new(bytes)) else {
        return Vec::new();
    };
    let why = |name: &str| match name {
        "entities" => Some("no entities are made"),
        "osm" => Some("map features are not asked"),
        "survey" | "choices" | "settings" | "choices and columns" | "external_choices" => None,
        _ => Some("not read"),
    };
    let names = book.sheet_names();
    let remark = |name: &String| {
        let why = why(name.trim().to_lowercase().as_str())?;
        Some(Remark {
            what: format!("sheet {}", name.trim()),
            why: why.into(),
            sheet: "",
            count: 0,
            rows: Vec::new(),
        })
    };
    names.iter().filter_map(remark).collect()
}
