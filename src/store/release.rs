//! The releases of the evidence, each frozen as it was handed out, and which runs they counted.

use super::{Reader, Result, Store, StoreError, rows};
use crate::report::{Release, release::Kind};
use jiff::Timestamp;
use sqlx::{query, query_as, query_scalar};

/// All releases of both kinds, the oldest first.
pub async fn all(reader: &Reader) -> Result<Vec<Release>> {
    const SQL: &str = "select content from release order by number";
    let found: Vec<String> = query_scalar(SQL).fetch_all(&reader.0).await?;
    let read = |content: &String| Ok(serde_json::from_str(content)?);
    found.iter().map(read).collect()
}

/// What a release is called, without what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its number.
    pub number: u32,
    /// For whom it is.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// When it was made.
    pub made: Timestamp,
}

/// What all releases of both kinds are called, the oldest first.
pub async fn headers(reader: &Reader) -> Result<Vec<Header>> {
    const SQL: &str = "select number, kind = 'public', name, made_at from release order by number";
    let found: Vec<(i64, bool, String, i64)> = query_as(SQL).fetch_all(&reader.0).await?;
    let read = |(number, public, name, made): (i64, bool, String, i64)| {
        Ok(Header {
            number: rows::small(number, "release")?,
            kind: if public { Kind::Public } else { Kind::Partner },
            name,
            made: rows::moment(made)?,
        })
    };
    found.into_iter().map(read).collect()
}

/// The release of this number.
pub async fn numbered(reader: &Reader, number: u32) -> Result<Option<Release>> {
    const SQL: &str = "select content from release where number = ?1";
    let found: Option<String> = query_scalar(SQL)
        .bind(number)
        .fetch_optional(&reader.0)
        .await?;
    let read = |content: String| Ok(serde_json::from_str(&content)?);
    found.map(read).transpose()
}

/// Begins a release: notes its number on each run that was sent in and that no release has counted. What was noted by one that was never
/// finished is noted again. The number is one more than the newest release's.
pub async fn begin(store: &Store) -> Result<u32> {
    const MARK: &str = "update survey_run set release = ?1
        where sent_at is not null and (release is null or release >= ?1)";
    let mut tx = store.begin().await?;
    let newest: i64 = query_scalar("select coalesce(max(number), 0) from release")
        .fetch_one(tx.conn())
        .await?;
    query(MARK).bind(newest + 1).execute(tx.conn()).await?;
    tx.commit().await?;
    super::rows::small(newest + 1, "release")
}

/// Freezes a release. There is none of this number or of this kind and name yet.
pub async fn freeze(store: &Store, release: &Release) -> Result<()> {
    const SQL: &str =
        "insert into release (number, kind, name, made_at, content) values (?1, ?2, ?3, ?4, ?5)";
    // A large one takes a while to write down; meanwhile nobody else waits.
    let content = serde_json::to_string(release)?;
    let mut tx = store.begin().await?;
    let done = query(SQL)
        .bind(release.number)
        .bind(kind(release.kind))
        .bind(&release.name)
        .bind(release.made.as_second())
        .bind(content)
        .execute(tx.conn())
        .await?;
    if done.rows_affected() != 1 {
        return Err(StoreError::Value("release"));
    }
    tx.commit().await
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Public => "public",
        Kind::Partner => "partner",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        flow::RunKey,
        model::LearnerId,
        store::{
            evidence, survey_run,
            testing::{self, NOW, at, named, with_people},
        },
    };

    fn made(number: u32, name: &str) -> Release {
        Release {
            number,
            kind: Kind::Partner,
            name: name.into(),
            made: at(NOW),
            rows: Vec::new(),
            tables: Vec::new(),
            moves: Default::default(),
            partner_moves: Default::default(),
            inside: Default::default(),
            loose: Default::default(),
            left_out: Vec::new(),
        }
    }

    async fn send(store: &Store, id: i64) {
        let mut learner = testing::somebody(id);
        learner.consent = Some(crate::model::Consent {
            version: "1".into(),
            given: true,
            at: at(NOW),
        });
        let run = RunKey {
            survey: named("skills"),
            wave: 1,
        };
        let mut tx = testing::begin(store).await;
        super::super::learner::save(&mut tx, &[&learner])
            .await
            .expect("saved");
        let begun = (LearnerId(id), run.clone(), named("v1"), NOW);
        survey_run::begin(&mut tx, &[begun]).await.expect("begun");
        survey_run::complete(&mut tx, &[(LearnerId(id), run, NOW)])
            .await
            .expect("sent");
        tx.commit().await.expect("committed");
    }

    async fn seen(store: &Store) -> Vec<u32> {
        let read = evidence::read(store.reader(), NOW).await.expect("read");
        read.runs.iter().map(|run| run.release).collect()
    }

    #[tokio::test]
    async fn a_release_is_frozen_once_and_knows_whom_it_saw_first() {
        let (_folder, store) = with_people(3).await;
        send(&store, 1).await;
        assert_eq!(begin(&store).await.expect("begun"), 1);
        send(&store, 2).await;
        assert_eq!(seen(&store).await, [1], "who came later waits");
        assert_eq!(begin(&store).await.expect("begun"), 1, "the first was lost");
        freeze(&store, &made(1, "2026-Q4")).await.expect("frozen");
        assert!(freeze(&store, &made(1, "2027-Q1")).await.is_err());
        assert!(freeze(&store, &made(2, "2026-Q4")).await.is_err());
        send(&store, 3).await;
        assert_eq!(begin(&store).await.expect("begun"), 2);
        assert_eq!(seen(&store).await, [1, 1, 2]);
        assert_eq!(all(store.reader()).await.expect("all").len(), 1);
        let found = headers(store.reader()).await.expect("headers");
        let names: Vec<_> = found
            .iter()
            .map(|h| (h.number, h.kind, h.name.as_str()))
            .collect();
        assert_eq!(names, [(1, Kind::Partner, "2026-Q4")]);
        let one = numbered(store.reader(), 1).await.expect("read");
        assert_eq!(one, Some(made(1, "2026-Q4")));
        assert_eq!(numbered(store.reader(), 2).await.expect("read"), None);
    }
}
