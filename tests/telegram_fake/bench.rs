//! What a bench asks of the server: no checks, a short memory, and word of what the bot does.

use super::client::{opened, scene};
use crate::support::telegram::Options;
use crate::support::telegram::world::Deed;
use serde_json::json;
use tokio::sync::mpsc;

#[tokio::test]
async fn a_short_memory_still_counts_everything() {
    let keeps = 3;
    let (fake, learner, mut client) = opened(Options {
        keep: keeps,
        ..Options::default()
    })
    .await;
    for text in 0..10 {
        let text = text.to_string();
        client
            .ok("sendMessage", json!({"chat_id": 5, "text": text}))
            .await;
        learner.say("x");
    }
    client
        .ok("getUpdates", json!({"offset": 100_011, "timeout": 0}))
        .await;
    fake.with(|world| {
        assert_eq!(world.messages.len(), keeps);
        assert_eq!(world.journal.calls.len(), keeps);
        assert_eq!(world.journal.confirmed.len(), keeps);
        assert_eq!(world.journal.count("sendMessage"), 10);
        assert_eq!(world.journal.answered(200), 11);
    });
}

#[tokio::test]
async fn without_checks_nothing_is_noted() {
    let (fake, _, mut client) = opened(Options {
        strict: false,
        ..Options::default()
    })
    .await;
    let fields = json!({"chat_id": 5, "text": "x", "unknown": 1});
    client.ok("sendMessage", fields).await;
    assert!(fake.with(|world| world.journal.violations().is_empty()));
}

#[tokio::test]
async fn who_listens_hears_of_messages_edits_and_answered_taps() {
    let (fake, _, mut client) = scene().await;
    let (sender, mut heard) = mpsc::unbounded_channel();
    fake.with(|world| world.listener = Some(sender));
    let sent = client
        .ok("sendMessage", json!({"chat_id": 5, "text": "x"}))
        .await;
    let id = sent["message_id"].as_i64().expect("an id");
    let edit = json!({"chat_id": 5, "message_id": id, "text": "y"});
    client.ok("editMessageText", edit).await;
    let tapped = fake.with(|world| world.tap(5, id, "data"));
    let answer = json!({"callback_query_id": tapped});
    client.ok("answerCallbackQuery", answer).await;
    for _ in 0..2 {
        let deed = heard.recv().await;
        assert!(
            matches!(deed, Some(Deed::Shown { chat: 5, message, .. }) if message == id),
            "{deed:?}"
        );
    }
    let deed = heard.recv().await;
    assert!(
        matches!(&deed, Some(Deed::Answered { query, .. }) if *query == tapped),
        "{deed:?}"
    );
}
