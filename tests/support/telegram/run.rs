//! One call from end to end: its check, its troubles, the pace, the method, and its entry in the journal.

use super::Fake;
use super::call::Call;
use super::faults::Trouble;
use super::journal::Entry;
use super::methods::{self, Outcome};
use super::pace::Verdict;
use super::refusal;
use super::schema::schema;
use super::updates;
use super::world::World;
use serde_json::Value;

/// What the bot gets to see.
pub(crate) enum Ending {
    Answered(Outcome),
    Garbage,
    Cut,
}

/// What really happened.
struct Done {
    outcome: Outcome,
    trouble: Option<Trouble>,
    /// It came in a time for which it had been told to wait.
    early: bool,
}

/// Carry out one call, with the way there and back.
pub(crate) async fn run(fake: &Fake, call: &Call) -> Ending {
    let way = fake.with(|world| world.faults.way);
    if way == 0 {
        return at_once(fake, call).await;
    }
    fake.until(fake.now() + way).await;
    let ending = at_once(fake, call).await;
    fake.until(fake.now() + way).await;
    ending
}

async fn at_once(fake: &Fake, call: &Call) -> Ending {
    let (trouble, out) = fake.with(|world| admit(world, call));
    let nothing = out || matches!(trouble, Some(Trouble::ErrorBefore | Trouble::CutBefore));
    let (outcome, early) = if nothing {
        (Err(refusal::broken()), false)
    } else if call.method == "getUpdates" {
        (poll(fake, call, trouble).await, false)
    } else {
        fake.with(|world| carry_out(world, call, trouble))
    };
    let done = Done {
        outcome,
        trouble,
        early,
    };
    fake.with(|world| note(world, call, &done));
    if let Some(Trouble::Slow(by)) = trouble {
        fake.until(fake.now() + by).await;
    }
    match trouble {
        _ if out => Ending::Cut,
        Some(Trouble::CutBefore | Trouble::CutAfter) => Ending::Cut,
        Some(Trouble::ErrorBefore | Trouble::ErrorAfter) => {
            Ending::Answered(Err(refusal::broken()))
        }
        Some(Trouble::Garbage) => Ending::Garbage,
        _ => Ending::Answered(done.outcome),
    }
}

/// The check of the request, and what is to go wrong; whether nothing is reachable.
fn admit(world: &mut World, call: &Call) -> (Option<Trouble>, bool) {
    if world.strict {
        world.journal.breach("bot", breaches(call));
    }
    if world.faults.outage > world.now {
        return (None, true);
    }
    let chat = World::chat_of(call);
    (world.faults.strike(&call.method, chat), false)
}

/// What is wrong with a request.
fn breaches(call: &Call) -> Vec<String> {
    let mut wrong = schema().request(&call.method, &call.fields);
    wrong.extend(call.unreadable.iter().cloned());
    let named = serde_json::to_string(&call.fields).unwrap_or_default();
    let lost = |part: &&String| !named.contains(&format!("attach://{part}"));
    let lost = call.uploads.keys().filter(lost);
    wrong.extend(lost.map(|part| format!("{}.{part}: a file that no field names", call.method)));
    wrong
}

/// The outcome, and whether the call came early.
fn carry_out(world: &mut World, call: &Call, trouble: Option<Trouble>) -> (Outcome, bool) {
    let chat = World::chat_of(call);
    if let Some(Trouble::TooMany(seconds)) = trouble {
        world.pace.close(chat, world.now + seconds * 1000);
        return (Err(refusal::too_many(seconds)), false);
    }
    if trouble == Some(Trouble::Refused) {
        return (Err(refusal::bad(refusal::WRONG_FILE)), false);
    }
    let (left, early) = match pass(world, call) {
        Verdict::Overdrawn(left) => (left, false),
        Verdict::Early(left) => (left, true),
        Verdict::Passes => (0, false),
    };
    if left > 0 {
        return (Err(refusal::too_many((left + 999) / 1000)), early);
    }
    let outcome = methods::dispatch(world, call);
    if let Some(value) = outcome.as_ref().ok().filter(|_| world.strict) {
        let wrong = schema().answer(&call.method, value);
        world.journal.breach("server", wrong);
    }
    (outcome, false)
}

/// Whether Telegram's pace lets a call through: for each of its messages, or for its edit.
fn pass(world: &mut World, call: &Call) -> Verdict {
    let chat = World::chat_of(call).unwrap_or(0);
    if methods::edits(call) {
        return world.pace.edit(chat, world.now);
    }
    let each = (0..methods::messages(call)).map(|_| world.pace.take(chat, world.now));
    each.into_iter()
        .find(|verdict| *verdict != Verdict::Passes)
        .unwrap_or(Verdict::Passes)
}

/// getUpdates: wait for news, for the time to pass, or for another poll to take over.
async fn poll(fake: &Fake, call: &Call, trouble: Option<Trouble>) -> Outcome {
    updates::check(call)?;
    if fake.with(|world| world.settings.contains_key(methods::WEBHOOK)) {
        return Err(refusal::webhook());
    }
    let mut poll = fake.with(|world| world.updates.begin(call, world.now, &mut world.journal));
    poll.trouble = trouble;
    fake.wake();
    loop {
        let news = fake.news();
        tokio::pin!(news);
        news.as_mut().enable();
        if fake.with(|world| world.updates.is_over(&poll)) {
            let at = fake.with(|world| world.updates.conflict_at(world.now));
            fake.until(at).await;
            return Err(refusal::conflict());
        }
        let batch = fake.with(|world| {
            let batch = world.updates.take(&poll, &mut world.faults.dice)?;
            for id in batch
                .iter()
                .filter_map(|update| update["update_id"].as_i64())
            {
                world.journal.offer(id);
            }
            Some(batch)
        });
        if batch.is_some() || fake.now() >= poll.until {
            return Ok(Value::Array(batch.unwrap_or_default()));
        }
        tokio::select! {
            () = &mut news => {}
            () = fake.until(poll.until) => {}
        }
    }
}

fn note(world: &mut World, call: &Call, done: &Done) {
    let refusal = done.outcome.as_ref().err();
    let id = |value: &Value| value["message_id"].as_i64();
    let result = done.outcome.as_ref().ok();
    let message = result.and_then(|value| {
        let sent = id(value).or_else(|| id(&value[0]));
        sent.or_else(|| call.integer("message_id"))
    });
    let text = call.text("text").or_else(|| call.text("caption"));
    let code = match done.trouble {
        Some(Trouble::ErrorBefore | Trouble::ErrorAfter) => 500,
        _ => refusal.map_or(200, |refusal| refusal.code),
    };
    world.journal.write(Entry {
        at: world.now,
        method: call.method.clone(),
        chat: World::chat_of(call),
        code,
        refusal: refusal.map(|refusal| refusal.text.clone()),
        message,
        text: text.map(str::to_owned),
        fault: done.trouble.map(|trouble| format!("{trouble:?}")),
        early: done.early,
    });
}
