//! Every text that a learner may read, with its language and its place.

use super::lessons::{folders, languages, text};
use crate::content::{
    Tree,
    facts::Facts,
    form::{Beside, FormSource},
    problem::{Place, Problems},
    sheet::{self, Sheet},
    survey_names,
};
use crate::model::Lang;

type Said = (Place, Lang, String);

/// The facts that hold words by language.
const WORDED: [&str; 4] = ["title", "summary", "name", "contact"];

/// The tables of facts that hold such facts again.
const TABLES: [&str; 2] = ["country", "domain"];

/// All of them: lessons and consent line by line, facts, the cells of the framework and of the surveys.
pub(super) fn everything(tree: &Tree) -> Vec<Said> {
    let mut found = Vec::new();
    for folder in folders(tree) {
        let files = languages(tree, folder);
        files.for_each(|(lang, path)| found.extend(lines(tree, lang, path)));
    }
    for path in tree.paths() {
        let name = path.rsplit('/').next().unwrap_or(path);
        let consent = path.strip_prefix("consent.");
        if let Some(code) = consent.and_then(|rest| rest.strip_suffix(".md")) {
            let lang: Option<Lang> = code.parse().ok();
            found.extend(lang.into_iter().flat_map(|lang| lines(tree, lang, path)));
        } else if path == "programme.toml" || name == "topic.toml" {
            found.extend(facts(tree, path));
        } else if path.starts_with("framework/") && path.ends_with(".csv") {
            let bytes = tree.get(path).unwrap_or_default();
            let sheet = sheet::from_csv(tree.shown(path), bytes, &mut Problems::default());
            found.extend(sheet.words());
        }
    }
    found.extend(surveys(tree));
    found
}

fn lines<'a>(tree: &'a Tree, lang: Lang, path: &str) -> impl Iterator<Item = Said> + use<'a> {
    let shown = tree.shown(path);
    let lines = (1..).zip(text(tree, path).lines());
    lines.map(move |(at, line)| (Place::line(shown.as_str(), at), lang, line.to_owned()))
}

fn facts(tree: &Tree, path: &str) -> Vec<Said> {
    let unheard = &mut Problems::default();
    let Some(facts) = Facts::read(tree.shown(path), text(tree, path), unheard) else {
        return Vec::new();
    };
    let inner = TABLES.map(|key| facts.tables(key, unheard)).concat();
    let tables = std::iter::once(&facts).chain(inner);
    let words =
        tables.flat_map(|table| WORDED.map(|key| table.table(key, &mut Problems::default())));
    let words = words.flatten().flat_map(|words| words.by_lang(unheard));
    words
        .map(|(lang, place, text)| (place, lang, text.to_owned()))
        .collect()
}

fn surveys(tree: &Tree) -> Vec<Said> {
    let mut found = Vec::new();
    for (name, in_folder) in survey_names(tree) {
        let path = format!("surveys/{name}");
        let (source, _) = match in_folder {
            true => FormSource::folder(tree, &path),
            false => {
                let beside = Beside::in_tree(tree, path.clone());
                let bytes = tree.get(&path).unwrap_or_default();
                FormSource::file(&tree.shown(&path), bytes, &beside)
            }
        };
        if let Some(source) = source {
            let own = [&source.survey, &source.choices, &source.settings];
            let sheets = own.into_iter().chain(source.files.values());
            found.extend(sheets.flat_map(Sheet::words));
        }
    }
    found
}
