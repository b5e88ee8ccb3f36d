//! What phones and Telegram can show: lengths in UTF-16 units, cuts between letters, long texts in several messages.

use super::{Entity, EntityKind, Key, Message, Words};
use crate::model::{MarkKind, Rich, base_letters};
use unicode_segmentation::UnicodeSegmentation;

/// The longest text of a message, in UTF-16 units.
pub const TEXT: usize = 4_096;

/// The longest text under a picture, in UTF-16 units.
pub const CAPTION: usize = 1_024;

/// A text's length as Telegram counts it.
pub fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A label with a tick before it.
pub fn ticked(label: &str) -> String {
    format!("✓ {label}")
}

/// A label without its tick, or without its place in an order.
pub fn unticked(label: &str) -> &str {
    let place = |(place, rest): (&str, _)| place.parse::<u8>().is_ok().then_some(rest);
    let placed = || label.split_once(". ").and_then(place);
    let number = || label.split_once(" ✓").map(|(number, _)| number);
    let bare = label.strip_prefix("✓ ").or_else(placed).or_else(number);
    bare.unwrap_or(label)
}

/// A text cut between letters so that it shows at most this many base letters, the last of them an ellipsis.
pub fn cut(text: &str, letters: usize) -> String {
    let mut short = String::new();
    for grapheme in text.graphemes(true) {
        if base_letters(&short) + base_letters(grapheme) >= letters {
            break;
        }
        short.push_str(grapheme);
    }
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// The messages that words become. What can be seen or heard comes first, the last of it with the text below where that is short enough;
/// the buttons and the file are with the last.
pub(super) fn messages(words: Words, keyboard: Vec<Vec<Key>>) -> Vec<Message> {
    let mut parts = split(&words.rich, TEXT);
    let fits_below = parts.len() == 1 && utf16(words.rich.text()) <= CAPTION;
    let mut ahead = words.media;
    let below = if fits_below { ahead.pop() } else { None };
    if words.again {
        ahead.clear();
    }
    let alone = |media| Message {
        media: Some(media),
        ..Message::default()
    };
    let mut messages: Vec<Message> = ahead.into_iter().map(alone).collect();
    let last = parts.pop().unwrap_or_default();
    messages.extend(parts.iter().map(message));
    messages.push(Message {
        keyboard,
        media: below,
        file: words.file,
        ..message(&last)
    });
    messages
}

/// A message of this text, without white space at its ends.
fn message(rich: &Rich) -> Message {
    let text = rich.text();
    let start = text.len() - text.trim_start().len();
    let rich = rich.slice(start..text.trim_end().len().max(start));
    let units = units(rich.text());
    let entities = rich.marks().iter().map(|mark| Entity {
        offset: units[mark.range.start],
        length: units[mark.range.end] - units[mark.range.start],
        kind: match &mark.kind {
            MarkKind::Bold => EntityKind::Bold,
            MarkKind::Italic => EntityKind::Italic,
            MarkKind::Underline => EntityKind::Underline,
            MarkKind::Strikethrough => EntityKind::Strikethrough,
            MarkKind::Spoiler => EntityKind::Spoiler,
            MarkKind::Code => EntityKind::Code,
            MarkKind::Quote => EntityKind::Blockquote,
            MarkKind::Link(url) => EntityKind::TextLink { url: url.clone() },
        },
    });
    Message {
        entities: entities.collect(),
        text: rich.text().to_owned(),
        ..Message::default()
    }
}

/// How many UTF-16 units stand before each byte of a text, and in all of it.
fn units(text: &str) -> Vec<usize> {
    let mut units = vec![0; text.len() + 1];
    let mut before = 0;
    for (at, c) in text.char_indices() {
        units[at] = before;
        before += c.len_utf16();
    }
    units[text.len()] = before;
    units
}

/// Cuts a text into parts of at most this many UTF-16 units: between paragraphs, else lines, else words, else letters.
pub fn split(rich: &Rich, most: usize) -> Vec<Rich> {
    let text = rich.text();
    let mut parts = Vec::new();
    let mut start = 0;
    while utf16(&text[start..]) > most {
        let end = start + fitting(&text[start..], most);
        let cut = break_before(&text[start..end]).map_or(end, |at| start + at);
        parts.push(rich.slice(start..cut));
        start = cut;
    }
    parts.push(rich.slice(start..text.len()));
    parts.retain(|part| !part.text().trim().is_empty());
    if parts.is_empty() {
        vec![Rich::default()]
    } else {
        parts
    }
}

/// How many bytes of a text fit into so many UTF-16 units, cut between letters; at least one character.
fn fitting(text: &str, most: usize) -> usize {
    let mut units = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        units += utf16(grapheme);
        if units > most {
            return if at > 0 { at } else { within(grapheme, most) };
        }
    }
    text.len()
}

/// A single letter can carry thousands of marks; then the cut is between characters.
fn within(grapheme: &str, most: usize) -> usize {
    let mut units = 0;
    let over = grapheme.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > most
    });
    over.map_or(
        grapheme.len(),
        |(at, c)| if at == 0 { c.len_utf8() } else { at },
    )
}

/// The best place to break, as bytes from the start; none in the first half, where a break would waste the message.
fn break_before(text: &str) -> Option<usize> {
    let far = |at: &usize| *at > text.len() / 2;
    let after = |mark: &str| text.rfind(mark).map(|at| at + mark.len()).filter(far);
    after("\n\n").or_else(|| after("\n")).or_else(|| after(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::MediaKind, text::Attachment};
    use proptest::prelude::*;

    #[test]
    fn labels_are_cut_between_letters() {
        assert_eq!(cut("abcdef", 4), "abc…");
        assert_eq!(cut("ខ្ញុំមិនដែលធ្វើ", 4), "ខ្ញុំមិ…");
    }

    #[test]
    fn a_long_text_breaks_between_paragraphs() {
        let text = format!("{}\n\n{}", "a".repeat(60), "b".repeat(60));
        let parts = split(&Rich::plain(text), 100);
        let texts: Vec<&str> = parts.iter().map(|part| part.text().trim()).collect();
        assert_eq!(texts, ["a".repeat(60), "b".repeat(60)]);
    }

    #[test]
    fn a_picture_has_a_short_text_below_and_goes_before_a_long_one() {
        let check = |length: usize, again: bool, with_picture: &[bool]| {
            let picture = Attachment {
                made: None,
                kind: MediaKind::Photo,
                path: "a.jpg".into(),
                alt: "A".into(),
                instead: String::new(),
            };
            let words = Words {
                rich: Rich::plain("a".repeat(length)),
                media: vec![picture],
                again,
                file: None,
            };
            let messages = messages(words, Vec::new());
            let seen: Vec<bool> = messages.iter().map(|m| m.media.is_some()).collect();
            assert_eq!(seen, with_picture);
        };
        check(CAPTION, false, &[true]);
        check(CAPTION, true, &[true]);
        check(CAPTION + 1, false, &[true, false]);
        check(CAPTION + 1, true, &[false]);
    }

    #[test]
    fn a_mark_before_or_after_a_label_is_taken_off() {
        let check = |label: &str, bare: &str| assert_eq!(unticked(label), bare);
        check("✓ At home", "At home");
        check("2. Prices", "Prices");
        check("3 ✓1", "3");
        check("At home. Or away", "At home. Or away");
    }

    #[test]
    fn entities_count_utf16_units() {
        let mut rich = Rich::plain("  😀ក ");
        rich.push_marked("bold", MarkKind::Bold);
        let message = message(&rich);
        assert_eq!(message.text, "😀ក bold");
        assert_eq!(
            (message.entities[0].offset, message.entities[0].length),
            (4, 4)
        );
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_every_part_fits(text in "(\\PC|\n|  |[ក-៿]){0,300}", most in 2usize..60) {
            let rich = Rich::marked(text.clone(), MarkKind::Bold);
            let parts = split(&rich, most);
            let joined: String = parts.iter().map(Rich::text).collect();
            let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&joined), bare(&text));
            for part in &parts {
                prop_assert!(utf16(part.text()) <= most, "{:?}", part.text());
                let message = message(part);
                for entity in &message.entities {
                    prop_assert!(entity.offset + entity.length <= utf16(&message.text));
                }
            }
        }
    }
}
