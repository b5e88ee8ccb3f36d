//! Files: uploads, their ids, captions, groups, and fetching.

use super::client::{Client, clean, scene};
use serde_json::{Value, json};

/// A multipart body as HTTP clients write it.
fn multipart(fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part =
            format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    for (name, bytes) in files {
        let part = format!(
            "--cut\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
        );
        body.extend(part.into_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--cut--\r\n");
    body
}

async fn post(client: &mut Client, method: &str, body: Vec<u8>) -> Value {
    let path = format!("/bot1:x/{method}");
    let answer = client
        .post(&path, "multipart/form-data; boundary=cut", &body)
        .await;
    serde_json::from_slice(&answer.expect("an answer").1).expect("JSON")
}

#[tokio::test]
async fn a_picture_is_uploaded_once_and_sent_again_by_its_id() {
    let (fake, _, mut client) = scene().await;
    let fields = [
        ("chat_id", "5"),
        ("caption", "Look"),
        ("photo", "attach://f"),
    ];
    let body = multipart(&fields, &[("f", b"\xFF\xD8 a picture")]);
    let sent = post(&mut client, "SendPhoto", body).await;
    assert_eq!(sent["result"]["caption"], "Look");
    let id = sent["result"]["photo"][1]["file_id"].clone();
    let again = client
        .ok("sendPhoto", json!({"chat_id": 5, "photo": id}))
        .await;
    assert_eq!(again["photo"], sent["result"]["photo"]);
    let file = client.ok("getFile", json!({"file_id": id})).await;
    let path = format!(
        "/file/bot1:x/{}",
        file["file_path"].as_str().expect("a path")
    );
    let fetched = client.post(&path, "", b"").await.expect("an answer");
    assert_eq!(fetched, (200, b"\xFF\xD8 a picture".to_vec()));
    let wrong = json!({"chat_id": 5, "document": id});
    assert_eq!(client.refused("sendDocument", wrong).await.0, 400);
    clean(&fake);
}

#[tokio::test]
async fn a_part_of_the_fields_own_name_is_the_file() {
    let (fake, _, mut client) = scene().await;
    for (method, name) in [
        ("sendVoice", "voice"),
        ("sendAudio", "audio"),
        ("sendVideo", "video"),
        ("sendDocument", "document"),
        ("sendAnimation", "animation"),
        ("sendVideoNote", "video_note"),
    ] {
        let body = multipart(&[("chat_id", "5")], &[(name, b"bytes")]);
        let sent = post(&mut client, method, body).await;
        assert_eq!(sent["result"][name]["file_size"], 5, "{sent}");
    }
    clean(&fake);
}

#[tokio::test]
async fn sizes_and_captions_have_limits() {
    let (fake, _, mut client) = scene().await;
    let large = vec![0; 10 * 1024 * 1024 + 1];
    let body = multipart(&[("chat_id", "5")], &[("photo", &large)]);
    let refused = post(&mut client, "sendPhoto", body).await;
    let text = "Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes";
    assert_eq!(refused["description"], text);
    let caption = "x".repeat(1025);
    let fields = [("chat_id", "5"), ("caption", caption.as_str())];
    let refused = post(
        &mut client,
        "sendPhoto",
        multipart(&fields, &[("photo", b"x")]),
    )
    .await;
    assert_eq!(
        refused["description"],
        "Bad Request: message caption is too long"
    );
    let larger = vec![0; 20 * 1024 * 1024 + 1];
    let body = multipart(&[("chat_id", "5")], &[("document", &larger)]);
    let sent = post(&mut client, "sendDocument", body).await;
    let id = &sent["result"]["document"]["file_id"];
    let refused = client.refused("getFile", json!({"file_id": id})).await;
    assert_eq!(refused.1, "Bad Request: file is too big");
    let unknown = json!({"chat_id": 5, "photo": "no-such-id"});
    assert_eq!(client.refused("sendPhoto", unknown).await.0, 400);
    clean(&fake);
}

#[tokio::test]
async fn a_group_of_media_is_several_messages() {
    let (fake, learner, mut client) = scene().await;
    let media = json!([{"type": "photo", "media": "attach://a", "caption": "One"}, {"type": "photo", "media": "attach://b"}]);
    let fields = [("chat_id", "5"), ("media", &media.to_string())];
    let body = multipart(&fields, &[("a", b"a"), ("b", b"b")]);
    let sent = post(&mut client, "sendMediaGroup", body).await;
    let shown = learner.messages();
    assert_eq!(sent["result"], json!(shown));
    assert_eq!(shown[0]["media_group_id"], shown[1]["media_group_id"]);
    let edit = json!({"chat_id": 5, "message_id": shown[0]["message_id"], "caption": "Two"});
    let edited = client.ok("editMessageCaption", edit).await;
    assert_eq!(
        (&edited["caption"], &edited["photo"]),
        (&json!("Two"), &shown[0]["photo"])
    );
    let other = json!({"type": "photo", "media": shown[1]["photo"][0]["file_id"]});
    let edit = json!({"chat_id": 5, "message_id": shown[0]["message_id"], "media": other});
    let edited = client.ok("editMessageMedia", edit).await;
    assert_eq!(edited["photo"], shown[1]["photo"]);
    assert!(edited.get("caption").is_none());
    clean(&fake);
}

#[tokio::test]
async fn a_file_that_no_field_names_is_a_breach() {
    let (fake, _, mut client) = scene().await;
    let body = multipart(&[("chat_id", "5"), ("text", "x")], &[("lost", b"x")]);
    post(&mut client, "sendMessage", body).await;
    let violations = fake.with(|world| world.journal.violations().len());
    assert_eq!(violations, 1);
}
