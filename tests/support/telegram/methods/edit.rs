//! Editing in place and deleting. An edit without buttons takes them away; one that changes nothing is refused.

use super::super::call::Call;
use super::super::refusal::{self, Refusal, bad};
use super::super::world::World;
use super::{Outcome, send};
use serde_json::{Map, Value, json};

const DELETABLE: i64 = 48 * 3_600_000;
/// What an edit replaces; the rest of a message stays.
const CONTENT: [&str; 9] = [
    "text",
    "entities",
    "caption",
    "caption_entities",
    "photo",
    "video",
    "audio",
    "document",
    "animation",
];

pub(crate) fn text(world: &mut World, call: &Call) -> Outcome {
    let key = target(world, call)?;
    let content = send::text_content(call)?;
    if world.messages[&key].value.get("text").is_none() {
        return Err(bad(refusal::NO_TEXT_TO_EDIT));
    }
    change(world, call, key, Some(content))
}

pub(crate) fn caption(world: &mut World, call: &Call) -> Outcome {
    let key = target(world, call)?;
    let mut content = send::caption_content(&call.fields)?;
    let old = &world.messages[&key].value;
    let media: Vec<&str> = CONTENT[4..]
        .iter()
        .copied()
        .chain(["voice"])
        .filter(|name| old.get(name).is_some())
        .collect();
    if media.is_empty() {
        return Err(bad(refusal::NO_CAPTION_TO_EDIT));
    }
    content.extend(
        media
            .iter()
            .map(|name| ((*name).to_owned(), old[*name].clone())),
    );
    change(world, call, key, Some(content))
}

pub(crate) fn markup(world: &mut World, call: &Call) -> Outcome {
    let key = target(world, call)?;
    change(world, call, key, None)
}

pub(crate) fn media(world: &mut World, call: &Call) -> Outcome {
    let key = target(world, call)?;
    let item = call.fields.get("media").cloned().unwrap_or_default();
    let content = send::item_content(world, call, &item)?;
    change(world, call, key, Some(content))
}

/// The bot's own message that a call names.
fn target(world: &World, call: &Call) -> Result<(i64, i64), Refusal> {
    let chat = world.open(call)?;
    let key = (chat, call.integer("message_id").unwrap_or(0));
    match world.messages.get(&key) {
        None => Err(bad(refusal::EDIT_NOT_FOUND)),
        Some(message) if !message.from_bot => Err(bad(refusal::NOT_EDITABLE)),
        Some(_) => Ok(key),
    }
}

/// Put new content, or keep the old, under new buttons.
fn change(
    world: &mut World,
    call: &Call,
    key: (i64, i64),
    content: Option<Map<String, Value>>,
) -> Outcome {
    let markup = send::inline(call.fields.get("reply_markup"))?;
    let now = world.now / 1000;
    let Some(message) = world.messages.get_mut(&key) else {
        return Err(bad(refusal::EDIT_NOT_FOUND));
    };
    let before = message.value.clone();
    let mut value = before.clone();
    if let Some(fields) = value.as_object_mut() {
        fields.remove("reply_markup");
        if let Some(content) = content {
            fields.retain(|name, _| !CONTENT.contains(&name.as_str()));
            fields.extend(content);
        }
        fields.extend(markup.map(|markup| ("reply_markup".to_owned(), markup)));
    }
    if value == before {
        return Err(bad(refusal::NOT_MODIFIED));
    }
    value["edit_date"] = json!(now);
    message.value = value.clone();
    world.changed(key.0, key.1, true);
    world.own("Message", &value);
    Ok(value)
}

/// Anything in a private chat, for 48 hours.
pub(crate) fn delete(world: &mut World, call: &Call) -> Outcome {
    let chat = world.open(call)?;
    remove(world, (chat, call.integer("message_id").unwrap_or(0)))?;
    Ok(json!(true))
}

/// Those that can be; the rest is passed over.
pub(crate) fn delete_several(world: &mut World, call: &Call) -> Outcome {
    let chat = world.open(call)?;
    let ids = call.fields.get("message_ids").and_then(Value::as_array);
    for id in ids.into_iter().flatten().filter_map(Value::as_i64) {
        // What cannot be deleted stays, and nobody is told.
        let _ = remove(world, (chat, id));
    }
    Ok(json!(true))
}

fn remove(world: &mut World, key: (i64, i64)) -> Result<(), Refusal> {
    match world.messages.get(&key) {
        None => Err(bad(refusal::DELETE_NOT_FOUND)),
        Some(message) if world.now - message.sent >= DELETABLE => Err(bad(refusal::NOT_DELETABLE)),
        Some(_) => {
            world.messages.remove(&key);
            world.changes += 1;
            Ok(())
        }
    }
}
