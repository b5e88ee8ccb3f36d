//! Numbers of people: who answered, and what became of lessons.

use super::{Entry, Grid, Part, Section, any_shown, decimal, entry, grid_or, percent, section};
use crate::{
    export::figures::Figures,
    model::Grouping,
    report::{Cell, Statistic, Table},
};
use std::collections::BTreeSet;

/// Who came, began, stopped and sent it in, by wave; then who sent it in, by group.
pub(super) fn who(figures: &Figures<'_>) -> Section {
    let export = figures.export;
    let columns = [
        ("report-invited", Statistic::Invited),
        ("report-started", Statistic::Started),
        ("report-broke-off", Statistic::BrokeOff),
        ("report-completed", Statistic::Completed),
    ];
    let all = figures
        .of_table(Table::Balance)
        .filter(|row| row.cell.0.is_empty());
    let waves: BTreeSet<Option<u16>> = all.map(|row| row.wave).collect();
    let row = |wave: &Option<u16>| {
        let name = wave.map(|wave| export.fill("report-wave", &[("wave", &wave.to_string())]));
        let find = |statistic| figures.all(Table::Balance, (*wave, None, None), statistic);
        let entries = columns
            .iter()
            .map(|(_, statistic)| entry(figures, find(*statistic), decimal));
        (name.unwrap_or_default(), entries.collect::<Vec<Entry>>())
    };
    let head = columns.iter().map(|(key, _)| export.say(key));
    let grid = Grid {
        head: [String::new()].into_iter().chain(head).collect(),
        rows: waves.iter().map(row).collect(),
    };
    let mut parts = vec![
        Part::Text(export.say("report-self-selected")),
        grid_or(grid, "report-empty-balance", figures),
    ];
    for grouping in Grouping::ALL {
        let cells = figures.groups(Table::Balance, grouping);
        parts.extend(completed(figures, grouping, &cells));
    }
    section(export.say("report-who"), parts)
}

/// How many of each group sent it in, by wave.
fn completed(figures: &Figures<'_>, grouping: Grouping, cells: &[&Cell]) -> Vec<Part> {
    let export = figures.export;
    let wave = figures.wave(Table::Balance);
    let row = |cell: &&Cell| {
        let (by, group) = cell.0.first()?;
        let found = figures.row(
            Table::Balance,
            (wave, None, None),
            (cell, Statistic::Completed),
        )?;
        Some((
            export.group(*by, group),
            vec![entry(figures, Some(found), decimal)],
        ))
    };
    let rows: Vec<_> = cells.iter().filter_map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let head = vec![export.by(grouping), export.say("report-completed")];
    vec![Part::Grid(Grid { head, rows })]
}

/// What became of the lessons, for everybody.
pub(super) fn lessons(figures: &Figures<'_>) -> Section {
    let export = figures.export;
    let lines: [(&str, Statistic, super::Unit); 7] = [
        ("report-sent", Statistic::Sent, decimal),
        ("report-opened", Statistic::Opened, decimal),
        ("report-finished", Statistic::Finished, decimal),
        ("report-right-first", Statistic::RightFirst, percent),
        ("report-days", Statistic::Days, decimal),
        ("report-reviews-due", Statistic::ReviewsDue, decimal),
        ("report-reviews-kept", Statistic::ReviewsKept, decimal),
    ];
    let row = |(key, statistic, unit): &(&str, Statistic, super::Unit)| {
        let found = figures.all(Table::Lessons, (None, None, None), *statistic)?;
        Some((export.say(key), vec![entry(figures, Some(found), *unit)]))
    };
    let part = match any_shown(figures, Table::Lessons) {
        false => Part::Empty(export.say("report-empty-lessons")),
        true => Part::Grid(Grid {
            head: vec![export.say("report-lessons"), export.say("report-everybody")],
            rows: lines.iter().filter_map(row).collect(),
        }),
    };
    section(export.say("report-lessons"), vec![part])
}
