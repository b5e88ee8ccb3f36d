//! Making a release: note whom it counts, read what they said, do the arithmetic, freeze what harms nobody.

mod columns;
mod facts;

use crate::{
    model::Library,
    report::{Facts, Release},
    store::{Reader, StoreError, evidence},
};
use jiff::{Timestamp, tz::TimeZone};

/// What is counted at this moment, with the releases that were made before; it tells nobody apart that none of them has counted.
pub async fn facts(
    reader: &Reader,
    library: &Library,
    (releases, now): (&[Release], Timestamp),
) -> Result<Facts, StoreError> {
    let evidence = evidence::read(reader, now.as_second()).await?;
    let newest = releases.last().map_or(0, |release| release.number);
    let mut facts = facts::facts(library, evidence, now);
    for run in &mut facts.runs {
        if run.seen > newest {
            run.seen = 0;
        }
    }
    facts.releases = releases.iter().map(|r| (r.number, r.made)).collect();
    Ok(facts)
}

/// The name of the quarter of a moment, in UTC: `2026-Q4`.
pub fn quarter(now: Timestamp) -> String {
    let date = now.to_zoned(TimeZone::UTC).date();
    format!("{}-Q{}", date.year(), (date.month() - 1) / 3 + 1)
}
