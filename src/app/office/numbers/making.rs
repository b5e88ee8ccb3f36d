//! A release is made beside everything else: a hard one takes a minute. When it is there, whoever asked is answered by a job like any other.

use crate::{
    app::{
        Deps,
        evidence::{self, EvidenceError, Wanted},
        office::tell,
        turn::Turns,
    },
    flow::{
        Query,
        office::{Ask, NumbersAsk, NumbersTold, Told},
    },
    model::{LearnerId, Library},
    store::{Store, StoreError, audit, job},
};
use std::sync::Arc;

/// Begins to make a release, unless one is being made; then that one answers whoever looks again. It is audited when it is there.
pub(super) fn begin(
    (deps, turns): (&Deps, &Turns),
    (asker, wanted): (LearnerId, Wanted),
    then: NumbersAsk,
) {
    let Ok(alone) = deps.counting.clone().try_lock_owned() else {
        return;
    };
    let (store, library, turns) = (deps.store.clone(), deps.library(), turns.clone());
    let work = deps.work.clone();
    tokio::spawn(async move {
        let _alone = alone;
        match make((&store, &library), (asker, wanted), then).await {
            Ok(()) => work.notify_one(),
            Err(error) => {
                tracing::error!(%error, "a release was not made");
                tell(&turns, asker, Told::Numbers(NumbersTold::Failed)).await;
            }
        }
    });
}

async fn make(
    (store, library): (&Store, &Arc<Library>),
    (asker, wanted): (LearnerId, Wanted),
    then: NumbersAsk,
) -> Result<(), EvidenceError> {
    let made = evidence::release(store, library, wanted, |_| {}).await?;
    let at = wanted.now.as_second();
    let act = (asker, "release", made.release.name, at);
    Ok(note(store, act, then).await?)
}

/// Notes who had it made, and what they are to be told.
async fn note(
    store: &Store,
    act: (LearnerId, &'static str, String, i64),
    then: NumbersAsk,
) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    let query = Query::Office(Box::new(Ask::Numbers(then)));
    job::add(&mut tx, &[(act.0, query)]).await?;
    audit::add(&mut tx, &[act]).await?;
    tx.commit().await
}
