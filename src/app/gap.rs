//! After a gap: Telegram keeps a tap for 150 seconds only, so when nobody was listening for longer, open questions are asked again.
//!
//! A row in the database tells when a door was last listened to. Finding the gap and planning the questions are one transaction, so a kill
//! in between asks nobody twice and forgets nobody.

use super::{Deps, alarm};
use crate::{
    flow::office::AlarmTold,
    model::Door,
    store::{StoreError, Tx, job, listened},
};
use jiff::Timestamp;
use std::sync::atomic::Ordering;

/// How long a door may be deaf before taps are lost, in seconds.
const DEAF_SECONDS: i64 = 150;

/// How often an idle door notes that it listens, in seconds; well below [`DEAF_SECONDS`].
const EVERY_SECONDS: i64 = 30;

/// A gap of this many seconds is told to the owners: a restart takes less.
const LONG_SECONDS: i64 = 30 * 60;

/// Only those are asked again who were there not longer than this before the gap, in seconds: seven days. Others get their daily lesson
/// and the reminder of their survey.
const RECENT_SECONDS: i64 = 7 * 86_400;

/// Notes that a door was listened to just now, and after a gap plans to ask open questions again. Returns how many people are asked.
///
/// Call it before the turns of what was heard are made: whoever speaks now is not asked a second time.
pub async fn listened(deps: &Deps, door: Door) -> Result<u64, StoreError> {
    let now = deps.clock.now().as_second();
    if (now - deps.listened.load(Ordering::Relaxed)).abs() < EVERY_SECONDS {
        return Ok(0);
    }
    let mut tx = deps.store.begin().await?;
    let last = listened::last(&mut tx, door).await?;
    let deaf = last.filter(|last| now - last > DEAF_SECONDS);
    let asked = match deaf {
        Some(since) => job::ask_again(&mut tx, door, since - RECENT_SECONDS).await?,
        None => 0,
    };
    if let Some(since) = deaf.filter(|since| now - since >= LONG_SECONDS) {
        let owners = alarm::owners(deps.store.reader()).await?;
        let moment = |at| Timestamp::from_second(at).unwrap_or_default();
        let told = AlarmTold::Deaf(moment(since), moment(now));
        alarm::tell(&mut tx, &owners, &told).await?;
    }
    listened::note(&mut tx, door, now).await?;
    tx.commit().await?;
    deps.listened.store(now, Ordering::Relaxed);
    if let Some(since) = deaf {
        tracing::info!(seconds = now - since, people = asked, "back after a gap");
    }
    Ok(asked)
}

/// Lets a door count as having been deaf, where a database is put back from a backup: what was heard and said since is lost.
pub(super) async fn was_deaf(tx: &mut Tx, door: Door) -> Result<(), StoreError> {
    match listened::last(tx, door).await? {
        Some(last) => listened::note(tx, door, last - DEAF_SECONDS - 1).await,
        None => Ok(()),
    }
}
