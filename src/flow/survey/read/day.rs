//! Days, as people type them: 25/12/2026, 25 ธันวาคม 2569, 25 tháng 12 năm 2026, yesterday.

use super::{time, words::western};
use jiff::{
    ToSpan, Zoned,
    civil::{Date, DateTime},
};
use unicode_normalization::UnicodeNormalization;

/// The months in our languages: how their names begin, so that short and long forms both count.
const MONTHS: [&[&str]; 12] = [
    &["jan", "មករា", "ມັງກອນ", "มกรา", "ม.ค", "ဇန်နဝါရီ"],
    &["feb", "peb", "កុម្ភ", "ກຸມພາ", "กุมภา", "ก.พ", "ဖေဖော်ဝါရီ"],
    &["mar", "មីនា", "មិនា", "ມີນາ", "มีนา", "มี.ค", "မတ်"],
    &["apr", "មេសា", "ເມສາ", "เมษา", "เม.ย", "ဧပြီ"],
    &["may", "mei", "ឧសភា", "ພຶດສະພາ", "พฤษภา", "พ.ค", "မေ"],
    &["jun", "មិថុនា", "ມິຖຸນາ", "มิถุนา", "มิ.ย", "ဇွန်"],
    &["jul", "កក្កដា", "ກໍລະກົດ", "กรกฎา", "ก.ค", "ဇူလိုင်"],
    &[
        "aug",
        "agu",
        "ags",
        "សីហា",
        "ສິງຫາ",
        "สิงหา",
        "ส.ค",
        "ဩဂုတ်",
        "သြဂုတ်",
    ],
    &["sep", "កញ្ញា", "ກັນຍາ", "กันยา", "ก.ย", "စက်တင်ဘာ"],
    &["oct", "okt", "តុលា", "ຕຸລາ", "ตุลา", "ต.ค", "အောက်တိုဘာ"],
    &["nov", "nop", "វិច្ឆិកា", "ພະຈິກ", "พฤศจิกา", "พ.ย", "နိုဝင်ဘာ"],
    &["dec", "des", "ធ្នូ", "ທັນວາ", "ธันวา", "ธ.ค", "ဒီဇင်ဘာ"],
];

const TODAY: [&str; 9] = [
    "today",
    "ថ្ងៃនេះ",
    "ມື້ນີ້",
    "วันนี้",
    "hôm nay",
    "hom nay",
    "hari ini",
    "ဒီနေ့",
    "ယနေ့",
];

const YESTERDAY: [&str; 10] = [
    "yesterday",
    "ម្សិលមិញ",
    "ມື້ວານ",
    "ມື້ວານນີ້",
    "เมื่อวาน",
    "เมื่อวานนี้",
    "hôm qua",
    "hom qua",
    "kemarin",
    "မနေ့က",
];

/// A day as 2026-12-25, or as day, month and year with any marks between; months may be named, and Buddhist years count too. A year of
/// two digits might be of any hundred years and of either reckoning, so it is asked again.
pub(super) fn day(typed: &str, today: Date) -> Option<Date> {
    let typed: String = western(typed).to_lowercase().nfkc().collect();
    let is = |words: &[&str]| {
        words
            .iter()
            .any(|word| word.nfkc().eq(typed.trim().chars()))
    };
    if is(&TODAY) {
        return Some(today);
    }
    if is(&YESTERDAY) {
        return today.checked_sub(1.day()).ok();
    }
    let parts: Vec<i16> = typed
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let (first, month, last) = match parts.as_slice() {
        &[first, month, last] => (first, month, last),
        &[first, last] => (first, month_in(&typed)?, last),
        _ => return None,
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

/// The month that is named among these words; none if none or two are.
fn month_in(words: &str) -> Option<i16> {
    let of_latin: Vec<&str> = words.split(|c: char| !c.is_ascii_alphabetic()).collect();
    let named = |name: &&str| match name.is_ascii() {
        true => of_latin.iter().any(|word| word.starts_with(name)),
        false => words.contains(name.nfkc().collect::<String>().as_str()),
    };
    let mut found = (1i16..)
        .zip(MONTHS)
        .filter(|(_, names)| names.iter().any(|name| named(&name)));
    let (month, _) = found.next()?;
    found.next().is_none().then_some(month)
}

/// A day and a time, in this order or the other, in the zone of now.
pub(super) fn moment(typed: &str, now: &Zoned) -> Option<Zoned> {
    let typed = western(typed);
    let gaps = typed
        .match_indices([' ', ',', '\n'])
        .map(|(at, mark)| (at, at + mark.len()));
    let pair = |date: &str, clock: &str| {
        let date = day(date.trim_matches([' ', ',']), now.date())?;
        Some(date.to_datetime(time::time(clock.trim_matches([' ', ',']))?))
    };
    let day_first = || {
        gaps.clone()
            .find_map(|(end, start)| pair(&typed[..end], &typed[start..]))
    };
    let time_first = || {
        gaps.clone()
            .find_map(|(end, start)| pair(&typed[start..], &typed[..end]))
    };
    let at = written(&typed).or_else(day_first).or_else(time_first)?;
    at.to_zoned(now.time_zone().clone()).ok()
}

/// The day and the time of a value that a form computed, such as 2026-12-25T14:30:00.000+07:00.
fn written(text: &str) -> Option<DateTime> {
    let (date, clock) = text.split_once('T')?;
    Some(
        date.parse::<Date>()
            .ok()?
            .to_datetime(time::written(clock)?),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 3, 2);

    #[test]
    fn days_are_read_as_people_write_them() {
        let check = |typed: &str, expected: Option<Date>| {
            assert_eq!(day(typed, TODAY), expected, "{typed}")
        };
        for christmas in [
            "2026-12-25",
            "25/12/2026",
            "25.12.2026",
            "២៥ ១២ ២០២៦",
            "25/12/2569",
            "25 Dec 2026",
            "December 25, 2026",
            "25th of december 2026",
            "25 Desember 2026",
            "25 ธันวาคม 2569",
            "๒๕ ธ.ค. ๒๕๖๙",
            "ថ្ងៃទី២៥ ខែធ្នូ ឆ្នាំ២០២៦",
            "25 ທັນວາ 2026",
            "25 tháng 12 năm 2026",
            "ngày 25 tháng 12 năm 2026",
            "၂၀၂၆ ဒီဇင်ဘာ ၂၅",
        ] {
            check(christmas, Some(date(2026, 12, 25)));
        }
        check("1 มีนาคม 2569", Some(date(2026, 3, 1)));
        check("1 ມີນາ 2026", Some(date(2026, 3, 1)));
        check("5 មេសា 2026", Some(date(2026, 4, 5)));
        check("၅ မေ ၂၀၂၆", Some(date(2026, 5, 5)));
        check("5 mei 2026", Some(date(2026, 5, 5)));
        check("today", Some(TODAY));
        check("ថ្ងៃនេះ", Some(TODAY));
        check("Hôm qua", Some(date(2026, 3, 1)));
        check("เมื่อวาน", Some(date(2026, 3, 1)));
        check("25/13/2026", None);
        check("25/12/26", None);
        check("25 Dec 26", None);
        check("25 2026", None);
        check("25 jan feb 2026", None);
        check("tomorrow", None);
        check("99999-1-1", None);
    }

    #[test]
    fn moments_are_read_with_the_day_first_or_last() {
        let now = TODAY
            .at(19, 0, 0, 0)
            .in_tz("Asia/Phnom_Penh")
            .expect("a zone");
        let check = |typed: &str, expected: Option<&str>| {
            let read = moment(typed, &now).map(|at| at.strftime("%Y-%m-%d %H:%M%:z").to_string());
            assert_eq!(read.as_deref(), expected, "{typed}");
        };
        let expected = Some("2026-12-25 14:30+07:00");
        check("25/12/2026 14:30", expected);
        check("25/12/2569, 14.30 น.", expected);
        check("25/12/2569 เวลา 14.30 น.", expected);
        check("25 12 2026 2:30 pm", expected);
        check("25 tháng 12 năm 2026 14 giờ 30", expected);
        check("14:30 25/12/2026", expected);
        check("2026-12-25T14:30:00.000+07:00", expected);
        check("yesterday 9 am", Some("2026-03-01 09:00+07:00"));
        check("25/12/2026", None);
        check("14:30", None);
    }
}
