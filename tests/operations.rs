//! Running Sala from outside: one server for each database, what a doctor says, backups and their restore, and what a log never holds.

use crate::support::telegram::{Fake, Options, learner::Learner};
use serde_json::Value;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::Duration,
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A word that people say, and a name of theirs, that must be found nowhere.
const WORD: &str = "canaryInAnAnswer";
const NAME: &str = "canaryOfAName";

fn sala() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sala"));
    let ours = std::env::vars().map(|(name, _)| name);
    for name in ours.filter(|name| name.starts_with("SALA_") || name.starts_with("TELOXIDE_")) {
        command.env_remove(name);
    }
    command.env_remove("RUST_LOG").stdin(Stdio::null());
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Runs to the end.
fn run(command: &mut Command) -> Output {
    command.output().expect("ended")
}

fn chat(database: &Path, input: &str) -> Output {
    let mut command = sala();
    command
        .args(["chat", "--as", NAME, "--database"])
        .arg(database)
        .env("SALA_LOG", "trace");
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = piped.spawn().expect("started");
    let mut stdin = child.stdin.take().expect("a pipe");
    // One that is refused reads nothing.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("ended")
}

/// A server on the fake Telegram, with its health on a port of its own.
struct Served {
    folder: TempDir,
    fake: Fake,
    port: u16,
    child: Option<Child>,
}

impl Served {
    async fn start(arguments: &[&str]) -> Self {
        let options = Options {
            seed: 11,
            ..Options::default()
        };
        let fake = Fake::start(options).await.expect("a free port");
        let folder = tempfile::tempdir().expect("a folder");
        let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let mut served = Self {
            folder,
            fake,
            port,
            child: None,
        };
        let log = fs::File::create(served.path("log")).expect("a log");
        let child = served
            .serve()
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(log)
            .spawn();
        served.child = Some(child.expect("started"));
        served
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, what: &str) -> Command {
        let mut command = sala();
        command
            .arg(what)
            .env("TELOXIDE_TOKEN", self.fake.token())
            .env(
                "TELOXIDE_API_URL",
                format!("http://{}", self.fake.address()),
            )
            .env("SALA_DATABASE", self.path("sala.db"));
        command
    }

    fn serve(&self) -> Command {
        let mut command = self.command("serve");
        command
            .arg("--listen")
            .arg(format!("127.0.0.1:{}", self.port))
            .env("SALA_LOG", "trace");
        command
    }

    /// The status and the text of an answer; nothing if nobody listens yet.
    async fn get(&self, path: &str) -> Option<(u16, String)> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.ok()?;
        let request = format!("GET {path} HTTP/1.1\r\nHost: sala\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.ok()?;
        let status = answer.split(' ').nth(1)?.parse().ok()?;
        Some((status, answer))
    }

    /// Waits until something is so, at most half a minute.
    async fn until(&self, about: &str, is_so: impl AsyncFn(&Self) -> bool) {
        for _ in 0..1_500 {
            if is_so(self).await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{about} did not come:\n{}", self.log());
    }

    async fn ready(&self) {
        let is_ready = async |served: &Self| matches!(served.get("/readyz").await, Some((200, _)));
        self.until("readiness", is_ready).await;
    }

    fn log(&self) -> String {
        fs::read_to_string(self.path("log")).unwrap_or_default()
    }

    /// Stops it as systemd does, and returns its log.
    fn stop(&mut self) -> String {
        let mut child = self.child.take().expect("running");
        let told = Command::new("kill")
            .args(["-TERM", &child.id().to_string()])
            .status();
        assert!(told.expect("told").success());
        let status = child.wait().expect("ended");
        assert!(status.success(), "{status}\n{}", self.log());
        self.log()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            // It may have ended by itself.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// One line of what the doctor found.
fn line<'a>(said: &'a str, begin: &str) -> &'a str {
    let found = said.lines().find(|line| line.starts_with(begin));
    found.unwrap_or_else(|| panic!("no {begin:?} in\n{said}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_is_served_once() {
    let served = Served::start(&[]).await;
    served.ready().await;
    let second = run(&mut served.serve());
    let said = text(&second.stderr);
    assert_eq!(second.status.code(), Some(75), "{said}");
    assert!(
        said.contains("is in use by a running `sala serve`"),
        "{said}"
    );
    let talk = chat(&served.path("sala.db"), "> /start\n");
    assert_eq!(talk.status.code(), Some(75), "{}", text(&talk.stderr));
    let copy = run(served.command("backup").arg(served.path("copy.db")));
    assert!(copy.status.success(), "{}", text(&copy.stderr));
    assert!(chat(&served.path("copy.db"), "> /start\n").status.success());
    let looked = run(&mut served.command("doctor"));
    let said = text(&looked.stdout);
    assert!(looked.status.success(), "{said}");
    assert_eq!(
        line(&said, "ok    server").trim_end(),
        "ok    server      running"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn health_and_metrics_tell_what_happens() {
    let mut served = Served::start(&[]).await;
    served.ready().await;
    let learner = Learner::join(&served.fake, 5_001, "en");
    learner.say("/start");
    let answered = async |served: &Served| {
        let metrics = served
            .get("/metrics")
            .await
            .map(|(_, text)| text)
            .unwrap_or_default();
        metrics.contains("sala_messages_total{class=\"reply\",delivery=\"sent\"} 1")
    };
    served.until("an answer", answered).await;
    let (_, metrics) = served.get("/metrics").await.expect("metrics");
    let sums = [
        "sala_updates_total{kind=\"message\",outcome=\"taken\"} 1",
        "sala_turns_total{outcome=\"saved\"} 1",
        "sala_panics_total 0",
        "sala_turn_duration_seconds_count 1",
    ];
    for sum in sums {
        assert!(
            metrics.lines().any(|line| line == sum),
            "{sum} in\n{metrics}"
        );
    }
    assert!(!metrics.contains("5001"), "nobody's id");
    assert_eq!(
        served.get("/healthz").await.map(|(status, _)| status),
        Some(200)
    );
    served.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_say_and_the_token_are_in_no_log() {
    let mut served = Served::start(&[]).await;
    served.ready().await;
    let learner = Learner::join(&served.fake, 51_000_777, "en");
    let begin = format!("/start {NAME}");
    for words in [
        begin.as_str(),
        WORD,
        "/feedback",
        WORD,
        "/mydata",
        "/forget",
    ] {
        let before = learner.messages().len();
        learner.say(words);
        let answered = async |_: &Served| learner.messages().len() > before;
        served.until(words, answered).await;
    }
    let token = served.fake.token().to_owned();
    let log = served.stop();
    assert!(log.lines().count() > 6, "{log}");
    for secret in [WORD, NAME, token.as_str(), "51000777"] {
        assert!(!log.contains(secret), "{secret} in\n{log}");
    }
    for line in log.lines() {
        let event: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"));
        let target = event["target"].as_str().unwrap_or_default();
        assert!(target.starts_with("sala"), "{line}");
    }
    let talk = chat(
        &served.path("chat.db"),
        &format!("> /start\n> tap English\n> {WORD}\n"),
    );
    let log = text(&talk.stderr);
    assert!(!log.contains(WORD) && !log.contains(NAME), "{log}");
    assert!(log.lines().count() >= 3, "{log}");
}

#[test]
fn a_doctor_names_what_is_wrong_and_never_the_token() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    fs::write(
        path("sala.toml"),
        "listen = \"9090\"\n[backup]\nfolder = \"b\"\n",
    )
    .expect("written");
    let mut command = sala();
    command
        .args(["doctor", "--config"])
        .arg(path("sala.toml"))
        .env("TELOXIDE_TOKEN", "77:canaryOfAToken")
        .env("TELOXIDE_API_URL", "http://127.0.0.1:1")
        .env("SALA_DATABASE", path("sala.db"));
    let output = run(&mut command);
    let said = format!("{}{}", text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(!said.contains("canary"), "{said}");
    assert!(line(&said, "ok    token").contains("of bot 77 (TELOXIDE_TOKEN)"));
    assert!(line(&said, "fail  listen").contains("sala.toml, listen: \"9090\" is no address"));
    assert!(line(&said, "ok    lessons").contains("built in"));
    assert!(line(&said, "warn  database").contains("is not there yet (SALA_DATABASE)"));
    assert!(line(&said, "fail  backups").contains("--make-key"));
    assert!(line(&said, "fail  telegram").contains("cannot be reached"));
    assert!(!path("sala.db").exists(), "a doctor changes nothing");
    let output = run(command.arg("--json"));
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["well"], false);
    assert_eq!(report["checks"][0]["about"], "token");
    fs::write(path("sala.toml"), "listn = \"127.0.0.1:1\"\n").expect("written");
    let output = run(&mut command);
    let said = text(&output.stdout);
    assert!(said.contains("did you mean \\\"listen\\\"?"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_backs_up_and_a_restore_forgets_who_was_erased() {
    let key_folder = tempfile::tempdir().expect("a folder");
    let key = key_folder.path().join("sala.key");
    let made = run(sala().args(["backup", "--make-key"]).arg(&key));
    assert!(
        made.status.success() && text(&made.stdout).contains("age1"),
        "{}",
        text(&made.stderr)
    );
    assert_eq!(
        run(sala().args(["backup", "--make-key"]).arg(&key))
            .status
            .code(),
        Some(1)
    );
    let (folder, key_name) = (key_folder.path().join("backups"), key.display().to_string());
    let folder_name = folder.display().to_string();
    let mut served =
        Served::start(&["--backup-folder", &folder_name, "--backup-key", &key_name]).await;
    served.ready().await;
    let first = async |served: &Served| {
        let metrics = served
            .get("/metrics")
            .await
            .map(|(_, text)| text)
            .unwrap_or_default();
        metrics.contains("sala_backups_total{outcome=\"ok\"} 1")
    };
    served.until("a backup", first).await;
    let learner = Learner::join(&served.fake, 51_000_888, "en");
    learner.say(&format!("/start {WORD}"));
    served
        .until("a greeting", async |_: &Served| {
            !learner.messages().is_empty()
        })
        .await;
    let sealed = served.path("one.age");
    let copied = run(served.command("backup").arg(&sealed).arg("--key").arg(&key));
    assert!(copied.status.success(), "{}", text(&copied.stderr));
    learner.say("/forget");
    served
        .until("a receipt", async |_: &Served| learner.messages().len() > 1)
        .await;
    served.stop();
    let restore = |backup: &Path, key: &Path, to: &Path| {
        run(sala()
            .arg("restore")
            .arg(backup)
            .arg("--key")
            .arg(key)
            .arg("--database")
            .arg(to))
    };
    let to = served.path("new.db");
    let restored = restore(&sealed, &key, &to);
    let said = format!("{}{}", text(&restored.stdout), text(&restored.stderr));
    assert!(restored.status.success(), "{said}");
    assert!(
        said.contains("has 0 people.") && said.contains("1 person who was erased"),
        "{said}"
    );
    let bytes = fs::read(&to).expect("a database");
    for secret in [WORD, "51000888"] {
        let found = bytes
            .windows(secret.len())
            .any(|part| part == secret.as_bytes());
        assert!(!found, "{secret}");
    }
    let again = restore(&sealed, &key, &to);
    assert!(
        text(&again.stderr).contains("exists already"),
        "{}",
        text(&again.stderr)
    );
    let serving = run(served.serve().env("SALA_DATABASE", "/nowhere/sala.db"));
    assert_eq!(
        text(&serving.stderr)
            .matches("the folder does not exist")
            .count(),
        1
    );
    let by_schedule = fs::read_dir(&folder)
        .expect("backups")
        .next()
        .expect("one")
        .expect("one");
    let restored = restore(&by_schedule.path(), &key, &served.path("other.db"));
    assert!(restored.status.success(), "{}", text(&restored.stderr));
}
