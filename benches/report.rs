//! From a million answers of 50,000 people to all tables: 25 competences in five areas, of which each person rates 7 twice (needed and
//! current) and is tested in 2, two opinions, 7 countries by 6 domains and the other groupings; every tenth person in a second wave too.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use jiff::Timestamp;
use rand_xoshiro::{
    Xoshiro256PlusPlus,
    rand_core::{Rng, SeedableRng},
};
use sala::{
    model::Grouping,
    report::{
        Facts,
        facts::{Competence, Item, Lesson, LessonRun, Rating, Run, Taken},
        tables,
    },
};

const PEOPLE: u32 = 50_000;
const COMPETENCES: u16 = 25;
const GROUPS: [u8; Grouping::ALL.len()] = [8, 7, 4, 7, 4, 3, 6, 4, 5];

struct Chance(Xoshiro256PlusPlus);

impl Chance {
    fn below(&mut self, many: u64) -> u64 {
        self.0.next_u64() % many
    }
}

fn competence(k: u16) -> Competence {
    Competence {
        id: format!("c{k}").parse().expect("an id"),
        area: Some(format!("area-{}", k / 5).parse().expect("an area")),
        scale: (1, 4),
        targets: [(None, 3)].into(),
    }
}

fn item(k: u16) -> Item {
    Item {
        name: format!("skills/task{k}"),
        competence: (k < COMPETENCES).then_some(k),
        choices: (0..4)
            .map(|c| format!("c{c}").parse().expect("a choice"))
            .collect(),
        right: (k < COMPETENCES).then_some(1),
        many: k >= COMPETENCES,
        indicator: (k >= COMPETENCES).then(|| (format!("4.3.{k}"), 1)),
    }
}

fn run(person: u32, wave: u16, groups: [u8; Grouping::ALL.len()], chance: &mut Chance) -> Run {
    let start = chance.below(u64::from(COMPETENCES)) as u16;
    let mut rated: Vec<u16> = (0..7).map(|k| (start + k) % COMPETENCES).collect();
    rated.sort_unstable();
    let tested: Vec<u16> = rated
        .iter()
        .copied()
        .filter(|k| k % 2 == 0)
        .take(2)
        .collect();
    let mut answers: Vec<Taken> = tested
        .iter()
        .map(|&item| Taken {
            item,
            choices: 1 << chance.below(4),
        })
        .collect();
    let rating = |&k: &u16| {
        let own = answers.iter().find(|taken| taken.item == k);
        Rating {
            competence: k,
            needed: Some(2 + chance.below(3) as i16),
            current: Some(1 + chance.below(4) as i16),
            right: own.map_or(0, |taken| u8::from(taken.choices == 1)),
            tested: u8::from(own.is_some()),
        }
    };
    let ratings = rated.iter().map(rating).collect();
    answers.extend((0..2).map(|k| Taken {
        item: COMPETENCES + k,
        choices: chance.below(16),
    }));
    Run {
        person,
        wave,
        seen: chance.below(4) as u32,
        groups,
        ratings,
        answers: answers.into(),
        written: [].into(),
    }
}

fn facts() -> Facts {
    let mut chance = Chance(Xoshiro256PlusPlus::seed_from_u64(7));
    let mut facts = Facts {
        competences: (0..COMPETENCES).map(competence).collect(),
        items: (0..COMPETENCES + 2).map(item).collect(),
        lessons: vec![Lesson {
            id: "photo".parse().expect("an id"),
            competence: Some(0),
        }],
        releases: (1..4).map(|n| (n, Timestamp::UNIX_EPOCH)).collect(),
        ..Facts::default()
    };
    let name = |(at, &many): (usize, &u8)| {
        let group = move |n| {
            if n == 0 {
                "not_stated".to_owned()
            } else {
                format!("g{at}-{n}")
            }
        };
        (0..many).map(group).collect()
    };
    for (own, names) in facts
        .groups
        .iter_mut()
        .zip(GROUPS.iter().enumerate().map(name))
    {
        *own = names;
    }
    for person in 0..PEOPLE {
        let groups = GROUPS.map(|many| chance.below(u64::from(many)) as u8);
        facts.runs.push(run(person, 1, groups, &mut chance));
        if person % 10 == 0 {
            facts.runs.push(run(person, 2, groups, &mut chance));
        }
        let finished = Timestamp::from_second(chance.below(40_000_000) as i64).ok();
        let sent = Some(Timestamp::UNIX_EPOCH);
        facts.lesson_runs.push(LessonRun {
            person,
            lesson: 0,
            sent,
            opened: sent,
            finished,
        });
    }
    facts
}

fn tables(c: &mut Criterion) {
    let facts = facts();
    let answers = |run: &Run| 2 * run.ratings.len() + run.answers.len();
    let many: usize = facts.runs.iter().map(answers).sum();
    let mut group = c.benchmark_group("report");
    group.sample_size(10);
    group.throughput(Throughput::Elements(many as u64));
    group.bench_function("tables", |b| b.iter(|| tables::snapshot(&facts)));
    group.finish();
}

criterion_group!(benches, tables);
criterion_main!(benches);
