//! Announcements in the office: counted, shown to colleagues, confirmed, approved, stopped. Nobody touches one that reaches further than they do.

use super::{Asker, tell};
use crate::{
    app::{
        Deps,
        broadcast::{self, send},
        turn::Turns,
    },
    flow::{
        Slot,
        office::{AnnounceAsk, AnnounceTold, AnnounceView, Deed, Told},
    },
    model::{Announcement, BroadcastId, Lang, LearnerId, Right, Scope, announcement::Standing},
    store::{
        StoreError, audit,
        broadcast::{self as stored, Broadcast},
        outbox,
        role::{self, Member},
    },
};

/// How many are listed.
const LISTED: usize = 10;

/// How long one that is sent once more is of use, in seconds.
const A_DAY: i64 = 24 * 60 * 60;

type Shell<'a> = (&'a Deps, &'a Turns);

pub(super) async fn answer(
    shell: Shell<'_>,
    asker: &Asker,
    ask: &AnnounceAsk,
) -> Result<AnnounceTold, StoreError> {
    let (deps, _) = shell;
    match ask {
        AnnounceAsk::List => list(deps, asker).await,
        AnnounceAsk::Count(content) => {
            let count = send::count(deps, content, &asker.reach()).await?;
            Ok(AnnounceTold::Count(count))
        }
        AnnounceAsk::Test(content) => test(shell, asker, content).await,
        AnnounceAsk::Send(content) => confirm(shell, asker, content).await,
        AnnounceAsk::Look(id) => match find(deps, asker, *id).await? {
            Some(found) => look(deps, asker, &found).await,
            None => Ok(AnnounceTold::Missing),
        },
        AnnounceAsk::Do(id, deed) => match find(deps, asker, *id).await? {
            Some(found) => {
                let done = act(deps, asker, (&found, *deed)).await?;
                let after = stored::find(deps.store.reader(), *id).await?;
                let after = after.unwrap_or(found);
                if done && *deed == Deed::Cancel {
                    let team = role::all(deps.store.reader()).await?;
                    let mut others = broadcast::concerned(&team, &after);
                    others.retain(|other| *other != asker.id);
                    broadcast::report(shell, &after, others).await?;
                }
                look(deps, asker, &after).await
            }
            None => Ok(AnnounceTold::Missing),
        },
    }
}

async fn seen_by(
    deps: &Deps,
    asker: &Asker,
    found: &Broadcast,
) -> Result<Box<AnnounceView>, StoreError> {
    Ok(Box::new(broadcast::view(deps, found, asker.id).await?))
}

async fn look(deps: &Deps, asker: &Asker, found: &Broadcast) -> Result<AnnounceTold, StoreError> {
    Ok(AnnounceTold::Look(seen_by(deps, asker, found).await?))
}

/// The newest ones that do not reach further than the asker does.
async fn list(deps: &Deps, asker: &Asker) -> Result<AnnounceTold, StoreError> {
    let reach = asker.reach();
    let (mut theirs, mut before) = (Vec::new(), i64::MAX);
    while theirs.len() < LISTED {
        let found = stored::newest(deps.store.reader(), (before, LISTED as u32)).await?;
        let Some(oldest) = found.last() else { break };
        before = oldest.id.0;
        theirs.extend(found.into_iter().filter(|found| reach.covers(&found.reach)));
    }
    theirs.truncate(LISTED);
    let mut views = Vec::new();
    for found in &theirs {
        views.push(broadcast::view(deps, found, asker.id).await?);
    }
    Ok(AnnounceTold::List(views))
}

/// One that does not reach further than the asker does.
async fn find(
    deps: &Deps,
    asker: &Asker,
    id: BroadcastId,
) -> Result<Option<Broadcast>, StoreError> {
    let found = stored::find(deps.store.reader(), id).await?;
    Ok(found.filter(|found| asker.reach().covers(&found.reach)))
}

/// The colleagues who may announce to all whom this reaches, without the asker; and what the asker is called.
async fn colleagues(
    deps: &Deps,
    asker: &Asker,
    reach: &Scope,
) -> Result<(Vec<LearnerId>, String), StoreError> {
    let team = role::all(deps.store.reader()).await?;
    let own = team.iter().find(|member| member.learner == asker.id);
    let name = own.map(|member| member.name.clone()).unwrap_or_default();
    let may = |member: &&Member| {
        let rights = &member.rights;
        member.learner != asker.id && rights.may(Right::Announce) && rights.scope.covers(reach)
    };
    let others = team.iter().filter(may).map(|member| member.learner);
    Ok((others.collect(), name))
}

async fn test(
    (deps, turns): Shell<'_>,
    asker: &Asker,
    content: &Announcement,
) -> Result<AnnounceTold, StoreError> {
    let (others, name) = colleagues(deps, asker, &asker.reach()).await?;
    for other in &others {
        let told = AnnounceTold::Test(name.clone(), Box::new(content.clone()));
        tell(turns, *other, Told::Announce(told)).await;
    }
    Ok(AnnounceTold::Tested(others.len()))
}

/// The languages in which the door has refused what it says, as it was shown to its writer before it could be sent.
async fn refused(
    deps: &Deps,
    asker: &Asker,
    content: &Announcement,
) -> Result<Vec<Lang>, StoreError> {
    let mut refused = Vec::new();
    for lang in content.posts.keys() {
        let slot = Slot::Preview(*lang).name();
        if outbox::is_refused(deps.store.reader(), asker.id, &slot).await? {
            refused.push(*lang);
        }
    }
    Ok(refused)
}

/// Confirms it, unless the door has refused its preview: then nobody would get it.
async fn confirm(
    (deps, turns): Shell<'_>,
    asker: &Asker,
    content: &Announcement,
) -> Result<AnnounceTold, StoreError> {
    let refused = refused(deps, asker, content).await?;
    if !refused.is_empty() {
        return Ok(AnnounceTold::Unsendable(refused));
    }
    let reach = asker.reach();
    let order = send::Order {
        job: asker.job,
        by: asker.id,
        reach: &reach,
        content,
    };
    let Some(made) = send::send(deps, &order).await? else {
        return Ok(AnnounceTold::Missing);
    };
    if made.standing == Standing::Cancelled {
        return Ok(AnnounceTold::TooFew);
    }
    if made.standing == Standing::Asked {
        let (others, name) = colleagues(deps, asker, &made.reach).await?;
        for other in others {
            let view = Box::new(broadcast::view(deps, &made, other).await?);
            let asked = AnnounceTold::Asked(name.clone(), view);
            tell(turns, other, Told::Announce(asked)).await;
        }
    }
    Ok(AnnounceTold::Sent(seen_by(deps, asker, &made).await?))
}

/// Does something with an announcement, if it stands so that it can be done; what is done twice is done once. Whether it was done now.
async fn act(
    deps: &Deps,
    asker: &Asker,
    (found, deed): (&Broadcast, Deed),
) -> Result<bool, StoreError> {
    use Standing as S;
    let (id, now) = (found.id, deps.clock.now().as_second());
    let mut tx = deps.store.begin().await?;
    let done = match deed {
        // Two pairs of eyes: nobody approves their own.
        Deed::Approve if found.by == Some(asker.id) => false,
        Deed::Approve => stored::approve(&mut tx, id, (Some(asker.id), now)).await?,
        Deed::Pause => stored::turn(&mut tx, id, (&[S::Running], S::Paused)).await?,
        Deed::Resume => {
            let goes_on = stored::turn(&mut tx, id, (&[S::Paused], S::Running)).await?;
            // Whoever lets it go on answers for it.
            if goes_on {
                stored::adopt(&mut tx, id, asker.id).await?;
            }
            goes_on
        }
        Deed::Cancel => {
            let open = [S::Asked, S::Running, S::Paused];
            stored::turn(&mut tx, id, (&open, S::Cancelled)).await?
        }
        Deed::Again => stored::again(&mut tx, id, (now, now + A_DAY)).await? > 0,
    };
    if done && matches!(deed, Deed::Pause | Deed::Cancel) {
        stored::take_back(&mut tx, id).await?;
    }
    if done {
        let act = (asker.id, word(deed), id.to_string(), now);
        audit::add(&mut tx, &[act]).await?;
    }
    tx.commit().await?;
    deps.announce.notify_one();
    Ok(done)
}

/// What the audit calls it.
fn word(deed: Deed) -> &'static str {
    match deed {
        Deed::Approve => "approve",
        Deed::Pause => "pause",
        Deed::Resume => "resume",
        Deed::Cancel => "cancel",
        Deed::Again => "resend",
    }
}
