//! Reads what can be learned and measured: `framework/areas.csv`, `competences.csv` and `targets.csv`.

use super::{
    Tree,
    near::did_you_mean,
    problem::{Place, Problems},
    sheet::{self, Line, Table},
};
use crate::model::{Area, Competence, CompetenceId, Framework, Level, Slug, Target};
use std::{collections::HashSet, fmt::Display, str::FromStr};

/// Reads the framework; a missing file leaves its part empty and is a problem.
pub(super) fn read(tree: &Tree, problems: &mut Problems) -> Framework {
    let mut framework = Framework::default();
    rows(
        tree,
        ("areas.csv", &["id", "label"]),
        problems,
        |line, problems| {
            let id = cell(line, "id", problems)?;
            line.check_words("label", &languages(line, "label"), problems);
            framework.areas.push(Area {
                id,
                label: line.words("label"),
            });
            Some(())
        },
    );
    let areas: Vec<String> = framework
        .areas
        .iter()
        .map(|area| area.id.as_str().into())
        .collect();
    let known = ["id", "area", "digcomp", "label", "can"];
    rows(
        tree,
        ("competences.csv", &known),
        problems,
        |line, problems| {
            framework
                .competences
                .push(competence(line, &areas, problems)?);
            Some(())
        },
    );
    let competences: HashSet<CompetenceId> =
        framework.competences.iter().map(|c| c.id.clone()).collect();
    let known = ["competence", "domain", "level"];
    rows(tree, ("targets.csv", &known), problems, |line, problems| {
        framework
            .targets
            .push(target(line, &competences, problems)?);
        Some(())
    });
    framework
}

/// The languages of a table's words.
fn languages(line: Line<'_>, key: &str) -> Vec<crate::model::Lang> {
    let heads = line.table.heads.iter().filter(|head| head.key == key);
    heads
        .map(|head| head.lang.unwrap_or(line.table.default))
        .collect()
}

fn rows(
    tree: &Tree,
    (file, columns): (&str, &[&str]),
    problems: &mut Problems,
    mut read: impl FnMut(Line<'_>, &mut Problems) -> Option<()>,
) {
    let path = format!("framework/{file}");
    let Some(bytes) = tree.get(&path) else {
        problems.error(
            Place::file(tree.shown(&path)),
            "this file is missing (see lessons/README.md)",
        );
        return;
    };
    let sheet = sheet::from_csv(tree.shown(&path), bytes, problems);
    let usual = |key: &str| key.to_lowercase().replace(' ', "_");
    let table = Table::new(&sheet, usual, problems);
    table.check_columns(columns, problems);
    let mut seen = HashSet::new();
    for line in table.lines() {
        let id = line.get("id");
        if !id.is_empty() && !seen.insert(id) {
            problems.error(
                line.place("id"),
                format!("the id \"{id}\" stands here twice"),
            );
        }
        read(line, problems);
    }
}

fn competence(line: Line<'_>, areas: &[String], problems: &mut Problems) -> Option<Competence> {
    let id = cell(line, "id", problems);
    let area: Option<Slug> = cell(line, "area", problems);
    let area = area.filter(|area| {
        let known = areas.iter().any(|other| other == area.as_str());
        if !known {
            let near = did_you_mean(area.as_str(), areas.iter().map(String::as_str));
            problems.error(
                line.place("area"),
                format!("areas.csv has no area {area:?}{near}"),
            );
        }
        known
    });
    for key in ["label", "can"] {
        line.check_words(key, &languages(line, key), problems);
    }
    let digcomp = line.get("digcomp");
    let numbered = digcomp.split_once('.').is_some_and(|(area, number)| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        digits(area) && digits(number)
    });
    if !numbered {
        let text = format!("\"{digcomp}\" is not the number of a DigComp competence, such as 1.1");
        problems.error(line.place("digcomp"), text);
    }
    Some(Competence {
        id: id?,
        area: area?,
        digcomp: digcomp.into(),
        label: line.words("label"),
        can: line.words("can"),
    })
}

fn target(
    line: Line<'_>,
    known: &HashSet<CompetenceId>,
    problems: &mut Problems,
) -> Option<Target> {
    let competence: CompetenceId = cell(line, "competence", problems)?;
    if !known.contains(&competence) {
        let near = did_you_mean(competence.as_str(), known.iter().map(CompetenceId::as_str));
        let text = format!("competences.csv has no competence \"{competence}\"{near}");
        problems.error(line.place("competence"), text);
    }
    let level = line.get("level").parse().ok().and_then(Level::new);
    if level.is_none() {
        let text = format!(
            "\"{}\" is not a level; write a whole number from 0 to 8",
            line.get("level")
        );
        problems.error(line.place("level"), text);
    }
    let domain = match line.get("domain") {
        "" | "*" => None,
        _ => Some(cell(line, "domain", problems)?),
    };
    Some(Target {
        competence,
        domain,
        level: level?,
    })
}

fn cell<T: FromStr<Err: Display>>(line: Line<'_>, key: &str, problems: &mut Problems) -> Option<T> {
    let text = line.get(key);
    if text.is_empty() {
        problems.error(line.place(key), format!("the {key} is missing"));
        return None;
    }
    let read = text
        .parse()
        .map_err(|error: T::Err| problems.error(line.place(key), error.to_string()));
    read.ok()
}
