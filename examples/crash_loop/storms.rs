//! Too much, and what nobody should send: floods from one chat, forged buttons, every kind of update that there is.

use crate::Arguments;
use crate::logs::Search;
use crate::people::{FIRST, People, now};
use crate::telegram::Fake;
use crate::telegram::faults::Dice;
use crate::telegram::learner::Learner;
use crate::telegram::people::buttons;
use crate::telegram::process::{Launch, Process};
use crate::telegram::random;
use crate::truth;
use crate::verdict::Verdict;
use anyhow::bail;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
/// Who floods; none of the people.
const FLOODER: i64 = FIRST - 1;
/// How much of a flood may wait at the server.
const WAITING: usize = 400;

/// A thousand messages a second from one chat; the others answer as before.
pub(crate) async fn floods(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    let launch = with(launch, "--pace 29.5");
    let mut people = People::gather(fake, 30, arguments.seed);
    let flooder = Learner::join(fake, FLOODER, "en");
    let mut bot = launch.start(fake)?;
    let each = Some(SECOND / 5);
    people.live(each, 15 * SECOND).await;
    people.ledger.waits.clear();
    people.live(each, 10 * SECOND).await;
    let before = people.ledger.wait(0.99);
    people.ledger.waits.clear();
    let flood = async {
        let mut ticks = tokio::time::interval(SECOND / 100);
        for _ in 0..1000 {
            ticks.tick().await;
            for word in 0..10 {
                flooder.say(&format!("word {word}"));
            }
        }
    };
    tokio::join!(flood, people.live(each, 12 * SECOND));
    let answers = fake.with(|world| {
        let calls = world.journal.calls.iter();
        let to = calls.filter(|call| call.chat == Some(FLOODER) && call.method == "sendMessage");
        to.count()
    });
    let during = people.ledger.wait(0.99);
    verdict.fact("messages", 10_000);
    verdict.fact("answers_to_the_flooder", answers);
    verdict.fact("others_p99_before_ms", millis(before));
    verdict.must("others_p99_ms", millis(during), during < SECOND);
    verdict.fact("others_answered", people.ledger.waits.len());
    let (_, peak) = bot.memory();
    verdict.fact("peak_kib", peak);
    verdict.none("ended_by_itself", usize::from(bot.ended().is_some()));
    Ok(verdict)
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// The same launch with other arguments after `serve`.
fn with(launch: &Launch, arguments: &str) -> Launch {
    let command = launch.command.replace("--pace off", arguments);
    Launch {
        command,
        ..launch.clone()
    }
}

/// What must not change by a forged tap; `seen_at` and the like may.
const UNCHANGED: [&str; 5] = [
    "select coalesce(group_concat(learner_id || survey || wave || question || coalesce(value, '') || coalesce(missing, ''), ';'), '')
        from (select * from answer order by 1, 2, 3, 4)",
    "select coalesce(group_concat(id || coalesce(language, '') || coalesce(adult, '') || coalesce(consent_given, '') || hour || days
        || goal || text_only || paused || standing, ';'), '') from (select * from learner order by id)",
    "select coalesce(group_concat(learner_id || survey || wave || coalesce(sent_at, ''), ';'), '')
        from (select * from survey_run order by 1, 2, 3)",
    "select count(*) || '' from feedback",
    "select coalesce(group_concat(learner_id || lesson || coalesce(finished_at, ''), ';'), '')
        from (select * from lesson_run order by 1, 2)",
];

/// Taps with data that nobody was shown: nothing changes.
pub(crate) async fn forged(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    fake.with(|world| world.strict = false);
    let mut people = People::gather(fake, 20, arguments.seed);
    let mut bot = launch.start(fake)?;
    people.live(Some(SECOND / 50), 5 * SECOND).await;
    people.live(None, 2 * SECOND).await;
    // What somebody really tapped must not come after the first look.
    while people.stuck(Duration::ZERO) > 0 && people.stuck(30 * SECOND) == 0 {
        people.live(None, SECOND / 5).await;
    }
    let shown = shown(fake);
    let before = facts(launch).await?;
    let mut dice = Dice(arguments.seed);
    let mut sent = 0;
    while sent < arguments.count {
        for _ in 0..100 {
            let id = FIRST + i64::try_from(dice.below(20))?;
            let data = forge(&mut dice, &shown, id);
            if shown.iter().any(|(own, code)| *own == id && *code == data) {
                continue;
            }
            fake.with(|world| {
                let newest = world.newest(id).and_then(|own| own["message_id"].as_i64());
                let message = newest.unwrap_or(0) - i64::try_from(dice.below(3)).unwrap_or(0);
                world.tap(id, message, &data);
            });
            sent += 1;
        }
        drain(fake, &mut bot, WAITING).await?;
    }
    drain(fake, &mut bot, 0).await?;
    people.live(None, SECOND).await;
    let after = facts(launch).await?;
    let names = ["answer", "learner", "survey_run", "feedback", "lesson_run"];
    let both = names.iter().zip(before.iter().zip(&after));
    let changed = both.filter(|(_, (old, new))| old != new);
    let changed: Vec<String> = changed
        .map(|(name, (old, new))| format!("{name}: {}", different(old, new)))
        .collect();
    verdict.fact("forged_taps", sent);
    verdict.must("tables_changed", changed.join(" "), changed.is_empty());
    verdict.none("ended_by_itself", usize::from(bot.ended().is_some()));
    let mut search = Search::default();
    search.read(launch)?;
    verdict.none("panics", search.panics);
    Ok(verdict)
}

/// The first row that is not as it was.
fn different(old: &str, new: &str) -> String {
    let rows = old.split(';').zip(new.split(';'));
    let first = rows
        .filter(|(old, new)| old != new)
        .map(|(old, new)| format!("{old} -> {new}"));
    first.take(1).collect()
}

async fn facts(launch: &Launch) -> anyhow::Result<Vec<String>> {
    let mut base = truth::open(&launch.database()).await?;
    let mut found = Vec::new();
    for sql in UNCHANGED {
        let text: String = sqlx::query_scalar(sql).fetch_one(&mut base).await?;
        found.push(text);
    }
    Ok(found)
}

/// Every code that anybody was shown so far.
fn shown(fake: &Fake) -> BTreeSet<(i64, String)> {
    fake.with(|world| {
        let all = world.messages.iter();
        all.flat_map(|((chat, _), message)| {
            let codes = buttons(&message.value).into_iter();
            codes.map(|button| (*chat, button.data))
        })
        .collect()
    })
}

/// Data that a forger might send: a step that is not theirs, an action that was not offered, a damaged code, or noise. The
/// stamps lie far above those that anybody reaches, or a guess might be what is shown when it arrives.
fn forge(dice: &mut Dice, shown: &BTreeSet<(i64, String)>, id: i64) -> String {
    const ACTIONS: [&str; 12] = [
        "l:my", "a:0", "c:0", "d:0", "o:forget", "t:h3", "t:d1", "t:p7", "t:t1", "f:1", "m:1", "n",
    ];
    let stamp = 1_000_000 + dice.below(1_000_000);
    let step = ["c0", "y1", "n1", "d", "s", "b", "k", "p2", "e1", "!"][dice.below(10)];
    match dice.below(4) {
        0 => format!("s:{stamp}:{step}"),
        1 => ACTIONS[dice.below(ACTIONS.len())].to_owned(),
        2 => {
            let any = shown.iter().nth(dice.below(shown.len()));
            let mut code = any.map_or_else(Vec::new, |(_, code)| code.clone().into_bytes());
            // Digits stay as they are: another stamp may be shown later.
            let letters = code.iter_mut().filter(|byte| !byte.is_ascii_digit());
            for byte in letters {
                *byte = b'!' + u8::try_from(dice.below(14)).unwrap_or(0);
            }
            String::from_utf8_lossy(&code).into_owned()
        }
        _ => format!("{}:{}:{id}", dice.roll(), dice.below(99)),
    }
}

/// Wait until no more than so many updates wait at the server.
async fn drain(fake: &Fake, bot: &mut Process, most: usize) -> anyhow::Result<()> {
    let since = now();
    while fake.with(|world| world.updates.pending()) > most {
        if let Some(status) = bot.ended() {
            bail!("the bot ended: {status}");
        }
        if since.elapsed() > 60 * SECOND {
            bail!("the bot takes nothing any more");
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    fake.with(|world| world.journal.calls.clear());
    Ok(())
}

/// Updates of every kind, made from the schema, with and without people behind them.
pub(crate) async fn updates(
    arguments: &Arguments,
    fake: &Fake,
    launch: &Launch,
) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::default();
    fake.with(|world| {
        world.strict = false;
        world.keep = 1_000;
    });
    let mut people = People::gather(fake, 20, arguments.seed);
    let mut bot = launch.start(fake)?;
    people.live(Some(SECOND / 50), 5 * SECOND).await;
    let mut dice = Dice(arguments.seed);
    let (mut sent, mut search) = (0, Search::default());
    while sent < arguments.count {
        for _ in 0..200 {
            let (kind, mut value) = random::update(&mut dice);
            settle(&mut value, &mut dice);
            fake.with(|world| world.updates.push_any(&kind, value, world.now));
            sent += 1;
        }
        drain(fake, &mut bot, WAITING).await?;
        if sent % 20_000 == 0 {
            search.read(launch)?;
        }
    }
    drain(fake, &mut bot, 0).await?;
    verdict.fact("updates", sent);
    verdict.none("ended_by_itself", usize::from(bot.ended().is_some()));
    let ended = bot.terminate(10 * SECOND).await;
    verdict.must(
        "stopped",
        format!("{ended:?}"),
        ended.is_some_and(|own| own.success()),
    );
    search.read(launch)?;
    verdict.none("panics", search.panics);
    verdict.fact("caught_in_teloxide", search.foreign_panics);
    verdict.fact("complaints", json!(search.complaints));
    let mut base = truth::open(&launch.database()).await?;
    let aside = truth::number(&mut base, "select count(*) from quarantine").await?;
    verdict.must("quarantined", aside, aside == 0);
    let whole: String = sqlx::query_scalar("pragma integrity_check")
        .fetch_one(&mut base)
        .await?;
    verdict.must("integrity", whole.clone(), whole == "ok");
    Ok(verdict)
}

/// Most of what is made up comes from one of the people, in their own chat.
fn settle(value: &mut Value, dice: &mut Dice) {
    if dice.below(4) == 0 {
        return;
    }
    let id = FIRST + i64::try_from(dice.below(20)).unwrap_or(0);
    let chat = json!({"id": id, "type": "private", "first_name": "x"});
    for holder in ["message", "from", "user", "chat"] {
        let Some(inner) = value.get_mut(holder) else {
            continue;
        };
        match holder {
            "from" | "user" => inner["id"] = id.into(),
            "chat" => *inner = chat.clone(),
            _ => inner["chat"] = chat.clone(),
        }
    }
}
