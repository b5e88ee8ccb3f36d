//! What the one who made an announcement is told while it goes out: at most every three seconds. When it is over, whoever else said yes is
//! told, too.

use super::{Announcer, Shell, life::concerned, send};
use crate::{
    app::{Deps, office::tell},
    flow::office::{AnnounceTold, AnnounceView, Heads, Told},
    model::{
        LearnerId,
        announcement::{Standing, Tally},
    },
    store::{
        StoreError,
        broadcast::{self, Broadcast},
        role::Member,
    },
};

/// How long a shown number stays at least, in seconds.
const EVERY_SECONDS: i64 = 3;

/// An announcement as somebody in the office sees it.
pub async fn view(
    deps: &Deps,
    announcement: &Broadcast,
    somebody: LearnerId,
) -> Result<AnnounceView, StoreError> {
    let now = deps.clock.now().as_second();
    let (begins, ends) = announcement.span;
    let (people, tally) = numbers(deps, announcement).await?;
    Ok(AnnounceView {
        id: announcement.id,
        content: announcement.content.clone(),
        reach: announcement.reach.clone(),
        standing: announcement.standing,
        people,
        tally,
        begins: match announcement.standing {
            Standing::Asked => begins.max(announcement.made_at + super::life::A_DAY),
            _ => begins,
        },
        ends,
        own: announcement.by == Some(somebody),
        begun: announcement.standing != Standing::Asked && begins <= now,
    })
}

/// For how many it was meant, and what became of it. Of people who are picked neither is told before it has gone out: whoever confirms one
/// and takes it back would learn as much as by counting.
async fn numbers(deps: &Deps, announcement: &Broadcast) -> Result<(Heads, Tally), StoreError> {
    let tally = broadcast::tally(deps.store.reader(), announcement.id).await?;
    let picked = send::is_picked(deps, (&announcement.content, &announcement.reach));
    Ok(match picked && !tally.has_gone_out() {
        true => (Heads::of_some(tally.total), Tally::default()),
        false => (Heads::Exactly(tally.total), tally),
    })
}

impl Announcer {
    /// Tells how it goes on, if it does; and that it is over, if it is.
    pub(super) async fn progress(
        &mut self,
        (deps, turns): Shell<'_>,
        (team, announcement): (&[Member], &Broadcast),
    ) -> Result<(), StoreError> {
        let (id, now) = (announcement.id, deps.clock.now().as_second());
        if !broadcast::is_under_way(deps.store.reader(), id).await? {
            return self.finish((deps, turns), (team, announcement)).await;
        }
        let last = self.told.get(&id);
        if last.is_some_and(|(at, _)| now - at < EVERY_SECONDS) {
            return Ok(());
        }
        let Some(by) = announcement.by else {
            return Ok(());
        };
        let view = view(deps, announcement, by).await?;
        if last.is_none_or(|(_, tally)| *tally != view.tally) {
            self.told.insert(id, (now, view.tally.clone()));
            let told = AnnounceTold::Progress(Box::new(view));
            tell(turns, by, Told::Announce(told)).await;
        }
        Ok(())
    }

    async fn finish(
        &mut self,
        shell: Shell<'_>,
        (team, announcement): (&[Member], &Broadcast),
    ) -> Result<(), StoreError> {
        let (deps, _) = shell;
        let mut tx = deps.store.begin().await?;
        let done = (&[Standing::Running][..], Standing::Done);
        let turned = broadcast::turn(&mut tx, announcement.id, done).await?;
        tx.commit().await?;
        self.told.remove(&announcement.id);
        if !turned {
            return Ok(());
        }
        let over = Broadcast {
            standing: Standing::Done,
            ..announcement.clone()
        };
        report(shell, &over, concerned(team, &over)).await
    }
}

/// Tells these people that it is over, and how it ended.
pub async fn report(
    (deps, turns): Shell<'_>,
    over: &Broadcast,
    people: Vec<LearnerId>,
) -> Result<(), StoreError> {
    for somebody in people {
        let view = Box::new(view(deps, over, somebody).await?);
        tell(turns, somebody, Told::Announce(AnnounceTold::Report(view))).await;
    }
    Ok(())
}
