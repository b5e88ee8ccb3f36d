//! Whom an announcement is for: counted before it is confirmed, and written down, a portion at a time, when it is.

use super::Filter;
use crate::{
    model::{BroadcastId, Lang, LearnerId, announcement::Standing},
    store::{Reader, Result, Tx},
};
use sqlx::{AssertSqlSafe, query, query_scalar};
use std::collections::BTreeMap;

/// For how many people it would be now.
pub async fn count(reader: &Reader, filter: &Filter) -> Result<u64> {
    // Only our own clauses are in it; what people chose travels as a parameter.
    let counted: i64 = query_scalar(AssertSqlSafe(counting(filter)))
        .bind(&filter.json)
        .fetch_one(&reader.0)
        .await?;
    Ok(counted.unsigned_abs())
}

/// The statement that counts.
pub(super) fn counting(filter: &Filter) -> String {
    format!(
        "select count(*) from learner where muted = 0 and standing = 'reachable'{}",
        filter.clauses
    )
}

/// What is written down for each person.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Of which announcement.
    pub id: BroadcastId,
    /// The language in which it speaks to those who speak another one; none where those do not get it.
    pub fallback: Option<Lang>,
    /// When it is for each, by the zone that they named; those of other zones get it at the usual time.
    pub zones: BTreeMap<String, i64>,
    /// The usual time.
    pub usual: i64,
}

/// Writes down the next people, at most so many, in the order of their ids behind the last one; how many they are.
pub async fn fill(tx: &mut Tx, plan: &Plan, filter: &Filter, limit: u32) -> Result<u64> {
    let sql = format!(
        "insert into recipient (broadcast_id, learner_id, language, due_at)
        select ?2, id, iif(exists (select 1 from broadcast_text where broadcast_id = ?2
                and broadcast_text.language = learner.language), language, ?3),
            iif(?4 = '{{}}', ?5, coalesce(?4 ->> ('$.\"' || zone || '\"'), ?5))
        from learner not indexed
        where id > coalesce((select max(learner_id) from recipient where broadcast_id = ?2), ?6)
        and muted = 0 and standing = 'reachable'{}
        order by id limit ?7",
        filter.clauses
    );
    let written = query(AssertSqlSafe(sql))
        .bind(&filter.json)
        .bind(plan.id.0)
        .bind(plan.fallback.as_ref().map(Lang::code))
        .bind(serde_json::to_string(&plan.zones)?)
        .bind(plan.usual)
        .bind(i64::MIN)
        .bind(limit)
        .execute(tx.conn())
        .await?;
    Ok(written.rows_affected())
}

/// How many are written down; those erased meanwhile are among them.
pub async fn written(reader: &Reader, id: BroadcastId) -> Result<u64> {
    const SQL: &str = "select erased + (select count(*) from recipient where broadcast_id = ?1) from broadcast where id = ?1";
    let written: i64 = query_scalar(SQL).bind(id.0).fetch_one(&reader.0).await?;
    Ok(written.unsigned_abs())
}

/// Whether anything went out asks the index of those who wait no more: there may be a million who still do.
pub(super) const CONFIRMED: &str = "select coalesce(sum(total), 0) from broadcast
    where made_by = ?1 and made_at > ?2 and id <> ?3 and standing <> 'freezing'
    and (standing <> 'cancelled' or exists (select 1 from recipient
        where broadcast_id = broadcast.id and state <> 'waiting' and state <> 'gone'))";

/// For how many people the other announcements are that somebody has confirmed since this time. One that was cancelled before anything of it
/// went out does not count.
pub async fn confirmed(
    reader: &Reader,
    (by, since): (LearnerId, i64),
    except: BroadcastId,
) -> Result<u64> {
    let people: i64 = query_scalar(CONFIRMED)
        .bind(by.0)
        .bind(since)
        .bind(except.0)
        .fetch_one(&reader.0)
        .await?;
    Ok(people.unsigned_abs())
}

/// Everybody is written down: from here on it is for them and nobody else, and stands, begins and ends like this.
pub async fn seal(
    tx: &mut Tx,
    (id, standing): (BroadcastId, Standing),
    (begins, ends): (i64, i64),
) -> Result<()> {
    const SQL: &str = "update broadcast set standing = ?2, begins_at = ?3, ends_at = ?4, total = erased +
        (select count(*) from recipient where broadcast_id = ?1) where id = ?1 and standing = 'freezing'";
    query(SQL)
        .bind(id.0)
        .bind(standing.as_str())
        .bind(begins)
        .bind(ends)
        .execute(tx.conn())
        .await?;
    Ok(())
}
