//! What the files of a public release say is never said more exactly than so many people allow.

use super::{Line, facts, lines_of, themes};
use crate::support::release::House;
use calamine::{Data, Reader, Xlsx, open_workbook};
use sala::{
    export,
    model::Lang,
    report::{
        facts::{LessonRun, Run},
        release::{Kind, make},
        tables,
    },
};

const TABLES: [&str; 8] = [
    "gap",
    "calibration",
    "change",
    "items",
    "balance",
    "lessons",
    "indicators",
    "themes",
];

/// How many digits after the point a measure may have where so many people were counted.
fn digits(measure: &str, n: u64) -> usize {
    match measure {
        "n" | "n_pairs" | "invited" | "started" | "broke_off" | "completed" | "sent" | "opened"
        | "finished" | "reviews_due" | "reviews_kept" | "coded" | "uncoded" | "coded_twice" => 0,
        "needed_mean" | "current_mean" | "gap" | "mwds" | "rds" | "pni_modified" | "difference"
        | "days" => 1 + usize::from(n >= 1000),
        "t" | "p" | "d_z" | "d_av" | "d_rm" | "rank_biserial" | "spearman" | "discrimination"
        | "alpha" | "alpha_if_deleted" | "kappa" => 2,
        "tested_share" | "ipa_stability" | "over_raters" | "attrition" | "difficulty" | "bias"
        | "absolute_error" | "taken" | "right_first" | "share" | "numerator" | "denominator" => {
            2 + usize::from(n >= 100)
        }
        other => panic!("nobody says how exact {other} may be"),
    }
}

/// The digits after the point of a number in a file.
fn exactness(number: &str) -> usize {
    number.split_once('.').map_or(0, |(_, after)| after.len())
}

/// The export of this many times as many people: of more, more is shown, and more exactly.
fn handed_out(folder: &tempfile::TempDir, times: u32) -> std::path::PathBuf {
    let mut facts = facts::read();
    themes::write_something(&mut facts);
    let (runs, lessons) = (facts.runs.clone(), facts.lesson_runs.clone());
    for more in (1..times).map(|time| time * 10_000) {
        facts.runs.extend(runs.iter().map(|run| Run {
            person: run.person + more,
            ..run.clone()
        }));
        facts
            .lesson_runs
            .extend(lessons.iter().map(|run| LessonRun {
                person: run.person + more,
                ..*run
            }));
    }
    let mut house = House::new();
    let snapshot = tables::snapshot(&facts);
    house.release = make(&snapshot, &[], Kind::Public, "2026-Q3".into()).expect("a release");
    let dir = folder.path().join(times.to_string());
    export::write(&house.export(Lang::EN), &dir).expect("an export");
    dir
}

#[test]
fn every_number_of_a_public_table_is_as_rounded_as_its_n_demands() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut parts_of_parity = 0;
    for dir in [1, 8].map(|times| handed_out(&folder, times)) {
        for table in TABLES {
            let mut numbers = 0;
            for line in lines_of(&dir, table) {
                numbers += rounded(&line);
                let is_parity = line.get("indicator").is_some_and(|own| own == "4.3-parity");
                let is_part = matches!(&*line["measure"], "numerator" | "denominator");
                let is_rate = exactness(&line["value"]) > 0;
                parts_of_parity += usize::from(is_parity && is_part && is_rate);
            }
            assert!(numbers > 0, "{table} says nothing");
        }
    }
    assert!(parts_of_parity > 0, "a ratio of rates was looked at");
}

/// How many numbers a line has, each of which is rounded.
fn rounded(line: &Line) -> usize {
    if line["measure"] == "ipa_quadrant" || line["n"].is_empty() {
        return 0;
    }
    let most = digits(&line["measure"], line["n"].parse().expect("a number"));
    let numbers = ["value", "low", "high"].map(|column| &line[column]);
    let told = numbers.iter().filter(|number| !number.is_empty());
    told.inspect(|number| assert!(exactness(number) <= most, "{line:?}"))
        .count()
}

#[test]
fn no_number_of_a_public_workbook_is_more_exact_than_any_table() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = handed_out(&folder, 1);
    let mut book: Xlsx<_> = open_workbook(dir.join("sala-gap-analysis.xlsx")).expect("a workbook");
    let mut numbers = 0;
    for (name, sheet) in book.worksheets() {
        for (row, column, data) in sheet.used_cells() {
            let Data::Float(number) = data else { continue };
            let text = number.to_string();
            assert!(exactness(&text) <= 3, "{name} {row}/{column}: {text}");
            numbers += 1;
        }
    }
    assert!(numbers > 100, "{numbers}");
}
