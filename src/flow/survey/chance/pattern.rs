//! Words that fit a pattern.

use super::Dice;
use regex_syntax::hir::{Class, Hir, HirKind};

/// How often something is repeated that may be repeated without end.
const MORE: u32 = 3;

/// Words that fit the pattern; none if it is no pattern.
pub(super) fn fitting(pattern: &str, dice: &mut Dice) -> Option<String> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let mut words = String::new();
    write(&hir, dice, &mut words);
    Some(words)
}

fn write(hir: &Hir, dice: &mut Dice, words: &mut String) {
    if words.len() > 1_000 {
        return;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => words.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => words.extend(letter(class, dice)),
        HirKind::Repetition(repetition) => {
            let most = repetition
                .max
                .unwrap_or(repetition.min.saturating_add(MORE));
            let sides = most.saturating_sub(repetition.min).min(60) as usize + 1;
            let times = repetition.min as usize + dice.roll(sides);
            (0..times).for_each(|_| write(&repetition.sub, dice, words));
        }
        HirKind::Capture(capture) => write(&capture.sub, dice, words),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, dice, words)),
        HirKind::Alternation(parts) => {
            if let Some(part) = parts.get(dice.roll(parts.len())) {
                write(part, dice, words);
            }
        }
    }
}

/// A letter of a class, rather one that can be seen.
fn letter(class: &Class, dice: &mut Dice) -> Option<char> {
    let ranges: Vec<(u32, u32)> = match class {
        Class::Unicode(class) => {
            let range =
                |r: &regex_syntax::hir::ClassUnicodeRange| (r.start() as u32, r.end() as u32);
            class.ranges().iter().map(range).collect()
        }
        Class::Bytes(class) => {
            let range = |r: &regex_syntax::hir::ClassBytesRange| (r.start().into(), r.end().into());
            class.ranges().iter().map(range).collect()
        }
    };
    let pick = |dice: &mut Dice| {
        let (from, to) = *ranges.get(dice.roll(ranges.len()))?;
        char::from_u32(from + dice.roll((to - from).min(200) as usize + 1) as u32)
    };
    let seen = |c: &char| c.is_alphanumeric() || c.is_ascii_punctuation();
    let tries: Vec<char> = (0..20).filter_map(|_| pick(dice)).collect();
    tries.iter().find(|c| seen(c)).or(tries.first()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fit_their_pattern() {
        for pattern in [
            "[0-9]{8}",
            "^(\\+855|0)[1-9][0-9]{7,8}$",
            "[ក-អ]+",
            ".*@[a-z]+\\.(org|com)",
        ] {
            let regex = regex::Regex::new(&format!("^(?:{pattern})$")).expect(pattern);
            for seed in 0..50 {
                let words = fitting(pattern, &mut Dice::new(seed, "")).expect(pattern);
                assert!(regex.is_match(&words), "{pattern}: {words}");
            }
        }
        assert_eq!(fitting("(", &mut Dice::new(1, "")), None);
    }
}
