//! `sala chat`: Sala in the terminal, by hand or on a pipe.

use super::{Database, check};
use crate::{
    app::{
        Deps,
        chat::{Line, Session, Style},
        clock::{Clock, Ids},
        library,
    },
    content::{self, Form, Loaded, Severity, Tree},
    flow::{Command, Event, RunKey, action::Action, submission},
    model::{Lang, Library, Role, SurveyId},
    store::{Store, heartbeat, learner, lock},
    text::Texts,
};
use anyhow::{Context, Result, bail};
use jiff::{Timestamp, Zoned};
use std::{
    io::{self, IsTerminal, Stdout, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};
use tokio::sync::mpsc;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// A folder of lessons instead of those that are built in
    #[arg(long, env = "SALA_LESSONS", value_name = "DIR")]
    lessons: Option<PathBuf>,
    /// Ask just this form (a workbook or a folder of CSV files) and print the answers as JSON; nothing is kept
    #[arg(long, value_name = "FORM")]
    survey: Option<PathBuf>,
    /// Answer the form by chance and print the conversation; the same number gives the same answers
    #[arg(long, value_name = "NUMBER", requires = "survey")]
    random: Option<u64>,
    /// The language to speak from the start: en, km, lo, th, vi, id or my, or one of the form's
    #[arg(long, value_name = "L")]
    locale: Option<String>,
    /// Stop the clock at this time, such as 2026-03-02T19:00:00+07:00; then only `wait 2d` moves it
    #[arg(long, value_name = "TIME")]
    clock: Option<String>,
    /// Who is talking; each name is somebody else, and owner, coordinator and viewer work in the office
    #[arg(long = "as", value_name = "NAME", default_value = "me")]
    name: String,
    /// Also write pictures and files that are sent into this folder, to look at them
    #[arg(long, value_name = "DIR")]
    files: Option<PathBuf>,
}

type Chat = Session<Stdout>;

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let clock = arguments.clock.as_deref().map(moment).transpose()?;
    let mut loaded = load(arguments.lessons.as_deref())?;
    let form = arguments
        .survey
        .as_deref()
        .map(|path| add_form(&mut loaded, path))
        .transpose()?;
    let folder = form
        .is_some()
        .then(Store::scratch)
        .transpose()
        .context("no room for a try")?;
    let path = folder
        .as_ref()
        .map_or(arguments.database.database.as_path(), |scratch| {
            scratch.path()
        });
    let _lock = lock::shared(path)?;
    let store = Store::open(path).await?;
    let (clock, ids) = time(&store, clock).await?;
    let library = library::publish(&store, loaded, clock.now()).await?;
    let deps = Arc::new(Deps::new(store.clone(), library, clock, ids));
    let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    let style = if terminal {
        Style::Terminal
    } else {
        Style::Transcript
    };
    let mut chat = Session::open(deps.clone(), &arguments.name, (io::stdout(), style)).await?;
    if let Some(folder) = arguments.files {
        chat.keep_files(folder);
    }
    let locale = arguments.locale.as_deref();
    match &form {
        Some(id) => begin_form(&chat, &deps.library(), id, locale).await?,
        None => greet((&chat, &arguments.name), locale, terminal).await?,
    }
    let talked = match (&form, arguments.random) {
        (Some(id), Some(seed)) => by_chance(&chat, id, &deps, seed).await,
        _ => talk(&chat, form.as_ref(), &deps, terminal).await,
    };
    store.close().await?;
    talked.map(|()| ExitCode::SUCCESS)
}

/// A moment as RFC 3339, or as a day, a time and a zone.
pub(super) fn moment(text: &str) -> Result<Timestamp> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment);
    }
    if let Ok(zoned) = text.parse::<Zoned>() {
        return Ok(zoned.timestamp());
    }
    let local = text.rsplit_once(' ').and_then(|(local, zone)| {
        let local: jiff::civil::DateTime = local.parse().ok()?;
        local.in_tz(zone).ok()
    });
    let local = local.map(|local| local.timestamp());
    local.with_context(|| format!("\"{text}\" is no time; write 2026-03-02T19:00:00+07:00"))
}

/// The content; problems are printed, and errors keep it from being used.
pub(super) fn load(lessons: Option<&Path>) -> Result<Loaded> {
    let tree = match lessons {
        Some(path) => check::open(path)?,
        None => Tree::shipped(),
    };
    let (loaded, problems) = content::load(&tree);
    for problem in problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
    {
        writeln!(io::stderr(), "{problem}")?;
    }
    loaded.context("the lessons cannot be used; the problems are above")
}

/// Adds a form of its own to the content.
fn add_form(loaded: &mut Loaded, path: &Path) -> Result<SurveyId> {
    let read =
        content::load_form(path).with_context(|| format!("cannot read {}", path.display()))?;
    let (found, problems) = read;
    for problem in &problems {
        writeln!(io::stderr(), "{problem}")?;
    }
    let Form {
        survey,
        source,
        files,
    } = found.with_context(|| format!("{} cannot be asked", path.display()))?;
    let (id, version) = (survey.id.clone(), survey.version.clone());
    loaded.library.files.extend(files);
    loaded.library.publish(survey);
    loaded.sources.push((id.clone(), version, source));
    Ok(id)
}

/// The clock and the ids: with a stopped clock both are the same at every replay, and time never goes back.
async fn time(store: &Store, at: Option<Timestamp>) -> Result<(Clock, Ids)> {
    let Some(at) = at else {
        return Ok((Clock::System, Ids::Random));
    };
    let last = heartbeat::last(store.reader()).await?;
    let last = last.and_then(|seconds| Timestamp::from_second(seconds).ok());
    let clock = Clock::manual(last.map_or(at, |last| last.max(at)));
    Ok((clock, Ids::after(learner::highest(store.reader()).await?)))
}

/// Begins the form in the language asked for, else in its own.
async fn begin_form(
    chat: &Chat,
    library: &Library,
    id: &SurveyId,
    locale: Option<&str>,
) -> Result<()> {
    let survey = library.live_survey(id).context("the form is gone")?;
    let wanted = locale.map(lang).transpose()?;
    chat.begin(id.clone(), wanted.unwrap_or(survey.default_lang))
        .await?;
    Ok(())
}

fn lang(code: &str) -> Result<Lang> {
    let near = Texts::nearest(code).or_else(|| code.parse().ok());
    near.with_context(|| format!("\"{code}\" is no language; write a code such as km"))
}

/// At a terminal the conversation begins by itself, or goes on where it was; a pipe waits.
async fn greet((chat, name): (&Chat, &str), locale: Option<&str>, terminal: bool) -> Result<()> {
    let is_new = chat.everything().await?.is_null();
    let role = Role::named(name);
    if let Some(role) = role {
        chat.employ(role).await?;
    }
    if let (Some(code), true) = (locale, is_new) {
        let lang = lang(code)?;
        return Ok(chat.happen(Event::Tap(Action::Language(lang))).await?);
    }
    if terminal && (role.is_none() || !is_new) {
        chat.happen(Event::Command(Command::Start(None))).await?;
    }
    Ok(())
}

/// Takes lines until there are no more, or until the form is sent in.
async fn talk(chat: &Chat, form: Option<&SurveyId>, deps: &Deps, terminal: bool) -> Result<()> {
    let mut lines = lines();
    loop {
        if let Some(id) = form
            && chat.state().await?.survey().is_none()
        {
            return print_answers(chat, id, &deps.library()).await;
        }
        if terminal {
            chat.screen()
                .with(|out| write!(out, "\n> ").and_then(|()| out.flush()))?;
        }
        let Some(text) = next_line(chat, deps, &mut lines).await? else {
            break;
        };
        let line = Line::read(&text);
        let is_echoed = text.starts_with('>') || matches!(line, Line::Wait(_) | Line::As(_));
        if !terminal && is_echoed {
            chat.screen().with(|out| writeln!(out, "{text}"))?;
        }
        if matches!(line, Line::Wait(_)) && matches!(deps.clock, Clock::System) {
            chat.screen()
                .note("time moves by itself here; start with --clock to move it")?;
            continue;
        }
        chat.line(&line).await?;
    }
    if form.is_some() {
        bail!("the form was not sent in; nothing was kept");
    }
    Ok(())
}

/// The most answers by chance; a form that goes on longer does not come to an end.
const MOST_ANSWERS: usize = 20_000;

/// Answers the form by chance until it is sent in.
async fn by_chance(chat: &Chat, id: &SurveyId, deps: &Deps, seed: u64) -> Result<()> {
    for _ in 0..MOST_ANSWERS {
        if chat.state().await?.survey().is_none() {
            return print_answers(chat, id, &deps.library()).await;
        }
        if !chat.answer_by_chance(seed).await? {
            bail!("no answer by chance fits the open question; nothing was kept");
        }
    }
    bail!("the form does not come to an end; nothing was kept")
}

/// The next line; meanwhile, those whose moment comes are woken.
async fn next_line(
    chat: &Chat,
    deps: &Deps,
    lines: &mut mpsc::Receiver<io::Result<String>>,
) -> Result<Option<String>> {
    loop {
        let pause = match deps.clock {
            Clock::System => chat.until_wake().await?,
            Clock::Manual(_) => None,
        };
        let pause = pause.map(|pause| Duration::try_from(pause).unwrap_or(Duration::ZERO));
        let wake = tokio::time::sleep(pause.unwrap_or(Duration::from_secs(86_400)));
        tokio::select! {
            line = lines.recv() => return Ok(line.transpose()?),
            () = wake => { chat.wake().await?; }
        }
    }
}

/// The lines of standard input, read by a thread of their own. What is not UTF-8 is read as well as can be.
fn lines() -> mpsc::Receiver<io::Result<String>> {
    let (sender, receiver) = mpsc::channel(1);
    std::thread::spawn(move || {
        let mut input = io::stdin().lock();
        loop {
            let mut bytes = Vec::new();
            let line = match io::BufRead::read_until(&mut input, b'\n', &mut bytes) {
                Ok(0) => break,
                Ok(_) => Ok(String::from_utf8_lossy(&bytes)
                    .trim_end_matches(['\r', '\n'])
                    .to_owned()),
                Err(error) => Err(error),
            };
            if sender.blocking_send(line).is_err() {
                break;
            }
        }
    });
    receiver
}

/// Prints the answers in the shape of Kobo's API.
async fn print_answers(chat: &Chat, id: &SurveyId, library: &Library) -> Result<()> {
    let survey = library.live_survey(id).context("the form is gone")?;
    let answers = chat
        .answers(&RunKey {
            survey: id.clone(),
            wave: 1,
        })
        .await?;
    let json = submission(survey, &answers);
    chat.screen().with(|out| writeln!(out, "{json}"))?;
    Ok(())
}
