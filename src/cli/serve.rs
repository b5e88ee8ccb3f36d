//! `sala serve`: Sala on Telegram, until it is told to stop.

use super::{Database, chat};
use crate::{
    app::{
        Deps,
        clock::{Clock, Ids},
        courier::{self, Pace},
        keep, library,
        supervise::Parts,
        turn::Turns,
        waker,
    },
    store::Store,
    telegram::{self, Api, CallError, Floodgate, Me, Telegram, commands, listener},
};
use anyhow::{Context, Result, bail};
use std::{path::PathBuf, process::ExitCode, sync::Arc, time::Duration};
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// How long everything may take to end once Sala is told to stop.
const PARTING: Duration = Duration::from_secs(9);

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// A folder of lessons instead of those that are built in
    #[arg(long, env = "SALA_LESSONS", value_name = "DIR")]
    lessons: Option<PathBuf>,
    /// How many messages go out in a second; "off" sends them as they come and takes whatever comes in
    #[arg(long, env = "SALA_PACE", default_value = "29.5")]
    pace: Pace,
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let stop = stop_on_signal()?;
    let token = std::env::var("TELOXIDE_TOKEN").context("no token")?;
    let url = std::env::var("TELOXIDE_API_URL");
    let api = Api::new(url.as_deref().unwrap_or("https://api.telegram.org"), &token);
    let loaded = chat::load(arguments.lessons.as_deref())?;
    let store = Store::open(&arguments.database.database).await?;
    let library = library::publish(&store, loaded, Clock::System.now()).await?;
    let deps = Arc::new(Deps::new(
        store.clone(),
        library,
        Clock::System,
        Ids::Random,
    ));
    courier::recover(&deps).await?;
    keep::house(&deps).await?;
    let served = match introduce(&api, &stop).await? {
        Some(me) => serve(&deps, (api, me), (arguments.pace, stop)).await,
        None => Ok(()),
    };
    store.close().await?;
    served.map(|()| ExitCode::SUCCESS)
}

/// Rings when the process is told to stop.
fn stop_on_signal() -> Result<CancellationToken> {
    let stop = CancellationToken::new();
    let (mut interrupt, mut terminate) = (
        signal(SignalKind::interrupt())?,
        signal(SignalKind::terminate())?,
    );
    let ring = stop.clone();
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        tracing::info!("stopping: what has come in is finished first");
        ring.cancel();
    });
    Ok(stop)
}

/// Asks Telegram who the bot is until it says so; none if Sala is told to stop before.
async fn introduce(api: &Api, stop: &CancellationToken) -> Result<Option<Me>> {
    let mut pause = Duration::from_secs(1);
    loop {
        let answer = tokio::select! {
            answer = telegram::get_me(api) => answer,
            () = stop.cancelled() => return Ok(None),
        };
        match answer {
            Ok(me) => return Ok(Some(me)),
            Err(CallError::Refused(refusal)) if matches!(refusal.code, 401 | 404) => {
                bail!(listener::Ended::Revoked)
            }
            Err(error) => {
                tracing::warn!(%error, "Telegram does not answer yet; trying again");
            }
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => pause = (pause * 2).min(Duration::from_secs(30)),
            () = stop.cancelled() => return Ok(None),
        }
    }
}

/// Starts all parts and waits until they end.
async fn serve(
    deps: &Arc<Deps>,
    (api, me): (Api, Me),
    (pace, stop): (Pace, CancellationToken),
) -> Result<()> {
    tracing::info!(bot = %me.username, "serving");
    let (turns, _writer) = Turns::start(deps.clone());
    let both = (deps.clone(), turns.clone());
    let gate = match pace.overall {
        None => Floodgate::Open,
        Some(_) => Floodgate::Closed,
    };
    let door = Arc::new(Telegram::new(api.clone(), me, both, gate));
    let mut parts = Parts::default();
    parts.keep("listener", &stop, {
        let (door, stop) = (door.clone(), stop.clone());
        move || {
            let listening = listener::listen(door.clone(), stop.clone());
            async { listening.await.map_err(|error| error.to_string()) }
        }
    });
    parts.keep("courier", &stop, {
        let (deps, door, stop) = (deps.clone(), door.clone(), stop.clone());
        move || {
            let delivering = courier::run(deps.clone(), door.clone(), pace, stop.clone());
            async { delivering.await.map_err(|error| error.to_string()) }
        }
    });
    parts.keep("waker", &stop, {
        let (deps, stop) = (deps.clone(), stop.clone());
        move || {
            let waking = waker::run(deps.clone(), turns.clone(), stop.clone());
            async { waking.await.map_err(|error| error.to_string()) }
        }
    });
    tokio::spawn(introduce_commands(api, deps.clone()));
    let ended = tokio::select! {
        ended = parts.next() => ended,
        () = stop.cancelled() => None,
    };
    stop.cancel();
    let parted = tokio::time::timeout(PARTING, async { while parts.next().await.is_some() {} });
    if parted.await.is_err() {
        tracing::warn!("not everything ended in time; what is stored is whole");
    }
    match ended {
        Some(Err(error)) => Err(error.into()),
        _ => Ok(()),
    }
}

/// The menu and the bot's page, where they differ from what Telegram has.
async fn introduce_commands(api: Api, deps: Arc<Deps>) {
    match commands::set(&api, &deps.texts).await {
        Ok(set) => tracing::info!(set, "the menu and the bot's page are up to date"),
        Err(error) => tracing::warn!(%error, "the menu was not set; it is tried at the next start"),
    }
}
