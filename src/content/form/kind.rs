//! The `type` column: what kind of row it is, in all the spellings that tools have accepted.

use crate::content::near::did_you_mean;
use crate::model::{
    MediaKind, QuestionKind,
    expression::{Expr, Operator},
};

/// What a row is.
#[derive(Debug, PartialEq)]
pub(super) enum RowKind {
    /// A group begins; true for a repeat.
    Begin(bool),
    /// A group ends; true for a repeat.
    End(bool),
    /// Something with a value; whether "other" is added to its choices.
    Question(QuestionKind, bool),
    /// A choice from a list that does not stand on the choices sheet.
    Elsewhere(Pick, From, String, bool),
    /// A number out of a row of numbers, which another column gives.
    Range,
    /// A code that a camera would read; here it is typed.
    Code,
    /// A line or an area on the map, which nobody can draw in a chat.
    Trace,
    /// Nothing to ask: it names a file or a setting.
    Nothing,
    /// Something that cannot be asked in a chat.
    NotYet,
    /// Nothing that is known; perhaps what was meant.
    Unknown(String),
}

/// How choices are taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Pick {
    One,
    Many,
    Rank,
}

impl Pick {
    /// The kind of a question that takes choices of this list so.
    pub(super) fn kind(self, list: impl Into<String>) -> QuestionKind {
        match self {
            Pick::One => QuestionKind::One(list.into()),
            Pick::Many => QuestionKind::Many(list.into()),
            Pick::Rank => QuestionKind::Rank(list.into()),
        }
    }
}

/// Where a list of choices stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum From {
    /// On the choices sheet.
    Choices,
    /// In a CSV file beside the form.
    File,
    /// On the sheet `external_choices`.
    External,
}

const SELECTS: &[(&str, Pick, From)] = &[
    ("select one from file", Pick::One, From::File),
    ("select multiple from file", Pick::Many, From::File),
    ("select one external", Pick::One, From::External),
    ("rank", Pick::Rank, From::Choices),
    ("add select one prompt using", Pick::One, From::Choices),
    (
        "add select multiple prompt using",
        Pick::Many,
        From::Choices,
    ),
    ("select all that apply from", Pick::Many, From::Choices),
    ("select all that apply", Pick::Many, From::Choices),
    ("select multiple from", Pick::Many, From::Choices),
    ("select multiple using", Pick::Many, From::Choices),
    ("select multiple", Pick::Many, From::Choices),
    ("select many", Pick::Many, From::Choices),
    ("select one from", Pick::One, From::Choices),
    ("select one using", Pick::One, From::Choices),
    ("select one", Pick::One, From::Choices),
    ("select1", Pick::One, From::Choices),
];

/// Rows that name a file, or that stood in for the settings sheet once.
const NOTHING: &[&str] = &[
    "xml external",
    "csv external",
    "csv-external",
    "xml-external",
    "form title",
    "set form title",
    "form id",
    "set form id",
];

const BLANK: &[&str] = &[
    "deviceid",
    "device id",
    "imei",
    "subscriberid",
    "subscriber id",
    "simserial",
    "sim id",
    "sim serial",
    "phonenumber",
    "phone number",
    "username",
    "user name",
    "email",
    "audit",
    "start-geopoint",
    "background-audio",
    "background-geopoint",
    "background geopoint",
    "background audio",
    "start geopoint",
];

const USUAL: &[&str] = &[
    "select_one",
    "select_multiple",
    "text",
    "integer",
    "decimal",
    "note",
    "acknowledge",
    "date",
    "time",
    "datetime",
    "range",
    "rank",
    "geopoint",
    "barcode",
    "calculate",
    "hidden",
    "begin_group",
    "end_group",
    "image",
    "audio",
    "video",
    "file",
    "start",
    "end",
    "today",
];

/// Reads the cell.
pub(super) fn read(cell: &str) -> RowKind {
    let mut words = cell.split_whitespace();
    let first = words.next().unwrap_or("").replace('_', " ");
    let rest: Vec<&str> = words.collect();
    let whole = [first.as_str()].into_iter().chain(rest.iter().copied());
    let whole = whole.collect::<Vec<_>>().join(" ");
    let lower = whole.to_lowercase();
    for (prefix, pick, from) in SELECTS {
        let list = lower
            .strip_prefix(prefix)
            .filter(|list| list.is_empty() || list.starts_with(' '));
        if list.is_some() {
            // Cut from the text as written, whose names keep their letters. Prefixes are ASCII.
            return select(*pick, *from, whole.get(prefix.len()..).unwrap_or(""));
        }
    }
    let plain = lower.strip_prefix("add ").unwrap_or(&lower);
    let plain = plain.strip_suffix(" prompt").unwrap_or(plain);
    let plain = plain
        .strip_prefix("get ")
        .or_else(|| plain.strip_prefix("q "))
        .or_else(|| plain.strip_prefix("uri:"))
        .unwrap_or(plain);
    plain_kind(plain).unwrap_or_else(|| {
        let word = cell.split_whitespace().next().unwrap_or("");
        RowKind::Unknown(did_you_mean(word, USUAL.iter().copied()))
    })
}

/// The list's name, and perhaps "or other".
fn select(pick: Pick, from: From, rest: &str) -> RowKind {
    let words: Vec<&str> = rest.split_whitespace().collect();
    let (list, other) = match words[..] {
        [list] => (list, false),
        [list, ref more @ ..] => {
            let more = more.join(" ").to_lowercase().replace('_', " ");
            match more.as_str() {
                "or other" | "or specify other" | "or specify" => (list, true),
                _ => return RowKind::Unknown("; write select_one LIST, with one name".into()),
            }
        }
        [] => return RowKind::Unknown("; write the list's name after it".into()),
    };
    let lower = list.to_lowercase();
    match from {
        _ if list.contains("${") => RowKind::NotYet,
        From::File if lower.ends_with(".geojson") || lower.ends_with(".xml") => RowKind::NotYet,
        From::File if !lower.ends_with(".csv") => {
            RowKind::Unknown(format!("; write the file's whole name, as in {list}.csv"))
        }
        From::Choices => RowKind::Question(pick.kind(list), other),
        _ => RowKind::Elsewhere(pick, from, list.into(), other),
    }
}

fn plain_kind(text: &str) -> Option<RowKind> {
    use QuestionKind as K;
    let kind = match text {
        "begin group" | "begin lgroup" => return Some(RowKind::Begin(false)),
        "end group" | "end lgroup" => return Some(RowKind::End(false)),
        "begin repeat" | "begin looped group" => return Some(RowKind::Begin(true)),
        "end repeat" | "end looped group" => return Some(RowKind::End(true)),
        "text" | "string" => K::Text,
        "integer" | "int" => K::Integer,
        text if most(text).is_some() => K::Integer,
        "decimal" | "float" => K::Decimal,
        "date" => K::Date,
        "note" => K::Note,
        "acknowledge" | "trigger" => K::Acknowledge,
        "image" | "photo" | "picture" => K::Media(MediaKind::Photo),
        "audio" => K::Media(MediaKind::Voice),
        "video" => K::Media(MediaKind::Video),
        "file" => K::Media(MediaKind::File),
        "calculate" | "hidden" => K::Calculate,
        "start" | "start time" | "starttime" => K::Start,
        "end" | "end time" | "endtime" => K::End,
        "today" => K::Today,
        text if BLANK.contains(&text) => K::Blank,
        "time" => K::Time,
        "datetime" | "date time" => K::DateTime,
        "geopoint" | "gps" | "location" => K::Point,
        "range" => return Some(RowKind::Range),
        "barcode" => return Some(RowKind::Code),
        "geotrace" | "geoshape" => return Some(RowKind::Trace),
        text if NOTHING.contains(&text) => return Some(RowKind::Nothing),
        "osm" => return Some(RowKind::NotYet),
        text if text.starts_with("osm ") || is_loop(text) => return Some(RowKind::NotYet),
        _ => return None,
    };
    Some(RowKind::Question(kind, false))
}

/// The largest number of a kind that has one by its name.
fn most(text: &str) -> Option<f64> {
    match text {
        "percentage" => Some(100.0),
        "number of days in last month" => Some(31.0),
        "number of days in last six months" => Some(183.0),
        "number of days in last year" => Some(365.0),
        _ => None,
    }
}

/// What the name of a kind says of its numbers.
pub(super) fn bounds(cell: &str) -> Option<Expr> {
    let most = most(&cell.to_lowercase().replace('_', " "))?;
    let is = |operator, number| {
        let number = Box::new(Expr::Number(number));
        Box::new(Expr::Binary(operator, Box::new(Expr::Itself), number))
    };
    let (least, most) = (is(Operator::AtLeast, 0.0), is(Operator::AtMost, most));
    Some(Expr::Binary(Operator::And, least, most))
}

/// What is asked once for each choice of a list, as very old forms have it.
fn is_loop(text: &str) -> bool {
    text.starts_with("begin loop") || text.starts_with("end loop") || text.starts_with("cascading")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_read_in_many_spellings() {
        let one = |list: &str| RowKind::Question(QuestionKind::One(list.into()), false);
        let many = |list: &str| RowKind::Question(QuestionKind::Many(list.into()), false);
        let check = |cell: &str, kind: RowKind| assert_eq!(read(cell), kind, "{cell}");
        check("select_one yes_no", one("yes_no"));
        check("Select One From Yes_No", one("Yes_No"));
        check("select1  x", one("x"));
        check("select all that apply from x", many("x"));
        check("add select multiple prompt using x", many("x"));
        check(
            "select_one x or_other",
            RowKind::Question(QuestionKind::One("x".into()), true),
        );
        check(
            "select one x or specify other",
            RowKind::Question(QuestionKind::One("x".into()), true),
        );
        check("begin_group", RowKind::Begin(false));
        check("End Group", RowKind::End(false));
        check("begin repeat", RowKind::Begin(true));
        let plain = |kind| RowKind::Question(kind, false);
        let file = |pick, list: &str| RowKind::Elsewhere(pick, From::File, list.into(), false);
        check("select_one_from_file X.csv", file(Pick::One, "X.csv"));
        check("select multiple from file x.csv", file(Pick::Many, "x.csv"));
        check("select_one_from_file x.geojson", RowKind::NotYet);
        check("select_one ${others}", RowKind::NotYet);
        check(
            "select one external towns",
            RowKind::Elsewhere(Pick::One, From::External, "towns".into(), false),
        );
        check("rank x", plain(QuestionKind::Rank("x".into())));
        check("dateTime", plain(QuestionKind::DateTime));
        check("add date time prompt", plain(QuestionKind::DateTime));
        check("gps", plain(QuestionKind::Point));
        check("range", RowKind::Range);
        check("add barcode prompt", RowKind::Code);
        check("uri:deviceid", plain(QuestionKind::Blank));
        check("set form title", RowKind::Nothing);
        check(
            "get phone number",
            RowKind::Question(QuestionKind::Blank, false),
        );
        check(
            "integr",
            RowKind::Unknown(" (did you mean \"integer\"?)".into()),
        );
    }
}
