//! Kills under load, in small: what `examples/crash_loop` does a thousand times.

use super::bot::{Bot, schema_is_kept, server};
use crate::support::project;
use crate::support::telegram::faults::{Dice, Fault, Trouble};
use crate::support::telegram::learner::Learner;
use crate::support::telegram::walker::{Reply, is_answer, reply};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::task::JoinSet;

const CHOICES: [&str; 4] = ["never", "help", "alone", "teach"];

/// Twenty people answer thirty questions each while the bot is killed five times and Telegram repeats itself.
#[tokio::test(flavor = "multi_thread")]
async fn kills_under_load_lose_no_answer_and_change_none() {
    let fake = server().await;
    fake.with(|world| {
        let polls = |trouble| Fault {
            method: Some("getUpdates".to_owned()),
            ..Fault::always(trouble, 0.1)
        };
        let troubles = [Trouble::Twice, Trouble::Again, Trouble::Shuffled];
        world.faults.orders = troubles.map(polls).to_vec();
    });
    let lessons = project().join("tests/content/ratings");
    let lessons = lessons.to_str().expect("a path of letters");
    let arguments = ["--pace", "off", "--lessons", lessons];
    let mut bot = Bot::start(&fake, &arguments);
    let mut people = JoinSet::new();
    for id in 7_000..7_020 {
        let learner = Learner::join(&fake, id, "en");
        people.spawn(async move { (id, ratings(&learner).await) });
    }
    for _ in 0..5 {
        tokio::time::sleep(Duration::from_millis(300)).await;
        bot.kill_and_start(&fake, &arguments);
    }
    let mut given = BTreeMap::new();
    while let Some(done) = people.join_next().await {
        let (id, answers) = done.expect("somebody who came to the end");
        given.extend(answers.into_iter().map(|(at, choice)| ((id, at), choice)));
    }
    assert_eq!(given.len(), 20 * 30);
    assert_eq!(stored(&bot), given);
    schema_is_kept(&fake);
    bot.stop();
}

/// The answers in the database, by person and number of the question.
fn stored(bot: &Bot) -> BTreeMap<(i64, usize), usize> {
    let sql = "select address.outer_id, answer.question, answer.value from answer
        join address on address.learner_id = answer.learner_id";
    let read = |(person, question, value): (String, String, String)| {
        let number = question.trim_start_matches("rate_").parse();
        let value: Value = serde_json::from_str(&value).expect("a value");
        let choice = CHOICES.iter().position(|own| value["One"] == *own);
        let key = (person.parse().expect("an id"), number.expect("a number"));
        (key, choice.expect("one of the four"))
    };
    bot.rows(sql).into_iter().map(read).collect()
}

/// Somebody goes through the survey; what they chose.
pub(super) async fn ratings(learner: &Learner) -> BTreeMap<usize, usize> {
    let mut dice = Dice(u64::try_from(learner.id).unwrap_or(0));
    let mut chosen = BTreeMap::new();
    let mut seen = Value::Null;
    learner.say("/start");
    loop {
        let newer = tokio::time::timeout(Duration::from_secs(120), learner.newer(&seen)).await;
        seen = newer.unwrap_or_else(|_| panic!("no answer to {seen}"));
        match reply(&seen, &mut dice) {
            Reply::Tap(code) => {
                if is_answer(&code) {
                    let (question, choice) = answer(&seen, &code);
                    chosen.entry(question).or_insert(choice);
                }
                learner.tap_code(seen["message_id"].as_i64().expect("an id"), &code);
            }
            Reply::Say(_) => return chosen,
            Reply::Nothing => {}
        }
    }
}

/// The number of the question in `(3 of 30) ...`, and the place of the choice in `s:7:c1`.
fn answer(message: &Value, code: &str) -> (usize, usize) {
    let text = message["text"].as_str().expect("a text");
    let number = text
        .rsplit('(')
        .next()
        .and_then(|own| own.split(' ').next());
    let choice = code.rsplit(":c").next();
    let read = |part: Option<&str>| part.and_then(|own| own.parse().ok()).expect("a number");
    (read(number), read(choice))
}
