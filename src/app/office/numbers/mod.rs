//! The numbers: the board counted live, all else out of releases. A release that is missing is made aside, and whoever asked hears of it.
//!
//! Live numbers tell nobody apart but the scope of whoever looks: what they said twice about a small group would tell about the person
//! who came in between, and next to a release they would tell what it hides.

mod live;
mod making;
mod views;

pub(in crate::app) use live::Boards;
pub(in crate::app) use making::go_on;

use super::Asker;
use crate::{
    app::{Deps, evidence::is_of_quarter, turn::Turns},
    flow::office::{Edition, NumbersAsk, NumbersTold, View, whom},
    model::Scope,
    report::release::Kind,
    store::{
        Store, StoreError,
        release::{self, Header},
    },
};
use jiff::{Timestamp, tz::TimeZone};

/// How old the newest release is before somebody may have another one made, in hours.
const WEEK_HOURS: i64 = 7 * 24;

pub(super) async fn answer(
    (deps, turns): (&Deps, &Turns),
    asker: &Asker,
    ask: &NumbersAsk,
) -> Result<NumbersTold, StoreError> {
    let scope = asker.reach();
    match ask {
        NumbersAsk::Live => Ok(NumbersTold::Live(Box::new(live::live(deps, &scope).await?))),
        NumbersAsk::Release(view, lang) | NumbersAsk::Made(view, lang) => {
            if !is_within(view, &scope) {
                return Ok(NumbersTold::Narrow);
            }
            match there(&deps.store, ask, deps.clock.now()).await? {
                Some(header) => views::show(deps, (&header, *lang), view).await,
                None if !scope.is_everywhere() => Ok(NumbersTold::Unmade),
                None if matches!(ask, NumbersAsk::Made(..)) => Ok(NumbersTold::Failed),
                None => making::begin((deps, turns), asker.id, ask).await,
            }
        }
        NumbersAsk::Anew(view, lang) => match there(&deps.store, ask, deps.clock.now()).await? {
            Some(header) => views::show(deps, (&header, *lang), view).await,
            None => making::begin((deps, turns), asker.id, ask).await,
        },
    }
}

/// The release that answers this, if it was made. Whoever wants a new one is answered by one that is not old.
async fn there(
    store: &Store,
    ask: &NumbersAsk,
    now: Timestamp,
) -> Result<Option<Header>, StoreError> {
    let (view, fresh) = match ask {
        NumbersAsk::Live => return Ok(None),
        NumbersAsk::Release(view, _) | NumbersAsk::Made(view, _) => (view, false),
        NumbersAsk::Anew(view, _) => (view, true),
    };
    let newest = newest(store, view, now).await?;
    Ok(newest.filter(|header| !fresh || !is_old(header, now)))
}

/// Whether somebody who sees so far may see this: the files are of everybody, gaps of those in the scope.
fn is_within(view: &View, scope: &Scope) -> bool {
    match view {
        _ if scope.is_everywhere() => true,
        View::Gaps(wanted) => whom(scope).contains(wanted),
        _ => false,
    }
}

/// The release that a view is of: for files the one of this quarter for these readers; else the newest for partners, or the newest at all.
async fn newest(store: &Store, view: &View, now: Timestamp) -> Result<Option<Header>, StoreError> {
    let mut headers = release::headers(store.reader()).await?;
    if let View::Files { public } = view {
        let kind = if *public { Kind::Public } else { Kind::Partner };
        headers.retain(|header| header.kind == kind && is_of_quarter(&header.name, now));
    } else if headers.iter().any(|header| header.kind == Kind::Partner) {
        headers.retain(|header| header.kind == Kind::Partner);
    }
    Ok(headers.pop())
}

fn is_old(header: &Header, now: Timestamp) -> bool {
    now.duration_since(header.made).as_hours() >= WEEK_HOURS
}

/// What a release is called, for this reader.
fn edition(deps: &Deps, header: &Header) -> Edition {
    Edition {
        number: header.number,
        name: header.name.clone(),
        public: header.kind == Kind::Public,
        day: header.made.to_zoned(TimeZone::UTC).date(),
        least: header.kind.least(),
        old: is_old(header, deps.clock.now()),
    }
}
