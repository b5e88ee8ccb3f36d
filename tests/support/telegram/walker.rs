//! How a person goes through whatever is shown to them: on to the next question, and to the beginning again at the end.

use super::faults::Dice;
use super::people::{Button, buttons};
use serde_json::Value;

/// What somebody does about a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reply {
    /// Tap the button that carries this.
    Tap(String),
    /// Type this.
    Say(&'static str),
    /// It asks nothing.
    Nothing,
}

/// The way on: language, age, consent, an answer, "send", "once more". Of several answers any one from the dice.
pub(crate) fn reply(message: &Value, dice: &mut Dice) -> Reply {
    let all = buttons(message);
    let answers: Vec<&Button> = all
        .iter()
        .filter(|button| is_answer(&button.data))
        .collect();
    if !answers.is_empty() {
        return Reply::Tap(answers[dice.below(answers.len())].data.clone());
    }
    let onward = all.iter().find(|button| is_onward(&button.data));
    if let Some(button) = onward {
        return Reply::Tap(button.data.clone());
    }
    // Where the survey has ended there is either a lesson to begin or nothing to tap but a word on how to begin again.
    let text = message["text"].as_str().unwrap_or("");
    let lesson = all.iter().any(|button| button.data == "o:begin");
    if lesson || text.contains("/survey") {
        return Reply::Say("/survey");
    }
    Reply::Nothing
}

/// One of several choices: `s:STAMP:cN` of Sala's, `QUESTION:N` of the bare bot's.
pub(crate) fn is_answer(data: &str) -> bool {
    match data.split_once(':') {
        Some(("s", step)) => step
            .split_once(':')
            .is_some_and(|(_, step)| step.starts_with('c')),
        Some((question, _)) => question.parse::<u32>().is_ok(),
        None => false,
    }
}

fn is_onward(data: &str) -> bool {
    let sends = data.starts_with("s:") && data.ends_with(":!");
    sends || data.starts_with("l:") || matches!(data, "a:1" | "c:1" | "o:again" | "o:survey")
}
