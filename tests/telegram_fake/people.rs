//! Virtual learners, the group, and the hand of people outside.

use super::client::{Client, clean, scene};
use crate::support::telegram::learner::{Learner, Policy};
use serde_json::{Value, json};

#[tokio::test]
async fn whatever_a_person_sends_fits_the_schema() {
    let (fake, learner, mut client) = scene().await;
    learner.photo();
    learner.voice();
    learner.locate();
    let said = learner.say("helo");
    fake.with(|world| {
        world.rewrite(5, said, "hello");
        world.say_in_group(5, "/start@sala_test_bot");
        world.tap(5, 999, "forged")
    });
    let batch = client.ok("getUpdates", json!({"offset": 100_001})).await;
    let kinds = ["photo", "voice", "location", "text"];
    for (update, kind) in batch.as_array().expect("a batch").iter().zip(kinds) {
        assert!(update["message"].get(kind).is_some(), "{update}");
    }
    assert_eq!(batch[4]["edited_message"]["text"], "hello");
    assert_eq!(batch[5]["message"]["chat"]["type"], "supergroup");
    assert_eq!(batch[6]["callback_query"]["message"]["date"], 0);
    let id = &batch[1]["message"]["voice"]["file_id"];
    client.ok("getFile", json!({"file_id": id})).await;
    clean(&fake);
}

#[tokio::test]
async fn the_group_can_be_left() {
    let (fake, _, mut client) = scene().await;
    let group = json!({"chat_id": -1001});
    assert_eq!(
        client.ok("getChat", group.clone()).await["type"],
        "supergroup"
    );
    client.ok("leaveChat", group).await;
    let send = json!({"chat_id": -1001, "text": "x"});
    assert_eq!(client.refused("sendMessage", send).await.0, 403);
    clean(&fake);
}

#[tokio::test]
async fn a_key_below_types_its_label() {
    let (fake, learner, mut client) = scene().await;
    let keys = json!({"keyboard": [[{"text": "Yes"}, {"text": "No"}]]});
    let fields = json!({"chat_id": 5, "text": "?", "reply_markup": keys});
    client.ok("sendMessage", fields).await;
    learner.tap("No");
    let batch = client.ok("getUpdates", json!({"offset": -1})).await;
    assert_eq!(batch[0]["message"]["text"], "No");
    clean(&fake);
}

/// A bot of three questions, so that learners have something to answer.
async fn questions(client: &mut Client, updates: usize) {
    let mut offset = 0;
    let mut answered = 0;
    while answered < updates {
        let fields = json!({"offset": offset, "timeout": 50});
        let batch = client.ok("getUpdates", fields).await;
        for update in batch.as_array().expect("a batch") {
            offset = update["update_id"].as_i64().expect("an id") + 1;
            let tap = &update["callback_query"];
            let from = if tap.is_object() {
                tap
            } else {
                &update["message"]
            };
            let buttons = json!({"inline_keyboard": [[{"text": "A", "callback_data": "a"}, {"text": "B", "callback_data": "b"}]]});
            let text = format!("Question {answered}");
            let fields =
                json!({"chat_id": from["from"]["id"], "text": text, "reply_markup": buttons});
            client.ok("sendMessage", fields).await;
            answered += 1;
        }
    }
}

#[tokio::test]
async fn learners_answer_alone() {
    let (fake, learner, mut client) = scene().await;
    let bot = tokio::spawn(async move { questions(&mut client, 8).await });
    let other = Learner::join(&fake, 6, "vi");
    other.say("/start");
    let first = Policy {
        random: None,
        words: None,
        think: 0,
    };
    let any = Policy {
        random: Some(3),
        words: None,
        think: 0,
    };
    tokio::join!(learner.play(&first, 3), other.play(&any, 3));
    bot.await.expect("the bot");
    assert_eq!(learner.messages().len() + other.messages().len(), 8);
    clean(&fake);
}

#[tokio::test]
async fn a_learner_types_where_there_is_nothing_to_tap() {
    let (fake, learner, mut client) = scene().await;
    let fields = json!({"chat_id": 5, "text": "What is your name?"});
    client.ok("sendMessage", fields).await;
    let policy = Policy {
        random: None,
        words: Some("indigo".to_owned()),
        think: 0,
    };
    learner.play(&policy, 1).await;
    let batch = client.ok("getUpdates", json!({"offset": -1})).await;
    assert_eq!(batch[0]["message"]["text"], "indigo");
    clean(&fake);
}

#[tokio::test]
async fn a_learner_thinks_by_the_servers_clock() {
    let (fake, learner, mut client) = scene().await;
    let buttons = json!({"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]});
    let fields = json!({"chat_id": 5, "text": "?", "reply_markup": buttons});
    client.ok("sendMessage", fields).await;
    let policy = Policy {
        random: None,
        words: None,
        think: 4000,
    };
    let playing = tokio::spawn(async move { learner.play(&policy, 1).await });
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
    assert!(!playing.is_finished());
    fake.advance(4000);
    playing.await.expect("a tap");
    assert_eq!(fake.with(|world| world.updates.pending()), 2);
}

#[tokio::test]
async fn people_outside_can_play_too() {
    let (fake, _, mut client) = scene().await;
    let mut control = async |verb: &str, body: Value| {
        let path = format!("/control/{verb}");
        let body = body.to_string();
        let (code, answer) = client
            .post(&path, "", body.as_bytes())
            .await
            .expect("an answer");
        let answer: Value = serde_json::from_slice(&answer).expect("JSON");
        (code, answer)
    };
    assert_eq!(
        control("say", json!({"id": 7, "text": "/start"})).await.0,
        200
    );
    for verb in ["photo", "voice", "locate", "block", "unblock", "messages"] {
        assert_eq!(control(verb, json!({"id": 7})).await.0, 200, "{verb}");
    }
    let forged = json!({"id": 7, "message_id": 1, "data": "x"});
    assert_eq!(control("forge", forged).await.0, 200);
    assert_eq!(control("tap", json!({"id": 7, "label": "No"})).await.0, 400);
    assert_eq!(control("dance", json!({"id": 7})).await.0, 400);
    assert_eq!(control("clock", json!({"seconds": 60})).await.0, 200);
    let fault = json!({"trouble": "cut-after", "method": "sendMessage", "times": 1});
    assert_eq!(control("fault", fault).await.1, json!({"orders": 1}));
    for verb in ["pace", "outage", "journal"] {
        assert_eq!(control(verb, json!({})).await.0, 200, "{verb}");
    }
    assert_eq!(fake.now(), 1_800_000_060_000);
    clean(&fake);
}
