//! What the bot's database holds, against what the people did and what Telegram was told to forget.

use crate::people::Ledger;
use crate::telegram::Fake;
use crate::verdict::Verdict;
use serde_json::Value;
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The names of the choices, in their order.
const CHOICES: [&str; 4] = ["never", "help", "alone", "teach"];

/// Look at a database that nobody writes to now.
pub(crate) async fn open(database: &Path) -> anyhow::Result<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(database);
    Ok(SqliteConnection::connect_with(&options).await?)
}

/// One number.
pub(crate) async fn number(from: &mut SqliteConnection, sql: &'static str) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(sql).fetch_one(from).await?)
}

/// Hold everything against everything.
pub(crate) async fn compare(
    verdict: &mut Verdict,
    (fake, ledger): (&Fake, &Ledger),
    database: &Path,
) -> anyhow::Result<()> {
    let mut base = open(database).await?;
    let whole: String = sqlx::query_scalar("pragma integrity_check")
        .fetch_one(&mut base)
        .await?;
    verdict.must("integrity", whole.clone(), whole == "ok");
    answers(verdict, ledger, &mut base).await?;
    feedback(verdict, ledger, &mut base).await?;
    let seen = "select id from seen_update";
    let seen: Vec<i64> = sqlx::query_scalar(seen).fetch_all(&mut base).await?;
    let seen: BTreeSet<i64> = seen.into_iter().collect();
    let (offered, confirmed) = fake.with(|world| {
        let journal = &world.journal;
        (journal.offered.clone(), journal.confirmed.clone())
    });
    verdict.fact("updates_offered", offered.len());
    verdict.fact(
        "offered_more_than_once",
        offered.values().filter(|n| **n > 1).count(),
    );
    verdict.fact("updates_confirmed", confirmed.len());
    verdict.none("confirmed_and_lost", confirmed.difference(&seen).count());
    for (name, state) in [
        (
            "outbox_queued",
            "select count(*) from outbox where state = 'queued'",
        ),
        (
            "outbox_sending",
            "select count(*) from outbox where state = 'sending'",
        ),
        (
            "outbox_unsure",
            "select count(*) from outbox where state = 'unsure'",
        ),
        (
            "outbox_failed",
            "select count(*) from outbox where state = 'failed'",
        ),
        ("quarantined", "select count(*) from quarantine"),
    ] {
        let count = number(&mut base, state).await?;
        verdict.must(name, count, count == 0);
    }
    Ok(())
}

async fn answers(
    verdict: &mut Verdict,
    ledger: &Ledger,
    base: &mut SqliteConnection,
) -> anyhow::Result<()> {
    let sql = "select address.outer_id, answer.question, coalesce(answer.value, '') from answer
        join address on address.learner_id = answer.learner_id where address.door = 'telegram'";
    let rows: Vec<(String, String, String)> = sqlx::query_as(sql).fetch_all(base).await?;
    let mut stored = BTreeMap::new();
    let mut twice = 0;
    for (person, question, value) in rows {
        let person: i64 = person.parse()?;
        let number = question.trim_start_matches("rate_").parse()?;
        let value: Value = serde_json::from_str(&value).unwrap_or_default();
        let choice = value["One"].as_str().unwrap_or("").to_owned();
        twice += usize::from(stored.insert((person, number), choice).is_some());
    }
    let lost = |key: &&(i64, usize)| !stored.contains_key(*key);
    let wrong = ledger.answers.iter().filter(|(key, choice)| {
        let own = stored.get(*key);
        own.is_some_and(|own| CHOICES.get(**choice) != Some(&own.as_str()))
    });
    let strange = stored
        .keys()
        .filter(|key| !ledger.answers.contains_key(*key));
    verdict.fact("answers_given", ledger.answers.len());
    verdict.fact("answers_stored", stored.len());
    verdict.none("answers_lost", ledger.answers.keys().filter(lost).count());
    verdict.none("answers_changed", wrong.count());
    verdict.none("answers_nobody_gave", strange.count());
    verdict.none("answers_twice", twice);
    Ok(())
}

/// Words for the team are a row each time they are taken: a second row would be a second effect.
async fn feedback(
    verdict: &mut Verdict,
    ledger: &Ledger,
    base: &mut SqliteConnection,
) -> anyhow::Result<()> {
    let rows = "select body, count(*) from feedback group by body";
    let rows: Vec<(String, i64)> = sqlx::query_as(rows).fetch_all(base).await?;
    let stored: BTreeMap<String, i64> = rows.into_iter().collect();
    let lost = |words: &&String| !stored.contains_key(*words);
    verdict.fact("words_written", ledger.feedback.len());
    verdict.none("words_lost", ledger.feedback.iter().filter(lost).count());
    verdict.none(
        "words_twice",
        stored.values().filter(|count| **count > 1).count(),
    );
    Ok(())
}
