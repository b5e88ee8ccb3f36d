//! A survey as it is asked: questions in order, groups around them, lists of choices.

use super::{
    AnswerKey, ChoiceName, Grouping, Lang, Level, Question, QuestionKind, QuestionName, Rows, Seat,
    SurveyId, Version, Words, expression::Expr,
};
use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

/// The name of the choice that stands for "prefer not to say" in any list.
pub const PREFER_NOT: &str = "prefer_not";

/// The name of the choice that `or_other` adds to a list.
pub const OTHER: &str = "other";

/// How the name of a repeat goes on in the name of the question whether there is one more; no form can write it.
pub const ANOTHER: &str = "/another";

/// One published, frozen text of a survey.
#[derive(Clone, Debug, PartialEq)]
pub struct Survey {
    /// The folder's or file's name.
    pub id: SurveyId,
    /// The checksum of the form.
    pub version: Version,
    /// The version that its author gave it on the settings sheet; no promise that its text is still the same.
    pub edition: Option<String>,
    /// The form's title.
    pub title: Words,
    /// The languages of its labels.
    pub langs: Vec<Lang>,
    /// The language that stands in where a label is missing.
    pub default_lang: Lang,
    /// The questions, in the order of the form. A group's questions stand together.
    pub questions: Vec<Question>,
    /// The groups; a parent stands before its children.
    pub groups: Vec<Group>,
    /// The lists of choices, by name.
    pub lists: BTreeMap<String, ChoiceList>,
    /// The rows that `pulldata` looks into, by the name of their file without `.csv`.
    pub files: BTreeMap<String, Rows>,
    /// The files that belong to this very text, by name, each with the checksum of what is in it.
    pub beside: BTreeMap<String, String>,
    /// Where each name stands.
    pub index: Index,
}

/// Questions that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its name.
    pub name: QuestionName,
    /// The position of the group around it.
    pub parent: Option<usize>,
    /// Its title.
    pub label: Words,
    /// Asked only if this holds.
    pub relevant: Option<Expr>,
    /// Whether it is asked again and again.
    pub repeat: Option<Repeat>,
    /// The positions of its questions, those of the groups inside it too.
    pub rows: Range<usize>,
}

/// How often a group is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Repeat {
    /// The number of chapters; without it, the person says after each whether there is one more.
    pub count: Option<Expr>,
}

/// A named list of choices.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChoiceList {
    /// The choices, in the order of the sheet.
    pub choices: Vec<Choice>,
}

impl ChoiceList {
    /// The choice of this name.
    pub fn choice(&self, name: &str) -> Option<&Choice> {
        self.choices
            .iter()
            .find(|choice| choice.name.as_str() == name)
    }
}

/// A choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its name, which is what is stored.
    pub name: ChoiceName,
    /// What a person sees.
    pub label: Words,
    /// The level that it stands for, where the list is a scale.
    pub score: Option<Level>,
    /// Further columns of its row, for `choice_filter`.
    pub columns: BTreeMap<String, String>,
}

/// Where the names of a form stand, and which repeats are around.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    questions: HashMap<QuestionName, usize>,
    groups: HashMap<QuestionName, usize>,
    /// The repeats around each question, the outermost first.
    around_questions: Vec<Box<[usize]>>,
    /// The repeats around each group, itself among them.
    around_groups: Vec<Box<[usize]>>,
}

impl Index {
    /// The index of these questions and groups; of two with one name the first counts.
    pub fn of(questions: &[Question], groups: &[Group]) -> Index {
        let mut index = Index::default();
        for (at, group) in groups.iter().enumerate() {
            let outer = group
                .parent
                .and_then(|parent| index.around_groups.get(parent));
            let own = group.repeat.as_ref().map(|_| at);
            let repeats = outer.into_iter().flatten().copied().chain(own).collect();
            index.around_groups.push(repeats);
            index.groups.entry(group.name.clone()).or_insert(at);
        }
        for (at, question) in questions.iter().enumerate() {
            let around = question
                .group
                .and_then(|group| index.around_groups.get(group));
            let repeats = around.cloned().unwrap_or_default();
            index.around_questions.push(repeats);
            index.questions.entry(question.name.clone()).or_insert(at);
        }
        index
    }
}

impl Survey {
    /// The position of a question.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.index.questions.get(name).copied()
    }

    /// The question of this name.
    pub fn question(&self, name: &str) -> Option<&Question> {
        self.questions.get(self.position(name)?)
    }

    /// The names of the groups into which its questions tell people apart by this.
    pub fn groups_of(&self, grouping: Grouping) -> impl Iterator<Item = &str> {
        let asks = self.questions.iter();
        let asks = asks.filter(move |question| question.grouping == Some(grouping));
        asks.flat_map(|question| match question.kind {
            // What is computed has its groups in the list of its own name.
            QuestionKind::Calculate => {
                let list = self.lists.get(question.name.as_str());
                list.map_or(&[][..], |list| &list.choices)
            }
            _ => self.choices(question),
        })
        .map(|choice| choice.name.as_str())
    }

    /// The position of a group.
    pub fn group(&self, name: &str) -> Option<usize> {
        self.index.groups.get(name).copied()
    }

    /// The seat of an answer; none if the form has no such question, or another number of repeats around it.
    pub fn seat(&self, key: &AnswerKey) -> Option<Seat> {
        let at = self.position(key.question.as_str())?;
        let fits = self.repeats(at).len() == key.chapters.depth();
        fits.then_some(Seat {
            at,
            chapters: key.chapters,
        })
    }

    /// The key of the answer at this seat.
    pub fn key(&self, seat: Seat) -> Option<AnswerKey> {
        let question = self.questions.get(seat.at)?;
        Some(AnswerKey {
            question: question.name.clone(),
            chapters: seat.chapters,
        })
    }

    /// The positions of the repeats around a question, the outermost first.
    pub fn repeats(&self, at: usize) -> &[usize] {
        self.index.around_questions.get(at).map_or(&[], |r| r)
    }

    /// The positions of the repeats around a group, itself among them.
    pub fn repeats_of_group(&self, at: usize) -> &[usize] {
        self.index.around_groups.get(at).map_or(&[], |r| r)
    }

    /// The path of a file that it shows: of one that came with this text the text's own, else the one in the content tree.
    pub fn file_path(&self, name: &str) -> String {
        match self.beside.contains_key(name) {
            true => format!("surveys/{}@{}/{name}", self.id, self.version),
            false => format!("surveys/{}/{name}", self.id),
        }
    }

    /// The text that the file of a path came with, and its name.
    pub fn of_path(path: &str) -> Option<(SurveyId, Version, &str)> {
        let (text, name) = path.strip_prefix("surveys/")?.split_once('/')?;
        let (id, version) = text.split_once('@')?;
        Some((id.parse().ok()?, version.parse().ok()?, name))
    }

    /// The choices of a question, before any filter.
    pub fn choices(&self, question: &Question) -> &[Choice] {
        let list = question.kind.list().and_then(|name| self.lists.get(name));
        list.map_or(&[], |list| list.choices.as_slice())
    }

    /// The groups around a question, the innermost first.
    pub fn around<'a>(&'a self, question: &Question) -> impl Iterator<Item = &'a Group> {
        let of = |at: Option<usize>| at.and_then(|at| self.groups.get(at));
        std::iter::successors(of(question.group), move |group| of(group.parent))
    }

    /// Words in this language, else in the form's own language, else in any.
    pub fn words<'a>(&self, words: &'a Words, lang: Lang) -> &'a str {
        let text = words.exact(lang).or_else(|| words.exact(self.default_lang));
        text.unwrap_or_else(|| words.get(lang))
    }
}
