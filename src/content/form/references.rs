//! Checks what expressions and words refer to: questions that exist, columns of the choices, files, and no value that needs itself.

use super::{
    lists::{self, file_of, missing, stem},
    question::{Found, Role},
};
use crate::content::{
    near::did_you_mean,
    problem::{Place, Problems},
    sheet::{Sheet, Table},
};
use crate::model::{
    QuestionName,
    expression::{Expr, Function, Start},
};
use std::collections::{BTreeSet, HashMap, HashSet};

mod circles;

/// Names every reference that leads nowhere, or to two places.
pub(super) fn check(found: &Found<'_>, choices: &Table<'_>, problems: &mut Problems) {
    let names = Names::of(found);
    let columns = lists::heads(choices.sheet);
    for (place, expr, role) in &found.expressions {
        for (name, is_column) in names_in(expr) {
            let fault = match (is_column, role) {
                (false, _) => names.fault(name),
                (true, Role::Filter(list)) => {
                    let own = found.elsewhere.columns.get(list).unwrap_or(&columns);
                    no_column(name, own)
                }
                (true, Role::Other) => Some(format!(
                    "write '{name}' if it is text, ${{{name}}} if it is a question"
                )),
            };
            if let Some(text) = fault {
                problems.error(place.clone(), text);
            }
        }
    }
    for (place, name) in found.mentions.iter().chain(&in_labels(choices)) {
        if let Some(text) = names.fault(name) {
            problems.error(place.clone(), text);
        }
    }
    for (place, name) in &found.triggers {
        let group = found.groups.iter().any(|group| group.name.as_str() == name);
        let group = group.then(|| format!("${{{name}}} is a group; only a question sets off"));
        if let Some(text) = names.fault(name).or(group) {
            problems.error(place.clone(), text);
        }
    }
    circles::check(found, problems);
}

/// The questions that the labels of choices speak of.
fn in_labels(choices: &Table<'_>) -> Vec<(Place, String)> {
    let mut mentions = Vec::new();
    for line in choices.lines() {
        for (head, cell) in line.cells().filter(|(head, _)| head.key == "label") {
            let place = || choices.sheet.place(line.row, Some(&head.shown));
            mentions.extend(names_in_words(cell).map(|name| (place(), name.to_owned())));
        }
    }
    mentions
}

fn no_column(name: &str, columns: &BTreeSet<String>) -> Option<String> {
    if columns.contains(name) {
        return None;
    }
    let near = did_you_mean(name, columns.iter().map(String::as_str));
    Some(format!("the choices sheet has no column \"{name}\"{near}"))
}

/// The names that can be referred to.
struct Names<'a> {
    /// How often each stands on the sheet.
    taken: HashMap<&'a str, usize>,
    /// Names of rows that nobody wrote.
    generated: HashSet<&'a str>,
}

impl<'a> Names<'a> {
    fn of(found: &'a Found<'_>) -> Names<'a> {
        let questions = found.questions.iter().map(|q| q.own_name());
        let generated = found.generated.iter().map(String::as_str);
        let groups = found.groups.iter().map(|group| group.name.as_str());
        let unread = found.unread.iter().map(String::as_str);
        let mut names = Names {
            taken: HashMap::new(),
            generated: generated.collect(),
        };
        for name in questions.chain(groups).chain(unread) {
            *names.taken.entry(name).or_default() += 1;
        }
        names
    }

    /// What is wrong with a reference to this name.
    fn fault(&self, name: &str) -> Option<String> {
        match self.taken.get(name) {
            Some(1) if self.generated.contains(name) => Some(format!(
                "${{{name}}} is what or_other adds, and no other tool could refer to it; add a text question of your own"
            )),
            Some(1) => None,
            Some(_) => Some(format!(
                "there are several questions or groups named \"{name}\", so ${{{name}}} could be any of them; give them different names"
            )),
            None => {
                let near = did_you_mean(name, self.taken.keys().copied());
                Some(format!("there is no question ${{{name}}}{near}"))
            }
        }
    }
}

/// The names in an expression, and whether each is the bare name of a column.
fn names_in(expr: &Expr) -> Vec<(&str, bool)> {
    let mut names = Vec::new();
    add_names(expr, false, &mut names);
    names
}

/// Inside the filter of a path a bare name is what stands there; on its own it is a column of the choices.
fn add_names<'a>(expr: &'a Expr, in_filter: bool, names: &mut Vec<(&'a str, bool)>) {
    match expr {
        Expr::Answer(name) => names.push((name.as_str(), false)),
        Expr::Path(path) => {
            if let Start::Answer(name) = &path.from {
                names.push((name.as_str(), false));
            }
            names.extend(path.name().filter(|_| !in_filter).map(|name| (name, true)));
            path.filters()
                .for_each(|filter| add_names(filter, true, names));
        }
        Expr::Call(function, arguments) => {
            if let (Function::ChoiceName, Some(Expr::Text(text))) = (function, arguments.get(1)) {
                let name = text.trim().trim_start_matches("${").trim_end_matches('}');
                names.push((name.trim(), false));
            }
            arguments
                .iter()
                .for_each(|argument| add_names(argument, in_filter, names));
        }
        Expr::Negative(inner) => add_names(inner, in_filter, names),
        Expr::Binary(_, left, right) => {
            add_names(left, in_filter, names);
            add_names(right, in_filter, names);
        }
        Expr::Number(_) | Expr::Text(_) | Expr::Pattern(_) | Expr::Itself => {}
    }
}

/// The names between `${` and `}` in words.
pub(super) fn names_in_words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split("${").skip(1);
    parts.filter_map(|rest| Some(rest.split_once('}')?.0.trim()))
}

/// Brings in the files that expressions look into, and names those that are not there.
pub(super) fn files(found: &mut Found<'_>, survey: &Sheet, problems: &mut Problems) {
    let mut sought: Vec<(Place, Sought)> = Vec::new();
    for (place, expr, _) in &found.expressions {
        expr.walk(&mut |inner| {
            sought.extend(Sought::by(inner).map(|sought| (place.clone(), sought)));
        });
    }
    for (place, sought) in sought {
        let fault = match &sought {
            Sought::List(name) => no_list(found, name),
            Sought::Rows(file, columns) => no_rows(found, survey, (file, columns)),
        };
        if let Some(text) = fault {
            problems.error(place, text);
        }
    }
}

/// What an expression looks into.
enum Sought {
    /// A list, by `instance('NAME')`.
    List(String),
    /// Columns of a file, by `pulldata`.
    Rows(String, Vec<String>),
}

impl Sought {
    fn by(expr: &Expr) -> Option<Sought> {
        match expr {
            Expr::Path(path) => match &path.from {
                Start::List(name) => Some(Sought::List(name.clone())),
                _ => None,
            },
            Expr::Call(Function::Pulldata, arguments) => {
                let mut texts = arguments.iter().map(|argument| match argument {
                    Expr::Text(text) => Some(text.clone()),
                    _ => None,
                });
                let file = texts.next()??;
                Some(Sought::Rows(file, texts.take(2).flatten().collect()))
            }
            _ => None,
        }
    }
}

fn no_list(found: &mut Found<'_>, name: &str) -> Option<String> {
    if found.lists.contains_key(name) {
        return None;
    }
    if let Some(list) = found.elsewhere.rows_as_list(name) {
        found.lists.insert(name.to_owned(), list);
        return None;
    }
    let near = did_you_mean(name, found.lists.keys().map(String::as_str));
    Some(format!(
        "there is no list \"{name}\" for instance('{name}'){near}"
    ))
}

fn no_rows(
    found: &mut Found<'_>,
    survey: &Sheet,
    (file, columns): (&str, &[String]),
) -> Option<String> {
    let whole = file_of(file);
    let name = stem(&whole);
    if !found.files.contains_key(name) {
        let Some(rows) = found.elsewhere.rows(file) else {
            return Some(missing(survey, &whole));
        };
        found.files.insert(name.to_owned(), rows);
    }
    let known = found.files.get(name)?.columns();
    let lacking = columns.iter().find(|column| !known.contains(column))?;
    let near = did_you_mean(lacking, known.iter().map(String::as_str));
    Some(format!("{whole} has no column \"{lacking}\"{near}"))
}

/// The key under which a row is known: its name, or with the names of its groups where another row has that name.
pub(super) fn key(path: &str, name: &QuestionName) -> Option<QuestionName> {
    format!("{path}//{name}").parse().ok()
}
