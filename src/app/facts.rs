//! Everything stored about a person, as lines that they can read: the JSON of the store with names instead of codes.

use crate::model::{Lang, Library};
use serde_json::Value;

/// The lines: each with the end of its key in the locales, and its value.
pub(super) fn readable(library: &Library, all: &Value) -> Vec<(String, String)> {
    let lang = all["learner"][0]["language"]
        .as_str()
        .and_then(|code| code.parse().ok());
    let lang: Lang = lang.unwrap_or(Lang::EN);
    let mut lines = Vec::new();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            lines.push((key.to_owned(), value));
        }
    };
    let learner = &all["learner"][0];
    for key in [
        "joined", "seen", "language", "source", "country", "domain", "zone",
    ] {
        add(key, text(&learner[key]));
    }
    add(
        "hour",
        learner["hour"]
            .as_i64()
            .map(|hour| format!("{hour}:00"))
            .unwrap_or_default(),
    );
    add("consent", text(&learner["consent"]["at"]));
    for address in list(&all["addresses"]) {
        add(
            "address",
            format!("{} {}", text(&address["door"]), text(&address["id"])),
        );
    }
    for answer in list(&all["answers"]) {
        add("answer", self::answer(library, answer, lang));
    }
    for lesson in list(&all["lessons"]) {
        add("lesson", self::lesson(library, lesson, lang));
    }
    let attempts = list(&all["attempts"]).count();
    if attempts > 0 {
        let right = list(&all["attempts"])
            .filter(|attempt| attempt["right"] == true)
            .count();
        add("quiz", format!("{right} / {attempts}"));
    }
    for feedback in list(&all["feedback"]) {
        add("feedback", text(&feedback["body"]));
    }
    lines
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// A value as text; lists with commas, nothing for null.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        Value::Array(parts) => parts.iter().map(text).collect::<Vec<_>>().join(", "),
        Value::Object(parts) => parts.values().map(text).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

/// A question in its own words, and the answer in the words of its choice.
fn answer(library: &Library, answer: &Value, lang: Lang) -> String {
    let name = text(&answer["question"]);
    let survey = text(&answer["survey"]).parse().ok();
    let survey = survey.and_then(|id| library.live_survey(&id));
    let question = survey.and_then(|survey| survey.question(&name));
    let (Some(survey), Some(question)) = (survey, question) else {
        return format!("{name}: {}", text(&answer["value"]));
    };
    let label = |word: &str| {
        let choice = survey
            .choices(question)
            .iter()
            .find(|choice| choice.name.as_str() == word);
        choice.map_or(word.to_owned(), |choice| {
            survey.words(&choice.label, lang).to_owned()
        })
    };
    let value = text(&answer["value"]);
    let words = match question.kind.list() {
        Some(_) => value.split(", ").map(label).collect::<Vec<_>>().join(", "),
        None => value,
    };
    let words = if words.is_empty() {
        "–".into()
    } else {
        words
    };
    format!("{} {words}", survey.words(&question.label, lang))
}

fn lesson(library: &Library, lesson: &Value, lang: Lang) -> String {
    let id = text(&lesson["lesson"]);
    let known = id.parse().ok().and_then(|id| library.lesson(&id).cloned());
    let title = known.map_or(id, |lesson| lesson.title(lang).to_owned());
    format!("{title} {}", text(&lesson["finished"]))
        .trim_end()
        .to_owned()
}
