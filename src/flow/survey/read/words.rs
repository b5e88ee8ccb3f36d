//! Typed words, compared as people mean them: case, spacing, invisible characters and small mistakes do not count.

use crate::model::base_letters;
use unicode_normalization::UnicodeNormalization;

/// Words of at least so many letters may have one mistake.
const ONE_MISTAKE: usize = 4;

/// Words of at least so many letters may have two.
const TWO_MISTAKES: usize = 8;

/// Text without control characters and without white space at its ends; nothing if nothing of it can be seen.
pub(crate) fn clean(typed: &str) -> String {
    let kept = |c: &char| (!c.is_control() || *c == '\n') && !is_direction(*c);
    let text: String = typed.chars().filter(kept).collect();
    let is_seen = text.chars().any(|c| !c.is_whitespace() && !is_invisible(c));
    if is_seen {
        text.trim().to_owned()
    } else {
        String::new()
    }
}

/// Words as they are compared: in lower case, with digits 0 to 9, single spaces and marks in one order, without what cannot be seen and
/// without the full stop at the end. Keyboards of our scripts put a space of no width between words.
pub(crate) fn bare(words: &str) -> String {
    let plain: String = plain(words).collect();
    let joined = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let ended = joined.trim_end_matches(is_ending).trim_end();
    if ended.is_empty() {
        joined
    } else {
        ended.to_owned()
    }
}

/// Which of these words were typed: the very ones; else those that differ in spaces and marks alone; else those that are so near that a
/// slip of the finger explains it. None if none is, or if it might be several.
pub(crate) fn meant<T: Copy + PartialEq>(known: &[(T, &str)], typed: &str) -> Option<T> {
    same(known, typed)
        .or_else(|| toneless(known, typed))
        .or_else(|| near(known, typed))
}

/// The same without slips.
pub(crate) fn same<T: Copy + PartialEq>(known: &[(T, &str)], typed: &str) -> Option<T> {
    let wanted = bare(typed);
    if wanted.is_empty() {
        return None;
    }
    let tight = tight(&wanted);
    let mut alike: Vec<_> = known
        .iter()
        .filter(|(_, words)| are(words, &tight))
        .collect();
    let exact = alike.iter().find(|(_, words)| bare(words) == wanted);
    if let Some((meant, _)) = exact {
        return Some(*meant);
    }
    // In 1.5 and 15, or in - and +, the marks are what tells them apart.
    if tight.is_empty() || has_digits(&tight) {
        return None;
    }
    let (meant, _) = *alike.pop()?;
    alike
        .iter()
        .all(|(other, _)| *other == meant)
        .then_some(meant)
}

/// The words that were typed without their accents and marks of tone, if there are no others like them.
fn toneless<T: Copy + PartialEq>(known: &[(T, &str)], typed: &str) -> Option<T> {
    let typed = folded(typed);
    if typed.is_empty() || has_digits(&typed) {
        return None;
    }
    let mut alike = known.iter().filter(|(_, words)| folded(words) == typed);
    let (meant, _) = alike.next()?;
    alike.all(|(other, _)| other == meant).then_some(*meant)
}

/// The words from which what was typed differs by a slip or two, if there are no others as near.
fn near<T: Copy + PartialEq>(known: &[(T, &str)], typed: &str) -> Option<T> {
    let typed = tight(typed);
    let most = match base_letters(&typed) {
        TWO_MISTAKES.. => 2,
        ONE_MISTAKE.. => 1,
        _ => return None,
    };
    let digits = |words: &str| {
        words
            .chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let is_near = |words: &str| {
        let words = tight(words);
        digits(&words) == digits(&typed) && strsim::osa_distance(&words, &typed) <= most
    };
    let mut near = known.iter().filter(|(_, words)| is_near(words));
    let (meant, _) = near.next()?;
    near.all(|(other, _)| other == meant).then_some(*meant)
}

/// Letters and digits alone, as they are compared.
pub(super) fn tight(words: &str) -> String {
    letters(words).collect()
}

/// Whether words come to these letters and digits.
pub(super) fn are(words: &str, tight: &str) -> bool {
    letters(words).eq(tight.chars())
}

fn letters(words: &str) -> impl Iterator<Item = char> {
    plain(words).filter(|c| !c.is_whitespace() && !is_mark(*c))
}

/// Words as a list is searched by them: letters alone, without accents and marks of tone.
pub(crate) fn folded(words: &str) -> String {
    if words.is_ascii() {
        let kept = words
            .chars()
            .filter(|c| !c.is_control() && !c.is_whitespace() && !is_mark(*c));
        return kept.map(|c| c.to_ascii_lowercase()).collect();
    }
    let base = tight(words);
    let kept = base.nfd().filter(|c| !is_tone(*c));
    kept.map(|c| if c == 'đ' { 'd' } else { c }).collect()
}

/// The characters of words in one form and order and in lower case, with digits 0 to 9.
fn plain(words: &str) -> impl Iterator<Item = char> {
    let seen = |c: &char| !is_invisible(*c) && !is_direction(*c);
    let visible = words.chars().filter(seen);
    // A line is broken where a space might stand.
    let spaced = visible.map(|c| if c.is_control() { ' ' } else { c });
    spaced.nfkc().flat_map(char::to_lowercase).map(digit)
}

/// Khmer, Lao, Thai, Burmese and full-width digits as 0 to 9; everything else as it is.
pub(in super::super) fn western(typed: &str) -> String {
    typed.trim().chars().map(digit).collect()
}

fn digit(c: char) -> char {
    const ZEROS: [char; 6] = ['០', '໐', '๐', '၀', '႐', '０'];
    let from = |zero: &char| (c as u32).checked_sub(*zero as u32).filter(|d| *d < 10);
    let number = ZEROS.iter().find_map(from);
    number.and_then(|d| char::from_digit(d, 10)).unwrap_or(c)
}

fn has_digits(words: &str) -> bool {
    words.chars().any(|c| c.is_ascii_digit())
}

/// A mark that turns the direction of text around, by which words can be made to look like others.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
}

/// A character of no width.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// A mark that ends a sentence.
fn is_ending(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '…' | '。' | '។' | '៕' | '။' | '၊' | ','
    )
}

/// A mark between letters that nobody types the same way twice.
fn is_mark(c: char) -> bool {
    is_ending(c)
        || matches!(
            c,
            '\'' | '"'
                | '’'
                | '‘'
                | '“'
                | '”'
                | '«'
                | '»'
                | ';'
                | ':'
                | '៖'
                | '('
                | ')'
                | '/'
                | '-'
                | '–'
        )
}

/// An accent of Latin letters, a mark of tone in Thai or Lao.
fn is_tone(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{e48}'..='\u{e4b}' | '\u{ec8}'..='\u{ecb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_as_they_are_meant() {
        let check = |known: &[&str], typed: &str, expected: Option<usize>| {
            let known: Vec<_> = known.iter().copied().enumerate().collect();
            assert_eq!(meant(&known, typed), expected, "{typed}");
        };
        let ways = ["At the market", "At home", "Online"];
        check(&ways, "at home", Some(1));
        check(&ways, "  At  HOME. ", Some(1));
        check(&ways, "athome", Some(1));
        check(&ways, "at hoem", Some(1));
        check(&ways, "at teh markt", Some(0));
        check(&ways, "onlone", Some(2));
        check(&ways, "on", None);
        check(&ways, "somewhere", None);
        check(&["Able", "Unable"], "nable", None);
        check(&["Bank", "Back"], "back", Some(1));
        check(&["Bank", "Back"], "bakk", None);
        check(&["1.5", "15", "-1", "1"], "15", Some(1));
        check(&["1.5", "-1"], "15", None);
        check(&["7 to 9 years", "17 to 19 years"], "7 to 9 yeers", Some(0));
        check(&["7 to 9 years"], "7 to 8 years", None);
        check(&["?", "!"], "?", Some(0));
        check(&["សៀម\u{200b}រាប", "ពោធិ៍សាត់"], "សៀមរាប", Some(0));
        check(&["ສຳເລັດ"], "ສໍາເລັດ", Some(0));
        check(&["Không"], "khong", Some(0));
        check(&["có", "không"], "Co\u{301}", Some(0));
        check(&["ข้าม", "ใช่"], "ขาม", Some(0));
        check(&["mã", "má"], "ma", None);
    }

    #[test]
    fn a_search_passes_over_accents_and_tones() {
        assert_eq!(folded("Đà Nẵng"), "danang");
        assert_eq!(folded("da nang"), "danang");
        assert_eq!(folded("เชียงใหม่"), folded("เชียงใหม"));
        assert_eq!(folded(&folded("Huế – Thừa Thiên")), "huethuathien");
    }
}
