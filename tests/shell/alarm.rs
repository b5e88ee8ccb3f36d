//! Owners hear what needs hands: once, in their language, and nobody else does.

use super::*;
use sala::{
    app::{alarm, gap},
    model::Alarm,
    store::survey_version,
};

/// "owner" and "boss" own it, "c" sees the numbers, "d" learns.
async fn team() -> (House, Turns) {
    let house = House::of(&["owner", "boss", "c", "d"]).await;
    house
        .meddle(
            "insert into role (learner_id, role, scope, name, given_at)
                select learner_id, iif(outer_id = 'c', 'viewer', 'owner'), '{}', outer_id, 0
                from address where outer_id <> 'd'",
        )
        .await;
    house
        .meddle(
            "update learner set language = 'km' where id in (select learner_id from address where outer_id = 'boss')",
        )
        .await;
    let (turns, _writer) = Turns::start(house.deps.clone());
    (house, turns)
}

/// What people are told of these alarms.
async fn told(house: &House, turns: &Turns, needs: &[Alarm]) -> Vec<(String, String)> {
    alarm::settle(&house.deps, needs).await.expect("settled");
    while jobs::work(&house.deps, turns).await.expect("worked") > 0 {}
    let mut told = house.read().await;
    told.sort();
    told
}

#[tokio::test]
async fn owners_are_told_once_what_needs_hands_and_once_that_it_is_well() {
    let (house, turns) = team().await;
    let both = [Alarm::Disk, Alarm::Backup];
    let first = told(&house, &turns, &both).await;
    let to: Vec<&str> = first.iter().map(|(to, _)| &**to).collect();
    assert_eq!(to, ["boss", "boss", "owner", "owner"]);
    assert!(said(&first, "nearly full") && said(&first, "No backup has been made"));
    assert!(said(&first, "ជិតពេញ"), "{first:?}");
    assert_eq!(told(&house, &turns, &both).await, []);
    let house = house
        .at("2026-03-02T12:30:00Z".parse().expect("a time"))
        .await;
    let (turns, _writer) = Turns::start(house.deps.clone());
    assert_eq!(told(&house, &turns, &[Alarm::Disk]).await.len(), 2, "well");
    house.later(3_599);
    assert_eq!(told(&house, &turns, &[]).await, [], "it may come back");
    house.later(1);
    let last = told(&house, &turns, &[]).await;
    assert!(last.len() == 2 && said(&last, "There is room on the disk again."));
    assert_eq!(told(&house, &turns, &[]).await, []);
}

#[tokio::test]
async fn an_alarm_waits_for_the_first_owner() {
    let house = House::of(&["a"]).await;
    let (turns, _writer) = Turns::start(house.deps.clone());
    assert_eq!(told(&house, &turns, &[Alarm::Disk]).await, []);
    house
        .meddle("insert into role (learner_id, role, scope, name, given_at) select learner_id, 'owner', '{}', '', 0 from address")
        .await;
    assert_eq!(told(&house, &turns, &[Alarm::Disk]).await.len(), 1);
}

#[tokio::test]
async fn owners_are_told_of_a_long_silence_when_it_is_over() {
    let (house, turns) = team().await;
    for (seconds, expected) in [(0, 0), (1_799, 0), (1_800, 2)] {
        house.later(seconds);
        gap::listened(&house.deps, Door::Telegram)
            .await
            .expect("noted");
        let heard = told(&house, &turns, &[]).await;
        let of_it = heard
            .iter()
            .filter(|(_, text)| text.contains("18:30") || text.contains("18:29"));
        assert_eq!(of_it.count(), expected, "{heard:?}");
    }
}

/// The survey with other words in its first question.
fn worded(words: &'static str) -> Edit {
    ("prices/survey.csv", "Can you set a price", words)
}

#[tokio::test]
async fn what_the_office_made_live_and_is_passed_over_is_known() {
    let passed_over = |house: &House| house.deps.library().passed_over;
    let id = "prices".parse().expect("an id");
    let of = |house: &House| {
        let library = house.deps.library();
        library.live_survey(&id).expect("a survey").version.clone()
    };
    let house = House::new().await;
    let old = of(&house);
    let house = house.changed(&[worded("Do you set a price")]).await;
    let sent = of(&house);
    let mut tx = house.deps.store.begin().await.expect("a transaction");
    survey_version::make_live(&mut tx, (&id, &sent), old.as_str(), 0)
        .await
        .expect("live");
    tx.commit().await.expect("committed");
    let house = house.changed(&[]).await;
    assert_eq!((of(&house), passed_over(&house)), (sent.clone(), false));
    let house = house.changed(&[worded("Will you set a price")]).await;
    assert!(of(&house) != sent && passed_over(&house));
    let house = house.changed(&[worded("Do you set a price")]).await;
    assert_eq!(
        (of(&house), passed_over(&house)),
        (sent, false),
        "caught up"
    );
}
