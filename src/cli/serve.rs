//! `sala serve`: Sala on Telegram, until it is told to stop.

use super::{backup, chat, log};
use crate::{
    app::{
        Deps, alarm,
        backups::{self, Schedule},
        broadcast,
        clock::{Clock, Ids},
        courier::{self, Pace},
        health, keep, library,
        office::team,
        supervise::{Ended, Parts},
        turn::Turns,
        waker,
    },
    config::{Flags, Settings},
    model::{Rights, Role, Scope},
    store::{Store, lock, role},
    telegram::{self, Api, CallError, Floodgate, Me, Telegram, commands, listener},
};
use anyhow::{Context, Result, bail};
use std::{
    io::{self, Write},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};
use tokio_util::sync::CancellationToken;

/// How long everything may take to end once Sala is told to stop.
const PARTING: Duration = Duration::from_secs(9);

/// How often the parts' signs of life are looked at.
const WATCH: Duration = Duration::from_secs(5);

/// The longest pause while Telegram does not answer at the start.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    flags: Flags,
}

pub(super) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let stop = stop_on_signal()?;
    let settings = Settings::load(&arguments.flags)?;
    log::hide(&settings.token);
    for warning in &settings.warnings {
        tracing::warn!("{warning}");
    }
    let pace = match &settings.pace {
        Some(text) => text.parse().with_context(|| format!("pace \"{text}\""))?,
        None => Pace::telegram(),
    };
    let loaded = chat::load(settings.lessons.as_deref())?;
    let backups = settings
        .backups
        .as_ref()
        .map(backup::schedule)
        .transpose()?;
    let _lock = lock::alone(&settings.database)?;
    let store = Store::open(&settings.database).await?;
    let library = library::publish(&store, loaded, Clock::System.now()).await?;
    let mut deps = Deps::new(store.clone(), library, Clock::System, Ids::Random);
    let mut parts = Parts::default();
    let schedule = backups.map(|(schedule, erasures)| {
        deps.erasures = Some(erasures);
        schedule
    });
    let deps = Arc::new(deps);
    watch(&mut parts, &deps, (schedule.clone(), &stop));
    if let Some(schedule) = schedule {
        back_up(&mut parts, &deps, (schedule, &stop));
    }
    courier::recover(&deps).await?;
    keep::house(&deps).await?;
    let served = serve(&deps, &settings, (pace, stop), parts).await;
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
            () = tokio::time::sleep(pause) => pause = (pause * 2).min(LONGEST_PAUSE),
            () = stop.cancelled() => return Ok(None),
        }
    }
}

/// Starts all parts and waits until they end.
async fn serve(
    deps: &Arc<Deps>,
    settings: &Settings,
    (pace, stop): (Pace, CancellationToken),
    mut parts: Parts,
) -> Result<()> {
    if let Some(address) = settings.listen {
        let port = TcpListener::bind(address).await;
        let port = port.with_context(|| format!("cannot listen on {address}"))?;
        tokio::spawn(health::serve(port, deps.clone(), stop.clone()));
    }
    let api = Api::new(&settings.api_url, settings.token.expose());
    let Some(me) = introduce(&api, &stop).await? else {
        return Ok(());
    };
    // A name that is known already is the same one.
    let _ = deps.bot.set(me.username.clone());
    let _ = deps.fetch.set(Arc::new(telegram::Files::new(api.clone())));
    tracing::info!(bot = %me.username, "serving");
    first_owner(deps).await?;
    begin(&mut parts, deps, (api.clone(), me), (pace, &stop));
    keep_menus(&mut parts, deps, (api.clone(), &stop));
    tokio::spawn(show_commands(api, deps.clone()));
    let ended = tokio::select! {
        ended = parts.next() => ended.unwrap_or(Ok(())),
        hanging = hanging(deps) => Err(hanging),
        () = stop.cancelled() => Ok(()),
    };
    stop.cancel();
    let parted = tokio::time::timeout(PARTING, async { while parts.next().await.is_some() {} });
    if parted.await.is_err() {
        tracing::warn!("not everything ended in time; what is stored is whole");
    }
    Ok(ended?)
}

/// Where nobody owns this yet, prints a link that makes whoever opens it the owner.
async fn first_owner(deps: &Deps) -> Result<()> {
    if role::is_owned(deps.store.reader()).await? {
        return Ok(());
    }
    let rights = Rights {
        role: Role::Owner,
        scope: Scope::default(),
    };
    let source = team::link(deps, (None, &rights, "")).await?;
    let (link, minutes) = (deps.link(&source), team::LINK_MINUTES);
    // It is a secret: for whoever started this, and not for the log.
    writeln!(
        io::stdout(),
        "Nobody owns this yet. Whoever opens this link within {minutes} minutes does: {link}\n(`sala invite` makes another one.)"
    )?;
    Ok(())
}

/// Starts to look for what the owners have to know.
fn watch(
    parts: &mut Parts,
    deps: &Arc<Deps>,
    (schedule, stop): (Option<Schedule>, &CancellationToken),
) {
    let (deps, ring) = (deps.clone(), stop.clone());
    parts.keep("alarms", stop, move || {
        let watching = alarm::run(deps.clone(), schedule.clone(), ring.clone());
        async {
            watching.await;
            Ok(())
        }
    });
}

/// Starts the backups.
fn back_up(parts: &mut Parts, deps: &Arc<Deps>, (schedule, stop): (Schedule, &CancellationToken)) {
    let (deps, ring) = (deps.clone(), stop.clone());
    parts.keep("backups", stop, move || {
        let backing_up = backups::run(deps.clone(), schedule.clone(), ring.clone());
        async {
            backing_up.await;
            Ok(())
        }
    });
}

/// Starts the listener, the courier, the announcer and the waker.
fn begin(
    parts: &mut Parts,
    deps: &Arc<Deps>,
    (api, me): (Api, Me),
    (pace, stop): (Pace, &CancellationToken),
) {
    let (turns, _writer) = Turns::start(deps.clone());
    let gate = match pace.overall {
        None => Floodgate::Open,
        Some(_) => Floodgate::Closed,
    };
    let both = (deps.clone(), turns.clone());
    let door = Arc::new(Telegram::new(api, me, both, gate));
    parts.keep("listener", stop, {
        let (door, stop) = (door.clone(), stop.clone());
        move || {
            let listening = listener::listen(door.clone(), stop.clone());
            async { listening.await.map_err(|error| error.to_string()) }
        }
    });
    parts.keep("courier", stop, {
        let (deps, stop) = (deps.clone(), stop.clone());
        move || {
            let delivering = courier::run(deps.clone(), door.clone(), pace, stop.clone());
            async { delivering.await.map_err(|error| error.to_string()) }
        }
    });
    parts.keep("announcer", stop, {
        let (deps, turns, stop) = (deps.clone(), turns.clone(), stop.clone());
        move || {
            let announcing = broadcast::run(deps.clone(), turns.clone(), stop.clone());
            async { announcing.await.map_err(|error| error.to_string()) }
        }
    });
    parts.keep("waker", stop, {
        let (deps, stop) = (deps.clone(), stop.clone());
        move || {
            let waking = waker::run(deps.clone(), turns.clone(), stop.clone());
            async { waking.await.map_err(|error| error.to_string()) }
        }
    });
}

/// Starts to keep the menus of those who work in the office.
fn keep_menus(parts: &mut Parts, deps: &Arc<Deps>, (api, stop): (Api, &CancellationToken)) {
    let (deps, ring) = (deps.clone(), stop.clone());
    parts.keep("menus", stop, move || {
        let keeping = commands::keep(api.clone(), deps.clone(), ring.clone());
        async {
            keeping.await;
            Ok(())
        }
    });
}

/// Returns when a part has given no sign of life for too long.
async fn hanging(deps: &Deps) -> Ended {
    loop {
        tokio::time::sleep(WATCH).await;
        if let Some((name, seconds)) = deps.pulses.stale().first() {
            return Ended::Hanging(name, *seconds);
        }
    }
}

/// The menu and the bot's page, where they differ from what Telegram has.
async fn show_commands(api: Api, deps: Arc<Deps>) {
    match commands::set(&api, &deps.texts).await {
        Ok(set) => tracing::info!(set, "the menu and the bot's page are up to date"),
        Err(error) => tracing::warn!(%error, "the menu was not set; it is tried at the next start"),
    }
}
