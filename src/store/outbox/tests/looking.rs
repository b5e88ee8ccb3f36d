//! What a look finds, and where the next one goes on.

use super::*;
use crate::store::forget;

async fn found(store: &Store, asked: &Look) -> Vec<i64> {
    let due = look(store.reader(), &everybody(), asked).await;
    due.expect("due").iter().map(|due| due.learner.0).collect()
}

fn asked(class: Class) -> Look {
    Look {
        limit: 5,
        ..Look::new(class, NOW)
    }
}

#[tokio::test]
async fn whoever_is_busy_gets_nothing_and_whoever_rests_gets_edits() {
    let (_folder, store) = with_people(4).await;
    queue(&store, vec![live("quiz", say(1, "one"))]).await;
    send(&store, 500).await;
    let messages = vec![redraw("quiz", say(1, "two")), say(2, "a"), say(3, "b")];
    queue(&store, messages).await;
    let mut asked = asked(Class::Reply);
    assert_eq!(found(&store, &asked).await, [1, 2, 3]);
    asked.busy = vec![LearnerId(3)];
    assert_eq!(found(&store, &asked).await, [1, 2]);
    asked.resting = vec![LearnerId(1), LearnerId(2)];
    assert_eq!(found(&store, &asked).await, [1]);
    asked.busy = vec![LearnerId(1)];
    asked.resting = vec![LearnerId(2)];
    assert_eq!(found(&store, &asked).await, [3]);
}

#[tokio::test]
async fn a_redraw_of_what_is_not_known_at_the_door_is_a_message() {
    let (_folder, store) = with_people(1).await;
    queue(&store, vec![live("quiz", say(1, "one"))]).await;
    let first = waiting(&store).await.remove(0);
    end(&store, &[(first.claim, Settled::Sent { message_id: None })]).await;
    queue(&store, vec![redraw("quiz", say(1, "two"))]).await;
    let mut asked = asked(Class::Reply);
    assert_eq!(found(&store, &asked).await, [1]);
    asked.resting = vec![LearnerId(1)];
    assert!(found(&store, &asked).await.is_empty());
}

#[tokio::test]
async fn behind_many_who_wait_the_next_look_goes_on() {
    const PEOPLE: i64 = 1_100;
    let (_folder, store) = with_people(PEOPLE).await;
    let news = (1..=PEOPLE).map(|id| of(Class::Broadcast, say(id, "news")));
    queue(&store, news.collect()).await;
    let lessons = (1..PEOPLE).map(|id| of(Class::Lesson, say(id, "lesson")));
    queue(&store, lessons.collect()).await;
    let mut asked = asked(Class::Broadcast);
    let mut looks = 0;
    while found(&store, &asked).await.is_empty() {
        let place = further(store.reader(), &asked).await.expect("a place");
        let place = place.expect("more rows");
        assert!(place > asked.after);
        asked.after = place;
        looks += 1;
    }
    assert_eq!((found(&store, &asked).await, looks), (vec![PEOPLE], 2));
    let end = further(store.reader(), &asked).await;
    assert_eq!(end.expect("asked"), None, "there is nothing behind");
    let all = due(store.reader(), &everybody(), NOW, 9_999).await;
    let all = all.expect("due").len() as i64;
    assert_eq!(all, PEOPLE, "the terminal looks over all of it");
}

#[tokio::test]
async fn what_waits_for_a_held_chat_is_not_looked_at_before() {
    let (_folder, store) = with_people(2).await;
    let messages = vec![
        say(1, "reply"),
        of(Class::Lesson, say(1, "lesson")),
        of(Class::Lesson, say(2, "lesson")),
    ];
    queue(&store, messages).await;
    let reply = waiting(&store).await.remove(0);
    let until = NOW + 60;
    end(&store, &[(reply.claim, Settled::Held { until })]).await;
    let early = "select count(*) from outbox where learner_id = 1 and state = 'queued' and due_at < 1800000060";
    let early: i64 = sqlx::query_scalar(early)
        .fetch_one(&store.reader().0)
        .await
        .expect("a count");
    assert_eq!(early, 0);
    assert_eq!(found(&store, &asked(Class::Lesson)).await, [2]);
    let now = outlook(store.reader(), NOW).await.expect("times");
    assert_eq!(now.next, Some(until));
}

#[tokio::test]
async fn only_what_still_waits_is_marked() {
    let (_folder, store) = with_people(2).await;
    let news = [1, 2].map(|id| of(Class::Broadcast, say(id, "news")));
    queue(&store, news.into()).await;
    let due = waiting(&store).await;
    let ids: Vec<i64> = due.iter().map(|due| due.claim.id).collect();
    let mut tx = begin(&store).await;
    forget::erase(&mut tx, LearnerId(1), NOW)
        .await
        .expect("erased");
    let marked = sending(&mut tx, &ids).await.expect("marked");
    assert_eq!(marked, ids[1..]);
    let again = sending(&mut tx, &ids).await.expect("marked");
    assert!(again.is_empty(), "once");
}

#[tokio::test]
async fn the_last_message_of_somebody_who_was_erased_is_known_as_such() {
    let (_folder, store) = with_people(2).await;
    let mut tx = begin(&store).await;
    forget::erase(&mut tx, LearnerId(1), NOW)
        .await
        .expect("erased");
    tx.commit().await.expect("committed");
    queue(&store, vec![say(1, "receipt"), say(2, "reply")]).await;
    let farewells: Vec<bool> = waiting(&store)
        .await
        .iter()
        .map(|due| due.farewell)
        .collect();
    assert_eq!(farewells, [true, false]);
}
