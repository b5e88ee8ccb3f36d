//! An announcement that goes out while others answer: its people are written into the database, as if it had been confirmed just now.

use crate::telegram::{Fake, process::Launch};
use anyhow::bail;
use sqlx::{
    AssertSqlSafe, Connection,
    sqlite::{SqliteConnectOptions, SqliteConnection},
};
use std::time::Duration;

const WORDS: &str = "The market opens at six.";
const FIRST: i64 = 1_000_000;

/// The announcer looks at least this often.
const PATIENCE: u32 = 450;
const PAUSE: Duration = Duration::from_millis(100);

/// Lets an announcement go out to so many people; returns once the first of them has it.
pub(crate) async fn begin(fake: &Fake, launch: &Launch, people: usize) -> anyhow::Result<()> {
    let people = i64::try_from(people)?;
    fake.with(|world| {
        for id in FIRST..FIRST + people {
            world.person(id, "en");
            world.unblock(id);
        }
    });
    let numbers = format!(
        "with recursive number (n) as (select 0 union all select n + 1 from number where n + 1 < {people})"
    );
    let sql = format!(
        "pragma busy_timeout = 5000; begin immediate;
        insert into learner (id, language, hour, days, goal, text_only, paused, standing, unanswered, joined_at, seen_at, progress)
        {numbers} select {FIRST} + n, 'en', 19, 127, 3, 0, 0, 'reachable', 0, 0, 0, '{{}}' from number;
        insert into address (door, outer_id, learner_id)
        {numbers} select 'telegram', cast({FIRST} + n as text), {FIRST} + n from number;
        insert into role (learner_id, role, scope, name, given_by, given_at) values ({FIRST}, 'owner', '{{}}', '', null, 0);
        insert into broadcast (id, job, made_by, made_at, content, reach, standing, begins_at, ends_at, total)
        values (1, -1, {FIRST}, 0, '{{\"at_night\":true}}', '{{}}', 'running', 0, 99999999999, {people});
        insert into broadcast_text (broadcast_id, language, body) values (1, 'en', '{{\"text\":\"{WORDS}\"}}');
        insert into recipient (broadcast_id, learner_id, language, due_at)
        {numbers} select 1, {FIRST} + n, 'en', 0 from number;
        commit;"
    );
    let options = SqliteConnectOptions::new().filename(launch.database());
    let mut connection = SqliteConnection::connect_with(&options).await?;
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(&mut connection)
        .await?;
    for _ in 0..PATIENCE {
        if fake.with(|world| world.newest(FIRST).is_some()) {
            return Ok(());
        }
        tokio::time::sleep(PAUSE).await;
    }
    bail!("the announcement did not begin")
}

/// How many have it.
pub(crate) fn delivered(fake: &Fake, people: usize) -> usize {
    let people = i64::try_from(people).unwrap_or(0);
    let has = |id: &i64| fake.with(|world| world.newest(*id).is_some());
    (FIRST..FIRST + people).filter(has).count()
}
