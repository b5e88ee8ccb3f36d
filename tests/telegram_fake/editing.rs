//! Editing in place, deleting, taps and settings.

use super::client::{clean, scene};
use serde_json::{Value, json};

const NOT_MODIFIED: &str = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

fn keyboard(label: &str) -> Value {
    json!({"inline_keyboard": [[{"text": label, "callback_data": "1"}]]})
}

#[tokio::test]
async fn an_edit_without_buttons_takes_them_away() {
    let (fake, learner, mut client) = scene().await;
    let sent = json!({"chat_id": 5, "text": "One", "reply_markup": keyboard("Go")});
    let id = client.ok("sendMessage", sent).await["message_id"].take();
    let edit = |text: &str| json!({"chat_id": 5, "message_id": id, "text": text});
    let edited = client.ok("editMessageText", edit("Two")).await;
    assert_eq!(edited["text"], "Two");
    assert!(edited["edit_date"].is_i64());
    assert_eq!(learner.labels(), Vec::<String>::new());
    let same = client.refused("editMessageText", edit("Two")).await;
    assert_eq!(same, (400, NOT_MODIFIED.to_owned()));
    let mut buttons = json!({"chat_id": 5, "message_id": id, "reply_markup": keyboard("Go")});
    client.ok("editMessageReplyMarkup", buttons.clone()).await;
    let same = client.refused("editMessageReplyMarkup", buttons.clone());
    assert_eq!(same.await.1, NOT_MODIFIED);
    buttons["reply_markup"] = keyboard("Back");
    client.ok("editMessageReplyMarkup", buttons).await;
    assert_eq!(learner.labels(), ["Back"]);
    assert_eq!(learner.messages().len(), 1);
    clean(&fake);
}

#[tokio::test]
async fn only_the_bots_own_messages_can_be_edited() {
    let (_, _, mut client) = scene().await;
    let edit = |id: i64| json!({"chat_id": 5, "message_id": id, "text": "x"});
    let refused = client.refused("editMessageText", edit(1)).await;
    assert_eq!(refused.1, "Bad Request: message can't be edited");
    let refused = client.refused("editMessageText", edit(9)).await;
    assert_eq!(refused.1, "Bad Request: message to edit not found");
}

#[tokio::test]
async fn a_message_can_be_deleted_for_two_days() {
    let (fake, learner, mut client) = scene().await;
    let send = json!({"chat_id": 5, "text": "x"});
    client.ok("sendMessage", send.clone()).await;
    let delete = |id: i64| json!({"chat_id": 5, "message_id": id});
    assert_eq!(client.ok("deleteMessage", delete(2)).await, json!(true));
    assert_eq!(learner.messages(), Vec::<Value>::new());
    let refused = client.refused("deleteMessage", delete(2)).await;
    assert_eq!(refused.1, "Bad Request: message to delete not found");
    client.ok("sendMessage", send).await;
    fake.advance(48 * 3_600_000);
    let refused = client.refused("deleteMessage", delete(3)).await;
    assert_eq!(refused.1, "Bad Request: message can't be deleted");
}

#[tokio::test]
async fn a_message_can_be_copied_and_forwarded() {
    let (fake, learner, mut client) = scene().await;
    let whence = json!({"chat_id": 5, "from_chat_id": 5, "message_id": 1});
    let copy = client.ok("copyMessage", whence.clone()).await;
    assert_eq!(copy, json!({"message_id": 2}));
    let forward = client.ok("forwardMessage", whence).await;
    assert_eq!(forward["forward_origin"]["sender_user"]["id"], 5);
    let texts: Vec<Value> = learner
        .messages()
        .iter()
        .map(|m| m["text"].clone())
        .collect();
    assert_eq!(texts, ["/start", "/start"]);
    let both = json!({"chat_id": 5, "message_ids": [2, 3, 99]});
    client.ok("deleteMessages", both).await;
    assert_eq!(learner.newest(), None);
    let none = json!({"chat_id": 5, "from_chat_id": 5, "message_id": 2});
    assert_eq!(client.refused("copyMessage", none).await.0, 400);
    clean(&fake);
}

#[tokio::test]
async fn a_tap_comes_with_its_message_and_can_be_answered() {
    let (fake, learner, mut client) = scene().await;
    let sent = json!({"chat_id": 5, "text": "Well?", "reply_markup": keyboard("Yes")});
    let sent = client.ok("sendMessage", sent).await;
    let query = learner.tap("Yes");
    let batch = client.ok("getUpdates", json!({"offset": 100_001})).await;
    let tap = &batch[0]["callback_query"];
    assert_eq!(
        (&tap["id"], &tap["data"], &tap["message"]),
        (&json!(query), &json!("1"), &sent)
    );
    let answer = json!({"callback_query_id": query, "text": "Noted"});
    client.ok("answerCallbackQuery", answer).await;
    let toast = fake.with(|world| world.taps[&query].answer.clone());
    assert_eq!(toast.as_deref(), Some("Noted"));
    let long = json!({"callback_query_id": query, "text": "x".repeat(201)});
    assert_eq!(client.refused("answerCallbackQuery", long).await.0, 400);
    clean(&fake);
}

#[tokio::test]
async fn commands_and_descriptions_are_kept_per_language() {
    let (fake, _, mut client) = scene().await;
    let commands = |text: &str| json!([{"command": "start", "description": text}]);
    for (language, text) in [("", "Begin"), ("km", "ចាប់ផ្តើម")] {
        let fields = json!({"commands": commands(text), "language_code": language});
        client.ok("setMyCommands", fields).await;
    }
    let asked = json!({"language_code": "km"});
    let set = client.ok("getMyCommands", asked.clone()).await;
    assert_eq!(set, commands("ចាប់ផ្តើម"));
    client.ok("deleteMyCommands", asked.clone()).await;
    assert_eq!(client.ok("getMyCommands", asked).await, json!([]));
    assert_eq!(
        client.ok("getMyCommands", json!({})).await,
        commands("Begin")
    );
    let scope = json!({"scope": {"type": "all_private_chats"}});
    assert_eq!(client.ok("getMyCommands", scope).await, json!([]));
    let about = json!({"short_description": "Skills"});
    client.ok("setMyShortDescription", about.clone()).await;
    let set = client.ok("getMyShortDescription", json!({})).await;
    assert_eq!(set, about);
    let wrong = json!({"commands": [{"command": "Start", "description": "x"}]});
    assert_eq!(client.refused("setMyCommands", wrong).await.0, 400);
    clean(&fake);
}
