//! Choices, by their labels, by their numbers, or as a yes or a no.

use super::{super::Sheet, words, yes};
use crate::model::{AnswerValue, Choice, ChoiceName, Seat};

/// The most choices among which a slip of the finger is forgiven; a longer list is searched by what was typed.
pub(in super::super) const WHOLE: usize = 20;

/// The most choices that are typed in one message.
const MOST_PARTS: usize = 100;

/// The most labels that are typed in one message, of a list of thousands.
const MOST_WORDS: usize = 5;

/// One choice, by its label in any language, or its number; a label that is a number itself is meant as the label.
pub(super) fn one<'a>(sheet: &Sheet<'a>, seat: Seat, typed: &str) -> Option<&'a ChoiceName> {
    let offered = sheet.choices(seat);
    let is_short = offered.len() <= WHOLE;
    let said = || yes::choice(&offered, yes::yes_or_no(typed).filter(|_| is_short)?);
    let near = || is_short.then(|| words::meant(&labels(&offered), typed))?;
    let sure = exact(&offered, typed).or_else(said);
    let found = sure.or_else(|| offered.get(near()?).map(|(_, choice)| *choice));
    found.map(|choice| &choice.name)
}

/// The choice that has this very label or number.
fn exact<'a>(offered: &[(usize, &'a Choice)], typed: &str) -> Option<&'a Choice> {
    let digits = words::western(typed);
    if offered.len() > WHOLE && digits.bytes().all(|b| b.is_ascii_digit()) {
        // In a list of thousands a number is looked up, not compared with every word.
        let is_label = |(_, choice): &&(usize, &'a Choice)| {
            choice.label.iter().any(|(_, label)| label.trim() == digits)
        };
        let named = offered.iter().find(is_label);
        let numbered = || offered.get(digits.parse::<usize>().ok()?.checked_sub(1)?);
        return named.or_else(numbered).map(|(_, choice)| *choice);
    }
    if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
        // Of "0 times, 1 time, 2 times", 1 is the second.
        let begins = |(_, choice): &&(usize, &'a Choice)| {
            choice
                .label
                .iter()
                .any(|(_, label)| leading(label) == digits)
        };
        let mut own = offered.iter().filter(begins);
        if let (Some((_, choice)), None) = (own.next(), own.next()) {
            return Some(choice);
        }
    }
    let numbered = || words::bare(typed).parse::<usize>().ok()?.checked_sub(1);
    let place = words::same(&labels(offered), typed).or_else(numbered)?;
    offered.get(place).map(|(_, choice)| *choice)
}

/// The whole number with which a label begins; nothing if it begins with something else.
fn leading(label: &str) -> String {
    let label = words::western(label);
    let digits = label.chars().take_while(char::is_ascii_digit);
    digits.collect()
}

/// The labels in all languages, each with the place of its choice among those offered.
fn labels<'a>(offered: &[(usize, &'a Choice)]) -> Vec<(usize, &'a str)> {
    let own = |(at, (_, choice)): (usize, &(usize, &'a Choice))| {
        choice.label.iter().map(move |(_, label)| (at, label))
    };
    offered.iter().enumerate().flat_map(own).collect()
}

/// Choices by their numbers or labels, with commas or spaces between, in the order of the list.
pub(super) fn many(sheet: &Sheet, seat: Seat, typed: &str) -> Option<AnswerValue> {
    let names = several(sheet, seat, typed)?;
    let offered = sheet.choices(seat);
    let order = offered.iter().map(|(_, choice)| &choice.name);
    Some(AnswerValue::Many(
        order.filter(|name| names.contains(name)).cloned().collect(),
    ))
}

/// All choices in the order in which they were typed; the last one may be left out.
pub(super) fn rank(sheet: &Sheet, seat: Seat, typed: &str) -> Option<AnswerValue> {
    let names =
        several(sheet, seat, typed).or_else(|| several(sheet, seat, &digits_apart(typed)?))?;
    let twice = (1..names.len()).any(|at| names[..at].contains(&names[at]));
    let offered = sheet.choices(seat);
    let rest = offered.iter().map(|(_, choice)| &choice.name);
    let rest: Vec<_> = rest.filter(|name| !names.contains(name)).collect();
    let whole = !twice && rest.len() <= 1;
    whole.then(|| AnswerValue::Many(names.into_iter().chain(rest).cloned().collect()))
}

/// 312 as 3 1 2.
fn digits_apart(typed: &str) -> Option<String> {
    let typed = words::bare(typed);
    let digits = typed.len() > 1 && typed.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| typed.chars().flat_map(|digit| [digit, ' ']).collect())
}

/// Choices as they were typed, one after the other.
fn several<'a>(sheet: &Sheet<'a>, seat: Seat, typed: &str) -> Option<Vec<&'a ChoiceName>> {
    let parts = |marks: &[char]| -> Option<Vec<&'a ChoiceName>> {
        let parts = typed.split(marks).filter(|part| !part.trim().is_empty());
        let parts: Vec<&str> = parts.take(MOST_PARTS + 1).collect();
        let words = parts
            .iter()
            .filter(|part| words::western(part).parse::<usize>().is_err());
        let is_long = sheet.choices(seat).len() > WHOLE;
        if parts.len() > MOST_PARTS || (is_long && words.count() > MOST_WORDS) {
            return None;
        }
        let names: Option<Vec<_>> = parts.iter().map(|part| one(sheet, seat, part)).collect();
        names.filter(|names| !names.is_empty())
    };
    parts(&[])
        .or_else(|| parts(&[',', ';', '\n', '،', '၊', '>']))
        .or_else(|| parts(&[' ', ',', ';', '\n', '،', '၊', '>']))
}
