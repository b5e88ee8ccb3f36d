//! What conversations asked for and wait to be told.

use super::{Reader, Result, Tx, rows};
use crate::{
    flow::Query,
    model::{Door, LearnerId},
};
use sqlx::{query, query_as, query_scalar};

/// Adds jobs; one that waits already is not added again.
pub async fn add(tx: &mut Tx, jobs: &[(LearnerId, Query)]) -> Result<()> {
    const SQL: &str =
        "insert into job (learner_id, query) select distinct value ->> 0, value ->> 1 from jsonb_each(?1)
        where not exists (select 1 from job where learner_id = value ->> 0 and query = value ->> 1)";
    if jobs.is_empty() {
        return Ok(());
    }
    let rows = jobs.iter().map(|(id, query)| (id, query.to_text()));
    rows::write(tx, SQL, rows.collect::<Vec<_>>()).await?;
    Ok(())
}

/// The jobs that wait, the oldest first, and before what everybody is told what somebody asked; one whose query this binary does not know is left out,
/// and so are those that wait for a release ([`counts`]).
pub async fn waiting(reader: &Reader, limit: u32) -> Result<Vec<(i64, LearnerId, Query)>> {
    const SQL: &str = "select id, learner_id, query from (select * from job
            where query not in ('away', 'again') and not (query >= 'count ' and query < 'count!') order by id limit ?1)
        union all select id, learner_id, query from (select * from job
            where query in ('away', 'again') order by id limit ?1) limit ?1";
    let found: Vec<(i64, i64, String)> = query_as(SQL).bind(limit).fetch_all(&reader.0).await?;
    Ok(known(found).collect())
}

/// The first words ask the index of those jobs that are not of everybody: a million may wait to be told the same.
const COUNTS: &str = "select id, learner_id, query from job where query not in ('away', 'again') and query >= 'count ' and query < 'count!' order by id";

/// The jobs that wait for a release, the oldest first: they stand until it is there, however long that takes.
pub async fn counts(reader: &Reader) -> Result<Vec<(i64, LearnerId, Query)>> {
    let found: Vec<(i64, i64, String)> = query_as(COUNTS).fetch_all(&reader.0).await?;
    Ok(known(found).collect())
}

fn known(found: Vec<(i64, i64, String)>) -> impl Iterator<Item = (i64, LearnerId, Query)> {
    let known = |(id, learner, query): (i64, i64, String)| {
        Some((id, LearnerId(learner), Query::from_text(&query)?))
    };
    found.into_iter().filter_map(known)
}

/// Whether a job is not done yet.
pub async fn is_waiting(reader: &Reader, job: i64) -> Result<bool> {
    const SQL: &str = "select exists (select 1 from job where id = ?1)";
    Ok(query_scalar(SQL).bind(job).fetch_one(&reader.0).await?)
}

/// Strikes the jobs that are done; how many there were.
pub async fn done(tx: &mut Tx, jobs: &[i64]) -> Result<u64> {
    const SQL: &str = "delete from job where id in (select value from jsonb_each(?1))";
    match jobs.is_empty() {
        true => Ok(0),
        false => rows::write(tx, SQL, jobs).await,
    }
}

/// Plans to tell everybody at a door who was there since this time, and can be reached, that Sala was away; how many they are.
pub async fn ask_again(tx: &mut Tx, door: Door, since: i64) -> Result<u64> {
    const SQL: &str = "insert into job (learner_id, query)
        select id, ?1 from learner join address on address.learner_id = learner.id
        where door = ?2 and seen_at >= ?3 and standing = 'reachable'
        and not exists (select 1 from job where job.learner_id = learner.id and query = ?1)";
    let added = query(SQL)
        .bind(Query::Away.to_text())
        .bind(door.as_str())
        .bind(since)
        .execute(tx.conn())
        .await?;
    Ok(added.rows_affected())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        flow::office::{NumbersAsk, View},
        model::Lang,
        store::testing::{self, begin, with_people},
    };

    #[tokio::test]
    async fn a_job_waits_until_it_is_done() {
        let (_folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        let jobs = [
            (LearnerId(2), Query::Everything),
            (LearnerId(1), Query::Everything),
        ];
        add(&mut tx, &jobs).await.expect("added");
        sqlx::query("insert into job (learner_id, query) values (1, 'of a newer version')")
            .execute(tx.conn())
            .await
            .expect("added");
        tx.commit().await.expect("committed");
        let found = waiting(store.reader(), 9).await.expect("jobs");
        assert_eq!(found.iter().map(|job| job.1.0).collect::<Vec<_>>(), [2, 1]);
        let mut tx = begin(&store).await;
        done(&mut tx, &[found[0].0]).await.expect("struck");
        tx.commit().await.expect("committed");
        let left = waiting(store.reader(), 9).await.expect("jobs");
        assert_eq!(left, found[1..]);
    }

    #[tokio::test]
    async fn what_waits_for_a_release_stands_in_nobodys_way() {
        let (_folder, store) = with_people(2).await;
        let ask = NumbersAsk::Release(View::Stops, Lang::EN);
        let count = Query::Count(Box::new(ask));
        let jobs = [
            (LearnerId(1), count.clone()),
            (LearnerId(2), count.clone()),
            (LearnerId(2), Query::Everything),
        ];
        for _ in 0..2 {
            let mut tx = begin(&store).await;
            add(&mut tx, &jobs).await.expect("added");
            tx.commit().await.expect("committed");
        }
        let found = waiting(store.reader(), 1).await.expect("jobs");
        assert_eq!(found[0].2, Query::Everything);
        let found = counts(store.reader()).await.expect("jobs");
        let found: Vec<_> = found
            .into_iter()
            .map(|(_, id, query)| (id, query))
            .collect();
        assert_eq!(found, jobs[..2], "each once");
        let plan = testing::plan(&store, COUNTS).await;
        assert_eq!(plan, ["SCAN job USING INDEX job_one"]);
    }

    #[tokio::test]
    async fn whoever_was_there_lately_is_asked_again_once() {
        let (_folder, store) = with_people(3).await;
        let mut tx = begin(&store).await;
        for sql in [
            "update learner set seen_at = 100",
            "update learner set seen_at = 99 where id = 1",
            "update learner set standing = 'unreachable' where id = 2",
        ] {
            query(sql).execute(tx.conn()).await.expect("changed");
        }
        for expected in [1, 0] {
            let asked = ask_again(&mut tx, Door::Telegram, 100).await;
            assert_eq!(asked.expect("planned"), expected);
        }
        tx.commit().await.expect("committed");
        let found = waiting(store.reader(), 9).await.expect("jobs");
        assert_eq!((found[0].1, &found[0].2), (LearnerId(3), &Query::Away));
    }
}
