//! The HTTP side: paths, bodies and answers on one loopback port. What a call does is `run`'s to say.

use super::Fake;
use super::call::Call;
use super::control;
use super::refusal::{self, Refusal};
use super::run::{Ending, run};
use super::schema::schema;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::CONTENT_TYPE;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::io;
use tokio::net::TcpListener;

type Answer = Result<Response<Full<Bytes>>, io::Error>;

/// Serve connections until the task is dropped.
pub(crate) async fn serve(fake: Fake, listener: TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        let fake = fake.clone();
        // Small answers must not wait for the other side's acknowledgement.
        let _ = stream.set_nodelay(true);
        tokio::spawn(async move {
            let service = hyper::service::service_fn(move |request| respond(fake.clone(), request));
            // A connection that was cut on purpose ends in an error here.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn respond(fake: Fake, request: Request<Incoming>) -> Answer {
    let path = request.uri().path().to_owned();
    let query = request.uri().query().unwrap_or("").to_owned();
    let kind = request.headers().get(CONTENT_TYPE);
    let kind = kind
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or("")
        .to_owned();
    let collected = request.into_body().collect().await;
    let body = collected.map_err(io::Error::other)?.to_bytes();
    if let Some(verb) = path.strip_prefix("/control/") {
        return Ok(match control::command(&fake, verb, &body) {
            Ok(answer) => json_answer(200, &answer),
            Err(text) => json_answer(400, &json!({"error": text})),
        });
    }
    if let Some(rest) = path.strip_prefix("/file/bot") {
        return Ok(download(&fake, rest));
    }
    let Some((token, name)) = path
        .strip_prefix("/bot")
        .and_then(|rest| rest.split_once('/'))
    else {
        return Ok(refused(&refusal::not_found()));
    };
    if token != fake.token() {
        return Ok(refused(&refusal::unauthorized()));
    }
    let Some((name, method)) = schema().method(name) else {
        return Ok(refused(&refusal::no_method()));
    };
    let mut call = Call::new(name, method, &query);
    call.read(method, &kind, &body);
    match run(&fake, &call).await {
        Ending::Answered(Ok(result)) => {
            // Written by hand: `json!` would copy the whole result first.
            Ok(json_text(
                200,
                format!("{{\"ok\":true,\"result\":{result}}}"),
            ))
        }
        Ending::Answered(Err(refusal)) => Ok(refused(&refusal)),
        Ending::Garbage => Ok(Response::new(Full::new("<html>oh".into()))),
        Ending::Cut => Err(io::Error::other("cut on purpose")),
    }
}

fn download(fake: &Fake, rest: &str) -> Response<Full<Bytes>> {
    let found = rest
        .split_once('/')
        .filter(|(token, _)| *token == fake.token());
    let Some((_, path)) = found else {
        return refused(&refusal::unauthorized());
    };
    match fake.with(|world| world.files.fetch(path)) {
        Some(upload) => Response::new(Full::new(Bytes::copy_from_slice(&upload.bytes))),
        None => refused(&refusal::not_found()),
    }
}

fn refused(refusal: &Refusal) -> Response<Full<Bytes>> {
    let mut body = json!({"ok": false, "error_code": refusal.code, "description": refusal.text});
    if let Some(seconds) = refusal.retry_after {
        body["parameters"] = json!({"retry_after": seconds});
    }
    json_answer(refusal.code, &body)
}

fn json_answer(code: u16, body: &Value) -> Response<Full<Bytes>> {
    json_text(code, body.to_string())
}

fn json_text(code: u16, body: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body.into()));
    *response.status_mut() = hyper::StatusCode::from_u16(code).unwrap_or_default();
    let json = hyper::header::HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}
