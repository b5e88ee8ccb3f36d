//! An announcement under rough treatment, from outside: kills, lost answers, people who go on with their survey meanwhile. Nobody gets it
//! twice, nobody is passed over in silence, and the report adds up.
//!
//! The ignored test is the same with ten thousand people and a thousand kills (`--release` and half an hour are good for it).

use super::{
    bot::{Bot, schema_is_kept, server},
    kills::ratings,
};
use crate::support::{
    copy, project,
    telegram::{
        Fake,
        faults::{Fault, Trouble},
        learner::Learner,
    },
};
use std::{collections::BTreeMap, io::Write, time::Duration};
use tokio::task::JoinSet;

const WORDS: &str = "The market opens at six.";
const OWNER: i64 = 500;
const FIRST: i64 = 100_000;

/// How rough it gets.
struct Roughness {
    people: i64,
    answering: i64,
    kills: i64,
    /// How many of 100 answers of Telegram are lost although the message is there.
    lost: u32,
}

#[tokio::test(flavor = "multi_thread")]
async fn an_announcement_survives_kills() {
    let rough = Roughness {
        people: 400,
        answering: 6,
        kills: 8,
        lost: 0,
    };
    announce(&rough).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_announcement_survives_lost_answers() {
    let rough = Roughness {
        people: 300,
        answering: 0,
        kills: 3,
        lost: 5,
    };
    announce(&rough).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes long"]
async fn an_announcement_to_ten_thousand_survives_a_thousand_kills() {
    let rough = Roughness {
        people: 10_000,
        answering: 500,
        kills: 1_000,
        lost: 0,
    };
    announce(&rough).await;
}

async fn announce(rough: &Roughness) {
    let fake = server().await;
    let content = tempfile::tempdir().expect("a folder");
    copy(&project().join("tests/content/ratings"), content.path());
    let page = content.path().join("programme.toml");
    let text = std::fs::read_to_string(&page).expect("a page");
    let text = format!(
        "undo_above = 1000000\nsecond_person_above = 1000000\nquiet_from = 0\nquiet_until = 0\n{}",
        without_quiet(&text)
    );
    std::fs::write(&page, text).expect("written");
    let lessons = content.path().to_str().expect("a path of letters");
    let arguments = ["--pace", "200", "--lessons", lessons];
    let mut bot = Bot::start(&fake, &arguments);
    let owner = Learner::join(&fake, OWNER, "en");
    owner.say("/start");
    shows(&owner, "English").await;
    settle_people(&fake, &bot, rough.people);
    confirm(&owner, &bot).await;
    let mut answering = JoinSet::new();
    for id in 7_000..7_000 + rough.answering {
        let learner = Learner::join(&fake, id, "en");
        answering.spawn(async move { ratings(&learner).await.len() });
    }
    if rough.lost > 0 {
        let lost = Fault {
            method: Some("sendMessage".to_owned()),
            ..Fault::always(Trouble::CutAfter, f64::from(rough.lost) / 100.0)
        };
        fake.with(|world| world.faults.orders.push(lost));
    }
    let worst = kill(&fake, &mut bot, (&arguments, rough)).await;
    finished(&bot).await;
    while let Some(answers) = answering.join_next().await {
        assert_eq!(answers.expect("somebody who came to the end"), 30);
    }
    adds_up(&fake, &bot, (rough, worst));
    schema_is_kept(&fake);
    bot.stop();
}

/// The page without its own quiet hours.
fn without_quiet(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.starts_with("quiet_"));
    lines.collect::<Vec<_>>().join("\n")
}

/// People who came some time ago, known to both sides.
pub(super) fn settle_people(fake: &Fake, bot: &Bot, people: i64) {
    fake.with(|world| {
        for id in FIRST..FIRST + people {
            world.person(id, "en");
            world.unblock(id);
        }
    });
    let sql = format!(
        "pragma busy_timeout = 5000;
        insert into learner (id, language, hour, days, goal, text_only, paused, standing, unanswered, joined_at, seen_at, progress)
        with recursive number (n) as (select 0 union all select n + 1 from number where n + 1 < {people})
        select {FIRST} + n, 'en', 19, 127, 3, 0, 0, 'reachable', 0, 0, 0, '{{}}' from number;
        insert into address (door, outer_id, learner_id)
        with recursive number (n) as (select 0 union all select n + 1 from number where n + 1 < {people})
        select 'telegram', cast({FIRST} + n as text), {FIRST} + n from number;"
    );
    bot.change(Box::leak(sql.into_boxed_str()));
}

/// The owner writes it and sends it to everybody but those who work here.
async fn confirm(owner: &Learner, bot: &Bot) {
    owner.say(&bot.invite("owner"));
    for step in [
        "English",
        "Announcements",
        "New announcement",
        WORDS,
        "Next",
        "Leave some out",
        "Colleagues",
        "Owner",
        "Done",
        "Next",
        "Next",
    ] {
        match step == WORDS {
            true => {
                shows(owner, "Office").await;
                owner.say(WORDS);
            }
            false => tap(owner, step).await,
        }
    }
    let send = shows(owner, "Send to people:").await;
    owner.tap(&send);
}

/// Waits until the newest message has a button that begins so; its label.
pub(super) async fn shows(learner: &Learner, label: &str) -> String {
    for _ in 0..1_000 {
        if let Some(found) = learner
            .labels()
            .into_iter()
            .find(|own| own.starts_with(label))
        {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("no button {label:?} in {:?}", learner.labels());
}

pub(super) async fn tap(learner: &Learner, label: &str) {
    let found = shows(learner, label).await;
    let before = learner.newest().unwrap_or_default();
    learner.tap(&found);
    // A step that is edited in place changes the newest message; a new one is another.
    let _ = tokio::time::timeout(Duration::from_secs(10), learner.newer(&before)).await;
}

/// Kills it again and again while it goes out; the most that one kill left unsure.
async fn kill(fake: &Fake, bot: &mut Bot, (arguments, rough): (&[&str], &Roughness)) -> i64 {
    let step = (rough.people / (rough.kills + 1)).max(1);
    let (mut worst, mut known) = (0, 0);
    for kill in 0..rough.kills {
        let enough = (kill + 1) * step;
        for _ in 0..300 {
            if fake.with(|world| delivered(world, rough.people)) >= enough {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        bot.kill_and_start(fake, arguments);
        // What the kill before this one had left is known by now.
        let unsure = bot.count(UNSURE);
        worst = worst.max(unsure - known);
        known = unsure;
    }
    worst
}

const UNSURE: &str = "select count(*) from recipient where state = 'unsure'";

fn delivered(world: &crate::support::telegram::world::World, people: i64) -> i64 {
    let has = |id: &i64| copies(world, *id) > 0;
    (FIRST..FIRST + people).filter(has).count() as i64
}

/// How many copies somebody has.
fn copies(world: &crate::support::telegram::world::World, id: i64) -> usize {
    let shown = world.shown(id);
    shown
        .iter()
        .filter(|message| message["text"] == WORDS)
        .count()
}

async fn finished(bot: &Bot) {
    for _ in 0..6_000 {
        if bot.count("select count(*) from broadcast where standing = 'done'") == 1 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it did not come to its end");
}

/// Nobody twice, nobody passed over, and numbers that say so.
fn adds_up(fake: &Fake, bot: &Bot, (rough, worst): (&Roughness, i64)) {
    let rows = bot.rows(
        "select cast(learner_id as text), state, '' from recipient where learner_id between 100000 and 999999",
    );
    let states: BTreeMap<i64, String> = rows
        .into_iter()
        .map(|(id, state, _)| (id.parse().expect("an id"), state))
        .collect();
    assert_eq!(states.len() as i64, rough.people);
    let mut unsure = 0;
    for (id, state) in states {
        let copies = fake.with(|world| copies(world, id));
        assert!(copies <= 1, "{id} got it {copies} times");
        match state.as_str() {
            "delivered" => assert_eq!(copies, 1, "{id} did not get it"),
            "unsure" => unsure += 1,
            other => panic!("{id} is {other}"),
        }
    }
    let said = format!(
        "{} people, {} kills: {unsure} unsure, {worst} at most at once",
        rough.people, rough.kills
    );
    writeln!(std::io::stderr(), "{said}").expect("said");
    if rough.lost == 0 {
        assert!(worst <= 10, "{worst} unsure after one kill");
        assert!(unsure <= 3 * rough.kills, "{unsure} unsure");
    } else {
        assert!(unsure > 0, "no answer was lost");
    }
}
