//! The texts of surveys that people were asked, or that somebody tries, each kept as it was under its checksum.

use super::{Reader, Result, Tx};
use crate::model::{SurveyId, Version};
use sqlx::{query, query_as, query_scalar};

/// Keeps a text of a survey that people are asked, as JSON. One that is kept already never changes.
pub async fn keep(tx: &mut Tx, text: (&SurveyId, &Version), source: &str, at: i64) -> Result<()> {
    const SQL: &str =
        "insert into survey_version (survey, version, source, kept_at, published_at) values (?1, ?2, ?3, ?4, ?4)
        on conflict (survey, version) do update set published_at = coalesce(published_at, excluded.published_at)";
    insert(tx, SQL, text, (source, at)).await
}

/// Keeps a text that nobody is asked yet, as JSON. One that is kept already stays what it is.
pub async fn draft(tx: &mut Tx, text: (&SurveyId, &Version), source: &str, at: i64) -> Result<()> {
    const SQL: &str =
        "insert into survey_version (survey, version, source, kept_at) values (?1, ?2, ?3, ?4)
        on conflict (survey, version) do update set kept_at = iif(published_at is null, excluded.kept_at, kept_at)";
    insert(tx, SQL, text, (source, at)).await
}

async fn insert(
    tx: &mut Tx,
    sql: &'static str,
    (survey, version): (&SurveyId, &Version),
    (source, at): (&str, i64),
) -> Result<()> {
    query(sql)
        .bind(survey.as_str())
        .bind(version.as_str())
        .bind(source)
        .bind(at)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Notes that a text is asked of everybody; the first time counts. False if no such text is kept.
pub async fn publish(tx: &mut Tx, text: (&SurveyId, &Version), at: i64) -> Result<bool> {
    const SQL: &str = "update survey_version set published_at = coalesce(published_at, ?3)
        where survey = ?1 and version = ?2";
    let (survey, version) = text;
    let done = query(SQL)
        .bind(survey.as_str())
        .bind(version.as_str())
        .bind(at)
        .execute(tx.conn())
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Every text that was asked, the oldest first.
pub async fn all(reader: &Reader) -> Result<Vec<(SurveyId, Version, String)>> {
    const SQL: &str = "select survey, version, source from survey_version
        where published_at is not null order by published_at, survey, version";
    texts(reader, SQL).await
}

/// Every text that was tried at most.
pub async fn drafts(reader: &Reader) -> Result<Vec<(SurveyId, Version, String)>> {
    const SQL: &str = "select survey, version, source from survey_version
        where published_at is null order by kept_at, survey, version";
    texts(reader, SQL).await
}

async fn texts(reader: &Reader, sql: &'static str) -> Result<Vec<(SurveyId, Version, String)>> {
    let found: Vec<(String, String, String)> = query_as(sql).fetch_all(&reader.0).await?;
    let read = |(survey, version, source): (String, String, String)| {
        Ok((survey.parse()?, version.parse()?, source))
    };
    found.into_iter().map(read).collect()
}

/// One text as it was kept; none if it is not, or not any more.
pub async fn source(
    reader: &Reader,
    (survey, version): (&SurveyId, &Version),
) -> Result<Option<String>> {
    const SQL: &str = "select source from survey_version where survey = ?1 and version = ?2";
    let query = query_scalar(SQL).bind(survey.as_str());
    Ok(query
        .bind(version.as_str())
        .fetch_optional(&reader.0)
        .await?)
}

/// When each text of a survey was first asked of everybody, the newest first.
pub async fn published(reader: &Reader, survey: &SurveyId) -> Result<Vec<(Version, i64)>> {
    const SQL: &str = "select version, published_at from survey_version
        where survey = ?1 and published_at is not null order by published_at desc, rowid desc";
    let rows = query_as(SQL).bind(survey.as_str());
    let found: Vec<(String, i64)> = rows.fetch_all(&reader.0).await?;
    let read = |(version, at): (String, i64)| Ok((version.parse()?, at));
    found.into_iter().map(read).collect()
}

/// Drops the drafts that nobody has sent since this time; how many they were.
pub async fn forget_drafts(tx: &mut Tx, before: i64) -> Result<u64> {
    const SQL: &str = "delete from survey_version where published_at is null and kept_at < ?1";
    let done = query(SQL).bind(before).execute(tx.conn()).await?;
    Ok(done.rows_affected())
}

/// Makes a text the one of its survey that new runs take, over the one that the disk has ('' for none).
pub async fn make_live(
    tx: &mut Tx,
    (survey, version): (&SurveyId, &Version),
    over: &str,
    at: i64,
) -> Result<()> {
    const SQL: &str = "insert into live_survey (survey, version, over, at) values (?1, ?2, ?3, ?4)
        on conflict (survey) do update set version = excluded.version, over = excluded.over, at = excluded.at";
    query(SQL)
        .bind(survey.as_str())
        .bind(version.as_str())
        .bind(over)
        .bind(at)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// The texts that were made live, each with the one of the disk that it stands over.
pub async fn live(reader: &Reader) -> Result<Vec<(SurveyId, Version, String)>> {
    const SQL: &str = "select survey, version, over from live_survey order by survey";
    texts(reader, SQL).await
}

/// Chooses something for the programme.
pub async fn choose(tx: &mut Tx, name: &str, value: &str) -> Result<()> {
    const SQL: &str = "insert into chosen (name, value) values (?1, ?2)
        on conflict (name) do update set value = excluded.value";
    let query = query(SQL).bind(name).bind(value);
    query.execute(tx.conn()).await?;
    Ok(())
}

/// What was chosen for the programme.
pub async fn chosen(reader: &Reader, name: &str) -> Result<Option<String>> {
    const SQL: &str = "select value from chosen where name = ?1";
    Ok(query_scalar(SQL)
        .bind(name)
        .fetch_optional(&reader.0)
        .await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{NOW, begin, fresh, named};

    #[tokio::test]
    async fn a_kept_text_never_changes() {
        let (_folder, store) = fresh().await;
        let (survey, first, second): (SurveyId, Version, Version) =
            (named("skills"), named("v1"), named("v2"));
        let mut tx = begin(&store).await;
        keep(&mut tx, (&survey, &second), "{\"b\":2}", NOW + 1)
            .await
            .expect("kept");
        keep(&mut tx, (&survey, &first), "{\"a\":1}", NOW)
            .await
            .expect("kept");
        keep(&mut tx, (&survey, &first), "{\"a\":9}", NOW + 2)
            .await
            .expect("kept already");
        tx.commit().await.expect("committed");
        let texts = all(store.reader()).await.expect("texts");
        let expected = [
            (survey.clone(), first, "{\"a\":1}".into()),
            (survey, second, "{\"b\":2}".into()),
        ];
        assert_eq!(texts, expected);
    }

    #[tokio::test]
    async fn a_draft_is_asked_of_nobody_until_it_is_published() {
        let (_folder, store) = fresh().await;
        let (survey, first, second): (SurveyId, Version, Version) =
            (named("skills"), named("v1"), named("v2"));
        let mut tx = begin(&store).await;
        for version in [&first, &second] {
            draft(&mut tx, (&survey, version), "{}", NOW)
                .await
                .expect("kept");
        }
        let text = (&survey, &first);
        assert!(publish(&mut tx, text, NOW + 5).await.expect("published"));
        assert!(publish(&mut tx, text, NOW + 9).await.expect("once more"));
        let nothing = (&survey, &named("v3"));
        assert!(!publish(&mut tx, nothing, NOW).await.expect("none"));
        make_live(&mut tx, text, "", NOW).await.expect("live");
        make_live(&mut tx, (&survey, &second), "v1", NOW)
            .await
            .expect("live");
        choose(&mut tx, "survey", "skills").await.expect("chosen");
        assert_eq!(forget_drafts(&mut tx, NOW).await.expect("kept"), 0);
        tx.commit().await.expect("committed");
        let reader = store.reader();
        assert_eq!(all(reader).await.expect("texts").len(), 1);
        assert_eq!(drafts(reader).await.expect("texts")[0].1, second);
        let times = published(reader, &survey).await.expect("times");
        assert_eq!(times, [(first, NOW + 5)]);
        let standing = [(survey, second, "v1".to_owned())];
        assert_eq!(live(reader).await.expect("texts"), standing);
        let main = chosen(reader, "survey").await.expect("a choice");
        assert_eq!(main.as_deref(), Some("skills"));
        let mut tx = begin(&store).await;
        assert_eq!(forget_drafts(&mut tx, NOW + 1).await.expect("gone"), 1);
    }
}
