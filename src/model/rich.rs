//! Text with marks (bold, italic, ...), as Markdown gives it and Telegram shows it.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Plain text and the marks on it. A mark's range is in bytes and lies on character borders.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rich {
    text: String,
    marks: Vec<Mark>,
}

/// One mark on a stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// What the stretch is.
    pub kind: MarkKind,
}

/// What a stretch of text is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MarkKind {
    /// Strong; headings too.
    Bold,
    /// Emphasis.
    Italic,
    /// With a line below.
    Underline,
    /// Struck out.
    Strikethrough,
    /// Hidden until it is tapped.
    Spoiler,
    /// Code or anything to be copied as it is.
    Code,
    /// A quotation, such as "Try it today".
    Quote,
    /// A link to this address.
    Link(String),
}

impl Rich {
    /// Text without marks.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            marks: Vec::new(),
        }
    }

    /// Text that is one mark from end to end.
    pub fn marked(text: impl Into<String>, kind: MarkKind) -> Self {
        let mut rich = Self::default();
        rich.push_marked(&text.into(), kind);
        rich
    }

    /// This text with one more mark from end to end.
    pub fn marked_over(mut self, kind: MarkKind) -> Self {
        self.mark(0..self.text.len(), kind);
        self
    }

    /// The text without its marks.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The marks, in the order in which they were made.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// True when there is no text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Appends plain text.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Appends text under one mark.
    pub fn push_marked(&mut self, text: &str, kind: MarkKind) {
        let start = self.text.len();
        self.text.push_str(text);
        self.mark(start..self.text.len(), kind);
    }

    /// Appends another text with its marks.
    pub fn append(&mut self, other: &Rich) {
        let by = self.text.len();
        self.text.push_str(&other.text);
        let moved = |m: &Mark| Mark {
            range: m.range.start + by..m.range.end + by,
            kind: m.kind.clone(),
        };
        self.marks.extend(other.marks.iter().map(moved));
    }

    /// Appends another text after an empty line, unless one of them is empty.
    pub fn paragraph(&mut self, other: &Rich) {
        if !self.is_empty() && !other.is_empty() {
            self.push("\n\n");
        }
        self.append(other);
    }

    /// Marks a stretch of the text; an empty one or one off the character borders is left unmarked.
    pub fn mark(&mut self, range: Range<usize>, kind: MarkKind) {
        if range.start < range.end && self.text.get(range.clone()).is_some() {
            self.marks.push(Mark { range, kind });
        }
    }

    /// The part of the text in these bytes, with the marks cut to it; empty if off the borders.
    pub fn slice(&self, range: Range<usize>) -> Rich {
        let Some(text) = self.text.get(range.clone()) else {
            return Rich::default();
        };
        let mut part = Rich::plain(text);
        for mark in &self.marks {
            let start = mark.range.start.max(range.start);
            let end = mark.range.end.min(range.end);
            if start < end {
                part.mark(start - range.start..end - range.start, mark.kind.clone());
            }
        }
        part
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_move_with_their_text() {
        let mut rich = Rich::plain("ក ");
        rich.append(&Rich::marked("bold", MarkKind::Bold));
        assert_eq!(rich.text(), "ក bold");
        assert_eq!(rich.marks()[0].range, 4..8);
        let part = rich.slice(6..8);
        assert_eq!((part.text(), part.marks()[0].range.clone()), ("ld", 0..2));
        assert!(rich.slice(1..3).is_empty(), "inside a character");
    }
}
