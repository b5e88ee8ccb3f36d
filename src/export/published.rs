//! Reads the files of an export back, as anybody can who has them: what they show, and nothing that they do not.

use super::{
    folder::{self, Trouble},
    sheet::{Note, TABLES, word},
};
use crate::report::{
    By, COUNTED, Cell, Release, Row, Statistic, Status, Table, Value,
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
    /// Who is counted, by table, wave, competence, item, period and measure; nobody where a row does not tell how many are in its cell.
    counted: BTreeMap<String, String>,
}

impl Structure {
    pub(super) fn of(release: &Release) -> Self {
        let named = |row: &Row| {
            let population = Some(&row.population).filter(|_| is_own(row));
            (key(row), population.cloned().unwrap_or_default())
        };
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

/// Whether a row tells how many are in its own cell. One about some groups alone tells of theirs, which stand in rows of their own; and not
/// everybody who answered an item answered others, which its discrimination needs.
fn is_own(row: &Row) -> bool {
    let is_whole = row.also.iter().all(|(_, cell)| *cell == row.cell);
    is_whole && row.statistic != Statistic::Discrimination
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
        Note::of(row).period,
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
    // An older Sala knew fewer tables.
    let is_told = |table: &Table| {
        let mut told = package["resources"].as_array().into_iter().flatten();
        told.any(|one| one["name"] == *word(table))
    };
    for table in TABLES.into_iter().filter(is_told) {
        rows.extend(lines(dir, table)?);
    }
    // A rounded share tells only about how many there are; what it leaves open is no contradiction.
    rows.retain(|row| kind == Kind::Partner || !is_share(row));
    for row in &mut rows {
        let Some(population) = structure.counted.get(&key(row)) else {
            return Err(Trouble::Unsaid(dir.to_owned()));
        };
        row.population.clone_from(population);
        row.behind = behind(row);
    }
    rows.retain(|row| !row.population.is_empty());
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
        Table::Items | Table::Themes => text("item"),
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
        note: note(get),
        population: String::new(),
        also: Vec::new(),
        behind: None,
    })
}

/// The words that stand in columns of their own, and the others.
fn note(get: &dyn Fn(&str) -> String) -> String {
    let own = ["target", "class", "period"].map(|column| (column, get(column)));
    let own = own.iter().filter(|(_, word)| !word.is_empty());
    let words = own.map(|(column, word)| format!("{column}={word}"));
    let rest = Some(get("note")).filter(|rest| !rest.is_empty());
    words.chain(rest).collect::<Vec<_>>().join(" ")
}

/// Whether how many people a number tells of comes out of a share, which the public sees rounded.
fn is_share(row: &Row) -> bool {
    use Statistic as S;
    matches!(row.statistic, S::Taken | S::Share | S::Attrition)
}

/// How many people make up a number, where those are others than the ones counted in `n`; what the table shows tells it.
fn behind(row: &Row) -> Option<u64> {
    let n = row.n? as f64;
    let Some(Value::Number(value)) = row.value else {
        return None;
    };
    let is_part = row.population.ends_with(COUNTED);
    let people = match row.statistic {
        Statistic::Taken => value * n,
        Statistic::Attrition => (1.0 - value) * n,
        Statistic::Share if is_part || row.table == Table::Themes => value * n,
        Statistic::Numerator if is_part => value,
        _ => return None,
    };
    Some(people.round() as u64)
}

/// The thing of this word.
fn named<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(word.into()).ok()
}
