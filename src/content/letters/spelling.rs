//! Signs that look right and are not: two for one, the wrong order, a digit for a letter.
//!
//! Searches, screen readers and line breaks go by the code points, and learners copy what they read.

use super::near;
use crate::model::Lang;
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// What looks alike, by language: as it is typed by mistake, and as it is meant.
const ALIKE: &[(Lang, &str, &str)] = &[
    (Lang::TH, "\u{e40}\u{e40}", "\u{e41}"),
    (Lang::TH, "\u{e4d}\u{e32}", "\u{e33}"),
    (Lang::TH, "\u{e4d}\u{e48}\u{e32}", "\u{e48}\u{e33}"),
    (Lang::TH, "\u{e4d}\u{e49}\u{e32}", "\u{e49}\u{e33}"),
    (Lang::TH, "\u{e33}\u{e48}", "\u{e48}\u{e33}"),
    (Lang::TH, "\u{e33}\u{e49}", "\u{e49}\u{e33}"),
    (Lang::LO, "\u{ec0}\u{ec0}", "\u{ec1}"),
    (Lang::LO, "\u{ecd}\u{eb2}", "\u{eb3}"),
    (Lang::LO, "\u{ecd}\u{ec8}\u{eb2}", "\u{ec8}\u{eb3}"),
    (Lang::LO, "\u{ecd}\u{ec9}\u{eb2}", "\u{ec9}\u{eb3}"),
    (Lang::LO, "\u{eb3}\u{ec8}", "\u{ec8}\u{eb3}"),
    (Lang::LO, "\u{eb3}\u{ec9}", "\u{ec9}\u{eb3}"),
    (Lang::KM, "\u{17c1}\u{17b8}", "\u{17be}"),
    (Lang::KM, "\u{17c1}\u{17b6}", "\u{17c4}"),
    (Lang::KM, "\u{17c6}\u{17bb}", "\u{17bb}\u{17c6}"),
    (Lang::KM, "\u{17c6}\u{17b6}", "\u{17b6}\u{17c6}"),
    (Lang::KM, "\u{17a3}", "\u{17a2}"),
    (Lang::KM, "\u{17a4}", "\u{17a2}\u{17b6}"),
    (Lang::MY, "\u{102f}\u{102d}", "\u{102d}\u{102f}"),
    (Lang::MY, "\u{1036}\u{102f}", "\u{102f}\u{1036}"),
    (Lang::MY, "\u{103d}\u{103b}", "\u{103b}\u{103d}"),
    (Lang::MY, "\u{103d}\u{103c}", "\u{103c}\u{103d}"),
    (Lang::MY, "\u{103e}\u{103b}", "\u{103b}\u{103e}"),
    (Lang::MY, "\u{103e}\u{103c}", "\u{103c}\u{103e}"),
    (Lang::MY, "\u{103e}\u{103d}", "\u{103d}\u{103e}"),
];

/// Burmese digits, and the letters that look like them.
const DIGITS: [(char, char); 3] = [
    ('\u{1040}', '\u{101d}'),
    ('\u{1044}', '\u{104e}'),
    ('\u{1047}', '\u{101b}'),
];

/// What only looks right in a text.
pub(super) fn remarks(lang: Lang, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let own = ALIKE.iter().filter(|(of, ..)| *of == lang);
    for (_, typed, meant) in own {
        for (at, _) in text.match_indices(typed) {
            let word = near(text, at..at + typed.len()).replace(typed, meant);
            found.push(format!(
                "{word} is typed with signs that only look right; put this copy of it in its place"
            ));
        }
    }
    let next = text.char_indices().skip(1);
    for ((at, c), (end, other)) in text.char_indices().zip(next) {
        let end = end + other.len_utf8();
        if c == other && is_combining_mark(c) {
            let text = format!(
                "a sign is typed twice in {}; delete one",
                near(text, at..end)
            );
            found.push(text);
        }
        if c == '\u{17d2}' && !matches!(other, '\u{1780}'..='\u{17b3}') {
            let text = format!(
                "no letter follows the subscript sign in {}; type it again",
                near(text, at..end)
            );
            found.push(text);
        }
    }
    found
}

/// The letter that is meant by a single Burmese digit inside a word.
pub(super) fn letter_for(text: &str, at: &Range<usize>) -> Option<char> {
    let mut digits = text[at.clone()].chars();
    let (digit, None) = (digits.next()?, digits.next()) else {
        return None;
    };
    let is_letter = |c: char| matches!(c, '\u{1000}'..='\u{103f}');
    let inside = text[..at.start].ends_with(is_letter) || text[at.end..].starts_with(is_letter);
    let alike = DIGITS.iter().find(|(other, _)| *other == digit && inside);
    alike.map(|(_, letter)| *letter)
}
