//! Where settings come from: a flag goes before the environment, that before the file, that before the default.

use super::ConfigError;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

/// A setting that has a value in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The file that holds the token.
    TokenFile,
    /// The server that speaks the Bot API.
    ApiUrl,
    /// The database.
    Database,
    /// A folder of lessons.
    Lessons,
    /// Where health and metrics are served.
    Listen,
    /// How fast messages go out.
    Pace,
    /// Where backups are written.
    BackupFolder,
    /// The key that they are encrypted with.
    BackupKey,
    /// The minutes between two of them.
    BackupMinutes,
    /// The days that they are kept.
    BackupDays,
}

impl Key {
    /// All of them, in the order in which they are told.
    pub const ALL: [Key; 10] = [
        Key::TokenFile,
        Key::ApiUrl,
        Key::Database,
        Key::Lessons,
        Key::Listen,
        Key::Pace,
        Key::BackupFolder,
        Key::BackupKey,
        Key::BackupMinutes,
        Key::BackupDays,
    ];

    /// Its flag, its variable of the environment and its key in the file.
    const fn names(self) -> [&'static str; 3] {
        match self {
            Key::TokenFile => ["--token-file", "SALA_TOKEN_FILE", "token_file"],
            Key::ApiUrl => ["--api-url", "TELOXIDE_API_URL", "api_url"],
            Key::Database => ["--database", "SALA_DATABASE", "database"],
            Key::Lessons => ["--lessons", "SALA_LESSONS", "lessons"],
            Key::Listen => ["--listen", "SALA_LISTEN", "listen"],
            Key::Pace => ["--pace", "SALA_PACE", "pace"],
            Key::BackupFolder => ["--backup-folder", "SALA_BACKUP_FOLDER", "backup.folder"],
            Key::BackupKey => ["--backup-key", "SALA_BACKUP_KEY", "backup.key"],
            Key::BackupMinutes => ["--backup-minutes", "SALA_BACKUP_MINUTES", "backup.minutes"],
            Key::BackupDays => ["--backup-days", "SALA_BACKUP_DAYS", "backup.days"],
        }
    }

    /// Its name in the file.
    pub const fn name(self) -> &'static str {
        self.names()[2]
    }

    const fn default(self) -> Option<&'static str> {
        match self {
            Key::ApiUrl => Some("https://api.telegram.org"),
            Key::Database => Some("sala.db"),
            Key::BackupMinutes => Some("15"),
            Key::BackupDays => Some("30"),
            _ => None,
        }
    }
}

/// Where a value was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// This flag.
    Flag(&'static str),
    /// This variable of the environment.
    Env(&'static str),
    /// This key of this file.
    File(PathBuf, &'static str),
    /// Nowhere.
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Flag(name) | Origin::Env(name) => f.write_str(name),
            Origin::File(path, key) => write!(f, "{}, {key}", path.display()),
            Origin::Default => f.write_str("default"),
        }
    }
}

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// As it was written.
    pub text: String,
    /// Where.
    pub origin: Origin,
}

impl Found {
    /// As a path; one in the file of settings begins at that file's folder.
    pub fn path(&self) -> PathBuf {
        match &self.origin {
            Origin::File(file, _) => file.parent().unwrap_or(Path::new("")).join(&self.text),
            _ => PathBuf::from(&self.text),
        }
    }

    /// This value is wrong, for this reason.
    pub(super) fn wrong(&self, why: impl Into<String>) -> ConfigError {
        ConfigError::Value(self.origin.clone(), why.into())
    }
}

/// What was written in the file of settings.
#[derive(Debug, Default)]
pub(super) struct Written {
    path: PathBuf,
    values: Vec<(Key, String)>,
}

impl Written {
    /// Reads the file; a key that nobody knows is refused.
    pub(super) fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = fs::read_to_string(path)
            .map_err(|error| ConfigError::Read(path.to_owned(), error.kind().to_string()))?;
        let table: toml::Table = text.parse().map_err(|error| syntax(path, &text, &error))?;
        let mut written = Self {
            path: path.to_owned(),
            values: Vec::new(),
        };
        for (name, value) in &table {
            match value {
                toml::Value::Table(part) if name == "backup" => {
                    for (inner, value) in part {
                        written.take(format!("{name}.{inner}"), value)?;
                    }
                }
                value => written.take(name.clone(), value)?,
            }
        }
        Ok(written)
    }

    fn take(&mut self, name: String, value: &toml::Value) -> Result<(), ConfigError> {
        let Some(key) = Key::ALL.into_iter().find(|key| key.name() == name) else {
            let near = nearest(&name);
            return Err(ConfigError::UnknownKey {
                file: self.path.clone(),
                key: name,
                near,
            });
        };
        let text = match value {
            toml::Value::String(text) => text.clone(),
            toml::Value::Integer(number) => number.to_string(),
            toml::Value::Float(number) => number.to_string(),
            _ => {
                let origin = Origin::File(self.path.clone(), key.name());
                return Err(ConfigError::Value(
                    origin,
                    "write a text or a number".into(),
                ));
            }
        };
        self.values.push((key, text));
        Ok(())
    }

    fn get(&self, key: Key) -> Option<Found> {
        let (_, text) = self.values.iter().find(|(known, _)| *known == key)?;
        Some(Found {
            text: text.clone(),
            origin: Origin::File(self.path.clone(), key.name()),
        })
    }
}

/// The place and what is wrong there, without the line itself, in which a secret may stand.
fn syntax(path: &Path, text: &str, error: &toml::de::Error) -> ConfigError {
    let before = error
        .span()
        .and_then(|span| text.get(..span.start))
        .unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    ConfigError::Syntax(path.to_owned(), line, error.message().to_owned())
}

/// By Jaro and Winkler, who weigh a common beginning: `token` is meant as `token_file`.
fn nearest(name: &str) -> &'static str {
    let near = |known: &&str| strsim::jaro_winkler(name, known);
    let names = Key::ALL.into_iter().map(Key::name);
    names
        .max_by(|a, b| near(a).total_cmp(&near(b)))
        .unwrap_or_default()
}

/// Finds the value of a setting: `flag` is what the command line says, `env` asks the environment.
pub(super) fn find(
    key: Key,
    flag: Option<&String>,
    env: impl Fn(&str) -> Option<String>,
    written: &Written,
) -> Option<Found> {
    let [flag_name, env_name, _] = key.names();
    let of_flag = flag.map(|text| Found {
        text: text.clone(),
        origin: Origin::Flag(flag_name),
    });
    let of_env = || {
        let text = env(env_name).filter(|text| !text.trim().is_empty())?;
        Some(Found {
            text,
            origin: Origin::Env(env_name),
        })
    };
    let by_default = || {
        Some(Found {
            text: key.default()?.to_owned(),
            origin: Origin::Default,
        })
    };
    of_flag
        .or_else(of_env)
        .or_else(|| written.get(key))
        .or_else(by_default)
}
