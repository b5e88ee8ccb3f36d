//! From what somebody typed or sent to an answer.

use super::sheet::Sheet;
use crate::{
    flow::phrase::{Expects, Retry},
    model::{AnswerValue, ChoiceName, Measure, Media, MediaKind, Question, QuestionKind, Seat},
};
use jiff::civil::Date;

/// The longest text that is kept, in characters.
const LONGEST: usize = 4_000;

/// What kind of answer a question expects.
pub(super) fn expects(question: &Question) -> Expects {
    match &question.kind {
        QuestionKind::One(_) => Expects::One,
        QuestionKind::Many(_) => Expects::Many,
        QuestionKind::Integer => Expects::Integer,
        QuestionKind::Decimal => Expects::Decimal,
        QuestionKind::Date => Expects::Date,
        QuestionKind::Time => Expects::Time,
        QuestionKind::DateTime => Expects::Moment,
        QuestionKind::Point => Expects::Place,
        QuestionKind::Range(range) => Expects::Range(*range),
        QuestionKind::Rank(_) => Expects::Rank,
        QuestionKind::Another => Expects::Another,
        QuestionKind::Acknowledge => Expects::Ok,
        QuestionKind::Media(kind) => Expects::Media(*kind),
        _ if question.measure == Some(Measure::Open) => Expects::Open,
        _ => Expects::Words,
    }
}

/// Reads a typed answer.
pub(super) fn text(sheet: &Sheet, seat: Seat, typed: &str) -> Result<AnswerValue, Retry> {
    let question = sheet.question(seat);
    let clean = clean(typed);
    let wanted = Retry::Wanted(expects(question));
    if clean.chars().count() > LONGEST {
        return Err(Retry::TooLong);
    }
    match &question.kind {
        QuestionKind::One(_) => choice(sheet, seat, &clean)
            .map(|name| AnswerValue::One(name.clone()))
            .ok_or(wanted),
        QuestionKind::Many(_) => many(sheet, seat, &clean).ok_or(wanted),
        QuestionKind::Integer => whole(&clean).map(AnswerValue::Integer).ok_or(wanted),
        QuestionKind::Decimal => number(&clean).map(AnswerValue::Decimal).ok_or(wanted),
        QuestionKind::Date => day(&clean).map(AnswerValue::Date).ok_or(wanted),
        QuestionKind::Acknowledge if clean.eq_ignore_ascii_case("ok") => Ok(AnswerValue::Seen),
        QuestionKind::Text if !clean.is_empty() => Ok(AnswerValue::Text(clean)),
        _ => Err(wanted),
    }
}

/// Reads a file as an answer.
pub(super) fn media(question: &Question, media: &Media) -> Result<AnswerValue, Retry> {
    let wanted = expects(question);
    let fits = match wanted {
        Expects::Media(kind) => kind == media.kind || kind == MediaKind::File,
        Expects::Open => true,
        _ => false,
    };
    fits.then(|| AnswerValue::Media(media.clone()))
        .ok_or(Retry::Wanted(wanted))
}

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

/// Words as they are compared: in lower case, with digits 0 to 9, without what cannot be seen. Keyboards of our scripts put a space of no
/// width between words.
pub(crate) fn bare(words: &str) -> String {
    let seen = |c: &char| !is_invisible(*c) && !is_direction(*c) && !c.is_control();
    western(
        &words
            .to_lowercase()
            .chars()
            .filter(seen)
            .collect::<String>(),
    )
}

/// A mark that turns the direction of text around, by which words can be made to look like others.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
}

/// A character of no width.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// The choice that a label or a number names; a label that is a number itself is meant as the label.
fn choice<'a>(sheet: &Sheet<'a>, seat: Seat, typed: &str) -> Option<&'a ChoiceName> {
    let offered = sheet.choices(seat);
    let wanted = bare(typed);
    let same = |label: &str| bare(label) == wanted;
    let named = offered
        .iter()
        .find(|(_, choice)| choice.label.iter().any(|(_, label)| same(label)));
    let numbered = || offered.get(wanted.parse::<usize>().ok()?.checked_sub(1)?);
    named.or_else(numbered).map(|(_, choice)| &choice.name)
}

/// Choices by their numbers or labels, with commas or spaces between.
fn many(sheet: &Sheet, seat: Seat, typed: &str) -> Option<AnswerValue> {
    let parts: Vec<&str> = match choice(sheet, seat, typed) {
        Some(_) => vec![typed],
        None => typed
            .split([',', ' ', ';', '\n', '،', '၊'])
            .filter(|p| !p.is_empty())
            .collect(),
    };
    let names: Option<Vec<_>> = parts.iter().map(|part| choice(sheet, seat, part)).collect();
    let names = names.filter(|names| !names.is_empty())?;
    let order = sheet
        .choices(seat)
        .into_iter()
        .map(|(_, choice)| &choice.name);
    Some(AnswerValue::Many(
        order.filter(|name| names.contains(name)).cloned().collect(),
    ))
}

/// A whole number, in digits of any of our scripts, with marks between thousands or without.
fn whole(typed: &str) -> Option<i64> {
    let number = western(typed).replace([' ', '_'], "");
    let number = ungrouped(&number).unwrap_or(number);
    number.parse().ok().or_else(|| {
        let decimal = self::number(&number)?;
        (decimal.fract() == 0.0 && decimal.abs() < 9e15).then_some(decimal as i64)
    })
}

/// A number with a point or a comma, in digits of any of our scripts. 1,500 might be either and is asked again.
fn number(typed: &str) -> Option<f64> {
    let number = western(typed).replace([' ', '_'], "");
    let number = match ungrouped(&number) {
        Some(_) if number.matches([',', '.']).count() == 1 => return None,
        Some(whole) => whole,
        None => number.replace(',', "."),
    };
    let fine = number
        .bytes()
        .all(|b| b.is_ascii_digit() || b == b'.' || b == b'-' || b == b'+');
    number.parse().ok().filter(|n: &f64| fine && n.is_finite())
}

/// A number without the marks between its thousands, as in 150,000 or 1.500.000; none if it has no such marks.
fn ungrouped(number: &str) -> Option<String> {
    let mark = number.chars().find(|c| matches!(c, ',' | '.'))?;
    let (first, rest) = number.split_once(mark)?;
    let digits = first.trim_start_matches(['-', '+']);
    let three = |group: &str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    let begins = (1..=3).contains(&digits.len()) && digits != "0";
    (begins && rest.split(mark).all(three)).then(|| format!("{first}{}", rest.replace(mark, "")))
}

/// A day as 2026-12-25, or as day, month and year with any marks between; Buddhist years count too.
fn day(typed: &str) -> Option<Date> {
    let western = western(typed);
    let parts: Vec<i16> = western
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let &[first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first > 31 {
        (first, last)
    } else {
        (last, first)
    };
    let year = match year {
        2400.. => year - 543,
        1000.. => year,
        _ => return None,
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Khmer, Lao, Thai, Burmese and full-width digits as 0 to 9; everything else as it is.
fn western(typed: &str) -> String {
    const ZEROS: [char; 6] = ['០', '໐', '๐', '၀', '႐', '０'];
    let digit = |c: char| {
        let from = |zero: &char| (c as u32).checked_sub(*zero as u32).filter(|d| *d < 10);
        ZEROS
            .iter()
            .find_map(from)
            .and_then(|d| char::from_digit(d, 10))
            .unwrap_or(c)
    };
    typed.trim().chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn numbers_are_read_in_every_script() {
        let check =
            |typed: &str, expected: Option<i64>| assert_eq!(whole(typed), expected, "{typed}");
        check("12", Some(12));
        check("១២", Some(12));
        check("๑๒", Some(12));
        check("၁၂", Some(12));
        check("໑໒", Some(12));
        check(" 1 200 ", Some(1200));
        check("3,0", Some(3));
        check("150,000", Some(150_000));
        check("150.000", Some(150_000));
        check("១៥០.០០០", Some(150_000));
        check("-1.500.000", Some(-1_500_000));
        check("1.500,000", None);
        check("3.5", None);
        check("twelve", None);
        check("99999999999999999999", None);
        assert_eq!(number("៣,៥"), Some(3.5));
        assert_eq!(number("0.125"), Some(0.125));
        assert_eq!(
            number("1,500"),
            None,
            "one thousand five hundred, or one and a half?"
        );
        assert_eq!(number("1,500,000"), Some(1_500_000.0));
        assert_eq!(number("inf"), None);
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let check =
            |typed: &str, expected: Option<Date>| assert_eq!(day(typed), expected, "{typed}");
        let christmas = Some(date(2026, 12, 25));
        check("2026-12-25", christmas);
        check("25/12/2026", christmas);
        check("25.12.2026", christmas);
        check("២៥ ១២ ២០២៦", christmas);
        check("25/12/2569", christmas);
        check("25/13/2026", None);
        check("25/12/26", None);
        check("tomorrow", None);
        check("99999-1-1", None);
    }
}
