//! Announcements: what they say and how they stand. `freeze` writes down whom they are for, `feed` hands them to the outbox and keeps
//! what became of each, `report` counts.

mod audience;
mod feed;
mod freeze;
mod report;
mod shelve;

pub use audience::{Filter, Topics, Wanted};
pub use feed::{
    Candidate, abandon, candidates, conclude, gone, hand_out, is_queue_short, is_under_way,
    next_due, postpone, take_back,
};
pub use freeze::{Plan, confirmed, count, fill, seal, written};
pub use report::tally;
pub use shelve::shelve;

use super::{Reader, Result, StoreError, Tx};
use crate::model::{Announcement, BroadcastId, Lang, LearnerId, Scope, announcement::Standing};
use sqlx::{FromRow, Row as _, query, query_as, query_scalar, sqlite::SqliteRow};

/// An announcement to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct New<'a> {
    /// The job that makes it.
    pub job: i64,
    /// Who makes it.
    pub by: LearnerId,
    /// When, in unix seconds.
    pub at: i64,
    /// What it says and to whom.
    pub content: &'a Announcement,
    /// How far its maker's rights go.
    pub reach: &'a Scope,
    /// When it begins at the earliest, and when it is over.
    pub span: (i64, i64),
}

/// An announcement as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Broadcast {
    /// Its number.
    pub id: BroadcastId,
    /// Who made it; nobody once they are forgotten.
    pub by: Option<LearnerId>,
    /// Who else said yes.
    pub approved_by: Option<LearnerId>,
    /// What it says and to whom.
    pub content: Announcement,
    /// How far its maker's rights went.
    pub reach: Scope,
    /// How it stands.
    pub standing: Standing,
    /// When it was made, in unix seconds.
    pub made_at: i64,
    /// When it begins at the earliest, and when it is over.
    pub span: (i64, i64),
    /// For how many it was meant when it was confirmed.
    pub total: u64,
}

/// Makes an announcement whose people are still to be written down; the one that the same job has made before, if it has.
pub async fn add(tx: &mut Tx, new: &New<'_>) -> Result<BroadcastId> {
    const ADD: &str = "insert into broadcast (job, made_by, made_at, content, reach, standing, begins_at, ends_at)
        values (?1, ?2, ?3, ?4, ?5, 'freezing', ?6, ?7) on conflict (job) do nothing";
    query(ADD)
        .bind(new.job)
        .bind(new.by.0)
        .bind(new.at)
        .bind(serde_json::to_string(new.content)?)
        .bind(serde_json::to_string(new.reach)?)
        .bind(new.span.0)
        .bind(new.span.1)
        .execute(tx.conn())
        .await?;
    let found = query_scalar("select id from broadcast where job = ?1");
    Ok(BroadcastId(found.bind(new.job).fetch_one(tx.conn()).await?))
}

/// Keeps what is said in one language, as the doors send it.
pub async fn word(tx: &mut Tx, id: BroadcastId, (lang, body): (Lang, &str)) -> Result<()> {
    const SQL: &str = "insert into broadcast_text (broadcast_id, language, body) values (?1, ?2, ?3) on conflict do nothing";
    query(SQL)
        .bind(id.0)
        .bind(lang.code())
        .bind(body)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// A statement that reads announcements.
macro_rules! announcements {
    ($which:literal) => {
        concat!(
            "select id, made_by, approved_by, content, reach, standing, made_at, begins_at, ends_at, total from broadcast ",
            $which
        )
    };
}

/// An announcement.
pub async fn find(reader: &Reader, id: BroadcastId) -> Result<Option<Broadcast>> {
    const SQL: &str = announcements!("where id = ?1");
    let found: Option<Row> = query_as(SQL).bind(id.0).fetch_optional(&reader.0).await?;
    found.map(|Row(read)| read).transpose()
}

/// The newest announcements before this number, at most so many.
pub async fn newest(reader: &Reader, (before, limit): (i64, u32)) -> Result<Vec<Broadcast>> {
    const SQL: &str =
        announcements!("where standing <> 'freezing' and id < ?1 order by id desc limit ?2");
    let query = query_as(SQL).bind(before).bind(limit);
    let found: Vec<Row> = query.fetch_all(&reader.0).await?;
    found.into_iter().map(|Row(read)| read).collect()
}

/// Those that have not ended, the oldest first.
pub async fn open(reader: &Reader) -> Result<Vec<Broadcast>> {
    const SQL: &str =
        announcements!("where standing in ('freezing', 'asked', 'running', 'paused') order by id");
    let found: Vec<Row> = query_as(SQL).fetch_all(&reader.0).await?;
    found.into_iter().map(|Row(read)| read).collect()
}

/// Lets an announcement stand differently, if it still stands as one of these; whether it did.
pub async fn turn(
    tx: &mut Tx,
    id: BroadcastId,
    (from, to): (&[Standing], Standing),
) -> Result<bool> {
    const SQL: &str = "update broadcast set standing = ?2 where id = ?1 and standing in (select value from json_each(?3))";
    let from: Vec<&str> = from.iter().map(|standing| standing.as_str()).collect();
    let turned = query(SQL)
        .bind(id.0)
        .bind(to.as_str())
        .bind(serde_json::to_string(&from)?)
        .execute(tx.conn())
        .await?;
    Ok(turned.rows_affected() == 1)
}

/// A second person says yes; it begins at this time at the earliest. Whether it was still asked for.
pub async fn approve(
    tx: &mut Tx,
    id: BroadcastId,
    (by, begins): (Option<LearnerId>, i64),
) -> Result<bool> {
    const SQL: &str = "update broadcast set standing = 'running', approved_by = ?2, begins_at = max(begins_at, ?3)
        where id = ?1 and standing = 'asked'";
    let done = query(SQL)
        .bind(id.0)
        .bind(by.map(|by| by.0))
        .bind(begins)
        .execute(tx.conn())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Makes somebody else answer for it.
pub async fn adopt(tx: &mut Tx, id: BroadcastId, by: LearnerId) -> Result<()> {
    const SQL: &str = "update broadcast set made_by = ?2 where id = ?1";
    query(SQL).bind(id.0).bind(by.0).execute(tx.conn()).await?;
    Ok(())
}

/// Lets those of whom nobody knows wait once more, until this time at the latest; how many they are.
pub async fn again(tx: &mut Tx, id: BroadcastId, (now, ends): (i64, i64)) -> Result<u64> {
    const ROWS: &str = "update recipient set state = 'waiting', due_at = ?2
        where broadcast_id = ?1 and state = 'unsure'
        and exists (select 1 from broadcast where id = ?1 and standing = 'done')";
    const OPEN: &str = "update broadcast set standing = 'running', ends_at = max(ends_at, ?2) where id = ?1 and standing = 'done'";
    let waiting = query(ROWS).bind(id.0).bind(now).execute(tx.conn()).await?;
    if waiting.rows_affected() > 0 {
        query(OPEN).bind(id.0).bind(ends).execute(tx.conn()).await?;
    }
    Ok(waiting.rows_affected())
}

/// An announcement as read from a row; there are more columns than a tuple takes well.
struct Row(Result<Broadcast>);

impl FromRow<'_, SqliteRow> for Row {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Row(read(row)))
    }
}

fn read(row: &SqliteRow) -> Result<Broadcast> {
    let text = |column: &str| -> sqlx::Result<String> { row.try_get(column) };
    let somebody = |column: &str| -> sqlx::Result<Option<LearnerId>> {
        let id: Option<i64> = row.try_get(column)?;
        Ok(id.map(LearnerId))
    };
    let total: i64 = row.try_get("total")?;
    Ok(Broadcast {
        id: BroadcastId(row.try_get("id")?),
        by: somebody("made_by")?,
        approved_by: somebody("approved_by")?,
        content: serde_json::from_str(&text("content")?)?,
        reach: serde_json::from_str(&text("reach")?)?,
        standing: Standing::named(&text("standing")?).ok_or(StoreError::Value("standing"))?,
        made_at: row.try_get("made_at")?,
        span: (row.try_get("begins_at")?, row.try_get("ends_at")?),
        total: total.unsigned_abs(),
    })
}

#[cfg(test)]
mod tests;
