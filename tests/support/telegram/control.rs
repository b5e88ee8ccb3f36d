//! The server's hand for people outside the process: `POST /control/<verb>` with a JSON object, answered in JSON.

use super::Fake;
use super::faults::{Fault, Trouble};
use super::learner::Learner;
use super::pace::Limits;
use serde_json::{Value, json};

/// Do what a verb says.
pub(crate) fn command(fake: &Fake, verb: &str, body: &[u8]) -> Result<Value, String> {
    let asked: Value = match body {
        [] => json!({}),
        body => serde_json::from_slice(body).map_err(|e| e.to_string())?,
    };
    let number = |name: &str| asked[name].as_i64();
    match verb {
        "journal" => Ok(fake.with(|world| world.journal.json())),
        "clock" => {
            fake.advance(number("seconds").unwrap_or(0) * 1000);
            Ok(json!({"now": fake.now() / 1000}))
        }
        "fault" => fault(fake, &asked),
        "outage" => {
            let until = fake.now() + number("seconds").unwrap_or(0) * 1000;
            fake.with(|world| world.faults.outage = until);
            Ok(json!({"until": until / 1000}))
        }
        "pace" => {
            let limits = (asked["on"] != json!(false)).then(Limits::default);
            fake.with(|world| world.pace.limits = limits);
            Ok(json!({"on": asked["on"] != json!(false)}))
        }
        "ids" => {
            let next = number("next").ok_or("next is missing")?;
            fake.with(|world| world.updates.restart_ids(next));
            Ok(json!({"next": next}))
        }
        _ => person(fake, verb, &asked),
    }
}

/// What a person does; who is not known yet is made.
fn person(fake: &Fake, verb: &str, asked: &Value) -> Result<Value, String> {
    let id = asked["id"].as_i64().filter(|id| *id > 0);
    let id = id.ok_or("id of a person is missing")?;
    let language = asked["language"].as_str().unwrap_or("en");
    if fake.with(|world| !world.chats.contains_key(&id)) {
        Learner::join(fake, id, language);
    }
    let text = |name: &str| {
        let text = asked[name].as_str();
        text.ok_or_else(|| format!("{name} is missing"))
    };
    let learner = Learner::known(fake, id);
    match verb {
        "photo" => return Ok(json!({"message_id": learner.photo()})),
        "voice" => return Ok(json!({"message_id": learner.voice()})),
        _ => {}
    }
    fake.with(|world| match verb {
        "say" => Ok(json!({"message_id": world.say(id, text("text")?)})),
        "group" => Ok(json!({"message_id": world.say_in_group(id, text("text")?)})),
        "tap" => match world.tap_label(id, text("label")?) {
            Some(query) => Ok(json!({"query": query})),
            None => Err("no such button".to_owned()),
        },
        "forge" => {
            let message = asked["message_id"].as_i64().unwrap_or(0);
            Ok(json!({"query": world.tap(id, message, text("data")?)}))
        }
        "locate" => Ok(json!({"message_id": world.locate(id)})),
        "block" => Ok(json!({"done": world.block(id)})),
        "unblock" => Ok(json!({"done": world.unblock(id)})),
        "deactivate" => Ok(json!({"done": world.deactivate(id)})),
        "messages" => Ok(json!(world.shown(id))),
        _ => Err(format!("no verb {verb}")),
    })
}

fn fault(fake: &Fake, asked: &Value) -> Result<Value, String> {
    let number = |name: &str| asked[name].as_i64();
    let trouble = match asked["trouble"].as_str().unwrap_or("") {
        "error-before" => Trouble::ErrorBefore,
        "error-after" => Trouble::ErrorAfter,
        "refused" => Trouble::Refused,
        "cut-before" => Trouble::CutBefore,
        "cut-after" => Trouble::CutAfter,
        "garbage" => Trouble::Garbage,
        "slow" => Trouble::Slow(number("milliseconds").unwrap_or(1000)),
        "too-many" => Trouble::TooMany(number("seconds").unwrap_or(3)),
        "twice" => Trouble::Twice,
        "again" => Trouble::Again,
        "shuffled" => Trouble::Shuffled,
        "none" => {
            fake.with(|world| world.faults.orders.clear());
            return Ok(json!({"orders": 0}));
        }
        other => return Err(format!("no trouble {other:?}")),
    };
    let fault = Fault {
        trouble,
        method: asked["method"].as_str().map(str::to_owned),
        chat: number("chat"),
        chance: asked["chance"].as_f64().unwrap_or(1.0),
        left: number("times").and_then(|times| u32::try_from(times).ok()),
    };
    Ok(fake.with(|world| {
        world.faults.orders.push(fault);
        json!({"orders": world.faults.orders.len()})
    }))
}
