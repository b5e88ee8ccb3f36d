//! What Telegram refuses of an announcement is found before anybody gets it, and nothing else that it refuses stands in the way.

use super::{
    announce::{settle_people, shows, tap},
    bot::{Bot, schema_is_kept, server},
};
use crate::support::{
    project,
    telegram::{
        Fake,
        faults::{Fault, Trouble},
        learner::Learner,
    },
};
use std::time::Duration;

const OWNER: i64 = 500;
const MADE: &str = "select count(*) from broadcast where standing <> 'freezing'";

async fn until(what: &str, is: impl Fn() -> bool) {
    for _ in 0..1_000 {
        if is() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never: {what}");
}

fn refuse(fake: &Fake, method: &str, left: Option<u32>) {
    let fault = Fault {
        chat: Some(OWNER),
        left,
        ..Fault::once(Trouble::Refused, method)
    };
    fake.with(|world| world.faults.orders.push(fault));
}

/// From the list of announcements to the last look, with a photo as the words.
async fn write(owner: &Learner) {
    tap(owner, "Announcements").await;
    tap(owner, "New announcement").await;
    shows(owner, "Office").await;
    owner.photo();
    for _ in 0..3 {
        tap(owner, "Next").await;
    }
}

async fn send(owner: &Learner) {
    let send = shows(owner, "Send to people:").await;
    owner.tap(&send);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_refused_of_the_announcement_itself_keeps_it_back() {
    let fake = server().await;
    let content = project().join("tests/content/ratings");
    let lessons = content.to_str().expect("a path of letters");
    let bot = Bot::start(&fake, &["--pace", "off", "--lessons", lessons]);
    let owner = Learner::join(&fake, OWNER, "en");
    owner.say("/start");
    shows(&owner, "English").await;
    settle_people(&fake, &bot, 3);
    owner.say(&bot.invite("owner"));
    tap(&owner, "English").await;
    shows(&owner, "Announcements").await;

    refuse(&fake, "sendPhoto", None);
    write(&owner).await;
    send(&owner).await;
    let newest = || owner.newest().unwrap_or_default()["text"].to_string();
    let said = "did not take what is written in English";
    until(said, || newest().contains(said)).await;
    assert_eq!(bot.count(MADE), 0);

    fake.with(|world| world.faults.orders.clear());
    tap(&owner, "Words").await;
    for _ in 0..3 {
        tap(&owner, "Next").await;
    }
    shows(&owner, "Send to people:").await;
    refuse(&fake, "sendMessage", Some(1));
    owner.say("/help");
    let refused =
        "select count(*) from outbox where state = 'failed' and body = '' and slot <> 'preview-en'";
    until("another reply is refused", || bot.count(refused) > 0).await;
    send(&owner).await;
    until("it is confirmed", || bot.count(MADE) == 1).await;
    schema_is_kept(&fake);
    bot.stop();
}
