//! What is long for a phone: texts, labels of choices, lists.

use super::{Remark, Sheets};
use crate::model::{Choice, Question, QuestionKind, Survey, base_letters};

/// The characters that fit on a phone's screen.
const SCREEN: usize = 900;

/// Telegram's limit for one message, in UTF-16 units.
const MESSAGE: usize = 4_096;

/// The longest label that stands on a button, in base letters.
const BUTTON: usize = 24;

/// The most choices that have a button with words each.
const BUTTONS: usize = 8;

/// The most choices of a list that is shown whole.
pub(super) const LONG_LIST: usize = 20;

/// What is long, by what becomes of it.
pub(super) fn of(survey: &Survey, sheets: &Sheets<'_>) -> Vec<Remark> {
    let mut found: [Vec<u32>; 5] = Default::default();
    let mut shown: Vec<&Question> = Vec::new();
    for question in &survey.questions {
        let is_note = question.kind == QuestionKind::Note;
        let is_asked = question.kind.is_asked() && question.kind != QuestionKind::Blank;
        if !is_note && !is_asked {
            continue;
        }
        shown.push(question);
        if is_asked {
            let row = sheets.row(question.name.as_str());
            let is = measure(survey, &shown, survey.choices(question));
            let long = found.iter_mut().zip(is).filter(|(_, is)| *is);
            long.for_each(|(rows, _)| rows.extend(row));
            shown.clear();
        }
    }
    remarks(found)
}

/// What is long of a question with the notes before it: which of the remarks it gets.
fn measure(survey: &Survey, shown: &[&Question], choices: &[Choice]) -> [bool; 5] {
    let long = choices.iter().any(|choice| is_long(survey, choice));
    let numbered = choices.len() <= LONG_LIST && (long || choices.len() > BUTTONS);
    let (mut letters, mut units) = (0, 0);
    for lang in &survey.langs {
        let words = shown.iter().flat_map(|q| [&q.label, &q.hint]);
        let texts: Vec<&str> = words.map(|words| survey.words(words, *lang)).collect();
        let listed = choices.iter().filter(|_| numbered);
        // A number, a point, a space and a line's end stand around each.
        let listed = listed.map(|choice| length(survey.words(&choice.label, *lang)) + 5);
        letters = letters.max(texts.iter().map(|text| text.chars().count()).sum());
        units = units
            .max(texts.iter().map(|text| length(text) + 1).sum::<usize>() + listed.sum::<usize>());
    }
    [
        units > MESSAGE,
        units <= MESSAGE && letters > SCREEN,
        numbered && long,
        numbered && !long,
        choices.len() > LONG_LIST,
    ]
}

/// A length as Telegram counts it.
fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

fn is_long(survey: &Survey, choice: &Choice) -> bool {
    let mut labels = survey
        .langs
        .iter()
        .map(|lang| survey.words(&choice.label, *lang));
    labels.any(|label| base_letters(label) > BUTTON)
}

fn remarks(found: [Vec<u32>; 5]) -> Vec<Remark> {
    let words = [
        (
            "too long for one message",
            "over 4,096 characters with notes and choices: it is split; say it shorter",
        ),
        (
            "longer than a phone's screen",
            "over 900 characters with the notes before it: people scroll, and some stop reading",
        ),
        (
            "long choices",
            "over 24 letters; they stand numbered in the text",
        ),
        ("lists of 9 to 20", "they stand numbered in the text"),
        ("lists over 20", "pages of 10, and search by typing a part"),
    ];
    let remark =
        |(rows, (what, why)): (Vec<u32>, (&str, &str))| Remark::on(rows, "survey", what, why);
    found.into_iter().zip(words).filter_map(remark).collect()
}
