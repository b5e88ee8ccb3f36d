//! A report as a coordinator reads it on a terminal of 80 columns: what is asked, how long it takes, what to look at, a verdict.
//!
//! `{}` shortens long lists of rows, `{:#}` does not.

use super::{
    Asked, Language, Listed, Made, Minutes, Remark, Report, Round,
    things::{Thing, things},
};
use crate::model::MOST_CHAPTERS;
use std::fmt::{self, Write};

/// The columns of a terminal.
const WIDTH: usize = 80;

/// Where what is said of a heading begins.
const INDENT: usize = 11;

/// How many rows are said before "…".
const ROWS: usize = 6;

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(form) = &self.form {
            let whole = if self.verdict.runs {
                ""
            } else {
                ", as far as it can be read"
            };
            writeln!(f, "{}{whole}\n", form.title)?;
            made(f, form)?;
            writeln!(f)?;
        }
        let things = things(self.form.as_ref(), &self.problems);
        for (severity, title) in [("error", "To mend"), ("warning", "To look at")] {
            let of = things
                .iter()
                .filter(|thing| thing.told.severity == severity);
            let of: Vec<&Thing> = of.collect();
            if of.is_empty() {
                continue;
            }
            writeln!(f, "{title}")?;
            of.iter().try_for_each(|of| thing(f, of))?;
            writeln!(f)?;
        }
        writeln!(f, "{}", self.verdict.text)
    }
}

fn thing(f: &mut fmt::Formatter<'_>, thing: &Thing) -> fmt::Result {
    let told = &thing.told;
    let file = told.path.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut place = match &told.sheet {
        Some(sheet) => format!("{sheet} sheet"),
        None => file.to_owned(),
    };
    if !thing.rows.is_empty() {
        let _ = write!(place, ", {}", rows(&thing.rows, f.alternate()));
    }
    if let Some(line) = told.line {
        let _ = write!(place, ", line {line}");
    }
    if let Some(column) = &told.column {
        let _ = write!(place, ", {column}");
    }
    writeln!(f, "  {place}")?;
    let lines = wrapped(&told.text, WIDTH - 4);
    lines.iter().try_for_each(|line| writeln!(f, "    {line}"))
}

fn made(f: &mut fmt::Formatter<'_>, form: &Made) -> fmt::Result {
    let all = f.alternate();
    entry(f, "Asks", &asks(&form.asked))?;
    entry(f, "Takes", &takes(&form.minutes))?;
    for (at, language) in form.languages.iter().enumerate() {
        entry(
            f,
            if at == 0 { "Languages" } else { "" },
            &speaks(language, all),
        )?;
    }
    for (title, remarks) in [("On a phone", &form.phone), ("Left out", &form.left_out)] {
        for (at, remark) in remarks.iter().enumerate() {
            entry(f, if at == 0 { title } else { "" }, &says(remark, all))?;
        }
    }
    personal(f, &form.personal)
}

/// What is asked, by kind.
fn asks(asked: &Asked) -> String {
    let kinds: Vec<String> = asked
        .kinds
        .iter()
        .map(|kind| format!("{} {}", kind.count, kind.kind))
        .collect();
    let mut text = format!(
        "{}: {}",
        counted(asked.questions, "question"),
        kinds.join(", ")
    );
    let others = [
        (asked.groups, "group"),
        (asked.repeats, "repeat"),
        (asked.notes, "note"),
        (asked.computed, "computed value"),
    ];
    let others: Vec<String> = others
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| counted(count, word))
        .collect();
    if !others.is_empty() {
        let _ = write!(text, "; {}", others.join(", "));
    }
    text
}

fn takes(minutes: &Minutes) -> String {
    let Minutes {
        shortest,
        usual,
        longest,
        rounds,
        ..
    } = minutes;
    let more = |(at, round): (usize, &Round)| {
        let more = if at == 0 { " more" } else { "" };
        format!("{}{more} for each further {}", round.minutes, round.repeat)
    };
    let more: Vec<String> = rounds.iter().enumerate().map(more).collect();
    let more = match more.is_empty() {
        true => String::new(),
        false => format!(
            ", and {} (at most {MOST_CHAPTERS} of each)",
            more.join(", ")
        ),
    };
    format!(
        "about {} (shortest {shortest}, longest {longest}){more}, at 6 seconds a tap and 3 taps for what is typed",
        counted(*usual, "minute")
    )
}

fn speaks(language: &Language, all: bool) -> String {
    let gaps: Vec<String> = language
        .gaps
        .iter()
        .map(|gap| {
            let sheet = if gap.sheet == "choices" {
                "choices, "
            } else {
                ""
            };
            format!(
                "{} ({sheet}{})",
                counted(gap.count, gap.what),
                rows(&gap.rows, all)
            )
        })
        .collect();
    let state = match gaps.is_empty() {
        true => "complete".into(),
        false => format!("missing {}", gaps.join(", ")),
    };
    let buttons = if language.buttons {
        ""
    } else {
        "; Sala's own buttons are in English"
    };
    format!("{}: {state}{buttons}", language.name)
}

fn says(remark: &Remark, all: bool) -> String {
    let sheet = if remark.sheet == "choices" {
        "choices, "
    } else {
        ""
    };
    match (remark.rows.is_empty(), remark.sheet) {
        (true, _) | (_, "settings") => format!("{}: {}", remark.what, remark.why),
        _ => format!(
            "{} ({sheet}{}): {}",
            remark.what,
            rows(&remark.rows, all),
            remark.why
        ),
    }
}

/// One gentle remark on everything personal.
fn personal(f: &mut fmt::Formatter<'_>, remarks: &[Remark]) -> fmt::Result {
    if remarks.is_empty() {
        return Ok(());
    }
    let all = f.alternate();
    let what = |remark: &Remark| format!("{} ({})", remark.what, rows(&remark.rows, all));
    let asked: Vec<String> = remarks.iter().map(what).collect();
    let text = format!(
        "It asks for {}. Do you need {}? What nobody asks, nobody can lose.",
        asked.join(", "),
        if asked.len() == 1 { "it" } else { "them" }
    );
    entry(f, "Personal", &text)
}

/// Every question in a row of its own.
pub fn table(questions: &[Listed]) -> String {
    let mut text = String::from("\n   row  kind              taps  asked of   name\n");
    for Listed {
        row,
        name,
        kind,
        taps,
        asked_of,
    } in questions
    {
        let row = row.map(|row| row.to_string()).unwrap_or_default();
        let _ = writeln!(
            text,
            "{row:>6}  {kind:<16}  {taps:>4}  {asked_of:<9}  {name}"
        );
    }
    text
}

fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// `row 4`, `rows 4-6, 9, …`; without `…` if all are wanted.
fn rows(rows: &[u32], all: bool) -> String {
    let word = if rows.len() == 1 { "row" } else { "rows" };
    format!("{word} {}", numbers(rows, all))
}

/// The same without the word before them.
pub(super) fn numbers(rows: &[u32], all: bool) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for row in rows {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *row || last == row => *last = *row,
            _ => runs.push((*row, *row)),
        }
    }
    let shown = |(first, last): &(u32, u32)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    };
    let most = if all { runs.len() } else { ROWS };
    let parts: Vec<String> = runs.iter().take(most).map(shown).collect();
    let more = if runs.len() > most { ", …" } else { "" };
    format!("{}{more}", parts.join(", "))
}

/// A heading on the left and what is said of it beside it.
fn entry(f: &mut fmt::Formatter<'_>, title: &str, text: &str) -> fmt::Result {
    let mut lines = wrapped(text, WIDTH - INDENT).into_iter();
    writeln!(f, "{title:<INDENT$}{}", lines.next().unwrap_or_default())?;
    lines.try_for_each(|line| writeln!(f, "{:INDENT$}  {line}", ""))
}

/// A text in lines of at most so many letters, less the two that continued lines stand further in.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.len() - 1;
        let used = crate::model::base_letters(&lines[last]);
        if used > 0 && used + 1 + crate::model::base_letters(word) > width - 2 {
            lines.push(word.to_owned());
        } else {
            if used > 0 {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}
