//! Each person's ways through surveys: when one began and when it was sent in.

use super::{Reader, Result, Tx, rows};
use crate::{
    flow::{Query, RunKey},
    model::{LearnerId, SurveyId, Version},
};
use sqlx::{query, query_as, query_scalar};

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

/// How many people are midway in each text of a survey, and how many have sent it in.
pub async fn counts(reader: &Reader, survey: &SurveyId) -> Result<Vec<(Version, i64, i64)>> {
    const SQL: &str = "select version, count(*) - count(sent_at), count(sent_at) from survey_run
        where survey = ?1 group by version";
    let rows = query_as(SQL).bind(survey.as_str());
    let found: Vec<(String, i64, i64)> = rows.fetch_all(&reader.0).await?;
    let read = |(version, midway, sent): (String, i64, i64)| Ok((version.parse()?, midway, sent));
    found.into_iter().map(read).collect()
}

/// Those who sent a survey in before a time, have not begun it again, were not asked to, agree still, and can be reached.
macro_rules! may_again {
    () => {
        " from survey_run as run join learner on learner.id = run.learner_id
        where run.survey = ?1 and run.sent_at <= ?2 and run.again_at is null
        and learner.consent_given = 1 and learner.standing = 'reachable'
        and not exists (select 1 from survey_run as later
            where later.learner_id = run.learner_id and later.survey = run.survey and later.wave > run.wave)"
    };
}

/// How many people may be asked to answer a survey once more, since they sent it in before this time.
pub async fn may_again(reader: &Reader, survey: &SurveyId, before: i64) -> Result<i64> {
    const SQL: &str = concat!("select count(*)", may_again!());
    let query = query_scalar(SQL).bind(survey.as_str()).bind(before);
    Ok(query.fetch_one(&reader.0).await?)
}

/// Plans to ask some of them by this job, at most so many, each once a wave; how many they are.
pub async fn ask_again(
    tx: &mut Tx,
    (survey, before): (&SurveyId, i64),
    (job, most): (i64, u32),
    now: i64,
) -> Result<u64> {
    const NOTE: &str = concat!(
        "update survey_run set again_at = ?3, again_job = ?4 where (learner_id, survey, wave) in (
            select run.learner_id, run.survey, run.wave",
        may_again!(),
        " order by run.learner_id limit ?5) returning learner_id"
    );
    const ASK: &str = "insert into job (learner_id, query) select value, ?2 from jsonb_each(?1)";
    let asked: Vec<i64> = query_scalar(NOTE)
        .bind(survey.as_str())
        .bind(before)
        .bind(now)
        .bind(job)
        .bind(most)
        .fetch_all(tx.conn())
        .await?;
    query(ASK)
        .bind(serde_json::to_string(&asked)?)
        .bind(Query::Again.to_text())
        .execute(tx.conn())
        .await?;
    Ok(asked.len() as u64)
}

/// How many people this job has planned to ask once more.
pub async fn asked_by(reader: &Reader, job: i64) -> Result<u64> {
    const SQL: &str = "select count(*) from survey_run where again_job = ?1";
    let asked: i64 = query_scalar(SQL).bind(job).fetch_one(&reader.0).await?;
    Ok(asked.unsigned_abs())
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

    #[tokio::test]
    async fn whoever_sent_it_in_long_ago_is_asked_once_more_and_once_only() {
        let (_folder, store) = with_people(4).await;
        let mut tx = begin(&store).await;
        let start = |id, wave, at| (LearnerId(id), run(wave), named("v1"), at);
        let runs = [
            start(1, 1, 0),
            start(2, 1, 0),
            start(3, 1, 0),
            start(4, 1, 0),
        ];
        begin_all(&mut tx, &runs).await;
        let sent = [(1, NOW), (2, NOW), (3, NOW + 9)];
        let sent = sent.map(|(id, at)| (LearnerId(id), run(1), at));
        complete(&mut tx, &sent).await.expect("noted");
        begin_all(&mut tx, &[start(2, 2, NOW)]).await;
        query("update learner set consent_given = 1")
            .execute(tx.conn())
            .await
            .expect("agreed");
        let survey = named("skills");
        for expected in [1, 0] {
            let asked = ask_again(&mut tx, (&survey, NOW), (5, 9), NOW + 20).await;
            assert_eq!(asked.expect("planned"), expected);
        }
        tx.commit().await.expect("committed");
        for (job, expected) in [(5, 1), (6, 0)] {
            let asked = asked_by(store.reader(), job).await;
            assert_eq!(asked.expect("a number"), expected, "job {job}");
        }
        let left = may_again(store.reader(), &survey, NOW + 9).await;
        assert_eq!(left.expect("a number"), 1, "the third");
        let counted = counts(store.reader(), &survey).await.expect("counts");
        assert_eq!(counted, [(named("v1"), 2, 3)]);
        let waiting = crate::store::job::waiting(store.reader(), 9).await;
        let waiting = waiting.expect("jobs");
        assert_eq!((waiting[0].1, &waiting[0].2), (LearnerId(1), &Query::Again));
    }
}
