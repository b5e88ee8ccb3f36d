//! `sala export`: the evidence as a folder of tables, pictures and a page, from a release that is made once a quarter and then frozen.

use super::{Database, chat};
use crate::{
    app::{
        clock::{Clock, Ids},
        evidence::{self, Wanted},
        library,
    },
    export::{
        self, Export,
        microdata::{Microdata, Respondent},
    },
    model::{Lang, Library, Survey},
    report::{
        Release,
        disclosure::{self, Bound},
        release::Kind,
    },
    store::Store,
    text::Texts,
};
use anyhow::{Context, Result, bail};
use jiff::Timestamp;
use std::{
    collections::BTreeMap,
    io::{self, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// For whom: everybody (at least 10 people behind each number), or those who work with you (at least 5)
    #[arg(long, value_enum, default_value_t = Reader::Public)]
    release: Reader,
    /// The language of the page, the pictures and the workbook, as en or km
    #[arg(long, value_name = "CODE", default_value = "en")]
    language: Lang,
    /// The folder to write; an export that stands there is replaced as a whole
    #[arg(long, value_name = "DIR", default_value = "sala-export")]
    out: PathBuf,
    /// The lessons to use instead of those that are built in
    #[arg(long, value_name = "DIR", env = "SALA_LESSONS")]
    lessons: Option<PathBuf>,
    /// Make a new release before the quarter is over; it may show less, since it must not give away what changed
    #[arg(long)]
    fresh: bool,
    /// Add what each person answered, coarsened and under random ids, for an analyst whom you trust. It is not for publishing
    #[arg(long)]
    microdata: bool,
    /// The survey whose answers those are, instead of the main one
    #[arg(long, value_name = "NAME", requires = "microdata")]
    survey: Option<String>,
    /// Look at finished exports as somebody would who wants to know what they hide, and say what can be worked out
    #[arg(long, value_name = "DIR", num_args = 1.., conflicts_with_all = ["fresh", "release", "out"])]
    attack: Vec<PathBuf>,
}

/// Who is to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Reader {
    Public,
    Partner,
}

impl From<Reader> for Kind {
    fn from(reader: Reader) -> Kind {
        match reader {
            Reader::Public => Kind::Public,
            Reader::Partner => Kind::Partner,
        }
    }
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    if !arguments.attack.is_empty() {
        return attack(&arguments.attack);
    }
    let loaded = chat::load(arguments.lessons.as_deref())?;
    let path = &arguments.database.database;
    if !path.exists() {
        bail!(
            "there is no database {}; name it with --database",
            path.display()
        );
    }
    let store = Store::open(path).await?;
    let now = Clock::System.now();
    let library = library::publish(&store, loaded, now).await?;
    let wanted = Wanted {
        kind: arguments.release.into(),
        fresh: arguments.fresh,
        now,
    };
    let made = evidence::release(&store, &library, wanted, step).await?;
    let folder = arguments.out.display();
    step("writing");
    let people = people(&store, &library, (&arguments, now)).await?;
    let files = (&made, people.as_ref());
    write(&library, files, &arguments).with_context(|| format!("{folder} was not written"))?;
    store.close().await?;
    let Release { name, .. } = &made.release;
    writeln!(io::stdout(), "{folder} holds the release {name}.")?;
    Ok(ExitCode::SUCCESS)
}

type People = (Arc<Survey>, Vec<Respondent>);

/// What each person answered, if that is asked for.
async fn people(
    store: &Store,
    library: &Library,
    (arguments, now): (&Arguments, Timestamp),
) -> Result<Option<People>> {
    if !arguments.microdata {
        return Ok(None);
    }
    let survey = match &arguments.survey {
        None => library.main_survey(),
        Some(name) => name.parse().ok().and_then(|id| library.live_survey(&id)),
    };
    let survey = survey.context("there is no survey of this name")?.clone();
    let people = evidence::respondents(store.reader(), &survey, (&Ids::Random, now)).await?;
    Ok(Some((survey, people)))
}

fn write(
    library: &Library,
    (made, people): (&evidence::Made, Option<&People>),
    arguments: &Arguments,
) -> Result<()> {
    let earlier: BTreeMap<u32, String> = made
        .ledger
        .iter()
        .map(|release| (release.number, release.name.clone()))
        .collect();
    let surveys = library.every_survey();
    let texts = Texts::shipped();
    let microdata = people.map(|(survey, respondents)| Microdata {
        survey,
        respondents,
    });
    let export = Export {
        release: &made.release,
        earlier: &earlier,
        library,
        surveys: &surveys,
        texts: &texts,
        lang: arguments.language,
        licence: export::LICENCE,
        microdata: microdata.as_ref(),
    };
    Ok(export::write(&export, &arguments.out)?)
}

/// Says what is being done, where somebody looks.
fn step(what: &str) {
    if io::stderr().is_terminal() {
        // Nobody is harmed if this cannot be shown.
        let _ = writeln!(io::stderr(), "{what} ...");
    }
}

/// Attacks finished exports from their files alone.
fn attack(folders: &[PathBuf]) -> Result<ExitCode> {
    let read = |folder: &PathBuf| Ok(export::read(folder)?);
    let releases: Vec<Release> = folders.iter().map(read).collect::<Result<_>>()?;
    let bounds = disclosure::attack(&releases)?;
    let mut out = io::stdout().lock();
    let leaks: Vec<&Bound> = bounds.iter().filter(|bound| bound.is_leak()).collect();
    for leak in &leaks {
        writeln!(out, "{leak}")?;
    }
    let hidden = bounds.len();
    let narrowest = bounds.iter().map(|bound| bound.high - bound.low);
    let narrowest = narrowest.fold(f64::INFINITY, f64::min);
    match leaks.len() {
        0 if hidden == 0 => writeln!(out, "Nothing is hidden in these files.")?,
        0 => writeln!(
            out,
            "None of the {hidden} hidden counts can be worked out; the narrowest span is {narrowest:.0}."
        )?,
        n => writeln!(out, "{n} of the {hidden} hidden counts can be worked out.")?,
    }
    Ok(if leaks.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
