//! Groups and repeats: where they open and close.

use super::{Line, Role, Rows};
use crate::content::problem::Place;
use crate::model::{
    ANOTHER, DEEPEST_REPEAT, Group, MOST_CHAPTERS, Question, QuestionKind, Repeat, Words,
    expression::Expr,
};

/// A group that is open.
pub(super) struct Open {
    /// Its position; of one that a problem kept out, that of the group around it.
    at: Option<usize>,
    repeat: bool,
    pub(super) place: Place,
}

impl Open {
    /// The word for it in the type column.
    pub(super) fn what(&self) -> &'static str {
        if self.repeat { "repeat" } else { "group" }
    }
}

impl Rows<'_, '_> {
    /// The group that the next row belongs to.
    pub(super) fn around(&self) -> Option<usize> {
        self.open.last().and_then(|open| open.at)
    }

    /// A group or a repeat opens.
    pub(super) fn begin(&mut self, line: Line<'_>, repeat: bool) {
        let parent = self.around();
        let name = self.name(line);
        if let Some(name) = &name {
            self.take_group_name(line, name, repeat);
        }
        self.mentions(line);
        let start = self.found.questions.len();
        let group = name.map(|name| Group {
            name,
            parent,
            label: line.words("label"),
            relevant: self.expression(line, "relevant", Role::Other),
            repeat: repeat.then(|| Repeat {
                count: self.count(line),
            }),
            rows: start..start,
        });
        if !line.words("label").is_empty() {
            line.check_words("label", self.langs, self.problems);
        }
        let nested = self.open.iter().filter(|open| open.repeat).count();
        if repeat && nested >= DEEPEST_REPEAT {
            let text = format!(
                "repeats can stand in each other {DEEPEST_REPEAT} deep, and this is deeper"
            );
            self.problems.error(line.place("type"), text);
        }
        let at = group.map(|group| {
            self.found.groups.push(group);
            self.found.groups.len() - 1
        });
        self.open.push(Open {
            at: at.or(parent),
            repeat,
            place: line.whole(),
        });
    }

    /// How often a repeat is asked, if the form says so.
    fn count(&mut self, line: Line<'_>) -> Option<Expr> {
        let count = self.expression(line, "repeat_count", Role::Other)?;
        if let Expr::Number(number) = count
            && number > f64::from(MOST_CHAPTERS)
        {
            let text = format!("a repeat is asked at most {MOST_CHAPTERS} times in a chat");
            self.problems.warn(line.place("repeat_count"), text);
        }
        Some(count)
    }

    /// A group or a repeat closes.
    pub(super) fn end(&mut self, line: Line<'_>, repeat: bool) {
        let what = if repeat { "repeat" } else { "group" };
        let Some(open) = self.open.pop() else {
            let text = format!("no {what} is open here; take this row out or add its begin_{what}");
            return self.problems.error(line.place("type"), text);
        };
        if open.repeat != repeat {
            let text = format!(
                "this closes a {what}, and the one that is open is a {}; write end_{}",
                open.what(),
                open.what()
            );
            self.problems.error(line.place("type"), text);
        }
        let Some(at) = open.at.filter(|at| Some(*at) != self.around()) else {
            return;
        };
        let free = self.found.groups[at]
            .repeat
            .as_ref()
            .is_some_and(|r| r.count.is_none());
        if free && let Some(question) = self.another(at) {
            self.found.questions.push(question);
            self.found.places.push(line.whole());
        }
        self.found.groups[at].rows.end = self.found.questions.len();
    }

    /// The question whether a repeat has one more chapter; it is asked and never stored.
    fn another(&self, at: usize) -> Option<Question> {
        let name = format!("{}{ANOTHER}", self.found.groups[at].name);
        Some(Question {
            name: name.parse().ok()?,
            group: Some(at),
            kind: QuestionKind::Another,
            label: self.found.groups[at].label.clone(),
            hint: Words::default(),
            relevant: None,
            required: Some(Expr::yes()),
            required_message: Words::default(),
            constraint: None,
            constraint_message: Words::default(),
            calculation: None,
            default: None,
            choice_filter: None,
            read_only: None,
            trigger: Vec::new(),
            media: Vec::new(),
            competence: None,
            measure: None,
            right: Vec::new(),
            grouping: None,
            indicator: None,
            keep: false,
        })
    }
}
