//! The answers of one run in the shape of Kobo's API: keys with the path of groups, choices with spaces between, repeats as lists.

use crate::model::{Answer, Survey};
use serde_json::{Map, Value};

/// The answers in the order of the form; what was not asked or passed over is absent. All values are text, as Kobo has them.
/// `__version__` is the settings sheet's if it states one, else the checksum, which `__checksum__` always is.
pub fn submission(survey: &Survey, answers: &[Answer]) -> Value {
    let mut all = Map::new();
    let mut given: Vec<_> = answers
        .iter()
        .filter_map(|answer| Some((survey.seat(&answer.question)?, answer.value.as_ref().ok()?)))
        .collect();
    given.sort_by_key(|(seat, _)| (first_row(survey, seat.at), seat.chapters, seat.at));
    for (seat, value) in given {
        let around = survey.repeats(seat.at).iter().zip(seat.chapters.numbers());
        let chapters: Vec<_> = around
            .map(|(repeat, number)| (path(survey, Some(*repeat)), usize::from(number)))
            .collect();
        let question = &survey.questions[seat.at];
        let mut key = path(survey, question.group);
        if !key.is_empty() {
            key.push('/');
        }
        key.push_str(question.own_name());
        insert(&mut all, &chapters, (key, Value::String(value.to_text())));
    }
    // The author's own version is what a table of results is joined on; only the checksum tells two texts apart for sure.
    let checksum = survey.version.to_string();
    let version = survey.edition.as_ref().unwrap_or(&checksum).clone();
    all.insert("__version__".into(), Value::String(version));
    all.insert("__checksum__".into(), Value::String(checksum));
    Value::Object(all)
}

/// Where the outermost repeat of a row begins, so that all its chapters stand together; else the row itself.
fn first_row(survey: &Survey, at: usize) -> usize {
    let repeat = survey.repeats(at).first();
    repeat.map_or(at, |repeat| survey.groups[*repeat].rows.start)
}

/// The names of the groups down to this one, with `/` between.
fn path(survey: &Survey, group: Option<usize>) -> String {
    let up = |at: &usize| survey.groups[*at].parent;
    let mut names: Vec<&str> = std::iter::successors(group, up)
        .map(|at| survey.groups[at].name.as_str())
        .collect();
    names.reverse();
    names.join("/")
}

/// Puts a value into its chapters, each a place in the list under a key; those before are there too, if empty.
fn insert(
    all: &mut Map<String, Value>,
    chapters: &[(String, usize)],
    (name, value): (String, Value),
) {
    let Some(((key, number), inner)) = chapters.split_first() else {
        all.insert(name, value);
        return;
    };
    let list = all
        .entry(key.as_str())
        .or_insert_with(|| Value::Array(Vec::new()));
    let Some(list) = list.as_array_mut() else {
        return;
    };
    if list.len() < *number {
        list.resize(*number, Value::Object(Map::new()));
    }
    let chapter = list.get_mut(number.saturating_sub(1));
    if let Some(chapter) = chapter.and_then(Value::as_object_mut) {
        insert(chapter, inner, (name, value));
    }
}
