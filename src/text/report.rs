//! The sentences of what is handed out: pictures, the page, the workbook.

use super::{Texts, Voice};
use crate::model::Lang;
use jiff::civil::Date;

impl Texts {
    /// A sentence with its gaps filled; numbers come as they are to be read.
    pub fn fill(&self, lang: Lang, key: &str, values: &[(&'static str, &str)]) -> String {
        let voice = Voice { texts: self, lang };
        let values: Vec<_> = values
            .iter()
            .map(|(name, text)| (*name, (*text).into()))
            .collect();
        voice.with(key, &values)
    }

    /// A day of the calendar.
    pub fn date(&self, lang: Lang, date: Date) -> String {
        Voice { texts: self, lang }.date(date)
    }
}
