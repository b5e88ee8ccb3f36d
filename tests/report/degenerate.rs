//! Answers that tell nothing, or next to nothing: no panic, and never a number that is none.

use super::facts;
use jiff::Timestamp;
use proptest::prelude::*;
use sala::report::{
    Facts, Snapshot, Statistic, Value,
    facts::{LessonRun, Practice, Rating, Run, Taken},
    note, tables,
};

/// The tables, all of whose numbers are numbers, whose rows hang on counts that exist, and whose partitions add up.
fn sound(facts: &Facts) -> Snapshot {
    let snapshot = tables::snapshot(facts);
    for row in &snapshot.rows {
        let value = match &row.value {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        };
        for number in [value, row.low, row.high].into_iter().flatten() {
            assert!(number.is_finite(), "{row:?}");
        }
        assert!(row.value.is_some() || !row.note.is_empty(), "{row:?}");
        assert_eq!(row.low.is_some(), row.high.is_some(), "{row:?}");
        if let (Some(low), Some(high), Some(value)) = (row.low, row.high, value) {
            assert!(low <= value + 1e-9 && value <= high + 1e-9, "{row:?}");
        }
        let own = (row.population.clone(), row.cell.clone());
        for (population, cell) in row.also.iter().chain([&own]) {
            let found = snapshot.populations.iter().find(|p| p.name == *population);
            let found = found.unwrap_or_else(|| panic!("{row:?}"));
            assert!(found.counts.contains_key(cell), "{row:?}");
        }
    }
    super::populations::add_up(&snapshot);
    snapshot
}

/// Facts with the competences, items and groups of the others, and nobody.
fn nobody() -> Facts {
    Facts {
        runs: Vec::new(),
        balance: Default::default(),
        lesson_runs: Vec::new(),
        quiz: Vec::new(),
        practice: Vec::new(),
        ..facts::read()
    }
}

#[test]
fn nothing_at_all_gives_empty_tables() {
    assert_eq!(sound(&Facts::default()).rows, []);
    assert_eq!(sound(&nobody()).rows, []);
}

#[test]
fn one_person_has_values_and_no_interval() {
    let mut facts = nobody();
    facts.runs.push(facts::read().runs[1].clone());
    let snapshot = sound(&facts);
    let everybody = snapshot.rows.iter().filter(|row| row.cell.0.is_empty());
    for row in everybody.filter(|row| row.statistic == Statistic::Gap) {
        assert!(row.value.is_some() && row.low.is_none(), "{row:?}");
        assert!(row.note.contains(note::ONE_PERSON), "{row:?}");
    }
    let counts = snapshot.populations.iter().flat_map(|p| p.counts.values());
    for count in counts.filter(|count| count.n > 0) {
        assert!(count.n == 1);
    }
}

#[test]
fn people_who_are_all_the_same_have_no_spread() {
    let mut facts = nobody();
    let one = facts::read().runs[2].clone();
    for person in 0..40 {
        for wave in [1, 2] {
            facts.runs.push(Run {
                person,
                wave,
                ..one.clone()
            });
        }
    }
    let snapshot = sound(&facts);
    let of = |statistic| {
        snapshot
            .rows
            .iter()
            .filter(move |row| row.statistic == statistic)
    };
    for row in of(Statistic::Gap).filter(|row| row.n == Some(40)) {
        assert_eq!(row.low, row.high);
    }
    for statistic in [Statistic::DZ, Statistic::T, Statistic::P, Statistic::DRm] {
        for row in of(statistic).filter(|row| row.n == Some(40)) {
            assert!(
                row.value.is_none() && row.note.contains(note::NO_SPREAD),
                "{row:?}"
            );
        }
    }
}

#[test]
fn who_says_nothing_counts_nowhere_and_never_as_zero() {
    let mut facts = nobody();
    let read = facts::read();
    let silent = |run: &Run| Run {
        ratings: run
            .ratings
            .iter()
            .map(|rating| Rating {
                competence: rating.competence,
                ..Rating::default()
            })
            .collect(),
        answers: [].into(),
        ..run.clone()
    };
    facts.runs = read.runs.iter().map(silent).collect();
    let snapshot = sound(&facts);
    for row in &snapshot.rows {
        let count = matches!(
            row.statistic,
            Statistic::N | Statistic::NPairs | Statistic::Completed
        );
        assert!(count || row.value.is_none(), "{row:?}");
        assert!(count || row.note.contains(note::NO_DATA), "{row:?}");
    }
}

#[test]
fn a_group_of_one_has_a_row_of_its_own_and_is_alike() {
    let mut facts = facts::read();
    facts.groups[0].push("SG".into());
    let alone = (facts.groups[0].len() - 1) as u8;
    let whole = |run: &&mut Run| {
        let rated = |at: usize| run.ratings[at].needed.and(run.ratings[at].current);
        run.wave == 1 && rated(0).and(rated(1)).is_some()
    };
    let run = facts.runs.iter_mut().find(whole);
    run.expect("somebody who rated").groups[0] = alone;
    let snapshot = sound(&facts);
    let one = |cell: &sala::report::Cell| cell.0.len() == 1 && cell.0[0].1 == "SG";
    let gap = snapshot
        .populations
        .iter()
        .filter(|p| p.name.starts_with("gap/1/"));
    let counts = gap.flat_map(|p| p.counts.iter().filter(|(cell, _)| one(cell)));
    let counts: Vec<_> = counts.map(|(_, count)| (count.n, count.alike)).collect();
    assert!(counts.contains(&(1, true)), "{counts:?}");
    assert!(
        counts.iter().all(|(n, alike)| *alike == (*n == 1)),
        "{counts:?}"
    );
}

fn level() -> impl Strategy<Value = Option<i16>> {
    prop_oneof![
        Just(None),
        (0_i16..5).prop_map(Some),
        any::<i16>().prop_map(Some)
    ]
}

fn rating() -> impl Strategy<Value = Rating> {
    (0_u16..5, level(), level(), 0_u8..4, 0_u8..4).prop_map(
        |(competence, needed, current, right, wrong)| Rating {
            competence,
            needed,
            current,
            right,
            tested: right + wrong,
        },
    )
}

fn run() -> impl Strategy<Value = Run> {
    let ratings = prop::collection::vec(rating(), 0..4);
    let answers = prop::collection::vec((0_u16..9, any::<u64>()), 0..5);
    let groups = prop::array::uniform9(0_u8..6);
    (0_u32..12, 0_u16..4, 0_u32..4, groups, ratings, answers).prop_map(
        |(person, wave, seen, groups, mut ratings, mut answers)| {
            ratings.sort_unstable();
            ratings.dedup_by_key(|rating| rating.competence);
            answers.sort_unstable();
            answers.dedup_by_key(|(item, _)| *item);
            let taken = |(item, choices)| Taken {
                item,
                choices: if item < 7 { choices & 7 } else { choices },
            };
            Run {
                person,
                wave,
                seen,
                groups,
                ratings: ratings.into(),
                answers: answers.into_iter().map(taken).collect(),
                written: [].into(),
            }
        },
    )
}

fn moment() -> impl Strategy<Value = Option<Timestamp>> {
    prop::option::of(
        (0_i64..80_000_000).prop_map(|second| Timestamp::from_second(second).expect("a moment")),
    )
}

fn lesson_run() -> impl Strategy<Value = LessonRun> {
    (0_u32..15, 0_u16..4, moment(), moment(), moment()).prop_map(
        |(person, lesson, sent, opened, finished)| LessonRun {
            person,
            lesson,
            sent,
            opened,
            finished,
        },
    )
}

fn practice() -> impl Strategy<Value = Practice> {
    (0_u32..15, 0_u16..4, 0_u32..5, 0_u32..5, 0_u32..5, 0_u32..5).prop_map(
        |(person, competence, right_first, wrong, due, kept)| Practice {
            person,
            competence,
            met: right_first + wrong,
            right_first,
            due,
            kept,
            last: Timestamp::UNIX_EPOCH,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_answered_every_number_is_a_number(
        mut runs in prop::collection::vec(run(), 0..40),
        mut lesson_runs in prop::collection::vec(lesson_run(), 0..20),
        practice in prop::collection::vec(practice(), 0..10),
    ) {
        runs.sort_by_key(|run| (run.person, run.wave));
        runs.dedup_by_key(|run| (run.person, run.wave));
        lesson_runs.sort_by_key(|run| (run.person, run.lesson));
        lesson_runs.dedup_by_key(|run| (run.person, run.lesson));
        let facts = Facts { runs, lesson_runs, practice, ..facts::read() };
        sound(&facts);
    }
}
