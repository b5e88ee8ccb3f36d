//! A release is made beside everything else: a hard one takes a minute. Whoever waits for one has a job that stands until it is there, so that
//! one that a kill broke off is begun again at the next start; then they are answered by a job like any other.

use super::there;
use crate::{
    app::{
        Deps,
        evidence::{self, EvidenceError, Wanted},
        office::tell,
        turn::Turns,
    },
    flow::{
        Query,
        office::{Ask, NumbersAsk, NumbersTold, Told, View},
    },
    model::{LearnerId, Library},
    report::release::Kind,
    store::{Store, StoreError, audit, job},
};
use jiff::Timestamp;
use std::sync::Arc;

/// Notes that somebody waits for a release, and begins to make it.
pub(super) async fn begin(
    (deps, turns): (&Deps, &Turns),
    asker: LearnerId,
    ask: &NumbersAsk,
) -> Result<NumbersTold, StoreError> {
    let mut tx = deps.store.begin().await?;
    let query = Query::Count(Box::new(ask.clone()));
    job::add(&mut tx, &[(asker, query)]).await?;
    tx.commit().await?;
    go_on((deps, turns)).await?;
    Ok(NumbersTold::Counting)
}

/// Makes the releases that somebody waits for, unless one is being made.
pub(in crate::app) async fn go_on((deps, turns): (&Deps, &Turns)) -> Result<(), StoreError> {
    let Ok(alone) = deps.counting.clone().try_lock_owned() else {
        return Ok(());
    };
    if job::counts(deps.store.reader()).await?.is_empty() {
        return Ok(());
    }
    let maker = Maker {
        store: deps.store.clone(),
        library: deps.library(),
        turns: turns.clone(),
        now: deps.clock.now(),
    };
    let work = deps.work.clone();
    tokio::spawn(async move {
        let served = maker.serve().await;
        // Who has come to wait meanwhile finds nobody at it.
        drop(alone);
        match served {
            Ok(()) => work.notify_one(),
            Err(error) => {
                tracing::error!(%error, "who waits for a release is answered later");
            }
        }
    });
    Ok(())
}

/// All that a release is made with.
struct Maker {
    store: Store,
    library: Arc<Library>,
    turns: Turns,
    now: Timestamp,
}

impl Maker {
    /// Answers everybody who waits, one after the other: what was made for one is there for the next.
    async fn serve(&self) -> Result<(), StoreError> {
        for (id, asker, query) in job::counts(self.store.reader()).await? {
            let Query::Count(ask) = query else { continue };
            match self.made(&ask).await {
                Ok(made) => self.answer((id, asker), *ask, made).await?,
                Err(error) => {
                    tracing::error!(%error, "a release was not made");
                    tell(&self.turns, asker, Told::Numbers(NumbersTold::Failed)).await;
                    let mut tx = self.store.begin().await?;
                    job::done(&mut tx, &[id]).await?;
                    tx.commit().await?;
                }
            }
        }
        Ok(())
    }

    /// Makes the release that answers this, if it is not there; the name of one that was made.
    async fn made(&self, ask: &NumbersAsk) -> Result<Option<String>, EvidenceError> {
        let Some(wanted) = wanted(ask, self.now) else {
            return Ok(None);
        };
        if there(&self.store, ask, self.now).await?.is_some() {
            return Ok(None);
        }
        let made = evidence::release(&self.store, &self.library, wanted, |_| {}).await?;
        Ok(Some(made.release.name))
    }

    /// Notes who had it made, and in place of their waiting what they are to be told; nothing of somebody who erased themselves meanwhile.
    async fn answer(
        &self,
        (id, asker): (i64, LearnerId),
        ask: NumbersAsk,
        made: Option<String>,
    ) -> Result<(), StoreError> {
        let mut tx = self.store.begin().await?;
        if job::done(&mut tx, &[id]).await? == 0 {
            return Ok(());
        }
        if let NumbersAsk::Release(view, lang) | NumbersAsk::Anew(view, lang) = ask {
            let ask = Ask::Numbers(NumbersAsk::Made(view, lang));
            job::add(&mut tx, &[(asker, Query::Office(Box::new(ask)))]).await?;
        }
        let at = self.now.as_second();
        let acts = made.map(|name| (asker, "release", name, at));
        audit::add(&mut tx, acts.as_slice()).await?;
        tx.commit().await
    }
}

/// The release that has to be made for this.
fn wanted(ask: &NumbersAsk, now: Timestamp) -> Option<Wanted> {
    let (view, fresh) = match ask {
        NumbersAsk::Release(view, _) => (view, false),
        NumbersAsk::Anew(view, _) => (view, true),
        NumbersAsk::Live | NumbersAsk::Made(..) => return None,
    };
    let kind = match view {
        View::Files { public: true } => Kind::Public,
        _ => Kind::Partner,
    };
    Some(Wanted { kind, fresh, now })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::clock::{Clock, Ids},
        content::{self, Tree},
        model::Lang,
    };

    #[tokio::test]
    async fn whoever_is_gone_when_it_is_there_leaves_the_others_their_answers() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        let store = Store::open(&path).await.expect("a store");
        let library = content::load(&Tree::shipped()).0.expect("content").library;
        let now = Timestamp::from_second(1_800_000_000).expect("a moment");
        let deps = Arc::new(Deps::new(store, library, Clock::manual(now), Ids::Random));
        let (turns, _writer) = Turns::start(deps.clone());
        let maker = Maker {
            store: deps.store.clone(),
            library: deps.library(),
            turns,
            now,
        };
        let ask = NumbersAsk::Release(View::Stops, Lang::EN);
        let made = Some("2027-Q1".to_owned());
        let answered = maker.answer((7, LearnerId(7)), ask, made).await;
        assert!(answered.is_ok(), "{answered:?}");
        let left = job::waiting(deps.store.reader(), 9).await.expect("jobs");
        assert_eq!(left, []);
    }
}
