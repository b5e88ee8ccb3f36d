//! What a step asked for and cannot know: found out after the commit, and told to the conversation.

use super::{
    Deps, Incoming, facts, office,
    turn::{Turned, Turns},
};
use crate::{
    flow::{Event, Fact, Query, office::Ask},
    model::LearnerId,
    store::{StoreError, everything, job},
};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::Poll,
};

/// How many jobs are worked off at once.
const BATCH: u32 = 32;

/// Works off the jobs that wait; how many were done before the store refused, if it did. After one that waits for a file it goes on another
/// time, so that nobody's lesson waits for many.
pub async fn work(deps: &Deps, turns: &Turns) -> Result<usize, StoreError> {
    office::inbox::plan(deps).await?;
    office::requests::plan(deps).await?;
    office::numbers::go_on((deps, turns)).await?;
    let waiting = job::waiting(deps.store.reader(), BATCH).await?;
    let mut done = 0;
    for (id, learner, query) in waiting {
        let is_slow = matches!(&query, Query::Office(ask) if ask.needs_file());
        let fact = fact((deps, turns), (id, learner), query).await?;
        let about = match &fact {
            Fact::Office(told) => told.whose(),
            _ => None,
        };
        let event = Event::Told(fact);
        let incoming = Incoming {
            job: Some(id),
            about,
            ..Incoming::to(learner, event)
        };
        if turns.take(incoming).await == Turned::Refused {
            break;
        }
        done += 1;
        if is_slow {
            break;
        }
    }
    Ok(done)
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
