//! The form's words as somebody reads them now, and the choices that they are offered.

use super::{Look, Sheet};
use crate::model::{
    AnswerValue, Chapters, Choice, ChoiceName, Seat, Words,
    expression::{Node, Scope, evaluate_at},
};
use std::rc::Rc;

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
        let labels: Vec<String> = value.split_whitespace().map(label).collect();
        labels.join(", ")
    }

    /// The choices that are offered at this seat now, with their places in the list.
    pub(crate) fn choices(&self, seat: Seat) -> Vec<(usize, &'a Choice)> {
        let all = self.survey.choices(self.question(seat));
        let key = (seat.at, seat.chapters);
        let offered = self.offered.get(key).unwrap_or_else(|| {
            let offered = (0..all.len()).filter(|at| self.is_offered(seat, *at));
            let offered: Rc<[usize]> = offered.collect();
            self.offered.set(key, offered.clone());
            offered
        });
        offered.iter().map(|at| (*at, &all[*at])).collect()
    }

    /// Whether the filter lets the choice at this place through.
    fn is_offered(&self, seat: Seat, at: usize) -> bool {
        let question = self.question(seat);
        let filter = question.choice_filter.as_ref().zip(question.kind.list());
        filter.is_none_or(|(filter, list)| {
            let own = Node::Question(seat);
            let look = Look::from(self, &own);
            evaluate_at(filter, &look, &Node::Choice(list.into(), at)).truth()
        })
    }

    /// Whether an answer is still one that could be given: its choices are offered.
    pub(crate) fn offers(&self, seat: Seat, answer: &AnswerValue) -> bool {
        let question = self.question(seat);
        if question.choice_filter.is_none() {
            return true;
        }
        let all = self.survey.choices(question).iter().enumerate();
        // Names may stand in a list twice, under different filters.
        let has = |name: &ChoiceName| {
            all.clone()
                .any(|(at, choice)| choice.name == *name && self.is_offered(seat, at))
        };
        match answer {
            AnswerValue::One(name) => has(name),
            AnswerValue::Many(names) => names.iter().all(has),
            _ => true,
        }
    }
}
