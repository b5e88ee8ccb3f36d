//! The Bot API over HTTP: one call out, one answer in. The only place that knows the token, and no error or `Debug` shows it.
//!
//! [`Api::raw`] takes any method and any JSON, so that nothing has to wait for a library to know it. A call is tried once: whether it may be
//! repeated is for the caller to know.

use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    Request, StatusCode,
    body::Bytes,
    header::{CONTENT_TYPE, HeaderValue},
};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;
use std::{fmt, time::Duration};

/// The longest answer that is read: a batch of updates is far below it.
const LARGEST_ANSWER: usize = 64 << 20;

/// A connection that waits longer than this for its next call is closed; Telegram closes it after a minute or so.
const IDLE: Duration = Duration::from_secs(45);

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(10);

/// Telegram's Bot API, for one bot.
#[derive(Clone)]
pub struct Api {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    /// Everything of the address but the method; it ends in the token.
    base: String,
    /// Everything of a file's address but its path; it ends in the token too.
    files: String,
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Api(..)")
    }
}

/// Why a call came to nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// The call never left: Telegram does not know of it.
    #[error("Telegram cannot be reached")]
    Unsent,
    /// It left, and nobody knows what became of it.
    #[error("no clear answer from Telegram: {0}")]
    Unclear(&'static str),
    /// Telegram said no.
    #[error("{0}")]
    Refused(Refusal),
}

/// A no of Telegram, in its own words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Telegram refused with {code}: {description}")]
pub struct Refusal {
    /// The code, such as 403.
    pub code: u16,
    /// The words, such as "Forbidden: bot was blocked by the user".
    pub description: String,
    /// How long to wait, where Telegram says so.
    pub retry_after: Option<Duration>,
}

/// A yes of Telegram, not read yet.
#[derive(Debug)]
pub struct Answer(Box<RawValue>);

impl Answer {
    /// The answer as this type. One that cannot be read is a yes all the same: the caller decides what to make of it.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, CallError> {
        let read = serde_json::from_str(self.0.get());
        read.map_err(|_| CallError::Unclear("its answer has another shape"))
    }
}

/// A file that goes along with a call.
#[derive(Debug)]
pub struct Upload<'a> {
    /// The field that it is.
    pub field: &'static str,
    /// Its name.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

impl Api {
    /// The Bot API at this address (`https://api.telegram.org`) with this token.
    pub fn new(url: &str, token: &str) -> Self {
        let mut http = HttpConnector::new();
        http.set_nodelay(true);
        http.enforce_http(false);
        http.set_connect_timeout(Some(CONNECT));
        let https = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .wrap_connector(http);
        let client = Client::builder(TokioExecutor::new())
            .pool_idle_timeout(IDLE)
            .pool_timer(TokioTimer::new())
            .build(https);
        let url = url.trim_end_matches('/');
        Self {
            client,
            base: format!("{url}/bot{token}/"),
            files: format!("{url}/file/bot{token}/"),
        }
    }

    /// The bytes of the file at a path that getFile gave, if they are no more than so many.
    pub async fn download(
        &self,
        path: &str,
        (most, limit): (usize, Duration),
    ) -> Result<Vec<u8>, CallError> {
        let request = Request::get(format!("{}{path}", self.files))
            .body(Full::default())
            .map_err(|_| CallError::Unclear("the path of the file is none"))?;
        match tokio::time::timeout(limit, self.body(request, most)).await {
            Ok(Ok((status, bytes))) if status.is_success() => Ok(bytes.into()),
            Ok(Ok((status, bytes))) => Err(match understand(status, &bytes) {
                Err(error) => error,
                Ok(_) => CallError::Unclear("its answer is no file"),
            }),
            Ok(Err(error)) => Err(error),
            Err(_) => Err(CallError::Unclear("none came in time")),
        }
    }

    /// Calls a method with these fields.
    pub async fn raw(
        &self,
        method: &str,
        fields: &impl Serialize,
        limit: Duration,
    ) -> Result<Answer, CallError> {
        let body = serde_json::to_vec(fields)
            .map_err(|_| CallError::Unclear("its fields cannot be written"))?;
        let kind = HeaderValue::from_static("application/json");
        self.post(method, (kind, body), limit).await
    }

    /// Calls a method with these fields and a file.
    pub async fn upload(
        &self,
        method: &str,
        fields: &serde_json::Map<String, serde_json::Value>,
        file: Upload<'_>,
        limit: Duration,
    ) -> Result<Answer, CallError> {
        let (kind, body) = multipart(fields, &file);
        self.post(method, (kind, body), limit).await
    }

    async fn post(
        &self,
        method: &str,
        (kind, body): (HeaderValue, Vec<u8>),
        limit: Duration,
    ) -> Result<Answer, CallError> {
        let request = Request::post(format!("{}{method}", self.base))
            .header(CONTENT_TYPE, kind)
            .body(Full::from(body))
            // An address that is none reaches nobody.
            .map_err(|_| CallError::Unsent)?;
        match tokio::time::timeout(limit, self.answer(request)).await {
            Ok(answer) => answer,
            Err(_) => Err(CallError::Unclear("none came in time")),
        }
    }

    async fn answer(&self, request: Request<Full<Bytes>>) -> Result<Answer, CallError> {
        let (status, body) = self.body(request, LARGEST_ANSWER).await?;
        understand(status, &body)
    }

    async fn body(
        &self,
        request: Request<Full<Bytes>>,
        most: usize,
    ) -> Result<(StatusCode, Bytes), CallError> {
        let response =
            self.client
                .request(request)
                .await
                .map_err(|error| match error.is_connect() {
                    true => CallError::Unsent,
                    false => CallError::Unclear("the connection broke"),
                })?;
        let status = response.status();
        let body = Limited::new(response.into_body(), most).collect();
        let body = body
            .await
            .map_err(|_| CallError::Unclear("the connection broke"))?;
        Ok((status, body.to_bytes()))
    }
}

/// What Telegram's answers have in common.
#[derive(Deserialize)]
struct Envelope {
    ok: bool,
    result: Option<Box<RawValue>>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

fn understand(status: StatusCode, body: &[u8]) -> Result<Answer, CallError> {
    if status.is_server_error() {
        return Err(CallError::Unclear("it has trouble of its own"));
    }
    let envelope: Envelope =
        serde_json::from_slice(body).map_err(|_| CallError::Unclear("its answer is no JSON"))?;
    match envelope.result {
        Some(result) if envelope.ok => Ok(Answer(result)),
        _ => Err(CallError::Refused(Refusal {
            code: envelope.error_code.unwrap_or(status.as_u16()),
            description: envelope.description.unwrap_or_default(),
            retry_after: envelope
                .parameters
                .and_then(|p| p.retry_after)
                .map(Duration::from_secs),
        })),
    }
}

/// Fields and a file as `multipart/form-data`.
fn multipart(
    fields: &serde_json::Map<String, serde_json::Value>,
    file: &Upload<'_>,
) -> (HeaderValue, Vec<u8>) {
    let text = |(name, value): (&String, &serde_json::Value)| match value {
        serde_json::Value::String(text) => (name.clone(), text.clone()),
        other => (name.clone(), other.to_string()),
    };
    let fields: Vec<(String, String)> = fields.iter().map(text).collect();
    // The boundary must not occur in the file or in what somebody wrote: it is made longer until it does not.
    let mut boundary = String::from("sala-7d1f0c52b6");
    let occurs = |boundary: &str| {
        let mut texts = fields.iter();
        contains(file.bytes, boundary.as_bytes()) || texts.any(|(_, text)| text.contains(boundary))
    };
    while occurs(&boundary) {
        boundary.push('-');
        boundary.push('x');
    }
    let mut body = Vec::with_capacity(file.bytes.len() + 1_024);
    for (name, value) in &fields {
        let part = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
        body.extend_from_slice(part.as_bytes());
    }
    let Upload { field, name, bytes } = file;
    let safe: String = name
        .chars()
        .map(|c| {
            if c == '"' || c == '\\' || c.is_control() {
                '_'
            } else {
                c
            }
        })
        .collect();
    let head = format!(
        "--{boundary}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{safe}\"\r\ncontent-type: application/octet-stream\r\n\r\n"
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    let kind = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
    (
        kind.unwrap_or(HeaderValue::from_static("multipart/form-data")),
        body,
    )
}

fn contains(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_not_shown() {
        let api = Api::new("https://api.telegram.org/", "1:secret");
        assert!(!format!("{api:?}").contains("secret"));
        assert_eq!(api.base, "https://api.telegram.org/bot1:secret/");
        assert_eq!(api.files, "https://api.telegram.org/file/bot1:secret/");
    }

    #[test]
    fn answers_are_understood() {
        let check = |status: u16, body: &str| {
            let status = StatusCode::from_u16(status).expect("a status");
            understand(status, body.as_bytes()).map(|answer| answer.0.get().to_owned())
        };
        assert_eq!(check(200, r#"{"ok":true,"result":[1]}"#), Ok("[1]".into()));
        let html = check(502, "<html>").expect_err("no answer");
        assert!(matches!(html, CallError::Unclear(_)));
        let refused = check(
            429,
            r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#,
        );
        let Err(CallError::Refused(refusal)) = refused else {
            panic!("{refused:?}");
        };
        assert_eq!(refusal.retry_after, Some(Duration::from_secs(7)));
        assert_eq!(refusal.code, 429);
    }

    #[test]
    fn a_file_goes_with_its_fields() {
        let fields = serde_json::json!({"chat_id": 5, "caption": "ពណ៌"});
        let file = Upload {
            field: "photo",
            name: "a\"b.png",
            bytes: b"sala-7d1f0c52b6",
        };
        let (kind, body) = multipart(fields.as_object().expect("fields"), &file);
        let text = String::from_utf8(body).expect("text");
        assert!(
            kind.to_str()
                .expect("text")
                .ends_with("boundary=sala-7d1f0c52b6-x")
        );
        assert!(text.contains("name=\"chat_id\"\r\n\r\n5\r\n"));
        assert!(text.contains("filename=\"a_b.png\""));
        assert!(text.ends_with("\r\n--sala-7d1f0c52b6-x--\r\n"));
    }

    #[test]
    fn nothing_that_somebody_wrote_ends_its_field() {
        let hostile =
            "\r\n--sala-7d1f0c52b6\r\ncontent-disposition: form-data; name=\"chat_id\"\r\n\r\n6";
        let fields = serde_json::json!({"caption": hostile, "chat_id": 5});
        let file = Upload {
            field: "photo",
            name: "a.png",
            bytes: b"a",
        };
        let (kind, body) = multipart(fields.as_object().expect("fields"), &file);
        let boundary = kind.to_str().expect("text").split_once('=').expect("one").1;
        let text = String::from_utf8(body).expect("text");
        let parts = text.matches(&format!("--{boundary}\r\n")).count();
        assert_eq!(parts, 3, "two fields and the file: {text}");
    }
}
