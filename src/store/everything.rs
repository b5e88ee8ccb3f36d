//! Everything that is stored about one person, as they may read it: no internal ids, times as RFC 3339.

use super::{Reader, Result};
use crate::model::LearnerId;
use serde_json::{Map, Value};
use sqlx::query_scalar;

/// Each table's name in the result, and its rows as JSON objects.
const TABLES: [(&str, &str); 28] = [
    ("addresses", "select json_object('door', door, 'id', outer_id) from address where learner_id = ?1"),
    ("learner", "select json_object('language', language, 'adult', json(case adult when 1 then 'true' when 0 then 'false' end), 'consent', iif(consent_given is null, null, json_object(
            'given', json(iif(consent_given, 'true', 'false')), 'version', consent_version,
            'at', strftime('%FT%TZ', consent_at, 'unixepoch'))),
        'source', source, 'country', country, 'domain', domain, 'zone', zone, 'hour', hour,
        'days', json_array(days & 1 > 0, days & 2 > 0, days & 4 > 0, days & 8 > 0, days & 16 > 0, days & 32 > 0, days & 64 > 0),
        'goal', goal, 'text_only', json(iif(text_only, 'true', 'false')), 'muted', json(iif(muted, 'true', 'false')),
        'pause', iif(paused = 0, null, json_object('by_bot', json(iif(paused = 2, 'true', 'false')),
            'until', strftime('%FT%TZ', pause_until, 'unixepoch'))),
        'standing', standing, 'unanswered', unanswered, 'joined', strftime('%FT%TZ', joined_at, 'unixepoch'),
        'seen', strftime('%FT%TZ', seen_at, 'unixepoch'), 'progress', json(progress)) from learner where id = ?1"),
    ("conversation", "select json_object('state', iif(json_valid(state), json(state), state),
        'shown', iif(json_valid(shown), json(shown), shown), 'wake', strftime('%FT%TZ', wake_at, 'unixepoch'))
        from conversation where learner_id = ?1"),
    ("surveys", "select json_object('survey', survey, 'wave', wave, 'version', version,
        'began', strftime('%FT%TZ', began_at, 'unixepoch'), 'sent', strftime('%FT%TZ', sent_at, 'unixepoch'),
        'asked_again', strftime('%FT%TZ', again_at, 'unixepoch')) from survey_run where learner_id = ?1 order by began_at, survey, wave"),
    ("answers", "select json_object('survey', survey, 'wave', wave, 'version', version, 'question', question,
        'competence', competence, 'measure', measure, 'value', json(value), 'missing', missing,
        'at', strftime('%FT%TZ', at, 'unixepoch')) from answer where learner_id = ?1 order by survey, wave, at, question"),
    ("lessons", "select json_object('lesson', lesson, 'sent', strftime('%FT%TZ', sent_at, 'unixepoch'),
        'opened', strftime('%FT%TZ', opened_at, 'unixepoch'), 'finished', strftime('%FT%TZ', finished_at, 'unixepoch'))
        from lesson_run where learner_id = ?1 order by lesson"),
    ("attempts", "select json_object('lesson', lesson, 'item', item, 'competence', competence, 'taken', json(taken),
        'right', json(iif(correct, 'true', 'false')), 'review', json(iif(review, 'true', 'false')),
        'at', strftime('%FT%TZ', at, 'unixepoch')) from attempt where learner_id = ?1 order by id"),
    ("feedback", "select json_object('body', body, 'media', post ->> '$.media.file', 'by', iif(by_team, 'the team', 'you'),
        'at', strftime('%FT%TZ', at, 'unixepoch')) from feedback where learner_id = ?1 order by id"),
    ("threads", "select json_object('changed', strftime('%FT%TZ', changed_at, 'unixepoch'), 'done', json(iif(done, 'true', 'false')))
        from thread where learner_id = ?1 order by id"),
    ("news", "select json_object('at', strftime('%FT%TZ', told_at, 'unixepoch')) from word where learner_id = ?1"),
    ("acts", "select json_object('act', act, 'touched', touched, 'at', strftime('%FT%TZ', at, 'unixepoch'))
        from audit where learner_id = ?1 order by id"),
    (
        "requests",
        "select json_object('request', query) from job where learner_id = ?1 order by id",
    ),
    ("messages", "select json_object('slot', slot, 'state', state, 'body', iif(json_valid(body), json_remove(body, '$.file'), body),
        'due', strftime('%FT%TZ', due_at, 'unixepoch')) from outbox where learner_id = ?1 order by id"),
    (
        "imports",
        "select json_object('from', 'another survey tool') from import where learner_id = ?1",
    ),
    ("codes", "select json_object('survey', survey, 'question', question, 'theme', theme, 'at', strftime('%FT%TZ', at, 'unixepoch'))
        from code where learner_id = ?1 order by id"),
    ("read", "select json_object('survey', survey, 'question', question, 'by', iif(coder = ?1, 'you', 'the team'))
        from reading where learner_id = ?1 or coder = ?1 order by id"),
    ("menu", "select json_object('of', 'the office') from menu where learner_id = ?1"),
    ("rights", "select json_object('role', role, 'reach', json(scope), 'name', name, 'since', strftime('%FT%TZ', given_at, 'unixepoch'))
        from role where learner_id = ?1"),
    ("links", "select json_object('role', role, 'reach', json(scope), 'made', strftime('%FT%TZ', made_at, 'unixepoch'),
        'used', strftime('%FT%TZ', used_at, 'unixepoch')) from link where made_by = ?1 or used_by = ?1 order by made_at, hash"),
    ("answered", "select json_object('body', body, 'media', post ->> '$.media.file', 'at', strftime('%FT%TZ', at, 'unixepoch'))
        from feedback where made_by = ?1 order by id"),
    ("coded", "select json_object('survey', survey, 'question', question, 'theme', theme, 'at', strftime('%FT%TZ', at, 'unixepoch'))
        from code where coder = ?1 order by id"),
    ("themes", "select json_object('survey', survey, 'question', question, 'name', name)
        from theme where made_by = ?1 order by survey, question, place"),
    ("places", "select json_object('source', slug, 'name', name, 'at', strftime('%FT%TZ', made_at, 'unixepoch'))
        from source where made_by = ?1 order by made_at, slug"),
    ("announcements", "select json_object('number', broadcast_id, 'language', language, 'state', state,
        'at', strftime('%FT%TZ', due_at, 'unixepoch')) from recipient where
        learner_id = ?1 and broadcast_id in (select id from broadcast) order by broadcast_id"),
    ("wishes", "select json_object('wish', wish, 'at', strftime('%FT%TZ', asked_at, 'unixepoch'), 'closed', closed)
        from request where asked_by = ?1 order by id"),
    ("wished", "select json_object('wish', wish, 'at', strftime('%FT%TZ', asked_at, 'unixepoch'), 'closed', closed)
        from request where thread_id in (select id from thread where learner_id = ?1) order by id"),
    ("announced", "select json_object('number', id, 'content', json(content), 'at', strftime('%FT%TZ', made_at, 'unixepoch'))
        from broadcast where made_by = ?1 order by id"),
    ("quarantine", "select json_object('raw', raw, 'why', why, 'at', strftime('%FT%TZ', at, 'unixepoch'))
        from quarantine where learner_id = ?1 order by id"),
];

/// Everything about a person: an object with a list for each table that knows them.
pub async fn everything(reader: &Reader, learner: LearnerId) -> Result<Value> {
    let mut all = Map::new();
    for (name, sql) in TABLES {
        let rows: Vec<String> = query_scalar(sql)
            .bind(learner.0)
            .fetch_all(&reader.0)
            .await?;
        let rows: Vec<Value> = rows
            .iter()
            .map(|row| serde_json::from_str(row))
            .collect::<serde_json::Result<_>>()?;
        if !rows.is_empty() {
            all.insert(name.into(), Value::Array(rows));
        }
    }
    Ok(Value::Object(all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{begin, fill, with_people};
    use serde_json::json;

    #[tokio::test]
    async fn a_person_can_read_everything_about_them() {
        let (_folder, store) = with_people(3).await;
        let mut tx = begin(&store).await;
        fill(&mut tx, 1, "one").await;
        fill(&mut tx, 2, "two").await;
        tx.commit().await.expect("committed");
        let all = everything(store.reader(), LearnerId(1))
            .await
            .expect("everything");
        let names: Vec<&String> = all.as_object().expect("an object").keys().collect();
        assert_eq!(names.len(), TABLES.len(), "every table speaks: {names:?}");
        assert_eq!(
            all["addresses"],
            json!([{ "door": "telegram", "id": "770001" }])
        );
        assert_eq!(all["answers"][0]["value"], json!({ "Text": "one answer" }));
        assert_eq!(all["answers"][0]["at"], json!("2027-01-15T08:00:00Z"));
        assert_eq!(all["answers"][1]["missing"], json!("skipped"));
        assert_eq!(all["learner"][0]["consent"], json!(null));
        assert_eq!(all["messages"][0]["body"], json!("one message"));
        let text = all.to_string();
        assert!(
            !text.contains("two") && !text.contains("learner_id"),
            "{text}"
        );
    }

    #[tokio::test]
    async fn of_a_stranger_nothing_is_known() {
        let (_folder, store) = with_people(1).await;
        let all = everything(store.reader(), LearnerId(404))
            .await
            .expect("everything");
        assert_eq!(all, json!({}));
    }

    #[tokio::test]
    async fn no_table_with_people_is_passed_over() {
        let (_folder, store) = with_people(1).await;
        let tables: Vec<String> = query_scalar(
            "select name from sqlite_schema where type = 'table' and (sql like '%learner_id%' or sql like '%made_by%') order by name",
        )
        .fetch_all(&store.reader().0)
        .await
        .expect("tables");
        for table in tables.iter().filter(|table| *table != "erasure") {
            assert!(
                TABLES
                    .iter()
                    .any(|(_, sql)| sql.contains(&format!("from {table} "))),
                "{table}"
            );
        }
    }
}
