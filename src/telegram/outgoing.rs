//! What goes out: a message becomes one call, and Telegram's answer says what became of it.
//!
//! Text goes with entities, never with a parse mode, so that nothing that somebody typed can break a message. A picture is uploaded once and
//! then named by the id that Telegram gave it.

use super::{
    CallError, Telegram,
    api::Upload,
    lock,
    refusal::{cannot_be_edited, delivery, is_about_file, is_same},
};
use crate::{
    app::{
        courier::{Delivery, Mailbox, Messenger, Parcel},
        made,
    },
    model::{Door, Made, MediaKind},
    text::{Attachment, Entity, File, Key, Message},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::time::Duration;

/// How long a message may take; a file on a slow line takes longer.
const SENDING: Duration = Duration::from_secs(15);
const UPLOADING: Duration = Duration::from_secs(60);

/// What Telegram tells of a message that it sent.
#[derive(Debug, Default, Deserialize)]
struct Sent {
    message_id: Option<i64>,
    #[serde(default)]
    photo: Vec<Stored>,
    voice: Option<Stored>,
    audio: Option<Stored>,
    video: Option<Stored>,
    document: Option<Stored>,
}

#[derive(Debug, Deserialize)]
struct Stored {
    file_id: String,
}

impl Sent {
    /// The id under which Telegram keeps the file of the message.
    fn file(self) -> Option<String> {
        let largest = self.photo.into_iter().next_back();
        let stored = largest
            .or(self.voice)
            .or(self.audio)
            .or(self.video)
            .or(self.document);
        stored.map(|stored| stored.file_id)
    }
}

/// The fields of a text, for a new message or an edit.
#[derive(Serialize)]
struct Text<'a> {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<i64>,
    text: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    entities: &'a [Entity],
    link_preview_options: NoPreview,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<Keyboard<'a>>,
}

/// Links in what is said open nothing by themselves.
#[derive(Serialize)]
struct NoPreview {
    is_disabled: bool,
}

#[derive(Serialize)]
struct Keyboard<'a> {
    inline_keyboard: Vec<Vec<Button<'a>>>,
}

#[derive(Serialize)]
struct Button<'a> {
    text: &'a str,
    callback_data: &'a str,
}

impl<'a> From<&'a Key> for Button<'a> {
    fn from(key: &'a Key) -> Self {
        Button {
            text: &key.label,
            callback_data: &key.code,
        }
    }
}

fn keyboard(rows: &[Vec<Key>]) -> Option<Keyboard<'_>> {
    let rows = rows
        .iter()
        .map(|keys| keys.iter().map(Button::from).collect());
    (rows.len() > 0).then(|| Keyboard {
        inline_keyboard: rows.collect(),
    })
}

impl Messenger for Telegram {
    fn mailbox(&self) -> Mailbox {
        Mailbox {
            door: Door::Telegram,
            only: None,
        }
    }

    async fn send(&self, parcel: Parcel) -> Delivery {
        let Ok(chat) = parcel.address.outer.parse::<i64>() else {
            return Delivery::Rejected("its address is no chat".into());
        };
        let sent = match parcel.edits {
            Some(id) if parcel.message.is_nothing() => self.take_away(chat, id).await,
            Some(id) => self.edit(chat, id, &parcel.message).await,
            None => self.post(chat, &parcel.message).await,
        };
        delivery(sent)
    }
}

impl Telegram {
    /// Changes a message. Instead of one that cannot be changed, such as a picture that becomes a text, a new one is sent, and then the old
    /// one taken away, so that there is always something to tap.
    async fn edit(&self, chat: i64, id: i64, message: &Message) -> Result<Option<i64>, CallError> {
        if message.media.is_none() && message.file.is_none() {
            let edited = self
                .text("editMessageText", (chat, Some(id)), message)
                .await;
            match edited {
                Err(CallError::Refused(refusal)) if is_same(&refusal) => return Ok(None),
                Err(CallError::Refused(refusal)) if cannot_be_edited(&refusal) => {}
                other => return other.map(|_| None),
            }
        }
        let sent = self.post(chat, message).await?;
        // It is of no use any more; where it cannot be taken away, it stays above.
        let _ = self.take_away(chat, id).await;
        Ok(sent)
    }

    /// Takes a message away. One that is gone, or too old for that, stays as it is.
    async fn take_away(&self, chat: i64, id: i64) -> Result<Option<i64>, CallError> {
        let old = json!({"chat_id": chat, "message_id": id});
        match self.api.raw("deleteMessage", &old, SENDING).await {
            Err(CallError::Refused(refusal)) if refusal.code == 400 => {
                tracing::debug!(words = refusal.description, "a message was not taken away");
                Ok(None)
            }
            answer => answer.map(|_| None),
        }
    }

    /// Sends a new message; its id.
    async fn post(&self, chat: i64, message: &Message) -> Result<Option<i64>, CallError> {
        if let Some(media) = &message.media {
            if let Some(Made::Kept(handle)) = &media.made {
                return self.kept(chat, message, (media, handle)).await;
            }
            if let Some(bytes) = made::bytes(&self.deps, media).await {
                return self.media(chat, message, (media, bytes.as_ref())).await;
            }
        }
        match &message.file {
            Some(file) => self.file(chat, message, file).await,
            None if message.media.is_some() => {
                let words = message.without_made();
                self.text("sendMessage", (chat, None), &words).await
            }
            None => self.text("sendMessage", (chat, None), message).await,
        }
    }

    async fn text(
        &self,
        method: &str,
        (chat_id, message_id): (i64, Option<i64>),
        message: &Message,
    ) -> Result<Option<i64>, CallError> {
        let fields = Text {
            chat_id,
            message_id,
            text: &message.text,
            entities: &message.entities,
            link_preview_options: NoPreview { is_disabled: true },
            reply_markup: keyboard(&message.keyboard),
        };
        let answer = self.api.raw(method, &fields, SENDING).await?;
        // It was taken, whatever the rest of the answer looks like.
        Ok(answer.read::<Sent>().unwrap_or_default().message_id)
    }

    /// Sends again what somebody sent, by the handle under which Telegram has it.
    async fn kept(
        &self,
        chat: i64,
        message: &Message,
        (media, handle): (&Attachment, &str),
    ) -> Result<Option<i64>, CallError> {
        let (method, field, file) = match handle.split_once(':') {
            Some(("audio", file)) => ("sendAudio", "audio", file),
            Some(("animation", file)) => ("sendAnimation", "animation", file),
            Some(("video_note", file)) => ("sendVideoNote", "video_note", file),
            _ => match media.kind {
                MediaKind::Voice => ("sendVoice", "voice", handle),
                _ => (method(media).0, method(media).1, handle),
            },
        };
        let mut fields = captioned(chat, message);
        fields.insert(field.into(), file.into());
        let answer = self.api.raw(method, &fields, SENDING).await?;
        Ok(answer.read::<Sent>().unwrap_or_default().message_id)
    }

    /// Sends a picture, a sound or a film with the text below it.
    async fn media(
        &self,
        chat: i64,
        message: &Message,
        (media, bytes): (&Attachment, &[u8]),
    ) -> Result<Option<i64>, CallError> {
        let (method, field) = method(media);
        let mut fields = captioned(chat, message);
        let is_own = media.made.is_some();
        let known = lock(&self.uploads).get(&media.path).cloned();
        let known = known.filter(|_| !is_own);
        if let Some(id) = known {
            fields.insert(field.into(), id.into());
            match self.api.raw(method, &fields, SENDING).await {
                // The id may be of another bot or another time: then the file goes up once more.
                Err(CallError::Refused(refusal)) if is_about_file(&refusal) => {
                    lock(&self.uploads).remove(&media.path);
                    fields.remove(field);
                }
                answer => return Ok(answer?.read::<Sent>().unwrap_or_default().message_id),
            }
        }
        let name = media.path.rsplit('/').next().unwrap_or("file");
        let file = Upload { field, name, bytes };
        let answer = self.api.upload(method, &fields, file, UPLOADING).await?;
        let sent = answer.read::<Sent>().unwrap_or_default();
        let id = sent.message_id;
        if let Some(file) = sent.file().filter(|_| !is_own) {
            lock(&self.uploads).insert(media.path.clone(), file);
        }
        Ok(id)
    }

    /// Sends a file that was made for the person; a text that is too long to go with it goes before.
    async fn file(
        &self,
        chat: i64,
        message: &Message,
        file: &File,
    ) -> Result<Option<i64>, CallError> {
        const LONGEST_CAPTION: usize = 1_024;
        let Some(bytes) = made::file(&self.deps, file).await else {
            let words = message.without_made();
            return self.text("sendMessage", (chat, None), &words).await;
        };
        let mut fields = captioned(chat, message);
        if message.text.encode_utf16().count() > LONGEST_CAPTION {
            self.text("sendMessage", (chat, None), message).await?;
            fields = Map::from_iter([("chat_id".to_owned(), Value::from(chat))]);
        }
        let upload = Upload {
            field: "document",
            name: &file.name,
            bytes: &bytes,
        };
        let answer = self.api.upload("sendDocument", &fields, upload, UPLOADING);
        Ok(answer.await?.read::<Sent>().unwrap_or_default().message_id)
    }
}

fn captioned(chat: i64, message: &Message) -> Map<String, Value> {
    let mut fields = Map::from_iter([("chat_id".to_owned(), Value::from(chat))]);
    if !message.text.is_empty() {
        fields.insert("caption".into(), message.text.as_str().into());
        fields.insert("caption_entities".into(), json!(message.entities));
    }
    if let Some(keyboard) = keyboard(&message.keyboard) {
        fields.insert("reply_markup".into(), json!(keyboard));
    }
    fields
}

/// The method that sends a file of this kind, and the field that the file is. Telegram takes as a voice message what is OGG only.
fn method(media: &Attachment) -> (&'static str, &'static str) {
    let is_ogg = media.path.ends_with(".ogg") || media.path.ends_with(".oga");
    match media.kind {
        MediaKind::Photo => ("sendPhoto", "photo"),
        MediaKind::Voice if is_ogg => ("sendVoice", "voice"),
        MediaKind::Voice => ("sendAudio", "audio"),
        MediaKind::Video => ("sendVideo", "video"),
        MediaKind::File => ("sendDocument", "document"),
    }
}
