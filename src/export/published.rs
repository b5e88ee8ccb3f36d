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
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// How the counts of a release hang together, for whoever wants to work out what it hides: nothing in it that its own check did not take
/// for known.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Structure {
    number: u32,
    tables: Vec<(Sheet, u32)>,
    moves: BTreeMap<String, (u64, u64)>,
    inside: BTreeMap<String, String>,
    loose: BTreeSet<(String, Vec<By>)>,
    /// Who is counted, by table, wave, competence, item and measure.
    counted: BTreeMap<String, String>,
}

impl Structure {
    pub(super) fn of(release: &Release) -> Self {
        let named = |row: &Row| (key(row), row.population.clone());
        Self {
            number: release.number,
            tables: release.tables.clone(),
            moves: release.moves.clone(),
            inside: release.inside.clone(),
            loose: release.loose.clone(),
            counted: release.rows.iter().map(named).collect(),
        }
    }
}

/// What tells the rows of different populations apart.
fn key(row: &Row) -> String {
    let wave = row.wave.map(|wave| wave.to_string()).unwrap_or_default();
    let competence = row.competence.as_ref().map_or("", |id| id.as_str());
    let item = row.item.as_deref().unwrap_or_default();
    let is_each = row.cell.by().contains(&By::Lesson);
    let each = if is_each { "each" } else { "" };
    [
        &word(&row.table),
        &wave,
        competence,
        item,
        &word(&row.statistic),
        each,
    ]
    .join("|")
}

/// What was published in this folder.
pub fn read(dir: &Path) -> Result<Release, Trouble> {
    let package = folder::read(dir, "datapackage.json")?;
    let package: serde_json::Value = serde_json::from_slice(&package).unwrap_or_default();
    let name = package["name"].as_str().unwrap_or_default();
    let kind = if name.ends_with("-public") {
        Kind::Public
    } else {
        Kind::Partner
    };
    let made: Option<Timestamp> = package["created"].as_str().and_then(|at| at.parse().ok());
    let structure: Structure = serde_json::from_value(package["sala"].clone()).unwrap_or_default();
    let mut rows = Vec::new();
    for table in TABLES {
        rows.extend(lines(dir, table)?);
    }
    // A rounded share tells only about how many there are; what it leaves open is no contradiction.
    rows.retain(|row| kind == Kind::Partner || !is_share(row.statistic));
    for row in &mut rows {
        row.population = structure
            .counted
            .get(&key(row))
            .cloned()
            .unwrap_or_default();
    }
    Ok(Release {
        number: structure.number,
        kind,
        name: name.to_owned(),
        made: made.unwrap_or_default(),
        tables: structure.tables,
        moves: structure.moves,
        partner_moves: BTreeMap::new(),
        inside: structure.inside,
        loose: structure.loose,
        left_out: Vec::new(),
        rows,
    })
}

/// The lines of a table.
fn lines(dir: &Path, table: Table) -> Result<Vec<Row>, Trouble> {
    let bytes = folder::read(dir, &format!("{}.csv", word(&table)))?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let mut reader = ::csv::Reader::from_reader(text);
    let heads = reader.headers().cloned().unwrap_or_default();
    let cell = |line: &::csv::StringRecord, column: &str| {
        let at = heads.iter().position(|head| head == column);
        at.and_then(|at| line.get(at))
            .unwrap_or_default()
            .to_owned()
    };
    let lines = reader.records().flatten();
    Ok(lines
        .filter_map(|line| row(table, &|column| cell(&line, column)))
        .collect())
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
    Some(Row {
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
        also: Vec::new(),
        behind: behind(statistic, get),
    })
}

/// Whether a number tells by itself how many people are in its cell.
fn is_share(statistic: Statistic) -> bool {
    use Statistic as S;
    matches!(statistic, S::Taken | S::Share | S::Attrition | S::Numerator)
}

/// How many people make up a share; what the table shows tells it.
fn behind(statistic: Statistic, get: &dyn Fn(&str) -> String) -> Option<u64> {
    let n: f64 = get("n").parse().ok()?;
    let value: f64 = get("value").parse().ok()?;
    let people = match statistic {
        Statistic::Taken | Statistic::Share => value * n,
        Statistic::Attrition => (1.0 - value) * n,
        Statistic::Numerator => value,
        _ => return None,
    };
    Some(people.round() as u64)
}

/// The thing of this word.
fn named<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(word.into()).ok()
}
