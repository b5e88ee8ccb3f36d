//! `datapackage.json`: what each file and column holds, by Frictionless Data Package v2, so that a program or a stranger can read them.

use super::{
    Export,
    published::Structure,
    sheet::{Field, Sheet, TABLES, word},
    words,
};
use crate::report::{Table, note, release::Kind};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";
const RESOURCE: &str = "https://datapackage.org/profiles/2.0/dataresource.json";
const SCHEMA: &str = "https://datapackage.org/profiles/2.0/tableschema.json";

/// The description of these sheets, as JSON.
pub(super) fn describe(export: &Export<'_>, sheets: &[Sheet]) -> String {
    let release = export.release;
    let (kind, name) = (word(&release.kind), release.name.to_lowercase());
    let resources: Vec<Value> = sheets.iter().map(|sheet| resource(export, sheet)).collect();
    let package = json!({
        "$schema": PROFILE,
        "name": format!("sala-{name}-{kind}"),
        "title": format!("Digital skills of creative people: gap analysis, {} ({kind} release)", release.name),
        "description": description(release.kind),
        "version": format!("{}.0.0", release.number),
        "created": release.made.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        "licenses": [licence(export.licence)],
        "contributors": [{
            "title": export.library.programme.name.get(export.lang),
            "roles": ["publisher"],
        }],
        "keywords": ["digital skills", "culture", "gap analysis", "self-selected sample"],
        "resources": resources,
        "sala": Structure::of(release),
    });
    format!("{package:#}\n")
}

fn description(kind: Kind) -> String {
    format!(
        "Self-selected sample: people chose themselves to answer, so the numbers speak of those who did and not of all creative people. \
         Intervals are 95 % sampling-model intervals. No number stands on fewer than {} people; hidden numbers are empty and have the \
         status A (too few, or all alike) or D (hidden so that another cannot be worked out), never 0. Text that begins like a formula \
         (= + - @, tab, line feed or their full-width forms) has an apostrophe before it; numbers never have. Dates are ISO 8601, \
         decimals have a point, shares are parts of 1.",
        kind.least()
    )
}

fn licence(name: &str) -> Value {
    match name {
        "CC-BY-4.0" => json!({
            "name": name,
            "title": "Creative Commons Attribution 4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }),
        _ => json!({ "name": name }),
    }
}

fn resource(export: &Export<'_>, sheet: &Sheet) -> Value {
    let table = TABLES.into_iter().find(|table| word(table) == sheet.name);
    let fields: Vec<Value> = (0..sheet.columns.len())
        .map(|at| field(export, table, (sheet, at)))
        .collect();
    let about = table.map_or(
        "Every question and choice, with its code and its label in every language",
        words::table,
    );
    json!({
        "$schema": RESOURCE,
        "name": sheet.name,
        "type": "table",
        "path": format!("{}.csv", sheet.name),
        "description": about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "header": true },
        "schema": { "$schema": SCHEMA, "fields": fields, "missingValues": [""] },
    })
}

/// One column: its type, what it holds, and for a closed list its words.
fn field(export: &Export<'_>, table: Option<Table>, (sheet, at): (&Sheet, usize)) -> Value {
    let name = &sheet.columns[at];
    let column = name.as_str();
    let mut field = json!({
        "name": name,
        "type": kind(table, column),
        "description": about(table, column),
    });
    let used = || {
        let texts = sheet.rows.iter().filter_map(|row| match &row[at] {
            Field::Text(text) => Some(text.as_str()),
            _ => None,
        });
        texts.collect::<BTreeSet<&str>>()
    };
    let categories: Vec<Value> = match (column, table) {
        ("status", _) => words::STATUSES
            .iter()
            .map(|(code, says)| category(code, says))
            .collect(),
        ("measure", Some(table)) => {
            let all = words::measures(table).iter();
            all.map(|(measure, says)| category(&word(measure), says))
                .collect()
        }
        ("competence", _) => {
            let known = used()
                .into_iter()
                .map(|id| category(id, competence(export, id)));
            known.collect()
        }
        ("by" | "by2", _) => used().into_iter().map(|by| category(by, by)).collect(),
        _ => Vec::new(),
    };
    if !categories.is_empty() {
        field["categories"] = Value::Array(categories);
    }
    if column == "status" || column == "measure" {
        field["constraints"] = json!({ "required": table.is_some() });
    }
    field
}

/// The type of a column.
fn kind(table: Option<Table>, column: &str) -> &'static str {
    match column {
        "wave" | "n" | "score" => "integer",
        // In the gap table it can be a quadrant.
        "value" if table == Some(Table::Gap) => "any",
        "value" | "low" | "high" => "number",
        _ => "string",
    }
}

fn about(table: Option<Table>, column: &str) -> String {
    let about = words::column(column);
    let list = |words: &[(&str, &str)]| {
        let each = words.iter().map(|(word, says)| format!("{word}: {says}"));
        each.collect::<Vec<_>>().join("; ")
    };
    match (column, table) {
        ("note", _) => format!("{about}. {}", list(note::ALL)),
        ("value", Some(Table::Gap)) => {
            format!(
                "{about}; for ipa_quadrant a word ({})",
                list(&words::QUADRANTS)
            )
        }
        ("measure", None) => "What the question measures".into(),
        _ => about.to_owned(),
    }
}

fn category(value: &str, label: &str) -> Value {
    json!({ "value": value, "label": label })
}

/// The name of a competence in the language asked for, by its id.
fn competence<'a>(export: &Export<'a>, id: &'a str) -> &'a str {
    let all = &export.library.framework.competences;
    let found = all.iter().find(|competence| competence.id.as_str() == id);
    found.map_or(id, |competence| competence.label.get(export.lang))
}
