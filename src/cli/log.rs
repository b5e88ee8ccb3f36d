//! The log, on standard error: lines for people at a terminal, JSON for programs.
//!
//! It can hold no secret, whatever level is asked for: only our own events are written, since libraries print addresses with the
//! token and statements with answers; and should the token come up in one of ours all the same, it is blotted out. A panic is told by
//! its place alone, because its message may quote somebody's words.

use crate::config::Token;
use anyhow::{Context, Result};
use std::{
    io::{self, IsTerminal, Write},
    sync::OnceLock,
};
use tracing::{Metadata, Subscriber};
use tracing_subscriber::{
    EnvFilter, Layer,
    filter::filter_fn,
    fmt::{self, MakeWriter},
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

/// How much is logged where nobody says it, and for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Audience {
    /// Whoever types a command: warnings, as lines.
    Person,
    /// Whoever runs a server: every turn; as JSON unless at a terminal.
    Operator,
}

/// What must never be written, once it is known.
static SECRET: OnceLock<String> = OnceLock::new();

/// The mark in the place of a secret.
const BLOT: &str = "(the token)";

/// Starts the log at the level of `SALA_LOG`, else of `RUST_LOG`, else of the audience.
pub(super) fn start(audience: Audience) -> Result<()> {
    let json = audience == Audience::Operator && !io::stderr().is_terminal();
    let subscriber = subscriber(filter(audience)?, json, || Careful(io::stderr()));
    // A second start, in a test, keeps the first.
    let _ = subscriber.try_init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place = place.unwrap_or_default(), "a panic");
    }));
    Ok(())
}

/// From now on this token is blotted out of every line.
pub(super) fn hide(token: &Token) {
    let _ = SECRET.set(token.expose().to_owned());
}

/// The text without the token.
pub(super) fn blotted(text: &str) -> String {
    match SECRET.get() {
        Some(secret) => text.replace(secret.as_str(), BLOT),
        None => text.to_owned(),
    }
}

fn filter(audience: Audience) -> Result<EnvFilter> {
    let set = |name: &str| {
        std::env::var(name)
            .ok()
            .filter(|text| !text.trim().is_empty())
    };
    if let Some(text) = set("SALA_LOG") {
        let filter = EnvFilter::try_new(&text);
        return filter.with_context(|| {
            format!("SALA_LOG: \"{text}\" is no level; write info, debug or trace")
        });
    }
    let other = set("RUST_LOG").and_then(|text| EnvFilter::try_new(text).ok());
    let level = match audience {
        Audience::Person => "warn",
        Audience::Operator => "info",
    };
    Ok(other.unwrap_or_else(|| EnvFilter::new(level)))
}

fn subscriber<W>(filter: EnvFilter, json: bool, writer: W) -> impl Subscriber + Send + Sync
where
    W: for<'a> MakeWriter<'a> + Clone + Send + Sync + 'static,
{
    let people = (!json).then(|| {
        fmt::layer()
            .with_writer(writer.clone())
            .with_filter(filter_fn(is_ours))
    });
    let programs = json.then(|| {
        let layer = fmt::layer()
            .json()
            .flatten_event(true)
            .with_current_span(false);
        layer
            .with_span_list(false)
            .with_writer(writer)
            .with_filter(filter_fn(is_ours))
    });
    tracing_subscriber::registry()
        .with(filter)
        .with(people)
        .with(programs)
}

fn is_ours(event: &Metadata<'_>) -> bool {
    event.target().split("::").next() == Some("sala")
}

/// Writes each event as one line, without the token. The log hands every event over whole.
#[derive(Debug)]
struct Careful<W>(W);

impl<W: Write> Write for Careful<W> {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(event);
        let line = text
            .trim_end_matches('\n')
            .replace('\n', "\\n")
            .replace('\r', "\\r");
        let line = format!("{}\n", blotted(&line));
        self.0.write_all(line.as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl Write for Page {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("a page").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What is written at the most talkative level.
    fn logged(json: bool, tell: impl FnOnce()) -> String {
        let page = Page::default();
        let writer = page.clone();
        let all = EnvFilter::new("trace");
        let subscriber = subscriber(all, json, move || Careful(writer.clone()));
        tracing::subscriber::with_default(subscriber, tell);
        let bytes = page.0.lock().expect("a page").clone();
        String::from_utf8(bytes).expect("a text")
    }

    #[test]
    fn only_our_own_events_are_written() {
        for json in [false, true] {
            let said = logged(json, || {
                tracing::trace!("ours");
                tracing::trace!(target: "sala", "ours too");
                tracing::error!(target: "hyper::client", "https://host/bot77:canary/getMe");
                tracing::error!(target: "sqlx::query", "insert canary");
                tracing::error!(target: "salamander", "canary");
            });
            assert_eq!(said.lines().count(), 2, "{said}");
            assert!(!said.contains("canary"), "{said}");
        }
    }

    #[test]
    fn an_event_is_one_line_without_the_token() {
        hide(&"77:canaryOfTheToken".parse().expect("a token"));
        for json in [false, true] {
            let said = logged(json, || {
                let url = "https://host/bot77:canaryOfTheToken/getMe";
                tracing::warn!(%url, error = "one\ntwo\r\nthree", "a forged line\n{{\"level\":\"ERROR\"}}");
            });
            assert_eq!(said.lines().count(), 1, "{said}");
            assert!(
                !said.contains("canary") && said.contains("(the token)/getMe"),
                "{said}"
            );
            assert!(!said.contains('\r'), "{said}");
        }
        assert_eq!(blotted("bot77:canaryOfTheToken/x"), "bot(the token)/x");
    }

    #[test]
    fn json_can_be_read_by_a_program() {
        let said = logged(
            true,
            || tracing::info!(learner = %"2a", event = "tap", before = "idle"),
        );
        let event: serde_json::Value = serde_json::from_str(&said).expect("JSON");
        assert_eq!(
            (&event["learner"], &event["event"]),
            (&"2a".into(), &"tap".into())
        );
        assert_eq!(event["level"], "INFO");
    }
}
