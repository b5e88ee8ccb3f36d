//! Questions that ask who somebody is. A form that does not ask cannot lose it.
//!
//! Found by type, by the question's name and by words of its label, so it can miss some and doubt others: a remark, never a problem.

use super::{Remark, Sheets};
use crate::model::{Question, QuestionKind, Survey};

/// What is asked, words that a question's name holds, and words or parts of words that its label holds.
struct Sign {
    what: &'static str,
    /// Separated by spaces.
    names: &'static str,
    /// Separated by `|`; whole words in Latin letters, any part of the text in scripts without spaces.
    labels: &'static str,
}

const PLACE: &str = "a place on the map";

const SIGNS: &[Sign] = &[
    Sign {
        what: "a name",
        names: "name nom nama fullname firstname lastname surname prenom namalengkap hoten",
        labels: "your name|full name|first name|last name|family name|name of respondent|name of the respondent|respondent's name|\
                 votre nom|nom complet|nom et prénom|prénom|nama anda|nama lengkap|siapa nama|họ tên|họ và tên|tên của bạn|\
                 ឈ្មោះរបស់អ្នក|ឈ្មោះ|ชื่อของคุณ|ชื่อ-นามสกุล|นามสกุล|ຊື່ຂອງທ່ານ|ຊື່ ແລະ ນາມສະກຸນ|အမည်|နာမည်",
    },
    Sign {
        what: "a phone number",
        names: "phone telephone mobile whatsapp tel cellphone phonenumber contactno contactnumber contactnum telepon hp",
        labels: "phone number|contact no|telephone number|mobile number|whatsapp number|your phone|contact number|numéro de téléphone|\
                 téléphone|nomor telepon|nomor hp|số điện thoại|លេខទូរស័ព្ទ|เบอร์โทร|หมายเลขโทรศัพท์|ເບີໂທ|ဖုန်းနံပါတ်",
    },
    Sign {
        what: "an e-mail address",
        names: "email mail courriel surel",
        labels: "e-mail|email|e-mail address|email address|adresse électronique|courriel|alamat email|surel|អ៊ីមែល|อีเมล|ອີເມວ|အီးမေးလ်",
    },
    Sign {
        what: "an address",
        names: "address adresse alamat diachi",
        labels: "your address|home address|residential address|street address|where exactly do you live|adresse|alamat|địa chỉ|អាសយដ្ឋាន|ที่อยู่|ທີ່ຢູ່|လိပ်စာ",
    },
    Sign {
        what: "an ID number",
        names: "idnumber nid nationalid passport idcard ktp nik cccd cmnd",
        labels: "id number|identity card|national id|passport number|passport|carte d'identité|numéro d'identité|nomor ktp|nik|\
                 căn cước|chứng minh nhân dân|អត្តសញ្ញាណប័ណ្ណ|เลขบัตรประชาชน|ບັດປະຈຳຕົວ|မှတ်ပုံတင်",
    },
    Sign {
        what: "a day of birth",
        names: "dob birthdate dateofbirth birthday",
        labels: "date of birth|birth date|birthday|date de naissance|tanggal lahir|ngày sinh|ថ្ងៃខែឆ្នាំកំណើត|วันเกิด|ວັນເດືອນປີເກີດ|မွေးသက္ကရာဇ်",
    },
    Sign {
        what: PLACE,
        names: "gps longitude latitude coordinates location lat lon lng",
        labels: "gps|longitude|latitude|coordinates|coordonnées|titik koordinat|tọa độ|พิกัด",
    },
];

/// Words that may stand beside such a word in a question's name: `patient_phone_number` is one, `mobile_network` is none.
const PERSONS: &[&str] = &[
    "number",
    "no",
    "num",
    "contact",
    "home",
    "residential",
    "full",
    "first",
    "last",
    "family",
    "middle",
    "given",
    "your",
    "my",
    "person",
    "respondent",
    "resp",
    "participant",
    "patient",
    "member",
    "head",
    "household",
    "hh",
    "hhh",
    "mother",
    "father",
    "child",
    "beneficiary",
    "of",
    "the",
    "interviewee",
    "client",
    "student",
];

/// What the form asks about the person, by what is asked.
pub(super) fn of(survey: &Survey, sheets: &Sheets<'_>) -> Vec<Remark> {
    let mut found: Vec<Vec<u32>> = vec![Vec::new(); SIGNS.len()];
    for question in &survey.questions {
        let row = sheets.row(question.name.as_str());
        let sign = SIGNS.iter().position(|sign| match question.kind {
            QuestionKind::Point => sign.what == PLACE,
            _ => is_sign(sign, question),
        });
        if let Some(sign) = sign.filter(|_| takes_words(question)) {
            found[sign].extend(row);
        }
    }
    let why = "do you need it? What nobody asks, nobody can lose";
    let signs = SIGNS.iter().zip(found);
    let asked = signs.filter_map(|(sign, rows)| Remark::on(rows, "survey", sign.what, why));
    asked.collect()
}

/// Whether an answer can say who or where somebody is; a choice of few cannot.
fn takes_words(question: &Question) -> bool {
    use QuestionKind as K;
    match question.kind {
        K::Text | K::Integer | K::Decimal | K::Date | K::DateTime | K::Point => {
            !question.name.as_str().contains('/')
        }
        _ => false,
    }
}

/// Words from which on the end of a question's name is enough.
const LONG: usize = 8;

/// A name in small letters, `primaryContactNo` as `primary_contact_no`.
fn split_words(name: &str) -> String {
    let mut words = String::new();
    let mut small = false;
    for letter in name.chars() {
        if small && letter.is_uppercase() {
            words.push('_');
        }
        small = letter.is_lowercase();
        words.extend(letter.to_lowercase());
    }
    words
}

fn is_sign(sign: &Sign, question: &Question) -> bool {
    let name = split_words(question.name.as_str());
    let parts: Vec<&str> = name
        .split(|c: char| !c.is_alphanumeric())
        .map(|part| part.trim_end_matches(|c: char| c.is_ascii_digit()))
        .filter(|part| !part.is_empty())
        .collect();
    let joined = parts.concat();
    let own = |word: &str| sign.names.split(' ').any(|name| name == word);
    let beside = |word: &str| own(word) || PERSONS.contains(&word);
    let ends = |name: &str| name.len() >= LONG && joined.ends_with(name);
    let named = own(&joined)
        || sign.names.split(' ').any(ends)
        || parts.iter().any(|part| own(part)) && parts.iter().all(|part| beside(part));
    named
        || question.label.iter().any(|(_, label)| {
            let label = label.to_lowercase();
            sign.labels.split('|').any(|words| holds(&label, words))
        })
}

/// Whether a text holds these words: as whole words in Latin letters, anywhere in other scripts.
fn holds(text: &str, words: &str) -> bool {
    let latin =
        |c: char| c.is_alphabetic() && (c as u32) < 0x0e00 || ('\u{1e00}'..'\u{1f00}').contains(&c);
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        !before.is_some_and(latin) && !after.is_some_and(latin)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_in_latin_and_anywhere_in_other_scripts() {
        let check =
            |text: &str, words: &str, is: bool| assert_eq!(holds(text, words), is, "{text}");
        check("what is your phone number?", "phone number", true);
        check("phone numbering", "phone number", false);
        check("teknik", "nik", false);
        check("số điện thoại của bạn", "số điện thoại", true);
        check("សូមប្រាប់លេខទូរស័ព្ទរបស់អ្នក", "លេខទូរស័ព្ទ", true);
    }
}
