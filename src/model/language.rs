//! Languages and words in them.

use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr};

/// A language by its code (`km`, `en`, `pt-br`): ASCII, lower case, at most 8 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang([u8; 8]);

impl Lang {
    /// English, the language that all content is written in first.
    pub const EN: Lang = Lang(*b"en\0\0\0\0\0\0");
    /// Khmer.
    pub const KM: Lang = Lang(*b"km\0\0\0\0\0\0");
    /// Lao.
    pub const LO: Lang = Lang(*b"lo\0\0\0\0\0\0");
    /// Thai.
    pub const TH: Lang = Lang(*b"th\0\0\0\0\0\0");
    /// Vietnamese.
    pub const VI: Lang = Lang(*b"vi\0\0\0\0\0\0");
    /// Indonesian.
    pub const ID: Lang = Lang(*b"id\0\0\0\0\0\0");
    /// Burmese.
    pub const MY: Lang = Lang(*b"my\0\0\0\0\0\0");
    /// The languages that Sala itself speaks.
    pub const ALL: [Lang; 7] = [
        Lang::EN,
        Lang::KM,
        Lang::LO,
        Lang::TH,
        Lang::VI,
        Lang::ID,
        Lang::MY,
    ];

    /// The code, as in `km`.
    pub fn code(&self) -> &str {
        let end = self.0.iter().position(|&b| b == 0).unwrap_or(8);
        std::str::from_utf8(&self.0[..end]).unwrap_or("en")
    }

    /// The language's name in itself and its own script; the code of one whose name is not known here.
    pub fn own_name(&self) -> &str {
        match *self {
            Lang::EN => "English",
            Lang::KM => "ខ្មែរ",
            Lang::LO => "ລາວ",
            Lang::TH => "ไทย",
            Lang::VI => "Tiếng Việt",
            Lang::ID => "Bahasa Indonesia",
            Lang::MY => "မြန်မာ",
            _ => self.name_elsewhere(),
        }
    }

    /// The name of a language that forms are written in and Sala does not speak.
    fn name_elsewhere(&self) -> &str {
        let known = ELSEWHERE.iter().find(|(code, _)| *code == self.code());
        known.map_or(self.code(), |(_, name)| name)
    }
}

/// Languages that forms are written in, by their own names.
const ELSEWHERE: [(&str, &str); 31] = [
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("ban", "Basa Bali"),
    ("bn", "বাংলা"),
    ("ceb", "Cebuano"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("ha", "Hausa"),
    ("hi", "हिन्दी"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("jv", "Basa Jawa"),
    ("ko", "한국어"),
    ("ms", "Bahasa Melayu"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ru", "Русский"),
    ("so", "Soomaali"),
    ("su", "Basa Sunda"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("tet", "Tetun"),
    ("tl", "Tagalog"),
    ("tr", "Türkçe"),
    ("ur", "اردو"),
    ("zh", "中文"),
];

impl FromStr for Lang {
    type Err = super::ids::BadId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.to_ascii_lowercase();
        let fine = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        let long_enough = (2..=8).contains(&code.len());
        if !long_enough || !code.bytes().all(fine) || !code.as_bytes()[0].is_ascii_alphabetic() {
            return Err(super::ids::BadId(
                text.into(),
                "a language is a code such as km or pt-br",
            ));
        }
        let mut bytes = [0; 8];
        bytes[..code.len()].copy_from_slice(code.as_bytes());
        Ok(Lang(bytes))
    }
}

impl TryFrom<String> for Lang {
    type Error = super::ids::BadId;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> String {
        lang.code().to_owned()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The same words in several languages; never empty texts, perhaps no text at all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(BTreeMap<Lang, String>);

impl Words {
    /// Words in one language.
    pub fn one(lang: Lang, text: impl Into<String>) -> Self {
        let mut words = Self::default();
        words.set(lang, text);
        words
    }

    /// Sets the text for a language; blank text is left out.
    pub fn set(&mut self, lang: Lang, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.0.insert(lang, text);
        }
    }

    /// The text in this very language.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.0.get(&lang).map(String::as_str)
    }

    /// The text in this language, else in English, else in whichever language there is, else "".
    pub fn get(&self, lang: Lang) -> &str {
        let text = self.0.get(&lang).or_else(|| self.0.get(&Lang::EN));
        text.or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// The languages that have a text.
    pub fn langs(&self) -> impl Iterator<Item = Lang> + '_ {
        self.0.keys().copied()
    }

    /// Each language with its text.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.0.iter().map(|(lang, text)| (*lang, text.as_str()))
    }

    /// True when there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(Lang, String)> for Words {
    fn from_iter<I: IntoIterator<Item = (Lang, String)>>(pairs: I) -> Self {
        let mut words = Self::default();
        pairs
            .into_iter()
            .for_each(|(lang, text)| words.set(lang, text));
        words
    }
}

/// How many letters a text shows, vowel signs and tone marks not counted: about how wide it is on a phone.
pub fn base_letters(text: &str) -> usize {
    text.chars()
        .filter(|&c| !unicode_normalization::char::is_combining_mark(c))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_in_any_case() {
        assert_eq!("KM".parse(), Ok(Lang::KM));
        assert_eq!(
            "pt-BR".parse::<Lang>().map(|l| l.code().to_owned()),
            Ok("pt-br".into())
        );
        for bad in ["", "k", "khmer-long", "k m", "ខ្មែរ"] {
            assert!(bad.parse::<Lang>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_language_is_called_by_its_own_name_even_if_sala_does_not_speak_it() {
        let own = |code: &str| {
            let lang: Lang = code.parse().expect("a code");
            lang.own_name().to_owned()
        };
        assert_eq!(own("km"), "ខ្មែរ");
        assert_eq!(own("fr"), "Français");
        assert_eq!(own("xx"), "xx");
    }

    #[test]
    fn marks_are_no_letters() {
        assert_eq!(base_letters("abc"), 3);
        assert_eq!(base_letters("ไม่เคย"), 5, "one tone mark");
        assert_eq!(
            base_letters("បន្ទាប់"),
            4,
            "a sign below, a vowel and a mark above"
        );
    }

    #[test]
    fn words_fall_back_to_english_then_to_anything() {
        let mut words = Words::one(Lang::TH, "สวัสดี");
        assert_eq!(words.get(Lang::KM), "สวัสดี");
        words.set(Lang::EN, "hello");
        assert_eq!(words.get(Lang::KM), "hello");
        assert_eq!(words.get(Lang::TH), "สวัสดี");
        assert_eq!(Words::default().get(Lang::EN), "");
    }
}
