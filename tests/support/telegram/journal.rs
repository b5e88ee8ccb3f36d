//! What happened, for the verdict of a test: every call, every breach of the schema, what was offered and confirmed.

use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// One call as it ended.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Entry {
    /// Milliseconds since 1970.
    pub(crate) at: i64,
    pub(crate) method: String,
    pub(crate) chat: Option<i64>,
    /// The HTTP status that was or would have been answered.
    pub(crate) code: u16,
    /// Telegram's words for a refusal.
    pub(crate) refusal: Option<String>,
    /// The message that was sent, edited or deleted; none if nothing happened.
    pub(crate) message: Option<i64>,
    /// The text or caption of the call.
    pub(crate) text: Option<String>,
    /// The trouble that struck.
    pub(crate) fault: Option<String>,
    /// It came while it had been told to wait.
    pub(crate) early: bool,
}

/// The book of a server.
#[derive(Default, Serialize)]
pub(crate) struct Journal {
    /// The last ones; all of them unless the server was told to keep few.
    pub(crate) calls: VecDeque<Entry>,
    /// How many ended how, since the start.
    totals: BTreeMap<String, BTreeMap<u16, usize>>,
    early: usize,
    #[serde(skip)]
    keep: usize,
    violations: Vec<String>,
    /// How often each update was offered.
    pub(crate) offered: BTreeMap<i64, u32>,
    /// Updates that the bot told Telegram to forget.
    pub(crate) confirmed: BTreeSet<i64>,
    /// Updates that nobody asked for in time.
    pub(crate) expired: BTreeSet<i64>,
}

impl Journal {
    /// Breaches of the schema, by the bot or by this server.
    pub(crate) fn violations(&self) -> &[String] {
        &self.violations
    }

    /// Note breaches under who made them.
    pub(crate) fn breach(&mut self, who: &str, wrong: Vec<String>) {
        self.violations
            .extend(wrong.into_iter().map(|text| format!("{who}: {text}")));
    }

    /// An empty book that remembers so much.
    pub(crate) fn keeping(keep: usize) -> Self {
        Self {
            keep,
            ..Self::default()
        }
    }

    /// Write a call down.
    pub(crate) fn write(&mut self, entry: Entry) {
        self.early += usize::from(entry.early);
        let totals = match self.totals.get_mut(&entry.method) {
            Some(totals) => totals,
            None => self.totals.entry(entry.method.clone()).or_default(),
        };
        *totals.entry(entry.code).or_default() += 1;
        if self.calls.len() >= self.keep {
            self.calls.pop_front();
        }
        self.calls.push_back(entry);
    }

    /// Note that an update was given out.
    pub(crate) fn offer(&mut self, id: i64) {
        *self.offered.entry(id).or_default() += 1;
        if self.offered.len() > self.keep {
            self.offered.pop_first();
        }
    }

    /// Note that an update is to be forgotten.
    pub(crate) fn confirm(&mut self, id: i64) {
        self.confirmed.insert(id);
        if self.confirmed.len() > self.keep {
            self.confirmed.pop_first();
        }
    }

    /// How many calls there were of a method.
    pub(crate) fn count(&self, method: &str) -> usize {
        let totals = self.totals.get(method);
        totals.map_or(0, |totals| totals.values().sum())
    }

    /// How often each text reached a chat, whatever the bot was told of it.
    pub(crate) fn arrivals(&self, chat: i64) -> BTreeMap<String, usize> {
        let mut found = BTreeMap::new();
        let sent = |entry: &&Entry| {
            entry.chat == Some(chat) && entry.method.starts_with("send") && entry.message.is_some()
        };
        for entry in self.calls.iter().filter(sent) {
            *found
                .entry(entry.text.clone().unwrap_or_default())
                .or_default() += 1;
        }
        found
    }

    /// Calls that came while they had been told to wait.
    pub(crate) fn early(&self) -> usize {
        self.early
    }

    /// Calls that were answered with this status.
    pub(crate) fn answered(&self, code: u16) -> usize {
        self.totals.values().filter_map(|own| own.get(&code)).sum()
    }

    /// All of it.
    pub(crate) fn json(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}
