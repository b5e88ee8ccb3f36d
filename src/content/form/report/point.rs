//! A report as single points, for a chat: each thing with its sheet, its rows and its column.

use super::{Report, print, things::things};

/// One thing to mend or to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Whether it keeps the form from running.
    pub is_error: bool,
    /// The sheet; none where the thing is about the file.
    pub sheet: Option<String>,
    /// The rows, as `4-6, 9`; empty where it is about none.
    pub rows: String,
    /// The column's heading.
    pub column: Option<String>,
    /// What is wrong and how to mend it.
    pub text: String,
}

impl Report {
    /// Everything to mend, then everything to look at: problems, words that languages lack, what is long on a phone.
    pub fn points(&self) -> Vec<Point> {
        let found = things(self.form.as_ref(), &self.problems);
        let own = found.into_iter().filter(|thing| {
            // What languages lack follows row by row.
            !thing.told.text.starts_with("some words are missing")
        });
        let mut points: Vec<Point> = own
            .map(|thing| Point {
                is_error: thing.told.severity == "error",
                sheet: thing.told.sheet,
                rows: print::numbers(&thing.rows, false),
                column: thing.told.column,
                text: thing.told.text,
            })
            .collect();
        let made = self.form.iter();
        let gaps = made.clone().flat_map(|form| &form.languages);
        let gaps = gaps.flat_map(|language| language.gaps.iter().map(move |gap| (language, gap)));
        points.extend(gaps.map(|(language, gap)| {
            let text = format!("the {} is missing in {}", gap.what, language.name);
            look(gap.sheet, &gap.rows, text)
        }));
        let long = made.flat_map(|form| &form.phone);
        points.extend(long.map(|remark| {
            let text = format!("{} ({})", remark.what, remark.why);
            look(remark.sheet, &remark.rows, text)
        }));
        points.sort_by_key(|point| !point.is_error);
        points
    }
}

fn look(sheet: &str, rows: &[u32], text: String) -> Point {
    Point {
        is_error: false,
        sheet: (!rows.is_empty()).then(|| sheet.to_owned()),
        rows: print::numbers(rows, false),
        column: None,
        text,
    }
}
