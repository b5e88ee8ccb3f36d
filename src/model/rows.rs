//! Rows of a file beside a form, in which expressions look things up.

use std::{collections::HashMap, sync::OnceLock};

/// A sheet of text, looked up by the cells of any column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    /// For each column, the first row of each cell; made when a column is first looked into.
    index: Vec<OnceLock<HashMap<String, usize>>>,
}

impl Rows {
    /// Rows under these columns; cells that a row lacks at its end are empty.
    pub fn new(columns: Vec<String>, rows: Vec<Vec<String>>) -> Rows {
        let index = columns.iter().map(|_| OnceLock::new()).collect();
        Rows {
            columns,
            rows,
            index,
        }
    }

    /// The names of the columns.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The cell in this column of the first row that has the wanted text in the column of keys.
    pub fn look_up(&self, column: &str, (key, wanted): (&str, &str)) -> Option<&str> {
        let at = |name: &str| self.columns.iter().position(|column| column == name);
        let (column, key) = (at(column)?, at(key)?);
        let rows = self.index.get(key)?.get_or_init(|| self.first_rows(key));
        let row = self.rows.get(*rows.get(wanted)?)?;
        Some(row.get(column).map_or("", String::as_str))
    }

    fn first_rows(&self, key: usize) -> HashMap<String, usize> {
        let mut first = HashMap::new();
        for (at, row) in self.rows.iter().enumerate() {
            if let Some(cell) = row.get(key) {
                first.entry(cell.clone()).or_insert(at);
            }
        }
        first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_row_with_the_key_is_found() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let rows = Rows::new(
            row(["code", "word"]),
            vec![row(["r", "Red"]), row(["b", "Blue"]), row(["r", "Rose"])],
        );
        let check = |column: &str, key: (&str, &str), found: Option<&str>| {
            assert_eq!(rows.look_up(column, key), found);
        };
        check("word", ("code", "r"), Some("Red"));
        check("code", ("word", "Blue"), Some("b"));
        check("word", ("code", "g"), None);
        check("colour", ("code", "r"), None);
        check("word", ("kind", "r"), None);
    }
}
