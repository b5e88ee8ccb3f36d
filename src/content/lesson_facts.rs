//! Reads what `lesson.toml` says of a lesson; its words stand in the files beside it.

use super::{facts::Facts, lesson_file::LessonFile, near::did_you_mean, problem::Problems};
use crate::model::{CompetenceId, Lang, LessonId, LessonKind, Level};
use std::collections::{BTreeMap, BTreeSet};

const LESSON_KEYS: &[&str] = &[
    "competence",
    "level",
    "minutes",
    "requires",
    "sdg",
    "kind",
    "status",
];

/// The facts of a lesson; what is none was a problem.
pub(super) struct LessonFacts {
    pub(super) competence: Option<CompetenceId>,
    pub(super) level: Option<Level>,
    pub(super) minutes: Option<u8>,
    pub(super) requires: Vec<LessonId>,
    pub(super) sdg: Vec<String>,
    pub(super) kind: Option<LessonKind>,
    pub(super) drafts: Vec<Lang>,
}

impl LessonFacts {
    /// Reads them; `files` are the languages that there are.
    pub(super) fn read(
        facts: &Facts,
        files: &BTreeMap<Lang, LessonFile>,
        problems: &mut Problems,
    ) -> Self {
        facts.check_keys(LESSON_KEYS, problems);
        let sdg = facts.texts("sdg", problems);
        Self {
            competence: facts.need("competence", problems),
            level: facts
                .number("level", (1..=8, None), problems)
                .and_then(Level::new),
            minutes: facts.number("minutes", (1..=60, None), problems),
            requires: requires(facts, problems),
            sdg: sdg.into_iter().map(|(_, goal)| goal.into()).collect(),
            kind: kind(facts, problems),
            drafts: drafts(facts, files, problems),
        }
    }
}

fn requires(facts: &Facts, problems: &mut Problems) -> Vec<LessonId> {
    let mut lessons = Vec::new();
    for (place, name) in facts.texts("requires", problems) {
        match name.parse() {
            Ok(id) => lessons.push(id),
            Err(error) => problems.error(place, format!("{error}")),
        }
    }
    lessons
}

fn kind(facts: &Facts, problems: &mut Problems) -> Option<LessonKind> {
    match facts.text("kind", problems) {
        None | Some("lesson") => Some(LessonKind::Lesson),
        Some("story") => Some(LessonKind::Story),
        Some(other) => {
            let near = did_you_mean(other, ["lesson", "story"]);
            problems.error(
                facts.place("kind"),
                format!("kind is \"lesson\" or \"story\", not \"{other}\"{near}"),
            );
            None
        }
    }
}

/// The languages that no native reader has signed. English is the source; a language without a word is a draft.
fn drafts(facts: &Facts, files: &BTreeMap<Lang, LessonFile>, problems: &mut Problems) -> Vec<Lang> {
    let mut drafts: BTreeSet<Lang> = files
        .keys()
        .copied()
        .filter(|lang| *lang != Lang::EN)
        .collect();
    let status = facts.table("status", problems);
    for (lang, place, word) in status.map(|s| s.by_lang(problems)).unwrap_or_default() {
        if !files.contains_key(&lang) {
            problems.warn(
                place.clone(),
                format!("{lang}.md is missing, and the status speaks of it"),
            );
        }
        match word {
            "signed" => {
                drafts.remove(&lang);
            }
            "draft" => {
                drafts.insert(lang);
            }
            other => {
                let near = did_you_mean(other, ["signed", "draft"]);
                problems.error(
                    place,
                    format!("a status is \"signed\" or \"draft\", not \"{other}\"{near}"),
                );
            }
        }
    }
    drafts
        .into_iter()
        .filter(|lang| files.contains_key(lang))
        .collect()
}
