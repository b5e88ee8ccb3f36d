//! Where each person is, and when they asked to be woken.

use super::{Reader, Result, Tx, rows};
use crate::model::LearnerId;
use sqlx::{query, query_scalar};
use std::collections::HashMap;

/// A conversation as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The state, as [`crate::flow::State::to_json`] writes it.
    pub state: String,
    /// What is shown to the person, as the shell writes it.
    pub shown: String,
}

/// A conversation to save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose.
    pub learner: LearnerId,
    /// The state as JSON.
    pub state: String,
    /// What is shown as JSON.
    pub shown: String,
    /// When to wake it, in unix seconds.
    pub wake_at: Option<i64>,
}

/// The conversations of these learners; those who have none are left out.
pub async fn load(tx: &mut Tx, learners: &[LearnerId]) -> Result<HashMap<LearnerId, Saved>> {
    const SQL: &str = "select learner_id, state, shown from jsonb_each(?1) as asked
        cross join conversation on learner_id = asked.value";
    if learners.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<(i64, String, String)> = rows::ask(tx, SQL, learners).await?;
    let saved = |(id, state, shown)| (LearnerId(id), Saved { state, shown });
    Ok(found.into_iter().map(saved).collect())
}

/// Saves the conversations.
pub async fn save(tx: &mut Tx, conversations: &[Row]) -> Result<()> {
    const SQL: &str = "insert into conversation (learner_id, state, shown, wake_at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from jsonb_each(?1) where true
        on conflict (learner_id) do update
        set state = excluded.state, shown = excluded.shown, wake_at = excluded.wake_at";
    if conversations.is_empty() {
        return Ok(());
    }
    let rows = conversations
        .iter()
        .map(|c| (c.learner, &c.state, &c.shown, c.wake_at));
    rows::write(tx, SQL, rows.collect::<Vec<_>>()).await?;
    Ok(())
}

/// The learners whose moment has come, the longest waiting first.
pub async fn due(reader: &Reader, now: i64, limit: u32) -> Result<Vec<LearnerId>> {
    const SQL: &str = "select learner_id from conversation where wake_at <= ?1 order by wake_at, learner_id limit ?2";
    let found: Vec<i64> = query_scalar(SQL)
        .bind(now)
        .bind(limit)
        .fetch_all(&reader.0)
        .await?;
    Ok(found.into_iter().map(LearnerId).collect())
}

/// Lets conversations sleep until somebody does something.
pub async fn sleep(tx: &mut Tx, learners: &[LearnerId]) -> Result<()> {
    const SQL: &str = "update conversation set wake_at = null
        where learner_id in (select value from jsonb_each(?1))";
    if !learners.is_empty() {
        rows::write(tx, SQL, learners).await?;
    }
    Ok(())
}

/// Those who sleep without an end and were last seen before this moment, the longest silent first.
///
/// Colleagues are left in peace, and so are those whose waking has just failed: they are tried again once that is no longer in quarantine.
pub async fn silent(reader: &Reader, before: i64, most: u32) -> Result<Vec<LearnerId>> {
    let found: Vec<i64> = query_scalar(SILENT)
        .bind(before)
        .bind(most)
        .fetch_all(&reader.0)
        .await?;
    Ok(found.into_iter().map(LearnerId).collect())
}

/// The order of the tables is that of the search: it begins with the longest silent.
const SILENT: &str =
    "select learner.id from learner cross join conversation on learner_id = learner.id
    where seen_at < ?1 and wake_at is null
    and not exists (select 1 from role where role.learner_id = learner.id)
    and not exists (select 1 from quarantine where quarantine.learner_id = learner.id)
    order by seen_at limit ?2";

/// Wakes conversations that sleep without an end.
pub async fn rouse(tx: &mut Tx, learners: &[LearnerId], now: i64) -> Result<()> {
    const SQL: &str = "update conversation set wake_at = ?2
        where wake_at is null and learner_id in (select value from jsonb_each(?1))";
    query(SQL)
        .bind(serde_json::to_string(learners)?)
        .bind(now)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// The next moment at which somebody is to be woken.
pub async fn next_wake(reader: &Reader) -> Result<Option<i64>> {
    const SQL: &str = "select min(wake_at) from conversation where wake_at is not null";
    Ok(query_scalar(SQL).fetch_one(&reader.0).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{NOW, begin, plan, with_people};

    fn row(learner: i64, state: &str, wake_at: Option<i64>) -> Row {
        Row {
            learner: LearnerId(learner),
            state: state.into(),
            shown: "{\"text\":\"\\u0000 \\\"ស្រី\\\" 🧵\"}".into(),
            wake_at,
        }
    }

    #[tokio::test]
    async fn a_conversation_comes_back_as_it_was() {
        let (_folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        let hostile = "{\"a\":\"';--\\n\u{202e}\u{10ffff}\"} ' \" \\ \t\r\n ក្";
        save(&mut tx, &[row(1, "first", None), row(2, "other", None)])
            .await
            .expect("saved");
        save(&mut tx, &[row(1, hostile, None)])
            .await
            .expect("saved over");
        let asked = [LearnerId(1), LearnerId(2), LearnerId(404)];
        let found = load(&mut tx, &asked).await.expect("loaded");
        assert_eq!(found.len(), 2);
        assert_eq!(found[&LearnerId(1)].state, hostile);
        assert_eq!(found[&LearnerId(1)].shown, row(1, "", None).shown);
        assert_eq!(found[&LearnerId(2)].state, "other");
    }

    #[tokio::test]
    async fn the_longest_waiting_are_due_first() {
        let (_folder, store) = with_people(4).await;
        let none = next_wake(store.reader()).await.expect("asked");
        assert_eq!(none, None);
        let mut tx = begin(&store).await;
        let rows = [
            row(1, "", Some(NOW)),
            row(2, "", Some(NOW - 5)),
            row(3, "", None),
            row(4, "", Some(NOW + 1)),
        ];
        save(&mut tx, &rows).await.expect("saved");
        tx.commit().await.expect("committed");
        let due_now = due(store.reader(), NOW, 9).await.expect("due");
        assert_eq!(due_now, [LearnerId(2), LearnerId(1)]);
        let first = due(store.reader(), NOW, 1).await.expect("due");
        assert_eq!(first, [LearnerId(2)]);
        let next = next_wake(store.reader()).await.expect("asked");
        assert_eq!(next, Some(NOW - 5));
    }

    #[tokio::test]
    async fn the_longest_silent_are_woken_and_colleagues_are_left_in_peace() {
        let (_folder, store) = with_people(7).await;
        let mut tx = begin(&store).await;
        let mut rows: Vec<Row> = (1..=6).map(|id| row(id, "", None)).collect();
        rows[2].wake_at = Some(NOW + 9);
        save(&mut tx, &rows).await.expect("saved");
        // Learner 3 has a time already, 4 works here, 5 was there in time, the waking of 6 has failed, 7 has never talked to Sala.
        for sql in [
            "update learner set seen_at = 100 - id",
            "update learner set seen_at = 100 where id = 5",
            "insert into role (learner_id, role, scope, name, given_at) values (4, 'viewer', '{}', '', 1)",
            "insert into quarantine (learner_id, raw, why, at) values (6, '', 'panic', 1)",
        ] {
            query(sql).execute(tx.conn()).await.expect("changed");
        }
        tx.commit().await.expect("committed");
        let found = async |most| silent(store.reader(), 100, most).await.expect("asked");
        assert_eq!(found(1).await, [LearnerId(2)]);
        assert_eq!(found(9).await, [LearnerId(2), LearnerId(1)]);
        let mut tx = begin(&store).await;
        rouse(&mut tx, &[LearnerId(2), LearnerId(3)], NOW)
            .await
            .expect("woken");
        tx.commit().await.expect("committed");
        assert_eq!(found(9).await, [LearnerId(1)]);
        let woken = due(store.reader(), NOW + 8, 9).await.expect("due");
        assert_eq!(woken, [LearnerId(2)], "who has a time keeps it");
    }

    #[tokio::test]
    async fn the_silent_are_found_by_their_index() {
        let (_folder, store) = with_people(1).await;
        let plan: Vec<(i64, i64, i64, String)> =
            sqlx::query_as(sqlx::AssertSqlSafe(format!("explain query plan {SILENT}")))
                .bind(1)
                .bind(2)
                .fetch_all(&store.reader().0)
                .await
                .expect("a plan");
        let steps: Vec<&str> = plan.iter().map(|step| step.3.as_str()).collect();
        assert!(
            steps[0].contains("learner USING COVERING INDEX learner_seen (seen_at<?)"),
            "{steps:?}"
        );
        assert!(
            steps.iter().all(|step| !step.starts_with("SCAN")),
            "{steps:?}"
        );
        assert!(
            steps.iter().all(|step| !step.contains("B-TREE")),
            "{steps:?}"
        );
    }

    #[tokio::test]
    async fn the_timer_reads_its_index_alone() {
        let (_folder, store) = with_people(1).await;
        for sql in [
            "select learner_id from conversation where wake_at <= 1 order by wake_at, learner_id limit 2",
            "select min(wake_at) from conversation where wake_at is not null",
        ] {
            let plan = plan(&store, sql).await;
            assert_eq!(plan.len(), 1, "{plan:?}");
            assert!(
                plan[0].contains("COVERING INDEX conversation_wake"),
                "{plan:?}"
            );
        }
    }

    #[tokio::test]
    async fn a_conversation_of_nobody_is_refused_at_the_commit() {
        let (_folder, store) = with_people(1).await;
        let mut tx = begin(&store).await;
        save(&mut tx, &[row(404, "", None)]).await.expect("not yet");
        assert!(tx.commit().await.is_err());
        let mut tx = begin(&store).await;
        assert!(
            load(&mut tx, &[LearnerId(404)])
                .await
                .expect("loaded")
                .is_empty()
        );
    }
}
