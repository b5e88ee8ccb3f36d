//! Names of rows: what may be a name, and how two rows of one name are told apart.

use super::{Line, Rows};
use crate::content::form::references;
use crate::model::QuestionName;
use std::collections::{HashMap, HashSet};

/// The names that are taken.
#[derive(Default)]
pub(super) struct Taken {
    /// The row of each name, by the group around it.
    siblings: HashMap<(Option<usize>, QuestionName), u32>,
    /// The same in small letters.
    alike: HashSet<(Option<usize>, String)>,
    /// The names by which the survey knows its questions.
    keys: HashSet<QuestionName>,
    repeats: HashSet<QuestionName>,
}

impl Rows<'_, '_> {
    /// The name; a note or a group without one gets it from its row.
    pub(super) fn name(&mut self, line: Line<'_>) -> Option<QuestionName> {
        let name = line.word("name");
        let kind = line.get("type").to_lowercase();
        if name.is_empty() && kind.contains("note") {
            return format!("generated_note_name_{}", line.row).parse().ok();
        }
        if name.is_empty() && kind.contains("group") {
            let text =
                "this group has no name; it gets one from its row, which changes when rows move";
            self.problems.warn(line.place("name"), text);
            return format!("generated_group_name_{}", line.row).parse().ok();
        }
        if name.is_empty() && kind == "audit" {
            return "audit".parse().ok();
        }
        if name == "meta" && self.around().is_none() {
            let text = "the name \"meta\" is kept for what tools note of a form; take another";
            self.problems.error(line.place("name"), text);
        }
        let begins = name
            .chars()
            .next()
            .is_some_and(|c| c.is_alphabetic() || c == '_');
        let fine = |c: char| c.is_alphanumeric() || is_mark(c) || matches!(c, '_' | '-' | '.');
        if name.is_empty() {
            self.problems.error(
                line.place("name"),
                "the name is missing; write one word of letters and digits",
            );
        } else if !begins || !name.chars().all(fine) {
            let text = format!(
                "\"{name}\" cannot be a name: use letters, digits, _ and -, and begin with a letter"
            );
            self.problems.error(line.place("name"), text);
        } else {
            return name.parse().ok();
        }
        None
    }

    /// Notes the name of a row, and gives the name by which the survey knows it: another where one in another group has it.
    pub(super) fn take_name(&mut self, line: Line<'_>, name: &QuestionName) -> QuestionName {
        self.take_among_siblings(line, name);
        let mut key = name.clone();
        if self.taken.keys.contains(name) {
            let groups = std::iter::successors(self.around(), |at| self.found.groups[*at].parent);
            let mut path: Vec<&str> = groups
                .map(|at| self.found.groups[at].name.as_str())
                .collect();
            path.reverse();
            key = references::key(&path.join("/"), name).unwrap_or(key);
        }
        self.taken.keys.insert(key.clone());
        key
    }

    /// Notes the name of a group. Repeats are told apart by their names alone.
    pub(super) fn take_group_name(&mut self, line: Line<'_>, name: &QuestionName, repeat: bool) {
        self.take_among_siblings(line, name);
        if repeat && !self.taken.repeats.insert(name.clone()) {
            let text = format!("there is another repeat \"{name}\"; give one of them another name");
            self.problems.error(line.place("name"), text);
        }
    }

    fn take_among_siblings(&mut self, line: Line<'_>, name: &QuestionName) {
        let around = self.around();
        let alike = self
            .taken
            .alike
            .insert((around, name.as_str().to_lowercase()));
        let other = self.taken.siblings.insert((around, name.clone()), line.row);
        if let Some(row) = other {
            let text =
                format!("the name \"{name}\" is taken by row {row}; give one of them another name");
            self.problems.error(line.place("name"), text);
        } else if !alike {
            let text = format!(
                "another name differs from \"{name}\" only in capital letters; tables and people mix them up"
            );
            self.problems.warn(line.place("name"), text);
        }
    }
}

/// Vowel signs and tone marks, which Khmer, Burmese, Lao and Thai words are made of.
fn is_mark(letter: char) -> bool {
    use unicode_normalization::char::is_combining_mark;
    is_combining_mark(letter)
}
