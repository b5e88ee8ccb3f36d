//! The columns of a file of answers: which question each is, by its name, its path or its label.

use super::cell::folded;
use crate::{
    content::{
        problem::{Place, Problems},
        sheet::{Sheet, plain},
    },
    model::{Question, QuestionKind, Survey},
};
use std::collections::HashMap;

/// A column.
#[derive(Debug)]
pub(super) struct Head {
    /// The heading as it is written.
    pub(super) shown: String,
    /// What stands below it.
    pub(super) role: Role,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// What tells the rows apart.
    Key,
    /// Who somebody is.
    Person,
    /// When it was sent in.
    Moment,
    /// The answer to the question at this place.
    Answer(usize),
    /// Whether this choice of this question was taken.
    Choice(usize, usize),
    /// Nothing that is read.
    Nothing,
}

/// What every export of Kobo and ODK has besides answers.
const BESIDES: [&str; 16] = [
    "_id",
    "_validation_status",
    "_notes",
    "_status",
    "_submitted_by",
    "__version__",
    "_tags",
    "_index",
    "_attachments",
    "_xform_id_string",
    "formhub/uuid",
    "meta/instancename",
    "meta/audit",
    "meta/rootuuid",
    "meta/deprecatedid",
    "start-geopoint",
];

/// Reads the headings; none if not one of them is a question.
pub(super) fn heads(
    survey: &Survey,
    sheet: &Sheet,
    cells: &[String],
    (person, problems): (Option<&str>, &mut Problems),
) -> Option<Vec<Head>> {
    let row = sheet.rows.first().map_or(1, |(row, _)| *row);
    let known = Known::of(survey);
    let mut heads: Vec<Head> = Vec::new();
    for shown in cells {
        let role = match person.is_some_and(|person| plain(shown) == plain(person)) {
            true => Some(Role::Person),
            false => known.role(survey, shown),
        };
        if role.is_none() && !shown.is_empty() {
            let text =
                format!("the column \"{shown}\" is no question of this form; it is not read");
            problems.warn(sheet.place(row, Some(shown)), text);
        }
        heads.push(Head {
            shown: shown.clone(),
            role: role.unwrap_or(Role::Nothing),
        });
    }
    if let Some(person) = person
        && !heads.iter().any(|head| head.role == Role::Person)
    {
        let text = format!("there is no column \"{person}\" to tell people by");
        problems.error(sheet.place(row, None), text);
        return None;
    }
    let is_answer = |head: &Head| matches!(head.role, Role::Answer(_) | Role::Choice(..));
    if !heads.iter().any(is_answer) {
        let text = "no column is a question of this form; is it the right form? The first row has to hold the names of the questions, or their labels";
        problems.error(Place::file(&sheet.path), text);
        return None;
    }
    Some(heads)
}

/// The questions by all their spellings.
struct Known {
    names: HashMap<String, usize>,
    labels: HashMap<String, usize>,
}

impl Known {
    fn of(survey: &Survey) -> Known {
        let mut known = Known {
            names: HashMap::new(),
            labels: HashMap::new(),
        };
        for (at, question) in survey.questions.iter().enumerate() {
            let own = question.own_name().to_lowercase();
            known.names.entry(own).or_insert(at);
            for (_, label) in question.label.iter() {
                known.labels.entry(folded(label)).or_insert(at);
            }
        }
        known
    }

    fn role(&self, survey: &Survey, shown: &str) -> Option<Role> {
        let plain = plain(shown);
        let lower = plain.to_lowercase();
        match lower.as_str() {
            "_uuid" | "meta/instanceid" | "instanceid" | "key" => return Some(Role::Key),
            "_submission_time" | "submissiondate" => return Some(Role::Moment),
            _ if BESIDES.contains(&lower.as_str()) || lower.starts_with("_geolocation") => {
                return Some(Role::Nothing);
            }
            _ => {}
        }
        if let Some(at) = self.question(&plain) {
            return Some(role_of(survey, at));
        }
        // A column for each choice: `group/question/choice`, or with the labels of both.
        let cuts = plain.match_indices('/').rev();
        for (cut, _) in cuts {
            let (question, choice) = (&plain[..cut], &plain[cut + 1..]);
            let Some(at) = self.question(question) else {
                continue;
            };
            let question = &survey.questions[at];
            if let Some(choice) = choice_of(survey, question, choice) {
                return Some(Role::Choice(at, choice));
            }
        }
        None
    }

    /// By its label as a whole, by its name, or by the last part of its path.
    fn question(&self, text: &str) -> Option<usize> {
        let own = text.rsplit_once('/').map_or(text, |(_, own)| own);
        let by_name = |name: &str| self.names.get(&name.to_lowercase());
        let found = by_name(text).or_else(|| self.labels.get(&folded(text)));
        found.or_else(|| by_name(own)).copied()
    }
}

/// What is asked of a person is read; what is shown, computed or asked of others is not.
fn role_of(survey: &Survey, at: usize) -> Role {
    let question = &survey.questions[at];
    let is_read = question.kind.is_asked()
        && question.keep
        && survey.repeats(at).is_empty()
        && !matches!(
            question.kind,
            QuestionKind::Media(_) | QuestionKind::Another
        );
    if is_read {
        Role::Answer(at)
    } else {
        Role::Nothing
    }
}

fn choice_of(survey: &Survey, question: &Question, text: &str) -> Option<usize> {
    if !matches!(question.kind, QuestionKind::Many(_)) {
        return None;
    }
    let wanted = folded(text);
    let fits = |choice: &crate::model::Choice| {
        folded(choice.name.as_str()) == wanted
            || choice
                .label
                .iter()
                .any(|(_, label)| folded(label) == wanted)
    };
    survey.choices(question).iter().position(fits)
}
