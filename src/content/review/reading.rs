//! How long a lesson takes: titles that fit, four minutes of reading at most, and `minutes` that tell the truth.
//!
//! English is read at 200 words a minute, slower than the 238 of practised readers (Brysbaert 2019), since ours read on a phone and
//! often in their second script. Languages carry what they tell at about the same rate (Coupé 2019), so the pace of each of the
//! others is the one at which our own lessons take as long as their English: counted in words where spaces part words (in
//! Vietnamese, syllables), in base letters elsewhere.

use super::lessons::Folder;
use crate::content::{
    language::shown,
    lesson_file::LessonFile,
    problem::{Place, Problems},
};
use crate::model::{Lang, base_letters};

/// The longest title, in base letters: two lines of bold letters on a small phone.
const TITLE: usize = 48;

/// The longest that a lesson may read, in seconds.
const LONGEST: usize = 4 * 60;

/// How long a tap takes beside the reading, in seconds: turning a page, choosing, going on.
const TAP: usize = 6;

/// What a language is counted in, and how many of them are read in a minute.
enum Pace {
    Words(usize),
    Letters(usize),
}

impl Pace {
    fn of(lang: Lang) -> Option<Pace> {
        match lang {
            Lang::EN => Some(Pace::Words(200)),
            Lang::VI => Some(Pace::Words(230)),
            Lang::ID => Some(Pace::Words(170)),
            Lang::KM => Some(Pace::Letters(520)),
            Lang::LO => Some(Pace::Letters(580)),
            Lang::TH => Some(Pace::Letters(600)),
            Lang::MY => Some(Pace::Letters(480)),
            _ => None,
        }
    }

    /// The seconds that a text reads.
    fn seconds(&self, texts: &[&str]) -> usize {
        let words = texts.iter().flat_map(|text| text.split_whitespace());
        match self {
            Pace::Words(a_minute) => words.count() * 60 / a_minute,
            Pace::Letters(a_minute) => words.map(base_letters).sum::<usize>() * 60 / a_minute,
        }
    }
}

/// Checks the lengths of a lesson in each of its languages.
pub(super) fn check(lesson: &Folder<'_>, problems: &mut Problems) {
    for (lang, file) in &lesson.files {
        let letters = base_letters(&file.title);
        if letters > TITLE {
            let text = format!(
                "the title has {letters} letters and {TITLE} fit two lines of a phone; shorten it"
            );
            problems.warn(Place::line(&file.path, 1), text);
        }
        let seconds = Pace::of(*lang).map(|pace| pace.seconds(&texts(file)));
        if let Some(seconds) = seconds.filter(|seconds| *seconds > LONGEST) {
            let text = format!(
                "this reads {} minutes in {} and a lesson is to read 4 at most; shorten it or make two of it",
                tenths(seconds),
                shown(*lang)
            );
            problems.warn(Place::line(&file.path, 1), text);
        }
    }
    minutes(lesson, problems);
}

/// The minutes that the lesson names against the English text and its taps.
fn minutes(lesson: &Folder<'_>, problems: &mut Problems) {
    let (Some((said, place)), Some(file)) = (&lesson.minutes, lesson.files.get(&Lang::EN)) else {
        return;
    };
    let taps = file.pages.len() + 2 * file.items.len();
    let seconds = Pace::Words(200).seconds(&texts(file)) + taps * TAP;
    let said = usize::from(*said);
    // One more is welcome: people also think, and try.
    let (least, most) = ((seconds / 60).max(1), seconds.div_ceil(60) + 1);
    if !(least..=most).contains(&said) {
        let usual = seconds.div_ceil(60).max(1);
        let text = format!(
            "minutes is {said}, and reading and answering take about {}; write minutes = {usual}",
            tenths(seconds)
        );
        problems.warn(place.clone(), text);
    }
}

/// What somebody reads who answers each item once: of its comments, the longest.
fn texts(file: &LessonFile) -> Vec<&str> {
    let pages = file.pages.iter().map(|page| page.text.text());
    let mut texts: Vec<&str> = pages.chain([file.title.as_str()]).collect();
    for item in &file.items {
        let choices = item.text.choices.iter();
        texts.push(item.text.question.text());
        texts.extend(choices.clone().map(|(choice, _)| choice.text()));
        let comments = choices.map(|(_, comment)| comment.text());
        texts.extend(comments.max_by_key(|comment| comment.len()));
    }
    texts
}

/// Seconds as minutes with one decimal.
fn tenths(seconds: usize) -> String {
    let tenths = seconds.div_ceil(6);
    format!("{}.{}", tenths / 10, tenths % 10)
}
