//! What announcements promise: the people who were meant, each of them once, and numbers that add up.

use super::{
    freeze::{CONFIRMED, counting},
    *,
};
use crate::{
    flow::Class,
    model::{
        Learner, LessonId, Post, Role, TopicId,
        announcement::Tally,
        audience::{Audience, Side, Stage, Trait},
    },
    store::{
        Store, forget, learner, outbox,
        outbox::{Claim, Settled},
        testing::{NOW, begin, everybody, fill as fill_rows, named, plan, somebody, with_people},
    },
};
use std::collections::BTreeMap;

#[derive(Debug)]
struct NoTopics;

impl Topics for NoTopics {
    fn lessons(&self, _: &TopicId) -> Vec<LessonId> {
        vec![named("photo")]
    }
}

fn in_english(audience: Audience) -> Announcement {
    Announcement {
        posts: BTreeMap::from([(Lang::EN, Post::plain("Market day"))]),
        fallback: Some(Lang::EN),
        audience,
        ..Announcement::default()
    }
}

fn filter(content: &Announcement, reach: &Scope) -> Filter {
    let wanted = Wanted {
        content,
        reach,
        topics: &NoTopics,
        now: NOW,
    };
    Filter::new(&wanted).expect("a filter")
}

/// Six people: 1 to 5 speak a language each of two, the sixth has chosen none.
async fn people() -> (tempfile::TempDir, Store) {
    let (folder, store) = with_people(6).await;
    let mut tx = begin(&store).await;
    let changed: Vec<Learner> = (1..=5).map(settled).collect();
    learner::save(&mut tx, &changed.iter().collect::<Vec<_>>())
        .await
        .expect("saved");
    // The second is midway in the survey, has opened a lesson, and works in the office as a viewer.
    fill_rows(&mut tx, 2, "mark").await;
    query("delete from outbox")
        .execute(tx.conn())
        .await
        .expect("no reply waits");
    tx.commit().await.expect("committed");
    (folder, store)
}

fn settled(id: i64) -> Learner {
    let mut learner = somebody(id);
    learner.language = Some(if id % 2 == 0 { Lang::KM } else { Lang::EN });
    learner.country = (id < 4).then(|| if id == 1 { "kh" } else { "la" }.to_owned());
    learner.seen = crate::store::testing::at(NOW - 86_400 * 10 * id);
    learner.muted = id == 5;
    learner
}

/// Makes an announcement and writes down its people.
async fn made(store: &Store, content: &Announcement) -> BroadcastId {
    let reach = Scope::default();
    let new = New {
        job: 7,
        by: LearnerId(1),
        at: NOW,
        content,
        reach: &reach,
        span: (NOW, NOW + 1_000),
    };
    let mut tx = begin(store).await;
    let id = add(&mut tx, &new).await.expect("added");
    assert_eq!(add(&mut tx, &new).await.expect("once"), id);
    word(&mut tx, id, (Lang::EN, "{\"text\":\"Market day\"}"))
        .await
        .expect("worded");
    let plan = Plan {
        id,
        fallback: content.fallback,
        zones: BTreeMap::new(),
        usual: NOW,
    };
    let filter = filter(content, &reach);
    while fill(&mut tx, &plan, &filter, 2).await.expect("filled") == 2 {}
    seal(&mut tx, (id, Standing::Running), (NOW, NOW + 1_000))
        .await
        .expect("sealed");
    tx.commit().await.expect("committed");
    id
}

async fn waiting(store: &Store, id: BroadcastId) -> Vec<i64> {
    let found = candidates(store.reader(), id, (NOW, 99))
        .await
        .expect("candidates");
    found
        .into_iter()
        .map(|candidate| candidate.learner.0)
        .collect()
}

async fn hand(store: &Store, id: BroadcastId) -> Vec<outbox::Due> {
    let mut tx = begin(store).await;
    let all: Vec<LearnerId> = (1..=6).map(LearnerId).collect();
    hand_out(&mut tx, id, (&all, NOW))
        .await
        .expect("handed out");
    tx.commit().await.expect("committed");
    let look = outbox::Look {
        limit: 99,
        ..outbox::Look::new(Class::Broadcast, NOW)
    };
    outbox::look(store.reader(), &everybody(), &look)
        .await
        .expect("due")
}

async fn end(store: &Store, endings: Vec<(Claim, Settled)>) {
    let mut tx = begin(store).await;
    outbox::settle(&mut tx, &endings).await.expect("settled");
    conclude(&mut tx).await.expect("concluded");
    tx.commit().await.expect("committed");
}

#[tokio::test]
async fn an_audience_is_counted_by_what_people_have_and_have_not() {
    let (_folder, store) = people().await;
    let check = async |only: &[Trait], not: &[Trait], expected: u64| {
        let mut audience = Audience::default();
        only.iter()
            .for_each(|own| audience.toggle(Side::Only, own.clone()));
        not.iter()
            .for_each(|own| audience.toggle(Side::Not, own.clone()));
        let filter = filter(&in_english(audience), &Scope::default());
        let counted = count(store.reader(), &filter).await.expect("counted");
        assert_eq!(counted, expected, "{only:?} without {not:?}");
    };
    let country = |id: &str| Trait::Country(id.parse().expect("an id"));
    // The fifth wants none, the sixth speaks no language yet.
    check(&[], &[], 4).await;
    check(&[country("kh")], &[], 1).await;
    check(&[country("kh"), country("la")], &[], 3).await;
    check(&[], &[country("la")], 2).await;
    check(&[country("la"), Trait::Language(Lang::EN)], &[], 1).await;
    check(&[Trait::Survey(Stage::Begun)], &[], 1).await;
    check(&[Trait::Survey(Stage::Before)], &[], 3).await;
    check(&[], &[Trait::Survey(Stage::Begun)], 3).await;
    check(&[Trait::Lessons(Stage::Before)], &[], 4).await;
    check(&[Trait::Topic(named("any"))], &[], 0).await;
    check(&[Trait::Silent(30)], &[], 2).await;
    check(&[Trait::Silent(30), Trait::Silent(90)], &[], 2).await;
    check(&[], &[Trait::Silent(30)], 2).await;
    check(&[Trait::Office(Role::Viewer)], &[], 1).await;
    check(&[], &[Trait::Office(Role::Viewer)], 3).await;
}

#[tokio::test]
async fn nobody_is_meant_beyond_the_makers_reach_or_without_words() {
    let (_folder, store) = people().await;
    let mut scope = Scope::default();
    scope.countries.insert("la".parse().expect("an id"));
    let content = in_english(Audience::default());
    let within = filter(&content, &scope);
    assert_eq!(count(store.reader(), &within).await.expect("counted"), 2);
    let no_stand_in = Announcement {
        fallback: None,
        ..content
    };
    let worded = filter(&no_stand_in, &Scope::default());
    assert_eq!(count(store.reader(), &worded).await.expect("counted"), 2);
    let mut elsewhere = no_stand_in.clone();
    let country = Trait::Country("kh".parse().expect("an id"));
    elsewhere.audience.toggle(Side::Only, country);
    for (content, reach) in [
        (&elsewhere, &scope),
        (&Announcement::default(), &Scope::default()),
    ] {
        let nobody = filter(content, reach);
        assert_eq!(count(store.reader(), &nobody).await.expect("counted"), 0);
    }
}

#[tokio::test]
async fn a_language_that_only_a_programme_speaks_is_counted_and_countries_are_looked_up() {
    let (_folder, store) = people().await;
    let mut tx = begin(&store).await;
    let mut learner = settled(1);
    learner.language = Some("zh".parse().expect("a language"));
    learner::save(&mut tx, &[&learner]).await.expect("saved");
    tx.commit().await.expect("committed");
    let everybody = filter(&in_english(Audience::default()), &Scope::default());
    assert_eq!(count(store.reader(), &everybody).await.expect("counted"), 4);
    let mut audience = Audience::default();
    let country = Trait::Country("kh".parse().expect("an id"));
    audience.toggle(Side::Only, country);
    let narrow = filter(&in_english(audience), &Scope::default());
    assert_eq!(count(store.reader(), &narrow).await.expect("counted"), 1);
    let plan = plan(&store, &counting(&narrow)).await;
    let looked = "learner_audience (muted=? AND standing=? AND language=? AND country=?)";
    assert!(plan.iter().any(|step| step.contains(looked)), "{plan:?}");
}

#[tokio::test]
async fn everybody_who_was_meant_is_in_one_of_the_numbers() {
    let (_folder, store) = people().await;
    let id = made(&store, &in_english(Audience::default())).await;
    assert_eq!(waiting(&store, id).await, [1, 2, 3, 4]);
    let due = hand(&store, id).await;
    assert_eq!(due.len(), 4);
    assert!(waiting(&store, id).await.is_empty());
    let sent = Settled::Sent {
        message_id: Some(5),
    };
    let endings = [
        sent,
        Settled::Unsure,
        Settled::Failed("400 no".into()),
        Settled::Blocked,
    ];
    end(
        &store,
        due.iter().map(|due| due.claim).zip(endings).collect(),
    )
    .await;
    let expected = Tally {
        total: 4,
        delivered: 1,
        unsure: 1,
        failed: vec![("400 no".into(), 1)],
        blocked: 1,
        ..Tally::default()
    };
    let found = tally(store.reader(), id).await.expect("a tally");
    assert!(found.adds_up());
    assert_eq!(found, expected);
    assert!(!is_under_way(store.reader(), id).await.expect("asked"));
    // Those of whom nobody knows may get it once more, nobody else.
    let mut tx = begin(&store).await;
    turn(&mut tx, id, (&[Standing::Running], Standing::Done))
        .await
        .expect("done");
    assert_eq!(again(&mut tx, id, (NOW, NOW + 9)).await.expect("again"), 1);
    tx.commit().await.expect("committed");
    assert_eq!(waiting(&store, id).await, [2]);
}

#[tokio::test]
async fn what_is_cancelled_is_taken_back_and_counted() {
    let (_folder, store) = people().await;
    let id = made(&store, &in_english(Audience::default())).await;
    let due = hand(&store, id).await;
    end(
        &store,
        vec![(due[0].claim, Settled::Sent { message_id: None })],
    )
    .await;
    let mut tx = begin(&store).await;
    let cancelled = (&[Standing::Running][..], Standing::Cancelled);
    assert!(turn(&mut tx, id, cancelled).await.expect("asked"));
    assert!(!turn(&mut tx, id, cancelled).await.expect("asked"), "twice");
    take_back(&mut tx, id).await.expect("taken back");
    tx.commit().await.expect("committed");
    assert!(
        hand(&store, id).await.is_empty(),
        "nothing goes out any more"
    );
    let found = tally(store.reader(), id).await.expect("a tally");
    assert!(found.adds_up());
    assert_eq!((found.delivered, found.cancelled), (1, 3));
}

#[tokio::test]
async fn what_somebody_confirmed_lately_counts_unless_nothing_of_it_went_out() {
    let (_folder, store) = people().await;
    let id = made(&store, &in_english(Audience::default())).await;
    let check = async |(by, since): (i64, i64), except: BroadcastId, expected: u64| {
        let found = confirmed(store.reader(), (LearnerId(by), since), except).await;
        assert_eq!(found.expect("a number"), expected, "{by} {since} {except}");
    };
    let other = BroadcastId(id.0 + 1);
    check((1, NOW - 1), other, 4).await;
    check((1, NOW), other, 0).await;
    check((2, NOW - 1), other, 0).await;
    check((1, NOW - 1), id, 0).await;
    let stand = async |standing| {
        let mut tx = begin(&store).await;
        let from = [Standing::Running, Standing::Cancelled];
        turn(&mut tx, id, (&from, standing)).await.expect("turned");
        take_back(&mut tx, id).await.expect("taken back");
        tx.commit().await.expect("committed");
    };
    let due = hand(&store, id).await;
    stand(Standing::Cancelled).await;
    check((1, NOW - 1), other, 0).await;
    stand(Standing::Running).await;
    let sent = Settled::Sent { message_id: None };
    let again = hand(&store, id).await;
    assert_eq!(due.len(), again.len());
    end(&store, vec![(again[0].claim, sent)]).await;
    stand(Standing::Cancelled).await;
    check((1, NOW - 1), other, 4).await;
    let plan = plan(&store, CONFIRMED).await;
    let looked = "COVERING INDEX recipient_ended (broadcast_id=?)";
    assert!(plan.iter().any(|step| step.ends_with(looked)), "{plan:?}");
}

#[tokio::test]
async fn whoever_erases_themselves_gets_nothing_and_leaves_a_number() {
    let (_folder, store) = people().await;
    let id = made(&store, &in_english(Audience::default())).await;
    let due = hand(&store, id).await;
    end(
        &store,
        vec![(due[0].claim, Settled::Sent { message_id: None })],
    )
    .await;
    let mut tx = begin(&store).await;
    for erased in [1, 3] {
        forget::erase(&mut tx, LearnerId(erased), NOW)
            .await
            .expect("erased");
    }
    tx.commit().await.expect("committed");
    let left: Vec<i64> = hand(&store, id)
        .await
        .iter()
        .map(|due| due.learner.0)
        .collect();
    assert_eq!(left, [2, 4]);
    let found = tally(store.reader(), id).await.expect("a tally");
    assert!(found.adds_up());
    assert_eq!((found.gone, found.waiting), (2, 2));
    assert_eq!(
        find(store.reader(), id)
            .await
            .expect("asked")
            .map(|own| own.by),
        Some(None)
    );
}

#[tokio::test]
async fn after_a_restore_nobody_gets_it_by_itself() {
    for standing in [Standing::Asked, Standing::Running, Standing::Paused] {
        let (_folder, store) = people().await;
        let id = made(&store, &in_english(Audience::default())).await;
        let mut tx = begin(&store).await;
        let turned = (&[Standing::Running][..], standing);
        turn(&mut tx, id, turned).await.expect("turned");
        assert_eq!(
            abandon(&mut tx).await.expect("abandoned"),
            4,
            "{standing:?}"
        );
        tx.commit().await.expect("committed");
        assert!(waiting(&store, id).await.is_empty());
        let found = tally(store.reader(), id).await.expect("a tally");
        assert!(found.adds_up() && found.unsure == 4, "{found:?}");
    }
}

#[tokio::test]
async fn a_month_later_only_the_numbers_are_left() {
    const A_MONTH: i64 = 30 * 86_400;
    let (_folder, store) = people().await;
    let id = made(&store, &in_english(Audience::default())).await;
    let due = hand(&store, id).await;
    let sent = Settled::Sent { message_id: None };
    end(&store, vec![(due[0].claim, sent)]).await;
    let mut tx = begin(&store).await;
    let cancelled = (&[Standing::Running][..], Standing::Cancelled);
    turn(&mut tx, id, cancelled).await.expect("cancelled");
    take_back(&mut tx, id).await.expect("taken back");
    tx.commit().await.expect("committed");
    let before = tally(store.reader(), id).await.expect("a tally");
    // The other one that there is was over long ago.
    for (now, shelved) in [
        (NOW + A_MONTH, 1),
        (NOW + A_MONTH + 1_001, 1),
        (NOW + 2 * A_MONTH, 0),
    ] {
        assert_eq!(shelve(&store, now).await.expect("shelved"), shelved);
        assert_eq!(tally(store.reader(), id).await.expect("a tally"), before);
    }
    let kept: i64 = query_scalar("select count(*) from recipient where broadcast_id = ?1")
        .bind(id.0)
        .fetch_one(&store.reader().0)
        .await
        .expect("a count");
    assert_eq!(kept, 0);
}

#[tokio::test]
async fn a_kill_leaves_those_on_the_way_unsure() {
    let (_folder, store) = people().await;
    let id = made(&store, &in_english(Audience::default())).await;
    let due = hand(&store, id).await;
    let mut tx = begin(&store).await;
    outbox::sending(&mut tx, &[due[0].claim.id])
        .await
        .expect("marked");
    outbox::recover(&mut tx).await.expect("recovered");
    conclude(&mut tx).await.expect("concluded");
    tx.commit().await.expect("committed");
    let found = tally(store.reader(), id).await.expect("a tally");
    assert!(found.adds_up());
    assert_eq!((found.unsure, found.waiting), (1, 3));
}
