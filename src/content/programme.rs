//! Reads who runs the bot: `programme.toml` and the consent texts beside it.

mod quotas;

use super::{
    Tree,
    facts::Facts,
    markdown,
    near::did_you_mean,
    problem::{Place, Problems},
};
use crate::model::{Country, Domain, Lang, Limits, Programme, QuietHours, Rich, Slug, SurveyId};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

const FILE: &str = "programme.toml";
const KEYS: &[&str] = &[
    "name",
    "contact",
    "languages",
    "complete",
    "consent_version",
    "quiet_from",
    "quiet_until",
    "default_zone",
    "survey",
    "undo_above",
    "second_person_above",
    "inactive_months",
    "country",
    "domain",
    "target",
];

/// Reads the programme; what is missing is a problem.
pub(super) fn read(tree: &Tree, problems: &mut Problems) -> Option<Programme> {
    let Some(text) = text_of(tree, FILE, problems) else {
        let text = "this file is missing; it says who runs the bot (see lessons/README.md)";
        problems.error(Place::file(tree.shown(FILE)), text);
        return None;
    };
    let facts = Facts::read(tree.shown(FILE), text, problems)?;
    facts.check_keys(KEYS, problems);
    let name = facts.words("name", problems);
    if name.is_empty() {
        problems.error(
            facts.place("name"),
            "name is missing; write name = { en = \"…\" }",
        );
    }
    let languages = languages(&facts, "languages", problems);
    if languages.is_empty() {
        let text = "languages is missing; write languages = [\"en\", \"km\"]";
        problems.error(facts.place("languages"), text);
    }
    let complete = languages_or(&facts, &languages, problems);
    let consent = consent(tree, &languages, problems);
    let quiet = quiet(&facts, problems);
    let default_zone = facts.text("default_zone", problems).unwrap_or("UTC");
    check_zone(default_zone, facts.place("default_zone"), problems);
    Some(Programme {
        name,
        contact: facts.words("contact", problems),
        languages,
        complete,
        countries: countries(&facts, problems),
        domains: domains(&facts, problems),
        quiet: quiet?,
        default_zone: default_zone.into(),
        consent_version: facts
            .text("consent_version", problems)
            .unwrap_or("1")
            .into(),
        consent,
        survey: facts.maybe::<SurveyId>("survey", problems),
        limits: limits(&facts, problems),
        inactive_months: inactive_months(&facts, problems)?,
        quotas: quotas::read(&facts, problems),
    })
}

/// When nobody is written to.
fn quiet(facts: &Facts, problems: &mut Problems) -> Option<QuietHours> {
    let mut hour = |key, otherwise| facts.number(key, (0..=23, Some(otherwise)), problems);
    let (from, until) = (hour("quiet_from", 21), hour("quiet_until", 7));
    Some(QuietHours {
        from: from?,
        until: until?,
    })
}

/// How large announcements may be.
fn limits(facts: &Facts, problems: &mut Problems) -> Limits {
    let usual = Limits::default();
    Limits {
        undo_above: facts.count("undo_above", usual.undo_above, problems),
        second_person_above: facts.count(
            "second_person_above",
            usual.second_person_above,
            problems,
        ),
    }
}

/// After how many months of silence everything about somebody goes; 0: never.
fn inactive_months(facts: &Facts, problems: &mut Problems) -> Option<u8> {
    facts.number("inactive_months", (0..=120, Some(18)), problems)
}

/// The text of a file in the tree; a problem if it is not UTF-8.
pub(super) fn text_of<'a>(tree: &'a Tree, path: &str, problems: &mut Problems) -> Option<&'a str> {
    let bytes = tree.get(path)?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes);
    if text.is_err() {
        let text = "this file is not UTF-8; save it again as UTF-8";
        problems.error(Place::file(tree.shown(path)), text);
    }
    Some(text.unwrap_or_default())
}

/// The languages in which everything must be written: `complete`, else all that are offered.
fn languages_or(facts: &Facts, offered: &[Lang], problems: &mut Problems) -> Vec<Lang> {
    let complete = languages(facts, "complete", problems);
    for lang in complete.iter().filter(|lang| !offered.contains(lang)) {
        let text = format!("{lang} is not among the languages; add it there or take it out here");
        problems.error(facts.place("complete"), text);
    }
    if complete.is_empty() {
        offered.to_vec()
    } else {
        complete
    }
}

fn languages(facts: &Facts, key: &str, problems: &mut Problems) -> Vec<Lang> {
    let mut languages: Vec<Lang> = Vec::new();
    for (place, code) in facts.texts(key, problems) {
        match code.parse() {
            Ok(lang) if languages.contains(&lang) => {
                problems.warn(place, format!("{lang} stands here twice"))
            }
            Ok(lang) => languages.push(lang),
            Err(error) => problems.error(place, format!("{error}")),
        }
    }
    languages
}

fn consent(tree: &Tree, languages: &[Lang], problems: &mut Problems) -> BTreeMap<Lang, Rich> {
    let mut consent = BTreeMap::new();
    for lang in languages {
        let path = format!("consent.{lang}.md");
        match text_of(tree, &path, problems) {
            Some(text) => {
                consent.insert(*lang, markdown::rich(&tree.shown(&path), text, problems));
            }
            None if *lang == Lang::EN => {
                let text = "this file is missing; it says what people agree to before they answer";
                problems.error(Place::file(tree.shown(&path)), text);
            }
            None => {
                let text = format!("this file is missing; readers of {lang} see the English text");
                problems.warn(Place::file(tree.shown(&path)), text);
            }
        }
    }
    consent
}

fn countries(facts: &Facts, problems: &mut Problems) -> Vec<Country> {
    let mut countries: Vec<Country> = Vec::new();
    for country in facts.tables("country", problems) {
        country.check_keys(&["id", "zones", "name"], problems);
        let zones = country.texts("zones", problems);
        for (place, zone) in &zones {
            check_zone(zone, place.clone(), problems);
        }
        if zones.is_empty() {
            let text = "zones is missing; write zones = [\"Asia/Phnom_Penh\"]";
            problems.error(country.place("zones"), text);
        }
        let name = country.words("name", problems);
        let Some(id) = country.need::<Slug>("id", problems) else {
            continue;
        };
        if countries.iter().any(|other| other.id == id) {
            problems.error(
                country.place("id"),
                format!("the country {id:?} stands here twice"),
            );
        }
        let zones = zones.iter().map(|(_, zone)| (*zone).to_owned()).collect();
        countries.push(Country { id, zones, name });
    }
    countries
}

fn domains(facts: &Facts, problems: &mut Problems) -> Vec<Domain> {
    let mut domains: Vec<Domain> = Vec::new();
    for domain in facts.tables("domain", problems) {
        domain.check_keys(&["id", "fcs", "name"], problems);
        let fcs = domain.text("fcs", problems).unwrap_or("");
        let letter = fcs
            .chars()
            .next()
            .filter(|letter| ('A'..='F').contains(letter) && fcs.len() == 1);
        if !fcs.is_empty() && letter.is_none() {
            problems.error(domain.place("fcs"), "fcs must be one letter from A to F");
        }
        let name = domain.words("name", problems);
        let Some(id) = domain.need("id", problems) else {
            continue;
        };
        if domains.iter().any(|other| other.id == id) {
            problems.error(
                domain.place("id"),
                format!("the domain {id} stands here twice"),
            );
        }
        domains.push(Domain {
            id,
            fcs: letter,
            name,
        });
    }
    domains
}

fn check_zone(zone: &str, place: Place, problems: &mut Problems) {
    if TimeZone::get(zone).is_ok() {
        return;
    }
    let names: Vec<String> = jiff::tz::db()
        .available()
        .map(|name| name.to_string())
        .collect();
    let near = did_you_mean(zone, names.iter().map(String::as_str));
    problems.error(
        place,
        format!("there is no time zone \"{zone}\"{near}; write one such as Asia/Phnom_Penh"),
    );
}
