//! What is done every hour, so that the file keeps nothing longer than it should and its journal stays short.

use super::{
    Result, Store, broadcast, lesson_pack, outbox, quarantine, request, role, seen_update,
    survey_version, thread,
};
use sqlx::{query, query_as};
use std::time::Duration;

/// How long update ids, quarantined updates and sent messages are kept: a day more than Telegram may repeat itself.
const KEPT_SECONDS: i64 = 8 * 24 * 60 * 60;
/// How long the text of a survey, or lessons, are kept that somebody sent and nobody published.
const DRAFT_SECONDS: i64 = 90 * 24 * 60 * 60;
/// How long a conversation with the team is kept after its last word, and a wish that is no longer open.
const TALK_SECONDS: i64 = 90 * 24 * 60 * 60;
/// How often an emptying of the journal is tried while somebody reads, and the pause between.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(100);

/// What the hour's tidying removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tidied {
    /// Rows deleted.
    pub rows: u64,
    /// Whether the journal is empty now; false if somebody read all the while.
    pub journal_emptied: bool,
}

/// Deletes what is too old and empties the journal.
pub async fn hourly(store: &Store, now: i64) -> Result<Tidied> {
    let before = now - KEPT_SECONDS;
    let mut tx = store.begin().await?;
    let rows = seen_update::forget_before(&mut tx, before).await?
        + quarantine::forget_before(&mut tx, before).await?
        + outbox::tidy(&mut tx, before).await?
        + role::forget_links(&mut tx, before).await?
        + survey_version::forget_drafts(&mut tx, now - DRAFT_SECONDS).await?
        + lesson_pack::forget_drafts(&mut tx, now - DRAFT_SECONDS).await?
        + thread::forget_before(&mut tx, now - TALK_SECONDS).await?
        + request::forget_before(&mut tx, now - TALK_SECONDS).await?;
    tx.commit().await?;
    let rows = rows + broadcast::shelve(store, now).await?;
    let journal_emptied = checkpoint(store).await?;
    Ok(Tidied {
        rows,
        journal_emptied,
    })
}

/// Moves the journal into the file and cuts it to nothing; false if readers did not let it.
pub(super) async fn checkpoint(store: &Store) -> Result<bool> {
    for attempt in 0..TRIES {
        if attempt > 0 {
            tokio::time::sleep(PAUSE).await;
        }
        if empty_journal(store).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// One try. It waits for readers only a moment, since everybody who writes waits with it.
async fn empty_journal(store: &Store) -> Result<bool> {
    let mut writer = store.writer.acquire().await?;
    query("pragma busy_timeout = 100")
        .execute(&mut *writer)
        .await?;
    let emptied: sqlx::Result<(i64, i64, i64)> = query_as("pragma wal_checkpoint(truncate)")
        .fetch_one(&mut *writer)
        .await;
    query("pragma busy_timeout = 5000")
        .execute(&mut *writer)
        .await?;
    Ok(emptied?.0 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        file,
        testing::{NOW, begin, with_people},
    };

    #[tokio::test]
    async fn the_hour_removes_what_is_too_old_and_empties_the_journal() {
        let (folder, store) = with_people(1).await;
        let mut tx = begin(&store).await;
        seen_update::mark(&mut tx, &[1], NOW - KEPT_SECONDS - 1)
            .await
            .expect("marked");
        seen_update::mark(&mut tx, &[2], NOW).await.expect("marked");
        tx.commit().await.expect("committed");
        let tidied = hourly(&store, NOW).await.expect("tidied");
        assert_eq!(
            tidied,
            Tidied {
                rows: 1,
                journal_emptied: true
            }
        );
        assert_eq!(file::size(&folder.path().join("sala.db-wal")), 0);
    }

    #[tokio::test]
    async fn a_long_reader_is_no_error() {
        let (_folder, store) = with_people(1).await;
        let mut reading = store.reader().0.begin().await.expect("a reader");
        let _: i64 = sqlx::query_scalar("select count(*) from learner")
            .fetch_one(&mut *reading)
            .await
            .expect("a count");
        let mut tx = begin(&store).await;
        seen_update::mark(&mut tx, &[2], NOW).await.expect("marked");
        tx.commit().await.expect("committed");
        let tidied = hourly(&store, NOW).await.expect("tidied");
        assert!(!tidied.journal_emptied);
        drop(reading);
        assert!(checkpoint(&store).await.expect("emptied"));
    }
}
