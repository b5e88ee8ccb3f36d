//! Where the questions and choices of a survey stand on the sheets, for saying the row.

use super::{FormSource, Place};
use crate::content::{
    form::columns,
    problem::{Problem, Problems, Severity},
    sheet::Table,
};
use crate::model::{ANOTHER, OTHER, Survey};
use std::collections::HashMap;

/// The sheets of a form and the rows of its names.
pub(super) struct Sheets<'a> {
    pub(super) survey: Table<'a>,
    pub(super) choices: Table<'a>,
    pub(super) settings: Table<'a>,
    rows: HashMap<String, u32>,
    choice_rows: HashMap<(String, String), u32>,
}

impl<'a> Sheets<'a> {
    /// The sheets of this form.
    pub(super) fn new(source: &'a FormSource) -> Sheets<'a> {
        // What is wrong with the headings was said when the form was read.
        let mut said = Problems::default();
        let survey = Table::new(&source.survey, columns::usual, &mut said);
        let choices = Table::new(&source.choices, columns::usual, &mut said);
        let settings = Table::new(&source.settings, columns::usual, &mut said);
        let named = survey.lines().filter(|line| !is_end(line.get("type")));
        let mut rows = HashMap::new();
        for line in named {
            let name = match line.get("name") {
                "" => format!("generated_note_name_{}", line.row),
                name => name.to_owned(),
            };
            rows.entry(name).or_insert(line.row);
        }
        let choice_rows = choices
            .lines()
            .map(|line| {
                let key = (line.get("list_name").into(), line.get("name").into());
                (key, line.row)
            })
            .collect();
        Sheets {
            survey,
            choices,
            settings,
            rows,
            choice_rows,
        }
    }

    /// The survey without the lists that a file fills while somebody answers (`search()` in the column appearance): what
    /// stands on the choices sheet are then columns of that file.
    pub(super) fn without_searches(&self, survey: &Survey) -> Survey {
        let mut known = survey.clone();
        let lines = self.survey.lines();
        for line in lines.filter(|line| line.get("appearance").contains("search(")) {
            let question = survey.question(line.get("name"));
            if let Some(list) = question.and_then(|question| question.kind.list()) {
                known.lists.remove(list);
            }
        }
        known
    }

    /// The row of a question or a group; of what Sala added, the row that it was added for.
    pub(super) fn row(&self, name: &str) -> Option<u32> {
        let without = |end: &str| name.strip_suffix(end);
        let cause = without(ANOTHER).or_else(|| without(OTHER)?.strip_suffix('_'));
        let row = self.rows.get(name);
        row.or_else(|| self.rows.get(cause?)).copied()
    }

    /// The row of a choice.
    pub(super) fn choice_row(&self, list: &str, name: &str) -> Option<u32> {
        self.choice_rows.get(&(list.into(), name.into())).copied()
    }

    /// The cell of a question in this column; the whole sheet if the question has no row.
    pub(super) fn place(&self, name: &str, key: &str) -> Place {
        let head = self.survey.heads.iter().find(|head| head.key == key);
        let sheet = self.survey.sheet;
        match self.row(name) {
            Some(row) => sheet.place(row, head.map(|head| head.shown.as_str())),
            None => Place::file(&sheet.path),
        }
    }

    /// Something worth a look in a cell.
    pub(super) fn warning(&self, name: &str, key: &str, text: String) -> Problem {
        Problem {
            place: self.place(name, key),
            severity: Severity::Warning,
            text,
        }
    }
}

/// The row that closes a group may repeat its name.
fn is_end(cell: &str) -> bool {
    cell.trim().to_lowercase().starts_with("end ") || cell.trim().to_lowercase().starts_with("end_")
}
