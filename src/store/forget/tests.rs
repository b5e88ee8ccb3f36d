//! A forgotten person is gone from every table, and from every byte of the file.

use super::*;
use crate::{
    model::{Address, AnswerValue, Door, Learner, Post, Pseudonym},
    store::{
        address, answer, conversation, everything, feedback, learner, menu,
        outbox::{self, Settled},
        testing::{self, NOW, at, begin, everybody, fill, message, with_people},
        thread,
    },
};
use std::{
    collections::HashSet,
    fs,
    path::Path,
    sync::atomic::{AtomicI64, Ordering},
};

async fn forget(store: &Store, id: i64, receipt: &str) {
    let mut tx = begin(store).await;
    erase(&mut tx, LearnerId(id), NOW).await.expect("erased");
    outbox::add(&mut tx, vec![message(id, receipt)])
        .await
        .expect("a receipt");
    tx.commit().await.expect("committed");
}

async fn send_all(store: &Store) {
    loop {
        let due = outbox::due(store.reader(), &everybody(), NOW, 1_000)
            .await
            .expect("due");
        if due.is_empty() {
            return;
        }
        let sent = |due: &outbox::Due| {
            (
                due.claim,
                Settled::Sent {
                    message_id: Some(due.claim.id),
                },
            )
        };
        let settled: Vec<_> = due.iter().map(sent).collect();
        let mut tx = begin(store).await;
        outbox::settle(&mut tx, &settled).await.expect("settled");
        tx.commit().await.expect("committed");
    }
}

#[tokio::test]
async fn only_the_address_and_the_receipt_remain_until_it_is_sent() {
    let (_folder, store) = with_people(2).await;
    let mut tx = begin(&store).await;
    fill(&mut tx, 1, "one").await;
    fill(&mut tx, 2, "two").await;
    tx.commit().await.expect("committed");
    let other = everything(store.reader(), LearnerId(2))
        .await
        .expect("everything");
    forget(&store, 1, "the receipt").await;
    let left = everything(store.reader(), LearnerId(1))
        .await
        .expect("everything");
    let left: Vec<&String> = left.as_object().expect("an object").keys().collect();
    assert_eq!(left, ["addresses", "menu", "messages"]);
    let menus = menu::due(store.reader(), 9).await.expect("menus");
    let mut tx = begin(&store).await;
    for due in &menus {
        menu::done(&mut tx, due).await.expect("done");
    }
    tx.commit().await.expect("committed");
    assert_eq!(
        finish(&store, NOW).await.expect("not yet"),
        Finished::Nothing
    );
    assert_eq!(
        pending(store.reader()).await.expect("pending"),
        [LearnerId(1)]
    );
    send_all(&store).await;
    assert_eq!(
        finish(&store, NOW).await.expect("finished"),
        Finished::Erased(1)
    );
    let left = everything(store.reader(), LearnerId(1))
        .await
        .expect("everything");
    assert_eq!(left, serde_json::json!({}));
    assert!(pending(store.reader()).await.expect("pending").is_empty());
    let after = everything(store.reader(), LearnerId(2))
        .await
        .expect("everything");
    assert_eq!(after["answers"], other["answers"], "nobody else is touched");
    assert_eq!(
        finish(&store, NOW).await.expect("finished"),
        Finished::Nothing
    );
}

#[tokio::test]
async fn a_link_forgets_what_its_guest_is_called() {
    let (_folder, store) = with_people(2).await;
    let mut tx = begin(&store).await;
    for (token, guest) in [("came", Some(LearnerId(1))), ("made", None)] {
        let offer = role::Offer {
            hash: role::hash(token),
            rights: crate::model::Rights {
                role: crate::model::Role::Viewer,
                scope: crate::model::Scope::default(),
            },
            name: "Dara of Takeo".into(),
            by: Some(LearnerId(if guest.is_some() { 2 } else { 1 })),
            at: NOW,
            until: NOW + 600,
        };
        role::offer(&mut tx, &offer).await.expect("offered");
        if let Some(guest) = guest {
            let used = role::redeem(&mut tx, &offer.hash, (guest, NOW)).await;
            assert!(used.expect("asked").is_some());
        }
    }
    erase(&mut tx, LearnerId(1), NOW).await.expect("erased");
    let names: Vec<String> = sqlx::query_scalar("select name from link")
        .fetch_all(tx.conn())
        .await
        .expect("rows");
    assert_eq!(names, Vec::<String>::new());
}

#[tokio::test]
async fn an_audit_forgets_who_and_whom_but_not_that() {
    let (_folder, store) = with_people(0x2b).await;
    let mut tx = begin(&store).await;
    let acts = [
        (LearnerId(0x2a), "export", "skills".to_owned(), NOW),
        (LearnerId(0x2b), "look", "2a".to_owned(), NOW),
    ];
    crate::store::audit::add(&mut tx, &acts)
        .await
        .expect("acts");
    erase(&mut tx, LearnerId(0x2a), NOW).await.expect("erased");
    let left: Vec<(Option<i64>, String, String)> =
        sqlx::query_as("select learner_id, act, touched from audit order by id")
            .fetch_all(tx.conn())
            .await
            .expect("rows");
    let row = |who, act: &str, touched: &str| (who, act.to_owned(), touched.to_owned());
    assert_eq!(
        left,
        [row(None, "export", "skills"), row(Some(0x2b), "look", "")]
    );
}

/// The columns that name people, of all tables.
async fn columns(store: &Store) -> Vec<(String, String)> {
    const SQL: &str = "select list.name, info.name from pragma_table_list as list join pragma_table_info(list.name) as info
        where list.schema = 'main' and list.type = 'table'
        and (info.name in ('learner_id', 'coder', 'about') or info.name glob '*_by') order by 1, 2";
    let found = sqlx::query_as(SQL).fetch_all(&store.reader().0).await;
    found.expect("columns")
}

#[tokio::test]
async fn no_column_of_any_table_names_somebody_who_is_erased() {
    let (_folder, store) = with_people(1).await;
    let one = canary(1);
    arrive(&store, std::slice::from_ref(&one)).await;
    let mut tx = begin(&store).await;
    fill(&mut tx, one.id, "one").await;
    for sql in [
        "update link set used_by = ?1",
        "update request set granted_by = ?1",
        "insert into outbox (learner_id, class, slot, body, due_at, about) values (1, 0, '', 'theirs', 0, ?1)",
        "insert into erasure (learner_id, due_at) values (?1, 0)",
    ] {
        let done = sqlx::query(sql).bind(one.id).execute(tx.conn()).await;
        done.expect(sql);
    }
    let mut named = Vec::new();
    for step in ["before", "after"] {
        for (table, column) in columns(&store).await {
            let sql = format!("select count(*) from {table} where {column} = ?1");
            let query = query_scalar(sqlx::AssertSqlSafe(sql)).bind(one.id);
            let count: i64 = query.fetch_one(tx.conn()).await.expect("a count");
            assert!(
                step == "after" || count > 0,
                "{table}.{column} is not filled"
            );
            if step == "after" && count > 0 {
                named.push(table);
            }
        }
        erase(&mut tx, LearnerId(one.id), NOW)
            .await
            .expect("erased");
    }
    // The receipt still needs the address, and their chat its menu taken away.
    assert_eq!(named, ["address", "erasure", "menu"]);
}

#[tokio::test]
async fn somebody_who_is_back_before_their_receipt_is_somebody_new() {
    let (_folder, store) = with_people(1).await;
    forget(&store, 1, "the receipt").await;
    let mut tx = begin(&store).await;
    detach(&mut tx, LearnerId(1)).await.expect("detached");
    let known = address::learners(&mut tx, &[testing::address(1)])
        .await
        .expect("asked");
    assert!(known.is_empty());
    let anew = Learner::new(LearnerId(99), at(NOW));
    learner::save(&mut tx, &[&anew]).await.expect("saved");
    address::add(&mut tx, &[(testing::address(1), anew.id)])
        .await
        .expect("added");
    tx.commit().await.expect("committed");
    assert_eq!(
        finish(&store, NOW).await.expect("finished"),
        Finished::Erased(1)
    );
    let address = address::of(store.reader(), anew.id).await.expect("asked");
    assert_eq!(address, Some(testing::address(1)));
}

#[tokio::test]
async fn a_vacuum_that_a_kill_prevented_is_done_later() {
    let (folder, store) = with_people(1).await;
    let mut tx = begin(&store).await;
    plan_vacuum(&mut tx, NOW).await.expect("planned");
    tx.commit().await.expect("committed");
    drop(store);
    let store = Store::open(&folder.path().join("sala.db"))
        .await
        .expect("opened");
    assert_eq!(
        finish(&store, NOW).await.expect("finished"),
        Finished::Erased(0)
    );
    assert!(!vacuum_due(&store).await.expect("done already"));
}

#[tokio::test]
async fn an_erasure_waits_for_a_long_reader_and_is_not_forgotten() {
    let (_folder, store) = with_people(2).await;
    forget(&store, 1, "the receipt").await;
    send_all(&store).await;
    let mut reading = store.reader().0.begin().await.expect("a reader");
    let _: i64 = query_scalar("select count(*) from learner")
        .fetch_one(&mut *reading)
        .await
        .expect("a count");
    assert_eq!(
        finish(&store, NOW).await.expect("tried"),
        Finished::Postponed(1)
    );
    drop(reading);
    assert_eq!(
        finish(&store, NOW).await.expect("finished"),
        Finished::Erased(0)
    );
}

/// The words and ids of one person, none of which is part of another's.
struct Canary {
    id: i64,
    outer: String,
    word: String,
}

fn canary(number: i64) -> Canary {
    // An odd factor makes ids that look random and never meet.
    let id = number
        .wrapping_mul(0x5851_f42d_4c95_7f2d)
        .wrapping_add(0x1405_7b7e_f767_814f);
    Canary {
        id,
        outer: format!("51{:08}", number * 60_000_011 % 100_000_000),
        word: format!("canary{:016x}", id ^ 0x0bad_cafe),
    }
}

async fn arrive(store: &Store, people: &[Canary]) {
    let mut tx = begin(store).await;
    let learners: Vec<Learner> = people
        .iter()
        .map(|c| Learner {
            source: Some(c.word.clone()),
            ..Learner::new(LearnerId(c.id), at(NOW))
        })
        .collect();
    let address = |c: &Canary| Address {
        door: Door::Telegram,
        outer: c.outer.clone(),
    };
    let addresses: Vec<_> = people
        .iter()
        .map(|c| (address(c), LearnerId(c.id)))
        .collect();
    learner::save(&mut tx, &learners.iter().collect::<Vec<_>>())
        .await
        .expect("saved");
    address::add(&mut tx, &addresses).await.expect("added");
    tx.commit().await.expect("committed");
}

/// The numbers of the jobs that asked for messages.
static JOBS: AtomicI64 = AtomicI64::new(1);

/// Everybody answers, at a length that changes from round to round, so that rows move between pages.
async fn churn(store: &Store, people: &[Canary], round: usize) {
    for group in people.chunks(64) {
        let mut tx = begin(store).await;
        let words = |c: &Canary| format!("{} ", c.word).repeat(1 + (c.id as usize + round * 5) % 9);
        let answers: Vec<_> = group
            .iter()
            .flat_map(|c| {
                let text = |q: &str| testing::answer(q, Ok(AnswerValue::Text(words(c))));
                [
                    (LearnerId(c.id), text("one")),
                    (LearnerId(c.id), text(&format!("q{}", round % 3))),
                ]
            })
            .collect();
        let rows: Vec<_> = answers.iter().map(|(id, answer)| (*id, answer)).collect();
        answer::record(&mut tx, &rows).await.expect("recorded");
        let state = |c: &Canary| conversation::Row {
            learner: LearnerId(c.id),
            state: words(c),
            shown: c.word.clone(),
            wake_at: Some(NOW),
        };
        let states: Vec<_> = group.iter().map(state).collect();
        conversation::save(&mut tx, &states).await.expect("saved");
        let messages = group.iter().map(|c| message(c.id, &words(c))).collect();
        outbox::add(&mut tx, messages).await.expect("queued");
        for c in group {
            let (learner, post) = (LearnerId(c.id), Post::plain(words(c)));
            let name = Pseudonym::by_chance(c.id);
            let thread = thread::begin(&mut tx, learner, name, NOW).await;
            let new = feedback::New {
                learner,
                thread: thread.expect("begun"),
                post: &post,
                by: None,
                at: NOW,
                job: JOBS.fetch_add(1, Ordering::Relaxed),
            };
            feedback::add(&mut tx, &new).await.expect("added");
        }
        tx.commit().await.expect("committed");
    }
    send_all(store).await;
}

/// Eight bytes that belong to one person alone.
type Trace = [u8; 8];

/// What may be left of a person: any part of their word, their outer id, their number as SQLite stores it.
fn traces(c: &Canary) -> Vec<Trace> {
    let digits = c.word.trim_start_matches("canary").as_bytes();
    let parts = digits.windows(8).chain([&c.outer.as_bytes()[2..]]);
    let mut traces: Vec<Trace> = parts.filter_map(|part| part.try_into().ok()).collect();
    traces.push(c.id.to_be_bytes());
    traces
}

/// Those of the traces that stand in the file or its journal.
fn found_in(path: &Path, traces: &HashSet<Trace>) -> HashSet<Trace> {
    let read = |ending| fs::read(crate::store::file::beside(path, ending)).unwrap_or_default();
    let bytes = [read(""), read("-wal")].concat();
    let known = |part: &[u8]| traces.get(part).copied();
    bytes.windows(8).filter_map(known).collect()
}

#[tokio::test]
async fn nothing_of_the_forgotten_is_left_in_a_churned_file() {
    let (folder, store) = with_people(1).await;
    let path = folder.path().join("sala.db");
    let people: Vec<Canary> = (1..=2_000).map(canary).collect();
    arrive(&store, &people).await;
    for round in 0..4 {
        churn(&store, &people, round).await;
    }
    let (forgotten, others): (Vec<_>, Vec<_>) =
        people.iter().enumerate().partition(|(n, _)| n % 50 == 7);
    for (_, c) in &forgotten {
        forget(&store, c.id, &format!("goodbye {}", c.word)).await;
    }
    send_all(&store).await;
    let done = finish(&store, NOW).await.expect("finished");
    assert_eq!(done, Finished::Erased(40));
    let all = people.iter().flat_map(traces).collect();
    let found = found_in(&path, &all);
    for (_, c) in &forgotten {
        let left = traces(c).iter().any(|trace| found.contains(trace));
        assert!(!left, "something of {} is still there", c.word);
    }
    for (_, c) in &others {
        let whole = traces(c).iter().all(|trace| found.contains(trace));
        assert!(whole, "something of {} is lost", c.word);
    }
}
