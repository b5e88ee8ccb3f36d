//! A virtual learner: a person who reads what the bot shows and answers it, by hand or by a policy.

use super::Fake;
use super::call::Upload;
use super::faults::Dice;
use super::people::buttons;
use serde_json::Value;

/// A person of a server.
#[derive(Clone)]
pub(crate) struct Learner {
    fake: Fake,
    pub(crate) id: i64,
}

/// How a learner answers alone.
pub(crate) struct Policy {
    /// Any button from a seed, or else the first.
    pub(crate) random: Option<u64>,
    /// What they type where there is nothing to tap; without words they wait for buttons.
    pub(crate) words: Option<String>,
    /// Milliseconds from a question to its answer.
    pub(crate) think: i64,
}

impl Learner {
    /// A new person, who has not written yet.
    pub(crate) fn join(fake: &Fake, id: i64, language: &str) -> Self {
        fake.with(|world| world.person(id, language));
        Self::known(fake, id)
    }

    /// A person who is there already.
    pub(crate) fn known(fake: &Fake, id: i64) -> Self {
        let fake = fake.clone();
        Self { fake, id }
    }

    /// Type a text; the message's id.
    pub(crate) fn say(&self, text: &str) -> i64 {
        self.fake.with(|world| world.say(self.id, text))
    }

    /// Tap the newest button with this label; the query's id, or the message's from the keyboard below.
    pub(crate) fn tap(&self, label: &str) -> String {
        let tapped = self.fake.with(|world| world.tap_label(self.id, label));
        tapped.unwrap_or_else(|| panic!("no button {label:?} in {:?}", self.labels()))
    }

    /// Send the data of a button of a message, whether it has one or not.
    pub(crate) fn tap_code(&self, message: i64, code: &str) {
        self.fake.with(|world| world.tap(self.id, message, code));
    }

    /// Send a picture.
    pub(crate) fn photo(&self) -> i64 {
        self.send("photo", "image/jpeg")
    }

    /// Send a voice message.
    pub(crate) fn voice(&self) -> i64 {
        self.send("voice", "audio/ogg")
    }

    /// Send a file of this name.
    pub(crate) fn document(&self, name: &str, bytes: &[u8]) -> i64 {
        let upload = Upload {
            name: name.to_owned(),
            mime: "application/octet-stream".to_owned(),
            bytes: bytes.into(),
        };
        self.fake
            .with(|world| world.send(self.id, "document", upload))
    }

    fn send(&self, kind: &str, mime: &str) -> i64 {
        let upload = Upload {
            name: format!("{kind}.bin"),
            mime: mime.to_owned(),
            bytes: format!("{kind} of {}", self.id).into_bytes().into(),
        };
        // Telegram names no kind for the sizes of a picture.
        let mime = if kind == "photo" {
            String::new()
        } else {
            upload.mime.clone()
        };
        self.fake
            .with(|world| world.send(self.id, kind, Upload { mime, ..upload }))
    }

    /// Send a place.
    pub(crate) fn locate(&self) -> i64 {
        self.fake.with(|world| world.locate(self.id))
    }

    pub(crate) fn block(&self) {
        self.fake.with(|world| world.block(self.id));
    }

    pub(crate) fn unblock(&self) {
        self.fake.with(|world| world.unblock(self.id));
    }

    /// What the bot wrote and is there now.
    pub(crate) fn messages(&self) -> Vec<Value> {
        self.fake.with(|world| world.shown(self.id))
    }

    /// The newest message of the bot.
    pub(crate) fn newest(&self) -> Option<Value> {
        self.fake.with(|world| world.newest(self.id))
    }

    /// The labels under the newest message.
    pub(crate) fn labels(&self) -> Vec<String> {
        let newest = self.newest().unwrap_or_default();
        buttons(&newest)
            .into_iter()
            .map(|button| button.label)
            .collect()
    }

    /// Wait until the newest message is another than this one.
    pub(crate) async fn newer(&self, than: &Value) -> Value {
        loop {
            let news = self.fake.news();
            tokio::pin!(news);
            news.as_mut().enable();
            match self.newest() {
                Some(newest) if newest != *than => return newest,
                _ => news.await,
            }
        }
    }

    /// Answer each new message, so many times: tap a button, or type.
    pub(crate) async fn play(&self, policy: &Policy, answers: usize) {
        let mut dice = Dice(policy.random.unwrap_or(0));
        let mut seen = Value::Null;
        let mut left = answers;
        while left > 0 {
            seen = self.newer(&seen).await;
            let buttons = buttons(&seen);
            if buttons.is_empty() && policy.words.is_none() {
                continue;
            }
            if policy.think > 0 {
                self.fake.until(self.fake.now() + policy.think).await;
            }
            let at = policy.random.map_or(0, |_| dice.below(buttons.len()));
            if let Some(button) = buttons.get(at) {
                let message = seen["message_id"].as_i64().unwrap_or(0);
                self.fake
                    .with(|world| world.tap(self.id, message, &button.data));
            } else if let Some(words) = &policy.words {
                self.say(words);
            }
            left -= 1;
        }
    }
}
