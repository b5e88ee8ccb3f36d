//! The lessons that the office sent, each time whole, under the checksum of what is in them.

use super::{Reader, Result, Tx};
use crate::model::Version;
use sqlx::{query, query_as, query_scalar};

/// Keeps lessons as a draft; those that are kept already stay what they are.
pub async fn keep(tx: &mut Tx, version: &Version, files: &[u8], at: i64) -> Result<()> {
    const SQL: &str = "insert into lesson_pack (version, files, kept_at) values (?1, ?2, ?3)
        on conflict (version) do update set kept_at = iif(published_at is null, excluded.kept_at, kept_at)";
    let query = query(SQL).bind(version.as_str()).bind(files).bind(at);
    query.execute(tx.conn()).await?;
    Ok(())
}

/// Notes that lessons are live; the first time counts. False if they are not kept.
pub async fn publish(tx: &mut Tx, version: &Version, at: i64) -> Result<bool> {
    const SQL: &str =
        "update lesson_pack set published_at = coalesce(published_at, ?2) where version = ?1";
    let query = query(SQL).bind(version.as_str()).bind(at);
    Ok(query.execute(tx.conn()).await?.rows_affected() > 0)
}

/// The files of these lessons, as they were kept.
pub async fn files(reader: &Reader, version: &Version) -> Result<Option<Vec<u8>>> {
    const SQL: &str = "select files from lesson_pack where version = ?1";
    let query = query_scalar(SQL).bind(version.as_str());
    Ok(query.fetch_optional(&reader.0).await?)
}

/// When lessons were made live first, the newest first, at most so many.
pub async fn published(reader: &Reader, most: u32) -> Result<Vec<(Version, i64)>> {
    const SQL: &str = "select version, published_at from lesson_pack where published_at is not null
        order by published_at desc, rowid desc limit ?1";
    let found: Vec<(String, i64)> = query_as(SQL).bind(most).fetch_all(&reader.0).await?;
    let read = |(version, at): (String, i64)| Ok((version.parse()?, at));
    found.into_iter().map(read).collect()
}

/// Drops the drafts that nobody has sent since this time; how many they were.
pub async fn forget_drafts(tx: &mut Tx, before: i64) -> Result<u64> {
    const SQL: &str = "delete from lesson_pack where published_at is null and kept_at < ?1";
    let done = query(SQL).bind(before).execute(tx.conn()).await?;
    Ok(done.rows_affected())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{NOW, begin, fresh, named};

    #[tokio::test]
    async fn lessons_are_kept_and_made_live_once() {
        let (_folder, store) = fresh().await;
        let (first, second): (Version, Version) = (named("v1"), named("v2"));
        let mut tx = begin(&store).await;
        for version in [&first, &second] {
            keep(&mut tx, version, b"PK", NOW).await.expect("kept");
        }
        assert!(publish(&mut tx, &first, NOW + 1).await.expect("live"));
        assert!(publish(&mut tx, &first, NOW + 9).await.expect("again"));
        assert!(!publish(&mut tx, &named("v3"), NOW).await.expect("none"));
        assert_eq!(forget_drafts(&mut tx, NOW + 1).await.expect("gone"), 1);
        tx.commit().await.expect("committed");
        let reader = store.reader();
        let kept = files(reader, &first).await.expect("files");
        assert_eq!(kept.as_deref(), Some(b"PK".as_slice()));
        assert_eq!(files(reader, &second).await.expect("none"), None);
        let live = published(reader, 9).await.expect("versions");
        assert_eq!(live, [(first, NOW + 1)]);
    }
}
