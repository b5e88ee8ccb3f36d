//! What is written where, what wins, and what an error says.

use super::*;
use std::{fs, path::Path};

/// Settings of flags, variables and a file in a folder of its own.
struct Try {
    flags: Flags,
    env: Vec<(&'static str, String)>,
    folder: tempfile::TempDir,
}

impl Try {
    fn new(env: &[(&'static str, &str)]) -> Self {
        Self {
            flags: Flags::default(),
            env: env
                .iter()
                .map(|(name, text)| (*name, (*text).to_owned()))
                .collect(),
            folder: tempfile::tempdir().expect("a folder"),
        }
    }

    fn file(mut self, text: &str) -> Self {
        let path = self.folder.path().join("sala.toml");
        fs::write(&path, text).expect("written");
        self.flags.config = Some(path.display().to_string());
        self
    }

    fn settings(&self) -> Result<Settings, ConfigError> {
        let env = |name: &str| {
            let found = self.env.iter().find(|(known, _)| *known == name);
            found.map(|(_, text)| text.clone())
        };
        Gathered::gather(&self.flags, env)?.settings()
    }

    fn error(&self) -> String {
        let error = self.settings().expect_err("an error").to_string();
        assert!(!error.contains('\n'), "{error}");
        error.replace(&self.folder.path().display().to_string(), "DIR")
    }
}

const TOKEN: (&str, &str) = ("TELOXIDE_TOKEN", "1:x");

#[test]
fn a_token_is_all_that_has_to_be_said() {
    let settings = Try::new(&[TOKEN]).settings().expect("settings");
    assert_eq!(settings.token.expose(), "1:x");
    assert_eq!(settings.api_url, "https://api.telegram.org");
    assert_eq!(settings.database, Path::new("sala.db"));
    assert_eq!(
        (settings.lessons, settings.listen, settings.pace),
        (None, None, None)
    );
    assert_eq!(settings.backups, None);
    assert!(settings.warnings.is_empty());
}

#[test]
fn a_flag_goes_before_the_environment_and_that_before_the_file() {
    let file = "listen = \"127.0.0.1:1\"\npace = 3\ndatabase = \"file.db\"\n";
    let env = [TOKEN, ("SALA_LISTEN", "127.0.0.1:2"), ("SALA_PACE", "2")];
    let mut tried = Try::new(&env).file(file);
    tried.flags.listen = Some("127.0.0.1:3".into());
    let settings = tried.settings().expect("settings");
    assert_eq!(settings.listen.map(|at| at.port()), Some(3));
    assert_eq!(settings.pace.as_deref(), Some("2"));
    assert_eq!(settings.database, tried.folder.path().join("file.db"));
}

#[test]
fn an_empty_variable_counts_as_not_set() {
    let env = [
        TOKEN,
        ("SALA_LISTEN", ""),
        ("SALA_CONFIG", " "),
        ("SALA_DATABASE", ""),
    ];
    let settings = Try::new(&env).settings().expect("settings");
    assert_eq!(settings.listen, None);
    assert_eq!(settings.database, Path::new("sala.db"));
    let none = Try::new(&[("TELOXIDE_TOKEN", "")]).error();
    assert!(none.starts_with("there is no token"), "{none}");
}

#[test]
fn an_unknown_key_is_told_with_its_file_and_the_nearest() {
    let check = |text: &str, expected: &str| {
        assert_eq!(Try::new(&[TOKEN]).file(text).error(), expected);
    };
    check(
        "databse = \"x\"",
        "DIR/sala.toml: there is no setting \"databse\"; did you mean \"database\"?",
    );
    check(
        "[backup]\nminuets = 3",
        "DIR/sala.toml: there is no setting \"backup.minuets\"; did you mean \"backup.minutes\"?",
    );
    check(
        "token = \"77:canary\"",
        "DIR/sala.toml: there is no setting \"token\"; did you mean \"token_file\"?",
    );
    check(
        "listen = true",
        "DIR/sala.toml, listen: write a text or a number",
    );
}

#[test]
fn a_wrong_value_is_told_with_where_it_was_written() {
    let mut tried = Try::new(&[TOKEN]).file("listen = \"9090\"");
    assert_eq!(
        tried.error(),
        "DIR/sala.toml, listen: \"9090\" is no address with a port; write 127.0.0.1:9090"
    );
    tried.flags.listen = Some("here".into());
    assert!(
        tried.error().starts_with("--listen: \"here\""),
        "{}",
        tried.error()
    );
    let env = [
        TOKEN,
        ("SALA_BACKUP_FOLDER", "b"),
        ("SALA_BACKUP_KEY", "k/key"),
        ("SALA_BACKUP_DAYS", "0"),
    ];
    assert_eq!(
        Try::new(&env).error(),
        "SALA_BACKUP_DAYS: \"0\" is no number from 1 to 3650"
    );
    let broken = Try::new(&[TOKEN])
        .file("pace = 3\nlisten = 77:canary\n")
        .error();
    assert!(
        broken.starts_with("DIR/sala.toml, line 2: ") && !broken.contains("canary"),
        "{broken}"
    );
}

#[test]
fn the_token_of_a_file_is_read_and_in_no_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("token");
    let name = path.display().to_string();
    let with = |text: &str| {
        fs::write(&path, text).expect("written");
        Try::new(&[("SALA_TOKEN_FILE", &name)])
    };
    assert_eq!(
        with("77:canary\r\n\n")
            .settings()
            .expect("settings")
            .token
            .expose(),
        "77:canary"
    );
    for wrong in [
        with("canary of no token"),
        Try::new(&[("SALA_TOKEN_FILE", "77:canary")]),
        Try::new(&[("TELOXIDE_TOKEN", "canary")]),
        Try::new(&[
            TOKEN,
            ("TELOXIDE_API_URL", "https://u:canary@api.telegram.org"),
        ]),
        Try::new(&[
            TOKEN,
            ("TELOXIDE_API_URL", "https://api.telegram.org/bot77:canary"),
        ]),
    ] {
        let error = wrong.settings().expect_err("an error");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_token_that_others_may_read_is_warned_of() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("token");
    fs::write(&path, "1:x").expect("written");
    let warnings = |mode| {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("rights");
        let name = path.display().to_string();
        Try::new(&[("SALA_TOKEN_FILE", &name)])
            .settings()
            .expect("settings")
            .warnings
            .len()
    };
    assert_eq!((warnings(0o644), warnings(0o600)), (1, 0));
}

#[test]
fn a_server_is_https_or_near() {
    let check = |url: &str, expected: Option<usize>| {
        let settings = Try::new(&[TOKEN, ("TELOXIDE_API_URL", url)]).settings();
        assert_eq!(
            settings.ok().map(|settings| settings.warnings.len()),
            expected,
            "{url}"
        );
    };
    for quiet in [
        "https://api.telegram.org/",
        "http://127.0.0.1:8081",
        "http://[::1]:80",
        "http://10.1.2.3",
        "http://localhost:1",
        "http://bot-api:8081",
        "https://proxy.example/telegram",
    ] {
        check(quiet, Some(0));
    }
    check("http://api.telegram.org", Some(1));
    check("http://8.8.8.8:80", Some(1));
    for wrong in [
        "api.telegram.org",
        "ftp://x",
        "https://",
        "http://x:y",
        "https://x/?a=b",
    ] {
        check(wrong, None);
    }
}

#[test]
fn backups_are_a_folder_and_a_key_that_is_elsewhere() {
    let with = |env: &[(&'static str, &str)]| {
        let mut all = vec![TOKEN];
        all.extend_from_slice(env);
        Try::new(&all)
    };
    let both = with(&[("SALA_BACKUP_FOLDER", "b"), ("SALA_BACKUP_KEY", "k/key")]);
    let backups = both.settings().expect("settings").backups.expect("backups");
    assert_eq!(
        (backups.every, backups.keep),
        (Duration::from_secs(900), Duration::from_secs(2_592_000))
    );
    assert!(
        with(&[("SALA_BACKUP_FOLDER", "b")])
            .error()
            .contains("--make-key")
    );
    assert!(
        with(&[("SALA_BACKUP_KEY", "k")])
            .error()
            .contains("--backup-folder")
    );
    let beside = with(&[("SALA_BACKUP_FOLDER", "b"), ("SALA_BACKUP_KEY", "b/key")]);
    assert!(
        beside.error().contains("must not lie among"),
        "{}",
        beside.error()
    );
}
