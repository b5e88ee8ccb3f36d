//! Tells Zawgyi, an old font encoding of Burmese, from Unicode by signs that Unicode text never has.
//!
//! Zawgyi uses the same code points in the order in which they are seen. A text with none of these signs may still be Zawgyi, if it
//! is a word or two; a lesson never is. The signs are those of Unicode Technical Note 11 (the order of a syllable) turned round.

use std::ops::Range;

/// The first sign of Zawgyi in a text.
pub(super) fn sign(text: &str) -> Option<Range<usize>> {
    let mut before = None;
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let after = rest.peek().map(|(_, c)| *c);
        if is_sign(before, c, after) {
            return Some(at..at + c.len_utf8());
        }
        before = Some(c);
    }
    None
}

fn is_sign(before: Option<char>, c: char, after: Option<char>) -> bool {
    match c {
        // Unicode writes the vowel E after its consonant, Zawgyi before it.
        '\u{1031}' => !before.is_some_and(|c| is_base(c) || is_medial(c)),
        // In Zawgyi this is the medial RA, written before its consonant; in Unicode the medial YA, always after one.
        '\u{103b}' => !before.is_some_and(|c| is_base(c) || c == '\u{103a}'),
        // In Zawgyi this ends a syllable; in Unicode it stacks the next consonant.
        '\u{1039}' => !after.is_some_and(is_base),
        // Mon, Karen and Shan letters in Unicode, shapes of Burmese ones in Zawgyi.
        '\u{1033}' | '\u{1034}' | '\u{105a}' | '\u{1060}'..='\u{1097}' => true,
        _ => false,
    }
}

/// Consonants and independent vowels, and the digits that are often typed for letters that look alike.
fn is_base(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{102a}' | '\u{103f}'..='\u{1049}' | '\u{104e}')
}

fn is_medial(c: char) -> bool {
    matches!(c, '\u{103b}'..='\u{103e}')
}
