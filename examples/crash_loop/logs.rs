//! What must never stand in a log: the token, an id of Telegram's, a name, somebody's words.

use crate::people::{FIRST, WORDS};
use crate::telegram::process::Launch;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

/// Everything that was found, and how much was read.
#[derive(Default)]
pub(crate) struct Search {
    pub(crate) lines: usize,
    pub(crate) found: usize,
    pub(crate) first: Option<String>,
    pub(crate) panics: usize,
    pub(crate) foreign_panics: usize,
    /// What it warned of, and how often.
    pub(crate) complaints: BTreeMap<String, usize>,
}

impl Search {
    /// Whether it would see each of them.
    pub(crate) fn sees() -> bool {
        let id = FIRST + 7;
        let bad = [
            format!("GET /bot{}/getMe", crate::TOKEN),
            format!("chat={id} name=\"Person {id}\""),
            format!("{WORDS} of {id}"),
        ];
        let good = [
            format!("learner=98{id}12"),
            "at=13:22:37.777000Z".to_owned(),
        ];
        bad.iter().all(|line| tells(line)) && !good.iter().any(|line| tells(line))
    }

    /// Read what was logged since the last time, and empty the file.
    pub(crate) fn read(&mut self, launch: &Launch) -> std::io::Result<()> {
        let Some(log) = &launch.log else {
            return Ok(());
        };
        let bytes = fs::read(log).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        for line in text.lines() {
            self.lines += 1;
            let panics = line.contains("\"a panic\"");
            // Those inside teloxide's reading are caught at the door: such an update is of no known kind.
            let foreign = line.contains("/teloxide-core-");
            self.panics += usize::from(panics && !foreign);
            self.foreign_panics += usize::from(panics && foreign);
            if let Some(words) = complaint(line) {
                *self.complaints.entry(words).or_default() += 1;
            }
            if tells(line) {
                self.found += 1;
                self.first
                    .get_or_insert_with(|| line.chars().take(300).collect());
            }
        }
        fs::write(log, "")
    }
}

/// The words of a warning or an error.
fn complaint(line: &str) -> Option<String> {
    let line: Value = serde_json::from_str(line).ok()?;
    let loud = matches!(line["level"].as_str(), Some("WARN" | "ERROR"));
    let ours = line["target"]
        .as_str()
        .is_some_and(|own| own.starts_with("sala"));
    let words = line["message"].as_str().unwrap_or("");
    let error = line["error"].as_str().unwrap_or("");
    (loud && ours).then(|| format!("{words} {error}").trim().to_owned())
}

/// Whether a line gives somebody or the token away.
fn tells(line: &str) -> bool {
    if line.contains("canarytoken") || line.contains(WORDS) {
        return true;
    }
    // People's ids and, in them, their names; a longer number, such as a learner's own random id, is none.
    let first = (FIRST / 10_000).to_string();
    line.match_indices(&first).any(|(at, _)| {
        let digits = |c: &char| c.is_ascii_digit();
        let before = line[..at].chars().next_back().filter(digits);
        let length = line[at..].chars().take_while(|c| digits(c)).count();
        before.is_none() && length == FIRST.to_string().len()
    })
}
