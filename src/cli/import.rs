//! `sala import`: answers that were gathered with Kobo, ODK or on paper join those of the bot.

use super::{Database, chat};
use crate::{
    app::{
        clock::{Clock, Ids},
        import::{self, Batch},
        library,
    },
    content::{self, Loaded, Problem, Severity, answers, tree},
    model::{Library, Survey, SurveyId},
    store::Store,
};
use anyhow::{Context, Result, bail};
use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The file of answers (CSV or a workbook), with the names of the questions or their labels in the first row
    file: PathBuf,
    /// The form that was answered: a workbook, a folder with survey.csv, or the name of a survey in the lessons
    #[arg(long, value_name = "FORM")]
    survey: PathBuf,
    #[command(flatten)]
    database: Database,
    /// The lessons to use instead of those that are built in
    #[arg(long, value_name = "DIR", env = "SALA_LESSONS")]
    lessons: Option<PathBuf>,
    /// The how-manieth time these people answered
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..1000))]
    wave: u32,
    /// The heading of a column with a code for each person, so that two waves can be compared. Not a name, not a telephone number
    #[arg(long, value_name = "COLUMN")]
    person: Option<String>,
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let mut loaded = chat::load(arguments.lessons.as_deref())?;
    let survey = survey(&arguments.survey, &mut loaded)?;
    let path = arguments.file.display().to_string();
    let bytes = tree::read_file(&arguments.file)?;
    let (sent, problems) = answers::read(&survey, (&path, &bytes), arguments.person.as_deref());
    tell(&problems)?;
    let is_error = |problem: &&Problem| problem.severity == Severity::Error;
    let bad = problems.iter().filter(is_error).count();
    if sent.is_empty() {
        bail!("nothing was taken from {path}");
    }
    let store = Store::open(&arguments.database.database).await?;
    let now = Clock::System.now();
    let library = library::publish(&store, loaded, now).await?;
    let batch = Batch {
        survey: &survey,
        wave: arguments.wave,
        sent: &sent,
    };
    let done = import::import(
        (&store, &library),
        (&Ids::Random, now),
        batch,
        progress(sent.len()),
    );
    let done = done.await?;
    store.close().await?;
    let mut out = io::stdout().lock();
    write!(out, "{} new", done.new)?;
    if done.known > 0 {
        write!(out, ", {} known already", done.known)?;
    }
    if bad > 0 {
        write!(out, ", {bad} left out")?;
    }
    writeln!(out, ".")?;
    Ok(ExitCode::SUCCESS)
}

/// The form that was answered; one on its own joins the content, so that its text is kept.
fn survey(form: &Path, loaded: &mut Loaded) -> Result<Arc<Survey>> {
    let named = |library: &Library| {
        let id: SurveyId = form.to_str()?.parse().ok()?;
        library.live_survey(&id).cloned()
    };
    if let Some(survey) = named(&loaded.library) {
        return Ok(survey);
    }
    if !form.exists() {
        bail!(
            "{} is neither a form's file nor a survey of the lessons",
            form.display()
        );
    }
    let read =
        content::load_form(form).with_context(|| format!("cannot read {}", form.display()))?;
    let (Some(form), _) = read else {
        tell(&read.1)?;
        bail!("{} has mistakes; mend them first", form.display());
    };
    let survey = Arc::new(form.survey);
    loaded.library.keep(survey.clone());
    loaded
        .sources
        .push((survey.id.clone(), survey.version.clone(), form.source));
    Ok(survey)
}

fn tell(problems: &[Problem]) -> io::Result<()> {
    let mut err = io::stderr().lock();
    problems
        .iter()
        .try_for_each(|problem| writeln!(err, "{problem}"))
}

/// Shows how far it is, where somebody looks.
fn progress(of: usize) -> impl FnMut(usize) {
    let shown = io::stderr().is_terminal();
    move |done| {
        if shown {
            let end = if done == of { "\n" } else { "" };
            // Nobody is harmed if this cannot be shown.
            let _ = write!(io::stderr(), "\r{done} of {of} rows{end}");
        }
    }
}
