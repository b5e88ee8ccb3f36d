//! How much of the content is written in each language of the programme.

use super::translated;
use crate::content::{Tree, language::shown};
use crate::model::{Lang, Library, QuestionKind, Survey, Words};
use serde::Serialize;
use std::collections::BTreeSet;

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// How many there are.
    pub have: usize,
    /// How many there should be.
    pub of: usize,
    /// That in percent, rounded down: 100 only where nothing is missing.
    pub percent: usize,
}

impl Share {
    /// So many of so many; everything, where there should be nothing.
    pub fn new(have: usize, of: usize) -> Share {
        let percent = (have * 100).checked_div(of).unwrap_or(100);
        Share { have, of, percent }
    }

    fn counted(lang: Lang, words: &[&Words]) -> Share {
        let written = words.iter().filter(|words| words.exact(lang).is_some());
        Share::new(written.count(), words.len())
    }
}

/// A language of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Its code.
    pub code: Lang,
    /// Its name in English.
    pub name: String,
    /// Whether the programme says that everything is written in it.
    pub complete: bool,
    /// The words of the programme, its consent, the framework and the topics.
    pub framework: Share,
    /// The labels, hints and choices of the surveys.
    pub surveys: Share,
    /// The lessons whose translation is not older than their English.
    pub lessons: Share,
}

/// Each language of the programme, in its order.
pub fn coverage(tree: &Tree, library: &Library) -> Vec<Coverage> {
    let stale = translated::stale(tree);
    let framework = framework(library);
    let surveys = library.surveys().iter();
    let surveys: Vec<&Words> = surveys.flat_map(|survey| of_survey(survey)).collect();
    let programme = &library.programme;
    let row = |lang: &Lang| {
        let words = Share::counted(*lang, &framework);
        let consent = usize::from(programme.consent.contains_key(lang));
        let written = library.lessons().iter().filter(|lesson| {
            let is_stale = stale.contains(&(lesson.id.to_string(), *lang));
            lesson.texts.contains_key(lang) && !is_stale
        });
        Coverage {
            code: *lang,
            name: shown(*lang),
            complete: programme.complete.contains(lang),
            framework: Share::new(words.have + consent, words.of + 1),
            surveys: Share::counted(*lang, &surveys),
            lessons: Share::new(written.count(), library.lessons().len()),
        }
    };
    programme.languages.iter().map(row).collect()
}

/// The words of the programme, the framework and the topics.
fn framework(library: &Library) -> Vec<&Words> {
    let (programme, framework) = (&library.programme, &library.framework);
    let countries = programme.countries.iter().map(|country| &country.name);
    let domains = programme.domains.iter().map(|domain| &domain.name);
    let areas = framework.areas.iter().map(|area| &area.label);
    let competences = framework.competences.iter();
    let competences = competences.flat_map(|competence| [&competence.label, &competence.can]);
    let topics = library.topics.iter();
    let topics = topics.flat_map(|topic| [&topic.title, &topic.summary]);
    let own = [&programme.name, &programme.contact].into_iter();
    let all = own.chain(countries).chain(domains).chain(areas);
    let all = all.chain(competences).chain(topics);
    all.filter(|words| !words.is_empty()).collect()
}

/// The words of a survey that learners read; they never see its title.
fn of_survey(survey: &Survey) -> Vec<&Words> {
    let is_shown = |kind: &QuestionKind| kind.is_asked() || *kind == QuestionKind::Note;
    let questions = survey.questions.iter().filter(|q| is_shown(&q.kind));
    let lists: BTreeSet<&str> = questions.clone().filter_map(|q| q.kind.list()).collect();
    let lists = lists.into_iter().filter_map(|name| survey.lists.get(name));
    let choices = lists.flat_map(|list| list.choices.iter().map(|choice| &choice.label));
    let groups = survey.groups.iter().map(|group| &group.label);
    let questions = questions.flat_map(|question| {
        let messages = [&question.constraint_message, &question.required_message];
        [&question.label, &question.hint]
            .into_iter()
            .chain(messages)
    });
    let all = groups.chain(questions).chain(choices);
    all.filter(|words| !words.is_empty()).collect()
}
