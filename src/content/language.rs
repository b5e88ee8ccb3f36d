//! Languages as spreadsheet headers name them: `Khmer (km)`, `km`, `Khmer`, `ភាសាខ្មែរ`.

use super::sheet::plain;
use crate::model::Lang;
use unicode_normalization::UnicodeNormalization;

const NAMES: &[(&str, &str)] = &[
    (
        "en",
        "english|anglais|inggris|tiếng anh|bahasa inggris|ភាសាអង់គ្លេស|អង់គ្លេស|ພາສາອັງກິດ|ภาษาอังกฤษ|อังกฤษ|အင်္ဂလိပ်",
    ),
    ("km", "khmer|cambodian|central khmer|ខ្មែរ|ភាសាខ្មែរ"),
    ("lo", "lao|laotian|laos|ລາວ|ພາສາລາວ"),
    ("th", "thai|ไทย|ภาษาไทย"),
    ("vi", "vietnamese|viet|tieng viet|tiếng việt|việt"),
    ("id", "indonesian|bahasa indonesia|bahasa|indonesia"),
    ("my", "burmese|myanmar|မြန်မာ|မြန်မာဘာသာ|မြန်မာစာ|ဗမာ|ဗမာစာ"),
    ("ms", "malay|bahasa melayu|melayu|bahasa malaysia"),
    ("tl", "tagalog"),
    ("fil", "filipino|pilipino"),
    ("ceb", "cebuano|bisaya"),
    ("jv", "javanese|basa jawa"),
    ("su", "sundanese|basa sunda"),
    ("ban", "balinese|basa bali"),
    ("tet", "tetum|tetun"),
    ("zh", "chinese|mandarin|中文"),
    ("ja", "japanese|日本語"),
    ("ko", "korean|한국어"),
    ("fr", "french|français|francais"),
    ("es", "spanish|español|espanol"),
    ("pt", "portuguese|português|portugues"),
    ("de", "german|deutsch"),
    ("it", "italian|italiano"),
    ("nl", "dutch|nederlands"),
    ("ru", "russian|русский"),
    ("uk", "ukrainian|українська"),
    ("ar", "arabic|العربية|عربي"),
    ("fa", "persian|farsi|dari"),
    ("ps", "pashto"),
    ("ur", "urdu"),
    ("hi", "hindi|हिन्दी"),
    ("bn", "bengali|bangla|বাংলা"),
    ("ne", "nepali|नेपाली"),
    ("si", "sinhala"),
    ("ta", "tamil|தமிழ்"),
    ("sw", "swahili|kiswahili"),
    ("am", "amharic"),
    ("so", "somali"),
    ("ha", "hausa"),
    ("tr", "turkish|türkçe"),
    ("ht", "haitian creole|kreyòl|creole"),
    ("shn", "shan"),
    ("ksw", "karen|s'gaw karen"),
    ("hmn", "hmong"),
];

/// The language that a header means, and whether the header leaves no doubt.
///
/// A name that nobody knows becomes a code of its own letters, with doubt; one without Latin letters is none.
pub(crate) fn language(text: &str) -> Option<(Lang, bool)> {
    let text: String = plain(text).nfc().collect();
    let parts = text.strip_suffix(')').and_then(|t| t.rsplit_once('('));
    let name = parts.map_or(text.as_str(), |(name, _)| name).trim();
    let known = known(name);
    if let Some((_, code)) = parts
        && let Ok(lang) = code.trim().parse::<Lang>()
    {
        // `English (UK)` is no Ukrainian: what stands there in capitals is a country.
        let country = code.trim().len() == 2 && code.chars().all(|c| !c.is_lowercase());
        let lang = known.filter(|_| country).unwrap_or(lang);
        return Some((lang, true));
    }
    if let Some(lang) = known {
        return Some((lang, true));
    }
    if name.len() == 2 {
        return name.parse().ok().map(|lang| (lang, true));
    }
    let lower = name.to_lowercase();
    let letters: String = lower
        .chars()
        .filter(char::is_ascii_alphabetic)
        .take(8)
        .collect();
    letters.parse().ok().map(|lang| (lang, false))
}

fn known(name: &str) -> Option<Lang> {
    let name = name.to_lowercase();
    let fits = |names: &str| names.split('|').any(|other| other.nfc().eq(name.chars()));
    let known = NAMES
        .iter()
        .find(|(code, names)| *code == name || fits(names));
    known.and_then(|(code, _)| code.parse().ok())
}

/// `Khmer (km)`: a language as our own headers name it, for problems.
pub(crate) fn shown(lang: Lang) -> String {
    let known = NAMES.iter().find(|(code, _)| *code == lang.code());
    let name = known.and_then(|(_, names)| names.split('|').next());
    let Some(name) = name else {
        return lang.code().into();
    };
    let mut letters = name.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    format!("{first}{} ({})", letters.as_str(), lang.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_code_or_by_name() {
        let check = |text: &str, code: &str, sure: bool| {
            let lang = code.parse().expect("a code");
            assert_eq!(language(text), Some((lang, sure)), "{text}");
        };
        check("Khmer (km)", "km", true);
        check(" Brazilian (pt-BR) ", "pt-br", true);
        check("ភាសាខ្មែរ", "km", true);
        check("ភាសាខ្មែរ (km)", "km", true);
        check("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "vi", true);
        check("Bahasa\u{a0}Melayu\u{200b}", "ms", true);
        check("English (UK)", "en", true);
        check("English (United States)", "en", true);
        check("Bahasa Indonesia", "id", true);
        check("lo", "lo", true);
        check("xx", "xx", true);
        check("Bambara", "bambara", false);
        assert_eq!(language("?"), None);
        assert_eq!(shown(Lang::KM), "Khmer (km)");
    }
}
