//! Own rating against tasks, and what changed from one wave to the next.

use super::{Entry, Grid, Part, Section, any_shown, decimal, entry, percent, section};
use crate::{
    export::{chart, figures::Figures},
    model::CompetenceId,
    report::{Row, Statistic, Table},
};

/// Own rating against tasks, by area.
pub(super) fn calibration(figures: &Figures<'_>) -> Section {
    let export = figures.export;
    let drawn = figures.drawn_over_raters();
    let mut parts = vec![Part::Text(export.say("report-calibration-text"))];
    if !drawn.is_empty() {
        let svg = chart::calibration_svg(figures.words(), &drawn, &figures.foot());
        parts.push(Part::Picture(svg));
    }
    let wave = figures.wave(Table::Calibration);
    let of_all = |row: &&Row| {
        let everybody = row.cell.0.is_empty() && row.wave == wave;
        everybody && row.statistic == Statistic::Bias
    };
    let line = |row: &Row| {
        let area = row.item.as_deref()?;
        let over = figures.all(
            Table::Calibration,
            (wave, None, Some(area)),
            Statistic::OverRaters,
        );
        let people = row.n.map_or_else(|| "–".into(), |n| n.to_string());
        let entries = vec![
            entry(figures, Some(row), decimal),
            entry(figures, over, percent),
            Entry::plain(people),
        ];
        Some((export.area(area).to_owned(), entries))
    };
    let rows = figures
        .of_table(Table::Calibration)
        .filter(of_all)
        .filter_map(line);
    let head = [
        "report-area",
        "report-bias",
        "report-over-raters",
        "report-people",
    ];
    parts.push(match any_shown(figures, Table::Calibration) {
        false => Part::Empty(export.say("report-empty-calibration")),
        true => Part::Grid(Grid {
            head: head.map(|key| export.say(key)).to_vec(),
            rows: rows.collect(),
        }),
    });
    section(export.say("report-calibration"), parts)
}

/// What changed, competence by competence.
pub(super) fn change(figures: &Figures<'_>) -> Section {
    let export = figures.export;
    let wave = figures.wave(Table::Change);
    let line = |id: &CompetenceId| {
        let find = |statistic| figures.all(Table::Change, (wave, Some(id), None), statistic);
        let entries = vec![
            entry(figures, find(Statistic::Difference), decimal),
            entry(figures, find(Statistic::DAv), decimal),
            entry(figures, find(Statistic::P), decimal),
            entry(figures, find(Statistic::Attrition), percent),
            entry(figures, find(Statistic::NPairs), decimal),
        ];
        (export.competence(id).to_owned(), entries)
    };
    let competences = figures.competences(Table::Change, wave);
    let words = [
        "report-skill",
        "report-change",
        "report-p",
        "report-attrition",
        "report-people",
    ];
    let mut head = words.map(|key| export.say(key)).to_vec();
    head.insert(2, "d_av".into());
    let part = match any_shown(figures, Table::Change) {
        false => Part::Empty(export.say("report-empty-change")),
        true => Part::Grid(Grid {
            head,
            rows: competences.into_iter().map(line).collect(),
        }),
    };
    section(
        export.say("report-change"),
        vec![Part::Text(export.say("report-change-text")), part],
    )
}
