//! What is wrong with something that was written for others: found here, before anybody gets it.

use crate::{flow::phrase::Sentence, model::Post};

/// The longest text of a message, and of one below a picture, in UTF-16 units.
const TEXT: usize = 4_096;
const CAPTION: usize = 1_024;

/// The most marks that Telegram keeps.
const MOST_MARKS: usize = 100;

/// What has to change before it can be sent; none if nothing.
pub(super) fn problem(post: &Post) -> Option<Sentence> {
    let words = post.text.text().trim();
    let longest = match post.media {
        Some(_) => CAPTION,
        None => TEXT,
    };
    let over = words.encode_utf16().count().saturating_sub(longest);
    if words.is_empty() && post.media.is_none() {
        Some(Sentence::new("office-announce-empty"))
    } else if over > 0 {
        Some(
            Sentence::new("office-announce-too-long")
                .with("over", over)
                .with("longest", longest),
        )
    } else if post.text.marks().len() > MOST_MARKS {
        Some(Sentence::new("office-announce-too-marked").with("most", MOST_MARKS))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{MarkKind, Media, MediaKind, Rich};

    #[test]
    fn what_telegram_would_refuse_is_found_here() {
        let photo = Media {
            kind: MediaKind::Photo,
            file: "x".into(),
            caption: None,
            name: None,
        };
        let check = |text: Rich, media: Option<&Media>, key: Option<&str>| {
            let post = Post {
                text,
                media: media.cloned(),
            };
            assert_eq!(problem(&post).map(|found| found.key), key);
        };
        let long = |letters: usize| Rich::plain("😀".repeat(letters));
        check(Rich::plain(" \n"), None, Some("office-announce-empty"));
        check(Rich::default(), Some(&photo), None);
        check(long(2_048), None, None);
        check(long(2_049), None, Some("office-announce-too-long"));
        check(long(512), Some(&photo), None);
        check(long(513), Some(&photo), Some("office-announce-too-long"));
        let mut marked = Rich::default();
        (0..101).for_each(|_| marked.push_marked("a", MarkKind::Bold));
        check(marked, None, Some("office-announce-too-marked"));
    }
}
