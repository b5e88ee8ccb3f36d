//! Sending: what arrives, and in which words the rest is refused.

use super::client::{clean, scene};
use crate::support::telegram::learner::Learner;
use serde_json::{Value, json};

fn keyed(button: Value) -> Value {
    json!({"chat_id": 5, "text": "a", "reply_markup": {"inline_keyboard": [[button]]}})
}

#[tokio::test]
async fn a_message_arrives_as_it_was_sent() {
    let (fake, learner, mut client) = scene().await;
    let marks = json!([{"type": "bold", "offset": 0, "length": 2}]);
    let buttons = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "1"}], [{"text": "No", "callback_data": "2"}]]});
    let fields =
        json!({"chat_id": 5, "text": "\u{1F600} hi", "entities": marks, "reply_markup": buttons});
    let sent = client.ok("sendMessage", fields).await;
    assert_eq!(sent["text"], "\u{1F600} hi");
    assert_eq!(sent["entities"], marks);
    assert_eq!(learner.messages(), [sent]);
    assert_eq!(learner.labels(), ["Yes", "No"]);
    clean(&fake);
}

#[tokio::test]
async fn private_chats_share_one_sequence_of_message_ids() {
    let (fake, _, mut client) = scene().await;
    let other = Learner::join(&fake, 6, "lo");
    assert_eq!(other.say("/start"), 2);
    for (chat, id) in [(5, 3), (6, 4), (5, 5)] {
        let sent = client
            .ok("sendMessage", json!({"chat_id": chat, "text": "x"}))
            .await;
        assert_eq!(sent["message_id"], id);
    }
    assert_eq!(fake.with(|world| world.say_in_group(5, "hello")), 1);
}

#[tokio::test]
async fn a_text_is_measured_in_utf16_after_its_marks() {
    let (_, _, mut client) = scene().await;
    let of = |text: String| json!({"chat_id": 5, "text": text});
    client.ok("sendMessage", of("\u{1F600}".repeat(2048))).await;
    let long = client.refused("sendMessage", of("\u{1F600}".repeat(2048) + "x"));
    assert_eq!(
        long.await,
        (400, "Bad Request: message is too long".to_owned())
    );
    let html = format!("<b>{}</b>", "x".repeat(4096));
    let fields = json!({"chat_id": 5, "text": html, "parse_mode": "HTML"});
    let sent = client.ok("sendMessage", fields).await;
    assert_eq!(sent["entities"][0]["length"], 4096);
    for empty in ["", " \n "] {
        let refused = client.refused("sendMessage", of(empty.to_owned())).await;
        assert_eq!(refused.1, "Bad Request: message text is empty");
    }
}

#[tokio::test]
async fn entities_lie_between_characters_and_inside_the_text() {
    let (_, _, mut client) = scene().await;
    for (offset, length) in [(0, 3), (1, 1), (0, 1), (-1, 1)] {
        let marks = json!([{"type": "bold", "offset": offset, "length": length}]);
        let fields = json!({"chat_id": 5, "text": "\u{1F600}", "entities": marks});
        let (code, text) = client.refused("sendMessage", fields).await;
        assert_eq!(code, 400);
        assert!(text.contains("entit"), "{text}");
    }
    for wrong in [
        "<b>open",
        "<blink>x</blink>",
        "x</b>",
        "<b><i>x</b></i>",
        "<b",
    ] {
        let fields = json!({"chat_id": 5, "text": wrong, "parse_mode": "HTML"});
        let (_, text) = client.refused("sendMessage", fields).await;
        assert!(text.contains("can't parse entities"), "{text}");
    }
}

#[tokio::test]
async fn buttons_have_a_text_and_data_of_at_most_64_bytes() {
    let (_, _, mut client) = scene().await;
    let data = |data: String| keyed(json!({"text": "Yes", "callback_data": data}));
    client.ok("sendMessage", data("x".repeat(64))).await;
    for wrong in [String::new(), "x".repeat(65), "\u{1780}".repeat(22)] {
        let refused = client.refused("sendMessage", data(wrong)).await;
        assert_eq!(refused.1, "Bad Request: BUTTON_DATA_INVALID");
    }
    let bare = keyed(json!({"text": "Yes"}));
    assert_eq!(client.refused("sendMessage", bare).await.0, 400);
    let mute = keyed(json!({"text": "", "callback_data": "x"}));
    assert_eq!(client.refused("sendMessage", mute).await.0, 400);
}

#[tokio::test]
async fn who_cannot_be_written_to_is_told_in_telegrams_words() {
    let (fake, learner, mut client) = scene().await;
    Learner::join(&fake, 6, "th");
    let to = |chat: i64| json!({"chat_id": chat, "text": "x"});
    let check = [
        (99, 400, "Bad Request: chat not found"),
        (
            6,
            403,
            "Forbidden: bot can't initiate conversation with a user",
        ),
    ];
    for (chat, code, text) in check {
        let refused = client.refused("sendMessage", to(chat)).await;
        assert_eq!(refused, (code, text.to_owned()));
    }
    learner.block();
    let refused = client.refused("sendMessage", to(5)).await;
    assert_eq!(
        refused,
        (403, "Forbidden: bot was blocked by the user".to_owned())
    );
    learner.say("/start");
    client.ok("sendMessage", to(5)).await;
    fake.with(|world| world.deactivate(5));
    let refused = client.refused("sendMessage", to(5)).await;
    assert_eq!(refused, (403, "Forbidden: user is deactivated".to_owned()));
}

#[tokio::test]
async fn a_reply_needs_its_message() {
    let (fake, _, mut client) = scene().await;
    let to = |id: i64| json!({"chat_id": 5, "text": "x", "reply_parameters": {"message_id": id}});
    let sent = client.ok("sendMessage", to(1)).await;
    assert_eq!(sent["reply_to_message"]["text"], "/start");
    let refused = client.refused("sendMessage", to(77)).await;
    assert_eq!(refused.1, "Bad Request: message to be replied not found");
    let mut anyway = to(77);
    anyway["reply_parameters"]["allow_sending_without_reply"] = json!(true);
    client.ok("sendMessage", anyway).await;
    clean(&fake);
}

#[tokio::test]
async fn wrong_tokens_methods_and_paths_are_refused() {
    let (_, _, mut client) = scene().await;
    let check = [
        ("/bot2:y/getMe", 401, "Unauthorized"),
        ("/bot1:x/sendTelepathy", 404, "Not Found: method not found"),
        ("/elsewhere", 404, "Not Found"),
    ];
    for (path, code, text) in check {
        let (status, body) = client.post(path, "", b"").await.expect("an answer");
        let answer: Value = serde_json::from_slice(&body).expect("JSON");
        assert_eq!(status, code);
        assert_eq!(
            answer,
            json!({"ok": false, "error_code": code, "description": text})
        );
    }
}

#[tokio::test]
async fn a_form_is_read_as_its_fields_are_typed() {
    let (fake, learner, mut client) = scene().await;
    let form = b"chat_id=5&text=12&disable_notification=true&reply_markup=%7B%22inline_keyboard%22%3A%5B%5D%7D";
    let kind = "application/x-www-form-urlencoded";
    let sent = client.post("/bot1:x/SendMessage", kind, form).await;
    assert_eq!(sent.expect("an answer").0, 200);
    let sent = client.post("/bot1:x/sendMessage?chat_id=5&text=13", "", b"");
    assert_eq!(sent.await.expect("an answer").0, 200);
    let texts: Vec<Value> = learner
        .messages()
        .iter()
        .map(|m| m["text"].clone())
        .collect();
    assert_eq!(texts, ["12", "13"]);
    clean(&fake);
}

#[tokio::test]
async fn every_breach_of_the_schema_is_noted() {
    let (fake, _, mut client) = scene().await;
    let fields = json!({"chat_id": 5, "text": "x", "colour": "red"});
    client.ok("sendMessage", fields).await;
    let violations = fake.with(|world| world.journal.violations().to_vec());
    assert_eq!(violations, ["bot: sendMessage.colour: unknown field"]);
    fake.with(|world| world.own("User", &json!({"id": 1, "is_bot": false})));
    let own = fake.with(|world| world.journal.violations()[1].clone());
    assert_eq!(own, "server: User.first_name: missing");
}

#[tokio::test]
async fn every_method_of_the_schema_answers_with_its_type() {
    let (fake, _, mut client) = scene().await;
    let names = crate::support::telegram::schema::schema().methods.keys();
    for name in names {
        let fields = json!({"chat_id": 5, "message_id": 1});
        let (code, _) = client.call(name, &fields).await.expect("an answer");
        assert!(matches!(code, 200 | 400), "{name}: {code}");
    }
    let violations = fake.with(|world| world.journal.violations().to_vec());
    let own = violations.iter().filter(|text| text.starts_with("server"));
    assert_eq!(own.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[tokio::test]
async fn markdown_is_refused_so_that_nobody_relies_on_it() {
    let (_, _, mut client) = scene().await;
    for mode in ["Markdown", "MarkdownV2"] {
        let fields = json!({"chat_id": 5, "text": "_x_", "parse_mode": mode});
        let (code, text) = client.refused("sendMessage", fields).await;
        assert_eq!(code, 400);
        assert!(text.contains("only HTML"), "{text}");
    }
}
