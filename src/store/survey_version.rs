//! The texts of surveys that people were asked, each kept as it was under its checksum.

use super::{Reader, Result, Tx};
use crate::model::{SurveyId, Version};
use sqlx::{query, query_as};

/// Keeps a text of a survey, as JSON. One that is kept already never changes.
pub async fn keep(tx: &mut Tx, text: (&SurveyId, &Version), source: &str, at: i64) -> Result<()> {
    const SQL: &str =
        "insert into survey_version (survey, version, source, kept_at) values (?1, ?2, ?3, ?4)
        on conflict (survey, version) do nothing";
    let (survey, version) = text;
    query(SQL)
        .bind(survey.as_str())
        .bind(version.as_str())
        .bind(source)
        .bind(at)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Every text that was kept, the oldest first.
pub async fn all(reader: &Reader) -> Result<Vec<(SurveyId, Version, String)>> {
    const SQL: &str =
        "select survey, version, source from survey_version order by kept_at, survey, version";
    let found: Vec<(String, String, String)> = query_as(SQL).fetch_all(&reader.0).await?;
    let read = |(survey, version, source): (String, String, String)| {
        Ok((survey.parse()?, version.parse()?, source))
    };
    found.into_iter().map(read).collect()
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
}
