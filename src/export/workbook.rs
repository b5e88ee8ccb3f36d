//! `sala-gap-analysis.xlsx`: the same tables for people who work in a spreadsheet, with charts that it draws itself. Words are
//! written as words, so that none becomes a formula.

use super::{
    Export,
    chart::Estimate,
    figures::{self, Figures},
    sheet::{Field, Sheet},
};
use crate::{model::Lang, report::release::Kind};
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartErrorBars, ChartErrorBarsType, ChartLegendPosition,
    ChartRange, ChartSolidFill, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook,
    Worksheet, XlsxError,
};

/// The most letters that a cell takes.
const LONGEST: usize = 32_767;

/// The most rows of a sheet, the header among them.
const MOST_ROWS: usize = 1_048_576;

/// The widest that a column is made, in letters.
const WIDEST: usize = 60;

/// The workbook of these tables.
pub(super) fn bytes(figures: &Figures<'_>, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let export = figures.export;
    let made = ExcelDateTime::from_timestamp(export.release.made.as_second())?;
    let mut workbook = Workbook::new();
    // The release's date and not today's: the same release gives the same bytes.
    let properties = DocProperties::new()
        .set_title(export.say("report-title"))
        .set_author(export.library.programme.name.get(export.lang))
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    let text = Format::new().set_font_name(font(export.lang));
    read_me(export, workbook.add_worksheet(), &text)?;
    charts(figures, workbook.add_worksheet(), &text)?;
    for sheet in sheets {
        table(export, workbook.add_worksheet(), (sheet, &text))?;
    }
    workbook.save_to_buffer()
}

/// A font that Excel has for a script; other programs take what they have.
fn font(lang: Lang) -> &'static str {
    match lang {
        Lang::KM | Lang::LO | Lang::TH => "Leelawadee UI",
        Lang::MY => "Myanmar Text",
        _ => "Calibri",
    }
}

/// What the workbook is, and what to know before a number is used.
fn read_me(export: &Export<'_>, page: &mut Worksheet, text: &Format) -> Result<(), XlsxError> {
    page.set_name(export.say("report-sheet-read-me"))?;
    page.set_column_width(0, 100)?;
    let (release, k) = (export.release, export.release.kind.least().to_string());
    let kind = match release.kind {
        Kind::Public => "report-kind-public",
        Kind::Partner => "report-kind-partner",
    };
    let programme = export.library.programme.name.get(export.lang);
    let lines = [
        export.say("report-title"),
        format!(
            "{programme}, {}, {}",
            release.name,
            release.made.strftime("%Y-%m-%d")
        ),
        export.say("report-about-text"),
        export.say("report-self-selected"),
        export.fill(kind, &[("k", &k)]),
        export.say("report-gaps-text"),
        export.say("report-calibration-text"),
        export.say("report-change-text"),
        export.say("report-how-interval"),
        export.say("report-how-indices"),
        export.say("report-how-places"),
        export.fill("report-how-hidden", &[("k", &k)]),
        export.say("report-how-files"),
        export.licence.to_owned(),
    ];
    let wrapped = text.clone().set_text_wrap().set_align(FormatAlign::Top);
    let bold = wrapped.clone().set_bold().set_font_size(14);
    for (row, line) in (0..).zip(&lines) {
        let format = if row == 0 { &bold } else { &wrapped };
        page.write_string_with_format(row, 0, line, format)?;
    }
    Ok(())
}

/// One table: its header stays in sight, and each column can be filtered.
fn table(
    export: &Export<'_>,
    page: &mut Worksheet,
    (sheet, text): (&Sheet, &Format),
) -> Result<(), XlsxError> {
    page.set_name(export.say(&format!("report-sheet-{}", sheet.name)))?;
    let head = text.clone().set_bold().set_text_wrap();
    for (column, name) in (0..).zip(&sheet.columns) {
        page.write_string_with_format(0, column, name, &head)?;
        page.set_column_width(column, width(sheet, usize::from(column)))?;
    }
    let rows = sheet.rows.iter().take(MOST_ROWS - 1);
    for (row, fields) in (1..).zip(rows) {
        for (column, field) in (0..).zip(fields) {
            match field {
                Field::Empty => continue,
                Field::Number(number) => page.write_number(row, column, *number)?,
                Field::Text(words) => {
                    page.write_string_with_format(row, column, cut(words), text)?
                }
            };
        }
    }
    page.set_freeze_panes(1, 0)?;
    page.set_landscape().set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(0, 0)?;
    let last = sheet.rows.len().clamp(1, MOST_ROWS - 1) as u32;
    let columns = sheet.columns.len().saturating_sub(1) as u16;
    page.autofilter(0, 0, last, columns)?;
    Ok(())
}

/// Words that a cell can take.
fn cut(words: &str) -> &str {
    // Excel counts as UTF-16 does; nothing there is longer than in bytes.
    match words.len() <= LONGEST {
        true => words,
        false => &words[..words.floor_char_boundary(LONGEST)],
    }
}

/// How wide a column has to be for its first rows.
fn width(sheet: &Sheet, column: usize) -> f64 {
    let letters = |field: &Field| match field {
        Field::Text(words) => words.chars().take(WIDEST).count(),
        _ => 6,
    };
    let rows = sheet.rows.iter().take(200);
    let longest = rows
        .map(|row| letters(&row[column]))
        .max()
        .unwrap_or_default();
    let head = sheet.columns[column].len();
    (longest.max(head) + 3).min(WIDEST) as f64
}

/// A small table for each chart, and the charts beside them.
fn charts(figures: &Figures<'_>, page: &mut Worksheet, text: &Format) -> Result<(), XlsxError> {
    let export = figures.export;
    let name = export.say("report-sheet-charts");
    page.set_name(&name)?;
    page.set_column_width(0, 34)?;
    page.set_column_range_width(1, 5, 16)?;
    page.set_landscape().set_print_fit_to_pages(1, 0);
    let pen = Pen { name: &name, text };
    let next = gap_charts(figures, page, &pen)?;
    over_raters(figures, page, (&pen, next))
}

/// What a chart's sheet is written with.
struct Pen<'a> {
    name: &'a str,
    text: &'a Format,
}

impl Pen<'_> {
    /// Words from the left to the right.
    fn words(&self, page: &mut Worksheet, row: u32, words: &[&str]) -> Result<(), XlsxError> {
        for (column, word) in (0..).zip(words) {
            page.write_string_with_format(row, column, *word, self.text)?;
        }
        Ok(())
    }

    /// The cells of one column.
    fn range(&self, (first, last): (u32, u32), column: u16) -> ChartRange {
        ChartRange::new_from_range(self.name, first, column, last, column)
    }

    /// A chart of one column, with ranges from the two columns after it.
    fn ranged(&self, title: &str, rows: (u32, u32), column: u16) -> Chart {
        let mut chart = bars(title, rows);
        let (below, above) = (self.range(rows, column + 1), self.range(rows, column + 2));
        let ends = ChartErrorBarsType::Custom(above, below);
        chart
            .add_series()
            .set_name(title)
            .set_categories(&self.range(rows, 0))
            .set_values(&self.range(rows, column))
            .set_format(ChartSolidFill::new().set_color("#9DB7C9"))
            .set_x_error_bars(ChartErrorBars::new().set_type(ends));
        chart.legend().set_hidden();
        chart
    }
}

/// The height of a chart of these rows, in pixels.
fn height((first, last): (u32, u32)) -> u32 {
    180 + 44 * (last - first)
}

/// Needed and current as bars, and the gap with its range; the next free row.
fn gap_charts(
    figures: &Figures<'_>,
    page: &mut Worksheet,
    pen: &Pen<'_>,
) -> Result<u32, XlsxError> {
    let export = figures.export;
    let drawn = figures.drawn_gaps(&figures.everybody);
    if drawn.is_empty() {
        pen.words(page, 0, &[&export.say("report-empty-gap")])?;
        return Ok(2);
    }
    let keys = [
        "report-skill",
        "report-needed",
        "report-current",
        "report-gap",
    ];
    let heads = keys.map(|key| export.say(key));
    let [skill, needed, current, gap] = heads.each_ref().map(String::as_str);
    pen.words(page, 0, &[skill, needed, current, gap, "-", "+"])?;
    let gaps = figures.gaps(&figures.everybody);
    for (row, one) in (1..).zip(&drawn) {
        pen.words(page, row, &[&one.name])?;
        page.write_number(row, 1, one.needed.value)?;
        page.write_number(row, 2, one.current.value)?;
        let own = gaps
            .iter()
            .find(|(id, _)| export.competence(id) == one.name);
        if let Some(gap) = own.and_then(|(_, row)| figures::estimate(row)) {
            estimate(page, (row, 3), gap)?;
        }
    }
    let rows = (1, drawn.len() as u32);
    let mut both = bars(&export.say("report-chart-gap"), rows);
    for (column, name, colour) in [(1, needed, "#B34700"), (2, current, "#0072B2")] {
        both.add_series()
            .set_name(name)
            .set_categories(&pen.range(rows, 0))
            .set_values(&pen.range(rows, column))
            .set_format(ChartSolidFill::new().set_color(colour));
    }
    page.insert_chart(0, 8, &both)?;
    let below = height(rows) / 20 + 2;
    page.insert_chart(below, 8, &pen.ranged(gap, rows, 3))?;
    Ok((2 * below).max(rows.1 + 3))
}

/// The share of those who rate themselves too high, by area.
fn over_raters(
    figures: &Figures<'_>,
    page: &mut Worksheet,
    (pen, first): (&Pen<'_>, u32),
) -> Result<(), XlsxError> {
    let export = figures.export;
    let drawn = figures.drawn_over_raters();
    if drawn.is_empty() {
        return pen.words(page, first, &[&export.say("report-empty-calibration")]);
    }
    let title = export.say("report-over-raters");
    pen.words(page, first, &[&export.say("report-area"), &title, "-", "+"])?;
    for (row, one) in (first + 1..).zip(&drawn) {
        pen.words(page, row, &[&one.name])?;
        estimate(page, (row, 1), one.share)?;
    }
    let rows = (first + 1, first + drawn.len() as u32);
    let mut chart = pen.ranged(&title, rows, 1);
    chart
        .x_axis()
        .set_min(0.0)
        .set_max(1.0)
        .set_num_format("0%");
    page.insert_chart(first, 8, &chart)?;
    Ok(())
}

/// A value, and how far its range reaches below and above it.
fn estimate(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    one: Estimate,
) -> Result<(), XlsxError> {
    page.write_number(row, column, one.value)?;
    if let Some((low, high)) = one.interval {
        page.write_number(row, column + 1, difference(one.value, low))?;
        page.write_number(row, column + 2, difference(high, one.value))?;
    }
    Ok(())
}

/// One number less another, without what binary fractions add: rounded numbers stay as exact as they were.
fn difference(more: f64, less: f64) -> f64 {
    const FINEST: f64 = 1e6;
    ((more - less) * FINEST).round() / FINEST
}

/// A chart of bars that lie, the first above.
fn bars(title: &str, rows: (u32, u32)) -> Chart {
    let mut chart = Chart::new_bar();
    chart.title().set_name(title);
    let names = chart.y_axis();
    names.set_reverse();
    names.set_label_position(ChartAxisLabelPosition::Low);
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart.set_width(760).set_height(height(rows));
    chart
}
