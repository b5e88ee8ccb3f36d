//! What people do: they write, tap, send pictures, block and come back. Each becomes an update.

use super::call::Upload;
use super::world::{Chat, GROUP, Standing, Tap, World};
use serde_json::{Map, Value, json};

/// A button of a message: its label, and what a tap sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Button {
    pub(crate) label: String,
    pub(crate) data: String,
}

/// The buttons of a message that a tap sends to the bot, from the first row on.
pub(crate) fn buttons(message: &Value) -> Vec<Button> {
    let rows = message["reply_markup"]["inline_keyboard"].as_array();
    let all = rows.into_iter().flatten().filter_map(Value::as_array);
    let button = |value: &Value| {
        Some(Button {
            label: value["text"].as_str()?.to_owned(),
            data: value["callback_data"].as_str()?.to_owned(),
        })
    };
    all.flatten().filter_map(button).collect()
}

impl World {
    /// A person whom the bot may not write to before they write.
    pub(crate) fn person(&mut self, id: i64, language: &str) {
        let name = format!("Person {id}");
        let user =
            json!({"id": id, "is_bot": false, "first_name": name, "language_code": language});
        let chat = Chat {
            value: json!({"id": id, "type": "private", "first_name": name}),
            user: Some(user),
            standing: Standing::Stranger,
            keyboard: Vec::new(),
        };
        self.chats.insert(id, chat);
    }

    fn user(&self, id: i64) -> Value {
        let chat = self.chats.get(&id).and_then(|chat| chat.user.clone());
        chat.unwrap_or_else(|| panic!("nobody has the id {id}"))
    }

    /// Any message of a person into their private chat or the group.
    pub(crate) fn write(&mut self, id: i64, chat: i64, content: Map<String, Value>) -> i64 {
        let from = self.user(id);
        if chat == id {
            self.stand(id, Standing::Open);
        }
        let message = self.place(chat, content, from);
        let number = message["message_id"].as_i64().unwrap_or(0);
        self.update("message", message);
        number
    }

    /// A text; a command gets its entity.
    pub(crate) fn say(&mut self, id: i64, text: &str) -> i64 {
        self.write(id, id, texted(text))
    }

    /// A text in the group.
    pub(crate) fn say_in_group(&mut self, id: i64, text: &str) -> i64 {
        self.write(id, GROUP, texted(text))
    }

    /// A picture, a voice message or a document.
    pub(crate) fn send(&mut self, id: i64, kind: &str, upload: Upload) -> i64 {
        let object = self.files.keep(kind, upload);
        self.write(id, id, Map::from_iter([(kind.to_owned(), object)]))
    }

    /// Where they are.
    pub(crate) fn locate(&mut self, id: i64) -> i64 {
        let place = json!({"latitude": 11.5, "longitude": 104.9});
        self.write(id, id, Map::from_iter([("location".to_owned(), place)]))
    }

    /// Change a text that they wrote.
    pub(crate) fn rewrite(&mut self, id: i64, message: i64, text: &str) {
        let date = self.now / 1000;
        let Some(old) = self.messages.get_mut(&(id, message)) else {
            return;
        };
        old.value["text"] = json!(text);
        old.value["edit_date"] = json!(date);
        let value = old.value.clone();
        self.update("edited_message", value);
    }

    /// Tap whatever data, as a forger could; the query's id.
    pub(crate) fn tap(&mut self, id: i64, message: i64, data: &str) -> String {
        let query = format!("{}", 7_000_000_000 + self.tapped);
        self.tapped += 1;
        if self.taps.len() >= self.keep {
            self.taps.pop_first();
        }
        let at = self.now;
        let answer = None;
        self.taps.insert(query.clone(), Tap { at, answer });
        let on = match self.messages.get(&(id, message)) {
            Some(message) => message.value.clone(),
            None => json!({"message_id": message, "date": 0, "chat": self.chats[&id].value}),
        };
        let instance = format!("{}", 9_000 + id);
        let mut value = json!({"id": query, "data": data, "chat_instance": instance});
        // Moved in: `json!` would copy them.
        value["from"] = self.user(id);
        value["message"] = on;
        self.update("callback_query", value);
        query
    }

    /// Tap the newest button with this label, or the key of the reply keyboard, which types it; none without either.
    pub(crate) fn tap_label(&mut self, id: i64, label: &str) -> Option<String> {
        let here = self.messages.range((id, i64::MIN)..=(id, i64::MAX));
        let found = here.rev().find_map(|((_, number), message)| {
            let mut all = buttons(&message.value).into_iter();
            let button = all.find(|own| own.label == label)?;
            Some((*number, button.data))
        });
        if let Some((message, data)) = found {
            return Some(self.tap(id, message, &data));
        }
        let keys = &self.chats.get(&id)?.keyboard;
        let has = keys.iter().any(|key| key == label);
        has.then(|| self.say(id, label).to_string())
    }

    /// Stop the bot.
    pub(crate) fn block(&mut self, id: i64) {
        self.stand(id, Standing::Blocked);
    }

    /// Let it write again.
    pub(crate) fn unblock(&mut self, id: i64) {
        self.stand(id, Standing::Open);
    }

    /// Delete the account: Telegram tells no one.
    pub(crate) fn deactivate(&mut self, id: i64) {
        if let Some(chat) = self.chats.get_mut(&id) {
            chat.standing = Standing::Deactivated;
        }
    }

    /// The first message opens a chat quietly; blocking and returning are told.
    fn stand(&mut self, id: i64, standing: Standing) {
        let Some(chat) = self.chats.get_mut(&id) else {
            return;
        };
        let before = std::mem::replace(&mut chat.standing, standing);
        let told = matches!(
            (before, standing),
            (Standing::Blocked, Standing::Open) | (Standing::Open, Standing::Blocked)
        );
        if told {
            let value = json!({
                "chat": chat.value, "from": self.user(id), "date": self.now / 1000,
                "old_chat_member": member(before), "new_chat_member": member(standing),
            });
            self.update("my_chat_member", value);
        }
    }
}

fn member(standing: Standing) -> Value {
    if standing == Standing::Blocked {
        json!({"user": World::bot(), "status": "kicked", "until_date": 0})
    } else {
        json!({"user": World::bot(), "status": "member"})
    }
}

fn texted(text: &str) -> Map<String, Value> {
    let mut content = Map::from_iter([("text".to_owned(), json!(text))]);
    if text.starts_with('/') {
        let command = text.split_whitespace().next().unwrap_or("");
        let length = super::text::units(command);
        let entity = json!([{"type": "bot_command", "offset": 0, "length": length}]);
        content.insert("entities".to_owned(), entity);
    }
    content
}
