//! Pictures and files that no tree holds: a description is kept, and the bytes are made, or fetched, when they are sent.

use super::{Drawing, Grouping, Lang, SurveyId, Version};
use serde::{Deserialize, Serialize};

/// What is to be made when a message is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Made {
    /// A person's own skills, as a picture.
    Skills(Drawing),
    /// What somebody sent: the door has it still, under this handle.
    Kept(String),
    /// The gaps of a release, as a picture.
    Gaps {
        /// The number of the release.
        release: u32,
        /// Whose they are.
        whom: Whom,
        /// The language of the words in it.
        lang: Lang,
    },
    /// A file of a release.
    Export {
        /// The number of the release.
        release: u32,
        /// Which file.
        part: Part,
        /// The language of the words in it.
        lang: Lang,
    },
    /// A poster that invites people, and what it is for.
    Poster(Poster, Paper),
    /// The translators' sheet of the lessons that are live, for a language.
    Sheet(Lang),
    /// A text of a survey as a workbook.
    Form(SurveyId, Version),
}

impl Made {
    /// What it is, for the log.
    pub fn kind(&self) -> &'static str {
        match self {
            Made::Skills(_) => "skills",
            Made::Kept(_) => "kept",
            Made::Gaps { .. } => "gaps",
            Made::Export { .. } => "export",
            Made::Poster(..) => "poster",
            Made::Sheet(_) => "sheet",
            Made::Form(..) => "form",
        }
    }
}

/// Some of those who answered, by what they said of themselves; nothing of it means everybody.
pub type Whom = Vec<(Grouping, String)>;

/// A file that a release is handed out as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// For those who work in a spreadsheet.
    Workbook,
    /// Everything, with a description for programs, packed into one file.
    Package,
    /// One page to read and to print.
    Page,
    /// Everything, and what each person answered, coarsened and under random ids.
    Answers,
}

/// A poster: who invites, in which language, and the link that its code leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poster {
    /// The language of its words.
    pub lang: Lang,
    /// Who invites, in that language.
    pub programme: String,
    /// Where the code leads.
    pub link: String,
}

/// What a poster is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// To be looked at and sent on: PNG.
    Screen,
    /// To be printed at any size: SVG without fonts.
    Print,
}
