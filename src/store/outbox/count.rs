//! How much waits, and what becomes of it when it must not go out any more.

use super::number;
use crate::{
    flow::Class,
    model::LearnerId,
    store::{Reader, Result, Tx},
};
use sqlx::{query, query_as, query_scalar};

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

/// Whether at least so many messages of a class wait.
pub async fn is_crowded(reader: &Reader, class: Class, many: u32) -> Result<bool> {
    const SQL: &str = "select count(*) >= ?2 from
        (select 1 from outbox where state = 'queued' and class = ?1 limit ?2)";
    let found = query_scalar(SQL).bind(number(class)).bind(many);
    Ok(found.fetch_one(&reader.0).await?)
}

/// Whether the door has refused the message that this person was sent last in this slot.
pub async fn is_refused(reader: &Reader, learner: LearnerId, slot: &str) -> Result<bool> {
    const SQL: &str =
        "select coalesce((select state from outbox where learner_id = ?1 and slot = ?2
        order by id desc limit 1) = 'failed', 0)";
    let found = query_scalar(SQL).bind(learner.0).bind(slot);
    Ok(found.fetch_one(&reader.0).await?)
}

/// What was done with messages that waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Abandoned {
    /// Replies and lessons that were dropped.
    pub dropped: u64,
    /// Announcements of which nobody knows whether they went out.
    pub unsure: u64,
}

/// Lets nothing go out that waits: in a database put back from a backup it may have gone out since. Replies and lessons are
/// dropped; announcements count as unsure, so that whoever wrote them may decide.
pub async fn abandon(tx: &mut Tx) -> Result<Abandoned> {
    const DROP: &str = "delete from outbox where class < 2 and state in ('queued', 'sending')";
    const HOLD: &str =
        "update outbox set state = 'unsure' where class = 2 and state in ('queued', 'sending')";
    let dropped = query(DROP).execute(tx.conn()).await?.rows_affected();
    let unsure = query(HOLD).execute(tx.conn()).await?.rows_affected();
    Ok(Abandoned { dropped, unsure })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        outbox::{self, Settled},
        testing::{NOW, begin, everybody, message, with_people},
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

    #[tokio::test]
    async fn only_the_last_message_of_a_slot_says_whether_it_was_refused() {
        let (_folder, store) = with_people(2).await;
        let refused = async |slot| {
            is_refused(store.reader(), LearnerId(1), slot)
                .await
                .expect("looked up")
        };
        let end = async |slot: &'static str, settled: Settled| {
            let mut tx = begin(&store).await;
            let new = outbox::New {
                slot,
                ..message(1, "words")
            };
            outbox::add(&mut tx, vec![new]).await.expect("queued");
            tx.commit().await.expect("committed");
            let due = outbox::due(store.reader(), &everybody(), NOW, 9).await;
            let claim = due.expect("due")[0].claim;
            let mut tx = begin(&store).await;
            outbox::settle(&mut tx, &[(claim, settled)])
                .await
                .expect("settled");
            tx.commit().await.expect("committed");
        };
        let no = || Settled::Failed("400".into());
        let yes = || Settled::Sent {
            message_id: Some(1),
        };
        assert!(!refused("preview-en").await, "nothing was sent in it");
        end("", no()).await;
        end("preview-km", no()).await;
        assert!(!refused("preview-en").await, "others");
        end("preview-en", yes()).await;
        end("preview-en", no()).await;
        end("preview-km", yes()).await;
        assert!(refused("preview-en").await, "the last one");
        assert!(!refused("preview-km").await, "an earlier one");
    }

    #[tokio::test]
    async fn nothing_that_waited_goes_out_after_a_restore() {
        let (_folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        let mut messages = vec![message(1, "one"), message(2, "two"), message(2, "three")];
        messages[2].class = crate::flow::Class::Broadcast;
        outbox::add(&mut tx, messages).await.expect("queued");
        let abandoned = abandon(&mut tx).await.expect("abandoned");
        assert_eq!(
            abandoned,
            Abandoned {
                dropped: 2,
                unsure: 1
            }
        );
        tx.commit().await.expect("committed");
        assert_eq!(waiting(store.reader()).await.expect("counted"), [0, 0, 0]);
        let mut tx = begin(&store).await;
        let again = abandon(&mut tx).await.expect("abandoned");
        assert_eq!(
            again,
            Abandoned {
                dropped: 0,
                unsure: 0
            }
        );
    }
}
