//! `microdata/`: one row for each person and wave, in the shape of Kobo's exports, for analysts whom the owner trusts. Names, words,
//! files, places and moments never leave; who somebody is, is told only as far as at least five look alike.

use super::{
    Export, csv,
    sheet::{Field, Sheet},
    spss,
};
use crate::model::{
    Answer, AnswerValue, ChoiceName, Grouping, Missing, OTHER, PREFER_NOT, Question, QuestionKind,
    Survey,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// How few people may be alike in all that is told of who they are.
const LEAST: usize = 5;

/// What tells who somebody is, in the order in which it is told. Disability is never told: with a country it names people.
const TOLD: [Grouping; 7] = [
    Grouping::Country,
    Grouping::Domain,
    Grouping::Sex,
    Grouping::AgeBand,
    Grouping::Locality,
    Grouping::Status,
    Grouping::OrgSize,
];

/// What one person sent in, in one wave.
#[derive(Clone, Debug)]
pub struct Respondent {
    /// A random id that was made for this export and is kept nowhere.
    pub uuid: String,
    /// Which person: the same number in all their waves. It is not handed out, but people are counted by it.
    pub person: u32,
    /// The how-manieth time, from 1.
    pub wave: u32,
    /// The answers.
    pub answers: Vec<Answer>,
}

/// The rows of one survey.
#[derive(Clone, Copy, Debug)]
pub struct Microdata<'a> {
    /// The survey.
    pub survey: &'a Arc<Survey>,
    /// Who sent it in.
    pub respondents: &'a [Respondent],
}

/// `answers.csv` and `labels.sps`.
pub(super) fn files(export: &Export<'_>, data: &Microdata<'_>) -> Vec<(String, Vec<u8>)> {
    let columns = columns(data.survey);
    let sheet = sheet(data, &columns);
    let labels = spss::syntax(data.survey, export.lang, &columns);
    vec![
        ("microdata/answers.csv".into(), csv::bytes(&sheet)),
        ("microdata/labels.sps".into(), labels.into_bytes()),
    ]
}

/// A column: a question, or one choice of a question that takes several.
pub(super) struct Column<'a> {
    pub(super) name: String,
    pub(super) question: &'a Question,
    pub(super) choice: Option<&'a ChoiceName>,
}

/// The columns of a survey: closed questions and numbers, outside of repeats.
fn columns(survey: &Survey) -> Vec<Column<'_>> {
    let kept = survey
        .questions
        .iter()
        .enumerate()
        .filter(|(at, question)| {
            let told = question
                .grouping
                .is_none_or(|grouping| TOLD.contains(&grouping));
            told && question.keep && is_closed(&question.kind) && survey.repeats(*at).is_empty()
        });
    let mut columns = Vec::new();
    for (_, question) in kept {
        let name = question.name.as_str();
        let column = |name: String, choice| Column {
            name,
            question,
            choice,
        };
        columns.push(column(name.to_owned(), None));
        if matches!(question.kind, QuestionKind::Many(_)) && question.grouping.is_none() {
            let choices = survey.choices(question).iter();
            let choices = choices.map(|choice| &choice.name);
            columns.extend(choices.map(|own| column(format!("{name}/{own}"), Some(own))));
        }
    }
    columns
}

/// Whether an answer is a choice or a number: nothing in anybody's own words.
fn is_closed(kind: &QuestionKind) -> bool {
    use QuestionKind as K;
    matches!(
        kind,
        K::One(_) | K::Many(_) | K::Rank(_) | K::Integer | K::Decimal | K::Range(_)
    )
}

/// The rows, in the order of their random ids, which is none.
fn sheet(data: &Microdata<'_>, columns: &[Column<'_>]) -> Sheet {
    let told = told(data);
    let mut rows: Vec<(&str, Vec<Field>)> = data
        .respondents
        .iter()
        .zip(&told)
        .filter_map(|(respondent, told)| {
            let told = told.as_ref()?;
            let mut fields = vec![
                Field::text(respondent.uuid.as_str()),
                Field::Number(f64::from(respondent.wave)),
            ];
            fields.extend(
                columns
                    .iter()
                    .map(|column| field(data.survey, (respondent, told), column)),
            );
            Some((respondent.uuid.as_str(), fields))
        })
        .collect();
    rows.sort_by_key(|(uuid, _)| *uuid);
    let own = ["_uuid".to_owned(), "_wave".to_owned()];
    Sheet {
        name: "answers".into(),
        columns: own
            .into_iter()
            .chain(columns.iter().map(|c| c.name.clone()))
            .collect(),
        rows: rows.into_iter().map(|(_, fields)| fields).collect(),
    }
}

/// What is told of who somebody is.
type Told = BTreeMap<Grouping, String>;

fn field(survey: &Survey, (respondent, told): (&Respondent, &Told), column: &Column<'_>) -> Field {
    if let Some(grouping) = column.question.grouping {
        return Field::text(told.get(&grouping).map(String::as_str).unwrap_or_default());
    }
    // Blank when it was not asked or passed over, in the columns of the choices too.
    let Some(value) = value(respondent, column.question) else {
        return Field::Empty;
    };
    match (value, column.choice) {
        (AnswerValue::Many(taken), Some(choice)) => {
            Field::Number(f64::from(u8::from(taken.contains(choice))))
        }
        (AnswerValue::Integer(number), _) => Field::number(Some(*number as f64)),
        (AnswerValue::Decimal(number), _) => Field::number(Some(*number)),
        (AnswerValue::One(one), _) => known(survey, column.question, std::slice::from_ref(one)),
        (AnswerValue::Many(taken), _) => known(survey, column.question, taken),
        _ => Field::Empty,
    }
}

/// Choices that the form offers, with spaces between; what was typed in their place is somebody's own words.
fn known(survey: &Survey, question: &Question, taken: &[ChoiceName]) -> Field {
    let offered = survey.choices(question);
    let is_offered = |own: &&ChoiceName| {
        own.as_str() == OTHER || offered.iter().any(|choice| choice.name == **own)
    };
    let names: Vec<&str> = taken
        .iter()
        .filter(is_offered)
        .map(ChoiceName::as_str)
        .collect();
    Field::text(names.join(" "))
}

fn value<'a>(respondent: &'a Respondent, question: &Question) -> Option<&'a AnswerValue> {
    let of = |answer: &&Answer| answer.question.question == question.name;
    match respondent.answers.iter().find(of)?.value {
        Ok(ref value) => Some(value),
        Err(Missing::Skipped | Missing::PreferNot | Missing::NotAsked) => None,
    }
}

/// What is told of each respondent; none for those who are left out because even their country would name them.
///
/// One thing after another is told of a set of people who are alike so far, and only if at least five of them share each of its
/// values, "not said" being one. So nobody can be found by what is told, nor by what is left blank.
fn told(data: &Microdata<'_>) -> Vec<Option<Told>> {
    let people = data.respondents;
    let mut told: Vec<Option<Told>> = vec![Some(Told::new()); people.len()];
    let mut sets: Vec<Vec<usize>> = vec![(0..people.len()).collect()];
    for grouping in TOLD {
        let mut next = Vec::new();
        for set in sets {
            let parts = parts(data, &set, grouping);
            let is_small = |part: &[usize]| {
                let persons = part.iter().map(|&at| people[at].person);
                persons.collect::<BTreeSet<u32>>().len() < LEAST
            };
            let small = parts.values().any(|part| is_small(part));
            // The country is told of everybody who is handed out.
            if small && grouping != Grouping::Country {
                next.push(set);
                continue;
            }
            for (value, part) in parts {
                if is_small(&part) {
                    part.iter().for_each(|&at| told[at] = None);
                    continue;
                }
                for &at in &part {
                    if let Some(told) = &mut told[at] {
                        told.insert(grouping, value.clone());
                    }
                }
                next.push(part);
            }
        }
        sets = next;
    }
    told
}

/// A set of people by what they said, coarsened; those who did not say are together under no word.
fn parts(data: &Microdata<'_>, set: &[usize], grouping: Grouping) -> BTreeMap<String, Vec<usize>> {
    let asks = |question: &&Question| question.grouping == Some(grouping);
    let asked: Vec<&Question> = data.survey.questions.iter().filter(asks).collect();
    let mut parts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for &at in set {
        let respondent = &data.respondents[at];
        let mut said = asked
            .iter()
            .filter_map(|question| value(respondent, question));
        let said = said.next().map(|value| coarse(grouping, value));
        parts.entry(said.unwrap_or_default()).or_default().push(at);
    }
    parts
}

/// What somebody said, in fewer words: age in three bands.
fn coarse(grouping: Grouping, value: &AnswerValue) -> String {
    let AnswerValue::One(choice) = value else {
        return String::new();
    };
    match (grouping, choice.as_str()) {
        (_, PREFER_NOT | OTHER) => String::new(),
        (Grouping::AgeBand, band) => age(band).to_owned(),
        (_, choice) => choice.to_owned(),
    }
}

/// The three bands of ages, by the first year of a narrower one.
pub(super) const AGES: [&str; 3] = ["under-25", "25-44", "45-plus"];

fn age(band: &str) -> &'static str {
    let digits: String = band.chars().take_while(char::is_ascii_digit).collect();
    match digits.parse::<u8>() {
        Ok(0..25) => AGES[0],
        Ok(25..45) => AGES[1],
        Ok(_) => AGES[2],
        Err(_) => "",
    }
}

/// The choices that appear in a column of who somebody is.
pub(super) fn told_choices(survey: &Survey, question: &Question) -> BTreeSet<String> {
    let choices = survey
        .choices(question)
        .iter()
        .map(|choice| choice.name.clone());
    let grouping = question.grouping.unwrap_or(Grouping::Country);
    let told = choices.map(|choice| coarse(grouping, &AnswerValue::One(choice)));
    told.filter(|choice| !choice.is_empty()).collect()
}
