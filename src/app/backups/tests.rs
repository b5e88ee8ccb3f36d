//! Backups on a schedule: made, pruned, and gone on with after a failure.

use super::*;
use crate::{
    app::clock::{Clock, Ids},
    content::{self, Tree},
    store::Store,
};
use std::fs;

struct Kept {
    folder: tempfile::TempDir,
    deps: Arc<Deps>,
    schedule: Schedule,
}

async fn kept() -> Kept {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("sala.db"))
        .await
        .expect("a store");
    let (loaded, _) = content::load(&Tree::shipped());
    let library = loaded.expect("content").library;
    let now = "2026-03-01T12:00:00Z".parse().expect("a moment");
    let deps = Arc::new(Deps::new(store, library, Clock::manual(now), Ids::Random));
    let schedule = Schedule {
        folder: folder.path().join("backups"),
        key: Key::make(&folder.path().join("key")).expect("a key"),
        every: Duration::from_secs(900),
        keep: Duration::from_secs(86_400),
    };
    Kept {
        folder,
        deps,
        schedule,
    }
}

impl Kept {
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.schedule.folder).expect("a folder");
        let name = |entry: io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
        let names = entries.map(|entry| name(entry).into_string().expect("a name"));
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }

    fn at(&self, text: &str) {
        self.deps.clock.advance_to(text.parse().expect("a moment"));
    }

    /// What is counted of backups.
    fn counted(&self, line: &str) -> bool {
        let now = self.deps.clock.now();
        let text = self
            .deps
            .tally
            .text(now, &Default::default())
            .expect("a text");
        text.lines().any(|known| known == line)
    }
}

#[tokio::test]
async fn a_backup_has_its_time_and_old_ones_go() {
    let kept = kept().await;
    once(&kept.deps, &kept.schedule).await.expect("made");
    kept.at("2026-03-02T13:00:00Z");
    once(&kept.deps, &kept.schedule).await.expect("made");
    assert_eq!(
        kept.names(),
        ["sala-20260302T130000Z.age"],
        "the other is older than a day"
    );
    let left = fs::read_dir(kept.folder.path()).expect("a folder").count();
    assert_eq!(
        left, 5,
        "the database with its journals, the key, the backups; no plain copy"
    );
}

#[test]
fn a_backup_is_due_by_the_wall_clock() {
    let at = |text: &str| text.parse::<Timestamp>().expect("a moment");
    let every = Duration::from_secs(900);
    let now = at("2026-03-01T12:00:00Z");
    let check = |last: Option<&str>, expected| {
        assert_eq!(is_due(last.map(at), now, every), expected, "{last:?}")
    };
    check(None, true);
    check(Some("2026-03-01T11:45:00Z"), true);
    check(Some("2026-03-01T11:45:01Z"), false);
    check(Some("2027-03-01T11:45:01Z"), true);
}

#[tokio::test]
async fn backups_are_late_when_three_are_missing_while_sala_was_up() {
    let kept = kept().await;
    once(&kept.deps, &kept.schedule).await.expect("made");
    let at = |text: &str| text.parse::<Timestamp>().expect("a moment");
    let check = |began: &str, now: &str, expected| {
        let moments = (at(began), at(now));
        assert_eq!(
            is_late(&kept.deps, &kept.schedule, moments),
            expected,
            "{moments:?}"
        );
    };
    check("2026-03-01T11:00:00Z", "2026-03-01T12:44:59Z", false);
    check("2026-03-01T11:00:00Z", "2026-03-01T12:45:00Z", true);
    check("2026-03-02T11:00:00Z", "2026-03-02T11:30:00Z", false);
    fs::remove_dir_all(&kept.schedule.folder).expect("removed");
    check("2026-03-01T12:00:00Z", "2026-03-01T12:45:00Z", true);
}

/// Lets others work until something is so. The clock of the timers is stopped, so a look comes at once.
async fn until(mut is_so: impl FnMut() -> bool) {
    while !is_so() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test]
async fn a_failure_is_counted_and_the_next_try_succeeds() {
    let kept = kept().await;
    fs::write(&kept.schedule.folder, "a file where the folder belongs").expect("written");
    fs::write(kept.folder.path().join("sala.db.copy"), "what a kill left").expect("written");
    let stop = CancellationToken::new();
    tokio::time::pause();
    let running = tokio::spawn(run(kept.deps.clone(), kept.schedule.clone(), stop.clone()));
    until(|| kept.counted("sala_backups_total{outcome=\"failed\"} 1")).await;
    assert!(!kept.folder.path().join("sala.db.copy").exists());
    fs::remove_file(&kept.schedule.folder).expect("removed");
    until(|| kept.counted("sala_backups_total{outcome=\"ok\"} 1")).await;
    assert_eq!(kept.names().len(), 1);
    assert!(kept.counted("sala_backup_age_seconds 0.0"));
    stop.cancel();
    running.await.expect("ended");
}

#[tokio::test]
async fn a_restart_goes_on_with_the_schedule() {
    let kept = kept().await;
    once(&kept.deps, &kept.schedule).await.expect("made");
    kept.at("2026-03-01T12:14:00Z");
    let stop = CancellationToken::new();
    tokio::time::pause();
    let running = tokio::spawn(run(kept.deps.clone(), kept.schedule.clone(), stop.clone()));
    until(|| kept.counted("sala_backup_age_seconds 840.0")).await;
    tokio::time::sleep(3 * LOOK).await;
    assert_eq!(kept.names().len(), 1, "not yet");
    kept.at("2026-03-01T12:15:00Z");
    until(|| kept.counted("sala_backups_total{outcome=\"ok\"} 1")).await;
    assert_eq!(kept.names().len(), 2);
    stop.cancel();
    running.await.expect("ended");
}
