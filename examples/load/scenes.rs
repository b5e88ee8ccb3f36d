//! The scenes without limits: as many actions as there can be, a fixed rate, and faults.

use crate::crowd::{Crowd, Tempo};
use crate::figures::{moment, rate, rounded};
use crate::telegram::Fake;
use crate::telegram::faults::{Fault, Trouble};
use crate::telegram::process::{Launch, Process};
use crate::{Arguments, announced};
use anyhow::{Context, bail};
use serde_json::{Value, json};
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use std::path::Path;
use std::time::{Duration, Instant};

/// The id of the first learner.
pub(crate) const FIRST: i64 = 1000;
/// Nobody waits longer for a bot to start.
const PATIENCE: Duration = Duration::from_secs(20);
/// Who waits longer than this for an answer is stuck.
const STUCK: Duration = Duration::from_secs(30);
const SECOND: Duration = Duration::from_secs(1);

/// A bot that has answered, and how it stood before anybody came.
pub(crate) struct Started {
    pub(crate) bot: Process,
    first_answer: Duration,
    idle: u64,
}

/// Start a bot before whom one person waits, and let them be answered.
pub(crate) async fn start(
    fake: &Fake,
    launch: &Launch,
    crowd: &mut Crowd,
) -> anyhow::Result<Started> {
    crate::telegram::learner::Learner::join(fake, FIRST - 1, "en").say("/start");
    let begun = moment();
    let mut bot = launch.start(fake).context("the bot cannot be started")?;
    let sent = |fake: &Fake| fake.with(|world| world.journal.count("sendMessage"));
    while sent(fake) == 0 {
        if let Some(status) = bot.ended() {
            bail!("the bot ended: {status}");
        }
        if begun.elapsed() > PATIENCE {
            bail!("the bot answers nobody");
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let first_answer = begun.elapsed();
    crowd.live(Tempo::Rest, SECOND).await;
    let (idle, _) = bot.memory();
    Ok(Started {
        bot,
        first_answer,
        idle,
    })
}

/// How it was while it was measured.
struct Measure {
    since: Instant,
    bot: u64,
    harness: u64,
}

impl Measure {
    fn begin(bot: &Process) -> Self {
        Self {
            since: moment(),
            bot: bot.cpu(),
            harness: own_cpu(),
        }
    }

    fn end(self, started: &Started, crowd: &mut Crowd) -> Value {
        let time = self.since.elapsed();
        let actions = crowd.waits.count();
        let used = Duration::from_millis(started.bot.cpu() - self.bot);
        let harness = Duration::from_millis(own_cpu() - self.harness);
        let (_, peak) = started.bot.memory();
        json!({
            "actions_per_second": rate(actions, time),
            "cpu_ms_per_1000": rounded(1e6 / rate(actions, used)),
            "bot_busy": rounded(used.as_secs_f64() / time.as_secs_f64()),
            "harness_busy": rounded(harness.as_secs_f64() / time.as_secs_f64()),
            "wait_ms": crowd.waits.report(),
            "acknowledged_ms": crowd.spins.report(),
            "first_answer_ms": rounded(started.first_answer.as_secs_f64() * 1000.0),
            "idle_mib": mib(started.idle),
            "peak_mib": mib(peak),
            "rounds": crowd.rounds,
            "stuck": crowd.stuck(SECOND),
        })
    }
}

fn own_cpu() -> u64 {
    crate::telegram::process::cpu("self")
}

#[allow(clippy::cast_precision_loss, reason = "memory is far below 2^52 KiB")]
fn mib(kib: u64) -> f64 {
    rounded(kib as f64 / 1024.0)
}

/// Nobody thinks.
pub(crate) async fn saturate(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Value> {
    let mut crowd = gather(arguments, fake, 0);
    let started = start(fake, launch, &mut crowd).await?;
    crowd.say("/start");
    crowd.live(Tempo::AtOnce, 3 * SECOND).await;
    let measure = Measure::begin(&started.bot);
    let time = Duration::from_secs(arguments.seconds);
    crowd.live(Tempo::AtOnce, time).await;
    Ok(measure.end(&started, &mut crowd))
}

/// So many a second.
pub(crate) async fn fixed(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Value> {
    let mut crowd = gather(arguments, fake, 0);
    let started = start(fake, launch, &mut crowd).await?;
    settle(&mut crowd, arguments.learners).await?;
    if arguments.announced > 0 {
        announced::begin(fake, launch, arguments.announced).await?;
    }
    let measure = Measure::begin(&started.bot);
    let each = Duration::from_secs_f64(1.0 / arguments.rate);
    let time = Duration::from_secs(arguments.seconds);
    crowd.live(Tempo::Every(each), time).await;
    let mut report = measure.end(&started, &mut crowd);
    report["rate"] = arguments.rate.into();
    report["announced"] = announced::delivered(fake, arguments.announced).into();
    Ok(report)
}

/// Let everybody come as far as their first question.
pub(crate) async fn settle(crowd: &mut Crowd, learners: usize) -> anyhow::Result<()> {
    crowd.say("/start");
    let since = moment();
    let mut gentle = Duration::from_millis(2);
    while crowd.in_survey() < learners {
        if since.elapsed() > PATIENCE {
            bail!(
                "only {} of {learners} came to a question",
                crowd.in_survey()
            );
        }
        crowd.go_on(Tempo::Every(gentle), SECOND / 4).await;
        gentle = Duration::from_millis(4);
    }
    crowd.go_on(Tempo::Rest, SECOND).await;
    Ok(())
}

/// Everybody goes through one survey while calls fail and connections are cut; then the database is asked.
pub(crate) async fn faults(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Value> {
    let mut crowd = gather(arguments, fake, 0);
    crowd.once = true;
    let mut started = start(fake, launch, &mut crowd).await?;
    settle(&mut crowd, arguments.learners).await?;
    fake.with(|world| {
        let half = |trouble| Fault::always(trouble, 0.005);
        world.faults.orders = [
            Trouble::ErrorBefore,
            Trouble::ErrorAfter,
            Trouble::CutBefore,
            Trouble::CutAfter,
        ]
        .map(half)
        .to_vec();
    });
    let each = Duration::from_secs_f64(1.0 / arguments.rate);
    let time = Duration::from_secs(arguments.seconds);
    crowd.live(Tempo::Every(each), time).await;
    let stuck_at_once = crowd.stuck(SECOND);
    fake.with(|world| world.faults.orders.clear());
    crowd.go_on(Tempo::Rest, STUCK + SECOND).await;
    let stuck = crowd.stuck(STUCK);
    let ended = started.bot.terminate(STUCK).await;
    let recorded = recorded(&launch.database()).await?;
    Ok(json!({
        "rate": arguments.rate,
        "taps": crowd.answered.len(),
        "recorded": recorded,
        "waiting_after_the_last": stuck_at_once,
        "stuck": stuck,
        "stopped": ended.map(|status| status.to_string()),
        "wait_ms": crowd.waits.report(),
    }))
}

/// How many questions have an answer in the database, each once for a person.
async fn recorded(database: &Path) -> anyhow::Result<i64> {
    let options = SqliteConnectOptions::new().filename(database);
    let mut connection = SqliteConnection::connect_with(&options).await?;
    let ours = "select count(*) from sqlite_master where name = 'conversation'";
    let ours: i64 = sqlx::query_scalar(ours).fetch_one(&mut connection).await?;
    let count = if ours > 0 {
        "select count(*) from answer where value is not null"
    } else {
        "select count(*) from (select distinct person, question from answer)"
    };
    Ok(sqlx::query_scalar(count).fetch_one(&mut connection).await?)
}

/// The learners of the arguments, after so many others.
pub(crate) fn gather(arguments: &Arguments, fake: &Fake, after: i64) -> Crowd {
    let first = FIRST + after;
    let count = i64::try_from(arguments.learners).unwrap_or(0);
    Crowd::gather(fake, first..first + count, arguments.seed)
}
