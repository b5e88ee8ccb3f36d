//! The listener: asks Telegram for updates, and confirms a batch only after its turns are committed.
//!
//! So a kill at any instant loses nothing that Telegram had: what was not confirmed comes again, and what was taken already is known by its id.
//! The offset goes only with the poll that confirms something: Telegram may begin again with lower ids, and those must not be passed over.

use super::{
    BRIEF, CallError, Refusal, Telegram,
    flood::Gate,
    incoming, lock,
    routes::{ALLOWED, Routed},
};
use crate::{
    app::{
        Incoming, gap,
        tally::{UpdateKind, UpdateOutcome},
        turn::Turned,
    },
    flow::Event,
    model::{Door, Lang},
    text::Texts,
};
use serde::Deserialize;
use serde_json::{json, value::RawValue};
use std::{sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

/// How long Telegram may keep a poll open, in seconds; it caps this at 50.
const POLL_SECONDS: u64 = 50;

/// A poll that says nothing for so long is dead: the connection is made anew.
const DEAF: Duration = Duration::from_secs(POLL_SECONDS + 10);

/// For how long the listener may give no sign of life: a dead poll and some more.
const SILENCE: Duration = Duration::from_secs(150);

/// The longest pause between two tries.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Why the listener cannot go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Ended {
    /// The token is not good, or not any more.
    #[error(
        "Telegram does not know this token (any more): get the right one from @BotFather and start again; all data is kept"
    )]
    Revoked,
}

/// Something to be turned, and what is to be done after it.
struct Heard {
    incoming: Incoming,
    /// The tap to acknowledge.
    tap: Option<String>,
    kind: UpdateKind,
}

/// Listens until it is told to stop.
pub async fn listen(door: Arc<Telegram>, stop: CancellationToken) -> Result<(), Ended> {
    let pulse = door.deps.pulses.watch("listener", SILENCE);
    let mut offset = None;
    let mut tries = 0;
    // The first poll, and the first after a trouble, waits for nothing: so it is known at once whether Telegram answers.
    let mut patience = 0;
    while !stop.is_cancelled() {
        pulse.beat();
        let polled = tokio::select! {
            polled = poll(&door, (offset, patience)) => polled,
            () = stop.cancelled() => break,
        };
        let pause = match polled {
            Ok(batch) => {
                door.deps.tally.polled(door.deps.clock.now());
                patience = POLL_SECONDS;
                if tries > 0 {
                    tracing::info!("Telegram answers again");
                }
                match door.take(batch).await {
                    Some(next) => {
                        offset = next;
                        tries = 0;
                        continue;
                    }
                    None => after(1),
                }
            }
            Err(error) => {
                door.deps.tally.poll_failed();
                patience = 0;
                tries += 1;
                door.note_rival(&error);
                trouble(&error, tries)?
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = stop.cancelled() => break,
        }
    }
    Ok(())
}

/// One poll: what confirms the last batch, and how many seconds it may wait for updates.
async fn poll(
    door: &Telegram,
    (offset, patience): (Option<i64>, u64),
) -> Result<Vec<Box<RawValue>>, CallError> {
    let mut fields = json!({"timeout": patience, "limit": 100, "allowed_updates": ALLOWED});
    if let Some(offset) = offset {
        fields["offset"] = offset.into();
    }
    door.api.raw("getUpdates", &fields, DEAF).await?.read()
}

/// How long to wait before the next try: twice as long each time.
fn after(tries: u32) -> Duration {
    let seconds = 1_u64 << tries.saturating_sub(1).min(5);
    Duration::from_secs(seconds).min(LONGEST_PAUSE)
}

/// Says what is wrong, in words for whoever runs this, and how long to wait.
fn trouble(error: &CallError, tries: u32) -> Result<Duration, Ended> {
    // The first time, and then about every five minutes.
    let tell = tries == 1 || tries.is_multiple_of(10);
    let Refusal {
        code,
        description,
        retry_after,
    } = match error {
        CallError::Refused(refusal) => refusal,
        _ => {
            if tell {
                tracing::warn!(%error, tries, "no updates; trying again, and nothing is lost meanwhile");
            }
            return Ok(after(tries));
        }
    };
    match code {
        401 | 404 => return Err(Ended::Revoked),
        409 if description.to_lowercase().contains("webhook") => tracing::error!(
            tries,
            "no updates: a webhook is set for this bot, so another program gets them; switch that off, or call deleteWebhook"
        ),
        409 => tracing::error!(
            tries,
            "no updates: another program polls with the same token; only one may run, stop the other"
        ),
        _ if tell => tracing::warn!(%error, tries, "no updates; trying again"),
        _ => {}
    }
    Ok(retry_after.unwrap_or_else(|| after(tries)))
}

#[derive(Deserialize)]
struct Numbered {
    update_id: i64,
}

impl Telegram {
    /// Takes a batch; the offset that confirms it, if there is something to confirm. `None` if not all of it could be stored: then it
    /// is asked for again.
    async fn take(&self, batch: Vec<Box<RawValue>>) -> Option<Option<i64>> {
        let noted = gap::listened(&self.deps, Door::Telegram).await;
        if let Err(error) = &noted {
            tracing::error!(%error, "the database cannot be written to; updates wait at Telegram");
            return None;
        }
        let mut numbered: Vec<(i64, Box<RawValue>)> =
            batch.into_iter().filter_map(number).collect();
        numbered.sort_by_key(|(id, _)| *id);
        let next = numbered.last().map(|(id, _)| id + 1);
        let mut heard = Vec::with_capacity(numbered.len());
        for (id, raw) in numbered {
            heard.extend(self.hear(id, raw.get()).await);
        }
        let saved = self.turn(heard).await;
        self.deps.work.notify_one();
        saved.then_some(next)
    }

    /// Two programs with one token take the updates away from each other: an owner has to know, if it stays so.
    fn note_rival(&self, error: &CallError) {
        if matches!(error, CallError::Refused(refusal) if refusal.code == 409) {
            self.deps.rival.seen(self.deps.clock.now());
        }
    }

    /// What an update means.
    async fn hear(&self, id: i64, raw: &str) -> Option<Heard> {
        let Some(update) = incoming::read(raw) else {
            self.count(UpdateKind::Other, UpdateOutcome::Unreadable);
            return None;
        };
        let kind = incoming::kind(&update);
        let (incoming, tap, at) = match self.routes.route(update).await {
            Routed::Turn(incoming, at) => (incoming, None, at),
            Routed::Tap(incoming, tap) => (incoming, Some(tap), None),
            Routed::Acknowledge(tap) => {
                self.acknowledge(tap);
                return None;
            }
            Routed::Group(chat, language) => {
                self.greet(chat, language).await;
                return None;
            }
            Routed::Pass => {
                self.count(kind, UpdateOutcome::Ignored);
                return None;
            }
        };
        let incoming = Incoming {
            update: Some(id),
            raw: raw.to_owned(),
            ..incoming
        };
        let heard = Heard {
            incoming,
            tap,
            kind,
        };
        self.guard(heard, at)
    }

    fn count(&self, kind: UpdateKind, outcome: UpdateOutcome) {
        self.deps.tally.update(kind, outcome);
    }

    /// Lets through what a person can mean.
    fn guard(&self, mut heard: Heard, at: Option<i64>) -> Option<Heard> {
        let (Some(floods), crate::app::Who::At(address)) = (&self.floods, &heard.incoming.who)
        else {
            return Some(heard);
        };
        let person = address.outer.parse().unwrap_or(0);
        let at = at.unwrap_or_else(|| self.deps.clock.now().as_second());
        match lock(floods).pass(person, at) {
            Gate::Take => Some(heard),
            Gate::Warn => {
                heard.incoming.event = Event::TooFast;
                heard.incoming.unproven = None;
                Some(heard)
            }
            Gate::Drop => {
                self.count(heard.kind, UpdateOutcome::Flooded);
                heard.tap.into_iter().for_each(|tap| self.acknowledge(tap));
                None
            }
        }
    }

    /// Makes the turns of a batch; whether all are stored.
    async fn turn(&self, heard: Vec<Heard>) -> bool {
        let mut waiting = Vec::with_capacity(heard.len());
        for Heard {
            incoming,
            tap,
            kind,
        } in heard
        {
            waiting.push((self.turns.hand_in(incoming).await, tap, kind));
        }
        let mut saved = true;
        for (turned, tap, kind) in waiting {
            let outcome = match turned.wait().await {
                Turned::Refused => {
                    saved = false;
                    continue;
                }
                Turned::Saved => UpdateOutcome::Taken,
                Turned::Repeated => UpdateOutcome::Repeated,
                Turned::Quarantined => UpdateOutcome::Quarantined,
            };
            self.count(kind, outcome);
            tap.into_iter().for_each(|tap| self.acknowledge(tap));
        }
        saved
    }

    /// Lets the button stop spinning. It is no message, and it may fail.
    fn acknowledge(&self, tap: String) {
        let api = self.api.clone();
        tokio::spawn(async move {
            let fields = json!({"callback_query_id": tap});
            if let Err(error) = api.raw("answerCallbackQuery", &fields, BRIEF).await {
                tracing::debug!(%error, "a tap was not acknowledged");
            }
        });
    }

    /// Says in a group, once, where Sala is to be found.
    async fn greet(&self, chat: i64, language: Option<String>) {
        if !lock(&self.greeted).insert(chat) {
            return;
        }
        let lang = language.as_deref().and_then(Texts::nearest);
        let link = format!("https://t.me/{}?start", self.me.username);
        let text = self.deps.texts.group(lang.unwrap_or(Lang::EN), &link);
        let fields = json!({"chat_id": chat, "text": text});
        if let Err(error) = self.api.raw("sendMessage", &fields, BRIEF).await {
            tracing::debug!(%error, "a group was not told");
        }
    }
}

/// An update with its number; what has none is passed over, since it can be neither known nor confirmed.
fn number(raw: Box<RawValue>) -> Option<(i64, Box<RawValue>)> {
    let numbered: Numbered = serde_json::from_str(raw.get()).ok()?;
    Some((numbered.update_id, raw))
}
