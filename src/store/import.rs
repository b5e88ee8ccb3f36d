//! Which rows of answers came from elsewhere, so that the same row is never taken twice. Only a hash of each row's key is kept.

use super::{Result, Tx, rows};
use crate::model::LearnerId;
use std::collections::BTreeSet;

/// Those of the keys that came before; also those whose person was erased since.
pub async fn known(tx: &mut Tx, keys: &[String]) -> Result<BTreeSet<String>> {
    const SQL: &str =
        "select import.key from jsonb_each(?1) as asked join import on import.key = asked.value";
    let found: Vec<(String,)> = rows::ask(tx, SQL, keys).await?;
    Ok(found.into_iter().map(|(key,)| key).collect())
}

/// Notes whose row has which key.
pub async fn add(tx: &mut Tx, keys: &[(String, LearnerId)]) -> Result<()> {
    const SQL: &str =
        "insert into import (key, learner_id) select value ->> 0, value ->> 1 from jsonb_each(?1)";
    if !keys.is_empty() {
        rows::write(tx, SQL, keys).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{
        forget,
        testing::{NOW, begin, with_people},
    };

    #[tokio::test]
    async fn a_row_is_known_again_even_when_its_person_is_gone() {
        let (_folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        add(&mut tx, &[("aa".into(), LearnerId(1))])
            .await
            .expect("added");
        forget::erase(&mut tx, LearnerId(1), NOW)
            .await
            .expect("erased");
        let asked = ["aa".to_owned(), "bb".to_owned()];
        let found = known(&mut tx, &asked).await.expect("known");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["aa"]);
    }
}
