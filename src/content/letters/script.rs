//! Which script a letter belongs to, and which digit a character is.

use crate::model::Lang;
use std::fmt;
use unicode_normalization::char::is_combining_mark;

/// A script by its English name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Script(&'static str);

/// Scripts with the first and the last character of their blocks; what is not here is "of another script".
const BLOCKS: &[(&str, u32, u32)] = &[
    ("Latin", 0x41, 0x24f),
    ("Greek", 0x370, 0x3ff),
    ("Cyrillic", 0x400, 0x52f),
    ("Arabic", 0x600, 0x6ff),
    ("Devanagari", 0x900, 0x97f),
    ("Tamil", 0xb80, 0xbff),
    ("Thai", 0xe00, 0xe7f),
    ("Lao", 0xe80, 0xeff),
    ("Burmese", 0x1000, 0x109f),
    ("Khmer", 0x1780, 0x17ff),
    ("Khmer", 0x19e0, 0x19ff),
    ("Latin", 0x1e00, 0x1eff),
    ("Greek", 0x1f00, 0x1fff),
    ("Japanese", 0x3040, 0x30ff),
    ("Chinese", 0x3400, 0x9fff),
    ("Burmese", 0xa9e0, 0xa9ff),
    ("Burmese", 0xaa60, 0xaa7f),
    ("Korean", 0xac00, 0xd7af),
    ("wide Latin", 0xff21, 0xff5a),
    ("decorated Latin", 0x1d400, 0x1d7cb),
];

/// The zeros of other digits: Arabic, Persian, Thai, Lao, Burmese, Shan, Khmer, wide ones.
const ZEROS: [u32; 8] = [0x660, 0x6f0, 0xe50, 0xed0, 0x1040, 0x1090, 0x17e0, 0xff10];

impl Script {
    /// The script that every text may have words in.
    pub(super) const LATIN: Script = Script("Latin");

    /// The script of one of the languages that Sala speaks.
    pub(super) fn of_language(lang: Lang) -> Script {
        Script(match lang {
            Lang::KM => "Khmer",
            Lang::LO => "Lao",
            Lang::TH => "Thai",
            Lang::MY => "Burmese",
            _ => "Latin",
        })
    }

    /// The script that a character's block belongs to; letters are not told from digits and punctuation.
    pub(super) fn of(c: char) -> Script {
        let code = u32::from(c);
        let mut blocks = BLOCKS.iter();
        let block = blocks.find(|(_, from, to)| (*from..=*to).contains(&code));
        Script(block.map_or("of another script", |(name, ..)| name))
    }
}

/// True for letters and for the signs of one script; false for what all scripts share.
pub(super) fn is_letter(c: char) -> bool {
    let shared =
        matches!(c, '\u{300}'..='\u{36f}' | '\u{2000}'..='\u{2bff}' | '\u{fe00}'..='\u{fe0f}');
    !shared && (c.is_alphabetic() || is_combining_mark(c))
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The digit 0 to 9 that a character of any of these scripts stands for.
pub(super) fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let other = ZEROS
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10));
    let value = c.to_digit(10).or(other)?;
    char::from_digit(value, 10)
}
