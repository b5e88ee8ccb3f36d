//! What people wrote, question by question: the themes that coders found, never anybody's words.

use super::{Grid, Part, Section, decimal, entry, percent, section};
use crate::{
    export::figures::{Figures, number},
    report::{By, Cell, Row, Statistic, Table},
};
use std::collections::BTreeSet;

/// The section; none where nothing of it may be shown.
pub(super) fn written(figures: &Figures<'_>) -> Option<Section> {
    let export = figures.export;
    let wave = figures.wave(Table::Themes);
    let shown = figures.of_table(Table::Themes).filter(|row| {
        let is_coded = row.statistic == Statistic::Coded && row.cell.0.is_empty();
        is_coded && row.wave == wave && number(row).is_some()
    });
    let questions: BTreeSet<&str> = shown.filter_map(|row| row.item.as_deref()).collect();
    if questions.is_empty() {
        return None;
    }
    let mut parts = vec![Part::Text(export.say("report-themes-text"))];
    for question in questions {
        parts.extend(of_question(figures, (wave, question)));
    }
    Some(section(export.say("report-themes"), parts))
}

/// One question: how far its answers are read, how far two readers agree, and the themes, the most frequent first.
fn of_question(figures: &Figures<'_>, (wave, question): (Option<u16>, &str)) -> [Part; 3] {
    let export = figures.export;
    let all = |statistic| figures.all(Table::Themes, (wave, None, Some(question)), statistic);
    let write = |statistic| entry(figures, all(statistic), decimal).text;
    let (coded, left) = (write(Statistic::Coded), write(Statistic::Uncoded));
    let ends = [("coded", coded.as_str()), ("uncoded", left.as_str())];
    let mut says = export.fill("report-themes-coded", &ends);
    if let Some(kappa) = all(Statistic::Kappa).and_then(number).map(decimal) {
        let agreed = export.fill("report-themes-agreement", &[("kappa", &kappa)]);
        says = format!("{says} {agreed}");
    }
    let of_theme = |row: &&Row| {
        let own = row.wave == wave && row.item.as_deref() == Some(question);
        own && row.cell.by() == [By::Theme] && row.statistic == Statistic::Share
    };
    let mut shares: Vec<&Row> = figures.of_table(Table::Themes).filter(of_theme).collect();
    let size = |row: &Row| number(row).unwrap_or(-1.0);
    shares.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let line = |row: &&Row| {
        let (by, theme) = row.cell.0.first()?;
        let coded = of(figures, (wave, question), &row.cell);
        let entries = vec![
            entry(figures, Some(row), percent),
            entry(figures, coded, decimal),
        ];
        Some((export.group(*by, theme), entries))
    };
    let head = ["report-theme", "report-share", "report-answers"];
    [
        Part::Heading(export.question_label(question)),
        Part::Text(says),
        Part::Grid(Grid {
            head: head.map(|key| export.say(key)).to_vec(),
            rows: shares.iter().filter_map(line).collect(),
        }),
    ]
}

/// How many answers are about a theme.
fn of<'a>(
    figures: &Figures<'a>,
    (wave, question): (Option<u16>, &str),
    theme: &Cell,
) -> Option<&'a Row> {
    let subject = (wave, None, Some(question));
    figures.row(Table::Themes, subject, (theme, Statistic::Coded))
}
