//! Somebody erases themselves: what a colleague has read of theirs is taken out of the colleague's chat.

use super::{
    announce::{shows, tap},
    bot::{Bot, schema_is_kept, server},
};
use crate::support::telegram::learner::Learner;
use std::time::Duration;

const WORDS: &str = "My brother reads my phone.";

/// How many messages from the bot hold the words or a voice.
fn held(learner: &Learner) -> usize {
    let holds = |message: &&serde_json::Value| {
        let by_bot = message["from"]["is_bot"] == true;
        let text = message["text"].as_str().unwrap_or_default();
        by_bot && (text.contains(WORDS) || message.get("voice").is_some())
    };
    learner.messages().iter().filter(holds).count()
}

async fn until(what: &str, is: impl Fn() -> bool) {
    for _ in 0..1_000 {
        if is() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never: {what}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_colleague_has_read_is_taken_out_of_their_chat() {
    let fake = server().await;
    let bot = Bot::start(&fake, &["--pace", "off"]);
    let (owner, learner) = (
        Learner::join(&fake, 500, "en"),
        Learner::join(&fake, 41, "en"),
    );
    learner.say("/start");
    for step in ["English", "16 or older", "Yes"] {
        tap(&learner, step).await;
    }
    let kept = |count| bot.count("select count(*) from feedback") == count;
    learner.say("/feedback");
    shows(&learner, "Leave it").await;
    learner.say(WORDS);
    until("the words are kept", || kept(1)).await;
    learner.say("/feedback");
    shows(&learner, "Leave it").await;
    learner.voice();
    until("the voice is kept", || kept(2)).await;
    owner.say(&bot.invite("owner"));
    for step in ["English", "Messages", "Open 1"] {
        tap(&owner, step).await;
    }
    until("both are read", || held(&owner) == 2).await;
    learner.say("/forget");
    tap(&learner, "Erase everything").await;
    until("nothing of it is left", || held(&owner) == 0).await;
    schema_is_kept(&fake);
    bot.stop();
}
