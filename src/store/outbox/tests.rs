//! What the outbox promises: order, the newest redraw, honest endings.

use super::*;
use crate::model::{Address, Door};
use crate::store::{
    Store, address,
    testing::{NOW, begin, everybody, with_people},
};

fn say(learner: i64, body: &str) -> New<'static> {
    New {
        learner: LearnerId(learner),
        class: Class::Reply,
        slot: "",
        redraw: false,
        body: body.into(),
        due_at: NOW,
        about: None,
    }
}

fn of(class: Class, new: New<'static>) -> New<'static> {
    New { class, ..new }
}

fn live(slot: &'static str, new: New<'static>) -> New<'static> {
    New { slot, ..new }
}

fn redraw(slot: &'static str, new: New<'static>) -> New<'static> {
    New {
        slot,
        redraw: true,
        ..new
    }
}

async fn queue(store: &Store, messages: Vec<New<'_>>) {
    let mut tx = begin(store).await;
    add(&mut tx, messages).await.expect("queued");
    tx.commit().await.expect("committed");
}

async fn waiting(store: &Store) -> Vec<Due> {
    due(store.reader(), &everybody(), NOW, 100)
        .await
        .expect("due")
}

async fn look_for(store: &Store, class: Class, limit: u32) -> Vec<Due> {
    let asked = Look {
        limit,
        ..Look::new(class, NOW)
    };
    look(store.reader(), &everybody(), &asked)
        .await
        .expect("due")
}

async fn end(store: &Store, settled: &[(Claim, Settled)]) {
    let mut tx = begin(store).await;
    settle(&mut tx, settled).await.expect("settled");
    tx.commit().await.expect("committed");
}

fn sent(message: i64) -> Settled {
    Settled::Sent {
        message_id: Some(message),
    }
}

/// Sends the one message that waits and returns it.
async fn send(store: &Store, message: i64) -> Due {
    let mut due = waiting(store).await;
    let due = due.remove(0);
    let outcome = if due.edits_message.is_some() {
        Settled::Sent { message_id: None }
    } else {
        sent(message)
    };
    end(store, &[(due.claim, outcome)]).await;
    due
}

fn bodies(due: &[Due]) -> Vec<&str> {
    due.iter().map(|due| due.body.as_str()).collect()
}

async fn bodies_in(store: &Store, state: &str) -> Vec<String> {
    sqlx::query_scalar("select body from outbox where state = ?1 order by id")
        .bind(state.to_owned())
        .fetch_all(&store.reader().0)
        .await
        .expect("bodies")
}

#[tokio::test]
async fn classes_go_in_their_order_and_each_person_gets_one_at_a_time() {
    let (_folder, store) = with_people(3).await;
    let messages = vec![
        of(Class::Broadcast, say(1, "b1")),
        of(Class::Lesson, say(2, "l2")),
        say(3, "r3"),
        say(3, "r3 again"),
        say(1, "r1"),
    ];
    queue(&store, messages).await;
    assert_eq!(bodies(&waiting(&store).await), ["r3", "r1", "l2"]);
    let found = waiting(&store).await;
    assert_eq!(found[0].address, crate::store::testing::address(3));
    end(
        &store,
        &[(found[0].claim, sent(10)), (found[1].claim, sent(11))],
    )
    .await;
    assert_eq!(bodies(&waiting(&store).await), ["r3 again", "l2", "b1"]);
    assert_eq!(
        bodies_in(&store, "sent").await,
        ["", ""],
        "what was sent is emptied"
    );
    let lessons = look_for(&store, Class::Lesson, 9).await;
    assert_eq!(bodies(&lessons), ["l2"]);
    assert_eq!(
        due(store.reader(), &everybody(), NOW, 1)
            .await
            .expect("due")
            .len(),
        1
    );
}

#[tokio::test]
async fn a_message_waits_for_its_time_and_holds_later_ones() {
    let (_folder, store) = with_people(2).await;
    let later = New {
        due_at: NOW + 60,
        about: None,
        ..say(1, "later")
    };
    queue(&store, vec![later, say(1, "after it")]).await;
    assert!(waiting(&store).await.is_empty());
    let now = outlook(store.reader(), NOW).await.expect("times");
    let expected = Outlook {
        due: [true, false, false],
        next: Some(NOW + 60),
    };
    assert_eq!(now, expected, "its time has come, its turn has not");
    let found = due(store.reader(), &everybody(), NOW + 60, 9)
        .await
        .expect("due");
    assert_eq!(bodies(&found), ["later"]);
}

#[tokio::test]
async fn nothing_is_due_in_an_empty_outbox() {
    let (_folder, store) = with_people(1).await;
    let now = outlook(store.reader(), NOW).await.expect("an answer");
    assert_eq!(now, Outlook::default());
    assert!(waiting(&store).await.is_empty());
}

#[tokio::test]
async fn a_redraw_replaces_what_is_not_sent_yet() {
    let (_folder, store) = with_people(1).await;
    queue(
        &store,
        vec![
            of(Class::Lesson, live("quiz", say(1, "one"))),
            say(1, "passing"),
        ],
    )
    .await;
    queue(&store, vec![redraw("quiz", say(1, "two"))]).await;
    assert_eq!(bodies_in(&store, "queued").await, ["two", "passing"]);
    assert_eq!(
        waiting(&store).await[0].class,
        Class::Reply,
        "the sooner class"
    );
}

#[tokio::test]
async fn a_redraw_in_the_same_group_is_one_message() {
    let (_folder, store) = with_people(2).await;
    let messages = vec![
        live("quiz", say(1, "one")),
        say(1, "passing"),
        redraw("quiz", say(1, "two")),
        redraw("quiz", say(2, "other")),
        redraw("", say(1, "no slot")),
        redraw("", say(1, "no slot either")),
    ];
    queue(&store, messages).await;
    let queued = bodies_in(&store, "queued").await;
    assert_eq!(
        queued,
        ["two", "passing", "other", "no slot", "no slot either"]
    );
}

#[tokio::test]
async fn a_redraw_of_a_sent_message_edits_it_and_the_newest_wins() {
    let (_folder, store) = with_people(1).await;
    queue(&store, vec![live("quiz", say(1, "one"))]).await;
    assert_eq!(send(&store, 500).await.edits_message, None);
    queue(&store, vec![redraw("quiz", say(1, "two"))]).await;
    queue(&store, vec![redraw("quiz", say(1, "three"))]).await;
    let edit = send(&store, 0).await;
    assert_eq!(
        (edit.body.as_str(), edit.edits_message),
        ("three", Some(500))
    );
    queue(&store, vec![redraw("quiz", say(1, "four"))]).await;
    assert_eq!(
        send(&store, 0).await.edits_message,
        Some(500),
        "not the edit of it"
    );
    queue(&store, vec![live("quiz", say(1, "anew"))]).await;
    send(&store, 501).await;
    queue(&store, vec![redraw("quiz", say(1, "five"))]).await;
    assert_eq!(
        send(&store, 0).await.edits_message,
        Some(501),
        "the newest message"
    );
}

#[tokio::test]
async fn a_redraw_with_nothing_to_redraw_is_a_message() {
    let (_folder, store) = with_people(1).await;
    queue(&store, vec![live("quiz", say(1, "refused"))]).await;
    let refused = waiting(&store).await.remove(0);
    end(
        &store,
        &[(refused.claim, Settled::Failed("too long".into()))],
    )
    .await;
    queue(&store, vec![redraw("quiz", say(1, "two"))]).await;
    assert_eq!(send(&store, 7).await.edits_message, None);
    queue(&store, vec![redraw("quiz", say(1, "three"))]).await;
    assert_eq!(send(&store, 0).await.edits_message, Some(7));
}

#[tokio::test]
async fn an_edit_that_had_to_be_sent_anew_is_what_is_edited_next() {
    let (_folder, store) = with_people(1).await;
    queue(&store, vec![live("quiz", say(1, "one"))]).await;
    send(&store, 500).await;
    queue(&store, vec![redraw("quiz", say(1, "two"))]).await;
    let edit = waiting(&store).await.remove(0);
    end(&store, &[(edit.claim, sent(501))]).await;
    queue(&store, vec![redraw("quiz", say(1, "three"))]).await;
    let next = waiting(&store).await.remove(0);
    assert_eq!(next.edits_message, Some(501));
    end(&store, &[(next.claim, sent(501))]).await;
    queue(&store, vec![redraw("quiz", say(1, "four"))]).await;
    assert_eq!(waiting(&store).await[0].edits_message, Some(501));
}

#[tokio::test]
async fn a_body_redrawn_while_it_was_being_sent_is_not_lost() {
    let (_folder, store) = with_people(1).await;
    queue(&store, vec![live("quiz", say(1, "one"))]).await;
    let under_way = waiting(&store).await.remove(0);
    queue(&store, vec![redraw("quiz", say(1, "two"))]).await;
    end(&store, &[(under_way.claim, sent(500))]).await;
    let edit = waiting(&store).await.remove(0);
    assert_eq!((edit.body.as_str(), edit.edits_message), ("two", Some(500)));
    queue(&store, vec![redraw("quiz", say(1, "three"))]).await;
    end(&store, &[(edit.claim, Settled::Failed("broken".into()))]).await;
    let again = waiting(&store).await.remove(0);
    assert_eq!(
        (again.body.as_str(), again.edits_message),
        ("three", Some(500))
    );
}

#[tokio::test]
async fn an_outcome_told_twice_counts_once() {
    let (_folder, store) = with_people(1).await;
    queue(&store, vec![live("quiz", say(1, "one"))]).await;
    let due = waiting(&store).await.remove(0);
    queue(&store, vec![redraw("quiz", say(1, "two"))]).await;
    end(&store, &[(due.claim, sent(500))]).await;
    end(&store, &[(due.claim, sent(500))]).await;
    end(&store, &[(due.claim, Settled::Failed("late".into()))]).await;
    assert_eq!(bodies_in(&store, "queued").await, ["two"]);
}

#[tokio::test]
async fn a_failed_attempt_is_counted_and_a_wait_is_not_but_holds_the_chat() {
    let (_folder, store) = with_people(1).await;
    queue(&store, vec![of(Class::Lesson, say(1, "lesson"))]).await;
    let due_now = waiting(&store).await.remove(0);
    end(&store, &[(due_now.claim, Settled::Again { at: NOW })]).await;
    assert_eq!(waiting(&store).await[0].attempts, 1);
    end(&store, &[(due_now.claim, Settled::Later { at: NOW })]).await;
    assert_eq!(waiting(&store).await[0].attempts, 1);
    let until = NOW + 3;
    end(&store, &[(due_now.claim, Settled::Held { until })]).await;
    queue(&store, vec![say(1, "reply")]).await;
    assert!(waiting(&store).await.is_empty(), "the whole chat waits");
    let found = due(store.reader(), &everybody(), NOW + 3, 9)
        .await
        .expect("due");
    assert_eq!((found[0].body.as_str(), found[0].attempts), ("reply", 0));
    end(&store, &[(found[0].claim, sent(1))]).await;
    let found = due(store.reader(), &everybody(), NOW + 3, 9)
        .await
        .expect("due");
    assert_eq!((found[0].body.as_str(), found[0].attempts), ("lesson", 1));
}

#[tokio::test]
async fn a_block_ends_everything_that_waits_for_that_person() {
    let (_folder, store) = with_people(2).await;
    queue(&store, vec![say(1, "one"), say(1, "two"), say(2, "other")]).await;
    let first = waiting(&store).await.remove(0);
    end(&store, &[(first.claim, Settled::Blocked)]).await;
    assert_eq!(bodies(&waiting(&store).await), ["other"]);
    assert_eq!(bodies_in(&store, "blocked").await, ["", ""]);
}

mod endings;
mod looking;
