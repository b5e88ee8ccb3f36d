//! Commands, descriptions, the name and the menu button, each per scope and language.

use super::super::call::Call;
use super::super::refusal::{self, Refusal, bad};
use super::super::world::World;
use super::Outcome;
use serde_json::{Value, json};

/// The texts: what stands in the method's name, its field, and how long it may be.
const TEXTS: [(&str, &str, usize); 3] = [
    ("MyDescription", "description", 512),
    ("MyShortDescription", "short_description", 120),
    ("MyName", "name", 64),
];

/// Whether a method is about one of them.
pub(crate) fn is_setting(method: &str) -> bool {
    let kind = kind(method);
    method != kind
        && (TEXTS.iter().any(|(own, ..)| *own == kind)
            || kind == "MyCommands"
            || kind == "ChatMenuButton")
}

fn kind(method: &str) -> &str {
    ["set", "get", "delete"]
        .iter()
        .find_map(|verb| method.strip_prefix(verb))
        .unwrap_or(method)
}

/// Set, get or delete.
pub(crate) fn dispatch(world: &mut World, call: &Call) -> Outcome {
    let kind = kind(&call.method);
    let language = call.text("language_code").unwrap_or("");
    let two = language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase());
    if !language.is_empty() && !two {
        return Err(bad(refusal::LANGUAGE));
    }
    let scope = match call.fields.get("scope") {
        Some(scope) if scope["type"] != json!("default") => scope.to_string(),
        _ => String::new(),
    };
    let chat = call.integer("chat_id").unwrap_or(0);
    let key = format!("{kind}/{scope}/{chat}/{language}");
    if call.method.starts_with("get") {
        return Ok(world
            .settings
            .get(&key)
            .cloned()
            .unwrap_or_else(|| unset(kind)));
    }
    let value = if call.method.starts_with("delete") {
        None
    } else {
        given(kind, call)?
    };
    match value {
        Some(value) => world.settings.insert(key, value),
        None => world.settings.remove(&key),
    };
    Ok(json!(true))
}

fn text_of(kind: &str) -> Option<(&'static str, usize)> {
    let found = TEXTS.iter().find(|(own, ..)| *own == kind);
    found.map(|(_, field, longest)| (*field, *longest))
}

fn unset(kind: &str) -> Value {
    match text_of(kind) {
        Some((field, _)) => json!({ field: "" }),
        None if kind == "MyCommands" => json!([]),
        None => json!({"type": "default"}),
    }
}

fn given(kind: &str, call: &Call) -> Result<Option<Value>, Refusal> {
    if let Some((field, longest)) = text_of(kind) {
        let text = call.text(field).unwrap_or("");
        if text.chars().count() > longest {
            return Err(bad(refusal::DESCRIPTION_TOO_LONG));
        }
        return Ok((!text.is_empty()).then(|| json!({ field: text })));
    }
    if kind == "ChatMenuButton" {
        return Ok(call.fields.get("menu_button").cloned());
    }
    let commands = call.fields.get("commands").cloned().unwrap_or_default();
    let all = commands.as_array().cloned().unwrap_or_default();
    if all.len() > 100 {
        return Err(bad(refusal::COMMANDS));
    }
    for command in &all {
        let of = |name: &str| command[name].as_str().unwrap_or("").to_owned();
        let name = of("command");
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        if name.is_empty() || name.len() > 32 || !name.bytes().all(fits) {
            return Err(bad(refusal::COMMANDS));
        }
        if !(1..=256).contains(&of("description").chars().count()) {
            return Err(bad(refusal::COMMAND_DESCRIPTION));
        }
    }
    Ok((!all.is_empty()).then_some(commands))
}
