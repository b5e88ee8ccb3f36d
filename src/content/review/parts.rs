//! Pictures whose words say too little, and links, which cost their readers data.

use super::lessons::{folders, languages, text};
use crate::content::{
    Tree,
    markdown::{self, Part, PartKind},
    problem::{Place, Problems},
};
use crate::model::{Lang, MarkKind, Rich, base_letters};
use std::collections::BTreeSet;

/// The fewest words that tell what a picture shows, where spaces part words.
const WORDS: usize = 3;

/// The fewest base letters of them elsewhere.
const LETTERS: usize = 8;

/// What an address in plain words begins with; a chat makes a link of it.
const ADDRESSES: [&str; 3] = ["https://", "http://", "www."];

/// Checks the lessons and the consent texts.
pub(super) fn check(tree: &Tree, problems: &mut Problems) {
    for folder in folders(tree) {
        for (lang, path) in languages(tree, folder) {
            file(tree, lang, path, problems);
        }
    }
    for path in tree.paths() {
        let code = path.strip_prefix("consent.");
        let code = code.and_then(|rest| rest.strip_suffix(".md"));
        if let Some(lang) = code.and_then(|code| code.parse().ok()) {
            file(tree, lang, path, problems);
        }
    }
}

fn file(tree: &Tree, lang: Lang, path: &str, problems: &mut Problems) {
    let shown = tree.shown(path);
    let parts = markdown::parts(&shown, text(tree, path), &mut Problems::default());
    let title = parts.iter().find_map(|part| match &part.kind {
        PartKind::Heading(1, _, title) => Some(title.text().trim()),
        _ => None,
    });
    for part in &parts {
        let place = || Place::line(&shown, part.line);
        if let PartKind::Picture(_, alt) = &part.kind {
            picture(place(), lang, (alt.trim(), title), problems);
        }
        for address in addresses(part) {
            let text = format!(
                "a link to {address} costs its readers data, and many have little; say what is there in words, or take it out"
            );
            problems.warn(place(), text);
        }
    }
}

/// Checks the words for a picture; those that are missing are told where the lesson is read.
fn picture(place: Place, lang: Lang, (alt, title): (&str, Option<&str>), problems: &mut Problems) {
    let without_spaces = [Lang::KM, Lang::LO, Lang::TH, Lang::MY].contains(&lang);
    let is_short = match without_spaces {
        true => base_letters(alt) < LETTERS,
        false => alt.split_whitespace().count() < WORDS,
    };
    if alt.is_empty() {
    } else if Some(alt) == title {
        let text = "the picture's words repeat the title; say what can be seen on it";
        problems.warn(place, text);
    } else if is_short {
        let text = format!("\"{alt}\" says little of the picture; say what can be seen on it");
        problems.warn(place, text);
    }
}

/// The addresses that a part leads to, each once.
fn addresses(part: &Part) -> BTreeSet<&str> {
    match &part.kind {
        PartKind::Heading(_, _, text) | PartKind::Text(text) | PartKind::Quote(text) => {
            linked(text).collect()
        }
        PartKind::Choices(_, choices) => {
            let texts = choices.iter().flat_map(|c| [&c.text, &c.comment]);
            texts.flat_map(linked).collect()
        }
        PartKind::Rule | PartKind::Picture(..) => BTreeSet::new(),
    }
}

fn linked(text: &Rich) -> impl Iterator<Item = &str> {
    let marked = text.marks().iter().filter_map(|mark| match &mark.kind {
        MarkKind::Link(address) => Some(address.as_str()),
        _ => None,
    });
    let plain = ADDRESSES.iter().flat_map(|start| {
        let found = text.text().match_indices(start);
        found.map(|(at, _)| address_at(text.text(), at))
    });
    // What `www.` begins is also inside `https://www.`.
    let whole = |address: &&str| {
        let before = text.text().find(address).map(|at| &text.text()[..at]);
        !(address.starts_with("www.") && before.is_some_and(|before| before.ends_with("://")))
    };
    marked.chain(plain.filter(whole))
}

/// The address that begins at this byte, up to what cannot belong to it.
fn address_at(text: &str, at: usize) -> &str {
    let rest = &text[at..];
    let is_outside = |c: char| c.is_whitespace() || !c.is_ascii() || "<>\"'()".contains(c);
    let address = rest.find(is_outside).map_or(rest, |end| &rest[..end]);
    address.trim_end_matches(['.', ',', ';', ':', '!', '?'])
}
