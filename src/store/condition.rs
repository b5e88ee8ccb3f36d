//! How a database is: for whoever looks at it from outside, also while a server uses it.

use super::{Reader, Result, file, migration};
use crate::model::Door;
use sqlx::query_scalar;

/// A disk with less than this free is filling up, in bytes.
const LITTLE_ROOM: u64 = 500 << 20;

/// Whether so little is free that erasing and backing up may fail, which need as much as the database has.
pub fn is_cramped(free: u64, bytes: u64) -> bool {
    free < LITTLE_ROOM || free < bytes
}

/// How a database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The step that its tables are at.
    pub step: i64,
    /// The step that this version of Sala brings them to.
    pub newest: i64,
    /// What is damaged, if anything is.
    pub damage: Option<String>,
    /// The size of the file, in bytes.
    pub bytes: u64,
    /// The size of its journal, in bytes.
    pub journal_bytes: u64,
    /// What is free on its disk, in bytes; none if nobody can tell.
    pub free_bytes: Option<u64>,
    /// When the last turn was taken, in unix seconds.
    pub last_turn: Option<i64>,
    /// When Telegram was last listened to, in unix seconds.
    pub last_poll: Option<i64>,
}

/// Looks at a database, and reads all of it through.
pub async fn condition(reader: &Reader) -> Result<Condition> {
    let path = reader.path();
    Ok(Condition {
        step: step(reader).await?,
        newest: migration::NEWEST,
        damage: damage(reader).await?,
        bytes: file::size(&path),
        journal_bytes: file::size(&file::beside(&path, "-wal")),
        free_bytes: file::free(&path).ok(),
        // An older database has no such table yet.
        last_turn: last_turn(reader).await.ok().flatten(),
        last_poll: last_poll(reader).await.ok().flatten(),
    })
}

/// Reads the whole file through; what is wrong with it, if anything is.
pub async fn damage(reader: &Reader) -> Result<Option<String>> {
    let word: String = query_scalar("pragma integrity_check(1)")
        .fetch_one(&reader.0)
        .await?;
    // Of several lines the first only names the database.
    let last = word.lines().next_back().unwrap_or_default();
    Ok((word != "ok").then(|| last.to_owned()))
}

async fn step(reader: &Reader) -> Result<i64> {
    const SQL: &str = "select coalesce(max(version), 0) from _sqlx_migrations";
    Ok(query_scalar(SQL).fetch_one(&reader.0).await?)
}

async fn last_turn(reader: &Reader) -> Result<Option<i64>> {
    super::heartbeat::last(reader).await
}

async fn last_poll(reader: &Reader) -> Result<Option<i64>> {
    const SQL: &str = "select at from listened where door = ?1";
    let found = query_scalar(SQL).bind(Door::Telegram.as_str());
    Ok(found.fetch_optional(&reader.0).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        heartbeat, listened,
        testing::{NOW, begin, with_people},
    };

    #[tokio::test]
    async fn a_database_in_use_is_looked_at_from_outside() {
        let (folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        heartbeat::beat(&mut tx, NOW).await.expect("noted");
        listened::note(&mut tx, Door::Telegram, NOW + 1)
            .await
            .expect("noted");
        tx.commit().await.expect("committed");
        let _writing = begin(&store).await;
        let path = folder.path().join("sala.db");
        let reader = Reader::open(&path).await.expect("opened");
        let found = condition(&reader).await.expect("looked at");
        assert_eq!((found.step, found.damage), (migration::NEWEST, None));
        assert_eq!(
            (found.last_turn, found.last_poll),
            (Some(NOW), Some(NOW + 1))
        );
        assert!(found.journal_bytes > 0 && found.free_bytes > Some(0));
    }

    #[tokio::test]
    async fn looking_makes_nothing_and_changes_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        assert!(Reader::open(&path).await.is_err());
        assert!(!file::is_there(&path));
        let (folder, store) = with_people(2).await;
        store.close().await.expect("closed");
        let path = folder.path().join("sala.db");
        let before = std::fs::read(&path).expect("bytes");
        let reader = Reader::open(&path).await.expect("opened");
        condition(&reader).await.expect("looked at");
        reader.close().await;
        assert!(before == std::fs::read(&path).expect("bytes"));
    }
}
