//! `sala check`: what Sala makes of a form, and everything that is wrong in it or in lessons.

use crate::content::{
    self, Problem, Severity, Tree,
    form::report::{self, Report},
};
use anyhow::{Context, Result};
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A form (a workbook, or a folder with survey.csv), or a folder of lessons. Without it, the lessons that are built in
    path: Option<PathBuf>,
    /// Show every row, and list every question with the taps that it takes
    #[arg(long)]
    all: bool,
    /// Print one JSON document instead, for programs
    #[arg(long, conflicts_with = "all")]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.path {
        Some(path) if is_form(path) => {
            let report = report::inspect(path);
            let report = report.with_context(|| format!("cannot read {}", path.display()))?;
            form(arguments, &report)
        }
        Some(path) => lessons(arguments, &open(path)?),
        None => lessons(arguments, &Tree::shipped()),
    }
}

/// Opens a folder of content.
pub(super) fn open(path: &Path) -> Result<Tree> {
    Tree::open(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A form is a file, or a folder with a survey sheet.
fn is_form(path: &Path) -> bool {
    path.is_file() || path.join("survey.csv").is_file()
}

fn form(arguments: &Arguments, report: &Report) -> Result<ExitCode> {
    let mut out = io::stdout().lock();
    match (arguments.json, &report.form) {
        (true, _) => writeln!(out, "{}", report.to_json())?,
        (false, Some(form)) if arguments.all => {
            write!(out, "{}\n{report:#}", report::table(&form.questions))?;
        }
        _ => write!(out, "{report}")?,
    }
    Ok(code(report.verdict.runs))
}

fn lessons(arguments: &Arguments, tree: &Tree) -> Result<ExitCode> {
    let (loaded, problems) = content::load(tree);
    let counts = loaded
        .map(|loaded| counts(&loaded.library))
        .unwrap_or_default();
    let is_error = |problem: &&Problem| problem.severity == Severity::Error;
    let errors = problems.iter().filter(is_error).count();
    let mut out = io::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", report::lessons_json(&counts, &problems))?;
        return Ok(code(errors == 0));
    }
    for problem in &problems {
        writeln!(out, "{problem}")?;
    }
    let counted =
        |(n, word): &(usize, &str)| format!("{n} {word}{}", if *n == 1 { "" } else { "s" });
    let what = counts.iter().map(counted).collect::<Vec<_>>().join(", ");
    match (errors, problems.len()) {
        (0, 0) => writeln!(out, "No problems. {what}.")?,
        (0, warnings) => writeln!(out, "{warnings} to look at, nothing broken. {what}.")?,
        (errors, all) => writeln!(out, "{errors} to mend, {} to look at.", all - errors)?,
    }
    Ok(code(errors == 0))
}

fn code(runs: bool) -> ExitCode {
    if runs {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// How many of each thing a library holds.
fn counts(library: &crate::model::Library) -> Vec<(usize, &'static str)> {
    let items = library
        .lessons()
        .iter()
        .map(|lesson| lesson.items.len())
        .sum();
    vec![
        (library.framework.competences.len(), "competence"),
        (library.surveys().len(), "survey"),
        (library.topics.len(), "topic"),
        (library.lessons().len(), "lesson"),
        (items, "quiz item"),
    ]
}
