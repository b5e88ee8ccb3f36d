//! Making a release: note whom it counts, read what they said, do the arithmetic, freeze what harms nobody.

mod codes;
mod columns;
mod facts;
mod people;
mod runs;
mod shown;

pub use people::respondents;
pub(super) use shown::{answered, shown};

use crate::{
    model::Library,
    report::{
        Facts, Release, disclosure,
        release::{self, Kind},
        tables,
    },
    store::{Store, StoreError, evidence, release as frozen},
};
use jiff::{Timestamp, tz::TimeZone};

/// Which release is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// For whom.
    pub kind: Kind,
    /// A new one, though there is one of this quarter.
    pub fresh: bool,
    /// The moment.
    pub now: Timestamp,
}

/// A release and all those before it.
#[derive(Clone, Debug)]
pub struct Made {
    /// The release.
    pub release: Release,
    /// All releases of both kinds, itself among them, the oldest first.
    pub ledger: Vec<Release>,
}

/// Why there is no release.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// The memory failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What was published before cannot be true together; nothing more is published on top of it.
    #[error("the earlier releases contradict each other ({0}); nothing was published")]
    Disclosure(#[from] disclosure::Fault),
    /// The arithmetic broke off.
    #[error("the count broke off; nothing was published")]
    Broken,
}

/// The release of this quarter: the one that was made, else a new one. One for partners comes after the public one of its quarter, which is made
/// of the same facts if there is none: what partners are told counts as known, and a public one after it would show less. `step` hears what is
/// being done.
pub async fn release(
    store: &Store,
    library: &Library,
    wanted: Wanted,
    step: impl Fn(&str),
) -> Result<Made, EvidenceError> {
    let mut ledger = frozen::all(store.reader()).await?;
    if let (Some(release), false) = (of_quarter(&ledger, wanted).last(), wanted.fresh) {
        let release = (*release).clone();
        return Ok(Made { release, ledger });
    }
    step("reading");
    frozen::begin(store).await?;
    let mut facts = facts(store, library, (&ledger, wanted.now)).await?;
    let public = Wanted {
        kind: Kind::Public,
        ..wanted
    };
    if wanted.kind == Kind::Partner && of_quarter(&ledger, public).is_empty() {
        let first = make(store, (facts, ledger), public, &step).await?;
        (facts, ledger) = (first.0, first.1.ledger);
    }
    let (_, made) = make(store, (facts, ledger), wanted, &step).await?;
    Ok(made)
}

/// Makes a release of these facts and freezes it. Hands the facts back as the next one finds them: whom nobody had counted, this one has.
async fn make(
    store: &Store,
    (facts, ledger): (Facts, Vec<Release>),
    wanted: Wanted,
    step: &impl Fn(&str),
) -> Result<(Facts, Made), EvidenceError> {
    let name = match of_quarter(&ledger, wanted).len() {
        0 => quarter(wanted.now),
        others => format!("{}-{}", quarter(wanted.now), others + 1),
    };
    step("counting");
    let (snapshot, mut facts) = aside(move || (tables::snapshot(&facts), facts)).await?;
    step("hiding what could tell about a person");
    let (made, mut ledger) = aside(move || {
        let made = release::make(&snapshot, &ledger, wanted.kind, name);
        (made, ledger)
    })
    .await?;
    let release = made?;
    frozen::freeze(store, &release).await?;
    ledger.push(release.clone());
    facts.releases.push((release.number, release.made));
    let new = facts.runs.iter_mut().filter(|run| run.seen == 0);
    new.for_each(|run| run.seen = release.number);
    Ok((facts, Made { release, ledger }))
}

/// The releases of the quarter for the readers of the one that is wanted.
fn of_quarter(ledger: &[Release], wanted: Wanted) -> Vec<&Release> {
    let is_one = |release: &&Release| {
        release.kind == wanted.kind && is_of_quarter(&release.name, wanted.now)
    };
    ledger.iter().filter(is_one).collect()
}

/// Works on a thread of its own: a hard release takes a minute, meanwhile others are served, and whoever stops Sala does not wait for it.
async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, EvidenceError> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        // Whoever asked may be gone.
        let _ = sender.send(work());
    });
    receiver.await.map_err(|_| EvidenceError::Broken)
}

/// What is counted at this moment, with the releases that were made before; runs that none of them counted stand as such.
async fn facts(
    store: &Store,
    library: &Library,
    (releases, now): (&[Release], Timestamp),
) -> Result<Facts, EvidenceError> {
    let evidence = evidence::read(store.reader(), now.as_second()).await?;
    let newest = releases.last().map_or(0, |release| release.number);
    let library = library.clone();
    let mut facts = aside(move || facts::facts(&library, evidence, now)).await?;
    for run in &mut facts.runs {
        if run.seen > newest {
            run.seen = 0;
        }
    }
    facts.releases = releases.iter().map(|r| (r.number, r.made)).collect();
    Ok(facts)
}

/// Whether a release of this name is of the quarter of this moment.
pub(super) fn is_of_quarter(name: &str, now: Timestamp) -> bool {
    let suffix = name.strip_prefix(&quarter(now));
    suffix.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// The name of the quarter of a moment, in UTC: `2026-Q4`.
fn quarter(now: Timestamp) -> String {
    let date = now.to_zoned(TimeZone::UTC).date();
    format!("{}-Q{}", date.year(), (date.month() - 1) / 3 + 1)
}
