//! What the owners were told needs hands, until it does not any more.

use super::{Reader, Result, Tx};
use crate::model::Alarm;
use sqlx::{query, query_scalar};

/// When this was last seen to need hands, in unix seconds; none if the owners were not told of it.
pub async fn seen(reader: &Reader, alarm: Alarm) -> Result<Option<i64>> {
    const SQL: &str = "select seen from alarm where kind = ?1";
    let found = query_scalar(SQL).bind(alarm.as_str());
    Ok(found.fetch_optional(&reader.0).await?)
}

/// Notes that this needs hands at this moment.
pub async fn note(tx: &mut Tx, alarm: Alarm, now: i64) -> Result<()> {
    const SQL: &str = "insert into alarm (kind, seen) values (?1, ?2)
        on conflict (kind) do update set seen = excluded.seen";
    query(SQL)
        .bind(alarm.as_str())
        .bind(now)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Strikes what needs no hands any more.
pub async fn strike(tx: &mut Tx, alarm: Alarm) -> Result<()> {
    query("delete from alarm where kind = ?1")
        .bind(alarm.as_str())
        .execute(tx.conn())
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{begin, fresh};

    #[tokio::test]
    async fn each_alarm_stands_until_it_is_struck() {
        let (_folder, store) = fresh().await;
        for (alarm, at) in [(Alarm::Disk, 5), (Alarm::Backup, 6), (Alarm::Disk, 9)] {
            let mut tx = begin(&store).await;
            note(&mut tx, alarm, at).await.expect("noted");
            tx.commit().await.expect("committed");
        }
        let mut tx = begin(&store).await;
        strike(&mut tx, Alarm::Backup).await.expect("struck");
        tx.commit().await.expect("committed");
        let reader = store.reader();
        assert_eq!(seen(reader, Alarm::Disk).await.expect("read"), Some(9));
        assert_eq!(seen(reader, Alarm::Backup).await.expect("read"), None);
    }
}
