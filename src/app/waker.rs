//! The waker: finds the conversations whose moment has come and tells them so. There is no other timer.

use super::{
    Deps, Incoming, job, keep,
    turn::{Turned, Turns},
};
use crate::{
    flow::{Class, Event},
    store::{StoreError, conversation, outbox, request},
};
use jiff::Timestamp;
use std::{sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

/// How many conversations are woken at once: few, so that somebody who taps meanwhile does not wait for all of them.
const BATCH: u32 = 32;

/// While so many lessons wait in the outbox nobody is woken: what is queued at a crowded hour goes out within a minute or so, and whom it does
/// not reach within hours gets the lesson of the next day, and none at night.
const CROWD: u32 = 2_000;

/// For how long the waker may give no sign of life: writing a large file anew takes a while.
const SILENCE: Duration = Duration::from_secs(300);

/// How long nobody looks whether something is due.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);

/// Wakes every conversation whose moment has come; how many were woken before the store refused, if it did.
pub async fn wake(deps: &Deps, turns: &Turns) -> Result<usize, StoreError> {
    let now = deps.clock.now().as_second();
    let due = conversation::due(deps.store.reader(), now, BATCH).await?;
    let mut waiting = Vec::with_capacity(due.len());
    for learner in due {
        waiting.push(turns.hand_in(Incoming::to(learner, Event::Woke)).await);
    }
    let mut woken = 0;
    for turned in waiting {
        woken += usize::from(turned.wait().await != Turned::Refused);
    }
    Ok(woken)
}

/// Wakes people and works off jobs until it is told to stop. The clock on the wall counts, not the time that has passed here: a machine may
/// sleep.
pub async fn run(deps: Arc<Deps>, turns: Turns, stop: CancellationToken) -> Result<(), StoreError> {
    let pulse = deps.pulses.watch("waker", SILENCE);
    while !stop.is_cancelled() {
        pulse.beat();
        let pause = match round(&deps, &turns).await {
            Ok(pause) => pause,
            Err(error) if error.is_passing() => {
                tracing::error!(%error, "nobody can be woken; trying again");
                LONGEST_PAUSE
            }
            Err(error) => return Err(error),
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = deps.work.notified() => {}
            () = stop.cancelled() => {}
        }
    }
    Ok(())
}

/// Does what is due; how long until something may be due again.
async fn round(deps: &Arc<Deps>, turns: &Turns) -> Result<Duration, StoreError> {
    let jobs = job::work(deps, turns).await?;
    let woken = match outbox::is_crowded(deps.store.reader(), Class::Lesson, CROWD).await? {
        true => 0,
        false => wake(deps, turns).await?,
    };
    keep::house(deps).await?;
    if jobs + woken > 0 {
        return Ok(Duration::ZERO);
    }
    let next = next(deps).await?;
    let left = next.map(|next| next.duration_since(deps.clock.now()));
    let left = left.and_then(|left| Duration::try_from(left).ok());
    Ok(left
        .unwrap_or(LONGEST_PAUSE)
        .clamp(SHORTEST_PAUSE, LONGEST_PAUSE))
}

/// The next moment at which a conversation is to be woken, or what the office waits for begins to count.
pub async fn next(deps: &Deps) -> Result<Option<Timestamp>, StoreError> {
    let woken = conversation::next_wake(deps.store.reader()).await?;
    let ripe = request::next(deps.store.reader()).await?;
    let next = woken.into_iter().chain(ripe).min();
    Ok(next.and_then(|seconds| Timestamp::from_second(seconds).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::clock::{Clock, Ids},
        content::{self, Tree},
        flow::{Command, action::Action},
        model::{Address, Door, Lang, LearnerId},
        store::{Store, outbox::New},
        text::Message,
    };

    #[tokio::test]
    async fn nobody_is_woken_while_many_lessons_wait() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("sala.db")).await;
        let library = content::load(&Tree::shipped()).0.expect("content").library;
        let now = "2026-03-02T11:00:00Z".parse().expect("a moment");
        let deps = Deps::new(
            store.expect("a store"),
            library,
            Clock::manual(now),
            Ids::after(0),
        );
        let deps = Arc::new(deps);
        let (turns, _writer) = Turns::start(deps.clone());
        for event in [
            Event::Command(Command::Start(None)),
            Event::Tap(Action::Language(Lang::EN)),
            Event::Tap(Action::Adult(true)),
            Event::Tap(Action::Consent(false)),
            Event::Tap(Action::Domain(0)),
        ] {
            let address = Address {
                door: Door::Telegram,
                outer: "1".into(),
            };
            turns.take(Incoming::at(address, event)).await;
        }
        let lesson = |_| New {
            learner: LearnerId(1),
            class: Class::Lesson,
            slot: "",
            redraw: false,
            body: serde_json::to_string(&Message::default()).expect("JSON"),
            due_at: 0,
            about: None,
        };
        let mut tx = deps.store.begin().await.expect("a transaction");
        outbox::add(&mut tx, (1..CROWD).map(lesson).collect())
            .await
            .expect("queued");
        tx.commit().await.expect("committed");
        let tomorrow = next(&deps).await.expect("asked").expect("a lesson");
        deps.clock.advance_to(tomorrow);
        assert_eq!(round(&deps, &turns).await.expect("a round"), Duration::ZERO);
        let next = next(&deps).await.expect("asked").expect("a lesson");
        assert!(next > tomorrow, "woken, and one more waits");
        deps.clock.advance_to(next);
        let pause = round(&deps, &turns).await.expect("a round");
        assert_eq!(pause, SHORTEST_PAUSE, "not woken, and looked for soon");
    }
}
