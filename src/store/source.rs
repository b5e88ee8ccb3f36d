//! Links for a place or a partner, and how many joined by each.

use super::{Reader, Result, Tx};
use crate::model::{LearnerId, Scope};
use sqlx::{query, query_as, query_scalar};

/// A link for a place or a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What stands in the link.
    pub slug: String,
    /// What the colleague who made it calls the place.
    pub name: String,
    /// How far the rights of its maker reached.
    pub scope: Scope,
}

/// Whether this source is in a link already, or somebody came by one like it.
pub async fn is_taken(tx: &mut Tx, slug: &str) -> Result<bool> {
    const SQL: &str = "select exists (select 1 from source where slug = ?1)
        or exists (select 1 from learner where source = ?1)";
    Ok(query_scalar(SQL).bind(slug).fetch_one(tx.conn()).await?)
}

/// The source that this job has made, if it was worked off before.
pub async fn of_job(tx: &mut Tx, job: i64) -> Result<Option<String>> {
    const SQL: &str = "select slug from source where job = ?1";
    Ok(query_scalar(SQL)
        .bind(job)
        .fetch_optional(tx.conn())
        .await?)
}

/// Keeps a source.
pub async fn add(tx: &mut Tx, source: &Source, (by, at): (LearnerId, i64), job: i64) -> Result<()> {
    const SQL: &str = "insert into source (slug, name, scope, made_by, made_at, job) values (?1, ?2, ?3, ?4, ?5, ?6)";
    query(SQL)
        .bind(&source.slug)
        .bind(&source.name)
        .bind(serde_json::to_string(&source.scope)?)
        .bind(by.0)
        .bind(at)
        .bind(job)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// All sources, the newest first.
pub async fn all(reader: &Reader) -> Result<Vec<Source>> {
    const SQL: &str = "select slug, name, scope from source order by made_at desc, job desc";
    let found: Vec<(String, String, String)> = query_as(SQL).fetch_all(&reader.0).await?;
    let source = |(slug, name, scope): (String, String, String)| {
        let scope = serde_json::from_str(&scope)?;
        Ok(Source { slug, name, scope })
    };
    found.into_iter().map(source).collect()
}

/// How many came by this source and agreed to take part, of those whom the scope holds.
pub async fn joined(reader: &Reader, slug: &str, scope: &Scope) -> Result<u64> {
    const SQL: &str = "select count(*) from learner where source = ?1
        and (?2 ->> '$.countries' is null or country in (select value from json_each(?2, '$.countries')))
        and (?2 ->> '$.domains' is null or domain in (select value from json_each(?2, '$.domains')))";
    let count: i64 = query_scalar(SQL)
        .bind(slug)
        .bind(serde_json::to_string(scope)?)
        .fetch_one(&reader.0)
        .await?;
    Ok(count.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        learner,
        testing::{NOW, begin, somebody, with_people},
    };

    fn scope(country: &str) -> Scope {
        Scope {
            countries: [country.parse().expect("an id")].into(),
            ..Scope::default()
        }
    }

    #[tokio::test]
    async fn those_who_came_are_counted_within_the_scope() {
        let (_folder, store) = with_people(3).await;
        let mut tx = begin(&store).await;
        let source = Source {
            slug: "takeo".into(),
            name: "Takeo".into(),
            scope: scope("kh"),
        };
        assert!(!is_taken(&mut tx, "takeo").await.expect("asked"));
        add(&mut tx, &source, (LearnerId(1), NOW), 7)
            .await
            .expect("kept");
        assert!(is_taken(&mut tx, "takeo").await.expect("asked"));
        let made = of_job(&mut tx, 7).await.expect("asked");
        assert_eq!(made.as_deref(), Some("takeo"));
        for (id, country) in [(2, Some("kh")), (3, None)] {
            let mut came = somebody(id);
            came.source = Some("takeo".into());
            came.country = country.map(str::to_owned);
            learner::save(&mut tx, &[&came]).await.expect("saved");
        }
        tx.commit().await.expect("committed");
        assert_eq!(all(store.reader()).await.expect("sources"), [source]);
        for (scope, expected) in [(Scope::default(), 2), (scope("kh"), 1), (scope("la"), 0)] {
            let count = joined(store.reader(), "takeo", &scope).await;
            assert_eq!(count.expect("counted"), expected, "{scope:?}");
        }
    }
}
