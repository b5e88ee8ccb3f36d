//! What an editor should look at in content that can be used: letters, lengths, right answers, pictures, links, old translations.
//!
//! It is made for `sala check` and never runs when the bot starts. It reads the tree itself, so that it also speaks of content with errors.

mod coverage;
mod key;
mod lessons;
mod parts;
mod reading;
mod said;
mod translated;

pub use coverage::{Coverage, Share, coverage};
pub use translated::{FILE as TRANSLATED, Signature, sign};

use super::{
    Tree, letters,
    problem::{Problem, Problems},
};

/// Everything worth a look, in the order of the files.
pub fn problems(tree: &Tree) -> Vec<Problem> {
    let mut problems = Problems::default();
    problems.extend(letters::problems(said::everything(tree)).collect());
    let lessons = lessons::read(tree);
    for lesson in &lessons {
        reading::check(lesson, &mut problems);
    }
    key::check(tree, &lessons, &mut problems);
    parts::check(tree, &mut problems);
    translated::check(tree, &mut problems);
    problems.sorted()
}

#[cfg(test)]
mod tests;
