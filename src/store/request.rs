//! What needs a second yes, or a day.

use super::{Reader, Result, Tx};
use crate::model::{LearnerId, Wish};
use sqlx::{query, query_as, query_scalar};

/// A wish that waits, or has been granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its number.
    pub id: i64,
    /// What is wished for.
    pub wish: Wish,
    /// Who wished it; nobody once they are forgotten.
    pub by: Option<LearnerId>,
    /// Who else said yes.
    pub granted_by: Option<LearnerId>,
    /// From when it counts, in unix seconds.
    pub ripe: i64,
}

type Row = (i64, String, Option<i64>, Option<i64>, Option<i64>, i64);

fn read((id, wish, thread, by, granted, ripe): Row) -> Request {
    Request {
        id,
        wish: match (wish.as_str(), thread) {
            ("erase", Some(thread)) => Wish::Erase(thread),
            _ => Wish::Answers,
        },
        by: by.map(LearnerId),
        granted_by: granted.map(LearnerId),
        ripe,
    }
}

/// A wish is made, to count from this time unless somebody says yes before; the same job makes it once, and the same wish of the same
/// person is not made again while it is open. Its number.
pub async fn add(
    tx: &mut Tx,
    (job, by): (i64, LearnerId),
    wish: Wish,
    (now, ripe): (i64, i64),
) -> Result<i64> {
    const ADD: &str = "insert into request (job, wish, thread_id, asked_by, asked_at, ripe_at)
        select ?1, ?2, ?3, ?4, ?5, ?6 where not exists (select 1 from request
            where closed is null and asked_by = ?4 and wish = ?2 and thread_id is ?3)
        on conflict (job) do nothing";
    const FIND: &str = "select id from request where closed is null and asked_by = ?1 and wish = ?2 and thread_id is ?3";
    let (word, thread) = parts(wish);
    let added = query(ADD).bind(job).bind(word).bind(thread).bind(by.0);
    added.bind(now).bind(ripe).execute(tx.conn()).await?;
    let found = query_scalar(FIND).bind(by.0).bind(word).bind(thread);
    Ok(found.fetch_one(tx.conn()).await?)
}

fn parts(wish: Wish) -> (&'static str, Option<i64>) {
    match wish {
        Wish::Answers => ("answers", None),
        Wish::Erase(thread) => ("erase", Some(thread)),
    }
}

/// The wishes that are open, the oldest first.
pub async fn open(reader: &Reader) -> Result<Vec<Request>> {
    const SQL: &str = "select id, wish, thread_id, asked_by, granted_by, ripe_at from request
        where closed is null order by id";
    let found: Vec<Row> = query_as(SQL).fetch_all(&reader.0).await?;
    Ok(found.into_iter().map(read).collect())
}

/// Those that have begun to count and of which nobody was told.
pub async fn ripe(reader: &Reader, now: i64) -> Result<Vec<Request>> {
    const SQL: &str = "select id, wish, thread_id, asked_by, granted_by, ripe_at from request
        where closed is null and told = 0 and ripe_at <= ?1 order by id";
    let found: Vec<Row> = query_as(SQL).bind(now).fetch_all(&reader.0).await?;
    Ok(found.into_iter().map(read).collect())
}

/// When the next one begins to count.
pub async fn next(reader: &Reader) -> Result<Option<i64>> {
    const SQL: &str = "select min(ripe_at) from request where closed is null and told = 0";
    Ok(query_scalar(SQL).fetch_one(&reader.0).await?)
}

/// Somebody else says yes: it counts from now on. Whether it was still open and not their own.
pub async fn grant(tx: &mut Tx, id: i64, (by, now): (LearnerId, i64)) -> Result<bool> {
    const SQL: &str = "update request set granted_by = ?2, ripe_at = min(ripe_at, ?3)
        where id = ?1 and closed is null and asked_by <> ?2";
    let done = query(SQL).bind(id).bind(by.0).bind(now);
    Ok(done.execute(tx.conn()).await?.rows_affected() == 1)
}

/// Notes that it was said that it counts.
pub async fn told(tx: &mut Tx, id: i64) -> Result<()> {
    query("update request set told = 1 where id = ?1")
        .bind(id)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Ends a wish by this word; whether it was open.
pub async fn close(tx: &mut Tx, id: i64, how: &str) -> Result<bool> {
    const SQL: &str = "update request set closed = ?2, told = 1 where id = ?1 and closed is null";
    let done = query(SQL).bind(id).bind(how);
    Ok(done.execute(tx.conn()).await?.rows_affected() == 1)
}

/// Drops the wishes that were made before this time and are closed; how many they were. That there were such stands in the audit.
pub async fn forget_before(tx: &mut Tx, before: i64) -> Result<u64> {
    const SQL: &str = "delete from request where closed is not null and asked_at < ?1";
    let done = query(SQL).bind(before).execute(tx.conn()).await?;
    Ok(done.rows_affected())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{NOW, begin, with_people};

    const ME: LearnerId = LearnerId(1);
    const OTHER: LearnerId = LearnerId(2);
    const A_DAY: i64 = 86_400;

    #[tokio::test]
    async fn a_wish_counts_after_a_day_or_after_a_second_yes() {
        let (_folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        let when = (NOW, NOW + A_DAY);
        let id = add(&mut tx, (7, ME), Wish::Answers, when)
            .await
            .expect("added");
        for job in [7, 8] {
            let same = add(&mut tx, (job, ME), Wish::Answers, when).await;
            assert_eq!(same.expect("added"), id, "once");
        }
        let erase = add(&mut tx, (9, ME), Wish::Erase(5), when)
            .await
            .expect("added");
        assert!(
            !grant(&mut tx, id, (ME, NOW)).await.expect("asked"),
            "their own"
        );
        assert!(grant(&mut tx, id, (OTHER, NOW + 5)).await.expect("asked"));
        tx.commit().await.expect("committed");
        let ids = async |now| -> Vec<i64> {
            let found = ripe(store.reader(), now).await.expect("ripe");
            found.iter().map(|request| request.id).collect()
        };
        assert!(ids(NOW + 4).await.is_empty());
        assert_eq!(ids(NOW + 5).await, [id]);
        assert_eq!(ids(NOW + A_DAY).await, [id, erase]);
        let mut tx = begin(&store).await;
        told(&mut tx, id).await.expect("noted");
        assert!(close(&mut tx, erase, "refused").await.expect("closed"));
        assert!(
            !close(&mut tx, erase, "done").await.expect("closed"),
            "twice"
        );
        tx.commit().await.expect("committed");
        assert!(ids(NOW + A_DAY).await.is_empty());
        let left = open(store.reader()).await.expect("open");
        let expected = Request {
            id,
            wish: Wish::Answers,
            by: Some(ME),
            granted_by: Some(OTHER),
            ripe: NOW + 5,
        };
        assert_eq!(left, [expected]);
    }
}
