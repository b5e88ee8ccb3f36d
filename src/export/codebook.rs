//! The codebook: every question and choice of the surveys, with its code and its label in every language.

use super::sheet::{Field, Sheet};
use crate::model::{Choice, Lang, Library, Question, QuestionKind, Survey, Words};
use std::sync::Arc;

/// The columns before the labels.
const COLUMNS: [&str; 8] = [
    "survey",
    "version",
    "name",
    "type",
    "competence",
    "measure",
    "choice",
    "score",
];

/// The codebook of these surveys.
pub(super) fn sheet(surveys: &[Arc<Survey>], library: &Library) -> Sheet {
    let langs = langs(surveys, library);
    let labels = langs.iter().map(|lang| format!("label_{lang}"));
    let questions = surveys.iter().flat_map(|survey| {
        let of = |question| rows(survey, question, &langs);
        survey.questions.iter().flat_map(of)
    });
    Sheet {
        name: "codebook".into(),
        columns: COLUMNS
            .map(str::to_owned)
            .into_iter()
            .chain(labels)
            .collect(),
        rows: questions.collect(),
    }
}

/// The programme's languages, and those that only a survey has.
fn langs(surveys: &[Arc<Survey>], library: &Library) -> Vec<Lang> {
    let mut langs = library.programme.languages.clone();
    for lang in surveys.iter().flat_map(|survey| &survey.langs) {
        if !langs.contains(lang) {
            langs.push(*lang);
        }
    }
    langs
}

/// A question, and a row for each of its choices.
fn rows(survey: &Survey, question: &Question, langs: &[Lang]) -> Vec<Vec<Field>> {
    let row = |choice: Option<&Choice>| {
        let of = |words: &Words| {
            let label = |lang: &Lang| Field::text(words.exact(*lang).unwrap_or_default());
            langs.iter().map(label).collect::<Vec<_>>()
        };
        let score = choice.and_then(|choice| choice.score);
        let mut fields = vec![
            Field::text(survey.id.as_str()),
            Field::text(survey.version.as_str()),
            Field::text(question.name.as_str()),
            Field::text(kind(&question.kind)),
            Field::text(question.competence.as_ref().map_or("", |id| id.as_str())),
            Field::text(question.measure.map_or("", |measure| measure.as_str())),
            Field::text(choice.map_or("", |choice| choice.name.as_str())),
            Field::number(score.map(|score| f64::from(score.number()))),
        ];
        fields.extend(of(choice.map_or(&question.label, |choice| &choice.label)));
        fields
    };
    let choices = survey
        .choices(question)
        .iter()
        .map(|choice| row(Some(choice)));
    [row(None)].into_iter().chain(choices).collect()
}

/// The word in the `type` column of the form.
pub(super) fn kind(kind: &QuestionKind) -> String {
    use QuestionKind as K;
    let word = match kind {
        K::One(list) => return format!("select_one {list}"),
        K::Many(list) => return format!("select_multiple {list}"),
        K::Rank(list) => return format!("rank {list}"),
        K::Text => "text",
        K::Integer => "integer",
        K::Decimal => "decimal",
        K::Range(_) => "range",
        K::Date => "date",
        K::Time => "time",
        K::DateTime => "dateTime",
        K::Point => "geopoint",
        K::Note => "note",
        K::Acknowledge => "acknowledge",
        K::Media(kind) => kind.as_str(),
        K::Another => "repeat",
        K::Calculate => "calculate",
        K::Start => "start",
        K::End => "end",
        K::Today => "today",
        K::Blank => "hidden",
    };
    word.to_owned()
}
