//! Pictures that are drawn for one person when they are sent, kept as a description until then.

use super::{Lang, Level, Measured};
use serde::{Deserialize, Serialize};

/// What is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawing {
    /// The language of the words in it.
    pub lang: Lang,
    /// A person's own skills.
    pub bars: Vec<Bar>,
}

/// One skill of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// Its name, in the language of the picture.
    pub name: String,
    /// The level that their work needs, 0 to 8.
    pub needed: u8,
    /// The level that they gave themselves, 0 to 8.
    pub rated: Option<u8>,
    /// Small tasks that worked out, and how many there were.
    pub tested: Option<(u8, u8)>,
}

/// The most skills that one picture shows.
pub const MOST_BARS: usize = 8;

impl Bar {
    /// The bar of a skill that was measured.
    pub fn new(name: String, needed: Level, measured: &Measured) -> Bar {
        Bar {
            name,
            needed: needed.number(),
            rated: measured.current.map(Level::number),
            tested: (measured.tested > 0).then_some((measured.right, measured.tested)),
        }
    }
}
