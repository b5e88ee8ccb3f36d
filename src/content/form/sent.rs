//! A form that somebody sent as a file on its own: read, and reported on.

use super::{
    FormSource, columns, id_of, media, read_form,
    report::{self, Report},
    zipped::{self, Opened, Unread},
};
use crate::{
    content::{
        check, language,
        problem::{Place, Problem, Problems},
        sheet::Table,
    },
    model::{Lang, Library, Programme, Survey, SurveyId},
};
use std::path::Path;

/// A form as it came.
#[derive(Debug)]
pub struct Sent {
    /// The sheets.
    pub source: FormSource,
    /// The survey that it is, if nothing in it has to be mended.
    pub survey: Option<Survey>,
    /// What Sala will make of it.
    pub report: Report,
}

/// What is in a file: a form on its own, or one in a zip with what it names.
pub fn open(name: &str, bytes: &[u8]) -> Result<Opened, Unread> {
    if zipped::is_zip(bytes) {
        return zipped::open(bytes);
    }
    let (source, problems) = FormSource::workbook(name, bytes);
    source.map_or(Err(Unread::For(problems)), |source| {
        Ok(Opened {
            source,
            ..Opened::default()
        })
    })
}

/// The ids that a form may mean: the one on its settings sheet, then its file's name.
pub fn ids(source: &FormSource, name: &str) -> Vec<SurveyId> {
    let settings = Table::new(&source.settings, columns::usual, &mut Problems::default());
    let own = settings.lines().next();
    let own = own.map(|line| line.get("form_id").trim().to_owned());
    let named = own.filter(|own| !own.is_empty());
    // An id that looks like a file's name keeps its ending otherwise.
    let named = named.and_then(|own| id_of(Path::new(&own.replace('.', "-"))));
    named.into_iter().chain(id_of(Path::new(name))).collect()
}

/// Reads a form as the survey of this id. What it names of the framework, the programme and the files beside it is looked for in the library.
pub fn read(
    id: &SurveyId,
    (source, beside): (FormSource, Vec<Problem>),
    library: &Library,
) -> Sent {
    let (survey, mut problems) = read_form(id, &source);
    problems.extend(beside);
    let Some(whole) = survey.clone().or_else(|| super::read_frozen(id, &source)) else {
        let report = Report::unread(problems);
        return Sent {
            source,
            survey: None,
            report,
        };
    };
    let mut unknown = Problems::default();
    let place = Place::file(source.survey.path.as_str());
    let known = (&library.framework, &library.programme);
    check::survey(&whole, &place, known, &mut unknown);
    languages(&whole, (&library.programme, &place), &mut unknown);
    problems.extend(unknown.sorted());
    let lies_there = |name: &str| {
        source.media.contains_key(name) || library.files.contains_key(&media::path(id, name))
    };
    let (_, missing) = media::gather(id, &source, &super::Beside::known(&lies_there));
    // What lay in the zip and cannot be shown has been told already, better.
    let told: Vec<Place> = problems
        .iter()
        .map(|problem| problem.place.clone())
        .collect();
    problems.extend(
        missing
            .into_iter()
            .filter(|missing| !told.contains(&missing.place)),
    );
    let report = report::report(&whole, &source, problems);
    let survey = survey.filter(|_| report.verdict.runs);
    Sent {
        source,
        survey,
        report,
    }
}

/// Says which languages of the programme the form lacks, and which of its own nobody can choose.
fn languages(survey: &Survey, (programme, place): (&Programme, &Place), problems: &mut Problems) {
    let named = |langs: Vec<Lang>| -> String {
        let names: Vec<String> = langs.into_iter().map(language::shown).collect();
        names.join(", ")
    };
    let own = language::shown(survey.default_lang);
    let lacks = |lang: &Lang| !survey.langs.contains(lang);
    let lacking: Vec<Lang> = programme.languages.iter().copied().filter(lacks).collect();
    if let Some(first) = lacking.first() {
        let example = language::shown(*first);
        let text = format!(
            "nothing is in {}; whoever reads that is asked in {own}. Add a column such as \"label::{example}\"",
            named(lacking)
        );
        problems.warn(place.clone(), text);
    }
    let unread = |lang: &Lang| !programme.languages.contains(lang);
    let unread: Vec<Lang> = survey.langs.iter().copied().filter(unread).collect();
    if !unread.is_empty() {
        let text = format!(
            "nobody can choose {} here: the languages of the programme are {}",
            named(unread),
            named(programme.languages.clone())
        );
        problems.warn(place.clone(), text);
    }
}
