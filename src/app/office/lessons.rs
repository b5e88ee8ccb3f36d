//! The lessons of the office: what is in a zip that was sent, which lessons are live, and which quiz items work badly.

use super::Asker;
use crate::{
    app::{
        Deps,
        library::{LESSONS, LESSONS_OVER},
    },
    content::{
        self, Place, Problem, Severity, Tree,
        pack::{self, Fault},
        review,
        translators::{self, Returned},
    },
    flow::office::{CheckedLessons, Coverage, LessonAsk, LessonTold, Point, Published, WeakItem},
    model::{Library, Version},
    store::{StoreError, Tx, audit, evidence, lesson_pack, survey_version},
};
use std::{cmp::Reverse, collections::BTreeMap};

/// How many things to mend or to look at are said in the chat; the rest is in the file below.
const POINTS: usize = 12;

/// How many earlier lessons are offered.
const EARLIER: u32 = 6;

/// How many quiz items are shown.
const WORST: usize = 5;

/// The fewest people of whose answers anything is shown.
const FEWEST: u64 = 10;

/// The fewest people who took a choice, or did not, for it to be shown.
const CELL: u64 = 5;

pub(super) async fn answer(
    deps: &Deps,
    asker: &Asker,
    ask: &LessonAsk,
) -> Result<LessonTold, StoreError> {
    match ask {
        LessonAsk::List => list(deps).await,
        LessonAsk::Publish(version) => publish(deps, asker, version).await,
        LessonAsk::Weak => weak(deps).await,
    }
}

async fn list(deps: &Deps) -> Result<LessonTold, StoreError> {
    let library = deps.library();
    let tree = Tree::of(library.sources.clone());
    let now = pack::version(&tree);
    let published = lesson_pack::published(deps.store.reader(), EARLIER).await?;
    let published = published.into_iter().map(|(version, at)| Published {
        day: super::day(deps, at),
        is_live: now.as_ref() == Some(&version),
        version,
    });
    Ok(LessonTold::List(
        coverage(&tree, &library),
        published.collect(),
    ))
}

fn coverage(tree: &Tree, library: &Library) -> Vec<Coverage> {
    let row = |coverage: review::Coverage| Coverage {
        lang: coverage.code.own_name().to_owned(),
        have: coverage.lessons.have,
        of: coverage.lessons.of,
    };
    let all = review::coverage(tree, library).into_iter();
    all.map(row).collect()
}

/// Looks through a zip of lessons, and keeps it as a draft if it can be used.
pub(super) async fn check(
    deps: &Deps,
    name: &str,
    bytes: Vec<u8>,
) -> Result<LessonTold, StoreError> {
    let library = deps.library();
    let base = Tree::of(library.sources.clone());
    let read = tokio::task::spawn_blocking(move || pack::overlay(&base, &bytes)).await;
    match read {
        Ok(Ok(tree)) => look(deps, name, (tree, Vec::new())).await,
        Ok(Err(fault)) => Ok(unread(fault)),
        Err(_) => Ok(LessonTold::Unread("office-file-unknown", String::new())),
    }
}

fn unread(fault: Fault) -> LessonTold {
    let (key, name) = match fault {
        Fault::Broken => ("office-pack-broken", String::new()),
        Fault::TooMuch => ("office-pack-large", String::new()),
        Fault::Outside => ("office-pack-outside", String::new()),
        Fault::Empty => ("office-pack-empty", String::new()),
        Fault::Nowhere(name) => ("office-pack-nowhere", name),
    };
    LessonTold::Unread(key, name)
}

/// Looks through the lessons with the translations of a sheet in them.
pub(super) async fn translated(
    deps: &Deps,
    name: &str,
    returned: Returned,
) -> Result<LessonTold, StoreError> {
    let base = Tree::of(deps.library().sources.clone());
    let applied = tokio::task::spawn_blocking(move || translators::apply(&base, &returned));
    match applied.await {
        Ok(applied) => look(deps, name, applied).await,
        Err(_) => Ok(LessonTold::Unread("office-file-unknown", String::new())),
    }
}

/// Looks through content with other lessons in it; what was left out on the way is told too.
async fn look(
    deps: &Deps,
    name: &str,
    (tree, left): (Tree, Vec<Problem>),
) -> Result<LessonTold, StoreError> {
    let library = deps.library();
    let name = name.to_owned();
    let found = tokio::task::spawn_blocking(move || {
        let (loaded, mut problems) = content::load(&tree);
        problems.extend(review::problems(&tree));
        let difference = loaded
            .as_ref()
            .map(|loaded| pack::difference(&library, &loaded.library));
        let difference = difference.unwrap_or_default();
        problems.retain(|problem| is_of(&difference, problem));
        problems.extend(left);
        let mut found = told(&name, &problems);
        found.added = difference.added.join(", ");
        found.changed = difference.changed.join(", ");
        found.gone = difference.gone.join(", ");
        found.langs = loaded
            .as_ref()
            .map(|loaded| coverage(&tree, &loaded.library))
            .unwrap_or_default();
        let files = loaded.and_then(|_| pack::version(&tree).zip(pack::pack(&tree)));
        (found, files)
    });
    let Ok((mut found, files)) = found.await else {
        return Ok(LessonTold::Unread("office-file-unknown", String::new()));
    };
    if let Some((version, files)) = files {
        let mut tx = deps.store.begin().await?;
        let now = deps.clock.now().as_second();
        lesson_pack::keep(&mut tx, &version, &files, now).await?;
        tx.commit().await?;
        found.version = Some(version);
    }
    Ok(LessonTold::Checked(Box::new(found)))
}

/// Whether a problem is about what was sent. Warnings about the rest of the content are for whoever keeps the disk.
fn is_of(difference: &pack::Difference, problem: &Problem) -> bool {
    let (Place::File { path, .. } | Place::Cell { path, .. }) = &problem.place;
    let sent = difference.added.iter().chain(&difference.changed);
    let is_in = |lesson: &String| path.contains(&format!("-{lesson}/"));
    problem.severity == Severity::Error || sent.into_iter().any(is_in)
}

fn told(name: &str, problems: &[Problem]) -> CheckedLessons {
    let point = |problem: &Problem| {
        let place = problem.place.to_string();
        Point {
            is_error: problem.severity == Severity::Error,
            sheet: Some(place.trim_start_matches("lessons/courses/").to_owned()),
            text: problem.text.clone(),
            ..Point::default()
        }
    };
    let mut points: Vec<Point> = problems.iter().map(point).collect();
    points.sort_by_key(|point| !point.is_error);
    let more = points.len().saturating_sub(POINTS);
    points.truncate(POINTS);
    let lines = problems.iter().map(|problem| format!("{problem}\n"));
    CheckedLessons {
        name: name.to_owned(),
        points,
        more,
        report: if more > 0 {
            lines.collect()
        } else {
            String::new()
        },
        ..CheckedLessons::default()
    }
}

/// Makes lessons live: in the database for good, and in the library for every turn from here on.
async fn publish(deps: &Deps, asker: &Asker, version: &Version) -> Result<LessonTold, StoreError> {
    let library = deps.library();
    let base = Tree::of(library.sources.clone());
    let files = lesson_pack::files(deps.store.reader(), version).await?;
    let tree = files.and_then(|files| pack::overlay(&base, &files).ok());
    let Some(loaded) = tree.and_then(|tree| content::load(&tree).0) else {
        return Ok(LessonTold::Gone);
    };
    let now = deps.clock.now().as_second();
    let live = pack::version(&base);
    let chosen = survey_version::chosen(deps.store.reader(), LESSONS).await?;
    let mut tx = deps.store.begin().await?;
    lesson_pack::publish(&mut tx, version, now).await?;
    if live.is_some() && live.as_ref().map(Version::as_str) != chosen.as_deref() {
        keep_own(&mut tx, &base, now).await?;
    }
    survey_version::choose(&mut tx, LESSONS, version.as_str()).await?;
    if live.as_ref() != Some(version) {
        let act = (asker.id, "publish lessons", version.to_string(), now);
        audit::add(&mut tx, &[act]).await?;
    }
    tx.commit().await?;
    deps.change_library(|library| {
        library.take_lessons(loaded.library);
        library.passed_over = false;
    });
    Ok(LessonTold::Published)
}

/// Keeps the disk's own lessons, which are live so far, so that they can be made live again; what is sent stands over them.
async fn keep_own(tx: &mut Tx, base: &Tree, now: i64) -> Result<(), StoreError> {
    if let Some((version, files)) = pack::version(base).zip(pack::pack(base)) {
        lesson_pack::keep(tx, &version, &files, now).await?;
        // They were live before those that take their place.
        lesson_pack::publish(tx, &version, now - 1).await?;
        survey_version::choose(tx, LESSONS_OVER, version.as_str()).await?;
    }
    Ok(())
}

/// The quiz items that the fewest people answered rightly when they met them.
async fn weak(deps: &Deps) -> Result<LessonTold, StoreError> {
    let library = deps.library();
    let mut items: BTreeMap<String, (u64, u64, Vec<u64>)> = BTreeMap::new();
    for answer in evidence::quiz_answers(deps.store.reader()).await? {
        let name = format!("{}/{}", answer.lesson, answer.item);
        let (people, right, taken) = items.entry(name).or_default();
        *people += answer.people;
        *right += if answer.right { answer.people } else { 0 };
        let places: Vec<usize> = serde_json::from_str(&answer.taken).unwrap_or_default();
        for at in places.into_iter().filter(|at| *at < 64) {
            taken.resize(taken.len().max(at + 1), 0);
            taken[at] += answer.people;
        }
    }
    let known = items.into_iter().filter_map(|(name, counted)| {
        let id = name.parse().ok()?;
        let (_, item) = library.item(&id)?;
        Some((id, item.right.len(), counted))
    });
    let enough = known.filter(|(.., (people, ..))| *people >= FEWEST);
    let mut enough: Vec<_> = enough.collect();
    enough.sort_by_key(|(.., (people, right, _))| (percent(*right, *people), Reverse(*people)));
    let item = |(item, choices, (people, right, mut taken)): (_, _, (u64, u64, Vec<u64>))| {
        taken.resize(choices, 0);
        WeakItem {
            item,
            people,
            right: shares(&[right, people - right], people)[0],
            taken: shares(&taken, people),
        }
    };
    let worst = enough.into_iter().take(WORST).map(item);
    Ok(LessonTold::Weak(worst.collect()))
}

fn percent(part: u64, of: u64) -> u64 {
    (part * 100 + of / 2).checked_div(of).unwrap_or(0)
}

/// How many of a hundred took each choice. Where few did, or all but few, that is not told; nor is another, from which it could be
/// worked out.
fn shares(taken: &[u64], people: u64) -> Vec<Option<u64>> {
    let small = |part: &u64| *part > 0 && *part < CELL;
    let is_hidden = |part: &u64| small(part) || small(&(people.saturating_sub(*part)));
    let mut hidden: Vec<bool> = taken.iter().map(is_hidden).collect();
    if hidden.iter().filter(|hidden| **hidden).count() == 1 {
        let open = (0..taken.len()).filter(|at| !hidden[*at]);
        if let Some(at) = open.min_by_key(|at| taken[*at]) {
            hidden[at] = true;
        }
    }
    let share = |(part, hidden): (&u64, bool)| (!hidden).then(|| percent(*part, people));
    taken.iter().zip(hidden).map(share).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_number_is_not_told_and_cannot_be_worked_out() {
        assert_eq!(shares(&[10, 10], 20), [Some(50), Some(50)]);
        assert_eq!(shares(&[12, 6, 2], 20), [Some(60), None, None]);
        assert_eq!(shares(&[20, 0], 20), [Some(100), Some(0)]);
        assert_eq!(shares(&[18, 2], 20), [None, None]);
        assert_eq!(percent(1, 3), 33);
    }
}
