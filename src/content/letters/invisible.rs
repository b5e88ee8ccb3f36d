//! Characters that nobody sees and every search trips over.

use super::near;
use crate::model::Lang;

/// What is wrong with the invisible characters of a text.
pub(super) fn remarks(lang: Lang, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        let Some(name) = name(c) else {
            continue;
        };
        let after = at + c.len_utf8();
        if is_needed(lang, c, (&text[..at], &text[after..])) {
            continue;
        }
        let code = u32::from(c);
        let near = near(text, at..after).replace(c, "");
        let mend = if c == char::REPLACEMENT_CHARACTER {
            "type the letters that were there"
        } else {
            "delete it, or type the word again"
        };
        found.push(format!("{name} (U+{code:04X}) stands in {near}; {mend}"));
    }
    found
}

fn name(c: char) -> Option<&'static str> {
    match c {
        '\u{ad}' => Some("a soft hyphen"),
        '\u{200b}' => Some("an invisible space"),
        '\u{200c}' | '\u{200d}' | '\u{2060}' => Some("an invisible joiner"),
        '\u{feff}' => Some("an invisible byte order mark"),
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some("an invisible mark of direction")
        }
        '\u{2028}' | '\u{2029}' => Some("an invisible line break"),
        char::REPLACEMENT_CHARACTER => Some("a letter that was lost when the file was saved"),
        '\u{e000}'..='\u{f8ff}' => Some("a letter of one font only"),
        '\t' => None,
        c if c.is_control() => Some("a control character"),
        _ => None,
    }
}

/// Scripts without spaces break lines at invisible spaces between words; joiners hold emoji together, and in Khmer choose a sign's shape.
fn is_needed(lang: Lang, c: char, (before, after): (&str, &str)) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace() && name(c).is_none());
    let between = is_word(before.chars().next_back()) && is_word(after.chars().next());
    let without_spaces = [Lang::KM, Lang::LO, Lang::TH, Lang::MY].contains(&lang);
    match c {
        '\u{200b}' => without_spaces && between,
        '\u{200c}' => lang == Lang::KM && between,
        '\u{200d}' => between && !after.starts_with(char::is_alphanumeric),
        _ => false,
    }
}
