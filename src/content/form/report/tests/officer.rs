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
