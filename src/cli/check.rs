//! `sala check`: what Sala makes of a form, and everything that is wrong in it or in lessons.

mod languages;

use crate::content::{
    self, Problem, Severity, Tree,
    form::report::{self, Report},
    review::{self, Signature},
    tree,
};
use anyhow::{Context, Result, bail};
use languages::{Language, table};
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
    /// Note that the texts in a language say what their English says now: `km` for all lessons, `km/window-light` for one
    #[arg(long, value_name = "LANGUAGE[/LESSON]", value_delimiter = ',', requires = "path", conflicts_with_all = ["all", "json"])]
    sign: Vec<Signature>,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.path {
        Some(path) if !arguments.sign.is_empty() => sign(path, &arguments.sign),
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
    let (loaded, mut problems) = content::load(tree);
    problems.extend(review::problems(tree));
    problems.sort_by(|a, b| a.place.cmp(&b.place));
    let library = loaded.map(|loaded| loaded.library);
    let counts = library.as_ref().map(counts).unwrap_or_default();
    let languages = library.as_ref().map(|library| Language::all(tree, library));
    let languages = languages.unwrap_or_default();
    let errors = errors(&problems);
    let mut out = io::stdout().lock();
    if arguments.json {
        let json = report::lessons_json(&counts, &languages, &problems);
        writeln!(out, "{json}")?;
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
    write!(out, "{}", table(&languages))?;
    Ok(code(errors == 0))
}

fn errors(problems: &[Problem]) -> usize {
    let is_error = |problem: &&Problem| problem.severity == Severity::Error;
    problems.iter().filter(is_error).count()
}

/// Notes beside the lessons that translations are of the present English.
fn sign(path: &Path, signatures: &[Signature]) -> Result<ExitCode> {
    let lessons = open(path)?;
    if lessons.get("programme.toml").is_none() {
        bail!(
            "{} is no folder of lessons: it has no programme.toml",
            path.display()
        );
    }
    match review::sign(&lessons, signatures) {
        Ok((notes, count)) => {
            tree::write(path, &[(review::TRANSLATED, notes.into_bytes())])
                .with_context(|| format!("cannot write into {}", path.display()))?;
            let texts = if count == 1 {
                "1 text is"
            } else {
                &format!("{count} texts are")
            };
            writeln!(
                io::stdout(),
                "{texts} noted as translated from the present English."
            )?;
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            let mut err = io::stderr().lock();
            problems
                .iter()
                .try_for_each(|problem| writeln!(err, "{problem}"))?;
            Ok(ExitCode::FAILURE)
        }
    }
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
