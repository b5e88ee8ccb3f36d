//! The page: in every language, without scripts, and with a reason in place of every empty table.

use super::hostile;
use crate::support::release::House;
use sala::{export, model::Lang};

/// The page of a house in a language.
fn page(house: &House, lang: Lang) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("out");
    export::write(&house.export(lang), &dir).expect("an export");
    std::fs::read_to_string(dir.join("report.html")).expect("a page")
}

#[test]
fn every_language_has_a_page_without_scripts() {
    let house = House::new();
    for lang in Lang::ALL {
        let page = page(&house, lang);
        assert!(page.contains(&format!("<html lang=\"{lang}\">")), "{lang}");
        for key in [
            "report-title",
            "report-self-selected",
            "report-brief",
            "report-empty-gap",
        ] {
            let says = house.texts.get(lang, key, None);
            assert_eq!(
                page.contains(&says),
                key != "report-empty-gap",
                "{key} in {lang}"
            );
        }
        let hidden = house.texts.fill(lang, "report-hidden", &[("k", "10")]);
        assert!(page.contains(&hidden), "{hidden}");
        assert!(
            !page.contains("report-"),
            "a key without a sentence in {lang}"
        );
        assert!(!page.contains("<script") && !page.contains("http-equiv"));
        assert_eq!(page.matches("<svg").count(), 2, "{lang}");
    }
}

#[test]
fn the_brief_says_what_is_largest_for_whom_and_what_is_hidden() {
    let page = page(&House::new(), Lang::EN);
    let has = |text: &str| assert!(page.contains(text), "{text}\n{page}");
    has(
        "Selling and being paid: 1.9 (1.7 to 2.1, 120 people) · Largest for: Viet Nam (2.4), Arts and crafts (2.5)",
    );
    has("Cheaper data and devices: 70 % of 120 people");
    has("too few people stand behind them, or all alike: 10");
    has("cannot be worked out: 7");
    has("known to about 0.2 more or less");
    has("whose place is not sure: 5 of 7");
}

#[test]
fn an_empty_release_says_why_there_is_nothing() {
    let house = House::empty();
    for lang in Lang::ALL {
        let page = page(&house, lang);
        for table in [
            "balance",
            "gap",
            "groups",
            "calibration",
            "change",
            "lessons",
            "taken",
        ] {
            let says = house
                .texts
                .get(lang, &format!("report-empty-{table}"), None);
            assert!(page.contains(&says), "{table} in {lang}");
        }
        assert!(!page.contains("<table") && !page.contains("NaN"), "{lang}");
    }
}

#[test]
fn hostile_words_stay_words() {
    let page = page(&hostile::house(), Lang::EN);
    assert!(!page.contains("<script") && !page.contains("<b>"));
}

#[test]
fn hidden_numbers_and_the_last_page_are_marked() {
    let page = page(&House::new(), Lang::EN);
    assert!(page.contains("<td class=\"hidden\">hidden, fewer than 10 people</td>"));
    assert!(page.contains("<td class=\"hidden\">hidden to protect others</td>"));
    assert_eq!(page.matches("<section class=\"page\">").count(), 1);
}
