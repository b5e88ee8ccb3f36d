//! Numbers, as people type them: in digits of any of our scripts, with a point or a comma, with marks between thousands or without.

use super::words::western;

/// A whole number, in digits of any of our scripts, with marks between thousands or without.
pub(super) fn whole(typed: &str) -> Option<i64> {
    let number = western(typed).replace([' ', '_'], "");
    let number = ungrouped(&number).unwrap_or(number);
    number.parse().ok().or_else(|| {
        let decimal = self::number(&number)?;
        (decimal.fract() == 0.0 && decimal.abs() < 9e15).then_some(decimal as i64)
    })
}

/// A number with a point or a comma, in digits of any of our scripts. 1,500 might be either and is asked again.
pub(super) fn number(typed: &str) -> Option<f64> {
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

/// A number with three digits after its only mark, which might be a thousand and more or a part: read as people of the language write it.
pub(super) fn either(typed: &str, comma_is_decimal: bool) -> Option<f64> {
    let number = western(typed).replace([' ', '_'], "");
    let whole = ungrouped(&number)?;
    let decimal = number.contains(',') == comma_is_decimal;
    let text = if decimal {
        number.replace(',', ".")
    } else {
        whole
    };
    text.parse().ok()
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

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(either("12.345", false), Some(12.345));
        assert_eq!(either("12.345", true), Some(12_345.0));
        assert_eq!(either("1,500", false), Some(1_500.0));
        assert_eq!(either("1,500", true), Some(1.5));
        assert_eq!(either("15", false), None);
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
}
