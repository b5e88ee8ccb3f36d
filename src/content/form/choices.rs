//! The choices sheet: the named lists, with the words, the score and the further columns of each choice.

use super::media::COLUMNS;
use crate::content::{
    problem::Problems,
    sheet::{Line, Table, plain},
};
use crate::model::{Choice, ChoiceList, ChoiceName, Lang, Level};
use std::collections::{BTreeMap, HashSet};

/// The most choices of a list: a button says its choice's place in 16 bits.
pub(super) const MOST_CHOICES: usize = u16::MAX as usize;

/// Reads the lists.
pub(super) fn read(
    table: &Table<'_>,
    langs: &[Lang],
    duplicates: bool,
    problems: &mut Problems,
) -> BTreeMap<String, ChoiceList> {
    let mut lists: BTreeMap<String, ChoiceList> = BTreeMap::new();
    let mut seen: HashSet<(String, String)> = HashSet::new();
    media(table, problems);
    for line in table.lines() {
        let (list, name) = (line.word("list_name"), plain_number(&line.word("name")));
        if list.is_empty() {
            problems.warn(
                line.whole(),
                "this row names no list (list_name) and is passed over",
            );
            continue;
        }
        if !seen.insert((list.clone(), name.clone())) && !duplicates {
            let text = format!(
                "the list \"{list}\" has the choice \"{name}\" twice; give one of them another name"
            );
            problems.error(line.place("name"), text);
            continue;
        }
        if let Some(choice) = choice(line, langs, problems) {
            lists.entry(list).or_default().choices.push(choice);
        }
    }
    lists
}

/// Says once that pictures of choices are not shown.
fn media(table: &Table<'_>, problems: &mut Problems) {
    let shown = |key: &str| COLUMNS.iter().any(|(column, _)| *column == key);
    for line in table.lines() {
        if let Some((head, _)) = line.cells().find(|(head, _)| shown(&head.key)) {
            let text =
                "the chat does not show pictures and sounds of choices; the words must do without";
            return problems.warn(table.sheet.place(line.row, Some(&head.shown)), text);
        }
    }
}

fn choice(line: Line<'_>, langs: &[Lang], problems: &mut Problems) -> Option<Choice> {
    let name: ChoiceName = match plain_number(&line.word("name")).parse() {
        Ok(name) => name,
        Err(_) => {
            let text = format!(
                "\"{}\" cannot be a choice's name: write a short word of letters and digits",
                line.get("name")
            );
            problems.error(line.place("name"), text);
            return None;
        }
    };
    line.check_words("label", langs, problems);
    let score = line.get("score");
    let level = score
        .trim_end_matches(".0")
        .parse()
        .ok()
        .and_then(Level::new);
    if !score.is_empty() && level.is_none() {
        let text =
            format!("\"{score}\" is not read as a score: a score is a whole number from 0 to 8");
        problems.warn(line.place("score"), text);
    }
    let own = ["list_name", "name", "label", "score"];
    let columns = line
        .cells()
        .filter(|(head, _)| !own.contains(&head.key.as_str()));
    Some(Choice {
        name,
        label: line.words("label"),
        score: level,
        columns: columns
            .map(|(head, cell)| (plain(&head.shown), plain_number(cell)))
            .collect(),
    })
}

/// The choices in a file of rows, from these two columns. A row that gives none is passed over with a warning.
pub(super) fn from_file(
    table: &Table<'_>,
    (value, label): (&str, &str),
    problems: &mut Problems,
) -> ChoiceList {
    let mut list = ChoiceList::default();
    let mut seen: HashSet<String> = HashSet::new();
    for line in table.lines() {
        let cell = plain_number(&line.word(value));
        let Ok(name) = cell.parse::<ChoiceName>() else {
            let text = "this row has no name that a choice can have, and is passed over";
            problems.warn(line.place(value), text);
            continue;
        };
        if !seen.insert(cell) {
            let text = format!("\"{name}\" stands here a second time, and is passed over");
            problems.warn(line.place(value), text);
            continue;
        }
        let mut words = line.words(label);
        if words.is_empty() {
            words.set(table.default, name.as_str());
        }
        let columns = line.cells();
        list.choices.push(Choice {
            name,
            label: words,
            score: None,
            columns: columns
                .map(|(head, cell)| (plain(&head.shown), plain_number(cell)))
                .collect(),
        });
    }
    list
}

/// `1.0` is 1: a spreadsheet once took the name for a number.
pub(super) fn plain_number(cell: &str) -> String {
    let whole = cell.strip_suffix(".0").filter(|whole| {
        let digits = whole.strip_prefix('-').unwrap_or(whole);
        !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
    });
    whole.unwrap_or(cell).to_owned()
}
