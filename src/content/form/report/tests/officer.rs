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
