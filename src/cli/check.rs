//! `sala check`: names everything that is wrong in lessons or in a form.

use crate::content::{self, Form, Problem, Severity, Tree};
use anyhow::{Context, Result};
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A folder of lessons, or a form: a workbook or a folder with survey.csv. Without it, the lessons that are built in
    path: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let (problems, what) = match &arguments.path {
        None => lessons(&Tree::shipped()),
        Some(path) if is_form(path) => form(path)?,
        Some(path) => lessons(&open(path)?),
    };
    let mut out = io::stdout().lock();
    for problem in &problems {
        writeln!(out, "{problem}")?;
    }
    let errors = problems
        .iter()
        .filter(|p| p.severity == Severity::Error)
        .count();
    match (errors, problems.len()) {
        (0, 0) => writeln!(out, "No problems. {what}")?,
        (0, warnings) => writeln!(out, "{warnings} to look at, nothing broken. {what}")?,
        (errors, all) => writeln!(out, "{errors} to mend, {} to look at.", all - errors)?,
    }
    Ok(if errors == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Opens a folder of content.
pub(super) fn open(path: &Path) -> Result<Tree> {
    Tree::open(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A form is a file, or a folder with a survey sheet.
fn is_form(path: &Path) -> bool {
    path.is_file() || path.join("survey.csv").is_file()
}

fn lessons(tree: &Tree) -> (Vec<Problem>, String) {
    let (loaded, problems) = content::load(tree);
    let what = loaded.map(|loaded| {
        let library = loaded.library;
        let items: usize = library
            .lessons()
            .iter()
            .map(|lesson| lesson.items.len())
            .sum();
        let counts = [
            (library.framework.competences.len(), "competence"),
            (library.surveys().len(), "survey"),
            (library.topics.len(), "topic"),
            (library.lessons().len(), "lesson"),
            (items, "quiz item"),
        ];
        let counted =
            |(n, word): (usize, &str)| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
        counts.map(counted).join(", ") + "."
    });
    (problems, what.unwrap_or_default())
}

fn form(path: &Path) -> Result<(Vec<Problem>, String)> {
    let read =
        content::load_form(path).with_context(|| format!("cannot read {}", path.display()))?;
    let (found, problems) = read;
    let what = found.map(|Form { survey, .. }| {
        let asked = survey
            .questions
            .iter()
            .filter(|question| question.kind.is_asked())
            .count();
        let langs: Vec<String> = survey.langs.iter().map(ToString::to_string).collect();
        format!("{asked} questions in {}.", langs.join(", "))
    });
    Ok((problems, what.unwrap_or_default()))
}
