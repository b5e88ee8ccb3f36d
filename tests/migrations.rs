//! Every migration is replayed over sample rows of all that went before: nothing is lost, and today's code reads it.
//!
//! A migration that makes a table brings its sample rows in `tests/rows`, as they are written at that time; they are never edited
//! either.

use crate::support::{files, project};
use sala::{
    content::FormSource,
    flow::{Conversation, RunKey, State},
    model::{Address, Door, LearnerId},
    store::{
        Store, answer, conversation, everything, heartbeat, job, learner,
        outbox::{self, Mailbox},
        person, survey_version,
    },
};
use sqlx::{
    AssertSqlSafe, Connection, SqlSafeStr, SqliteConnection,
    migrate::{Migration, MigrationType, Migrator},
    query_scalar, raw_sql,
    sqlite::SqliteConnectOptions,
};
use std::{collections::BTreeMap, path::Path};

/// The person of the sample rows who has a row in every table.
const SOMEBODY: LearnerId = LearnerId(7);

/// The migrations in their order: number, name, text.
fn migrations() -> Vec<Migration> {
    let read = |path: &std::path::PathBuf| {
        let stem = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let (number, name) = stem.split_once('_').expect("a number and a name");
        let number = number.parse().expect("a number");
        let text = AssertSqlSafe(std::fs::read_to_string(path).expect("a text")).into_sql_str();
        Migration::new(
            number,
            name.to_owned().into(),
            MigrationType::Simple,
            text,
            false,
        )
    };
    files(&project().join("migrations"), "sql")
        .iter()
        .map(read)
        .collect()
}

pub(crate) type Rows = Vec<serde_json::Map<String, serde_json::Value>>;

/// Every row of every table of ours, its columns by name.
pub(crate) async fn everything_in(conn: &mut SqliteConnection) -> BTreeMap<String, Rows> {
    let tables: Vec<String> = query_scalar(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like '_sqlx_%'",
    )
    .fetch_all(&mut *conn)
    .await
    .expect("tables");
    let mut all = BTreeMap::new();
    for table in tables {
        let columns: Vec<String> = query_scalar("select name from pragma_table_info(?1)")
            .bind(&table)
            .fetch_all(&mut *conn)
            .await
            .expect("columns");
        // JSON holds no bytes, so they are read as digits.
        let pair = |c: &String| format!("'{c}', iif(typeof({c}) = 'blob', hex({c}), {c})");
        let pairs: Vec<String> = columns.iter().map(pair).collect();
        let sql = format!("select json_object({}) from {table}", pairs.join(", "));
        let rows: Vec<String> = query_scalar(AssertSqlSafe(sql))
            .fetch_all(&mut *conn)
            .await
            .expect("rows");
        let rows = rows
            .iter()
            .map(|row| serde_json::from_str(row).expect("JSON"));
        all.insert(table, rows.collect());
    }
    all
}

/// Every earlier row is there, with what it held in all columns that there still are.
fn holds(number: i64, before: &BTreeMap<String, Rows>, after: &BTreeMap<String, Rows>) {
    for (table, rows) in before {
        let now = after
            .get(table)
            .unwrap_or_else(|| panic!("{number} drops {table}"));
        assert_eq!(
            rows.len(),
            now.len(),
            "{number} changes the rows of {table}"
        );
        for row in rows {
            let same = |other: &serde_json::Map<String, serde_json::Value>| {
                other
                    .iter()
                    .all(|(column, value)| row.get(column).is_none_or(|own| own == value))
            };
            assert!(now.iter().any(same), "{number} changes {table}: {row:?}");
        }
    }
}

/// Applies the migrations one by one; after each come the rows of its time.
async fn replay(path: &Path) {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true);
    let mut conn = SqliteConnection::connect_with(&options)
        .await
        .expect("a connection");
    let all = migrations();
    for upto in 1..=all.len() {
        let before = everything_in(&mut conn).await;
        let some = Migrator::with_migrations(all[..upto].to_vec());
        some.run(&mut conn).await.expect("migrated");
        let number = all[upto - 1].version;
        holds(number, &before, &everything_in(&mut conn).await);
        let sample = project().join(format!("tests/rows/{number:04}.sql"));
        if let Ok(sql) = std::fs::read_to_string(sample) {
            raw_sql(AssertSqlSafe(sql))
                .execute(&mut conn)
                .await
                .expect("sample rows");
        }
        for (table, rows) in everything_in(&mut conn).await {
            assert!(
                !rows.is_empty(),
                "tests/rows/{number:04}.sql has no row of {table}"
            );
        }
    }
    conn.close().await.expect("closed");
}

#[tokio::test]
async fn every_migration_keeps_the_rows_and_todays_code_reads_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sala.db");
    replay(&path).await;
    let store = Store::open(&path).await.expect("opened");
    let reader = store.reader();
    let mut tx = store.begin().await.expect("a transaction");
    let known = learner::load(&mut tx, &[SOMEBODY, LearnerId(8)])
        .await
        .expect("learners");
    assert_eq!(known.len(), 2);
    let address = Address {
        door: Door::Telegram,
        outer: "770001".into(),
    };
    let found = person::at(&mut tx, &[address]).await.expect("a person");
    assert_eq!(found[0].id, SOMEBODY);
    let saved = conversation::load(&mut tx, &[SOMEBODY])
        .await
        .expect("a conversation");
    let state = State::from_json(&saved[&SOMEBODY].state);
    assert!(
        matches!(&state.live, Conversation::Survey(run) if run.answers.len() == 1),
        "{state:?}"
    );
    drop(tx);
    let run = RunKey {
        survey: "prices".parse().expect("an id"),
        wave: 2,
    };
    let answers = answer::of_run(reader, SOMEBODY, &run)
        .await
        .expect("answers");
    assert_eq!(answers.len(), 6);
    let texts = survey_version::all(reader).await.expect("texts");
    serde_json::from_str::<FormSource>(&texts[0].2).expect("a form");
    assert_eq!(job::waiting(reader, 9).await.expect("jobs").len(), 1);
    assert_eq!(
        heartbeat::last(reader).await.expect("a beat"),
        Some(1_800_000_000)
    );
    let mailbox = Mailbox {
        door: Door::Telegram,
        only: None,
    };
    let due = outbox::due(reader, &mailbox, 1_900_000_000, 9)
        .await
        .expect("messages");
    assert_eq!(due.len(), 1);
    let all = everything(reader, SOMEBODY).await.expect("everything");
    assert_eq!(all["answers"].as_array().map(Vec::len), Some(6));
    store.close().await.expect("closed");
}
