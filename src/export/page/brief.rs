//! The policy brief, the last page: the largest gaps and for whom, what people chose, what is hidden and why, how sure the numbers are.

use super::{Part, Section, decimal, gaps::STABLE, percent};
use crate::{
    export::figures::{Figures, number},
    model::{CompetenceId, Grouping},
    report::{By, Row, Statistic, Status, Table, table::NOT_STATED},
};
use std::collections::BTreeMap;

/// The brief.
pub(super) fn brief(figures: &Figures<'_>) -> Section {
    let export = figures.export;
    let headed = |key: &str, parts: Vec<Part>| {
        [Part::Heading(export.say(key))]
            .into_iter()
            .chain(parts)
            .collect::<Vec<Part>>()
    };
    let parts = [
        headed("report-brief-gaps", largest(figures)),
        headed("report-brief-asked", asked(figures)),
        headed("report-brief-hidden", hidden(figures)),
        headed("report-brief-sure", sure(figures)),
    ];
    Section {
        heading: export.say("report-brief"),
        parts: parts.into_iter().flatten().collect(),
        new_page: true,
    }
}

/// The three largest gaps, and the groups in which each is largest.
fn largest(figures: &Figures<'_>) -> Vec<Part> {
    let export = figures.export;
    let gaps = figures.gaps(&figures.everybody);
    if gaps.is_empty() {
        return vec![Part::Empty(export.say("report-empty-gap"))];
    }
    let each = gaps.iter().take(3).map(|(id, row)| {
        let write = |number: Option<f64>| number.map_or_else(|| "–".into(), decimal);
        let n = row.n.unwrap_or_default().to_string();
        let (gap, low, high) = (write(number(row)), write(row.low), write(row.high));
        let values = [
            ("skill", export.competence(id)),
            ("gap", &gap),
            ("low", &low),
            ("high", &high),
            ("n", &n),
        ];
        let mut says = export.fill("report-brief-gap", &values);
        let groups = for_whom(figures, id).join(", ");
        if !groups.is_empty() {
            says.push_str(" · ");
            says.push_str(&export.fill("report-brief-for", &[("groups", &groups)]));
        }
        says
    });
    vec![Part::List(each.collect())]
}

/// For each way of telling people apart, the group with the largest gap that is shown; where the groups differ at all.
fn for_whom(figures: &Figures<'_>, id: &CompetenceId) -> Vec<String> {
    let wave = figures.wave(Table::Gap);
    let most = |grouping: Grouping| {
        let cells = figures.groups(Table::Gap, grouping);
        let of = |cell| {
            let row = figures.row(Table::Gap, (wave, Some(id), None), (cell, Statistic::Gap))?;
            let (by, group) = cell.0.first().filter(|(_, group)| group != NOT_STATED)?;
            Some((number(row)?, *by, group))
        };
        let mut shown: Vec<_> = cells.into_iter().filter_map(of).collect();
        shown.sort_by(|(a, ..), (b, ..)| b.total_cmp(a));
        let (gap, by, group) = shown.first()?;
        let (least, ..) = shown.last()?;
        let name = figures.export.group(*by, group);
        (gap > least).then(|| format!("{name} ({})", decimal(*gap)))
    };
    Grouping::ALL.into_iter().filter_map(most).collect()
}

/// What people chose where a question asks for no skill: shares, the largest first, never words of anybody.
fn asked(figures: &Figures<'_>) -> Vec<Part> {
    let export = figures.export;
    let opinion = |row: &&Row| {
        row.statistic == Statistic::Taken && row.competence.is_none() && number(row).is_some()
    };
    let mut questions: BTreeMap<&str, Vec<(f64, &Row)>> = BTreeMap::new();
    for row in figures.of_table(Table::Items).filter(opinion) {
        let item = row
            .item
            .as_deref()
            .filter(|item| export.question(item).is_some());
        if let Some((item, share)) = item.zip(number(row)) {
            questions.entry(item).or_default().push((share, row));
        }
    }
    let mut parts = Vec::new();
    for (item, mut taken) in questions {
        taken.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let choices = taken.iter().filter_map(|(share, row)| {
            let (_, choice) = row.cell.0.iter().find(|(by, _)| *by == By::Choice)?;
            let choice = Some(choice).filter(|choice| *choice != NOT_STATED)?;
            let (choice, share) = (export.choice_label(item, choice), percent(*share));
            let n = row.n.unwrap_or_default().to_string();
            let values = [("choice", choice.as_str()), ("share", &share), ("n", &n)];
            Some(export.fill("report-brief-choice", &values))
        });
        parts.push(Part::Text(export.question_label(item)));
        parts.push(Part::List(choices.take(5).collect()));
    }
    if parts.is_empty() {
        parts.push(Part::Empty(export.say("report-empty-taken")));
    }
    parts
}

/// How many numbers are hidden, by why.
fn hidden(figures: &Figures<'_>) -> Vec<Part> {
    let export = figures.export;
    let rows = &export.release.rows;
    let count = |status| {
        rows.iter()
            .filter(|row| row.status == status)
            .count()
            .to_string()
    };
    let least = super::least(figures);
    vec![
        Part::Text(export.fill("report-how-hidden", &[("k", &least)])),
        Part::List(vec![
            export.fill("report-brief-hidden-a", &[("count", &count(Status::A))]),
            export.fill("report-brief-hidden-d", &[("count", &count(Status::D))]),
        ]),
    ]
}

/// How wide the ranges are, and how many skills might stand elsewhere.
fn sure(figures: &Figures<'_>) -> Vec<Part> {
    let export = figures.export;
    let mut halves: Vec<f64> = figures
        .gaps(&figures.everybody)
        .iter()
        .filter_map(|(_, row)| Some((row.high? - row.low?) / 2.0))
        .collect();
    halves.sort_by(f64::total_cmp);
    let mut says = vec![export.say("report-self-selected")];
    if let Some(half) = halves.get(halves.len() / 2) {
        says.push(export.fill("report-brief-half", &[("half", &decimal(*half))]));
    }
    let wave = figures.wave(Table::Gap);
    let stability = |id: &CompetenceId| {
        number(figures.all(Table::Gap, (wave, Some(id), None), Statistic::IpaStability)?)
    };
    let competences = figures.competences(Table::Gap, wave).into_iter();
    let known: Vec<f64> = competences.filter_map(stability).collect();
    if !known.is_empty() {
        let unsure = known
            .iter()
            .filter(|share| **share < STABLE)
            .count()
            .to_string();
        let values = [("count", unsure.as_str()), ("of", &known.len().to_string())];
        says.push(export.fill("report-brief-unsure", &values));
    }
    vec![Part::List(says)]
}
