//! Until when a class of messages is held: a restart must not ask again what the door has asked to wait for.

use super::{Reader, Result, Tx, outbox, rows};
use crate::flow::Class;
use sqlx::query_as;

/// Holds classes until these moments, in unix seconds; a later moment that is known already stays.
pub async fn note(tx: &mut Tx, holds: &[(Class, i64)]) -> Result<()> {
    const SQL: &str = "insert into hold (class, until) select value ->> 0, value ->> 1 from jsonb_each(?1) where true
        on conflict (class) do update set until = max(until, excluded.until)";
    if !holds.is_empty() {
        let rows = holds
            .iter()
            .map(|(class, until)| (outbox::number(*class), until));
        rows::write(tx, SQL, rows.collect::<Vec<_>>()).await?;
    }
    Ok(())
}

/// Until when each class is held; moments that have passed too.
pub async fn all(reader: &Reader) -> Result<Vec<(Class, i64)>> {
    let found: Vec<(i64, i64)> = query_as("select class, until from hold")
        .fetch_all(&reader.0)
        .await?;
    let named = |(number, until)| {
        let classes = [Class::Reply, Class::Lesson, Class::Broadcast];
        let class = classes
            .into_iter()
            .find(|class| outbox::number(*class) == number);
        class.map(|class| (class, until))
    };
    Ok(found.into_iter().filter_map(named).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{begin, fresh};

    #[tokio::test]
    async fn the_later_moment_counts() {
        let (_folder, store) = fresh().await;
        let mut tx = begin(&store).await;
        for until in [20, 30, 10] {
            note(&mut tx, &[(Class::Lesson, until)])
                .await
                .expect("noted");
        }
        note(&mut tx, &[]).await.expect("nothing");
        tx.commit().await.expect("committed");
        let found = all(store.reader()).await.expect("read");
        assert_eq!(found, [(Class::Lesson, 30)]);
    }
}
