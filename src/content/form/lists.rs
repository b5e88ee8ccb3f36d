//! Choices and rows that do not stand on the choices sheet: in CSV files beside the form, and on the sheet `external_choices`.

use super::{
    FormSource,
    beside::places,
    choices::{self, MOST_CHOICES},
    columns, parameters,
};
use crate::content::{
    near::did_you_mean,
    problem::Problems,
    sheet::{Line, Sheet, Table},
};
use crate::model::{ChoiceList, Lang, Rows};
use std::collections::{BTreeMap, BTreeSet};

/// The lists that the rows of a form can name.
pub(super) struct Elsewhere<'a> {
    source: &'a FormSource,
    default: Lang,
    external: BTreeMap<String, ChoiceList>,
    /// The list that was made of a file, by the file and the columns taken from it.
    made: BTreeMap<(String, String, String), String>,
    /// The columns of the lists made so far, for `choice_filter`.
    pub(super) columns: BTreeMap<String, BTreeSet<String>>,
}

/// The name of a file without its ending, by which expressions know it.
pub(super) fn stem(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

impl<'a> Elsewhere<'a> {
    /// What the form brings along; `langs` are the languages of its labels.
    pub(super) fn of(source: &'a FormSource, langs: &[Lang], default: Lang) -> Elsewhere<'a> {
        // What is wrong there is said when a row takes a list from it.
        let mut table = Table::new(&source.external, columns::usual, &mut Problems::default());
        table.default = default;
        let external = choices::read(&table, langs, true, &mut Problems::default());
        Elsewhere {
            source,
            default,
            external,
            made: BTreeMap::new(),
            columns: BTreeMap::new(),
        }
    }

    /// Adds the list of this name on `external_choices` to the lists of the form, and gives the name that it has there.
    pub(super) fn external(
        &mut self,
        line: Line<'_>,
        name: &str,
        lists: &mut BTreeMap<String, ChoiceList>,
        problems: &mut Problems,
    ) -> Option<String> {
        let Some(list) = self.external.get(name) else {
            let near = did_you_mean(name, self.external.keys().map(String::as_str));
            let text = format!("the sheet external_choices has no list \"{name}\"{near}");
            problems.error(line.place("type"), text);
            return None;
        };
        let key = match lists.get(name) {
            Some(other) if other != list => format!("{name}/external"),
            _ => name.to_owned(),
        };
        self.columns
            .insert(key.clone(), heads(&self.source.external));
        lists.entry(key.clone()).or_insert_with(|| list.clone());
        Some(key)
    }

    /// Adds the choices of a file to the lists of the form, and gives the name of their list.
    pub(super) fn file(
        &mut self,
        line: Line<'_>,
        file: &str,
        lists: &mut BTreeMap<String, ChoiceList>,
        problems: &mut Problems,
    ) -> Option<String> {
        let said = parameters::read(line.get("parameters")).unwrap_or_default();
        let column = |name: &str| said.get(name).cloned();
        let value = column("value").unwrap_or_else(|| "name".into());
        let label = column("label").unwrap_or_else(|| "label".into());
        let made = (file.to_owned(), value, label);
        if let Some(key) = self.made.get(&made) {
            return Some(key.clone());
        }
        let sheet = match self.sheet(file) {
            Ok(sheet) => sheet,
            Err(text) => {
                problems.error(line.place("type"), text);
                return None;
            }
        };
        let table = self.table(sheet);
        let lacking = [&made.1, &made.2].into_iter().find(|name| !table.has(name));
        if let Some(name) = lacking {
            let near = did_you_mean(name, table.heads.iter().map(|head| head.key.as_str()));
            let text = format!(
                "{file} has no column \"{name}\"{near}; name its columns in parameters, as in value=code label=title"
            );
            problems.error(line.place("type"), text);
            return None;
        }
        let list = choices::from_file(&table, (&made.1, &made.2), problems);
        if list.choices.is_empty() {
            problems.error(line.place("type"), format!("{file} holds no choices"));
        }
        let stem = stem(file);
        let key = match lists.contains_key(stem) {
            true => format!("{file}?value={}&label={}", made.1, made.2),
            false => stem.to_owned(),
        };
        self.columns.insert(key.clone(), heads(sheet));
        lists.insert(key.clone(), list);
        self.made.insert(made, key.clone());
        Some(key)
    }

    /// The rows of a file of choices, or why there are none.
    fn sheet(&self, file: &str) -> Result<&'a Sheet, String> {
        let sheet = self.source.files.get(file);
        let sheet = sheet.ok_or_else(|| missing(&self.source.survey, file))?;
        match sheet.rows.len() > MOST_CHOICES + 1 {
            false => Ok(sheet),
            true => Err(format!(
                "{file} has more than {MOST_CHOICES} rows; ask for a part of it first, from a file of its own"
            )),
        }
    }

    /// A list for `instance('NAME')` of the rows of NAME.csv, which no question asks.
    pub(super) fn rows_as_list(&self, name: &str) -> Option<ChoiceList> {
        let sheet = self.source.files.get(&format!("{name}.csv"))?;
        let table = self.table(sheet);
        let first = table.heads.first()?.key.as_str();
        let value = if table.has("name") { "name" } else { first };
        let list = choices::from_file(&table, (value, "label"), &mut Problems::default());
        Some(list)
    }

    /// The rows of a file, as `pulldata` knows it, with or without its ending.
    pub(super) fn rows(&self, file: &str) -> Option<Rows> {
        let sheet = self.source.files.get(&file_of(file))?;
        let (_, heads) = sheet.rows.first()?;
        let plain = |cells: &[String]| {
            cells
                .iter()
                .map(|cell| choices::plain_number(cell))
                .collect()
        };
        let rows = sheet.rows.iter().skip(1).map(|(_, cells)| plain(cells));
        Some(Rows::new(heads.clone(), rows.collect()))
    }

    fn table<'b>(&self, sheet: &'b Sheet) -> Table<'b> {
        let mut table = Table::new(sheet, str::to_owned, &mut Problems::default());
        table.default = self.default;
        table
    }
}

/// The whole name of a file that an expression may name without its ending.
pub(super) fn file_of(name: &str) -> String {
    match name.to_lowercase().ends_with(".csv") {
        true => name.to_owned(),
        false => format!("{name}.csv"),
    }
}

/// That a file is not there, and where it was looked for.
pub(super) fn missing(survey: &Sheet, file: &str) -> String {
    let places = places(&survey.path, file).join(", ");
    format!(
        "the file {file} is not beside the form; it was looked for at {places}. In the office, send both in one zip"
    )
}

/// The columns of a sheet, as written and in their usual spelling.
pub(super) fn heads(sheet: &Sheet) -> BTreeSet<String> {
    let (_, cells) = match sheet.rows.first() {
        Some(first) => first,
        None => return BTreeSet::new(),
    };
    let both = |cell: &String| [cell.clone(), columns::usual(cell)];
    let own = ["name", "label"].map(str::to_owned);
    cells.iter().flat_map(both).chain(own).collect()
}

/// The CSV files that a survey sheet names: choices, rows for `pulldata`, and `csv-external`.
pub(super) fn wanted(survey: &Sheet) -> BTreeSet<String> {
    let table = Table::new(survey, columns::usual, &mut Problems::default());
    let mut names = BTreeSet::new();
    for line in table.lines() {
        let cell = line.get("type");
        let ending = |word: &&str| word.to_lowercase().ends_with(".csv");
        names.extend(cell.split_whitespace().filter(ending).map(str::to_owned));
        if cell.to_lowercase().replace([' ', '_'], "-") == "csv-external" {
            names.insert(format!("{}.csv", line.get("name")));
        }
        for (_, cell) in line.cells() {
            names.extend(pulled(cell).map(file_of));
        }
    }
    names.retain(|name| !name.contains(['/', '\\']) && !name.starts_with('.'));
    names
}

/// The files that a cell names in `pulldata('FILE', ...)`.
fn pulled(cell: &str) -> impl Iterator<Item = &str> {
    const QUOTES: [char; 6] = ['\'', '"', '‘', '’', '“', '”'];
    cell.split("pulldata").skip(1).filter_map(|rest| {
        let rest = rest.trim_start().strip_prefix('(')?;
        let rest = rest.trim_start().strip_prefix(QUOTES)?;
        Some(rest.split_once(QUOTES)?.0.trim())
    })
}
