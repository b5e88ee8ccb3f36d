//! Files of answers as other tools export them.

use super::*;
use crate::content::{FormSource, Tree, read_form};
use crate::model::{AnswerValue as V, ChoiceName};

fn survey() -> Survey {
    let rows = "type,name,label::English (en),label::Khmer (km),competence,measure,group\n\
        begin_group,me,You,អ្នក,,,\n\
        select_one sex,sex,Woman or man?,ស្រី ឬប្រុស?,,profile,sex\n\
        integer,age,How old?,អាយុ?,,,\n\
        end_group,,,,,,\n\
        select_one level,can_photo,Can you take photos?,ថតរូបបានទេ?,photo,current,\n\
        select_multiple uses,use,What for?,ដើម្បីអ្វី?,,,\n\
        date,since,Since when?,តាំងពីពេលណា?,,,\n\
        note,thanks,Thanks,អរគុណ,,,\n";
    let choices = "list_name,name,label::English (en),label::Khmer (km),score\n\
        sex,female,Woman,ស្ត្រី,\nsex,male,Man,បុរស,\nsex,prefer_not,Prefer not to say,មិនប្រាប់,\n\
        level,never,Never,មិនធ្លាប់,0\nlevel,alone,Alone,បានម្នាក់ឯង,4\n\
        uses,show,Show my work,បង្ហាញ,\nuses,sell,Sell,លក់,\nuses,talk,Talk to friends,និយាយ,\n";
    let tree = Tree::from_pairs([("survey.csv", rows), ("choices.csv", choices)]);
    let (source, problems) = FormSource::folder(&tree, "");
    assert_eq!(problems, []);
    let id = "skills".parse().expect("an id");
    read_form(&id, &source.expect("a form"))
        .0
        .expect("a survey")
}

fn read_text(text: &str) -> (Vec<Sent>, Vec<String>) {
    let (sent, problems) = read(&survey(), ("a.csv", text.as_bytes()), None);
    (sent, problems.iter().map(ToString::to_string).collect())
}

fn answer<'a>(sent: &'a Sent, name: &str) -> Option<&'a Result<V, Missing>> {
    let found = sent.answers.iter().find(|(n, _)| n.as_str() == name);
    found.map(|(_, value)| value)
}

fn one(name: &str) -> Result<V, Missing> {
    Ok(V::One(name.parse().expect("a name")))
}

fn many(names: &[&str]) -> Result<V, Missing> {
    let name = |name: &&str| name.parse::<ChoiceName>().expect("a name");
    Ok(V::Many(names.iter().map(name).collect()))
}

#[test]
fn names_paths_labels_and_ticks_are_the_same_answers() {
    let by_name = "me/sex;me/age;can_photo;use;since;_uuid;_submission_time\n\
        female;41;alone;show sell;2024-02-03;u1;2026-03-02T10:00:00\n";
    let by_label = "Woman or man?,How old?,Can you take photos?,What for?,What for?/Show my work,What for?/Sell,What for?/Talk to friends,Since when?,_uuid\n\
        Woman,41.0,Alone,Show my work Sell,1,1,0,2024-02-03,u1\n";
    let in_khmer = "ស្រី ឬប្រុស?,អាយុ?,ថតរូបបានទេ?,use/show,use/sell,use/talk,since,meta/instanceID\n\
        ស្ត្រី,41,បានម្នាក់ឯង,TRUE,1,0,2024-02-03,uuid:u1\n";
    for text in [by_name, by_label, in_khmer] {
        let (sent, problems) = read_text(text);
        assert_eq!(problems, [""; 0], "{text}");
        let [sent] = &sent[..] else { panic!("{text}") };
        assert_eq!(sent.key, "u1");
        assert_eq!(answer(sent, "sex"), Some(&one("female")));
        assert_eq!(answer(sent, "age"), Some(&Ok(V::Integer(41))));
        assert_eq!(answer(sent, "can_photo"), Some(&one("alone")));
        assert_eq!(answer(sent, "use"), Some(&many(&["show", "sell"])));
        let day = V::Date(jiff::civil::date(2024, 2, 3));
        assert_eq!(answer(sent, "since"), Some(&Ok(day)));
    }
}

#[test]
fn a_bad_row_is_named_and_left_out() {
    let text = "sex,age,colour,_uuid\nfemale,41,red,u1\nfemale,old,red,u2\nprefer_not,,blue,u3\nmale,9,red,u1\nwitch,9,red,u5\n";
    let (sent, problems) = read_text(text);
    let keys: Vec<&str> = sent.iter().map(|sent| sent.key.as_str()).collect();
    assert_eq!(keys, ["u1", "u3"]);
    assert_eq!(answer(&sent[1], "sex"), Some(&Err(Missing::PreferNot)));
    assert_eq!(answer(&sent[1], "age"), None);
    let expected = [
        "a.csv, row 1, column \"colour\": warning: the column \"colour\" is no question of this form; it is not read",
        "a.csv, row 3, column \"age\": \"old\" is no whole number; this row is left out",
        "a.csv, row 5: warning: this is row 2 again, by its _uuid; it counts once",
        "a.csv, row 6, column \"sex\": \"witch\" is none of the choices; this row is left out",
    ];
    assert_eq!(problems, expected);
}

#[test]
fn rows_without_a_uuid_are_told_apart_by_all_that_stands_in_them() {
    let (sent, _) = read_text("sex,age\nfemale,41\nfemale,41\nmale,41\n");
    let mut keys: Vec<&str> = sent.iter().map(|sent| sent.key.as_str()).collect();
    keys.dedup();
    assert_eq!(keys.len(), 3);
    let (again, _) = read_text("sex,age\nmale,41\nfemale,41\n");
    assert!(again.iter().all(|other| keys.contains(&other.key.as_str())));
}

#[test]
fn a_file_of_something_else_is_refused() {
    for text in ["", "a,b\n1,2\n"] {
        let (sent, problems) = read_text(text);
        assert!(sent.is_empty());
        assert!(!problems.is_empty(), "{text}");
    }
    let (sent, problems) = read(&survey(), ("a.csv", b"sex\nmale\n"), Some("code"));
    assert!(sent.is_empty());
    assert_eq!(
        problems[0].text,
        "there is no column \"code\" to tell people by"
    );
}
