//! What each person answered, for analysts whom the owner trusts: under new random ids, each time others.

use super::columns::value;
use crate::{
    app::clock::Ids,
    export::microdata::Respondent,
    model::{Answer, AnswerKey, LearnerId, Survey},
    store::{
        Reader, StoreError,
        evidence::{self, COLUMN, ROW, SentRun},
    },
};
use jiff::Timestamp;
use std::collections::HashMap;

/// Who sent this survey in, whichever text of it they were asked.
pub async fn respondents(
    reader: &Reader,
    survey: &Survey,
    (ids, now): (&Ids, Timestamp),
) -> Result<Vec<Respondent>, StoreError> {
    let runs = evidence::sent(reader).await?;
    let own = runs.iter().filter(|run| run.survey == survey.id);
    let mut people: HashMap<LearnerId, u32> = HashMap::new();
    let respondent = |run: &SentRun| {
        let next = people.len() as u32;
        Respondent {
            uuid: ids.token(),
            person: *people.entry(run.learner).or_insert(next),
            wave: run.wave,
            answers: answers(survey, (run, now)),
        }
    };
    Ok(own.map(respondent).collect())
}

fn answers(survey: &Survey, (run, now): (&SentRun, Timestamp)) -> Vec<Answer> {
    let answer = |row: &str| {
        let (name, json) = row.split_once(COLUMN)?;
        let question: AnswerKey = name.parse().ok()?;
        let asked = survey.question(question.question.as_str())?;
        Some(Answer {
            survey: run.survey.clone(),
            version: run.version.clone(),
            wave: run.wave,
            competence: asked.competence.clone(),
            measure: asked.measure,
            question,
            value: Ok(value(json)?),
            // When somebody answered is never handed out.
            at: now,
        })
    };
    run.answers.split(ROW).filter_map(answer).collect()
}
