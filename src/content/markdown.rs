//! Markdown to parts: headings, texts, quotes, pictures, page turns and lists of choices, each with its line.
//!
//! It knows the marks that a chat can show and nothing of lessons.

use super::{
    facts::Lines,
    problem::{Place, Problems},
};
use crate::model::{MarkKind, Rich};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// A part of a text.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) line: u32,
    pub(super) kind: PartKind,
}

/// What a part is.
#[derive(Debug)]
pub(super) enum PartKind {
    /// A heading: its level, its id, its words.
    Heading(u8, Option<String>, Rich),
    /// `---`.
    Rule,
    /// A paragraph or a plain list.
    Text(Rich),
    /// A block quote.
    Quote(Rich),
    /// A picture: its address and what can be seen on it.
    Picture(String, String),
    /// A list of choices, numbered or not.
    Choices(bool, Vec<Choice>),
}

/// A choice of a quiz item.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) line: u32,
    pub(super) right: bool,
    pub(super) text: Rich,
    pub(super) comment: Rich,
}

/// The whole text as one, for a text that has no pages.
pub(super) fn rich(path: &str, text: &str, problems: &mut Problems) -> Rich {
    let mut whole = Rich::default();
    for part in parts(path, text, problems) {
        match part.kind {
            PartKind::Heading(_, _, text) => whole.paragraph(&bold(&text)),
            PartKind::Text(text) | PartKind::Quote(text) => whole.paragraph(&text),
            PartKind::Rule => {}
            PartKind::Picture(..) | PartKind::Choices(..) => {
                let text = "only words can stand in this file; take the picture or the choices out";
                problems.error(Place::line(path, part.line), text);
            }
        }
    }
    whole
}

/// The text as a bold line.
pub(super) fn bold(text: &Rich) -> Rich {
    Rich::marked(text.text(), MarkKind::Bold)
}

/// The parts of a text, in order.
pub(super) fn parts(path: &str, text: &str, problems: &mut Problems) -> Vec<Part> {
    let options = Options::ENABLE_TASKLISTS | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut reader = Reader {
        path,
        source: text,
        lines: Lines::of(text),
        events: Parser::new_ext(text, options).into_offset_iter().collect(),
        next: 0,
        pictures: Vec::new(),
        task: None,
        problems,
    };
    let mut parts = Vec::new();
    while let Some((event, range)) = reader.take() {
        reader.block(event, range, &mut parts);
    }
    parts
}

/// Walks over the events of a text.
struct Reader<'a> {
    path: &'a str,
    source: &'a str,
    lines: Lines,
    events: Vec<(Event<'a>, Range<usize>)>,
    next: usize,
    pictures: Vec<(String, String)>,
    task: Option<bool>,
    problems: &'a mut Problems,
}

impl<'a> Reader<'a> {
    /// The next event and its bytes.
    fn take(&mut self) -> Option<(Event<'a>, Range<usize>)> {
        let event = self.events.get(self.next).cloned();
        self.next += 1;
        event
    }

    fn error(&mut self, range: &Range<usize>, text: &str) {
        let place = Place::line(self.path, self.lines.line(range.start));
        self.problems.error(place, text);
    }

    /// A part at the top of the text or of a quote.
    fn block(&mut self, event: Event<'a>, range: Range<usize>, parts: &mut Vec<Part>) {
        let kind = match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                let words = self.inline_until(TagEnd::Heading(level));
                if !self.source[range.start..].trim_start().starts_with('#') {
                    let text =
                        "the line above --- becomes a heading; leave an empty line before ---";
                    self.error(&range, text);
                }
                PartKind::Heading(number(level), id.map(|id| id.to_string()), words)
            }
            Event::Start(Tag::Paragraph) => PartKind::Text(self.inline_until(TagEnd::Paragraph)),
            Event::Start(Tag::List(first)) => self.list(first),
            Event::Start(Tag::BlockQuote(_)) => {
                let words = self.quoted();
                PartKind::Quote(words.marked_over(MarkKind::Quote))
            }
            Event::Start(Tag::CodeBlock(_)) => {
                let words = self.inline_until(TagEnd::CodeBlock);
                PartKind::Text(Rich::marked(words.text().trim_end(), MarkKind::Code))
            }
            Event::Rule => PartKind::Rule,
            other => {
                let mut words = Rich::default();
                self.inline(other, range.clone(), &mut words);
                PartKind::Text(words)
            }
        };
        let line = self.lines.line(range.start);
        for (address, alt) in self.pictures.drain(..) {
            let kind = PartKind::Picture(address, alt);
            parts.push(Part { line, kind });
        }
        if !matches!(&kind, PartKind::Text(words) if words.text().trim().is_empty()) {
            parts.push(Part { line, kind });
        }
    }

    /// The words up to the end of what has begun.
    fn inline_until(&mut self, end: TagEnd) -> Rich {
        let mut words = Rich::default();
        while let Some((event, range)) = self.take() {
            if event == Event::End(end) {
                break;
            }
            self.inline(event, range, &mut words);
        }
        words
    }

    /// One event inside a line, with everything that it opens.
    fn inline(&mut self, event: Event<'a>, range: Range<usize>, words: &mut Rich) {
        match event {
            Event::Text(text) => {
                if text.contains("**") {
                    let text = "this ** is shown as it stands: put a space or nothing but letters beside it";
                    let place = Place::line(self.path, self.lines.line(range.start));
                    self.problems.warn(place, text);
                }
                words.push(&text);
            }
            Event::Code(text) => words.push_marked(&text, MarkKind::Code),
            Event::SoftBreak => words.push(" "),
            Event::HardBreak => words.push("\n"),
            Event::TaskListMarker(right) => self.task = Some(right),
            Event::Html(html) | Event::InlineHtml(html) => {
                let text = format!(
                    "HTML such as {} is not shown in a chat; write it as Markdown",
                    html.trim()
                );
                self.error(&range, &text);
            }
            Event::Start(Tag::Strong) => {
                let inner = self.inline_until(TagEnd::Strong);
                words.append(&inner.marked_over(MarkKind::Bold));
            }
            Event::Start(Tag::Emphasis) => {
                let inner = self.inline_until(TagEnd::Emphasis);
                words.append(&inner.marked_over(MarkKind::Italic));
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let inner = self.inline_until(TagEnd::Link);
                words.append(&inner.marked_over(MarkKind::Link(dest_url.to_string())));
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                let alt = self.inline_until(TagEnd::Image).text().to_owned();
                self.pictures.push((dest_url.to_string(), alt));
            }
            Event::Start(tag) => {
                let inner = self.inline_until(tag.to_end());
                words.append(&inner);
            }
            _ => {}
        }
    }

    /// The words of a block quote, its paragraphs apart.
    fn quoted(&mut self) -> Rich {
        let mut whole = Rich::default();
        while let Some((event, range)) = self.take() {
            if matches!(event, Event::End(TagEnd::BlockQuote(_))) {
                break;
            }
            let mut parts = Vec::new();
            self.block(event, range, &mut parts);
            for part in parts {
                match part.kind {
                    PartKind::Text(text) | PartKind::Heading(_, _, text) => whole.paragraph(&text),
                    PartKind::Quote(text) => whole.paragraph(&text),
                    _ => {}
                }
            }
        }
        whole
    }

    /// A list: choices if its items begin with `[ ]` or `[x]`, else lines.
    fn list(&mut self, first: Option<u64>) -> PartKind {
        let mut lines = Rich::default();
        let mut choices = Vec::new();
        let mut plain = None;
        let mut number = first;
        while let Some((event, range)) = self.take() {
            match event {
                Event::End(TagEnd::List(_)) => break,
                Event::Start(Tag::Item) => {
                    let (task, text, comment) = self.item();
                    let line = self.lines.line(range.start);
                    match task {
                        Some(right) => choices.push(Choice {
                            line,
                            right,
                            text,
                            comment,
                        }),
                        None => {
                            plain.get_or_insert(range);
                            if !lines.is_empty() {
                                lines.push("\n");
                            }
                            lines.push(&number.map_or("• ".into(), |n| format!("{n}. ")));
                            lines.append(&text);
                        }
                    }
                    number = number.map(|n| n + 1);
                }
                _ => {}
            }
        }
        match (choices.is_empty(), plain) {
            (true, _) => PartKind::Text(lines),
            (false, Some(range)) => {
                self.error(&range, "write [ ] or [x] before every choice of the list");
                PartKind::Choices(first.is_some(), choices)
            }
            (false, None) => PartKind::Choices(first.is_some(), choices),
        }
    }

    /// An item of a list: whether it is a choice and a right one, its words, and the quote under them.
    fn item(&mut self) -> (Option<bool>, Rich, Rich) {
        let (mut text, mut comment) = (Rich::default(), Rich::default());
        let outer = self.task.take();
        while let Some((event, range)) = self.take() {
            match event {
                Event::End(TagEnd::Item) => break,
                Event::Start(Tag::BlockQuote(_)) => comment.paragraph(&self.quoted()),
                Event::Start(Tag::List(first)) => {
                    if let PartKind::Text(lines) = self.list(first) {
                        text.push("\n");
                        text.append(&lines);
                    }
                }
                Event::Start(Tag::Paragraph) => {
                    if !text.is_empty() {
                        text.push("\n");
                    }
                    let words = self.inline_until(TagEnd::Paragraph);
                    text.append(&words);
                }
                other => self.inline(other, range, &mut text),
            }
        }
        let task = std::mem::replace(&mut self.task, outer);
        if task.is_none() && !comment.is_empty() {
            text.push("\n");
            text.append(&comment);
        }
        (task, text, comment)
    }
}

fn number(level: HeadingLevel) -> u8 {
    level as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut problems = Problems::default();
        let rich = rich("x.md", text, &mut problems);
        assert_eq!(rich.text(), expected, "{:?}", problems.sorted());
    }

    #[test]
    fn markdown_becomes_text_and_marks() {
        check("# A *b*\n\nOne\ntwo `c`", "A b\n\nOne two c");
        check("- a\n- **b**\n  - c\n", "• a\n• b\n• c");
        check("3. a\n4. b", "3. a\n4. b");
        check("> a\n>\n> b", "a\n\nb");
        let rich = rich("x.md", "a **b [c](https://d)**", &mut Problems::default());
        let kinds: Vec<&MarkKind> = rich.marks().iter().map(|mark| &mark.kind).collect();
        assert_eq!(
            kinds,
            [&MarkKind::Link("https://d".into()), &MarkKind::Bold]
        );
    }

    #[test]
    fn what_a_chat_cannot_show_is_named_with_its_line() {
        let mut problems = Problems::default();
        parts("x.md", "a\n\nb <b>c</b>\n\nd\n---\n", &mut problems);
        let shown: Vec<String> = problems.sorted().iter().map(ToString::to_string).collect();
        assert!(shown[0].starts_with("x.md:3: HTML"), "{shown:?}");
        assert!(
            shown[2].starts_with("x.md:5: the line above ---"),
            "{shown:?}"
        );
    }
}
