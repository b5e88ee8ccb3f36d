//! A demo is what it says: everybody goes through the real turns, nothing breaks, the same arguments give the same rows, and the table of
//! the truth is the truth.

use crate::migrations::{Rows, everything_in};
use jiff::Timestamp;
use sala::{
    app::demo::{self, Outcome, Plan},
    content::{self, Tree},
    store::Store,
};
use sqlx::{ConnectOptions, sqlite::SqliteConnectOptions};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::{Command, Output},
};

const UNTIL: &str = "2026-10-01T00:00:00Z";

fn until() -> Timestamp {
    UNTIL.parse().expect("a time")
}

type Tables = BTreeMap<String, Rows>;

/// What a demo leaves in its file.
async fn fill(plan: Plan) -> (Outcome, Tables) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("demo.db");
    let (loaded, problems) = content::load(&Tree::shipped());
    let loaded = loaded.unwrap_or_else(|| panic!("{problems:#?}"));
    let store = Store::open(&path).await.expect("a database");
    let filled = demo::run(store.clone(), loaded, plan, |_| {}).await;
    store.close().await.expect("closed");
    let options = SqliteConnectOptions::new().filename(&path).read_only(true);
    let mut conn = options.connect().await.expect("a connection");
    (filled.expect("filled"), everything_in(&mut conn).await)
}

fn plan(learners: usize, days: u32, seed: u64) -> Plan {
    Plan {
        learners,
        days,
        seed,
        until: until(),
    }
}

fn words(tables: &Tables, table: &str, column: &str) -> BTreeSet<String> {
    let words = tables[table].iter().filter_map(|row| row[column].as_str());
    words.map(str::to_owned).collect()
}

/// The mean of what people of a wave say of what they can, on the scale of the survey.
fn mean_rating(tables: &Tables, wave: i64) -> f64 {
    let of_wave = |row: &&serde_json::Map<String, serde_json::Value>| {
        row["measure"] == "current" && row["wave"] == wave
    };
    let score = |value: &str| match value {
        "{\"One\":\"never\"}" => 0.0,
        "{\"One\":\"help\"}" => 2.0,
        "{\"One\":\"alone\"}" => 4.0,
        "{\"One\":\"teach\"}" => 6.0,
        other => panic!("{other} is no rating"),
    };
    let rows = tables["answer"].iter().filter(of_wave);
    mean(rows.filter_map(|row| row["value"].as_str()).map(score))
}

fn mean(numbers: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = numbers.fold((0.0, 0.0), |(sum, count), number| {
        (sum + number, count + 1.0)
    });
    assert!(count > 0.0, "nothing to take the mean of");
    sum / count
}

/// A column of the truth, of those who sent in the survey and of what it asks about.
fn truth(outcome: &Outcome, tables: &Tables, column: &str) -> Vec<f64> {
    let asked = words(tables, "answer", "competence");
    let mut lines = outcome
        .truth
        .lines()
        .map(|line| line.split(',').collect::<Vec<_>>());
    let head = lines.next().expect("a head");
    let at = |name: &str| head.iter().position(|own| *own == name).expect("a column");
    let counts = |row: &Vec<&str>| row[at("waves")] != "0" && asked.contains(row[at("competence")]);
    let number = |row: Vec<&str>| row[at(column)].parse().expect("a number");
    lines.filter(counts).map(number).collect()
}

#[tokio::test]
async fn a_small_demo_has_something_of_everything_and_nothing_broken() {
    let (outcome, tables) = fill(plan(60, 30, 1)).await;
    assert_eq!(outcome.quarantined, 0);
    for (table, empty) in [
        ("quarantine", true),
        ("job", true),
        ("erasure", true),
        ("chore", true),
        ("feedback", false),
        ("attempt", false),
    ] {
        assert_eq!(tables[table].is_empty(), empty, "{table}");
    }
    assert!(outcome.lessons > 100, "{outcome:?}");
    assert!(outcome.sent[0] > outcome.sent[1] && outcome.sent[1] > 10);
    let countries = ["id", "kh", "la", "mm", "sg", "th", "vn"].map(String::from);
    assert_eq!(words(&tables, "learner", "country"), countries.into());
    assert_eq!(outcome.people, tables["learner"].len());
    assert_eq!(outcome.people + outcome.erased, 60);
    assert_eq!(
        tables["address"].len(),
        tables["learner"].len(),
        "erased for real"
    );
    let end = until().as_second();
    for row in &tables["outbox"] {
        let waits = row["state"] == "queued" && row["due_at"].as_i64() <= Some(end);
        assert!(!waits && row["state"] != "sending", "{}", row["id"]);
    }
    let late = |row: &&serde_json::Map<String, serde_json::Value>| row["at"].as_i64() > Some(end);
    assert_eq!(tables["answer"].iter().filter(late).count(), 0);
    for kind in ["profile", "current", "needed", "tested", "open"] {
        assert!(words(&tables, "answer", "measure").contains(kind), "{kind}");
    }
    for why in ["skipped", "prefer_not"] {
        assert!(words(&tables, "answer", "missing").contains(why), "{why}");
    }
    the_truth_is_what_was_answered_from(&outcome, &tables);
}

/// What people say is what they believe, on a scale that ends at 6; and they say more after their lessons.
fn the_truth_is_what_was_answered_from(outcome: &Outcome, tables: &Tables) {
    let ends = |believed: f64| believed.min(6.0);
    let believed = truth(outcome, tables, "believed_before").into_iter();
    let believed = mean(believed.map(ends));
    let said = mean_rating(tables, 1);
    assert!((said - believed).abs() < 0.25, "{said} and {believed}");
    let before = mean(truth(outcome, tables, "true_before").into_iter());
    let after = mean(truth(outcome, tables, "true_after").into_iter());
    assert!(after > before, "lessons help: {before}, {after}");
}

#[tokio::test]
async fn the_same_arguments_give_the_same_rows() {
    let (one, tables) = fill(plan(8, 6, 5)).await;
    let (two, again) = fill(plan(8, 6, 5)).await;
    assert_eq!(one, two);
    for (table, rows) in &tables {
        assert_eq!(rows, &again[table], "{table}");
    }
    let (_, other) = fill(plan(8, 6, 6)).await;
    assert_ne!(tables["answer"], other["answer"], "another seed");
}

fn sala(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sala"));
    for name in ["SALA_DATABASE", "SALA_LESSONS", "SALA_LOG", "RUST_LOG"] {
        command.env_remove(name);
    }
    let run = command.current_dir(folder).arg("demo").args(arguments);
    run.output().expect("run")
}

#[test]
fn a_demo_goes_into_a_new_file_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let small = ["--learners", "2", "--days", "2", "--until", UNTIL];
    let made = sala(
        &[&small[..], &["--truth", "truth.csv"]].concat(),
        folder.path(),
    );
    let told = String::from_utf8_lossy(&made.stdout).into_owned();
    assert!(
        made.status.success() && told.contains("demo.db: 2 simulated people"),
        "{told}"
    );
    let truth = std::fs::read_to_string(folder.path().join("truth.csv")).expect("the truth");
    assert!(truth.starts_with("person,country,domain,"), "{truth}");
    let before = std::fs::read(folder.path().join("demo.db")).expect("a file");
    let refused = sala(&small, folder.path());
    let told = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        !refused.status.success() && told.contains("is there already"),
        "{told}"
    );
    assert_eq!(
        std::fs::read(folder.path().join("demo.db")).expect("a file"),
        before
    );
}
