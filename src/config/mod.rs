//! The settings of `sala serve`: from flags, the environment and a TOML file, each checked before anything begins.
//!
//! What is wrong is told with the place where it was written. The token never comes from the command line, where every user of
//! the machine could read it, and stands in no error.

mod checks;
mod sources;
#[cfg(test)]
mod tests;
mod token;

pub use sources::{Found, Key, Origin};
pub use token::{NoToken, Token};

use sources::Written;
use std::{net::SocketAddr, path::PathBuf, time::Duration};

/// The flags; each has a variable of the environment and a key in the file.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Flags {
    /// A TOML file with settings [env: SALA_CONFIG]
    #[arg(long, value_name = "FILE")]
    pub config: Option<String>,
    /// The file that holds the bot's token [env: SALA_TOKEN_FILE, or the token itself in TELOXIDE_TOKEN]
    #[arg(long, value_name = "FILE")]
    pub token_file: Option<String>,
    /// The server that speaks the Bot API [env: TELOXIDE_API_URL] [default: https://api.telegram.org]
    #[arg(long, value_name = "URL")]
    pub api_url: Option<String>,
    /// The database file; made if there is none [env: SALA_DATABASE] [default: sala.db]
    #[arg(long, value_name = "FILE")]
    pub database: Option<String>,
    /// A folder of lessons instead of those that are built in [env: SALA_LESSONS]
    #[arg(long, value_name = "DIR")]
    pub lessons: Option<String>,
    /// Serve /healthz, /readyz and /metrics here, such as 127.0.0.1:9090 [env: SALA_LISTEN]
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<String>,
    /// Messages a second at most, or off [env: SALA_PACE]
    #[arg(long, value_name = "PACE")]
    pub pace: Option<String>,
    /// Write encrypted backups into this folder [env: SALA_BACKUP_FOLDER]
    #[arg(long, value_name = "DIR")]
    pub backup_folder: Option<String>,
    /// The key of the backups, from `sala backup --make-key` [env: SALA_BACKUP_KEY]
    #[arg(long, value_name = "FILE")]
    pub backup_key: Option<String>,
    /// Minutes between two backups [env: SALA_BACKUP_MINUTES] [default: 15]
    #[arg(long, value_name = "NUMBER")]
    pub backup_minutes: Option<String>,
    /// Days that backups are kept [env: SALA_BACKUP_DAYS] [default: 30]
    #[arg(long, value_name = "NUMBER")]
    pub backup_days: Option<String>,
}

impl Flags {
    fn get(&self, key: Key) -> Option<&String> {
        let flag = match key {
            Key::TokenFile => &self.token_file,
            Key::ApiUrl => &self.api_url,
            Key::Database => &self.database,
            Key::Lessons => &self.lessons,
            Key::Listen => &self.listen,
            Key::Pace => &self.pace,
            Key::BackupFolder => &self.backup_folder,
            Key::BackupKey => &self.backup_key,
            Key::BackupMinutes => &self.backup_minutes,
            Key::BackupDays => &self.backup_days,
        };
        flag.as_ref()
    }
}

/// Everything that `sala serve` is told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The bot's token.
    pub token: Token,
    /// The server that speaks the Bot API, without a slash at its end.
    pub api_url: String,
    /// The database.
    pub database: PathBuf,
    /// A folder of lessons, where not those that are built in.
    pub lessons: Option<PathBuf>,
    /// Where health and metrics are served; nowhere if not said.
    pub listen: Option<SocketAddr>,
    /// The pace as it was written; the courier reads it.
    pub pace: Option<String>,
    /// Backups, if they are wanted.
    pub backups: Option<Backups>,
    /// What is allowed and unwise, in sentences.
    pub warnings: Vec<String>,
}

/// Where backups go, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backups {
    /// The folder that they are written into.
    pub folder: PathBuf,
    /// The file of the key. The list of erasures lies beside it.
    pub key: PathBuf,
    /// From one to the next.
    pub every: Duration,
    /// How long each is kept.
    pub keep: Duration,
}

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A file cannot be read.
    #[error("{path}: cannot be read ({1})", path = .0.display())]
    Read(PathBuf, String),
    /// The file is no TOML.
    #[error("{path}, line {1}: {2}", path = .0.display())]
    Syntax(PathBuf, usize, String),
    /// The file has a key that nobody knows.
    #[error("{}: there is no setting \"{key}\"; did you mean \"{near}\"?", .file.display())]
    UnknownKey {
        /// The file.
        file: PathBuf,
        /// The key.
        key: String,
        /// The nearest that there is.
        near: &'static str,
    },
    /// A value is wrong.
    #[error("{0}: {1}")]
    Value(Origin, String),
    /// Nobody said the token.
    #[error(
        "there is no token; put it into a file and name that with SALA_TOKEN_FILE, or set TELOXIDE_TOKEN"
    )]
    NoToken,
}

/// The settings as they were found, before they are checked.
#[derive(Debug)]
pub struct Gathered {
    found: Vec<(Key, Found)>,
    /// The token of the environment.
    token: Option<Result<Token, NoToken>>,
}

/// The environment of this process. What is not UTF-8 counts as not set.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

impl Gathered {
    /// Looks everywhere: `env` asks the environment, in which an empty value counts as none.
    pub fn gather(
        flags: &Flags,
        env: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        let set = |name: &str| env(name).filter(|text| !text.trim().is_empty());
        let written = match flags.config.clone().or_else(|| set("SALA_CONFIG")) {
            Some(path) => Written::read(path.as_ref())?,
            None => Written::default(),
        };
        let find = |key| Some((key, sources::find(key, flags.get(key), set, &written)?));
        Ok(Self {
            found: Key::ALL.into_iter().filter_map(find).collect(),
            token: set("TELOXIDE_TOKEN").map(|text| text.parse()),
        })
    }

    /// A setting as it was written, and where.
    pub fn get(&self, key: Key) -> Option<&Found> {
        let found = self.found.iter().find(|(known, _)| *known == key);
        found.map(|(_, found)| found)
    }

    /// The token and where it is from; a flag goes before the environment here too.
    pub fn token(&self) -> Result<(Token, Origin), ConfigError> {
        let file = self.get(Key::TokenFile);
        let by_flag = file.is_some_and(|found| matches!(found.origin, Origin::Flag(_)));
        match (&self.token, file) {
            (Some(token), _) if !by_flag => {
                let origin = Origin::Env("TELOXIDE_TOKEN");
                let token = token.clone();
                let token = token.map_err(|e| ConfigError::Value(origin.clone(), e.to_string()))?;
                Ok((token, origin))
            }
            (_, Some(file)) => Ok((checks::token_of(file)?, file.origin.clone())),
            (_, None) => Err(ConfigError::NoToken),
        }
    }

    /// The server that speaks the Bot API.
    pub fn api_url(&self) -> Result<String, ConfigError> {
        checks::api_url(self).map(|(url, _)| url)
    }

    /// Where health and metrics are served, if anywhere.
    pub fn listen(&self) -> Result<Option<SocketAddr>, ConfigError> {
        checks::listen(self)
    }

    /// What is allowed and unwise, in sentences.
    pub fn warnings(&self) -> Vec<String> {
        let url = checks::api_url(self).ok().and_then(|(_, warning)| warning);
        url.into_iter()
            .chain(checks::open_to_others(self))
            .collect()
    }

    /// The backups that are wanted, if any.
    pub fn backups(&self) -> Result<Option<Backups>, ConfigError> {
        checks::backups(self)
    }

    /// All settings, checked.
    pub fn settings(&self) -> Result<Settings, ConfigError> {
        let (token, _) = self.token()?;
        let path = |key| self.get(key).map(Found::path);
        Ok(Settings {
            token,
            api_url: self.api_url()?,
            database: path(Key::Database).unwrap_or_default(),
            lessons: path(Key::Lessons),
            listen: self.listen()?,
            pace: self.get(Key::Pace).map(|found| found.text.clone()),
            backups: self.backups()?,
            warnings: self.warnings(),
        })
    }
}

impl Settings {
    /// The settings that these flags and this process's environment ask for.
    pub fn load(flags: &Flags) -> Result<Self, ConfigError> {
        Gathered::gather(flags, environment)?.settings()
    }
}
