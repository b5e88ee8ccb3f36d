//! Reads surveys written as XLSForms, from workbooks and from folders of CSV files.
//!
//! Real files are dirty: what is clear is read, what is not is named with its row.

mod beside;
mod choices;
mod columns;
pub mod difference;
mod kind;
mod lists;
mod measures;
pub mod media;
pub mod pack;
mod parameters;
mod question;
mod references;
pub mod report;
pub mod sent;
mod source;
pub mod zipped;

pub(crate) use beside::Beside;
pub use pack::{bundle, pack, unpack};
pub use source::FormSource;
pub(super) use source::workbook;

use lists::Elsewhere;

use super::{
    language,
    problem::{Place, Problem, Problems},
    sheet::Table,
};
use crate::model::{Index, Lang, Survey, SurveyId, Words};
use std::{collections::BTreeMap, io, path::Path, sync::Arc};

/// The most rows of a survey sheet. What follows from what is looked up for every row, so that a sheet without an end would be read without one.
const MOST_ROWS: usize = 5_000;

/// A form that was read.
#[derive(Clone, Debug)]
pub struct Form {
    /// The survey that it is.
    pub survey: Survey,
    /// How it was written.
    pub source: FormSource,
    /// The pictures, sounds and films that it shows, by [`media::path`].
    pub files: BTreeMap<String, Arc<[u8]>>,
}

/// Reads a form on its own: a workbook, or a folder of CSV files.
///
/// # Errors
/// If the file cannot be read at all; what is wrong inside is among the problems.
pub fn load_form(path: &Path) -> io::Result<(Option<Form>, Vec<Problem>)> {
    let (source, mut problems) = FormSource::open(path)?;
    let Some(source) = source else {
        return Ok((None, problems));
    };
    let id = id_of(path).ok_or_else(|| io::Error::other("the file's name is no id"))?;
    let (survey, more) = read_form(&id, &source);
    problems.extend(more);
    let (files, missing) = media::gather(&id, &source, &Beside::on_disk(path));
    problems.extend(missing);
    let form = survey.map(|survey| Form {
        survey,
        source,
        files,
    });
    Ok((form, problems))
}

/// The id of a form by its file's name, with what no id may hold replaced.
fn id_of(path: &Path) -> Option<SurveyId> {
    let stem = path
        .file_stem()
        .map(|name| name.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let fine = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter
        } else {
            '-'
        }
    };
    let name: String = stem.chars().map(fine).take(40).collect();
    match name.trim_matches('-') {
        "" => "form".parse().ok(),
        name => name.parse().ok(),
    }
}

/// Reads a form's sheets; there is a survey only if no problem is an error.
pub fn read_form(id: &SurveyId, source: &FormSource) -> (Option<Survey>, Vec<Problem>) {
    let mut problems = Problems::default();
    let survey = read(id, source, &mut problems);
    let survey = survey.filter(|_| !problems.any_error());
    (survey, problems.sorted())
}

/// Reads a form that was published once. What a later check refuses does not take it from people who are midway.
pub fn read_frozen(id: &SurveyId, source: &FormSource) -> Option<Survey> {
    read(id, source, &mut Problems::default())
}

fn read(id: &SurveyId, source: &FormSource, problems: &mut Problems) -> Option<Survey> {
    let mut rows = Table::new(&source.survey, columns::usual, problems);
    let mut choices = Table::new(&source.choices, columns::usual, problems);
    let settings = Table::new(&source.settings, columns::usual, problems);
    if let Some(text) = unreadable(&rows) {
        problems.error(source.survey.place(1, None), text);
        return None;
    }
    columns::check(&rows, problems);
    let (default_lang, langs) = languages(&rows, &choices, &settings);
    rows.default = default_lang;
    choices.default = default_lang;
    let lists = choices::read(
        &choices,
        &langs,
        columns::allows_duplicates(&settings),
        problems,
    );
    let elsewhere = Elsewhere::of(source, &langs, default_lang);
    let mut found = question::read(&rows, &langs, (lists, elsewhere), problems);
    references::files(&mut found, &source.survey, problems);
    references::check(&found, &choices, problems);
    measures::check(&found, problems);
    if found.questions.is_empty() && !problems.any_error() {
        problems.error(
            Place::file(&source.survey.path),
            "the survey sheet asks nothing",
        );
    }
    let index = Index::of(&found.questions, &found.groups);
    Some(Survey {
        id: id.clone(),
        version: source.version()?,
        edition: edition(&settings),
        title: title(&settings, default_lang),
        langs,
        default_lang,
        questions: found.questions,
        groups: found.groups,
        files: found.files,
        lists: found.lists,
        beside: source.beside(),
        index,
    })
}

/// Why a survey sheet cannot be read at all.
fn unreadable(rows: &Table<'_>) -> Option<String> {
    if !rows.has("type") {
        let text = "the survey sheet has no column \"type\" in its first row; it begins with type, name, label";
        return Some(text.into());
    }
    let is_long = rows.sheet.rows.len() > MOST_ROWS + 1;
    is_long.then(|| {
        format!("the survey sheet has more than {MOST_ROWS} rows; make several forms of it")
    })
}

/// The version that the settings sheet states.
fn edition(settings: &Table<'_>) -> Option<String> {
    let version = settings.lines().next()?.get("version").trim();
    (!version.is_empty()).then(|| version.to_owned())
}

/// What the form is called. Other tools take one `form_title`, and break on one in several languages: those stand under `heading`.
fn title(settings: &Table<'_>, default: Lang) -> Words {
    let mut title = Words::default();
    if let Some(line) = settings.lines().next() {
        let names = ["form_title", "heading"];
        let columns = line
            .cells()
            .filter(|(head, _)| names.contains(&head.key.as_str()));
        columns.for_each(|(head, text)| title.set(head.lang.unwrap_or(default), text));
    }
    title
}

/// The form's own language, and all languages of its labels in the order of the columns.
fn languages(rows: &Table<'_>, choices: &Table<'_>, settings: &Table<'_>) -> (Lang, Vec<Lang>) {
    let words = ["label", "hint"];
    let heads = || {
        rows.heads
            .iter()
            .chain(&choices.heads)
            .filter(|head| words.contains(&head.key.as_str()))
    };
    let named = settings
        .lines()
        .next()
        .map_or("", |line| line.get("default_language"));
    let named = language::language(named).map(|(lang, _)| lang);
    let plain = heads().any(|head| head.lang.is_none());
    let first = heads().find_map(|head| head.lang);
    let english = heads().any(|head| head.lang == Some(Lang::EN));
    let default = match (named, plain, english, first) {
        (Some(named), ..) => named,
        (None, false, false, Some(first)) => first,
        _ => Lang::EN,
    };
    let mut langs = Vec::new();
    for head in heads() {
        let lang = head.lang.unwrap_or(default);
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    (default, langs)
}

#[cfg(test)]
mod tests;
