//! The form's words as somebody reads them now, and the choices that they are offered.

use super::{Look, Sheet};
use crate::model::{
    AnswerValue, Choice, ChoiceName, Seat, Words,
    expression::{Node, Scope, evaluate_at},
};

impl<'a> Sheet<'a> {
    /// Words of the row at this seat in the reader's language, with answers in the place of `${name}`.
    pub(crate) fn words(&self, words: &Words, seat: Seat) -> String {
        self.filled(words, &Node::Question(seat))
    }

    /// The title of a group; of a repeat, in this chapter.
    pub(crate) fn title(&self, group: usize, seat: Seat) -> String {
        let depth = self.survey.repeats_of_group(group).len();
        let own = Node::Group(group, seat.chapters.outer(depth));
        self.filled(&self.survey.groups[group].label, &own)
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
        let question = self.question(seat);
        let all = self.survey.choices(question).iter().enumerate();
        let Some((filter, list)) = question.choice_filter.as_ref().zip(question.kind.list()) else {
            return all.collect();
        };
        let own = Node::Question(seat);
        let look = Look::from(self, &own);
        let holds = |at: usize| evaluate_at(filter, &look, &Node::Choice(list.into(), at)).truth();
        all.filter(|(at, _)| holds(*at)).collect()
    }

    /// Whether an answer is still one that could be given: its choices are offered.
    pub(crate) fn offers(&self, seat: Seat, answer: &AnswerValue) -> bool {
        if self.question(seat).choice_filter.is_none() {
            return true;
        }
        let offered = self.choices(seat);
        let has = |name: &ChoiceName| offered.iter().any(|(_, choice)| choice.name == *name);
        match answer {
            AnswerValue::One(name) => has(name),
            AnswerValue::Many(names) => names.iter().all(has),
            _ => true,
        }
    }
}
