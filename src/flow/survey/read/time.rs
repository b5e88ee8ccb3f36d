//! Times of day, as people type them: 14:30, 14h30, 2:30 pm, 2 giờ chiều, 8 โมงเช้า.

use super::words::western;
use jiff::civil::Time;
use unicode_normalization::UnicodeNormalization;

/// What a word says about the number beside it.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    /// Nothing but that it is an hour.
    Hour,
    /// Before noon.
    Morning,
    /// Around noon.
    Midday,
    /// After noon.
    Afternoon,
    /// Late, or before dawn.
    Night,
    /// The Thai hours after six in the evening.
    Evening,
    /// Half an hour more.
    Half,
}

/// The words of our languages; where one holds another, the longer one stands first.
const WORDS: [(&str, Part); 72] = [
    ("jam", Part::Hour),
    ("malam", Part::Night),
    ("o'clock", Part::Hour),
    ("oclock", Part::Hour),
    ("p.m.", Part::Afternoon),
    ("a.m.", Part::Morning),
    ("p.m", Part::Afternoon),
    ("a.m", Part::Morning),
    ("pm", Part::Afternoon),
    ("am", Part::Morning),
    ("at ", Part::Hour),
    ("hours", Part::Hour),
    ("hrs", Part::Hour),
    ("pukul", Part::Hour),
    ("pagi", Part::Morning),
    ("siang", Part::Midday),
    ("sore", Part::Afternoon),
    ("lúc", Part::Hour),
    ("giờ", Part::Hour),
    ("gio", Part::Hour),
    ("phút", Part::Hour),
    ("phut", Part::Hour),
    ("sáng", Part::Morning),
    ("sang", Part::Morning),
    ("trưa", Part::Midday),
    ("chiều", Part::Afternoon),
    ("chieu", Part::Afternoon),
    ("tối", Part::Night),
    ("toi", Part::Night),
    ("đêm", Part::Night),
    ("rưỡi", Part::Half),
    ("เวลา", Part::Hour),
    ("นาฬิกา", Part::Hour),
    ("นาที", Part::Hour),
    ("โมง", Part::Hour),
    ("น.", Part::Hour),
    ("น", Part::Hour),
    ("เช้า", Part::Morning),
    ("ตี", Part::Morning),
    ("บ่าย", Part::Afternoon),
    ("เย็น", Part::Afternoon),
    ("ทุ่ม", Part::Evening),
    ("ครึ่ง", Part::Half),
    ("ម៉ោង", Part::Hour),
    ("នាទី", Part::Hour),
    ("ព្រឹក", Part::Morning),
    ("ថ្ងៃត្រង់", Part::Midday),
    ("រសៀល", Part::Afternoon),
    ("ល្ងាច", Part::Afternoon),
    ("យប់", Part::Night),
    ("កន្លះ", Part::Half),
    ("ເວລາ", Part::Hour),
    ("ໂມງ", Part::Hour),
    ("ນາທີ", Part::Hour),
    ("ເຊົ້າ", Part::Morning),
    ("ສວຍ", Part::Midday),
    ("ສວາຍ", Part::Midday),
    ("ບ່າຍ", Part::Afternoon),
    ("ແລງ", Part::Afternoon),
    ("ຄ່ຳ", Part::Night),
    ("ກາງຄືນ", Part::Night),
    ("ເຄິ່ງ", Part::Half),
    ("အချိန်", Part::Hour),
    ("နာရီ", Part::Hour),
    ("မိနစ်", Part::Hour),
    ("မနက်", Part::Morning),
    ("နေ့လယ်", Part::Midday),
    ("ညနေ", Part::Afternoon),
    ("ည", Part::Night),
    ("ခွဲ", Part::Half),
    ("noon", Part::Midday),
    ("h", Part::Hour),
];

/// A time of day; none for a lone number such as 2, which may be in the night or after noon.
pub(super) fn time(typed: &str) -> Option<Time> {
    let mut rest: String = western(typed).to_lowercase().nfc().collect();
    let mut parts = Vec::new();
    for (word, part) in WORDS {
        if rest.contains(word) {
            rest = rest.replace(word, " : ");
            parts.push(part);
        }
    }
    let half = parts.contains(&Part::Half);
    let whole = |rest: &str| rest.len() == 4 && rest.bytes().all(|b| b.is_ascii_digit());
    let digits: Vec<i8> = match rest.trim() {
        clock if whole(clock) => vec![clock[..2].parse().ok()?, clock[2..].parse().ok()?],
        _ => numbers(&rest)?,
    };
    let (hour, minute, second) = match digits.as_slice() {
        [hour] if half => (*hour, 30, 0),
        [hour] if !parts.is_empty() || *hour > 12 => (*hour, 0, 0),
        [hour, minute] if !half => (*hour, *minute, 0),
        [hour, minute, second] if !half => (*hour, *minute, *second),
        _ => return None,
    };
    Time::new(
        parts.iter().fold(hour, |hour, part| of_day(hour, *part)),
        minute,
        second,
        0,
    )
    .ok()
}

/// The numbers between marks; none if anything else is left.
fn numbers(rest: &str) -> Option<Vec<i8>> {
    let is_mark = |c: char| matches!(c, ':' | '.' | ',' | ' ' | '-');
    let parts = rest.split(is_mark).filter(|part| !part.is_empty());
    parts
        .map(|part| part.parse().ok().filter(|n| *n >= 0))
        .collect()
}

/// The hour of the day, from an hour and a word that says when.
fn of_day(hour: i8, part: Part) -> i8 {
    match (part, hour) {
        (Part::Morning, 12) | (Part::Night, 12) => 0,
        (Part::Afternoon, 1..=11) | (Part::Midday, 1..=5) | (Part::Night, 6..=11) => hour + 12,
        (Part::Evening, 1..=5) => hour + 18,
        _ => hour,
    }
}

/// The time of a value that a form computed, such as 14:30:00.000+07:00.
pub(super) fn written(text: &str) -> Option<Time> {
    let clock = text.get(..8).or_else(|| text.get(..5))?;
    clock.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_say_them() {
        let check = |typed: &str, expected: Option<(i8, i8)>| {
            let expected = expected.map(|(hour, minute)| jiff::civil::time(hour, minute, 0, 0));
            assert_eq!(time(typed), expected, "{typed}");
        };
        for half_past_two in [
            "14:30",
            "14.30",
            "14h30",
            "1430",
            "2:30 pm",
            "2.30pm",
            "2:30 P.M.",
            "១៤:៣០",
            "໑໔:໓໐",
            "๑๔.๓๐ น.",
            "เวลา 14.30 น.",
            "၁၄:၃၀",
            "14 giờ 30",
            "2 giờ 30 chiều",
            "2 giờ rưỡi chiều",
            "jam 14.30",
            "pukul 2.30 siang",
            "ម៉ោង 2 កន្លះ រសៀល",
            "2 ໂມງ ເຄິ່ງ ບ່າຍ",
            "ညနေ 2 နာရီ ခွဲ",
            "บ่าย 2 โมงครึ่ง",
            "14:30:00",
            "14 30",
        ] {
            check(half_past_two, Some((14, 30)));
        }
        check("2 pm", Some((14, 0)));
        check("12 am", Some((0, 0)));
        check("12 noon", Some((12, 0)));
        check("8 โมงเช้า", Some((8, 0)));
        check("2 ทุ่ม", Some((20, 0)));
        check("ตี 3", Some((3, 0)));
        check("9 giờ tối", Some((21, 0)));
        check("jam 1 malam", Some((1, 0)));
        check("0:05", Some((0, 5)));
        check("15", Some((15, 0)));
        check("2", None);
        check("24:00", None);
        check("12:60", None);
        check("tomorrow", None);
        check("setengah 3", None);
        check("-2:30", Some((2, 30)));
    }

    #[test]
    fn what_a_form_computes_is_read_too() {
        let half = Some(jiff::civil::time(14, 30, 0, 0));
        assert_eq!(written("14:30:00.000+07:00"), half);
        assert_eq!(written("14:30"), half);
        assert_eq!(written(""), None);
    }
}
