//! How it goes now, in numbers of people: of everybody, or of those in a scope. Whoever has broken off is told by how long they are silent.

use super::{Reader, Result, rows};
use crate::model::Scope;
use sqlx::{Sqlite, query_as, sqlite::SqliteArguments};

/// A day, in seconds.
const DAY: i64 = 86_400;

/// Everybody of a scope whose lists of countries and domains are bound to `?1` and `?2`, as JSON.
macro_rules! in_scope {
    () => {
        "(?1 = '[]' or country in (select value from json_each(?1)))
        and (?2 = '[]' or domain in (select value from json_each(?2)))"
    };
}

/// How far people got with surveys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Surveys {
    /// Who began one.
    pub began: u64,
    /// Who sent one in.
    pub sent_in: u64,
    /// Who is midway and has been silent for a week, and for two.
    pub silent: [u64; 2],
}

/// How far people got with lessons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lessons {
    /// Who got one, opened one, finished one.
    pub reached: [u64; 3],
    /// For whom one waits, who does not rest by their own wish, and who has been silent for a week, and for two.
    pub silent: [u64; 2],
}

/// How many came.
pub async fn came(reader: &Reader, scope: &Scope) -> Result<u64> {
    const SQL: &str = concat!("select count(*) from learner where ", in_scope!());
    let (found,): (i64,) = scoped(SQL, scope)?.fetch_one(&reader.0).await?;
    count(found)
}

/// How far they got with surveys, at this second.
pub async fn surveys(reader: &Reader, scope: &Scope, now: i64) -> Result<Surveys> {
    const SQL: &str = concat!(
        "select count(*), coalesce(sum(sent), 0),
            coalesce(sum(open and seen_at < ?3), 0), coalesce(sum(open and seen_at < ?4), 0)
        from (select learner_id, max(sent_at is not null) as sent, max(sent_at is null) as open
            from survey_run group by learner_id)
        join learner on learner.id = learner_id where ",
        in_scope!()
    );
    let found: (i64, i64, i64, i64) = scoped(SQL, scope)?
        .bind(now - 7 * DAY)
        .bind(now - 14 * DAY)
        .fetch_one(&reader.0)
        .await?;
    Ok(Surveys {
        began: count(found.0)?,
        sent_in: count(found.1)?,
        silent: [count(found.2)?, count(found.3)?],
    })
}

/// How far they got with lessons, at this second.
pub async fn lessons(reader: &Reader, scope: &Scope, now: i64) -> Result<Lessons> {
    const SQL: &str = concat!(
        "select coalesce(sum(sent), 0), coalesce(sum(opened), 0), coalesce(sum(finished), 0),
            coalesce(sum(waits and paused <> 1 and seen_at < ?3), 0), coalesce(sum(waits and paused <> 1 and seen_at < ?4), 0)
        from (select learner_id, max(sent_at is not null) as sent, max(opened_at is not null) as opened,
                max(finished_at is not null) as finished, max(finished_at is null) as waits
            from lesson_run group by learner_id)
        join learner on learner.id = learner_id where ",
        in_scope!()
    );
    let found: (i64, i64, i64, i64, i64) = scoped(SQL, scope)?
        .bind(now - 7 * DAY)
        .bind(now - 14 * DAY)
        .fetch_one(&reader.0)
        .await?;
    Ok(Lessons {
        reached: [count(found.0)?, count(found.1)?, count(found.2)?],
        silent: [count(found.3)?, count(found.4)?],
    })
}

/// By which links they came, the most first; none for those who came without one.
pub async fn sources(reader: &Reader, scope: &Scope) -> Result<Vec<(Option<String>, u64)>> {
    const SQL: &str = concat!(
        "select source, count(*) as people from learner where ",
        in_scope!(),
        " group by source order by people desc, source"
    );
    let found: Vec<(Option<String>, i64)> = scoped(SQL, scope)?.fetch_all(&reader.0).await?;
    let read = |(source, people)| Ok((source, count(people)?));
    found.into_iter().map(read).collect()
}

fn scoped<'q, O>(
    sql: &'static str,
    scope: &Scope,
) -> Result<sqlx::query::QueryAs<'q, Sqlite, O, SqliteArguments>>
where
    O: Send + Unpin + for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow>,
{
    let (countries, domains) = (
        serde_json::to_string(&scope.countries)?,
        serde_json::to_string(&scope.domains)?,
    );
    Ok(query_as(sql).bind(countries).bind(domains))
}

fn count(people: i64) -> Result<u64> {
    rows::small(people, "count")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        Store,
        testing::{NOW, begin, with_people},
    };

    async fn run(store: &Store, statements: &[&'static str]) {
        let mut tx = begin(store).await;
        for sql in statements {
            sqlx::query(*sql).execute(tx.conn()).await.expect("written");
        }
        tx.commit().await.expect("committed");
    }

    /// Four people of two countries: two came by a link; one sent the survey in, two are midway, one of them silent for ten days.
    async fn town() -> (tempfile::TempDir, Store) {
        let (folder, store) = with_people(4).await;
        run(
            &store,
            &[
                "update learner set country = 'kh', source = 'market' where id < 3",
                "update learner set country = 'la', domain = 'film' where id = 3",
                "update learner set seen_at = seen_at - 864000 where id in (2, 3)",
                "update learner set paused = 1 where id = 4",
                "insert into survey_run (learner_id, survey, wave, version, began_at, sent_at) values
                    (1, 's', 1, 'v', 0, 5), (1, 's', 2, 'v', 6, null), (2, 's', 1, 'v', 0, null), (4, 's', 1, 'v', 0, null)",
                "insert into lesson_run (learner_id, lesson, sent_at, opened_at, finished_at) values
                    (1, 'a', 1, 2, 3), (3, 'a', 1, 2, null), (3, 'b', null, 2, 3), (4, 'a', null, null, null)",
                "update learner set seen_at = seen_at - 864000 where id = 4",
            ],
        )
        .await;
        (folder, store)
    }

    fn cambodia() -> Scope {
        Scope {
            countries: ["kh".parse().expect("an id")].into(),
            ..Scope::default()
        }
    }

    #[tokio::test]
    async fn people_are_counted_once_each() {
        let (_folder, store) = town().await;
        let (reader, all) = (store.reader(), Scope::default());
        assert_eq!(came(reader, &all).await.expect("a count"), 4);
        let found = surveys(reader, &all, NOW).await.expect("counts");
        let expected = Surveys {
            began: 3,
            sent_in: 1,
            silent: [2, 0],
        };
        assert_eq!(found, expected);
        let found = lessons(reader, &all, NOW).await.expect("counts");
        let expected = Lessons {
            reached: [2, 2, 2],
            silent: [1, 0],
        };
        assert_eq!(found, expected);
        let found = sources(reader, &all).await.expect("counts");
        assert_eq!(found, [(None, 2), (Some("market".into()), 2)]);
    }

    #[tokio::test]
    async fn a_scope_sees_its_own_people_only() {
        let (_folder, store) = town().await;
        let (reader, kh) = (store.reader(), cambodia());
        assert_eq!(came(reader, &kh).await.expect("a count"), 2);
        let found = surveys(reader, &kh, NOW).await.expect("counts");
        assert_eq!((found.began, found.sent_in, found.silent), (2, 1, [1, 0]));
        let found = lessons(reader, &kh, NOW).await.expect("counts");
        assert_eq!((found.reached, found.silent), ([1, 1, 1], [0, 0]));
        let both = Scope {
            domains: ["film".parse().expect("an id")].into(),
            ..kh
        };
        assert_eq!(came(reader, &both).await.expect("a count"), 0);
        let found = surveys(reader, &both, NOW).await.expect("counts");
        assert_eq!(found, Surveys::default());
    }
}
