//! The gaps: of everybody, as a picture and a table, and of each group.

use super::{Entry, Grid, Part, Section, decimal, entry, grid_or, percent, section};
use crate::{
    export::{chart, figures::Figures},
    model::{CompetenceId, Grouping},
    report::{Cell, Row, Statistic, Status, Table},
};

/// The measures of the table, after the name of the skill.
const COLUMNS: [(&str, Statistic); 6] = [
    ("report-needed", Statistic::NeededMean),
    ("report-current", Statistic::CurrentMean),
    ("report-gap", Statistic::Gap),
    ("MWDS", Statistic::Mwds),
    ("RDS", Statistic::Rds),
    ("PNI", Statistic::PniModified),
];

/// The gaps of everybody.
pub(super) fn everybody(figures: &Figures<'_>) -> Section {
    let export = figures.export;
    let drawn = figures.drawn_gaps(&figures.everybody);
    let mut parts = vec![Part::Text(export.say("report-gaps-text"))];
    if !drawn.is_empty() {
        parts.push(Part::Picture(chart::gaps_svg(
            figures.words(),
            &drawn,
            &figures.foot(),
        )));
    }
    let wave = figures.wave(Table::Gap);
    let row = |id: &CompetenceId| {
        let find = |statistic| figures.all(Table::Gap, (wave, Some(id), None), statistic);
        let mut entries: Vec<Entry> = COLUMNS
            .iter()
            .map(|(_, statistic)| entry(figures, find(*statistic), decimal))
            .collect();
        entries.push(place(
            figures,
            find(Statistic::IpaQuadrant),
            find(Statistic::IpaStability),
        ));
        entries.push(entry(figures, find(Statistic::N), decimal));
        entries
    };
    let head = ["report-skill"]
        .into_iter()
        .chain(COLUMNS.iter().map(|(key, _)| *key));
    let head = head.chain(["report-quadrant", "report-people"]);
    let sorted = sorted(figures);
    let grid = Grid {
        head: head.map(|key| heading(figures, key)).collect(),
        rows: sorted
            .iter()
            .map(|id| (export.competence(id).to_owned(), row(id)))
            .collect(),
    };
    parts.push(grid_or(grid, "report-empty-gap", figures));
    section(export.say("report-gaps"), parts)
}

/// A heading is a sentence of ours, or a name that is the same everywhere.
fn heading(figures: &Figures<'_>, key: &str) -> String {
    match key.starts_with("report-") {
        true => figures.export.say(key),
        false => key.to_owned(),
    }
}

/// The quadrant in words, and whether other people might have changed it.
fn place(figures: &Figures<'_>, quadrant: Option<&Row>, stability: Option<&Row>) -> Entry {
    let mut place = entry(figures, quadrant, decimal);
    if let Some(stability) = stability.and_then(crate::export::figures::number) {
        place.small = match stability < STABLE {
            true => format!(
                "{}, {}",
                percent(stability),
                figures.export.say("report-uncertain")
            ),
            false => percent(stability),
        };
    }
    place
}

/// From which share of samples on a quadrant is taken for sure.
pub(super) const STABLE: f64 = 0.8;

/// The competences, the largest gap first; those whose gap is hidden follow.
fn sorted<'a>(figures: &Figures<'a>) -> Vec<&'a CompetenceId> {
    let shown = figures
        .gaps(&figures.everybody)
        .into_iter()
        .map(|(id, _)| id);
    let mut all: Vec<&CompetenceId> = shown.collect();
    let rest = figures.competences(Table::Gap, figures.wave(Table::Gap));
    for id in rest {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

/// The gaps of each group, one way of telling people apart after the other.
pub(super) fn groups(figures: &Figures<'_>) -> Section {
    let export = figures.export;
    let wave = figures.wave(Table::Gap);
    let mut parts = Vec::new();
    for grouping in Grouping::ALL {
        let cells: Vec<&Cell> = figures.groups(Table::Gap, grouping);
        let find = |id: &CompetenceId, cell: &Cell| {
            figures.row(Table::Gap, (wave, Some(id), None), (cell, Statistic::Gap))
        };
        let competences = sorted(figures);
        let shown = |row: &Row| row.status == Status::F && row.value.is_some();
        let mut pairs = competences
            .iter()
            .flat_map(|id| cells.iter().map(move |cell| (id, cell)));
        if !pairs.any(|(id, cell)| find(id, cell).is_some_and(shown)) {
            continue;
        }
        let names = cells.iter().filter_map(|cell| cell.0.first());
        let names = names.map(|(by, group)| export.group(*by, group));
        let row = |id: &&CompetenceId| {
            let entries = cells
                .iter()
                .map(|cell| entry(figures, find(id, cell), decimal));
            (export.competence(id).to_owned(), entries.collect())
        };
        parts.push(Part::Heading(export.by(grouping)));
        parts.push(Part::Grid(Grid {
            head: [export.say("report-skill")]
                .into_iter()
                .chain(names)
                .collect(),
            rows: competences.iter().map(row).collect(),
        }));
    }
    parts.insert(
        0,
        match parts.is_empty() {
            true => Part::Empty(export.say("report-empty-groups")),
            false => Part::Text(export.say("report-groups-text")),
        },
    );
    section(export.say("report-groups"), parts)
}
