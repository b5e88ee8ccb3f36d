//! What an officer wants to know before a form is sent: what is cut, what is not asked as written, what surely goes wrong.

use super::*;

/// What is left out, by what it is.
fn left_out<'a>(form: &'a Made, what: &str) -> Option<(&'a str, &'a [u32])> {
    let mut remarks = form.left_out.iter();
    let remark = remarks.find(|remark| remark.what == what)?;
    Some((remark.why.as_str(), remark.rows.as_slice()))
}

#[test]
fn places_are_said_to_be_kept_roughly() {
    let form = made(COLUMNS, &[Q, "geopoint,p,Where?"]);
    let expected = ("kept to about 100 metres", &[3][..]);
    assert_eq!(left_out(&form, "exact places"), Some(expected));
    assert_eq!(left_out(&made(COLUMNS, &[Q]), "exact places"), None);
}

#[test]
fn a_picture_that_is_not_beside_the_form_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let survey = "type,name,label,media::image\ntext,a,A?,here.jpg\ntext,b,B?,gone.jpg\n";
    std::fs::write(folder.path().join("survey.csv"), survey).expect("written");
    std::fs::write(folder.path().join("here.jpg"), "jpg").expect("written");
    let report = inspect(folder.path()).expect("a report");
    let found: Vec<_> = report
        .problems
        .iter()
        .map(|told| (told.row, &told.text))
        .collect();
    assert!(
        matches!(found[..], [(Some(3), text)] if text.starts_with("the file gone.jpg is not beside the form")),
        "{found:?}"
    );
}

#[test]
fn an_appearance_that_changes_the_answer_is_something_to_look_at() {
    let rows = [
        "date,a,A?,year",
        "date,b,B?,Month-Year",
        "text,c,C?,multiline",
        "date,d,D?,no-calendar",
    ];
    let report = report_on("type,name,label,appearance", &rows);
    let found: Vec<_> = report
        .problems
        .iter()
        .map(|told| (told.row, told.column.as_deref(), told.text.as_str()))
        .collect();
    let year =
        "asked as a whole day: a year alone is not taken; ask the year with an integer question";
    assert_eq!(found[0], (Some(2), Some("appearance"), year));
    assert!(found[1].0 == Some(3) && found.len() == 2, "{found:?}");
    let form = report.form.expect("a form");
    let expected = ("a chat has its own look", &[4, 5][..]);
    assert_eq!(left_out(&form, "appearance"), Some(expected));
}

#[test]
fn a_further_chapter_has_its_minutes() {
    let members = (0..8).map(|n| format!("text,t{n},T?"));
    let rows: Vec<String> = ["begin_repeat,r,Household member".to_owned()]
        .into_iter()
        .chain(members)
        .chain(["end_repeat,,".into()])
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let report = report_on(COLUMNS, &rows);
    let said = report.to_string();
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let expected =
        "and 3 more for each further Household member (at most 20 of each), at 6 seconds";
    assert!(said.contains(expected), "{said}");
    let round = Round {
        repeat: "Household member".into(),
        minutes: 3,
    };
    assert_eq!(report.form.expect("a form").minutes.rounds, [round]);
}

#[test]
fn what_a_phone_fills_in_and_has_a_label_was_meant_as_a_question() {
    let form = made(COLUMNS, &["phonenumber,p,Your number?", "deviceid,d,"]);
    let expected = "is filled in by a phone, and Sala has none; write text if people shall type it";
    assert_eq!(left_out(&form, "phonenumber"), Some((expected, &[2][..])));
    let expected = "left blank: Sala never asks for it";
    assert_eq!(left_out(&form, "deviceid"), Some((expected, &[3][..])));
}
