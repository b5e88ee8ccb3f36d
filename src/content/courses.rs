//! Reads the tree of courses: topics, lessons in all their languages, and the pictures they show.

use super::{
    Tree, checksum,
    facts::Facts,
    lesson_facts::LessonFacts,
    lesson_file::{self, LessonFile},
    problem::{Place, Problems},
    programme::text_of,
    translation,
};
use crate::model::{Item, ItemId, Lang, Lesson, LessonId, LessonText, Topic, TopicId};
use std::{
    collections::{BTreeMap, BTreeSet},
    str::FromStr,
    sync::Arc,
};

/// Where lessons may stand.
const ROOT: &str = "courses";
const TOPIC_KEYS: &[&str] = &["competence", "title", "summary"];

/// What the tree of courses holds, in its order.
#[derive(Default)]
pub(super) struct Courses {
    pub(super) topics: Vec<Topic>,
    /// For each topic, the place of its facts.
    pub(super) topic_places: Vec<Place>,
    pub(super) lessons: Vec<Lesson>,
    /// For each lesson, the place of its facts.
    pub(super) places: Vec<Place>,
    pub(super) files: BTreeMap<String, Arc<[u8]>>,
}

/// Reads all of it.
pub(super) fn read(tree: &Tree, problems: &mut Problems) -> Courses {
    let mut walk = Walk {
        tree,
        folders: folders(tree),
        found: Courses::default(),
        problems,
    };
    walk.children(ROOT, None);
    walk.found
}

/// Each folder with the folders in it.
fn folders(tree: &Tree) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut folders: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for path in tree.under(ROOT) {
        let mut inner = path;
        while let Some((outer, name)) = inner.rsplit_once('/') {
            if inner != path {
                folders.entry(outer).or_default().insert(name);
            }
            inner = outer;
        }
    }
    folders
}

/// The walk through the tree and what it has found.
struct Walk<'a> {
    tree: &'a Tree,
    folders: BTreeMap<&'a str, BTreeSet<&'a str>>,
    found: Courses,
    problems: &'a mut Problems,
}

impl Walk<'_> {
    /// The folders in a folder, by their number and then by name.
    fn children(&mut self, folder: &str, parent: Option<&TopicId>) {
        let names = self.folders.get(folder).cloned().unwrap_or_default();
        let mut names: Vec<(u32, &str, &str)> = names.into_iter().map(numbered).collect();
        names.sort();
        for (_, slug, name) in names {
            let path = format!("{folder}/{name}");
            let has = |file: &str| self.tree.get(&format!("{path}/{file}")).is_some();
            match (has("topic.toml"), has("lesson.toml"), parent) {
                (true, false, _) => self.topic(&path, slug, parent),
                (false, true, Some(topic)) => self.lesson(&path, slug, topic),
                (false, true, None) => self.error(
                    &path,
                    "a lesson stands in a topic's folder; move it into one",
                ),
                (true, true, _) => {
                    self.error(
                        &path,
                        "a folder is a topic or a lesson; take topic.toml or lesson.toml away",
                    );
                }
                (false, false, _) if self.has_words(&path) => {
                    self.error(
                        &path,
                        "lesson.toml is missing here (topic.toml, if it is a topic)",
                    );
                }
                (false, false, _) => {}
            }
        }
    }

    /// True if the folder holds Markdown or folders, and not only pictures.
    fn has_words(&self, folder: &str) -> bool {
        self.tree
            .under(folder)
            .any(|path| path.ends_with(".md") || path.ends_with(".toml"))
    }

    fn error(&mut self, path: &str, text: impl Into<String>) {
        self.problems
            .error(Place::file(self.tree.shown(path)), text);
    }

    fn id<T: FromStr<Err: std::fmt::Display>>(&mut self, path: &str, slug: &str) -> Option<T> {
        let id = slug.parse();
        id.map_err(|error: T::Err| self.error(path, format!("the folder's name: {error}")))
            .ok()
    }

    fn facts(&mut self, path: &str) -> Option<Facts> {
        let text = text_of(self.tree, path, self.problems)?;
        Facts::read(self.tree.shown(path), text, self.problems)
    }

    /// A topic and everything under it.
    fn topic(&mut self, path: &str, slug: &str, parent: Option<&TopicId>) {
        let Some(id) = self.id::<TopicId>(path, slug) else {
            return;
        };
        if self.found.topics.iter().any(|topic| topic.id == id) {
            self.error(
                path,
                format!("there is another topic \"{id}\"; rename one of them"),
            );
        }
        let Some(facts) = self.facts(&format!("{path}/topic.toml")) else {
            return;
        };
        facts.check_keys(TOPIC_KEYS, self.problems);
        let title = facts.words("title", self.problems);
        if title.exact(Lang::EN).is_none() {
            let text = "the title in English is missing; write [title] and under it en = \"…\"";
            self.problems.error(facts.place("title"), text);
        }
        let topic = Topic {
            id: id.clone(),
            parent: parent.cloned(),
            title,
            summary: facts.words("summary", self.problems),
            competence: facts.maybe("competence", self.problems),
        };
        self.found.topics.push(topic);
        self.found.topic_places.push(facts.place("competence"));
        self.children(path, Some(&id));
    }

    /// A lesson in all its languages.
    fn lesson(&mut self, path: &str, slug: &str, topic: &TopicId) {
        let id = self.id::<LessonId>(path, slug);
        let Some(facts) = self.facts(&format!("{path}/lesson.toml")) else {
            return;
        };
        let files = self.languages(path);
        let facts_place = facts.place("competence");
        let lesson = id.and_then(|id| self.assemble(id, (path, topic), &facts, files));
        if let Some(lesson) = lesson {
            if self.found.lessons.iter().any(|other| other.id == lesson.id) {
                self.error(
                    path,
                    format!(
                        "there is another lesson \"{}\"; rename one of them",
                        lesson.id
                    ),
                );
            }
            self.found.lessons.push(lesson);
            self.found.places.push(facts_place);
        }
    }

    /// The lesson's files, by language.
    fn languages(&mut self, folder: &str) -> BTreeMap<Lang, LessonFile> {
        let mut files = BTreeMap::new();
        for path in self.tree.under(folder) {
            let name = path
                .strip_prefix(folder)
                .unwrap_or(path)
                .trim_start_matches('/');
            let Some(code) = name.strip_suffix(".md").filter(|code| *code != "README") else {
                continue;
            };
            let shown = self.tree.shown(path);
            match code.parse::<Lang>() {
                Ok(lang) if lang.code() == code => {
                    let text = text_of(self.tree, path, self.problems).unwrap_or_default();
                    files.insert(
                        lang,
                        lesson_file::read((&shown, folder), text, self.problems),
                    );
                }
                _ => {
                    let text = "a lesson's files are named after their language, such as km.md";
                    self.problems.error(Place::file(shown), text);
                }
            }
        }
        files
    }

    /// The lesson, if its facts are there and its languages agree.
    fn assemble(
        &mut self,
        id: LessonId,
        (path, topic): (&str, &TopicId),
        facts: &Facts,
        files: BTreeMap<Lang, LessonFile>,
    ) -> Option<Lesson> {
        let said = LessonFacts::read(facts, &files, self.problems);
        if !files.contains_key(&Lang::EN) {
            self.error(
                path,
                "en.md is missing; every lesson is written in English first",
            );
        }
        let files = translation::alike(files, self.problems)?;
        self.pictures(&files);
        let items = files.values().next()?.items.iter().map(|item| Item {
            id: ItemId {
                lesson: id.clone(),
                item: item.id.clone(),
            },
            many: item.many,
            right: item.right.clone(),
        });
        Some(Lesson {
            items: items.collect(),
            id,
            topic: topic.clone(),
            competence: said.competence?,
            level: said.level?,
            minutes: said.minutes?,
            requires: said.requires,
            sdg: said.sdg,
            kind: said.kind?,
            drafts: said.drafts,
            version: self.version(path)?,
            texts: files
                .into_iter()
                .map(|(lang, file)| (lang, words(file)))
                .collect(),
        })
    }

    /// The checksum of the facts and of every language.
    fn version(&self, folder: &str) -> Option<crate::model::Version> {
        let text = |path: &&str| path.ends_with(".toml") || path.ends_with(".md");
        let paths = self.tree.under(folder).filter(text);
        let pieces = paths.flat_map(|path| {
            let name = path.strip_prefix(folder).unwrap_or(path);
            [name.as_bytes(), self.tree.get(path).unwrap_or_default()]
        });
        checksum::version(pieces)
    }

    /// Takes the pictures along that the pages show.
    fn pictures(&mut self, files: &BTreeMap<Lang, LessonFile>) {
        for file in files.values() {
            for (path, _) in file.pages.iter().filter_map(|page| page.picture.as_ref()) {
                match self.tree.get(path) {
                    Some(_) if self.found.files.contains_key(path) => {}
                    Some(bytes) => {
                        self.found.files.insert(path.clone(), bytes.into());
                    }
                    None => {
                        let shown = self.tree.shown(path);
                        let text = format!(
                            "the picture {shown} is missing; put it there or mend the name"
                        );
                        self.problems.error(Place::file(&file.path), text);
                    }
                }
            }
        }
    }
}

/// `20-photograph-your-work` is 20 and `photograph-your-work`; a name without a number comes last.
fn numbered(name: &str) -> (u32, &str, &str) {
    let number = name
        .split_once('-')
        .and_then(|(number, slug)| Some((number.parse().ok()?, slug)));
    let (number, slug) = number.unwrap_or((u32::MAX, name));
    (number, slug, name)
}

fn words(file: LessonFile) -> LessonText {
    LessonText {
        title: file.title,
        pages: file.pages,
        items: file.items.into_iter().map(|item| item.text).collect(),
    }
}
