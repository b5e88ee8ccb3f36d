//! Plays a transcript through the real turn on a fresh database, saving and loading at every step, and writes it anew.

use sala::{
    app::{
        Deps,
        chat::{Line, Session, Style},
        clock::{Clock, Ids},
        library,
    },
    content::{self, Tree},
    flow::{Event, action::Action},
    model::Lang,
    store::Store,
};
use serde_json::Value;
use std::{any::Any, panic::catch_unwind, path::Path, sync::Arc};

/// The first lines of a transcript: which content, which language, which time.
struct Setting {
    content: String,
    locale: Option<Lang>,
    clock: jiff::Timestamp,
}

impl Setting {
    fn read(transcript: &str) -> Self {
        let line = transcript
            .lines()
            .find(|line| line.starts_with("content "))
            .expect("a line that begins with content");
        let words: Vec<&str> = line.split_whitespace().collect();
        let after = |key: &str, by: usize| {
            words
                .iter()
                .position(|word| *word == key)
                .and_then(|at| words.get(at + by))
        };
        let date: jiff::civil::Date = after("clock", 1).expect("a day").parse().expect("a day");
        let time: jiff::civil::Time = after("clock", 2).expect("a time").parse().expect("a time");
        let zone = after("clock", 3).expect("a zone");
        Setting {
            content: (*after("content", 1).expect("a content")).to_owned(),
            locale: after("locale", 1).map(|code| code.parse().expect("a language")),
            clock: date
                .to_datetime(time)
                .in_tz(zone)
                .expect("a zone")
                .timestamp(),
        }
    }

    fn tree(&self) -> Tree {
        match self.content.as_str() {
            "shipped" => Tree::shipped(),
            name => {
                Tree::open(&super::project().join("tests/content").join(name)).expect("content")
            }
        }
    }
}

/// A session on a fresh database, with what the transcript's first line says.
async fn open(setting: &Setting, folder: &Path) -> Session<Vec<u8>> {
    let (loaded, problems) = content::load(&setting.tree());
    let loaded = loaded.unwrap_or_else(|| panic!("{problems:#?}"));
    let store = Store::open(&folder.join("sala.db"))
        .await
        .expect("a database");
    let library = library::publish(&store, loaded, setting.clock)
        .await
        .expect("a library");
    let deps = Deps::new(store, library, Clock::manual(setting.clock), Ids::after(0));
    let session = Session::open(Arc::new(deps), "me", (Vec::new(), Style::Transcript)).await;
    session.expect("a session")
}

/// The transcript as it is played now, and the facts in it that do not hold.
pub(crate) async fn play(transcript: &str) -> (String, Vec<String>) {
    let setting = Setting::read(transcript);
    let folder = tempfile::tempdir().expect("a folder");
    let session = open(&setting, folder.path()).await;
    let (mut played, mut untrue) = (String::new(), Vec::new());
    for line in transcript.lines() {
        if line.starts_with(['<', '|']) {
            continue;
        }
        played.push_str(line);
        played.push('\n');
        if line.starts_with("content ") {
            if let Some(lang) = setting.locale {
                session
                    .happen(Event::Tap(Action::Language(lang)))
                    .await
                    .expect("a turn");
            }
        } else if let Some(fact) = line.strip_prefix("= ") {
            let all = session.everything().await.expect("everything");
            untrue.extend(catch_unwind(|| assert_fact(&all, fact)).err().map(words));
        } else {
            session.line(&Line::read(line)).await.expect("a turn");
        }
        let said = session.screen().with(std::mem::take);
        played.push_str(&String::from_utf8(said).expect("UTF-8"));
    }
    (played, untrue)
}

/// What a failed assertion said.
fn words(panic: Box<dyn Any + Send>) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or_default()
        .to_owned()
}

/// A stored fact: `answer QUESTION VALUE`, `no answer QUESTION`, `learner FIELD VALUE`, `conversation KIND`,
/// `lesson ID finished`, `rows TABLE COUNT`, `nobody`.
fn assert_fact(all: &Value, fact: &str) {
    let words: Vec<&str> = fact.splitn(3, ' ').collect();
    let list = |name: &str| all[name].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts
            .iter()
            .map(|part| part.as_str().unwrap_or_default())
            .collect::<Vec<_>>()
            .join(" "),
        other => other.to_string(),
    };
    let answer = |name: &str| {
        list("answers")
            .into_iter()
            .find(|answer| answer["question"] == name)
    };
    match words.as_slice() {
        ["answer", name, value] => {
            let stored = answer(name).unwrap_or_else(|| panic!("no answer to {name}"));
            let own = if stored["missing"].is_null() {
                text(flat(&stored["value"]))
            } else {
                text(&stored["missing"])
            };
            assert_eq!(own, *value, "{fact}");
        }
        ["no", "answer", name] => assert!(answer(name).is_none(), "{fact}"),
        ["learner", field, value] => assert_eq!(text(&all["learner"][0][field]), *value, "{fact}"),
        ["conversation", kind] => {
            let live = &all["conversation"][0]["state"]["state"]["live"];
            let own = live
                .as_str()
                .map(str::to_owned)
                .or_else(|| live.as_object().and_then(|o| o.keys().next().cloned()));
            assert_eq!(own.unwrap_or_default().to_lowercase(), *kind, "{fact}");
        }
        ["lesson", id, moment] => {
            let lesson = list("lessons")
                .into_iter()
                .find(|lesson| lesson["lesson"] == *id);
            assert!(
                lesson.is_some_and(|lesson| !lesson[*moment].is_null()),
                "{fact}"
            );
        }
        ["rows", table, count] => assert_eq!(list(table).len().to_string(), *count, "{fact}"),
        ["nobody"] => assert!(all.is_null() || all["learner"].is_null(), "{fact}: {all}"),
        _ => panic!("\"= {fact}\" is no assertion"),
    }
}

/// A stored value without the name of its kind.
fn flat(value: &Value) -> &Value {
    value
        .as_object()
        .and_then(|object| object.values().next())
        .unwrap_or(value)
}
