//! Words in pictures: each stretch of one script names the font of that script, because a font that stands in for another draws Khmer
//! and Burmese wrongly. Widths are guesses, good enough to keep words inside the picture.

use crate::{model::base_letters, text::layout};
use std::fmt::Write as _;

/// The fonts, the first for everything that is not of a script of its own.
pub(super) const FONTS: [&str; 5] = [
    "Noto Sans",
    "Noto Sans Khmer",
    "Noto Sans Lao",
    "Noto Sans Thai",
    "Noto Sans Myanmar",
];

/// Which of [`FONTS`] draws a letter; none for those that take the font of the letter before.
pub(super) fn font(letter: char) -> Option<usize> {
    match letter {
        '\u{1780}'..='\u{17ff}' | '\u{19e0}'..='\u{19ff}' => Some(1),
        '\u{0e80}'..='\u{0eff}' => Some(2),
        '\u{0e00}'..='\u{0e7f}' => Some(3),
        '\u{1000}'..='\u{109f}' | '\u{aa60}'..='\u{aa7f}' | '\u{a9e0}'..='\u{a9ff}' => Some(4),
        ' ' | '\u{200b}'..='\u{200d}' | '\u{25cc}' => None,
        _ => Some(0),
    }
}

/// A text as SVG spans, one for each stretch of a font; safe inside of XML.
pub(super) fn spans(text: &str) -> String {
    let mut out = String::new();
    let mut open = None;
    for letter in text.chars() {
        let wanted = font(letter).or(open).unwrap_or(0);
        if open != Some(wanted) {
            if open.is_some() {
                out.push_str("</tspan>");
            }
            let _ = write!(
                out,
                "<tspan font-family=\"'{}', sans-serif\">",
                FONTS[wanted]
            );
            open = Some(wanted);
        }
        escape(letter, &mut out);
    }
    if open.is_some() {
        out.push_str("</tspan>");
    }
    out
}

/// A letter as XML has it; those that XML forbids are left out.
fn escape(letter: char, out: &mut String) {
    match letter {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        '\'' => out.push_str("&#39;"),
        // Breaks and other controls; a zero-width space has no glyph in some fonts.
        '\u{200b}' | '\u{fffe}' | '\u{ffff}' => {}
        letter if letter.is_control() => out.push(' '),
        letter => out.push(letter),
    }
}

/// A text for an attribute of XML.
pub(super) fn attribute(text: &str) -> String {
    let mut out = String::new();
    text.chars().for_each(|letter| escape(letter, &mut out));
    out
}

/// Where the words of a script of their own begin after Latin ones. What begins with Latin is shaped as Latin to its end, so these
/// have to be drawn as a text of their own.
pub(super) fn latin_head(text: &str) -> Option<(&str, &str)> {
    let own = text.find(|letter| font(letter).is_some_and(|font| font > 0))?;
    let (head, tail) = text.split_at(own);
    head.contains(char::is_alphabetic).then_some((head, tail))
}

/// About how wide a text is, in parts of its height.
fn width(text: &str) -> f64 {
    let of = |letter: char| match font(letter) {
        _ if base_letters(letter.encode_utf8(&mut [0; 4])) == 0 => 0.0,
        Some(4) => 0.92,
        Some(1) => 0.66,
        Some(2 | 3) => 0.62,
        _ => 0.56,
    };
    text.chars().map(of).sum()
}

/// How many letters of a text fit into so many pixels at this size.
fn most(text: &str, (size, room): (f64, f64)) -> usize {
    let one = width(text) / base_letters(text).max(1) as f64;
    (room / (size * one.max(0.1))) as usize
}

/// A text that fits into so many pixels at this size: cut, where it does not.
pub(super) fn fitted(text: &str, space: (f64, f64)) -> String {
    let most = most(text, space);
    match base_letters(text) > most {
        true => layout::cut(text, most),
        false => text.to_owned(),
    }
}

/// A text in lines that fit, broken at spaces; a word that is too long for a line is cut.
pub(super) fn lines(text: &str, space: (f64, f64)) -> Vec<String> {
    let most = most(text, space);
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if base_letters(line) + base_letters(word) < most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| fitted(line, space)).collect()
}

#[cfg(test)]
mod tests {
    use super::{super::paint, *};
    use crate::model::Lang;
    use std::path::Path;

    /// The letters that a font has a shape for: its `cmap`, of format 4 or 12.
    fn letters(font: &[u8]) -> Vec<char> {
        let u16 = |at: usize| usize::from(u16::from_be_bytes([font[at], font[at + 1]]));
        let u32 = |at: usize| u16(at) << 16 | u16(at + 2);
        let tables = (0..u16(4)).map(|table| 12 + 16 * table);
        let cmap = tables.into_iter().find(|at| &font[*at..at + 4] == b"cmap");
        let cmap = u32(cmap.expect("a cmap") + 8);
        let subtables = (0..u16(cmap + 2)).map(|at| cmap + u32(cmap + 8 + 8 * at));
        let mut found = Vec::new();
        for at in subtables.filter(|at| u16(*at) == 4) {
            let count = u16(at + 6) / 2;
            for segment in 0..count {
                let end = u16(at + 14 + 2 * segment);
                let start = u16(at + 16 + 2 * (count + segment));
                found.extend((start..=end).filter_map(|code| char::from_u32(code as u32)));
            }
        }
        found
    }

    #[test]
    fn every_letter_of_every_locale_has_a_shape() {
        let fonts: Vec<Vec<char>> = paint::FONTS.iter().map(|font| letters(font)).collect();
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        for lang in Lang::ALL {
            for file in ["report.ftl", "settings.ftl"] {
                let path = locales.join(lang.code()).join(file);
                let text = std::fs::read_to_string(path).expect("a locale");
                let sentences = text.lines().filter(|line| !line.starts_with('#'));
                let sentences =
                    sentences.filter(|line| file == "report.ftl" || line.contains("-level-"));
                for letter in sentences
                    .flat_map(str::chars)
                    .filter(|letter| *letter != '✓')
                {
                    let font = font(letter).unwrap_or(0);
                    assert!(
                        fonts[font].contains(&letter),
                        "{letter:?} of {lang} in {}",
                        FONTS[font]
                    );
                }
            }
        }
    }

    #[test]
    fn each_script_names_its_own_font() {
        let khmer = spans("តម្លៃ A<1");
        assert_eq!(khmer.matches("<tspan").count(), 2, "{khmer}");
        assert!(
            khmer.contains("'Noto Sans Khmer', sans-serif\">តម្លៃ </tspan>"),
            "{khmer}"
        );
        assert!(
            khmer.contains("'Noto Sans', sans-serif\">A&lt;1</tspan>"),
            "{khmer}"
        );
    }

    #[test]
    fn words_after_latin_ones_are_found() {
        assert_eq!(latin_head("AI ខ្មែរ"), Some(("AI ", "ខ្មែរ")));
        for whole in ["ខ្មែរ AI", "12 · ខ្មែរ", "AI", ""] {
            assert_eq!(latin_head(whole), None, "{whole}");
        }
    }

    #[test]
    fn long_words_are_cut_and_sentences_are_broken() {
        assert_eq!(fitted("abcdefghij", (10.0, 30.0)), "abcd…");
        assert_eq!(lines("one two three", (10.0, 50.0)), ["one two", "three"]);
    }
}
