//! Reads TOML files as named facts with their lines, so that a wrong one can be pointed at.

use super::{
    near::did_you_mean,
    problem::{Place, Problems},
};
use crate::model::{Lang, Words};
use std::ops::RangeInclusive;
use toml::de::{DeTable, DeValue};

/// Where the lines of a text begin.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn of(text: &str) -> Lines {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Lines(std::iter::once(0).chain(breaks).collect())
    }

    /// The line, from 1, in which this byte stands.
    pub(crate) fn line(&self, byte: usize) -> u32 {
        self.0.partition_point(|start| *start <= byte) as u32
    }
}

/// A table of facts.
pub(crate) struct Facts {
    path: String,
    line: u32,
    entries: Vec<(String, u32, Fact)>,
}

enum Fact {
    Text(String),
    Number(i64),
    List(Vec<(u32, Fact)>),
    Table(Facts),
    Other,
}

impl Facts {
    /// Reads a file.
    pub(crate) fn read(path: String, text: &str, problems: &mut Problems) -> Option<Facts> {
        let lines = Lines::of(text);
        match DeTable::parse(text) {
            Ok(table) => Some(convert(&path, (1, table.get_ref()), &lines)),
            Err(error) => {
                let line = error.span().map_or(1, |span| lines.line(span.start));
                let text = format!("this is not TOML: {}", error.message());
                problems.error(Place::line(path, line), text);
                None
            }
        }
    }

    /// The place of a fact, or of the table if it is missing.
    pub(crate) fn place(&self, key: &str) -> Place {
        let line = self.find(key).map_or(self.line, |(line, _)| line);
        Place::line(&self.path, line)
    }

    /// Names the keys that are not among the known ones.
    pub(crate) fn check_keys(&self, known: &[&str], problems: &mut Problems) {
        for (key, line, _) in &self.entries {
            if !known.contains(&key.as_str()) {
                let near = did_you_mean(key, known.iter().copied());
                let text = format!(
                    "\"{key}\" is not known here{near}; known are {}",
                    known.join(", ")
                );
                problems.error(Place::line(&self.path, *line), text);
            }
        }
    }

    /// Whether this is said.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// A text that may be missing.
    pub(crate) fn text(&self, key: &str, problems: &mut Problems) -> Option<&str> {
        match self.find(key)? {
            (_, Fact::Text(text)) => Some(text),
            _ => self.wrong(key, format!("{key} must be text in quotes"), problems),
        }
    }

    /// A text that is read as something; a problem if it is missing or cannot be read.
    pub(crate) fn need<T: std::str::FromStr<Err: std::fmt::Display>>(
        &self,
        key: &str,
        problems: &mut Problems,
    ) -> Option<T> {
        if self.find(key).is_none() {
            return self.wrong(
                key,
                format!("{key} is missing; write {key} = \"…\""),
                problems,
            );
        }
        self.maybe(key, problems)
    }

    /// A text that is read as something; a problem if it is there and cannot be read.
    pub(crate) fn maybe<T: std::str::FromStr<Err: std::fmt::Display>>(
        &self,
        key: &str,
        problems: &mut Problems,
    ) -> Option<T> {
        match self.text(key, problems)?.parse() {
            Ok(value) => Some(value),
            Err(error) => self.wrong(key, error.to_string(), problems),
        }
    }

    /// A whole number in a range; the given one if it is missing.
    pub(crate) fn number<T: TryFrom<i64> + PartialOrd + Copy + std::fmt::Display>(
        &self,
        key: &str,
        (range, otherwise): (RangeInclusive<T>, Option<T>),
        problems: &mut Problems,
    ) -> Option<T> {
        let found = match (self.find(key), otherwise) {
            (None, Some(number)) => return Some(number),
            (Some((_, Fact::Number(number))), _) => T::try_from(*number).ok(),
            _ => None,
        };
        let (least, most) = (range.start(), range.end());
        let text = format!("{key} must be a whole number from {least} to {most}, without quotes");
        match found.filter(|number| range.contains(number)) {
            Some(number) => Some(number),
            None => self.wrong(key, text, problems),
        }
    }

    /// A whole number that is not negative; the given one if it is missing.
    pub(crate) fn count(&self, key: &str, otherwise: u64, problems: &mut Problems) -> u64 {
        let found = match self.find(key) {
            None => return otherwise,
            Some((_, Fact::Number(number))) => u64::try_from(*number).ok(),
            Some(_) => None,
        };
        let text = format!("{key} must be a whole number, without quotes");
        found
            .or_else(|| self.wrong(key, text, problems))
            .unwrap_or(otherwise)
    }

    /// A list of texts; a missing list is empty.
    pub(crate) fn texts(&self, key: &str, problems: &mut Problems) -> Vec<(Place, &str)> {
        let mut texts = Vec::new();
        let list = match self.find(key) {
            None => return texts,
            Some((_, Fact::List(list))) => list.as_slice(),
            Some(_) => &[],
        };
        for (line, item) in list {
            if let Fact::Text(text) = item {
                texts.push((Place::line(&self.path, *line), text.as_str()));
            }
        }
        let is_list = matches!(self.find(key), Some((_, Fact::List(_))));
        if !is_list || texts.len() != list.len() {
            let text = format!("{key} must be a list of texts, such as {key} = [\"a\", \"b\"]");
            problems.error(self.place(key), text);
        }
        texts
    }

    /// Words by language; text without a language is English.
    pub(crate) fn words(&self, key: &str, problems: &mut Problems) -> Words {
        let mut words = Words::default();
        match self.find(key) {
            None => {}
            Some((_, Fact::Text(text))) => words.set(Lang::EN, text),
            Some((_, Fact::Table(table))) => {
                for (lang, place, text) in table.by_lang(problems) {
                    match text.trim().is_empty() {
                        true => problems.warn(place, format!("the {key} in {lang} is empty")),
                        false => words.set(lang, text),
                    }
                }
            }
            Some(_) => {
                let text = format!(
                    "{key} must name languages, such as {key} = {{ en = \"…\", km = \"…\" }}"
                );
                problems.error(self.place(key), text);
            }
        }
        words
    }

    /// Each language of the table with its text.
    pub(crate) fn by_lang(&self, problems: &mut Problems) -> Vec<(Lang, Place, &str)> {
        let mut found = Vec::new();
        for (code, line, fact) in &self.entries {
            let place = Place::line(&self.path, *line);
            match (code.parse::<Lang>(), fact) {
                (Ok(lang), Fact::Text(text)) => found.push((lang, place, text.as_str())),
                (Ok(_), _) => problems.error(place, format!("{code} must be text in quotes")),
                (Err(error), _) => problems.error(place, error.to_string()),
            }
        }
        found
    }

    /// A table inside this one.
    pub(crate) fn table(&self, key: &str, problems: &mut Problems) -> Option<&Facts> {
        match self.find(key)? {
            (_, Fact::Table(table)) => Some(table),
            _ => self.wrong(
                key,
                format!("{key} must be a table, {key} = {{ … }}"),
                problems,
            ),
        }
    }

    /// The tables `[[key]]`.
    pub(crate) fn tables(&self, key: &str, problems: &mut Problems) -> Vec<&Facts> {
        let list = match self.find(key) {
            None => return Vec::new(),
            Some((_, Fact::List(list))) => list.as_slice(),
            Some(_) => &[],
        };
        let table = |item: &'_ (u32, Fact)| matches!(item.1, Fact::Table(_));
        if list.is_empty() || !list.iter().all(table) {
            problems.error(
                self.place(key),
                format!("write each {key} under its own [[{key}]]"),
            );
        }
        let tables = list.iter().filter_map(|(_, item)| match item {
            Fact::Table(table) => Some(table),
            _ => None,
        });
        tables.collect()
    }

    fn find(&self, key: &str) -> Option<(u32, &Fact)> {
        let entry = self.entries.iter().find(|(other, _, _)| other == key);
        entry.map(|(_, line, fact)| (*line, fact))
    }

    fn wrong<T>(&self, key: &str, text: String, problems: &mut Problems) -> Option<T> {
        problems.error(self.place(key), text);
        None
    }
}

fn convert(path: &str, (line, table): (u32, &DeTable<'_>), lines: &Lines) -> Facts {
    let mut entries: Vec<(String, u32, Fact)> = table
        .iter()
        .map(|(key, value)| {
            let line = lines.line(key.span().start);
            let fact = fact(path, (line, value.get_ref()), lines);
            (key.get_ref().to_string(), line, fact)
        })
        .collect();
    entries.sort_by_key(|(_, line, _)| *line);
    Facts {
        path: path.into(),
        line,
        entries,
    }
}

fn fact(path: &str, (line, value): (u32, &DeValue<'_>), lines: &Lines) -> Fact {
    match value {
        DeValue::String(text) => Fact::Text(text.to_string()),
        DeValue::Integer(number) => {
            let digits = i64::from_str_radix(number.as_str(), number.radix());
            digits.map_or(Fact::Other, Fact::Number)
        }
        DeValue::Array(array) => {
            let item = |value: &toml::Spanned<DeValue<'_>>| {
                let line = lines.line(value.span().start);
                (line, fact(path, (line, value.get_ref()), lines))
            };
            Fact::List(array.iter().map(item).collect())
        }
        DeValue::Table(table) => Fact::Table(convert(path, (line, table), lines)),
        _ => Fact::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_read_and_wrong_ones_are_pointed_at() {
        let mut problems = Problems::default();
        let text = "name = { en = \"Sala\", km = \"សាលា\" }\nlevle = 3\nminutes = \"5\"\n\n[[country]]\nid = \"kh\"\n";
        let facts = Facts::read("x.toml".into(), text, &mut problems).expect("TOML");
        assert_eq!(facts.words("name", &mut problems).get(Lang::KM), "សាលា");
        let country = facts.tables("country", &mut problems);
        assert_eq!(country[0].text("id", &mut problems), Some("kh"));
        facts.check_keys(&["name", "level", "minutes", "country"], &mut problems);
        assert_eq!(facts.number("minutes", (1..=60, None), &mut problems), None);
        let shown: Vec<String> = problems.sorted().iter().map(ToString::to_string).collect();
        assert!(
            shown[0].starts_with("x.toml:2: \"levle\" is not known here (did you mean \"level\"?)")
        );
        assert!(
            shown[1].starts_with("x.toml:3: minutes must be a whole number"),
            "{}",
            shown[1]
        );
    }
}
