//! The survey sheet, row by row: groups open and close, and every other row becomes a question.

use super::{
    columns::yes_or_no,
    kind::{self, RowKind},
};
use crate::content::{
    near::did_you_mean,
    problem::{Place, Problems},
    sheet::{Line, Table},
};
use crate::model::{
    ChoiceList, Group, Grouping, Lang, Measure, Question, QuestionKind, QuestionName,
    expression::Expr,
};
use std::collections::{BTreeMap, HashMap};

mod cells;
mod group;
mod other;

use group::Open;

/// What the survey sheet holds, and where its expressions stand.
pub(super) struct Found {
    pub(super) questions: Vec<Question>,
    pub(super) groups: Vec<Group>,
    pub(super) lists: BTreeMap<String, ChoiceList>,
    /// The row of each question.
    pub(super) places: Vec<Place>,
    pub(super) expressions: Vec<(Place, Expr, Role)>,
    /// Names of rows that a problem kept from becoming questions; others may well refer to them.
    pub(super) unread: Vec<String>,
}

/// What an expression is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Role {
    Filter,
    Other,
}

/// Reads the sheet.
pub(super) fn read(
    table: &Table<'_>,
    langs: &[Lang],
    lists: BTreeMap<String, ChoiceList>,
    problems: &mut Problems,
) -> Found {
    let mut rows = Rows {
        found: Found {
            questions: Vec::new(),
            groups: Vec::new(),
            lists,
            places: Vec::new(),
            expressions: Vec::new(),
            unread: Vec::new(),
        },
        langs,
        open: Vec::new(),
        seen: HashMap::new(),
        problems,
    };
    for line in table.lines() {
        rows.row(line);
    }
    while let Some(open) = rows.open.pop() {
        let what = open.what();
        let text = format!("this {what} is never closed; add a row end_{what} after its questions");
        rows.problems.error(open.place, text);
    }
    rows.found
}

/// The sheet as far as it was read.
struct Rows<'a> {
    found: Found,
    langs: &'a [Lang],
    /// The groups around the next row.
    open: Vec<Open>,
    seen: HashMap<QuestionName, u32>,
    problems: &'a mut Problems,
}

impl Rows<'_> {
    /// One row of the sheet, whatever it is.
    fn row(&mut self, line: Line<'_>) {
        let cell = line.get("type");
        if yes_or_no(line.get("disabled")) == Some(true) {
            return;
        }
        if cell.is_empty() {
            if !line.get("name").is_empty() {
                self.problems.error(
                    line.place("type"),
                    "the type is missing; write text, integer, select_one LIST, …",
                );
            }
            return;
        }
        match kind::read(cell) {
            RowKind::Begin(repeat) => self.begin(line, repeat),
            RowKind::End(repeat) => self.end(line, repeat),
            RowKind::Question(kind, other) => self.question(line, kind, other),
            RowKind::NotYet => self.not_yet(line),
            RowKind::Unknown(near) => {
                self.found.unread.push(line.get("name").into());
                let text = format!("the type \"{cell}\" is not known{near}");
                self.problems.error(line.place("type"), text);
            }
        }
    }

    /// A row that a later version may ask.
    fn not_yet(&mut self, line: Line<'_>) {
        self.found.unread.push(line.get("name").into());
        let text = format!(
            "Sala cannot ask \"{}\" yet; take the row out or ask it in words (text)",
            line.get("type")
        );
        self.problems.error(line.place("type"), text);
    }

    /// A row with a value, and the one that "other" adds.
    fn question(&mut self, line: Line<'_>, kind: QuestionKind, other: bool) {
        let Some(name) = self.name(line) else {
            return;
        };
        self.take_name(line, &name);
        if !self.has_list(line, &kind) {
            self.found.unread.push(name.to_string());
            return;
        }
        if other {
            other::add_choice(&mut self.found.lists, &kind, self.langs);
        }
        if kind.is_asked() || kind == QuestionKind::Note {
            self.words_complete(line);
        }
        let question = self.assemble(line, name, kind);
        let follow = other
            .then(|| other::follow_up(&question, self.langs))
            .flatten();
        if let Some(follow) = &follow {
            self.take_name(line, &follow.name);
        }
        for question in [Some(question), follow].into_iter().flatten() {
            self.found.questions.push(question);
            self.found.places.push(line.whole());
        }
    }

    /// Notes the name of a row; two rows of one name are a problem.
    fn take_name(&mut self, line: Line<'_>, name: &QuestionName) {
        if let Some(row) = self.seen.insert(name.clone(), line.row) {
            let text =
                format!("the name \"{name}\" is taken by row {row}; give one of them another name");
            self.problems.error(line.place("name"), text);
        }
    }

    fn assemble(&mut self, line: Line<'_>, name: QuestionName, kind: QuestionKind) -> Question {
        let default = self.default(line, &kind);
        let calculation = self.expression(line, "calculation", Role::Other);
        let hidden = kind == QuestionKind::Calculate;
        if hidden
            && calculation.is_none()
            && default.is_none()
            && line.get("type").starts_with("calc")
        {
            self.problems.error(
                line.place("calculation"),
                "a calculate row needs a calculation",
            );
        }
        Question {
            name,
            group: self.around(),
            label: line.words("label"),
            hint: line.words("hint"),
            relevant: self.expression(line, "relevant", Role::Other),
            required: self.condition(line, "required"),
            required_message: line.words("required_message"),
            constraint: self.expression(line, "constraint", Role::Other),
            constraint_message: line.words("constraint_message"),
            calculation: calculation.or_else(|| default.clone().filter(|_| hidden)),
            default,
            choice_filter: self.expression(line, "choice_filter", Role::Filter),
            read_only: self.condition(line, "read_only"),
            trigger: Vec::new(),
            media: Vec::new(),
            competence: self.competence(line),
            measure: self.word(line, "measure", Measure::ALL.map(|m| (m.as_str(), m))),
            right: self.right(line, &kind),
            grouping: self.word(line, "group", Grouping::ALL.map(|g| (g.as_str(), g))),
            keep: yes_or_no(line.get("keep")) != Some(false),
            kind,
        }
    }

    /// The name; a note without one gets it from its row, as pyxform does.
    fn name(&mut self, line: Line<'_>) -> Option<QuestionName> {
        let name = line.get("name");
        if name.is_empty() && line.get("type").to_lowercase().contains("note") {
            return format!("generated_note_name_{}", line.row).parse().ok();
        }
        let begins = name
            .chars()
            .next()
            .is_some_and(|c| c.is_alphabetic() || c == '_');
        let fine = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
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

    /// True if the choices that the row names are there.
    fn has_list(&mut self, line: Line<'_>, kind: &QuestionKind) -> bool {
        let Some(list) = kind
            .list()
            .filter(|list| !self.found.lists.contains_key(*list))
        else {
            return true;
        };
        let near = did_you_mean(list, self.found.lists.keys().map(String::as_str));
        let text = format!("the choices sheet has no list \"{list}\"{near}");
        self.problems.error(line.place("type"), text);
        false
    }

    /// Warns of languages that a filled kind of words lacks.
    fn words_complete(&mut self, line: Line<'_>) {
        line.check_words("label", self.langs, self.problems);
        for key in ["hint", "constraint_message", "required_message"] {
            if !line.words(key).is_empty() {
                line.check_words(key, self.langs, self.problems);
            }
        }
    }
}
