//! What a step asked for and cannot know: found out after the commit, and told to the conversation.

use super::{
    Deps, Incoming, facts, office,
    turn::{Turned, Turns},
};
use crate::{
    flow::{
        Event, Fact, Query,
        office::{Ask, SurveyTold, Told},
    },
    model::LearnerId,
    store::{StoreError, everything, job},
};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    sync::Arc,
    task::Poll,
    time::Duration,
};

/// How many jobs are worked off at once.
const BATCH: u32 = 32;

/// Among how many jobs others are looked for where some of a batch wait for files.
const FURTHER: u32 = 256;

/// How long a file may be read; what it is limited to takes seconds.
const LONGEST: Duration = Duration::from_secs(120);

/// A job: its number, who asked, and what.
type Job = (i64, LearnerId, Query);

/// Works off the jobs that wait; how many were done or begun before the store refused, if it did. One that needs a file is begun and goes on
/// beside the others, so that nobody waits for what somebody else sent.
pub async fn work(deps: &Arc<Deps>, turns: &Turns) -> Result<usize, StoreError> {
    office::inbox::plan(deps).await?;
    office::requests::plan(deps).await?;
    office::numbers::go_on((deps, turns)).await?;
    let mut waiting = job::waiting(deps.store.reader(), BATCH).await?;
    if waiting.iter().any(needs_file) {
        waiting = job::waiting(deps.store.reader(), FURTHER).await?;
    }
    let (files, others): (Vec<Job>, Vec<Job>) = waiting.into_iter().partition(needs_file);
    let mut done = 0;
    if let Some(job) = files.into_iter().next() {
        done += usize::from(begin((deps, turns), job));
    }
    for job in others.into_iter().take(BATCH as usize) {
        let (id, learner, query) = job;
        let fact = fact((deps, turns), (id, learner), query).await?;
        if !tell(turns, (id, learner), fact).await {
            break;
        }
        done += 1;
    }
    Ok(done)
}

fn needs_file((_, _, query): &Job) -> bool {
    matches!(query, Query::Office(ask) if ask.needs_file())
}

/// Begins a job that needs a file, unless one is under way; when that is over, this one is looked for again.
fn begin((deps, turns): (&Arc<Deps>, &Turns), job: Job) -> bool {
    let Ok(alone) = deps.reading.clone().try_lock_owned() else {
        return false;
    };
    let (deps, turns) = (deps.clone(), turns.clone());
    tokio::spawn(async move {
        let read = read((&deps, &turns), job).await;
        drop(alone);
        match read {
            Ok(true) => deps.work.notify_one(),
            // The waker comes again after a while.
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "a file was not read; trying again"),
        }
    });
    true
}

/// Works off a job that needs a file; false if it has to wait.
async fn read(
    (deps, turns): (&Deps, &Turns),
    (id, learner, query): Job,
) -> Result<bool, StoreError> {
    // Whoever began it may have read the list before another had done it.
    if !job::is_waiting(deps.store.reader(), id).await? {
        return Ok(true);
    }
    let found = fact((deps, turns), (id, learner), query);
    let fact = match tokio::time::timeout(LONGEST, found).await {
        Ok(fact) => fact?,
        Err(_) => {
            tracing::warn!(%learner, "a file took too long");
            let told = Told::Surveys(SurveyTold::Unread("office-file-slow"));
            Fact::Office(Box::new(told))
        }
    };
    Ok(tell(turns, (id, learner), fact).await)
}

/// Tells the conversation; false if that could not be saved.
async fn tell(turns: &Turns, (id, learner): (i64, LearnerId), fact: Fact) -> bool {
    let about = match &fact {
        Fact::Office(told) => told.whose(),
        _ => None,
    };
    let incoming = Incoming {
        job: Some(id),
        about,
        ..Incoming::to(learner, Event::Told(fact))
    };
    turns.take(incoming).await != Turned::Refused
}

/// What a job comes to. One at which something breaks is told so and is over: after a restart it would break again.
async fn fact(
    (deps, turns): (&Deps, &Turns),
    (id, learner): (i64, LearnerId),
    query: Query,
) -> Result<Fact, StoreError> {
    match unharmed(find((deps, turns), (id, learner), query)).await {
        Some(Err(error)) if !error.is_passing() => {
            tracing::error!(%error, %learner, "a job failed");
            Ok(Fact::Trouble)
        }
        Some(found) => found,
        None => {
            tracing::error!(%learner, "a job panicked");
            deps.tally.panicked();
            Ok(Fact::Trouble)
        }
    }
}

async fn find(
    (deps, turns): (&Deps, &Turns),
    (id, learner): (i64, LearnerId),
    query: Query,
) -> Result<Fact, StoreError> {
    Ok(match query {
        Query::Everything => {
            let all = everything(deps.store.reader(), learner).await?;
            let rows = facts::readable(&deps.library(), &all);
            let json = serde_json::to_string_pretty(&all)?;
            Fact::Everything { rows, json }
        }
        Query::Away => Fact::Away,
        Query::Again => Fact::Again,
        Query::Office(ask) => {
            let told = office::answer((deps, turns), (id, learner), &ask).await?;
            Fact::Office(Box::new(told))
        }
        Query::Count(ask) => {
            let ask = Ask::Numbers(*ask);
            let told = office::answer((deps, turns), (id, learner), &ask).await?;
            Fact::Office(Box::new(told))
        }
    })
}

/// What some work comes to; nothing if it panics.
async fn unharmed<T>(work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    std::future::poll_fn(|context| {
        let polled = catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context)));
        match polled {
            Ok(polled) => polled.map(Some),
            Err(_) => Poll::Ready(None),
        }
    })
    .await
}

#[cfg(test)]
mod tests;
