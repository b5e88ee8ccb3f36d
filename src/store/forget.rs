//! Erasing a person, for real: their rows now, their traces in the file once the receipt is sent.
//!
//! SQLite leaves bytes of deleted rows behind where cells were moved, so the file is written anew (VACUUM) as the last step.
//! Each step leaves a mark, and a kill between two of them loses none.

use super::{Reader, Result, Store, Tx, file, menu, outbox, role, tidy, word};
use crate::model::LearnerId;
use sqlx::{query, query_scalar};

/// Files up to this size are written anew at once; larger ones in a quiet hour.
const AT_ONCE_BYTES: u64 = 200_000_000;

/// What finishing came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finished {
    /// Nothing was to be done.
    Nothing,
    /// This many people are gone now, and so is every trace in the file, of those of earlier calls too.
    Erased(usize),
    /// This many people are gone now; the file is large or somebody reads it, and [`vacuum_due`] writes it anew later.
    Postponed(usize),
}

/// Deletes everything about a person but their address, which the receipt still needs.
///
/// Call it before the messages of the same turn are queued: those are the receipt and stay.
pub async fn erase(tx: &mut Tx, learner: LearnerId, now: i64) -> Result<()> {
    if role::of(tx, learner).await?.is_some() {
        menu::plan(tx, learner).await?;
    }
    role::drop_links(tx, learner).await?;
    outbox::recall(tx, learner, now).await?;
    const EVERY_TABLE: [&str; 30] = [
        "delete from answer where learner_id = ?1",
        "delete from survey_run where learner_id = ?1",
        "delete from lesson_run where learner_id = ?1",
        "delete from attempt where learner_id = ?1",
        "delete from feedback where learner_id = ?1",
        "update feedback set made_by = null where made_by = ?1",
        "delete from thread where learner_id = ?1",
        "delete from word where learner_id = ?1",
        "update source set made_by = null where made_by = ?1",
        "delete from reading where learner_id = ?1 or coder = ?1",
        "delete from code where learner_id = ?1",
        "update code set coder = null where coder = ?1",
        "update theme set made_by = null where made_by = ?1",
        "delete from job where learner_id = ?1",
        "delete from conversation where learner_id = ?1",
        "delete from quarantine where learner_id = ?1",
        "delete from outbox where learner_id = ?1",
        "update import set learner_id = null where learner_id = ?1",
        "delete from role where learner_id = ?1",
        "update role set given_by = null where given_by = ?1",
        "update link set made_by = null where made_by = ?1",
        "update broadcast set erased = erased + 1
            where exists (select 1 from recipient where broadcast_id = broadcast.id and learner_id = ?1)",
        "delete from recipient where learner_id = ?1 and broadcast_id in (select id from broadcast)",
        "update broadcast set made_by = null where made_by = ?1",
        "update broadcast set approved_by = null where approved_by = ?1",
        "update request set asked_by = null where asked_by = ?1",
        "update request set granted_by = null where granted_by = ?1",
        "delete from learner where id = ?1",
        "update audit set touched = '' where touched = printf('%x', ?1)",
        "update audit set learner_id = null where learner_id = ?1",
    ];
    for sql in EVERY_TABLE {
        query(sql).bind(learner.0).execute(tx.conn()).await?;
    }
    word::step_back(tx).await?;
    mark(tx, learner, now).await
}

/// Notes that a person is erased and not finished.
async fn mark(tx: &mut Tx, learner: LearnerId, now: i64) -> Result<()> {
    const SQL: &str = "insert into erasure (learner_id, due_at) values (?1, ?2) on conflict (learner_id) do nothing";
    query(SQL)
        .bind(learner.0)
        .bind(now)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Parts an erased person's address from their old id at once: they are back before their receipt is sent, as somebody new.
pub async fn detach(tx: &mut Tx, learner: LearnerId) -> Result<()> {
    const STEPS: [&str; 2] = [
        "delete from address where learner_id = ?1",
        "delete from outbox where learner_id = ?1",
    ];
    for sql in STEPS {
        query(sql).bind(learner.0).execute(tx.conn()).await?;
    }
    Ok(())
}

/// Those who are erased but not finished, the longest waiting first.
pub async fn pending(reader: &Reader) -> Result<Vec<LearnerId>> {
    const SQL: &str = "select learner_id from erasure order by due_at, learner_id";
    let found: Vec<i64> = query_scalar(SQL).fetch_all(&reader.0).await?;
    Ok(found.into_iter().map(LearnerId).collect())
}

/// Deletes the last rows of everybody who was erased and whose receipt is no longer on its way; how many they are. Their traces stay in the
/// file until it is written anew: [`vacuum_soon`].
pub async fn strike_finished(store: &Store, now: i64) -> Result<usize> {
    let mut tx = store.begin().await?;
    let receipts_sent = finished(&mut tx).await?;
    for learner in &receipts_sent {
        strike(&mut tx, *learner).await?;
    }
    if !receipts_sent.is_empty() {
        plan_vacuum(&mut tx, now).await?;
    }
    tx.commit().await?;
    Ok(receipts_sent.len())
}

/// Writes the file anew if an erasure asks for it and the file is small; whether it did. A large one waits for a quiet hour.
pub async fn vacuum_soon(store: &Store) -> Result<bool> {
    if !is_vacuum_planned(store.reader()).await? {
        return Ok(false);
    }
    if file::size(&store.path) > AT_ONCE_BYTES {
        tidy::checkpoint(store).await?;
        return Ok(false);
    }
    vacuum_due(store).await
}

/// Finishes every erasure whose receipt is no longer on its way, and then writes the file anew.
pub async fn finish(store: &Store, now: i64) -> Result<Finished> {
    let gone = strike_finished(store, now).await?;
    if !is_vacuum_planned(store.reader()).await? {
        return Ok(Finished::Nothing);
    }
    match vacuum_soon(store).await? {
        true => Ok(Finished::Erased(gone)),
        false => Ok(Finished::Postponed(gone)),
    }
}

/// Writes the file anew if an erasure asks for it, however large it is, and says whether it did.
pub async fn vacuum_due(store: &Store) -> Result<bool> {
    if !is_vacuum_planned(store.reader()).await? {
        return Ok(false);
    }
    tidy::checkpoint(store).await?;
    query("vacuum").execute(&store.writer).await?;
    if !tidy::checkpoint(store).await? {
        // A long reader holds the old pages in the journal: the plan stays and the next call tries again.
        return Ok(false);
    }
    query("delete from chore where name = 'vacuum'")
        .execute(&store.writer)
        .await?;
    Ok(true)
}

/// The erased whose messages are all gone out or given up, and whose chat has no menu of the office any more.
async fn finished(tx: &mut Tx) -> Result<Vec<i64>> {
    const SQL: &str = "select learner_id from erasure where not exists (
        select 1 from outbox where outbox.learner_id = erasure.learner_id and state in ('queued', 'sending'))
        and not exists (select 1 from menu where menu.learner_id = erasure.learner_id)";
    Ok(query_scalar(SQL).fetch_all(tx.conn()).await?)
}

/// Deletes the last rows that know an erased person.
async fn strike(tx: &mut Tx, learner: i64) -> Result<()> {
    const STEPS: [&str; 3] = [
        "delete from outbox where learner_id = ?1",
        "delete from address where learner_id = ?1",
        "delete from erasure where learner_id = ?1",
    ];
    for sql in STEPS {
        query(sql).bind(learner).execute(tx.conn()).await?;
    }
    Ok(())
}

async fn plan_vacuum(tx: &mut Tx, now: i64) -> Result<()> {
    const SQL: &str =
        "insert into chore (name, since) values ('vacuum', ?1) on conflict (name) do nothing";
    query(SQL).bind(now).execute(tx.conn()).await?;
    Ok(())
}

async fn is_vacuum_planned(reader: &Reader) -> Result<bool> {
    const SQL: &str = "select exists (select 1 from chore where name = 'vacuum')";
    Ok(query_scalar(SQL).fetch_one(&reader.0).await?)
}

#[cfg(test)]
mod tests;
