//! When each door was last listened to: after a gap, taps may have been lost there.

use super::{Result, Tx};
use crate::model::Door;
use sqlx::{query, query_scalar};

/// Notes that a door was listened to at this moment, in unix seconds.
pub async fn note(tx: &mut Tx, door: Door, now: i64) -> Result<()> {
    const SQL: &str = "insert into listened (door, at) values (?1, ?2)
        on conflict (door) do update set at = excluded.at";
    query(SQL)
        .bind(door.as_str())
        .bind(now)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// When a door was last listened to; none before the first time.
pub async fn last(tx: &mut Tx, door: Door) -> Result<Option<i64>> {
    const SQL: &str = "select at from listened where door = ?1";
    Ok(query_scalar(SQL)
        .bind(door.as_str())
        .fetch_optional(tx.conn())
        .await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{begin, fresh};

    #[tokio::test]
    async fn each_door_has_its_own_moment() {
        let (_folder, store) = fresh().await;
        let mut tx = begin(&store).await;
        assert_eq!(last(&mut tx, Door::Telegram).await.expect("read"), None);
        for (door, at) in [(Door::Telegram, 10), (Door::Web, 20), (Door::Telegram, 7)] {
            note(&mut tx, door, at).await.expect("noted");
        }
        let found = last(&mut tx, Door::Telegram).await.expect("read");
        assert_eq!(found, Some(7), "a clock that was set back is believed");
    }
}
