//! An audience as a condition of SQL: each kind of trait that is named adds a clause, and the traits themselves travel as one JSON text.

use crate::model::{
    Announcement, Lang, LessonId, Scope, TopicId,
    audience::{Kind, Side, Stage, Trait},
};
use serde::Serialize;
use std::collections::BTreeSet;

/// Whom an announcement is for, and what is needed to know it.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// What it says and to whom.
    pub content: &'a Announcement,
    /// How far its maker's rights go.
    pub reach: &'a Scope,
    /// The lessons of each topic.
    pub topics: &'a dyn Topics,
    /// The moment, in unix seconds.
    pub now: i64,
}

/// Knows the lessons of a topic.
pub trait Topics: std::fmt::Debug + Sync {
    /// The lessons of this topic.
    fn lessons(&self, topic: &TopicId) -> Vec<LessonId>;
}

/// A condition on `learner`, and the JSON that its clauses look into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Clauses that begin with `and`; their parameter is `?1`.
    pub(super) clauses: String,
    /// The parameter.
    pub(super) json: String,
}

/// What the clauses look into.
#[derive(Default, Serialize)]
struct Values<'a> {
    languages: Vec<&'a str>,
    scope_countries: Vec<&'a str>,
    scope_domains: Vec<&'a str>,
    only: OneSide<'a>,
    not: OneSide<'a>,
}

/// The traits of one side.
#[derive(Default, Serialize)]
struct OneSide<'a> {
    country: Vec<&'a str>,
    domain: Vec<&'a str>,
    language: Vec<&'a str>,
    survey: Vec<Stage>,
    lessons: Vec<Stage>,
    topic: Vec<Vec<LessonId>>,
    silent: Option<i64>,
    office: Vec<&'a str>,
}

const SECONDS_A_DAY: i64 = 86_400;

impl Filter {
    /// The condition for an audience: nobody beyond the maker's reach, nobody who gets no words.
    pub fn new(wanted: &Wanted<'_>) -> Result<Self, serde_json::Error> {
        let Wanted { content, reach, .. } = wanted;
        let mut clauses = String::new();
        let mut values = Values {
            scope_countries: reach.countries.iter().map(|id| id.as_str()).collect(),
            scope_domains: reach.domains.iter().map(|id| id.as_str()).collect(),
            only: side(wanted, Side::Only),
            not: side(wanted, Side::Not),
            ..Values::default()
        };
        if content.fallback.is_none() {
            values.languages = content.posts.keys().map(Lang::code).collect();
            clauses.push_str(" and language in (select value from json_each(?1, '$.languages'))");
        }
        for (list, clause) in [
            (
                &values.scope_countries,
                " and country in (select value from json_each(?1, '$.scope_countries'))",
            ),
            (
                &values.scope_domains,
                " and domain in (select value from json_each(?1, '$.scope_domains'))",
            ),
        ] {
            if !list.is_empty() {
                clauses.push_str(clause);
            }
        }
        for at in [Side::Only, Side::Not] {
            let named = content.audience.side(at);
            let kinds: BTreeSet<Kind> = named.iter().map(Trait::kind).collect();
            clauses.extend(kinds.into_iter().map(|kind| clause(at, kind)));
        }
        Ok(Self {
            clauses,
            json: serde_json::to_string(&values)?,
        })
    }
}

fn side<'a>(wanted: &Wanted<'a>, at: Side) -> OneSide<'a> {
    let mut side = OneSide::default();
    for named in wanted.content.audience.side(at) {
        match named {
            Trait::Country(id) => side.country.push(id.as_str()),
            Trait::Domain(id) => side.domain.push(id.as_str()),
            Trait::Language(lang) => side.language.push(lang.code()),
            Trait::Survey(stage) => side.survey.push(*stage),
            Trait::Lessons(stage) => side.lessons.push(*stage),
            Trait::Topic(topic) => side.topic.push(wanted.topics.lessons(topic)),
            Trait::Office(role) => side.office.push(role.as_str()),
            Trait::Silent(days) => {
                let since = wanted.now - i64::from(*days) * SECONDS_A_DAY;
                // The shortest silence holds the longer ones.
                side.silent = side.silent.max(Some(since));
            }
        }
    }
    side
}

/// The clause of one kind: whoever has told nothing is in no country and no kind of work.
fn clause(side: Side, kind: Kind) -> String {
    let (not, path) = match side {
        Side::Only => ("", "$.only"),
        Side::Not => ("not ", "$.not"),
    };
    let listed = |what: &str, name: &str| {
        format!("coalesce({what}, '') in (select value from json_each(?1, '{path}.{name}'))")
    };
    let has = match kind {
        Kind::Country => listed("country", "country"),
        Kind::Domain => listed("domain", "domain"),
        Kind::Language => listed("language", "language"),
        Kind::Survey => listed(SURVEY, "survey"),
        Kind::Lessons => listed(LESSONS, "lessons"),
        Kind::Topic => format!(
            "exists (select 1 from json_each(?1, '{path}.topic') as topic where not exists (
                select 1 from json_each(topic.value) as wanted where wanted.value not in (
                    select lesson from lesson_run where learner_id = learner.id and finished_at is not null)))"
        ),
        Kind::Silent => format!("seen_at <= (?1 ->> '{path}.silent')"),
        Kind::Office => listed("(select role from role where learner_id = learner.id)", "office"),
    };
    format!(" and {not}({has})")
}

const SURVEY: &str = "case when exists (select 1 from survey_run where learner_id = learner.id and sent_at is not null) then 'done'
        when exists (select 1 from survey_run where learner_id = learner.id) then 'begun' else 'before' end";
const LESSONS: &str = "iif(exists (select 1 from lesson_run where learner_id = learner.id and finished_at is not null), 'begun', 'before')";
