//! When the last turn was: a gap tells that the machine slept, and a manual clock goes on from there.

use super::{Reader, Result, Tx};
use sqlx::{query, query_scalar};

/// Notes that a turn was taken at this moment, in unix seconds; an earlier moment than the last changes nothing.
pub async fn beat(tx: &mut Tx, now: i64) -> Result<()> {
    const SQL: &str = "insert into heartbeat (id, at) values (1, ?1)
        on conflict (id) do update set at = max(at, excluded.at)";
    query(SQL).bind(now).execute(tx.conn()).await?;
    Ok(())
}

/// When the last turn was; none before the first.
pub async fn last(reader: &Reader) -> Result<Option<i64>> {
    Ok(query_scalar("select at from heartbeat")
        .fetch_optional(&reader.0)
        .await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::fresh;

    #[tokio::test]
    async fn the_last_turn_is_the_latest() {
        let (_folder, store) = fresh().await;
        assert_eq!(last(store.reader()).await.expect("read"), None);
        for at in [10, 7] {
            let mut tx = store.begin().await.expect("begin");
            beat(&mut tx, at).await.expect("beat");
            tx.commit().await.expect("commit");
        }
        assert_eq!(last(store.reader()).await.expect("read"), Some(10));
    }
}
