//! Which updates of Telegram were taken in, so that one that comes twice counts once.

use super::{Result, Tx, rows};
use sqlx::query;
use std::collections::HashSet;

/// Notes the updates and returns those that are new.
pub async fn mark(tx: &mut Tx, updates: &[i64], now: i64) -> Result<()> {
    const SQL: &str = "insert into seen_update (id, seen_at)
        select value ->> 0, value ->> 1 from jsonb_each(?1) where true
        on conflict (id) do nothing";
    if !updates.is_empty() {
        let rows = updates.iter().map(|id| (id, now)).collect::<Vec<_>>();
        rows::write(tx, SQL, rows).await?;
    }
    Ok(())
}

/// Those of the updates that were not taken yet.
pub async fn unseen(tx: &mut Tx, updates: &[i64]) -> Result<HashSet<i64>> {
    const SQL: &str = "select value from jsonb_each(?1)
        where not exists (select 1 from seen_update where seen_update.id = value)";
    if updates.is_empty() {
        return Ok(HashSet::new());
    }
    let new: Vec<(i64,)> = rows::ask(tx, SQL, updates).await?;
    Ok(new.into_iter().map(|(id,)| id).collect())
}

/// Forgets the updates seen before this time, and counts them.
pub async fn forget_before(tx: &mut Tx, time: i64) -> Result<u64> {
    const SQL: &str = "delete from seen_update where seen_at < ?1";
    Ok(query(SQL)
        .bind(time)
        .execute(tx.conn())
        .await?
        .rows_affected())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{NOW, begin, fresh};

    #[tokio::test]
    async fn an_update_is_new_once() {
        let (_folder, store) = fresh().await;
        let mut tx = begin(&store).await;
        let new = unseen(&mut tx, &[5, 3, 5]).await.expect("asked");
        assert_eq!(new, HashSet::from([3, 5]));
        mark(&mut tx, &[3, 5], NOW).await.expect("marked");
        let new = unseen(&mut tx, &[5, 4, 1]).await.expect("asked");
        assert_eq!(new, HashSet::from([1, 4]), "lower ids are new too");
        assert!(unseen(&mut tx, &[]).await.expect("asked").is_empty());
    }

    #[tokio::test]
    async fn what_was_not_committed_was_not_seen() {
        let (_folder, store) = fresh().await;
        let mut tx = begin(&store).await;
        mark(&mut tx, &[1], NOW).await.expect("marked");
        drop(tx);
        let mut tx = begin(&store).await;
        let new = unseen(&mut tx, &[1]).await.expect("asked");
        assert_eq!(new, HashSet::from([1]));
    }

    #[tokio::test]
    async fn only_old_updates_are_forgotten() {
        let (_folder, store) = fresh().await;
        let mut tx = begin(&store).await;
        mark(&mut tx, &[1], NOW - 10).await.expect("marked");
        mark(&mut tx, &[2], NOW).await.expect("marked");
        assert_eq!(forget_before(&mut tx, NOW).await.expect("forgotten"), 1);
        let new = unseen(&mut tx, &[1, 2]).await.expect("asked");
        assert_eq!(new, HashSet::from([1]));
    }
}
