//! A survey as it is asked: questions in order, groups around them, lists of choices.

use super::{
    ChoiceName, CompetenceId, Lang, Level, MediaKind, QuestionName, SurveyId, Version, Words,
    expression::Expr,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name of the choice that stands for "prefer not to say" in any list.
pub const PREFER_NOT: &str = "prefer_not";

/// The name of the choice that `or_other` adds to a list.
pub const OTHER: &str = "other";

/// One published, frozen text of a survey.
#[derive(Clone, Debug, PartialEq)]
pub struct Survey {
    /// The folder's or file's name.
    pub id: SurveyId,
    /// The checksum of the form.
    pub version: Version,
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
}

/// A row of the form that has a value: asked, computed or filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its name, unique in the form.
    pub name: QuestionName,
    /// The position of the innermost group around it.
    pub group: Option<usize>,
    /// What kind of value it takes.
    pub kind: QuestionKind,
    /// The question itself.
    pub label: Words,
    /// A hint below it.
    pub hint: Words,
    /// Asked only if this holds (and what the groups around it say).
    pub relevant: Option<Expr>,
    /// Cannot be skipped if this holds.
    pub required: Option<Expr>,
    /// Said when a required question is skipped.
    pub required_message: Words,
    /// An answer must fulfil this; `.` is the answer.
    pub constraint: Option<Expr>,
    /// Said when it does not.
    pub constraint_message: Words,
    /// The value, for what is computed.
    pub calculation: Option<Expr>,
    /// The value at the start.
    pub default: Option<Expr>,
    /// Which choices are offered; bare names are columns of the choices sheet.
    pub choice_filter: Option<Expr>,
    /// Shown, not asked, if this holds.
    pub read_only: Option<Expr>,
    /// The competence that it measures.
    pub competence: Option<CompetenceId>,
    /// What it measures.
    pub measure: Option<Measure>,
    /// The right choices of a tested item.
    pub right: Vec<ChoiceName>,
    /// Which grouping of people the answer fills.
    pub grouping: Option<Grouping>,
    /// False when the answer is used in the run and not stored.
    pub keep: bool,
}

/// The kind of value that a question takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    /// One choice of the named list.
    One(String),
    /// Any number of choices of the named list.
    Many(String),
    /// Words.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// A day.
    Date,
    /// Nothing: words to read.
    Note,
    /// An OK.
    Acknowledge,
    /// A picture, a recording, ...
    Media(MediaKind),
    /// Computed from others.
    Calculate,
    /// The moment the run began.
    Start,
    /// The moment the run was sent.
    End,
    /// The day the run began.
    Today,
    /// Never asked and left blank (a device's number, a phone number, ...).
    Blank,
}

impl QuestionKind {
    /// True for what a person is asked; false for notes and what fills itself.
    pub fn is_asked(&self) -> bool {
        use QuestionKind as K;
        !matches!(
            self,
            K::Note | K::Calculate | K::Start | K::End | K::Today | K::Blank
        )
    }

    /// The name of the list of choices, if there is one.
    pub fn list(&self) -> Option<&str> {
        match self {
            QuestionKind::One(list) | QuestionKind::Many(list) => Some(list),
            _ => None,
        }
    }
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

/// What a question measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Measure {
    /// What the person can do now, by their own word.
    Current,
    /// How much of it their work needs.
    Needed,
    /// Whether they can, by a task.
    Tested,
    /// Who they are.
    Profile,
    /// Whatever they want to say.
    Open,
}

impl Measure {
    /// All of them.
    pub const ALL: [Measure; 5] = [
        Measure::Current,
        Measure::Needed,
        Measure::Tested,
        Measure::Profile,
        Measure::Open,
    ];

    /// The word in the `measure` column.
    pub fn as_str(self) -> &'static str {
        match self {
            Measure::Current => "current",
            Measure::Needed => "needed",
            Measure::Tested => "tested",
            Measure::Profile => "profile",
            Measure::Open => "open",
        }
    }
}

/// A grouping of people that a profile question fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// The country they live in.
    Country,
    /// The cultural domain they work in.
    Domain,
    /// Their sex.
    Sex,
    /// Their age, in bands.
    AgeBand,
    /// City, town or village.
    Locality,
    /// Whether they live with a disability.
    Disability,
    /// How large their organisation is.
    OrgSize,
    /// Their place in it.
    RoleLevel,
    /// Self-employed, employed, ...
    Status,
}

impl Grouping {
    /// All of them.
    pub const ALL: [Grouping; 9] = [
        Grouping::Country,
        Grouping::Domain,
        Grouping::Sex,
        Grouping::AgeBand,
        Grouping::Locality,
        Grouping::Disability,
        Grouping::OrgSize,
        Grouping::RoleLevel,
        Grouping::Status,
    ];

    /// The word in the `group` column.
    pub fn as_str(self) -> &'static str {
        match self {
            Grouping::Country => "country",
            Grouping::Domain => "domain",
            Grouping::Sex => "sex",
            Grouping::AgeBand => "age_band",
            Grouping::Locality => "locality",
            Grouping::Disability => "disability",
            Grouping::OrgSize => "org_size",
            Grouping::RoleLevel => "role_level",
            Grouping::Status => "status",
        }
    }
}

impl Survey {
    /// The position of a question.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.questions.iter().position(|q| q.name.as_str() == name)
    }

    /// The question of this name.
    pub fn question(&self, name: &str) -> Option<&Question> {
        self.questions.iter().find(|q| q.name.as_str() == name)
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

    /// The key under which Kobo stores the answer: the groups' names and the question's, with `/`.
    pub fn path(&self, question: &Question) -> String {
        let mut names: Vec<&str> = self
            .around(question)
            .map(|group| group.name.as_str())
            .collect();
        names.reverse();
        names.push(question.name.as_str());
        names.join("/")
    }

    /// Words in this language, else in the form's own language, else in any.
    pub fn words<'a>(&self, words: &'a Words, lang: Lang) -> &'a str {
        let text = words.exact(lang).or_else(|| words.exact(self.default_lang));
        text.unwrap_or_else(|| words.get(lang))
    }
}
