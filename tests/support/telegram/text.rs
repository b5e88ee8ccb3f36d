//! Texts as Telegram counts them: in UTF-16 units, after the marks of a parse mode are gone.

use super::call::Call;
use super::refusal::{Refusal, bad};
use serde_json::{Map, Value, json};

/// Tags of the HTML mode and the entities that they make.
const TAGS: [(&str, &str); 12] = [
    ("b", "bold"),
    ("strong", "bold"),
    ("i", "italic"),
    ("em", "italic"),
    ("u", "underline"),
    ("ins", "underline"),
    ("s", "strikethrough"),
    ("del", "strikethrough"),
    ("code", "code"),
    ("pre", "pre"),
    ("tg-spoiler", "spoiler"),
    ("blockquote", "blockquote"),
];

/// How many UTF-16 units a text has.
pub(crate) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The text under a name and its entities, checked; Markdown is refused.
pub(crate) fn formatted(
    call: &Call,
    name: &str,
    entities: &str,
) -> Result<(String, Vec<Value>), Refusal> {
    formatted_in(&call.fields, name, entities)
}

/// The same of any object with those fields, such as an item of a media group.
pub(crate) fn formatted_in(
    fields: &Map<String, Value>,
    name: &str,
    entities: &str,
) -> Result<(String, Vec<Value>), Refusal> {
    let of = |name: &str| fields.get(name).and_then(Value::as_str);
    let raw = of(name).unwrap_or("");
    match of("parse_mode") {
        None | Some("") => {}
        Some("HTML") => return html(raw),
        // Telegram reads Markdown. A bot that sends people's own words in it breaks at the first underscore.
        Some(mode) => return Err(bad(format!("this server reads no {mode}, only HTML"))),
    }
    let given = fields.get(entities).and_then(Value::as_array);
    let given = given.cloned().unwrap_or_default();
    let kept = raw.trim_end().to_owned();
    check(raw, &given)?;
    Ok((kept, given))
}

/// Every entity begins and ends between characters and inside the text. The words of the first refusal are
/// those that clients match; the others are assumed.
fn check(text: &str, entities: &[Value]) -> Result<(), Refusal> {
    let mut borders = vec![0];
    let mut at = 0;
    for letter in text.chars() {
        at += letter.len_utf16();
        borders.push(at);
    }
    for entity in entities {
        let number = |name: &str| {
            let value = entity.get(name).and_then(Value::as_u64);
            value.and_then(|value| usize::try_from(value).ok())
        };
        let (Some(offset), Some(length)) = (number("offset"), number("length")) else {
            return Err(bad(
                "can't parse entities: offset and length of an entity must not be negative",
            ));
        };
        let end = offset + length;
        if end > at {
            return Err(bad(format!(
                "entity beginning at UTF-16 offset {offset} ends after the end of the text at UTF-16 offset {end}"
            )));
        }
        if borders.binary_search(&offset).is_err() {
            return Err(bad(format!(
                "entity begins in a middle of a UTF-16 symbol at UTF-16 offset {offset}"
            )));
        }
        if borders.binary_search(&end).is_err() {
            return Err(bad(format!(
                "entity beginning at UTF-16 offset {offset} ends in a middle of a UTF-16 symbol"
            )));
        }
    }
    Ok(())
}

/// The HTML mode: the tags above and links.
fn html(raw: &str) -> Result<(String, Vec<Value>), Refusal> {
    let mut text = String::new();
    let mut open: Vec<(String, Value)> = Vec::new();
    let mut entities = Vec::new();
    let mut rest = raw;
    while let Some(at) = rest.find('<') {
        text.push_str(&unescape(&rest[..at]));
        let offset = raw.len() - rest.len() + at;
        let Some(end) = rest[at..].find('>') else {
            return Err(bad(format!(
                "can't parse entities: Unclosed start tag at byte offset {offset}"
            )));
        };
        let tag = &rest[at + 1..at + end];
        rest = &rest[at + end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let Some((_, mut entity)) = open.pop().filter(|(own, _)| own == name) else {
                return Err(bad(format!(
                    "can't parse entities: Unexpected end tag at byte offset {offset}"
                )));
            };
            let begun = entity["offset"].as_u64().unwrap_or(0);
            entity["length"] = json!(units(&text) as u64 - begun);
            entities.push(entity);
        } else {
            open.push(start(tag, offset, units(&text))?);
        }
    }
    text.push_str(&unescape(rest));
    if let Some((name, _)) = open.pop() {
        return Err(bad(format!(
            "can't parse entities: Can't find end tag corresponding to start tag \"{name}\""
        )));
    }
    entities.sort_by_key(|entity| entity["offset"].as_u64());
    Ok((text.trim_end().to_owned(), entities))
}

fn start(tag: &str, at: usize, offset: usize) -> Result<(String, Value), Refusal> {
    let name = tag.split_whitespace().next().unwrap_or("");
    if name == "a" {
        let link = tag.split('"').nth(1).unwrap_or("");
        let entity = json!({"type": "text_link", "offset": offset, "url": link});
        return Ok((name.to_owned(), entity));
    }
    match TAGS.iter().find(|(own, _)| *own == name) {
        Some((_, kind)) => Ok((name.to_owned(), json!({"type": kind, "offset": offset}))),
        None => Err(bad(format!(
            "can't parse entities: Unsupported start tag \"{name}\" at byte offset {at}"
        ))),
    }
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
