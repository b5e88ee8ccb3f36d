//! Everything stored about a person, as lines that they can read: the JSON of the store with names instead of codes.

use crate::model::{Lang, Library};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;

/// The lines: each with the end of its key in the locales, and its value.
pub(super) fn readable(library: &Library, all: &Value) -> Vec<(String, String)> {
    let reader = Reader::new(library, &all["learner"][0]);
    let mut lines = Vec::new();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            lines.push((key.to_owned(), value));
        }
    };
    reader.learner(&all["learner"][0], &mut add);
    for address in list(&all["addresses"]) {
        add(
            "address",
            format!("{} {}", text(&address["door"]), text(&address["id"])),
        );
    }
    for answer in list(&all["answers"]) {
        let key = if answer["missing"].is_null() {
            "answer"
        } else {
            "skipped"
        };
        add(key, reader.answer(answer));
    }
    for lesson in list(&all["lessons"]) {
        add("lesson", reader.lesson(lesson));
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

/// Whoever reads their own data: their language and their clock.
struct Reader<'a> {
    library: &'a Library,
    lang: Lang,
    zone: TimeZone,
}

impl<'a> Reader<'a> {
    fn new(library: &'a Library, learner: &Value) -> Self {
        let lang = learner["language"]
            .as_str()
            .and_then(|code| code.parse().ok());
        let zone = learner["zone"]
            .as_str()
            .unwrap_or(&library.programme.default_zone);
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        Self {
            library,
            lang: lang.unwrap_or(Lang::EN),
            zone,
        }
    }

    /// A stored moment, on their own clock.
    fn moment(&self, value: &Value) -> String {
        let moment: Option<Timestamp> = value.as_str().and_then(|text| text.parse().ok());
        let local = moment.map(|moment| moment.to_zoned(self.zone.clone()));
        local
            .map(|local| local.strftime("%d/%m/%Y %H:%M").to_string())
            .unwrap_or_default()
    }

    fn learner(&self, learner: &Value, add: &mut impl FnMut(&str, String)) {
        let programme = &self.library.programme;
        add("joined", self.moment(&learner["joined"]));
        add("seen", self.moment(&learner["seen"]));
        add("language", self.lang.own_name().to_owned());
        add("source", text(&learner["source"]));
        let country = programme.country(learner["country"].as_str().unwrap_or_default());
        add(
            "country",
            country
                .map(|c| c.name.get(self.lang).to_owned())
                .unwrap_or_default(),
        );
        let domain = learner["domain"].as_str().and_then(|id| id.parse().ok());
        let domain = domain
            .as_ref()
            .map(|id| self.library.domain_name(id, self.lang));
        add("domain", domain.unwrap_or_default().to_owned());
        add(
            "hour",
            learner["hour"]
                .as_i64()
                .map(|hour| format!("{hour}:00"))
                .unwrap_or_default(),
        );
        if learner["consent"]["given"] == true {
            add("consent", self.moment(&learner["consent"]["at"]));
        }
    }

    /// A question in its own words, and the answer in the words of its choice.
    fn answer(&self, answer: &Value) -> String {
        let name = text(&answer["question"]);
        let survey = text(&answer["survey"]).parse().ok();
        let survey = survey.and_then(|id| self.library.live_survey(&id));
        let question = survey.and_then(|survey| survey.question(&name));
        let (Some(survey), Some(question)) = (survey, question) else {
            return format!("{name} – {}", text(&answer["value"]));
        };
        let label = |word: &str| {
            let choice = survey
                .choices(question)
                .iter()
                .find(|choice| choice.name.as_str() == word);
            choice.map_or(word.to_owned(), |c| {
                survey.words(&c.label, self.lang).to_owned()
            })
        };
        let value = text(&answer["value"]);
        let words = match question.kind.list() {
            Some(_) => value.split(", ").map(label).collect::<Vec<_>>().join(", "),
            None => value,
        };
        // A calculation has no words of its own.
        let label = match survey.words(&question.label, self.lang) {
            "" => name.as_str(),
            words => words,
        };
        if words.is_empty() {
            label.to_owned()
        } else {
            format!("{label} – {words}")
        }
    }

    fn lesson(&self, lesson: &Value) -> String {
        let id = text(&lesson["lesson"]);
        let known = id.parse().ok().and_then(|id| self.library.lesson(&id));
        let title = known.map_or(id.as_str(), |lesson| lesson.title(self.lang));
        format!("{title} {}", self.moment(&lesson["finished"]))
            .trim_end()
            .to_owned()
    }
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
