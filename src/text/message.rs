//! A message as a door sends it: text with entities, buttons, a picture or a file.

use crate::model::{Made, MediaKind};
use serde::{Deserialize, Serialize};

/// A message in somebody's language, ready to be sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Message {
    /// The words; at most 4,096 UTF-16 units, with a picture or a sound 1,024.
    pub text: String,
    /// What is bold and so on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entities: Vec<Entity>,
    /// The buttons below, row by row.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keyboard: Vec<Vec<Key>>,
    /// A picture, a sound or a film above.
    #[serde(skip_serializing_if = "Option::is_none", alias = "picture")]
    pub media: Option<Attachment>,
    /// A file with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<File>,
}

impl Message {
    /// Whether there is nothing in it: the message that it edits is to be taken away.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// A mark on a stretch of text, counted in UTF-16 units as Telegram counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// Where it begins.
    pub offset: usize,
    /// How long it is.
    pub length: usize,
    /// What it is.
    #[serde(flatten)]
    pub kind: EntityKind,
}

/// What a stretch of text is, by Telegram's names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum EntityKind {
    /// Strong.
    Bold,
    /// Emphasis.
    Italic,
    /// With a line below.
    Underline,
    /// Struck out.
    Strikethrough,
    /// Hidden until it is tapped.
    Spoiler,
    /// To be copied as it is.
    Code,
    /// A quotation.
    Blockquote,
    /// A link.
    TextLink {
        /// Where it leads.
        url: String,
    },
}

/// A button: what stands on it, and the code of what it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The words on it.
    pub label: String,
    /// The code, at most 64 bytes.
    pub code: String,
}

/// A picture, a sound or a film: of the content tree, or made when it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// What kind of file; messages that wait since an earlier version have pictures only.
    #[serde(default = "photo")]
    pub kind: MediaKind,
    /// Its path there; for what is made, the name of the file.
    pub path: String,
    /// What can be seen on it, or its name.
    pub alt: String,
    /// What is to be made, for something that is in no tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Made>,
    /// What is said if it cannot be made; nothing where the words do without it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub instead: String,
}

fn photo() -> MediaKind {
    MediaKind::Photo
}

/// A small file made for the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What is in it; nothing where it is made when it is sent.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub content: String,
    /// What is to be made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Made>,
    /// What is said if it cannot be made.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub instead: String,
}

impl Message {
    /// The words alone, where what goes with them cannot be made: then they say so.
    pub fn without_made(&self) -> Self {
        let media = self.media.iter().map(|media| &media.instead);
        let file = self.file.iter().map(|file| &file.instead);
        let mut words = Self {
            media: None,
            file: None,
            ..self.clone()
        };
        for instead in media.chain(file).filter(|instead| !instead.is_empty()) {
            if !words.text.is_empty() {
                words.text.push_str("\n\n");
            }
            words.text.push_str(instead);
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_made_is_said_to_be_missing() {
        let picture = |instead: &str| Attachment {
            kind: MediaKind::Photo,
            path: "poster.png".into(),
            alt: "A poster".into(),
            made: None,
            instead: instead.into(),
        };
        let check = |text: &str, instead: &str, expected: &str| {
            let message = Message {
                text: text.into(),
                media: Some(picture(instead)),
                ..Message::default()
            };
            let words = message.without_made();
            assert_eq!((words.text.as_str(), words.media), (expected, None));
        };
        check("A poster", "It is missing.", "A poster\n\nIt is missing.");
        check("", "It is missing.", "It is missing.");
        check("A lesson", "", "A lesson");
    }
}
