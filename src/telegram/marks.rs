//! Marks on what comes in: Telegram's entities, counted in UTF-16 units, become marks of ours, counted in bytes.
//!
//! Kinds that say nothing about how words look (links that Telegram finds by itself, names, commands) are passed over.

use crate::{
    flow::Event,
    model::{MarkKind, Post, Rich},
};
use std::ops::Range;
use teloxide::types::{MediaKind as Kind, MessageEntity, MessageEntityKind as Entity};

/// The words below a picture, a sound, a film or a file, with their marks.
pub(super) fn caption(kind: &Kind) -> Rich {
    let (caption, entities) = match kind {
        Kind::Photo(photo) => (&photo.caption, &photo.caption_entities),
        Kind::Voice(voice) => (&voice.caption, &voice.caption_entities),
        Kind::Audio(audio) => (&audio.caption, &audio.caption_entities),
        Kind::Video(video) => (&video.caption, &video.caption_entities),
        Kind::Animation(film) => (&film.caption, &film.caption_entities),
        Kind::Document(document) => (&document.caption, &document.caption_entities),
        _ => return Rich::default(),
    };
    rich(caption.as_deref().unwrap_or_default(), entities)
}

/// A text with its marks.
pub(super) fn rich(text: &str, entities: &[MessageEntity]) -> Rich {
    let mut rich = Rich::plain(text);
    for entity in entities {
        let range = bytes(
            text,
            entity.offset..entity.offset.saturating_add(entity.length),
        );
        if let (Some(range), Some(kind)) = (range, kind(&entity.kind)) {
            rich.mark(range, kind);
        }
    }
    rich
}

/// What was written, as an event: only words with marks need to keep them.
pub(super) fn event(post: Post) -> Event {
    if !post.text.marks().is_empty() {
        return Event::Post(Box::new(post));
    }
    match post.captioned() {
        Some(media) => Event::Media(media),
        None => Event::Text(post.text.text().to_owned()),
    }
}

fn kind(entity: &Entity) -> Option<MarkKind> {
    Some(match entity {
        Entity::Bold => MarkKind::Bold,
        Entity::Italic => MarkKind::Italic,
        Entity::Underline => MarkKind::Underline,
        Entity::Strikethrough => MarkKind::Strikethrough,
        Entity::Spoiler => MarkKind::Spoiler,
        Entity::Code | Entity::Pre { .. } => MarkKind::Code,
        Entity::Blockquote | Entity::ExpandableBlockquote => MarkKind::Quote,
        Entity::TextLink { url } => MarkKind::Link(url.to_string()),
        _ => return None,
    })
}

/// A stretch of a text in bytes; none if it lies off the borders of characters.
fn bytes(text: &str, units: Range<usize>) -> Option<Range<usize>> {
    let mut at = 0;
    let (mut start, mut end) = (None, None);
    for (byte, c) in text
        .char_indices()
        .map(|(byte, c)| (byte, Some(c)))
        .chain([(text.len(), None)])
    {
        if at == units.start {
            start = start.or(Some(byte));
        }
        if at == units.end {
            end = end.or(Some(byte));
        }
        at += c.map_or(0, char::len_utf16);
    }
    Some(start?..end?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_are_counted_in_bytes() {
        let check = |units: Range<usize>, expected: Option<Range<usize>>| {
            assert_eq!(bytes("😀ក b", units.clone()), expected, "{units:?}");
        };
        check(0..2, Some(0..4));
        check(2..3, Some(4..7));
        check(4..5, Some(8..9));
        check(1..3, None);
        check(4..6, None);
    }
}
