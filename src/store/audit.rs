//! Who with rights did what, and to what: never contents.

use super::{Reader, Result, Tx, rows};
use crate::model::LearnerId;
use sqlx::query_as;

/// Adds acts: who acted, the kind of act, what it touched, when.
pub async fn add(tx: &mut Tx, acts: &[(LearnerId, &'static str, String, i64)]) -> Result<()> {
    const SQL: &str = "insert into audit (learner_id, act, touched, at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from jsonb_each(?1)";
    if !acts.is_empty() {
        rows::write(tx, SQL, acts).await?;
    }
    Ok(())
}

/// What was done: when, by whom, the act, and what it touched. Of somebody who works here no more there is no name.
pub async fn all(reader: &Reader) -> Result<Vec<(i64, String, String, String)>> {
    const SQL: &str = "select at, coalesce(name, ''), act, touched from audit
        left join role on role.learner_id = audit.learner_id order by audit.id";
    Ok(query_as(SQL).fetch_all(&reader.0).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{NOW, begin, with_people};

    #[tokio::test]
    async fn acts_are_kept_in_their_order() {
        let (_folder, store) = with_people(1).await;
        let mut tx = begin(&store).await;
        let acts = [
            (LearnerId(1), "export", "skills".into(), NOW),
            (LearnerId(1), "erase", "2a".into(), NOW),
        ];
        add(&mut tx, &acts).await.expect("added");
        let found: Vec<(i64, String, String, i64)> =
            sqlx::query_as("select learner_id, act, touched, at from audit order by id")
                .fetch_all(tx.conn())
                .await
                .expect("rows");
        let row = |act: &str, touched: &str| (1, act.to_owned(), touched.to_owned(), NOW);
        assert_eq!(found, [row("export", "skills"), row("erase", "2a")]);
        tx.commit().await.expect("committed");
        let read = all(store.reader()).await.expect("read");
        let row = |act: &str, touched: &str| (NOW, String::new(), act.into(), touched.into());
        assert_eq!(read, [row("export", "skills"), row("erase", "2a")]);
    }
}
