//! A form that is sent from a phone: fetched, tried, made live, and still live after a power cut.

use super::bot::{Bot, schema_is_kept, server};
use crate::support::{
    project,
    telegram::{
        faults::{Fault, Trouble},
        learner::Learner,
    },
};
use std::time::Duration;

/// Waits until the newest message has these words.
async fn until(learner: &Learner, words: &str) {
    let shown = || learner.newest().unwrap_or_default()["text"].to_string();
    for _ in 0..1_500 {
        if shown().contains(words) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never {words:?}, but {}", shown());
}

/// Does these things one after the other: what is tapped, and the words that answer it.
async fn taps(learner: &Learner, steps: &[(&str, &str)]) {
    for (label, words) in steps {
        learner.tap(label);
        until(learner, words).await;
    }
}

/// Somebody who works in the office.
async fn coordinator(bot: &Bot, learner: &Learner) {
    learner.say("/start");
    until(learner, "Sala").await;
    let steps = [
        ("English", "16 or older"),
        ("16 or older", "all right with you"),
        ("No, thanks", "make or do"),
        ("Weaving", "next lesson"),
    ];
    taps(learner, &steps).await;
    bot.change(
        "insert into role (learner_id, role, scope, name, given_at)
        select learner_id, 'coordinator', '{}', 'x', 0 from address where outer_id = '50'",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_a_phone_is_tried_and_made_live_and_stays_so() {
    let fake = server().await;
    let lessons = project().join("tests/content/two-questions");
    let lessons = lessons.to_str().expect("a path of letters").to_owned();
    let arguments = ["--pace", "off", "--lessons", &lessons];
    let mut bot = Bot::start(&fake, &arguments);
    let officer = Learner::join(&fake, 50, "en");
    coordinator(&bot, &officer).await;
    let form = std::fs::read(project().join("tests/forms/workbook/form.xlsx")).expect("a form");
    officer.say("/office");
    until(&officer, "The office").await;
    fake.with(|world| {
        world.faults.orders = vec![Fault::once(Trouble::CutBefore, "getFile")];
    });
    officer.document("Stall (2).xlsx", &form);
    until(&officer, "cannot be fetched just now").await;
    officer.document("Stall (2).xlsx", &form);
    until(&officer, "Which survey is Stall (2).xlsx").await;
    taps(
        &officer,
        &[
            ("A new survey", "This is a new survey"),
            ("Try it", "In which language"),
            ("English", "1 of"),
            ("Stop trying", "This is a new survey"),
            ("Make it live", "Everybody is still asked"),
            ("Yes, make it live", "is live"),
            ("Surveys", "To check another text"),
            ("Look at 2", "live now"),
            ("Ask this one first", "asked"),
        ],
    )
    .await;
    assert_eq!(
        bot.count("select count(*) from survey_run"),
        0,
        "a trial is no run"
    );
    bot.kill_and_start(&fake, &arguments);
    let visitor = Learner::join(&fake, 51, "km");
    visitor.say("/start");
    until(&visitor, "Sala").await;
    let steps = [("ខ្មែរ", "16"), ("16 ឆ្នាំឡើងទៅ", "/forget"), ("បាទ/ចាស", "1")];
    taps(&visitor, &steps).await;
    let asked = "select count(*) from survey_run as run join live_survey as live
        on live.survey = run.survey and live.version = run.version";
    for _ in 0..500 {
        if bot.count(asked) == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(bot.count(asked), 1, "what was made live before the cut");
    schema_is_kept(&fake);
    bot.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_for_a_file_that_cannot_be_made_is_told_so() {
    let fake = server().await;
    let lessons = project().join("tests/content/two-questions");
    let lessons = lessons.to_str().expect("a path of letters").to_owned();
    let bot = Bot::start(&fake, &["--pace", "off", "--lessons", &lessons]);
    let officer = Learner::join(&fake, 50, "en");
    coordinator(&bot, &officer).await;
    officer.say("/office");
    until(&officer, "The office").await;
    let steps = [("Surveys", "To check another text"), ("Look at 1", "live")];
    taps(&officer, &steps).await;
    bot.change("delete from survey_version");
    taps(&officer, &[("As a file", "could not be made")]).await;
    schema_is_kept(&fake);
    bot.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_a_kill_made_anew_tells_of_all_whom_it_has_asked() {
    let fake = server().await;
    let lessons = project().join("tests/content/two-questions");
    let lessons = lessons.to_str().expect("a path of letters").to_owned();
    let arguments = ["--pace", "off", "--lessons", &lessons];
    let mut bot = Bot::start(&fake, &arguments);
    let officer = Learner::join(&fake, 50, "en");
    coordinator(&bot, &officer).await;
    // What the kill left: the work is done, and the job stands there still.
    bot.change(
        "insert into learner (id, language, hour, days, goal, text_only, paused, standing, unanswered, joined_at, seen_at, progress)
            values (1, 'en', 19, 127, 3, 0, 0, 'reachable', 0, 0, 0, '{}'), (2, 'en', 19, 127, 3, 0, 0, 'reachable', 0, 0, 0, '{}');
        insert into survey_run (learner_id, survey, wave, version, began_at, sent_at, again_at, again_job)
            values (1, 'prices', 1, 'v1', 1, 1, 2, 4711), (2, 'prices', 1, 'v1', 1, 1, 2, 4711);
        insert into job (id, learner_id, query) select 4711, learner_id, '{\"Surveys\":{\"Again\":[\"prices\",4]}}'
            from address where outer_id = '50'",
    );
    bot.kill_and_start(&fake, &arguments);
    until(&officer, "asked once more: 2").await;
    assert_eq!(
        bot.count("select count(*) from audit where act = 'ask again'"),
        0,
        "it was noted when it was done"
    );
    bot.stop();
}
