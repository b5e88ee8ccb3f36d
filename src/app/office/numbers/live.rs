//! The board, counted now.

use crate::{
    app::{Deps, evidence},
    export::figures::{Figures, number},
    flow::office::{Heads, Live, whom},
    model::{Lang, Scope, Whom},
    report::{Statistic, Table},
    store::{StoreError, board, release},
};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// How many links are named.
const MOST_LINKS: usize = 15;

/// How few people a scope may have before anything of it is shown.
const FEWEST: u64 = 10;

/// For how many seconds a board stands: counting 50,000 people anew for everybody who looks would be felt by those who learn.
const STANDS: i64 = 60;

/// The boards of the last minute, by scope.
#[derive(Debug, Default)]
pub(in crate::app) struct Boards(Mutex<HashMap<Scope, (i64, Live)>>);

/// How it goes, as it was counted within the last minute.
pub(super) async fn live(deps: &Deps, scope: &Scope) -> Result<Live, StoreError> {
    let now = deps.clock.now().as_second();
    let boards = || deps.boards.0.lock().unwrap_or_else(PoisonError::into_inner);
    let stands = |(at, _): &(i64, Live)| (*at..*at + STANDS).contains(&now);
    if let Some((_, live)) = boards().get(scope).filter(|board| stands(board)) {
        return Ok(live.clone());
    }
    let live = count(deps, scope, now).await?;
    let mut boards = boards();
    boards.retain(|_, board| stands(board));
    boards.insert(scope.clone(), (now, live.clone()));
    Ok(live)
}

/// How it goes for everybody, or for those in a scope: then in steps, and who sent the survey in as the newest release says it.
async fn count(deps: &Deps, scope: &Scope, now: i64) -> Result<Live, StoreError> {
    let reader = deps.store.reader();
    let came = board::came(reader, scope).await?;
    let surveys = board::surveys(reader, scope, now).await?;
    let lessons = board::lessons(reader, scope, now).await?;
    let everywhere = scope.is_everywhere();
    let heads = match everywhere {
        true => Heads::of_all,
        false => Heads::of_some,
    };
    let released = match everywhere {
        true => Released::Shown(surveys.sent_in),
        false => sent_in(deps, scope).await?,
    };
    let (sources, small_sources) = sources(board::sources(reader, scope).await?);
    Ok(Live {
        came: heads(came),
        began: heads(surveys.began),
        stuck: surveys.silent.map(heads),
        sent_in: match released {
            Released::Shown(people) => Some(Heads::of_all(people)),
            _ => None,
        },
        lessons: lessons.reached.map(heads),
        waiting: lessons.silent.map(heads),
        sources,
        small_sources,
        too_few: !everywhere && (came < FEWEST || released == Released::Hidden),
    })
}

/// What the newest release says of a scope.
#[derive(Debug, PartialEq, Eq)]
enum Released {
    /// So many sent the survey in.
    Shown(u64),
    /// It hides them: then nothing else may tell about how many they are.
    Hidden,
    /// There is no release yet.
    None,
}

async fn sent_in(deps: &Deps, scope: &Scope) -> Result<Released, StoreError> {
    let headers = release::headers(deps.store.reader()).await?;
    let Some(newest) = headers.last() else {
        return Ok(Released::None);
    };
    let groups = whom(scope);
    let counted = evidence::shown(deps, (newest.number, Lang::EN), move |export| {
        let figures = Figures::of(export);
        let people = groups.iter().map(|group| completed(&figures, group));
        people.sum::<Option<u64>>()
    });
    Ok(match counted.await?.flatten() {
        Some(people) => Released::Shown(people),
        None => Released::Hidden,
    })
}

/// How many of these people sent the survey in; none where that is hidden, or where they are not counted apart.
pub(super) fn completed(figures: &Figures<'_>, group: &Whom) -> Option<u64> {
    let cell = crate::export::cell(group);
    let wave = figures.wave(Table::Balance);
    let row = figures.row(
        Table::Balance,
        (wave, None, None),
        (&cell, Statistic::Completed),
    )?;
    number(row).map(|people| people as u64)
}

/// The links by which enough people came, and how many others there are.
fn sources(all: Vec<(Option<String>, u64)>) -> (Vec<(Option<String>, Heads)>, usize) {
    let of = all.len();
    let some = all
        .into_iter()
        .map(|(source, people)| (source, Heads::of_some(people)));
    let shown: Vec<_> = some
        .filter(|(_, heads)| *heads != Heads::Few)
        .take(MOST_LINKS)
        .collect();
    let rest = of - shown.len();
    (shown, rest)
}
