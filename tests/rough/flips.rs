//! Databases with a few bytes turned around: Sala goes on rightly, or says in words what is wrong; it never panics and never hangs.
//!
//! `SALA_FLIPS` is the number of damaged databases.

use super::{number, person::Dice};
use crate::support::project;
use jiff::{SignedDuration, Timestamp};
use sala::{
    app::{
        Deps, Incoming,
        chat::{ChatError, Session, Style},
        clock::{Clock, Ids},
        library,
        turn::{Turned, turns},
    },
    content::{self, Tree},
    flow::Event,
    model::{Address, Door, LearnerId},
    store::{Store, StoreError, everything, forget, person, tidy},
};
use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
    sync::{Arc, mpsc},
    time::Duration,
};
use tokio::runtime::Builder;

/// Long enough for the slowest machine, and no wait of any part of Sala is so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// The most bytes that are turned in one database.
const FLIPS: usize = 8;

const PEOPLE: [&str; 3] = ["sokha", "dara", "malis"];

/// Six in the evening in Phnom Penh.
fn evening() -> Timestamp {
    "2026-03-02T11:00:00Z".parse().expect("a time")
}

fn at(who: &str) -> Address {
    Address {
        door: Door::Chat,
        outer: who.to_owned(),
    }
}

async fn house(store: Store) -> Result<Arc<Deps>, StoreError> {
    let folder = project().join("tests/content/two-questions");
    let (loaded, problems) = content::load(&Tree::open(&folder).expect("content"));
    let loaded = loaded.unwrap_or_else(|| panic!("{problems:#?}"));
    let library = library::publish(&store, loaded, evening()).await?;
    let clock = Clock::manual(evening() + SignedDuration::from_hours(1));
    Ok(Arc::new(Deps::new(
        store,
        library,
        clock,
        Ids::after(1_000),
    )))
}

/// A database in which people are midway, with its journal beside it if it is not closed.
async fn healthy(folder: &Path, closed: bool) -> BTreeMap<&'static str, Vec<u8>> {
    let path = folder.join("sala.db");
    let store = Store::open(&path).await.expect("a database");
    let deps = house(store.clone()).await.expect("a house");
    for (who, steps) in PEOPLE.iter().zip([3, 5, 9]) {
        let words = [
            "/start", "English", "yes", "yes", "2", "1", "/lesson", "next", "1",
        ];
        for word in &words[..steps] {
            let group = [Incoming::at(at(who), Event::Text((*word).into()))];
            assert_eq!(turns(&deps, &group).await, [Turned::Saved], "{who}: {word}");
        }
    }
    drop(deps);
    if closed {
        store.close().await.expect("closed");
    }
    let read = |name: &'static str| Some((name, std::fs::read(folder.join(name)).ok()?));
    ["sala.db", "sala.db-wal"]
        .into_iter()
        .filter_map(read)
        .collect()
}

/// Turns a few bytes around, most often among those that say something.
fn turn(files: &mut BTreeMap<&'static str, Vec<u8>>, dice: &mut Dice) {
    let names: Vec<&str> = files.keys().copied().collect();
    let bytes = files.get_mut(*dice.pick(&names)).expect("a file");
    for _ in 0..1 + dice.roll(FLIPS) {
        let from = dice.roll(bytes.len().max(1));
        let wanted = |at: &usize| bytes[*at] != 0;
        let place = match dice.roll(8) {
            0 => from,
            _ => (from..bytes.len()).find(wanted).unwrap_or(from),
        };
        if let Some(byte) = bytes.get_mut(place) {
            *byte ^= 1 << dice.roll(8);
        }
    }
}

/// Opens a database, lets everybody do something, reads what is stored, and closes it.
async fn live(path: &Path) -> Result<(), String> {
    let store = Store::open(path).await.map_err(|e| e.to_string())?;
    let lived = days(store.clone()).await;
    let closed = store.close().await;
    lived.map_err(|e| e.to_string())?;
    closed.map_err(|e| e.to_string())
}

async fn days(store: Store) -> Result<(), ChatError> {
    let deps = house(store).await?;
    let session = Session::open(deps.clone(), PEOPLE[0], (Vec::new(), Style::Transcript)).await?;
    for word in ["1", "/progress", "/survey", "2", "back"] {
        let event = |who: &&str| Incoming::at(at(who), Event::Text(word.into()));
        let group: Vec<Incoming> = PEOPLE.iter().map(event).collect();
        turns(&deps, &group).await;
    }
    session.wait(SignedDuration::from_hours(60)).await?;
    read(&deps.store).await?;
    forget::finish(&deps.store, evening().as_second()).await?;
    tidy::hourly(&deps.store, evening().as_second() + 9_000_000).await?;
    Ok(())
}

/// What became of a database, in a thread of its own, so that a hang is seen.
fn lived(path: PathBuf) -> Result<(), String> {
    let (sender, receiver) = mpsc::channel();
    let thread = std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        let _ = sender.send(runtime.expect("a runtime").block_on(live(&path)));
    });
    match receiver.recv_timeout(PATIENCE) {
        Ok(lived) => lived,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("it hangs"),
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("{:?}", thread.join()),
    }
}

/// Reads all about everybody; nobody met a panic on the way.
async fn read(store: &Store) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    let found = person::at(&mut tx, &PEOPLE.map(at)).await?;
    drop(tx);
    let ids: Vec<LearnerId> = found.iter().map(|found| found.id).collect();
    for id in ids {
        let all = everything(store.reader(), id).await?;
        let aside = all["quarantine"].as_array().cloned().unwrap_or_default();
        assert!(aside.iter().all(|row| row["why"] != "panic"), "{aside:?}");
    }
    Ok(())
}

/// The healthy databases: one closed, one as a kill leaves it.
fn whole(folder: &Path) -> Vec<BTreeMap<&'static str, Vec<u8>>> {
    let make = |(name, closed)| {
        let folder = folder.join(name);
        std::fs::create_dir(&folder).expect("a folder");
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime
            .expect("a runtime")
            .block_on(healthy(&folder, closed))
    };
    [("closed", true), ("killed", false)].map(make).into()
}

#[test]
fn a_damaged_database_is_used_rightly_or_refused_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = whole(folder.path());
    let (mut fine, mut refused) = (0, BTreeMap::new());
    for seed in 0..number("SALA_FLIPS", 60) {
        let mut files = whole[seed as usize % whole.len()].clone();
        if seed >= 2 {
            turn(&mut files, &mut Dice::of(seed));
        }
        let folder = folder.path().join(seed.to_string());
        std::fs::create_dir(&folder).expect("a folder");
        for (name, bytes) in &files {
            std::fs::write(folder.join(name), bytes).expect("written");
        }
        match lived(folder.join("sala.db")) {
            Ok(()) => fine += 1,
            Err(words) => {
                assert!(seed >= 2, "an undamaged one is refused: {words}");
                assert!(words.len() > 10 && !words.contains('\n'), "{seed}: {words}");
                let words = words.replace(&*folder.to_string_lossy(), "");
                *refused.entry(words).or_insert(0) += 1;
            }
        }
        std::fs::remove_dir_all(&folder).expect("removed");
    }
    let report = format!("{fine} went on, the others were refused: {refused:#?}");
    // Nothing is lost if nobody listens.
    let _ = writeln!(std::io::stdout(), "{report}");
    assert!(
        fine > 2 && !refused.is_empty(),
        "bytes matter, and not all of them"
    );
}
