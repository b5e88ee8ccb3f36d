//! What a step asked for and cannot know: found out after the commit, and told to the conversation.

use super::{
    Deps, Incoming, facts, office,
    turn::{Turned, Turns},
};
use crate::{
    flow::{Event, Fact, Query},
    store::{StoreError, everything, job},
};

/// How many jobs are worked off at once.
const BATCH: u32 = 32;

/// Works off the jobs that wait; how many were done before the store refused, if it did.
pub(super) async fn work(deps: &Deps, turns: &Turns) -> Result<usize, StoreError> {
    office::inbox::plan(deps).await?;
    office::requests::plan(deps).await?;
    let waiting = job::waiting(deps.store.reader(), BATCH).await?;
    let mut done = 0;
    for (id, learner, query) in waiting {
        let fact = match query {
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
        };
        let incoming = Incoming {
            job: Some(id),
            ..Incoming::to(learner, Event::Told(fact))
        };
        if turns.take(incoming).await == Turned::Refused {
            break;
        }
        done += 1;
    }
    Ok(done)
}
