//! Reads the files of an export back, as anybody can who has them: what they show, and nothing that they do not.

use super::{
    folder::{self, Trouble},
    sheet::{TABLES, word},
};
use crate::report::{
    By, Cell, Release, Row, Statistic, Status, Table, Value,
    release::{Kind, Sheet},
};
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// What was published in this folder; `number` is its place among all that are read.
pub fn read(dir: &Path, number: u32) -> Result<Release, Trouble> {
    let package = folder::read(dir, "datapackage.json")?;
    let package: serde_json::Value = serde_json::from_slice(&package).unwrap_or_default();
    let name = package["name"].as_str().unwrap_or_default();
    let kind = if name.ends_with("-public") {
        Kind::Public
    } else {
        Kind::Partner
    };
    let mut rows = Vec::new();
    for table in TABLES {
        let bytes = folder::read(dir, &format!("{}.csv", word(&table)))?;
        let mut reader =
            ::csv::Reader::from_reader(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes));
        let heads = reader.headers().cloned().unwrap_or_default();
        let lines = reader.records().flatten();
        rows.extend(lines.filter_map(|line| {
            row(table, &|column| {
                let at = heads.iter().position(|head| head == column);
                at.and_then(|at| line.get(at))
                    .unwrap_or_default()
                    .to_owned()
            })
        }));
    }
    let made: Option<Timestamp> = package["created"].as_str().and_then(|at| at.parse().ok());
    Ok(release(rows, (number, kind, made.unwrap_or_default())))
}

/// The numbers as a release. How many joined and left stands in no file; who lies within whom is known from what the tables are.
fn release(rows: Vec<Row>, (number, kind, made): (u32, Kind, Timestamp)) -> Release {
    let populations: BTreeSet<&String> = rows.iter().map(|row| &row.population).collect();
    let within = |name: &&String| {
        let mut parts = name.split('/');
        let (table, wave) = (parts.next()?, parts.next()?);
        let people = match table {
            "gap" | "tested" | "calibration" => format!("people/{wave}"),
            _ => return None,
        };
        populations
            .contains(&people)
            .then(|| ((*name).clone(), people))
    };
    let inside: BTreeMap<String, String> = populations.iter().filter_map(within).collect();
    let choices = rows.iter().filter(|row| row.cell.by() == [By::Choice]);
    let loose = choices
        .map(|row| (row.population.clone(), row.cell.by()))
        .collect();
    let sheets: BTreeSet<(Table, Vec<By>)> =
        rows.iter().map(|row| (row.table, row.cell.by())).collect();
    let tables = sheets
        .into_iter()
        .map(|(table, by)| (Sheet { table, by }, number))
        .collect();
    Release {
        number,
        kind,
        name: String::new(),
        made,
        tables,
        moves: BTreeMap::new(),
        partner_moves: BTreeMap::new(),
        inside,
        loose,
        left_out: Vec::new(),
        rows,
    }
}

/// A line of a table.
fn row(table: Table, get: &dyn Fn(&str) -> String) -> Option<Row> {
    let statistic: Statistic = named(&get("measure"))?;
    let number = |column: &str| get(column).parse::<f64>().ok();
    let text = |column: &str| Some(get(column)).filter(|text| !text.is_empty());
    let mut cell = Vec::new();
    for (by, group) in [("by", "group"), ("by2", "group2")] {
        if let Some(by) = text(by) {
            cell.push((named::<By>(&by)?, get(group)));
        }
    }
    let item = match table {
        Table::Items => text("item"),
        Table::Indicators => text("indicator"),
        Table::Calibration => {
            let area = (!cell.is_empty() && cell[0].0 == By::Area).then(|| cell.remove(0).1);
            area.or_else(|| text("item"))
        }
        _ => None,
    };
    let value = get("value");
    let value = match value.parse() {
        Ok(number) => Some(Value::Number(number)),
        Err(_) => Some(Value::Word(value)).filter(|_| text("value").is_some()),
    };
    let mut row = Row {
        table,
        wave: get("wave").parse().ok(),
        competence: text("competence").and_then(|id| id.parse().ok()),
        item,
        cell: Cell(cell),
        statistic,
        value,
        low: number("low"),
        high: number("high"),
        n: number("n").map(|n| n as u64),
        status: named::<Status>(&get("status")).unwrap_or_default(),
        note: get("note"),
        population: String::new(),
        also: Default::default(),
    };
    row.population = population(&row);
    Some(row)
}

/// Who is counted in a row, by the names that every release uses.
fn population(row: &Row) -> String {
    let wave = row.wave.unwrap_or(0);
    let competence = row.competence.as_ref().map_or("", |id| id.as_str());
    let item = row.item.as_deref().unwrap_or_default();
    match (row.table, row.statistic) {
        (Table::Gap, Statistic::TestedShare) => format!("tested/{wave}/{competence}"),
        (Table::Gap, _) => format!("gap/{wave}/{competence}"),
        (Table::Calibration, _) => format!("calibration/{wave}/{item}"),
        (Table::Change, Statistic::Attrition) => format!("earlier/{wave}/{competence}"),
        (Table::Change, _) => format!("change/{wave}/{competence}"),
        (Table::Items, _) => format!("items/{item}"),
        (Table::Balance, Statistic::Completed) => format!("people/{wave}"),
        (Table::Balance, statistic) => format!("{}/{wave}", word(&statistic)),
        (Table::Lessons, statistic) => format!("lessons/{}", word(&statistic)),
        (Table::Indicators, statistic) => format!("indicators/{item}/{wave}/{}", word(&statistic)),
    }
}

/// The thing of this word.
fn named<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(word.into()).ok()
}
