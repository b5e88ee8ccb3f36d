//! Words that a spreadsheet would compute, or that would break a file.

use crate::support::release::{House, row};
use sala::{
    export,
    model::Lang,
    report::{By, Cell, Row, Statistic, Table},
};

/// Five hundred strings: every dangerous beginning before every dangerous rest.
pub(crate) fn strings() -> Vec<String> {
    let first = [
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "\0",
        "＝",
        "＋",
        "－",
        "＠",
        "\"=",
        "'=",
        ";=",
        ",=",
        "\u{feff}=",
        " =",
        "<b>",
        "&",
    ];
    let rest = [
        "1+1",
        "cmd|' /C calc'!A0",
        "HYPERLINK(\"http://example.org\",\"tap\")",
        "SUM(A1:A9)*cmd|'/C x'!A1",
        "\"quoted\"",
        "a,b;c\td",
        "line\nbreak",
        "line\r\nbreak",
        "តម្លៃ",
        "ဈေးနှုန်း",
        "",
        "-2",
        "A1",
        "{=1}",
        "IMPORTXML(\"http://example.org\";\"//a\")",
        "DDE(\"cmd\";\"/C calc\";\"x\")",
        "</script><script>alert(1)</script>",
        "]]>",
        "_x0041_",
        "0x1F",
        "1e5",
        "TRUE",
        "http://example.org",
        "internal:Sheet1!A1",
        "''",
    ];
    let all = first
        .iter()
        .flat_map(|first| rest.iter().map(move |rest| format!("{first}{rest}")));
    all.collect()
}

/// A house in which every text that can come from outside is one of the strings.
pub(crate) fn house() -> House {
    let mut house = House::new();
    house.release.rows = strings()
        .iter()
        .map(|text| Row {
            item: Some(text.clone()),
            cell: Cell(vec![(By::Choice, text.clone())]),
            note: text.clone(),
            ..row(Table::Items, Statistic::Taken, -0.5)
        })
        .collect();
    house
}

#[test]
fn no_text_in_a_csv_begins_like_a_formula_and_none_is_lost() {
    let strings = strings();
    assert_eq!(strings.len(), 500);
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("out");
    export::write(&house().export(Lang::EN), &dir).expect("an export");
    let mut file = csv::ReaderBuilder::new()
        .from_path(dir.join("items.csv"))
        .expect("a file");
    let rows: Vec<csv::StringRecord> = file.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), strings.len());
    for (row, text) in rows.iter().zip(&strings) {
        let (item, value) = (&row[3], &row[9]);
        let guarded = item.strip_prefix('\'').filter(|_| !text.starts_with('\''));
        assert_eq!(guarded.unwrap_or(item), text);
        let first = item.chars().next().expect("a letter");
        assert!(!"=+-@\t\r\n\0＝＋－＠".contains(first), "{item:?}");
        assert_eq!(value, "-0.5", "a number is never guarded");
    }
}
