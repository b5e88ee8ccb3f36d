//! The tables as CSV and their description.

use crate::support::release::House;
use sala::{export, model::Lang};
use serde_json::Value;
use std::path::Path;

/// The files of an export in English.
fn folder(house: &House) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    export::write(&house.export(Lang::EN), &folder.path().join("out")).expect("an export");
    folder
}

fn read(folder: &tempfile::TempDir, name: &str) -> String {
    let path = folder.path().join("out").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The lines of a file, without the mark at its beginning.
fn lines(text: &str) -> Vec<&str> {
    let text = text.strip_prefix('\u{feff}').expect("a mark");
    let text = text.strip_suffix("\r\n").expect("a last line that ends");
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(lines.iter().all(|line| !line.contains('\n')));
    lines
}

#[test]
fn every_table_has_its_columns() {
    let folder = folder(&House::new());
    let tail = "by,group,by2,group2,measure,value,low,high,n,status,note";
    for name in ["gap", "calibration", "change", "balance", "lessons"] {
        let text = read(&folder, &format!("{name}.csv"));
        assert_eq!(
            lines(&text)[0],
            format!("release,wave,competence,{tail}"),
            "{name}"
        );
    }
    for name in ["items", "themes"] {
        let text = read(&folder, &format!("{name}.csv"));
        let head = format!("release,wave,competence,item,{tail}");
        assert_eq!(lines(&text)[0], head, "{name}");
    }
    let indicators = read(&folder, "indicators.csv");
    let head = format!("release,wave,competence,target,indicator,class,period,{tail}");
    assert_eq!(lines(&indicators)[0], head);
}

#[test]
fn rows_are_written_as_they_are() {
    let folder = folder(&House::new());
    let gap = read(&folder, "gap.csv");
    let has = |text: &str, line: &str| assert!(lines(text).contains(&line), "{line}\n{text}");
    has(
        &gap,
        "2026-Q4,1,sell-online,,,,,needed_mean,3.4,3.25,3.55,120,F,",
    );
    has(
        &gap,
        "2026-Q4,1,sell-online,,,,,ipa_quadrant,concentrate,,,120,F,crosshair-mean",
    );
    // Carried over from the release before, and hidden in both ways.
    has(&gap, "2026-Q3,1,judge-truth,country,sg,,,gap,,,,,A,");
    has(
        &gap,
        "2026-Q3,1,judge-truth,country,not_stated,,,gap,,,,,D,",
    );
    let calibration = read(&folder, "calibration.csv");
    has(
        &calibration,
        "2026-Q4,1,,area,making,,,spearman,0.4,0.34,0.46,120,F,",
    );
    has(
        &calibration,
        "2026-Q4,1,,area,making,country,sg,over_raters,,,,,A,",
    );
    let indicators = read(&folder, "indicators.csv");
    has(
        &indicators,
        "2026-Q4,,,4.3,4.3.1,S,2026-Q4,,,,,share,0.41,,,120,F,few-people",
    );
    let items = read(&folder, "items.csv");
    has(
        &items,
        "2026-Q4,1,,policy-consultation/first_three,choice,cheaper,,,taken,0.7,,,120,F,",
    );
    has(
        &read(&folder, "themes.csv"),
        "2026-Q4,1,,policy-consultation/open_change,theme,Cheaper data,,,share,0.45,,,120,F,",
    );
}

#[test]
fn the_codebook_has_every_question_and_choice_in_every_language() {
    let folder = folder(&House::new());
    let codebook = read(&folder, "codebook.csv");
    let lines = lines(&codebook);
    let labels = "label_en,label_km,label_lo,label_th,label_vi,label_id,label_my";
    let head = format!("survey,version,name,type,competence,measure,choice,score,{labels}");
    assert_eq!(lines[0], head);
    let question = ",rate_photo,select_one level,photograph-work,current,,,Can you take clear";
    let choice = ",sex,select_one sex,,profile,female,,Woman,ស្ត្រី";
    for wanted in [question, choice] {
        assert!(lines.iter().any(|line| line.contains(wanted)), "{wanted}");
    }
}

#[test]
fn the_package_describes_every_file_and_every_word() {
    let folder = folder(&House::new());
    let package: Value = serde_json::from_str(&read(&folder, "datapackage.json")).expect("JSON");
    assert_eq!(package["created"], "2026-12-31T09:30:00Z");
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    let description = package["description"].as_str().expect("a text");
    assert!(description.contains("Self-selected sample") && description.contains("apostrophe"));
    let resources = package["resources"].as_array().expect("a list");
    assert_eq!(resources.len(), 9);
    for resource in resources {
        let text = read(&folder, resource["path"].as_str().expect("a path"));
        let fields = resource["schema"]["fields"].as_array().expect("a list");
        let names: Vec<&str> = fields
            .iter()
            .filter_map(|field| field["name"].as_str())
            .collect();
        assert_eq!(lines(&text)[0], names.join(","));
        for field in fields {
            let about = field["description"].as_str().unwrap_or_default();
            assert!(!about.is_empty(), "{field}");
            let categories = field["categories"].as_array().into_iter().flatten();
            for category in categories {
                assert_ne!(category["label"], "", "{category}");
            }
        }
    }
}

#[test]
fn the_same_release_gives_the_same_bytes() {
    let house = House::new();
    let (one, two) = (folder(&house), folder(&house));
    let all = |folder: &tempfile::TempDir| {
        let mut found = Vec::new();
        gather(&folder.path().join("out"), &mut found);
        found.sort();
        found
    };
    let (one, two) = (all(&one), all(&two));
    assert!(one.len() >= 9);
    assert!(one == two, "two exports of one release differ");
}

/// Every file under a folder: its name and its bytes.
fn gather(folder: &Path, found: &mut Vec<(std::ffi::OsString, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, found);
        } else {
            let name = path.file_name().expect("a name").to_owned();
            found.push((name, std::fs::read(&path).expect("a file")));
        }
    }
}

#[test]
fn a_release_without_numbers_is_handed_out_with_empty_tables() {
    let folder = folder(&House::empty());
    assert_eq!(lines(&read(&folder, "gap.csv")).len(), 1);
}
