//! Any text as one of an author's files among good ones: the content loads or its problems are told, and what loads can be walked
//! through.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use sala::{
    content::{self, Tree},
    flow::{Command, Event},
};
use sala_fuzz::{Person, TEXTS};
use std::{path::Path, sync::LazyLock};

/// Enough for what authors write, and little enough for a second.
const LONGEST: usize = 16 << 10;

/// A small programme, its files in their order.
static GOOD: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/content/two-questions");
    let tree = Tree::open(&folder).expect("content");
    let read = |path: &str| {
        let text = tree.get(path).map(String::from_utf8_lossy);
        (path.to_owned(), text.unwrap_or_default().into_owned())
    };
    tree.paths().map(read).collect()
});

/// The place of the file that the first byte chooses; lessons most often.
fn chosen(byte: u8) -> usize {
    let is_lesson = |(path, _): &(String, String)| path.starts_with("courses/");
    let lessons: Vec<usize> = (0..GOOD.len()).filter(|at| is_lesson(&GOOD[*at])).collect();
    match byte {
        0..192 => lessons[usize::from(byte) % lessons.len()],
        _ => usize::from(byte) % GOOD.len(),
    }
}

fuzz_target!(|data: &[u8]| -> Corpus {
    let Some((&byte, text)) = data.split_first() else {
        return Corpus::Reject;
    };
    let Ok(text) = std::str::from_utf8(text) else {
        return Corpus::Reject;
    };
    if text.len() > LONGEST {
        return Corpus::Reject;
    }
    let at = chosen(byte);
    let files = GOOD.iter().enumerate().map(|(own, (path, good))| {
        let text = if own == at { text } else { good.as_str() };
        (path.as_str(), text)
    });
    let (loaded, problems) = content::load(&Tree::from_pairs(files));
    problems
        .iter()
        .for_each(|problem| assert!(!problem.to_string().is_empty()));
    let Some(loaded) = loaded else {
        return Corpus::Keep;
    };
    LazyLock::force(&TEXTS);
    let mut person = Person::settled(&loaded.library);
    for command in ["/lesson", "/lessons", "/survey"] {
        person.step(Command::parse(command).map_or(Event::Woke, Event::Command));
        (0..8).for_each(|_| person.tap(0));
    }
    Corpus::Keep
});
