//! Writers: from a release, whose numbers are frozen, to the folder that is handed out. They count nothing and hide nothing.
//!
//! [`sheet`] lays the rows out as tables; [`csv`], [`package`] and the workbook write those tables down. Everything is made in memory,
//! and [`folder`], the only one that touches a disk, puts it in place as a whole.

mod archive;
pub mod chart;
mod codebook;
mod csv;
pub mod figures;
pub mod folder;
pub mod microdata;
mod names;
mod package;
mod page;
mod published;
mod sheet;
mod spss;
mod words;
mod workbook;

use crate::{
    model::{Lang, Library, Part, Survey, Whom},
    report::{By, Cell, Release},
    text::Texts,
};
use std::{collections::BTreeMap, path::Path, sync::Arc};

pub use csv::table;
pub use figures::Figures;
pub use folder::Trouble;
pub use published::read;

/// The licence of what is handed out, unless the programme chose another.
pub const LICENCE: &str = "CC-BY-4.0";

/// The workbook's file.
const WORKBOOK: &str = "sala-gap-analysis.xlsx";

/// What is handed out, and how.
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    /// The numbers.
    pub release: &'a Release,
    /// The names of earlier releases by their number: tables that were carried over are theirs.
    pub earlier: &'a BTreeMap<u32, String>,
    /// The names of competences, areas, domains and countries.
    pub library: &'a Library,
    /// The surveys that were asked, every text of them.
    pub surveys: &'a [Arc<Survey>],
    /// The sentences.
    pub texts: &'a Texts,
    /// The language of the page, the pictures and the workbook.
    pub lang: Lang,
    /// Rows of people, where the owner asked for them and may.
    pub microdata: Option<&'a microdata::Microdata<'a>>,
    /// An identifier of SPDX.
    pub licence: &'a str,
}

/// Writes the whole folder; an export that stood there before is replaced, at once and only when all is written.
pub fn write(export: &Export<'_>, dir: &Path) -> Result<(), Trouble> {
    let files = files(export)?;
    folder::replace(dir, |folder| {
        files
            .iter()
            .try_for_each(|(path, bytes)| folder.put(path, bytes))
    })
}

/// Every file with its path in the folder.
fn files(export: &Export<'_>) -> Result<Vec<(String, Vec<u8>)>, Trouble> {
    let sheets = sheet::all(export);
    let mut files: Vec<(String, Vec<u8>)> = sheets
        .iter()
        .map(|sheet| (format!("{}.csv", sheet.name), csv::bytes(sheet)))
        .collect();
    let package = package::describe(export, &sheets);
    files.push(("datapackage.json".into(), package.into_bytes()));
    let figures = Figures::of(export);
    files.push(("report.html".into(), page::html(&figures).into_bytes()));
    files.push((WORKBOOK.into(), workbook::bytes(&figures, &sheets)?));
    files.extend(pictures(&figures));
    let microdata = export.microdata.iter();
    files.extend(microdata.flat_map(|data| microdata::files(export, data)));
    Ok(files)
}

/// One file of it.
pub fn file(export: &Export<'_>, part: Part) -> Result<Vec<u8>, Trouble> {
    let figures = Figures::of(export);
    match part {
        Part::Workbook => Ok(workbook::bytes(&figures, &sheet::all(export))?),
        Part::Page => Ok(page::html(&figures).into_bytes()),
        Part::Package | Part::Answers => Ok(archive::packed(&files(export)?, export.release.made)?),
    }
}

/// The gaps of some people as a picture; none where nothing can be shown.
pub fn gap_picture(export: &Export<'_>, whom: &Whom) -> Option<Vec<u8>> {
    let figures = Figures::of(export);
    let gaps = figures.drawn_gaps(&cell(whom));
    let name = export.whom(whom);
    let foot = match name.is_empty() {
        true => figures.foot(),
        false => format!("{name} · {}", figures.foot()),
    };
    (!gaps.is_empty()).then(|| chart::gaps(figures.words(), &gaps, &foot))
}

/// The cell of a release in which these people are counted.
pub fn cell(whom: &Whom) -> Cell {
    let part = |(grouping, group): &(_, String)| (By::Grouping(*grouping), group.clone());
    Cell(whom.iter().map(part).collect())
}

/// The pictures that chat sends; none where there is nothing to draw.
fn pictures(figures: &Figures<'_>) -> Vec<(String, Vec<u8>)> {
    let (words, foot) = (figures.words(), figures.foot());
    let (gaps, over) = (
        figures.drawn_gaps(&Cell::default()),
        figures.drawn_over_raters(),
    );
    let gaps = (!gaps.is_empty()).then(|| chart::gaps(words, &gaps, &foot));
    let over = (!over.is_empty()).then(|| chart::calibration(words, &over, &foot));
    let named = [("gap", gaps), ("calibration", over)];
    let file = |(name, png): (&str, Option<Vec<u8>>)| Some((format!("charts/{name}.png"), png?));
    named.into_iter().filter_map(file).collect()
}
