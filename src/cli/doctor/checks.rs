//! What is looked at, and what is said of it.

use super::finding::Finding;
use crate::{
    app::clock::Clock,
    cli::check,
    config::{Found, Gathered, Key, Token},
    content::{self, Severity, Tree},
    store::{
        Condition, Reader, condition, erasures::Erasures, is_cramped, lock, sealed, shelf::Shelf,
    },
    telegram::{self, Api, CallError},
};
use std::path::Path;

/// A journal longer than this is not emptied as it should be, in bytes.
const LONG_JOURNAL: u64 = 256 << 20;
/// After so many seconds without listening, a running server is deaf.
const DEAF: i64 = 150;

/// Each setting, its value and where that is from. Of the token only the number of the bot is told.
pub(super) fn settings(gathered: &Gathered) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.push(match gathered.token() {
        Ok((token, origin)) => Finding::ok("token", format!("of bot {} ({origin})", token.bot())),
        Err(error) => Finding::fail("token", error, ""),
    });
    let checked = [
        ("api", Key::ApiUrl, gathered.api_url().map(|_| ())),
        ("listen", Key::Listen, gathered.listen().map(|_| ())),
        ("pace", Key::Pace, Ok(())),
    ];
    for (about, key, checked) in checked {
        match (checked, gathered.get(key)) {
            (Err(error), _) => findings.push(Finding::fail(about, error, "")),
            (Ok(()), Some(found)) => {
                findings.push(Finding::ok(
                    about,
                    format!("{} ({})", found.text, found.origin),
                ));
            }
            (Ok(()), None) => {}
        }
    }
    for warning in gathered.warnings() {
        findings.push(Finding::warn("settings", warning, ""));
    }
    findings
}

/// What is wrong in the lessons.
pub(super) fn lessons(gathered: &Gathered) -> Option<Finding> {
    let found = gathered.get(Key::Lessons);
    let (tree, place) = match found {
        Some(found) => (
            check::open(&found.path()),
            format!("{} ({})", found.text, found.origin),
        ),
        None => (Ok(Tree::shipped()), "those that are built in".into()),
    };
    let tree = match tree {
        Ok(tree) => tree,
        Err(error) => {
            return Some(Finding::fail(
                "lessons",
                format!("{error:#}"),
                "name a folder of lessons",
            ));
        }
    };
    let (_, problems) = content::load(&tree);
    let errors = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .count();
    let path = found
        .map(|found| format!(" {}", found.path().display()))
        .unwrap_or_default();
    let mend = format!("`sala check{path}` names each");
    Some(match (errors, problems.len()) {
        (0, 0) => Finding::ok("lessons", place),
        (0, all) => Finding::warn("lessons", format!("{place}: {all} to look at"), mend),
        (errors, _) => Finding::fail("lessons", format!("{place}: {errors} to mend"), mend),
    })
}

/// The database, and the server on it.
pub(super) async fn database(gathered: &Gathered) -> Vec<Finding> {
    let Some(found) = gathered.get(Key::Database) else {
        return Vec::new();
    };
    let path = found.path();
    let is_served = match lock::is_served(&path) {
        Ok(is_served) => is_served,
        Err(error) => {
            return vec![Finding::fail(
                "database",
                error,
                "check who may read its folder",
            )];
        }
    };
    let reader = match Reader::open(&path).await {
        Ok(reader) => reader,
        Err(error) if path.exists() => return vec![Finding::fail("database", error, "")],
        Err(_) => {
            let told = format!("{} is not there yet ({})", path.display(), found.origin);
            return vec![Finding::warn("database", told, "`sala serve` makes it")];
        }
    };
    let looked = condition(&reader).await;
    reader.close().await;
    match looked {
        Ok(looked) => {
            let mut findings = vec![whole(found, &looked)];
            findings.extend(room(&looked));
            findings.extend(time(&looked, is_served));
            findings
        }
        Err(error) => vec![Finding::fail("database", error, "")],
    }
}

fn whole(found: &Found, looked: &Condition) -> Finding {
    let path = found.path();
    let told = format!("{} ({})", path.display(), found.origin);
    if let Some(damage) = &looked.damage {
        let told = format!("{told} is damaged: {damage}");
        return Finding::fail("database", told, "`sala restore` puts a backup back");
    }
    if looked.step < looked.newest {
        let told = format!("{told} is of an older version");
        return Finding::warn(
            "database",
            told,
            "the next start brings it up to date; make a backup before",
        );
    }
    Finding::ok("database", format!("{told}, {}, whole", size(looked.bytes)))
}

fn room(looked: &Condition) -> Vec<Finding> {
    let mut findings = Vec::new();
    match looked.free_bytes {
        Some(free) if is_cramped(free, looked.bytes) => {
            let told = format!("{} free", size(free));
            findings.push(Finding::warn(
                "disk",
                told,
                "make room: erasing and backing up need as much as the database has",
            ));
        }
        Some(free) => findings.push(Finding::ok("disk", format!("{} free", size(free)))),
        None => {}
    }
    if looked.journal_bytes > LONG_JOURNAL {
        let told = format!("the journal has {}", size(looked.journal_bytes));
        findings.push(Finding::warn(
            "journal",
            told,
            "restart `sala serve`; a program that reads all day keeps it long",
        ));
    }
    findings
}

/// Whether the clock goes right, and whether a server runs and listens.
fn time(looked: &Condition, is_served: bool) -> Vec<Finding> {
    let now = Clock::System.now();
    let mut findings = Vec::new();
    let newest = looked.last_turn.max(looked.last_poll);
    findings.push(match newest.map(|newest| newest - now.as_second()) {
        Some(ahead) if ahead > 60 => {
            let told = format!("{now} is {ahead} seconds before the last thing that Sala did");
            Finding::fail("clock", told, "set this machine's clock")
        }
        _ => Finding::ok("clock", now),
    });
    let silent = looked.last_poll.map(|poll| now.as_second() - poll);
    findings.push(match (is_served, silent) {
        (true, Some(silent)) if silent > DEAF => {
            let told =
                format!("running, but it has heard nothing of Telegram for {silent} seconds");
            Finding::warn("server", told, "its log says why")
        }
        (true, _) => Finding::ok("server", "running"),
        (false, Some(silent)) => {
            let told = format!("not running; Telegram was listened to {silent} seconds ago");
            Finding::warn(
                "server",
                told,
                "start `sala serve`: taps are lost after 150 seconds, all else after a day",
            )
        }
        (false, None) => Finding::ok("server", "not running yet"),
    });
    findings
}

/// The backups: whether they are made, and could be opened.
pub(super) fn backups(gathered: &Gathered) -> Vec<Finding> {
    let about = "backups";
    let wanted = match gathered.backups() {
        Ok(Some(wanted)) => wanted,
        Ok(None) => {
            let mend = "name a folder with --backup-folder and a key with --backup-key";
            return vec![Finding::warn(about, "none are made", mend)];
        }
        Err(error) => return vec![Finding::fail(about, error, "")],
    };
    let mut findings = Vec::new();
    match sealed::Key::read(&wanted.key) {
        Err(error) => findings.push(Finding::fail(about, error, "")),
        Ok(key) => findings.extend(unlisted(&key)),
    }
    let database = gathered
        .get(Key::Database)
        .map(Found::path)
        .unwrap_or_default();
    findings.push(newest(&wanted.folder, &database, wanted.every.as_secs()));
    findings
}

/// Says so if the list of erasures cannot be read.
fn unlisted(key: &sealed::Key) -> Option<Finding> {
    let erasures = Erasures::of(key).ok()?;
    let error = erasures.read().err()?;
    let told = format!("{}: {error}", erasures.path().display());
    Some(Finding::warn(
        "backups",
        told,
        "`sala serve` makes it; if it was lost, put it back",
    ))
}

fn newest(folder: &Path, database: &Path, every: u64) -> Finding {
    let about = "backups";
    let newest = Shelf::at(folder, database).newest();
    match newest {
        Err(error) => {
            let told = format!("{}: {error}", folder.display());
            Finding::warn(about, told, "`sala serve` makes the folder")
        }
        Ok(None) => Finding::warn(
            about,
            format!("none in {} yet", folder.display()),
            "`sala serve` makes them",
        ),
        Ok(Some(at)) => {
            let age = (Clock::System.now().as_second() - at.as_second()).unsigned_abs();
            let told = format!("the newest in {} is of {at}", folder.display());
            if age > 3 * every {
                return Finding::warn(about, told, "look into the log for why there is none since");
            }
            Finding::ok(about, told)
        }
    }
}

/// Whether Telegram can be reached, knows the token, and gives the updates to us.
pub(super) async fn telegram(url: &str, token: &Token) -> Vec<Finding> {
    let api = Api::new(url, token.expose());
    let about = "telegram";
    match telegram::get_me(&api).await {
        Ok(me) => {
            let mut findings = vec![Finding::ok(about, format!("@{} answers", me.username))];
            if let Ok(true) = telegram::has_webhook(&api).await {
                let told = "a webhook is set, so another program gets the updates";
                findings.push(Finding::fail(
                    "webhook",
                    told,
                    "switch that program off, or call deleteWebhook",
                ));
            }
            findings
        }
        Err(CallError::Refused(refusal)) if matches!(refusal.code, 401 | 404) => {
            vec![Finding::fail(
                about,
                "it does not know the token",
                "take the token from BotFather again",
            )]
        }
        Err(error) => vec![Finding::fail(
            about,
            format!("{error} at {url}"),
            "check the network and the API URL",
        )],
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} KB", bytes.div_ceil(1_000)),
        1_000_000..1_000_000_000 => format!("{} MB", bytes / 1_000_000),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
}
