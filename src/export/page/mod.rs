//! `report.html`: one page without scripts, for phones and for paper. Every table that has nothing to show says why.

mod brief;
mod gaps;
mod people;
mod skills;
mod themes;

use super::figures::{Figures, number};
use crate::{
    model::Lang,
    report::{Row, Status, Table, Value, release::Kind},
};
use askama::Template;
use jiff::tz::TimeZone;

/// The page.
#[derive(Template)]
#[template(path = "report.html", config = "src/export/askama.toml")]
struct Page<'a> {
    lang: &'a str,
    fonts: &'static str,
    /// How far lines stand apart; scripts with marks above and below need more.
    height: &'static str,
    title: String,
    edition: String,
    sections: Vec<Section>,
}

/// A part of the page with a heading.
struct Section {
    heading: String,
    parts: Vec<Part>,
    /// Whether it begins a sheet of paper.
    new_page: bool,
}

/// What a section is made of.
enum Part {
    Heading(String),
    Text(String),
    /// Why there is no table.
    Empty(String),
    /// SVG, safe as it is.
    Picture(String),
    List(Vec<String>),
    Grid(Grid),
}

/// A table; the first column names the row.
struct Grid {
    head: Vec<String>,
    rows: Vec<(String, Vec<Entry>)>,
}

/// What stands in one place of a table.
#[derive(Default)]
struct Entry {
    text: String,
    /// Its range.
    small: String,
    hidden: bool,
}

impl Entry {
    fn plain(text: impl Into<String>) -> Entry {
        Entry {
            text: text.into(),
            ..Entry::default()
        }
    }
}

/// The page of a release.
pub(super) fn html(figures: &Figures<'_>) -> String {
    let export = figures.export;
    let release = export.release;
    let day = release.made.to_zoned(TimeZone::UTC).date();
    let edition = [
        ("name", export.library.programme.name.get(export.lang)),
        ("release", &release.name),
        ("date", &export.texts.date(export.lang, day)),
    ];
    let page = Page {
        lang: export.lang.code(),
        fonts: fonts(export.lang),
        height: match export.lang {
            Lang::KM | Lang::MY | Lang::LO | Lang::TH => "1.8",
            _ => "1.55",
        },
        title: export.say("report-title"),
        edition: export.fill("report-edition", &edition),
        sections: sections(figures),
    };
    // Writing into a string fails only if a part of the template does, and none of ours can.
    page.render().unwrap_or_default()
}

fn sections(figures: &Figures<'_>) -> Vec<Section> {
    let first = [
        about(figures),
        people::who(figures),
        gaps::everybody(figures),
        gaps::groups(figures),
        skills::calibration(figures),
        skills::change(figures),
        people::lessons(figures),
    ];
    let last = [how(figures), brief::brief(figures)];
    let written = themes::written(figures);
    first.into_iter().chain(written).chain(last).collect()
}

/// Fonts that phones and computers have for a script, the best first.
fn fonts(lang: Lang) -> &'static str {
    match lang {
        Lang::KM => {
            "'Noto Sans Khmer', 'Khmer OS Siemreap', 'Khmer OS', 'Khmer UI', 'Leelawadee UI', 'Khmer Sangam MN', 'Noto Sans', system-ui, sans-serif"
        }
        Lang::LO => {
            "'Noto Sans Lao', 'Phetsarath OT', 'Leelawadee UI', 'Lao UI', 'Lao Sangam MN', 'Noto Sans', system-ui, sans-serif"
        }
        Lang::TH => {
            "'Noto Sans Thai', Sarabun, 'Leelawadee UI', Thonburi, 'Noto Sans', system-ui, sans-serif"
        }
        Lang::MY => {
            "'Noto Sans Myanmar', Pyidaungsu, 'Myanmar Text', 'Myanmar Sangam MN', 'Noto Sans', system-ui, sans-serif"
        }
        _ => "'Noto Sans', system-ui, 'Segoe UI', Roboto, sans-serif",
    }
}

fn about(figures: &Figures<'_>) -> Section {
    let export = figures.export;
    let kind = match export.release.kind {
        Kind::Public => "report-kind-public",
        Kind::Partner => "report-kind-partner",
    };
    section(
        export.say("report-about"),
        vec![
            Part::Text(export.say("report-about-text")),
            Part::Text(export.say("report-self-selected")),
            Part::Text(export.fill(kind, &[("k", &least(figures))])),
        ],
    )
}

fn how(figures: &Figures<'_>) -> Section {
    let export = figures.export;
    let plain = |key: &str| Part::Text(export.say(key));
    section(
        export.say("report-how"),
        vec![
            plain("report-self-selected"),
            plain("report-how-interval"),
            plain("report-how-indices"),
            plain("report-how-places"),
            Part::Text(export.fill("report-how-hidden", &[("k", &least(figures))])),
            plain("report-how-files"),
        ],
    )
}

fn section(heading: String, parts: Vec<Part>) -> Section {
    Section {
        heading,
        parts,
        new_page: false,
    }
}

/// How few people may stand behind a number.
fn least(figures: &Figures<'_>) -> String {
    figures.export.release.kind.least().to_string()
}

/// How a number is written.
type Unit = fn(f64) -> String;

/// A number with at most two decimals.
fn decimal(number: f64) -> String {
    let text = format!("{:.2}", number + 0.0);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    match text {
        "-0" => "0".to_owned(),
        text => text.to_owned(),
    }
}

/// A share.
fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// What stands where this row is due: its value and range, or why there is none.
fn entry(figures: &Figures<'_>, row: Option<&Row>, unit: Unit) -> Entry {
    let export = figures.export;
    let Some(row) = row else {
        return Entry::plain("–");
    };
    let hidden = |text| Entry {
        text,
        hidden: true,
        ..Entry::default()
    };
    match (row.status, &row.value) {
        (Status::A, _) => hidden(export.fill("report-hidden", &[("k", &least(figures))])),
        (Status::D, _) => hidden(export.say("report-hidden-other")),
        (Status::F, Some(Value::Word(word))) => {
            Entry::plain(export.say(&format!("report-quadrant-{}", word.replace('_', "-"))))
        }
        (Status::F, _) => Entry {
            text: number(row).map_or_else(|| "–".into(), unit),
            small: range(figures, row, unit),
            hidden: false,
        },
    }
}

/// The range of a row, if it has one.
fn range(figures: &Figures<'_>, row: &Row, unit: Unit) -> String {
    let Some((low, high)) = row.low.zip(row.high) else {
        return String::new();
    };
    let ends = [("low", unit(low)), ("high", unit(high))];
    let ends = ends.each_ref().map(|(name, text)| (*name, text.as_str()));
    figures.export.fill("report-between", &ends)
}

/// A table, or why there is none.
fn grid_or(grid: Grid, empty: &str, figures: &Figures<'_>) -> Part {
    match grid.rows.is_empty() {
        true => Part::Empty(figures.export.say(empty)),
        false => Part::Grid(grid),
    }
}

/// Whether anything of a table may be shown.
fn any_shown(figures: &Figures<'_>, table: Table) -> bool {
    figures.of_table(table).any(|row| row.status == Status::F)
}
