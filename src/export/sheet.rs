//! The tables as they are handed out: tidy, one number a row, columns with fixed names. Every writer takes these.

use super::{Export, codebook};
use crate::report::{By, Row, Status, Table, Value, release};
use serde::Serialize;

/// The tables in the order of their files.
pub(super) const TABLES: [Table; 8] = [
    Table::Gap,
    Table::Calibration,
    Table::Change,
    Table::Items,
    Table::Themes,
    Table::Balance,
    Table::Lessons,
    Table::Indicators,
];

/// A table as it is written: the same columns in every row.
#[derive(Debug)]
pub(super) struct Sheet {
    /// The name of its file, without the ending.
    pub(super) name: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Vec<Field>>,
}

/// What stands in one field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Field {
    Empty,
    /// Always finite.
    Number(f64),
    Text(String),
}

impl Field {
    /// Words; none are an empty field.
    pub(super) fn text(text: impl Into<String>) -> Field {
        let text = text.into();
        match text.is_empty() {
            true => Field::Empty,
            false => Field::Text(text),
        }
    }

    /// A number, where there is one.
    pub(super) fn number(number: Option<f64>) -> Field {
        // Adding 0 turns -0 into 0.
        let finite = number.filter(|number| number.is_finite());
        finite.map_or(Field::Empty, |number| Field::Number(number + 0.0))
    }
}

/// All tables, and the codebook.
pub(super) fn all(export: &Export<'_>) -> Vec<Sheet> {
    let tables = TABLES.iter().map(|table| of(export, *table));
    tables
        .chain([codebook::sheet(export.surveys, export.library)])
        .collect()
}

/// The word by which a closed list of the report is known in files.
pub(super) fn word(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// The columns of a table, in order.
pub(super) fn columns(table: Table) -> Vec<&'static str> {
    let mut columns = vec!["release", "wave", "competence"];
    if matches!(table, Table::Items | Table::Themes) {
        columns.push("item");
    }
    if table == Table::Indicators {
        columns.extend(["target", "indicator", "class", "period"]);
    }
    columns.extend(["by", "group", "by2", "group2", "measure"]);
    columns.extend(["value", "low", "high", "n", "status", "note"]);
    columns
}

fn of(export: &Export<'_>, table: Table) -> Sheet {
    let columns = columns(table);
    let fields = |row: &Row| {
        let line = Line::of(export, row);
        columns.iter().map(|column| line.field(column)).collect()
    };
    let rows = export.release.rows.iter().filter(|row| row.table == table);
    Sheet {
        name: word(&table),
        rows: rows.map(fields).collect(),
        columns: columns.into_iter().map(str::to_owned).collect(),
    }
}

/// A row, and what is said in columns though the row says it elsewhere.
struct Line<'a> {
    row: &'a Row,
    release: &'a str,
    cell: Vec<(String, &'a str)>,
    note: Note<'a>,
}

impl<'a> Line<'a> {
    fn of(export: &Export<'a>, row: &'a Row) -> Self {
        let own = row
            .cell
            .0
            .iter()
            .map(|(by, group)| (word(by), group.as_str()));
        // What calibration is told apart by first is the area, which its rows have for an item.
        let area = row
            .item
            .as_deref()
            .filter(|_| row.table == Table::Calibration);
        let area = area.map(|area| (word(&By::Area), area));
        Self {
            row,
            release: release_of(export, row),
            cell: area.into_iter().chain(own).collect(),
            note: Note::of(row),
        }
    }

    fn field(&self, column: &str) -> Field {
        let row = self.row;
        let shown = row.status == Status::F;
        let cell = |at: usize, by: bool| {
            let pair = self.cell.get(at);
            let text = pair.map(|(name, group)| if by { name } else { *group });
            Field::text(text.unwrap_or_default())
        };
        match column {
            "release" => Field::text(self.release),
            "wave" => Field::number(row.wave.map(f64::from)),
            "competence" => Field::text(row.competence.as_ref().map_or("", |id| id.as_str())),
            "item" | "indicator" => Field::text(row.item.as_deref().unwrap_or_default()),
            "target" => Field::text(self.note.target),
            "class" => Field::text(self.note.class),
            "period" => Field::text(self.note.period),
            "by" => cell(0, true),
            "group" => cell(0, false),
            "by2" => cell(1, true),
            "group2" => cell(1, false),
            "measure" => Field::text(word(&row.statistic)),
            "value" if shown => value(row.value.as_ref()),
            "low" if shown => Field::number(row.low),
            "high" if shown => Field::number(row.high),
            "n" if shown => Field::number(row.n.map(|n| n as f64)),
            "status" => Field::text(word(&row.status)),
            "note" => Field::text(self.note.rest.join(" ")),
            _ => Field::Empty,
        }
    }
}

fn value(value: Option<&Value>) -> Field {
    match value {
        None => Field::Empty,
        Some(Value::Number(number)) => Field::number(Some(*number)),
        Some(Value::Word(word)) => Field::text(word.as_str()),
    }
}

/// The name of the release that a row's numbers are of.
pub(super) fn release_of<'a>(export: &Export<'a>, row: &Row) -> &'a str {
    let release = export.release;
    let sheet = release::Sheet {
        table: row.table,
        by: row.cell.0.iter().map(|(by, _)| *by).collect(),
    };
    let number = release.tables.iter().find(|(own, _)| *own == sheet);
    let number = number.map_or(release.number, |(_, number)| *number);
    let earlier = export
        .earlier
        .get(&number)
        .filter(|_| number != release.number);
    earlier.unwrap_or(&release.name)
}

/// The words of a note, and those that have columns of their own.
#[derive(Default)]
pub(super) struct Note<'a> {
    target: &'a str,
    class: &'a str,
    pub(super) period: &'a str,
    /// All others.
    pub(super) rest: Vec<&'a str>,
}

impl<'a> Note<'a> {
    pub(super) fn of(row: &'a Row) -> Self {
        let mut note = Note::default();
        for word in row.note.split_whitespace() {
            match word.split_once('=') {
                Some(("target", target)) => note.target = target,
                Some(("class", class)) => note.class = class,
                Some(("period", period)) => note.period = period,
                _ => note.rest.push(word),
            }
        }
        note
    }
}
