//! A form from text, with answers: what the tests of expressions look at.

use super::super::{Memo, Sheet};
use crate::{
    content::{FormSource, Tree, read_form},
    flow::{Spot, SurveyRun},
    model::{
        AnswerKey, AnswerValue, Chapters, Lang, LearnerId, QuestionKind, Seat, Survey,
        expression::Node,
    },
};
use jiff::Timestamp;
use std::{cell::OnceCell, collections::BTreeMap};

/// When the sheet is looked at: in Phnom Penh it is 19:30:45 on the 7th of August.
const NOW: &str = "2026-08-07T12:30:45.250Z";

/// The survey of these two sheets; every problem fails the test.
pub(super) fn survey(rows: &str, choices: &str) -> Survey {
    let tree = Tree::from_pairs([("survey.csv", rows), ("choices.csv", choices)]);
    let (source, problems) = FormSource::folder(&tree, "");
    assert_eq!(problems, []);
    let id = "village".parse().expect("an id");
    let (survey, problems) = read_form(&id, &source.expect("a source"));
    survey.unwrap_or_else(|| panic!("{problems:#?}"))
}

/// A run with the answers of these lines, each `name = value` or, in chapters, `name[2] = value`.
pub(super) fn run(survey: &Survey, answers: &str) -> SurveyRun {
    let lines = answers.lines().filter_map(|line| line.split_once('='));
    let given = lines.map(|(key, value)| {
        let key: AnswerKey = key.trim().parse().expect("a key");
        let value = value.trim_matches(' ').trim_matches('"');
        let question = survey.question(key.question.as_str()).expect("a question");
        (key, Ok(answer(&question.kind, value)))
    });
    let began: Timestamp = NOW.parse().expect("a moment");
    SurveyRun {
        survey: survey.id.clone(),
        version: survey.version.clone(),
        wave: 1,
        began,
        touched: began,
        reminded: false,
        answers: given.collect::<BTreeMap<_, _>>(),
        at: Spot::Review,
        ticks: Vec::new(),
        page: 0,
        search: String::new(),
    }
}

fn answer(kind: &QuestionKind, value: &str) -> AnswerValue {
    use AnswerValue as A;
    let fine = "an answer of its kind";
    match kind {
        QuestionKind::Integer => A::Integer(value.parse().expect(fine)),
        QuestionKind::Decimal => A::Decimal(value.parse().expect(fine)),
        QuestionKind::Date => A::Date(value.parse().expect(fine)),
        QuestionKind::One { .. } | QuestionKind::Another => A::One(value.parse().expect(fine)),
        QuestionKind::Many { .. } => {
            let names = value.split_whitespace().map(|name| name.parse());
            A::Many(names.collect::<Result<_, _>>().expect(fine))
        }
        _ => A::Text(value.into()),
    }
}

/// The run as somebody in Cambodia sees it who reads English.
pub(super) fn sheet<'a>(survey: &'a Survey, run: &'a SurveyRun) -> Sheet<'a> {
    let now: Timestamp = NOW.parse().expect("a moment");
    let (questions, groups) = (survey.questions.len(), survey.groups.len());
    Sheet {
        survey,
        run,
        now: now.in_tz("Asia/Phnom_Penh").expect("a zone"),
        lang: Lang::EN,
        who: LearnerId(7),
        rows: Memo::of(questions),
        groups: Memo::of(groups),
        lengths: Memo::of(groups),
        values: Memo::of(questions),
        offered: Memo::of(questions),
        seats: OnceCell::new(),
        steps: std::cell::Cell::new(super::super::STEPS),
        cut: std::cell::Cell::new(false),
    }
}

/// The row of a name, in a repeat with its chapter: `name[2]`.
pub(super) fn row(survey: &Survey, name: &str) -> Node {
    let key: AnswerKey = name.parse().expect("a key");
    let at = survey.position(key.question.as_str()).expect("a question");
    let chapters: Chapters = key.chapters;
    Node::Question(Seat { at, chapters })
}
