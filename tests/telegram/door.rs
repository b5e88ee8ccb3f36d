//! What the door does with what comes in: taps that nobody was shown, groups, people who leave, gaps, a token that is not good.

use super::bot::{Bot, schema_is_kept, server};
use crate::support::telegram::{Fake, learner::Learner, people::buttons, world::World};
use serde_json::Value;
use std::{process::Command, time::Duration};

/// How much was answered; which form somebody has is computed at the beginning.
const ANSWERS: &str = "select count(*) from answer where question not in ('form', 'half')";

/// Waits until something is so.
async fn until(what: &str, is: impl Fn() -> bool) {
    for _ in 0..1_000 {
        if is() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never: {what}");
}

/// The newest message, and the code of its first button.
fn newest(learner: &Learner) -> (i64, String, String) {
    let message = learner.newest().unwrap_or(Value::Null);
    let code = buttons(&message).first().map(|b| b.data.clone());
    let text = message["text"].as_str().unwrap_or("").to_owned();
    (
        message["message_id"].as_i64().unwrap_or(0),
        text,
        code.unwrap_or_default(),
    )
}

/// Somebody who has agreed and sees the first question.
async fn at_first_question(fake: &Fake, id: i64) -> Learner {
    let learner = Learner::join(fake, id, "en");
    learner.say("/start");
    for code in ["l:en", "a:1", "c:1"] {
        let offered = || buttons(&learner.newest().unwrap_or(Value::Null));
        until(code, || offered().iter().any(|button| button.data == code)).await;
        learner.tap_code(newest(&learner).0, code);
    }
    until("a question", || newest(&learner).2.starts_with("s:1:")).await;
    learner
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_that_nobody_was_shown_changes_nothing() {
    let fake = server().await;
    let bot = Bot::start(&fake, &[]);
    let learner = at_first_question(&fake, 41).await;
    let (message, ..) = newest(&learner);
    let long = "s:1:c0".repeat(20);
    for code in [
        "c:0",
        "f:1",
        "t:h5",
        "l:km",
        "s:7:c0",
        "s:1:c77",
        "",
        "'; drop table answer",
        &long,
    ] {
        learner.tap_code(message, code);
        learner.tap_code(message + 900, code);
    }
    let acknowledged =
        || fake.with(|world| world.taps.values().filter(|t| t.answer.is_some()).count());
    until("every tap is acknowledged", || acknowledged() == 21).await;
    assert_eq!(bot.count(ANSWERS), 0);
    let same =
        "select count(*) from learner where language = 'en' and consent_given = 1 and hour = 19";
    assert_eq!(bot.count(same), 1);
    learner.tap_code(message, "s:1:c0");
    until("the answer counts", || bot.count(ANSWERS) == 1).await;
    schema_is_kept(&fake);
    bot.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_is_told_once_where_to_go() {
    let fake = server().await;
    let bot = Bot::start(&fake, &[]);
    let learner = Learner::join(&fake, 42, "km");
    for text in ["/start", "/help", "hello"] {
        fake.with(|world| world.say_in_group(42, text));
    }
    learner.say("/start");
    until("an answer in private", || learner.newest().is_some()).await;
    let to_groups: Vec<String> = fake.with(|world| {
        let calls = world.journal.calls.iter();
        let said = calls.filter(|call| call.method == "sendMessage" && call.chat < Some(0));
        said.filter_map(|call| call.text.clone()).collect()
    });
    assert_eq!(to_groups.len(), 1, "{to_groups:?}");
    assert!(
        to_groups[0].contains("https://t.me/sala_test_bot?start"),
        "{to_groups:?}"
    );
    schema_is_kept(&fake);
    bot.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_blocks_the_bot_is_left_in_peace_until_they_return() {
    let fake = server().await;
    let bot = Bot::start(&fake, &[]);
    let learner = at_first_question(&fake, 43).await;
    learner.block();
    let away = "select count(*) from learner where standing = 'unreachable'";
    until("they are known to be gone", || bot.count(away) == 1).await;
    learner.unblock();
    learner.say("/start");
    until("they are back", || bot.count(away) == 0).await;
    let refused = |world: &World| {
        world
            .journal
            .calls
            .iter()
            .filter(|call| call.code == 403)
            .count()
    };
    assert_eq!(
        fake.with(|world| refused(world)),
        0,
        "nobody is tried who has left"
    );
    bot.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_gap_the_open_question_is_asked_again_once() {
    let fake = server().await;
    let mut bot = Bot::start(&fake, &[]);
    let learner = at_first_question(&fake, 44).await;
    let asked = learner.messages().len();
    until("settled", || {
        bot.count("select count(*) from outbox where state = 'queued'") == 0
    })
    .await;
    bot.change("update listened set at = at - 1000; update learner set seen_at = seen_at - 1000");
    bot.kill_and_start(&fake, &[]);
    until("the question comes again", || {
        learner.messages().len() == asked + 1
    })
    .await;
    let (message, text, code) = newest(&learner);
    assert!(text.starts_with("I was away for a while"), "{text}");
    // One that is not written down as sent would come again after the kill, as it should.
    until("settled", || {
        bot.count("select count(*) from outbox where state = 'queued'") == 0
    })
    .await;
    bot.kill_and_start(&fake, &[]);
    learner.tap_code(message, &code);
    until("the answer counts", || bot.count(ANSWERS) == 1).await;
    until("the next question", || {
        learner.messages().len() == asked + 2
    })
    .await;
    until("settled", || {
        bot.count("select count(*) from outbox where state = 'queued'") == 0
    })
    .await;
    assert_eq!(learner.messages().len(), asked + 2, "and no other");
    schema_is_kept(&fake);
    bot.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_for_the_team_is_kept_by_its_id() {
    let fake = server().await;
    let bot = Bot::start(&fake, &[]);
    let learner = at_first_question(&fake, 45).await;
    learner.say("/feedback");
    until("it is asked for", || newest(&learner).1.contains("team")).await;
    learner.photo();
    until("it is kept", || {
        bot.count("select count(*) from feedback") == 1
    })
    .await;
    let downloads = fake.with(|world| world.journal.count("getFile"));
    assert_eq!(downloads, 0, "nothing is fetched that nobody needs");
    schema_is_kept(&fake);
    bot.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_not_good_is_told_in_words_and_not_shown() {
    let fake = server().await;
    let folder = tempfile::tempdir().expect("a folder");
    let output = Command::new(env!("CARGO_BIN_EXE_sala"))
        .arg("serve")
        .env("TELOXIDE_TOKEN", "7:CanaryOfAToken")
        .env("TELOXIDE_API_URL", format!("http://{}", fake.address()))
        .env("SALA_DATABASE", folder.path().join("sala.db"))
        .env("SALA_LOG", "trace")
        .output()
        .expect("sala runs");
    assert_eq!(output.status.code(), Some(78));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("does not know this token"), "{said}");
    assert!(!said.contains("CanaryOfAToken"), "{said}");
}

/// The commands of somebody's own chat, as Telegram shows them.
fn own_menu(fake: &Fake, id: i64) -> Vec<String> {
    let scope = serde_json::json!({"type": "chat", "chat_id": id}).to_string();
    fake.with(|world| {
        let key = format!("MyCommands/{scope}/0/");
        let menu = world.settings.get(&key).and_then(Value::as_array);
        let name = |command: &Value| command["command"].as_str().unwrap_or("").to_owned();
        menu.map(|menu| menu.iter().map(name).collect())
            .unwrap_or_default()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_of_the_office_comes_and_goes_with_the_rights() {
    let fake = server().await;
    let mut bot = Bot::start(&fake, &[]);
    let learner = at_first_question(&fake, 46).await;
    assert!(own_menu(&fake, 46).is_empty());
    bot.change(
        "insert into role (learner_id, role, scope, name, given_by, given_at)
            select id, 'coordinator', '{}', 'x', null, 0 from learner;
        insert into menu (learner_id) select id from learner",
    );
    // A kill loses no wish.
    bot.kill_and_start(&fake, &[]);
    until("the menu is there", || {
        own_menu(&fake, 46).starts_with(&["office".into(), "board".into()])
    })
    .await;
    assert!(own_menu(&fake, 46).contains(&"invite".into()));
    learner.say("/forget");
    until("it is asked", || newest(&learner).2 == "n").await;
    let message = learner.newest().unwrap_or(Value::Null);
    let erase = buttons(&message).into_iter().next_back();
    learner.tap_code(newest(&learner).0, &erase.expect("a button").data);
    until("the menu is gone", || own_menu(&fake, 46).is_empty()).await;
    until("nothing is left of them", || {
        bot.count("select (select count(*) from address) + (select count(*) from menu)") == 0
    })
    .await;
    schema_is_kept(&fake);
    bot.stop();
}
