//! The same answers by way of files: two waves as another survey tool exports them, taken in, released to partners. What is shown has to
//! be what the independent packages say.

use super::{Line, difference, expected_key, key, lines};
use sala::{
    app::{
        clock::Ids,
        evidence::{self, Wanted},
        import::{self, Batch},
        library,
    },
    content::{self, FormSource, Tree, answers, read_form},
    report::{Status, Table, release::Kind, table::Statistic},
    store::Store,
};
use std::{collections::BTreeMap, sync::Arc};

const FORM: &str = "type,name,label,competence,measure,answer,group\n\
    select_one country,country,Country,,profile,,country\n\
    select_one domain,domain,Work,,profile,,domain\n\
    select_one sex,sex,Sex,,profile,,sex\n\
    select_one age_band,age_band,Age,,profile,,age_band\n\
    integer,pricing_needed,Needed?,pricing,needed,,\n\
    integer,pricing_current,Can you?,pricing,current,,\n\
    integer,online_needed,Needed?,online,needed,,\n\
    integer,online_current,Can you?,online,current,,\n\
    integer,photo_current,Can you?,photo,current,,\n\
    select_one task,t1,Task,pricing,tested,a,\n\
    select_one task,t2,Task,pricing,tested,a,\n\
    select_one task,t3,Task,online,tested,a,\n\
    select_one task,t4,Task,photo,tested,a,\n\
    select_one task,t5,Task,online,tested,a,\n\
    select_one yes_no,training,Trained?,,,,\n\
    select_multiple wish,wishes,Wishes?,,,,\n";

/// The columns of a file in the order of the form; the words for what is missing are blank there.
const COLUMNS: [&str; 16] = [
    "country",
    "domain",
    "sex",
    "age_band",
    "pricing_needed",
    "pricing_current",
    "online_needed",
    "online_current",
    "photo_current",
    "t1",
    "t2",
    "t3",
    "t4",
    "t5",
    "training",
    "wishes",
];

/// One wave as a file, in the shape of Kobo: names with groups before them, semicolons.
fn exported(all: &[Line], wave: &str) -> String {
    let heads = COLUMNS.map(|column| format!("group/{column}"));
    let mut text = format!("_uuid;code;{}\n", heads.join(";"));
    for line in all.iter().filter(|line| line["wave"] == wave) {
        let cell = |column: &&str| match line[*column].as_str() {
            "skipped" | "prefer_not" | "not_asked" | "not_stated" => "",
            given => given,
        };
        let cells: Vec<&str> = COLUMNS.iter().map(cell).collect();
        let person = &line["person"];
        text.push_str(&format!("{wave}-{person};P{person};{}\n", cells.join(";")));
    }
    text
}

/// The choices that occur, with a list for each question that has some.
fn choices(all: &[Line]) -> String {
    let mut lists: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let list = |column: &str| match column {
        "t1" | "t2" | "t3" | "t4" | "t5" => "task".to_owned(),
        "training" => "yes_no".into(),
        "wishes" => "wish".into(),
        other => other.to_owned(),
    };
    let names: Vec<String> = COLUMNS.iter().map(|column| list(column)).collect();
    for line in all {
        for (column, list) in COLUMNS.iter().zip(&names) {
            for name in line[*column].split(' ').filter(|name| !name.is_empty()) {
                let own = lists.entry(list).or_default();
                if !own.contains(&name) {
                    own.push(name);
                }
            }
        }
    }
    let mut text = "list_name,name,label\n".to_owned();
    for (list, names) in lists
        .iter_mut()
        .filter(|(list, _)| !list.contains("_needed") && !list.contains("_current"))
    {
        names.retain(|name| !["skipped", "prefer_not", "not_asked", "not_stated"].contains(name));
        names.sort_unstable();
        for name in names {
            text.push_str(&format!("{list},{name},{name}\n"));
        }
    }
    text
}

/// Whether the answers alone decide the number; areas, targets and who was invited are not among them.
fn is_decided(line: &Line) -> bool {
    let of_area = line["item"].starts_with("area:") || line["competence"] == "photo";
    let by_others = line["statistic"].starts_with("ipa_") || line["by"] == "disability";
    let table = ["gap", "change", "items"].contains(&line["table"].as_str());
    table && !of_area && !by_others && !line["item"].starts_with("light/")
}

#[tokio::test]
async fn what_comes_by_files_gives_the_numbers_of_independent_packages() {
    let all = lines("answers.csv");
    let choices = choices(&all);
    let tree = Tree::from_pairs([("survey.csv", FORM), ("choices.csv", choices.as_str())]);
    let (source, _) = FormSource::folder(&tree, "");
    let source = source.expect("a form");
    let survey = read_form(&"skills".parse().expect("an id"), &source).0;
    let survey = Arc::new(survey.expect("a survey"));
    let scratch = Store::scratch().expect("room");
    let store = Store::open(scratch.path()).await.expect("a database");
    let mut loaded = content::load(&Tree::shipped()).0.expect("lessons");
    loaded.library.keep(survey.clone());
    loaded
        .sources
        .push((survey.id.clone(), survey.version.clone(), source));
    let now = "2026-08-01T00:00:00Z".parse().expect("a moment");
    let library = library::publish(&store, loaded, now)
        .await
        .expect("a library");
    for wave in [1, 2] {
        let file = exported(&all, &wave.to_string());
        let (sent, problems) = answers::read(&survey, ("a.csv", file.as_bytes()), Some("code"));
        assert!(problems.is_empty(), "{problems:#?}");
        let batch = Batch {
            survey: &survey,
            wave,
            sent: &sent,
        };
        let (both, ids) = ((&store, &library), Ids::after(i64::from(wave) * 1_000));
        let done = import::import(both, (&ids, now), batch, |_| {});
        assert_eq!(done.await.expect("taken in").new, sent.len());
    }
    let wanted = Wanted {
        kind: Kind::Partner,
        fresh: false,
        now,
    };
    let made = evidence::release(&store, &library, wanted, |_| {}).await;
    let release = made.expect("a release").release;
    let expected: BTreeMap<String, Line> = lines("expected.csv")
        .into_iter()
        .filter(is_decided)
        .map(|line| (expected_key(&line), line))
        .collect();
    let (mut wrong, mut held) = (Vec::new(), BTreeMap::new());
    for row in release.rows.iter().filter(|row| row.status == Status::F) {
        if let Some(line) = expected.get(&key(row)) {
            wrong.extend(difference(row, line));
            *held.entry(row.statistic).or_insert(0) += 1;
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    use Statistic as S;
    for statistic in [
        S::Gap,
        S::Mwds,
        S::Rds,
        S::TestedShare,
        S::Difficulty,
        S::Discrimination,
        S::Alpha,
        S::DZ,
        S::T,
        S::RankBiserial,
    ] {
        assert!(
            held.contains_key(&statistic),
            "{statistic:?} is never shown: {held:?}"
        );
    }
    assert!(
        release
            .rows
            .iter()
            .any(|row| row.table == Table::Gap && row.status != Status::F)
    );
}
