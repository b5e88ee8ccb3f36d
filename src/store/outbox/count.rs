//! How much waits.

use crate::store::{Reader, Result};
use sqlx::query_as;

/// How many messages wait to go out: replies, lessons, announcements.
pub async fn waiting(reader: &Reader) -> Result<[u64; 3]> {
    const SQL: &str = "select class, count(*) from outbox where state = 'queued' group by class";
    let found: Vec<(i64, i64)> = query_as(SQL).fetch_all(&reader.0).await?;
    let mut waiting = [0; 3];
    for (class, count) in found {
        let place = usize::try_from(class).ok();
        if let Some(of_class) = place.and_then(|class| waiting.get_mut(class)) {
            *of_class = count.unsigned_abs();
        }
    }
    Ok(waiting)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        outbox,
        testing::{begin, message, with_people},
    };

    #[tokio::test]
    async fn what_waits_is_counted_by_class() {
        let (_folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        let mut messages = vec![message(1, "one"), message(2, "two"), message(2, "three")];
        messages[2].class = crate::flow::Class::Broadcast;
        outbox::add(&mut tx, messages).await.expect("queued");
        tx.commit().await.expect("committed");
        assert_eq!(waiting(store.reader()).await.expect("counted"), [2, 0, 1]);
    }
}
