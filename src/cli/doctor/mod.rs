//! `sala doctor`: looks at everything that `sala serve` needs, changes nothing, and says what to mend.

mod checks;
mod finding;

use super::log;
use crate::config::{Flags, Gathered, environment};
use anyhow::Result;
use finding::{Finding, State};
use std::{
    io::{self, Write},
    process::ExitCode,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    flags: Flags,
    /// Print one JSON document instead, for programs
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let findings = match Gathered::gather(&arguments.flags, environment) {
        Ok(gathered) => examine(&gathered).await,
        Err(error) => vec![Finding::fail(
            "settings",
            error,
            "mend the file of settings",
        )],
    };
    let is_well = !findings.iter().any(|found| found.state == State::Fail);
    let mut out = io::stdout().lock();
    if arguments.json {
        writeln!(
            out,
            "{}",
            serde_json::json!({ "well": is_well, "checks": findings })
        )?;
    } else {
        for finding in &findings {
            writeln!(out, "{}", log::blotted(&finding.to_string()))?;
        }
    }
    Ok(if is_well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Everything, in the order in which somebody would look.
async fn examine(gathered: &Gathered) -> Vec<Finding> {
    let token = gathered.token().ok();
    if let Some((token, _)) = &token {
        log::hide(token);
    }
    let mut findings = checks::settings(gathered);
    findings.extend(checks::lessons(gathered));
    findings.extend(checks::database(gathered).await);
    findings.extend(checks::backups(gathered));
    if let (Some((token, _)), Ok(url)) = (&token, gathered.api_url()) {
        findings.extend(checks::telegram(&url, token).await);
    }
    findings
}
