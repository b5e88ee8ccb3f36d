//! Each file in `tests/paths` is somebody: what they answer in the shipped survey, and the first ten lessons that they then get.
//! A teacher has to be able to defend the first five. `UPDATE=1 cargo test` writes the lessons anew; read them before they are
//! committed.

use crate::support::{files, project};
use sala::{
    content::{self, Tree},
    model::{AnswerValue, Because, Learner, LearnerId, Library, Missing, Question, Survey},
    plan::{
        level,
        path::{self, PathStep},
    },
};
use std::{collections::BTreeMap, fmt::Write};

/// How many lessons of a path are written down.
const WRITTEN: usize = 10;

type Answers = BTreeMap<String, Result<AnswerValue, Missing>>;

/// The answers of a file; a name or a choice that the survey does not have fails the test.
fn answers(survey: &Survey, written: &str) -> Answers {
    let lines = written
        .lines()
        .filter(|line| !line.starts_with(['#', '=']))
        .filter_map(|line| line.split_once(' '));
    let answer = |(name, choice): (&str, &str)| {
        let question = survey.question(name).unwrap_or_else(|| panic!("{name}"));
        let mut choices = survey.choices(question).iter();
        let taken = choices.find(|known| known.name.as_str() == choice);
        let taken = taken.unwrap_or_else(|| panic!("{name} {choice}"));
        (name.to_owned(), Ok(AnswerValue::One(taken.name.clone())))
    };
    lines.map(answer).collect()
}

/// Somebody who gave these answers.
fn learner(library: &Library, survey: &Survey, answers: &Answers) -> Learner {
    let now = "2026-03-02T12:00:00Z".parse().expect("a moment");
    let mut learner = Learner::new(LearnerId(1), now);
    let given = |question: &Question| answers.get(question.name.as_str());
    level::merge(&mut learner.progress, level::measure(survey, given));
    let Some(Ok(AnswerValue::One(domain))) = answers.get("domain") else {
        panic!("no domain");
    };
    let mut domains = library.programme.domains.iter();
    let known = domains.find(|known| known.id.as_str() == domain.as_str());
    learner.domain = known.map(|domain| domain.id.clone());
    learner
}

/// A step as a line: the lesson, what it teaches up to which level, and why it is there.
fn line(library: &Library, learner: &Learner, step: &PathStep) -> String {
    let lesson = &step.lesson;
    let gaps = level::gaps(library, learner);
    let why = match &step.because {
        Because::Gap(id) => {
            let gap = gaps.iter().find(|gap| gap.competence == *id);
            let gap = gap.expect("a gap");
            let missed = if gap.missed { ", task missed" } else { "" };
            format!("{} of {}{missed}", gap.now.number(), gap.needed.number())
        }
        Because::Before(other, _) => format!("before {other}"),
        Because::Usual => "usual".into(),
        Because::More(_) => "more".into(),
    };
    let level = lesson.level.number();
    format!("{} ({} {level}): {why}", lesson.id, lesson.competence)
}

/// The file as it should be: its answers, then its lessons.
fn played(library: &Library, survey: &Survey, written: &str) -> String {
    let learner = learner(library, survey, &answers(survey, written));
    let mut text: String = written
        .lines()
        .filter(|line| !line.starts_with('='))
        .map(|line| format!("{line}\n"))
        .collect();
    let steps = path::path(library, &learner);
    leads_on(written, &learner, &steps);
    for (at, step) in steps.iter().take(WRITTEN).enumerate() {
        let _ = writeln!(text, "= {}. {}", at + 1, line(library, &learner, step));
    }
    text
}

/// The first five lessons lead on by a broad level at most, and none is below what the person can do.
fn leads_on(who: &str, learner: &Learner, steps: &[PathStep]) {
    let mut reached = BTreeMap::new();
    for PathStep { lesson, .. } in steps.iter().take(5) {
        let id = &lesson.competence;
        let measured = learner.progress.measured.get(id);
        let first = measured.and_then(level::now).expect("a level");
        let before = reached.insert(id, lesson.level);
        let step = lesson.level.above(before.unwrap_or(first));
        // Two lessons may lead to the same level.
        let small = if before.is_some() { 0..=2 } else { 1..=2 };
        let (who, id) = (who.lines().next(), &lesson.id);
        assert!(small.contains(&step), "{who:?}: {id} +{step}");
    }
}

#[test]
fn six_kinds_of_people_at_three_levels_get_the_lessons_that_are_written_down() {
    let (loaded, _) = content::load(&Tree::shipped());
    let library = loaded.expect("the shipped content").library;
    let survey = library.main_survey().expect("a survey");
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    let people = files(&project().join("tests/paths"), "txt");
    assert_eq!(people.len(), 18);
    for path in people {
        let written = std::fs::read_to_string(&path).expect("a file");
        let played = played(&library, survey, &written);
        if update {
            std::fs::write(&path, &played).expect("written");
        } else if played != written {
            wrong.push(format!("{}\n{played}", path.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "UPDATE=1 cargo test writes these anew:\n{}",
        wrong.join("\n")
    );
}
