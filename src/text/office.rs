//! The words of the office: sentences with their gaps filled.

use super::{Attachment, File, Words, voice::Voice};
use crate::{
    flow::phrase::{Gap, Handed, Sentence, Style},
    model::{Made, MarkKind, MediaKind, Post, Rich},
};
use fluent_bundle::{FluentArgs, FluentValue};

/// Marks where something foreign begins and ends in a filled sentence; no text that people write keeps them.
const FROM: char = '\u{e000}';
const TO: char = '\u{e001}';

/// The sentences, one below the other.
pub(super) fn words(voice: &Voice, said: &[Sentence]) -> Rich {
    let mut rich = Rich::default();
    for sentence in said {
        let own = sentence_words(voice, sentence);
        match sentence.style {
            Style::Row => {
                rich.push("\n");
                rich.append(&own);
            }
            _ => rich.paragraph(&own),
        }
    }
    rich
}

/// The sentences, and what goes with them.
pub(super) fn handed(voice: &Voice, said: &[Sentence], handed: &Handed) -> Words {
    let mut words = Words::from(self::words(voice, said));
    let file = |name: &String, content: &str, made: Option<&Made>| File {
        name: name.clone(),
        content: content.to_owned(),
        made: made.cloned(),
        instead: match made {
            Some(_) => voice.say("office-handed-missing"),
            None => String::new(),
        },
    };
    match handed {
        Handed::Picture(alt, made) => words.media.push(Attachment {
            kind: MediaKind::Photo,
            path: "picture.png".into(),
            alt: voice.say(alt),
            made: Some(made.clone()),
            instead: voice.say("office-handed-missing"),
        }),
        Handed::File(name, made) => words.file = Some(file(name, "", Some(made))),
        Handed::Text(name, content) => words.file = Some(file(name, content, None)),
    }
    words
}

/// What somebody wrote for others, with the picture or the file that they sent.
pub(super) fn post(post: &Post) -> Words {
    let kept = post.media.iter().map(|media| Attachment {
        kind: media.kind,
        path: String::new(),
        alt: media.file.clone(),
        made: Some(Made::Kept(media.file.clone())),
        instead: String::new(),
    });
    Words {
        rich: post.text.clone(),
        media: kept.collect(),
        ..Words::default()
    }
}

/// A sentence with its gaps filled; what is foreign in it stands between marks.
fn filled(voice: &Voice, sentence: &Sentence) -> String {
    let mut args = FluentArgs::new();
    for (name, gap) in &sentence.gaps {
        let value = match gap {
            Gap::Number(number) => FluentValue::from(*number as f64),
            other => FluentValue::from(words_of(voice, other)),
        };
        args.set(*name, value);
    }
    voice.texts.get(voice.lang, sentence.key, Some(&args))
}

fn words_of(voice: &Voice, gap: &Gap) -> String {
    match gap {
        Gap::Text(text) => text.clone(),
        Gap::Number(number) => number.to_string(),
        Gap::Key(key) => voice.say(key),
        Gap::Said(sentence) => filled(voice, sentence),
        Gap::List(gaps) => {
            let words: Vec<String> = gaps.iter().map(|gap| words_of(voice, gap)).collect();
            words.join(", ")
        }
        Gap::Day(day) => voice.date(*day),
        Gap::Moment(at) => voice.moment(*at),
        Gap::Foreign(text) => format!("{FROM}{}{TO}", harmless(text)),
    }
}

fn sentence_words(voice: &Voice, sentence: &Sentence) -> Rich {
    let rich = quoted(&filled(voice, sentence));
    match sentence.style {
        // Bold over what is foreign would take away what keeps it plain.
        Style::Title if rich.marks().is_empty() => Rich::marked(rich.text(), MarkKind::Bold),
        _ => rich,
    }
}

/// What somebody wrote, without what could change the words around it: marks of direction, and our own.
fn harmless(text: &str) -> String {
    let plain = |c: &char| !matches!(*c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | FROM | TO);
    text.chars().filter(plain).collect()
}

/// A text whose foreign parts are set as code, where no phone looks for links or names.
fn quoted(text: &str) -> Rich {
    let mut rich = Rich::default();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(FROM) {
        rich.push(before);
        let (foreign, after) = after.split_once(TO).unwrap_or((after, ""));
        rich.append(&Rich::marked(foreign, MarkKind::Code));
        rest = after;
    }
    rich.push(rest);
    rich
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_words_make_nothing_but_code_in_any_language() {
        let texts = crate::text::Texts::shipped();
        let hostile = "@all https://x.y /forget { $time } <b>*_`\u{e001}\u{202e}t.me/x";
        for lang in crate::model::Lang::ALL {
            for (key, gap) in [
                ("office-inbox-by-them", "words"),
                ("office-coding-words", "words"),
                ("office-posters-one", "name"),
            ] {
                let said = Sentence::new(key)
                    .with("time", "02.03. 10:00")
                    .with(gap, Gap::Foreign(hostile.into()));
                let voice = Voice {
                    texts: &texts,
                    lang,
                };
                let rich = words(&voice, &[said]);
                let [mark] = rich.marks() else {
                    panic!("{lang} {key}: {:?}", rich.marks());
                };
                assert_eq!(mark.kind, MarkKind::Code);
                let shown = &rich.text()[mark.range.clone()];
                assert_eq!(shown, "@all https://x.y /forget { $time } <b>*_`t.me/x");
            }
        }
    }

    #[test]
    fn what_is_foreign_in_a_title_is_no_link_either() {
        let texts = crate::text::Texts::shipped();
        let voice = Voice {
            texts: &texts,
            lang: crate::model::Lang::EN,
        };
        let name = Gap::Foreign("https://x.y @all".into());
        let said = Sentence::title("office-inbox-thread").with("name", name);
        let rich = words(&voice, &[said]);
        let kinds: Vec<_> = rich.marks().iter().map(|mark| mark.kind.clone()).collect();
        assert_eq!(kinds, [MarkKind::Code]);
    }

    #[test]
    fn what_somebody_wrote_stays_what_it_is() {
        let rich = quoted(&format!(
            "By {FROM}{}{TO}.",
            harmless("@all \u{202e}https://x.y")
        ));
        assert_eq!(rich.text(), "By @all https://x.y.");
        let marks: Vec<_> = rich
            .marks()
            .iter()
            .map(|mark| (mark.range.clone(), mark.kind.clone()))
            .collect();
        assert_eq!(marks, [(3..19, MarkKind::Code)]);
    }
}
