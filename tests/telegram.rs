//! Sala on Telegram from outside: `sala serve` as a process of its own against the fake Bot API.

mod announce;
mod bot;
mod door;
mod kills;
mod leave;
mod preview;
mod publish;
mod walk;

use crate::support::telegram::learner::Learner;
use bot::{Bot, schema_is_kept, server};
use walk::walk;

/// From the first word to a finished quiz, in every language at once.
#[tokio::test(flavor = "multi_thread")]
async fn a_learner_comes_from_start_to_a_finished_quiz_in_each_language() {
    let fake = server().await;
    let bot = Bot::start(&fake, &["--pace", "off"]);
    let languages = ["en", "km", "lo", "th", "vi", "id", "my"];
    let mut walks = tokio::task::JoinSet::new();
    for (at, language) in languages.into_iter().enumerate() {
        let learner = Learner::join(&fake, 5_000 + at as i64, language);
        walks.spawn(async move { walk(&learner, language).await });
    }
    while let Some(walked) = walks.join_next().await {
        walked.expect("a whole walk");
    }
    assert_eq!(
        bot.count("select count(*) from lesson_run where finished_at is not null"),
        7
    );
    schema_is_kept(&fake);
    bot.stop();
}

/// A power cut in the middle of a survey: the next tap is answered as if nothing had been.
#[tokio::test(flavor = "multi_thread")]
async fn a_kill_in_the_middle_loses_no_answer_and_no_reply() {
    let fake = server().await;
    let mut bot = Bot::start(&fake, &["--pace", "off"]);
    let learners: Vec<Learner> = (0..6)
        .map(|at| Learner::join(&fake, 6_000 + at, "en"))
        .collect();
    let mut walks = tokio::task::JoinSet::new();
    for learner in learners {
        walks.spawn(async move { walk(&learner, "en").await });
    }
    for _ in 0..3 {
        tokio::time::sleep(std::time::Duration::from_millis(250)).await;
        bot.kill_and_start(&fake, &["--pace", "off"]);
    }
    while let Some(walked) = walks.join_next().await {
        walked.expect("a whole walk");
    }
    let twice = "select count(*) from (select count(*) as n from lesson_run
        where finished_at is not null group by learner_id having n > 1)";
    assert_eq!(bot.count(twice), 0);
    assert_eq!(
        bot.count("select count(*) from survey_run where sent_at is not null"),
        6
    );
    schema_is_kept(&fake);
    bot.stop();
}
