//! Everything that the evidence is made of, read at one moment. Rows of one person travel as one text, since every row of a result costs
//! more than what stands in it.

use super::{Reader, Result, rows};
use crate::model::{LearnerId, SurveyId, Version};
use sqlx::{FromRow, Row as _, Sqlite, Transaction, query_as, query_scalar, sqlite::SqliteRow};

/// Between two rows of one text, and between two columns; neither can occur in a name, and JSON writes both otherwise.
pub const ROW: char = '\u{1e}';
/// Between two columns.
pub const COLUMN: char = '\u{1f}';

/// How long somebody who has begun is silent before they have broken off, in seconds.
const SILENT_SECONDS: i64 = 7 * 86_400;

/// What was read.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// What was sent in by people who agreed, by learner.
    pub runs: Vec<SentRun>,
    /// How many people came.
    pub came: u64,
    /// How many people began, by wave.
    pub started: Vec<(u32, u64)>,
    /// How many broke off at which question, by wave and survey.
    pub broke_off: Vec<(u32, SurveyId, String, u64)>,
    /// What became of each person's lessons: `lesson sent opened finished` a row.
    pub lessons: Vec<(LearnerId, String)>,
    /// Quiz items met for the first time: lesson, item, competence, places taken as JSON, how many people, whether it was right.
    pub quiz: Vec<FirstAnswer>,
    /// What each person practised.
    pub practice: Vec<Practised>,
    /// The themes of open questions, by survey and question in the order of their places, from 1.
    pub themes: Vec<(String, String, String)>,
    /// What coders found in open answers, in the order in which they did first.
    pub codes: Vec<CodedAnswer>,
}

/// What a coder found in an open answer.
#[derive(Clone, Debug)]
pub struct CodedAnswer {
    /// Whose answer.
    pub learner: LearnerId,
    /// To a question of which survey.
    pub survey: String,
    /// In which wave.
    pub wave: u32,
    /// Which question.
    pub question: String,
    /// The place of the theme; 0 if none fits.
    pub theme: u32,
    /// When, in seconds.
    pub at: i64,
}

/// A run that was sent in.
#[derive(Clone, Debug)]
pub struct SentRun {
    /// Whose.
    pub learner: LearnerId,
    /// Of which survey.
    pub survey: SurveyId,
    /// The how-manieth.
    pub wave: u32,
    /// The text that was asked.
    pub version: Version,
    /// The release that counted it first.
    pub release: u32,
    /// The answers with a value: `question value` a row, the value as JSON.
    pub answers: String,
}

/// How many people gave one answer to a quiz item when they met it.
#[derive(Clone, Debug)]
pub struct FirstAnswer {
    /// The lesson.
    pub lesson: String,
    /// The item.
    pub item: String,
    /// What it teaches.
    pub competence: String,
    /// The places of the choices taken, as JSON.
    pub taken: String,
    /// Whether that is right.
    pub right: bool,
    /// How many.
    pub people: u64,
}

/// What one person practised in one competence.
#[derive(Clone, Debug)]
pub struct Practised {
    /// Who.
    pub learner: LearnerId,
    /// What.
    pub competence: String,
    /// Items met.
    pub met: u32,
    /// Right the first time.
    pub right_first: u32,
    /// Reviews answered.
    pub kept: u32,
    /// When the last was, in seconds.
    pub last: i64,
}

/// Reads everything, as it is at this second. Runs that no release has counted, not even one that is being made, are left out.
pub async fn read(reader: &Reader, now: i64) -> Result<Evidence> {
    let mut tx = reader.0.begin().await?;
    Ok(Evidence {
        runs: runs(&mut tx).await?,
        came: came(&mut tx).await?,
        started: started(&mut tx).await?,
        broke_off: broke_off(&mut tx, now).await?,
        lessons: lessons(&mut tx).await?,
        quiz: quiz(&mut tx).await?,
        practice: practice(&mut tx).await?,
        themes: themes(&mut tx).await?,
        codes: codes(&mut tx, now).await?,
    })
}

/// What was sent in by people who agreed and is not counted by any release yet, or was.
pub async fn sent(reader: &Reader) -> Result<Vec<SentRun>> {
    runs(&mut reader.0.begin().await?).await
}

/// How quiz items were answered when they were met for the first time.
pub async fn quiz_answers(reader: &Reader) -> Result<Vec<FirstAnswer>> {
    quiz(&mut reader.0.begin().await?).await
}

type Reading = Transaction<'static, Sqlite>;

async fn runs(tx: &mut Reading) -> Result<Vec<SentRun>> {
    const SQL: &str = "select run.learner_id, run.survey, run.wave, run.version, run.release,
            (select group_concat(question || char(31) || value, char(30)) from answer
             where answer.learner_id = run.learner_id and answer.survey = run.survey
                and answer.wave = run.wave and value is not null)
        from survey_run as run join learner on learner.id = run.learner_id
        where sent_at is not null and release is not null and consent_given = 1
        order by run.learner_id, run.wave, run.survey";
    let found: Vec<RunRow> = query_as(SQL).fetch_all(&mut **tx).await?;
    found.into_iter().map(|RunRow(run)| run).collect()
}

struct RunRow(Result<SentRun>);

impl FromRow<'_, SqliteRow> for RunRow {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        let read = || -> Result<SentRun> {
            Ok(SentRun {
                learner: LearnerId(row.try_get(0)?),
                survey: row.try_get::<String, _>(1)?.parse()?,
                wave: rows::small(row.try_get(2)?, "wave")?,
                version: row.try_get::<String, _>(3)?.parse()?,
                release: rows::small(row.try_get(4)?, "release")?,
                answers: row.try_get::<Option<String>, _>(5)?.unwrap_or_default(),
            })
        };
        Ok(RunRow(read()))
    }
}

async fn came(tx: &mut Reading) -> Result<u64> {
    let found = query_scalar("select count(*) from learner");
    rows::small(found.fetch_one(&mut **tx).await?, "count")
}

async fn started(tx: &mut Reading) -> Result<Vec<(u32, u64)>> {
    const SQL: &str =
        "select wave, count(distinct learner_id) from survey_run group by wave order by wave";
    let found: Vec<(i64, i64)> = query_as(SQL).fetch_all(&mut **tx).await?;
    let read = |(wave, people)| Ok((rows::small(wave, "wave")?, rows::small(people, "count")?));
    found.into_iter().map(read).collect()
}

async fn broke_off(tx: &mut Reading, now: i64) -> Result<Vec<(u32, SurveyId, String, u64)>> {
    const SQL: &str = "with stopped as (
            select run.wave, run.survey, (
                select question from answer where answer.learner_id = run.learner_id and answer.survey = run.survey
                and answer.wave = run.wave order by at desc, question desc limit 1) as question
            from survey_run as run join learner on learner.id = run.learner_id
            where run.sent_at is null and learner.seen_at < ?1)
        select wave, survey, question, count(*) from stopped where question is not null group by 1, 2, 3 order by 1, 2, 3";
    let found: Vec<(i64, String, String, i64)> = query_as(SQL)
        .bind(now - SILENT_SECONDS)
        .fetch_all(&mut **tx)
        .await?;
    let read = |(wave, survey, question, people): (i64, String, String, i64)| {
        let wave = rows::small(wave, "wave")?;
        Ok((
            wave,
            survey.parse()?,
            question,
            rows::small(people, "count")?,
        ))
    };
    found.into_iter().map(read).collect()
}

async fn lessons(tx: &mut Reading) -> Result<Vec<(LearnerId, String)>> {
    const SQL: &str =
        "select learner_id, group_concat(concat_ws(char(31), lesson, coalesce(sent_at, ''),
            coalesce(opened_at, ''), coalesce(finished_at, '')), char(30))
        from lesson_run group by learner_id order by learner_id";
    let found: Vec<(i64, String)> = query_as(SQL).fetch_all(&mut **tx).await?;
    Ok(found
        .into_iter()
        .map(|(id, rows)| (LearnerId(id), rows))
        .collect())
}

async fn quiz(tx: &mut Reading) -> Result<Vec<FirstAnswer>> {
    const SQL: &str = "select lesson, item, competence, taken, correct, count(*) from attempt
        where id in (select min(id) from attempt group by learner_id, lesson, item)
        group by lesson, item, competence, taken, correct order by lesson, item, taken";
    let found: Vec<(String, String, String, String, bool, i64)> =
        query_as(SQL).fetch_all(&mut **tx).await?;
    let read = |(lesson, item, competence, taken, right, people)| {
        Ok(FirstAnswer {
            lesson,
            item,
            competence,
            taken,
            right,
            people: rows::small(people, "count")?,
        })
    };
    found.into_iter().map(read).collect()
}

async fn practice(tx: &mut Reading) -> Result<Vec<Practised>> {
    const SQL: &str = "with met as (select learner_id, competence, min(id), correct from attempt group by learner_id, lesson, item),
        first as (select learner_id, competence, count(*) as met, sum(correct) as right from met group by 1, 2)
        select learner_id, competence, met, right, sum(review), max(at)
        from attempt join first using (learner_id, competence) group by learner_id, competence order by 1, 2";
    let found: Vec<(i64, String, i64, i64, i64, i64)> = query_as(SQL).fetch_all(&mut **tx).await?;
    let read = |(learner, competence, met, right, kept, last)| {
        Ok(Practised {
            learner: LearnerId(learner),
            competence,
            met: rows::small(met, "count")?,
            right_first: rows::small(right, "count")?,
            kept: rows::small(kept, "count")?,
            last,
        })
    };
    found.into_iter().map(read).collect()
}

async fn themes(tx: &mut Reading) -> Result<Vec<(String, String, String)>> {
    const SQL: &str = "select survey, question, name from theme order by survey, question, place";
    Ok(query_as(SQL).fetch_all(&mut **tx).await?)
}

/// What is older than its answer counts no more.
async fn codes(tx: &mut Reading, now: i64) -> Result<Vec<CodedAnswer>> {
    const SQL: &str =
        "select code.learner_id, code.survey, code.wave, code.question, theme, code.at
        from code join answer on answer.learner_id = code.learner_id and answer.survey = code.survey
            and answer.wave = code.wave and answer.question = code.question
        where code.at >= answer.at and code.at <= ?1 order by code.id";
    let found: Vec<(i64, String, u32, String, u32, i64)> =
        query_as(SQL).bind(now).fetch_all(&mut **tx).await?;
    let read = |(learner, survey, wave, question, theme, at)| CodedAnswer {
        learner: LearnerId(learner),
        survey,
        wave,
        question,
        theme,
        at,
    };
    Ok(found.into_iter().map(read).collect())
}
