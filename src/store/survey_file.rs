//! The pictures, sounds and films that came with a text of a survey, each under its name. They go when the text goes.

use super::{Reader, Result, Tx};
use crate::model::{SurveyId, Version};
use sqlx::{query, query_as, query_scalar};

/// Keeps a file of a text; one that is kept already never changes.
pub async fn keep(
    tx: &mut Tx,
    (survey, version): (&SurveyId, &Version),
    name: &str,
    bytes: &[u8],
) -> Result<()> {
    const SQL: &str =
        "insert into survey_file (survey, version, name, bytes) values (?1, ?2, ?3, ?4)
        on conflict (survey, version, name) do nothing";
    let query = query(SQL).bind(survey.as_str()).bind(version.as_str());
    query.bind(name).bind(bytes).execute(tx.conn()).await?;
    Ok(())
}

/// The bytes of a file of a text.
pub async fn bytes(
    reader: &Reader,
    (survey, version): (&SurveyId, &Version),
    name: &str,
) -> Result<Option<Vec<u8>>> {
    const SQL: &str =
        "select bytes from survey_file where survey = ?1 and version = ?2 and name = ?3";
    let query = query_scalar(SQL).bind(survey.as_str());
    let query = query.bind(version.as_str()).bind(name);
    Ok(query.fetch_optional(&reader.0).await?)
}

/// All files of a text, by their names.
pub async fn all(
    reader: &Reader,
    (survey, version): (&SurveyId, &Version),
) -> Result<Vec<(String, Vec<u8>)>> {
    const SQL: &str =
        "select name, bytes from survey_file where survey = ?1 and version = ?2 order by name";
    let query = query_as(SQL).bind(survey.as_str());
    Ok(query.bind(version.as_str()).fetch_all(&reader.0).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        survey_version,
        testing::{NOW, begin, fresh, named},
    };

    #[tokio::test]
    async fn a_file_stays_what_it_was_and_goes_with_its_text() {
        let (_folder, store) = fresh().await;
        let (survey, version): (SurveyId, Version) = (named("looms"), named("v1"));
        let text = (&survey, &version);
        let mut tx = begin(&store).await;
        survey_version::draft(&mut tx, text, "{}", NOW)
            .await
            .expect("kept");
        for bytes in [b"one", b"two"] {
            keep(&mut tx, text, "loom.jpg", bytes).await.expect("kept");
        }
        tx.commit().await.expect("committed");
        let reader = store.reader();
        let found = bytes(reader, text, "loom.jpg").await.expect("bytes");
        assert_eq!(found.as_deref(), Some(b"one".as_slice()));
        assert_eq!(bytes(reader, text, "x").await.expect("none"), None);
        let mut tx = begin(&store).await;
        survey_version::forget_drafts(&mut tx, NOW + 1)
            .await
            .expect("gone");
        tx.commit().await.expect("committed");
        assert_eq!(all(reader, text).await.expect("none"), []);
    }
}
