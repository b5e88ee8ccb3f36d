//! Languages as spreadsheet headers name them: `Khmer (km)`, `km`, `Khmer`, `ភាសាខ្មែរ`.

use crate::model::Lang;

const NAMES: &[(&str, &str)] = &[
    ("en", "english|anglais|inggris"),
    ("km", "khmer|cambodian|ខ្មែរ|ភាសាខ្មែរ"),
    ("lo", "lao|laotian|ລາວ|ພາສາລາວ"),
    ("th", "thai|ไทย|ภาษาไทย"),
    ("vi", "vietnamese|tiếng việt|việt"),
    ("id", "indonesian|bahasa indonesia|bahasa|indonesia"),
    ("my", "burmese|myanmar|မြန်မာ|မြန်မာဘာသာ|ဗမာ"),
    ("ms", "malay|bahasa melayu|melayu"),
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
    let text = text.trim();
    let in_parentheses = text.strip_suffix(')').and_then(|t| t.rsplit_once('('));
    if let Some(Ok(lang)) = in_parentheses.map(|(_, code)| code.trim().parse()) {
        return Some((lang, true));
    }
    let name = text.to_lowercase();
    let known = NAMES
        .iter()
        .find(|(code, names)| *code == name || names.split('|').any(|other| other == name));
    if let Some((code, _)) = known {
        return code.parse().ok().map(|lang| (lang, true));
    }
    if text.len() == 2 {
        return text.parse().ok().map(|lang| (lang, true));
    }
    let letters: String = name
        .chars()
        .filter(char::is_ascii_alphabetic)
        .take(8)
        .collect();
    letters.parse().ok().map(|lang| (lang, false))
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
        check("Bahasa Indonesia", "id", true);
        check("lo", "lo", true);
        check("xx", "xx", true);
        check("Bambara", "bambara", false);
        assert_eq!(language("?"), None);
        assert_eq!(shown(Lang::KM), "Khmer (km)");
    }
}
