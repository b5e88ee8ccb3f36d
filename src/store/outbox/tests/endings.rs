//! How rows end, and whose they are.

use super::*;

#[tokio::test]
async fn what_a_kill_left_half_sent_is_taken_up_by_class() {
    let (_folder, store) = with_people(3).await;
    let messages = vec![
        say(1, "reply"),
        of(Class::Lesson, say(2, "lesson")),
        of(Class::Broadcast, say(3, "news")),
    ];
    queue(&store, messages).await;
    let ids: Vec<i64> = waiting(&store)
        .await
        .iter()
        .map(|due| due.claim.id)
        .collect();
    let mut tx = begin(&store).await;
    sending(&mut tx, &ids).await.expect("marked");
    tx.commit().await.expect("committed");
    assert!(waiting(&store).await.is_empty());
    let mut tx = begin(&store).await;
    assert_eq!(recover(&mut tx).await.expect("recovered"), 3);
    tx.commit().await.expect("committed");
    assert_eq!(bodies(&waiting(&store).await), ["reply", "lesson"]);
    assert_eq!(bodies_in(&store, "unsure").await, ["news"]);
}

#[tokio::test]
async fn an_announcement_with_an_unknown_ending_waits_for_somebody_to_decide() {
    let (_folder, store) = with_people(1).await;
    queue(&store, vec![of(Class::Broadcast, say(1, "news"))]).await;
    let claim = waiting(&store).await[0].claim;
    let mut tx = begin(&store).await;
    sending(&mut tx, &[claim.id]).await.expect("marked");
    settle(&mut tx, &[(claim, Settled::Unsure)])
        .await
        .expect("settled");
    tx.commit().await.expect("committed");
    assert!(waiting(&store).await.is_empty());
    assert_eq!(
        bodies_in(&store, "unsure").await,
        ["news"],
        "it can be sent again by hand"
    );
}

#[tokio::test]
async fn tidying_keeps_what_waits_broadcasts_and_live_messages() {
    let (_folder, store) = with_people(3).await;
    queue(&store, vec![live("quiz", say(1, "old"))]).await;
    send(&store, 1).await;
    queue(&store, vec![live("quiz", say(1, "newest"))]).await;
    send(&store, 2).await;
    queue(&store, vec![redraw("quiz", say(1, "edit"))]).await;
    send(&store, 0).await;
    queue(&store, vec![say(2, "passing")]).await;
    send(&store, 3).await;
    queue(&store, vec![of(Class::Broadcast, say(3, "news"))]).await;
    send(&store, 4).await;
    queue(&store, vec![say(2, "waits")]).await;
    let mut tx = begin(&store).await;
    assert_eq!(
        tidy(&mut tx, NOW).await.expect("tidied"),
        0,
        "all of it is recent"
    );
    assert_eq!(tidy(&mut tx, NOW + 1).await.expect("tidied"), 3);
    tx.commit().await.expect("committed");
    queue(&store, vec![redraw("quiz", say(1, "still live"))]).await;
    let found = waiting(&store).await;
    let edit = found.iter().find(|due| due.learner == LearnerId(1));
    assert_eq!(edit.and_then(|due| due.edits_message), Some(2));
    assert_eq!(bodies_in(&store, "sent").await.len(), 2);
}

#[tokio::test]
async fn a_door_takes_its_own_messages_and_a_screen_those_of_its_person() {
    let (_folder, store) = with_people(2).await;
    let mut tx = begin(&store).await;
    sqlx::query("delete from address where learner_id = 2")
        .execute(tx.conn())
        .await
        .expect("deleted");
    let elsewhere = Address {
        door: Door::Chat,
        outer: "anna".into(),
    };
    address::add(&mut tx, &[(elsewhere, LearnerId(2))])
        .await
        .expect("moved");
    tx.commit().await.expect("committed");
    let mut tx = begin(&store).await;
    let both = [1, 2].map(|id| New {
        learner: LearnerId(id),
        class: Class::Reply,
        slot: "",
        redraw: false,
        body: format!("for {id}"),
        due_at: NOW,
        about: None,
    });
    add(&mut tx, both.into()).await.expect("added");
    tx.commit().await.expect("committed");
    let found = async |mailbox: &Mailbox| {
        let due = due(store.reader(), mailbox, NOW, 9).await.expect("due");
        due.into_iter().map(|due| due.body).collect::<Vec<_>>()
    };
    assert_eq!(found(&everybody()).await, ["for 1"]);
    let of = |name: &str| Mailbox {
        door: Door::Chat,
        only: Some(name.into()),
    };
    assert_eq!(found(&of("anna")).await, ["for 2"]);
    assert!(found(&of("bob")).await.is_empty());
}
