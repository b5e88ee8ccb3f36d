//! What an expression sees of the sheet, from the row in which it stands.

use super::Sheet;
use crate::model::{
    Chapters, Choice, QuestionName, Seat, Words,
    expression::{Node, STEPS, Scope, Value},
};
use jiff::Zoned;
use std::cell::Cell;

/// The sheet from one row.
pub(super) struct Look<'a> {
    sheet: &'a Sheet<'a>,
    own: &'a Node,
    /// The answer that is being checked.
    checked: Option<Value>,
    /// The steps that this row may take.
    granted: u32,
    /// What is left of them.
    left: Cell<u32>,
}

impl Drop for Look<'_> {
    /// What was spent here is spent for all.
    fn drop(&mut self) {
        let spent = self.granted - self.left.get().min(self.granted);
        if self.left.get() == 0 {
            self.sheet.cut.set(true);
        }
        self.sheet
            .steps
            .set(self.sheet.steps.get().saturating_sub(spent));
    }
}

impl<'a> Look<'a> {
    pub(super) fn from(sheet: &'a Sheet<'a>, own: &'a Node) -> Self {
        let granted = STEPS.min(sheet.steps.get());
        Look {
            sheet,
            own,
            checked: None,
            granted,
            left: Cell::new(granted),
        }
    }

    /// The same while an answer to the row is being checked.
    pub(super) fn checking(mut self, answer: Value) -> Self {
        self.checked = Some(answer);
        self
    }

    /// The same with the steps that a list of thousands needs; whatever it takes, as many are left for the others.
    pub(super) fn for_many(mut self) -> Self {
        self.granted = self.sheet.steps.get() / 2;
        self.left.set(self.granted);
        self
    }

    fn choice(&self, list: &str, at: usize) -> Option<&'a Choice> {
        self.sheet.survey.lists.get(list)?.choices.get(at)
    }

    fn words(&self, words: &Words) -> String {
        self.sheet.survey.words(words, self.sheet.lang).to_owned()
    }

    /// The questions and groups of a name that stand right in this group, or in none.
    fn inside(&self, group: Option<usize>, chapters: Chapters, name: &str) -> Vec<Node> {
        let survey = self.sheet.survey;
        let mut nodes = Vec::new();
        let question = survey
            .position(name)
            .filter(|at| survey.questions[*at].group == group);
        nodes.extend(question.map(|at| Node::Question(Seat { at, chapters })));
        if let Some(at) = survey
            .group(name)
            .filter(|at| survey.groups[*at].parent == group)
        {
            match survey.groups[at].repeat {
                Some(_) => {
                    let numbers = 1..=self.sheet.length(at, chapters);
                    nodes.extend(numbers.map(|number| Node::Group(at, chapters.inside(number))));
                }
                None => nodes.push(Node::Group(at, chapters)),
            }
        }
        nodes.retain(|node| self.counts(node));
        nodes
    }

    /// Nodes that do not count are not there for the others.
    fn counts(&self, node: &Node) -> bool {
        match node {
            Node::Question(seat) => self.sheet.counts(*seat),
            Node::Group(at, chapters) => self.sheet.group_counts(*at, *chapters),
            _ => true,
        }
    }

    /// A column of a choice's row.
    fn column(&self, choice: &Choice, name: &str) -> String {
        match name {
            "name" => choice.name.to_string(),
            "label" | "itextId" => self.words(&choice.label),
            _ => choice.columns.get(name).cloned().unwrap_or_default(),
        }
    }
}

impl Scope for Look<'_> {
    fn answer(&self, name: &QuestionName) -> Value {
        let survey = self.sheet.survey;
        let Some(at) = survey.position(name.as_str()) else {
            return Value::NOTHING;
        };
        if survey.repeats(at).is_empty() {
            let chapters = Chapters::NONE;
            return self.sheet.value(Seat { at, chapters });
        }
        let first = self.named(name).into_iter().next();
        first.map_or(Value::NOTHING, |node| self.value(&node))
    }

    fn now(&self) -> Zoned {
        self.sheet.now.clone()
    }

    fn steps(&self) -> Option<&Cell<u32>> {
        Some(&self.left)
    }

    fn itself(&self) -> Value {
        match (&self.checked, self.own) {
            (Some(value), _) => value.clone(),
            (None, Node::Question(seat)) => match self.sheet.given(*seat) {
                Some(Ok(answer)) => Value::from(answer),
                _ => Value::NOTHING,
            },
            _ => Value::NOTHING,
        }
    }

    fn own(&self) -> Node {
        self.own.clone()
    }

    fn named(&self, name: &QuestionName) -> Vec<Node> {
        let survey = self.sheet.survey;
        let mut nodes: Vec<Node> = match survey.position(name.as_str()) {
            Some(at) => {
                let all = self.sheet.seen_from(self.own, survey.repeats(at));
                let seat = |chapters| Node::Question(Seat { at, chapters });
                all.into_iter().map(seat).collect()
            }
            None => {
                let Some(at) = survey.group(name.as_str()) else {
                    return Vec::new();
                };
                let repeats = survey.repeats_of_group(at);
                let all = self.sheet.seen_from(self.own, repeats);
                all.into_iter()
                    .map(|chapters| Node::Group(at, chapters))
                    .collect()
            }
        };
        nodes.retain(|node| self.counts(node));
        nodes
    }

    fn children(&self, node: &Node, name: &str) -> Vec<Node> {
        match node {
            Node::Form => self.inside(None, Chapters::NONE, name),
            Node::Group(at, chapters) => self.inside(Some(*at), *chapters, name),
            Node::List(list) if name == "root" => vec![Node::List(list.clone())],
            Node::List(name) => {
                let list = self.sheet.survey.lists.get(&**name);
                let length = list.map_or(0, |list| list.choices.len());
                let choices = (0..length).map(|at| Node::Choice(name.clone(), at));
                choices.collect()
            }
            Node::Choice(list, at) => {
                let choice = self.choice(list, *at);
                let text = choice.map(|choice| self.column(choice, name));
                text.map(Node::Text).into_iter().collect()
            }
            Node::Question(_) | Node::Text(_) => Vec::new(),
        }
    }

    fn parent(&self, node: &Node) -> Option<Node> {
        let survey = self.sheet.survey;
        let (group, chapters) = match node {
            Node::Question(seat) => (survey.questions.get(seat.at)?.group, seat.chapters),
            Node::Group(at, chapters) => (survey.groups.get(*at)?.parent, *chapters),
            Node::Choice(list, _) => return Some(Node::List(list.clone())),
            _ => return None,
        };
        Some(match group {
            Some(at) => Node::Group(at, chapters.outer(survey.repeats_of_group(at).len())),
            None => Node::Form,
        })
    }

    fn place(&self, node: &Node) -> usize {
        match node {
            Node::Group(at, chapters) if self.sheet.survey.groups[*at].repeat.is_some() => {
                chapters.last().map_or(1, usize::from)
            }
            Node::Choice(_, at) => at + 1,
            _ => 1,
        }
    }

    fn value(&self, node: &Node) -> Value {
        match node {
            Node::Question(seat) => match &self.checked {
                Some(value) if *self.own == *node => value.clone(),
                _ => self.sheet.value(*seat),
            },
            Node::Text(text) => Value::Text(text.clone()),
            _ => Value::NOTHING,
        }
    }

    fn attribute(&self, name: &str) -> Option<String> {
        match name {
            "id" => Some(self.sheet.survey.id.to_string()),
            "version" => {
                let survey = self.sheet.survey;
                let edition = survey.edition.clone();
                edition.or_else(|| Some(survey.version.to_string()))
            }
            _ => None,
        }
    }

    fn choice_label(&self, question: &str, choice: &str) -> Option<String> {
        let question = self.sheet.survey.question(question)?;
        let choice = self
            .sheet
            .survey
            .choices(question)
            .iter()
            .find(|c| c.name.as_str() == choice)?;
        Some(self.words(&choice.label))
    }

    fn indexed(&self, name: &QuestionName, chapters: &[(&QuestionName, f64)]) -> Value {
        let survey = self.sheet.survey;
        let Some(at) = survey.position(name.as_str()) else {
            return Value::NOTHING;
        };
        let seen = self.sheet.seen_from(self.own, survey.repeats(at));
        let own = seen.first().copied().unwrap_or_default();
        let mut place = Chapters::NONE;
        for (&repeat, own) in survey.repeats(at).iter().zip(own.numbers()) {
            let name = &survey.groups[repeat].name;
            let told = chapters.iter().find(|(repeat, _)| *repeat == name);
            let number = told.map_or(own, |(_, number)| *number as u8);
            if number == 0 || number > self.sheet.length(repeat, place) {
                return Value::NOTHING;
            }
            place = place.inside(number);
        }
        self.sheet.value(Seat {
            at,
            chapters: place,
        })
    }

    fn looked_up(&self, file: &str, column: &str, key: (&str, &str)) -> Option<String> {
        let name = file.strip_suffix(".csv").unwrap_or(file);
        if let Some(rows) = self.sheet.survey.files.get(name) {
            return rows.look_up(column, key).map(str::to_owned);
        }
        let list = self.sheet.survey.lists.get(name)?;
        let fits = |choice: &&Choice| self.column(choice, key.0) == key.1;
        Some(self.column(list.choices.iter().find(fits)?, column))
    }

    fn property(&self, name: &str) -> Option<String> {
        (name == "wave").then(|| self.sheet.run.wave.to_string())
    }

    fn chance(&self) -> u64 {
        self.sheet
            .chance(self.own, &self.sheet.run.began.to_string())
    }

    fn lasting_chance(&self) -> u64 {
        self.sheet.chance(self.own, "once")
    }
}
