//! Telegram's limits: a lesson is due for many at the same moment while a few others answer.
//!
//! Those many go through the survey first, without limits; then the bot is stopped and the database is told that their
//! hour has come. Only Sala knows such an hour, so this scene is for Sala alone.

use crate::Arguments;
use crate::crowd::{Crowd, Tempo};
use crate::figures::{moment, rate, rounded};
use crate::scenes::{gather, settle, start};
use crate::telegram::Fake;
use crate::telegram::pace::Limits;
use crate::telegram::process::Launch;
use anyhow::{Context, bail};
use serde_json::{Value, json};
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
/// The first of those for whom a lesson is due.
const FIRST: i64 = 100_000;
/// From the start of the bot to the hour of the lesson.
const AHEAD: u64 = 6;
/// From the bot to Telegram, and as many milliseconds back.
const WAY: i64 = 25;
/// The lessons are there by then, or something is wrong.
const PATIENCE: Duration = Duration::from_secs(180);

/// Lessons for many, and answers for a few.
pub(crate) async fn limits(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Value> {
    let now = fake.now() / 1000;
    let lessons = awake(&arguments.lessons, &launch.folder, now)?;
    let launch = Launch {
        lessons: Some(lessons),
        ..launch.clone()
    };
    let mut crowd = prepare(arguments, fake, &launch).await?;
    let at = fake.now() / 1000 + i64::try_from(AHEAD)?;
    let due = let_come(&launch.database(), at).await?;
    fake.with(|world| {
        world.faults.way = WAY;
        world.pace.limits = Some(Limits::default());
    });
    let _bot = launch.start(fake)?;
    let each = Tempo::Every(SECOND / 5);
    crowd.live(Tempo::Rest, 2 * SECOND).await;
    crowd.live(each, (u32::try_from(AHEAD)? - 3) * SECOND).await;
    let before = crowd.waits.report();
    // From here on messages to others are lessons.
    crowd.enough = due;
    crowd.live(each, PATIENCE).await;
    let time = crowd.others_took();
    let (refused, early) = fake.with(|world| {
        let journal = &world.journal;
        (journal.answered(429), journal.early())
    });
    let together = crowd.others + crowd.waits.count();
    Ok(json!({
        "lessons_due": due,
        "lessons_sent": crowd.others,
        "seconds": rounded(time.as_secs_f64()),
        "lessons_per_second": rate(crowd.others, time),
        "messages_per_second": rate(together, time),
        "refused_429": refused,
        "early": early,
        "wait_before_ms": before,
        "wait_ms": crowd.waits.report(),
        "acknowledged_ms": crowd.spins.report(),
        "stuck": crowd.stuck(2 * SECOND),
    }))
}

/// A copy of the content in which nobody sleeps now, and everybody lives by UTC.
fn awake(content: &Path, folder: &Path, now: i64) -> anyhow::Result<PathBuf> {
    let copy = folder.join("content");
    copy_all(content, &copy).context("the content cannot be copied")?;
    let file = copy.join("programme.toml");
    let hour = now / 3600 % 24;
    let line = |line: &str| match line.split(' ').next() {
        Some("quiet_from") => format!("quiet_from = {}", (hour + 11) % 24),
        Some("quiet_until") => format!("quiet_until = {}", (hour + 12) % 24),
        Some("default_zone") => "default_zone = \"Etc/UTC\"".to_owned(),
        Some("zones") => "zones = [\"Etc/UTC\"]".to_owned(),
        _ => line.to_owned(),
    };
    let text = fs::read_to_string(&file)?;
    let lines: Vec<String> = text.lines().map(line).collect();
    fs::write(&file, lines.join("\n"))?;
    Ok(copy)
}

fn copy_all(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Many go through the survey, and a few stand at its first question; then the bot is stopped.
async fn prepare(arguments: &Arguments, fake: &Fake, launch: &Launch) -> anyhow::Result<Crowd> {
    let quick = Launch {
        command: format!("{} --pace off", launch.command),
        ..launch.clone()
    };
    let many = i64::try_from(arguments.lessons_due)?;
    let mut crowd = Crowd::gather(fake, FIRST..FIRST + many, arguments.seed);
    crowd.once = true;
    let mut started = start(fake, &quick, &mut crowd).await?;
    crowd.say("/start");
    let since = moment();
    while crowd.stuck(Duration::ZERO) > 0 || crowd.in_survey() > 0 {
        if since.elapsed() > PATIENCE {
            bail!("the survey does not end");
        }
        crowd.go_on(Tempo::AtOnce, SECOND / 4).await;
    }
    let mut crowd = gather(arguments, fake, 0);
    settle(&mut crowd, arguments.learners).await?;
    let ended = started.bot.terminate(15 * SECOND).await;
    ended.context("the bot does not stop")?;
    Ok(crowd)
}

/// At this moment, in unix seconds, a lesson is due for everybody who is through; how many those are.
async fn let_come(database: &Path, at: i64) -> anyhow::Result<usize> {
    let options = SqliteConnectOptions::new().filename(database);
    let mut base = SqliteConnection::connect_with(&options).await?;
    // An hour that is over, but not for long: a lesson may come up to three hours late.
    let hour = (at - 75 * 60) / 3600 % 24;
    let through = "update learner set hour = ?1, days = 127, zone = 'Etc/UTC', seen_at = ?2 - 7200,
        progress = json_set(progress, '$.last_daily', null)
        where id in (select learner_id from survey_run where sent_at is not null)";
    sqlx::query(through)
        .bind(hour)
        .bind(at)
        .execute(&mut base)
        .await?;
    let wake = "update conversation set wake_at = ?1
        where learner_id in (select learner_id from survey_run where sent_at is not null)";
    let woken = sqlx::query(wake).bind(at).execute(&mut base).await?;
    base.close().await?;
    Ok(usize::try_from(woken.rows_affected())?)
}
