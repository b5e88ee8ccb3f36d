//! The form's words as somebody reads them now, and the choices that they are offered.

use super::{Look, Sheet};
use crate::model::{
    AnswerValue, Chapters, ChoiceName, QuestionKind, Seat, Words,
    expression::{Node, Scope},
};

impl<'a> Sheet<'a> {
    /// Words of the row at this seat in the reader's language, with answers in the place of `${name}`.
    pub(crate) fn words(&self, words: &Words, seat: Seat) -> String {
        self.filled(words, &Node::Question(seat))
    }

    /// The title of a group; of a repeat, in these chapters.
    pub(crate) fn title(&self, (group, chapters): (usize, Chapters)) -> String {
        let own = Node::Group(group, chapters);
        self.filled(&self.survey.groups[group].label, &own)
    }

    /// The same with the number of the chapter, as in "Person 2".
    pub(crate) fn heading(&self, group: (usize, Chapters)) -> String {
        let title = self.title(group);
        match group.1.last().filter(|_| self.is_repeat(group.0)) {
            Some(number) => format!("{title} {number}").trim_start().to_owned(),
            None => title,
        }
    }

    /// The headings of a chapter and of those around it, as in "Person 2 – Cloth 1".
    pub(crate) fn trail(&self, (repeat, chapters): (usize, Chapters)) -> String {
        let around = self.survey.repeats_of_group(repeat).iter().zip(1..);
        let headings = around.map(|(at, depth)| self.heading((*at, chapters.outer(depth))));
        let headings: Vec<String> = headings.filter(|heading| !heading.is_empty()).collect();
        headings.join(" – ")
    }

    pub(crate) fn is_repeat(&self, group: usize) -> bool {
        self.survey.groups[group].repeat.is_some()
    }

    /// The groups and chapters around a seat, the outermost first.
    pub(crate) fn around(&self, seat: Seat) -> Vec<(usize, Chapters)> {
        let up = |at: &usize| self.survey.groups[*at].parent;
        let groups = std::iter::successors(self.question(seat).group, up);
        let own = |at| {
            (
                at,
                seat.chapters.outer(self.survey.repeats_of_group(at).len()),
            )
        };
        let mut around: Vec<_> = groups.map(own).collect();
        around.reverse();
        around
    }

    fn filled(&self, words: &Words, own: &Node) -> String {
        let mut rest = self.survey.words(words, self.lang);
        let mut filled = String::new();
        while let Some((before, after)) = rest.split_once("${") {
            filled.push_str(before);
            match after.split_once('}') {
                Some((name, after)) => {
                    filled.push_str(&self.spoken(name.trim(), own));
                    rest = after;
                }
                None => {
                    filled.push_str("${");
                    rest = after;
                }
            }
        }
        filled.push_str(rest);
        filled
    }

    /// The value of a question as a person would say it: choices by their labels.
    fn spoken(&self, name: &str, own: &Node) -> String {
        let look = Look::from(self, own);
        let Some(question) = self.survey.question(name) else {
            return String::new();
        };
        let value = look.answer(&question.name).text();
        if question.kind.list().is_none() {
            return value;
        }
        let label = |choice: &str| {
            look.choice_label(name, choice)
                .unwrap_or_else(|| choice.into())
        };
        match question.kind {
            QuestionKind::One(_) => label(&value),
            _ => {
                let labels: Vec<String> = value.split_whitespace().map(label).collect();
                labels.join(", ")
            }
        }
    }

    /// Whether an answer is still one that could be given: its choices are offered.
    pub(crate) fn offers(&self, seat: Seat, answer: &AnswerValue) -> bool {
        if self.question(seat).choice_filter.is_none() {
            return true;
        }
        let has = |name: &ChoiceName| self.is_offered(seat, name.as_str());
        match answer {
            AnswerValue::One(name) => has(name),
            AnswerValue::Many(names) => {
                let ranked = matches!(self.question(seat).kind, QuestionKind::Rank(_));
                let all = !ranked || names.len() == self.choices(seat).len();
                all && names.iter().all(has)
            }
            _ => true,
        }
    }
}
