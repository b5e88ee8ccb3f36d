//! What authors write, from text to model, with every problem named. It knows nothing of storage, doors or conversations.
//!
//! A tree with an error in it gives no library at all: a broken file never replaces a running good one.

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
mod markdown;
mod near;
mod problem;
mod programme;
mod sheet;
mod translation;
pub mod tree;

pub use form::{Form, FormSource, load_form, read_form};
pub use problem::{Place, Problem, Severity};
pub use sheet::Sheet;
pub use tree::Tree;

use crate::model::{Library, Survey, SurveyId};
use problem::Problems;

/// A library and the sources of its surveys.
#[derive(Debug)]
pub struct Loaded {
    /// Everything that an author wrote.
    pub library: Library,
    /// Each live survey as it was written, to be kept with its version.
    pub sources: Vec<(SurveyId, FormSource)>,
}

/// Reads all content; there is a library only if no problem is an error.
pub fn load(tree: &Tree) -> (Option<Loaded>, Vec<Problem>) {
    let mut problems = Problems::default();
    let programme = programme::read(tree, &mut problems);
    let framework = framework::read(tree, &mut problems);
    let (surveys, sources, places) = surveys(tree, &mut problems);
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
    let ids: Vec<&str> = sources.iter().map(|(id, _)| id.as_str()).collect();
    check::programme(&programme, (&framework, &ids), at, &mut problems);
    if problems.any_error() {
        return (None, problems.sorted());
    }
    let mut library = Library::new(programme, framework, courses.topics, courses.lessons);
    library.files = courses.files;
    surveys
        .into_iter()
        .for_each(|survey| library.publish(survey));
    (Some(Loaded { library, sources }), problems.sorted())
}

type Surveys = (Vec<Survey>, Vec<(SurveyId, FormSource)>, Vec<Place>);

/// The surveys: folders of CSV files and workbooks in `surveys/`.
fn surveys(tree: &Tree, problems: &mut Problems) -> Surveys {
    let mut found: Surveys = Default::default();
    let mut done: Vec<&str> = Vec::new();
    for path in tree.under("surveys") {
        let inner = path.strip_prefix("surveys/").unwrap_or(path);
        let (name, in_folder) = match inner.split_once('/') {
            Some((folder, _)) => (folder, true),
            None => (inner, false),
        };
        let stem = match (in_folder, name.rsplit_once('.')) {
            (true, _) => name,
            (false, Some((stem, "xlsx" | "xls" | "ods" | "xlsb"))) => stem,
            (false, _) => continue,
        };
        if done.last() == Some(&name) {
            continue;
        }
        done.push(name);
        let place = Place::file(tree.shown(&format!("surveys/{name}")));
        let (source, more) = match in_folder {
            true => FormSource::folder(tree, &format!("surveys/{name}")),
            false => FormSource::workbook(&tree.shown(path), tree.get(path).unwrap_or_default()),
        };
        problems.extend(more);
        let id: SurveyId = match stem.parse() {
            Ok(id) => id,
            Err(error) => {
                problems.error(place, format!("the survey's name: {error}"));
                continue;
            }
        };
        if found.1.iter().any(|(other, _)| *other == id) {
            problems.error(
                place.clone(),
                format!("there is another survey \"{id}\"; rename one of them"),
            );
        }
        let Some(source) = source else { continue };
        let (survey, more) = read_form(&id, &source);
        problems.extend(more);
        if let Some(survey) = survey {
            found.0.push(survey);
            found.2.push(place);
        }
        found.1.push((id, source));
    }
    found
}

#[cfg(test)]
mod tests;
