//! From those who wait to the outbox, a few at a time, and back: what became of each.

use crate::{
    model::{BroadcastId, LearnerId},
    store::{Reader, Result, Tx},
};
use sqlx::{query, query_as, query_scalar};

/// How many announcements in the outbox are few: then more are handed out.
const FEW: i64 = 128;

/// Somebody who waits for an announcement and whose time has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub learner: LearnerId,
    /// The zone that they named.
    pub zone: Option<String>,
    /// Whether messages reach them and they want announcements.
    pub reachable: bool,
}

/// Whether few announcements wait in the outbox.
pub async fn is_queue_short(reader: &Reader) -> Result<bool> {
    const SQL: &str =
        "select count(*) from (select 1 from outbox where state = 'queued' and class = 2 limit ?1)";
    let queued: i64 = query_scalar(SQL).bind(FEW).fetch_one(&reader.0).await?;
    Ok(queued < FEW)
}

/// The next people whose time has come, the longest waiting first.
pub async fn candidates(
    reader: &Reader,
    id: BroadcastId,
    (now, limit): (i64, u32),
) -> Result<Vec<Candidate>> {
    const SQL: &str = "select recipient.learner_id, zone, coalesce(standing = 'reachable' and muted = 0
            and exists (select 1 from address where address.learner_id = recipient.learner_id), 0)
        from recipient left join learner on learner.id = recipient.learner_id
        where broadcast_id = ?1 and state = 'waiting' and due_at <= ?2 order by due_at, recipient.learner_id limit ?3";
    let found: Vec<(i64, Option<String>, bool)> = query_as(SQL)
        .bind(id.0)
        .bind(now)
        .bind(limit)
        .fetch_all(&reader.0)
        .await?;
    let candidate = |(learner, zone, reachable)| Candidate {
        learner: LearnerId(learner),
        zone,
        reachable,
    };
    Ok(found.into_iter().map(candidate).collect())
}

// The plus before a state keeps SQLite from walking along everybody who waits, where it is told whom to look for.

/// Puts an announcement into the outbox for those of these people who still wait, if it still goes out.
pub async fn hand_out(
    tx: &mut Tx,
    id: BroadcastId,
    (people, now): (&[LearnerId], i64),
) -> Result<()> {
    const QUEUE: &str = "insert into outbox (learner_id, class, slot, body, due_at, broadcast_id)
        select learner_id, 2, '', body, ?3, recipient.broadcast_id from recipient
        join broadcast on broadcast.id = recipient.broadcast_id and standing = 'running'
        join broadcast_text on broadcast_text.broadcast_id = recipient.broadcast_id
            and broadcast_text.language = recipient.language
        where recipient.broadcast_id = ?1 and learner_id in (select value from json_each(?2)) and +state = 'waiting'
        order by recipient.due_at, learner_id";
    const MARK: &str = "update recipient set state = 'handed'
        where broadcast_id = ?1 and learner_id in (select value from json_each(?2)) and +state = 'waiting'
        and exists (select 1 from broadcast where id = ?1 and standing = 'running')";
    let people = serde_json::to_string(people)?;
    let queued = query(QUEUE).bind(id.0).bind(&people).bind(now);
    queued.execute(tx.conn()).await?;
    query(MARK)
        .bind(id.0)
        .bind(&people)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Notes that these people are gone: they will not get it.
pub async fn gone(tx: &mut Tx, id: BroadcastId, people: &[LearnerId]) -> Result<()> {
    const SQL: &str = "update recipient set state = 'gone'
        where broadcast_id = ?1 and learner_id in (select value from json_each(?2)) and +state = 'waiting'";
    let people = serde_json::to_string(people)?;
    query(SQL)
        .bind(id.0)
        .bind(people)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Lets these people wait until later, each until their own time.
pub async fn postpone(tx: &mut Tx, id: BroadcastId, people: &[(LearnerId, i64)]) -> Result<()> {
    const SQL: &str = "update recipient
        set due_at = (select value ->> 1 from json_each(?2) where value ->> 0 = recipient.learner_id)
        where broadcast_id = ?1 and learner_id in (select value ->> 0 from json_each(?2)) and +state = 'waiting'";
    let people = serde_json::to_string(people)?;
    query(SQL)
        .bind(id.0)
        .bind(people)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Takes back what waits in the outbox and is not on its way.
pub async fn take_back(tx: &mut Tx, id: BroadcastId) -> Result<()> {
    const MARK: &str = "update recipient set state = 'waiting' where broadcast_id = ?1 and state = 'handed'
        and learner_id in (select learner_id from outbox where broadcast_id = ?1 and state = 'queued')";
    const DROP: &str = "delete from outbox where broadcast_id = ?1 and state = 'queued'";
    for sql in [MARK, DROP] {
        query(sql).bind(id.0).execute(tx.conn()).await?;
    }
    Ok(())
}

/// Writes down what became of those whose message has ended, and takes it out of the outbox; the announcements that it was about.
pub async fn conclude(tx: &mut Tx) -> Result<Vec<BroadcastId>> {
    const MARK: &str = "update recipient set state = iif(ended.state = 'sent', 'delivered', ended.state), reason = ended.reason
        from (select broadcast_id, learner_id, state, reason from outbox
            where broadcast_id is not null and state in ('sent', 'failed', 'blocked', 'unsure')) as ended
        where recipient.broadcast_id = ended.broadcast_id and recipient.learner_id = ended.learner_id
        and recipient.state = 'handed'";
    const DROP: &str = "delete from outbox where broadcast_id is not null and state in ('sent', 'failed', 'blocked', 'unsure')
        returning broadcast_id";
    query(MARK).execute(tx.conn()).await?;
    let mut ended: Vec<i64> = query_scalar(DROP).fetch_all(tx.conn()).await?;
    ended.sort_unstable();
    ended.dedup();
    Ok(ended.into_iter().map(BroadcastId).collect())
}

/// When the next person's time comes, of those announcements that go out.
pub async fn next_due(reader: &Reader) -> Result<Option<i64>> {
    const SQL: &str =
        "select min(due) from (select max(begins_at, (select min(due_at) from recipient
            where broadcast_id = broadcast.id and state = 'waiting')) as due
        from broadcast where standing = 'running'
        union all select max(begins_at, made_at + 86400) from broadcast where standing = 'asked'
        union all select ends_at from broadcast where standing in ('running', 'paused', 'asked'))";
    Ok(query_scalar(SQL).fetch_one(&reader.0).await?)
}

/// Whether somebody waits for it or has it on the way.
pub async fn is_under_way(reader: &Reader, id: BroadcastId) -> Result<bool> {
    // Each asks the index that holds just those: otherwise SQLite walks along everybody who has it already.
    const SQL: &str = "select exists (select 1 from recipient indexed by recipient_waiting
            where broadcast_id = ?1 and state = 'waiting')
        or exists (select 1 from recipient indexed by recipient_ended
            where broadcast_id = ?1 and state = 'handed' and state <> 'waiting')";
    Ok(query_scalar(SQL).bind(id.0).fetch_one(&reader.0).await?)
}

/// After a restore nobody knows who got it since the backup was made: whoever waited for one that had not ended is unsure, and one whose
/// people were still being written down is not made.
pub async fn abandon(tx: &mut Tx) -> Result<u64> {
    const UNSURE: &str = "update recipient set state = 'unsure' where state in ('waiting', 'handed')
        and broadcast_id in (select id from broadcast where standing in ('freezing', 'asked', 'running', 'paused'))";
    const STOP: &str = "update broadcast set standing = 'cancelled' where standing = 'freezing'";
    let unsure = query(UNSURE).execute(tx.conn()).await?;
    query(STOP).execute(tx.conn()).await?;
    Ok(unsure.rows_affected())
}
