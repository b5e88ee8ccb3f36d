//! Names for readers: of competences, areas, groups, questions and choices, in the language asked for; else the code itself.

use super::Export;
use crate::{
    model::{Choice, CompetenceId, Grouping, Question, Survey, Whom},
    report::{
        By,
        table::{NONE_FITS, NOT_STATED},
    },
};
use std::sync::Arc;

impl<'a> Export<'a> {
    /// A sentence.
    pub(super) fn say(&self, key: &str) -> String {
        self.texts.get(self.lang, key, None)
    }

    /// A sentence with its gaps filled.
    pub(super) fn fill(&self, key: &str, values: &[(&'static str, &str)]) -> String {
        self.texts.fill(self.lang, key, values)
    }

    /// A competence.
    pub fn competence(&self, id: &'a CompetenceId) -> &'a str {
        self.library.competence_name(id, self.lang)
    }

    /// An area of competences.
    pub(super) fn area(&self, id: &'a str) -> &'a str {
        let mut areas = self.library.framework.areas.iter();
        let found = areas.find(|area| area.id.as_str() == id);
        found.map_or(id, |area| area.label.get(self.lang))
    }

    /// A group of people.
    pub fn group(&self, by: By, group: &str) -> String {
        if group == NOT_STATED {
            return self.say("report-not-stated");
        }
        if by == By::Theme && group == NONE_FITS {
            return self.say("report-none-fits");
        }
        let programme = &self.library.programme;
        let own = match by {
            By::Grouping(Grouping::Country) => programme.country(group).map(|own| &own.name),
            By::Grouping(Grouping::Domain) => {
                let mut domains = programme.domains.iter();
                domains
                    .find(|domain| domain.id.as_str() == group)
                    .map(|own| &own.name)
            }
            _ => None,
        };
        let asked = || match by {
            By::Grouping(grouping) => self.profile_choice(grouping, group),
            _ => None,
        };
        let name = own
            .map(|words| words.get(self.lang).to_owned())
            .or_else(asked);
        name.unwrap_or_else(|| group.to_owned())
    }

    /// Some people, by all that tells them apart; nothing for everybody.
    pub fn whom(&self, whom: &Whom) -> String {
        let name = |(by, group): &(Grouping, String)| self.group(By::Grouping(*by), group);
        whom.iter().map(name).collect::<Vec<_>>().join(" · ")
    }

    /// How people are told apart, as a heading.
    pub(super) fn by(&self, grouping: Grouping) -> String {
        self.say(&format!(
            "report-by-{}",
            grouping.as_str().replace('_', "-")
        ))
    }

    /// A question by `survey/question`, and the survey that asks it.
    pub fn question(&self, item: &str) -> Option<(&'a Arc<Survey>, &'a Question)> {
        let (survey, name) = item.split_once('/')?;
        let mut texts = self.surveys.iter().filter(|own| own.id.as_str() == survey);
        texts.find_map(|survey| Some((survey, survey.question(name)?)))
    }

    /// What a question asks.
    pub fn question_label(&self, item: &str) -> String {
        let found = self.question(item);
        let label = found.map(|(survey, question)| survey.words(&question.label, self.lang));
        label
            .filter(|label| !label.is_empty())
            .unwrap_or(item)
            .to_owned()
    }

    /// What a choice of a question says.
    pub(super) fn choice_label(&self, item: &str, choice: &str) -> String {
        let found = self.question(item);
        let label = found.and_then(|(survey, question)| self.label(survey, (question, choice)));
        label.unwrap_or_else(|| choice.to_owned())
    }

    /// What people tapped to be in this group.
    fn profile_choice(&self, grouping: Grouping, group: &str) -> Option<String> {
        let all = self.surveys.iter().flat_map(|survey| {
            let asks = survey.questions.iter();
            let asks = asks.filter(|question| question.grouping == Some(grouping));
            asks.map(move |question| (survey, question))
        });
        let mut labels = all.filter_map(|(survey, question)| self.label(survey, (question, group)));
        labels.next()
    }

    fn label(&self, survey: &Survey, (question, choice): (&Question, &str)) -> Option<String> {
        let named = |own: &&Choice| own.name.as_str() == choice;
        let choice = survey.choices(question).iter().find(named)?;
        let label = survey.words(&choice.label, self.lang);
        (!label.is_empty()).then(|| label.to_owned())
    }
}
