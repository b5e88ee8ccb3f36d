//! Each person's ways through surveys: when one began and when it was sent in.

use super::{Result, Tx, rows};
use crate::{
    flow::RunKey,
    model::{LearnerId, Version},
};

/// Notes that runs begin. One that began before stays one; while it is not sent in, its version follows.
pub async fn begin(tx: &mut Tx, runs: &[(LearnerId, RunKey, Version, i64)]) -> Result<()> {
    const SQL: &str = "insert into survey_run (learner_id, survey, wave, version, began_at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(?1) where true
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
    const SQL: &str = "update survey_run set sent_at = sent.value ->> 3 from json_each(?1) as sent
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
