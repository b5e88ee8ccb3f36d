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

/// Ids and codes.
type Names<'a> = BTreeSet<&'a str>;

/// What the clauses look into.
#[derive(Serialize)]
struct Values<'a> {
    languages: Option<Names<'a>>,
    countries: Option<Names<'a>>,
    domains: Option<Names<'a>>,
    only: OneSide<'a>,
    not: OneSide<'a>,
}

/// The traits of one side.
#[derive(Default, Serialize)]
struct OneSide<'a> {
    country: Names<'a>,
    domain: Names<'a>,
    language: Names<'a>,
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
        let (only, not) = (side(wanted, Side::Only), side(wanted, Side::Not));
        let worded = content.posts.keys().map(Lang::code).collect();
        let countries = reach.countries.iter().map(|id| id.as_str()).collect();
        let domains = reach.domains.iter().map(|id| id.as_str()).collect();
        let values = Values {
            languages: both(
                content.fallback.is_none().then_some(worded),
                named(&only.language),
            ),
            countries: both(named(&countries), named(&only.country)),
            domains: both(named(&domains), named(&only.domain)),
            only,
            not,
        };
        let mut clauses = match &values.languages {
            Some(_) => listed("language", "languages"),
            None => format!(" and language in ({SPOKEN})"),
        };
        for (list, column, name) in [
            (&values.countries, "country", "countries"),
            (&values.domains, "domain", "domains"),
        ] {
            if list.is_some() {
                clauses += &listed(column, name);
            }
        }
        for at in [Side::Only, Side::Not] {
            let named = content.audience.side(at);
            let kinds: BTreeSet<Kind> = named.iter().map(Trait::kind).collect();
            let rest = kinds
                .into_iter()
                .filter(|kind| at == Side::Not || !is_listed(*kind));
            clauses.extend(rest.map(|kind| clause(at, kind)));
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
            Trait::Country(id) => drop(side.country.insert(id.as_str())),
            Trait::Domain(id) => drop(side.domain.insert(id.as_str())),
            Trait::Language(lang) => drop(side.language.insert(lang.code())),
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

/// What stands in both lists, where there are two; no list names everything.
fn both<'a>(one: Option<Names<'a>>, other: Option<Names<'a>>) -> Option<Names<'a>> {
    match (one, other) {
        (Some(one), Some(other)) => Some(&one & &other),
        (one, other) => one.or(other),
    }
}

/// A list in which something stands.
fn named<'a>(names: &Names<'a>) -> Option<Names<'a>> {
    (!names.is_empty()).then(|| names.clone())
}

/// Whether people of such a trait are found by a list of their own, which an index serves.
fn is_listed(kind: Kind) -> bool {
    matches!(kind, Kind::Country | Kind::Domain | Kind::Language)
}

fn listed(column: &str, name: &str) -> String {
    format!(" and {column} in (select value from json_each(?1, '$.{name}'))")
}

/// The languages that people speak, found by one look each: named so, they lead the index on to countries and kinds of work.
const SPOKEN: &str = "with recursive spoken (code) as (
        select min(language) from learner where muted = 0 and standing = 'reachable'
        union all select (select min(language) from learner where muted = 0 and standing = 'reachable' and language > code)
        from spoken where code is not null)
    select code from spoken where code is not null";

/// The clause of one kind: whoever has told nothing is in no country and no kind of work.
fn clause(side: Side, kind: Kind) -> String {
    let (not, path) = match side {
        Side::Only => ("", "$.only"),
        Side::Not => ("not ", "$.not"),
    };
    let among = |what: &str, name: &str| {
        format!("coalesce({what}, '') in (select value from json_each(?1, '{path}.{name}'))")
    };
    let has = match kind {
        Kind::Country => among("country", "country"),
        Kind::Domain => among("domain", "domain"),
        Kind::Language => among("language", "language"),
        Kind::Survey => among(SURVEY, "survey"),
        Kind::Lessons => among(LESSONS, "lessons"),
        Kind::Topic => format!(
            "exists (select 1 from json_each(?1, '{path}.topic') as topic where not exists (
                select 1 from json_each(topic.value) as wanted where wanted.value not in (
                    select lesson from lesson_run where learner_id = learner.id and finished_at is not null)))"
        ),
        Kind::Silent => format!("seen_at <= (?1 ->> '{path}.silent')"),
        Kind::Office => among("(select role from role where learner_id = learner.id)", "office"),
    };
    format!(" and {not}({has})")
}

const SURVEY: &str = "case when exists (select 1 from survey_run where learner_id = learner.id and sent_at is not null) then 'done'
        when exists (select 1 from survey_run where learner_id = learner.id) then 'begun' else 'before' end";
const LESSONS: &str = "iif(exists (select 1 from lesson_run where learner_id = learner.id and finished_at is not null), 'begun', 'before')";
