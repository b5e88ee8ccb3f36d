//! The courier from outside: who gets what, in which order, and what becomes of it when the door does not do as hoped.

mod house;
mod trouble;

use house::{House, Post, address_of};
use sala::{
    app::courier::{self, Delivery, Pace},
    flow::Class,
    model::LearnerId,
    store::forget,
};

/// Replies that still wait, lessons, or announcements.
const WAITING: &str = "select count(*) from outbox where state in ('queued', 'sending')";
const SENT: &str = "select count(*) from outbox where state = 'sent'";

fn pace(text: &str) -> Pace {
    text.parse().expect("a pace")
}

#[tokio::test]
async fn many_go_at_once_but_each_person_gets_one_after_the_other() {
    let house = House::of(20).await;
    for words in ["one", "two", "three", "four", "five"] {
        house.queue_for_all(Class::Reply, 20, words).await;
    }
    let door = Post::fine();
    let working = house.work(&door, Pace::off());
    house.until(SENT, 100).await;
    working.stop().await;
    for id in 1..=20 {
        let expected = ["one", "two", "three", "four", "five"];
        assert_eq!(door.seen_by(id), expected);
    }
    assert!(door.most_at_once() > 10, "{}", door.most_at_once());
}

#[tokio::test]
async fn somebody_gets_replies_before_lessons_before_announcements() {
    let house = House::of(1).await;
    house.queue(Class::Broadcast, &[(1, "news")]).await;
    house.queue(Class::Lesson, &[(1, "lesson")]).await;
    house.queue(Class::Reply, &[(1, "reply")]).await;
    let door = Post::fine();
    let working = house.work(&door, Pace::off());
    house.until(SENT, 3).await;
    working.stop().await;
    assert_eq!(door.seen_by(1), ["reply", "lesson", "news"]);
}

#[tokio::test]
async fn a_reply_overtakes_lessons_and_announcements_that_wait_for_the_pace() {
    let house = House::of(400).await;
    house.queue_for_all(Class::Lesson, 300, "lesson").await;
    house.queue_for_all(Class::Broadcast, 400, "news").await;
    let door = Post::fine();
    let working = house.work(&door, pace("100"));
    door.until(180).await;
    house.queue(Class::Reply, &[(350, "reply")]).await;
    house
        .until(
            "select count(*) from outbox where class = 0 and state = 'sent'",
            1,
        )
        .await;
    let seen = door.seen();
    assert_eq!(
        seen[180..]
            .iter()
            .filter(|(_, words)| words == "reply")
            .count(),
        1
    );
    assert!(seen.len() < 220, "{} before it", seen.len());
    working.stop().await;
    let news = seen.iter().filter(|(_, words)| words == "news").count();
    assert!(
        (1..20).contains(&news),
        "announcements get their part: {news}"
    );
}

#[tokio::test]
async fn to_one_chat_three_go_at_once_and_then_one_a_second() {
    let house = House::of(2).await;
    for words in ["one", "two", "three", "four"] {
        house.queue(Class::Reply, &[(1, words)]).await;
    }
    let door = Post::fine();
    let working = house.work(&door, Pace::telegram());
    door.until(3).await;
    house.queue(Class::Reply, &[(2, "other")]).await;
    house.until(SENT, 4).await;
    let others: Vec<_> = door.seen().into_iter().map(|(id, _)| id).collect();
    assert_eq!(others, [1, 1, 1, 2], "who rests stops nobody else");
    house.until(SENT, 5).await;
    working.stop().await;
}

#[tokio::test]
async fn at_a_stop_replies_still_go_and_what_is_under_way_is_awaited() {
    let house = House::of(60).await;
    house.queue_for_all(Class::Broadcast, 60, "news").await;
    let door = Post::answering(60, |_, _| Delivery::Sent(Some(7)));
    let working = house.work(&door, Pace::off());
    door.until(10).await;
    house.queue(Class::Reply, &[(50, "reply")]).await;
    house.queue(Class::Lesson, &[(51, "lesson")]).await;
    house.queue(Class::Reply, &[(50, "another")]).await;
    working.stop().await;
    assert_eq!(door.seen_by(50), ["reply", "another"]);
    let sent = house.number(SENT).await;
    assert_eq!(sent, door.seen().len() as i64, "every ending is stored");
    let half = "select count(*) from outbox where state in ('sending', 'unsure')";
    assert_eq!(house.number(half).await, 0);
    assert!(house.number(WAITING).await >= 30, "nothing new was begun");
}

#[tokio::test]
async fn a_kill_leaves_at_most_ten_announcements_unsure_and_nobody_gets_one_twice() {
    let house = House::of(100).await;
    house.queue_for_all(Class::Broadcast, 100, "news").await;
    let door = Post::answering(20, |_, _| Delivery::Sent(Some(7)));
    for round in 1..=3 {
        let working = house.work(&door, Pace::off());
        door.until(round * 20).await;
        working.kill().await;
        courier::recover(&house.deps).await.expect("recovered");
        let unsure = "select count(*) from outbox where state = 'unsure'";
        let unsure = house.number(unsure).await;
        assert!(unsure <= 10 * round as i64, "{unsure} after {round}");
    }
    let working = house.work(&door, Pace::off());
    house.until(WAITING, 0).await;
    working.stop().await;
    let mut seen: Vec<i64> = door.seen().into_iter().map(|(id, _)| id).collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), door.seen().len(), "nobody twice");
}

#[tokio::test]
async fn whoever_is_erased_gets_the_receipt_and_nothing_else() {
    let house = House::of(200).await;
    house.queue_for_all(Class::Lesson, 200, "lesson").await;
    let door = Post::fine();
    let working = house.work(&door, pace("100"));
    door.until(70).await;
    let mut tx = house.deps.store.begin().await.expect("a transaction");
    forget::erase(&mut tx, LearnerId(200), 0)
        .await
        .expect("erased");
    tx.commit().await.expect("committed");
    house.queue(Class::Reply, &[(200, "receipt")]).await;
    house.until("select count(*) from address", 199).await;
    house.until("select count(*) from chore", 0).await;
    house.until(SENT, 199).await;
    working.stop().await;
    assert_eq!(door.seen_by(200), ["receipt"]);
    assert_eq!(address_of(200).outer, "200");
    assert_eq!(house.number("select count(*) from erasure").await, 0);
}
