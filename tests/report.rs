//! The tables of the report, held against packages that Sala has nothing to do with, and against answers that tell nothing.

mod coverage;
mod degenerate;
mod facts;
mod imported;
mod populations;
mod published;
mod rounded;
mod themes;

use facts::{Line, lines};
use sala::report::{
    Row, Value, note,
    table::{By, Statistic},
    tables,
};
use serde::Serialize;
use std::{collections::BTreeMap, path::Path};

/// The lines of a table that was handed out.
fn lines_of(dir: &Path, table: &str) -> Vec<Line> {
    let text = std::fs::read_to_string(dir.join(format!("{table}.csv"))).expect("a table");
    let text = text.strip_prefix('\u{feff}').expect("a mark");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let lines = reader.deserialize();
    lines.map(|line| line.expect("a line")).collect()
}

/// The word that a type is written as.
fn word(of: impl Serialize) -> String {
    let value = serde_json::to_value(of).expect("a word");
    value.as_str().expect("a word").to_owned()
}

/// What a row is about, as one line.
fn key(row: &Row) -> String {
    let wave = row.wave.map_or_else(String::new, |wave| wave.to_string());
    let competence = row.competence.as_ref().map_or("", |id| id.as_str());
    let mut item = row.item.clone().unwrap_or_default();
    let period = row
        .note
        .split(' ')
        .find_map(|word| word.strip_prefix("period="));
    if let (None, Some(period)) = (row.wave, period) {
        item = format!("{item} {period}");
    }
    let part = |(by, group): &(By, String)| format!(" {}={group}", word(by));
    let cell: String = row.cell.0.iter().map(part).collect();
    let (table, statistic) = (word(row.table), word(row.statistic));
    format!("{table} {wave} {competence} {item} {statistic}{cell}")
}

/// The same of a row that is expected.
fn expected_key(line: &Line) -> String {
    let pairs = [("by", "group"), ("by2", "group2")];
    let stated = pairs.iter().filter(|(by, _)| !line[*by].is_empty());
    let cell: String = stated
        .map(|(by, group)| format!(" {}={}", line[*by], line[*group]))
        .collect();
    let of = |column: &str| &line[column];
    let (table, wave, competence) = (of("table"), of("wave"), of("competence"));
    format!(
        "{table} {wave} {competence} {} {}{cell}",
        of("item"),
        of("statistic")
    )
}

/// What differs between a row and what is expected, if anything.
fn difference(row: &Row, line: &Line) -> Option<String> {
    let close: f64 = line["close"].parse().expect("a number");
    let near = |ours: Option<f64>, text: &str| match (ours, text) {
        (None, "") => true,
        (Some(ours), text) => text
            .parse::<f64>()
            .is_ok_and(|x| (ours - x).abs() <= close * x.abs().max(1.0)),
        _ => false,
    };
    let value = match &row.value {
        Some(Value::Word(word)) => *word == line["value"],
        Some(Value::Number(number)) => near(Some(*number), &line["value"]),
        None => line["value"].is_empty(),
    };
    let n = row.n.map_or_else(String::new, |n| n.to_string());
    let bounds = near(row.low, &line["low"]) && near(row.high, &line["high"]);
    let fine = value && bounds && n == line["n"];
    (!fine).then(|| format!("{}\n  ours {row:?}\n  expected {line:?}", key(row)))
}

#[test]
fn every_number_is_that_of_independent_packages() {
    let snapshot = tables::snapshot(&facts::read());
    let mut rows: BTreeMap<String, &Row> = BTreeMap::new();
    for row in &snapshot.rows {
        assert!(rows.insert(key(row), row).is_none(), "twice: {}", key(row));
    }
    let mut wrong = Vec::new();
    let mut held = 0;
    for line in lines("expected.csv") {
        match rows.remove(&expected_key(&line)) {
            Some(row) => wrong.extend(difference(row, &line)),
            None => wrong.push(format!("missing: {}", expected_key(&line))),
        }
        held += 1;
    }
    wrong.extend(rows.keys().map(|key| format!("not expected: {key}")));
    assert!(
        held > 2_000 && wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn the_same_facts_give_the_same_snapshot_in_an_order_of_its_own() {
    let facts = facts::read();
    let snapshot = tables::snapshot(&facts);
    assert_eq!(
        format!("{:?}", snapshot),
        format!("{:?}", tables::snapshot(&facts))
    );
    let order: Vec<_> = snapshot.rows.iter().map(|row| row.table).collect();
    assert!(order.is_sorted());
}

#[test]
fn every_word_in_a_note_is_explained() {
    let snapshot = tables::snapshot(&facts::read());
    for row in &snapshot.rows {
        for word in row.note.split(' ').filter(|word| !word.is_empty()) {
            let known = note::ALL.iter().any(|(known, _)| *known == word);
            assert!(known || word.contains('='), "{word}");
        }
        if row.value.is_none() {
            assert!(!row.note.is_empty(), "{row:?}");
        }
    }
}

#[test]
fn needs_are_said_by_people_or_stand_for_them() {
    let snapshot = tables::snapshot(&facts::read());
    let gaps = snapshot
        .rows
        .iter()
        .filter(|row| row.statistic == Statistic::Gap);
    for row in gaps {
        let target = row.note.contains(note::NEEDED_TARGET);
        let photo = row
            .competence
            .as_ref()
            .is_some_and(|id| id.as_str() == "photo");
        assert_eq!(target, photo, "{row:?}");
    }
}

#[test]
fn intervals_hold_the_truth_about_as_often_as_they_say() {
    for n in [30, 60] {
        let found = coverage::coverage(n, 50);
        assert_eq!(found.len(), 8);
        for (statistic, coverage) in found {
            let share = coverage.share();
            assert!(
                (0.86..=1.0).contains(&share),
                "{statistic:?} of {n}: {share}"
            );
        }
    }
}

#[test]
fn over_confidence_is_told_from_its_absence() {
    let (bold, fair) = coverage::confidence(60, 50);
    assert!(bold.share() > 0.99, "{}", bold.share());
    assert!(fair.share() < 0.1, "{}", fair.share());
}
