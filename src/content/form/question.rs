//! The survey sheet, row by row: groups open and close, and every other row becomes a question.

use super::{
    choices::MOST_CHOICES,
    columns::yes_or_no,
    kind::{self, From, RowKind},
    lists::Elsewhere,
    parameters,
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
use std::collections::BTreeMap;

mod cells;
mod group;
mod names;
mod other;
mod shown;

use group::Open;
use names::Taken;

/// What the survey sheet holds, and where its expressions stand.
pub(super) struct Found<'a> {
    pub(super) questions: Vec<Question>,
    pub(super) groups: Vec<Group>,
    pub(super) lists: BTreeMap<String, ChoiceList>,
    pub(super) elsewhere: Elsewhere<'a>,
    /// The row of each question.
    pub(super) places: Vec<Place>,
    pub(super) expressions: Vec<(Place, Expr, Role)>,
    /// Names of questions that stand somewhere else than in an expression.
    pub(super) mentions: Vec<(Place, String)>,
    /// Names of questions in the column `trigger`.
    pub(super) triggers: Vec<(Place, String)>,
    /// Names of rows that a problem kept from becoming questions; others may well refer to them.
    pub(super) unread: Vec<String>,
    /// Names of rows that `or_other` added.
    pub(super) generated: Vec<String>,
    /// The rows that `pulldata` looks into.
    pub(super) files: BTreeMap<String, crate::model::Rows>,
}

/// What an expression is for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    /// It chooses among the choices of this list.
    Filter(String),
    Other,
}

/// Reads the sheet.
pub(super) fn read<'a>(
    table: &Table<'_>,
    langs: &[Lang],
    (lists, elsewhere): (BTreeMap<String, ChoiceList>, Elsewhere<'a>),
    problems: &mut Problems,
) -> Found<'a> {
    let mut rows = Rows {
        found: Found {
            questions: Vec::new(),
            groups: Vec::new(),
            lists,
            elsewhere,
            places: Vec::new(),
            expressions: Vec::new(),
            mentions: Vec::new(),
            triggers: Vec::new(),
            unread: Vec::new(),
            generated: Vec::new(),
            files: BTreeMap::new(),
        },
        langs,
        open: Vec::new(),
        taken: Taken::default(),
        disabled: 0,
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
struct Rows<'a, 'b> {
    found: Found<'b>,
    langs: &'a [Lang],
    /// The groups around the next row.
    open: Vec<Open>,
    taken: Taken,
    /// How many groups are open inside one that is disabled, itself among them.
    disabled: usize,
    problems: &'a mut Problems,
}

impl Rows<'_, '_> {
    /// One row of the sheet, whatever it is.
    fn row(&mut self, line: Line<'_>) {
        let cell = line.word("type");
        let cell = cell.as_str();
        if self.is_disabled(line, cell) || line.first().starts_with('#') {
            return;
        }
        if cell.is_empty() {
            let said = !line.get("name").is_empty() || !line.words("label").is_empty();
            if said {
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
            RowKind::Elsewhere(pick, from, list, other) => {
                if other {
                    let text = "or_other goes with lists of the choices sheet alone; add \"other\" to the file, and a question in words";
                    self.problems.error(line.place("type"), text);
                }
                match self.elsewhere(line, from, &list) {
                    Some(list) => self.question(line, pick.kind(list), other),
                    None => self.found.unread.push(line.get("name").into()),
                }
            }
            RowKind::Range => self.range(line),
            RowKind::Code => {
                let text = "a chat reads no barcodes; the code is typed";
                self.problems.warn(line.place("type"), text);
                self.question(line, QuestionKind::Text, false);
            }
            RowKind::Trace => self.trace(line),
            RowKind::Nothing => {}
            RowKind::NotYet => self.not_yet(line),
            RowKind::Unknown(near) => {
                self.found.unread.push(line.get("name").into());
                let text = format!("the type \"{cell}\" is not known{near}");
                self.problems.error(line.place("type"), text);
            }
        }
    }

    /// Whether a row is left out; with a group everything in it is.
    fn is_disabled(&mut self, line: Line<'_>, cell: &str) -> bool {
        let own = yes_or_no(line.get("disabled")) == Some(true);
        let inside = self.disabled > 0;
        match kind::read(cell) {
            RowKind::Begin(_) if inside || own => self.disabled += 1,
            RowKind::End(_) if inside => self.disabled -= 1,
            _ => {}
        }
        own || inside
    }

    /// The list of a row whose choices stand elsewhere.
    fn elsewhere(&mut self, line: Line<'_>, from: From, list: &str) -> Option<String> {
        let found = &mut self.found;
        let (lists, problems) = (&mut found.lists, &mut *self.problems);
        match from {
            From::File => found.elsewhere.file(line, list, lists, problems),
            _ => found.elsewhere.external(line, list, lists, problems),
        }
    }

    /// A number out of a row of numbers.
    fn range(&mut self, line: Line<'_>) {
        match parameters::range(line.get("parameters")) {
            Ok(range) => self.question(line, QuestionKind::Range(range), false),
            Err(text) => {
                self.found.unread.push(line.get("name").into());
                self.problems.error(line.place("parameters"), text);
            }
        }
    }

    /// A line on the map is left blank, unless it must be there.
    fn trace(&mut self, line: Line<'_>) {
        let cell = line.get("required");
        let required = !cell.is_empty() && yes_or_no(cell) != Some(false);
        let kind = line.get("type");
        if required {
            let text = format!(
                "a chat cannot ask \"{kind}\", and it is required here; take \"required\" out or ask for a geopoint"
            );
            self.problems.error(line.place("type"), text);
        } else {
            let text = format!("a chat cannot ask \"{kind}\"; it is left blank");
            self.problems.warn(line.place("type"), text);
        }
        self.question(line, QuestionKind::Blank, false);
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
        let key = self.take_name(line, &name);
        if !self.has_list(line, &kind) {
            self.found.unread.push(name.to_string());
            return;
        }
        self.check_row(line, &kind, other);
        if other {
            other::add_choice(&mut self.found.lists, &kind, self.langs);
        }
        if kind.is_asked() || kind == QuestionKind::Note {
            self.words_complete(line);
        }
        let question = self.assemble(line, key, kind);
        let mut follow = other
            .then(|| other::follow_up(&question, self.langs))
            .flatten();
        if let Some(follow) = &mut follow
            && let Ok(name) = follow.own_name().parse()
        {
            follow.name = self.take_name(line, &name);
            self.found.generated.push(name.to_string());
        }
        for question in [Some(question), follow].into_iter().flatten() {
            self.found.questions.push(question);
            self.found.places.push(line.whole());
        }
    }

    fn assemble(&mut self, line: Line<'_>, name: QuestionName, kind: QuestionKind) -> Question {
        let default = self.default(line, &kind);
        let elsewhere = self.expression(line, "calculation", Role::Other);
        let here = self.expression(line, "sala", Role::Other);
        let calculation = here.or(elsewhere);
        let hidden = kind == QuestionKind::Calculate;
        if hidden
            && calculation.is_none()
            && default.is_none()
            && line.get("calculation").is_empty()
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
            constraint: self
                .expression(line, "constraint", Role::Other)
                .or_else(|| kind::bounds(&line.word("type"))),
            constraint_message: line.words("constraint_message"),
            calculation: calculation.or_else(|| default.clone().filter(|_| hidden)),
            default,
            choice_filter: self.filter(line, &kind),
            read_only: self.condition(line, "read_only"),
            trigger: self.trigger(line),
            media: self.media(line),
            competence: self.competence(line),
            measure: self.word(line, "measure", Measure::ALL.map(|m| (m.as_str(), m))),
            right: self.right(line, &kind),
            grouping: self.word(line, "group", Grouping::ALL.map(|g| (g.as_str(), g))),
            indicator: Some(line.get("indicator").to_owned()).filter(|id| !id.is_empty()),
            keep: yes_or_no(line.get("keep")) != Some(false),
            kind,
        }
    }

    /// True if the choices that the row names are there.
    fn has_list(&mut self, line: Line<'_>, kind: &QuestionKind) -> bool {
        let Some(list) = kind.list() else {
            return true;
        };
        if let Some(found) = self.found.lists.get(list) {
            let fits = found.choices.len() <= MOST_CHOICES;
            if !fits {
                let text = format!(
                    "the list \"{list}\" has more than {MOST_CHOICES} choices; ask for a part of it first, in a list of its own"
                );
                self.problems.error(line.place("type"), text);
            }
            return fits;
        }
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
