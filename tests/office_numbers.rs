//! The numbers of the office, on a town of people: who may see what of whom, and what nobody can work out.

use crate::support::project;
use jiff::Timestamp;
use sala::{
    app::{
        Deps,
        chat::{Line, Session, Style},
        clock::{Clock, Ids},
        library,
        office::team,
    },
    content::{self, Tree},
    flow::{Command, Event},
    model::{Rights, Role, Scope},
    store::Store,
};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{io::Read, path::Path, sync::Arc};
use tempfile::TempDir;

const NOW: &str = "2026-03-02T11:00:00Z";

/// A database with people in it, and somebody before the screen.
struct Town {
    folder: TempDir,
    deps: Arc<Deps>,
    session: Session<Vec<u8>>,
}

impl Town {
    /// People who sent the survey in, by country, and others who came by this link and have not.
    async fn of(countries: &[(&str, u32)], (link, others): (&str, u32)) -> Town {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sala.db");
        let now: Timestamp = NOW.parse().expect("a time");
        let tree = Tree::open(&project().join("tests/content/town")).expect("content");
        let (loaded, problems) = content::load(&tree);
        let loaded = loaded.unwrap_or_else(|| panic!("{problems:#?}"));
        let version = loaded.sources[0].1.to_string();
        let store = Store::open(&path).await.expect("a database");
        let library = library::publish(&store, loaded, now)
            .await
            .expect("a library");
        fill(&path, (countries, &version), (link, others)).await;
        let deps = Deps::new(store, library, Clock::manual(now), Ids::after(9_000));
        let deps = Arc::new(deps);
        let mut session = Session::open(deps.clone(), "somebody", (Vec::new(), Style::Transcript))
            .await
            .expect("a session");
        session.keep_files(folder.path().join("files"));
        Town {
            folder,
            deps,
            session,
        }
    }

    /// Somebody of this scope sits down before the screen.
    async fn seats(&self, name: &str, countries: &[&str]) {
        let scope = Scope {
            countries: countries
                .iter()
                .map(|id| id.parse().expect("an id"))
                .collect(),
            ..Scope::default()
        };
        let rights = Rights {
            role: Role::Coordinator,
            scope,
        };
        let link = team::link(&self.deps, (None, &rights, name))
            .await
            .expect("a link");
        self.session.turn_to(name).await.expect("a seat");
        let start = Event::Command(Command::Start(Some(link)));
        self.session.happen(start).await.expect("a turn");
        self.says("tap English").await;
    }

    /// What is said to what this person does.
    async fn says(&self, line: &str) -> String {
        self.session.screen().with(std::mem::take);
        self.session.line(&Line::read(line)).await.expect("a turn");
        let said = self.session.screen().with(std::mem::take);
        String::from_utf8(said).expect("UTF-8")
    }

    /// Makes the release hide how many of a country sent the survey in.
    async fn hides(&self, country: &str) {
        let mut sqlite = sqlite(&self.folder.path().join("sala.db")).await;
        let content: String =
            sqlx::query_scalar("select content from release where kind = 'partner'")
                .fetch_one(&mut sqlite)
                .await
                .expect("a release");
        let mut release: serde_json::Value = serde_json::from_str(&content).expect("JSON");
        let rows = release["rows"].as_array_mut().expect("rows");
        let is_theirs = |row: &&mut serde_json::Value| {
            row["population"] == "people/1" && row["cell"][0][1] == country
        };
        for row in rows.iter_mut().filter(is_theirs) {
            (row["value"], row["n"]) = (serde_json::Value::Null, serde_json::Value::Null);
            row["status"] = "D".into();
        }
        sqlx::query("update release set content = ?1 where kind = 'partner'")
            .bind(release.to_string())
            .execute(&mut sqlite)
            .await
            .expect("changed");
    }

    /// For whom each release is and what is in it, the oldest first.
    async fn releases(&self) -> Vec<(String, String)> {
        let mut sqlite = sqlite(&self.folder.path().join("sala.db")).await;
        sqlx::query_as("select kind, content from release order by number")
            .fetch_all(&mut sqlite)
            .await
            .expect("releases")
    }

    async fn meddle(&self, sql: &'static str) {
        let mut sqlite = sqlite(&self.folder.path().join("sala.db")).await;
        sqlx::query(sql)
            .execute(&mut sqlite)
            .await
            .expect("changed");
    }
}

async fn sqlite(path: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(false);
    SqliteConnection::connect_with(&options)
        .await
        .expect("a connection")
}

/// People as the turns would have left them.
async fn fill(
    path: &Path,
    (countries, version): (&[(&str, u32)], &str),
    (link, others): (&str, u32),
) {
    const PERSON: &str = "insert into learner (id, language, adult, consent_version, consent_given, consent_at, source, country, domain, zone, hour, days, goal,
            text_only, paused, pause_until, standing, unanswered, joined_at, seen_at, progress)
        values (?1, 'en', 1, '1', 1, 0, ?2, ?3, null, null, 19, 127, 3, 0, 0, null,
        'reachable', 0, 0, unixepoch('2026-03-02'), '{}')";
    const RUN: &str = "insert into survey_run (learner_id, survey, wave, version, began_at, sent_at) values (?1, 'skills', 1, ?2, 0, ?3)";
    const ANSWER: &str =
        "insert into answer (learner_id, survey, wave, question, version, value, at)
        values (?1, 'skills', 1, ?2, ?3, json_object('One', ?4), 0)";
    let mut sqlite = sqlite(path).await;
    let lands = countries
        .iter()
        .flat_map(|(land, many)| vec![Some(*land); *many as usize]);
    let lands = lands.chain(vec![None; others as usize]);
    for (at, land) in lands.enumerate() {
        let id = at as i64 + 1;
        let source = land.is_none().then_some(link);
        let person = sqlx::query(PERSON).bind(id).bind(source).bind(land);
        person.execute(&mut sqlite).await.expect("a person");
        let Some(land) = land else { continue };
        let run = sqlx::query(RUN).bind(id).bind(version).bind(5);
        run.execute(&mut sqlite).await.expect("a run");
        let level = ["help", "alone", "never"][at % 3];
        let need = ["teach", "alone"][at % 2];
        for (question, choice) in [("land", land), ("need_price", need), ("rate_price", level)] {
            let answer = sqlx::query(ANSWER)
                .bind(id)
                .bind(question)
                .bind(version)
                .bind(choice);
            answer.execute(&mut sqlite).await.expect("an answer");
        }
    }
}

#[tokio::test]
async fn everybody_is_counted_and_groups_come_out_of_a_release() {
    let town = Town::of(&[("kh", 40), ("id", 12)], ("market", 7)).await;
    town.seats("ana", &[]).await;
    let board = town.says("/board").await;
    for line in [
        "Came: 60\n",
        "Began: 52\n",
        "Sent it in: 52\n",
        "market: 5+\n",
    ] {
        assert!(board.contains(line), "{line}: {board}");
    }
    let groups = town.says("tap By country").await;
    let counting = groups.find("Counting now").expect("it takes a while");
    let cambodia = groups.find("| Cambodia: 40 · 77 % (wanted: 50 %)\n");
    assert!(cambodia.is_some_and(|at| at > counting), "{groups}");
    assert!(
        groups.contains("| Indonesia: 12 (wanted: 20)\n"),
        "{groups}"
    );
    // One less is seen live soon, and not in the group: nobody learns where that one is from.
    town.meddle("update survey_run set sent_at = null where learner_id = 1")
        .await;
    let board = town.says("/board").await;
    assert!(
        board.contains("Sent it in: 52\n"),
        "a board stands for a minute: {board}"
    );
    town.says("wait 1m").await;
    let board = town.says("/board").await;
    assert!(board.contains("Sent it in: 51\n"), "{board}");
    let groups = town.says("tap By country").await;
    assert!(groups.contains("| Cambodia: 40 · 77 %"), "{groups}");
    assert!(
        !groups.contains("Count again"),
        "the count is of today: {groups}"
    );
}

#[tokio::test]
async fn whoever_sees_one_country_sees_nothing_of_another() {
    let town = Town::of(&[("kh", 40), ("id", 12)], ("market", 7)).await;
    town.seats("dara", &["kh"]).await;
    let early = town.says("/gaps").await;
    assert!(early.contains("Nothing has been counted yet"), "{early}");
    town.seats("ana", &[]).await;
    let gaps = town.says("/gaps").await;
    assert!(
        gaps.contains("<photo ") && gaps.contains("1. A price that pays: +"),
        "{gaps}"
    );
    town.session.turn_to("dara").await.expect("a seat");
    let board = town.says("/board").await;
    for line in ["only: Cambodia\n", "Came: 40+\n", "Sent it in: 40\n"] {
        assert!(board.contains(line), "{line}: {board}");
    }
    assert!(
        !board.contains("market") && !board.contains("By country"),
        "{board}"
    );
    let gaps = town.says("/gaps").await;
    assert!(gaps.contains("The gaps\n| Cambodia\n"), "{gaps}");
    assert!(
        !gaps.contains("[Indonesia]") && !gaps.contains("[Everybody]"),
        "{gaps}"
    );
    let export = town.says("/export").await;
    assert!(
        export.contains("These files are about everybody"),
        "{export}"
    );
    assert!(!export.contains("[For partners]"), "{export}");
}

#[tokio::test]
async fn a_country_that_a_release_hides_is_shown_nothing_live_either() {
    let town = Town::of(&[("kh", 40), ("id", 12)], ("market", 0)).await;
    town.seats("ana", &[]).await;
    town.says("/gaps").await;
    town.hides("id").await;
    town.seats("ibu", &["id"]).await;
    let board = town.says("/board").await;
    assert!(board.contains("There are too few people here"), "{board}");
    assert!(!board.contains("Came") && !board.contains("12"), "{board}");
}

#[tokio::test]
async fn few_people_are_not_counted_and_a_hostile_link_is_only_words() {
    let link = "@everybody_t-me_evil";
    let town = Town::of(&[("kh", 3)], (link, 6)).await;
    town.seats("ana", &[]).await;
    let board = town.says("/board").await;
    assert!(board.contains("Sent it in: fewer than 5\n"), "{board}");
    assert!(board.contains(&format!("{link}: 5+\n")), "{board}");
    let body: String = {
        let mut sqlite = sqlite(&town.folder.path().join("sala.db")).await;
        sqlx::query_scalar("select body from outbox where body like '%evil%'")
            .fetch_optional(&mut sqlite)
            .await
            .expect("read")
            .unwrap_or_default()
    };
    assert_eq!(body, "", "what was sent leaves no words behind");
    town.seats("dara", &["kh"]).await;
    let board = town.says("/board").await;
    assert!(board.contains("There are too few people here"), "{board}");
}

#[tokio::test]
async fn whoever_does_not_work_here_sees_no_number() {
    let town = Town::of(&[("kh", 40)], ("market", 0)).await;
    town.session.turn_to("thief").await.expect("a seat");
    for line in [
        "/start",
        "tap English",
        "tap 16 or older",
        "tap No, thanks",
        "tap Weaving",
    ] {
        town.says(line).await;
    }
    for line in ["/board", "/gaps", "/export", "/office"] {
        let said = town.says(line).await;
        assert!(
            said.starts_with("< That command does not exist here"),
            "{line}: {said}"
        );
    }
}

#[tokio::test]
async fn a_file_is_made_of_the_stored_release_and_is_the_same_twice() {
    let town = Town::of(&[("kh", 40), ("id", 12)], ("market", 0)).await;
    town.seats("ana", &[]).await;
    town.says("/export").await;
    let files = town.says("tap For partners").await;
    assert!(files.contains("Release 2026-Q1"), "{files}");
    for _ in 0..2 {
        town.says("tap All tables (zip)").await;
        town.says("tap Workbook (Excel)").await;
    }
    let read = |name: &str| std::fs::read(town.folder.path().join("files").join(name));
    let packed = read("01-sala-2026-Q1-partner.zip").expect("a file");
    assert_eq!(packed, read("03-sala-2026-Q1-partner.zip").expect("a file"));
    let book = read("02-sala-2026-Q1-partner.xlsx").expect("a file");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&packed)).expect("an archive");
    let mut inside = Vec::new();
    let mut file = archive
        .by_name("sala-gap-analysis.xlsx")
        .expect("the workbook");
    file.read_to_end(&mut inside).expect("read");
    assert!(
        inside == book,
        "the workbook in the package is the one alone"
    );
    let mut sqlite = sqlite(&town.folder.path().join("sala.db")).await;
    let acts: Vec<(String, String)> = sqlx::query_as(
        "select act, touched from audit where act in ('release', 'export') order by id",
    )
    .fetch_all(&mut sqlite)
    .await
    .expect("the audit");
    let act = |act: &str, touched: &str| (act.to_owned(), touched.to_owned());
    assert_eq!(acts[0], act("release", "2026-Q1"));
    assert_eq!(acts[1], act("export", "sala-2026-Q1-partner.zip"));
    assert_eq!(acts.len(), 5);
}

#[tokio::test]
async fn a_week_later_whoever_runs_everything_may_count_again() {
    let town = Town::of(&[("kh", 40), ("id", 12)], ("market", 0)).await;
    town.seats("ana", &[]).await;
    town.says("/gaps").await;
    town.says("wait 8d").await;
    town.meddle("update survey_run set release = null, sent_at = 5 where learner_id < 3")
        .await;
    let gaps = town.says("/gaps").await;
    assert!(
        gaps.contains("[Count again]") && gaps.contains("(release 2026-Q1)"),
        "{gaps}"
    );
    let again = town.says("tap Count again").await;
    assert!(
        again.contains("Counting now") && again.contains("(release 2026-Q1-2)"),
        "{again}"
    );
    assert!(!again.contains("[Count again]"), "{again}");
}

#[tokio::test]
async fn a_look_for_partners_makes_the_public_release_first() {
    let people = [("kh", 40), ("id", 12)];
    let town = Town::of(&people, ("market", 7)).await;
    town.seats("ana", &[]).await;
    let groups = town.says("/board").await + &town.says("tap By country").await;
    assert!(groups.contains("(release 2026-Q1)"), "{groups}");
    let looked = town.releases().await;
    let kinds: Vec<&str> = looked.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds, ["public", "partner"]);
    // Whoever takes the public files now gets what they would have had without the look.
    town.says("/export").await;
    town.says("tap For everybody").await;
    assert_eq!(town.releases().await, looked, "both are frozen");
    let other = Town::of(&people, ("market", 7)).await;
    other.seats("ana", &[]).await;
    other.says("/export").await;
    other.says("tap For everybody").await;
    assert_eq!(other.releases().await, looked[..1]);
    other.says("/export").await;
    other.says("tap For partners").await;
    assert_eq!(other.releases().await, looked, "one by one gives the same");
}

#[tokio::test]
async fn a_release_that_a_kill_broke_off_is_made_at_the_next_start() {
    let town = Town::of(&[("kh", 40), ("id", 12)], ("market", 7)).await;
    town.seats("ana", &[]).await;
    // What a kill leaves: somebody waits, a run is noted as counted, and there is no release.
    town.meddle(
        "insert into job (learner_id, query)
        select learner_id, 'count {\"Release\":[{\"Groups\":\"country\"},\"en\"]}' from role",
    )
    .await;
    town.meddle("update survey_run set release = 1 where learner_id < 9")
        .await;
    let said = town.says("wait 1m").await;
    assert!(said.contains("| Cambodia: 40 · 77 %"), "{said}");
    let releases = town.releases().await;
    assert_eq!(releases.len(), 2, "the public one, and theirs");
    assert_eq!(town.says("wait 1m").await, "", "they are told once");
    assert_eq!(town.releases().await, releases);
}
