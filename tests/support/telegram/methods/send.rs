//! Sending: what is refused, and the message that comes of it.

use super::super::call::Call;
use super::super::refusal::{self, Refusal, bad};
use super::super::schema::schema;
use super::super::text::{formatted, formatted_in, units};
use super::super::world::World;
use super::{Outcome, synthetic};
use serde_json::{Map, Value, json};

const LONGEST_TEXT: usize = 4096;
const LONGEST_CAPTION: usize = 1024;
const LONGEST_DATA: usize = 64;

pub(crate) fn text(world: &mut World, call: &Call) -> Outcome {
    let chat = world.open(call)?;
    let content = text_content(call)?;
    finish(world, call, chat, content)
}

/// `text` and `entities` of a call, checked.
pub(crate) fn text_content(call: &Call) -> Result<Map<String, Value>, Refusal> {
    let (text, entities) = formatted(call, "text", "entities")?;
    if text.trim().is_empty() {
        return Err(bad(refusal::TEXT_EMPTY));
    }
    if units(&text) > LONGEST_TEXT {
        return Err(bad(refusal::TEXT_TOO_LONG));
    }
    Ok(content("text", text, "entities", entities))
}

/// `caption` and `caption_entities` of an object, checked.
pub(crate) fn caption_content(fields: &Map<String, Value>) -> Result<Map<String, Value>, Refusal> {
    let (caption, entities) = formatted_in(fields, "caption", "caption_entities")?;
    if units(&caption) > LONGEST_CAPTION {
        return Err(bad(refusal::CAPTION_TOO_LONG));
    }
    Ok(content("caption", caption, "caption_entities", entities))
}

fn content(name: &str, text: String, marks: &str, entities: Vec<Value>) -> Map<String, Value> {
    let mut content = Map::new();
    if !text.is_empty() {
        content.insert(name.to_owned(), json!(text));
    }
    if !entities.is_empty() {
        content.insert(marks.to_owned(), json!(entities));
    }
    content
}

pub(crate) fn media(world: &mut World, call: &Call) -> Outcome {
    let chat = world.open(call)?;
    let mut content = caption_content(&call.fields)?;
    let field = match call.method.as_str() {
        "sendVideoNote" => "video_note".to_owned(),
        name => name.trim_start_matches("send").to_lowercase(),
    };
    let object = world.files.resolve(&field, call.text(&field), call)?;
    if field == "animation" {
        content.insert("document".to_owned(), without_size(&object));
    }
    content.insert(field, object);
    finish(world, call, chat, content)
}

/// An animation is also shown as a document, for clients that know no animations.
fn without_size(object: &Value) -> Value {
    let mut document = object.clone();
    if let Some(fields) = document.as_object_mut() {
        fields.retain(|name, _| !matches!(name.as_str(), "duration" | "width" | "height"));
    }
    document
}

/// Locations, contacts, polls: what the call says, and the rest made up.
pub(crate) fn other(world: &mut World, call: &Call) -> Outcome {
    let chat = world.open(call)?;
    let kind = call.method.trim_start_matches("send");
    let mut object = synthetic::of_type(kind);
    let fields = schema().types.get(kind).map(|object| &object.fields);
    for (name, value) in &call.fields {
        let fits = fields
            .and_then(|fields| fields.get(name))
            .is_some_and(|field| {
                field
                    .types
                    .iter()
                    .any(|own| schema().object(own, value).is_empty())
            });
        if fits {
            object[name] = value.clone();
        }
    }
    let content = Map::from_iter([(kind.to_lowercase(), object)]);
    finish(world, call, chat, content)
}

/// A group is sent whole or not at all.
pub(crate) fn group(world: &mut World, call: &Call) -> Outcome {
    let chat = world.open(call)?;
    let items = call.fields.get("media").and_then(Value::as_array);
    let items = items.cloned().unwrap_or_default();
    if !(2..=10).contains(&items.len()) {
        return Err(bad(refusal::GROUP_OF_MEDIA));
    }
    world.albums += 1;
    let album = json!(format!("album-{}", world.albums));
    let mut contents = Vec::new();
    for item in &items {
        let mut content = item_content(world, call, item)?;
        content.insert("media_group_id".to_owned(), album.clone());
        contents.push(content);
    }
    reply(world, call, chat)?;
    let sent = contents
        .into_iter()
        .map(|content| world.place(chat, content, World::bot()));
    Ok(json!(sent.collect::<Vec<_>>()))
}

/// An `InputMedia` as the fields of a message.
pub(crate) fn item_content(
    world: &mut World,
    call: &Call,
    item: &Value,
) -> Result<Map<String, Value>, Refusal> {
    let kind = item["type"].as_str().unwrap_or("");
    let object = world.files.resolve(kind, item["media"].as_str(), call)?;
    let empty = Map::new();
    let mut content = caption_content(item.as_object().unwrap_or(&empty))?;
    content.insert(kind.to_owned(), object);
    Ok(content)
}

/// A copy, or a forward that says where it is from.
pub(crate) fn again(world: &mut World, call: &Call) -> Outcome {
    let chat = world.open(call)?;
    let copies = call.method == "copyMessage";
    let key = (
        call.integer("from_chat_id").unwrap_or(0),
        call.integer("message_id").unwrap_or(0),
    );
    let Some(message) = world.messages.get(&key) else {
        return Err(bad(if copies {
            refusal::COPY_NOT_FOUND
        } else {
            refusal::FORWARD_NOT_FOUND
        }));
    };
    let mut content = message.value.as_object().cloned().unwrap_or_default();
    let origin = json!({"type": "user", "date": content["date"], "sender_user": content["from"]});
    let stays = [
        "message_id",
        "date",
        "chat",
        "from",
        "edit_date",
        "reply_markup",
        "reply_to_message",
    ];
    content.retain(|name, _| !stays.contains(&name.as_str()));
    if copies {
        let copy = finish(world, call, chat, content)?;
        return Ok(json!({"message_id": copy["message_id"]}));
    }
    content.insert("forward_origin".to_owned(), origin);
    Ok(world.place(chat, content, World::bot()))
}

/// Reply and buttons, then the message.
fn finish(world: &mut World, call: &Call, chat: i64, mut content: Map<String, Value>) -> Outcome {
    if let Some(answered) = reply(world, call, chat)? {
        content.insert("reply_to_message".to_owned(), answered);
    }
    if let Some(markup) = call.fields.get("reply_markup") {
        if let Some(inline) = inline(Some(markup))? {
            content.insert("reply_markup".to_owned(), inline);
        } else if let Some(chat) = world.chats.get_mut(&chat) {
            chat.keyboard = labels(markup);
        }
    }
    Ok(world.place(chat, content, World::bot()))
}

/// The message that is replied to; without one it is an error unless the call allows that.
fn reply(world: &World, call: &Call, chat: i64) -> Result<Option<Value>, Refusal> {
    let Some(parameters) = call.fields.get("reply_parameters") else {
        return Ok(None);
    };
    let id = parameters["message_id"].as_i64().unwrap_or(0);
    match world.messages.get(&(chat, id)) {
        Some(message) => {
            let mut value = message.value.clone();
            if let Some(fields) = value.as_object_mut() {
                // A reply shows one message back, not the whole chain.
                fields.remove("reply_to_message");
            }
            Ok(Some(value))
        }
        None if parameters["allow_sending_without_reply"] == json!(true) => Ok(None),
        None => Err(bad(refusal::REPLY_NOT_FOUND)),
    }
}

/// The inline keyboard of a markup, checked; an empty one is none.
pub(crate) fn inline(markup: Option<&Value>) -> Result<Option<Value>, Refusal> {
    let Some(rows) = markup.and_then(|markup| markup["inline_keyboard"].as_array()) else {
        return Ok(None);
    };
    let buttons: Vec<&Value> = rows.iter().filter_map(Value::as_array).flatten().collect();
    for button in &buttons {
        if button["text"].as_str().is_none_or(str::is_empty) {
            return Err(bad(refusal::BUTTON_NO_TEXT));
        }
        match button.get("callback_data").and_then(Value::as_str) {
            Some(data) if !(1..=LONGEST_DATA).contains(&data.len()) => {
                return Err(bad(refusal::BUTTON_DATA));
            }
            Some(_) => {}
            None if button.as_object().is_some_and(|fields| fields.len() > 1) => {}
            None => return Err(bad(refusal::BUTTON_TEXT)),
        }
    }
    let kept = (!buttons.is_empty()).then(|| rows.clone());
    Ok(kept.map(|rows| {
        Value::Object(Map::from_iter([(
            "inline_keyboard".to_owned(),
            Value::Array(rows),
        )]))
    }))
}

/// The labels of a reply keyboard; removing one leaves none.
fn labels(markup: &Value) -> Vec<String> {
    let rows = markup["keyboard"].as_array();
    let all = rows.into_iter().flatten().filter_map(Value::as_array);
    let label = |value: &Value| {
        let text = value.as_str().or_else(|| value["text"].as_str());
        text.map(str::to_owned)
    };
    all.flatten().filter_map(label).collect()
}
