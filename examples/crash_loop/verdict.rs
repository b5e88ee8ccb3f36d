//! The verdict: what was found, and which promises were broken.

use serde_json::{Map, Value, json};

/// Facts in the order in which they were found.
#[derive(Default)]
pub(crate) struct Verdict {
    facts: Map<String, Value>,
    broken: Vec<String>,
}

impl Verdict {
    /// Something to know.
    pub(crate) fn fact(&mut self, name: &str, value: impl Into<Value>) {
        self.facts.insert(name.to_owned(), value.into());
    }

    /// Something that was promised.
    pub(crate) fn must(&mut self, name: &str, value: impl Into<Value>, holds: bool) {
        let value = value.into();
        if !holds {
            self.broken.push(format!("{name}: {value}"));
        }
        self.facts.insert(name.to_owned(), value);
    }

    /// A count that must be 0.
    pub(crate) fn none(&mut self, name: &str, count: usize) {
        self.must(name, count, count == 0);
    }

    pub(crate) fn json(&self, scenario: &str) -> Value {
        json!({"scenario": scenario, "kept": self.broken.is_empty(), "broken": self.broken, "facts": self.facts})
    }

    pub(crate) fn holds(&self) -> bool {
        self.broken.is_empty()
    }
}
