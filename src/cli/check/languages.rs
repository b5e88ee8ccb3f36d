//! How much of everything is written in each language: Sala's own sentences beside what the lessons' folder holds.

use crate::{
    content::{
        Tree,
        review::{self, Coverage, Share},
    },
    model::{Library, base_letters},
    text::Texts,
};
use serde::Serialize;
use std::fmt::Write;

/// A language of the programme.
#[derive(Debug, Serialize)]
pub(super) struct Language {
    #[serde(flatten)]
    content: Coverage,
    /// The sentences and buttons of Sala itself.
    strings: Share,
}

impl Language {
    /// Each language of the programme.
    pub(super) fn all(tree: &Tree, library: &Library) -> Vec<Language> {
        let texts = Texts::shipped();
        let of = |content: Coverage| {
            let (have, of) = texts.written(content.code);
            Language {
                content,
                strings: Share::new(have, of),
            }
        };
        review::coverage(tree, library)
            .into_iter()
            .map(of)
            .collect()
    }
}

/// The languages as a table after an empty line; nothing where there is none.
pub(super) fn table(languages: &[Language]) -> String {
    if languages.is_empty() {
        return String::new();
    }
    let head = ["", "strings", "framework and topics", "surveys", "lessons"];
    let mut rows = vec![head.map(str::to_owned)];
    rows.extend(languages.iter().map(|language| {
        let content = &language.content;
        let shares = [
            language.strings,
            content.framework,
            content.surveys,
            content.lessons,
        ];
        let [strings, framework, surveys, lessons] = shares.map(shown);
        [content.name.clone(), strings, framework, surveys, lessons]
    }));
    let widest = |column: usize| rows.iter().map(|row| base_letters(&row[column])).max();
    let widths = [0, 1, 2, 3, 4].map(|column| widest(column).unwrap_or_default());
    let mut text = String::from("\n");
    for row in &rows {
        let mut cells = row.iter().zip(widths);
        if let Some((name, width)) = cells.next() {
            let _ = write!(text, "{name:<width$}");
        }
        cells.for_each(|(cell, width)| {
            let _ = write!(text, "  {cell:>width$}");
        });
        text.push('\n');
    }
    text
}

fn shown(share: Share) -> String {
    format!("{} of {} {:>3} %", share.have, share.of, share.percent)
}
