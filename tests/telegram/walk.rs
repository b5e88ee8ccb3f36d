//! Somebody who takes the survey and a lesson by the buttons that they see.

use crate::support::telegram::{learner::Learner, people::buttons};
use serde_json::Value;
use std::time::Duration;
use tokio::time::timeout;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// From `/start` to the end of the first lesson's quiz.
pub(super) async fn walk(learner: &Learner, language: &str) {
    learner.say("/start weaving-takeo");
    let (mut seen, mut ticked) = (Value::Null, false);
    // Whether the survey was sent in, and a quiz item answered after that.
    let (mut sent, mut quizzed) = (false, false);
    for step in 0..400 {
        let waited = timeout(PATIENCE, with_buttons(learner, &seen)).await;
        seen = waited.unwrap_or_else(|_| panic!("{language}: no answer at step {step} to {seen}"));
        let codes: Vec<String> = buttons(&seen).into_iter().map(|b| b.data).collect();
        let code = choose(&codes, language, ticked);
        let code = code.unwrap_or_else(|| panic!("{language}: nothing to tap in {codes:?}"));
        ticked = action(&code).starts_with('y');
        if quizzed && !code.starts_with("s:") {
            return;
        }
        quizzed |= sent && action(&code).starts_with('c');
        sent |= action(&code) == "!";
        learner.tap_code(seen["message_id"].as_i64().expect("an id"), &code);
    }
    panic!("{language}: the walk does not end");
}

/// The step in the code of a button, such as `c0` in `s:12:c0`.
fn action(code: &str) -> &str {
    let step = code
        .strip_prefix("s:")
        .and_then(|rest| rest.split(':').nth(1));
    step.unwrap_or("")
}

/// What somebody taps who wants to come to the end: the first choice, one tick, then on.
fn choose(codes: &[String], language: &str, ticked: bool) -> Option<String> {
    let language = format!("l:{language}");
    let wanted: [&dyn Fn(&str) -> bool; 10] = [
        &|code| code == language,
        &|code| code == "a:1" || code == "c:1",
        &|code| action(code) == "!",
        &|code| ticked && action(code) == "d",
        &|code| action(code).starts_with('c'),
        &|code| action(code).starts_with('y'),
        &|code| action(code) == "d",
        &|code| action(code) == "k",
        &|code| action(code) == "s",
        &|code| code == "o:begin" || code == "o:lesson" || code.starts_with("m:"),
    ];
    let tap = |is: &&dyn Fn(&str) -> bool| codes.iter().find(|code| is(code)).cloned();
    // Of the pages of a lesson the later one.
    let page = || {
        codes
            .iter()
            .rfind(|code| action(code).starts_with('p'))
            .cloned()
    };
    wanted.iter().find_map(tap).or_else(page)
}

async fn with_buttons(learner: &Learner, seen: &Value) -> Value {
    let mut newest = seen.clone();
    loop {
        newest = learner.newer(&newest).await;
        if !buttons(&newest).is_empty() {
            return newest;
        }
    }
}
