//! What each value has to be.

use super::{Backups, ConfigError, Found, Gathered, Key, NoToken, Origin, Token};
use std::{
    fs,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    str::FromStr,
    time::Duration,
};

const MINUTE: u64 = 60;
const DAY: u64 = 24 * 60 * MINUTE;
/// A week between backups, and ten years of them, are the most that anybody means.
const MOST_MINUTES: u64 = 7 * 24 * 60;
const MOST_DAYS: u64 = 3_650;

/// The token in a file.
pub(super) fn token_of(file: &Found) -> Result<Token, ConfigError> {
    // Whoever writes the token where its file belongs must not find it in an error.
    if file.text.parse::<Token>().is_ok() {
        return Err(file.wrong("this is the token itself; write it into a file and name that"));
    }
    let path = file.path();
    let text = fs::read_to_string(&path).map_err(|error| {
        file.wrong(format!(
            "{} cannot be read ({})",
            path.display(),
            error.kind()
        ))
    })?;
    let parsed = text.parse();
    parsed.map_err(|error: NoToken| file.wrong(format!("{}: {error}", path.display())))
}

/// A sentence if the token's file can be read by others than its owner.
pub(super) fn open_to_others(gathered: &Gathered) -> Option<String> {
    let (_, Origin::Flag(_) | Origin::Env("SALA_TOKEN_FILE") | Origin::File(..)) =
        gathered.token().ok()?
    else {
        return None;
    };
    let path = gathered.get(Key::TokenFile)?.path();
    is_open(&path).then(|| {
        let path = path.display();
        format!("others on this machine may read the token in {path}; chmod 600 it")
    })
}

#[cfg(unix)]
fn is_open(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|data| data.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open(_: &Path) -> bool {
    false
}

/// The server's URL without the slash at its end, and a sentence if what goes there can be read on the way. No error cites the
/// URL, in which people write passwords.
pub(super) fn api_url(gathered: &Gathered) -> Result<(String, Option<String>), ConfigError> {
    let Some(found) = gathered.get(Key::ApiUrl) else {
        return Err(ConfigError::Value(
            Origin::Default,
            "there is no API URL".into(),
        ));
    };
    let url = found.text.trim().trim_end_matches('/');
    let wrong = || found.wrong("write a URL such as https://api.telegram.org");
    let (scheme, rest) = url.split_once("://").ok_or_else(wrong)?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') || rest.contains(['?', '#', ' ']) || rest.contains("/bot") {
        return Err(found.wrong("write only the server, such as https://api.telegram.org"));
    }
    let host = host_of(authority)
        .filter(|host| !host.is_empty())
        .ok_or_else(wrong)?;
    let warning = match scheme {
        "https" => None,
        "http" if is_near(host) => None,
        "http" => Some(format!(
            "{} is not https, so whoever is on the way to {host} reads the token and every answer",
            found.origin
        )),
        _ => return Err(wrong()),
    };
    Ok((url.to_owned(), warning))
}

/// The host of `host:port` or `[::1]:port`; none if the port is no number.
fn host_of(authority: &str) -> Option<&str> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?,
        None => match authority.find(':') {
            Some(at) => authority.split_at(at),
            None => (authority, ""),
        },
    };
    let is_port = port.is_empty() || port.strip_prefix(':')?.parse::<u16>().is_ok();
    is_port.then_some(host)
}

/// Whether a host is this machine or one of a private network; a name without a dot is a neighbour's.
fn is_near(host: &str) -> bool {
    match host.parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        Ok(IpAddr::V6(ip)) => {
            ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local()
        }
        Err(_) => !host.contains('.') || host.ends_with(".internal") || host.ends_with(".local"),
    }
}

/// Where health is served.
pub(super) fn listen(gathered: &Gathered) -> Result<Option<SocketAddr>, ConfigError> {
    let read = |found: &Found| {
        let address = SocketAddr::from_str(found.text.trim());
        address.map_err(|_| {
            found.wrong(format!(
                "\"{}\" is no address with a port; write 127.0.0.1:9090",
                found.text
            ))
        })
    };
    gathered.get(Key::Listen).map(read).transpose()
}

/// The backups; a folder and a key belong together.
pub(super) fn backups(gathered: &Gathered) -> Result<Option<Backups>, ConfigError> {
    let (folder, key) = match (
        gathered.get(Key::BackupFolder),
        gathered.get(Key::BackupKey),
    ) {
        (None, None) => return Ok(None),
        (Some(folder), Some(key)) => (folder, key),
        (Some(folder), None) => {
            return Err(folder.wrong(
                "backups need a key too; make one with `sala backup --make-key FILE` and name it with --backup-key",
            ));
        }
        (None, Some(key)) => {
            return Err(
                key.wrong("a key needs a folder for the backups too; name it with --backup-folder")
            );
        }
    };
    let (key_path, folder_path) = (key.path(), folder.path());
    if real(key_path.parent().unwrap_or(Path::new(""))) == real(&folder_path) {
        return Err(
            key.wrong("the key must not lie among the backups that it opens; move it elsewhere")
        );
    }
    let minutes = number(gathered, Key::BackupMinutes, MOST_MINUTES)?;
    let days = number(gathered, Key::BackupDays, MOST_DAYS)?;
    Ok(Some(Backups {
        folder: folder_path,
        key: key_path,
        every: Duration::from_secs(minutes * MINUTE),
        keep: Duration::from_secs(days * DAY),
    }))
}

/// The folder without links and dots, where it is there.
fn real(folder: &Path) -> PathBuf {
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned())
}

fn number(gathered: &Gathered, key: Key, most: u64) -> Result<u64, ConfigError> {
    let Some(found) = gathered.get(key) else {
        return Err(ConfigError::Value(
            Origin::Default,
            format!("{} is missing", key.name()),
        ));
    };
    let number = found
        .text
        .trim()
        .parse()
        .ok()
        .filter(|number| (1..=most).contains(number));
    number.ok_or_else(|| found.wrong(format!("\"{}\" is no number from 1 to {most}", found.text)))
}
