//! What the person at the terminal sees: messages as lines, and the memory of their buttons.

use crate::{
    app::{
        Deps,
        courier::{Delivery, Messenger, Parcel},
        made,
    },
    content::tree,
    model::Door,
    store::outbox::Mailbox,
    text::{EntityKind, Key, Message, layout},
};
use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// How messages are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Lines of a transcript.
    Transcript,
    /// For eyes: bold words, buttons in colour.
    Terminal,
}

/// A sink for one person's messages that remembers their buttons.
#[derive(Debug)]
pub struct Screen<W> {
    style: Style,
    /// Where files go, so that somebody can look at them.
    folder: Option<Folder>,
    inner: Mutex<Inner<W>>,
}

/// A folder for pictures and files that were sent.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    deps: Arc<Deps>,
    /// How many were sent so far.
    sent: AtomicUsize,
}

#[derive(Debug)]
struct Inner<W> {
    out: W,
    /// Who sits before it.
    name: String,
    /// The buttons of each message of each person, the newest last.
    people: BTreeMap<String, Vec<Vec<Key>>>,
    failed: Option<io::Error>,
}

impl<W> Inner<W> {
    /// The messages of whoever sits before it.
    fn messages(&mut self) -> &mut Vec<Vec<Key>> {
        self.people.entry(self.name.clone()).or_default()
    }
}

impl<W: Write> Screen<W> {
    pub(super) fn new(name: &str, (out, style): (W, Style)) -> Self {
        Self {
            style,
            folder: None,
            inner: Mutex::new(Inner {
                out,
                name: name.to_owned(),
                people: BTreeMap::new(),
                failed: None,
            }),
        }
    }

    /// From now on writes pictures and files into a folder too.
    pub(super) fn keep(&mut self, path: PathBuf, deps: Arc<Deps>) {
        let sent = AtomicUsize::new(0);
        self.folder = Some(Folder { path, deps, sent });
    }

    fn inner(&self) -> MutexGuard<'_, Inner<W>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Works with the sink.
    pub fn with<T>(&self, work: impl FnOnce(&mut W) -> T) -> T {
        work(&mut self.inner().out)
    }

    /// Somebody else sits down before it.
    pub(super) fn turn_to(&self, name: &str) {
        self.inner().name = name.to_owned();
    }

    /// Remembers buttons that were shown in an earlier session.
    pub(super) fn remember(&self, shown: Vec<(String, String)>) {
        let keys = shown
            .into_iter()
            .map(|(label, code)| Key { label, code })
            .collect();
        self.inner().messages().push(keys);
    }

    /// The code of a button: of the message so many back, or of the nearest that has it.
    pub(super) fn button(&self, label: &str, back: Option<usize>) -> Option<String> {
        let mut inner = self.inner();
        let messages = inner.messages();
        let wanted = label.to_lowercase();
        let of = |keys: &Vec<Key>| {
            let is = |label: &str| label.to_lowercase() == wanted;
            let whole = keys.iter().find(|key| is(&key.label));
            whole
                .or_else(|| keys.iter().find(|key| is(layout::unticked(&key.label))))
                .map(|key| key.code.clone())
        };
        match back {
            Some(back) => messages.iter().rev().nth(back).and_then(of),
            None => messages.iter().rev().find_map(of),
        }
    }

    /// Writes a remark that is no message.
    pub fn note(&self, remark: &str) -> io::Result<()> {
        writeln!(self.inner().out, "# {remark}")
    }

    /// The first failure to write since the last call.
    pub(super) fn result(&self) -> io::Result<()> {
        self.inner().failed.take().map_or(Ok(()), Err)
    }

    fn show(&self, message: &Message, edits: Option<i64>) -> i64 {
        let mut inner = self.inner();
        let text = match self.style {
            Style::Transcript => transcript(message, edits.is_some()),
            Style::Terminal => terminal(message),
        };
        let written = inner
            .out
            .write_all(text.as_bytes())
            .and_then(|()| inner.out.flush());
        inner.failed = written.err().or(inner.failed.take());
        let place = edits.and_then(|id| usize::try_from(id).ok());
        let messages = inner.messages();
        match place.and_then(|place| messages.get_mut(place)) {
            Some(keys) => *keys = message.keyboard.concat(),
            None => messages.push(message.keyboard.concat()),
        }
        messages.len() as i64 - 1
    }
}

impl<W: Write + Send> Messenger for Screen<W> {
    fn mailbox(&self) -> Mailbox {
        Mailbox {
            door: Door::Chat,
            only: Some(self.inner().name.clone()),
        }
    }

    async fn send(&self, parcel: Parcel) -> Delivery {
        let mut message = parcel.message;
        if let Some(folder) = &self.folder {
            match folder.write(&message).await {
                Ok(true) => {}
                Ok(false) => message = message.without_made(),
                Err(error) => self.inner().failed = Some(error),
            }
        }
        let place = self.show(&message, parcel.edits);
        Delivery::Sent(Some(place).filter(|_| !message.is_nothing()))
    }
}

impl Folder {
    /// Writes what goes with a message, numbered in the order of sending; whether nothing is missing. What only another door holds has no
    /// bytes here and is not missing.
    async fn write(&self, message: &Message) -> io::Result<bool> {
        let (mut found, mut whole) = (Vec::new(), true);
        if let Some(media) = &message.media {
            let name = media.path.rsplit('/').next().unwrap_or_default();
            let bytes = made::bytes(&self.deps, media).await;
            whole &= bytes.is_some() || media.instead.is_empty();
            found.extend(bytes.map(|bytes| (name, bytes)));
        }
        if let Some(file) = &message.file {
            let bytes = made::file(&self.deps, file).await;
            whole &= bytes.is_some();
            found.extend(bytes.map(|bytes| (file.name.as_str(), bytes)));
        }
        for (name, bytes) in found {
            let number = self.sent.fetch_add(1, Ordering::Relaxed) + 1;
            let name = format!("{number:02}-{name}");
            tree::write(&self.path, &[(&name, bytes.to_vec())])?;
        }
        Ok(whole)
    }
}

/// A row of buttons.
fn row(keys: &[Key]) -> String {
    keys.iter()
        .map(|key| format!("[{}]", key.label))
        .collect::<Vec<_>>()
        .join(" ")
}

/// A message as lines of a transcript.
fn transcript(message: &Message, edited: bool) -> String {
    let mut lines: Vec<String> = Vec::new();
    if message.is_nothing() {
        lines.push("<~ (taken away)".into());
    }
    if let Some(media) = &message.media {
        lines.push(format!("<{} {}>", media.kind.as_str(), media.alt));
    }
    let rows: Vec<String> = message.keyboard.iter().map(|keys| row(keys)).collect();
    let text: Vec<&str> = message.text.lines().collect();
    let beside = text.len() == 1 && rows.len() == 1 && rows[0].chars().count() <= 60;
    let mut mark = if edited { "<~" } else { "<" };
    for line in &text {
        lines.push(format!("{mark} {line}").trim_end().to_owned());
        mark = "|";
    }
    match (beside, lines.last_mut()) {
        (true, Some(last)) => *last = format!("{last}    {}", rows[0]),
        _ => lines.extend(rows.iter().map(|row| format!("|     {row}"))),
    }
    if let Some(file) = &message.file {
        lines.push(format!("<file {}>", file.name));
        lines.extend(file.content.lines().map(|line| format!("| {line}")));
    }
    lines.join("\n") + "\n"
}

const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[3m";
const BUTTON: &str = "\x1b[36m";
const PLAIN: &str = "\x1b[0m";

/// A message for eyes.
fn terminal(message: &Message) -> String {
    let mut text = String::from("\n");
    if message.is_nothing() {
        text.push_str(&format!("{DIM}(taken away){PLAIN}"));
    }
    if let Some(media) = &message.media {
        text.push_str(&format!("{DIM}[ {} ]{PLAIN}\n", media.alt));
    }
    text.push_str(&coloured(message));
    text.push('\n');
    for keys in &message.keyboard {
        text.push_str(&format!("  {BUTTON}{}{PLAIN}\n", row(keys)));
    }
    if let Some(file) = &message.file {
        text.push_str(&format!("{DIM}{}{PLAIN}\n{}\n", file.name, file.content));
    }
    text
}

/// The text with its bold and italic stretches. Control characters do not reach the terminal.
fn coloured(message: &Message) -> String {
    let mut text = String::new();
    let mut at = 0;
    for c in message.text.chars() {
        for entity in &message.entities {
            let open = match entity.kind {
                EntityKind::Bold => BOLD,
                EntityKind::Italic | EntityKind::Blockquote => DIM,
                _ => continue,
            };
            if entity.offset == at {
                text.push_str(open);
            }
            if entity.offset + entity.length == at {
                text.push_str(PLAIN);
            }
        }
        if !c.is_control() || c == '\n' {
            text.push(c);
        }
        at += c.len_utf16();
    }
    text.push_str(PLAIN);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transcript_has_one_mark_a_message() {
        let key = |label: &str| Key {
            label: label.into(),
            code: "n".into(),
        };
        let message = |text: &str| Message {
            text: text.into(),
            keyboard: vec![vec![key("Yes"), key("No")]],
            ..Message::default()
        };
        assert_eq!(
            transcript(&message("Sure?"), false),
            "< Sure?    [Yes] [No]\n"
        );
        assert_eq!(
            transcript(&message("a\n\nb"), true),
            "<~ a\n|\n| b\n|     [Yes] [No]\n"
        );
    }
}
