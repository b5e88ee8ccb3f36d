//! `sala form pack` and `sala form unpack`: a survey as one workbook for Excel and Kobo, or as CSV files for git.

use crate::content::{self, Severity, form::pack, tree};
use anyhow::{Context, Result, bail};
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(Debug, clap::Subcommand)]
pub(super) enum Work {
    /// Write a folder of CSV files as one workbook
    Pack {
        /// The folder with survey.csv, choices.csv and settings.csv
        folder: PathBuf,
        /// The workbook to write
        file: PathBuf,
    },
    /// Write a workbook as a folder of CSV files
    Unpack {
        /// The workbook
        file: PathBuf,
        /// The folder to write
        folder: PathBuf,
    },
}

pub(super) fn run(work: &Work) -> Result<ExitCode> {
    match work {
        Work::Pack { folder, file } => {
            let source = read(folder)?;
            let bytes = pack::pack(&source).map_err(|problem| anyhow::anyhow!("{problem}"))?;
            let name = file
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or("form.xlsx");
            let parent = file
                .parent()
                .filter(|parent| !parent.as_os_str().is_empty());
            let parent = parent.unwrap_or(Path::new("."));
            tree::write(parent, &[(name, bytes)])
                .with_context(|| format!("cannot write {}", file.display()))?;
        }
        Work::Unpack { file, folder } => {
            let source = read(file)?;
            let files = pack::unpack(&source);
            tree::write(folder, &files)
                .with_context(|| format!("cannot write {}", folder.display()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads a form; its problems are printed, and errors keep it from being turned.
fn read(path: &Path) -> Result<content::FormSource> {
    let read =
        content::load_form(path).with_context(|| format!("cannot read {}", path.display()))?;
    let (found, problems) = read;
    for problem in problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
    {
        writeln!(io::stderr(), "{problem}")?;
    }
    match found {
        Some(form) => Ok(form.source),
        None => bail!(
            "{} was not turned, because of the problems above",
            path.display()
        ),
    }
}
