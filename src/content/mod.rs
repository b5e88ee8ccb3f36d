//! What authors write, from text to model, with every problem named. It knows nothing of storage, doors or conversations.
//!
//! A tree with an error in it gives no library at all: a broken file never replaces a running good one.

pub mod answers;
mod check;
mod checksum;
mod courses;
pub mod expression;
mod facts;
pub mod form;
mod framework;
mod language;
mod lesson_facts;
mod lesson_file;
pub mod letters;
mod markdown;
mod near;
pub mod pack;
mod problem;
mod programme;
pub mod review;
mod sheet;
mod translation;
pub mod translators;
pub mod tree;

pub use form::{Form, FormSource, load_form, read_form, read_frozen};
pub use problem::{Place, Problem, Severity};
pub use sheet::Sheet;
pub use tree::Tree;

use crate::model::{Library, Survey, SurveyId, Version};
use form::{Beside, media};
use problem::Problems;
use std::{collections::BTreeMap, sync::Arc};

/// A library and the sources of its surveys.
#[derive(Debug)]
pub struct Loaded {
    /// Everything that an author wrote.
    pub library: Library,
    /// Each live survey as it was written, to be kept under its version.
    pub sources: Vec<(SurveyId, Version, FormSource)>,
}

/// Reads all content; there is a library only if no problem is an error.
pub fn load(tree: &Tree) -> (Option<Loaded>, Vec<Problem>) {
    let mut problems = Problems::default();
    let programme = programme::read(tree, &mut problems);
    let framework = framework::read(tree, &mut problems);
    let (surveys, sources, places, files) = surveys(tree, &mut problems);
    let courses = courses::read(tree, &mut problems);
    check::courses(&courses, &framework, &mut problems);
    let Some(programme) = programme else {
        return (None, problems.sorted());
    };
    for (survey, place) in surveys.iter().zip(&places) {
        check::survey(survey, place, (&framework, &programme), &mut problems);
    }
    let place = |path: &str| Place::file(tree.shown(path));
    let at = (place("programme.toml"), place("framework/targets.csv"));
    let ids: Vec<&str> = sources.iter().map(|(id, ..)| id.as_str()).collect();
    check::programme(&programme, (&framework, &ids), at, &mut problems);
    let competences = place("framework/competences.csv");
    let forms: Vec<(&Survey, &Place)> = surveys.iter().zip(&places).collect();
    check::languages(&programme, (&framework, competences), &forms, &mut problems);
    check::quotas(&programme, &forms, &place("programme.toml"), &mut problems);
    if problems.any_error() {
        return (None, problems.sorted());
    }
    let mut library = Library::new(programme, framework, courses.topics, courses.lessons);
    library.files = courses.files;
    library.sources = tree.files().clone();
    library.files.extend(files);
    surveys
        .into_iter()
        .for_each(|survey| library.publish(survey));
    (Some(Loaded { library, sources }), problems.sorted())
}

type Surveys = (
    Vec<Survey>,
    Vec<(SurveyId, Version, FormSource)>,
    Vec<Place>,
    BTreeMap<String, Arc<[u8]>>,
);

/// The surveys: folders of CSV files and workbooks in `surveys/`.
fn surveys(tree: &Tree, problems: &mut Problems) -> Surveys {
    let mut found = Surveys::default();
    for (name, in_folder) in survey_names(tree) {
        let path = format!("surveys/{name}");
        let place = Place::file(tree.shown(&path));
        let form = match in_folder {
            true => format!("{path}/survey.csv"),
            false => path.clone(),
        };
        let beside = Beside::in_tree(tree, form);
        let bytes = tree.get(&path).unwrap_or_default();
        let (source, more) = match in_folder {
            true => FormSource::folder(tree, &path),
            false => FormSource::file(&tree.shown(&path), bytes, &beside),
        };
        problems.extend(more);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let id: SurveyId = match stem.parse() {
            Ok(id) => id,
            Err(error) => {
                problems.error(place, format!("the survey's name: {error}"));
                continue;
            }
        };
        if found.1.iter().any(|(other, ..)| *other == id) {
            problems.error(
                place.clone(),
                format!("there is another survey \"{id}\"; rename one of them"),
            );
        }
        let Some((source, version)) = source.and_then(|s| s.version().map(|v| (s, v))) else {
            continue;
        };
        let (survey, more) = read_form(&id, &source);
        problems.extend(more);
        let (files, more) = media::gather(&id, &source, &beside);
        problems.extend(more);
        found.3.extend(files);
        if let Some(survey) = survey {
            found.0.push(survey);
            found.2.push(place);
        }
        found.1.push((id, version, source));
    }
    found
}

/// The folders and workbooks in `surveys/`, and whether each is a folder; what only lies beside a workbook is none.
fn survey_names(tree: &Tree) -> Vec<(&str, bool)> {
    let mut names: Vec<(&str, bool)> = tree.under("surveys").filter_map(survey_name).collect();
    let is_media = |name: &str| name == "media" || name.ends_with("-media");
    let has_form = |name: &str| tree.get(&format!("surveys/{name}/survey.csv")).is_some();
    names.retain(|(name, in_folder)| !in_folder || !is_media(name) || has_form(name));
    names.dedup();
    names
}

/// The folder or the workbook in `surveys/` that a path belongs to, and whether it is a folder.
fn survey_name(path: &str) -> Option<(&str, bool)> {
    let inner = path.strip_prefix("surveys/")?;
    let workbook = |name: &str| {
        [".xlsx", ".xls", ".ods", ".xlsb"]
            .iter()
            .any(|end| name.ends_with(end))
    };
    match inner.split_once('/') {
        Some((folder, _)) => Some((folder, true)),
        None => workbook(inner).then_some((inner, false)),
    }
}

#[cfg(test)]
mod tests;
