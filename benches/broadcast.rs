//! An announcement to a million people: how long it takes to count them, to write them down and to report, and how long somebody who taps
//! meanwhile waits. One run of each, printed; `SALA_PEOPLE` sets another number of people.

use sala::{
    app::{
        Deps, Incoming,
        broadcast::{self, send},
        clock::{Clock, Ids},
        library,
        turn::Turns,
    },
    content::{self, Tree},
    flow::{Event, action::Action},
    model::{
        Address, Announcement, Door, Lang, LearnerId, Post, Scope,
        audience::{Side, Trait},
    },
    store::{Store, broadcast as stored},
};
use sqlx::{AssertSqlSafe, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    io::Write,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

#[tokio::main]
async fn main() {
    let set = std::env::var("SALA_PEOPLE").ok();
    let people: u64 = set.map_or(1_000_000, |text| text.parse().expect("a number"));
    let folder = tempfile::tempdir().expect("a folder");
    let deps = shell(folder.path()).await;
    settle(folder.path(), people).await;
    let content = announcement();
    let reach = Scope::default();
    let mut out = std::io::stdout();
    let mut say = |what: &str, time: Duration| {
        writeln!(out, "{what:<48} {:>9.1} ms", time.as_secs_f64() * 1e3).expect("printed");
    };
    let (_, time) = timed(send::count(&deps, &content, &reach)).await;
    say("count", time);
    let narrow = narrowed(&content);
    let (_, time) = timed(send::count(&deps, &narrow, &reach)).await;
    say("count, one country and no Khmer", time);
    let (turns, _writer) = Turns::start(deps.clone());
    let tapping = tokio::spawn(tap(turns.clone(), deps.clone()));
    tokio::time::sleep(Duration::from_millis(300)).await;
    let order = send::Order {
        job: 1,
        by: LearnerId(1),
        reach: &reach,
        content: &content,
    };
    let (made, time) = timed(send::send(&deps, &order)).await;
    let made = made.expect("made").expect("an announcement");
    say("freeze", time);
    let mut waits = tapping.await.expect("taps");
    waits.sort_unstable();
    say("a tap meanwhile, p50", waits[waits.len() / 2]);
    say("a tap meanwhile, p99", waits[waits.len() * 99 / 100]);
    let (view, time) = timed(broadcast::view(&deps, &made, LearnerId(1))).await;
    say("report, nobody has it yet", time);
    assert!(view.expect("a view").tally.total >= people);
    end_all(folder.path()).await;
    let (tally, time) = timed(stored::tally(deps.store.reader(), made.id)).await;
    say("report, everybody has it", time);
    assert!(tally.expect("a tally").adds_up());
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
async fn timed<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let started = Instant::now();
    let done = work.await;
    (done, started.elapsed())
}

async fn shell(folder: &Path) -> Arc<Deps> {
    let (loaded, _) = content::load(&Tree::shipped());
    let store = Store::open(&folder.join("sala.db"))
        .await
        .expect("a database");
    let now = Clock::System.now();
    let library = library::publish(&store, loaded.expect("content"), now).await;
    Arc::new(Deps::new(
        store,
        library.expect("a library"),
        Clock::System,
        Ids::Random,
    ))
}

fn announcement() -> Announcement {
    Announcement {
        posts: [(Lang::EN, Post::plain("Market day is on Saturday."))].into(),
        fallback: Some(Lang::EN),
        ..Announcement::default()
    }
}

fn narrowed(content: &Announcement) -> Announcement {
    let mut narrow = content.clone();
    let country = Trait::Country("kh".parse().expect("an id"));
    narrow.audience.toggle(Side::Only, country);
    narrow.audience.toggle(Side::Not, Trait::Language(Lang::KM));
    narrow
}

async fn change(folder: &Path, sql: String) {
    let options = SqliteConnectOptions::new().filename(folder.join("sala.db"));
    let mut conn = SqliteConnection::connect_with(&options)
        .await
        .expect("opened");
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(&mut conn)
        .await
        .expect("changed");
}

/// People of seven countries and three languages.
async fn settle(folder: &Path, people: u64) {
    let sql = format!(
        "insert into learner (id, language, country, zone, hour, days, goal, text_only, paused, standing, unanswered, joined_at, seen_at, progress)
        with recursive number (n) as (select 0 union all select n + 1 from number where n + 1 < {people})
        select 1000 + n * 7919, json_extract('[\"en\",\"km\",\"lo\"]', '$[' || (n % 3) || ']'),
            json_extract('[\"kh\",\"la\",\"mm\",\"sg\",\"th\",\"vn\",\"id\"]', '$[' || (n % 7) || ']'),
            'Asia/Phnom_Penh', 19, 127, 3, 0, 0, 'reachable', 0, 0, 0, '{{}}' from number;
        insert into address (door, outer_id, learner_id)
        with recursive number (n) as (select 0 union all select n + 1 from number where n + 1 < {people})
        select 'telegram', cast(n as text), 1000 + n * 7919 from number;"
    );
    change(folder, sql).await;
}

/// As if everybody had got it.
async fn end_all(folder: &Path) {
    let sql = "update recipient set state = iif(learner_id % 100 = 0, 'blocked', 'delivered')";
    change(folder, sql.to_owned()).await;
}

/// Somebody new taps a language again and again for three seconds; how long each turn took.
async fn tap(turns: Turns, _: Arc<Deps>) -> Vec<Duration> {
    let mut waits = Vec::new();
    let mut passed = Duration::ZERO;
    while passed < Duration::from_secs(3) {
        let address = Address {
            door: Door::Chat,
            outer: format!("tapper{}", waits.len() % 20),
        };
        let event = Event::Tap(Action::Language(Lang::KM));
        let (_, time) = timed(turns.take(Incoming::at(address, event))).await;
        waits.push(time);
        passed += time;
    }
    waits
}
