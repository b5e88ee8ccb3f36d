//! Somebody leaves: what they wrote goes from wherever it waits for others, and out of the chats where it was read.

use super::*;
use sala::flow::{
    Fact,
    office::{InboxTold, Reading, Spot, Told},
};

/// What stands in everything that the one who leaves wrote.
const WORDS: &str = "canary";

/// An id that is found in a file: no other number looks like it.
const BEFORE: i64 = 0x2a5c_1ab1_e054;
const GONE: LearnerId = LearnerId(BEFORE + 1);

/// "a" has written to the team and answered an open question; all of them work here.
async fn office() -> (House, Turns) {
    let house = House::with(Ids::after(BEFORE)).await;
    for who in ["a", "b", "c", "d"] {
        house.joins(who).await;
    }
    let (turns, _writer) = Turns::start(house.deps.clone());
    house.say("a", "/feedback").await;
    house.say("a", "a canary of mine").await;
    for sql in [
        "insert into role (learner_id, role, scope, name, given_at)
            select learner_id, iif(outer_id = 'a', 'viewer', 'owner'), '{}', outer_id, 0 from address",
        "insert into survey_run (learner_id, survey, wave, version, began_at, sent_at)
            select learner_id, 'wishes', 1, 'v', 0, 1 from address where outer_id = 'a'",
        "insert into answer (learner_id, survey, wave, question, version, measure, value, at)
            select learner_id, 'wishes', 1, 'why', 'v', 'open', '{\"Text\":\"canary wish\"}', 0 from address where outer_id = 'a'",
    ] {
        house.meddle(sql).await;
    }
    work(&house, &turns).await;
    house.read().await;
    (house, turns)
}

async fn work(house: &House, turns: &Turns) {
    while jobs::work(&house.deps, turns)
        .await
        .expect("no store refuses")
        > 0
    {}
}

/// A colleague opens the conversation.
async fn opens(house: &House, who: &str) {
    let sql = "insert into job (learner_id, query) select learner_id, '{\"Inbox\":{\"Open\":1}}' from address where outer_id = ?1";
    let mut conn = house.sqlite().await;
    let done = sqlx::query(sql).bind(who).execute(&mut conn).await;
    done.expect("a job");
}

/// The rows that hold some words, of all tables.
async fn rows(house: &House, words: &str) -> Vec<String> {
    let all = crate::migrations::everything_in(&mut house.sqlite().await).await;
    let rows = all.into_iter().flat_map(|(table, rows)| {
        let line = move |row| format!("{table}: {}", serde_json::Value::Object(row));
        rows.into_iter().map(line)
    });
    rows.filter(|row| row.contains(words)).collect()
}

/// Whether the file or its journal holds these bytes anywhere.
fn stands(house: &House, bytes: &[u8]) -> bool {
    ["sala.db", "sala.db-wal"].iter().any(|name| {
        let file = std::fs::read(house.folder.path().join(name)).unwrap_or_default();
        file.windows(bytes.len()).any(|part| part == bytes)
    })
}

#[tokio::test]
async fn words_that_wait_for_colleagues_go_with_whoever_wrote_them() {
    let (house, turns) = office().await;
    opens(&house, "d").await;
    work(&house, &turns).await;
    assert!(
        said(&house.read().await, "a canary of mine"),
        "d has read it"
    );
    // From here on nothing goes out: what is said waits, and d looks at who works here.
    house
        .meddle("insert into job (learner_id, query) select learner_id, '{\"Team\":\"List\"}' from address where outer_id = 'd'")
        .await;
    opens(&house, "b").await;
    house
        .meddle("insert into job (learner_id, query) select learner_id, '{\"Coding\":{\"Next\":{\"survey\":\"wishes\",\"question\":\"why\"}}}'
            from address where outer_id = 'c'")
        .await;
    work(&house, &turns).await;
    let waits = "select count(*) from outbox where body like '%canary%'";
    assert_eq!(house.number(waits).await, 2, "for b and for c");
    assert!(stands(&house, WORDS.as_bytes()));

    house.forgets("a").await;
    assert_eq!(rows(&house, WORDS).await, Vec::<String>::new());
    let id = GONE.0.to_string();
    let states: Vec<String> = rows(&house, &id).await;
    let known = |row: &&String| {
        !["address:", "outbox:", "erasure:", "menu:"]
            .iter()
            .any(|own| row.starts_with(own))
    };
    assert_eq!(states.iter().find(known), None, "but for the receipt");

    house.meddle("delete from menu").await;
    let door = Post::fine();
    house.drain(&door).await;
    let seen = door.seen.lock().expect("a list");
    let taken_away = |(parcel, _): &&(Parcel, bool)| parcel.message.is_nothing();
    let taken: Vec<_> = seen
        .iter()
        .filter(taken_away)
        .map(|(parcel, _)| (parcel.address.outer.as_str(), parcel.edits))
        .collect();
    assert_eq!(taken, [("d", Some(7))]);
    assert!(!stands(&house, WORDS.as_bytes()));
    assert!(!stands(&house, id.as_bytes()));
    assert!(!stands(&house, &GONE.0.to_be_bytes()[2..]));
}

#[tokio::test]
async fn words_that_were_looked_up_a_moment_before_come_to_nobody() {
    let (house, _) = office().await;
    house.forgets("a").await;
    let reading = Reading {
        spot: Spot {
            thread: 1,
            revision: 0,
        },
        of: GONE,
        name: "Blue Heron 27".into(),
        done: false,
        said: vec![(false, now(), sala::model::Post::plain("a canary of mine"))],
    };
    let told = Told::Inbox(InboxTold::Open(Box::new(reading)));
    let late = Incoming {
        about: told.whose(),
        ..house.event("b", Event::Told(Fact::Office(Box::new(told))))
    };
    assert_eq!(house.take(&[late]).await, [Turned::Saved]);
    assert_eq!(rows(&house, WORDS).await, Vec::<String>::new());
}

#[tokio::test]
async fn answers_to_those_who_sleep_keep_nobody_waiting_who_is_awake() {
    let (house, turns) = office().await;
    for sql in [
        "insert into learner (id, hour, days, goal, text_only, paused, standing, unanswered, joined_at, seen_at, progress)
            values (5, 19, 127, 3, 0, 0, 'reachable', 0, 0, 0, '{}')",
        "with recursive number (n) as (select 100 union all select n + 1 from number where n < 400)
            insert into feedback (id, learner_id, body, at, thread_id, by_team, told) select n, 5, 'later', 0, 1, 1, 0 from number",
        "insert into feedback (id, learner_id, body, at, thread_id, by_team, told)
            select 900, learner_id, 'an answer of the team', 0, 1, 1, 0 from address where outer_id = 'a'",
    ] {
        house.meddle(sql).await;
    }
    for _ in 0..2 {
        jobs::work(&house.deps, &turns).await.expect("worked");
    }
    assert!(said(&house.read().await, "an answer of the team"));
}
