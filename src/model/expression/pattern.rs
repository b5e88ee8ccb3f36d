//! Patterns of `regex()`: read once, when the form is read. They are Java's, as forms have them.
//!
//! What needs to look around or back cannot be read: such patterns can take forever, and these never do.

use regex::{Regex, RegexBuilder};
use serde::{Deserialize, Serialize};

/// The most memory that a pattern may take once it is read, in bytes.
const LARGEST: usize = 1 << 18;

/// A pattern that the whole of a text must fit.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pattern {
    text: String,
    regex: Regex,
}

/// Why a text is no pattern.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadPattern(String);

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// What is wrong with it, for the author of a form.
    pub fn new(text: &str) -> Result<Pattern, BadPattern> {
        let read = |pattern: &str| {
            let mut builder = RegexBuilder::new(pattern);
            builder.size_limit(LARGEST).nest_limit(50).build()
        };
        let ours = from_java(text);
        // Alone first: "a)|(b" is none, but would be one with parentheses around it.
        let regex = read(&ours).and_then(|_| read(&format!("^(?:{ours})$")));
        match regex {
            Ok(regex) => Ok(Pattern {
                text: text.into(),
                regex,
            }),
            Err(error) => Err(BadPattern(why(text, &error))),
        }
    }

    /// The pattern as the form has it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the whole text fits.
    pub fn fits(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }
}

fn why(text: &str, error: &regex::Error) -> String {
    let last = error.to_string();
    let last = last.lines().last().unwrap_or_default();
    let why = last.trim().trim_start_matches("error: ");
    match error {
        regex::Error::CompiledTooBig(_) => {
            format!("the pattern '{text}' is too large; ask for fewer repetitions")
        }
        _ if why.starts_with("look-around") || why.starts_with("backreferences") => format!(
            "Sala cannot read the pattern '{text}': it looks around or back; join several regex() with \"and\" instead"
        ),
        _ => format!("Sala cannot read the pattern '{text}': {why}"),
    }
}

/// The same pattern where Java writes it otherwise: its digits and letters are those of English, and `\Q...\E` quotes.
fn from_java(text: &str) -> String {
    let mut ours = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        ours.push_str(before);
        let letter = after.chars().next();
        rest = &after[letter.map_or(0, char::len_utf8)..];
        match letter {
            Some('d') => ours.push_str("[0-9]"),
            Some('D') => ours.push_str("[^0-9]"),
            Some('w') => ours.push_str("[A-Za-z0-9_]"),
            Some('W') => ours.push_str("[^A-Za-z0-9_]"),
            Some('s') => ours.push_str(r"[ \t\n\x0B\f\r]"),
            Some('S') => ours.push_str(r"[^ \t\n\x0B\f\r]"),
            Some('h') => {
                ours.push_str(r"[ \t\u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}]")
            }
            Some('Z') => ours.push_str(r"\z"),
            Some(sign @ ('<' | '>')) => ours.push(sign),
            Some('Q') => {
                let (quoted, after) = rest.split_once(r"\E").unwrap_or((rest, ""));
                ours.push_str(&regex::escape(quoted));
                rest = after;
            }
            Some('p' | 'P') if class(rest).is_some() => {
                if let Some((name, after)) = class(rest) {
                    let not = if letter == Some('P') { "^" } else { "" };
                    ours.push_str(&format!("[[:{not}{name}:]]"));
                    rest = after;
                }
            }
            Some('p' | 'P') => {
                ours.push('\\');
                ours.extend(letter);
                if let Some(after) = rest.strip_prefix("{Is") {
                    ours.push('{');
                    rest = after;
                }
            }
            other => {
                ours.push('\\');
                ours.extend(other);
            }
        }
    }
    ours.push_str(rest);
    ours
}

/// The class of letters that `{Alpha}` and the like begin with, and what follows.
fn class(text: &str) -> Option<(String, &str)> {
    const CLASSES: [&str; 9] = [
        "Alpha", "Digit", "Alnum", "Upper", "Lower", "Punct", "Space", "Blank", "XDigit",
    ];
    let (name, after) = text.strip_prefix('{')?.split_once('}')?;
    let known = CLASSES.contains(&name);
    known.then(|| (name.to_lowercase(), after))
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl TryFrom<String> for Pattern {
    type Error = BadPattern;
    fn try_from(text: String) -> Result<Self, BadPattern> {
        Pattern::new(&text)
    }
}

impl From<Pattern> for String {
    fn from(pattern: Pattern) -> String {
        pattern.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_javas() {
        let fits = |pattern: &str, text: &str| Pattern::new(pattern).expect(pattern).fits(text);
        assert!(fits(r"\d{3}", "123") && !fits(r"\d{3}", "១២៣"));
        assert!(fits(r"[\w.]+", "a_b.c") && !fits(r"\w+", "ក"));
        assert!(fits(r"\p{IsKhmer}+", "ខ្មែរ") && fits(r"\p{L}", "ក"));
        assert!(fits(r"\p{Alpha}+\p{Punct}", "abc!") && fits(r"\P{Digit}", "x"));
        assert!(fits(r"\Qa.b\E+", "a.bb") && !fits(r"\Qa.b\E", "axb"));
        assert!(fits(r"\<b\>", "<b>") && fits(r"a\/b\-c", "a/b-c"));
        assert!(fits("cat|dog", "dog") && !fits("cat|dog", "dogs"));
    }

    #[test]
    fn what_is_no_pattern_says_why() {
        let refuse = |pattern: &str, part: &str| {
            let error = Pattern::new(pattern).expect_err(pattern).to_string();
            assert!(error.contains(part), "{pattern}: {error}");
        };
        refuse("(?=.*[0-9]).*", "looks around or back");
        refuse(r"(a)\1", "looks around or back");
        refuse("[0-9", "unclosed character class");
        refuse("a)|(b", "unopened group");
        refuse("((a{1000}){1000}){1000}", "too large");
    }
}
