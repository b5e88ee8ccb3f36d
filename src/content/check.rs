//! Checks what no single file can know: that ids lead somewhere, and that lessons do not wait for each other.

use super::{
    courses::Courses,
    language::shown,
    near::did_you_mean,
    problem::{Place, Problems},
};
use crate::model::{
    CompetenceId, Framework, Grouping, Lang, LessonId, OTHER, PREFER_NOT, Programme, Survey,
    SurveyId, Words, tag,
};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Lessons and topics against the framework and each other.
pub(super) fn courses(courses: &Courses, framework: &Framework, problems: &mut Problems) {
    let known: Vec<&str> = framework
        .competences
        .iter()
        .map(|c| c.id.as_str())
        .collect();
    let mut competence = |place: &Place, id: &CompetenceId| {
        if !known.contains(&id.as_str()) {
            let near = did_you_mean(id.as_str(), known.iter().copied());
            problems.error(
                place.clone(),
                format!("the framework has no competence \"{id}\"{near}"),
            );
        }
    };
    for (lesson, place) in courses.lessons.iter().zip(&courses.places) {
        competence(place, &lesson.competence);
    }
    for (topic, place) in courses.topics.iter().zip(&courses.topic_places) {
        topic.competence.iter().for_each(|id| competence(place, id));
    }
    requirements(courses, problems);
    let lessons = courses.lessons.iter().map(|lesson| lesson.id.as_str());
    tags(lessons.zip(&courses.places), problems);
    let topics = courses.topics.iter().map(|topic| topic.id.as_str());
    tags(topics.zip(&courses.topic_places), problems);
}

/// Buttons name lessons and topics by tags: two of the same would open the first only.
fn tags<'a>(named: impl Iterator<Item = (&'a str, &'a Place)>, problems: &mut Problems) {
    let mut taken: HashMap<u32, &str> = HashMap::from([(0, "no lesson")]);
    for (id, place) in named {
        if let Some(other) = taken.insert(tag(id), id).filter(|other| *other != id) {
            let text = format!(
                "\"{id}\" looks like \"{other}\" to a button; give one of them another name"
            );
            problems.error(place.clone(), text);
        }
    }
}

fn requirements(courses: &Courses, problems: &mut Problems) {
    let ids: HashSet<&LessonId> = courses.lessons.iter().map(|lesson| &lesson.id).collect();
    let mut waiting: HashMap<&LessonId, &[LessonId]> = HashMap::new();
    for (lesson, place) in courses.lessons.iter().zip(&courses.places) {
        waiting.insert(&lesson.id, &lesson.requires);
        for other in lesson.requires.iter().filter(|other| !ids.contains(other)) {
            let near = did_you_mean(other.as_str(), ids.iter().map(|id| id.as_str()));
            problems.error(
                place.clone(),
                format!("requires: there is no lesson \"{other}\"{near}"),
            );
        }
    }
    // Take away, again and again, the lessons that wait for none; what stays waits for itself.
    loop {
        let open: HashSet<&LessonId> = waiting.keys().copied().collect();
        waiting.retain(|_, others| others.iter().any(|other| open.contains(other)));
        if waiting.len() == open.len() {
            break;
        }
    }
    for (lesson, place) in courses.lessons.iter().zip(&courses.places) {
        if waiting.contains_key(&lesson.id) {
            let text = format!(
                "\"{}\" requires itself, perhaps by way of others; mend requires",
                lesson.id
            );
            problems.error(place.clone(), text);
        }
    }
}

/// A survey against the framework and the programme.
pub(super) fn survey(
    survey: &Survey,
    place: &Place,
    (framework, programme): (&Framework, &Programme),
    problems: &mut Problems,
) {
    let mut unknown: BTreeSet<&CompetenceId> = BTreeSet::new();
    for question in &survey.questions {
        unknown.extend(
            question
                .competence
                .iter()
                .filter(|id| framework.competence(id).is_none()),
        );
        let known = |choice: &str| match question.grouping {
            Some(Grouping::Country) => programme.country(choice).is_some(),
            Some(Grouping::Domain) => programme
                .domains
                .iter()
                .any(|domain| domain.id.as_str() == choice),
            _ => true,
        };
        for choice in survey.choices(question) {
            let name = choice.name.as_str();
            let special = name.starts_with(OTHER) || name == PREFER_NOT;
            if !special && !known(name) {
                let text = format!(
                    "programme.toml does not know \"{name}\", a choice of \"{}\"",
                    question.name
                );
                problems.warn(place.clone(), text);
            }
        }
    }
    for id in unknown {
        let near = did_you_mean(
            id.as_str(),
            framework.competences.iter().map(|c| c.id.as_str()),
        );
        problems.warn(
            place.clone(),
            format!("the framework has no competence \"{id}\"{near}"),
        );
    }
}

/// The programme against the rest: its survey, the domains of the targets, the names of everything in its languages.
pub(super) fn programme(
    programme: &Programme,
    (framework, surveys): (&Framework, &[&str]),
    (place, targets): (Place, Place),
    problems: &mut Problems,
) {
    let unknown = |id: &&SurveyId| !surveys.contains(&id.as_str());
    if let Some(id) = programme.survey.as_ref().filter(unknown) {
        let near = did_you_mean(id.as_str(), surveys.iter().copied());
        problems.error(place.clone(), format!("there is no survey \"{id}\"{near}"));
    }
    for domain in framework
        .targets
        .iter()
        .filter_map(|target| target.domain.as_ref())
    {
        if programme.domain(domain).is_none() {
            let near = did_you_mean(
                domain.as_str(),
                programme.domains.iter().map(|d| d.id.as_str()),
            );
            let text = format!("programme.toml has no domain \"{domain}\"{near}");
            problems.error(targets.clone(), text);
        }
    }
    let countries = programme.countries.iter().map(|c| (c.id.as_str(), &c.name));
    let domains = programme.domains.iter().map(|d| (d.id.as_str(), &d.name));
    for (id, words) in countries.chain(domains) {
        let lacks = |lang: &&Lang| words.exact(**lang).is_none();
        let missing = programme.languages.iter().filter(lacks).map(Lang::code);
        let missing: Vec<&str> = missing.collect();
        if !missing.is_empty() {
            let text = format!("the name of \"{id}\" is missing in {}", missing.join(", "));
            problems.warn(place.clone(), text);
        }
    }
}

/// The targets of the programme against the surveys: a group that nobody can be in is never heard of.
pub(super) fn quotas(
    programme: &Programme,
    surveys: &[(&Survey, &Place)],
    place: &Place,
    problems: &mut Problems,
) {
    for quota in &programme.quotas {
        let groups: Vec<&str> = surveys
            .iter()
            .flat_map(|(survey, _)| survey.groups_of(quota.grouping))
            .collect();
        if !groups.contains(&quota.group.as_str()) {
            let near = did_you_mean(&quota.group, groups.iter().copied());
            let by = quota.grouping.as_str();
            let text = format!(
                "no survey has \"{}\" among its groups by {by}{near}",
                quota.group
            );
            problems.error(place.clone(), text);
        }
    }
}

/// The languages that are to be complete against what was written in them: one warning a language and file, not one a row.
pub(super) fn languages(
    programme: &Programme,
    (framework, competences): (&Framework, Place),
    surveys: &[(&Survey, &Place)],
    problems: &mut Problems,
) {
    for lang in &programme.complete {
        let lacks = |words: &Words| words.exact(*lang).is_none();
        let all = &framework.competences;
        let missing = all
            .iter()
            .filter(|c| lacks(&c.label) || lacks(&c.can))
            .count();
        if missing == all.len() && missing > 0 {
            let text = format!("no competence has words in {}", shown(*lang));
            problems.warn(competences.clone(), text);
        }
        for (_, place) in surveys
            .iter()
            .filter(|(survey, _)| !survey.langs.contains(lang))
        {
            let text = format!(
                "this survey has no words in {}; its readers see another language",
                shown(*lang)
            );
            problems.warn((*place).clone(), text);
        }
    }
}
