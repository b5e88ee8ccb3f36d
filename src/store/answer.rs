//! The answer that stands for each question of each run of each person.

use super::{Reader, Result, StoreError, Tx, rows};
use crate::{
    flow::RunKey,
    model::{Answer, AnswerKey, AnswerValue, LearnerId, Measure, Missing},
};
use serde::Serialize;
use sqlx::{FromRow, Row as _, query_as, sqlite::SqliteRow};

/// Stores answers; each takes the place of an earlier one to the same question in the same run.
pub async fn record(tx: &mut Tx, answers: &[(LearnerId, &Answer)]) -> Result<()> {
    const SQL: &str = "insert into answer
            (learner_id, survey, wave, question, version, competence, measure, value, missing, at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
            value ->> 7, value ->> 8, value ->> 9
        from jsonb_each(?1) where true
        on conflict (learner_id, survey, wave, question) do update
        set version = excluded.version, competence = excluded.competence, measure = excluded.measure,
            value = excluded.value, missing = excluded.missing, at = excluded.at";
    if answers.is_empty() {
        return Ok(());
    }
    let rows: Result<Vec<_>> = answers
        .iter()
        .map(|(id, answer)| row(*id, answer))
        .collect();
    rows::write(tx, SQL, rows?).await?;
    Ok(())
}

/// Takes answers back, as if the questions had not been asked.
pub async fn withdraw(tx: &mut Tx, answers: &[(LearnerId, RunKey, AnswerKey)]) -> Result<()> {
    const SQL: &str = "delete from answer where (learner_id, survey, wave, question) in
        (select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from jsonb_each(?1))";
    if answers.is_empty() {
        return Ok(());
    }
    let rows = answers
        .iter()
        .map(|(id, run, question)| (id, &run.survey, run.wave, question));
    rows::write(tx, SQL, rows.collect::<Vec<_>>()).await?;
    Ok(())
}

/// The answers of one run, in the order in which they were given.
pub async fn of_run(reader: &Reader, learner: LearnerId, run: &RunKey) -> Result<Vec<Answer>> {
    const SQL: &str = "select survey, version, wave, question, competence, measure, value, missing, at from answer
        where learner_id = ?1 and survey = ?2 and wave = ?3 order by at, question";
    let found: Vec<Found> = query_as(SQL)
        .bind(learner.0)
        .bind(run.survey.as_str())
        .bind(run.wave)
        .fetch_all(&reader.0)
        .await?;
    found.into_iter().map(|Found(answer)| answer).collect()
}

fn row(learner: LearnerId, answer: &Answer) -> Result<impl Serialize> {
    let value = answer.value.as_ref().ok().map(serde_json::to_string);
    Ok((
        learner,
        &answer.survey,
        answer.wave,
        &answer.question,
        &answer.version,
        &answer.competence,
        answer.measure.map(Measure::as_str),
        value.transpose()?,
        answer.value.as_ref().err(),
        answer.at.as_second(),
    ))
}

struct Found(Result<Answer>);

impl FromRow<'_, SqliteRow> for Found {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Found(read(row)))
    }
}

fn read(row: &SqliteRow) -> Result<Answer> {
    let text = |column: &str| row.try_get::<String, _>(column);
    let competence: Option<String> = row.try_get("competence")?;
    let measure: Option<String> = row.try_get("measure")?;
    Ok(Answer {
        survey: text("survey")?.parse()?,
        version: text("version")?.parse()?,
        wave: rows::small(row.try_get("wave")?, "wave")?,
        question: text("question")?.parse()?,
        competence: competence.map(|id| id.parse()).transpose()?,
        measure: measure.as_deref().map(measured).transpose()?,
        value: value(row.try_get("value")?, row.try_get("missing")?)?,
        at: rows::moment(row.try_get("at")?)?,
    })
}

fn measured(word: &str) -> Result<Measure> {
    let named = |measure: &Measure| measure.as_str() == word;
    Measure::ALL
        .into_iter()
        .find(named)
        .ok_or(StoreError::Value("measure"))
}

fn value(
    value: Option<String>,
    missing: Option<String>,
) -> Result<std::result::Result<AnswerValue, Missing>> {
    match (value, missing.as_deref()) {
        (Some(json), _) => Ok(Ok(serde_json::from_str(&json)?)),
        (None, Some("skipped")) => Ok(Err(Missing::Skipped)),
        (None, Some("prefer_not")) => Ok(Err(Missing::PreferNot)),
        (None, Some("not_asked")) => Ok(Err(Missing::NotAsked)),
        (None, _) => Err(StoreError::Value("answer")),
    }
}

/// Deletes what is stored of runs that begin anew: an earlier try whose place was lost leaves no answers beside the new ones.
pub async fn clear(tx: &mut Tx, runs: &[(LearnerId, &RunKey)]) -> Result<()> {
    const SQL: &str = "delete from answer where (learner_id, survey, wave) in
        (select value ->> 0, value ->> 1, value ->> 2 from jsonb_each(?1))";
    if !runs.is_empty() {
        let rows: Vec<_> = runs
            .iter()
            .map(|(id, run)| (id, &run.survey, run.wave))
            .collect();
        rows::write(tx, SQL, rows).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Media, MediaKind},
        store::testing::{NOW, at, begin, named, with_people},
    };

    fn run() -> RunKey {
        RunKey {
            survey: named("skills"),
            wave: 1,
        }
    }

    fn answer(question: &str, value: std::result::Result<AnswerValue, Missing>) -> Answer {
        Answer {
            survey: named("skills"),
            version: named("v1"),
            wave: 1,
            question: named(question),
            competence: None,
            measure: None,
            value,
            at: at(NOW),
        }
    }

    fn of_every_kind() -> Vec<Answer> {
        let media = Media {
            kind: MediaKind::Voice,
            file: "AwAC".into(),
            caption: Some("my \"loom\"".into()),
            name: None,
        };
        let values = [
            Ok(AnswerValue::One(named("level-3"))),
            Ok(AnswerValue::Many(vec![named("a"), named("b")])),
            Ok(AnswerValue::Text(
                "ខ្ញុំ 'sell' \"silk\" \\ 🧵\n\u{202e}".into(),
            )),
            Ok(AnswerValue::Integer(i64::MIN)),
            Ok(AnswerValue::Decimal(0.1 + 0.2)),
            Ok(AnswerValue::Date(jiff::civil::date(2026, 3, 2))),
            Ok(AnswerValue::Moment(
                at(NOW - 1).in_tz("Asia/Vientiane").expect("a zone"),
            )),
            Ok(AnswerValue::Time(jiff::civil::time(14, 30, 0, 0))),
            Ok(AnswerValue::Point(
                crate::model::Point::new(11.556, 104.928).expect("a place"),
            )),
            Ok(AnswerValue::Media(media)),
            Ok(AnswerValue::Seen),
            Err(Missing::Skipped),
            Err(Missing::PreferNot),
            Err(Missing::NotAsked),
        ];
        let numbered = values.into_iter().enumerate();
        numbered
            .map(|(n, value)| answer(&format!("q{n:02}"), value))
            .collect()
    }

    #[tokio::test]
    async fn answers_of_every_kind_come_back_as_they_were() {
        let (_folder, store) = with_people(2).await;
        let mut answers = of_every_kind();
        answers[0].competence = Some(named("pricing"));
        answers[0].measure = Some(Measure::Current);
        let mut tx = begin(&store).await;
        let rows: Vec<_> = answers
            .iter()
            .map(|answer| (LearnerId(1), answer))
            .collect();
        record(&mut tx, &rows).await.expect("recorded");
        tx.commit().await.expect("committed");
        let found = of_run(store.reader(), LearnerId(1), &run())
            .await
            .expect("answers");
        assert_eq!(found, answers);
        let others = of_run(store.reader(), LearnerId(2), &run())
            .await
            .expect("answers");
        assert!(others.is_empty());
    }

    #[tokio::test]
    async fn the_last_answer_to_a_question_stands() {
        let (_folder, store) = with_people(1).await;
        let first = answer("age", Err(Missing::Skipped));
        let second = answer("age", Ok(AnswerValue::Integer(41)));
        let mut tx = begin(&store).await;
        record(&mut tx, &[(LearnerId(1), &first), (LearnerId(1), &second)])
            .await
            .expect("recorded");
        tx.commit().await.expect("committed");
        let found = of_run(store.reader(), LearnerId(1), &run())
            .await
            .expect("answers");
        assert_eq!(found, [second]);
    }

    #[tokio::test]
    async fn an_answer_taken_back_is_gone() {
        let (_folder, store) = with_people(2).await;
        let (age, name) = (
            answer("age", Ok(AnswerValue::Integer(41))),
            answer("name", Err(Missing::Skipped)),
        );
        let mut tx = begin(&store).await;
        let rows = [
            (LearnerId(1), &age),
            (LearnerId(1), &name),
            (LearnerId(2), &age),
        ];
        record(&mut tx, &rows).await.expect("recorded");
        withdraw(&mut tx, &[(LearnerId(1), run(), named("age"))])
            .await
            .expect("withdrawn");
        tx.commit().await.expect("committed");
        let left = of_run(store.reader(), LearnerId(1), &run())
            .await
            .expect("answers");
        assert_eq!(left, [name]);
        let others = of_run(store.reader(), LearnerId(2), &run())
            .await
            .expect("answers");
        assert_eq!(others, [age]);
    }

    #[tokio::test]
    async fn a_run_that_begins_anew_has_no_earlier_answers() {
        let (_folder, store) = with_people(2).await;
        let age = answer("age", Ok(AnswerValue::Integer(41)));
        let later = Answer {
            wave: run().wave + 1,
            ..age.clone()
        };
        let mut tx = begin(&store).await;
        let rows = [
            (LearnerId(1), &age),
            (LearnerId(1), &later),
            (LearnerId(2), &age),
        ];
        record(&mut tx, &rows).await.expect("recorded");
        clear(&mut tx, &[(LearnerId(1), &run())])
            .await
            .expect("cleared");
        tx.commit().await.expect("committed");
        let first = run();
        let next = RunKey {
            wave: later.wave,
            ..run()
        };
        let of = async |id, run| {
            of_run(store.reader(), LearnerId(id), run)
                .await
                .expect("answers")
        };
        assert!(of(1, &first).await.is_empty());
        assert_eq!(of(1, &next).await, [later]);
        assert_eq!(of(2, &first).await, [age]);
    }
}
