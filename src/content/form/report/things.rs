//! Problems as things to do: what differs in its row alone is one thing, and so are all words that a language lacks.

use super::{Made, Told};

/// One thing to mend or to look at.
pub(super) struct Thing {
    pub(super) told: Told,
    pub(super) rows: Vec<u32>,
}

/// Puts problems together.
pub(super) fn things(form: Option<&Made>, problems: &[Told]) -> Vec<Thing> {
    let mut found: Vec<Thing> = Vec::new();
    let mut lacking: Option<&Told> = None;
    for told in problems {
        if form.is_some_and(|form| is_told_as_a_gap(form, told)) {
            lacking = lacking.or(Some(told));
            continue;
        }
        match (
            told.row,
            found.iter_mut().find(|thing| is_same(&thing.told, told)),
        ) {
            (Some(row), Some(thing)) => thing.rows.push(row),
            (row, _) => found.push(Thing {
                rows: row.into_iter().collect(),
                told: told.clone(),
            }),
        }
    }
    let missing = lacking.map(|told| Thing {
        told: Told {
            row: None,
            line: None,
            column: None,
            severity: "warning",
            text: "some words are missing, as Languages says above; people then read the form's own language. \
                   Fill in the empty cells of these rows"
                .into(),
            ..told.clone()
        },
        rows: Vec::new(),
    });
    found.extend(missing);
    found
}

fn is_same(one: &Told, other: &Told) -> bool {
    (&one.path, &one.sheet, &one.column) == (&other.path, &other.sheet, &other.column)
        && (&one.text, one.line, one.severity) == (&other.text, other.line, other.severity)
}

/// Whether a problem is one of the gaps in a language that the report sums up.
fn is_told_as_a_gap(form: &Made, told: &Told) -> bool {
    let mut gaps = form.languages.iter().flat_map(|language| &language.gaps);
    told.severity == "warning"
        && told.text.contains(" is missing in ")
        && gaps.any(|gap| told.row.is_some_and(|row| gap.rows.contains(&row)))
}
