//! From rows of the database to what is counted.

use super::{
    codes::Codes,
    columns::Columns,
    runs::{People, runs},
};
use crate::{
    model::Library,
    report::facts::{Balance, Facts, Lesson, LessonRun, Practice, QuizItem, Rating},
    store::evidence::{COLUMN, Evidence, ROW},
};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};

/// The facts of one moment.
pub(super) fn facts(library: &Library, evidence: Evidence, at: Timestamp) -> Facts {
    let mut people = People::default();
    let mut columns = Columns::new(library, Codes::of(&evidence));
    let runs = runs(library, &evidence.runs, (&mut columns, &mut people));
    let mut facts = Facts {
        at,
        balance: balance(&evidence),
        runs,
        ..Facts::default()
    };
    let (lesson_runs, places) = lesson_runs(&evidence, &mut people);
    facts.lesson_runs = lesson_runs;
    facts.lessons = lessons(library, places, &columns);
    facts.quiz = quiz(library, &evidence, &columns);
    for done in &evidence.practice {
        let competence = place(&columns, &done.competence);
        let last = Timestamp::from_second(done.last);
        if let (Some(competence), Ok(last)) = (competence, last) {
            facts.practice.push(Practice {
                person: people.place(done.learner),
                competence,
                met: done.met,
                right_first: done.right_first,
                due: done.kept,
                kept: done.kept,
                last,
            });
        }
    }
    facts.competences = columns.competences;
    facts.items = columns.items;
    facts.open = columns.open;
    facts.groups = columns.groups;
    count_tests(&mut facts);
    facts
}

/// Counts the tested items of every run, once all texts are known.
fn count_tests(facts: &mut Facts) {
    let Facts { runs, items, .. } = facts;
    for run in runs {
        let mut ratings: BTreeMap<u16, Rating> =
            run.ratings.iter().map(|r| (r.competence, *r)).collect();
        for taken in &run.answers {
            let Some(item) = items.get(usize::from(taken.item)) else {
                continue;
            };
            if let (Some(right), Some(competence)) = (item.right, item.competence) {
                let new = Rating {
                    competence,
                    ..Rating::default()
                };
                let rating = ratings.entry(competence).or_insert(new);
                rating.tested = rating.tested.saturating_add(1);
                let is_right = u8::from(taken.choices == right);
                rating.right = rating.right.saturating_add(is_right);
            }
        }
        run.ratings = ratings.into_values().collect();
    }
}

fn balance(evidence: &Evidence) -> BTreeMap<u16, Balance> {
    let mut sent: BTreeMap<u32, u64> = BTreeMap::new();
    let mut last = None;
    for run in &evidence.runs {
        if last != Some((run.learner, run.wave)) {
            *sent.entry(run.wave).or_default() += 1;
        }
        last = Some((run.learner, run.wave));
    }
    let mut waves: BTreeMap<u16, Balance> = BTreeMap::new();
    for &(wave, people) in &evidence.started {
        let invited = match wave {
            1 => evidence.came,
            _ => sent.get(&(wave - 1)).copied().unwrap_or(0),
        };
        let balance = waves.entry(wave as u16).or_default();
        (balance.invited, balance.started) = (invited.max(people), people);
    }
    for (wave, survey, question, people) in &evidence.broke_off {
        let balance = waves.entry(*wave as u16).or_default();
        let at = format!("{survey}/{question}");
        *balance.broke_off.entry(at).or_default() += people;
    }
    waves
}

/// What became of each lesson for each person.
fn lesson_runs<'a>(
    evidence: &'a Evidence,
    people: &mut People,
) -> (Vec<LessonRun>, HashMap<&'a str, u16>) {
    let mut places: HashMap<&str, u16> = HashMap::new();
    let mut runs = Vec::new();
    let moment = |text: Option<&str>| {
        let second = text?.parse().ok()?;
        Timestamp::from_second(second).ok()
    };
    for (learner, rows) in &evidence.lessons {
        let person = people.place(*learner);
        for row in rows.split(ROW) {
            let mut cells = row.split(COLUMN);
            let Some(id) = cells.next() else {
                continue;
            };
            let next = places.len() as u16;
            let lesson = *places.entry(id).or_insert(next);
            runs.push(LessonRun {
                person,
                lesson,
                sent: moment(cells.next()),
                opened: moment(cells.next()),
                finished: moment(cells.next()),
            });
        }
    }
    (runs, places)
}

/// The lessons that were sent to somebody, in the order of their places.
fn lessons(library: &Library, places: HashMap<&str, u16>, columns: &Columns) -> Vec<Lesson> {
    let mut ids: Vec<(&str, u16)> = places.into_iter().collect();
    ids.sort_by_key(|(_, place)| *place);
    let lesson = |(id, _): (&str, u16)| {
        let known = id.parse().ok().and_then(|id| library.lesson(&id));
        Lesson {
            id: id.to_owned(),
            competence: known.and_then(|lesson| place(columns, lesson.competence.as_str())),
        }
    };
    ids.into_iter().map(lesson).collect()
}

fn quiz(library: &Library, evidence: &Evidence, columns: &Columns) -> Vec<QuizItem> {
    let mut items: BTreeMap<String, QuizItem> = BTreeMap::new();
    for answer in &evidence.quiz {
        let name = format!("{}/{}", answer.lesson, answer.item);
        let choices = name
            .parse()
            .ok()
            .and_then(|id| Some(library.item(&id)?.1.right.len()))
            .unwrap_or(0);
        let item = items.entry(name.clone()).or_insert_with(|| QuizItem {
            name,
            competence: place(columns, &answer.competence),
            answered: 0,
            right: 0,
            taken: vec![0; choices],
        });
        item.answered += answer.people;
        item.right += if answer.right { answer.people } else { 0 };
        let taken: Vec<usize> = serde_json::from_str(&answer.taken).unwrap_or_default();
        for at in taken {
            if at >= item.taken.len() {
                item.taken.resize(at + 1, 0);
            }
            item.taken[at] += answer.people;
        }
    }
    items.into_values().collect()
}

fn place(columns: &Columns, competence: &str) -> Option<u16> {
    let at = columns
        .competences
        .iter()
        .position(|known| known.id.as_str() == competence)?;
    u16::try_from(at).ok()
}
