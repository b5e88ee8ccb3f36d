//! The inbox: messages to the team are kept under a name by chance, and answers find their way back. Each job counts once, though it may be
//! worked off twice; who is in no scope of a colleague is not there for them.

use super::Asker;
use crate::{
    app::Deps,
    flow::{
        Query,
        office::{Ask, InboxAsk, InboxRow, InboxTold, Reading, Spot, THREADS},
    },
    model::{Learner, LearnerId, Post, Pseudonym, Right, Rights, Scope},
    plan::wake,
    store::{
        StoreError, Tx, audit,
        feedback::{self, New},
        job, learner, role, thread, word,
    },
};
use std::{
    collections::{HashMap, HashSet},
    sync::atomic::Ordering,
};

/// So many messages of one person may wait to be read.
const MOST_WAITING: i64 = 20;

/// After so many seconds without a word, something new is a new conversation.
const FRESH_SECONDS: i64 = 14 * 86_400;

/// A colleague is told of new messages at most this often, in seconds.
const EVERY_SECONDS: i64 = 600;

/// So many of the last messages of a conversation are shown: all that may wait, and some before them.
const SHOWN: u32 = MOST_WAITING as u32 + 4;

/// So many of a kind are worked off at once, and so many answers that wait are looked at.
const BATCH: u32 = 32;
const LOOK: u32 = 256;

pub(super) async fn answer(
    deps: &Deps,
    asker: &Asker,
    ask: &InboxAsk,
) -> Result<InboxTold, StoreError> {
    let scope = asker.reach();
    match ask {
        InboxAsk::Write(post) => write(deps, asker, post).await,
        InboxAsk::Deliver(id) => {
            let found = feedback::told(deps.store.reader(), *id, asker.id).await?;
            let told = found.map(|message| InboxTold::FromTeam(Box::new(message.post)));
            Ok(told.unwrap_or(InboxTold::Nothing))
        }
        InboxAsk::News(count) => Ok(InboxTold::News(*count)),
        InboxAsk::Threads(page) => threads(deps, &scope, *page).await,
        InboxAsk::Open(id) => {
            let now = deps.clock.now().as_second();
            let mut tx = deps.store.begin().await?;
            let told = open(&mut tx, (asker.id, now), (*id, &scope)).await?;
            tx.commit().await?;
            Ok(told.map_or(InboxTold::Gone, InboxTold::Open))
        }
        InboxAsk::Reply(spot, post) => reply(deps, asker, (*spot, post, &scope)).await,
        InboxAsk::Done(id) => done(deps, asker, (*id, &scope)).await,
    }
}

/// Keeps a message to the team, in the conversation that it belongs to.
async fn write(deps: &Deps, asker: &Asker, post: &Post) -> Result<InboxTold, StoreError> {
    let now = deps.clock.now().as_second();
    let mut tx = deps.store.begin().await?;
    if feedback::has_job(&mut tx, asker.job).await? {
        return Ok(InboxTold::Passed);
    }
    if thread::waiting(&mut tx, asker.id).await? >= MOST_WAITING {
        return Ok(InboxTold::Full);
    }
    let thread = thread_of(deps, &mut tx, (asker.id, now)).await?;
    let new = New {
        learner: asker.id,
        thread,
        post,
        by: None,
        at: now,
        job: asker.job,
    };
    feedback::add(&mut tx, &new).await?;
    thread::said(&mut tx, thread, now).await?;
    tx.commit().await?;
    Ok(InboxTold::Passed)
}

/// The conversation that something new belongs to: the last one if it is open or fresh, else one under a new name.
async fn thread_of(
    deps: &Deps,
    tx: &mut Tx,
    (learner, now): (LearnerId, i64),
) -> Result<i64, StoreError> {
    match thread::newest(tx, learner).await? {
        Some((id, done, changed)) if !done || now - changed < FRESH_SECONDS => Ok(id),
        _ => {
            let mut name = Pseudonym::by_chance(deps.ids.number());
            // Two people at once under one name would be taken for one; once more is enough to make that unlikely.
            if thread::is_named(tx, name).await? {
                name = Pseudonym::by_chance(deps.ids.number());
            }
            thread::begin(tx, learner, name, now).await
        }
    }
}

async fn threads(deps: &Deps, scope: &Scope, page: u32) -> Result<InboxTold, StoreError> {
    let most = THREADS as u32;
    let reader = deps.store.reader();
    let mut found = thread::page(reader, scope, (most + 1, page.saturating_mul(most))).await?;
    let more = found.len() > THREADS;
    found.truncate(THREADS);
    let row = |thread: thread::Thread| InboxRow {
        thread: thread.id,
        name: thread.name.to_string(),
        changed: thread.changed,
        unread: thread.unread,
        done: thread.done,
    };
    let rows = found.into_iter().map(row).collect();
    Ok(InboxTold::Threads(rows, page, more))
}

/// What was said in a conversation; from here on it is read.
async fn open(
    tx: &mut Tx,
    (who, now): (LearnerId, i64),
    (id, scope): (i64, &Scope),
) -> Result<Option<Box<Reading>>, StoreError> {
    let Some(found) = thread::one(tx, id, scope).await? else {
        return Ok(None);
    };
    let said = feedback::last(tx, id, SHOWN).await?;
    if let Some(last) = said.last() {
        thread::seen(tx, id, last.id).await?;
    }
    audit::add(tx, &[(who, "read", touched(id), now)]).await?;
    Ok(Some(Box::new(Reading {
        spot: Spot {
            thread: id,
            revision: found.revision,
        },
        of: found.learner,
        name: found.name.to_string(),
        done: found.done,
        said: said
            .into_iter()
            .map(|message| (message.by_team, message.at, message.post))
            .collect(),
    })))
}

fn touched(thread: i64) -> String {
    format!("thread-{thread}")
}

/// Keeps an answer of the team, unless a colleague was quicker.
async fn reply(
    deps: &Deps,
    asker: &Asker,
    (spot, post, scope): (Spot, &Post, &Scope),
) -> Result<InboxTold, StoreError> {
    let now = deps.clock.now().as_second();
    let mut tx = deps.store.begin().await?;
    let Some(found) = thread::one(&mut tx, spot.thread, scope).await? else {
        return Ok(InboxTold::Gone);
    };
    let name = found.name.to_string();
    if feedback::has_job(&mut tx, asker.job).await? {
        return Ok(InboxTold::Sent(name));
    }
    if !found.reachable {
        return Ok(InboxTold::Unreachable(name));
    }
    if !thread::answered(&mut tx, (spot.thread, spot.revision), now).await? {
        let told = open(&mut tx, (asker.id, now), (spot.thread, scope)).await?;
        tx.commit().await?;
        return Ok(told.map_or(InboxTold::Gone, InboxTold::Meanwhile));
    }
    let new = New {
        learner: found.learner,
        thread: spot.thread,
        post,
        by: Some(asker.id),
        at: now,
        job: asker.job,
    };
    feedback::add(&mut tx, &new).await?;
    audit::add(&mut tx, &[(asker.id, "answer", touched(spot.thread), now)]).await?;
    tx.commit().await?;
    Ok(InboxTold::Sent(name))
}

async fn done(
    deps: &Deps,
    asker: &Asker,
    (id, scope): (i64, &Scope),
) -> Result<InboxTold, StoreError> {
    let now = deps.clock.now().as_second();
    let mut tx = deps.store.begin().await?;
    let Some(found) = thread::one(&mut tx, id, scope).await? else {
        return Ok(InboxTold::Gone);
    };
    thread::close(&mut tx, id).await?;
    audit::add(&mut tx, &[(asker.id, "done", touched(id), now)]).await?;
    tx.commit().await?;
    Ok(InboxTold::Done(found.name.to_string()))
}

/// Plans what is to be told: answers to people, and new messages to colleagues, to nobody in their quiet hours. Each is a job from here on.
pub(in crate::app) async fn plan(deps: &Deps) -> Result<(), StoreError> {
    adopt(deps).await?;
    deliver(deps).await?;
    announce(deps).await
}

/// Messages from before there were conversations are put into one.
async fn adopt(deps: &Deps) -> Result<(), StoreError> {
    for learner in feedback::threadless(deps.store.reader(), BATCH).await? {
        let now = deps.clock.now().as_second();
        let mut tx = deps.store.begin().await?;
        let thread = thread_of(deps, &mut tx, (learner, now)).await?;
        feedback::adopt(&mut tx, learner, thread).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Answers whose people are awake. Each look goes on behind the last one, so that those who sleep keep nobody waiting who does not.
async fn deliver(deps: &Deps) -> Result<(), StoreError> {
    let after = deps.untold.load(Ordering::Relaxed);
    let untold = feedback::untold(deps.store.reader(), (after, LOOK)).await?;
    let last = untold.get(LOOK as usize - 1);
    deps.untold
        .store(last.map_or(0, |(id, _)| *id), Ordering::Relaxed);
    if untold.is_empty() {
        return Ok(());
    }
    let mut tx = deps.store.begin().await?;
    let people: Vec<LearnerId> = untold.iter().map(|(_, learner)| *learner).collect();
    let people = learner::load(&mut tx, &people).await?;
    let awake = people.iter().filter(|person| !sleeps(deps, person));
    let awake: HashSet<LearnerId> = awake.map(|person| person.id).collect();
    for (id, learner) in untold {
        if awake.contains(&learner) && feedback::tell(&mut tx, id).await? {
            job::add(&mut tx, &[(learner, query(InboxAsk::Deliver(id)))]).await?;
        }
    }
    tx.commit().await
}

/// New messages, to those who may read them.
async fn announce(deps: &Deps) -> Result<(), StoreError> {
    let reader = deps.store.reader();
    let newest = feedback::newest(reader).await?;
    if newest == 0 {
        return Ok(());
    }
    let told = word::all(reader).await?;
    let told: HashMap<_, _> = told
        .into_iter()
        .map(|(learner, at, to)| (learner, (at, to)))
        .collect();
    let now = deps.clock.now().as_second();
    let mut behind = Vec::new();
    for member in role::all(reader).await? {
        let before = told.get(&member.learner).copied();
        let (at, to) = before.unwrap_or((i64::MIN, 0));
        // A clock that was set back keeps nobody waiting.
        let soon = (0..EVERY_SECONDS).contains(&now.saturating_sub(at));
        if to < newest && !soon && member.rights.may(Right::Inbox) {
            behind.push((member, (at, to)));
        }
    }
    if behind.is_empty() {
        return Ok(());
    }
    let mut tx = deps.store.begin().await?;
    for (member, (at, to)) in behind {
        let whom = (member.learner, &member.rights);
        tell_news(deps, &mut tx, whom, (at, to, newest)).await?;
    }
    tx.commit().await
}

async fn tell_news(
    deps: &Deps,
    tx: &mut Tx,
    (learner, rights): (LearnerId, &Rights),
    (at, to, newest): (i64, i64, i64),
) -> Result<(), StoreError> {
    let now = deps.clock.now().as_second();
    if is_quiet(deps, tx, learner).await? {
        return Ok(());
    }
    let count = thread::unread(tx, &rights.scope, to).await?;
    let at = if count > 0 { now } else { at };
    word::note(tx, learner, (at, newest)).await?;
    if count > 0 {
        job::add(tx, &[(learner, query(InboxAsk::News(count)))]).await?;
    }
    Ok(())
}

fn query(ask: InboxAsk) -> Query {
    Query::Office(Box::new(Ask::Inbox(ask)))
}

/// Whether nobody writes to this person now. Whoever is gone is not written to either, nor who has chosen no language yet.
async fn is_quiet(deps: &Deps, tx: &mut Tx, learner: LearnerId) -> Result<bool, StoreError> {
    let found = learner::load(tx, &[learner]).await?;
    Ok(found.first().is_none_or(|person| sleeps(deps, person)))
}

/// Whether it is night where they are, or they have not chosen a language yet.
fn sleeps(deps: &Deps, person: &Learner) -> bool {
    let programme = &deps.library().programme;
    let local = wake::local(programme, person, deps.clock.now());
    person.language.is_none() || wake::is_quiet(programme, &local)
}
