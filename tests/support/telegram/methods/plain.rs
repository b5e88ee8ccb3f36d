//! The methods that neither send nor edit: who am I, files, chats, taps.

use super::super::call::Call;
use super::super::refusal::{self, bad};
use super::super::text::units;
use super::super::updates::TAP_LIFE;
use super::super::world::{Deed, GROUP, Standing, World};
use super::{Outcome, WEBHOOK, synthetic};
use serde_json::{Value, json};

const LONGEST_TOAST: usize = 200;

pub(crate) fn me() -> Value {
    let mut me = World::bot();
    for name in [
        "can_join_groups",
        "can_read_all_group_messages",
        "supports_inline_queries",
        "can_connect_to_business",
        "has_main_web_app",
        "has_topics_enabled",
    ] {
        me[name] = json!(name == "can_join_groups");
    }
    me
}

/// Nothing is sent there; it only keeps getUpdates from being answered. An empty address is none.
pub(crate) fn set_webhook(world: &mut World, call: &Call) -> Outcome {
    match call.text("url").unwrap_or("") {
        "" => world.settings.remove(WEBHOOK),
        url => world.settings.insert(WEBHOOK.to_owned(), json!(url)),
    };
    Ok(json!(true))
}

pub(crate) fn delete_webhook(world: &mut World, call: &Call) -> Outcome {
    if call.fields.get("drop_pending_updates") == Some(&json!(true)) {
        world.updates.drop_pending();
    }
    world.settings.remove(WEBHOOK);
    Ok(json!(true))
}

pub(crate) fn webhook_info(world: &World) -> Value {
    let pending = world.updates.pending();
    let url = world.settings.get(WEBHOOK).cloned();
    json!({"url": url.unwrap_or(json!("")), "has_custom_certificate": false, "pending_update_count": pending})
}

pub(crate) fn file(world: &World, call: &Call) -> Outcome {
    world.files.file(call.text("file_id").unwrap_or(""))
}

pub(crate) fn chat(world: &World, call: &Call) -> Outcome {
    let id = world.known(call)?;
    let mut full = synthetic::of_type("ChatFullInfo");
    if let (Some(full), Some(own)) = (
        full.as_object_mut(),
        world.chats[&id].value.as_object().cloned(),
    ) {
        full.extend(own);
    }
    Ok(full)
}

pub(crate) fn leave(world: &mut World, call: &Call) -> Outcome {
    let id = world.open(call)?;
    if id != GROUP {
        // Assumed wording.
        return Err(bad("chat member status can't be changed in private chats"));
    }
    if let Some(chat) = world.chats.get_mut(&id) {
        chat.standing = Standing::Left;
    }
    Ok(json!(true))
}

pub(crate) fn action(world: &World, call: &Call) -> Outcome {
    world.open(call)?;
    Ok(json!(true))
}

/// A tap can be answered while it is young; a second answer is taken as the first.
pub(crate) fn answer(world: &mut World, call: &Call) -> Outcome {
    let toast = call.text("text").unwrap_or("");
    if units(toast) > LONGEST_TOAST {
        return Err(bad(refusal::TOAST_TOO_LONG));
    }
    let query = call.text("callback_query_id").unwrap_or("");
    let now = world.now;
    let tap = world.taps.get_mut(query);
    let young = tap.filter(|tap| now - tap.at < TAP_LIFE);
    let tap = young.ok_or_else(|| bad(refusal::QUERY_TOO_OLD))?;
    tap.answer = Some(toast.to_owned());
    world.tell(|at| Deed::Answered {
        query: query.to_owned(),
        at,
    });
    Ok(json!(true))
}
