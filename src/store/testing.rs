//! A fresh database for each test.

use super::{Store, Tx};
use crate::model::{Address, Door, Learner, LearnerId};
use jiff::Timestamp;
use tempfile::TempDir;

/// The second at which tests begin.
pub(super) const NOW: i64 = 1_800_000_000;

/// A new, empty database; it lives as long as its folder.
pub(super) async fn fresh() -> (TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("sala.db"))
        .await
        .expect("a store");
    (folder, store)
}

/// A new database in which learners 1 to `people` have come.
pub(super) async fn with_people(people: i64) -> (TempDir, Store) {
    let (folder, store) = fresh().await;
    let mut tx = begin(&store).await;
    let learners: Vec<Learner> = (1..=people).map(somebody).collect();
    let addresses: Vec<_> = (1..=people)
        .map(|id| (address(id), LearnerId(id)))
        .collect();
    super::learner::save(&mut tx, &learners.iter().collect::<Vec<_>>())
        .await
        .expect("saved");
    super::address::add(&mut tx, &addresses)
        .await
        .expect("added");
    tx.commit().await.expect("committed");
    (folder, store)
}

pub(super) async fn begin(store: &Store) -> Tx {
    store.begin().await.expect("a transaction")
}

/// Somebody who has just come.
pub(super) fn somebody(id: i64) -> Learner {
    Learner::new(LearnerId(id), at(NOW))
}

/// Where that person is reached.
pub(super) fn address(id: i64) -> Address {
    Address {
        door: Door::Telegram,
        outer: format!("77000{id}"),
    }
}

pub(super) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).expect("a time")
}

/// A name of any kind.
pub(super) fn named<T: std::str::FromStr>(name: &str) -> T {
    name.parse().ok().expect("a name")
}
