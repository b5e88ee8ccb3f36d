//! The quiz items of a lesson's file: a question, its id, and choices with their comments.

use super::{Builder, FileItem, asks, is_words};
use crate::content::markdown::{Choice, Part, PartKind};
use crate::model::{ItemSlug, ItemText, Rich};
use unicode_segmentation::UnicodeSegmentation;

/// The most letters of a choice.
const CHOICE: usize = 60;

impl Builder<'_> {
    /// A quiz item; returns the parts after it.
    pub(super) fn item<'p>(
        &mut self,
        line: u32,
        head: (Option<&str>, &Rich),
        after: &'p [Part],
    ) -> &'p [Part] {
        let words = after.iter().take_while(|part| is_words(part)).count();
        let mut question = head.1.clone();
        for part in &after[..words] {
            match &part.kind {
                PartKind::Text(text) | PartKind::Quote(text) => question.paragraph(text),
                _ => self.error(
                    part.line,
                    "a quiz item has no picture of its own yet; show it on a page",
                ),
            }
        }
        let Some(id) = self.item_id(line, head.0) else {
            return &after[words + usize::from(asks(after))..];
        };
        let Some(Part {
            kind: PartKind::Choices(ordered, choices),
            ..
        }) = after.get(words)
        else {
            self.error(
                line,
                format!("the item \"{id}\" has no choices; write 1. [ ] and 1. [x] under it"),
            );
            return &after[words..];
        };
        self.check_choices((line, &id), *ordered, choices);
        let said = |choice: &Choice| (choice.text.clone(), choice.comment.clone());
        self.file.items.push(FileItem {
            line,
            id,
            many: !ordered,
            right: choices.iter().map(|choice| choice.right).collect(),
            text: ItemText {
                question,
                choices: choices.iter().map(said).collect(),
            },
        });
        &after[words + 1..]
    }

    /// The id of an item, which no other item of the file has.
    fn item_id(&mut self, line: u32, id: Option<&str>) -> Option<ItemSlug> {
        let Some(id) = id else {
            self.error(
                line,
                "this quiz item has no id; write ## Question {#a-short-id}",
            );
            return None;
        };
        let id: ItemSlug = match id.parse() {
            Ok(id) => id,
            Err(error) => {
                self.error(line, format!("{error}"));
                return None;
            }
        };
        if let Some(other) = self.file.items.iter().find(|item| item.id == id) {
            let text = format!(
                "the id \"{id}\" is taken by the item in line {}; give this one its own",
                other.line
            );
            self.error(line, text);
        }
        Some(id)
    }

    /// The choices are enough, short, and one or more of them right.
    fn check_choices(&mut self, (line, id): (u32, &ItemSlug), ordered: bool, choices: &[Choice]) {
        let right = choices.iter().filter(|choice| choice.right).count();
        if choices.len() < 2 {
            self.error(
                line,
                format!("the item \"{id}\" has one choice; it needs two or more"),
            );
        }
        if right == 0 {
            self.error(
                line,
                format!("the item \"{id}\" has no right choice; mark it with [x]"),
            );
        }
        if ordered && right > 1 {
            let text = format!(
                "the item \"{id}\" has {right} right choices; with several, begin each with - instead of 1."
            );
            self.error(line, text);
        }
        for choice in choices {
            let letters = choice.text.text().graphemes(true).count();
            if choice.text.text().trim().is_empty() {
                self.error(
                    choice.line,
                    format!("a choice of the item \"{id}\" is empty"),
                );
            }
            if letters > CHOICE {
                let text =
                    format!("this choice has {letters} letters and {CHOICE} fit; shorten it");
                self.error(choice.line, text);
            }
            if choice.comment.is_empty() {
                let text =
                    "this choice has no comment; say why it is right or not, with > under it";
                self.warn(choice.line, text);
            }
        }
    }
}
