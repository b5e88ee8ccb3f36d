//! What nobody does alone, worked off: who may wish it, who may say yes, and what is done once it counts.

use super::{Asker, tell};
use crate::{
    app::{Deps, turn::Turns},
    flow::{
        Query,
        office::{Ask, RequestAsk, RequestTold, RequestView, Told},
    },
    model::{Lang, LearnerId, Made, Part, Right, Rights, Wish},
    report::release::Kind,
    store::{
        StoreError, audit, job, release,
        request::{self, Request},
        role::{self, Member},
        thread::{self, Thread},
    },
};
use jiff::Timestamp;

/// How long a wish waits for a second person, and for how long it can be taken afterwards, in seconds.
const A_DAY: i64 = 24 * 60 * 60;

type Shell<'a> = (&'a Deps, &'a Turns);

pub(super) async fn answer(
    shell: Shell<'_>,
    asker: &Asker,
    ask: &RequestAsk,
) -> Result<RequestTold, StoreError> {
    let (deps, _) = shell;
    match ask {
        RequestAsk::List => list(deps, asker).await,
        RequestAsk::Make(wish) => make(shell, asker, *wish).await,
        RequestAsk::Grant(id) => grant(shell, asker, *id).await,
        RequestAsk::Refuse(id) => refuse(shell, asker, *id).await,
        RequestAsk::Take(id, lang) => take(deps, asker, (*id, *lang)).await,
        RequestAsk::Ripe(id) => match find(deps, *id).await? {
            Some(found) => ripen(shell, &found).await,
            None => Ok(RequestTold::Nothing),
        },
    }
}

/// Makes jobs of the wishes that have begun to count.
pub(in crate::app) async fn plan(deps: &Deps) -> Result<(), StoreError> {
    let now = deps.clock.now().as_second();
    for found in request::ripe(deps.store.reader(), now).await? {
        let mut tx = deps.store.begin().await?;
        match found.by {
            Some(by) => {
                let ask = Ask::Requests(RequestAsk::Ripe(found.id));
                job::add(&mut tx, &[(by, Query::Office(Box::new(ask)))]).await?;
                request::told(&mut tx, found.id).await?;
            }
            // Nobody wishes it any more.
            None => {
                request::close(&mut tx, found.id, "lapsed").await?;
            }
        }
        tx.commit().await?;
    }
    Ok(())
}

async fn find(deps: &Deps, id: i64) -> Result<Option<Request>, StoreError> {
    let open = request::open(deps.store.reader()).await?;
    Ok(open.into_iter().find(|request| request.id == id))
}

/// The conversation of the person who is to be erased, if these rights reach to them.
async fn person(deps: &Deps, wish: Wish, rights: &Rights) -> Result<Option<Thread>, StoreError> {
    let Wish::Erase(id) = wish else {
        return Ok(None);
    };
    let mut tx = deps.store.begin().await?;
    thread::one(&mut tx, id, &rights.scope).await
}

/// Whether somebody with these rights may wish this, and may say yes to it.
async fn may(deps: &Deps, wish: Wish, rights: &Rights) -> Result<bool, StoreError> {
    Ok(match wish {
        Wish::Answers => rights.may(Right::RawData),
        Wish::Erase(_) => rights.may(Right::Inbox) && person(deps, wish, rights).await?.is_some(),
    })
}

/// A wish as somebody sees it; none if it is not for them.
async fn view(
    deps: &Deps,
    found: &Request,
    (id, rights): (LearnerId, &Rights),
) -> Result<Option<RequestView>, StoreError> {
    let own = found.by == Some(id);
    let may = may(deps, found.wish, rights).await?;
    if !own && !may {
        return Ok(None);
    }
    let team = role::all(deps.store.reader()).await?;
    let by = team.iter().find(|member| Some(member.learner) == found.by);
    let whom = person(deps, found.wish, rights).await?;
    Ok(Some(RequestView {
        id: found.id,
        wish: found.wish,
        whom: whom
            .map(|thread| thread.name.to_string())
            .unwrap_or_default(),
        by: by.map(|member| member.name.clone()).unwrap_or_default(),
        own,
        may_grant: may && !own,
        ripe: Timestamp::from_second(found.ripe).unwrap_or_default(),
        counts: found.ripe <= deps.clock.now().as_second(),
    }))
}

async fn seen_by(
    deps: &Deps,
    found: &Request,
    asker: &Asker,
) -> Result<Option<RequestView>, StoreError> {
    match &asker.rights {
        Some(rights) => view(deps, found, (asker.id, rights)).await,
        None => Ok(None),
    }
}

async fn list(deps: &Deps, asker: &Asker) -> Result<RequestTold, StoreError> {
    let mut views = Vec::new();
    for found in request::open(deps.store.reader()).await? {
        views.extend(seen_by(deps, &found, asker).await?);
    }
    Ok(RequestTold::List(views))
}

async fn make(
    (deps, turns): Shell<'_>,
    asker: &Asker,
    wish: Wish,
) -> Result<RequestTold, StoreError> {
    let allowed = match &asker.rights {
        Some(rights) => may(deps, wish, rights).await?,
        None => false,
    };
    if !allowed {
        return Ok(RequestTold::Missing);
    }
    let now = deps.clock.now().as_second();
    let mut tx = deps.store.begin().await?;
    let made = (asker.job, asker.id);
    let id = request::add(&mut tx, made, wish, (now, now + A_DAY)).await?;
    note(&mut tx, (asker.id, "wish", id), now).await?;
    tx.commit().await?;
    let Some(found) = find(deps, id).await? else {
        return Ok(RequestTold::Missing);
    };
    for Member {
        learner, rights, ..
    } in role::all(deps.store.reader()).await?
    {
        let wanted = view(deps, &found, (learner, &rights)).await?;
        if let Some(view) = wanted.filter(|view| view.may_grant) {
            tell(turns, learner, Told::Requests(RequestTold::Wanted(view))).await;
        }
    }
    Ok(match seen_by(deps, &found, asker).await? {
        Some(view) => RequestTold::Waits(view),
        None => RequestTold::Missing,
    })
}

async fn note(
    tx: &mut crate::store::Tx,
    (who, act, id): (LearnerId, &'static str, i64),
    now: i64,
) -> Result<(), StoreError> {
    audit::add(tx, &[(who, act, format!("request {id}"), now)]).await
}

async fn grant(shell: Shell<'_>, asker: &Asker, id: i64) -> Result<RequestTold, StoreError> {
    let (deps, _) = shell;
    let Some(found) = find(deps, id).await? else {
        return Ok(RequestTold::Missing);
    };
    let seen = seen_by(deps, &found, asker).await?;
    if !seen.is_some_and(|view| view.may_grant) {
        return Ok(RequestTold::Missing);
    }
    let now = deps.clock.now().as_second();
    let mut tx = deps.store.begin().await?;
    if request::grant(&mut tx, id, (asker.id, now)).await? {
        note(&mut tx, (asker.id, "second yes", id), now).await?;
    }
    tx.commit().await?;
    // What is wished for follows by a job of its own.
    plan(deps).await?;
    list(deps, asker).await
}

async fn refuse(
    (deps, turns): Shell<'_>,
    asker: &Asker,
    id: i64,
) -> Result<RequestTold, StoreError> {
    let Some(found) = find(deps, id).await? else {
        return Ok(RequestTold::Missing);
    };
    let Some(seen) = seen_by(deps, &found, asker).await? else {
        return Ok(RequestTold::Missing);
    };
    let now = deps.clock.now().as_second();
    let mut tx = deps.store.begin().await?;
    let closed = request::close(&mut tx, id, "refused").await?;
    if closed {
        note(&mut tx, (asker.id, "refuse", id), now).await?;
    }
    tx.commit().await?;
    if let Some(by) = found.by.filter(|by| closed && *by != asker.id) {
        let view = RequestView {
            own: true,
            may_grant: false,
            counts: false,
            ..seen
        };
        tell(turns, by, Told::Requests(RequestTold::Refused(view))).await;
    }
    list(deps, asker).await
}

/// It counts: an erasure is done now, what can be taken is said to be there. Rights may have gone since it was wished.
async fn ripen((deps, turns): Shell<'_>, found: &Request) -> Result<RequestTold, StoreError> {
    let Some(by) = found.by else {
        return Ok(RequestTold::Nothing);
    };
    let team = role::all(deps.store.reader()).await?;
    let own = team.into_iter().find(|member| member.learner == by);
    let seen = match &own {
        Some(member) => view(deps, found, (by, &member.rights)).await?,
        None => None,
    };
    let now = deps.clock.now().as_second();
    let still = match &own {
        Some(member) => may(deps, found.wish, &member.rights).await?,
        None => false,
    };
    let (Some(seen), Some(member), true) = (seen, own, still) else {
        let mut tx = deps.store.begin().await?;
        request::close(&mut tx, found.id, "lapsed").await?;
        tx.commit().await?;
        return Ok(RequestTold::Nothing);
    };
    let Some(thread) = person(deps, found.wish, &member.rights).await? else {
        return Ok(RequestTold::Ready(seen));
    };
    // First the person, then the wish: after a kill between the two it is done once more, and changes nothing.
    tell(turns, thread.learner, Told::Requests(RequestTold::Erase)).await;
    let mut tx = deps.store.begin().await?;
    request::close(&mut tx, found.id, "done").await?;
    note(&mut tx, (by, "erase", found.id), now).await?;
    tx.commit().await?;
    Ok(RequestTold::Erased(seen.whom))
}

/// Hands over the file, once, to whoever wished it, within a day.
async fn take(
    deps: &Deps,
    asker: &Asker,
    (id, lang): (i64, Lang),
) -> Result<RequestTold, StoreError> {
    let now = deps.clock.now().as_second();
    let found = find(deps, id).await?;
    let own = found.filter(|found| {
        let counts = found.ripe <= now && now < found.ripe + A_DAY;
        found.by == Some(asker.id) && found.wish == Wish::Answers && counts
    });
    if own.is_none() {
        return Ok(RequestTold::Missing);
    }
    let headers = release::headers(deps.store.reader()).await?;
    let newest = headers
        .into_iter()
        .rev()
        .find(|header| header.kind == Kind::Partner);
    let Some(newest) = newest else {
        return Ok(RequestTold::Unmade);
    };
    let mut tx = deps.store.begin().await?;
    request::close(&mut tx, id, "done").await?;
    note(&mut tx, (asker.id, "raw data", id), now).await?;
    tx.commit().await?;
    Ok(RequestTold::File {
        name: format!("sala-{}-answers.zip", newest.name),
        made: Made::Export {
            release: newest.number,
            part: Part::Answers,
            lang,
        },
    })
}
