//! What the office asked for, worked off after the commit. Rights are looked at once more: they may have been taken meanwhile.

mod announce;
mod coding;
pub(super) mod inbox;
mod lessons;
pub(super) mod numbers;
mod posters;
pub(super) mod requests;
mod sent;
mod surveys;
pub mod team;

pub(super) use numbers::Boards;

use super::{Deps, Incoming, turn::Turns};
use crate::{
    flow::{
        Event, Fact,
        office::{Ask, Told},
    },
    model::{LearnerId, Rights, Scope},
    store::{StoreError, role},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Somebody who asks, and what they may do at this moment.
#[derive(Clone, Debug)]
pub(super) struct Asker {
    /// Who.
    pub(super) id: LearnerId,
    /// Their rights; none for somebody who has a link only.
    pub(super) rights: Option<Rights>,
    /// The job: the same one may be worked off twice, if Sala is killed in between.
    pub(super) job: i64,
}

impl Asker {
    /// How far their rights go.
    pub(super) fn reach(&self) -> Scope {
        let rights = self.rights.as_ref();
        rights
            .map(|rights| rights.scope.clone())
            .unwrap_or_default()
    }
}

/// Works off one question.
pub(super) async fn answer(
    (deps, turns): (&Deps, &Turns),
    (job, id): (i64, LearnerId),
    ask: &Ask,
) -> Result<Told, StoreError> {
    let mut tx = deps.store.begin().await?;
    let rights = role::of(&mut tx, id).await?;
    drop(tx);
    let may = |right| {
        rights
            .as_ref()
            .is_some_and(|rights: &Rights| rights.may(right))
    };
    if let Some(right) = ask.right().filter(|right| !may(*right)) {
        return Ok(Told::Refused(right));
    }
    let asker = Asker { id, rights, job };
    match ask {
        Ask::Team(ask) => team::answer((deps, turns), &asker, ask)
            .await
            .map(Told::Team),
        Ask::Announce(ask) => announce::answer((deps, turns), &asker, ask)
            .await
            .map(Told::Announce),
        Ask::Numbers(ask) => numbers::answer((deps, turns), &asker, ask)
            .await
            .map(Told::Numbers),
        Ask::Inbox(ask) => inbox::answer(deps, &asker, ask).await.map(Told::Inbox),
        Ask::Coding(ask) => coding::answer(deps, &asker, ask).await.map(Told::Coding),
        Ask::Posters(ask) => posters::answer(deps, &asker, ask).await.map(Told::Posters),
        Ask::Requests(ask) => requests::answer((deps, turns), &asker, ask)
            .await
            .map(Told::Requests),
        Ask::Alarm(told) => Ok(Told::Alarm(told.clone())),
        Ask::Sent(upload) => sent::answer(deps, upload).await,
        Ask::Lessons(ask) => lessons::answer(deps, &asker, ask).await.map(Told::Lessons),
        Ask::Surveys(ask) => surveys::answer(deps, &asker, ask).await.map(Told::Surveys),
    }
}

/// The day of a moment where the programme is.
fn day(deps: &Deps, at: i64) -> Date {
    let zone = TimeZone::get(&deps.library().programme.default_zone).unwrap_or(TimeZone::UTC);
    let at = Timestamp::from_second(at).unwrap_or_default();
    at.to_zoned(zone).date()
}

/// Tells somebody else something, in their own conversation and language.
pub(super) async fn tell(turns: &Turns, learner: LearnerId, told: Told) {
    let event = Event::Told(Fact::Office(Box::new(told)));
    // Word of what was done may be lost in a kill; what was done stays, and every list shows it.
    let _ = turns.take(Incoming::to(learner, event)).await;
}
