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

#[test]
fn a_default_that_no_list_has_is_named() {
    check(
        &["select_one yn,q,Q?,,,,,,yse"],
        &["row 2: the default \"yse\" is no choice of \"q\" (did you mean \"yes\"?)"],
    );
    check(&["select_multiple region,m,M?,,,,,,north south"], &[]);
    check(
        &["select_multiple region,m,M?,,,,,,north est"],
        &["the default \"est\""],
    );
    check(&[Q, "select_one yn,p,P?,,,,,,${q}"], &[]);
    check(&["select_one n,n,N?,,,,,,1"], &[]);
}

#[test]
fn a_day_that_is_none_or_has_no_quotes_is_named() {
    check(
        &["date,d,D?,,. > '2026-13-01'"],
        &["row 2: '2026-13-01' is no day of the calendar"],
    );
    check(&["date,d,D?,,. > '2026-12-01'"], &[]);
    check(
        &["date,d,D?,,. > 2026-01-01"],
        &["row 2: 2026-01-01 without quotes is a sum, 2024; write '2026-01-01'"],
    );
    check(&["integer,n,N?,,. > 2026 - 1"], &[]);
    check(&["text,t,T?,,. != '012-34-56'"], &[]);
}

#[test]
fn two_choices_of_the_same_words_are_named_where_no_filter_parts_them() {
    let texts = |filter: &str, second: &str| -> Vec<(Option<u32>, String)> {
        let survey =
            format!("type,name,label,choice_filter\ntext,x,X?,\nselect_one v,q,Q?,{filter}\n");
        let choices = format!("list_name,name,label,town\nv,a,Boeng,t\nv,b,Boeng,{second}\n");
        let tree = Tree::from_pairs([("survey.csv", &*survey), ("choices.csv", &*choices)]);
        let (source, _) = FormSource::folder(&tree, "");
        let source = source.expect("a source");
        let id = "form".parse().expect("an id");
        let (survey, problems) = crate::content::read_form(&id, &source);
        let report = report(&survey.expect("a survey"), &source, problems);
        let told = report
            .problems
            .into_iter()
            .map(|told| (told.row, told.text));
        told.filter(|(_, text)| text.contains("same words"))
            .collect()
    };
    let twice =
        "the list \"v\" offers two choices of the same words (Boeng); say more in one of them";
    assert_eq!(texts("", "t"), [(Some(3), twice.to_owned())]);
    assert_eq!(texts("town = ${x}", "t").len(), 1);
    assert_eq!(texts("town = ${x}", "u"), []);
}
