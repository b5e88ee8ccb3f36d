//! Each person's ways through surveys: when one began and when it was sent in.

use super::{Result, Tx, rows};
use crate::{
    flow::RunKey,
    model::{LearnerId, Version},
};

/// Notes that runs begin. One that began before stays one; while it is not sent in, its version follows.
pub async fn begin(tx: &mut Tx, runs: &[(LearnerId, RunKey, Version, i64)]) -> Result<()> {
    const SQL: &str = "insert into survey_run (learner_id, survey, wave, version, began_at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from jsonb_each(?1) where true
        on conflict (learner_id, survey, wave) do update set version = excluded.version where sent_at is null";
    if runs.is_empty() {
        return Ok(());
    }
    let rows = runs
        .iter()
        .map(|(id, run, version, at)| (id, &run.survey, run.wave, version, at));
    rows::write(tx, SQL, rows.collect::<Vec<_>>()).await?;
    Ok(())
}

/// Notes that runs are sent in; the first time counts.
pub async fn complete(tx: &mut Tx, runs: &[(LearnerId, RunKey, i64)]) -> Result<()> {
    const SQL: &str = "update survey_run set sent_at = sent.value ->> 3 from jsonb_each(?1) as sent
        where learner_id = sent.value ->> 0 and survey = sent.value ->> 1 and wave = sent.value ->> 2
        and sent_at is null";
    if runs.is_empty() {
        return Ok(());
    }
    let rows = runs
        .iter()
        .map(|(id, run, at)| (id, &run.survey, run.wave, at));
    rows::write(tx, SQL, rows.collect::<Vec<_>>()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        Store,
        testing::{NOW, begin, named, with_people},
    };

    type Row = (String, i64, String, i64, Option<i64>);

    async fn runs(store: &Store) -> Vec<Row> {
        sqlx::query_as(
            "select survey, wave, version, began_at, sent_at from survey_run order by wave",
        )
        .fetch_all(&store.reader().0)
        .await
        .expect("runs")
    }

    fn run(wave: u32) -> RunKey {
        RunKey {
            survey: named("skills"),
            wave,
        }
    }

    #[tokio::test]
    async fn a_run_begins_once_and_is_sent_in_once() {
        let (_folder, store) = with_people(1).await;
        let mut tx = begin(&store).await;
        let start = |wave, version, at| (LearnerId(1), run(wave), named(version), at);
        begin_all(
            &mut tx,
            &[
                start(1, "v1", NOW),
                start(1, "v2", NOW + 1),
                start(2, "v2", NOW + 2),
            ],
        )
        .await;
        let sent = |at| [(LearnerId(1), run(1), at)];
        complete(&mut tx, &sent(NOW + 5)).await.expect("noted");
        complete(&mut tx, &sent(NOW + 9)).await.expect("noted");
        begin_all(&mut tx, &[start(1, "v3", NOW + 20)]).await;
        tx.commit().await.expect("committed");
        let expected = [
            ("skills".into(), 1, "v2".into(), NOW, Some(NOW + 5)),
            ("skills".into(), 2, "v2".into(), NOW + 2, None),
        ];
        assert_eq!(runs(&store).await, expected);
    }

    async fn begin_all(tx: &mut Tx, runs: &[(LearnerId, RunKey, Version, i64)]) {
        super::begin(tx, runs).await.expect("noted");
    }
}
