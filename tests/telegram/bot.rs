//! A running `sala serve` and its database.

use crate::support::telegram::{Fake, Options};
use sqlx::{Connection, SqliteConnection, query_scalar, sqlite::SqliteConnectOptions};
use std::{
    process::{Child, Command, ExitStatus, Stdio},
    time::Duration,
};
use tempfile::TempDir;

/// A server whose clock runs.
pub(super) async fn server() -> Fake {
    let options = Options {
        seed: 7,
        ..Options::default()
    };
    Fake::start(options).await.expect("a free port")
}

/// Every call and every answer had the names and types of the Bot API.
pub(super) fn schema_is_kept(fake: &Fake) {
    let violations = fake.with(|world| world.journal.violations().to_vec());
    assert!(violations.is_empty(), "{violations:#?}");
}

/// A process that serves; it is killed when it is dropped.
pub(super) struct Bot {
    child: Child,
    folder: TempDir,
}

impl Bot {
    /// Starts it on a database of its own.
    pub(super) fn start(fake: &Fake, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let child = spawn(fake, &folder, arguments);
        Self { child, folder }
    }

    /// Kills it as a power cut would, and starts it again.
    pub(super) fn kill_and_start(&mut self, fake: &Fake, arguments: &[&str]) {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
        self.child = spawn(fake, &self.folder, arguments);
    }

    /// Tells it to stop, and waits until it has.
    pub(super) fn stop(mut self) -> ExitStatus {
        let id = self.child.id().to_string();
        let told = Command::new("kill").args(["-TERM", &id]).status();
        assert!(told.expect("told").success());
        for _ in 0..1_100 {
            if let Some(status) = self.child.try_wait().expect("asked") {
                assert!(status.success(), "{status}");
                return status;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("it did not stop within 11 seconds");
    }

    /// What somebody types to come into the office, by a link from the command line.
    pub(super) fn invite(&self, role: &str) -> String {
        let made = Command::new(env!("CARGO_BIN_EXE_sala"))
            .args(["invite", "--role", role])
            .env("SALA_DATABASE", self.folder.path().join("sala.db"))
            .output()
            .expect("an invitation");
        let said = String::from_utf8_lossy(&made.stdout).into_owned();
        let source = said.split_whitespace().find_map(|word| {
            let at = word.find("i-")?;
            Some(word[at..].to_owned())
        });
        format!("/start {}", source.unwrap_or_else(|| panic!("{said}")))
    }

    /// Changes the database from outside, as time would.
    pub(super) fn change(&self, sql: &'static str) {
        let path = self.folder.path().join("sala.db");
        tokio::task::block_in_place(|| {
            tokio::runtime::Handle::current().block_on(async {
                let options = SqliteConnectOptions::new().filename(path);
                let mut conn = SqliteConnection::connect_with(&options)
                    .await
                    .expect("opened");
                sqlx::raw_sql(sql)
                    .execute(&mut conn)
                    .await
                    .expect("changed");
            })
        })
    }

    /// The one number that a query comes to, from the database as it is now.
    pub(super) fn count(&self, sql: &'static str) -> i64 {
        let path = self.folder.path().join("sala.db");
        tokio::task::block_in_place(|| {
            tokio::runtime::Handle::current().block_on(async {
                let options = SqliteConnectOptions::new().filename(path).read_only(true);
                let mut conn = SqliteConnection::connect_with(&options)
                    .await
                    .expect("opened");
                query_scalar(sql)
                    .fetch_one(&mut conn)
                    .await
                    .expect("a number")
            })
        })
    }
}

impl Bot {
    /// The rows of three texts that a query finds, in the database as it is now.
    pub(super) fn rows(&self, sql: &'static str) -> Vec<(String, String, String)> {
        let path = self.folder.path().join("sala.db");
        tokio::task::block_in_place(|| {
            tokio::runtime::Handle::current().block_on(async {
                let options = SqliteConnectOptions::new().filename(path).read_only(true);
                let conn = SqliteConnection::connect_with(&options).await;
                let mut conn = conn.expect("opened");
                let found = sqlx::query_as(sql).fetch_all(&mut conn).await;
                found.expect("rows")
            })
        })
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn spawn(fake: &Fake, folder: &TempDir, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_sala"))
        .arg("serve")
        .args(arguments)
        .env("TELOXIDE_TOKEN", fake.token())
        .env("TELOXIDE_API_URL", format!("http://{}", fake.address()))
        .env("SALA_DATABASE", folder.path().join("sala.db"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .env("RUST_LOG", "warn")
        .spawn()
        .expect("sala starts")
}
