//! Pace, faults and the journal that tells of them.

use super::client::{clean, scene};
use crate::support::telegram::faults::{Fault, Trouble};
use crate::support::telegram::learner::Learner;
use crate::support::telegram::pace::Limits;
use serde_json::{Value, json};

fn send(chat: i64) -> Value {
    json!({"chat_id": chat, "text": "x"})
}

#[tokio::test]
async fn who_sends_too_fast_waits_three_seconds() {
    let (fake, _, mut client) = scene().await;
    fake.with(|world| world.pace.limits = Some(Limits::default()));
    for chat in 10..40 {
        Learner::join(&fake, chat, "en").say("/start");
        client.ok("sendMessage", send(chat)).await;
    }
    let (code, answer) = client
        .call("sendMessage", &send(5))
        .await
        .expect("an answer");
    assert_eq!(code, 429);
    assert_eq!(answer["description"], "Too Many Requests: retry after 3");
    assert_eq!(answer["parameters"], json!({"retry_after": 3}));
    assert_eq!(fake.with(|world| world.journal.early()), 0);
    fake.advance(2000);
    let (code, answer) = client
        .call("sendMessage", &send(5))
        .await
        .expect("an answer");
    assert_eq!(
        (code, &answer["parameters"]["retry_after"]),
        (429, &json!(1))
    );
    assert_eq!(fake.with(|world| world.journal.early()), 1);
    fake.advance(1000);
    client.ok("sendMessage", send(5)).await;
    assert_eq!(fake.with(|world| world.journal.answered(429)), 2);
    clean(&fake);
}

#[tokio::test]
async fn one_chat_bears_a_short_burst() {
    let (fake, _, mut client) = scene().await;
    Learner::join(&fake, 6, "en").say("/start");
    fake.with(|world| world.pace.limits = Some(Limits::default()));
    for _ in 0..3 {
        client.ok("sendMessage", send(5)).await;
    }
    assert_eq!(client.refused("sendMessage", send(5)).await.0, 429);
    client.ok("sendMessage", send(6)).await;
    fake.advance(3000);
    client.ok("sendMessage", send(5)).await;
}

#[tokio::test]
async fn edits_have_an_end_too_and_wait_where_messages_wait() {
    let (fake, _, mut client) = scene().await;
    let sent = client.ok("sendMessage", send(5)).await["message_id"].clone();
    fake.with(|world| world.pace.limits = Some(Limits::default()));
    let edit = |text: usize| json!({"chat_id": 5, "message_id": sent, "text": text.to_string()});
    for text in 0..20 {
        client.ok("editMessageText", edit(text)).await;
    }
    assert_eq!(client.refused("editMessageText", edit(20)).await.0, 429);
    assert_eq!(client.refused("sendMessage", send(5)).await.0, 429);
    assert_eq!(client.refused("editMessageText", edit(21)).await.0, 429);
    assert_eq!(fake.with(|world| world.journal.early()), 2);
    fake.advance(3000);
    client.ok("editMessageText", edit(22)).await;
}

#[tokio::test]
async fn a_group_bears_twenty_a_minute() {
    let (fake, _, mut client) = scene().await;
    fake.with(|world| world.pace.limits = Some(Limits::default()));
    for _ in 0..20 {
        client.ok("sendMessage", send(-1001)).await;
    }
    assert_eq!(client.refused("sendMessage", send(-1001)).await.0, 429);
    fake.advance(3000);
    client.ok("sendMessage", send(-1001)).await;
}

#[tokio::test]
async fn an_error_before_leaves_nothing_and_one_after_leaves_the_message() {
    let (fake, learner, mut client) = scene().await;
    let check = [
        (Trouble::ErrorBefore, Some(500), 0),
        (Trouble::ErrorAfter, Some(500), 1),
        (Trouble::Refused, Some(400), 1),
        (Trouble::CutBefore, None, 1),
        (Trouble::CutAfter, None, 2),
        (Trouble::Garbage, Some(200), 3),
    ];
    for (trouble, code, shown) in check {
        fake.with(|world| {
            world
                .faults
                .orders
                .push(Fault::once(trouble, "sendMessage"))
        });
        let answer = client.call("sendMessage", &send(5)).await;
        assert_eq!(answer.map(|(code, _)| code), code, "{trouble:?}");
        assert_eq!(learner.messages().len(), shown, "{trouble:?}");
    }
    client.ok("sendMessage", send(5)).await;
    assert_eq!(fake.with(|world| world.journal.arrivals(5)["x"]), 4);
    assert_eq!(fake.with(|world| world.journal.count("sendMessage")), 7);
    clean(&fake);
}

#[tokio::test]
async fn a_window_for_one_chat_is_kept_by_it_alone() {
    let (fake, _, mut client) = scene().await;
    Learner::join(&fake, 6, "en").say("/start");
    let fault = Fault::once(Trouble::TooMany(3600), "sendMessage");
    fake.with(|world| world.faults.orders.push(fault));
    assert_eq!(client.refused("sendMessage", send(5)).await.0, 429);
    client.ok("sendMessage", send(6)).await;
    assert_eq!(client.refused("sendMessage", send(5)).await.0, 429);
    assert_eq!(fake.with(|world| world.journal.early()), 1);
    fake.advance(3_600_000);
    client.ok("sendMessage", send(5)).await;
}

#[tokio::test]
async fn an_outage_cuts_everything_until_it_ends() {
    let (fake, _, mut client) = scene().await;
    let end = fake.now() + 6 * 3_600_000;
    fake.with(|world| world.faults.outage = end);
    assert_eq!(client.call("getMe", &json!({})).await, None);
    fake.advance(6 * 3_600_000);
    client.ok("getMe", json!({})).await;
}

#[tokio::test]
async fn an_answer_can_be_slow() {
    let (fake, _, mut client) = scene().await;
    let fault = Fault::once(Trouble::Slow(20_000), "getMe");
    fake.with(|world| world.faults.orders.push(fault));
    let call = tokio::spawn(async move { client.ok("getMe", json!({})).await });
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
    assert!(!call.is_finished());
    while !call.is_finished() {
        fake.advance(20_000);
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_batch_can_come_twice_and_in_another_order() {
    let (fake, learner, mut client) = scene().await;
    for number in 0..9 {
        learner.say(&number.to_string());
    }
    for (trouble, count) in [(Trouble::Twice, 11), (Trouble::Shuffled, 10)] {
        fake.with(|world| world.faults.orders.push(Fault::once(trouble, "getUpdates")));
        let batch = client.ok("getUpdates", json!({})).await;
        let batch = batch.as_array().expect("a batch");
        assert_eq!(batch.len(), count);
        let ids = || batch.iter().map(|update| update["update_id"].as_i64());
        assert!(!ids().is_sorted_by(|one, next| one < next));
    }
    let offered = fake.with(|world| world.journal.offered.values().sum::<u32>());
    assert_eq!(offered, 21);
}

#[tokio::test]
async fn a_confirmed_update_can_come_again() {
    let (fake, learner, mut client) = scene().await;
    client.ok("getUpdates", json!({"offset": 100_001})).await;
    let fault = Fault::once(Trouble::Again, "getUpdates");
    fake.with(|world| world.faults.orders.push(fault));
    learner.say("new");
    let batch = client.ok("getUpdates", json!({})).await;
    assert_eq!(batch[0]["update_id"], 100_000);
    assert_eq!(batch[1]["update_id"], 100_001);
}

#[tokio::test]
async fn faults_by_chance_are_the_same_with_the_same_seed() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let (fake, _, mut client) = scene().await;
        let fault = Fault::always(Trouble::ErrorAfter, 0.3);
        fake.with(|world| world.faults.orders.push(fault));
        let mut codes = Vec::new();
        for _ in 0..40 {
            codes.extend(client.call("getMe", &json!({})).await.map(|(code, _)| code));
        }
        runs.push(codes);
    }
    assert_eq!(runs[0], runs[1]);
    let errors = runs[0].iter().filter(|code| **code == 500).count();
    assert!((4..20).contains(&errors), "{errors}");
}
