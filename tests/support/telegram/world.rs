//! What the server knows: people and chats, messages, files, settings, and everything that it is told to do wrong.

use super::Options;
use super::call::Call;
use super::faults::Faults;
use super::files::Files;
use super::journal::Journal;
use super::pace::Pace;
use super::refusal::{self, Refusal, bad, forbidden};
use super::schema::schema;
use super::updates::Updates;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::time::Instant;
use tokio::sync::mpsc::UnboundedSender;

/// The bot's own id.
pub(crate) const BOT: i64 = 1;
/// The one group.
pub(crate) const GROUP: i64 = -1001;

/// How a chat stands to the bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// A person who never wrote: the bot may not begin.
    Stranger,
    Open,
    Blocked,
    Deactivated,
    /// A group that the bot is not in.
    Left,
}

/// A private chat or a group.
pub(crate) struct Chat {
    /// As messages show it.
    pub(crate) value: Value,
    /// The person of a private chat.
    pub(crate) user: Option<Value>,
    pub(crate) standing: Standing,
    /// The reply keyboard under the input field, by label.
    pub(crate) keyboard: Vec<String>,
}

/// A message as it stands now.
pub(crate) struct Message {
    pub(crate) value: Value,
    pub(crate) from_bot: bool,
    pub(crate) sent: i64,
}

/// A tap that the bot may answer.
pub(crate) struct Tap {
    pub(crate) at: i64,
    /// The toast, once answered.
    pub(crate) answer: Option<String>,
}

/// All of it, under one lock.
pub(crate) struct World {
    /// Milliseconds since 1970, set whenever somebody enters.
    pub(crate) now: i64,
    pub(crate) chats: BTreeMap<i64, Chat>,
    pub(crate) messages: BTreeMap<(i64, i64), Message>,
    /// One sequence over all private chats; the group has its own.
    next_private: i64,
    next_group: i64,
    pub(crate) files: Files,
    pub(crate) updates: Updates,
    pub(crate) taps: BTreeMap<String, Tap>,
    /// Commands, descriptions and names by scope and language.
    pub(crate) settings: BTreeMap<String, Value>,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) pace: Pace,
    pub(crate) albums: u64,
    /// Moves with every message that appears or changes.
    pub(crate) changes: u64,
    /// How many taps there were.
    pub(crate) tapped: u64,
    /// Everything is checked against the schema.
    pub(crate) strict: bool,
    /// How much is remembered of each kind.
    pub(crate) keep: usize,
    /// Who wants to hear what the bot does, instead of looking again after every change.
    pub(crate) listener: Option<UnboundedSender<Deed>>,
}

/// What the bot did, and when.
#[derive(Debug)]
pub(crate) enum Deed {
    /// A message appeared or changed.
    Shown {
        chat: i64,
        message: i64,
        at: Instant,
    },
    /// A tap was answered.
    Answered { query: String, at: Instant },
}

impl World {
    pub(crate) fn new(options: &Options) -> Self {
        let group = Chat {
            value: json!({"id": GROUP, "type": "supergroup", "title": "A group"}),
            user: None,
            standing: Standing::Open,
            keyboard: Vec::new(),
        };
        Self {
            now: 0,
            chats: BTreeMap::from([(GROUP, group)]),
            messages: BTreeMap::new(),
            next_private: 1,
            next_group: 1,
            files: Files::default(),
            updates: Updates::new(100_000),
            taps: BTreeMap::new(),
            settings: BTreeMap::new(),
            journal: Journal::keeping(options.keep),
            faults: Faults::seeded(options.seed),
            pace: Pace::default(),
            albums: 0,
            changes: 0,
            tapped: 0,
            strict: options.strict,
            keep: options.keep,
            listener: None,
        }
    }

    /// The bot as a user.
    pub(crate) fn bot() -> Value {
        json!({"id": BOT, "is_bot": true, "first_name": "Sala", "username": "sala_test_bot"})
    }

    /// The id that a call names, also as text.
    pub(crate) fn chat_of(call: &Call) -> Option<i64> {
        call.integer("chat_id")
    }

    /// The chat of a call, whether or not one may write there.
    pub(crate) fn known(&self, call: &Call) -> Result<i64, Refusal> {
        if !call.fields.contains_key("chat_id") {
            return Err(bad(refusal::CHAT_ID_EMPTY));
        }
        let found = Self::chat_of(call).filter(|id| self.chats.contains_key(id));
        found.ok_or_else(|| bad(refusal::CHAT_NOT_FOUND))
    }

    /// The chat of a call, if the bot may write there.
    pub(crate) fn open(&self, call: &Call) -> Result<i64, Refusal> {
        let id = self.known(call)?;
        match self.chats[&id].standing {
            Standing::Open => Ok(id),
            Standing::Stranger => Err(forbidden(refusal::STRANGER)),
            Standing::Blocked => Err(forbidden(refusal::BLOCKED)),
            Standing::Deactivated => Err(forbidden(refusal::DEACTIVATED)),
            Standing::Left => Err(forbidden(refusal::KICKED)),
        }
    }

    /// Put a message into a chat and give it as it now stands.
    pub(crate) fn place(&mut self, chat: i64, content: Map<String, Value>, from: Value) -> Value {
        let next = if chat == GROUP {
            &mut self.next_group
        } else {
            &mut self.next_private
        };
        let id = *next;
        *next += 1;
        let from_bot = from["id"] == json!(BOT);
        let mut value = json!({
            "message_id": id,
            "date": self.now / 1000,
        });
        // Moved in: `json!` would copy them.
        value["chat"] = self.chats[&chat].value.clone();
        value["from"] = from;
        for (name, field) in content {
            value[name] = field;
        }
        let message = Message {
            value: value.clone(),
            from_bot,
            sent: self.now,
        };
        self.messages.insert((chat, id), message);
        self.crop(chat);
        self.changed(chat, id, from_bot);
        self.own("Message", &value);
        value
    }

    /// Drop the oldest message of a chat that has more than are kept.
    fn crop(&mut self, chat: i64) {
        if self.keep == usize::MAX {
            return;
        }
        let most = (self.keep / 100).max(3);
        let mut here = self.messages.range((chat, i64::MIN)..=(chat, i64::MAX));
        let oldest = here.next().map(|(key, _)| *key);
        if let Some(key) = oldest.filter(|_| here.count() >= most) {
            self.messages.remove(&key);
        }
    }

    /// Note that a message appeared or changed.
    pub(crate) fn changed(&mut self, chat: i64, message: i64, by_bot: bool) {
        self.changes += 1;
        if by_bot {
            self.tell(|at| Deed::Shown { chat, message, at });
        }
    }

    /// Tell whoever listens.
    #[allow(
        clippy::disallowed_methods,
        reason = "what is measured needs more than milliseconds"
    )]
    pub(crate) fn tell(&self, what: impl FnOnce(Instant) -> Deed) {
        if let Some(listener) = &self.listener {
            // Whoever listened may have heard enough.
            let _ = listener.send(what(Instant::now()));
        }
    }

    /// Check an object of our own making.
    pub(crate) fn own(&mut self, kind: &str, value: &Value) {
        if !self.strict {
            return;
        }
        let wrong = schema().object(kind, value);
        self.journal.breach("server", wrong);
    }

    /// Queue an update, checked.
    pub(crate) fn update(&mut self, kind: &str, value: Value) -> Option<i64> {
        if self.strict {
            let whole = json!({"update_id": 1, kind: value});
            self.own("Update", &whole);
        }
        self.updates.push(kind, value, self.now)
    }

    /// The newest message of the bot in a chat.
    pub(crate) fn newest(&self, chat: i64) -> Option<Value> {
        let here = self.messages.range((chat, i64::MIN)..=(chat, i64::MAX));
        let newest = here.rev().find(|(_, message)| message.from_bot);
        newest.map(|(_, message)| message.value.clone())
    }

    /// What the bot has written into a chat and is there now, the oldest first.
    pub(crate) fn shown(&self, chat: i64) -> Vec<Value> {
        let here = self.messages.range((chat, i64::MIN)..=(chat, i64::MAX));
        here.filter(|(_, message)| message.from_bot)
            .map(|(_, message)| message.value.clone())
            .collect()
    }
}
