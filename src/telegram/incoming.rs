//! What comes in: an update of Telegram becomes an event, and teloxide's types end here.
//!
//! Kinds that teloxide does not know yet lose no text: the parts that it stumbles over are taken out, and it is read once more.

use super::marks;
use crate::{
    app::tally::UpdateKind as CountedAs,
    flow::Event,
    model::{Address, Door, Media, MediaKind, Post},
};
use serde_json::Value;
use std::panic::catch_unwind;
use teloxide::types::{
    FileMeta, MediaKind as Kind, Message, MessageCommon, MessageKind, Update, UpdateKind,
};

/// The largest file that a bot can fetch, in bytes.
const LARGEST: u32 = 20_000_000;

/// An update as teloxide knows it; none if it is of a kind that is not known. Some that lack a part make teloxide panic: one such update
/// would stop the listener each time that it comes again.
pub fn read(raw: &str) -> Option<Update> {
    catch_unwind(|| parse(raw)).unwrap_or(None)
}

fn parse(raw: &str) -> Option<Update> {
    let update = serde_json::from_str::<Update>(raw).ok();
    if update.as_ref().is_some_and(is_known) {
        return update;
    }
    // By way of text: teloxide reads no update from a value.
    let bare = bare(serde_json::from_str(raw).ok()?).to_string();
    let bare = serde_json::from_str::<Update>(&bare).ok();
    let known = bare.filter(|bare| !matches!(bare.kind, UpdateKind::Error(_)));
    known.or(update.filter(|update| !matches!(update.kind, UpdateKind::Error(_))))
}

/// The kind of an update, for counting.
pub(super) fn kind(update: &Update) -> CountedAs {
    match &update.kind {
        UpdateKind::Message(_) => CountedAs::Message,
        UpdateKind::EditedMessage(_) => CountedAs::Edited,
        UpdateKind::CallbackQuery(_) => CountedAs::Tap,
        UpdateKind::MyChatMember(_) => CountedAs::Member,
        _ => CountedAs::Other,
    }
}

/// Whether everything of the update was understood.
fn is_known(update: &Update) -> bool {
    match &update.kind {
        UpdateKind::Error(_) => false,
        UpdateKind::Message(message) | UpdateKind::EditedMessage(message) => {
            !matches!(message.kind, MessageKind::Empty {})
        }
        _ => true,
    }
}

/// The update without the parts of messages that carry no answer (marks on the text, quoted messages, buttons of other kinds), and with those
/// that some servers leave out although Telegram never does, and that nobody here needs.
fn bare(mut update: Value) -> Value {
    const NEEDLESS: [&str; 8] = [
        "entities",
        "caption_entities",
        "reply_to_message",
        "external_reply",
        "quote",
        "link_preview_options",
        "forward_origin",
        "via_bot",
    ];
    for kind in ["message", "edited_message"] {
        if let Some(message) = update.get_mut(kind).and_then(Value::as_object_mut) {
            message.retain(|field, _| !NEEDLESS.contains(&field.as_str()));
        }
    }
    for (whole, field, usual) in [
        ("/callback_query", "chat_instance", Value::from("")),
        ("/callback_query/from", "is_bot", Value::from(false)),
        ("/message/from", "is_bot", Value::from(false)),
        ("/callback_query/message/from", "is_bot", Value::from(true)),
    ] {
        if let Some(whole) = update.pointer_mut(whole).and_then(Value::as_object_mut) {
            whole.entry(field).or_insert(usual);
        }
    }
    if let Some(tapped) = update.pointer_mut("/callback_query/message")
        && let Some(message) = tapped.as_object_mut()
    {
        message.retain(|field, _| !NEEDLESS.contains(&field.as_str()));
    }
    update
}

/// Where somebody is reached.
pub(super) fn address(chat: i64) -> Address {
    Address {
        door: Door::Telegram,
        outer: chat.to_string(),
    }
}

/// What a message says; none for what Telegram itself says in a chat.
pub(super) fn event(message: &Message) -> Option<Event> {
    match &message.kind {
        MessageKind::Common(common) => Some(content(common)),
        MessageKind::Dice(_) | MessageKind::WebAppData(_) | MessageKind::Empty {} => {
            Some(Event::Unsupported)
        }
        _ => None,
    }
}

/// A file as a door's handle names it: the way in which it is sent again stands before the id where the kind alone does not tell.
fn handle(way: &str, file: &FileMeta) -> String {
    match way {
        "" => file.id.0.clone(),
        way => format!("{way}:{}", file.id.0),
    }
}

fn content(common: &MessageCommon) -> Event {
    let name = match &common.media_kind {
        Kind::Document(document) => document.document.file_name.clone(),
        _ => None,
    };
    let file = |kind: MediaKind, (way, file): (&str, &FileMeta)| {
        if file.size > LARGEST && file.size != u32::MAX {
            return Event::TooBig;
        }
        marks::event(Post {
            text: marks::caption(&common.media_kind),
            media: Some(Media {
                kind,
                file: handle(way, file),
                caption: None,
                name: name.clone(),
            }),
        })
    };
    match &common.media_kind {
        Kind::Text(text) => marks::event(Post {
            text: marks::rich(&text.text, &text.entities),
            media: None,
        }),
        Kind::Photo(photo) => match photo.photo.iter().max_by_key(|size| size.width) {
            Some(size) => file(MediaKind::Photo, ("", &size.file)),
            None => Event::Unsupported,
        },
        Kind::Voice(voice) => file(MediaKind::Voice, ("", &voice.voice.file)),
        Kind::Audio(audio) => file(MediaKind::Voice, ("audio", &audio.audio.file)),
        Kind::Video(video) => file(MediaKind::Video, ("", &video.video.file)),
        Kind::VideoNote(note) => file(MediaKind::Video, ("video_note", &note.video_note.file)),
        Kind::Animation(film) => file(MediaKind::Video, ("animation", &film.animation.file)),
        Kind::Document(document) => file(MediaKind::File, ("", &document.document.file)),
        Kind::Location(place) => here(place.location.latitude, place.location.longitude),
        Kind::Venue(venue) => here(
            venue.venue.location.latitude,
            venue.venue.location.longitude,
        ),
        _ => Event::Unsupported,
    }
}

fn here(latitude: f64, longitude: f64) -> Event {
    Event::Place {
        latitude,
        longitude,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_teloxide_panic_is_no_update() {
        let chat = r#"{"id": 7, "type": "private", "first_name": "x"}"#;
        let nobody = format!(
            r#"{{"update_id": 1, "message_reaction": {{"chat": {chat}, "message_id": 1,
                "date": 1, "old_reaction": [], "new_reaction": []}}}}"#
        );
        assert_eq!(read(&nobody), None);
        let text = format!(
            r#"{{"update_id": 1, "message": {{"chat": {chat}, "message_id": 1, "date": 1, "text": "x"}}}}"#
        );
        assert!(read(&text).is_some());
    }

    #[test]
    fn nothing_that_somebody_said_is_lost_to_what_is_new_or_left_out() {
        let chat = r#"{"id": 7, "type": "private", "first_name": "x"}"#;
        let marked = format!(
            r#"{{"update_id": 1, "message": {{"chat": {chat}, "message_id": 1, "date": 1, "text": "hello",
                "entities": [{{"type": "of_next_year", "offset": 0, "length": 5}}]}}}}"#
        );
        let Some(UpdateKind::Message(message)) = read(&marked).map(|update| update.kind) else {
            panic!("no message");
        };
        assert_eq!(event(&message), Some(Event::Text("hello".into())));
        let tap = format!(
            r#"{{"update_id": 1, "callback_query": {{"id": "5", "data": "l:km",
                "from": {{"id": 7, "first_name": "x"}},
                "message": {{"chat": {chat}, "message_id": 1, "date": 1, "text": "x"}}}}}}"#
        );
        let Some(UpdateKind::CallbackQuery(query)) = read(&tap).map(|update| update.kind) else {
            panic!("no tap");
        };
        assert_eq!(query.data.as_deref(), Some("l:km"));
    }
}
