//! Classes of messages that a door asked to wait with. Kept, since a restart would knock at once otherwise.

use super::{CLASSES, number};
use crate::{
    flow::Class,
    model::Door,
    store::{Reader, Result, Tx, rows},
};
use sqlx::query_as;

/// Holds classes at a door until a moment, in unix seconds; an earlier hold that lasts longer stays.
pub async fn hold(tx: &mut Tx, door: Door, classes: &[(Class, i64)]) -> Result<()> {
    const SQL: &str = "insert into hold (door, class, until)
        select value ->> 0, value ->> 1, value ->> 2 from jsonb_each(?1) where true
        on conflict (door, class) do update set until = max(until, excluded.until)";
    if classes.is_empty() {
        return Ok(());
    }
    let held = classes
        .iter()
        .map(|(class, until)| (door, number(*class), until));
    rows::write(tx, SQL, held.collect::<Vec<_>>()).await?;
    Ok(())
}

/// The classes that are held at a door, each with the end of that.
pub async fn holds(reader: &Reader, door: Door) -> Result<Vec<(Class, i64)>> {
    const SQL: &str = "select class, until from hold where door = ?1 order by class";
    let found: Vec<(i64, i64)> = query_as(SQL)
        .bind(door.as_str())
        .fetch_all(&reader.0)
        .await?;
    let class = |place: i64| CLASSES.into_iter().find(|class| number(*class) == place);
    let held = found
        .into_iter()
        .filter_map(|(place, until)| Some((class(place)?, until)));
    Ok(held.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{NOW, begin, fresh};

    #[tokio::test]
    async fn a_hold_is_remembered_and_the_longer_one_counts() {
        let (_folder, store) = fresh().await;
        let mut tx = begin(&store).await;
        let (lesson, news) = ((Class::Lesson, NOW + 9), (Class::Broadcast, NOW + 5));
        hold(&mut tx, Door::Telegram, &[lesson, news])
            .await
            .expect("held");
        hold(&mut tx, Door::Telegram, &[(Class::Lesson, NOW + 3)])
            .await
            .expect("held");
        hold(&mut tx, Door::Telegram, &[]).await.expect("nothing");
        tx.commit().await.expect("committed");
        let found = holds(store.reader(), Door::Telegram).await;
        assert_eq!(found.expect("holds"), [lesson, news]);
        let elsewhere = holds(store.reader(), Door::Web).await;
        assert_eq!(elsewhere.expect("holds"), []);
    }
}
