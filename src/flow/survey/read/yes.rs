//! Yes and no, in all our languages and in the ways that people type them.

use super::words;
use crate::model::{Choice, PREFER_NOT};

const YES: &[&str] = &[
    "yes",
    "yes please",
    "y",
    "yeah",
    "yep",
    "ok",
    "okay",
    "sure",
    "true",
    "oui", //
    "បាទ",
    "ចាស",
    "ចា៎",
    "បាទចាស",
    "បាទមាន",
    "ចាសមាន",
    "មាន",
    "មែន",
    "មែនហើយ",
    "យល់ព្រម", //
    "ແມ່ນ",
    "ແມ່ນແລ້ວ",
    "ເຈົ້າ",
    "ໂດຍ",
    "ຕົກລົງ",
    "ມີ", //
    "ใช่",
    "ใช่ครับ",
    "ใช่ค่ะ",
    "ใช่คะ",
    "ครับ",
    "ค่ะ",
    "คะ",
    "ได้",
    "ตกลง",
    "มี",
    "มีครับ",
    "มีค่ะ", //
    "có",
    "co",
    "có ạ",
    "vâng",
    "vang",
    "vâng ạ",
    "dạ",
    "da",
    "dạ có",
    "dạ vâng",
    "đúng",
    "dung",
    "ừ",
    "phải", //
    "ya",
    "iya",
    "betul",
    "benar",
    "setuju",
    "ada", //
    "ဟုတ်ကဲ့",
    "ဟုတ်ကဲ့ပါ",
    "ဟုတ်",
    "ဟုတ်တယ်",
    "ဟုတ်ပါတယ်",
    "အင်း",
    "ရှိတယ်",
    "ရှိပါတယ်",
];

const NO: &[&str] = &[
    "no",
    "n",
    "nope",
    "not",
    "false",
    "no thanks",
    "non", //
    "ទេ",
    "អត់",
    "អត់ទេ",
    "អត់មាន",
    "អត់មានទេ",
    "មិនមែន",
    "មិនមែនទេ",
    "គ្មាន",
    "គ្មានទេ",
    "បាទទេ",
    "ចាសទេ",
    "ទេបាទ",
    "ទេចាស", //
    "ບໍ່",
    "ບໍ",
    "ບໍ່ແມ່ນ",
    "ບໍ່ມີ",
    "ບໍ່ມີແລ້ວ", //
    "ไม่",
    "ไม่ใช่",
    "ไม่ครับ",
    "ไม่ค่ะ",
    "ไม่ใช่ครับ",
    "ไม่ใช่ค่ะ",
    "ไม่มี",
    "ไม่มีครับ",
    "ไม่มีค่ะ",
    "ไม่มีแล้ว", //
    "không",
    "khong",
    "ko",
    "dạ không",
    "không ạ",
    "không có",
    "chưa", //
    "tidak",
    "tdk",
    "nggak",
    "enggak",
    "gak",
    "ga",
    "bukan",
    "belum",
    "tidak ada", //
    "မဟုတ်ဘူး",
    "မဟုတ်ပါဘူး",
    "မဟုတ်ပါ",
    "မဟုတ်",
    "ဟင့်အင်း",
    "မရှိဘူး",
    "မရှိပါဘူး",
    "မရှိပါ",
];

/// Whether what was typed is a yes, or a no; none for anything else.
pub(in super::super) fn yes_or_no(typed: &str) -> Option<bool> {
    let typed = words::tight(typed);
    let among = |known: &[&str]| known.iter().any(|word| words::are(word, &typed));
    match (among(YES), among(NO)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// What says that there is none after those already told of; elsewhere these words are no plain no.
const NO_MORE: &[&str] = &[
    "2",
    "no more",
    "អស់ហើយ",
    "អត់ទៀតទេ",
    "ចប់",
    "หมดแล้ว",
    "พอแล้ว",
    "ໝົດແລ້ວ",
    "မရှိတော့ဘူး",
    "မရှိတော့ပါ",
    "hết rồi",
    "không còn",
    "sudah",
    "sudah semua",
];

/// Whether there is one more; the two buttons may be typed as 1 and 2.
pub(super) fn one_more(typed: &str) -> Option<bool> {
    let tight = words::tight(typed);
    let among = |known: &[&str]| known.iter().any(|word| words::are(word, &tight));
    match (among(&["1", "còn"]), among(NO_MORE)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => yes_or_no(typed),
    }
}

/// The choice that means this, where one of those offered is a yes and one a no.
pub(super) fn choice<'a>(offered: &[(usize, &'a Choice)], yes: bool) -> Option<&'a Choice> {
    let pair = offered
        .iter()
        .filter(|(_, choice)| choice.name.as_str() != PREFER_NOT)
        .count()
        == 2;
    let means = |choice: &Choice, wanted: bool| {
        let named = match choice.name.as_str() {
            // Of a scale from 0 upwards, neither is a yes.
            "1" => pair && wanted,
            "0" => pair && !wanted,
            name => yes_or_no(name) == Some(wanted),
        };
        named
            || choice
                .label
                .iter()
                .any(|(_, label)| yes_or_no(label) == Some(wanted))
    };
    let the_one = |wanted: bool| {
        let mut found = offered.iter().filter(|(_, choice)| means(choice, wanted));
        let (_, one) = found.next()?;
        found.next().is_none().then_some(*one)
    };
    let (yes_choice, no_choice) = the_one(true).zip(the_one(false))?;
    Some(if yes { yes_choice } else { no_choice })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Lang, Words};

    #[test]
    fn yes_and_no_are_known_in_every_language() {
        for yes in [
            "Yes",
            "y",
            "OK!",
            "បាទ",
            "ចាស",
            "ແມ່ນ",
            "ใช่ครับ",
            "dạ có",
            "Vâng ạ",
            "ya",
            "ဟုတ်ကဲ့",
        ] {
            assert_eq!(yes_or_no(yes), Some(true), "{yes}");
        }
        for no in [
            "no",
            "N",
            "ទេ",
            "អត់ទេ",
            "ບໍ່",
            "ไม่ใช่",
            "không",
            "tidak",
            "မဟုတ်ဘူး",
        ] {
            assert_eq!(yes_or_no(no), Some(false), "{no}");
        }
        for neither in ["", "maybe", "yes no", "1", "?"] {
            assert_eq!(yes_or_no(neither), None, "{neither}");
        }
    }

    #[test]
    fn one_more_is_answered_as_people_say_it() {
        for (typed, expected) in [
            ("1", Some(true)),
            ("២", Some(false)),
            ("còn", Some(true)),
            ("Hết rồi", Some(false)),
            ("អស់ហើយ", Some(false)),
            ("ใช่", Some(true)),
            ("3", None),
        ] {
            assert_eq!(one_more(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_list_is_known_by_its_names_or_its_labels() {
        let check = |choices: &[(&str, &str)], typed_yes: Option<&str>| {
            let own = |(name, label): &(&str, &str)| Choice {
                name: name.parse().expect("a name"),
                label: Words::one(Lang::EN, *label),
                score: None,
                columns: Default::default(),
            };
            let choices: Vec<Choice> = choices.iter().map(own).collect();
            let offered: Vec<_> = choices.iter().enumerate().collect();
            assert_eq!(
                choice(&offered, true).map(|choice| choice.name.as_str()),
                typed_yes
            );
        };
        check(&[("yes", "I do"), ("no", "I do not")], Some("yes"));
        check(&[("1", "I do"), ("0", "I do not")], Some("1"));
        check(&[("a", "ใช่"), ("b", "ไม่ใช่"), ("c", "Later")], Some("a"));
        check(&[("0", "None"), ("1", "One"), ("2", "Two")], None);
        check(&[("yes", "I do"), ("later", "Later")], None);
    }
}
