//! The choices sheet: the named lists, with the words, the score and the further columns of each choice.

use crate::content::{
    problem::Problems,
    sheet::{Line, Table},
};
use crate::model::{Choice, ChoiceList, ChoiceName, Lang, Level};
use std::collections::{BTreeMap, HashSet};

/// Reads the lists.
pub(super) fn read(
    table: &Table<'_>,
    langs: &[Lang],
    duplicates: bool,
    problems: &mut Problems,
) -> BTreeMap<String, ChoiceList> {
    let mut lists: BTreeMap<String, ChoiceList> = BTreeMap::new();
    let mut seen: HashSet<(&str, &str)> = HashSet::new();
    for line in table.lines() {
        let (list, name) = (line.get("list_name"), line.get("name"));
        if list.is_empty() {
            problems.warn(
                line.whole(),
                "this row names no list (list_name) and is passed over",
            );
            continue;
        }
        if !seen.insert((list, name)) && !duplicates {
            let text = format!(
                "the list \"{list}\" has the choice \"{name}\" twice; give one of them another name"
            );
            problems.error(line.place("name"), text);
            continue;
        }
        if let Some(choice) = choice(line, langs, problems) {
            lists
                .entry(list.to_owned())
                .or_default()
                .choices
                .push(choice);
        }
    }
    lists
}

fn choice(line: Line<'_>, langs: &[Lang], problems: &mut Problems) -> Option<Choice> {
    let name: ChoiceName = match line.get("name").parse() {
        Ok(name) => name,
        Err(_) => {
            let text = format!(
                "\"{}\" cannot be a choice's name: write one word without spaces",
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
            .map(|(head, cell)| (head.shown.clone(), cell.to_owned()))
            .collect(),
    })
}
