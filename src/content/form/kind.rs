//! The `type` column: what kind of row it is, in all the spellings that tools have accepted.

use crate::content::near::did_you_mean;
use crate::model::{MediaKind, QuestionKind};

/// What a row is.
#[derive(Debug, PartialEq)]
pub(super) enum RowKind {
    /// A group begins; true for a repeat.
    Begin(bool),
    /// A group ends; true for a repeat.
    End(bool),
    /// Something with a value; whether "other" is added to its choices.
    Question(QuestionKind, bool),
    /// Something that cannot be asked in a chat.
    NotYet,
    /// Nothing that is known; perhaps what was meant.
    Unknown(String),
}

const SELECTS: &[(&str, Option<bool>)] = &[
    ("select one from file", None),
    ("select multiple from file", None),
    ("select one external", None),
    ("rank", None),
    ("add select one prompt using", Some(false)),
    ("add select multiple prompt using", Some(true)),
    ("select all that apply from", Some(true)),
    ("select all that apply", Some(true)),
    ("select multiple from", Some(true)),
    ("select multiple using", Some(true)),
    ("select multiple", Some(true)),
    ("select many", Some(true)),
    ("select one from", Some(false)),
    ("select one using", Some(false)),
    ("select one", Some(false)),
    ("select1", Some(false)),
];

const NOT_YET: &[&str] = &[
    "geopoint",
    "gps",
    "location",
    "geotrace",
    "geoshape",
    "time",
    "datetime",
    "date time",
    "range",
    "barcode",
    "osm",
    "xml external",
    "csv external",
    "csv-external",
    "xml-external",
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
    for (prefix, many) in SELECTS {
        let list = lower
            .strip_prefix(prefix)
            .filter(|list| list.is_empty() || list.starts_with(' '));
        if list.is_some() {
            // Cut from the text as written, whose names keep their letters. Prefixes are ASCII.
            return select(*many, whole.get(prefix.len()..).unwrap_or(""));
        }
    }
    let plain = lower.strip_prefix("add ").unwrap_or(&lower);
    let plain = plain.strip_suffix(" prompt").unwrap_or(plain);
    let plain = plain
        .strip_prefix("get ")
        .or_else(|| plain.strip_prefix("q "))
        .unwrap_or(plain);
    plain_kind(plain).unwrap_or_else(|| {
        let word = cell.split_whitespace().next().unwrap_or("");
        RowKind::Unknown(did_you_mean(word, USUAL.iter().copied()))
    })
}

/// The list's name, and perhaps "or other".
fn select(many: Option<bool>, rest: &str) -> RowKind {
    let Some(many) = many else {
        return RowKind::NotYet;
    };
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
    if list.contains("${") {
        return RowKind::NotYet;
    }
    let kind = match many {
        true => QuestionKind::Many(list.into()),
        false => QuestionKind::One(list.into()),
    };
    RowKind::Question(kind, other)
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
        text if NOT_YET.contains(&text) => return Some(RowKind::NotYet),
        _ => return None,
    };
    Some(RowKind::Question(kind, false))
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
        check("select_one_from_file x.csv", RowKind::NotYet);
        check("dateTime", RowKind::NotYet);
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
