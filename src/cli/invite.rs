//! `sala invite`: a one-time link into the office, also while Sala is served.

use super::{Database, chat};
use crate::{
    app::{
        Deps,
        clock::{Clock, Ids},
        library,
        office::team,
    },
    model::{Rights, Role, Scope},
    store::Store,
};
use anyhow::{Result, bail};
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// The lessons to use instead of those that are built in
    #[arg(long, value_name = "DIR", env = "SALA_LESSONS")]
    lessons: Option<PathBuf>,
    /// What the person is to be
    #[arg(long, value_name = "ROLE", default_value = "owner", value_parser = ["owner", "coordinator", "viewer"])]
    role: String,
    /// Only for learners of this country; may be given several times
    #[arg(long, value_name = "CODE")]
    country: Vec<String>,
    /// Only for learners of this kind of work; may be given several times
    #[arg(long, value_name = "DOMAIN")]
    domain: Vec<String>,
    /// What the person is called in the list of the team
    #[arg(long, value_name = "NAME", default_value = "")]
    name: String,
    /// The bot's user name, so that the link can be tapped
    #[arg(long, value_name = "NAME", env = "SALA_BOT")]
    bot: Option<String>,
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let loaded = chat::load(arguments.lessons.as_deref())?;
    let mut scope = Scope::default();
    for code in &arguments.country {
        let Some(country) = loaded.library.programme.country(code) else {
            bail!("\"{code}\" is no country of the programme");
        };
        scope.countries.insert(country.id.clone());
    }
    for name in &arguments.domain {
        let domains = &loaded.library.programme.domains;
        let Some(domain) = domains.iter().find(|domain| domain.id.as_str() == name) else {
            bail!("\"{name}\" is no kind of work of the programme");
        };
        scope.domains.insert(domain.id.clone());
    }
    let role = Role::named(&arguments.role).unwrap_or(Role::Viewer);
    let store = Store::open(&arguments.database.database).await?;
    let library = library::publish(&store, loaded, Clock::System.now()).await?;
    let deps = Deps::new(store.clone(), library, Clock::System, Ids::Random);
    if let Some(bot) = arguments.bot {
        // The cell is new, so this is the first name that it gets.
        let _ = deps.bot.set(bot.trim_start_matches('@').to_owned());
    }
    let source = team::link(&deps, (None, &Rights { role, scope }, &arguments.name)).await?;
    store.close().await?;
    let minutes = team::LINK_MINUTES;
    let link = deps.link(&source);
    writeln!(
        io::stdout(),
        "{link}\nOpens the office as {} for one person, once, within {minutes} minutes.",
        role.as_str()
    )?;
    Ok(ExitCode::SUCCESS)
}
