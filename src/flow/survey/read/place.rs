//! Places on the map: two numbers, north and east.

use super::words::western;
use crate::model::Point;

/// A place, to about 100 metres: the very house of somebody is nobody's business.
pub(super) fn rough(latitude: f64, longitude: f64) -> Option<Point> {
    let rough = |degrees: f64| (degrees * 1e3).round() / 1e3;
    Point::new(rough(latitude), rough(longitude))
}

/// A place that was typed as on a map, 11.556, 104.928; the decimals may have commas if something else stands between the two.
pub(super) fn place(typed: &str) -> Option<Point> {
    let typed = western(typed).replace('°', " ");
    let spaced: Vec<&str> = typed
        .split([' ', ';', '\n', '\t'])
        .map(|part| part.trim_matches(['(', ')', ',']))
        .filter(|part| !part.is_empty())
        .collect();
    let parts = match spaced.as_slice() {
        &[one] if one.contains('.') => one.split(',').collect(),
        _ => signed(&spaced),
    };
    match parts.as_slice() {
        // A form's own value has a height and an exactness too.
        [north, east] | [north, east, _, _] if is_exact(north) || is_exact(east) => {
            rough(degrees(north, 'n')?, degrees(east, 'e')?)
        }
        _ => None,
    }
}

/// Whether a number has decimals, as every number has that is read off a map; "12 5" is something else.
fn is_exact(part: &str) -> bool {
    part.contains(['.', ','])
}

/// The parts with letters such as N and E put back to their numbers.
fn signed<'a>(parts: &[&'a str]) -> Vec<&'a str> {
    let is_letter = |part: &&&str| part.len() == 1 && part.starts_with(['n', 'e', 'N', 'E']);
    parts
        .iter()
        .filter(|part| !is_letter(part))
        .copied()
        .collect()
}

/// Degrees with a point or a comma, and perhaps the letter of the usual direction.
fn degrees(part: &str, usual: char) -> Option<f64> {
    let number = part.trim_end_matches([usual, usual.to_ascii_uppercase()]);
    let fine = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b',' | b'-' | b'+');
    let number: f64 = number
        .bytes()
        .all(fine)
        .then(|| number.replace(',', "."))?
        .parse()
        .ok()?;
    number.is_finite().then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_and_made_rough() {
        let check = |typed: &str, expected: Option<(f64, f64)>| {
            let read = place(typed).map(|point| (point.latitude, point.longitude));
            assert_eq!(read, expected, "{typed}");
        };
        for phnom_penh in [
            "11.556, 104.928",
            "11.556 104.928",
            "11.556,104.928",
            "(11.5561, 104.92814)",
            "11,556 104,928",
            "11,556; 104,928",
            "11,556, 104,928",
            "១១.៥៥៦ ១០៤.៩២៨",
            "11.556° N, 104.928° E",
            "11.556N 104.928E",
            "11.5564 104.9282 0 0",
        ] {
            check(phnom_penh, Some((11.556, 104.928)));
        }
        check("-8.34, 115.09", Some((-8.34, 115.09)));
        check("12 105", None);
        check("25/12/2026 5:30", None);
        check("25/12.5", None);
        check("11,556,104,928", None);
        check("11,104", None);
        check("91, 104", None);
        check("11.5, 181", None);
        check("11.5", None);
        check("Phnom Penh", None);
        check("NaN, inf", None);
    }
}
