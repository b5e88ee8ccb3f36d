//! Forms of our own, clean and dirty.

mod beside;
mod rows;

use super::*;
use crate::content::{Severity, Tree};
use crate::model::{Measure, Question, QuestionKind};

fn source(survey: &str, choices: &str) -> FormSource {
    let tree = Tree::from_pairs([("survey.csv", survey), ("choices.csv", choices)]);
    let (source, problems) = FormSource::folder(&tree, "");
    assert_eq!(problems, []);
    source.expect("a source")
}

fn form(survey: &str, choices: &str) -> (Option<Survey>, Vec<String>) {
    let id = "form".parse().expect("an id");
    let (survey, problems) = read_form(&id, &source(survey, choices));
    (survey, problems.iter().map(ToString::to_string).collect())
}

const CHOICES: &str =
    "list name,value,Caption,region\nyn,yes,Yes,\nyn,no,No,\ncity,a,A,north\ncity,b,B,south\n";

fn good(survey: &str) -> Survey {
    let (found, problems) = form(survey, CHOICES);
    found.unwrap_or_else(|| panic!("{problems:#?}"))
}

fn question<'a>(survey: &'a Survey, name: &str) -> &'a Question {
    survey.question(name).unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn a_dirty_form_is_read() {
    let survey = good(
        "Type,Name,Label::English (en),label::ខ្មែរ,Relevance,required,constraint message,read_only,constraint,default\n\
         begin group,me,About you,អំពីអ្នក,,,,,,\n\
         select one from yn,ok,OK?,យល់ព្រម?,,TRUE,,,,\n\
         integer,age,Age,អាយុ,\"selected (${ ok }, ‘yes’)\",,Too high,,. < 120,30\n\
         ,,,,,,,,,\n\
         end group,,,,,,,,,\n\
         note,,Thanks,សូមអរគុណ,,no,,,,\n\
         deviceid,device,,,,,,,,\n\
         calculate,old,,,,,,,,if(${age} > 60; 1)\n"
            .replace(",if(${age} > 60; 1)", ",\"if(${age} > 60, 'yes', 'no')\"")
            .as_str(),
    );
    assert_eq!(survey.langs, [Lang::EN, Lang::KM]);
    assert_eq!(survey.groups[0].rows, 0..2);
    assert_eq!(
        question(&survey, "ok")
            .required
            .as_ref()
            .map(|e| e.is_yes()),
        Some(true)
    );
    let age = question(&survey, "age");
    assert_eq!(
        age.relevant.as_ref().map(|e| e.to_string()),
        Some("selected(${ok}, 'yes')".into())
    );
    assert_eq!(
        age.default.as_ref().map(|e| e.to_string()),
        Some("30".into())
    );
    assert_eq!(age.constraint_message.get(Lang::EN), "Too high");
    assert_eq!(
        question(&survey, "generated_note_name_7").kind,
        QuestionKind::Note
    );
    assert_eq!(question(&survey, "device").kind, QuestionKind::Blank);
    assert!(
        question(&survey, "old").calculation.is_some(),
        "hidden defaults count as calculations"
    );
}

#[test]
fn our_own_columns_are_read() {
    let survey = good(
        "type,name,label,competence,measure,answer,keep,choice_filter\n\
         select_one yn,q,Q?,photos,tested,yes,no,\n\
         select_multiple city or_other,c,C?,,,,,\n",
    );
    let q = question(&survey, "q");
    assert_eq!(
        (q.measure, q.keep, q.right.len()),
        (Some(Measure::Tested), false, 1)
    );
    let c = question(&survey, "c");
    assert_eq!(survey.choices(c).len(), 3, "with other");
    assert_eq!(survey.choices(c)[1].columns["region"], "south");
    let other = question(&survey, "c_other");
    assert_eq!(
        other.relevant.as_ref().map(|e| e.to_string()),
        Some("selected(${c}, 'other')".into())
    );
}

#[test]
fn what_only_sala_computes_stands_in_a_column_of_its_own() {
    let survey = good(
        "type,name,label,calculation,sala\n\
         calculate,wave,,1,property('wave')\n\
         calculate,same,,1,\n",
    );
    let computed = |name| question(&survey, name).calculation.clone();
    let text = |name| computed(name).map(|expr| expr.to_string());
    assert_eq!(text("wave"), Some("property('wave')".into()));
    assert_eq!(text("same"), Some("1".into()));
}

/// A form with one more row, of which a problem says this.
fn check(row: &str, expected: &str) -> Option<Survey> {
    let head = "type,name,label,relevant,answer,measure,calculation,choice_filter";
    let (survey, problems) = form(&format!("{head}\ntext,first,First,,,,,\n{row}\n"), CHOICES);
    assert!(
        problems.iter().any(|p| p.contains(expected)),
        "{expected}: {problems:#?}"
    );
    survey
}

#[test]
fn a_wrong_row_is_named_with_row_and_column() {
    let near = "lessons/survey.csv, row 3, column \"type\": the type \"integr\" is not known (did you mean \"integer\"?)";
    check("integr,a,A", near);
    check(
        "osm,a,A",
        "row 3, column \"type\": Sala cannot ask \"osm\" yet",
    );
    let repeat = "begin_repeat,a,A\ntext,b,B\nend_group,,";
    check(
        repeat,
        "row 5, column \"type\": this closes a group, and the one that is open is a repeat; write end_repeat",
    );
    check("select_one ny,a,A", "no list \"ny\" (did you mean \"yn\"?)");
    check("text,a b,A", "\"a b\" cannot be a name");
    check("text,first,A", "the name \"first\" is taken by row 2");
    check("begin_group,g,G", "row 3: this group is never closed");
    check("end_group,,", "no group is open here");
}

#[test]
fn a_wrong_cell_is_named_with_row_and_column() {
    let near =
        "row 3, column \"relevant\": there is no question ${frist} (did you mean \"first\"?)";
    check("text,a,A,${frist} = 1", near);
    check("text,a,A,${first} = yes", "write 'yes' if it is text");
    check("text,a,A,${first} = 'yes", "never closed");
    let choice = "\"yse\" is not a choice of this question (did you mean \"yes\"?)";
    check("select_one yn,a,A,,yse", choice);
    check(
        "text,a,A,,,curent",
        "\"curent\" is not known (did you mean \"current\"?)",
    );
    let circle = "calculate,a,,,,,${b}\ncalculate,b,,,,,${a} + 1";
    check(circle, "row 4: \"b\" needs itself");
    let filter = "select_one city,a,A,,,,,regoin = 'x'";
    check(filter, "no column \"regoin\" (did you mean \"region\"?)");
    let measure = "row 3: warning: \"a\" has a measure and no competence";
    check("select_one yn,a,A,,,current", measure);
    let label = "row 3, column \"label\": warning: the label is missing in English (en)";
    assert!(check("text,a,", label).is_some(), "only a warning");
}

#[test]
fn a_form_is_the_same_form_in_every_shape() {
    let csv = source(
        "type,name,label\n\"select_one yn\",q,\"Yes, or\nno?\"\n",
        "list_name,name,label\nyn,1,ខ្មែរ\nyn,0,No\n",
    );
    let (book, problems) = FormSource::workbook("x.xlsx", &pack(&csv).expect("a workbook"));
    assert_eq!(problems, []);
    let book = book.expect("a source");
    assert_eq!(book.version(), csv.version());
    let files = unpack(&book);
    let texts: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, bytes)| (*name, std::str::from_utf8(bytes).expect("UTF-8")))
        .collect();
    let (again, _) = FormSource::folder(&Tree::from_pairs(texts), "");
    assert_eq!(again.and_then(|again| again.version()), csv.version());
    let json = serde_json::to_string(&csv).expect("JSON");
    assert_eq!(
        serde_json::from_str::<FormSource>(&json).expect("JSON"),
        csv
    );
}

#[test]
fn no_bytes_make_the_reader_panic() {
    for bytes in [
        &b"PK\x03\x04 no zip"[..],
        b"",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"kind,name",
        b"<html><table>",
    ] {
        let (source, problems) = FormSource::workbook("x.xlsx", bytes);
        assert!(source.is_none());
        assert_eq!(problems[0].severity, Severity::Error);
    }
}
