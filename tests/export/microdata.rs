//! Rows of people: Kobo's shape, nobody's words, and nobody who can be found.

use crate::support::release::House;
use jiff::Timestamp;
use sala::{
    content::{self, Tree},
    export::{
        self, Export,
        microdata::{Microdata, Respondent},
    },
    model::{Answer, AnswerValue, Lang, Survey},
};
use std::{collections::BTreeMap, sync::Arc};

const SURVEY: &str = "type,name,label,group
select_one country,country,Country?,country
select_one sex,sex,Sex?,sex
select_one age,age,Age?,age_band
select_one yes,disability,Disability?,disability
select_multiple use,use,What for?,
integer,looms,How many?,
text,words,\"Don't say '=1+1'\",
date,born,Born?,
image,photo,Photo?,
select_one yes,sure,It's so?,
";
const CHOICES: &str = "list_name,name,label
country,kh,Cambodia
country,la,Laos
sex,female,Woman
sex,male,Man
age,16-24,16-24
age,25-34,25-34
age,35-44,35-44
age,65-plus,65+
yes,yes,\"It's \"\"yes\"\"\"
yes,no,No
use,sell,Selling
use,show,Showing
";

fn survey() -> Arc<Survey> {
    let tree = Tree::from_pairs([("survey.csv", SURVEY), ("choices.csv", CHOICES)]);
    let (source, problems) = content::form::FormSource::folder(&tree, "");
    let source = source.unwrap_or_else(|| panic!("{problems:#?}"));
    let (survey, problems) = content::read_form(&"craft".parse().expect("an id"), &source);
    Arc::new(survey.unwrap_or_else(|| panic!("{problems:#?}")))
}

/// A person who gave these answers: a choice, several with `+` between, a number, or else words.
fn person(survey: &Survey, at: u32, given: &[(&str, &str)]) -> Respondent {
    let answer = |(question, said): &(&str, &str)| {
        let name = |said: &str| said.parse().expect("a choice");
        let value = match *question {
            "use" => AnswerValue::Many(said.split('+').map(name).collect()),
            "looms" => AnswerValue::Integer(said.parse().expect("a number")),
            "words" | "photo" | "born" => AnswerValue::Text((*said).to_owned()),
            _ => AnswerValue::One(name(said)),
        };
        Answer {
            survey: survey.id.clone(),
            version: survey.version.clone(),
            wave: 1,
            question: question.parse().expect("a question"),
            competence: None,
            measure: None,
            value: Ok(value),
            at: Timestamp::UNIX_EPOCH,
        }
    };
    Respondent {
        uuid: format!("{:04}", at * 7919 % 10_000),
        person: at,
        wave: 1,
        answers: given.iter().map(answer).collect(),
    }
}

/// `answers.csv` as rows by column, and `labels.sps`.
fn files(survey: &Arc<Survey>, people: &[Respondent]) -> (Vec<BTreeMap<String, String>>, String) {
    let house = House::empty();
    let data = Microdata {
        survey,
        respondents: people,
    };
    let export = Export {
        microdata: Some(&data),
        ..house.export(Lang::EN)
    };
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("out");
    export::write(&export, &dir).expect("an export");
    let text = std::fs::read_to_string(dir.join("microdata/answers.csv")).expect("a file");
    let text = text.strip_prefix('\u{feff}').expect("a mark").to_owned();
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let rows = rows.deserialize().map(|row| row.expect("a row")).collect();
    let labels = std::fs::read_to_string(dir.join("microdata/labels.sps")).expect("a file");
    (rows, labels)
}

#[test]
fn rows_have_kobos_shape_and_nobodys_words() {
    let survey = survey();
    let full = [
        ("country", "kh"),
        ("sex", "female"),
        ("age", "35-44"),
        ("disability", "yes"),
        ("use", "sell"),
        ("looms", "3"),
        ("words", "my own words"),
        ("born", "1990-01-01"),
        ("photo", "AgADfile"),
        ("sure", "yes"),
    ];
    let mut people: Vec<Respondent> = (0..6).map(|at| person(&survey, at, &full)).collect();
    people.push(person(
        &survey,
        6,
        &[
            ("country", "kh"),
            ("sex", "female"),
            ("age", "25-34"),
            ("sure", "typed"),
        ],
    ));
    let (rows, _) = files(&survey, &people);
    let columns: Vec<&str> = rows[0].keys().map(String::as_str).collect();
    let wanted = [
        "_uuid", "_wave", "age", "country", "looms", "sex", "sure", "use", "use/sell", "use/show",
    ];
    assert_eq!(columns, wanted);
    let last = rows
        .iter()
        .find(|row| row["_uuid"] == people[6].uuid)
        .expect("a row");
    assert_eq!(
        ["use", "use/sell", "looms", "sure"].map(|name| last[name].as_str()),
        [""; 4]
    );
    let first = rows
        .iter()
        .find(|row| row["_uuid"] == people[0].uuid)
        .expect("a row");
    let values =
        ["use", "use/sell", "use/show", "looms", "age", "sure"].map(|name| first[name].as_str());
    assert_eq!(values, ["sell", "1", "0", "3", "25-44", "yes"]);
    let order: Vec<&String> = rows.iter().map(|row| &row["_uuid"]).collect();
    assert!(order.is_sorted(), "in the order of the random ids");
}

#[test]
fn nobody_is_told_apart_from_fewer_than_four_others() {
    let survey = survey();
    let of = |at, country, sex, age| {
        person(
            &survey,
            at,
            &[("country", country), ("sex", sex), ("age", age)],
        )
    };
    let mut people = Vec::new();
    (0..9).for_each(|at| {
        people.push(of(
            at,
            "kh",
            if at < 8 { "female" } else { "male" },
            "16-24",
        ))
    });
    (9..20).for_each(|at| {
        people.push(of(
            at,
            "la",
            if at < 14 { "female" } else { "male" },
            "65-plus",
        ))
    });
    // The same person again and again is one person.
    let again = Respondent {
        person: 3,
        ..of(20, "vn", "male", "16-24")
    };
    people.extend((0..9).map(|wave| Respondent {
        wave,
        uuid: format!("again{wave}"),
        ..again.clone()
    }));
    let (rows, _) = files(&survey, &people);
    assert_eq!(
        rows.len(),
        20,
        "who would be alone in a country is left out"
    );
    let mut alike: BTreeMap<[&str; 3], usize> = BTreeMap::new();
    for row in &rows {
        *alike
            .entry(["country", "sex", "age"].map(|name| row[name].as_str()))
            .or_default() += 1;
    }
    // One man in Cambodia: nobody's sex is told there, so that the blank does not tell it.
    let wanted = [
        (["kh", "", "under-25"], 9),
        (["la", "female", "45-plus"], 5),
        (["la", "male", "45-plus"], 6),
    ];
    assert_eq!(alike, BTreeMap::from(wanted));
}

#[test]
fn labels_are_quoted_for_spss() {
    let survey = survey();
    let people: Vec<Respondent> = (0..5)
        .map(|at| person(&survey, at, &[("country", "kh")]))
        .collect();
    let (_, labels) = files(&survey, &people);
    let has = |text: &str| assert!(labels.contains(text), "{text}\n{labels}");
    has("VARIABLE LABELS sure 'It''s so?'.");
    has("\n  'yes' 'It''s \"yes\"'");
    has("VARIABLE LABELS v5_use_sell 'What for?: Selling'.");
    has("VALUE LABELS age\n  'under-25' 'under-25'");
    let lines = labels
        .lines()
        .filter(|line| line.matches('\'').count() % 2 == 1);
    assert_eq!(lines.collect::<Vec<_>>(), Vec::<&str>::new());
}
