//! What belongs to a question beside its words: pictures, sounds and films, and the questions that set it off.

use super::{Line, Rows};
use crate::content::form::{media, parameters, references};
use crate::model::{Choice, MediaKind, QuestionKind, QuestionName, Words};

impl Rows<'_, '_> {
    /// The files that the row shows.
    pub(super) fn media(&mut self, line: Line<'_>) -> Vec<(MediaKind, Words)> {
        let mut found = Vec::new();
        for (key, kind) in media::COLUMNS {
            let mut names = Words::default();
            for (lang, cell) in line.words(key).iter() {
                match media::file_name(cell) {
                    Some(name) => names.set(lang, name),
                    None => {
                        let text = format!(
                            "\"{cell}\" is not shown: write the name of a file beside the form"
                        );
                        self.problems.warn(line.place(key), text);
                    }
                }
            }
            // A large picture is shown only where there is no other.
            let again = found.iter().any(|(other, _)| *other == kind);
            if !names.is_empty() && !again {
                found.push((kind, names));
            }
        }
        found
    }

    /// What is wrong with a row whatever its cells come to.
    pub(super) fn check_row(&mut self, line: Line<'_>, kind: &QuestionKind, other: bool) {
        self.mentions(line);
        if let Err(text) = parameters::read(line.get("parameters")) {
            self.problems.error(line.place("parameters"), text);
        }
        if other && !line.get("choice_filter").is_empty() {
            let text = "or_other and a choice_filter do not go together; add \"other\" to the list, and a question in words";
            self.problems.error(line.place("choice_filter"), text);
        }
        if kind.list().is_none() && !line.get("choice_filter").is_empty() {
            let text = "a choice_filter is for questions with choices and does nothing here; a condition stands in the column relevant";
            self.problems.warn(line.place("choice_filter"), text);
        }
        if kind.is_asked()
            && !line.get("constraint").is_empty()
            && line.words("constraint_message").is_empty()
        {
            let text = "whoever types something else reads only that it does not fit; say what fits in the column constraint_message";
            self.problems.warn(line.place("constraint"), text);
        }
        let one = matches!(kind, QuestionKind::One(_));
        let list = kind.list().and_then(|list| self.found.lists.get(list));
        let spaced = |choice: &&Choice| choice.name.as_str().contains(' ');
        let spaced = list.and_then(|list| list.choices.iter().find(spaced));
        if let Some(choice) = spaced.filter(|_| !one) {
            let text = format!(
                "the choice \"{}\" has a space in its name; where several are taken, each name must be one word",
                choice.name
            );
            self.problems.error(line.place("type"), text);
        }
    }

    /// Notes the questions that the words of a row speak of.
    pub(super) fn mentions(&mut self, line: Line<'_>) {
        const SPEAKING: [&str; 5] = [
            "label",
            "hint",
            "guidance_hint",
            "constraint_message",
            "required_message",
        ];
        let cells = line
            .cells()
            .filter(|(head, _)| SPEAKING.contains(&head.key.as_str()));
        for (head, cell) in cells {
            for name in references::names_in_words(cell) {
                let place = line.table.sheet.place(line.row, Some(&head.shown));
                self.found.mentions.push((place, name.to_owned()));
            }
        }
    }

    /// The questions in the column `trigger`.
    pub(super) fn trigger(&mut self, line: Line<'_>) -> Vec<QuestionName> {
        let cell = line.get("trigger");
        let mut names = Vec::new();
        for part in cell.split(',').filter(|part| !part.trim().is_empty()) {
            let inside = part
                .trim()
                .strip_prefix("${")
                .and_then(|p| p.strip_suffix('}'));
            match inside.and_then(|name| name.trim().parse::<QuestionName>().ok()) {
                Some(name) => {
                    self.found
                        .triggers
                        .push((line.place("trigger"), name.to_string()));
                    names.push(name);
                }
                None => {
                    let text = format!("\"{}\" is no question; write ${{name}}", part.trim());
                    self.problems.error(line.place("trigger"), text);
                }
            }
        }
        names
    }
}
