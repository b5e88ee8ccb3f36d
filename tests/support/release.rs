//! A small release, made by hand: seven competences, two waves, two ways of telling people apart, and every kind of hidden number.

use sala::{
    content::{self, Tree},
    export::{Export, LICENCE},
    model::{Grouping, Lang, Library},
    report::{
        By, Cell, Release, Row, Statistic, Status, Table, Value, release::Sheet, table::NOT_STATED,
    },
    text::Texts,
};
use serde_json::json;
use std::collections::BTreeMap;

/// What the competences are, and how large the gap of each is.
pub(crate) const GAPS: [(&str, f64, f64); 7] = [
    ("sell-online", 3.4, 1.5),
    ("record-edit", 3.1, 1.7),
    ("photograph-work", 3.6, 2.4),
    ("rights-licences", 2.6, 1.5),
    ("ai-tools", 2.2, 1.6),
    ("keep-files", 2.4, 2.1),
    ("judge-truth", 2.1, 2.3),
];

/// All that an export is made of.
pub(crate) struct House {
    pub(crate) release: Release,
    pub(crate) earlier: BTreeMap<u32, String>,
    pub(crate) library: Library,
    pub(crate) texts: Texts,
}

impl House {
    /// The shipped content and [`release`].
    pub(crate) fn new() -> House {
        let (loaded, problems) = content::load(&Tree::shipped());
        let loaded = loaded.unwrap_or_else(|| panic!("{problems:#?}"));
        House {
            release: release(),
            earlier: BTreeMap::from([(1, "2026-Q3".into()), (2, "2026-Q4".into())]),
            library: loaded.library,
            texts: Texts::shipped(),
        }
    }

    /// The same without any number.
    pub(crate) fn empty() -> House {
        let mut house = House::new();
        house.release.rows.clear();
        house
    }

    /// The export in this language.
    pub(crate) fn export(&self, lang: Lang) -> Export<'_> {
        Export {
            release: &self.release,
            earlier: &self.earlier,
            library: &self.library,
            surveys: self.library.surveys(),
            texts: &self.texts,
            lang,
            microdata: None,
            licence: LICENCE,
        }
    }
}

/// A row that everybody may see, about everybody; what it does not name is as in a row that was read from a ledger.
pub(crate) fn row(table: Table, statistic: Statistic, value: f64) -> Row {
    let row = json!({
        "table": table,
        "wave": 1,
        "cell": [],
        "statistic": statistic,
        "value": value,
        "n": 120,
        "status": "F",
        "note": "",
        "population": "people/1",
    });
    serde_json::from_value(row).expect("a row")
}

/// A row whose number is hidden.
pub(crate) fn hidden(row: Row, status: Status) -> Row {
    Row {
        value: None,
        low: None,
        high: None,
        n: None,
        status,
        ..row
    }
}

fn cell(grouping: Grouping, group: &str) -> Cell {
    Cell(vec![(By::Grouping(grouping), group.into())])
}

fn release() -> Release {
    let mut rows = Vec::new();
    GAPS.iter().for_each(|gap| gaps(&mut rows, *gap));
    calibration(&mut rows);
    changes(&mut rows);
    items(&mut rows);
    others(&mut rows);
    let fresh = |table, by: &[By]| {
        (
            Sheet {
                table,
                by: by.to_vec(),
            },
            2,
        )
    };
    let country = By::Grouping(Grouping::Country);
    let tables = [
        fresh(Table::Gap, &[]),
        (
            Sheet {
                table: Table::Gap,
                by: vec![country],
            },
            1,
        ),
        fresh(Table::Balance, &[]),
    ];
    let release = json!({
        "number": 2,
        "kind": "public",
        "name": "2026-Q4",
        "made": "2026-12-31T09:30:00Z",
        "rows": [],
        "tables": [],
        "moves": {},
    });
    Release {
        rows,
        tables: tables.to_vec(),
        ..serde_json::from_value(release).expect("a release")
    }
}

fn gaps(rows: &mut Vec<Row>, (competence, needed, current): (&str, f64, f64)) {
    use Statistic as S;
    let gap = needed - current;
    let of = |statistic, value: f64, spread: Option<f64>| Row {
        competence: Some(competence.parse().expect("an id")),
        low: spread.map(|spread| value - spread),
        high: spread.map(|spread| value + spread),
        ..row(Table::Gap, statistic, value)
    };
    let mut own = vec![
        of(S::N, 120.0, None),
        of(S::NeededMean, needed, Some(0.15)),
        of(S::CurrentMean, current, Some(0.18)),
        of(S::TestedShare, current / 4.0, Some(0.09)),
        of(S::Gap, gap, Some(0.2)),
        of(S::Mwds, gap * needed, Some(0.7)),
        of(S::Rds, -40.0 * gap, None),
        of(S::PniModified, gap / current, Some(0.12)),
        of(S::IpaStability, 0.4 + needed / 8.0, None),
    ];
    own[6].note = "negative-is-need".into();
    let quadrant = if needed > 2.7 {
        "concentrate"
    } else {
        "low_priority"
    };
    own.push(Row {
        value: Some(Value::Word(quadrant.into())),
        note: "crosshair-mean".into(),
        ..of(S::IpaQuadrant, 0.0, None)
    });
    rows.extend(own);
    let groups = [("kh", 0.3, 60), ("la", -0.1, 30), ("vn", 0.5, 22)];
    for (group, more, n) in groups {
        rows.push(Row {
            cell: cell(Grouping::Country, group),
            n: Some(n),
            ..of(S::Gap, gap + more, Some(0.4))
        });
    }
    for (group, status) in [("sg", Status::A), (NOT_STATED, Status::D)] {
        let row = Row {
            cell: cell(Grouping::Country, group),
            ..of(S::Gap, gap, None)
        };
        rows.push(hidden(row, status));
    }
    for (group, more) in [("crafts", 0.6), ("performance", -0.2)] {
        let row = Row {
            cell: cell(Grouping::Domain, group),
            n: Some(48),
            ..of(S::Gap, gap + more, Some(0.3))
        };
        rows.push(row);
    }
}

fn calibration(rows: &mut Vec<Row>) {
    use Statistic as S;
    for (area, bias) in [("information", 0.11), ("making", -0.04), ("reaching", 0.22)] {
        let of = |statistic, value: f64| Row {
            item: Some(area.into()),
            low: Some(value - 0.06),
            high: Some(value + 0.06),
            ..row(Table::Calibration, statistic, value)
        };
        let over = of(S::OverRaters, 0.3 + bias);
        let small = Row {
            cell: cell(Grouping::Country, "sg"),
            ..over.clone()
        };
        rows.extend([
            of(S::Bias, bias),
            of(S::AbsoluteError, 0.2 + bias.abs()),
            of(S::Spearman, 0.4),
            over,
            hidden(small, Status::A),
        ]);
    }
}

fn changes(rows: &mut Vec<Row>) {
    use Statistic as S;
    for (competence, by) in [("sell-online", 0.42), ("keep-files", -0.05)] {
        let of = |statistic, value: f64| Row {
            wave: Some(2),
            competence: Some(competence.parse().expect("an id")),
            n: Some(64),
            ..row(Table::Change, statistic, value)
        };
        let difference = Row {
            low: Some(by - 0.2),
            high: Some(by + 0.2),
            ..of(S::Difference, by)
        };
        rows.extend([
            of(S::NPairs, 64.0),
            difference,
            of(S::DAv, by / 0.9),
            of(S::P, 0.04),
            of(S::Attrition, 0.47),
        ]);
    }
}

fn items(rows: &mut Vec<Row>) {
    let choices = [
        ("cheaper", 0.7),
        ("lessons", 0.55),
        ("selling", 0.5),
        ("money", 0.2),
    ];
    for (choice, share) in choices {
        rows.push(Row {
            item: Some("policy-consultation/first_three".into()),
            cell: Cell(vec![(By::Choice, choice.into())]),
            ..row(Table::Items, Statistic::Taken, share)
        });
    }
    let item = |statistic, value| Row {
        item: Some("digital-skills/test_photo".into()),
        competence: Some("photograph-work".parse().expect("an id")),
        ..row(Table::Items, statistic, value)
    };
    rows.extend([
        item(Statistic::Difficulty, 0.58),
        item(Statistic::Discrimination, 0.31),
    ]);
}

fn others(rows: &mut Vec<Row>) {
    use Statistic as S;
    themes(rows);
    let balance = [
        (S::Invited, 210),
        (S::Started, 160),
        (S::BrokeOff, 22),
        (S::Completed, 138),
    ];
    for (statistic, n) in balance {
        rows.push(Row {
            n: Some(n),
            ..row(Table::Balance, statistic, n as f64)
        });
    }
    for (group, n) in [("kh", 70.0), ("la", 33.0), ("vn", 25.0)] {
        rows.push(Row {
            cell: cell(Grouping::Country, group),
            ..row(Table::Balance, S::Completed, n)
        });
    }
    let lessons = [
        (S::Sent, 96.0),
        (S::Opened, 80.0),
        (S::Finished, 61.0),
        (S::RightFirst, 0.64),
        (S::Days, 1.8),
        (S::ReviewsDue, 240.0),
        (S::ReviewsKept, 171.0),
    ];
    for (statistic, value) in lessons {
        rows.push(Row {
            wave: None,
            ..row(Table::Lessons, statistic, value)
        });
    }
    for (statistic, value) in [
        (S::Numerator, 41.0),
        (S::Denominator, 100.0),
        (S::Share, 0.41),
    ] {
        rows.push(Row {
            item: Some("4.3.1".into()),
            wave: None,
            note: "target=4.3 class=S period=2026-Q4 few-people".into(),
            ..row(Table::Indicators, statistic, value)
        });
    }
}

fn themes(rows: &mut Vec<Row>) {
    use Statistic as S;
    let of = |statistic, value| Row {
        item: Some("policy-consultation/open_change".into()),
        ..row(Table::Themes, statistic, value)
    };
    rows.extend([
        of(S::Coded, 120.0),
        of(S::Uncoded, 14.0),
        of(S::CodedTwice, 24.0),
        of(S::Kappa, 0.71),
    ]);
    for (theme, n) in [("Cheaper data", 54.0), ("none_fits", 66.0)] {
        let of = |statistic, value| Row {
            cell: Cell(vec![(By::Theme, theme.into())]),
            ..of(statistic, value)
        };
        rows.extend([of(S::Coded, n), of(S::Share, n / 120.0)]);
    }
}
