//! Whether the database still takes a write, down to the disk.

use super::{Result, Store, file};
use sqlx::query;

/// Writes and commits something that changes nothing.
pub async fn probe(store: &Store) -> Result<()> {
    let mut tx = store.begin().await?;
    // Nobody reads this number; writing it puts one page through the journal, which fails on a full or broken disk.
    query("pragma user_version = 0").execute(tx.conn()).await?;
    tx.commit().await
}

impl Store {
    /// The size of the file and its journal, in bytes.
    pub fn bytes(&self) -> u64 {
        file::size(&self.path) + file::size(&file::beside(&self.path, "-wal"))
    }

    /// What is free on its disk, in bytes; none if nobody can tell.
    pub fn free_bytes(&self) -> Option<u64> {
        file::free(&self.path).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{testing::with_people, tidy};

    #[tokio::test]
    async fn a_probe_writes_a_page_and_changes_nothing() {
        let (folder, store) = with_people(1).await;
        assert!(tidy::checkpoint(&store).await.expect("emptied"));
        let path = folder.path().join("sala.db");
        let (before, bytes) = (std::fs::read(&path).expect("bytes"), store.bytes());
        probe(&store).await.expect("written");
        assert!(store.bytes() > bytes, "it went through the journal");
        tidy::checkpoint(&store).await.expect("emptied");
        let after = std::fs::read(&path).expect("bytes");
        assert!(
            before[100..] == after[100..],
            "but for the counters in the head nothing changed"
        );
    }
}
