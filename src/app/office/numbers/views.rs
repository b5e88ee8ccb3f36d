//! What a release says, put together for a chat.

use super::{edition, live::completed};
use crate::{
    app::{Deps, evidence},
    export::{
        self, Export,
        figures::{Figures, number},
    },
    flow::office::{GapRow, GroupRow, NumbersTold, StopRow, View},
    model::{Grouping, Lang, Whom},
    report::{By, Cell, Row, Statistic, Status, Table},
    store::{StoreError, release::Header},
    text::layout,
};

/// The most rows of a list in one message.
const MOST_ROWS: usize = 20;

/// The longest label of a question, in letters.
const LABEL: usize = 40;

/// What this release says to somebody.
pub(super) async fn show(
    deps: &Deps,
    (header, lang): (&Header, Lang),
    view: &View,
) -> Result<NumbersTold, StoreError> {
    let edition = edition(deps, header);
    let wanted = view.clone();
    let told = evidence::shown(deps, (header.number, lang), move |export| {
        let figures = Figures::of(export);
        match wanted {
            View::Groups(grouping) => {
                let rows = groups((export, &figures), grouping);
                NumbersTold::Groups(edition, grouping, rows)
            }
            View::Stops => {
                let (rows, hidden) = stops((export, &figures));
                NumbersTold::Stops(edition, rows, hidden)
            }
            View::Gaps(whom) => {
                let (rows, hidden) = gaps(&figures, &whom);
                let name = export.whom(&whom);
                NumbersTold::Gaps(edition, (whom, name), rows, hidden)
            }
            View::Files { .. } => NumbersTold::Files(edition),
        }
    });
    Ok(told.await?.unwrap_or(NumbersTold::Failed))
}

/// Who sent the survey in, by group, in the order of the groups.
fn groups((export, figures): (&Export<'_>, &Figures<'_>), grouping: Grouping) -> Vec<GroupRow> {
    let all = completed(figures, &Whom::new()).filter(|all| *all > 0);
    let groups = figures.groups(Table::Balance, grouping).into_iter();
    let row = |(by, group): &(By, String)| {
        let people = completed(figures, &vec![(grouping, group.clone())]);
        let share = people
            .zip(all)
            .map(|(people, all)| (people * 100 + all / 2) / all);
        GroupRow {
            name: export.group(*by, group),
            people,
            share,
            wanted: export.library.programme.wanted(grouping, group),
            finished: finished(figures, (*by, group)),
        }
    };
    let rows = groups.filter_map(|cell| cell.0.first().map(row));
    // A choice that nobody took and nobody waits for says nothing.
    rows.filter(|row| row.people != Some(0) || row.wanted.is_some())
        .take(MOST_ROWS)
        .collect()
}

/// How many of a group finished a lesson; none where that is hidden.
fn finished(figures: &Figures<'_>, (by, group): (By, &String)) -> Option<u64> {
    let cell = Cell(vec![(by, group.clone())]);
    let subject = (None, None, None);
    let row = figures.row(Table::Lessons, subject, (&cell, Statistic::Finished))?;
    number(row).map(|people| people as u64)
}

/// After which questions people stopped, the most first; and how many questions too few people stopped after.
fn stops((export, figures): (&Export<'_>, &Figures<'_>)) -> (Vec<StopRow>, usize) {
    let wave = figures.wave(Table::Balance);
    let stopped = |row: &&Row| {
        row.statistic == Statistic::BrokeOff && row.wave == wave && !row.cell.0.is_empty()
    };
    let rows: Vec<_> = figures.of_table(Table::Balance).filter(stopped).collect();
    let shown = |row: &&Row| {
        let (_, item) = row.cell.0.first()?;
        let people = number(row)? as u64;
        let place = export.question(item).and_then(|(survey, question)| {
            let mut asked = survey.questions.iter().filter(|own| own.kind.is_asked());
            asked.position(|own| own.name == question.name)
        });
        Some(StopRow {
            number: place.map_or(0, |at| at + 1),
            label: layout::cut(&export.question_label(item), LABEL),
            people,
        })
    };
    let mut found: Vec<StopRow> = rows.iter().filter_map(shown).collect();
    let hidden = rows.iter().filter(|row| row.status != Status::F).count();
    found.retain(|row| row.people > 0);
    found.sort_by_key(|row| (std::cmp::Reverse(row.people), row.number));
    found.truncate(MOST_ROWS);
    (found, hidden)
}

/// The gaps of some people, the largest first; and how many are hidden.
fn gaps(figures: &Figures<'_>, whom: &Whom) -> (Vec<GapRow>, usize) {
    let cell = export::cell(whom);
    let size = |gap: &export::chart::Gap| gap.needed.value - gap.current.value;
    let mut drawn = figures.drawn_gaps(&cell);
    drawn.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let all = figures
        .competences(Table::Gap, figures.wave(Table::Gap))
        .len();
    let hidden = all.saturating_sub(drawn.len());
    let row = |gap: &export::chart::Gap| GapRow {
        name: gap.name.clone(),
        needed: format!("{:.1}", gap.needed.value),
        current: format!("{:.1}", gap.current.value),
        gap: format!("{:+.1}", size(gap)),
    };
    (drawn.iter().map(row).take(MOST_ROWS).collect(), hidden)
}
