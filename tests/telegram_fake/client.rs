//! A client of a few lines, so that nothing between the test and the server hides what the server says.

use crate::support::telegram::clock::Virtual;
use crate::support::telegram::learner::Learner;
use crate::support::telegram::{Fake, Options};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A server whose clock stands, a person who has written, and a connection.
pub(super) async fn scene() -> (Fake, Learner, Client) {
    let clock = Box::new(Virtual::at(1_800_000_000_000));
    opened(Options {
        seed: 7,
        clock,
        ..Options::default()
    })
    .await
}

/// The same with the machine's clock.
pub(super) async fn real_scene() -> (Fake, Learner, Client) {
    opened(Options {
        seed: 7,
        ..Options::default()
    })
    .await
}

/// A server that starts in any other way.
pub(super) async fn opened(options: Options) -> (Fake, Learner, Client) {
    let fake = Fake::start(options).await.expect("a free port");
    let learner = Learner::join(&fake, 5, "km");
    learner.say("/start");
    let client = Client::to(&fake);
    (fake, learner, client)
}

/// One connection at a time, kept alive.
pub(super) struct Client {
    fake: Fake,
    stream: Option<TcpStream>,
}

impl Client {
    pub(super) fn to(fake: &Fake) -> Self {
        let fake = fake.clone();
        Self { fake, stream: None }
    }

    /// Call a method with JSON; none if the connection was cut.
    pub(super) async fn call(&mut self, method: &str, fields: &Value) -> Option<(u16, Value)> {
        let path = format!("/bot{}/{method}", self.fake.token());
        let (code, body) = self
            .post(&path, "application/json", fields.to_string().as_bytes())
            .await?;
        Some((code, serde_json::from_slice(&body).unwrap_or_default()))
    }

    /// The result of a call that must be ok.
    pub(super) async fn ok(&mut self, method: &str, fields: Value) -> Value {
        let (code, mut answer) = self.call(method, &fields).await.expect("an answer");
        assert_eq!((code, &answer["ok"]), (200, &Value::Bool(true)), "{answer}");
        answer["result"].take()
    }

    /// The words of a call that must be refused.
    pub(super) async fn refused(&mut self, method: &str, fields: Value) -> (u16, String) {
        let (code, answer) = self.call(method, &fields).await.expect("an answer");
        assert_eq!(answer["error_code"], code, "{answer}");
        let text = answer["description"].as_str().expect("a description");
        (code, text.to_owned())
    }

    /// Any request; status and body, none if the connection was cut.
    pub(super) async fn post(
        &mut self,
        path: &str,
        kind: &str,
        body: &[u8],
    ) -> Option<(u16, Vec<u8>)> {
        if self.stream.is_none() {
            self.stream = TcpStream::connect(self.fake.address()).await.ok();
        }
        let stream = self.stream.as_mut()?;
        let length = body.len();
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: telegram\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n"
        );
        let request = [head.as_bytes(), body].concat();
        let answer = match stream.write_all(&request).await {
            Ok(()) => read(stream).await,
            Err(_) => None,
        };
        if answer.is_none() {
            self.stream = None;
        }
        answer
    }
}

async fn read(stream: &mut TcpStream) -> Option<(u16, Vec<u8>)> {
    let mut got = Vec::new();
    loop {
        let mut piece = [0; 8192];
        let count = stream.read(&mut piece).await.ok()?;
        if count == 0 {
            return None;
        }
        got.extend_from_slice(&piece[..count]);
        let Some(end) = got.windows(4).position(|four| four == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&got[..end]).to_lowercase();
        let code = head.split(' ').nth(1)?.parse().ok()?;
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length:"));
        let length: usize = length?.trim().parse().ok()?;
        if got.len() >= end + 4 + length {
            return Some((code, got[end + 4..end + 4 + length].to_vec()));
        }
    }
}

/// Nobody broke the schema.
pub(super) fn clean(fake: &Fake) {
    let violations = fake.with(|world| world.journal.violations().to_vec());
    assert!(violations.is_empty(), "{violations:#?}");
}
