//! Themes of open questions, and which of them somebody found in an answer. Whose answer it is stays in here: a coder sees its words alone.

use super::{Reader, Result, Tx};
use crate::model::{AnswerValue, LearnerId, Post, Scope};
use sqlx::{query, query_as, query_scalar};

/// An open question of a survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open<'a> {
    /// The survey.
    pub survey: &'a str,
    /// The question.
    pub question: &'a str,
}

/// Answers to an open question (the first two parameters) that this coder (the third) may still code: one coder is enough, for every fifth
/// answer two. Of somebody who agrees no more, nothing is read. The fourth parameter is the coder's scope.
macro_rules! waiting {
    ($fields:literal) => {
        concat!(
            "select ",
            $fields,
            " from answer join learner on learner.id = answer.learner_id
            where answer.survey = ?1 and question = ?2 and measure = 'open' and consent_given = 1
            and exists (select 1 from survey_run where survey_run.learner_id = answer.learner_id and survey_run.survey = ?1
                and survey_run.wave = answer.wave and sent_at is not null)
            and (value ->> '$.Text' is not null or value ->> '$.Media' is not null)
            and (?4 ->> '$.countries' is null or country in (select value from json_each(?4, '$.countries')))
            and (?4 ->> '$.domains' is null or domain in (select value from json_each(?4, '$.domains')))
            and not exists (select 1 from code where code.learner_id = answer.learner_id and code.survey = ?1
                and code.wave = answer.wave and code.question = ?2 and coder = ?3 and code.at >= answer.at)
            and (select count(*) from code where code.learner_id = answer.learner_id and code.survey = ?1
                and code.wave = answer.wave and code.question = ?2 and code.at >= answer.at) < 1 + (answer.learner_id % 5 = 0)"
        )
    };
}

/// The next answer for a coder: whose and of which wave, and what it says. Each coder has an order of their own.
pub async fn next(
    reader: &Reader,
    open: Open<'_>,
    (coder, scope): (LearnerId, &Scope),
) -> Result<Option<(LearnerId, u32, Post)>> {
    const SQL: &str = concat!(
        waiting!("answer.learner_id, wave, value"),
        " order by (answer.learner_id % 1000003) * (?3 % 1000003 * 48271 % 1000003 + 1) % 1000003 limit 1"
    );
    let found: Option<(i64, u32, String)> = query_as(SQL)
        .bind(open.survey)
        .bind(open.question)
        .bind(coder.0)
        .bind(serde_json::to_string(scope)?)
        .fetch_optional(&reader.0)
        .await?;
    let Some((learner, wave, value)) = found else {
        return Ok(None);
    };
    let post = match serde_json::from_str(&value)? {
        AnswerValue::Media(media) => Post::from(media),
        value => Post::plain(value.to_text()),
    };
    Ok(Some((LearnerId(learner), wave, post)))
}

/// How many answers wait for a coder.
pub async fn left(
    reader: &Reader,
    open: Open<'_>,
    (coder, scope): (LearnerId, &Scope),
) -> Result<u64> {
    const SQL: &str = waiting!("count(*)");
    let count: i64 = query_scalar(SQL)
        .bind(open.survey)
        .bind(open.question)
        .bind(coder.0)
        .bind(serde_json::to_string(scope)?)
        .fetch_one(&reader.0)
        .await?;
    Ok(count.unsigned_abs())
}

/// Notes that a coder reads this answer from now on, and no other; the number under which they do. None if the person is gone.
pub async fn read(
    tx: &mut Tx,
    open: Open<'_>,
    (coder, learner, wave): (LearnerId, LearnerId, u32),
) -> Result<Option<i64>> {
    const SQL: &str = "insert or replace into reading (coder, learner_id, survey, wave, question)
        select ?1, id, ?3, ?4, ?5 from learner where id = ?2 returning id";
    Ok(query_scalar(SQL)
        .bind(coder.0)
        .bind(learner.0)
        .bind(open.survey)
        .bind(wave)
        .bind(open.question)
        .fetch_optional(tx.conn())
        .await?)
}

/// Keeps what a coder found in the answer that they read under this number, in place of what they had found before, if the answer is there
/// and in their scope; whether it is.
pub async fn add(
    tx: &mut Tx,
    open: Open<'_>,
    (reading, theme): (i64, u32),
    (coder, scope, at): (LearnerId, &Scope, i64),
) -> Result<bool> {
    const SQL: &str = "insert into code (learner_id, survey, wave, question, coder, theme, at)
        select answer.learner_id, answer.survey, answer.wave, answer.question, ?3, ?5, ?6 from reading
        join answer on answer.learner_id = reading.learner_id and answer.survey = reading.survey and answer.wave = reading.wave
            and answer.question = reading.question
        join learner on learner.id = answer.learner_id
        where reading.id = ?7 and reading.coder = ?3 and answer.survey = ?1 and answer.question = ?2 and measure = 'open' and consent_given = 1
        and (?4 ->> '$.countries' is null or country in (select value from json_each(?4, '$.countries')))
        and (?4 ->> '$.domains' is null or domain in (select value from json_each(?4, '$.domains')))
        on conflict (learner_id, survey, wave, question, coder) do update set theme = excluded.theme, at = excluded.at";
    let done = query(SQL)
        .bind(open.survey)
        .bind(open.question)
        .bind(coder.0)
        .bind(serde_json::to_string(scope)?)
        .bind(theme)
        .bind(at)
        .bind(reading)
        .execute(tx.conn())
        .await?;
    Ok(done.rows_affected() == 1)
}

/// The themes of each answer that two coders have coded, in the order in which they did.
pub async fn pairs(reader: &Reader, open: Open<'_>) -> Result<Vec<(u32, u32)>> {
    const SQL: &str = "select one.theme, other.theme from code as one join code as other
        on other.learner_id = one.learner_id and other.survey = one.survey and other.wave = one.wave
            and other.question = one.question and other.id > one.id
        join answer on answer.learner_id = one.learner_id and answer.survey = one.survey and answer.wave = one.wave
            and answer.question = one.question and one.at >= answer.at and other.at >= answer.at
        where one.survey = ?1 and one.question = ?2";
    Ok(query_as(SQL)
        .bind(open.survey)
        .bind(open.question)
        .fetch_all(&reader.0)
        .await?)
}

/// The themes of a question, in the order in which they were made, with their places.
pub async fn themes(reader: &Reader, open: Open<'_>) -> Result<Vec<(u32, String)>> {
    const SQL: &str =
        "select place, name from theme where survey = ?1 and question = ?2 order by place";
    Ok(query_as(SQL)
        .bind(open.survey)
        .bind(open.question)
        .fetch_all(&reader.0)
        .await?)
}

/// Makes a theme, unless there is one of this name or there are so many already; its place, also if it was there.
pub async fn make(
    tx: &mut Tx,
    open: Open<'_>,
    (name, by, most): (&str, LearnerId, u32),
) -> Result<Option<u32>> {
    const SQL: &str = "insert into theme (survey, question, place, name, made_by)
        select ?1, ?2, (select count(*) + 1 from theme where survey = ?1 and question = ?2), ?3, ?4
        where not exists (select 1 from theme where survey = ?1 and question = ?2 and name = ?3)
        and (select count(*) from theme where survey = ?1 and question = ?2) < ?5";
    query(SQL)
        .bind(open.survey)
        .bind(open.question)
        .bind(name)
        .bind(by.0)
        .bind(most)
        .execute(tx.conn())
        .await?;
    place(tx, open, name).await
}

/// The place of the theme of this name.
async fn place(tx: &mut Tx, open: Open<'_>, name: &str) -> Result<Option<u32>> {
    const SQL: &str = "select place from theme where survey = ?1 and question = ?2 and name = ?3";
    Ok(query_scalar(SQL)
        .bind(open.survey)
        .bind(open.question)
        .bind(name)
        .fetch_optional(tx.conn())
        .await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        flow::RunKey,
        model::{Answer, Measure},
        store::{
            Store, answer, evidence, survey_run,
            testing::{self, NOW, begin, with_people},
        },
    };

    const OPEN: Open<'static> = Open {
        survey: "skills",
        question: "wish",
    };
    const CODERS: [LearnerId; 2] = [LearnerId(1), LearnerId(2)];

    /// Learners 3 to 12 have said what they wish; learner 13 has not sent it in.
    async fn told() -> (tempfile::TempDir, Store) {
        let (folder, store) = with_people(13).await;
        let mut tx = begin(&store).await;
        let run = RunKey {
            survey: testing::named(OPEN.survey),
            wave: 1,
        };
        let begun = |id| (LearnerId(id), run.clone(), testing::named("v1"), NOW);
        let begun: Vec<_> = (3..=13).map(begun).collect();
        survey_run::begin(&mut tx, &begun).await.expect("begun");
        let sent = |id| (LearnerId(id), run.clone(), NOW);
        let sent: Vec<_> = (3..=12).map(sent).collect();
        survey_run::complete(&mut tx, &sent).await.expect("sent in");
        let answers: Vec<Answer> = (3..=13)
            .map(|id| Answer {
                measure: Some(Measure::Open),
                ..testing::answer("wish", Ok(AnswerValue::Text(format!("wish {id}"))))
            })
            .collect();
        let rows: Vec<_> = (3..=13).map(LearnerId).zip(&answers).collect();
        answer::record(&mut tx, &rows).await.expect("recorded");
        query("update learner set consent_given = 1")
            .execute(tx.conn())
            .await
            .expect("agreed");
        tx.commit().await.expect("committed");
        (folder, store)
    }

    async fn reads(tx: &mut Tx, who: (LearnerId, LearnerId, u32)) -> i64 {
        read(tx, OPEN, who).await.expect("read").expect("somebody")
    }

    /// Codes everything that waits for a coder as this theme; how much it was.
    async fn code_all(store: &Store, coder: LearnerId, theme: u32) -> usize {
        let everywhere = Scope::default();
        let mut done = 0;
        while let Some((learner, wave, _)) = next(store.reader(), OPEN, (coder, &everywhere))
            .await
            .expect("asked")
        {
            let mut tx = begin(store).await;
            let by = (coder, &everywhere, NOW);
            let reading = reads(&mut tx, (coder, learner, wave)).await;
            let kept = add(&mut tx, OPEN, (reading, theme), by).await;
            assert!(kept.expect("kept"));
            let other = (LearnerId(13), &everywhere, NOW);
            let kept = add(&mut tx, OPEN, (reading, theme), other).await;
            assert!(!kept.expect("asked"), "only who reads it");
            tx.commit().await.expect("committed");
            done += 1;
        }
        done
    }

    #[tokio::test]
    async fn each_answer_is_coded_once_and_every_fifth_twice() {
        let (_folder, store) = told().await;
        let firsts = CODERS.map(|coder| (coder, Scope::default()));
        let mut seen = Vec::new();
        for (coder, scope) in &firsts {
            let found = next(store.reader(), OPEN, (*coder, scope))
                .await
                .expect("asked");
            seen.push(found.map(|(learner, ..)| learner));
        }
        assert_ne!(seen[0], seen[1], "each has an order of their own");
        assert_eq!(code_all(&store, CODERS[0], 1).await, 10);
        assert_eq!(code_all(&store, CODERS[1], 2).await, 2, "learners 5 and 10");
        let twice = pairs(store.reader(), OPEN).await.expect("pairs");
        assert_eq!(twice, [(1, 2), (1, 2)]);
    }

    #[tokio::test]
    async fn a_release_reads_what_was_found_and_no_words() {
        let (_folder, store) = told().await;
        code_all(&store, CODERS[0], 1).await;
        code_all(&store, CODERS[1], 0).await;
        let read = |now| evidence::read(store.reader(), now);
        let found = read(NOW).await.expect("read").codes;
        let of_five: Vec<u32> = found
            .iter()
            .filter(|one| one.learner == LearnerId(5))
            .map(|one| one.theme)
            .collect();
        assert_eq!((found.len(), of_five), (12, vec![1, 0]));
        assert!(read(NOW - 1).await.expect("read").codes.is_empty());
        let mut tx = begin(&store).await;
        query("update answer set at = ?1 where learner_id = 5")
            .bind(NOW + 1)
            .execute(tx.conn())
            .await
            .expect("answered anew");
        tx.commit().await.expect("committed");
        assert_eq!(read(NOW).await.expect("read").codes.len(), 10);
    }

    #[tokio::test]
    async fn nobody_codes_outside_of_their_scope() {
        let (_folder, store) = told().await;
        let scope = Scope {
            countries: [testing::named("kh")].into(),
            ..Scope::default()
        };
        let by = (CODERS[0], &scope);
        assert_eq!(left(store.reader(), OPEN, by).await.expect("counted"), 0);
        let mut tx = begin(&store).await;
        let reading = reads(&mut tx, (CODERS[0], LearnerId(3), 1)).await;
        let by = (CODERS[0], &scope, NOW);
        let kept = add(&mut tx, OPEN, (reading, 1), by).await;
        assert!(!kept.expect("asked"));
    }

    #[tokio::test]
    async fn nobody_reads_the_words_of_somebody_who_agrees_no_more() {
        let (_folder, store) = told().await;
        let everywhere = Scope::default();
        let mut tx = begin(&store).await;
        query("update learner set consent_given = 0 where id = 3")
            .execute(tx.conn())
            .await
            .expect("declined");
        let reading = reads(&mut tx, (CODERS[0], LearnerId(3), 1)).await;
        let by = (CODERS[0], &everywhere, NOW);
        let kept = add(&mut tx, OPEN, (reading, 1), by).await;
        assert!(!kept.expect("asked"));
        tx.commit().await.expect("committed");
        let left = left(store.reader(), OPEN, (CODERS[0], &everywhere)).await;
        assert_eq!(left.expect("counted"), 9);
    }

    #[tokio::test]
    async fn themes_have_a_limit_and_one_name_each() {
        let (_folder, store) = with_people(1).await;
        let mut tx = begin(&store).await;
        for (name, expected) in [
            ("Time", Some(1)),
            ("Money", Some(2)),
            ("Time", Some(1)),
            ("Light", None),
        ] {
            let place = make(&mut tx, OPEN, (name, CODERS[0], 2)).await;
            assert_eq!(place.expect("made"), expected, "{name}");
        }
        tx.commit().await.expect("committed");
        let all = themes(store.reader(), OPEN).await.expect("themes");
        assert_eq!(all, [(1, "Time".into()), (2, "Money".into())]);
    }
}
