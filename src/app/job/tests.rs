//! A file that never comes holds nobody up but whoever sent it.

use super::*;
use crate::{
    app::{
        clock::{Clock, Ids},
        fetch::{Fetch, Fetching},
        office::team,
    },
    content::{self, Tree},
    flow::{Command, action::Action},
    model::{Address, Door, Lang, Media, MediaKind, Rights, Role, Scope},
    store::{Store, person},
};
use jiff::Timestamp;

/// A door that never gives anything.
#[derive(Debug)]
struct Stuck;

impl Fetch for Stuck {
    fn fetch<'a>(&'a self, _: &'a str) -> Fetching<'a> {
        Box::pin(std::future::pending())
    }
}

fn address(name: &str) -> Address {
    Address {
        door: Door::Chat,
        outer: name.into(),
    }
}

async fn happen(turns: &Turns, name: &str, event: Event) {
    let turned = turns.take(Incoming::at(address(name), event)).await;
    assert_ne!(turned, Turned::Refused);
}

fn file(name: &str) -> Event {
    Event::Media(Media {
        kind: MediaKind::File,
        file: name.into(),
        caption: None,
        name: Some(name.into()),
    })
}

#[tokio::test]
async fn who_sends_many_files_that_never_come_holds_nobody_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sala.db");
    let store = Store::open(&path).await.expect("a store");
    let (loaded, _) = content::load(&Tree::shipped());
    let library = loaded.expect("content").library;
    let now = Timestamp::from_second(1_800_000_000).expect("a moment");
    let deps = Arc::new(Deps::new(store, library, Clock::manual(now), Ids::Random));
    deps.fetch.set(Arc::new(Stuck)).expect("the first door");
    let (turns, _writer) = Turns::start(deps.clone());
    let rights = Rights {
        role: Role::Coordinator,
        scope: Scope::default(),
    };
    let link = team::link(&deps, (None, &rights, "dara"))
        .await
        .expect("a link");
    happen(&turns, "dara", Event::Command(Command::Start(Some(link)))).await;
    while work(&deps, &turns).await.expect("worked") > 0 {}
    happen(&turns, "dara", Event::Tap(Action::Language(Lang::EN))).await;
    for at in 0..=BATCH {
        happen(&turns, "dara", file(&format!("{at}.xlsx"))).await;
    }
    happen(&turns, "sokha", Event::Command(Command::Start(None))).await;
    let mut tx = deps.store.begin().await.expect("a transaction");
    let found = person::at(&mut tx, &[address("sokha")])
        .await
        .expect("found");
    job::add(&mut tx, &[(found[0].id, Query::Everything)])
        .await
        .expect("added");
    tx.commit().await.expect("committed");
    let worked = tokio::time::timeout(LONGEST, work(&deps, &turns)).await;
    // One file is begun, and sokha is answered.
    assert_eq!(worked.expect("nobody waits").expect("worked"), 2);
    let left = job::waiting(deps.store.reader(), FURTHER)
        .await
        .expect("jobs");
    assert_eq!(left.len(), BATCH as usize + 1);
    assert!(left.iter().all(needs_file));
    assert!(deps.reading.try_lock().is_err(), "one is under way");
    assert_eq!(
        work(&deps, &turns).await.expect("worked"),
        0,
        "and no second"
    );
}
