//! The answers of one run in the shape of Kobo's API: keys with the path of groups, choices with spaces between, repeats as lists.

use crate::model::{Answer, Survey};
use serde_json::{Map, Value};

/// The answers in the order of the form; what was not asked or passed over is absent. All values are text, as Kobo has them.
pub fn submission(survey: &Survey, answers: &[Answer]) -> Value {
    let mut all = Map::new();
    let mut given: Vec<_> = answers
        .iter()
        .filter_map(|answer| Some((survey.seat(&answer.question)?, answer.value.as_ref().ok()?)))
        .collect();
    given.sort_by_key(|(seat, _)| (first_row(survey, seat.at), seat.chapters, seat.at));
    for (seat, value) in given {
        let mut place = &mut all;
        for (&repeat, number) in survey.repeats(seat.at).iter().zip(seat.chapters.numbers()) {
            let key = path(survey, Some(repeat));
            place = chapter(place, key, usize::from(number));
        }
        let question = &survey.questions[seat.at];
        let mut key = path(survey, question.group);
        if !key.is_empty() {
            key.push('/');
        }
        key.push_str(question.own_name());
        place.insert(key, Value::String(value.to_text()));
    }
    all.insert(
        "__version__".into(),
        Value::String(survey.version.to_string()),
    );
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

/// The chapter of this number in the list under the key; those before it are there too, if empty.
fn chapter(all: &mut Map<String, Value>, key: String, number: usize) -> &mut Map<String, Value> {
    let list = all.entry(key).or_insert_with(|| Value::Array(Vec::new()));
    if !list.is_array() {
        *list = Value::Array(Vec::new());
    }
    let Value::Array(chapters) = list else {
        unreachable!("it was made a list")
    };
    while chapters.len() < number {
        chapters.push(Value::Object(Map::new()));
    }
    let Some(Value::Object(chapter)) = chapters.get_mut(number.saturating_sub(1)) else {
        unreachable!("every chapter is an object")
    };
    chapter
}
