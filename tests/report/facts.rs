//! The answers in this folder, as facts.

use crate::support::project;
use jiff::Timestamp;
use sala::{
    model::{ChoiceName, Grouping},
    report::{
        Facts,
        facts::{
            Balance, Competence, Item, Lesson, LessonRun, Practice, QuizItem, Rating, Run, Taken,
        },
        table::NOT_STATED,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// A row of a CSV file, by the names of its columns.
pub(super) type Line = BTreeMap<String, String>;

const MISSING: [&str; 3] = ["skipped", "prefer_not", "not_asked"];

/// The competences: id, area, scale, whether targets stand for what is needed.
const COMPETENCES: [(&str, &str, (i16, i16)); 3] = [
    ("pricing", "selling", (1, 4)),
    ("online", "selling", (1, 4)),
    ("photo", "making", (0, 3)),
];

/// The items that test a competence.
const TESTED: [(&str, u16); 5] = [("t1", 0), ("t2", 0), ("t3", 1), ("t4", 2), ("t5", 1)];

/// The rows of one file.
pub(super) fn lines(name: &str) -> Vec<Line> {
    let path = project().join("tests/report").join(name);
    let mut reader = csv::Reader::from_path(path).expect("a file");
    let head = reader.headers().expect("a head").clone();
    let line = |record: csv::StringRecord| {
        let cells = head.iter().zip(&record);
        cells.map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
    };
    let records = reader.records();
    records.map(|record| line(record.expect("a row"))).collect()
}

/// All of it.
pub(super) fn read() -> Facts {
    let answers = lines("answers.csv");
    let groups = groups(&answers);
    let items = items();
    let runs = answers
        .iter()
        .map(|line| run(line, &groups, &items))
        .collect();
    let moment = |text: &str| text.parse().expect("a moment");
    Facts {
        at: moment("2026-08-01T00:00:00Z"),
        releases: vec![
            (1, moment("2026-04-01T00:00:00Z")),
            (2, moment("2026-06-30T00:00:00Z")),
        ],
        competences: COMPETENCES.iter().map(competence).collect(),
        groups,
        items,
        open: Vec::new(),
        runs,
        balance: balance(),
        lessons: [("light", 2), ("price", 0)]
            .map(|(id, competence)| Lesson {
                id: id.parse().expect("an id"),
                competence: Some(competence),
            })
            .into(),
        lesson_runs: lines("lessons.csv").iter().map(lesson_run).collect(),
        quiz: vec![QuizItem {
            name: "light/window".into(),
            competence: Some(2),
            answered: 40,
            right: 31,
            taken: vec![31, 6, 3],
        }],
        practice: lines("practice.csv").iter().map(practice).collect(),
    }
}

fn competence((id, area, scale): &(&str, &str, (i16, i16))) -> Competence {
    Competence {
        id: id.parse().expect("an id"),
        area: Some(area.parse().expect("an area")),
        scale: *scale,
        targets: [(None, 2), (Some("crafts".parse().expect("a domain")), 3)].into(),
    }
}

fn groups(answers: &[Line]) -> [Vec<String>; Grouping::ALL.len()] {
    Grouping::ALL.map(|grouping| {
        let stated = answers
            .iter()
            .filter_map(|line| line.get(grouping.as_str()));
        let stated: BTreeSet<&String> = stated.filter(|group| *group != NOT_STATED).collect();
        let none = std::iter::once(NOT_STATED.to_owned());
        none.chain(stated.into_iter().cloned()).collect()
    })
}

fn choices(names: &[&str]) -> Vec<ChoiceName> {
    let names = names.iter();
    names.map(|name| name.parse().expect("a choice")).collect()
}

fn items() -> Vec<Item> {
    let tested = |(name, competence): (&str, u16)| Item {
        name: format!("skills/{name}"),
        competence: Some(competence),
        choices: choices(&["a", "b", "c"]),
        right: Some(1),
        many: false,
        indicator: None,
    };
    let mut items: Vec<Item> = TESTED.map(tested).into();
    let opinion = Item {
        name: "skills/training".into(),
        competence: None,
        choices: choices(&["yes", "no"]),
        right: None,
        many: false,
        indicator: Some(("4.3.1".into(), 1)),
    };
    items.push(opinion.clone());
    items.push(Item {
        name: "skills/wishes".into(),
        choices: choices(&["video", "money", "rights"]),
        many: true,
        indicator: None,
        ..opinion
    });
    items
}

fn number<T: std::str::FromStr>(line: &Line, column: &str) -> T {
    let parsed = line[column].parse();
    parsed.unwrap_or_else(|_| panic!("{column} is {}", line[column]))
}

fn run(line: &Line, groups: &[Vec<String>; Grouping::ALL.len()], items: &[Item]) -> Run {
    let stated = |column: &str| Some(line[column].clone()).filter(|x| !MISSING.contains(&&**x));
    let mut answers = Vec::new();
    let mut ratings: Vec<Rating> = Vec::new();
    for (at, (id, ..)) in COMPETENCES.iter().enumerate() {
        let rated = |measure| {
            Some(
                stated(&format!("{id}_{measure}"))?
                    .parse()
                    .expect("a level"),
            )
        };
        ratings.push(Rating {
            competence: at as u16,
            needed: rated("needed"),
            current: rated("current"),
            ..Rating::default()
        });
    }
    for (at, item) in items.iter().enumerate() {
        let Some(said) = stated(item.name.trim_start_matches("skills/")) else {
            continue;
        };
        let bit = |word: &str| item.choices.iter().position(|c| c.as_str() == word);
        let bits = said.split(' ').filter_map(bit);
        let choices = bits.fold(0, |all, bit| all | 1 << bit);
        if let (Some(competence), Some(right)) = (item.competence, item.right) {
            let rating = &mut ratings[usize::from(competence)];
            rating.tested += 1;
            rating.right += u8::from(choices == right);
        }
        answers.push(Taken {
            item: at as u16,
            choices,
        });
    }
    let place = |(at, grouping): (usize, &Grouping)| {
        let group = line.get(grouping.as_str()).map_or(NOT_STATED, |x| x);
        let found = groups[at].iter().position(|known| known == group);
        found.expect("a group") as u8
    };
    let own: Vec<u8> = Grouping::ALL.iter().enumerate().map(place).collect();
    Run {
        person: number(line, "person"),
        wave: number(line, "wave"),
        seen: number(line, "seen"),
        groups: own.try_into().expect("a group for each"),
        ratings: ratings.into(),
        answers: answers.into(),
        written: [].into(),
    }
}

fn balance() -> BTreeMap<u16, Balance> {
    let broke_off = [("skills/t1".to_owned(), 9), ("skills/wishes".to_owned(), 4)];
    let first = Balance {
        invited: 120,
        started: 95,
        broke_off: broke_off.into(),
    };
    let second = Balance {
        invited: 80,
        started: 64,
        broke_off: BTreeMap::new(),
    };
    [(1, first), (2, second)].into()
}

fn lesson_run(line: &Line) -> LessonRun {
    let moment = |column: &str| -> Option<Timestamp> {
        let text = &line[column];
        (!text.is_empty()).then(|| text.parse().expect("a moment"))
    };
    LessonRun {
        person: number(line, "person"),
        lesson: u16::from(line["lesson"] == "price"),
        sent: moment("sent"),
        opened: moment("opened"),
        finished: moment("finished"),
    }
}

fn practice(line: &Line) -> Practice {
    Practice {
        person: number(line, "person"),
        competence: if line["competence"] == "photo" { 2 } else { 0 },
        met: number(line, "met"),
        right_first: number(line, "right_first"),
        due: number(line, "due"),
        kept: number(line, "kept"),
        last: line["last"].parse().expect("a moment"),
    }
}
