//! Doors that ask to wait, refuse, vanish, or break.

use super::{
    SENT, WAITING,
    house::{House, Post},
};
use jiff::Timestamp;
use sala::{
    app::{
        clock::Clock,
        courier::{Delivery, Pace, Parcel},
    },
    flow::Class,
};
use sqlx::Connection;
use std::time::Duration;

/// A clock that stands: what has to wait for it never comes.
fn standing() -> Clock {
    Clock::manual(Timestamp::from_second(1_800_000_000).expect("a time"))
}

fn is_for(parcel: &Parcel, id: &str) -> bool {
    parcel.address.outer == id
}

const HOUR: Delivery = Delivery::RetryAfter(Duration::from_secs(3_600));

#[tokio::test]
async fn a_chat_that_is_asked_to_wait_waits_through_a_restart_and_edits_too() {
    let house = House::at(2, standing()).await;
    let asks = |parcel: &Parcel, _| match is_for(parcel, "1") {
        true => HOUR,
        false => Delivery::Sent(Some(7)),
    };
    let door = Post::answering(1, asks);
    house
        .queue(Class::Lesson, &[(1, "lesson"), (2, "lesson")])
        .await;
    let working = house.work(&door, Pace::off());
    house
        .until("select count(*) from outbox where held", 1)
        .await;
    house
        .queue(Class::Reply, &[(1, "reply"), (2, "reply")])
        .await;
    house.until(SENT, 2).await;
    working.stop().await;
    let working = house.work(&door, Pace::off());
    house
        .queue(Class::Reply, &[(1, "another"), (2, "another")])
        .await;
    house.until(SENT, 3).await;
    working.stop().await;
    assert_eq!(door.seen_by(1), ["lesson"]);
    assert_eq!(
        house
            .number("select max(attempts) from outbox where held")
            .await,
        0
    );
    house
        .deps
        .clock
        .advance_to(house.deps.clock.now() + jiff::SignedDuration::from_secs(3_601));
    let fine = Post::fine();
    let working = house.work(&fine, Pace::off());
    house.until(SENT, 6).await;
    working.stop().await;
    assert_eq!(fine.seen_by(1), ["reply", "another", "lesson"]);
}

#[tokio::test]
async fn two_chats_that_are_asked_to_wait_hold_their_class_through_a_restart() {
    let house = House::at(9, standing()).await;
    let asks = |parcel: &Parcel, _| match parcel.class {
        Class::Lesson => HOUR,
        _ => Delivery::Sent(Some(7)),
    };
    let door = Post::answering(1, asks);
    house.queue(Class::Lesson, &[(1, "lesson")]).await;
    let working = house.work(&door, Pace::off());
    house
        .until("select count(*) from outbox where held", 1)
        .await;
    house.queue(Class::Lesson, &[(2, "lesson")]).await;
    house
        .until("select count(*) from hold where class = 1", 1)
        .await;
    for _ in 0..2 {
        house.queue_for_all(Class::Lesson, 9, "more").await;
        house.queue(Class::Reply, &[(9, "reply")]).await;
        house
            .until(
                "select count(*) from outbox where class = 0 and state = 'queued'",
                0,
            )
            .await;
    }
    working.stop().await;
    let working = house.work(&door, Pace::off());
    house.queue(Class::Reply, &[(8, "reply")]).await;
    house.until(SENT, 3).await;
    working.stop().await;
    let lessons = door
        .seen()
        .into_iter()
        .filter(|(_, words)| words != "reply");
    assert_eq!(lessons.count(), 2, "one knock of each chat, then silence");
}

#[tokio::test]
async fn whoever_blocked_the_bot_is_tried_once() {
    let house = House::of(40).await;
    let blocked = |parcel: &Parcel, _| match is_for(parcel, "7") {
        true => Delivery::Blocked,
        false => Delivery::Sent(Some(7)),
    };
    let door = Post::answering(1, blocked);
    for class in [Class::Broadcast, Class::Lesson, Class::Reply] {
        house.queue_for_all(class, 40, "words").await;
        house.queue_for_all(class, 40, "more").await;
    }
    let working = house.work(&door, Pace::off());
    house.until(WAITING, 0).await;
    working.stop().await;
    assert_eq!(door.seen_by(7).len(), 1);
    assert_eq!(
        house
            .number("select count(*) from outbox where state = 'blocked'")
            .await,
        6
    );
    assert_eq!(house.number(SENT).await, 39 * 6);
    let gone = "select count(*) from learner where standing = 'unreachable'";
    assert_eq!(house.number(gone).await, 1);
}

#[tokio::test]
async fn what_is_refused_ends_with_its_reason_and_the_rest_goes_on() {
    let house = House::of(2).await;
    let refuses = |parcel: &Parcel, _| match parcel.message.text.as_str() {
        "odd" => Delivery::Rejected("too odd".into()),
        _ => Delivery::Sent(Some(7)),
    };
    let door = Post::answering(1, refuses);
    house
        .queue(Class::Reply, &[(1, "odd"), (1, "even"), (2, "odd")])
        .await;
    let working = house.work(&door, Pace::off());
    house.until(WAITING, 0).await;
    working.stop().await;
    let odd = "select count(*) from outbox where state = 'failed' and reason = 'too odd'";
    assert_eq!((house.number(odd).await, house.number(SENT).await), (2, 1));
}

#[tokio::test]
async fn an_outage_fails_nothing_and_is_tried_by_one_message() {
    let house = House::of(30).await;
    // The connection is gone for the first thirty, and for the one that tries it first.
    let gone = |_: &Parcel, before| match before {
        ..31 => Delivery::Unsent,
        _ => Delivery::Sent(Some(7)),
    };
    let door = Post::answering(5, gone);
    house.queue_for_all(Class::Lesson, 30, "lesson").await;
    let working = house.work(&door, Pace::off());
    door.until(30).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(door.seen().len(), 30, "silence");
    door.until(31).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(door.seen().len(), 31, "one tries");
    house.until(SENT, 30).await;
    working.stop().await;
    assert!(house.number("select max(attempts) from outbox").await <= 2);
}

#[tokio::test]
async fn of_an_announcement_nobody_knows_what_became_of_and_a_lesson_goes_again() {
    let house = House::of(3).await;
    let vanishes = |parcel: &Parcel, before| match (before, parcel.message.text.as_str()) {
        (..3, "unsent") => Delivery::Unsent,
        (..3, _) => Delivery::Unknown,
        _ => Delivery::Sent(Some(7)),
    };
    let door = Post::answering(1, vanishes);
    house
        .queue(Class::Broadcast, &[(1, "news"), (2, "unsent")])
        .await;
    house.queue(Class::Lesson, &[(3, "lesson")]).await;
    let working = house.work(&door, Pace::off());
    house.until(WAITING, 0).await;
    working.stop().await;
    assert_eq!(door.seen_by(1), ["news"]);
    assert_eq!(door.seen_by(2).len() + door.seen_by(3).len(), 4);
    let unsure = "select count(*) from outbox where state = 'unsure' and body <> ''";
    assert_eq!(house.number(unsure).await, 1);
}

#[tokio::test]
async fn a_door_that_panics_harms_one_message() {
    let house = House::of(20).await;
    let breaks = |parcel: &Parcel, before| match (before, is_for(parcel, "1")) {
        (..20, true) => panic!("a broken door"),
        _ => Delivery::Sent(Some(7)),
    };
    let door = Post::answering(1, breaks);
    house.queue_for_all(Class::Reply, 20, "words").await;
    let working = house.work(&door, Pace::off());
    house.until(SENT, 20).await;
    working.stop().await;
    assert_eq!(door.seen_by(1).len(), 2);
}

#[tokio::test]
async fn a_database_that_refuses_for_good_ends_the_courier() {
    let house = House::of(1).await;
    let working = house.work(&Post::fine(), Pace::off());
    house
        .meddle("create trigger no before update on outbox begin select raise(abort, 'no'); end")
        .await;
    house.queue(Class::Reply, &[(1, "words")]).await;
    assert!(working.ends().await.is_err());
}

#[tokio::test]
async fn a_database_that_cannot_be_written_for_a_while_loses_no_ending_and_nobody() {
    let house = House::of(8).await;
    let door = Post::fine();
    let working = house.work(&door, Pace::off());
    house.queue_for_all(Class::Reply, 4, "before").await;
    house.until(SENT, 4).await;
    // Longer than a statement waits for another program that writes.
    house.queue_for_all(Class::Reply, 8, "words").await;
    let mut other = house.sqlite().await;
    let lock = other.begin_with("begin immediate").await.expect("a lock");
    door.until(12).await;
    tokio::time::sleep(Duration::from_millis(5_300)).await;
    lock.rollback().await.expect("free again");
    house.until(SENT, 12).await;
    house.queue_for_all(Class::Reply, 8, "after").await;
    house.until(SENT, 20).await;
    working.stop().await;
    let seen = door.seen();
    assert!((20..=28).contains(&seen.len()), "{}", seen.len());
    for id in 1..=8 {
        assert_eq!(door.seen_by(id).last().map(String::as_str), Some("after"));
    }
}

#[tokio::test]
async fn a_door_that_hangs_does_not_hold_up_a_stop_for_long() {
    let house = House::of(3).await;
    let door = Post::answering(60_000, |_, _| Delivery::Sent(Some(7)));
    house.queue(Class::Reply, &[(1, "reply")]).await;
    house.queue(Class::Broadcast, &[(2, "news")]).await;
    let working = house.work(&door, Pace::off());
    door.until(2).await;
    let stopped = tokio::time::timeout(Duration::from_secs(9), working.stop()).await;
    assert!(
        stopped.is_ok(),
        "within the time that a service manager gives"
    );
    let left =
        "select group_concat(state) = 'queued,sending' from (select state from outbox order by id)";
    assert_eq!(house.number(left).await, 1, "taken up at the next start");
}
