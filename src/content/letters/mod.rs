//! What is wrong with the letters of a text: another script, other digits, what cannot be seen, signs in an order that only looks right.
//!
//! It knows the languages that Sala speaks and says nothing of others. What stands between backticks is meant as it is.

mod invisible;
mod script;
mod spelling;
mod zawgyi;

use super::{
    language::shown,
    problem::{Place, Problem, Severity},
};
use crate::model::Lang;
use script::Script;
use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_segmentation::UnicodeSegmentation;

/// How many letters are shown before and after a wrong one.
const AROUND: usize = 6;

/// What is wrong with the letters of texts, each in its language, at their places.
pub(crate) fn problems(
    said: impl IntoIterator<Item = (Place, Lang, String)>,
) -> impl Iterator<Item = Problem> {
    said.into_iter().flat_map(|(place, lang, text)| {
        let found = remarks(lang, &text).into_iter();
        found.map(move |(severity, text)| Problem {
            place: place.clone(),
            severity,
            text,
        })
    })
}

/// What is wrong with the letters of a text in this language, and how to mend it.
pub fn remarks(lang: Lang, text: &str) -> Vec<(Severity, String)> {
    if !Lang::ALL.contains(&lang) {
        return Vec::new();
    }
    // Every second piece stands between backticks.
    let pieces = text.split('`').step_by(2);
    pieces.flat_map(|piece| of_piece(lang, piece)).collect()
}

fn of_piece(lang: Lang, text: &str) -> Vec<(Severity, String)> {
    if text.bytes().all(|b| matches!(b, b'\t' | b' '..=b'~')) {
        return Vec::new();
    }
    if let Some(at) = zawgyi::sign(text).filter(|_| lang == Lang::MY) {
        let text = format!(
            "{} looks like Zawgyi, which phones show broken and nobody can search; convert the text to Unicode",
            near(text, at)
        );
        return vec![(Severity::Error, text)];
    }
    let mut found = composed(text);
    found.extend(invisible::remarks(lang, text));
    found.extend(digits(text));
    found.extend(foreign(lang, text));
    found.extend(spelling::remarks(lang, text));
    let warning = |text| (Severity::Warning, text);
    found.into_iter().map(warning).collect()
}

/// Words whose signs stand in another order than programs compare them in.
fn composed(text: &str) -> Vec<String> {
    let words = text.split_whitespace().filter(|word| !is_nfc(word));
    let remark = |word: &str| {
        let usual: String = word.nfc().collect();
        format!(
            "\"{usual}\" is not in the usual order of Unicode (NFC) and cannot be found by a search; put this copy of it in its place"
        )
    };
    words.map(remark).collect()
}

/// Digits other than 0 to 9.
fn digits(text: &str) -> Vec<String> {
    let remark = |at: Range<usize>| {
        let digits = &text[at.clone()];
        if let Some(letter) = spelling::letter_for(text, &at) {
            let near = near(text, at);
            return format!(
                "\"{digits}\" in {near} is a digit where the letter \"{letter}\" is meant"
            );
        }
        let usual: String = digits.chars().filter_map(script::digit).collect();
        format!("write {usual} for \"{digits}\": numbers are written with 0 to 9 in every language")
    };
    let is_digit = |c: char| (!c.is_ascii() && script::digit(c).is_some()).then_some(());
    runs(text, is_digit).map(|(at, ())| remark(at)).collect()
}

/// Letters that belong to another script than the language's own and the Latin one.
fn foreign(lang: Lang, text: &str) -> Vec<String> {
    let own = Script::of_language(lang);
    let is_foreign = |c: char| {
        let script = Script::of(c);
        let is_own = script == own || script == Script::LATIN;
        (!is_own && script::is_letter(c)).then_some(script)
    };
    let is_name = |word: &str| Lang::ALL.iter().any(|lang| lang.own_name() == word);
    runs(text, is_foreign)
        .filter(|(at, _)| !is_name(&text[at.clone()]))
        .map(|(at, script)| {
            let (letters, whole) = (&text[at.clone()], near(text, at.clone()));
            let inside = if whole == format!("\"{letters}\"") { String::new() } else { format!(" in {whole}") };
            format!(
                "\"{letters}\"{inside} is {script}, and this text is in {}; type it again, or put it between ` and ` if it is meant",
                shown(lang)
            )
        })
        .collect()
}

/// The longest stretches of characters that are alike.
fn runs<'a, T: PartialEq + 'a>(
    text: &'a str,
    kind: impl Fn(char) -> Option<T> + 'a,
) -> impl Iterator<Item = (Range<usize>, T)> + 'a {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, c) = rest.next()?;
            let Some(found) = kind(c) else {
                continue;
            };
            let mut end = start + c.len_utf8();
            while let Some((at, c)) = rest.next_if(|(_, c)| kind(*c).as_ref() == Some(&found)) {
                end = at + c.len_utf8();
            }
            return Some((start..end, found));
        }
    })
}

/// A stretch of text in quotation marks, with the letters around it up to the next space.
fn near(text: &str, at: Range<usize>) -> String {
    let is_word = |letter: &&str| !letter.chars().all(char::is_whitespace);
    let before = text[..at.start].graphemes(true).rev();
    let mut before: Vec<&str> = before.take_while(is_word).take(AROUND).collect();
    before.reverse();
    let after = text[at.end..].graphemes(true);
    let after: String = after.take_while(is_word).take(AROUND).collect();
    format!("\"{}{}{after}\"", before.concat(), &text[at])
}

#[cfg(test)]
mod tests;
