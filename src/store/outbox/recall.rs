//! What carries the words of somebody who is erased, and waits for a colleague or lies in their chat.

use crate::{
    model::LearnerId,
    store::{Result, Tx},
};
use sqlx::query;

/// For how long a message can be taken out of a chat again, in seconds: Telegram lets a bot do so for two days.
const WITHIN_SECONDS: i64 = 48 * 60 * 60;

/// Empties what waits, and orders to be taken away what went out. An empty message that edits another takes it away; one of its own is none,
/// so that what is on its way in this very moment is taken away too, as a message that was redrawn meanwhile. Where something else stands in the
/// place of the words by now, it stays.
pub(in crate::store) async fn recall(tx: &mut Tx, learner: LearnerId, now: i64) -> Result<()> {
    const EMPTY: &str = "update outbox set body = '{}', revision = revision + 1 where about = ?1 and state = 'queued'";
    const FREE: &str = "update outbox set about = null where about = ?1";
    query(EMPTY).bind(learner.0).execute(tx.conn()).await?;
    take_away(tx, learner, now).await?;
    query(FREE).bind(learner.0).execute(tx.conn()).await?;
    Ok(())
}

/// Orders what went out lately to be taken away.
async fn take_away(tx: &mut Tx, learner: LearnerId, now: i64) -> Result<()> {
    const SQL: &str = "insert into outbox (learner_id, class, slot, edits, body, due_at)
        select distinct base.learner_id, 0, '', base.id, '{}', ?2
        from outbox as said join outbox as base on base.id = coalesce(said.edits, said.id)
        where said.about = ?1 and said.state = 'sent' and base.message_id is not null and said.due_at > ?3
        and not exists (select 1 from outbox as later where later.learner_id = base.learner_id and later.state = 'sent'
            and later.edits = base.id and later.id > said.id)";
    query(SQL)
        .bind(learner.0)
        .bind(now)
        .bind(now - WITHIN_SECONDS)
        .execute(tx.conn())
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        Store, forget,
        outbox::{self, Due, New, Settled},
        testing::{NOW, begin, everybody, message, with_people},
    };

    const GONE: LearnerId = LearnerId(1);

    /// Sends what waits for learner 2, or only takes it out; what that was.
    async fn take(store: &Store, settled: Option<Settled>) -> Vec<Due> {
        let due = outbox::due(store.reader(), &everybody(), NOW, 9).await;
        let due = due.expect("due").into_iter();
        let due: Vec<Due> = due.filter(|due| due.learner == LearnerId(2)).collect();
        if let Some(settled) = settled {
            let mut tx = begin(store).await;
            let ends = due.iter().map(|due| (due.claim, settled.clone()));
            let ends: Vec<_> = ends.collect();
            outbox::settle(&mut tx, &ends).await.expect("settled");
            tx.commit().await.expect("committed");
        }
        due
    }

    async fn say(store: &Store, about: Option<LearnerId>, body: &str) {
        let new = New {
            about,
            ..message(2, body)
        };
        let mut tx = begin(store).await;
        outbox::add(&mut tx, vec![new]).await.expect("queued");
        tx.commit().await.expect("committed");
    }

    async fn erase(store: &Store, now: i64) {
        let mut tx = begin(store).await;
        forget::erase(&mut tx, GONE, now).await.expect("erased");
        tx.commit().await.expect("committed");
    }

    const SENT: Settled = Settled::Sent {
        message_id: Some(70),
    };

    #[tokio::test]
    async fn what_waits_is_emptied_and_what_others_said_stays() {
        let (_folder, store) = with_people(3).await;
        say(&store, Some(GONE), "{\"text\":\"theirs\"}").await;
        say(&store, Some(LearnerId(3)), "{\"text\":\"another's\"}").await;
        erase(&store, NOW).await;
        assert_eq!(take(&store, Some(SENT)).await[0].body, "{}");
        assert_eq!(
            take(&store, Some(SENT)).await[0].body,
            "{\"text\":\"another's\"}"
        );
        say(&store, Some(GONE), "too late").await;
        assert_eq!(take(&store, None).await, []);
    }

    #[tokio::test]
    async fn what_went_out_lately_is_taken_away() {
        for (later, expected) in [(0, vec![Some(70)]), (WITHIN_SECONDS, vec![])] {
            let (_folder, store) = with_people(2).await;
            say(&store, Some(GONE), "theirs").await;
            take(&store, Some(SENT)).await;
            erase(&store, NOW + later).await;
            let due = outbox::due(store.reader(), &everybody(), NOW + later, 9).await;
            let due = due.expect("due");
            let orders: Vec<_> = due.iter().map(|due| due.edits_message).collect();
            assert_eq!(orders, expected, "{later}");
            assert!(due.iter().all(|due| due.body == "{}"));
        }
    }

    #[tokio::test]
    async fn what_was_said_in_place_of_the_words_stays() {
        let (_folder, store) = with_people(2).await;
        for (about, body) in [(Some(GONE), "theirs"), (None, "a list")] {
            let new = New {
                slot: "panel",
                redraw: true,
                about,
                ..message(2, body)
            };
            let mut tx = begin(&store).await;
            outbox::add(&mut tx, vec![new]).await.expect("queued");
            tx.commit().await.expect("committed");
            take(&store, Some(SENT)).await;
        }
        erase(&store, NOW).await;
        assert_eq!(take(&store, None).await, []);
    }

    #[tokio::test]
    async fn what_is_on_its_way_is_taken_away_when_it_is_there() {
        let (_folder, store) = with_people(2).await;
        say(&store, Some(GONE), "theirs").await;
        let flight = take(&store, None).await[0].claim;
        erase(&store, NOW).await;
        let mut tx = begin(&store).await;
        outbox::settle(&mut tx, &[(flight, SENT)])
            .await
            .expect("settled");
        tx.commit().await.expect("committed");
        let due = take(&store, None).await;
        assert_eq!(
            (due[0].body.as_str(), due[0].edits_message),
            ("{}", Some(70))
        );
    }
}
