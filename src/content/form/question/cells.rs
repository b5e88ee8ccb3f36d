//! The cells of a question's row: expressions, values and our own columns.

use super::{Line, Role, Rows};
use crate::content::{
    expression::parse,
    form::{choices::plain_number, columns::yes_or_no},
    near::did_you_mean,
};
use crate::model::{ChoiceName, CompetenceId, QuestionKind, expression::Expr};
use std::borrow::Cow;

/// A text with `'1'` for `'1.0'`, since the names of choices are read so too.
fn plain_numbers(text: &str) -> Cow<'_, str> {
    const QUOTES: [char; 6] = ['\'', '"', '‘', '’', '“', '”'];
    if !text.contains(".0") {
        return Cow::Borrowed(text);
    }
    let pieces = text.split_inclusive(QUOTES).map(|piece| {
        let end = piece.trim_end_matches(QUOTES);
        let quote = piece.get(end.len()..).unwrap_or("");
        match quote {
            "" => piece.to_owned(),
            _ => plain_number(end) + quote,
        }
    });
    Cow::Owned(pieces.collect())
}

impl Rows<'_, '_> {
    /// An expression in a cell; an empty cell is none.
    pub(super) fn expression(&mut self, line: Line<'_>, key: &str, role: Role) -> Option<Expr> {
        let text = line.get(key);
        if text.is_empty() {
            return None;
        }
        match parse(&plain_numbers(text)) {
            Ok(expr) => {
                self.found
                    .expressions
                    .push((line.place(key), expr.clone(), role));
                Some(expr)
            }
            Err(error) => {
                self.problems
                    .error(line.place(key), format!("{error}: {text}"));
                None
            }
        }
    }

    /// Which choices are offered; a row without choices has none to filter.
    pub(super) fn filter(&mut self, line: Line<'_>, kind: &QuestionKind) -> Option<Expr> {
        let list = kind.list()?;
        self.expression(line, "choice_filter", Role::Filter(list.into()))
    }

    /// An expression, or yes or no.
    pub(super) fn condition(&mut self, line: Line<'_>, key: &str) -> Option<Expr> {
        match yes_or_no(line.get(key)) {
            Some(yes) => yes.then(Expr::yes),
            None => self.expression(line, key, Role::Other),
        }
    }

    /// A value as it stands, unless it reads an answer or calls a function.
    pub(super) fn default(&mut self, line: Line<'_>, kind: &QuestionKind) -> Option<Expr> {
        let text = line.get("default");
        if text.is_empty() {
            return None;
        }
        let mut moves = false;
        if let Ok(expr) = parse(text) {
            expr.walk(&mut |e| moves |= matches!(e, Expr::Call(..) | Expr::Answer(_)));
            let words = matches!(text.to_lowercase().as_str(), "true" | "false");
            moves &= !words;
        }
        if moves || text.contains("${") {
            return self.expression(line, "default", Role::Other);
        }
        let number = matches!(
            kind,
            QuestionKind::Integer | QuestionKind::Decimal | QuestionKind::Range(_)
        );
        match text.parse() {
            Ok(value) if number => Some(Expr::Number(value)),
            _ => Some(Expr::Text(text.into())),
        }
    }

    /// The id of what the question measures.
    pub(super) fn competence(&mut self, line: Line<'_>) -> Option<CompetenceId> {
        let text = line.get("competence");
        if text.is_empty() {
            return None;
        }
        let id = text.parse();
        id.map_err(|error| {
            self.problems
                .error(line.place("competence"), format!("{error}"))
        })
        .ok()
    }

    /// One of a few words.
    pub(super) fn word<T: Copy, const N: usize>(
        &mut self,
        line: Line<'_>,
        key: &str,
        words: [(&'static str, T); N],
    ) -> Option<T> {
        let cell = line.get(key).to_lowercase();
        let found = words.iter().find(|(word, _)| *word == cell);
        if found.is_none() && !cell.is_empty() {
            let known = words.map(|(word, _)| word);
            let near = did_you_mean(&cell, known);
            let text = format!(
                "\"{cell}\" is not known{near}; write one of {}",
                known.join(", ")
            );
            self.problems.error(line.place(key), text);
        }
        found.map(|(_, value)| *value)
    }

    /// The right choices; each must be in the list.
    pub(super) fn right(&mut self, line: Line<'_>, kind: &QuestionKind) -> Vec<ChoiceName> {
        let list = kind.list().and_then(|list| self.found.lists.get(list));
        let mut right = Vec::new();
        for name in line.get("answer").split_whitespace() {
            match list.and_then(|list| list.choice(name)) {
                Some(choice) => right.push(choice.name.clone()),
                None => {
                    let names = list.map(|list| list.choices.as_slice()).unwrap_or_default();
                    let near = did_you_mean(name, names.iter().map(|choice| choice.name.as_str()));
                    let text = format!(
                        "\"{name}\" is not a choice of this question{near}; write its name from the list"
                    );
                    self.problems.error(line.place("answer"), text);
                }
            }
        }
        right
    }
}
