//! getUpdates: what it gives, confirms, waits for, and forgets.

use super::client::{Client, clean, real_scene, scene};
use serde_json::{Value, json};
use std::time::Duration;

fn ids(batch: &Value) -> Vec<i64> {
    let all = batch.as_array().expect("a batch").iter();
    all.map(|update| update["update_id"].as_i64().expect("an id"))
        .collect()
}

#[tokio::test]
async fn the_earliest_hundred_come_until_an_offset_confirms_them() {
    let (fake, learner, mut client) = scene().await;
    for number in 0..120 {
        learner.say(&number.to_string());
    }
    let first = ids(&client.ok("getUpdates", json!({})).await);
    assert_eq!(first, (100_000..100_100).collect::<Vec<_>>());
    assert_eq!(ids(&client.ok("getupdates", json!({})).await), first);
    let rest = client.ok("getUpdates", json!({"offset": 100_100})).await;
    assert_eq!(ids(&rest).len(), 21);
    assert_eq!(fake.with(|world| world.journal.confirmed.len()), 100);
    let few = client.ok("getUpdates", json!({"limit": 3})).await;
    assert_eq!(ids(&few), [100_100, 100_101, 100_102]);
    let last = client.ok("getUpdates", json!({"offset": -1})).await;
    assert_eq!(ids(&last), [100_120]);
    assert_eq!(fake.with(|world| world.updates.pending()), 1);
    clean(&fake);
}

#[tokio::test]
async fn a_long_poll_ends_with_the_first_news() {
    let (fake, learner, mut client) = scene().await;
    client.ok("getUpdates", json!({"offset": 100_001})).await;
    let poll = tokio::spawn(async move {
        let fields = json!({"offset": 100_001, "timeout": 50});
        client.ok("getUpdates", fields).await
    });
    while fake.with(|world| world.updates.polls()) < 2 {
        tokio::task::yield_now().await;
    }
    learner.say("hello");
    assert_eq!(ids(&poll.await.expect("a poll")), [100_001]);
}

#[tokio::test]
async fn a_long_poll_waits_no_longer_than_fifty_seconds() {
    let (fake, _, mut client) = scene().await;
    client.ok("getUpdates", json!({"offset": 100_001})).await;
    let poll = tokio::spawn(async move {
        let fields = json!({"offset": 100_001, "timeout": 3600});
        client.ok("getUpdates", fields).await
    });
    while fake.with(|world| world.updates.polls()) < 2 {
        tokio::task::yield_now().await;
    }
    fake.advance(49_999);
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(!poll.is_finished());
    fake.advance(1);
    assert_eq!(poll.await.expect("a poll"), json!([]));
}

#[tokio::test]
async fn a_second_poller_ends_the_first() {
    let (fake, learner, mut client) = scene().await;
    client.ok("getUpdates", json!({"offset": 100_001})).await;
    let first = tokio::spawn(async move {
        let fields = json!({"offset": 100_001, "timeout": 50});
        client.refused("getUpdates", fields).await
    });
    while fake.with(|world| world.updates.polls()) < 2 {
        tokio::task::yield_now().await;
    }
    let mut other = Client::to(&fake);
    assert_eq!(other.ok("getUpdates", json!({})).await, json!([]));
    let text = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    assert_eq!(first.await.expect("a poll"), (409, text.to_owned()));
    learner.say("still here");
    assert_eq!(ids(&other.ok("getUpdates", json!({})).await), [100_001]);
}

#[tokio::test]
async fn two_pollers_that_fight_hear_of_it_only_every_three_seconds() {
    let (fake, _, mut client) = scene().await;
    client.ok("getUpdates", json!({"offset": 100_001})).await;
    let fields = json!({"offset": 100_001, "timeout": 50});
    let mut polls = Vec::new();
    for number in 2..5 {
        let mut own = Client::to(&fake);
        let fields = fields.clone();
        polls.push(tokio::spawn(async move {
            own.call("getUpdates", &fields).await.map(|(code, _)| code)
        }));
        while fake.with(|world| world.updates.polls()) < number {
            tokio::task::yield_now().await;
        }
    }
    assert_eq!(polls.remove(0).await.expect("a poll"), Some(409));
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(!polls[0].is_finished());
    fake.advance(3000);
    assert_eq!(polls.remove(0).await.expect("a poll"), Some(409));
    assert!(!polls[0].is_finished());
}

#[tokio::test]
async fn a_bot_that_asks_the_same_at_once_gets_one_update() {
    let (_, learner, mut client) = real_scene().await;
    learner.say("more");
    assert_eq!(ids(&client.ok("getUpdates", json!({})).await).len(), 2);
    assert_eq!(ids(&client.ok("getUpdates", json!({})).await).len(), 1);
}

#[tokio::test]
async fn allowed_kinds_are_kept_from_call_to_call() {
    let (fake, learner, mut client) = scene().await;
    let only = json!({"offset": 100_001, "allowed_updates": ["my_chat_member"]});
    client.ok("getUpdates", only).await;
    learner.say("not wanted");
    learner.block();
    let batch = client.ok("getUpdates", json!({})).await;
    assert_eq!(
        batch[0]["my_chat_member"]["new_chat_member"]["status"],
        "kicked"
    );
    learner.unblock();
    let batch = client.ok("getUpdates", json!({})).await;
    assert_eq!(
        batch[1]["my_chat_member"]["new_chat_member"]["status"],
        "member"
    );
    clean(&fake);
}

#[tokio::test]
async fn texts_live_a_day_and_taps_a_hundred_and_fifty_seconds() {
    let (fake, learner, mut client) = scene().await;
    let keyboard = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]});
    let fields = json!({"chat_id": 5, "text": "Well?", "reply_markup": keyboard});
    client.ok("sendMessage", fields).await;
    let query = learner.tap("Yes");
    fake.advance(149_999);
    assert_eq!(ids(&client.ok("getUpdates", json!({})).await).len(), 2);
    fake.advance(1);
    let batch = client.ok("getUpdates", json!({})).await;
    assert_eq!(ids(&batch), [100_000]);
    let late = client.refused("answerCallbackQuery", json!({"callback_query_id": query}));
    let text = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(late.await, (400, text.to_owned()));
    fake.advance(86_400_000);
    assert_eq!(client.ok("getUpdates", json!({})).await, json!([]));
    assert_eq!(fake.with(|world| world.journal.expired.len()), 2);
    clean(&fake);
}

#[tokio::test]
async fn nobody_polls_while_updates_go_to_an_address() {
    let (fake, _, mut client) = scene().await;
    client
        .ok("setWebhook", json!({"url": "https://example.org"}))
        .await;
    let (code, text) = client.refused("getUpdates", json!({})).await;
    assert_eq!(code, 409);
    assert!(text.contains("webhook is active"), "{text}");
    client.ok("deleteWebhook", json!({})).await;
    let told = client.ok("getWebhookInfo", json!({})).await;
    assert_eq!(
        (&told["url"], &told["pending_update_count"]),
        (&json!(""), &json!(1))
    );
    assert_eq!(ids(&client.ok("getUpdates", json!({})).await), [100_000]);
    clean(&fake);
}

#[tokio::test]
async fn update_ids_may_begin_again_lower() {
    let (fake, learner, mut client) = scene().await;
    client.ok("getUpdates", json!({"offset": 100_001})).await;
    fake.with(|world| world.updates.restart_ids(12));
    learner.say("after a silent week");
    let kept = json!({"offset": 100_001});
    assert_eq!(ids(&client.ok("getUpdates", kept).await), [12]);
    client.ok("getUpdates", json!({"offset": 13})).await;
    assert!(fake.with(|world| world.journal.confirmed.contains(&12)));
}

#[tokio::test]
async fn a_poll_whose_bot_died_keeps_nothing_from_the_next() {
    let (fake, learner, mut client) = scene().await;
    client.ok("getUpdates", json!({"offset": 100_001})).await;
    let poll = tokio::spawn(async move {
        let fields = json!({"offset": 100_001, "timeout": 50});
        client.call("getUpdates", &fields).await
    });
    while fake.with(|world| world.updates.polls()) < 2 {
        tokio::task::yield_now().await;
    }
    poll.abort();
    learner.say("hello");
    let mut next = Client::to(&fake);
    let batch = tokio::time::timeout(
        Duration::from_secs(30),
        next.ok("getUpdates", json!({"timeout": 50})),
    );
    assert_eq!(ids(&batch.await.expect("in time")), [100_001]);
}
