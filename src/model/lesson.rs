//! Topics, lessons, their pages and their quiz items.

use super::{CompetenceId, ItemId, Lang, LessonId, Level, Rich, TopicId, Version, Words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A shelf of lessons on one subject; topics nest.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// The folder's name without its number.
    pub id: TopicId,
    /// The topic that holds this one.
    pub parent: Option<TopicId>,
    /// Its name.
    pub title: Words,
    /// What it is about, in a sentence.
    pub summary: Words,
    /// The competence it is mostly about.
    pub competence: Option<CompetenceId>,
}

/// What kind of lesson it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LessonKind {
    /// Something to learn and to try.
    #[default]
    Lesson,
    /// How somebody solved something.
    Story,
}

/// A lesson in all its languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// The folder's name without its number.
    pub id: LessonId,
    /// The topic that holds it.
    pub topic: TopicId,
    /// What it teaches.
    pub competence: CompetenceId,
    /// The level that it leads to.
    pub level: Level,
    /// How long it takes, in minutes.
    pub minutes: u8,
    /// Lessons to take before it.
    pub requires: Vec<LessonId>,
    /// Targets of the Sustainable Development Goals that it serves, such as `4.4`.
    pub sdg: Vec<String>,
    /// Its kind.
    pub kind: LessonKind,
    /// Its words; always in English, perhaps in others.
    pub texts: BTreeMap<Lang, LessonText>,
    /// Its quiz items, the same in every language.
    pub items: Vec<Item>,
    /// Languages whose text no native reader has signed yet.
    pub drafts: Vec<Lang>,
    /// The checksum of all of it.
    pub version: Version,
}

impl Lesson {
    /// The words in this language, else in English, else in any.
    pub fn text(&self, lang: Lang) -> Option<&LessonText> {
        let text = self.texts.get(&lang).or_else(|| self.texts.get(&Lang::EN));
        text.or_else(|| self.texts.values().next())
    }

    /// The title in this language, else in English.
    pub fn title(&self, lang: Lang) -> &str {
        self.text(lang)
            .map_or(self.id.as_str(), |text| text.title.as_str())
    }

    /// The position of an item.
    pub fn item(&self, id: &ItemId) -> Option<usize> {
        self.items.iter().position(|item| item.id == *id)
    }
}

/// A quiz item without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// True when several choices may be right and all of them are to be ticked.
    pub many: bool,
    /// For each choice, whether it is right.
    pub right: Vec<bool>,
}

/// A lesson in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct LessonText {
    /// The first heading.
    pub title: String,
    /// The pages, in order; at least one.
    pub pages: Vec<Page>,
    /// The items' words, in the order of [`Lesson::items`].
    pub items: Vec<ItemText>,
}

/// One screen of a lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its words.
    pub text: Rich,
    /// The path of its picture in the content tree, and what can be seen on it.
    pub picture: Option<(String, String)>,
}

/// The words of a quiz item.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemText {
    /// The question.
    pub question: Rich,
    /// Each choice, and what is said when it is taken.
    pub choices: Vec<(Rich, Rich)>,
}

/// Why a lesson is on somebody's path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Because {
    /// The person's own gap in this competence.
    Gap(CompetenceId),
    /// Another lesson needs it first, which is there for a gap in this competence if for one.
    Before(LessonId, Option<CompetenceId>),
    /// It is the usual way in the person's domain.
    Usual,
    /// The gaps are closed; this is more of the same.
    More(CompetenceId),
}
