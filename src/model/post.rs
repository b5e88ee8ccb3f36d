//! A message that somebody writes for others: words with their marks, and one thing to see or hear.

use super::{Media, Rich};
use serde::{Deserialize, Serialize};

/// A message for others, as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Post {
    /// The words; those below a picture too.
    #[serde(skip_serializing_if = "Rich::is_empty")]
    pub text: Rich,
    /// The picture, sound, film or file. Its own caption is none: the words are above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
}

impl Post {
    /// Words without marks.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: Rich::plain(text),
            media: None,
        }
    }
}

impl Post {
    /// The media with its words as they are without marks; none if there are words only.
    pub fn captioned(&self) -> Option<Media> {
        let media = self.media.clone()?;
        let words = self.text.text();
        Some(Media {
            caption: (!words.is_empty()).then(|| words.to_owned()),
            ..media
        })
    }
}

impl From<Media> for Post {
    fn from(mut media: Media) -> Self {
        let caption = media.caption.take().unwrap_or_default();
        Self {
            text: Rich::plain(caption),
            media: Some(media),
        }
    }
}
