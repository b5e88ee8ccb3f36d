//! What each question of each asked text means for the evidence, worked out once and looked up for every answer.

use super::codes::Codes;
use crate::{
    model::{
        AnswerValue, ChoiceName, Grouping, Library, Measure, Question, QuestionKind, Survey,
        SurveyId, Version,
    },
    report::{
        facts::{Competence, Item, OpenQuestion},
        table::NOT_STATED,
    },
};
use std::collections::{BTreeMap, HashMap};

/// What an answer to a question is.
#[derive(Clone, Debug)]
pub(super) enum Column {
    /// A level of a competence, by the name of the choice.
    Level {
        /// The place of the competence.
        competence: u16,
        /// Whether it is what the work needs, or what the person can.
        needed: bool,
        /// What each choice stands for.
        scores: HashMap<ChoiceName, i16>,
    },
    /// A closed question, by the names of its choices: bit by bit.
    Item {
        /// The place of the item.
        item: u16,
        /// The bit of each choice.
        bits: HashMap<ChoiceName, u32>,
    },
    /// An open question: its place.
    Open(u16),
    /// A grouping of people: its place, and the place of each group.
    Group(usize, HashMap<ChoiceName, u8>),
}

/// Everything that answers are looked up in.
#[derive(Debug, Default)]
pub(super) struct Columns {
    /// The competences, those of the framework first.
    pub(super) competences: Vec<Competence>,
    /// The closed questions.
    pub(super) items: Vec<Item>,
    /// The open questions.
    pub(super) open: Vec<OpenQuestion>,
    /// What coders found.
    pub(super) codes: Codes,
    /// The groups of each grouping.
    pub(super) groups: [Vec<String>; Grouping::ALL.len()],
    by_text: HashMap<(SurveyId, Version), HashMap<String, Column>>,
}

/// The most choices of a closed question: one bit each.
const MOST_CHOICES: usize = 64;

/// Whoever gives a choice with this score or more counts for an indicator.
const COUNTS_FROM: u8 = 4;

impl Columns {
    /// Begins with the framework, and with what coders made of open answers.
    pub(super) fn new(library: &Library, codes: Codes) -> Self {
        let framework = &library.framework;
        let competence = |known: &crate::model::Competence| {
            let own = framework
                .targets
                .iter()
                .filter(|target| target.competence == known.id);
            Competence {
                id: known.id.clone(),
                area: Some(known.area.clone()),
                scale: EMPTY_SCALE,
                targets: own
                    .map(|target| (target.domain.clone(), i16::from(target.level.number())))
                    .collect(),
            }
        };
        Self {
            competences: framework.competences.iter().map(competence).collect(),
            groups: std::array::from_fn(|_| vec![NOT_STATED.to_owned()]),
            codes,
            ..Self::default()
        }
    }

    /// The columns of one text of a survey; none if it is nowhere any more.
    pub(super) fn of(
        &mut self,
        library: &Library,
        text: &(SurveyId, Version),
    ) -> Option<&HashMap<String, Column>> {
        if !self.by_text.contains_key(text) {
            let survey = library.survey(&text.0, &text.1)?.clone();
            let mut columns = HashMap::new();
            for (at, question) in survey.questions.iter().enumerate() {
                // What is asked of each member of a household says nothing of the person.
                let column = survey.repeats(at).is_empty();
                let column = column.then(|| self.column(&survey, question)).flatten();
                columns.extend(column.map(|column| (question.name.to_string(), column)));
            }
            self.by_text.insert(text.clone(), columns);
        }
        self.by_text.get(text)
    }

    fn column(&mut self, survey: &Survey, question: &Question) -> Option<Column> {
        match (question.measure, question.grouping) {
            (_, Some(grouping)) => self.group(survey, question, grouping),
            (Some(measure @ (Measure::Current | Measure::Needed)), _) => {
                self.level(survey, question, measure)
            }
            (Some(Measure::Profile), _) => None,
            (Some(Measure::Open), _) => self.open(survey, question),
            _ => self.item(survey, question),
        }
    }

    fn group(&mut self, survey: &Survey, question: &Question, by: Grouping) -> Option<Column> {
        let place = Grouping::ALL.iter().position(|other| *other == by)?;
        let choices = match question.kind {
            QuestionKind::One(_) => survey.choices(question),
            // What is computed has its groups in the list of its own name.
            QuestionKind::Calculate => &survey.lists.get(question.name.as_str())?.choices,
            _ => return None,
        };
        let mut places = HashMap::new();
        for choice in choices {
            let groups = &mut self.groups[place];
            let known = groups
                .iter()
                .position(|group| group == choice.name.as_str());
            let at = known.unwrap_or_else(|| {
                groups.push(choice.name.to_string());
                groups.len() - 1
            });
            places.insert(choice.name.clone(), u8::try_from(at).ok()?);
        }
        Some(Column::Group(place, places))
    }

    fn level(&mut self, survey: &Survey, question: &Question, measure: Measure) -> Option<Column> {
        let competence = self.competence(question)?;
        let scored = survey.choices(question).iter().filter_map(|choice| {
            let score = choice.score?;
            Some((choice.name.clone(), i16::from(score.number())))
        });
        let scores: HashMap<ChoiceName, i16> = scored.collect();
        let needed = measure == Measure::Needed;
        let mut ends: Vec<i16> = scores.values().copied().collect();
        if let QuestionKind::Range(range) = question.kind {
            ends.extend([range.start as i16, range.end as i16]);
        }
        if !needed {
            let scale = &mut self.competences[usize::from(competence)].scale;
            for end in ends {
                *scale = (scale.0.min(end), scale.1.max(end));
            }
        }
        Some(Column::Level {
            competence,
            needed,
            scores,
        })
    }

    fn open(&mut self, survey: &Survey, question: &Question) -> Option<Column> {
        let name = format!("{}/{}", survey.id, question.name);
        let known = self.open.iter().position(|open| open.name == name);
        let at = known.unwrap_or_else(|| {
            let themes = self.codes.themes(&name);
            self.open.push(OpenQuestion { name, themes });
            self.open.len() - 1
        });
        Some(Column::Open(u16::try_from(at).ok()?))
    }

    fn item(&mut self, survey: &Survey, question: &Question) -> Option<Column> {
        let (QuestionKind::One(_) | QuestionKind::Many(_)) = question.kind else {
            return None;
        };
        let is_tested = question.measure == Some(Measure::Tested);
        let competence = match is_tested {
            true => Some(self.competence(question)?),
            false => None,
        };
        let name = format!("{}/{}", survey.id, question.name);
        let known = self.items.iter().position(|item| item.name == name);
        let at = known.unwrap_or_else(|| {
            self.items.push(Item {
                name,
                competence,
                choices: Vec::new(),
                right: is_tested.then_some(0),
                many: matches!(question.kind, QuestionKind::Many(_)),
                indicator: question.indicator.clone().map(|id| (id, 0)),
            });
            self.items.len() - 1
        });
        let item = &mut self.items[at];
        let mut bits = HashMap::new();
        for choice in survey.choices(question) {
            let bit = bit(item, &choice.name)?;
            bits.insert(choice.name.clone(), bit);
            let counts = choice
                .score
                .is_some_and(|score| score.number() >= COUNTS_FROM);
            if let Some((_, counting)) = &mut item.indicator {
                *counting |= u64::from(counts) << bit;
            }
            if let Some(right) = &mut item.right {
                *right |= u64::from(question.right.contains(&choice.name)) << bit;
            }
        }
        let item = u16::try_from(at).ok()?;
        Some(Column::Item { item, bits })
    }

    /// The place of the competence that a question measures; one that the framework does not know gets the next place.
    fn competence(&mut self, question: &Question) -> Option<u16> {
        let id = question.competence.as_ref()?;
        let known = self.competences.iter().position(|other| other.id == *id);
        let at = known.unwrap_or_else(|| {
            self.competences.push(Competence {
                id: id.clone(),
                area: None,
                scale: EMPTY_SCALE,
                targets: BTreeMap::new(),
            });
            self.competences.len() - 1
        });
        u16::try_from(at).ok()
    }

    /// A number that somebody gave on a scale without choices belongs to the scale.
    pub(super) fn widen(&mut self, competence: u16, value: i16) {
        let scale = &mut self.competences[usize::from(competence)].scale;
        *scale = (scale.0.min(value), scale.1.max(value));
    }
}

/// A scale that nobody has used yet.
const EMPTY_SCALE: (i16, i16) = (i16::MAX, i16::MIN);

/// The place of the group that an answer says, by the places of the names; 0 if it says none.
pub(super) fn group_of(places: &HashMap<ChoiceName, u8>, value: &AnswerValue) -> u8 {
    let name = match value {
        AnswerValue::One(name) => Some(name.clone()),
        AnswerValue::Text(computed) => computed.parse().ok(),
        _ => None,
    };
    let place = name.and_then(|name| places.get(&name).copied());
    place.unwrap_or(0)
}

/// The bit of a choice; a choice that a later text added gets the next one.
fn bit(item: &mut Item, choice: &ChoiceName) -> Option<u32> {
    let known = item.choices.iter().position(|other| other == choice);
    let at = known.unwrap_or_else(|| {
        item.choices.push(choice.clone());
        item.choices.len() - 1
    });
    (at < MOST_CHOICES).then_some(at as u32)
}

/// The value of an answer as it is stored; the usual shape without reading all of JSON.
pub(super) fn value(json: &str) -> Option<AnswerValue> {
    let plain = json.strip_prefix("{\"One\":\"");
    let plain = plain.and_then(|rest| rest.strip_suffix("\"}"));
    match plain.filter(|name| !name.contains('\\')) {
        Some(name) => name.parse().ok().map(AnswerValue::One),
        None => serde_json::from_str(json).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{FormSource, Tree, read_form};

    #[test]
    fn a_computed_grouping_has_its_groups_in_the_list_of_its_name() {
        let rows = "type,name,label,calculation,measure,group\n\
            calculate,disability,,'yes',profile,disability\n";
        let choices = "list_name,name,label\ndisability,no,No\ndisability,yes,Yes\n";
        let tree = Tree::from_pairs([("survey.csv", rows), ("choices.csv", choices)]);
        let (source, problems) = FormSource::folder(&tree, "");
        assert_eq!(problems, []);
        let id = "form".parse().expect("an id");
        let (survey, problems) = read_form(&id, &source.expect("a source"));
        assert_eq!(problems, []);
        let survey = survey.expect("a survey");
        let mut columns = Columns {
            groups: std::array::from_fn(|_| vec![NOT_STATED.to_owned()]),
            ..Columns::default()
        };
        let column = columns.column(&survey, &survey.questions[0]);
        let Some(Column::Group(_, places)) = column else {
            panic!("no grouping: {column:?}");
        };
        let group = |text: &str| group_of(&places, &AnswerValue::Text(text.into()));
        // The first place of all is kept for those of whom nothing is known.
        assert_eq!((group("no"), group("yes"), group("")), (1, 2, 0));
    }
}
